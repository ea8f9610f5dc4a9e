<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>使えないもの: {names}。</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>この中のものは、すでにすべてここにあります。</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>ファイルが欠けているか、別のものが入れられています。</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>希望していないため除外するもの: {names}。</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>履歴: 新しい行は{rows}行のうち{new}行です。追加され、ここにあるものはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>ファイルが{n}個を超えています。Twist Breakのバックアップではありえません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>zipファイルですが、Twist Breakのバックアップではありません。</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>壊れているか、最後までコピーされていません。</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>{mib} MiBを超えています。Twist Breakのバックアップではありえません。</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>zipファイルではないか、末尾が欠けています。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>より新しいバージョンのTwist Breakで作られています。そのバージョンをここに入れてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>目次が壊れています。何も変更していません。</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>リンクであるか、大きすぎるか、名前が正しくないため除外したもの: {names}。</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>{day}にバージョン{version}で作成。</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>{day}に作成。</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>そのまま残すもの: {names}。</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>バックアップを読めません（{reason}）。何も変更していません。</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>バックアップは一部しか引き継げず、元に戻せないものもありました（{reason}）。すべてを元どおりにするには{file}をインポートしてください。</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>バックアップを引き継げませんでした（{reason}）。すべて元のままです。</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>バックアップを書き込めませんでした（{reason}）。以前からあったものは変わっていません。</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>バックアップを引き継ぎました。以前の状態は{file}として残してあります。</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>追加するもの: {names}。</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>置き換えるもの: {names}。</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>壊れているため除外します</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>中の履歴が壊れているため除外します。お使いの履歴はそのままです</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>中の履歴は新しいバージョンのTwist Breakが書いたもので、取り込みません。そのバージョンをここにインストールして、もう一度お試しください</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>「{name}」はバックアップに含まれるものではありません。</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>「{name}」はリンクです。バックアップにリンクは入りません。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>「{name}」は暗号化されています。バックアップが暗号化されることはありません。</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>「{name}」は大きすぎます。罠かもしれません。</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>「{name}」が2つ入っています。</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>「{name}」は、まとめたときの状態と異なります。</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>「{name}」は、バックアップでは使わない方法でまとめられています。</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>これまでどおり</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>両側とも完了</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>ゆっくり息を吸って。</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>吸って、体を長く。</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>吸って、背を高く。</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>ゆっくり息を吐いて。</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>吐いて、力を抜いて。</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>吐いて、ひねって。</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>息を吐いて。呼吸は流れるまま、決して止めないで。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>楽になった</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>両側へ交互に</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>処方した人より</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>準備しましょう</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>今、背中の調子はいかがですか？</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>痛い</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>押し間違い</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>キー: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>左{left}、右{right}。</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>仰向けで</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>その他: 別のツイスト、短く、この側をスキップ、やめる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>床で</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>椅子で</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>別のツイスト</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>一時停止中。Spaceキーで再開します。</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>一時停止: 通話が始まりました ({program})。</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>一時停止: 通話が始まりました。</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>一時停止: {gap}のあいだ、だれもいませんでした。</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>一時停止: 画面がロックされていました。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>変わらない</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>楽に座るか立つかして、もう一呼吸。</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>この側をスキップ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立って</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ始める</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>準備ができたら始めましょう</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>こわばった</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>ここでやめましょう。ゆっくり中央に戻って、休んでください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>ご注意</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>一部だけできました</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>背もたれのある椅子が必要です。</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>マットが必要です。</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>立って動きました</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{head}. {calm}</source>
        <translation>{head}。{calm}</translation>
    </message>
    <message>
        <source>{head}. {calm} The window closes by itself.</source>
        <translation>{head}。{calm}ウィンドウは自動で閉じます。</translation>
    </message>
    <message>
        <source>{name} · Twist Break</source>
        <translation>{name} · Twist Break</translation>
    </message>
    <message>
        <source>{name}. {length}.</source>
        <translation>{name}。{length}。</translation>
    </message>
    <message>
        <source>{name}. {place}, {length}, both sides.</source>
        <translation>{name}。{place}、{length}、両側。</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n}呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · 終了</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · 残り{left}</translation>
    </message>
    <message>
        <source>{place} · {length}</source>
        <translation>{place} · {length}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{text}. {detail}</source>
        <translation>{text}。{detail}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}</source>
        <translation>{number}側目（全{sides}側）</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>{number}側目（全{sides}側） · {round}周目（全{rounds}周）</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>{number}側目（全{sides}側）。{sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2時間</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m、2h、tomorrow、14:05など。なければ再開するまで。</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>設定の名前。例: reminders.interval</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>Twist Breakについて</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>すべてのツイスト…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>どのツイストを提案するかを決める質問に答え直します。</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>いつ、何を、どのようにするかを変えます。</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>ツイストを選ぶ</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>自然な休憩として数えます。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>設定、ツイスト、履歴、健康チェックの回答を完全に削除します。</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>お休みを終える</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>一時停止を終えます。</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>プログラムを終了します。設定と座り時間は保存されます。</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>最初に起動したときの3つの画面をもう一度見ます。</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>健康チェック…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>長さ: 5、10m、1hなど。</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>Twist Breakの使い方</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>ここではできない</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>もう体を動かした</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>ここにいました</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>ツイストのid。`routines`で確認できます。</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>バックアップをインポート</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>痛い</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>新しい値。例: 45min</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>今回の休憩を省きます。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>このツイストをしばらくお休みにして、受診の目安を読みます。</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>自作も含めて、ツイストを一覧表示します。</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>すべてのツイストを見て、どれを提案するか選びます。</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>今日と、これまでにしたことを見ます。</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>理学療法士に処方されたものなど、自分のツイストを作ったり変えたりします。</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>次の休憩を数分遅らせます。</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>しばらくリマインダーを出しません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>痛みがあったり、ここではできなかったりしてお休み中のツイストを、また提案します。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>30分間、一時停止します。</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>1時間、一時停止します。</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>2時間、一時停止します。</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>選んだ時刻まで一時停止します。</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>翌朝まで一時停止します。</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>再開するまで一時停止します。</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>処方…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>ほかのプログラム用にJSONで出力します。</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>表計算ソフト用に表を出力します。</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>したことを日ごとに出力します。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>本当に実行します。これがないと何も削除しません。</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>本当に実行します。これがないと、何が変わるかを表示するだけです。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>何がどこに保存されているかを見て、エクスポート、引き継ぎ、削除ができます。</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>このツイストを明日まで外し、代わりに別のものにします。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>安全上の注意を表示します。</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>すべてのキーが載った短いガイドを表示します。</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>バージョンとライセンスを表示します。</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>今の状態を表示します。</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>リマインダーが何をなぜ決めたかを表示します。</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>今回はスキップ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>スヌーズ {length}</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>ツイストを今すぐ始めます。名前を指定することもできます。</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>ツイストの1つを始めます。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>すぐに中止し、受診の目安を読み、このツイストをしばらくお休みにします。</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>今すぐストレッチ</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>エクスポートしたファイルの内容を引き継ぎます。</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>読み込むファイル。例: twistbreak.zip</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>書き込むファイル。例: twistbreak.zip</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>今日と履歴</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>ツイスト</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>時刻を指定…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>ようこそ…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>すること。なければ設定を開きます。</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>中止のしかたと受診の目安</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>理由: not-now、already-moved、cannot-here、hurtsのいずれか。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>自分のデータを消去</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>健康チェックの回答があれば、それも含めます。</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>健康チェックの回答も含めます。</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>設定、ツイスト、履歴を、保管や移行のために1つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>何も触らずにここで座っていた場合: 自然な休憩を取り消します。</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>自分のデータ…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>すべてこのコンピューターにあります。自分でファイルをコピーしたり送ったりしない限り、何も外に出ません。</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>上のすべてと、設定、自作のツイスト: プログラムを一度も使っていない状態になります。</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>健康チェックの回答</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>バックアップ（*.zip *.sqlite3）</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>バックアップ（*.zip）</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>このコンピューターにあるバックアップ（どれにも健康チェックの回答は入っていません）:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>自動で作られるバックアップ</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>健康チェックの回答も含めて、すべてが{file}にあります。</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>健康チェックの回答を除いて、すべてが{file}にあります。</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>削除されるファイル</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>ファイル: {count}、{size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>履歴、健康チェックの回答、座り時間、リマインダーの理由、このコンピューターにあるすべてのバックアップ。設定と自作のツイストは残ります。</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>今の状態が、健康チェックの回答を除いて先に保存され、このコンピューターのバックアップに加わります。</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>コピーを保管する、または別のコンピューターに移す</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>中を見る…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>質問に答え直すまで、どのツイストも除外されなくなります。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>ファイルは二度と元に戻せません。これにチェックを入れると、削除ボタンが使えます。</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>これらのファイルは二度と元に戻せません。自分でエクスポートしたファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>お待ちください…何年分もの履歴があると、数秒かかることがあります。</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>まだありません。履歴は毎日、全体は週に1回コピーされます。</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}：履歴のみ、{size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>健康チェックの回答だけ</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>健康チェックの回答も、エクスポートするファイルに入れます。</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>行数: {count}、最初は{day}、{size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>行数: {count}、{size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>設定、自作のツイスト、履歴を1つのファイルに。</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>上で選んだバックアップで何が変わるかを表示します。</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>座り時間、リマインダーの理由、ウィンドウの位置</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>バックアップを引き継ぐ</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>削除するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>次の{n}個のファイルが完全に削除されます:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>そうすると、このコンピューターの健康チェックの回答が置き換わります。</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>自作のツイストとポーズ</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>何がどこに保存されているか</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>削除するもの</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>観察されたことと回答</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>自分のデータを消去</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>自分のデータを消去…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>自分の健康チェックの回答も含める</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>中の健康チェックの回答も含める</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>何を消すかを選び、先にファイルの一覧を見られます。</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>変更される前に、何が変わるかを見られます。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>自分のデータ - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: その週のバックアップ、{size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: 前回のインポート前の状態、{size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n}バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>DayPreview</name>
    <message numerus="yes">
        <source>About {n} twists in {hours} at the desk, the first at {first}, the last at {last}. You sit for at most {longest} in one go.</source>
        <translation>
            <numerusform>デスクでの{hours}に約{n}回のツイスト。最初は{first}、最後は{last}。続けて座るのは長くて{longest}です。</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>定時</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>デスクでの{hours}に、ツイストはありません。</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>今後2週間は勤務時間がないため、リマインダーはありません。</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>デスクでの{hours}に、{first}に1回のツイスト。続けて座るのは長くて{longest}です。</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>立って行うツイスト</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>ツイスト</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>1日の流れは？</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist}（定時）</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>-{length}</source>
        <translation>-{length}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours}時間{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A person coming back from the left to the middle.</source>
        <translation>左から中央に戻る人。</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>右から中央に戻る人。</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>ひねらず、中央にいる人。</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>仰向けの人。ひざは左、肩は下につけたまま。</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>仰向けの人。ひざは右、肩は下につけたまま。</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>立って、これから数歩歩く人。</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>胸と頭を左へ向ける人。腰はそのまま。</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>胸と頭を右へ向ける人。腰はそのまま。</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>図: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>仰向けでひねる、やさしい背中のストレッチ、about.com、2009年</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>マッサージ療法士の解説: 座って行うツイスト</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>脊椎のツイストについての理学療法の記事、vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>姿勢ストレッチのレビュー: 椅子でのツイスト</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>ストレッチガイド: 背中のツイスト</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>ツイストの途中です。終えるかやめるかすると、別のツイストを始められます。</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>すべてのツイスト</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>すべてのツイスト - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>矢印キーでカードを移動。Enterで開始、Spaceで詳細を表示。</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>次の場合は、先に医師か理学療法士に相談してください</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>先に医師か理学療法士に相談してください。よいと言われたら、健康チェックに入力してください。</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>背もたれのある椅子</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>詳細: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>お休みを終える</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>お休みを終える: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>お気に入り: 約2倍の頻度で出る（F）</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>お気に入り: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>床</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>処方した人より</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>健康チェック: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>健康チェック…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>両側での長さ</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>持っているもの</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>{day}までお休みです。</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>キー: Enter</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>健康チェックの回答により除外されています。</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>仰向け</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>楽にする方法</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>マット</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>このツイストを提案しない（Delete）</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>合うツイストがありません。</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>これはしない</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>これはしない: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>また提案する</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>また提案する: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>自分で選んだときだけ: 設定により、立って行うツイストは自動では出ません。</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>自分で選んだときだけ: この場所は設定で選ばれていません。</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>手早く: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>すべてのツイストを表示</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>標準: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立つ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>このツイストを今すぐ始める（Enter）</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>始める: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>ご注意</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>この場所で、持っているものだけでできるツイストはありません。</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>じっくり: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>ツイスト: {total}種類中{i}種類</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>効く場所、注意、出典（Space）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>効く場所</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>「これはしない」を選びました。提案されることはありません。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>急性期の腰椎椎間板ヘルニア</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>長期間の運動不足</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>脊椎の手術、またはその他の重いけが</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>めまい</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>急性期の坐骨神経痛</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>ほぐす</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>関節の重いすり減り</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>鍛える</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>背中や首の不調</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>椎骨の不安定やすべり</translation>
    </message>
    <message>
        <source>{title}: {lines}</source>
        <translation>{title}: {lines}</translation>
    </message>
    <message>
        <source>{length} · {purpose}</source>
        <translation>{length} · {purpose}</translation>
    </message>
    <message>
        <source>{name} is not offered any more.</source>
        <translation>{name}は、もう提案されません。</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}、{total}件中{i}件目</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · 背もたれのある椅子とマットが必要</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · マットが必要</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · 背もたれあり</translation>
    </message>
    <message>
        <source>{source}</source>
        <translation>{source}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>力を抜いて、楽に呼吸</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>まもなくツイストです</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>次は: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>{length}後</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>スキップしました。理由は？</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ始める</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>お好きなときに</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}、約1分</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}、約1分、両側</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}、約{length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}、約{length}、両側</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}、短めに: {length}、両側</translation>
    </message>
    <message>
        <source>{title} – {when}</source>
        <translation>{title} – {when}</translation>
    </message>
    <message>
        <source>{title}. {when}.</source>
        <translation>{title}。{when}。</translation>
    </message>
    <message>
        <source>{when}. Answer in the menu of Twist Break.</source>
        <translation>{when}。Twist Breakのメニューで答えてください。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>やさしいツイストなら問題ないと医療者に言われた</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>「はい」の場合: 深いツイストと、重さや速さを使うツイストは除外されます。ほかは医療者の了承を待ち、その後、よりやさしい形で出ます。</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>「はい」の場合: すべてのツイストが医療者の了承を待ち、その後、よりやさしい形で出ます。</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>「はい」の場合: やさしいものなら問題ないと医療者に言われるまで、すべてのツイストが待機します。</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>「はい」の場合: 立位スイングは除外されます。</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>「はい」の場合: 立位スイングは、医療の専門家が同意するまで待機します。</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>「はい」の場合: お腹を圧迫するツイストは除外されます。ほかは医療者の了承を待ち、その後、よりやさしい形で出ます。</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>すべての質問に「いいえ」と答えます。</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>妊娠していますか？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>ときどきめまいがしますか？</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>急性の坐骨神経痛（脚へ走る痛み）がありますか？</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>急性の腰椎椎間板ヘルニアがありますか？</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>重い変形性関節症（関節のすり減り）がありますか？</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>脊椎すべり症（椎骨のずれ）や、その他の脊椎の不安定症がありますか？</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>背中や首に不調がありますか？</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>最後に運動してから長い期間がたっていますか？</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>脊椎固定術や、その他の大きなけがや手術をしたことがありますか？</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康チェック</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>健康チェック - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>どれも当てはまらない</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>今のところ除外されているものはありません。それぞれのツイストに注意点が書かれています。</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>除外されているものはなく、どのツイストもそのままの形で出ます。</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>1つのツイストが、よりやさしい形で出ます（ひねりは小さく、キープは短く）。</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>1つのツイストが除外されています。</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>1つのツイストが医療者の了承を待っています。</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>{all}問中{done}問に回答済み。</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>すべての回答を削除しますか？</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>自分の回答を削除…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>そのため、できるツイストがありません。代わりに、立って少し歩き、呼吸するようお知らせします。</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>回答のファイルが削除されます。質問に答え直すまで、何も除外されなくなります。</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>これらの質問で、どのツイストを提案するかが決まります。診断に代わるものではありません。迷うときは医療者に相談してください。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>回答はこのコンピューターの、あなただけが読めるファイルに残ります。変更も削除もできます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n}個のツイストが除外されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n}個のツイストが、よりやさしい形で出ます（ひねりは小さく、キープは短く）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n}個のツイストが医療者の了承を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>削除できませんでした（{reason}）。手動で削除してください</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>回答を保存できませんでした（{reason}）。終了するまでは有効です</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>健康チェックの回答をこのままでは使えません（{reason}）。健康チェックをやり直すまで、失われた回答はすべて「はい」とみなします</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>よいツイストのために</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>手早いもの</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A: 椅子でのツイストのレビュー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>別のツイスト</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>次の場合は、始める前に医師か理学療法士に相談してください</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B: 脊椎のツイストについての理学療法の記事、vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>1つ前の手順へ</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>息を吸って体を長く伸ばし、吐いてひねります。息は決して止めないでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D: マッサージ療法士による、座って行うツイストの解説</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>腕で引っぱらず、首は胸が動く分より先へ回さないでください。</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>決定の理由はすべて「なぜ？」で説明されます。</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>すべてこのコンピューターに残ります。このプログラムにはネットワークのコードがありません。</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>楽にするには、ひねりを小さくするか、小さなクッションや丸めたタオルを背中の後ろに入れます。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>Twist Break開発者による、MITライセンスのフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>まず背を高く伸ばし、それからひねります。骨盤は動かさず、背中の中央から。</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>通話中、全画面表示中、入力中は、リマインダーが静かなときを待ちます。</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>痛いとき: すぐに中止</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>休憩ウィンドウのキー</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>状態ウィンドウのキー</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>やめる（したことは記録されます）</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>座っている時間に気づき、両側への脊椎のツイストを案内します。</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>次の手順へ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>この側をスキップ</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>開始、一時停止、再開</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>自分で行うストレッチは診断に代わるものではありません。子どもは大人に付き添われて、やさしくひねります。</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>そのあと小さなウィンドウが、1つのツイストを片側から反対側へと案内します。</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Breakは、実際に座っている時間を数えます。時間になると、お知らせが次の内容を伝えます。</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>見る必要も、押す必要もありません。自動で進みます。</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>急性期の腰椎椎間板ヘルニア、または急性期の坐骨神経痛 [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>固定術などの脊椎の手術、またはその他の重いけが [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>妊娠: お腹を圧迫する深いツイストは、変えるか省く</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>関節の重いすり減り: ひねりを小さく、力を弱く</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>椎骨の不安定やすべり: 深いひねりや力をかけたひねりはしない</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>離席</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>両側が同じ</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>{file}を保存できません: {reason}。別の場所を選んでください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>連続日数: ツイストをした日が数えられます。休日と、座った時間が30分未満の日は影響せず、週に1日は抜けてもかまいません。</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>楽になった</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>これからこのウィンドウに、座っている時間、したツイスト、両側が同じくらいかが表示されます。データはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>座った時間数</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>週ごとの調子</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>合計: {sides}。</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>痛い</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>左{time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>連続最長</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>自然な休憩</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然な休憩</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>座らず</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>ツイストなし</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>この期間のツイストはありません。</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>この期間は、だれもここに座っていませんでした。</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>今日はまだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>この月の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>この週の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>この年の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>この日の記録はありません。</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>片側が多い</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>図の上にポインターを置くか、矢印キーを使うと詳細が出ます。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>右{time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>すべてCSVで保存…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>履歴のすべての行を、ほかのプログラム用の表として保存します。</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>履歴を保存</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file}として保存しました。</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>側</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>両側のバランス</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>座っている</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>今日の予定: ツイスト{n}回、最初は{at}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>これまでの座り時間は{sitting}。今日の残りの予定: ツイスト{n}回、次は{at}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>座り時間{sitting}、うちリマインダーの待機中が{waited}。</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>座り時間{sitting}。</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>座り時間の合計</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>座り中、リマインダー待機中</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>こわばった</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>時刻で見る1日</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>下の行に予定が表示されます。</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>変わらない</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>カレンダーで見る1年</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>今日と履歴 - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>ツイスト</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Breakは動いていませんでした</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>Twist Breakが動いていなかったか、だれもここに座っていませんでした。</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>ツイスト、両側</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>ツイスト、一部</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>ツイスト</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>ツイストと自然な休憩</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>ツイスト後の自分の回答: 楽になった {easier}、変わらない {same}、こわばった {stiffer}、痛い {hurts}。</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>コンピューターはスリープ中</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>日連続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>ツイストをした日数</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>今は使えません（{reason}）。したことは終了するまで記憶し、書き込みは再試行します</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>壊れていますが（{error}）、今は作り直せません（{trouble}）。そのまま残し、これからすることは終了するまで記憶します</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>Twist Breakの履歴ではないため除外します</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>別のプログラムのデータベースなので、そのまま残します。Twist Breakの履歴をそこに置けるよう、移動してください</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>このディスクには大きすぎます</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>壊れていたため、{day}のバックアップと読み取れた部分から{n}行を復元しました。壊れたファイルは{aside}として残してあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>壊れていたため、読み取れた部分から{n}行を復元しました。バックアップはまだありません。壊れたファイルは{aside}として残してあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>見つからなかったため、{day}のバックアップから{n}行を復元しました</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>より新しいバージョンのTwist Breakで書かれているため、そのまま残します。そのバージョンを起動するか、ファイルを移動して新しい履歴を始めてください</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>左{left}、右{right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>左が{more}長い</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>連続最長</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>自然な休憩</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>入力なし</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>そこには書き込めません</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>右が{more}長い</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>画面ロック</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>座り時間の合計</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: ツイスト{n}回、座り時間{sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>合計{n}回のツイスト。最も多いのは{day}の{most}回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>ツイスト{n}回。ツイストをした日数: {days}。</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのようなフォルダーはありません</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>このディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>行ったツイスト</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>ディスクの割り当てを使い切りました</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{at}: {what}</source>
        <translation>{at}: {what}</translation>
    </message>
    <message>
        <source>{average} on an average day; longest in one go {longest}, on {day}.</source>
        <translation>1日平均{average}。連続最長は{day}の{longest}。</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: 休憩なし</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: 座らず</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: 座り時間{sitting}、連続で最長{longest}</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: 完全{full}回、一部{part}回、自然な休憩{natural}回</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least}以上</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}～{most}</translation>
    </message>
    <message>
        <source>{length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, done {n} times: {sides}</source>
        <translation>
            <numerusform>{name}、{n}回: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}、一部: 左{left}、右{right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: 左{left}、右{right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: 予定</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: 予定、定時</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: スキップ</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{start} to {end}: {what}</source>
        <translation>{start}～{end}: {what}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} {caption}</source>
        <translation>{value} {caption}</translation>
    </message>
    <message>
        <source>{week}: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}</source>
        <translation>{week}: 楽になった {easier}、変わらない {same}、こわばった {stiffer}、痛い {hurts}</translation>
    </message>
    <message>
        <source>{what} ({why}), {length}</source>
        <translation>{what}（{why}）、{length}</translation>
    </message>
    <message>
        <source>{what}, {length}</source>
        <translation>{what}、{length}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Left arrow or B</source>
        <translation>左矢印キーまたはB</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>右矢印キーまたはN</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words}（{keys}）</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>{only}</source>
        <translation>{only}</translation>
    </message>
    <message>
        <source>{some} {others}</source>
        <translation>{some}{others}</translation>
    </message>
    <message>
        <source>{some}, {others}</source>
        <translation>{some}、{others}</translation>
    </message>
    <message>
        <source>{some}. {others}</source>
        <translation>{some}。{others}</translation>
    </message>
</context>
<context>
    <name>LoginRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>デスクトップがTwist Breakを自動で起動し、最初から数えられるようにします。</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>表示は、デスクトップが最後に返した答えです。今の状態は分かりません。</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>{file}の項目は{program}を起動しますが、もう存在しません。これをオンにすると直ります。</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>それでも、システム設定の「ログイン項目」でオフにされることがあります。</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>このシステムで、ログイン時にプログラムを起動する方法が分かりません。</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windowsがこの一覧の読み取りや変更を許可しません: {reason}。</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>デスクトップが、ログイン時に起動するものの変更を許可しませんでした。</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>{file}を読み取りも変更もできません: {reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file}を読めません: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>{file}を変更できませんでした: {reason}。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>健康チェックの回答により、できるツイストがありません</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name}（自作）</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>一時停止の終わり(&amp;P)</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>30分ずつ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>早く</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>{length}後。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>一時停止の終わり</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>時刻まで一時停止 - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>明日、{length}後。</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>{name}という名前のポーズはプログラムに付属しています。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>TOMLファイルではありません。</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>これより前に描かれていないポーズを指定しています: {key}。</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>編集を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>保存する(&amp;S)</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>コピーは{path}にあります。そのまま送れます。</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>日付。例: 2025-03-14</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>キープの単位</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>処方した人からのメモ（ツイストの前に読むもの）</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>その下の補足の行</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>側ごとに別の文</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>私に処方されたツイスト。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>手順を追加</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>すべての処方</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Altと上下の矢印キーで手順を移動、Deleteで削除します。</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>だれでも同じ</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>この場所の普段どおり</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>先に医療者に相談</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>次の場合は先に医療者に相談: {conditions}。</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>先に相談、その後は控えめに</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>最初の側の前</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>両側は必ず、順番に、同じ長さで行います。数字は片側分です。</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>1回のキープの呼吸数</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>回答により、取り込んでも提案されることはありません。</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>回答により、医療者に相談するまで提案されません。</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>回答により、控えめに（小さく、短く）提案されます。</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>変更する（Enter）</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>ツイストを1つ選んでください。付属する図も一緒に選べます。</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>中のコメントは残りません。元のファイルは、名前の末尾に「.~1~」を付けて隣に残ります。</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>よくある間違い</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>1行が1つの文になります。</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康チェック</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>量</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>一文で</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>ひねる動作</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>書き込めませんでした: {why}。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>手順を下へ移動（Alt+下矢印）</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>手順を上へ移動（Alt+上矢印）</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>私のツイスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>提案しない</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>次の場合は提案しない: {conditions}。</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>図なし: 文字とリングのみ</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>まだできません: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>ここにはまだ何も書かれていません。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>処方日</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>両側とも: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>設定にかかわらず、同じ量</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>{name}という名前の別の図がすでにあるため、取り込めません。</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>保存しないと失われます。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>手順の終わりの図</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>処方した人</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>処方: {by}</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>処方: {by}、{day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>処方日: {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>処方 - Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>手早く</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>手早く: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>ほぐす: 力を抜くストレッチ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>削除する（Delete）。元に戻せます</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>自分のものを置き換える</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>側を替えるあいだの休み</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>送るためのコピーを保存</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>送るためのコピーを保存…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>保存する（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>1スイングの秒数（はじめ）</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>1スイングの秒数（最も速いとき）</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>最長の秒数</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>1回のキープの秒数</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>両側を見る</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>最後のゆっくりした呼吸</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>次の場合は控えめに: {conditions}。</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>控えめに: 小さく、短く</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>このファイルは手書きされています。それでも保存しますか？</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>標準: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>空の状態から始める</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>手順、左へ</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>手順、右へ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>鍛える: 運動</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>スイング: 加速</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>スイング: 最も速く</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>スイング: 減速</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>片側のスイング回数</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>ご注意</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>ツイストと、あればその図を取り込む</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>手順を削除（Delete）</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>ファイルには健康状態についてすべては書かれていないため、通常の大きさのツイストと同じ慎重さで扱います。</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>ファイルに記載がありません。</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>ファイル名は、ツイストの指定どおり、小文字のa～z、数字、ハイフンで付けてください。</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>健康チェックが「{name}」より慎重でない設定です。あなたの背中を知る人が処方した場合だけ、そうしてください。</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>戻ったあとの図が、準備の最後の図と違うため、2番目の側は図が飛んで始まります。</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>フォームで印の付いたところが正しくなると、図が表示されます。</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>片側{n}呼吸、長くて{seconds}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>片側{n}回のスイング</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}、{n}周</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>この名前のツイストがすでにあります。そのまま残しました。</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>このファイルは使えません。何もコピーしていません。</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>まだ正しくありません: {key}。{problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>じっくり</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>じっくり: {amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>コツ</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>横に表示する文</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>左へ: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>右へ: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>コピー元にできるTwist Breakのツイスト</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>ツイストとその図（*.toml）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>戻る動作</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>楽にする方法</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>大きな文字で示す言葉</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>どんなツイストか</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>効く場所</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>手元に必要なもの</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>次の状態がある人に対して、健康チェックがこのツイストをどう扱うか。はじめは通常の大きさのツイストと同じ慎重さです。慎重さを下げるのは、あなたの背中を知る人がそう言った場合だけにしてください。</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>代わりに音声で言う言葉</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>場所と量</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>だれからのものか</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>理学療法士に教わったことを書きとめたり、付属のツイストを変えたりできます。ほかの人に送って取り込んでもらえるファイルになります。</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>それぞれの文を、体を向ける側について1回書きます。{{side}}はその側に、{{other}}は反対の側になります。</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>まだありません。下の付属のものを選んでコピーするか、空の状態から始めてください。</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>同じidの「{name}」がすでにあります。</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>あなたの回答では制限はありません。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>引用符で囲んだ名前を、小文字のa～z、数字、ハイフンで付けてください。例: &quot;my-twist&quot;</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>日付ではないため除外します。2025-03-14のように書いてください。</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: 「{name}」の出典では{low}～{high}です。</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}。「{name}」の出典では{low}～{high}です。これを超えるのは、あなたの背中を知る人が処方した場合だけにしてください。</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: 全部で{length}</translation>
    </message>
    <message>
        <source>{dose}: {what}</source>
        <translation>{dose}: {what}</translation>
    </message>
    <message>
        <source>{length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>{length} in all, at every dose</source>
        <translation>全部で{length}、どの量でも同じ</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line}（まだ正しくありません）</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name}を削除しました。</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>Twist Breakの{name}（{keys}）</translation>
    </message>
    <message>
        <source>{name} · {place}</source>
        <translation>{name} · {place}</translation>
    </message>
    <message>
        <source>{name} · {place} · {whom}</source>
        <translation>{name} · {place} · {whom}</translation>
    </message>
    <message>
        <source>{name}, my own</source>
        <translation>{name}、自作</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds}秒歩く</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>片側{seconds}秒</translation>
    </message>
    <message>
        <source>{text} ({length})</source>
        <translation>{text}（{length}）</translation>
    </message>
    <message>
        <source>{text} ({length}). {detail}</source>
        <translation>{text}（{length}）。{detail}</translation>
    </message>
    <message>
        <source>{what}: to the left</source>
        <translation>{what}: 左へ</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: 右へ</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>「{name}」を保存しました。ほかのツイストと同じように選べます。</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>Twist Breakの「{name}」が同じidです。これはその隣に置けます。</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>「{note}」</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>{n} breaths a hold, {more} more than at first</source>
        <translation>
            <numerusform>1回のキープは{n}呼吸、はじめより{more}呼吸多く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>1回のキープは{n}秒、はじめより{more}秒長く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>片側{n}スイング、はじめより{more}回多く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>背中が丸まる: まず体を長く伸ばしてから、ひねります。</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>脊椎固定術などの大きなけがや手術のあとは、先に医師に相談してください。</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>吸って、背を高く。吐いて、もう少し力を抜いて。</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>息を吐いて、左へひねる</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>息を吐いて、右へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>吐いて左へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>吐いて右へひねる</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>背もたれかひじ掛けを持ちます。左腕でひざを動かないように保ち、吸って体を長く。</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>背もたれかひじ掛けを持ちます。右腕でひざを動かないように保ち、吸って体を長く。</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>椅子ツイスト</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>ゆっくり中央に戻る</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>脚を組む: いちばん下の椎骨がひねれず、骨盤が後ろに倒れて背中が丸まります。</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>尾骨から頭蓋骨まで、すべての椎骨が少しずつひねられるところを思い描きます。肋骨のところは最も動きが小さく、それが普通です。</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>脚は組まずに。</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>1日の中で、このツイストと、手を頭の後ろに置くツイストを交互に行いましょう。</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>腕で体を引っぱって回す。</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>背中の後ろに、丸めたタオルか小さなクッションを入れます。</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>もたれて力を抜く</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>もたれて力を抜く</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>背を伸ばして座り、両足は床に</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>背を伸ばし、足は床に</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>背すじを伸ばして座り、椅子につかまってひねります。尾骨から頭蓋骨まで、椎骨を少しずつ。</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>左のままキープ</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>右のままキープ</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>左へひねったまま</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>右へひねったまま</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>鋭い痛み、刺すような痛み、焼けるような痛み、広がる痛み、強まる痛みがあれば、すぐに中止してください。</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>左手で椅子をつかむ</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>右手で椅子をつかむ</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>左手で椅子を持つ</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>右手で椅子を持つ</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>椎骨のあいだの、小さな深層の筋肉</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>首のストレッチではありません。頭は、胸が動く分だけにします。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>ひねりを小さくします。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>首を回しすぎる。</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>背中が丸まる: まず体を長く伸ばしてから、ひねります。</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>脊椎固定術などの大きなけがや手術のあとは、先に医師に相談してください。</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>こわばった背中の血流</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>息を吸って体を長く</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>吸って体を長く</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>吸って、背を高く。吐いて、もう少しひねって。</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>息を吐いて、左へひねる</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>息を吐いて、右へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>吐いて左へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>吐いて右へひねる</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>椅子ツイスト、手は頭の後ろ</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>ゆっくり中央に戻る</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>脚を組む: いちばん下の椎骨がひねれず、骨盤が後ろに倒れて背中が丸まります。</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>手を頭の後ろに</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>脚は組まず、両足をぺたりと床に。</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>脚は組まずに。</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>手を下ろす</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>手を下ろして力を抜く</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>背中の後ろに、丸めたタオルか小さなクッションを入れます。</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>両手を頭の後ろに置く</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>背を伸ばして座り、両足は床に</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>背を伸ばし、足は床に</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>左のままキープ</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>右のままキープ</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>左へひねったまま</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>右へひねったまま</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>鋭い痛み、刺すような痛み、焼けるような痛み、広がる痛み、強まる痛みがあれば、すぐに中止してください。</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>腕は使いません。</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>ひねりを行う、背中と首の筋肉</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>これは運動です。ストレッチでほぐすなら椅子ツイストを。1日の中で2つを交互に行いましょう。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>ひねりを小さくします。</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>腕の助けなしでひねります。背中と首が働き、こわばった背中の血がめぐります。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>首を回しすぎる。</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>{id}という名前のツイストはプログラムに付属しています。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>読めません: {why}。</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>ここの数値または入れ子のリストが長すぎます。docs/routines.mdを見てください。</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>ファイルが大きすぎます。{kib} KiB未満で足ります。</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>ファイル名は、小文字のa～z、数字、ハイフンで付けてください。例: my-twist.toml</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>付属のツイストのフォルダーがありません。</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>これはリンクです。代わりにファイルのコピーをここに置いてください。</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>TOMLではありません: {why}。docs/routines.mdを見てください。</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>ファイルではありません。テキストファイルにしてください。</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>UTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>引用符なしの日付。例: 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>次の語のリスト（それぞれ引用符で囲む）: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>ここにはファイルが{n}個を超えてあります。残りは除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>この行には点が{n}個を超えてあります。ツイストには不要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>引用符で囲んだ1行の文字列（最大{n}文字）</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>引用符で囲んだ文字列のリスト（最大{most}行、各行最大{longest}文字）</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>{low}～{high}の数{n}個のリスト</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low}～{high}の数</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>テーブル: [{table}]の行と、その下のキー</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low}～{high}の整数</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>前の量より少なくなっています。同じか多くしてください。</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>指定がありません。必要なもの: {right}。</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>このテーブルのキーではなく、効果がありません。「{guess}」のことですか？</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>このテーブルのキーではなく、効果がありません。ここのキー: {keys}。</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>使用済みです。「{id}」は、できるツイストがないときに提案されるものです。</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>{found}になっています。必要なもの: {right}。</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>「{found}」になっています。ファイルと同じ「{id}」にしてください。</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>存在しないツイストを指定していて、効果がありません: {id}。</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>次のいずれか: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>1～{n}個のテーブル（それぞれ[[{table}]]の行の下）</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>{low}～{high}の数2つ（小さいほうが先）。例: {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>急ぎすぎになります。{n}呼吸には{seconds}秒以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>別のツイストのidにしてください。</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>波かっこは{{side}}と{{other}}のものだけにしてください。</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>波かっこは使わないでください。</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>出典をキーで並べてください: {keys}。</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>[hold]と一緒に書かれています。ツイストはキープかスイングのどちらかなので、一方だけ残してください。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>背中が崩れる、丸まる: まず体を長く伸ばしてから、ひねります。</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>息を吸いながら、頭のてっぺんを糸で引き上げられるように感じます。</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>両方の坐骨は、ずっと床につけたまま。</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>息を吸って体を長く。</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>息を吐いて、左へひねる</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>息を吐いて、右へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>吐いて左へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>吐いて右へひねる</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>どの動きも呼吸に合わせます。</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>床座りツイスト</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>力を抜く</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>力を抜き、ゆっくり正面へ</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>力を抜いて、楽に呼吸</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>反対側の坐骨が浮く。</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>吸うたびに長く、吐くたびに少し深く。</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>腕で体を引っぱって回す。</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>左手を後ろにつく</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>左手を後ろの床につく</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>右手を後ろにつく</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>右手を後ろの床につく</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>左足を右太ももの外側にぺたりとつく</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>左足を右ももの外へ</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>右足を左太ももの外側にぺたりとつく</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>右足を左ももの外へ</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>クッションかヨガブロックに座ります。</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>床に座り、両脚をまっすぐ伸ばす</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>床に座り、脚を伸ばす</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>床に座り、片足を反対の脚の向こうに置き、立てたひざのほうへひねります。</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>左のままキープ</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>右のままキープ</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>左へひねったまま</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>右へひねったまま</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>鋭い痛み、刺すような痛み、焼けるような痛み、広がる痛み、強まる痛みがあれば、すぐに中止してください。</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>左脚を伸ばす</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>左脚を元どおり伸ばす</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>右脚を伸ばす</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>右脚を元どおり伸ばす</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>ひじは軽く支えるだけ。てこにして回しません。</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>左ひざは曲げて上に向けます。</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>背中の中央</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>わき腹の筋肉と、反対側の背骨に沿った筋肉</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>右ひざは曲げて上に向けます。</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>ひねりは腕ではなく、お腹と背中の中央から始まります。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>ひねりを小さくします。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>首を回しすぎる。</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>左ひじを右ひざの外側に軽く当てて支えます。</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>右ひじを左ひざの外側に軽く当てて支えます。</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>背中が崩れる、丸まる: まず体を長く伸ばしてから、ひねります。</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>両手で背もたれかひじ掛けを持ちます。</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>息を吸って体を長く</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>吸って体を長く</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>息を吐いて、左へひねる</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>息を吐いて、右へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>吐いて左へひねり、手は椅子に</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>吐いて右へひねり、手は椅子に</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>ゆっくり中央に戻る</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>どの動きも呼吸に合わせます。</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>足はぺたりと床に、背すじはまっすぐ。</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>反対側の坐骨が浮く。</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>吸うたびに長く、吐くたびに少し先へ。</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>オフィスチェアツイスト</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>骨盤とひざは動かさず、正面に向けたまま。</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>腕で体を引っぱって回す。</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>背中の後ろに、丸めたタオルか小さなクッションを入れます。</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>もたれて力を抜く</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>もたれて力を抜く</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>座面の前に座る</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>椅子の前の縁に座り、骨盤とひざは動かさず、背骨でひねります。</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>椅子の前の縁に座る</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>左のままキープ</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>右のままキープ</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>左へひねったまま</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>右へひねったまま</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>鋭い痛み、刺すような痛み、焼けるような痛み、広がる痛み、強まる痛みがあれば、すぐに中止してください。</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>背中の中央</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>わき腹の筋肉と、反対側の背骨に沿った筋肉</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>ひねるのは背骨です。手は椅子に添えるだけ。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>ひねりを小さくします。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>首を回しすぎる。</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>ひざに手を添えると、ひねりを深くできます。</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>左ひざを曲げる</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>左ひざを腰の真上へ曲げる</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>右ひざを曲げる</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>右ひざを腰の真上へ曲げる</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>最後に両肩が同じ高さになります。</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>呼吸して。胸と左肩を開きます。</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>呼吸して。胸と右肩を開きます。</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>自分に合う限界を見つけ、ひねりを1か所ではなく背骨全体に広げます。</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>ひざを無理に床へ押しつける。</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>ひざが腰を導きます。左肩は残します。</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>ひざが腰を導きます。右肩は残します。</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>ひざをあまり倒さないようにします。</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>肩がひざについていく。</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>仰向けになり、片ひざに導かれて腰を倒します。背骨全体のやさしいひねりです。</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>仰向けになり、脚を伸ばす</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>左手の先を見る</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>右手の先を見る</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>左を見る</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>右を見る</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>クッション性のある床の上で。</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>ひざの下にクッションかヨガブロックを置きます。</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>仰向け片ひざツイスト</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>少し休む</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>起き上がる前に少し休む</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>ひざは左、休む</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>ひざは右、休む</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>ひざを左に倒して休む</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>ひざを右に倒して休む</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>仙骨から転がり戻る</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>仙骨から転がり戻り、目は中央へ</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>肩幅が腰よりずっと広いですか？先に、ひねる側へ腰を数センチずらします。</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>左脚を伸ばす</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>左脚を滑らせて伸ばす</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>右脚を伸ばす</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>右脚を滑らせて伸ばす</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>鋭い痛み、刺すような痛み、焼けるような痛み、広がる痛み、強まる痛みがあれば、すぐに中止してください。</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>両腕を広げる</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>両腕を肩より少し低く広げる</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>深く数回呼吸します。</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>そのひざを左へ倒す</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>そのひざを右へ倒す</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>ひざを左へ倒す</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>ひざを右へ倒す</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>胸と、残したほうの肩</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>背骨の全長</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>太ももは垂直、すねは水平。尾骨と左の腰は下につけたまま。</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>太ももは垂直、すねは水平。尾骨と右の腰は下につけたまま。</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>1か所だけでひねる。</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>腰痛があるときは、先に腰痛のためのやさしい運動をします。</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>背中が崩れる、丸まる: まず体を長く伸ばしてから、ひねります。</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>息を吐いて、左へひねる</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>息を吐いて、右へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>吐いて左へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>吐いて右へひねる</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>しっかりした座面を選びます。</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>どの動きも呼吸に合わせます。</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>腰の柔軟性</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>呼吸は一定に。吸って背を高く、吐いてひねります。</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>力を抜き、ゆっくり中央に戻る</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>反対側の坐骨が浮く。</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>背中の中央の動きやすさ</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>マットの上でもできます。脚は伸ばすか、あぐらにします。</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>片手は後ろ、片手はひざに。床を使えない場所で、背中の中央に。</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>腕で体を引っぱって回す。</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>背中の後ろに、丸めたタオルか小さなクッションを入れます。</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>左手を腰の後ろにつく</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>右手を腰の後ろにつく</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>座位ツイスト</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>もたれて力を抜く</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>もたれて力を抜く</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>硬めの座面に背を伸ばして座り、足は床に</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>背を伸ばし、足は床に</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>左のままキープ</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>右のままキープ</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>左へひねったまま</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>右へひねったまま</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>鋭い痛み、刺すような痛み、焼けるような痛み、広がる痛み、強まる痛みがあれば、すぐに中止してください。</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>骨盤は下につけたまま。</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>後ろの手のほうへ。骨盤は下につけたまま。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>ひねりを小さくします。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>首を回しすぎる。</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>左手を後ろ、右手をひざに</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>左手を右ひざに置きます。吸って体を長く。</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>右手を後ろ、左手をひざに</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>右手を左ひざに置きます。吸って体を長く。</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>背中が崩れる。</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>1日のいつでもかまいません。少ないスイングから始め、何週間かかけて増やします。</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>腕は楽に、前を見る</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>ゆっくり深く呼吸</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>後ろが見えるまで胸と頭を回します。脚と足先は前に向けたまま。</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>スイングの回数を減らします。</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>正面を向く</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>足は平行、ひざは軽く曲げ、体重を脚に沈めます。</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>両腕を楽に下げ、前を見る</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>力を抜く</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>力を抜いて、楽に呼吸</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>スイングを静かに収め、正面を向く</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>腕を下げる</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>腕を楽に下げます。</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>脚や足先まで回る: 前に向けたままにします。</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>腕は楽に、体を回して両側へ交互にスイング。最初はゆっくり、最後もゆっくり。</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>まわりを空けて: 手が大きく振れます。</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>急に止まらないこと。</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>腕は上げません。ひねりが腕を振ります。</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>頭のてっぺんから背骨を通り、両足のあいだの地面まで届く柱を思い描きます。体はその柱を軸に回ります。</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>ゆっくりに</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>スイングを少しずつゆっくり</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>まっすぐ立ち、足を開く</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>まっすぐ立ち、足を肩幅に開く</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>立位スイング</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>ゆっくり始める</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>痛みやめまいがあれば中止してください。まず速度を落とし、決して急に止まらないこと。</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>急に止まる。</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>小さく、ゆっくりスイングします。</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>続けて</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>止まらず続けて</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>両側へゆっくりスイング</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>腕が大きく振れ、手が体の横に当たります。</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>背骨全体を、流れるようなひとつのひねりで</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>背中や首に不調があるとき、または長いあいだ運動していないときは、先に医療の専門家に相談してください。</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>腕を前へ、手を合わせる</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>息を吸って体を長く。</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>息を吐いて、ゆっくり左へひねる</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>息を吐いて、ゆっくり右へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>吐いて左へひねる</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>吐いて右へひねる</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>ゆっくり中央に戻る</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>どの動きも呼吸に合わせます。</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>呼吸を続けます。腕はまっすぐ、首は自然に。</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>首は自然に: 先に動かず、遅れもしません。</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>腕を下ろす</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>腕を下ろして力を抜く</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>立って腕を前に伸ばし、ひねります。体を動かす前後に最適です。</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>立って、足を腰幅に開く</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>立位ツイスト</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>左のままキープ</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>右のままキープ</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>左へひねったまま</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>右へひねったまま</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>鋭い痛み、刺すような痛み、焼けるような痛み、広がる痛み、強まる痛みがあれば、すぐに中止してください。</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>両腕を前に伸ばし、手を合わせる</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>背中のひねりより肩を先へ回す。</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>体幹</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>腰は正面に向けたまま。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>ひねりを小さくします。</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>腰まで回る: 腰は正面に向けたままにします。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>首を回しすぎる。</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>両腕をTの字に</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>深く呼吸します。両肩は下につけたまま。</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>息を吐いて、両ひざを左へ倒す</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>息を吐いて、両ひざを右へ倒す</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>吐いて、ひざを左へ</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>吐いて、ひざを右へ</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>頭とひざをゆっくり中央に戻す</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>ひざを無理に床のほうへ押す。</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>腰がつらいときは、ひざの下に枕を置きます。</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>ひざをあまり倒さないようにします。</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>肩が浮く。</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>仰向けになり、両ひざを片側へ倒します。長く座ったあとのこわばりに。</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>仰向けでひざを曲げる</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>仰向けでひざを曲げ、足裏は床に</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>なめらかに動きます。</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>ひざを無理に倒さないこと。</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>楽にできる場合だけ。</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>ひざの下に枕、クッション、ヨガブロックを置きます。</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>少し休む</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>起き上がる前に少し休む</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>ひざは左、休む</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>ひざは右、休む</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>両ひざを左に倒して休む</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>両ひざを右に倒して休む</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>なめらかに。両肩は下につけたまま。</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>鋭い痛み、刺すような痛み、焼けるような痛み、広がる痛み、強まる痛みがあれば、すぐに中止してください。</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>両腕を横に広げ、Tの字にする</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>仰向け両ひざツイスト</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>股関節まわりとお尻</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>腰のひねり</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>顔を左へ向ける</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>顔を右へ向ける</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>顔を左のほうへ向ける</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>顔を右のほうへ向ける</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>首を回しすぎる。</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>やさしく一定に引っぱられる感じが正しい感覚です。このプログラムは診断に代わるものではありません。</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>次の場合は受診してください</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>出典: vCure理学療法の記事と、マッサージ療法士の解説。</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>次のような痛みがあれば、すぐにツイストを中止してください</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>焼けるような痛み</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>キープ中に強まる痛み</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>痛みが脚へ走る</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>鋭い、または刺すような痛み</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>体の別の部位へ走る痛み</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>しびれやチクチクする感じがある、または排尿を制御できない</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>定期的にストレッチしても痛みが悪化する、または強い痛みが何週間も続く</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>力が入らなくなってきている</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>座面が回る椅子です。両足をしっかり床につけ、腰とひざを動かさず正面に向けたままにします。</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>無操作時間</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>ロック画面</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>マイク</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>D-Busに接続できません</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>入力の停止と再開をGNOMEが知らせます</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windowsはこのセッションについて知らせません</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>最後の入力の時刻をWindowsに尋ねています</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>アニメーションを表示するかをWindowsに尋ねています</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>通知してよいときかをWindowsに尋ねています</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>マイクとカメラの使用状況をWindowsに尋ねています</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>スリープとその解除をWindowsが知らせます</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>画面のロックと解除をWindowsが知らせます</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>通知サービスが動いていないあいだは、独自のウィンドウを使います</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>ポータルが動いていないあいだは、独自のウィンドウを使います</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>独自のウィンドウを使います: 通知サービスが応答しませんでした</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>独自のウィンドウを使います: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>コンポジターに問い合わせ中</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>サウンドサーバーに問い合わせ中</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>このシステムでは、時計の変更を知ることができません</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>このデスクトップでは、通話と全画面表示を確認できません</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>このデスクトップでは、おやすみモードを確認できません</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>おやすみモードを確認できません: 通知サービスが動いていません</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>おやすみモードを確認できません: {name}が知らせません</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>おやすみモードを確認できません: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>このデスクトップでは、全画面表示を確認できません</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>全画面表示を確認できません: 前面のウィンドウを知らせるウィンドウマネージャーがありません</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>全画面表示を確認できません: コンポジターが応答しません。再試行中</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>全画面表示を確認できません: このコンポジターはほかのウィンドウを知らせません</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>全画面表示を確認できません: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>このデスクトップでは、無操作時間を確認できません</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>無操作時間を確認できません: GNOMEが応答しません</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>無操作時間を確認できません: コンポジターが応答しません。再試行中</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>無操作時間を確認できません: Xディスプレイがありません</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>無操作時間を確認できません: このコンポジターは知らせません</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>無操作時間を確認できません: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>動きを減らすべきかを、このデスクトップでは確認できません</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>カメラを確認できません: {why}。再試行中</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>このデスクトップでは、ロック画面を確認できません</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>ロック画面を確認できません: logindもスクリーンセーバーも知らせません</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>ロック画面を確認できません: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>マイクを確認できません: サウンドサーバーが応答しません。再試行中</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>マイクを確認できません: サウンドサーバーが別のマシンにあります</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>このデスクトップでは確認できません</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>このデスクトップでは、何が画面をオンに保っているかを確認できません</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>何が画面をオンに保っているかを確認できません: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>セッションのロックをlogindと{name}が知らせます</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>スリープの前と解除をlogindが知らせます</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>ロックをlogindが知らせます。logindに知らせないロック画面は分かりません</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>Xディスプレイ{display}との接続が切れました。再試行中</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>最後の入力の時刻をmacOSに尋ねています</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>動きを減らす設定かをmacOSに尋ねています</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>マイクやカメラが使用中かをmacOSに尋ねています</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>画面のロックと解除をmacOSが知らせます</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>まだお知らせを表示していません。最初にデスクトップの通知を試します</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>監視していません</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>まだ監視していません</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>お知らせは独自のウィンドウに表示されます</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>ここの通知にはボタンがありません。Twist Breakのメニューで答えてください</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>このデスクトップでは、スリープは時計からしか分かりません</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>スリープは時計からしか分かりません: logindが動いていません</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>スリープは時計からしか分かりません: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>プログラムが画面をオンに保っています: {name}による情報</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>入力がない時間を、Xサーバーにときどき問い合わせます</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>入力の停止と再開をXサーバーが知らせます</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>前面のウィンドウが全画面になるとXサーバーが知らせます</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>入力の停止と再開をコンポジターが知らせます</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>入力の停止と再開をコンポジターが知らせます。ただしプログラムが画面をオンに保っているあいだは除きます</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>前面のウィンドウが全画面になるとコンポジターが知らせます</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>カーネルがタイマーを提供しません: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>あなたのプログラムがカメラを開閉するとカーネルが知らせます</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>時計の変更とスリープ解除をカーネルが知らせます</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>通知サービスは問い返しができます</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>お知らせはポータルがデスクトップに渡します</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>動きを減らすべきかをポータルが知らせます</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>プログラムがマイクを使うとサウンドサーバーが知らせます</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>D-Busがありません</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>通話と全画面表示を確認する{all}通りの方法のうち、{working}通りが使えます</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>ロックを{name}が知らせます。ほかのユーザーへの切り替えは分かりません</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>プログラムが画面をオンに保つと{name}が知らせます</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>おやすみモードを{name}が知らせます</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>キーボードとポインターがこの時間動かなかったときだけ、リマインダーが出ます。</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>入力が終わるのをこの時間待ったリマインダーは、そのまま出ます。0なら待ちません。</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>保留されたリマインダーは、妨げるものがこの時間なくなったときに1回出ます。</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>マイクやカメラの使用中、リマインダーは待ちます。ノイズフィルターなどは常に使用しているので、ミキサーでの名前かプログラムファイル名で指定してください。</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>ツイストのこの時間前に小さなお知らせが出るので、きりのよいところまで終えるか、スヌーズかスキップができます。</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>座っていた時間にかかわらず、毎日この時刻にツイストをします。朝と夕方に1回ずつから始めるのがおすすめです。</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>実際にこの時間座ったら、ツイストの時間です。離席の時間は数えません。</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>ほかのものが必要なツイストは提案されません。背もたれに手が届かない場合は、ひじ掛けで代用できます。回る座面は動かさないようにする必要があり、使うツイストにはそのつど書かれています。</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>「痛い」で中止したツイストは、この日数のあいだ提案されません。</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>ツイストが終わると、クリックしなくてもウィンドウが消えます。</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>痛みのあと休ませる期間</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>痛みも背中のこわばりもなく、ツイストを10回完全に行うと、キープやスイングが少し増えます。出典の範囲は決して超えません。毎回「これまでどおり」を選べます。</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>この回数スヌーズすると、次はスヌーズの代わりに短いツイストが提案されます。</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>いつもこの時刻に</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>デスクトップの通知か、Twist Breakの図付きの小さなウィンドウで表示します。通知が使えないときは、ウィンドウが代わりになります。</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>離席を休憩とみなすまで</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>離席が休憩とみなされるのは、座り時間が止まる{idle}を過ぎてからです。それより短い時間は効果がありません。</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>休憩ウィンドウ</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>体格</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>待つ時間の上限</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>保留後の静かな時間</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>すべてのウィンドウの色をすぐに変えます。</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>自動で閉じる</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>人物の体の細さや広さを決めます。動きは変わりません。</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>ツイストを見せる人物の肌を決めます。</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>人物の頭の見た目を決めます。</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>人物の仕事着を決めます。</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>ウィンドウを表示するモニターを決めます。</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>ひねる、戻る、側を替えるときを区別できる音で知らせるので、画面を見る必要がありません。</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>この回数の休憩ごとに、立てる場合は立って行うツイストになります。0なら、立って行うツイストは自動では出ません。</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>やさしく: お知らせだけで、ツイストはあなたが選ぶと開き、応答のないお知らせはあとでもう一度出ます。しっかり: 休憩ウィンドウがほかのウィンドウの前面に残ります。どれもキーボード入力を奪いません。</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>少しずつ増やす</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>髪</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>音声の速さ。長くかかりすぎる言葉は短縮されるか、省かれます。</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>音の大きさ。システムの音量に対する割合です。</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>量</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>促しの強さ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>スリープ解除後にそっとしておく時間</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>このプログラムのすべてのウィンドウの文字を大きく、または小さくします。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>提案しない</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>スリープの後やプログラムの起動後、この時間はリマインダーが出ません。</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>この曜日や日付にはリマインダーを出しません。</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>提案できるツイストがありません。代わりに、立って歩き、呼吸するようリマインダーが出ます。</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>どの曜日にも勤務時間が設定されていないため、リマインダーは一切出ません。</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>動きもフェードもなく、各姿勢を静止画で示します。システムが動きを減らすよう求めているときも同じです。</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>すべての文と音声の言語。翻訳は、その言語を母語とする人による確認がまだ済んでいません。</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>1回の吸う長さ</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>1回の吐く長さ</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>システムの音声が各手順を短い言葉で伝えるので、目を閉じていられます。</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>この場所でできるツイストだけが提案されます。</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>表示先</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>オフにすると、トレイアイコンだけが出ます。トレイがない環境では、必ずウィンドウが表示されます。</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>下の時間の外ではリマインダーは出ませんが、自分でツイストを始めることはできます。</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>静かなオフィス</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>置いた場所を覚える</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>リマインドまでの座り時間</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>勤務時間内だけリマインド</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>リマインダーはこの時刻のあいだに出ます。複数の時間帯を設定できます。開始より前に終わる時間帯は、深夜0時をまたぎます。</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>リマインダーはこの時刻のあいだに出ます。時間帯のない日はまったく出ません。</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>片側をキープする長さを決めます。出典に独自の範囲があるツイストは、その範囲に収まります。</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>呼吸ガイドの速さを決めます: 吸って、背を高く。</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>呼吸ガイドの速さを決めます: 吐いて、ひねって。</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>お知らせの出し方</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>起動時に状態ウィンドウを表示</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>肌</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>スヌーズすると、この時間のあとリマインダーがまた出ます。</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>スヌーズの長さ</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>連続スヌーズの上限</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>より柔らかい音で、必要なもの（ひねる、戻る、反対側、完了）だけを鳴らします。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>話す速さ</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>立って行う間隔</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>自動で始まるまで</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>計測を止めるまで</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>事前のお知らせ</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>音声を試す</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>ウィンドウは最後に動かした場所に開きます。それ以外は画面の隅に開きます。</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>ツイストが始まる前に、次の内容をこの時間表示します。</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>通話ではないプログラム</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>これらのツイストは、場所にかかわらずリマインダーから除外されます。</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>これらのツイストは、できる場所では、ほかの約2倍の頻度で出ます。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>ツイスト</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>入力が止まるのを待つ時間</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>持っているもの</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>この時間離れると、座り時間はゼロから数え直します。</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>ツイストができる場所</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>この時間キーもポインターも動かないと、座り時間は止まります。これより短い画面ロックは影響しません。</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>勤務時間</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Português (Brasil)</source>
        <translation>Português (Brasil)</translation>
    </message>
    <message>
        <source>Polski</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Türkçe</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>हिन्दी</source>
        <translation>हिन्दी</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.theme</name>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>標準的</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>ほっそり</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>がっしり</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ふっくら</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>青緑のTシャツ、青いズボン</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>藍色のシャツ、グレーのズボン</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>ベリー色のTシャツ、暗い色のズボン</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>青灰色のシャツ、暗い色のズボン</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>おだんご</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短い</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>あごまで</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>巻き毛</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>短い白髪</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>スカーフ</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>とても明るい</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中くらい</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>小麦色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶色</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>濃い茶色</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>通知として</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>独自のウィンドウで</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>やさしく: お知らせのみ</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>普通: お知らせのあとツイスト</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>しっかり: ツイストを前面に保つ</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>手早く: 片側約15秒</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>標準: 片側約30秒</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>じっくり: 片側約1分</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>背もたれのある椅子</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>ひじ掛けのある椅子</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>座面が回る椅子</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>マット、またはほかのクッション性のある床</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>椅子に座る</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立って</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>床に座る</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>仰向け</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>ポインターのある画面</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>メイン画面</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>ページ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>すべてリセット…(&amp;R)</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>日を追加</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>時間帯を追加</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>時間帯を追加: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>名前を追加</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>時刻を追加</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>{n}つ以上残す必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>減らす: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>仰向け</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>増やす: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>ほかに{n}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>椅子に座る</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>床で</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>すべての設定を初期値に戻す</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>すべての設定を初期値に戻しますか？</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>この時間帯を削除: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>{entry}を削除</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title}をリセット</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>組織によって設定されています。</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>設定 - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立って</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>リストがいっぱいです。登録できるのは{n}件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>選べるものがありません。</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>「{setting}」がオンのときだけ働きます。</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>自分で設定した値は消えます。ファイル内のコメントは残ります。</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>翌日</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry}はすでにリストにあります。</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}、{line}行目、{key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}、{line}行目: {text}</translation>
    </message>
    <message>
        <source>{file}, {key}: {text}</source>
        <translation>{file}、{key}: {text}</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}: {text}</translation>
    </message>
    <message>
        <source>{id} (no such twist now)</source>
        <translation>{id}（今はないツイスト）</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}、開始</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}、終了</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}。{help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist}（自作）</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>「{typed}」は使えません。{low}～{high}の長さを入力してください。例: {example}</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>まだ保存していません: {first}と{second}が重なっています。一方が終わってから、もう一方が始まるようにしてください。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>元のファイルのコピーは{copy}として残してあります</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>読めません（{reason}）。移動するか、代わりに読める設定ファイルを置いてください</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>項目が足りません。{n}個以上必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>項目が多すぎます。{n}個まで使えます</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>UTF-8のテキストではありません。その文字コードで保存してください</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>&quot;{example}&quot;のような、{low}～{high}の長さにしてください</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>{values}のいずれかのリストにしてください</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>[&quot;2026-12-24&quot;]のような日付のリストにしてください</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>[&quot;chair-twist&quot;]のようなツイストのidのリストにしてください</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>[&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]のようなキーのリストにしてください</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>[&quot;noisetorch&quot;]のような、コンマを含まない名前のリストにしてください</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>[&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]のような時間帯のリストにしてください</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>[&quot;10:30&quot;, &quot;16:00&quot;]のような時刻のリストにしてください</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>{low}～{high}の整数にしてください</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>{values}のいずれかにしてください</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>trueかfalseにしてください</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>変更を保存できませんでした（{reason}）</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>変更を保存できませんでした（{reason}）。終了するまでは有効で、保存は再試行します</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>ファイルがないか、空か、読めなかったため、設定はバックアップ{backup}のものです。初期状態から始めるには、リセットしてください</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>{key}という設定はありません</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>そのような設定はありません</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>そのような設定はありません。&quot;{key}&quot;のことですか？</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>理解できません。行はこのように書きます: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>効果がありません: 組織が{value}に設定しています（{file}）</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>どの行もTOMLですが、全体としてはTOMLではありません。1行ずつ読み取りました</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>この行と、その下のほかの行も理解できません</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>テーブルにしてください: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>組織が設定しているため、ここでは変更できません</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>組織の設定を読めません（{reason}）。その設定はどれも適用されません</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key}はロックできません: ツイストは、だれでも除外できます</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value}は使えません。{expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>休憩{n}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}%</source>
        <translation>
            <numerusform>{n}%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>今行っている側。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: {total}のうち{done}完了</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>音を鳴らせません: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>音を鳴らすプログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>まだ音を鳴らしていません。最初に{program}を試します</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>{program}で音を鳴らします</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>話せません: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>音声が見つかりませんでした。speech-dispatcherかespeak-ngで使えるようになります</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>{program}で話します</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>使えません（{reason}）。座り時間はゼロから始まります</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>まもなくツイストが始まります</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>離席中: 自然な休憩として数えます</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>このデスクトップで確認できないもの: {senses}。</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>次のツイストは{at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>次のツイストは1分後</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>次のツイストは{time}後</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>今日のツイストはまだです</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>今: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>{when}まで勤務時間外</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止中</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>{when}まで一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>今日: ツイスト{n}回、左が{more}長い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>今日: ツイスト{n}回、右が{more}長い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>今日: ツイスト{n}回、両側が同じ</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>落ち着いた時を待っています</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>待機中: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>座り時間は{sitting}です。</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>座り時間は{sitting}です。最後のツイストは{at}。</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>座り時間は{sitting}です。今日のツイストはまだです。</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>離席中のようです</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>明日 {at}</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{day}, {at}</source>
        <translation>{day} {at}</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>次は: {name}、左側から。</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>次は: {name}、右側から。</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>自然な休憩になる長さの離席でした。ここで座っていた場合は、お知らせください。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>{status} - Twist Break</source>
        <translation>{status} - Twist Break</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Twist Break: {status}</source>
        <translation>Twist Break: {status}</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Both sides done</source>
        <translation>両側とも完了</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸って</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>ゆっくり吸って</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>吐いて</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>ゆっくり吐いて</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>吐いて、もう少し先へ</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>吐いて右へひねる</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>半分です</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>呼吸を続け、止めないで</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>力を抜く</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>次は左側</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>次は右側</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>ゆっくりに</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>ゆっくり始める</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>続けて</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左へひねる</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右へひねる</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}。{second}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>At your own pace, wherever there is room.</source>
        <translation>自分のペースで、歩ける場所で。</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>腕を楽に下げます。</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>好きなときにまた座る</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>立って歩く</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>ゆっくり立つ</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>立って数歩歩き、呼吸します。ツイストのない、座りっぱなしからの休憩です。</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>数歩歩く</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>数歩歩いて、呼吸する</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康チェック</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>月曜日から金曜日</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>あなたの場所に合うツイストだけが提案されます。オフィスの床に寝る必要はありません。</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>リマインダーはこの時刻のあいだに出ます。設定で曜日ごとに変えられます。</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>今はスキップ</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>残りをスキップ</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>ステップ{step}/{steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>以上です</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>最初のツイストは、{interval}座ったときに出ます。</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>今試す</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Breakは、実際に座っていた時間に気づき、画面でも音だけでもできる1分ほどのツイストを提案します。入力中や通話中は待ちます。いつでも断れます。</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>ようこそ - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Twist Breakへようこそ</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>持っているもの</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>今1つ試しますか？1分ほどです。Escで終わります。</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>これらはすべて、設定とヘルプメニューでもう一度見られます。</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>回答により、今はできるツイストがないため、立って歩き、呼吸するようお知らせします。</translation>
    </message>
    <message>
        <source>{title}. {step}</source>
        <translation>{title}。{step}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>A break is already open.</source>
        <translation>休憩はすでに開いています。</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>痛みがあったため、{name}は{day}までお休みです。</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>休憩ウィンドウを閉じました: {after}のあいだ、だれも戻りませんでした。</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>{name}を閉じました: 健康チェックにより、今は行えません。</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>自然な休憩として数えました: Twist Breakが{absent}動いていませんでした。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>自然な休憩として数えました: {absent}ロックされていました。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>自然な休憩として数えました: {absent}入力がありませんでした。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>自然な休憩として数えました: コンピューターが{absent}スリープしていました。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>完了: {name}、両側。</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>完了: {name}。</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>取りやめ: 定時{at}は過ぎた日のものでした。</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>取りやめ: 定時{at}は一時停止中でした。</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>取りやめ: 定時{at}は勤務時間外でした。</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>保留: {reason}。</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>{name}を始まる前にやめました。</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>{name}を途中でやめました。</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>{name}を途中でやめました。次回は左側から始まります。</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>{name}を途中でやめました。次回は右側から始まります。</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>統合: 定時{at}と座り時間{sitting}を1つのリマインダーにまとめました。</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>統合: 定時{at}が休憩と重なり、両方の分として数えます。</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>統合: 定時{first}と{second}を1つのリマインダーにまとめました。</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>移動: Twist Breakが起動したばかりです。リマインダーは{by}後に出ます。</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>移動: コンピューターのスリープが解除されたばかりです。リマインダーは{by}後に出ます。</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>最後のお知らせに応答がなかったため、省きました。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>お知らせに応答がありません。{by}後にまた出ます。</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>スヌーズしません: 連続{n}回を使い切りました。代わりに短いツイストを提案します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>開始しません: 痛みがあったため、{name}は{day}までお休みです。早めるには、すべてのツイストでお休みを終えるか、「twistbreak end-rest」を使います。</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>開始しません: 健康チェックにより、{name}を行う前に医療者に相談してください。</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>開始しません: 健康チェックにより、{name}は行えません。</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>一時停止中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>スキップするものがありません: 今はリマインダーの予定がありません。</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>スヌーズするものがありません: 今はリマインダーの予定がありません。</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>中止するものがありません: 実行中や予告中のツイストはありません。受診の目安はヘルプにあります。</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>今は除外されている{name}の代わりに、{instead}を提案しました。</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>{name}を提案しました: 定時{at}。</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>{name}を提案しました: 座り時間{sitting}。</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>{until}まで勤務時間外です。</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>勤務時間外です。この先1年間、勤務時間がありません。</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>再開するまで一時停止しました。</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>{until}まで一時停止しました。</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name}を明日まで外しました。代わりに{instead}が出ます。</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>スキップしました（もう体を動かした）: 自然な休憩として数えました。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>スキップしました（{reason}）。座り時間は最初から数え直します。</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>スキップしました。座り時間は最初から数え直します。</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>{by}スヌーズしました。続けてあと{n}回できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>{name}を始めました: ご希望により。</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>{name}を中止しました: 痛みがあるため。</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>取り消しました: 席にいました。座り時間は{sitting}です。</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>そのツイストはお休み中ではありません。</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>時計が{by}戻されました。座り時間には影響しません。</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>時計が{by}進められました。座り時間には影響しません。</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>前回の休憩は、Twist Breakの終了で途切れました。もう一度提案します。</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>一時停止が終わりました。</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>取り消す自然な休憩はありません。</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>お知らせを取り下げました: Twist Breakがしばらく動いていませんでした。</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>お知らせを取り下げました: 休憩の時間ではなくなりました。</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>お知らせを取り下げました: コンピューターがスリープしていました。</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>お知らせを取り下げました: 画面がロックされていました。</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>お知らせを取り下げました: 離席中のようです。</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Breakが起動しました。</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Breakが起動しました。座り時間{sitting}を引き継ぎました。</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>リマインダーを保留していた理由がなくなりました。静かな時間が{calm}続いたら出ます。</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>勤務時間が始まりました。座り時間はゼロから始まります。</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>{name}のお休みを終えました。また提案されます。</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>{absent}離席していました。座り時間は止まっていました。</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>プレゼンテーション中です</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>ウィンドウが全画面になっています</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>もう体を動かした</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>おやすみモードがオンです</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>痛い</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>ここではできない</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>通話中です</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>入力中です</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason}（{evidence}）</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text}入力が途切れるまで{typing}待ちました。</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>ログ全体をテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>まだ何も決まっていません。</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>最初の行は、最初のリマインダーか、しばらく離席したときに出ます。</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>決定の一覧（新しい順）</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>なぜ？ - Twist Break</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>There was nothing to delete.</source>
        <translation>削除するものはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>{n}個のファイルを削除できませんでした。最初のものは{path}です（{reason}）。手動で削除してください。削除したファイル: {gone}個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>{n}個のファイルを削除しました。何も残っていません。</numerusform>
        </translation>
    </message>
</context>
</TS>
