<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>无法使用：{names}。</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>其中的内容这里都已经有了。</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>其中缺少文件，或被放入了别的文件。</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>因你没有要求而排除：{names}。</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>历史记录：新的行：{rows} 行中有 {new} 行；它们将会添加，这里已有的保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>其中的文件超过 {n} 个，Twist Break 的备份不会这样。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>这是 zip 文件，但不是 Twist Break 的备份。</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>文件已损坏，或没有完整复制。</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>文件大于 {mib} MiB，Twist Break 的备份不会这么大。</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>这不是 zip 文件，或末尾缺失；请选择备份。</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>它由更新版本的 Twist Break 创建；请在这里安装该版本后再试。</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>其目录已损坏；没有做任何更改。</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>因是链接、过大或名称有误而排除：{names}。</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>{day} 由版本 {version} 创建。</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>{day} 创建。</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>保持不变：{names}。</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>无法读取备份（{reason}）；没有做任何更改。</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>备份只导入了一部分，而且未能全部还原（{reason}）；导入 {file} 即可恢复原状。</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>无法导入备份（{reason}）；一切保持原样。</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>无法写入备份（{reason}）；原有内容没有变化。</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>备份已导入；之前的状态保存为 {file}。</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>将添加：{names}。</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>将替换：{names}。</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>它已损坏，已排除</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>其中的历史记录已损坏，已排除；你现有的保持不变</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>其中的历史记录由更新版本的 Twist Break 写入，已排除；请在这里安装那个版本，然后重试</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>“{name}”不属于备份内容。</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>“{name}”是链接；备份中没有链接。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>“{name}”已加密；备份从不加密。</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>“{name}”过大；可能是陷阱。</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>“{name}”在其中出现了两次。</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>“{name}”与打包时不一致。</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>“{name}”的打包方式是备份从不使用的。</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>照旧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>两侧都已完成</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>慢慢吸气。</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>吸气，拉长身体。</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>吸气，挺拔身体。</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>慢慢呼气。</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>呼气，放松。</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>呼气，转动。</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>呼气。让呼吸自然流动，绝不憋气。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>更轻松</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>从一侧到另一侧</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>开处方者的话</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>现在背部感觉如何？</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>点错了</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>按键：{keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>左侧 {left}，右侧 {right}。</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>仰卧</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>更多：换个扭转、缩短、跳过这一侧、退出</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不做</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>在地上</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>在椅子上</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>换个扭转</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>已暂停。按空格键继续。</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>已暂停：通话开始了（{program}）。</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>已暂停：通话开始了。</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>已暂停：有 {gap} 无人在此。</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>已暂停：屏幕曾被锁定。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>没变化</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>放松地坐着或站着，再呼吸一次。</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>跳过这一侧</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站着</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>准备好就开始</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>更僵硬</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>到此停下。慢慢回到中间，然后休息。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>完成了一部分</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>你需要一把有靠背的椅子。</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>你需要一张垫子。</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>你起身活动过了</translation>
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
        <translation>{head}。{calm}窗口会自动关闭。</translation>
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
        <translation>{name}。{place}，{length}，两侧。</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} 次呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · 已完成</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · 还剩 {left}</translation>
    </message>
    <message>
        <source>{place} · {length}</source>
        <translation>{place} · {length}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{text}. {detail}</source>
        <translation>{text}。{detail}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}</source>
        <translation>第 {number} 侧，共 {sides} 侧</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>第 {number} 侧，共 {sides} 侧 · 第 {round} 轮，共 {rounds} 轮</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>第 {number} 侧，共 {sides} 侧。{sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m、2h、tomorrow 或 14:05；不填：直到你恢复。</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>一项设置，例如 reminders.interval。</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>关于 Twist Break</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>所有扭转…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>重新回答决定提供哪些扭转的问题。</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>更改时间、内容和方式。</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>选择扭转</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>算作一次自然休息；久坐时间重新计算。</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>永久删除设置、扭转、历史记录和健康自查回答。</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>结束停练</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>结束暂停。</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>退出程序。设置和久坐时间会保留。</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>再看一遍首次启动时的三个画面。</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>健康自查…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>多久：5、10m 或 1h。</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>如何使用 Twist Break</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>这个在这里做不了</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>我已经活动过了</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>我刚才在这里</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>扭转的 id；见 `routines`。</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>导入备份</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>它的新值，例如 45min。</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>略过这次休息；久坐时间重新计算。</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>让这个扭转停练一段时间，并阅读何时该看医生。</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>列出所有扭转，包括你自己的。</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>查看每个扭转，并选择会出现哪些。</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>查看今天和以前做过的内容。</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>创建或更改你自己的扭转，例如物理治疗师开给你的。</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>把下次休息推迟几分钟。</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>一段时间内不提醒。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不做</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>重新提供因疼痛或在这里做不了而停练的扭转。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>暂停 30 分钟。</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>暂停一小时。</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>暂停两小时。</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>暂停到你选择的时间。</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>暂停到第二天早上。</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>暂停，直到你恢复。</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>处方…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>输出 JSON，供其他程序使用。</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>输出表格，供电子表格使用。</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>逐日输出做过的内容。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>真正执行；不加这个什么都不删除。</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>真正执行；不加这个只显示会有哪些变化。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>查看保存了什么、在哪里；导出、导入或删除它们。</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>把这个扭转搁置到明天，换一个来做。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>显示安全须知。</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>显示包含所有按键的简短指南。</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>显示版本和许可证。</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>显示当前状态。</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>显示提醒做了什么决定，以及原因。</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过这次</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>{length}后提醒</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>立即开始一个扭转，或你指定的那个。</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>开始其中一个扭转。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>立即停止，阅读何时该看医生，并让这个扭转停练一段时间。</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>立即拉伸</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>导入已导出文件中的内容。</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>要读取的文件，例如 twistbreak.zip。</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>要写入的文件，例如 twistbreak.zip。</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>今天与历史</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>扭转</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>直到我恢复</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>直到某个时间…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>欢迎…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>要做什么；不填：打开设置。</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>何时停止，何时看医生</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>原因：not-now、already-moved、cannot-here 或 hurts。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>清除我的数据</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>如果有健康自查回答，也一并包含。</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>包含你的健康自查回答。</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>把设置、扭转和历史记录写入一个文件，用于保存或迁移。</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>如果你坐在这里但什么都没碰：撤回这次自然休息。</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>你的数据…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>全部都在这台电脑上。除非你自己复制或发送文件，否则什么都不会离开它。</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>以上全部，加上你的设置和自己的扭转：如同从未用过本程序。</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>健康自查的回答</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>备份 (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>这台电脑上的备份；都不含健康自查回答：</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>自动创建的备份</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>全部内容都在 {file} 中，包含你的健康自查回答。</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>全部内容都在 {file} 中，不含你的健康自查回答。</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>将被删除的文件</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>文件：{count}；{size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>历史记录、健康自查回答、久坐时间、提醒的原因，以及这台电脑上的每个备份。你的设置和自己的扭转会保留。</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>会先保存现在的全部状态（不含健康自查回答）；之后它会列在这台电脑的备份中。</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>我确定</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>保留副本，或迁移到另一台电脑</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不动它</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看内容…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>在你重新回答问题之前，不再排除任何扭转。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>文件无法找回。勾选此项后，删除按钮才可用。</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>这些文件无法找回。你导出过的文件会留在原处。</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>请稍候… 如果有多年的历史记录，可能需要几秒钟。</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>还没有。历史记录每天复制一次，全部内容每周一次。</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}：仅历史记录；{size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>仅健康自查回答</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>把健康自查的回答也放入导出的文件。</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>行数：{count}，最早在 {day}；{size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>行数：{count}；{size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>设置、你自己的扭转和历史记录，都在一个文件中。</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>显示上面选中的备份会带来哪些变化。</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>久坐时间、提醒的原因、窗口位置</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>导入备份</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>没有可删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>这 {n} 个文件将被永久删除：</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>之后它们会替换你在这台电脑上的健康自查回答。</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>你自己的扭转和姿势</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>保存了什么、在哪里</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>要删除的内容</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>会有哪些变化</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>观察到的内容和回答</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>清除我的数据</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>清除我的数据…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>包含我的健康自查回答</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>包含其中的健康自查回答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>你选择删除什么，并先看到文件列表。</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>在更改任何内容之前，你会看到将有哪些变化。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>你的数据 - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}：每周备份；{size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}：上次导入之前的全部状态；{size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} 字节</numerusform>
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
            <numerusform>在桌前 {hours}，约 {n} 次扭转，第一次在 {first}，最后一次在 {last}。你最多连续坐 {longest}。</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>固定时间</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>在桌前 {hours}，没有扭转。</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>未来两周没有工作时间，因此没有提醒。</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>在桌前 {hours}，有一次扭转，在 {first}。你最多连续坐 {longest}。</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>站姿扭转</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>扭转</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>我的一天会怎样？</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}：{twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist}（固定时间）</translation>
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
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} 小时 {minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A person coming back from the left to the middle.</source>
        <translation>一个人从左侧回到中间。</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>一个人从右侧回到中间。</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>一个人在中间，没有转动。</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>一个人仰卧：双膝倒向左侧，双肩贴地。</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>一个人仰卧：双膝倒向右侧，双肩贴地。</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>一个人站着，准备走几步。</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>一个人的胸和头转向左侧；髋部不动。</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>一个人的胸和头转向右侧；髋部不动。</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>图：{name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>仰卧扭转的温和背部拉伸，about.com，2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>一位按摩治疗师的教程：坐姿扭转</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>一篇关于脊柱扭转的物理治疗文章，vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>一篇姿势拉伸评述：椅子上的扭转</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>一份拉伸指南：背部扭转</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>正在进行一个扭转。做完或退出后，才能开始另一个。</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>所有扭转</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>所有扭转 - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>方向键在卡片间移动。Enter 键开始，空格键显示详情。</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>有下列情况请先咨询医生或物理治疗师</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>请先咨询医生或物理治疗师。他们同意后，请在健康自查中填写。</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>有靠背的椅子</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>详情：{name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>结束停练</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>结束停练：{name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>收藏：出现频率约为两倍（F）</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>收藏：{name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>地面</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>开处方者的话</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>健康自查：{name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>健康自查…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>两侧共多久</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>我有</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>停练到 {day}。</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>按键：Enter</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>因你在健康自查中的回答而排除。</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>躺着</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>降低难度</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>垫子</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>不再提供这个扭转（Delete）</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>没有合适的扭转。</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>不要这个</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>不要这个：{name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>重新提供</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>重新提供：{name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>仅在你选择时：按你的设置，站姿扭转不会自动出现。</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>仅在你选择时：这个地点不在你的设置中。</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>快速：{length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>显示所有扭转</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>标准：{length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站着</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>立即开始这个扭转（Enter）</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>开始：{name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>在这些地点，没有只用你现有物品就能做的扭转。</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>充分：{length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>扭转：{total} 个中的 {i} 个</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>锻炼部位、注意事项和来源（空格键）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>锻炼部位</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>你需要</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>你选择了：不要这个。它不会再提供。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>急性腰椎间盘突出</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>长时间没有运动</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>脊柱手术或其他严重损伤</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>头晕</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>急性坐骨神经痛</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>舒缓</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>严重的关节磨损</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>强化</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>背部或颈部有问题</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>椎骨不稳或滑脱</translation>
    </message>
    <message>
        <source>{title}: {lines}</source>
        <translation>{title}：{lines}</translation>
    </message>
    <message>
        <source>{length} · {purpose}</source>
        <translation>{length} · {purpose}</translation>
    </message>
    <message>
        <source>{name} is not offered any more.</source>
        <translation>{name}不再提供。</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}，第 {i} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · 需要有靠背的椅子和垫子</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · 需要垫子</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · 有靠背</translation>
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
        <translation>放松，轻松呼吸</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>扭转即将开始</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>接下来：{name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>{length}后</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>已跳过。为什么？</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>随你方便</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}，约一分钟</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}，约一分钟，两侧</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}，约 {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}，约 {length}，两侧</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}，只做短的：{length}，两侧</translation>
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
        <translation>{when}。请在 Twist Break 的菜单中回答。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>医护人员告诉过我，做温和的扭转没有问题</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>答“是”：深度扭转以及带负重或速度的扭转会被排除。其他的要等医护人员同意，之后以更温和的形式出现。</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>答“是”：每个扭转都要等医护人员同意，之后以更温和的形式出现。</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>答“是”：每个扭转都要等到医护人员告诉你温和的扭转没有问题。</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>答“是”：站姿摆动会被排除。</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>答“是”：站姿摆动要等到专业医疗人员同意。</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>答“是”：压迫腹部的扭转会被排除。其他的要等医护人员同意，之后以更温和的形式出现。</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>所有问题都回答“否”。</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>你怀孕了吗？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>你有时会头晕吗？</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>你有急性坐骨神经痛，即窜到腿部的疼痛吗？</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>你有急性腰椎间盘突出吗？</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>你有严重的骨关节炎（关节磨损）吗？</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>你有脊椎滑脱（椎骨移位）或其他脊柱不稳吗？</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>你的背部或颈部有问题吗？</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>你距上次运动已经很久了吗？</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>你做过脊柱融合术，或有过其他重大损伤或手术吗？</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康自查</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>健康自查 - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>以上都不适用于我</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>目前没有排除任何扭转；每个扭转都写明了注意事项。</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>没有排除任何扭转，每个都按原样出现。</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>一个扭转以更温和的形式出现：转动更小，保持更短。</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>一个扭转已排除。</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>一个扭转在等医护人员同意。</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>已回答 {done} 个问题，共 {all} 个。</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>要删除你的所有回答吗？</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>删除我的回答…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>因此没有可做的扭转：会改为提醒你站起来、走一走、呼吸。</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>保存回答的文件会被删除。在你重新回答问题之前，不再排除任何扭转。</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>这些问题决定提供哪些扭转。它们不能代替诊断：有疑问时，请咨询医护人员。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>你的回答留在这台电脑上，保存在只有你能读取的文件中。你可以更改或删除。</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} 个扭转已排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} 个扭转以更温和的形式出现：转动更小，保持更短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} 个扭转在等医护人员同意。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>无法删除（{reason}）；请手动删除</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>无法保存回答（{reason}）；在你退出前有效</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>健康自查回答无法照原样使用（{reason}）；在你重新做健康自查之前，丢失的每个回答都算作“是”</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>好的扭转</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>更快的</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A：一篇椅子扭转的评述</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>换个扭转</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>有下列情况，请在开始前咨询医生或物理治疗师</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B：一篇关于脊柱扭转的物理治疗文章，vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>吸气拉长身体，呼气转动。绝不憋气。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D：一位按摩治疗师的坐姿扭转教程</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>不要用手臂拉，颈部的转动不要超过胸部带到的位置。</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>每个决定都在“为什么？”中说明。</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>一切都留在这台电脑上：程序中没有网络代码。</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>想轻松些，就少转一点，或在背后放一个小靠垫或卷起的毛巾。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>自由软件，采用 MIT 许可证，由 Twist Break 开发者提供。不提供任何担保。</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>先挺拔身体，再转动：转动在背部中段，骨盆不动。</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>通话、全屏或打字时，提醒会等到平静的时刻。</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>疼痛：立即停止</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>休息窗口中的按键</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>状态窗口中的按键</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>退出；做过的会计入</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>留意你坐了多久，并带你做两侧的脊柱扭转。</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>前进到下一步</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>跳过这一侧</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>开始、暂停、继续</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>自行拉伸不能代替诊断。儿童应轻柔地扭转，并有大人在旁。</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>然后一个小窗口带你做一个扭转，先一侧，再另一侧。</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Break 计算你真正坐着的时间。到时候，会有提示说明接下来做什么。</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>你不必看，也不必按任何键：它会自动继续。</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>急性腰椎间盘突出，或急性坐骨神经痛 [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>脊柱手术（如融合术），或其他严重损伤 [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>怀孕：更改或不做压迫腹部的深度扭转</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>严重的关节磨损：转得小一些，用力轻一些</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>椎骨不稳或滑脱：不做深度或用力的转动</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>两侧相同</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>无法保存 {file}：{reason}。请换个位置；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>连续天数：做过扭转的每一天都算。休息日和坐着不到半小时的日子不影响，每周可以缺一天。</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>更轻松</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>从现在起，这个窗口会显示你坐了多久、做了哪些扭转、两侧是否均衡。数据留在这台电脑上。</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>久坐小时数</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>每周感受</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>总计：{sides}。</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>左侧 {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>最长连续</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>自然休息</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然休息</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>没有坐着</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>没有扭转</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>这段时间没有扭转。</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>这段时间没有人坐在这里。</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>今天还没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>这个月没有记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>这一周没有记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>这一年没有记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>这一天没有记录。</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>一侧较多</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>指向图表或使用方向键查看详情。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>右侧 {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>全部存为 CSV…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>把历史记录的每一行存为表格，供其他程序使用。</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>保存历史记录</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>侧别</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>两侧均衡</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>坐着</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>今天的计划：{n} 次扭转，第一次在 {at}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>到目前坐了 {sitting}。今天还计划：{n} 次扭转，下一次在 {at}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>坐了 {sitting}，其中 {waited} 有提醒在等待。</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>坐了 {sitting}。</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>久坐总时长</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>坐着，有提醒在等待</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>更僵硬</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>按钟点看一天</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>下面的线显示计划。</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>没变化</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>日历形式的一年</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>完成次数</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>今天与历史 - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>扭转</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Break 未运行</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>当时 Twist Break 未运行，或没有人坐在这里。</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>扭转，两侧</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>扭转，部分完成</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>扭转</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>扭转和自然休息</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
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
        <translation>你在扭转后的回答：更轻松 {easier}，没变化 {same}，更僵硬 {stiffer}，疼痛 {hurts}。</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>电脑睡眠</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>天连续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>天有扭转</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>现在无法使用（{reason}）；你做的内容会记住到退出为止，并会再次尝试写入</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>它已损坏（{error}），现在无法重建（{trouble}）；它保持原样，你现在做的内容会记住到退出为止</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>它不是 Twist Break 的历史记录，已排除</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>它是另一个程序的数据库，保持原样；请把它移走，以便 Twist Break 在那里保存历史记录</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>它对这个磁盘来说太大</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>它曾损坏，已用 {day} 的备份和仍能读取的部分重建：{n} 行；损坏的文件保存为 {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>它曾损坏，已用仍能读取的部分重建：{n} 行；还没有备份；损坏的文件保存为 {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>它曾缺失，已从 {day} 的备份恢复：{n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>它由更新版本的 Twist Break 写入，保持原样；请重新启动那个版本，或移走文件以开始新的历史记录</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>左侧 {left}，右侧 {right}：{verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>左侧多 {more}</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>最长连续</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>次自然休息</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>无输入</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>那里不允许写入</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>右侧多 {more}</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>久坐总时长</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}：{n} 次扭转，坐了 {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>共 {n} 次扭转；{day} 最多，{most} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>{n} 次扭转。有扭转的天数：{days}。</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>这个磁盘只能读取</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>次完成的扭转</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>你的磁盘配额已用完</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{at}: {what}</source>
        <translation>{at}：{what}</translation>
    </message>
    <message>
        <source>{average} on an average day; longest in one go {longest}, on {day}.</source>
        <translation>平均每天 {average}；最长连续 {longest}，在 {day}。</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}：没有休息</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}：没有坐着</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}：坐了 {sitting}，最长连续 {longest}</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}：完整 {full} 次，部分 {part} 次；自然休息：{natural} 次</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} 或更多</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>{length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} 年 {month}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, done {n} times: {sides}</source>
        <translation>
            <numerusform>{name}，做了 {n} 次：{sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}，部分完成：左侧 {left}，右侧 {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}：左侧 {left}，右侧 {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}：计划</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}：计划，固定时间</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}：已跳过</translation>
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
        <translation>{start} 至 {end}：{what}</translation>
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
        <translation>{week}：更轻松 {easier}，没变化 {same}，更僵硬 {stiffer}，疼痛 {hurts}</translation>
    </message>
    <message>
        <source>{what} ({why}), {length}</source>
        <translation>{what}（{why}），{length}</translation>
    </message>
    <message>
        <source>{what}, {length}</source>
        <translation>{what}，{length}</translation>
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
        <translation>左方向键或 B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>右方向键或 N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
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
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>桌面会自动启动 Twist Break，从一开始就计时。</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>这里显示桌面上次的回答；它不会说明现在的状态。</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>{file} 中的条目启动 {program}，但它已不存在；打开此项即可修复。</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>尽管如此，系统设置中的“登录项”仍可以将它关闭。</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>Twist Break 不知道这个系统如何在登录时启动程序。</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windows 不允许读取或更改其列表：{reason}。</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>你的桌面不允许更改登录时启动的内容。</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>无法读取或更改 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>无法更改 {file}：{reason}。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>按你在健康自查中的回答，没有允许的扭转</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name}（自建）</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>暂停到(&amp;P)</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>每次半小时</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>{length}后。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>暂停到</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>暂停到某个时间 - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>明天，{length}后。</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>名为 {name} 的姿势已随程序提供；请给你的换个名称。</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>这不是 TOML 文件。</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>指定了一个未在此之前画出的姿势：{key}。</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>继续编写(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>保存它(&amp;S)</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>副本在 {path}。可以直接发送。</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>日期，例如 2025-03-14。</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>保持的计量单位</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>对方的嘱咐，在扭转前阅读</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>其下较小的一行</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>每侧单独一句</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>为我开的扭转处方。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>所有处方</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt 加上下方向键移动步骤，Delete 删除。</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>与所有人相同</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>按此地点的惯例</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>先问医护人员</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>有下列情况请先问医护人员：{conditions}。</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>先问，之后减轻</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>第一侧之前</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>两侧总是依次做，时间相同。数字是一侧的。</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>一次保持的呼吸数</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复它</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>按你的回答，即使导入也不会提供。</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>按你的回答，在你问过医护人员之前不会提供。</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>按你的回答，会以减轻的形式提供：转得更小，时间更短。</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>更改（Enter）</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>选择一个扭转；可以同时选择属于它的图。</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>其中的注释不会保留。原文件留在旁边，名称末尾加“.~1~”。</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>每行是单独的一句。</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康自查</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>做多少</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>用一句话概括</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>转入扭转</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>无法写入：{why}。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>下移步骤（Alt+下方向键）</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>上移步骤（Alt+上方向键）</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>我的扭转</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>有下列情况时不提供：{conditions}。</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>无图：只有文字和圆环</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>还不行：{problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>这里还没有写任何内容。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>两侧：{sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>无论设置如何，都用同一练习量</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>已有其他名为 {name} 的图；这些无法导入。</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>否则会丢失。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>步骤结束时的图</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>开处方者</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>由 {by} 开具</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>由 {by} 于 {day} 开具</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>于 {day} 开具</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>处方 - Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>快速：{amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>舒缓：放松的拉伸</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>删除（Delete）；可以撤销</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>替换我的</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>换侧之间的休息</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>保存用于发送的副本</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>保存用于发送的副本…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>要保存你的更改吗？</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>每次摆动的秒数（开始时）</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>每次摆动的秒数（全速时）</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>最多秒数</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>一次保持的秒数</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>演示两侧</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>最后的慢呼吸</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>有下列情况时减轻：{conditions}。</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>减轻：转得更小，时间更短</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>有人手写了这个文件。仍要保存吗？</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>标准：{amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>分步说明</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>分步说明，向左</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>分步说明，向右</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>强化：练习</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>摆动：加快</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>摆动：全速</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>摆动：减慢</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>每侧摆动次数</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>导入一个扭转，连同它的图（如有）</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>删除步骤（Delete）</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>文件没有写明所有健康状况，因此按完整扭转同样谨慎对待。</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>文件没有写明。</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>文件名应由小写字母 a 到 z、数字和连字符组成，与扭转中写的一致。</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>这里让健康自查比对“{name}”更不谨慎。只有了解你背部的人这样开了处方，才可以这样做。</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>返回后的图与准备阶段结束时的图不同，因此第二侧开始时会跳一下。</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>表单中标出的内容改正后，图就会出现。</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>每侧 {n} 次呼吸，最多 {seconds} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>每侧 {n} 次摆动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}，{n} 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>已有同名的扭转；它保持原样。</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>无法使用这个文件。没有复制任何内容。</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>这里还不正确：{key}。{problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>充分</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>充分：{amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>在旁边阅读的内容</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>向左：{sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>向右：{sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>Twist Break 自带，可复制</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>扭转及其图 (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>降低难度的方法</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>用大字显示的话</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>锻炼部位</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>手边需要的物品</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>对有下列情况的人，健康自查如何对待这个扭转。起初与任何完整扭转一样谨慎；只有了解你背部的人这样说，才可以放宽。</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>语音改说的内容</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>地点和多少</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>来自谁</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>写下物理治疗师教你的动作，或更改我们的扭转。你会得到一个可以发送、别人可以导入的文件。</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>每句只写一次，针对身体转向的那一侧：{{side}} 会变成那一侧，{{other}} 变成相反的一侧。</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>你还没有处方。请选择下面我们的一个并复制，或从空白开始。</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>你已有“{name}”使用同一个 id。</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>按你的回答，可以使用。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>应是带引号的名称，由小写字母 a 到 z、数字和连字符组成，例如 &quot;my-twist&quot;。</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>这不是日期，已排除；请写成 2025-03-14 这样。</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}：“{name}”的来源给出 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}：{amounts}。“{name}”的来源给出 {low} 至 {high}。只有了解你背部的人这样开了处方，才可以超出。</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}：共 {length}</translation>
    </message>
    <message>
        <source>{dose}: {what}</source>
        <translation>{dose}：{what}</translation>
    </message>
    <message>
        <source>{length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>{length} in all, at every dose</source>
        <translation>共 {length}，每种练习量都一样</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line}（还不正确）</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name}已删除。</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>Twist Break 的{name}（{keys}）</translation>
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
        <translation>{name}，我自己的</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}：{sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>步行 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>每侧 {seconds} 秒</translation>
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
        <translation>{what}：向左</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}：向右</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>“{name}”已保存，可以像其他扭转一样选择。</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>Twist Break 的“{name}”使用同一个 id；这个可以与它并存。</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}：{what}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>{n} breaths a hold, {more} more than at first</source>
        <translation>
            <numerusform>每次保持 {n} 次呼吸，比最初多 {more} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>每次保持 {n} 秒，比最初多 {more} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>每侧 {n} 次摆动，比最初多 {more} 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>弓着背：先拉长身体，再转动。</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>有过重大损伤或手术（如脊柱融合术）的，请先咨询医生。</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>吸气，挺拔身体。呼气，再放松一点。</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>呼气，向左侧转动</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>呼气，向右侧转动</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>呼气，向左转</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>呼气，向右转</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>握住靠背或扶手。左臂让双膝保持不动。吸气，拉长身体。</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>握住靠背或扶手。右臂让双膝保持不动。吸气，拉长身体。</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>椅子扭转</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>慢慢回来</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>慢慢回到中间</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>交叉双腿：最下面的椎骨就无法转动，骨盆也会后倾，让身体塌下去。</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>想象从尾骨到头骨，每节椎骨都转动一点。肋骨处的转得最少；这很正常。</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>双腿不要交叉。</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>一天之中，与双手放脑后的扭转交替做。</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>用手臂硬拉着身体转。</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>在背后放一条卷起的毛巾或一个小靠垫。</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>靠回椅背，放松</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>靠回，放松</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>坐直，双脚平放地面</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>坐直，双脚放平</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>坐直，扶住椅子转动：从尾骨到头骨，每节椎骨转动一点。</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>保持向左</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>保持向右</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>保持转向左侧</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>保持转向右侧</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>出现尖锐、刺痛或灼烧样的疼痛，或疼痛扩散、加重时，立即停止。</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>用左手抓住椅子</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>用右手抓住椅子</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>左手抓住椅子</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>右手抓住椅子</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>椎骨之间的深层小肌肉</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>这不是颈部拉伸：头只转到胸部带到的位置。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>转得小一些。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>颈部转得过多。</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>弓着背：先拉长身体，再转动。</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>有过重大损伤或手术（如脊柱融合术）的，请先咨询医生。</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>僵硬背部的血液流动</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>吸气，拉长身体</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>吸气，拉长</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>吸气，挺拔身体。呼气，再转一点。</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>呼气，向左侧转动</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>呼气，向右侧转动</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>呼气，向左转</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>呼气，向右转</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>椅子扭转，双手放脑后</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>慢慢回来</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>慢慢回到中间</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>交叉双腿：最下面的椎骨就无法转动，骨盆也会后倾，让身体塌下去。</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>双手放脑后</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>双腿不要交叉，双脚平放。</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>双腿不要交叉。</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>放下双手</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>放下双手，放松</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>在背后放一条卷起的毛巾或一个小靠垫。</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>把双手放在脑后</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>坐直，双脚平放地面</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>坐直，双脚放平</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>保持向左</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>保持向右</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>保持转向左侧</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>保持转向右侧</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>出现尖锐、刺痛或灼烧样的疼痛，或疼痛扩散、加重时，立即停止。</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>手臂不帮忙。</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>负责转动的背部和颈部肌肉</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>这是一项练习。想用拉伸来舒缓，请选椅子扭转；一天之中两者交替做。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>转得小一些。</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>转动时不靠手臂帮忙：由背部和颈部用力，让僵硬的背部血液流动起来。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>颈部转得过多。</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>名为 {id} 的扭转已随程序提供；请给你的换个名称。</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>无法读取：{why}。</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>这里的数字或嵌套列表太长；见 docs/routines.md。</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>文件太大；小于 {kib} KiB 就足够。</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>文件名应由小写字母 a 到 z、数字和连字符组成，例如 my-twist.toml。</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>缺少存放程序自带扭转的文件夹。</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>这是链接；请改放文件的副本。</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>这不是 TOML：{why}。见 docs/routines.md。</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>这不是文件；应是文本文件。</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>不带引号的日期，例如 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>由这些词组成的列表，每个带引号：{words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>这里的文件超过 {n} 个；其余的已排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>这一行的点超过 {n} 个，扭转不需要这么多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>一行带引号的文字，最多 {n} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>带引号的文字行的列表（最多 {most} 行，每行最多 {longest} 个字符）</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>{n} 个数字的列表，从 {low} 到 {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>从 {low} 到 {high} 的数字</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>一个表：一行 [{table}]，其下是它的键</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>从 {low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>小于前一个练习量；应相等或更多。</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>缺失；应为{right}。</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>不是这个表的键，不起作用；你是指“{guess}”吗？</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>不是这个表的键，不起作用；这里的键有 {keys}。</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>已被占用：“{id}”是没有扭转可做时提供的内容。</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>是{found}，但应为{right}。</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>是“{found}”，但应与文件一致，为“{id}”。</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>指定了不存在的扭转，不起作用：{id}。</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>其中之一：{words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>一到 {n} 个表，每个在一行 [[{table}]] 之下</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>从 {low} 到 {high} 的两个数字，小的在前，例如 {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>会太匆忙：{n} 次呼吸至少需要 {seconds} 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>应是另一个扭转的 id。</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>除 {{side}} 和 {{other}} 外，不应有花括号。</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>不应有花括号。</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>应按键列出来源：{keys}。</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>与 [hold] 并存；扭转要么保持，要么摆动，请只留其中一个。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>塌着或弓着背：先拉长身体，再转动。</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>吸气时，感觉有一根线提起头顶。</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>两侧坐骨始终贴地。</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>吸气，拉长身体。</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>呼气，向左侧转动</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>呼气，向右侧转动</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>呼气，向左转</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>呼气，向右转</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>慢慢回来</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>每个动作都配合一次呼吸。</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>坐地扭转</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>放松，慢慢转回正面</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>放松，轻松呼吸</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>另一侧的坐骨抬起。</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>每次吸气更长，每次呼气更深一点。</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>用手臂硬拉着身体转。</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>左手放在身后</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>左手撑在身后的地面</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>右手放在身后</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>右手撑在身后的地面</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>左脚平放在右大腿外侧</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>左脚放到右大腿外侧</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>右脚平放在左大腿外侧</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>右脚放到左大腿外侧</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>坐在靠垫或瑜伽砖上。</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>坐在地上，双腿伸直</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>坐地，双腿伸直</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>坐在地上，一只脚跨过另一条腿，转向竖起的膝盖。</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>保持向左</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>保持向右</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>保持转向左侧</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>保持转向右侧</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>出现尖锐、刺痛或灼烧样的疼痛，或疼痛扩散、加重时，立即停止。</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>伸直左腿</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>重新伸直左腿</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>伸直右腿</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>重新伸直右腿</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>手肘轻轻抵住，不要用它撬动身体。</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>左膝弯曲，朝上。</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>背部中段</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>腰部两侧的肌肉，以及另一侧沿脊柱的肌肉</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>右膝弯曲，朝上。</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>转动从腹部和背部中段开始，而不是从手臂。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>转得小一些。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>颈部转得过多。</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>左肘轻轻抵住右膝外侧。</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>右肘轻轻抵住左膝外侧。</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>塌着或弓着背：先拉长身体，再转动。</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>双手扶住靠背或扶手。</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>吸气，拉长身体</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>吸气，拉长</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>呼气，向左侧转动</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>呼气，向右侧转动</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>呼气，向左转，双手扶椅子</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>呼气，向右转，双手扶椅子</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>慢慢回来</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>慢慢回到中间</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>每个动作都配合一次呼吸。</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>双脚放平，背部挺直。</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>另一侧的坐骨抬起。</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>每次吸气更长，每次呼气再转一点。</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>办公椅扭转</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>骨盆和双膝不动，朝向正前。</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>用手臂硬拉着身体转。</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>在背后放一条卷起的毛巾或一个小靠垫。</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>靠回椅背，放松</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>靠回，放松</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>坐到椅子前沿</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>坐在椅子前沿，用脊柱转动，骨盆和双膝不动。</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>坐到椅子的前沿</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>保持向左</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>保持向右</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>保持转向左侧</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>保持转向右侧</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>出现尖锐、刺痛或灼烧样的疼痛，或疼痛扩散、加重时，立即停止。</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>背部中段</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>腰部两侧的肌肉，以及另一侧沿脊柱的肌肉</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>转动发生在脊柱；双手只是扶着椅子。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>转得小一些。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>颈部转得过多。</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>可以把一只手放在膝上加深转动。</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>弯曲左膝</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>左膝弯到髋部上方</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>弯曲右膝</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>右膝弯到髋部上方</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>最后双肩同高。</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>呼吸。打开胸部和左肩。</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>呼吸。打开胸部和右肩。</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>找到自己的极限，把转动分散到整条脊柱，而不是一处。</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>强行把膝盖压向地面。</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>膝盖带动髋部。左肩留在后面。</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>膝盖带动髋部。右肩留在后面。</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>膝盖少落下一些。</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>让肩膀跟着膝盖走。</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>仰卧，让一侧膝盖带着髋部横过去：整条脊柱的温和转动。</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>仰卧，双腿伸直</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>目光越过左手</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>目光越过右手</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>看向左侧</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>看向右侧</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>在有衬垫的平面上。</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>在膝盖下垫靠垫或瑜伽砖。</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>仰卧单膝扭转</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>休息片刻</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>起身前休息片刻</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>膝盖向左，休息</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>膝盖向右，休息</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>膝盖倒向左侧，休息</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>膝盖倒向右侧，休息</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>从骶骨开始滚回</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>从骶骨开始滚回，目光回中间</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>肩膀比髋部宽很多？先把髋部朝要转向的那一侧移几厘米。</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>左腿滑出</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>左腿滑出伸直</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>右腿滑出</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>右腿滑出伸直</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>出现尖锐、刺痛或灼烧样的疼痛，或疼痛扩散、加重时，立即停止。</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>张开双臂</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>张开双臂，略低于肩</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>做几次深呼吸。</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>把那侧膝盖带到左侧</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>把那侧膝盖带到右侧</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>膝盖带到左侧</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>膝盖带到右侧</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>胸部和留在后面的肩膀</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>整条脊柱</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>大腿竖直，小腿放平。尾骨和左髋贴地。</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>大腿竖直，小腿放平。尾骨和右髋贴地。</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>只在一处转动。</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>有背痛时，先做温和的背痛练习。</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>塌着或弓着背：先拉长身体，再转动。</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>呼气，向左侧转动</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>呼气，向右侧转动</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>呼气，向左转</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>呼气，向右转</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>选择稳固的座位。</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>慢慢回来</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>每个动作都配合一次呼吸。</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>下背部的柔韧性</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>保持呼吸平稳。吸气，挺拔身体。呼气，转动。</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>放松，慢慢回到中间</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>另一侧的坐骨抬起。</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>背部中段的灵活性</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>在垫子上也可以：双腿伸直或盘起。</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>一只手在身后，一只手在膝上：锻炼背部中段，适合没有地面可用的地方。</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>用手臂硬拉着身体转。</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>在背后放一条卷起的毛巾或一个小靠垫。</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>左手放在髋部后面</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>右手放在髋部后面</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>坐姿扭转</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>靠回椅背，放松</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>靠回，放松</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>在稳固的座位上坐直，双脚着地</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>坐直，双脚着地</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>保持向左</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>保持向右</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>保持转向左侧</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>保持转向右侧</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>出现尖锐、刺痛或灼烧样的疼痛，或疼痛扩散、加重时，立即停止。</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>骨盆不要抬起。</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>转向身后的那只手。骨盆不要抬起。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>转得小一些。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>颈部转得过多。</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>左手放身后，右手放膝上</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>左手放在右膝上。吸气，拉长身体。</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>右手放身后，左手放膝上</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>右手放在左膝上。吸气，拉长身体。</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>塌着背。</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>一天中任何时候都好。从少量摆动开始，几周内逐渐增加。</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>手臂放松，看前方</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>慢慢深呼吸</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>胸和头转到能看见身后。双腿和双脚始终朝前。</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>减少摆动次数。</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>面向正前</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>双脚平行，膝盖微屈，重心沉到双腿。</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>双臂放松下垂，看前方</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>放松，轻松呼吸</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>让摆动渐渐停下，面向正前</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>双臂下垂</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>双臂放松下垂。</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>双腿和双脚跟着转：它们应始终朝前。</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>手臂放松，身体转动：向两侧来回摆动，先慢，最后再慢下来。</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>留出空间：双手会甩得很开。</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>绝不突然停下。</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>手臂不用抬：是转动把它们甩起来。</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>想象一根杆子，从头顶沿脊柱到两脚之间的地面：身体绕着它转。</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>慢下来</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>每摆一次慢一点</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>站直，双脚分开</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>站直，双脚与肩同宽</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>站姿摆动</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>慢慢开始</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>疼痛或头晕时停止：先慢下来，绝不突然停下。</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>突然停下。</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>摆动得小一些、慢一些。</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>继续摆动</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>继续摆动，不停顿</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>慢慢向两侧来回摆动</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>手臂甩开，手拍到身体两侧。</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>整条脊柱，一次流畅的转动</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>背部或颈部有问题，或长时间没有运动的，请先咨询专业医疗人员。</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>双臂向前，合掌</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>吸气，拉长身体。</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>呼气，慢慢向左转</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>呼气，慢慢向右转</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>呼气，向左转</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>呼气，向右转</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>慢慢回来</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>慢慢回到中间</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>每个动作都配合一次呼吸。</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>继续呼吸。手臂伸直，颈部放正。</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>颈部放正：不领先，也不落后。</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>放下双臂</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>放下双臂，放松</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>站起来，双臂前伸，转动：适合活动前后。</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>站起来，双脚与髋同宽</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>站姿扭转</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>保持向左</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>保持向右</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>保持转向左侧</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>保持转向右侧</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>出现尖锐、刺痛或灼烧样的疼痛，或疼痛扩散、加重时，立即停止。</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>双臂向前伸，合掌</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>肩膀转得比背部更多。</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>髋部正对前方。</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>转得小一些。</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>髋部也跟着转：它们应正对前方。</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>颈部转得过多。</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>双臂展开成 T 形</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>深呼吸。双肩贴地。</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>呼气，双膝倒向左侧</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>呼气，双膝倒向右侧</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>呼气，双膝向左</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>呼气，双膝向右</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>头和双膝慢慢回到中间</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>慢慢回来</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>强行把双膝压向地面。</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>如果下背部不舒服，在双膝下垫一个枕头。</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>双膝少落下一些。</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>一侧肩膀抬起。</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>仰卧，让双膝倒向一侧：缓解久坐后的僵硬。</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>仰卧，屈膝</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>仰卧，屈膝，双脚放平</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>动作平稳。</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>绝不强行压低双膝。</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>只在舒服时才做。</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>在双膝下垫枕头、靠垫或瑜伽砖。</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>休息片刻</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>起身前休息片刻</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>双膝向左，休息</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>双膝向右，休息</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>双膝倒向左侧，休息</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>双膝倒向右侧，休息</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>动作平稳。双肩贴地。</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>出现尖锐、刺痛或灼烧样的疼痛，或疼痛扩散、加重时，立即停止。</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>双臂向两侧展开成 T 形</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>仰卧双膝扭转</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>髋部和臀肌</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>下背部的转动</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>头转向左</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>头转向右</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>头转向左侧</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>头转向右侧</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>颈部转得过多。</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>温和、平稳的牵拉感才是对的。本程序不能代替诊断。</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>有下列情况请看医生</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>来源：vCure 物理治疗的文章，以及一位按摩治疗师的教程。</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>出现下列疼痛时，立即停止扭转</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>灼烧样疼痛</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>保持时加重</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>疼痛窜到腿部</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>尖锐或刺痛</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>窜到身体其他部位</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>有部位麻木或刺麻，或膀胱失去控制</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>坚持拉伸疼痛仍加重，或剧烈疼痛持续数周</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>力量正在减退</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>你的座椅会转：双脚踩稳，让髋部和双膝不动，朝向正前。</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>勿扰状态</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>麦克风</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>无法连接 D-Bus</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>GNOME 会告知输入的停止和开始</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windows 不告知此会话的情况</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>向 Windows 询问最后一次输入的时间</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>向 Windows 询问是否显示动画</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>向 Windows 询问此刻是否适合通知</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>向 Windows 询问谁在使用麦克风和摄像头</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>Windows 会告知电脑睡眠和唤醒</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>Windows 会告知屏幕锁定和解锁</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>没有通知服务运行时，使用自己的窗口</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>没有 portal 运行时，使用自己的窗口</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>使用自己的窗口：通知服务没有回应</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>使用自己的窗口：{why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>正在询问合成器</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>正在询问声音服务器</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>此系统无法告知时钟被更改</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>在此桌面上无法得知通话和全屏</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>在此桌面上无法得知勿扰状态</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>无法得知勿扰状态：没有通知服务在运行</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>无法得知勿扰状态：{name} 不告知</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>无法得知勿扰状态：{why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>在此桌面上无法得知全屏</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>无法得知全屏：没有窗口管理器告知哪个窗口在最前</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>无法得知全屏：合成器没有回应；正在重试</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>无法得知全屏：此合成器不告知其他窗口</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>无法得知全屏：{why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>在此桌面上无法得知空闲时间</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>无法得知空闲时间：GNOME 没有回应</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>无法得知空闲时间：合成器没有回应；正在重试</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>无法得知空闲时间：没有 X 显示</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>无法得知空闲时间：此合成器不告知</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>无法得知空闲时间：{why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>在此桌面上无法得知程序是否应减少动画</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>无法得知摄像头状态：{why}；正在重试</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>在此桌面上无法得知锁屏</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>无法得知锁屏：logind 和屏幕保护程序都不通知</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>无法得知锁屏：{why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>无法得知麦克风状态：没有声音服务器回应；正在重试</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>无法得知麦克风状态：声音服务器在另一台电脑上</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>在此桌面上无法得知</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>在此桌面上无法得知是什么让屏幕常亮</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>无法得知是什么让屏幕常亮：{why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind 和 {name} 会告知会话锁定</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind 会告知电脑睡眠之前和唤醒之时</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind 会告知锁定；不通知 logind 的锁屏看不到</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>与 X 显示 {display} 的连接已断开；正在重试</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>向 macOS 询问最后一次输入的时间</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>向 macOS 询问是否减弱动态效果</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>向 macOS 询问麦克风或摄像头是否在使用</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>macOS 会告知屏幕锁定和解锁</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>还没有显示过提醒；会先尝试桌面的通知</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>未监测</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>尚未监测</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>提示显示在自己的窗口中</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>这里的通知没有按钮；请在 Twist Break 的菜单中回答</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>在此桌面上，睡眠只能从时钟看出</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>睡眠只能从时钟看出：logind 没有运行</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>睡眠只能从时钟看出：{why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>有程序让屏幕常亮：来自 {name} 的信息</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>不时向 X 服务器询问多久没有输入</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>X 服务器会告知输入的停止和开始</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>最前的窗口占满屏幕时，X 服务器会告知</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>合成器会告知输入的停止和开始</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>合成器会告知输入的停止和开始，但有程序让屏幕常亮时除外</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>最前的窗口占满屏幕时，合成器会告知</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>内核没有提供定时器：{why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>你的程序打开或关闭摄像头时，内核会告知</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>时钟被更改或电脑唤醒时，内核会告知</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>通知服务可以接收你的回答</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>portal 会把提示转交给桌面</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>portal 会告知程序是否应减少动画</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>有程序使用麦克风时，声音服务器会告知</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>没有 D-Bus</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>得知通话和全屏的方法中可用的：{all} 种中的 {working} 种</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} 会告知锁定；切换到其他用户看不到</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>有程序让屏幕常亮时，{name} 会告知</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name} 会告知何时勿扰</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>只有键盘和指针静止了这么久，提醒才会出现。</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>为等你停止打字而等了这么久的提醒仍会出现；设为 0 则从不等待。</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>被搁置的提醒在没有阻碍这么久之后出现一次。</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>麦克风或摄像头在使用时，提醒会等待。降噪软件之类总是占用它们：请按混音器中的名称或程序文件名填写。</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>扭转前这么久会出现一个小提示，让你写完手头的句子、稍后提醒或跳过。</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>无论你坐了多久，每天这些时间都要做扭转。早上一次、傍晚一次是个好的开始。</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>真正坐了这么久就该做扭转了；离开的时间不算。</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>需要其他物品的扭转不会提供。够不到椅背时，可以用扶手代替。会旋转的座椅必须保持不动，每个用到它的扭转都会说明。</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>用“疼痛”停止的扭转，在这么多天内不提供。</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>扭转完成后，窗口无需点击就会消失。</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>疼痛后停练</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>一个扭转完整做满十次，且都没有疼痛或背部更僵硬，它的保持或摆动就会增加一点，绝不超过来源所说的范围。每次你都可以选“照旧”。</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>稍后提醒这么多次之后，会提供一个短的扭转，不再推迟。</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>总在这些时间</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>以桌面通知显示，或在 Twist Break 带图的小窗口中显示；没有通知功能时也用这个窗口。</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>离开多久算休息</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>离开超过 {idle}、久坐时间停止后才算休息；更短的时间不起作用。</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>休息窗口</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>体型</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>但最多等待</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>搁置提醒后的平静时间</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>立即更改所有窗口的颜色。</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>自动关闭</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>决定人物的胖瘦；动作不变。</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>决定示范扭转的人物的肤色。</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>决定人物头部的样子。</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>决定人物的工作着装。</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>决定窗口出现在哪个显示器上。</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>不同的声音会告诉你何时转动、返回和换侧，你不必看屏幕。</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>每满这么多次休息，如果你能站起来，就做站姿扭转；设为 0 则站姿扭转不会自动出现。</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>温和：只有提示，你说开始时扭转才打开，没有回应的提示稍后会再出现。坚定：休息窗口保持在其他窗口之前。它们都不会抢占键盘。</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>慢慢增加</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>头发</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>语音的快慢；会说得太久的语句会缩短或略去。</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>声音的大小，占系统音量的比例。</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>做多少</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>催促的强度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>唤醒电脑后多久不打扰我</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>放大或缩小本程序所有窗口的文字。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>睡眠后或程序启动后的这段时间内不会出现提醒。</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>这些日子不提醒。</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>没有可提供的扭转；改为提醒你站起来、走一走、呼吸。</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>哪天都没有设置工作时间，因此完全没有提醒。</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>没有移动和淡入淡出；每个姿势以静止图片显示。系统要求程序减少动画时也是如此。</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>所有文字和语音的语言。这些翻译仍有待母语者审阅。</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>一次吸气</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>一次呼气</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>系统的一种语音用几个字说出每一步，你可以闭上眼睛。</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>只提供能在这些地点做的扭转。</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>显示在</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>否则只出现托盘图标；没有托盘时，窗口总会显示。</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>在下面的时间之外没有提醒；你仍可以自己开始扭转。</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>安静的办公室</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>记住我放的位置</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>多久后提醒我</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>只在工作时间提醒我</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>提醒在这些时间之间出现。可以设多个时段；结束早于开始的时段会跨过午夜。</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>提醒在这些时间之间出现；没有时段的日子完全不提醒。</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>设置每侧保持多久；来源给出范围的扭转不会超出该范围。</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>设置呼吸引导的节奏：吸气，挺拔身体。</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>设置呼吸引导的节奏：呼气，转动。</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>提示的显示方式</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>启动时显示状态窗口</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>选择稍后提醒后，过这么久再次提醒。</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>稍后提醒的时长</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>连续稍后提醒</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>更柔和的声音，而且只有必要的：转动、返回、另一侧、完成。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>每隔几次站起来</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>多久后自动开始</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>静止图片</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>多久后停止计时</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>提前多久告诉我</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>试听语音</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>窗口在你上次移动到的位置打开；否则在屏幕角落。</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>扭转开始前，窗口会用这么久显示接下来的内容。</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>这些程序不算通话</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>无论在哪里，这些扭转都不会出现在提醒中。</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>在能做的地方，这些扭转的出现频率约为其他扭转的两倍。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>扭转</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>等我停止打字</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>我有的物品</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>离开这么久之后，久坐时间从零重新计算。</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>我可以扭转的地点</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>这么久没有按键或移动指针，久坐时间就停止。比这更短的锁屏没有影响。</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>苗条</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>壮实</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>圆润</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>蓝绿 T 恤，蓝色长裤</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>靛蓝衬衫，灰色长裤</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>莓红 T 恤，深色长裤</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>石板灰衬衫，深色长裤</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>发髻</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短发</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>齐下巴</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>卷发</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>灰白短发</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>头巾</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>很浅</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>较浅</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>小麦色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>深棕色</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>作为通知</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>在自己的窗口中</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>温和：只有提示</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>普通：先提示，再扭转</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>坚定：扭转保持在最前</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>快速：每侧约 15 秒</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>标准：每侧约 30 秒</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>充分：每侧约一分钟</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>有靠背的椅子</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>有扶手的椅子</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>会旋转的椅子</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>垫子，或其他有衬垫的平面</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>在椅子上</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站着</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>坐在地上</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>躺着</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>指针所在的屏幕</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>主屏幕</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>页面(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>全部重置…(&amp;R)</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>添加日子</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>添加时段：{title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>添加时间</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>至少要保留 {n} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>减少：{title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>躺着</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>增加：{title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>还有 {n} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>在椅子上</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>在地上</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>把所有设置恢复为默认值</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>要把所有设置恢复为默认值吗？</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>删除此时段：{title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>删除 {entry}</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>重置{title}</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>由你的组织设置。</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>设置 - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站着</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>列表已满：最多允许 {n} 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>没有可选的内容。</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>仅在“{setting}”打开时有效。</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>你自己的值会清除。文件中的注释会保留。</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}：{title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} 已在列表中。</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}，第 {line} 行，{key}：{text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}，第 {line} 行：{text}</translation>
    </message>
    <message>
        <source>{file}, {key}: {text}</source>
        <translation>{file}，{key}：{text}</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}：{text}</translation>
    </message>
    <message>
        <source>{id} (no such twist now)</source>
        <translation>{id}（现在没有这个扭转）</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}，开始</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}，结束</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}。{help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist}（自建）</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>无法接受“{typed}”。请输入 {low} 至 {high} 的时长，例如 {example}。</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>尚未保存：{first} 和 {second} 重叠。请让一个结束后另一个再开始。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>原文件的副本保存为 {copy}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>无法读取（{reason}）；请移走它，或换上可读取的设置文件</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>条目太少；至少需要 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>条目太多；最多允许 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>不是 UTF-8 文本；请用该编码保存</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>必须是时长，例如 &quot;{example}&quot;，从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>必须是由 {values} 组成的列表</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>必须是日期列表，例如 [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>必须是扭转 id 的列表，例如 [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>必须是键的列表，例如 [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>必须是名称列表，例如 [&quot;noisetorch&quot;]，不含逗号</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>必须是一天中时段的列表，例如 [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>必须是时间列表，例如 [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>必须是从 {low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>必须是 {values} 之一</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>无法保存更改（{reason}）</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>无法保存更改（{reason}）；在你退出前有效，并会再次尝试保存</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>文件缺失、为空或无法读取，因此设置来自备份 {backup}；要重新开始，请重置设置</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>没有 {key} 这项设置</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>没有这项设置</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>没有这项设置；你是指 &quot;{key}&quot; 吗？</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>无法理解；一行应写成：interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>不起作用：你的组织已将它设为 {value}（{file}）</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>虽然每行都是 TOML，但整体不是；已逐行读取</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>这一行和下面的其他行也无法理解</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>这里必须是一个表：[{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>由你的组织设置；不能在这里更改</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>无法读取你的组织的设置（{reason}）；它们都不生效</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} 不能锁定：每个人都可以不做某个扭转</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} 不合适；{expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} 次休息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} 次</numerusform>
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
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>正在做的一侧。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}：已完成 {done}，共 {total}</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>无法播放声音：{why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>没有找到播放声音的程序</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>还没有播放过声音；会先尝试 {program}</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>由 {program} 播放声音</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>无法说话：{why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>没有找到语音；安装 speech-dispatcher 或 espeak-ng 即可获得</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>由 {program} 说话</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>无法使用（{reason}）；久坐时间从零开始</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>扭转马上开始</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>离开：这算作一次自然休息</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>在此桌面上无法得知：{senses}。</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>下一次扭转：{at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>下一次扭转：一分钟后</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>下一次扭转：{time}后</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>今天还没有扭转</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>现在：{name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>非工作时间，直到 {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>已暂停，直到你恢复</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>已暂停，直到 {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>今天：{n} 次扭转，左侧多 {more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>今天：{n} 次扭转，右侧多 {more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>今天：{n} 次扭转，两侧相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>等待平静的时刻</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>等待中：{reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>你已经坐了 {sitting}。</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>你已经坐了 {sitting}。上次扭转：{at}。</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>你已经坐了 {sitting}。今天还没有扭转。</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>你似乎离开了</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>明天 {at}</translation>
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
        <translation>更多</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>接下来：{name}，先左侧。</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>接下来：{name}，先右侧。</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>你离开得够久，算一次自然休息。如果你其实坐在这里，请告诉我。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
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
        <translation>Twist Break：{status}</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Both sides done</source>
        <translation>两侧都已完成</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>慢慢吸气</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>慢慢呼气</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>呼气，再转一点</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>呼气，向右转</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>回来</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>一半了</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>保持呼吸，绝不憋气</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>现在左侧</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>现在右侧</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>慢下来</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>慢慢开始</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>保持住</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>继续摆动</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右转</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh-CN</translation>
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
        <translation>按自己的节奏，在有空间的地方。</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>双臂放松下垂。</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>想坐时再坐下</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>站起来走走</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>慢慢站起来</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>站起来，走几步，呼吸：不做扭转、只是从久坐中休息。</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>走几步</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>走几步，呼吸</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康自查</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>星期一至星期五</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>只提供适合你所在地点的扭转。没有人必须躺在办公室地上。</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>提醒在这些时间之间出现。在设置中，每天可以有各自的时间。</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>跳过其余部分</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就是这些</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>你坐了 {interval} 后，会出现第一个扭转。</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>现在试一个</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Break 会留意你真正坐了多久，然后提供一分钟的扭转，你可以看着屏幕或听着声音跟做。你打字或通话时它会等待，你也随时可以拒绝。</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>欢迎 - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>欢迎使用 Twist Break</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>你有的物品</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>现在想试一个吗？大约一分钟，按 Esc 结束。</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>这些内容都可以在设置和帮助菜单中再次找到。</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>按你的回答，目前没有可做的扭转，因此会提醒你站起来、走一走、呼吸。</translation>
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
        <translation>已有一个休息窗口打开。</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>因为疼痛，{name}停练到 {day}。</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>已关闭休息窗口：有 {after} 没人回来。</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>已关闭{name}：按健康自查，现在不能做。</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>算作自然休息：Twist Break 有 {absent} 没有运行。久坐时间重新计算。</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>算作自然休息：锁定了 {absent}。久坐时间重新计算。</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>算作自然休息：有 {absent} 没有输入。久坐时间重新计算。</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>算作自然休息：电脑睡眠了 {absent}。久坐时间重新计算。</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>完成：{name}，两侧。</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>完成：{name}。</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>已取消：固定时间 {at} 属于已过去的一天。</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>已取消：固定时间 {at} 落在暂停期间。</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>已取消：固定时间 {at} 落在非工作时间。</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>已搁置：{reason}。</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>{name}还没开始就退出了。</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>{name}提前退出了。</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>{name}提前退出了；下次从左侧开始。</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>{name}提前退出了；下次从右侧开始。</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>已合并：固定时间 {at} 和坐了 {sitting} 合成一个提醒。</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>已合并：固定时间 {at} 与一次休息重合，两者都算。</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>已合并：固定时间 {first} 和 {second} 合成一个提醒。</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>已推后：Twist Break 刚刚启动；提醒在 {by}后出现。</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>已推后：电脑刚刚唤醒；提醒在 {by}后出现。</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>上次提示没有回应；已略过。久坐时间重新计算。</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>提示没有回应；{by}后再次出现。</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>没有推迟：连续 {n} 次已用完；改为提供一个短的扭转。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>没有开始：因为疼痛，{name}停练到 {day}。想提前恢复，请在所有扭转中结束它的停练，或用“twistbreak end-rest”。</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>没有开始：按健康自查，做{name}之前请咨询医护人员。</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>没有开始：健康自查排除了{name}。</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>没有处于暂停的内容。</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>没有可跳过的：现在没有计划中的提醒。</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>没有可推迟的：现在没有计划中的提醒。</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>没有可停止的：没有正在进行或即将开始的扭转。何时看医生见“帮助”。</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>提供了{instead}，代替现在已排除的{name}。</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>提供了{name}：固定时间 {at}。</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>提供了{name}：坐了 {sitting}。</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>非工作时间，直到 {until}。</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>非工作时间；未来一年都没有设置。</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>已暂停，直到你恢复。</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>已暂停，直到 {until}。</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name}搁置到明天；改为{instead}。</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>已跳过（已经活动过）：算作自然休息。久坐时间重新计算。</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>已跳过（{reason}）。久坐时间重新计算。</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>已跳过。久坐时间重新计算。</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>已推迟 {by}；还可以连续推迟 {n} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>已开始{name}：应你的要求。</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>已停止{name}：疼痛。</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>已撤回：你刚才在这里。你已经坐了 {sitting}。</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>这个扭转没有停练。</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>时钟被往回拨了 {by}；久坐时间不受影响。</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>时钟被往前拨了 {by}；久坐时间不受影响。</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>上次休息因 Twist Break 结束而中断；会再次提供。</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>暂停已结束。</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>没有可撤回的自然休息。</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>已撤回提示：Twist Break 有一段时间没有运行。</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>已撤回提示：已不需要休息。</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>已撤回提示：电脑睡眠了。</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>已撤回提示：屏幕被锁定了。</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>已撤回提示：你似乎离开了。</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Break 已启动。</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Break 已启动；记住了已坐的 {sitting}。</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>搁置提醒的原因已消失；平静 {calm}后出现。</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>工作时间已开始。久坐时间从零开始。</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>你结束了{name}的停练；它会重新提供。</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>你离开了 {absent}；久坐时间停止了。</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>正在演示</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>有窗口占满屏幕</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>已经活动过</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>勿扰已打开</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>现在不做</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>这里做不了</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>你在通话中</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>你在打字</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason}（{evidence}）</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text}为等打字停顿等了 {typing}。</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>把整个日志复制为文本。</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>还没有做过任何决定。</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>第一次提醒时，或你离开一段时间后，会出现第一行。</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>做过的决定，最新的在前</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>为什么？ - Twist Break</translation>
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
        <translation>没有可删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>有 {n} 个文件无法删除，其中第一个是 {path}（{reason}）。请手动删除。已删除的文件：{gone} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>已删除 {n} 个文件。没有留下任何内容。</numerusform>
        </translation>
    </message>
</context>
</TS>
