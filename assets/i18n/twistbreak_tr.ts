<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>Kullanılamıyor: {names}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>İçindeki her şey zaten burada.</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>İçinde dosyalar eksik ya da başka dosyalar eklenmiş.</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>Siz istemediğiniz için dışarıda bırakıldı: {names}.</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>Geçmiş: yeni satırlar: {new} / {rows}; bunlar eklenecek, buradakiler kalır.</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>İçinde {n} dosyadan fazlası var; hiçbir Twist Break yedeğinde bu kadar yoktur.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>Bu bir zip dosyası, ama Twist Break yedeği değil.</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>Bozuk ya da sonuna kadar kopyalanmamış.</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>{mib} MiB boyutundan büyük; hiçbir Twist Break yedeği bu kadar büyük değildir.</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>Bu bir zip dosyası değil ya da sonu eksik; bir yedek seçin.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>Twist Break&apos;in daha yeni bir sürümüyle yapılmış; o sürümü buraya kurup yeniden deneyin.</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>İçindekiler tablosu bozuk; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>Bağlantı oldukları, çok büyük oldukları ya da adları yanlış olduğu için dışarıda bırakıldı: {names}.</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>Yapıldığı gün: {day}, sürüm {version}.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Yapıldığı gün: {day}.</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>Olduğu gibi kalır: {names}.</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>Yedek okunamıyor ({reason}); hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>Yedek yalnızca kısmen alınabildi ve her şey geri konamadı ({reason}); her şeyi eski hâline getirmek için {file} dosyasını içe aktarın.</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>Yedek alınamadı ({reason}); her şey eskisi gibi.</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>Yedek yazılamadı ({reason}); önceden orada olan değişmedi.</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>Yedek alındı; önceki durum {file} olarak saklanıyor.</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>Eklenecek: {names}.</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Değiştirilecek: {names}.</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>bozuk ve dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>içindeki geçmiş bozuk ve dışarıda bırakıldı; sizinki olduğu gibi kalır</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>içindeki geçmiş Twist Break’in daha yeni bir sürümüyle yazılmış ve dışarıda bırakıldı; o sürümü buraya kurup yeniden deneyin</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>“{name}” bir yedeğe ait değil.</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>“{name}” bir bağlantı; yedeklerde bağlantı olmaz.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>“{name}” şifreli; yedekler hiç şifreli olmaz.</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>“{name}” çok fazla büyük; bir tuzak olabilir.</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>“{name}” içinde iki kez var.</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>“{name}” paketlendiği zamanki gibi değil.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>“{name}” yedeklerde hiç kullanılmayan bir yolla paketlenmiş.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>Eskisi gibi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>İki taraf da tamam</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>Yavaşça nefes alın.</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>Nefes alın, uzayın.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Nefes alın, dikleşin.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Yavaşça nefes verin.</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>Nefes verin, gevşeyin.</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>Nefes verin, dönün.</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>Nefes verin. Nefesiniz aksın, hiç tutmayın.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Daha rahat</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>Bir yandan öbür yana</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>Bunu önerenden</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Hazırlanın</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>Sırtınız şimdi nasıl?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Acıyor</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>Yanlışlıkla oldu</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Tuş: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>Sol {left}, sağ {right}.</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>Sırtüstü yatarak</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>Daha fazla: başka burgu, daha kısa, bu tarafı atla, çık</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Yerde</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>Sandalyede</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>Başka burgu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>Duraklatıldı. Devam etmek için Boşluk tuşuna basın.</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>Duraklatıldı: bir görüşme başladı ({program}).</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>Duraklatıldı: bir görüşme başladı.</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>Duraklatıldı: {gap} boyunca burada kimse yoktu.</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>Duraklatıldı: ekran kilitliydi.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Daha kısa</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>Bir nefes daha rahatça oturun ya da ayakta durun.</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Bu tarafı atla</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ayakta</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Şimdi başla</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>Hazır olunca başlayın</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Daha tutuk</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>Burada durun. Yavaşça ortaya gelin ve dinlenin.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>Bir kısmı tamam</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>Arkalıklı bir sandalye gerekir.</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>Bir mat gerekir.</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>Hareket ettiniz</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{head}. {calm}</source>
        <translation>{head}. {calm}</translation>
    </message>
    <message>
        <source>{head}. {calm} The window closes by itself.</source>
        <translation>{head}. {calm} Pencere kendiliğinden kapanır.</translation>
    </message>
    <message>
        <source>{name} · Twist Break</source>
        <translation>{name} · Twist Break</translation>
    </message>
    <message>
        <source>{name}. {length}.</source>
        <translation>{name}. {length}.</translation>
    </message>
    <message>
        <source>{name}. {place}, {length}, both sides.</source>
        <translation>{name}. {place}, {length}, iki taraf.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} nefes</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · bitti</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · {left} kaldı</translation>
    </message>
    <message>
        <source>{place} · {length}</source>
        <translation>{place} · {length}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>{text}. {detail}</source>
        <translation>{text}. {detail}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}</source>
        <translation>Taraf {number} / {sides}</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>Taraf {number} / {sides} · tur {round} / {rounds}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>Taraf {number} / {sides}. {sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1 saat</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 saat</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 dakika</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m, 2h, tomorrow ya da 14:05; boş: siz sürdürene kadar.</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>Bir ayar, örneğin reminders.interval.</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>Twist Break hakkında</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>Tüm burgular…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>Hangi burguların sunulacağını belirleyen soruları yeniden yanıtlayın.</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>Ne zaman, ne ve nasıl olacağını değiştirin.</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>Bir burgu seç</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>Bunu doğal mola say; oturma süresi yeniden başlar.</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>Ayarları, burguları, geçmişi ve sağlık yanıtlarını kalıcı olarak silin.</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>Bir dinlenmeyi bitir</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>Duraklamayı bitirin.</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>Programı kapatın. Ayarlar ve oturma süresi korunur.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Her şeyi dışa aktar</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>İlk açılıştaki üç ekrandan yeniden geçin.</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Sağlık kontrolü…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>Ne kadar: 5, 10m ya da 1h.</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>Twist Break nasıl kullanılır</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>Bunu burada yapamam</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>Zaten hareket ettim</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Buradaydım</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>Bir burgunun kimliği; bkz. `routines`.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Yedeği içe aktar</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Acıyor</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>Yeni değeri, örneğin 45min.</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>Bu molayı atlayın; oturma süresi yeniden başlar.</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>Bu burguyu bir süre dinlendirin ve ne zaman doktora gidileceğini okuyun.</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>Burguları, sizinkilerle birlikte listeleyin.</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>Her burguya bakın ve hangilerinin geleceğini seçin.</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>Bugüne ve daha önce yapılanlara bakın.</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>Kendi burgunuzu yapın ya da değiştirin, örneğin fizyoterapistin önerdiğini.</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>Sonraki molayı birkaç dakika kaydırın.</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>Bir süre hatırlatma yok.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>Acıdığı ya da burada yapılamadığı için dinlenen bir burguyu yeniden sunun.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>30 dakika duraklatın.</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>Bir saat duraklatın.</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>İki saat duraklatın.</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>Seçtiğiniz saate kadar duraklatın.</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>Ertesi sabaha kadar duraklatın.</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>Siz sürdürene kadar duraklatın.</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>Reçeteler…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Başka programlar için JSON yazdırın.</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>Hesap tablosu için bir tablo yazdırın.</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>Yapılanları gün gün yazdırın.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>Gerçekten yap; bu olmadan hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>Gerçekten yap; bu olmadan yalnızca nelerin değişeceğini görürsünüz.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>Neyin nerede saklandığını görün; dışa aktarın, alın ya da silin.</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>Bu burguyu yarına bırakın, yerine başkasını alın.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>Güvenlik notlarını gösterin.</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>Tüm tuşlarla kısa kılavuzu gösterin.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>Sürümü ve lisansı gösterin.</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>Neler olduğunu gösterin.</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>Hatırlatıcının neye, neden karar verdiğini gösterin.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Bunu atla</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>Ertele: {length}</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>Şimdi bir burgu ya da adını verdiğiniz burguyu başlatın.</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>Burgulardan birini başlatın.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>İstatistikler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>Hemen durun, ne zaman doktora gidileceğini okuyun ve bu burguyu bir süre dinlendirin.</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Şimdi esne</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>Dışa aktarılmış bir dosyadakileri alın.</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>Okunacak dosya, örneğin twistbreak.zip.</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>Yazılacak dosya, örneğin twistbreak.zip.</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>Bugün ve geçmiş</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Burgular</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Ben sürdürene kadar</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Bir saate kadar…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Yarına kadar</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Hoş geldiniz…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>Ne yapılacağı; boş: ayarlar açılır.</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>Ne zaman durmalı, ne zaman doktora gitmeli</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>Neden: not-now, already-moved, cannot-here ya da hurts.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Verilerimi sil</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>Varsa, içindeki sağlık kontrolü yanıtlarıyla birlikte.</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>Sağlık kontrolündeki yanıtlarınızla birlikte.</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>Saklamak ya da taşımak için ayarları, burguları ve geçmişi tek dosyaya yazın.</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>Hiçbir şeye dokunmadan burada oturdunuz: doğal molayı geri alın.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Verileriniz…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>Hepsi bu makinede. Siz bir dosyayı kendiniz kopyalamadıkça ya da göndermedikçe hiçbiri dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>Yukarıdakilerin tümü, ayarlarınız ve kendi burgularınız: program hiç kullanılmamış gibi.</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>Sağlık kontrolündeki yanıtlar</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>Yedekler (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Yedekler (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>Bu makinedeki yedekler; hiçbirinde sağlık yanıtı yok:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>Kendiliğinden yapılan yedekler</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Yedek seçin</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>Sağlık yanıtlarınızla birlikte her şey burada: {file}.</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>Sağlık yanıtlarınız dışında her şey burada: {file}.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Her şeyi dışa aktar</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Her şeyi dışa aktar…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>Silinecek dosyalar</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>Dosyalar: {count}; {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>Geçmiş, sağlık yanıtları, oturma süresi, hatırlatma nedenleri ve bu makinedeki her yedek. Ayarlarınız ve kendi burgularınız kalır.</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>Önce şu anki durum, sağlık yanıtları olmadan saklanır; sonra bu makinedeki yedekler arasında durur.</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Eminim</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>Kopya saklayın ya da başka makineye taşıyın</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Her şeyi sakla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Bak…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>Soruları yeniden yanıtlayana kadar artık hiçbir burgu dışarıda bırakılmaz.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>Dosyaları hiçbir şey geri getiremez. Silen düğme ancak bununla çalışır.</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>Bu dosyaları hiçbir şey geri getiremez. Dışa aktardığınız bir dosya yerinde kalır.</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>Bir dakika… Yılların geçmişiyle birkaç saniye sürebilir.</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>Henüz yok. Geçmiş her gün, her şey birlikte haftada bir kopyalanır.</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}: yalnızca geçmiş; {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>Yalnızca sağlık yanıtları</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>Sağlık kontrolündeki yanıtları da dışa aktarılan dosyaya koyar.</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>Satırlar: {count}, ilki: {day}; {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>Satırlar: {count}; {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>Ayarlar, kendi burgularınız ve geçmiş, tek dosyada.</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>Yukarıda seçili yedeğin neleri değiştireceğini gösterir.</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>Oturma süresi, hatırlatma nedenleri, pencere yerleri</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>Yedeği al</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Silinecek bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>Bu {n} dosya kalıcı olarak silinecek:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>O zaman bu makinedeki sağlık kontrolü yanıtlarınızın yerini alırlar.</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>Kendi burgu ve pozlarınız</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Ne, nerede saklanıyor</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>Neler silinsin</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Neleri değiştirirdi</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>Gözlenenler ve yanıtlananlar</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Verilerimi sil</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>Verilerimi sil…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>Sağlık yanıtlarımla birlikte</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>İçindeki sağlık yanıtlarıyla birlikte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>Neyin silineceğini siz seçer, önce dosya listesini görürsünüz.</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>Bir şey değişmeden önce nelerin değişeceğini görürsünüz.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Verileriniz</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>Verileriniz - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: haftanın yedeği; {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: son içe aktarmadan önceki durum; {size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} bayt</numerusform>
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
            <numerusform>Masada {hours} içinde yaklaşık {n} burgu; ilki saat {first}, sonuncusu {last}. Aralıksız en çok {longest} oturursunuz.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>Sabit saatte</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>Masada {hours} içinde hiç burgu yok.</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>Önümüzdeki iki haftada çalışma saati yok, bu yüzden hatırlatma da yok.</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>Masada {hours} içinde bir burgu, saat {first}. Aralıksız en çok {longest} oturursunuz.</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Ayakta burgu</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Burgu</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>Günüm nasıl olacak?</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (sabit saat)</translation>
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
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} sa {minutes} dk {seconds} sn</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} dk {seconds} sn</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A person coming back from the left to the middle.</source>
        <translation>Soldan ortaya dönen biri.</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>Sağdan ortaya dönen biri.</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>Ortada, dönmemiş biri.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>Sırtüstü biri: dizler solda, omuzlar yerde.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>Sırtüstü biri: dizler sağda, omuzlar yerde.</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>Ayakta, birkaç adım atmak üzere olan biri.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>Göğsü ve başı sola dönen biri; kalçalar yerinde kalır.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>Göğsü ve başı sağa dönen biri; kalçalar yerinde kalır.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Resim: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>Nazik, yatarak burgulu sırt esnetme, about.com, 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>Bir masaj terapistinin anlatımı: oturarak burgu</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>Omurga burguları üzerine bir fizyoterapi yazısı, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>Duruş esnetmeleri incelemesi: sandalyede burgu</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>Esneme kılavuzu: sırt burgusu</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>Bir burgu sürüyor. Onu bitirin ya da çıkın, sonra başkasını başlatabilirsiniz.</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>Tüm burgular</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>Tüm burgular - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>Ok tuşları karttan karta geçer. Enter başlatır, Boşluk ayrıntıları gösterir.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>Şu durumlarda önce doktora ya da fizyoterapiste danışın</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>Önce doktora ya da fizyoterapiste danışın. Onay verirlerse bunu sağlık kontrolünde belirtin.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Sandalye</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>Arkalıklı sandalye</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Ayrıntılar: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>Dinlenmesini bitir</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>Dinlenmesini bitir: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>Favori: yaklaşık iki kat sık gelir (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favori: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>Bunu önerenden</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>Sağlık kontrolü: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Sağlık kontrolü…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ayrıntıları gizle</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>Ne kadar, iki taraf</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Bende var</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>Dinlenme bitişi: {day}.</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Tuş: Enter</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>Sağlık kontrolündeki yanıtlarınız nedeniyle dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Yatarak</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Kolaylaştırın</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Mat</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>Bu burguyu hiç sunma (Delete)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>Uyan burgu yok.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bu olmasın</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>Bu olmasın: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Yeniden sun</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>Yeniden sun: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>Yalnızca siz seçince: ayarlarınıza göre ayakta burgular kendiliğinden gelmez.</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>Yalnızca siz seçince: bu yer ayarlardaki yerleriniz arasında değil.</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>Kısa: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>Tüm burguları göster</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>Standart: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ayakta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>Bu burguya şimdi başla (Enter)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Başla: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>Bu yerler için yalnızca sizde olanlarla yapılabilecek bir burgu yok.</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>Uzun: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>Burgular: {i} / {total}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>Neye yaradığı, uyarılar ve kaynaklar (Boşluk)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Bunun kaynağı</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Etkisi</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Gerekenler</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>Bu olmasın dediniz. Hiç sunulmaz.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizin</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>belde yeni bir fıtıklaşmış disk</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>uzun süre egzersiz yapmamış olmak</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>omurga ameliyatı ya da başka bir ciddi yaralanma</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>baş dönmesi</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>yeni başlamış siyatik</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>hamilelik</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>rahatlatır</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>eklemlerde ağır aşınma</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>güçlendirir</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>sırt ya da boyun rahatsızlığı</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>stabil olmayan ya da kaymış omurlar</translation>
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
        <translation>{name} artık sunulmuyor.</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}, {i} / {total}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · arkalıklı sandalye ve mat gerekir</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · mat gerekir</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · arkalıklı</translation>
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
        <translation>Gevşeyin, rahatça nefes alın</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>Bir burgu geliyor</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>Sırada: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>{length} sonra</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>{time} sonra</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>Atlandı. Neden?</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Şimdi başla</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>İstediğiniz zaman</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}, yaklaşık bir dakika</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}, yaklaşık bir dakika, iki taraf</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}, yaklaşık {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}, yaklaşık {length}, iki taraf</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}, yalnızca kısa bir tane: {length}, iki taraf</translation>
    </message>
    <message>
        <source>{title} – {when}</source>
        <translation>{title} – {when}</translation>
    </message>
    <message>
        <source>{title}. {when}.</source>
        <translation>{title}. {when}.</translation>
    </message>
    <message>
        <source>{when}. Answer in the menu of Twist Break.</source>
        <translation>{when}. Twist Break menüsünden yanıtlayın.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>Bir doktor ya da fizyoterapist bana nazik burguların uygun olduğunu söyledi</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Evet derseniz: derin burgular ile ağırlıklı ya da hızlı olanlar dışarıda bırakılır. Diğerleri doktor ya da fizyoterapist onayını bekler, sonra daha nazik biçimde gelir.</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>Evet derseniz: her burgu doktor ya da fizyoterapist onayını bekler, sonra daha nazik biçimde gelir.</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>Evet derseniz: doktor ya da fizyoterapist nazik olanların uygun olduğunu size söyleyene kadar her burgu bekler.</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>Evet derseniz: ayakta salınım dışarıda bırakılır.</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>Evet derseniz: ayakta salınım, bir sağlık uzmanı onaylayana kadar bekler.</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Evet derseniz: karna bastıran burgular dışarıda bırakılır. Diğerleri doktor ya da fizyoterapist onayını bekler, sonra daha nazik biçimde gelir.</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>Tüm soruları hayır diye yanıtlar.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Hamile misiniz?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>Zaman zaman başınız döner mi?</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>Akut siyatiğiniz, bacağa inen ağrınız var mı?</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>Belinizde akut disk fıtığı var mı?</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>Ağır osteoartritiniz (aşınmış eklemler) var mı?</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>Spondilolistezis (kaymış omur) ya da omurgada başka bir instabilite var mı?</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>Sırtınızda ya da boynunuzda rahatsızlık var mı?</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>Son egzersizinizin üzerinden uzun zaman mı geçti?</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>Omurga füzyonu ya da başka bir büyük yaralanma veya ameliyat geçirdiniz mi?</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Sağlık kontrolü</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>Sağlık kontrolü - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Bunların hiçbiri bende yok</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>Şimdilik hiçbir şey dışarıda bırakılmıyor; her burgu neye dikkat edileceğini söyler.</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>Hiçbir şey dışarıda bırakılmıyor, her burgu olduğu gibi geliyor.</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>Bir burgu daha nazik biçimde gelir: daha küçük dönüş, daha kısa tutuş.</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>Bir burgu dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>Bir burgu doktor ya da fizyoterapist onayını bekliyor.</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>Yanıtlanan soru: {done} / {all}.</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>Tüm yanıtlarınız kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>Yanıtlarımı kaldır…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>Böylece hiç burgu kalmıyor: kalkmanız, biraz yürümeniz ve nefes almanız hatırlatılacak.</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>Yanıtların dosyası silinir. Soruları yeniden yanıtlayana kadar artık hiçbir şey dışarıda bırakılmaz.</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>Bu sorular hangi burguların sunulacağını belirler. Teşhisin yerini tutmazlar: kuşkunuz varsa doktora ya da fizyoterapiste sorun.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>Yanıtlarınız bu bilgisayarda, yalnızca sizin okuyabildiğiniz bir dosyada kalır. Onları değiştirebilir ya da kaldırabilirsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} burgu dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} burgu daha nazik biçimde gelir: daha küçük dönüş, daha kısa tutuş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} burgu doktor ya da fizyoterapist onayını bekliyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>kaldırılamadı ({reason}); elle kaldırın</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>yanıtlar kaydedilemedi ({reason}); siz çıkana kadar geçerliler</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>sağlık yanıtları bu hâliyle kullanılamıyor ({reason}); sağlık kontrolünü yeniden yapana kadar kaybolan her yanıt evet sayılır</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>İyi bir burgu</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>Daha kısa bir burgu</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A: sandalyede burgu üzerine bir inceleme</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>Başka burgu</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>Şu durumlarda başlamadan önce doktora ya da fizyoterapiste danışın</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B: omurga burguları üzerine bir fizyoterapi yazısı, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Bir adım geri</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>Uzamak için nefes alın, dönmek için nefes verin. Nefesinizi hiç tutmayın.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D: bir masaj terapistinin oturarak burgu anlatımı</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>Kollarınızla çekmeyin, boynu göğsün götürdüğünden fazla döndürmeyin.</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>Her karar “Neden?” bölümünde açıklanır.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>Her şey bu bilgisayarda kalır: programda ağ kodu yoktur.</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>Daha kolay bir dönüş için daha az dönün ya da sırtınızın arkasına küçük bir yastık veya rulo havlu koyun.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>MIT lisanslı özgür yazılım, Twist Break geliştiricilerinden. Hiçbir garantisi yoktur.</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>Önce dikleşin, ancak ondan sonra dönün: sırtın ortasından, leğen kemiği hareketsizken.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Nasıl yapılır</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>Görüşmede, tam ekranda ya da siz yazarken hatırlatma sakin bir anı bekler.</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>Acıyor: hemen durun</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>Mola penceresindeki tuşlar</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>Durum penceresindeki tuşlar</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>Çık; yaptıklarınız sayılır</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>Ne kadardır oturduğunuzu fark eder ve size iki tarafa da bir omurga burgusu yaptırır.</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Sonraki adıma</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Bu tarafı atla</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Başlat, duraklat, devam et</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>Kendi başına esnemek teşhisin yerini tutmaz. Çocuklar nazikçe, yanlarında bir yetişkinle döner.</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>Sonra küçük bir pencere size bir burgu yaptırır, önce bir tarafa, sonra öbür tarafa.</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Break gerçekten ne kadar oturduğunuzu sayar. Zamanı gelince bir ön bildirim sırada ne olduğunu söyler.</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>Bakmanız ya da bir tuşa basmanız gerekmez: kendiliğinden ilerler.</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>belde yeni bir fıtıklaşmış disk ya da yeni başlamış siyatik [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>füzyon gibi bir omurga ameliyatı ya da başka bir ciddi yaralanma [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>hamilelik: karna bastıran derin burguları değiştirin ya da atlayın</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>eklemlerde ağır aşınma: daha az ve daha yumuşak dönün</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>stabil olmayan ya da kaymış omurlar: derin ya da zorlu dönüş yok</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>Uzakta</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>İki taraf</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>İki taraf da aynı</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>{file} kaydedilemiyor: {reason}. Başka bir yer seçin; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>Art arda günler: burgulu her gün sayılır. İzin günleri ve yarım saatten az oturulan günler bir şey değiştirmez, haftada bir gün de kaçırılabilir.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Daha rahat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>Bundan sonra bu pencere ne kadar oturduğunuzu, hangi burguları yaptığınızı ve iki tarafın da payını alıp almadığını gösterir. Bu bilgiler bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>Oturma saatleri</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>Nasıl hissettirdi, hafta hafta</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>Toplam: {sides}.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Kısmen</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Acıyor</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Sol {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>Aralıksız en uzun</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Doğal mola</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Doğal molalar</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>Oturma yok</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>Burgu yok</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>Bu sürede burgu yok.</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>Bu sürede burada kimse oturmadı.</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>Bugün henüz hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Burada henüz bir şey yok</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>Bu ay hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>Bu hafta hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>Bu yıl hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>Bu gün hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Çalışma saatleri dışı</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>Bir taraf fazla</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>Ayrıntılar için resmin üzerine gelin ya da ok tuşlarını kullanın.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Sağ {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Hepsini CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>Geçmişin her satırını başka programlar için tablo olarak kaydedin.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Geçmişi kaydet</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Kaydedildi: {file}.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Tablo olarak göster</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>Taraflar dengede</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Oturma</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>Bugün için planlanan: {n} burgu, ilki saat {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>Şimdiye kadar oturma: {sitting}. Bugün daha planlanan: {n} burgu, sıradaki saat {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>Oturma: {sitting}; bunun {waited} kadarı bir hatırlatma beklerken.</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>Oturma: {sitting}.</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>Toplam oturma</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>Oturma, bir hatırlatma bekliyor</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Daha tutuk</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Sonraki gün</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Önceki gün</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>Saat saat gün</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>Alttaki çizgi planlananı gösterir.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Sonraki hafta</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Önceki hafta</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Sonraki yıl</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>Takvim olarak yıl</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Önceki yıl</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>Kaç kez</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>Bugün ve geçmiş - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Burgu</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Break çalışmıyordu</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>O sırada Twist Break çalışmıyordu ya da burada kimse oturmadı.</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>Burgu, iki taraf</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>Burgu, kısmen</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Burgular</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>Burgular ve doğal molalar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>Burgu sonrası yanıtlarınız: daha rahat {easier}, aynı {same}, daha tutuk {stiffer}, acıyor {hurts}.</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>bir görüşme</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>bir sunum</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>bilgisayar uykuda</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>art arda gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>burgulu gün</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>rahatsız etmeyin</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>eşit</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tam ekran</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>şu anda kullanılamıyor ({reason}); yaptıklarınız siz çıkana kadar hatırlanır ve yazma yeniden denenir</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>bozuk ({error}) ve şu anda yeniden kurulamıyor ({trouble}); olduğu gibi bırakıldı, şimdi yaptıklarınız siz çıkana kadar hatırlanır</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>bu bir Twist Break geçmişi değil ve dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>bu başka bir programın veritabanı ve olduğu gibi bırakıldı; Twist Break geçmişini orada tutabilsin diye onu başka yere taşıyın</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>bu disk için fazla büyük</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>bozuktu; {day} tarihli yedekten ve hâlâ okunabilenlerden yeniden kuruldu: {n} satır; bozuk dosya {aside} olarak saklanıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>bozuktu; hâlâ okunabilenlerden yeniden kuruldu: {n} satır; henüz yedek yok; bozuk dosya {aside} olarak saklanıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>eksikti ve {day} tarihli yedekten geri yüklendi: {n} satır</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>Twist Break&apos;in daha yeni bir sürümü yazmış ve olduğu gibi bırakıldı; o sürümü yeniden başlatın ya da yeni bir geçmişe başlamak için dosyayı taşıyın</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>sol {left}, sağ {right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>sol {more} daha uzun</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>aralıksız en uzun</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>doğal mola</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>giriş yok</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>oraya yazma izni yok</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>sağ {more} daha uzun</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>ekran kilitli</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>toplam oturma</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk dolu</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: {n} burgu, oturma {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>Toplam {n} burgu; en çok, {most}: {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>{n} burgu. Burgulu gün sayısı: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>böyle bir klasör yok</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>bu disk yalnızca okunabilir</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>bu bir klasör</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>yapılan burgu</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>yazma</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>diskteki payınız doldu</translation>
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
        <translation>Ortalama bir günde {average}; aralıksız en uzun {longest} ({day}).</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: mola yok</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: oturma yok</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: oturma {sitting}, aralıksız en çok {longest}</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: {full} tam, {part} kısmen; doğal molalar: {natural}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <translation>{first}-{last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ya da daha fazla</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} ile {most} arası</translation>
    </message>
    <message>
        <source>{length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, done {n} times: {sides}</source>
        <translation>
            <numerusform>{name}, {n} kez yapıldı: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}, kısmen: sol {left}, sağ {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: sol {left}, sağ {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: planlandı</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: planlandı, sabit saat</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: atlandı</translation>
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
        <translation>{start} – {end}: {what}</translation>
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
        <translation>{week}: daha rahat {easier}, aynı {same}, daha tutuk {stiffer}, acıyor {hurts}</translation>
    </message>
    <message>
        <source>{what} ({why}), {length}</source>
        <translation>{what} ({why}), {length}</translation>
    </message>
    <message>
        <source>{what}, {length}</source>
        <translation>{what}, {length}</translation>
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
        <translation>Sol ok ya da B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>Sağ ok ya da N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
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
        <translation>{some} {others}</translation>
    </message>
    <message>
        <source>{some}, {others}</source>
        <translation>{some}, {others}</translation>
    </message>
    <message>
        <source>{some}. {others}</source>
        <translation>{some}. {others}</translation>
    </message>
</context>
<context>
    <name>LoginRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>Oturum açınca başlat</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>Masaüstünüz Twist Break&apos;i kendiliğinden başlatır, böylece baştan itibaren sayar.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>Masaüstünüzün son yanıtı gösteriliyor; şimdi ne yaptığını söylemiyor.</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>{file} içindeki kayıt, artık orada olmayan {program} programını başlatıyor; düzeltmek için bunu açın.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>Sistemin kendi ayarları, Giriş Öğeleri altında, bunu yine de kapatabilir.</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>Twist Break, bu sistemde programların oturum açılışında nasıl başlatıldığını bilmiyor.</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windows listesinin okunmasına ya da değiştirilmesine izin vermiyor: {reason}.</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>Masaüstünüz, oturum açılışında başlayanların değiştirilmesine izin vermedi.</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>{file} okunamıyor ya da değiştirilemiyor: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>{file} değiştirilemedi: {reason}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>Sağlık kontrolündeki yanıtlarınız hiçbir burguya izin vermiyor</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (sizin)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>Şu saate kadar &amp;duraklat</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>Yarım saat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Daha erken</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>{length} sonra.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha geç</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Şu saate kadar duraklat</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>Bir saate kadar duraklat - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>Yarın, {length} sonra.</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>{name} adlı pozlar programla gelir; sizinkilere başka ad verin.</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>Bu bir TOML dosyası değil.</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>bundan önce çizilmemiş bir pozu anıyor: {key}.</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>Kay&amp;detme</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Yazmayı sürdür</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>Bir kopyası burada: {path}. Olduğu gibi gönderilebilir.</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>Bir gün, örneğin 2025-03-14.</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>Tutuş birimi</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>Önerenin notu, burgudan önce okunur</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>Altında daha sade bir satır</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>Her taraf için ayrı bir cümle</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>Bana önerilen bir burgu.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adım ekle</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>Tüm reçeteler</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt ile yukarı ya da aşağı ok adımı taşır, Delete çıkarır.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Herkes için olduğu gibi</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>Bu yer için olağan</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>Önce doktora ya da fizyoterapiste danışın</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>Şu durumlarda önce doktora ya da fizyoterapiste danışın: {conditions}.</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>Önce danışın, sonra daha yumuşak</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>İlk taraftan önce</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>İki taraf her zaman art arda ve eşit süreyle yapılır. Sayılar bir taraf içindir.</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Nefes</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>Bir tutuştaki nefes</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>Yanıtlarınıza göre, alsanız bile hiç sunulmaz.</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>Yanıtlarınıza göre, doktora ya da fizyoterapiste sormadan sunulmaz.</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>Yanıtlarınıza göre daha yumuşak sunulur: daha az dönüş, daha kısa.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Değiştir (Enter)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>Bir burgu seçin; ona ait resimler de onunla birlikte seçilebilir.</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>İçindeki yorumlar korunmaz. Dosyanın eski hâli, adının sonunda “.~1~” ile yanında kalır.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Sık yapılan hatalar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopyala…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>Alma</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>Her satır ayrı bir cümledir.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Sağlık kontrolü</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Bir cümleyle</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>Burguya giriş</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>Yazılamadı: {why}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>İkisini de sakla</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Boş kalabilir.</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Adımı aşağı taşı (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Adımı yukarı taşı (Alt+Yukarı)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>Burgum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Hiç sunulmaz</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>Şu durumlarda hiç sunulmaz: {conditions}.</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>Resim yok: yalnızca metin ve halka</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>Henüz değil: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Burada henüz bir şey yazılı değil.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>İki tarafta: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>Ayarlar ne derse desin tek doz</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>Başka resimler zaten {name} adını taşıyor; bunlar alınamaz.</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>Yoksa kaybolur.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>Adımın sonundaki resim</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Öneren</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>Öneren: {by}</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>Öneren: {by}, {day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>Önerildiği gün: {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>Reçeteler - Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Kısa</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>Kısa: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>Rahatlama: gevşeten bir esneme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>Kaldır (Delete); geri alınabilir</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Benimkini değiştir</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Taraflar arasında dinlenme</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>Göndermek için kopya kaydet</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>Göndermek için kopya kaydet…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>Kaydet (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Değişiklikleriniz kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>Bir salınımın saniyesi, başta</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>Bir salınımın saniyesi, tam tempoda</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>En çok saniye</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>Bir tutuşun saniyesi</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>İki tarafı göster</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>Sonda yavaş nefesler</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>Şu durumlarda daha yumuşak: {conditions}.</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>Daha yumuşak: daha az dönüş, daha kısa</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>Bu dosyayı biri elle yazmış. Yine de kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>Standart: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Boş başla</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Adım adım</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>Adım adım, sola</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>Adım adım, sağa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>Güç: bir egzersiz</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>Salınım: daha hızlı</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>Salınım: tam tempo</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>Salınım: daha yavaş</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>Her yana salınım</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Dosya al…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>Bir burguyu, varsa resimleriyle alın</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>Adımı çıkar (Delete)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>Dosya sağlık durumları hakkında her şeyi söylemiyor, bu yüzden tam bir burgu kadar dikkatle ele alınır.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Dosya söylemiyor.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>Dosyanın adı, burgunun andığı gibi, küçük a–z harfleri, rakamlar ve tirelerden oluşmalıdır.</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>Sağlık kontrolünün “{name}” için olduğundan daha az dikkatli olması isteniyor. Bunu yalnızca sırtınızı tanıyan biri önerdiyse yapın.</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>Tutuş</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>Dönüş yolundan sonraki resim, hazırlığın bittiği resim değil; bu yüzden ikinci taraf bir sıçramayla başlar.</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>Formda işaretlenen yer düzelir düzelmez resim gelir.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>Her tarafta en çok {seconds} sn içinde {n} nefes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>her yana {n} salınım</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}, {n} tur</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>Bu adda bir burgu zaten var; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>Bu dosya kullanılamaz. Hiçbir şey kopyalanmadı.</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>Bu henüz doğru değil: {key}. {problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Uzun</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>Uzun: {amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>İpuçları</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>Yanında okunacaklar</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>Sola: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>Sağa: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>Twist Break&apos;in kendi burguları, kopyalamak için</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>Burgular ve resimleri (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Dönüş yolu</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>Kolaylaştırma yolları</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>Söylenen, büyük harflerle</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne için olduğu</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Neye yaradığı</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>El altında olması gerekenler</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>Bunlardan biri olan kişi için sağlık kontrolü bu burguyu nasıl ele alsın? Her tam burgu kadar dikkatli başlar; dikkati yalnızca sırtınızı tanıyan biri öyle diyorsa azaltın.</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>Bunun yerine sesin söylediği</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>Nerede ve ne kadar</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>Kimden geldiği</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>Fizyoterapistinizin gösterdiğini yazın ya da burgularımızdan birini değiştirin. Gönderilebilen ve başkalarının alabileceği bir dosya elde edersiniz.</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>Her cümleyi bir kez, bedenin döndüğü taraf için yazın: {{side}} o taraf olur, {{other}} karşı taraf.</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>Henüz hiç yok. Aşağıdan bizimkilerden birini seçip kopyalayın ya da boş başlayın.</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>Aynı kimlikle zaten “{name}” var.</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>Yanıtlarınız bunu size bırakıyor.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizinkiler</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>tırnak içinde, küçük a–z harfleri, rakamlar ve tirelerden oluşan bir ad olmalı, örneğin &quot;my-twist&quot;.</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>bu bir gün değil, bu yüzden dışarıda bırakıldı; 2025-03-14 gibi yazın.</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: “{name}” kaynağı {low} – {high} verir.</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}. “{name}” kaynağı {low} – {high} verir. Bunu yalnızca sırtınızı tanıyan biri önerdiyse aşın.</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: toplam {length}</translation>
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
        <translation>her dozda toplam {length}</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (henüz doğru değil)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name} kaldırıldı.</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>Twist Break&apos;ten {name} ({keys})</translation>
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
        <translation>{name}, benimki</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} sn yürüme</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>her tarafta {seconds} sn</translation>
    </message>
    <message>
        <source>{text} ({length})</source>
        <translation>{text} ({length})</translation>
    </message>
    <message>
        <source>{text} ({length}). {detail}</source>
        <translation>{text} ({length}). {detail}</translation>
    </message>
    <message>
        <source>{what}: to the left</source>
        <translation>{what}: sola</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: sağa</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>“{name}” kaydedildi ve her burgu gibi seçilebilir.</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>Twist Break&apos;teki “{name}” aynı kimliği taşıyor; bu onun yanında kalabilir.</translation>
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
        <translation>{where}: {what}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>{n} breaths a hold, {more} more than at first</source>
        <translation>
            <numerusform>tutuş başına {n} nefes, baştakinden {more} fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>tutuş başına {n} saniye, baştakinden {more} fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>taraf başına {n} salınım, baştakinden {more} fazla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Yuvarlak sırt: önce uzayın, sonra dönün.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Omurga füzyonu gibi büyük bir yaralanma ya da ameliyattan sonra önce doktora danışın.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>Nefes alın, dikleşin. Nefes verin, biraz daha gevşeyin.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Nefes verin ve sola dönün</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Nefes verin ve sağa dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Nefes verin, sola dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Nefes verin, sağa dönün</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Arkalığından ya da kolçağından. Sol kolunuz dizleri yerinde tutar. Nefes alın ve uzayın.</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Arkalığından ya da kolçağından. Sağ kolunuz dizleri yerinde tutar. Nefes alın ve uzayın.</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Sandalyede burgu</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Yavaşça geri gelin</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Yavaşça ortaya gelin</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Bacak bacak üstüne atmak: o zaman en alttaki omurlar dönemez ve leğen kemiği arkaya devrilip sırt çöker.</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>Kuyruk sokumundan kafatasına kadar her omurun biraz döndüğünü düşünün. Kaburgalardakiler en az döner; bu normaldir.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Bacak bacak üstüne atmayın.</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>Gün içinde bu burguyla eller baş arkasında olanı dönüşümlü yapın.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Kollarla çekerek dönmek.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Sırtınızın arkasına rulo havlu ya da küçük bir yastık koyun.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Yaslanın ve gevşeyin</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Yaslanın, gevşeyin</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Dik oturun, iki ayak yere düz bassın</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Dik oturun, ayaklar düz</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>Dik oturun, sandalyeyi tutun ve dönün: kuyruk sokumundan kafatasına her omurda küçük bir dönüş.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Solda kalın</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sağda kalın</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Sola dönük kalın</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Sağa dönük kalın</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Keskin, saplanan ya da yakan, yayılan ya da artan ağrıda hemen durun.</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>Sandalyeyi sol elinizle tutun</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>Sandalyeyi sağ elinizle tutun</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>Sandalyeyi sol elle tutun</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>Sandalyeyi sağ elle tutun</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>Omurlar arasındaki küçük, derin kaslar</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>Bu bir boyun esnetmesi değil: baş yalnızca göğsün götürdüğü kadar gitsin.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Daha az dönün.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Boynu fazla döndürmek.</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Yuvarlak sırt: önce uzayın, sonra dönün.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Omurga füzyonu gibi büyük bir yaralanma ya da ameliyattan sonra önce doktora danışın.</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>Tutuk bir sırtta kan akışı</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Nefes alın ve uzayın</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Nefes alın, uzayın</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>Nefes alın, dikleşin. Nefes verin, biraz daha dönün.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Nefes verin ve sola dönün</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Nefes verin ve sağa dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Nefes verin, sola dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Nefes verin, sağa dönün</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>Sandalyede burgu, eller baş arkasında</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Yavaşça geri gelin</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Yavaşça ortaya gelin</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Bacak bacak üstüne atmak: o zaman en alttaki omurlar dönemez ve leğen kemiği arkaya devrilip sırt çöker.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Eller başın arkasına</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>Bacak bacak üstüne atmayın, iki ayak yere düz bassın.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Bacak bacak üstüne atmayın.</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>Ellerinizi indirin</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>Ellerinizi indirin ve gevşeyin</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Sırtınızın arkasına rulo havlu ya da küçük bir yastık koyun.</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>İki elinizi başınızın arkasına koyun</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Dik oturun, iki ayak yere düz bassın</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Dik oturun, ayaklar düz</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Solda kalın</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sağda kalın</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Sola dönük kalın</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Sağa dönük kalın</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Keskin, saplanan ya da yakan, yayılan ya da artan ağrıda hemen durun.</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>Kollar yardım etmez.</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>Dönüşü yapan sırt ve boyun kasları</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>Bu bir egzersizdir. Esnemenin rahatlığı için sandalyede burguyu seçin ve gün içinde ikisini dönüşümlü yapın.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Daha az dönün.</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>Kollardan hiç yardım almadan dönün: işi sırt ve boyun yapar, tutuk sırtta kan dolaşır.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Boynu fazla döndürmek.</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>{id} adlı burgu programla gelir; sizinkine başka ad verin.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Okunamıyor: {why}.</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>Buradaki sayılar ya da iç içe listeler fazla uzun; bkz. docs/routines.md.</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>Dosya fazla büyük; {kib} KiB altı yeterlidir.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>Dosyanın adı küçük a–z harfleri, rakamlar ve tirelerden oluşmalıdır, örneğin my-twist.toml.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>Programın kendi burgularının klasörü eksik.</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>Bu bir bağlantı; yerine buraya dosyanın bir kopyasını koyun.</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>Bu TOML değil: {why}. Bkz. docs/routines.md.</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>Bu bir dosya değil; bir metin dosyası olmalı.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Bu UTF-8 metni değil.</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>tırnaksız bir tarih, örneğin 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>şu sözcüklerden oluşan bir liste, her biri tırnak içinde: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>Burada {n} dosyadan fazlası var; gerisi dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>Bu satırda {n} noktadan fazlası var; hiçbir burguya bu kadar gerekmez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>tırnak içinde, en çok {n} karakterlik bir satır metin</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>tırnak içinde metin satırlarından oluşan bir liste (satır: en çok {most}; her birinde karakter: en çok {longest})</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>{low} ile {high} arası {n} sayıdan oluşan bir liste</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low} ile {high} arası bir sayı</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>bir tablo: [{table}] satırı, altında anahtarları</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} ile {high} arası bir tam sayı</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>önceki dozdan az; aynı ya da daha fazla olmalı.</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>eksik; şu olmalı: {right}.</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>bu tablonun anahtarı değil ve etkisi yok; &quot;{guess}&quot; mi demek istediniz?</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>bu tablonun anahtarı değil ve etkisi yok; buradaki anahtarlar: {keys}.</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>kullanımda: &quot;{id}&quot;, hiç burgu kalmayınca sunulandır.</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>şu anda {found}, ama şu olmalı: {right}.</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>şu anda &quot;{found}&quot;, ama dosya gibi &quot;{id}&quot; olmalı.</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>var olmayan bir burguyu anıyor ve etkisi yok: {id}.</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>şunlardan biri: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>bir ile {n} arası tablo, her biri bir [[{table}]] satırının altında</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>{low} ile {high} arası iki sayı, önce küçüğü, örneğin {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>aceleye gelir: {n} nefes için en az {seconds} sn gerekir.</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>başka bir burgunun kimliği olmalı.</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>{{side}} ve {{other}} dışında süslü ayraç içermemeli.</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>süslü ayraç içermemeli.</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>kaynakları anahtarlarıyla listelemeli: {keys}.</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>[hold] yanında duruyor; bir burgu ya tutulur ya salınır, birini bırakın.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ya da false</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Çökük ya da yuvarlak sırt: önce uzayın, sonra dönün.</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>Nefes alırken bir ipin başınızın tepesini yukarı çektiğini hissedin.</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>İki oturma kemiği de hep yerde kalır.</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Nefes alın ve uzayın.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Nefes verin ve sola dönün</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Nefes verin ve sağa dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Nefes verin, sola dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Nefes verin, sağa dönün</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Yavaşça geri gelin</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Her hareketi bir nefesle yapın.</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>Yerde oturarak burgu</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Gevşeyin</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>Bırakın ve yavaşça öne dönün</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Gevşeyin, rahatça nefes alın</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Öbür taraftaki oturma kemiğinin kalkması.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>Her nefes alışta daha uzun, her verişte biraz daha derin.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Kollarla çekerek dönmek.</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>Sol elinizi arkanıza koyun</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>Sol elinizi arkanızda yere koyun</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>Sağ elinizi arkanıza koyun</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>Sağ elinizi arkanızda yere koyun</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>Sol ayağınızı sağ uyluğun dışına düz basın</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>Sol ayağı sağ uyluğun dışına basın</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>Sağ ayağınızı sol uyluğun dışına düz basın</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>Sağ ayağı sol uyluğun dışına basın</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>Bir yastığa ya da yoga bloğuna oturun.</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>Yere oturun, iki bacak düz uzansın</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>Yere oturun, bacaklar düz</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>Yere oturun, bir ayak öbür bacağın üstünden aşsın ve kalkık dize doğru dönün.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Solda kalın</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sağda kalın</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Sola dönük kalın</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Sağa dönük kalın</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Keskin, saplanan ya da yakan, yayılan ya da artan ağrıda hemen durun.</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>Sol bacağı uzatın</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>Sol bacağı yeniden uzatın</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>Sağ bacağı uzatın</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>Sağ bacağı yeniden uzatın</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>Dirsek hafifçe dayanır; sizi kaldıraç gibi döndürmez.</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>Sol diz bükülüdür ve yukarı bakar.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>Sırtın ortası</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Belin yanlarındaki ve karşı tarafta omurga boyunca uzanan kaslar</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>Sağ diz bükülüdür ve yukarı bakar.</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>Dönüş karından ve sırtın ortasından başlar, kollardan değil.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Daha az dönün.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Boynu fazla döndürmek.</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>Sol dirseğiniz sağ dizin dışına hafifçe dayanır.</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>Sağ dirseğiniz sol dizin dışına hafifçe dayanır.</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Çökük ya da yuvarlak sırt: önce uzayın, sonra dönün.</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>İki el arkalığı ya da kolçakları tutar.</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Nefes alın ve uzayın</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Nefes alın, uzayın</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Nefes verin ve sola dönün</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Nefes verin ve sağa dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>Nefes verin, sola dönün, eller sandalyeye</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>Nefes verin, sağa dönün, eller sandalyeye</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Yavaşça geri gelin</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Yavaşça ortaya gelin</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Her hareketi bir nefesle yapın.</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>Ayaklar düz, sırt dik.</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Öbür taraftaki oturma kemiğinin kalkması.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>Her nefes alışta daha uzun, her verişte biraz daha öteye.</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>Ofis sandalyesinde burgu</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>Leğen kemiği ve dizler kıpırdamaz, öne bakar.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Kollarla çekerek dönmek.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Sırtınızın arkasına rulo havlu ya da küçük bir yastık koyun.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Yaslanın ve gevşeyin</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Yaslanın, gevşeyin</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>Ön kenara oturun</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>Sandalyenin ön kenarına oturun ve leğen kemiğiyle dizler kıpırdamadan omurgadan dönün.</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>Sandalyenizin ön kenarına oturun</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Solda kalın</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sağda kalın</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Sola dönük kalın</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Sağa dönük kalın</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Keskin, saplanan ya da yakan, yayılan ya da artan ağrıda hemen durun.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>Sırtın ortası</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Belin yanlarındaki ve karşı tarafta omurga boyunca uzanan kaslar</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>Dönüş omurgada olur; eller sandalyede yalnızca durur.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Daha az dönün.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Boynu fazla döndürmek.</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>Dizin üstündeki bir el dönüşü derinleştirebilir.</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>Sol dizinizi bükün</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>Sol dizinizi kalçanın üstünde bükün</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>Sağ dizinizi bükün</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>Sağ dizinizi kalçanın üstünde bükün</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>Sonunda iki omuz aynı hizadadır.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>Nefes alıp verin. Göğsü ve sol omzu açın.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>Nefes alıp verin. Göğsü ve sağ omzu açın.</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>Kendi sınırınızı bulun ve dönüşü tek noktaya değil, tüm omurgaya yayın.</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>Dizi yere zorlamak.</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>Kalçaya o öncülük eder. Sol omuz geride kalır.</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>Kalçaya o öncülük eder. Sağ omuz geride kalır.</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>Diz daha az insin.</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>Omzun dizi izlemesi.</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>Sırtüstü yatın ve bir diz kalçayı öbür yana götürsün: tüm omurga için nazik bir dönüş.</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>Sırtüstü yatın, bacaklar düz</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>Sol elinizin ötesine bakın</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>Sağ elinizin ötesine bakın</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Sola bakın</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>Sağa bakın</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>Yumuşak bir zeminde.</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>Dizin altına yastık ya da yoga bloğu koyun.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>Yatarak tek diz burgusu</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Biraz dinlenin</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Kalkmadan önce biraz dinlenin</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>Dinlenin, diz solda</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>Dinlenin, diz sağda</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>Dinlenin, diz solunuzda</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>Dinlenin, diz sağınızda</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>Geri gelin, önce sakrum</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>Geri gelin: önce sakrum, gözler ortaya</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>Omuzlar kalçadan çok mu geniş? Önce kalçayı döneceğiniz tarafa birkaç santim kaydırın.</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>Sol bacağı uzatın</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>Sol bacağı kaydırıp düz uzatın</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>Sağ bacağı uzatın</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>Sağ bacağı kaydırıp düz uzatın</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Keskin, saplanan ya da yakan, yayılan ya da artan ağrıda hemen durun.</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>Kollarınızı yana açın</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>Kollarınızı yana açın, omuz hizasının biraz altında</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>Birkaç derin nefes alın.</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>O dizi öbür yana, solunuza götürün</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>O dizi öbür yana, sağınıza götürün</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>Dizi öbür yana, sola götürün</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>Dizi öbür yana, sağa götürün</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>Göğüs ve geride kalan omuz</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>Omurganın tamamı</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>Uyluk dik, baldır yatay. Kuyruk sokumu ve sol kalça yerde kalır.</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>Uyluk dik, baldır yatay. Kuyruk sokumu ve sağ kalça yerde kalır.</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>Yalnızca tek noktadan dönmek.</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>Sırt ağrınız varsa önce nazik sırt ağrısı egzersizleri yapın.</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>Çökme ya da yuvarlak sırt: önce uzayın, sonra dönün.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Nefes verin ve sola dönün</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Nefes verin ve sağa dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Nefes verin, sola dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Nefes verin, sağa dönün</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>Sert bir oturak seçin.</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Yavaşça geri gelin</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Her hareketi bir nefesle yapın.</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>Belin esnekliği</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>Nefesiniz düzenli olsun. Nefes alın, dikleşin. Nefes verin, dönün.</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>Bırakın ve yavaşça ortaya gelin</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Öbür taraftaki oturma kemiğinin kalkması.</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>Sırtın ortasının hareketliliği</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>Mat üzerinde de olur: bacaklarınızı uzatın ya da bağdaş kurun.</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>Bir el arkanızda, biri dizinizde: yere oturulamayan yerlerde sırtın ortası için.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Kollarla çekerek dönmek.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Sırtınızın arkasına rulo havlu ya da küçük bir yastık koyun.</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>Sol elinizi kalçanızın arkasına koyun</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>Sağ elinizi kalçanızın arkasına koyun</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>Oturarak burgu</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Yaslanın ve gevşeyin</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Yaslanın, gevşeyin</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>Sert bir oturakta dik oturun, ayaklar yerde</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>Dik oturun, ayaklar yerde</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Solda kalın</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sağda kalın</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Sola dönük kalın</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Sağa dönük kalın</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Keskin, saplanan ya da yakan, yayılan ya da artan ağrıda hemen durun.</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>Leğen kemiği oturakta kalır.</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>Arkanızdaki ele doğru. Leğen kemiği oturakta kalır.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Daha az dönün.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Boynu fazla döndürmek.</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>Sol el arkaya, sağ el dize</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>Sol eliniz sağ dize gider. Nefes alın ve uzayın.</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>Sağ el arkaya, sol el dize</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>Sağ eliniz sol dize gider. Nefes alın ve uzayın.</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>Çökük sırt.</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>Günün her saati uygundur. Az salınımla başlayın, haftalar içinde artırın.</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>Kollar gevşek, öne bakın</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>Yavaş ve derin nefes alın</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>Arkanıza bakana dek göğüs ve baş döner. Bacaklar ve ayaklar hep öne bakar.</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>Daha az salınım yapın.</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>Öne dönün</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>Ayaklar paralel, dizler hafif bükük, ağırlık bacaklarda.</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>İki kolu gevşek bırakın ve öne bakın</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Gevşeyin</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Gevşeyin, rahatça nefes alın</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>Salınım sönsün, sonra öne dönün</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>Kolları sarkıtın</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Kolları sarkıtın.</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>Bacakların ve ayakların dönmesi: onlar hep öne bakar.</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>Gevşek kollar, dönen beden: bir yandan öbür yana salının, başta yavaş, sonda yine yavaş.</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>Yer açın: eller geniş savrulur.</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>Asla birden durmayın.</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>Kollar kaldırılmaz: onları dönüş savurur.</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>Başın tepesinden omurga boyunca ayakların arasına inen bir direk düşünün: beden onun üzerinde döner.</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Yavaşlayın</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>Yavaşlayın, her salınımda biraz</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>Dik durun, ayaklar açık</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>Dik durun, ayaklar omuz genişliğinde açık</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>Ayakta salınım</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Yavaş başlayın</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>Ağrıda ya da baş dönmesinde durun: önce yavaşlayın, asla birden durmayın.</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>Birden durmak.</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>Daha az ve daha yavaş salının.</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Salınmaya devam</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>Salınmaya devam, ara vermeden</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>Yavaşça bir yandan öbür yana salının</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>Kollar geniş savrulur, eller yanlarınıza çarpar.</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>Tek akıcı dönüşte tüm omurga</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>Sırt ya da boyun rahatsızlığında veya uzun süre egzersiz yapmadıysanız önce bir sağlık uzmanına danışın.</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>Kollar öne, avuçlar birleşik</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Denge</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Nefes alın ve uzayın.</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>Nefes verin ve yavaşça sola dönün</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>Nefes verin ve yavaşça sağa dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Nefes verin, sola dönün</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Nefes verin, sağa dönün</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Yavaşça geri gelin</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Yavaşça ortaya gelin</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Her hareketi bir nefesle yapın.</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>Nefes alıp vermeyi sürdürün. Kollar düz, boyun nötr.</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>Boyun nötr kalsın: ne öne geçer ne geride kalır.</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>Kollarınızı indirin</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>Kollarınızı indirin ve gevşeyin</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>Ayağa kalkın, kollar önde, dönün: hareketten önce ve sonra iyi gelir.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>Ayağa kalkın, ayaklar kalça genişliğinde</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Ayakta burgu</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Solda kalın</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sağda kalın</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Sola dönük kalın</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Sağa dönük kalın</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Keskin, saplanan ya da yakan, yayılan ya da artan ağrıda hemen durun.</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>İki kolu öne uzatın, avuçlar birleşik</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>Omuzları sırtın döndüğünden öteye götürmek.</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>Gövde merkezi</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>Kalça tam öne bakar.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Daha az dönün.</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>Kalçayı da döndürmek: o tam öne bakar.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Boynu fazla döndürmek.</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>Kollar yana, T gibi</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>Derin nefes alıp verin. İki omuz da yerde kalır.</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>Nefes verin ve iki dizi solunuza indirin</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>Nefes verin ve iki dizi sağınıza indirin</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>Nefes verin, dizler sola</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>Nefes verin, dizler sağa</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>Başı ve dizleri yavaşça ortaya getirin</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Yavaşça geri gelin</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>Dizleri yere doğru zorlamak.</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>Beliniz yakınırsa dizlerin altına yastık koyun.</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>Dizler daha az insin.</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>Bir omzun kalkması.</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>Sırtüstü yatın ve iki diz bir yana insin: uzun oturma sonrası tutukluğa iyi gelir.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>Sırtüstü yatın, dizler bükük</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>Sırtüstü yatın, dizler bükük, ayaklar düz</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>Akıcı hareket edin.</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>Dizleri asla aşağı zorlamayın.</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>Yalnızca rahatsa.</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>Dizlerin altına yastık, minder ya da yoga bloğu koyun.</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Biraz dinlenin</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Kalkmadan önce biraz dinlenin</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>Dinlenin, dizler solda</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>Dinlenin, dizler sağda</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>Dinlenin, dizler solunuzda</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>Dinlenin, dizler sağınızda</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>Akıcı biçimde. İki omuz da yerde kalır.</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Keskin, saplanan ya da yakan, yayılan ya da artan ağrıda hemen durun.</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>İki kolu yana açın, T gibi</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>Sırtüstü burgu</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>Kalça ve kaba etler</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>Belin dönüşü</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>Başınızı sola çevirin</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>Başınızı sağa çevirin</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Başınızı solunuza çevirin</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Başınızı sağınıza çevirin</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Boynu fazla döndürmek.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>Doğru his, nazik ve sabit bir çekilmedir. Bu program teşhisin yerini tutmaz.</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>Şu durumlarda doktora gidin</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>Kaynaklar: vCure fizyoterapinin bir yazısı ve bir masaj terapistinin anlatımı.</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>Ağrı şöyleyse burguyu hemen durdurun</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>yakıcı</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>tutarken artan</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>ağrı bacağa iniyorsa</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>keskin ya da saplanan</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>bedenin başka bir yerine yayılan</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>bir yer uyuşuyor ya da karıncalanıyorsa veya mesanenizi tutamıyorsanız</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>düzenli esnediğiniz hâlde ağrı kötüleşiyor ya da haftalarca şiddetli kalıyorsa</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>güç kaybediyorsanız</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>Oturağınız dönüyor: kalça ve dizler kıpırdamasın, öne baksın diye iki ayağı da sağlam basın.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>aramalar</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>rahatsız etmeyin</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>tam ekran</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>boşta süre</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>kilit ekranı</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>mikrofon</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>D-Bus&apos;a ulaşılamıyor</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>GNOME, girişin durup başladığını bildiriyor</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windows bu oturumu bildirmiyor</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>Windows&apos;a son girişin zamanı soruluyor</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>Windows&apos;a animasyon gösterip göstermediği soruluyor</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>Windows&apos;a bildirim için uygun an olup olmadığı soruluyor</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>Windows&apos;a mikrofonu ve kamerayı kimin kullandığı soruluyor</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>Windows, makinenin uyuyup uyandığını bildiriyor</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>Windows, ekranın kilitlenip açıldığını bildiriyor</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>bildirim hizmeti çalışmadığı sürece kendi penceremiz kullanılıyor</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>portal çalışmadığı sürece kendi penceremiz kullanılıyor</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>kendi penceremiz kullanılıyor: bildirim hizmeti yanıt vermedi</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>kendi penceremiz kullanılıyor: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>birleştiriciye soruluyor</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>ses sunucusuna soruluyor</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>bu sistemde saatin ayarlandığı öğrenilemiyor</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>bu masaüstünde görüşmeler ve tam ekran görülemiyor</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>bu masaüstünde rahatsız etmeyin görülemiyor</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>rahatsız etmeyin görülemiyor: bildirim hizmeti çalışmıyor</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>rahatsız etmeyin görülemiyor: {name} bildirmiyor</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>rahatsız etmeyin görülemiyor: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>bu masaüstünde tam ekran görülemiyor</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>tam ekran görülemiyor: hiçbir pencere yöneticisi öndeki pencereyi bildirmiyor</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>tam ekran görülemiyor: birleştirici yanıt vermiyor; yeniden deneniyor</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>tam ekran görülemiyor: bu birleştirici diğer pencereleri bildirmiyor</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>tam ekran görülemiyor: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>bu masaüstünde boşta süre görülemiyor</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>boşta süre görülemiyor: GNOME yanıt vermiyor</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>boşta süre görülemiyor: birleştirici yanıt vermiyor; yeniden deneniyor</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>boşta süre görülemiyor: X ekranı yok</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>boşta süre görülemiyor: bu birleştirici bildirmiyor</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>boşta süre görülemiyor: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>bu masaüstünde programların daha az hareket edip etmeyeceği görülemiyor</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>kamera görülemiyor: {why}; yeniden deneniyor</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>bu masaüstünde kilit ekranı görülemiyor</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>kilit ekranı görülemiyor: ne logind ne bir ekran koruyucu bildiriyor</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>kilit ekranı görülemiyor: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>mikrofon görülemiyor: hiçbir ses sunucusu yanıt vermiyor; yeniden deneniyor</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>mikrofon görülemiyor: ses sunucusu başka bir makinede</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>bu masaüstünde bu görülemiyor</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>bu masaüstünde ekranı neyin açık tuttuğu görülemiyor</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>ekranı neyin açık tuttuğu görülemiyor: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind ve {name}, oturumun kilitlendiğini bildiriyor</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind, makine uyumadan önce ve uyanınca bildiriyor</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind kilitleri bildiriyor; logind&apos;e bildirmeyen kilit ekranı görülmez</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>X ekranı {display} kayboldu; yeniden deneniyor</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>macOS&apos;a son girişin zamanı soruluyor</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>macOS&apos;a hareketi azaltıp azaltmadığı soruluyor</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>macOS&apos;a mikrofonun ya da kameranın kullanımda olup olmadığı soruluyor</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>macOS, ekranın kilitlenip açıldığını bildiriyor</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>henüz bildirim gösterilmedi; önce masaüstünün bildirimleri denenecek</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>izlenmiyor</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>henüz izlenmiyor</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>ön bildirimler kendi penceremizde görünür</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>burada bildirimlerin düğmesi yok; Twist Break menüsünden yanıtlayın</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>bu masaüstünde uyku yalnızca saatlerden anlaşılıyor</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>uyku yalnızca saatlerden anlaşılıyor: logind çalışmıyor</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>uyku yalnızca saatlerden anlaşılıyor: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>bir program ekranı açık tutuyor: {name} öyle diyor</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>X sunucusuna ara sıra ne kadardır giriş olmadığı sorulur</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>X sunucusu, girişin durup başladığını bildiriyor</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>X sunucusu, öndeki pencerenin ekranı doldurduğunu bildiriyor</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>birleştirici, girişin durup başladığını bildiriyor</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>birleştirici, girişin durup başladığını bildiriyor, ama bir program ekranı açık tutarken değil</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>birleştirici, öndeki pencerenin ekranı doldurduğunu bildiriyor</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>çekirdek zamanlayıcı vermiyor: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>çekirdek, programlarınızdan birinin kamera açıp kapattığını bildiriyor</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>çekirdek, saatin ayarlandığını ya da makinenin uyandığını bildiriyor</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>bildirim hizmeti geri sorabiliyor</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>portal ön bildirimleri masaüstüne iletiyor</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>portal, programların daha az hareket edip etmeyeceğini bildiriyor</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>ses sunucusu, bir programın mikrofonu kullandığını bildiriyor</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>D-Bus yok</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>görüşmeleri ve tam ekranı görme yollarından çalışan: {working} / {all}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} kilitleri bildiriyor; başka kullanıcıya geçiş görülmez</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>{name}, bir programın ekranı açık tuttuğunu bildiriyor</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name}, rahatsız edilmeyeceği zamanı bildiriyor</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>Bir hatırlatma, ancak klavye ve işaretçi bu kadar süre hareketsizse görünür.</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>Yazmanızın bitmesini bu kadar bekleyen hatırlatma yine de görünür; 0 ise hiç beklemez.</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>Bekletilen hatırlatma, onu bu kadar süre hiçbir şey bekletmeyince bir kez gelir.</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>Mikrofon ya da kamera kullanımdayken hatırlatma bekler. Gürültü filtreleri ve benzerleri onları hep tutar: mikserdeki adlarıyla ya da program dosyasıyla ekleyin.</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>Cümlenizi bitirebilmeniz, erteleyebilmeniz ya da atlayabilmeniz için burgudan bu kadar önce küçük bir ön bildirim görünür.</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>Ne kadardır oturuyor olursanız olun, günün bu saatlerinde bir burgu gelir. Sabah bir, akşam bir tane iyi bir başlangıçtır.</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>Gerçekten bu kadar oturunca bir burgu gelir; uzakta geçen süre sayılmaz.</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>Başka bir şey gerektiren burgu sunulmaz. Arkalığa ulaşılamıyorsa sandalyenin kolçakları yeter. Dönen oturak sabit tutulmalıdır; onun üstündeki her burgu bunu söyler.</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>“Acıyor” ile durdurduğunuz burgu bu kadar gün sunulmaz.</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>Biten burgudan sonra pencere tıklamadan kapanır.</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>Ağrıdan sonra dinlenme</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>Bir burgu, hiçbirinde ağrı ya da daha tutuk sırt olmadan on molada tam yapılınca tutuşları ya da salınımları biraz artar, kaynağının dediğini asla aşmaz. Her seferinde şunu diyebilirsiniz: eskisi gibi.</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>Bu kadar ertelemeden sonra yeni bir erteleme yerine kısa bir burgu sunulur.</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>Her zaman bu saatlerde</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>Masaüstünüzün bildirimi olarak ya da resimli küçük bir Twist Break penceresinde; bildirim olmayan yerde de bu pencere kullanılır.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>Uzaklık mola sayılır</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>Uzaklık ancak {idle} sonra, oturma süresi durunca mola sayılır; daha kısa sürenin etkisi yoktur.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Davranış</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>Mola penceresi</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Yapı</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>Ama en çok şu kadar bekle</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>Bekletme sonrası sakinlik</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>Tüm pencerelerin renklerini hemen değiştirir.</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Kendiliğinden kapansın</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Giysiler</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>İzin günleri</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>Kişinin ne kadar ince ya da geniş olduğunu belirler; hareketler aynı kalır.</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>Burguyu gösteren kişinin tenini belirler.</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>Kişinin başında ne olduğunu belirler.</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>Kişinin işte ne giydiğini belirler.</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>Pencerenin hangi monitörde görüneceğini belirler.</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>Ayırt edilir tonlar ne zaman dönüleceğini, geri gelineceğini ve taraf değiştirileceğini söyler; ekrana bakmanız gerekmez.</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>Ayakta durabiliyorsanız her bu kadar molada bir burgu ayakta olur; 0 ise ayakta burgular kendiliğinden gelmez.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figür</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Cuma</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>Nazik: yalnızca ön bildirim; burgu siz deyince açılır, yanıtsız ön bildirim sonra yeniden gelir. Kararlı: mola penceresi diğerlerinin önünde kalır. Hiçbiri klavyeyi ele geçirmez.</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>Yavaşça artır</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Saç</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>Sesin ne kadar hızlı konuştuğu; fazla uzun sürecek bir söz kısaltılır ya da atlanır.</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>Sistem sesinin oranı olarak tonların yüksekliği.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>Dürtme gücü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>Bilgisayar uyanınca beni rahat bırak</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>Bu programın tüm pencerelerindeki metni büyütür ya da küçültür.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Pazartesi</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Hiç sunma</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>Uykudan ya da program başladıktan sonra bu sürede hatırlatma görünmez.</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>Bu günlerde hatırlatma yok.</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>Sunulacak burgu kalmadı; hatırlatmalar bunun yerine kalkmanızı, yürümenizi ve nefes almanızı ister.</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>Hiçbir güne çalışma saati ayarlanmamış, bu yüzden hiç hatırlatma yok.</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>Hiçbir şey hareket etmez ya da solmaz; her duruş sabit resimle gösterilir. Sistem programlardan daha az hareket isteyince de böyledir.</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>Tüm metinlerin ve sesin dili. Çevirilerin, bu dille büyümüş kişilerce okunması bekleniyor.</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>Bir nefes alış</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>Bir nefes veriş</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>Sisteminizin seslerinden biri her adımı birkaç sözcükle söyler; gözlerinizi kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>Yalnızca bu yerlerde yapılabilen burgular sunulur.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Açılacağı ekran</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>Yoksa yalnızca tepsi simgesi görünür; tepsi olmayan yerde pencere her durumda gösterilir.</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>Aşağıdaki saatlerin dışında hatırlatma yoktur; yine de kendiniz bir burgu başlatabilirsiniz.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Ton çal</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>Sessiz ofis</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>Bıraktığım yeri hatırla</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Hatırlatma süresi</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>Yalnızca çalışma saatlerinde hatırlat</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>Hatırlatmalar bu saatler arasında gelir. Birden çok aralık olabilir; başlamadan biten aralık gece yarısını aşar.</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>Hatırlatmalar bu saatler arasında gelir; saati olmayan günde hiç gelmez.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Cumartesi</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>Her tarafın ne kadar tutulacağını belirler; kaynağı kendi aralığını veren burgu o aralıkta kalır.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>Nefes kılavuzunun temposunu belirler: nefes alın ve dikleşin.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>Nefes kılavuzunun temposunu belirler: nefes verin ve dönün.</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Ön bildirimi göster</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>Başlangıçta durum penceresini göster</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Ten</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>Erteleme, hatırlatmayı bu kadar sonra geri getirir.</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Erteleme süresi</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Art arda erteleme</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>Daha yumuşak tonlar ve yalnızca gerekenler: dön, geri gel, öbür taraf, tamam.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Konuşma hızı</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>Ayağa kalkma sıklığı</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>Kendiliğinden başlama süresi</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Sabit resimler</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>Saymayı durdurma süresi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Pazar</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Önceden haber ver</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Sesi dene</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>Pencere onu son taşıdığınız yerde açılır; yoksa ekranın köşesinde.</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>Burgu başlamadan önce pencere sırada ne olduğunu bu kadar süre gösterir.</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>Bu programlar görüşme değil</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>Bu burgular, nerede yapılırlarsa yapılsınlar hatırlatmalarda atlanır.</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>Bu burgular, yapılabildikleri yerde diğerlerinden yaklaşık iki kat sık gelir.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Perşembe</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonlar</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Salı</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Burgular</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>Yazmamın durmasını bekle</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Çarşamba</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Bende olanlar</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>Bu kadar uzakta kalınca oturma süresi yeniden sıfırdan başlar.</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>Nerede burgu yapabilirim</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>Bu kadar süre tuş ya da işaretçi hareketi yoksa oturma süresi durur. Bundan kısa ekran kilidi bir şey değiştirmez.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Çalışma saatleri</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>Sistem gibi</translation>
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
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>İnce</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Geniş</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Yuvarlak</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>Petrol mavisi tişört, mavi pantolon</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>Çivit mavisi gömlek, gri pantolon</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>Böğürtlen rengi tişört, koyu pantolon</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>Arduvaz grisi gömlek, koyu pantolon</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>Topuz</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kısa</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>Çene hizasında</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Kıvırcık</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>Kısa ve kır</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>Başörtüsü</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>Çok açık</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Buğday</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Esmer</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Koyu esmer</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>Bildirim olarak</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Kendi penceresinde</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>Nazik: yalnızca ön bildirim</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>Olağan: ön bildirim, sonra burgu</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>Kararlı: burgu önde kalır</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>Kısa: taraf başına yaklaşık 15 saniye</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>Standart: taraf başına yaklaşık 30 saniye</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>Uzun: taraf başına yaklaşık bir dakika</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>Arkalıklı sandalye</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>Kolçaklı sandalye</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>Döner sandalye</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>Mat ya da başka yumuşak zemin</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>Sandalyede</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ayakta</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Yerde oturarak</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Yatarak</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>İşaretçinin olduğu ekran</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>Ana ekran</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>Sa&amp;yfa:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Tümünü &amp;sıfırla</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>Tümünü &amp;sıfırla…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Gün ekle</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Saat ekle</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>Saat ekle: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Ad ekle</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Zaman ekle</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>En az {n} tanesi kalmalı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>Daha az: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Yatarak</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Daha çok: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Ve {n} tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Sandalyede</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Yerde</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>Tüm ayarları varsayılana döndür</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>Tüm ayarlar varsayılana döndürülsün mü?</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>Bu aralığı kaldır: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Kaldır: {entry}</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Sıfırla: {title}</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Kuruluşunuz ayarladı.</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>Ayarlar - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ayakta</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>Liste dolu: {n} girişe izin var.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Seçilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>Yalnızca “{setting}” açıkken çalışır.</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>Kendi değerleriniz gider. Dosyadaki yorumlar kalır.</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>ertesi gün</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} zaten listede.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}, satır {line}, {key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, satır {line}: {text}</translation>
    </message>
    <message>
        <source>{file}, {key}: {text}</source>
        <translation>{file}, {key}: {text}</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}: {text}</translation>
    </message>
    <message>
        <source>{id} (no such twist now)</source>
        <translation>{id} (şu anda böyle bir burgu yok)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}, başlangıç</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}, bitiş</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}. {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (sizin)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>“{typed}” kabul edilemiyor. {low} ile {high} arası bir süre yazın, örneğin {example}.</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>Henüz kaydedilmedi: {first} ile {second} çakışıyor. Biri başlamadan öbürü bitsin.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>dosyanın eski hâlinin kopyası {copy} olarak saklanıyor</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>okunamıyor ({reason}); onu taşıyın ya da yerine okunabilir bir ayar dosyası koyun</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>girişi çok az; en az {n} tane gerekir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>girişi çok fazla; {n} taneye izin var</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>UTF-8 metni değil; o kodlamayla kaydedin</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>&quot;{example}&quot; gibi, {low} ile {high} arası bir süre olmalı</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>şunlardan oluşan bir liste olmalı: {values}</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>[&quot;2026-12-24&quot;] gibi bir tarih listesi olmalı</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>[&quot;chair-twist&quot;] gibi bir burgu kimliği listesi olmalı</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>[&quot;reminders.interval&quot;, &quot;hours.enabled&quot;] gibi bir anahtar listesi olmalı</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>[&quot;noisetorch&quot;] gibi, virgülsüz adlardan oluşan bir liste olmalı</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>[&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;] gibi bir saat aralığı listesi olmalı</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>[&quot;10:30&quot;, &quot;16:00&quot;] gibi bir saat listesi olmalı</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>{low} ile {high} arası bir tam sayı olmalı</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>şunlardan biri olmalı: {values}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>true ya da false olmalı</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>değişiklik kaydedilemedi ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>değişiklik kaydedilemedi ({reason}); siz çıkana kadar geçerli ve kaydetme yeniden denenir</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>dosya eksik, boş ya da okunamaz durumdaydı, bu yüzden ayarlar {backup} yedeğindekilerdir; baştan başlamak için onları sıfırlayın</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>{key} diye bir ayar yok</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>böyle bir ayar yok</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>böyle bir ayar yok; &quot;{key}&quot; mi demek istediniz?</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>bu anlaşılamıyor; bir satır şöyle görünür: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>bunun etkisi yok: kuruluşunuz bunu {value} olarak ayarladı ({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>her satır öyle olsa da bütünü TOML değil; her satır tek başına okundu</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>bu satır ve altındaki başkaları da anlaşılamıyor</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>bu bir tablo olmalı: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>bunu kuruluşunuz ayarladı; burada değiştirilemez</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>kuruluşunuzun ayarları okunamıyor ({reason}); hiçbiri geçerli değil</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} kilitlenemez: herkes bir burguyu atlayabilir</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} uymuyor; {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} mola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} kez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}%</source>
        <translation>
            <numerusform>%{n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>Sıradaki taraf.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: {done} / {total} yapıldı</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>ton çalınamıyor: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>ton çalan bir program bulunamadı</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>henüz ton çalınmadı; önce {program} denenecek</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>tonları çalan: {program}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>konuşulamıyor: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>ses bulunamadı; speech-dispatcher ya da espeak-ng bir ses getirir</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>konuşan: {program}</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>kullanılamıyor ({reason}); oturma süresi sıfırdan başlar</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>Birazdan bir burgu başlıyor</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>Uzakta: bu doğal mola sayılır</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>Bu masaüstünde görülemeyenler: {senses}.</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>Sonraki burgu saat {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>Sonraki burgu bir dakika sonra</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>Sonraki burgu {time} sonra</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>Bugün henüz burgu yok</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Şimdi: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Çalışma saatleri dışında</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>Çalışma saatleri dışında; bitiş: {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Siz sürdürene kadar duraklatıldı</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Duraklatıldı; bitiş: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>Bugün: {n} burgu, sol {more} daha uzun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>Bugün: {n} burgu, sağ {more} daha uzun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>Bugün: {n} burgu, taraflar eşit</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>Sakin bir an bekleniyor</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Bekliyor: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>{sitting} süredir oturuyorsunuz.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>{sitting} süredir oturuyorsunuz. Son burgu: {at}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>{sitting} süredir oturuyorsunuz. Bugün henüz burgu yok.</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>Uzakta görünüyorsunuz</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>yarın, {at}</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{day}, {at}</source>
        <translation>{day}, {at}</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>Sıradaki: {name}, önce sol taraf.</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>Sıradaki: {name}, önce sağ taraf.</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>Doğal mola sayılacak kadar uzaktaydınız. Burada oturduysanız söyleyin.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
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
        <translation>İki taraf da tamam</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Nefes alın</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>Yavaşça nefes alın</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Nefes verin</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>Yavaşça nefes verin</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>Nefes verin, biraz daha öteye</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Nefes verin, sağa dönün</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Geri gelin</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Yarısı bitti</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>Nefesi sürdürün, hiç tutmayın</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Gevşeyin</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Şimdi sol taraf</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Şimdi sağ taraf</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Yavaşlayın</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Yavaş başlayın</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Öyle kalın</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Salınmaya devam</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Sola dönün</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Sağa dönün</translation>
    </message>
    <message>
        <source>en</source>
        <translation>tr</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}. {second}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>At your own pace, wherever there is room.</source>
        <translation>Kendi hızınızda, yer olan her yerde.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Kolları sarkıtın.</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>İstediğinizde yeniden oturun</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>Kalkın ve yürüyün</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>Yavaşça kalkın</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>Kalkın, birkaç adım yürüyün ve nefes alın: hiç burgu olmadan oturmaya ara.</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>Birkaç adım yürüyün</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>Birkaç adım yürüyün ve nefes alın</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>Cuma</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Pazartesi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Cumartesi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Pazar</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Perşembe</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Salı</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Çarşamba</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Sağlık kontrolü</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Pazartesiden cumaya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>Yalnızca yerinize uyan burgular sunulur. Kimse ofiste yere yatmak zorunda değil.</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>Hatırlatmalar bu saatler arasında gelir. Ayarlarda her günün kendi saatleri olabilir.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Şimdilik atla</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Kalanını atla</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Adım {step} / {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Hepsi bu</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>İlk burgu, oturmanız {interval} olunca gelir.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Şimdi birini dene</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Break gerçekten ne kadardır oturduğunuzu fark eder. Sonra ekranda ya da kulakla izleyebileceğiniz bir dakikalık burgu sunar. Siz yazarken ya da görüşmedeyken bekler; her zaman hayır diyebilirsiniz.</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>Hoş geldiniz - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Twist Break&apos;e hoş geldiniz</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Sizde olanlar</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>Şimdi birini denemek ister misiniz? Yaklaşık bir dakika sürer, Esc bitirir.</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>Bunların hepsini ayarlarda ve yardım menüsünde yeniden bulursunuz.</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>Yanıtlarınız şimdilik hiç burgu bırakmıyor, bu yüzden kalkmanız, yürümeniz ve nefes almanız hatırlatılacak.</translation>
    </message>
    <message>
        <source>{title}. {step}</source>
        <translation>{title}. {step}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>A break is already open.</source>
        <translation>Zaten açık bir mola var.</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>Acıdığı için {name} dinleniyor; bitiş: {day}.</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>Mola penceresi kapatıldı: {after} boyunca kimse dönmedi.</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>{name} kapatıldı: sağlık kontrolüne göre şimdi yapılmamalı.</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>Doğal mola sayıldı: Twist Break {absent} boyunca çalışmadı. Oturma süresi yeniden başlıyor.</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>Doğal mola sayıldı: {absent} boyunca kilitliydi. Oturma süresi yeniden başlıyor.</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>Doğal mola sayıldı: {absent} boyunca giriş yoktu. Oturma süresi yeniden başlıyor.</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>Doğal mola sayıldı: bilgisayar {absent} boyunca uyudu. Oturma süresi yeniden başlıyor.</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>Yapıldı: {name}, iki taraf.</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>Yapıldı: {name}.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>Düştü: sabit saat {at} geçmiş bir güne ait.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>Düştü: sabit saat {at} bir duraklamaya denk geldi.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>Düştü: sabit saat {at} çalışma saatleri dışına denk geldi.</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>Bekletildi: {reason}.</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>{name} başlamadan çıkıldı.</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>{name} erken bırakıldı.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>{name} erken bırakıldı; bir dahaki sefere sol tarafla başlar.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>{name} erken bırakıldı; bir dahaki sefere sağ tarafla başlar.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>Birleştirildi: sabit saat {at} ile {sitting} oturma tek hatırlatma oldu.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>Birleştirildi: sabit saat {at} bir molayla geldi; mola ikisi için de sayılır.</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>Birleştirildi: sabit saatler {first} ve {second} tek hatırlatma oldu.</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>Kaydırıldı: Twist Break yeni başladı; hatırlatma {by} sonra gelir.</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>Kaydırıldı: bilgisayar yeni uyandı; hatırlatma {by} sonra gelir.</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>Son ön bildirime yanıt yok; atlandı. Oturma süresi yeniden başlıyor.</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>Ön bildirime yanıt yok; {by} sonra yeniden gelir.</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>Ertelenmedi: art arda {n} erteleme kullanıldı; bunun yerine kısa bir burgu sunuluyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>Başlatılmadı: acıdığı için {name} dinleniyor; bitiş: {day}. Daha erken yapmak için dinlenmesini tüm burgular arasından ya da “twistbreak end-rest” ile bitirin.</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>Başlatılmadı: sağlık kontrolüne göre, {name} yapmadan önce doktora ya da fizyoterapiste danışın.</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>Başlatılmadı: sağlık kontrolüne göre {name} yapılamaz.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Duraklatılmış bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>Atlanacak bir şey yok: şu anda planlı hatırlatma yok.</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>Ertelenecek bir şey yok: şu anda planlı hatırlatma yok.</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>Durdurulacak bir şey yok: sürmekte ya da duyurulmuş burgu yok. Ne zaman doktora gidileceği Yardım&apos;da yazar.</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>{name} şimdi dışarıda bırakıldı; yerine {instead} sunuldu.</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>{name} sunuldu: sabit saat {at}.</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>{name} sunuldu: {sitting} oturma.</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>Çalışma saatleri dışında; bitiş: {until}.</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>Çalışma saatleri dışında; önümüzdeki yıl için ayarlı saat yok.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Siz sürdürene kadar duraklatıldı.</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>Duraklatıldı; bitiş: {until}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Sürdürüldü.</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name} yarına bırakıldı; yerine {instead} geliyor.</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>Atlandı (zaten hareket edildi): doğal mola sayıldı. Oturma süresi yeniden başlıyor.</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>Atlandı ({reason}). Oturma süresi yeniden başlıyor.</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>Atlandı. Oturma süresi yeniden başlıyor.</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>{by} ertelendi; art arda {n} kez daha olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>{name} başlatıldı: siz istediniz.</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>{name} durduruldu: acıyor.</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>Geri alındı: buradaydınız. {sitting} süredir oturuyorsunuz.</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>O burgu dinlenmiyor.</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>Saat {by} geri alındı; oturma süresi etkilenmez.</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>Saat {by} ileri alındı; oturma süresi etkilenmez.</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>Twist Break kapanınca son mola yarım kaldı; yeniden sunuluyor.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>Duraklama bitti.</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>Geri alınacak doğal mola yok.</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>Ön bildirim geri alındı: Twist Break bir süre çalışmadı.</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>Ön bildirim geri alındı: artık zamanı gelmiş mola yok.</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>Ön bildirim geri alındı: bilgisayar uyudu.</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>Ön bildirim geri alındı: ekran kilitliydi.</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>Ön bildirim geri alındı: uzakta görünüyorsunuz.</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Break başladı.</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Break başladı; {sitting} oturma hatırlandı.</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>Hatırlatmayı bekleten bitti; {calm} sakinlikten sonra gelir.</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>Çalışma saatleri başladı. Oturma süresi sıfırdan başlıyor.</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>{name} dinlenmesini bitirdiniz; yeniden sunuluyor.</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>{absent} uzaktaydınız; oturma süresi durdu.</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>bir sunum sürüyor</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>bir pencere ekranı kaplıyor</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>zaten hareket edildi</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>rahatsız etmeyin açık</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>acıyor</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>şimdi değil</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>burada olmaz</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>görüşmedesiniz</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>yazıyorsunuz</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} Yazmaya ara verilmesi {typing} beklendi.</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>Tüm günlüğü metin olarak kopyalayın.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Henüz hiçbir şeye karar verilmedi.</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>İlk satır, ilk hatırlatmayla ya da bir süre uzakta kalınca gelir.</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>Kararlar, en yenisi önce</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>Neden? - Twist Break</translation>
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
        <translation>Silinecek bir şey yoktu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>{n} dosya silinemedi, ilki {path} ({reason}). Onları elle silin. Silinen dosya: {gone}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>{n} dosya silindi. Geriye hiçbir şey kalmadı.</numerusform>
        </translation>
    </message>
</context>
</TS>
