<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>لا يمكن استخدامه: {names}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>كل ما فيها موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>تنقصها ملفات، أو أُضيفت إليها ملفات أخرى.</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>متروك لأنك لم تطلبه: {names}.</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>السجل: الصفوف الجديدة: {new} من {rows}؛ ستُضاف، وما هو موجود هنا يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>لا يُسمح بأي ملف؛ ولا توجد نسخة احتياطية من Twist Break كهذه.</numerusform>
            <numerusform>تحوي أكثر من ملف واحد؛ ولا توجد نسخة احتياطية من Twist Break كهذه.</numerusform>
            <numerusform>تحوي أكثر من ملفين؛ ولا توجد نسخة احتياطية من Twist Break كهذه.</numerusform>
            <numerusform>تحوي أكثر من {n} ملفات؛ ولا توجد نسخة احتياطية من Twist Break كهذه.</numerusform>
            <numerusform>تحوي أكثر من {n} ملفًا؛ ولا توجد نسخة احتياطية من Twist Break كهذه.</numerusform>
            <numerusform>تحوي أكثر من {n} ملف؛ ولا توجد نسخة احتياطية من Twist Break كهذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>هذا ملف zip، لكنه ليس نسخة احتياطية من Twist Break.</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>الملف تالف، أو لم يُنسخ حتى نهايته.</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>حجمه أكبر من {mib} ميبيبايت؛ ولا توجد نسخة احتياطية من Twist Break كهذه.</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>هذا ليس ملف zip، أو أن نهايته مفقودة؛ اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>أنشأها إصدار أحدث من Twist Break؛ ثبّت ذلك الإصدار هنا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>فهرس محتوياتها تالف؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>متروك لأنها روابط أو ملفات كبيرة جدًا أو أسماؤها غير صحيحة: {names}.</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>أُنشئت في {day} بالإصدار {version}.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>أُنشئت في {day}.</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>يبقى كما هو: {names}.</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية ({reason})؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>لم يمكن استيراد إلا جزء من النسخة الاحتياطية، ولم يمكن إرجاع كل شيء ({reason})؛ استورد {file} ليعود كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>تعذّر استيراد النسخة الاحتياطية ({reason})؛ كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية ({reason})؛ وما كان هناك من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>تم استيراد النسخة الاحتياطية؛ والحالة السابقة محفوظة في {file}.</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>سيُضاف: {names}.</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>سيُستبدل: {names}.</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>تالف، وسيُترك</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>السجل الذي فيها تالف وسيُترك؛ ويبقى سجلك كما هو</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>السجل الذي فيها كتبه إصدار أحدث من Twist Break فتُرك جانبًا؛ ثبّت ذلك الإصدار هنا ثم حاول مرة أخرى</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>«{name}» لا مكان له في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>«{name}» رابط؛ والنسخ الاحتياطية لا تحوي روابط.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>«{name}» مشفّر؛ والنسخ الاحتياطية لا تُشفَّر أبدًا.</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>«{name}» أكبر بكثير مما ينبغي؛ وقد يكون فخًّا.</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>«{name}» موجود فيها مرتين.</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>«{name}» ليس كما كان عند حزمه.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>«{name}» محزوم بطريقة لا تُستخدم أبدًا في النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>كالسابق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>تم الجانبان</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>شهيق ببطء.</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>شهيق، وأطِل ظهرك.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>شهيق، وانتصب.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>زفير ببطء.</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>زفير، واسترخِ.</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>زفير، واستدر.</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>زفير. دع النفَس ينساب، ولا تحبسه أبدًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أخفّ</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>من جانب إلى جانب</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>ممّن وصفها لك</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعدّ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>كيف تشعر بظهرك الآن؟</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>يؤلمني</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>ضغطت بالخطأ</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>المفتاح: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>اليسار {left}، اليمين {right}.</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>مستلقيًا على ظهرك</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>المزيد: لفّة أخرى، أقصر، تخطّي هذا الجانب، مغادرة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>على كرسيك</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>لفّة أخرى</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>متوقف مؤقتًا. اضغط مفتاح المسافة للمتابعة.</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>متوقف مؤقتًا: بدأت مكالمة ({program}).</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>متوقف مؤقتًا: بدأت مكالمة.</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>متوقف مؤقتًا: لم يكن أحد هنا مدة {gap}.</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>متوقف مؤقتًا: كانت الشاشة مقفلة.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>اجلس أو قف مرتاحًا لنفَس آخر.</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>تخطّي هذا الجانب</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>واقفًا</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>ابدأ عندما تكون جاهزًا</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>أكثر تيبّسًا</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>توقّف هنا. عُد إلى الوسط ببطء، واسترح.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم التوقف</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>أنجزت جزءًا منها</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>تحتاج إلى كرسي له ظهر.</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>تحتاج إلى حصيرة تمارين.</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>كنت واقفًا وتتحرّك</translation>
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
        <translation>{head}. {calm} تُغلق النافذة من تلقاء نفسها.</translation>
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
        <translation>{name}. {place}، {length}، الجانبان.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>لا أنفاس</numerusform>
            <numerusform>نفَس واحد</numerusform>
            <numerusform>نفَسان</numerusform>
            <numerusform>{n} أنفاس</numerusform>
            <numerusform>{n} نفَسًا</numerusform>
            <numerusform>{n} نفَس</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · انتهت</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · بقي {left}</translation>
    </message>
    <message>
        <source>{place} · {length}</source>
        <translation>{place} · {length}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{text}. {detail}</source>
        <translation>{text}. {detail}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}</source>
        <translation>الجانب {number} من {sides}</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>الجانب {number} من {sides} · الجولة {round} من {rounds}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>الجانب {number} من {sides}. {sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>٣٠ دقيقة</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>‏30m أو 2h أو tomorrow أو 14:05؛ وبلا شيء: حتى تستأنف.</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>أحد الإعدادات، مثل reminders.interval.</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>حول Twist Break</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>كل اللفّات…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>أجب من جديد عن الأسئلة التي تحدّد اللفّات المعروضة.</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>غيّر متى وماذا وكيف.</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>اختر لفّة</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>احسبها استراحة طبيعية؛ ويبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>احذف الإعدادات واللفّات والسجل والإجابات الصحية نهائيًا.</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>إنهاء راحة لفّة</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>أنهِ الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>أنهِ البرنامج. تُحفظ الإعدادات ووقت الجلوس.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>مُرّ من جديد على شاشات البدء الثلاث.</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>الفحص الصحي…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>المدة: 5 أو 10m أو 1h.</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>طريقة استخدام Twist Break</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>لا يمكنني أداء هذه هنا</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>تحرّكت من قبل</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>كنت هنا</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>معرّف لفّة؛ انظر `routines`.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>استيراد نسخة احتياطية</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>يؤلمني</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>قيمته الجديدة، مثل 45min.</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>اترك هذه الاستراحة؛ ويبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>أرِح هذه اللفّة مدة، واقرأ متى تراجع الطبيب.</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>اعرض قائمة اللفّات، ومنها لفّاتك.</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>شاهد كل لفّة، واختر ما يُعرض عليك.</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>شاهد يومك، وما أُنجز من قبل.</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>أنشئ لفّة خاصة بك أو عدّلها، مثل لفّة وصفها لك أخصائي العلاج الطبيعي.</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>أخّر الاستراحة القادمة بضع دقائق.</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>لا تذكيرات لبعض الوقت.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>اعرض من جديد لفّة أُريحت لأنها آلمت، أو لأنها لم تكن ممكنة هنا.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>إيقاف مؤقت مدة ٣٠ دقيقة.</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>إيقاف مؤقت مدة ساعة.</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>إيقاف مؤقت مدة ساعتين.</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>إيقاف مؤقت حتى وقت تختاره.</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>إيقاف مؤقت حتى صباح الغد.</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>إيقاف مؤقت حتى تستأنف.</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>اللفّات الموصوفة…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>اطبع JSON لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>اطبع جدولًا لبرنامج جداول حسابية.</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>اطبع ما أُنجز، يومًا بيوم.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>نفّذ فعلًا؛ ومن دون هذا لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>نفّذ فعلًا؛ ومن دون هذا ترى فقط ما سيتغيّر.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>اطّلع على ما هو محفوظ وأين هو؛ صدّره أو استورده أو احذفه.</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>نحِّ هذه اللفّة جانبًا حتى الغد، واحصل على أخرى بدلًا منها.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>اعرض إرشادات السلامة.</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>اعرض الدليل القصير وفيه كل المفاتيح.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>اعرض الإصدار والترخيص.</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>اعرض ما يجري الآن.</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>اعرض ما قرّره التذكير، ولماذا.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>تخطّي هذه</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>تأجيل {length}</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>ابدأ لفّة الآن، أو اللفّة التي تسمّيها.</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>ابدأ إحدى اللفّات.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>توقّف فورًا، واقرأ متى تراجع الطبيب، وأرِح هذه اللفّة مدة.</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>تمدّد الآن</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>استورد ما يحويه ملف مُصدَّر.</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>الملف المراد قراءته، مثل twistbreak.zip.</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>الملف المراد كتابته، مثل twistbreak.zip.</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>اليوم والسجل</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>اللفّات</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى أستأنف</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>حتى وقت محدد…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>الترحيب…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>ما المطلوب؛ وبلا شيء: فتح الإعدادات.</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>متى تتوقّف، ومتى تراجع الطبيب</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>السبب: not-now أو already-moved أو cannot-here أو hurts.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>محو بياناتي</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>مع إجابات الفحص الصحي، إن وُجدت فيه.</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>مع إجاباتك في الفحص الصحي.</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>اكتب الإعدادات واللفّات والسجل في ملف واحد، لحفظها أو نقلها.</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>جلست هنا دون لمس شيء: تراجع عن الاستراحة الطبيعية.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>بياناتك…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>كلّها على هذا الجهاز. لا يغادره شيء منها، ما لم تنسخ ملفًا أو ترسله بنفسك.</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>كل ما سبق، وإعداداتك ولفّاتك الخاصة: كأن البرنامج لم يُستخدم قط.</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>إجابات الفحص الصحي</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>النسخ الاحتياطية (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>النسخ الاحتياطية (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>النسخ الاحتياطية على هذا الجهاز؛ لا تحوي أي منها إجابات صحية:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>النسخ الاحتياطية التي تُنشأ تلقائيًا</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>كل شيء في {file}، مع إجاباتك الصحية.</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>كل شيء في {file}، من دون إجاباتك الصحية.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>تصدير كل شيء…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>الملفات التي ستُحذف</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>الملفات: {count}؛ {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>السجل والإجابات الصحية ووقت الجلوس وأسباب التذكيرات وكل نسخة احتياطية على هذا الجهاز. تبقى إعداداتك ولفّاتك الخاصة.</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>تُحفظ الحالة الحالية كلها أولًا، من دون الإجابات الصحية؛ ثم تظهر بين النسخ الاحتياطية على هذا الجهاز.</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>أنا متأكد</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>احتفظ بنسخة، أو انتقل إلى جهاز آخر</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>عاينها…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>لن تُترك أي لفّة بعد ذلك إلى أن تجيب عن الأسئلة من جديد.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>لا شيء يمكنه استعادة الملفات. ولا يعمل زر الحذف إلا بهذا.</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>لا شيء يمكنه استعادة هذه الملفات. أما الملف الذي صدّرته فيبقى في مكانه.</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>لحظة… مع سجل يمتد سنوات قد يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>لا توجد أي نسخة بعد. يُنسخ السجل كل يوم، وكل شيء معًا مرة في الأسبوع.</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}: السجل فقط؛ {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>الإجابات الصحية فقط</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>يضع إجابات الفحص الصحي أيضًا في الملف المُصدَّر.</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>الصفوف: {count}، أولها في {day}؛ {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>الصفوف: {count}؛ {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>الإعدادات ولفّاتك الخاصة والسجل، في ملف واحد.</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>يعرض ما ستغيّره النسخة الاحتياطية المحددة أعلاه.</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>وقت الجلوس وأسباب التذكيرات ومواضع النوافذ</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>استيراد نسخة احتياطية</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>لا يوجد ما يُحذف.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>لن يُحذف أي ملف:</numerusform>
            <numerusform>سيُحذف هذا الملف نهائيًا:</numerusform>
            <numerusform>سيُحذف هذان الملفان نهائيًا:</numerusform>
            <numerusform>ستُحذف هذه الملفات نهائيًا، وعددها {n}:</numerusform>
            <numerusform>ستُحذف هذه الملفات نهائيًا، وعددها {n}:</numerusform>
            <numerusform>ستُحذف هذه الملفات نهائيًا، وعددها {n}:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>عندئذ تحل محل إجاباتك في الفحص الصحي على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>لفّاتك ووضعياتك الخاصة</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>ما هو محفوظ، وأين</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>ما الذي سيُحذف</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>ما الذي ستغيّره</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>ما رُصد وما أُجيب عنه</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>محو بياناتي</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>محو بياناتي…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>مع إجاباتي الصحية</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>مع الإجابات الصحية التي فيها</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>موجودة</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>تختار ما يُحذف، وترى قائمة الملفات أولًا.</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>ترى ما ستغيّره قبل أن يتغيّر أي شيء.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>بياناتك - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: نسخة الأسبوع الاحتياطية؛ {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: الحالة كلها قبل آخر استيراد؛ {size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} غ.ب</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ك.ب</translation>
    </message>
</context>
<context>
    <name>DayPreview</name>
    <message numerus="yes">
        <source>About {n} twists in {hours} at the desk, the first at {first}, the last at {last}. You sit for at most {longest} in one go.</source>
        <translation>
            <numerusform>لا لفّات خلال {hours} عند المكتب، الأولى {first}، والأخيرة {last}. تجلس {longest} على الأكثر دفعة واحدة.</numerusform>
            <numerusform>نحو لفّة واحدة خلال {hours} عند المكتب، الأولى {first}، والأخيرة {last}. تجلس {longest} على الأكثر دفعة واحدة.</numerusform>
            <numerusform>نحو لفّتين خلال {hours} عند المكتب، الأولى {first}، والأخيرة {last}. تجلس {longest} على الأكثر دفعة واحدة.</numerusform>
            <numerusform>نحو {n} لفّات خلال {hours} عند المكتب، الأولى {first}، والأخيرة {last}. تجلس {longest} على الأكثر دفعة واحدة.</numerusform>
            <numerusform>نحو {n} لفّة خلال {hours} عند المكتب، الأولى {first}، والأخيرة {last}. تجلس {longest} على الأكثر دفعة واحدة.</numerusform>
            <numerusform>نحو {n} لفّة خلال {hours} عند المكتب، الأولى {first}، والأخيرة {last}. تجلس {longest} على الأكثر دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>في وقت ثابت</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>لا لفّات إطلاقًا خلال {hours} عند المكتب.</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>لا ساعات عمل في الأسبوعين القادمين، لذا لا توجد تذكيرات.</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>لفّة واحدة خلال {hours} عند المكتب، {first}. تجلس {longest} على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>لفّة الوقوف</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>لفّة</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>كيف سيبدو يومي؟</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (وقت ثابت)</translation>
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
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} س {minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A person coming back from the left to the middle.</source>
        <translation>شخص يعود من اليسار إلى الوسط.</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>شخص يعود من اليمين إلى الوسط.</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>شخص في الوسط، غير مستدير.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>شخص على ظهره: الركبتان إلى اليسار، والكتفان على الأرض.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>شخص على ظهره: الركبتان إلى اليمين، والكتفان على الأرض.</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>شخص واقف، على وشك أن يمشي بضع خطوات.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>شخص يستدير صدره ورأسه إلى اليسار؛ والوركان ثابتان.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>شخص يستدير صدره ورأسه إلى اليمين؛ والوركان ثابتان.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>صورة: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>تمدّد لطيف للظهر بلفّة مستلقية، about.com، 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>شرح من معالجة بالتدليك: لفّة الجلوس</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>مقالة علاج طبيعي عن لفّات العمود الفقري، vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>مراجعة لتمددات القوام: اللفّة على الكرسي</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>دليل تمدّد: لفّة الظهر</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>هناك لفّة جارية. أكملها أو غادرها، ثم يمكنك بدء أخرى.</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>كل اللفّات</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>كل اللفّات - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>تنقلك مفاتيح الأسهم من بطاقة إلى أخرى. Enter للبدء، والمسافة لعرض التفاصيل.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>اسأل طبيبًا أو أخصائي علاج طبيعي أولًا في حالة</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>اسأل طبيبًا أو أخصائي علاج طبيعي أولًا. وإذا وافق، فسجّل ذلك في الفحص الصحي.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>كرسي</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>كرسي له ظهر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>التفاصيل: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>إنهاء راحتها</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>إنهاء راحتها: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>مفضلة: تأتي بنحو ضعف المرات (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>مفضلة: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الأرض</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>ممّن وصفها لك</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>الفحص الصحي: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>الفحص الصحي…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>المدة للجانبين</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>لديّ</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>في راحة حتى {day}.</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>المفتاح: Enter</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>متروكة بسبب إجاباتك في الفحص الصحي.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>مستلقيًا</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>لتسهيلها</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>حصيرة</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>لا تُعرض هذه اللفّة أبدًا (Delete)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>لا توجد لفّة مناسبة.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>ليست هذه: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>اعرضها من جديد</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>اعرضها من جديد: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>فقط عندما تختارها: بحسب إعداداتك لا تأتي لفّات الوقوف من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>فقط عندما تختارها: هذا المكان ليس من أماكنك في الإعدادات.</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>سريع: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>عرض كل اللفّات</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>عادي: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>واقفًا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>ابدأ هذه اللفّة الآن (Enter)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>ابدأ: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>لا توجد لفّة لهذه الأماكن تكتفي بما لديك.</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>شامل: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>اللفّات: {i} من {total}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>ما تفيده، والتنبيهات والمصادر (مسافة)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذه اللفّة</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>تعمل على</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>تحتاج إلى</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>قلت: ليست هذه. لن تُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لفّاتك</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>انزلاق غضروفي حديث في أسفل الظهر</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>انقطاع طويل عن الرياضة</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>عملية في العمود الفقري، أو إصابة خطيرة أخرى</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>دوخة</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>نوبة حديثة من عرق النسا</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>تريح</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>تآكل شديد في المفاصل</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>تقوّي</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>مشكلات في الظهر أو الرقبة</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>فقرات غير مستقرة أو منزلقة</translation>
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
        <translation>لم تعد {name} تُعرض.</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}، {i} من {total}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · تحتاج إلى كرسي له ظهر وحصيرة</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · تحتاج إلى حصيرة</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · مع ظهر</translation>
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
        <translation>استرخِ، وتنفّس براحة</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>لفّة قادمة</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>التالية: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>بعد {length}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>بعد {time}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>تم التخطّي. لماذا؟</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>متى شئت</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}، نحو دقيقة</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}، نحو دقيقة، للجانبين</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}، نحو {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}، نحو {length}، للجانبين</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}، قصيرة فقط: {length}، للجانبين</translation>
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
        <translation>{when}. أجب من قائمة Twist Break.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>أخبرني مختص صحي أن اللفّات اللطيفة لا بأس بها</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>عند الإجابة بنعم: تُترك اللفّات العميقة، وما كان منها بثقل أو سرعة. وتنتظر البقية كلمة مختص صحي، ثم تأتي بصورة ألطف.</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>عند الإجابة بنعم: تنتظر كل لفّة كلمة مختص صحي، ثم تأتي بصورة ألطف.</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>عند الإجابة بنعم: تنتظر كل لفّة حتى يخبرك مختص صحي أن اللطيف منها لا بأس به.</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>عند الإجابة بنعم: تُترك أرجحة الوقوف.</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>عند الإجابة بنعم: تنتظر أرجحة الوقوف حتى يوافق عليها مختص صحي.</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>عند الإجابة بنعم: تُترك اللفّات التي تضغط على البطن. وتنتظر البقية كلمة مختص صحي، ثم تأتي بصورة ألطف.</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>يجيب عن كل سؤال بلا.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>هل أنتِ حامل؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>هل تشعر بالدوخة أحيانًا؟</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>هل لديك عرق نسا حاد، أي ألم يمتد إلى أسفل الساق؟</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>هل لديك انزلاق غضروفي حاد في أسفل الظهر؟</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>هل لديك فُصال عظمي شديد (تآكل المفاصل)؟</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>هل لديك انزلاق فقاري (فقرة منزلقة)، أو عدم استقرار آخر في العمود الفقري؟</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>هل لديك مشكلات في الظهر أو الرقبة؟</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>هل مضى وقت طويل منذ آخر مرة مارست فيها الرياضة؟</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>هل أُجريت لك عملية تثبيت للفقرات، أو تعرّضت لإصابة كبرى أو جراحة كبرى أخرى؟</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>الفحص الصحي</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>الفحص الصحي - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>لا ينطبق عليّ شيء من هذا</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>لا شيء متروك حتى الآن؛ وكل لفّة تذكر ما يجب الانتباه إليه.</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>لا شيء متروك، وكل لفّة تأتي كما هي.</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>لفّة واحدة تأتي بصورة ألطف: استدارة أصغر، وثبات أقصر.</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>لفّة واحدة متروكة.</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>لفّة واحدة تنتظر كلمة مختص صحي.</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>الأسئلة المُجاب عنها: {done} من {all}.</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>هل تريد إزالة كل إجاباتك؟</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>إزالة إجاباتي…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>وهكذا لا تبقى أي لفّة: سيُذكّرك البرنامج بالوقوف والمشي قليلًا والتنفّس.</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>يُحذف الملف الذي يحويها. ولن يُترك شيء بعد ذلك حتى تجيب عن الأسئلة من جديد.</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>تحدّد هذه الأسئلة اللفّات المعروضة. وهي لا تُغني عن التشخيص: عند الشك اسأل مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>تبقى إجاباتك على هذا الحاسوب، في ملف لا يقرؤه سواك. ويمكنك تغييرها أو إزالتها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>لا لفّات متروكة.</numerusform>
            <numerusform>لفّة واحدة متروكة.</numerusform>
            <numerusform>لفّتان متروكتان.</numerusform>
            <numerusform>{n} لفّات متروكة.</numerusform>
            <numerusform>{n} لفّة متروكة.</numerusform>
            <numerusform>{n} لفّة متروكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>لا لفّات تأتي بصورة ألطف: استدارة أصغر، وثبات أقصر.</numerusform>
            <numerusform>لفّة واحدة تأتي بصورة ألطف: استدارة أصغر، وثبات أقصر.</numerusform>
            <numerusform>لفّتان تأتيان بصورة ألطف: استدارة أصغر، وثبات أقصر.</numerusform>
            <numerusform>{n} لفّات تأتي بصورة ألطف: استدارة أصغر، وثبات أقصر.</numerusform>
            <numerusform>{n} لفّة تأتي بصورة ألطف: استدارة أصغر، وثبات أقصر.</numerusform>
            <numerusform>{n} لفّة تأتي بصورة ألطف: استدارة أصغر، وثبات أقصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>لا لفّات تنتظر كلمة مختص صحي.</numerusform>
            <numerusform>لفّة واحدة تنتظر كلمة مختص صحي.</numerusform>
            <numerusform>لفّتان تنتظران كلمة مختص صحي.</numerusform>
            <numerusform>{n} لفّات تنتظر كلمة مختص صحي.</numerusform>
            <numerusform>{n} لفّة تنتظر كلمة مختص صحي.</numerusform>
            <numerusform>{n} لفّة تنتظر كلمة مختص صحي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>تعذّرت إزالته ({reason})؛ أزِله يدويًا</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>تعذّر حفظ الإجابات ({reason})؛ وهي سارية حتى تخرج</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>لا يمكن استخدام الإجابات الصحية كما هي ({reason})؛ وكل إجابة مفقودة تُعدّ نعم حتى تعيد الفحص الصحي</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>لفّة جيدة</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>لفّة أسرع</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>‏A: مراجعة للّفّة على الكرسي</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>لفّة أخرى</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>اسأل طبيبًا أو أخصائي علاج طبيعي قبل أن تبدأ إذا كان لديك</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>‏B: مقالة علاج طبيعي عن لفّات العمود الفقري، vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>رجوع خطوة</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>شهيق لتطيل ظهرك، وزفير لتستدير. لا تحبس نفَسك أبدًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>‏D: شرح من معالجة بالتدليك للفّة الجلوس</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>لا تسحب جسمك بذراعيك، ولا تُدر الرقبة أبعد مما يأخذها الصدر.</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>كل قرار مشروح في «لماذا؟».</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>كل شيء يبقى على هذا الحاسوب: لا توجد في البرنامج أي شيفرة للشبكة.</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>لاستدارة أسهل، استدر مدى أقل، أو ضع وسادة صغيرة أو منشفة ملفوفة خلف ظهرك.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>برنامج حر برخصة MIT، من مطوّري Twist Break. من دون أي ضمان.</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>انتصب أولًا، وبعدها فقط استدر: من أوسط الظهر، على حوض ثابت.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>طريقة الاستخدام</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>أثناء مكالمة، أو مع نافذة بملء الشاشة، أو وأنت تكتب، ينتظر التذكير دقيقة هادئة.</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>يؤلمني: توقّف فورًا</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>مفاتيح نافذة الاستراحة</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>مفاتيح نافذة الحالة</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>مغادرة؛ وما أنجزته محسوب</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>يلاحظ كم مضى على جلوسك، ويرشدك في لفّة للعمود الفقري، على الجانبين.</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>إلى الخطوة التالية</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>تخطّي هذا الجانب</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>بدء، إيقاف مؤقت، متابعة</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>التمدّد بمفردك لا يُغني عن التشخيص. الأطفال يلتفّون بلطف، وبجانبهم شخص بالغ.</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>ثم ترشدك نافذة صغيرة في لفّة واحدة، إلى جانب أولًا ثم إلى الآخر.</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>يحسب Twist Break كم تجلس فعلًا. وعندما يحين الوقت، يخبرك تنبيه بما هو قادم.</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>‏Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>لا حاجة إلى النظر ولا إلى ضغط أي شيء: يتابع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>انزلاق غضروفي حديث في أسفل الظهر، أو نوبة حديثة من عرق النسا [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>عملية في العمود الفقري كتثبيت الفقرات، أو إصابة خطيرة أخرى [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>حمل: غيّري اللفّات العميقة التي تضغط على البطن أو اتركيها</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>تآكل شديد في المفاصل: استدر مدى أقل وبقوة أقل</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>فقرات غير مستقرة أو منزلقة: لا استدارة عميقة ولا عنيفة</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>الجانبان متساويان</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>تعذّر حفظ {file}: {reason}. اختر مكانًا آخر؛ لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>أيام متتالية: يُحسب كل يوم فيه لفّة. أيام العطلة، والأيام التي يقل فيها الجلوس عن نصف ساعة، لا تغيّر شيئًا، ويمكن تفويت يوم واحد في الأسبوع.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أخفّ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>من الآن تعرض هذه النافذة كم تجلس، وأي لفّات تؤدي، وهل ينال الجانبان نصيبهما. ويبقى ذلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>ساعات الجلوس</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>كيف كان الإحساس، أسبوعيًا</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>في المجموع: {sides}.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>يؤلمني</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>اليسار {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>الأطول دفعة واحدة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>استراحة طبيعية</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>استراحات طبيعية</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>لا جلوس</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>لا لفّة</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>لا لفّة في هذا الوقت.</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>لم يجلس أحد هنا في هذا الوقت.</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>لم يُسجَّل شيء اليوم حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>لم يُسجَّل شيء في هذا الشهر.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>لم يُسجَّل شيء في هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>لم يُسجَّل شيء في هذه السنة.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>لم يُسجَّل شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>جانب أكثر من الآخر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطّط</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>أشِر إلى الصورة، أو استخدم مفاتيح الأسهم، لعرض التفاصيل.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>اليمين {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>حفظ الكل بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>احفظ كل صفوف السجل في جدول لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>توازن الجانبين</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>جلوس</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>المخطّط لليوم: لا لفّات، {at}.</numerusform>
            <numerusform>المخطّط لليوم: لفّة واحدة، {at}.</numerusform>
            <numerusform>المخطّط لليوم: لفّتان، الأولى {at}.</numerusform>
            <numerusform>المخطّط لليوم: {n} لفّات، الأولى {at}.</numerusform>
            <numerusform>المخطّط لليوم: {n} لفّة، الأولى {at}.</numerusform>
            <numerusform>المخطّط لليوم: {n} لفّة، الأولى {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>الجلوس حتى الآن {sitting}. ما زال مخطّطًا لليوم: لا لفّات، {at}.</numerusform>
            <numerusform>الجلوس حتى الآن {sitting}. ما زال مخطّطًا لليوم: لفّة واحدة، {at}.</numerusform>
            <numerusform>الجلوس حتى الآن {sitting}. ما زال مخطّطًا لليوم: لفّتان، التالية {at}.</numerusform>
            <numerusform>الجلوس حتى الآن {sitting}. ما زال مخطّطًا لليوم: {n} لفّات، التالية {at}.</numerusform>
            <numerusform>الجلوس حتى الآن {sitting}. ما زال مخطّطًا لليوم: {n} لفّة، التالية {at}.</numerusform>
            <numerusform>الجلوس حتى الآن {sitting}. ما زال مخطّطًا لليوم: {n} لفّة، التالية {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>الجلوس {sitting}، منها {waited} وهناك تذكير ينتظر.</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>الجلوس {sitting}.</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>مجموع الجلوس</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>جلوس، وتذكير ينتظر</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّاة</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>أكثر تيبّسًا</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>اليوم بحسب الساعة</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>يعرض السطر أدناه ما هو مخطّط.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>السنة كتقويم</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>اليوم والسجل - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>لفّة</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>لم يكن Twist Break يعمل</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>لم يكن Twist Break يعمل حينها، أو لم يجلس أحد هنا.</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>لفّة، الجانبان</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>لفّة، جزئيًا</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>اللفّات</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>اللفّات والاستراحات الطبيعية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>إجاباتك بعد اللفّات: أخفّ {easier}، لا فرق {same}، أكثر تيبّسًا {stiffer}، يؤلمني {hurts}.</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>الحاسوب في سكون</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>أيام متتالية</numerusform>
            <numerusform>يوم متتالٍ</numerusform>
            <numerusform>يومان متتاليان</numerusform>
            <numerusform>أيام متتالية</numerusform>
            <numerusform>يومًا متتاليًا</numerusform>
            <numerusform>يوم متتالٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>أيام فيها لفّة</numerusform>
            <numerusform>يوم فيه لفّة</numerusform>
            <numerusform>يومان فيهما لفّة</numerusform>
            <numerusform>أيام فيها لفّة</numerusform>
            <numerusform>يومًا فيه لفّة</numerusform>
            <numerusform>يوم فيه لفّة</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متساويان</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>لا يمكن استخدامه الآن ({reason})؛ ما تفعله يُحفظ في الذاكرة حتى تخرج، وتتكرر محاولة كتابته</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>هو تالف ({error}) ولا يمكن إعادة بنائه الآن ({trouble})؛ يُترك كما هو، وما تفعله الآن يُحفظ في الذاكرة حتى تخرج</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>ليس سجلًا من Twist Break، ولذلك يُترك</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>هو قاعدة بيانات لبرنامج آخر ويُترك كما هو؛ انقله إلى مكان آخر كي يحفظ Twist Break سجلّه هناك</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>أكبر من أن يتسع له هذا القرص</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>كان تالفًا وأُعيد بناؤه من النسخة الاحتياطية بتاريخ {day} ومما أمكن قراءته: لا صفوف؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه من النسخة الاحتياطية بتاريخ {day} ومما أمكن قراءته: صف واحد؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه من النسخة الاحتياطية بتاريخ {day} ومما أمكن قراءته: صفّان؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه من النسخة الاحتياطية بتاريخ {day} ومما أمكن قراءته: {n} صفوف؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه من النسخة الاحتياطية بتاريخ {day} ومما أمكن قراءته: {n} صفًّا؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه من النسخة الاحتياطية بتاريخ {day} ومما أمكن قراءته: {n} صف؛ والملف التالف محفوظ باسم {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>كان تالفًا وأُعيد بناؤه مما أمكن قراءته: لا صفوف؛ لا توجد نسخة احتياطية بعد؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه مما أمكن قراءته: صف واحد؛ لا توجد نسخة احتياطية بعد؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه مما أمكن قراءته: صفّان؛ لا توجد نسخة احتياطية بعد؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه مما أمكن قراءته: {n} صفوف؛ لا توجد نسخة احتياطية بعد؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه مما أمكن قراءته: {n} صفًّا؛ لا توجد نسخة احتياطية بعد؛ والملف التالف محفوظ باسم {aside}</numerusform>
            <numerusform>كان تالفًا وأُعيد بناؤه مما أمكن قراءته: {n} صف؛ لا توجد نسخة احتياطية بعد؛ والملف التالف محفوظ باسم {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>كان مفقودًا واستُعيد من النسخة الاحتياطية بتاريخ {day}: لا صفوف</numerusform>
            <numerusform>كان مفقودًا واستُعيد من النسخة الاحتياطية بتاريخ {day}: صف واحد</numerusform>
            <numerusform>كان مفقودًا واستُعيد من النسخة الاحتياطية بتاريخ {day}: صفّان</numerusform>
            <numerusform>كان مفقودًا واستُعيد من النسخة الاحتياطية بتاريخ {day}: {n} صفوف</numerusform>
            <numerusform>كان مفقودًا واستُعيد من النسخة الاحتياطية بتاريخ {day}: {n} صفًّا</numerusform>
            <numerusform>كان مفقودًا واستُعيد من النسخة الاحتياطية بتاريخ {day}: {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>كتبه إصدار أحدث من Twist Break ويُترك كما هو؛ شغّل ذلك الإصدار من جديد، أو انقل الملف إلى مكان آخر لبدء سجل جديد</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>اليسار {left}، اليمين {right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>اليسار أطول بمقدار {more}</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>الأطول دفعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>استراحات طبيعية</numerusform>
            <numerusform>استراحة طبيعية</numerusform>
            <numerusform>استراحتان طبيعيتان</numerusform>
            <numerusform>استراحات طبيعية</numerusform>
            <numerusform>استراحة طبيعية</numerusform>
            <numerusform>استراحة طبيعية</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>لا إدخال</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>لا تُسمح الكتابة هناك</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>اليمين أطول بمقدار {more}</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>الشاشة مقفلة</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>مجموع الجلوس</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: لا لفّات، الجلوس {sitting}</numerusform>
            <numerusform>{day}: لفّة واحدة، الجلوس {sitting}</numerusform>
            <numerusform>{day}: لفّتان، الجلوس {sitting}</numerusform>
            <numerusform>{day}: {n} لفّات، الجلوس {sitting}</numerusform>
            <numerusform>{day}: {n} لفّة، الجلوس {sitting}</numerusform>
            <numerusform>{day}: {n} لفّة، الجلوس {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>لا لفّات في المجموع؛ وأكثرها، {most}، في {day}.</numerusform>
            <numerusform>لفّة واحدة في المجموع؛ وأكثرها، {most}، في {day}.</numerusform>
            <numerusform>لفّتان في المجموع؛ وأكثرها، {most}، في {day}.</numerusform>
            <numerusform>{n} لفّات في المجموع؛ وأكثرها، {most}، في {day}.</numerusform>
            <numerusform>{n} لفّة في المجموع؛ وأكثرها، {most}، في {day}.</numerusform>
            <numerusform>{n} لفّة في المجموع؛ وأكثرها، {most}، في {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>لا لفّات. الأيام التي فيها لفّة: {days}.</numerusform>
            <numerusform>لفّة واحدة. الأيام التي فيها لفّة: {days}.</numerusform>
            <numerusform>لفّتان. الأيام التي فيها لفّة: {days}.</numerusform>
            <numerusform>{n} لفّات. الأيام التي فيها لفّة: {days}.</numerusform>
            <numerusform>{n} لفّة. الأيام التي فيها لفّة: {days}.</numerusform>
            <numerusform>{n} لفّة. الأيام التي فيها لفّة: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>هذا القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>لفّات منجزة</numerusform>
            <numerusform>لفّة منجزة</numerusform>
            <numerusform>لفّتان منجزتان</numerusform>
            <numerusform>لفّات منجزة</numerusform>
            <numerusform>لفّة منجزة</numerusform>
            <numerusform>لفّة منجزة</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>استُنفدت حصتك من القرص</translation>
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
        <translation>{average} في اليوم العادي؛ الأطول دفعة واحدة {longest}، في {day}.</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: لا استراحة</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: لا جلوس</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: الجلوس {sitting}، و{longest} على الأكثر دفعة واحدة</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: {full} كاملة، {part} جزئيًا؛ الاستراحات الطبيعية: {natural}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <translation>{first}-{last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} أو أكثر</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} إلى {most}</translation>
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
            <numerusform>{name}، لم تُنجز: {sides}</numerusform>
            <numerusform>{name}، أُنجزت مرة واحدة: {sides}</numerusform>
            <numerusform>{name}، أُنجزت مرتين: {sides}</numerusform>
            <numerusform>{name}، أُنجزت {n} مرات: {sides}</numerusform>
            <numerusform>{name}، أُنجزت {n} مرة: {sides}</numerusform>
            <numerusform>{name}، أُنجزت {n} مرة: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}، جزئيًا: اليسار {left}، اليمين {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: اليسار {left}، اليمين {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: مخطّطة</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: مخطّطة، في وقت ثابت</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: متخطّاة</translation>
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
        <translation>{start} إلى {end}: {what}</translation>
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
        <translation>{week}: أخفّ {easier}، لا فرق {same}، أكثر تيبّسًا {stiffer}، يؤلمني {hurts}</translation>
    </message>
    <message>
        <source>{what} ({why}), {length}</source>
        <translation>{what} ({why})، {length}</translation>
    </message>
    <message>
        <source>{what}, {length}</source>
        <translation>{what}، {length}</translation>
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
        <translation>السهم الأيسر أو B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>السهم الأيمن أو N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
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
        <translation>{some}، {others}</translation>
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
        <translation>التشغيل عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>يشغّل سطح المكتب Twist Break من تلقاء نفسه، ليحسب من البداية.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>المعروض هو آخر ما أجاب به سطح المكتب؛ وهو لا يخبر بما يفعله الآن.</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>المدخل في {file} يشغّل {program}، وهو لم يعد موجودًا؛ فعّل هذا لإصلاحه.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>ومع ذلك يمكن لإعدادات النظام نفسها، تحت «عناصر تسجيل الدخول»، أن توقفه.</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>لا يعرف Twist Break كيف تُشغَّل البرامج عند تسجيل الدخول في هذا النظام.</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>لا يسمح Windows بقراءة قائمته أو تغييرها: {reason}.</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>لم يسمح سطح المكتب بتغيير ما يُشغَّل عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>لا يمكن قراءة {file} أو تغييره: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>تعذّر تغيير {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>لا تسمح إجاباتك في الفحص الصحي بأي لفّة</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (لك)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>إيقاف مؤقت حتى</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>بمقدار نصف ساعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>بعد {length}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>إيقاف مؤقت حتى</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>إيقاف مؤقت حتى وقت محدد - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>غدًا، بعد {length}.</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>الوضعيات المسمّاة {name} تأتي مع البرنامج؛ سمِّ وضعياتك باسم آخر.</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>هذا ليس ملف TOML.</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>يذكر وضعية لم تُرسم قبل هذه: {key}.</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>توجد نسخة في {path}. يمكن إرسالها كما هي.</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>يوم، مثل 2025-03-14.</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>يُحسب الثبات بـ</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>ملاحظة منه، تُقرأ قبل اللفّة</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>سطر أهدأ تحته</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>جملة خاصة لكل جانب</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>لفّة وُصفت لي.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>كل اللفّات الموصوفة</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>‏Alt مع السهم إلى الأعلى أو الأسفل ينقل الخطوة، وDelete يحذفها.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>كما للجميع</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>المعتاد لهذا المكان</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>اسأل مختصًا صحيًا أولًا</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>اسأل مختصًا صحيًا أولًا في حالة: {conditions}.</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>اسأل أولًا، ثم ألطف</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>قبل الجانب الأول</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>يُؤدّى الجانبان دائمًا، واحدًا بعد الآخر، وبالمدة نفسها. والأعداد لجانب واحد.</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>أنفاس</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>أنفاس الثبات الواحد</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>بحسب إجاباتك لا تُعرض أبدًا، حتى إن استوردتها.</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>بحسب إجاباتك لا تُعرض قبل أن تسأل مختصًا صحيًا.</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>بحسب إجاباتك تُعرض بصورة ألطف: مدى أقل، ومدة أقصر.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>تغييرها (Enter)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>اختر لفّة واحدة؛ ويمكن اختيار الصور التابعة لها معها.</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>لا تُحفظ التعليقات التي فيه. ويبقى الملف كما كان بجانبه، وفي آخر اسمه «.~1~».</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>أخطاء شائعة</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>عدم استيرادها</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>كل سطر جملة مستقلة.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>الفحص الصحي</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>في جملة واحدة</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>الدخول في اللفّة</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>تعذّرت كتابتها: {why}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكلتيهما</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>نقل الخطوة إلى الأسفل (Alt+السهم السفلي)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>نقل الخطوة إلى الأعلى (Alt+السهم العلوي)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>لفّتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>لا تُعرض أبدًا</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>لا تُعرض أبدًا في حالة: {conditions}.</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>بلا صورة: النص والحلقة فقط</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>ليس بعد: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>على الجانبين: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>مقدار واحد، أيًّا كانت الإعدادات</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>هناك صور أخرى بالاسم {name}؛ لذا لا يمكن استيراد هذه.</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>وإلا ضاعت.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>الصورة في نهاية الخطوة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>وصفها</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>وصفها {by}</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>وصفها {by} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>وُصفت بتاريخ {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>اللفّات الموصوفة - Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>سريع: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>راحة: تمدّد يُرخي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>إزالتها (Delete)؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>استبدال لفّتي</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>استراحة بين الجانبين</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>حفظ نسخة للإرسال</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>حفظ نسخة للإرسال…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>حفظها (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>هل تريد حفظ ما غيّرته؟</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>ثواني الأرجحة الواحدة، في البداية</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>ثواني الأرجحة الواحدة، بكامل السرعة</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>الثواني على الأكثر</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>ثواني الثبات الواحد</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>عرض الجانبين</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>أنفاس بطيئة في النهاية</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>ألطف في حالة: {conditions}.</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>ألطف: مدى أقل، مدة أقصر</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>كتب أحدهم هذا الملف يدويًا. هل تريد حفظه مع ذلك؟</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>عادي: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>البدء من الصفر</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>خطوة بخطوة، إلى اليسار</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>خطوة بخطوة، إلى اليمين</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>قوة: تمرين</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>الأرجحة: أسرع</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>الأرجحة: كامل السرعة</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>الأرجحة: أبطأ</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>أرجحات إلى كل جانب</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>استيراد لفّة، مع صورها إن وُجدت</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استيرادها</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>حذف الخطوة (Delete)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>لا يذكر الملف كل شيء عن الحالات الصحية، لذا يُعامل بحذر اللفّة الكاملة.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>لا يذكر الملف ذلك.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>يجب أن يتكوّن اسم الملف من أحرف صغيرة من a إلى z وأرقام وشرطات، كما تسمّيه اللفّة.</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>طُلب من الفحص الصحي أن يكون أقل حذرًا مما هو مع «{name}». لا تفعل ذلك إلا إذا وصفها شخص يعرف ظهرك.</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>الصورة بعد طريق العودة ليست التي ينتهي بها التهيّؤ، لذا يبدأ الجانب الثاني بقفزة.</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>تظهر الصورة حالما يصحّ ما هو معلَّم في النموذج.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>لا أنفاس في {seconds} ث على الأكثر على كل جانب</numerusform>
            <numerusform>نفَس واحد في {seconds} ث على الأكثر على كل جانب</numerusform>
            <numerusform>نفَسان في {seconds} ث على الأكثر على كل جانب</numerusform>
            <numerusform>{n} أنفاس في {seconds} ث على الأكثر على كل جانب</numerusform>
            <numerusform>{n} نفَسًا في {seconds} ث على الأكثر على كل جانب</numerusform>
            <numerusform>{n} نفَس في {seconds} ث على الأكثر على كل جانب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>لا أرجحات إلى كل جانب</numerusform>
            <numerusform>أرجحة واحدة إلى كل جانب</numerusform>
            <numerusform>أرجحتان إلى كل جانب</numerusform>
            <numerusform>{n} أرجحات إلى كل جانب</numerusform>
            <numerusform>{n} أرجحة إلى كل جانب</numerusform>
            <numerusform>{n} أرجحة إلى كل جانب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}، لا جولات</numerusform>
            <numerusform>{once}، جولة واحدة</numerusform>
            <numerusform>{once}، جولتان</numerusform>
            <numerusform>{once}، {n} جولات</numerusform>
            <numerusform>{once}، {n} جولة</numerusform>
            <numerusform>{once}، {n} جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>هناك لفّة بهذا الاسم؛ وقد تُركت كما هي.</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>لا يمكن استخدام هذا الملف. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>هذا ليس صحيحًا بعد: {key}. {problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>شامل: {amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>للقراءة إلى جانبها</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>إلى اليسار: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>إلى اليمين: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>لفّات Twist Break، للنسخ</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>اللفّات وصورها (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>طرق لتسهيلها</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>ما يُقال، بخط كبير</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>ما تعمل عليه</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>ما يجب أن يتوفر</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>كيف يتعامل الفحص الصحي مع هذه اللفّة لمن لديه إحدى هذه الحالات. يبدأ بحذر أي لفّة كاملة؛ فلا تقلّل الحذر إلا إذا قال ذلك شخص يعرف ظهرك.</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>ما يقوله الصوت بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>أين وكم</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>ممّن هي</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>اكتب ما أراك إياه أخصائي العلاج الطبيعي، أو عدّل إحدى لفّاتنا. تحصل على ملف يمكن إرساله، ويمكن للآخرين استيراده.</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>اكتب كل جملة مرة واحدة، للجانب الذي يستدير إليه الجسم: تصبح {{side}} ذلك الجانب، و{{other}} الجانب المقابل.</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>ليس لديك أي منها بعد. اختر إحدى لفّاتنا أدناه وانسخها، أو ابدأ من الصفر.</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>لديك «{name}» بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>إجاباتك تتيحها لك.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لفّاتك</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>يجب أن يكون اسمًا بين علامتي اقتباس، من أحرف صغيرة من a إلى z وأرقام وشرطات، مثل &quot;my-twist&quot;.</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>هذا ليس تاريخ يوم، لذا يُترك؛ اكتبه مثل 2025-03-14.</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: يذكر مصدر «{name}» من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}. يذكر مصدر «{name}» من {low} إلى {high}. لا تتجاوز ذلك إلا إذا وصفه شخص يعرف ظهرك.</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: {length} في المجموع</translation>
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
        <translation>{length} في المجموع، مع كل مقدار</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (ليس صحيحًا بعد)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>أُزيلت {name}.</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>{name} من Twist Break ({keys})</translation>
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
        <translation>{name}، لفّتي</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} ث من المشي</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>{seconds} ث على كل جانب</translation>
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
        <translation>{what}: إلى اليسار</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: إلى اليمين</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>حُفظت «{name}» ويمكن اختيارها كأي لفّة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>«{name}» من Twist Break لها المعرّف نفسه؛ ويمكن لهذه أن تبقى إلى جانبها.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
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
            <numerusform>لا أنفاس في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>نفَس واحد في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>نفَسان في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} أنفاس في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} نفَسًا في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} نفَس في الثبات، أكثر بمقدار {more} من البداية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>لا ثوانيَ في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>ثانية واحدة في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>ثانيتان في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} ثوانٍ في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} ثانية في الثبات، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} ثانية في الثبات، أكثر بمقدار {more} من البداية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>لا أرجحات للجانب، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>أرجحة واحدة للجانب، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>أرجحتان للجانب، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} أرجحات للجانب، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} أرجحة للجانب، أكثر بمقدار {more} من البداية</numerusform>
            <numerusform>{n} أرجحة للجانب، أكثر بمقدار {more} من البداية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>ظهر مقوّس: أطِل ظهرك أولًا، ثم استدر.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>بعد إصابة كبرى أو جراحة كبرى، كتثبيت الفقرات، اسأل طبيبًا أولًا.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>شهيق، وانتصب. زفير، وأرخِ جسمك أكثر قليلًا.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>زفير، واستدر إلى يسارك</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>زفير، واستدر إلى يمينك</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>زفير، استدر يسارًا</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>زفير، استدر يمينًا</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>من ظهره أو ذراعه. تثبّت ذراعك اليسرى الركبتين في مكانهما. شهيق، وأطِل ظهرك.</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>من ظهره أو ذراعه. تثبّت ذراعك اليمنى الركبتين في مكانهما. شهيق، وأطِل ظهرك.</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>لفّة الكرسي</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>عُد ببطء</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>عُد إلى الوسط ببطء</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>وضع ساق على ساق: لا تستطيع الفقرات السفلى أن تستدير عندها، ويميل الحوض إلى الخلف فيترهّل الظهر.</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>تخيّل كل فقرة تستدير قليلًا، من العصعص حتى الجمجمة. الفقرات عند الأضلاع تستدير أقل من غيرها؛ وهذا طبيعي.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>لا تضع ساقًا على ساق.</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>خلال اليوم، بدّل بين هذه اللفّة ولفّة اليدين خلف الرأس.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>سحب الجسم بالذراعين.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>ضع منشفة ملفوفة أو وسادة صغيرة خلف ظهرك.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>أسند ظهرك واسترخِ</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>أسند ظهرك، واسترخِ</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>اجلس منتصبًا، وقدماك مستويتان على الأرض</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>اجلس منتصبًا، قدماك مستويتان</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>اجلس منتصبًا، وأمسك بالكرسي واستدر: استدارة صغيرة في كل فقرة، من العصعص إلى الجمجمة.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>ابقَ يسارًا</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>ابقَ يمينًا</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>ابقَ مستديرًا إلى يسارك</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>ابقَ مستديرًا إلى يمينك</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>توقّف فورًا عند أي ألم حادّ أو طاعن أو حارق، أو ألم ينتشر أو يزداد.</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>أمسك بالكرسي بيدك اليسرى</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>أمسك بالكرسي بيدك اليمنى</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>أمسك الكرسي بيدك اليسرى</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>أمسك الكرسي بيدك اليمنى</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>العضلات الصغيرة العميقة بين الفقرات</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>هذا ليس تمدّدًا للرقبة: لا تدع الرأس يذهب أبعد مما يأخذه الصدر.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>استدر مدى أقل.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>لفّ الرقبة أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>ظهر مقوّس: أطِل ظهرك أولًا، ثم استدر.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>بعد إصابة كبرى أو جراحة كبرى، كتثبيت الفقرات، اسأل طبيبًا أولًا.</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>جريان الدم في الظهر المتيبّس</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>شهيق، وأطِل ظهرك</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>شهيق، أطِل ظهرك</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>شهيق، وانتصب. زفير، واستدر أكثر قليلًا.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>زفير، واستدر إلى يسارك</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>زفير، واستدر إلى يمينك</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>زفير، استدر يسارًا</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>زفير، استدر يمينًا</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>لفّة الكرسي، اليدان خلف الرأس</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>عُد ببطء</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>عُد إلى الوسط ببطء</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>وضع ساق على ساق: لا تستطيع الفقرات السفلى أن تستدير عندها، ويميل الحوض إلى الخلف فيترهّل الظهر.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>يداك خلف رأسك</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>لا تضع ساقًا على ساق، وأبقِ قدميك مستويتين على الأرض.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>لا تضع ساقًا على ساق.</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>أنزل يديك</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>أنزل يديك واسترخِ</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>ضع منشفة ملفوفة أو وسادة صغيرة خلف ظهرك.</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>ضع يديك خلف رأسك</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>اجلس منتصبًا، وقدماك مستويتان على الأرض</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>اجلس منتصبًا، قدماك مستويتان</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>ابقَ يسارًا</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>ابقَ يمينًا</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>ابقَ مستديرًا إلى يسارك</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>ابقَ مستديرًا إلى يمينك</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>توقّف فورًا عند أي ألم حادّ أو طاعن أو حارق، أو ألم ينتشر أو يزداد.</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>الذراعان لا تساعدان.</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>عضلات الظهر والرقبة التي تقوم بالاستدارة</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>هذا تمرين. ولراحة التمدّد خذ لفّة الكرسي، وبدّل بينهما خلال اليوم.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>استدر مدى أقل.</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>استدر دون أي مساعدة من الذراعين: يعمل الظهر والرقبة، ويتحرّك الدم في الظهر المتيبّس.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>لفّ الرقبة أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>هناك لفّة باسم {id} تأتي مع البرنامج؛ سمِّ لفّتك باسم آخر.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>تعذّرت قراءته: {why}.</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>الأعداد أو القوائم المتداخلة هنا طويلة أكثر مما ينبغي؛ انظر docs/routines.md.</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>الملف أكبر مما ينبغي؛ يكفي أقل من {kib} كيبيبايت.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>يجب أن يتكوّن اسم الملف من أحرف صغيرة من a إلى z وأرقام وشرطات، مثل my-twist.toml.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>المجلد الذي يحوي لفّات البرنامج مفقود.</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>هذا رابط؛ ضع نسخة من الملف هنا بدلًا منه.</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>هذا ليس TOML: ‏{why}. انظر docs/routines.md.</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>هذا ليس ملفًا؛ يجب أن يكون ملفًا نصيًّا.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>هذا ليس نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>تاريخ بلا علامتي اقتباس، مثل 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>قائمة بأي من هذه الكلمات، كل منها بين علامتي اقتباس: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>لا يُسمح بأي ملف هنا؛ تُترك البقية.</numerusform>
            <numerusform>يوجد هنا أكثر من ملف واحد؛ تُترك البقية.</numerusform>
            <numerusform>يوجد هنا أكثر من ملفين؛ تُترك البقية.</numerusform>
            <numerusform>يوجد هنا أكثر من {n} ملفات؛ تُترك البقية.</numerusform>
            <numerusform>يوجد هنا أكثر من {n} ملفًا؛ تُترك البقية.</numerusform>
            <numerusform>يوجد هنا أكثر من {n} ملف؛ تُترك البقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>في هذا السطر نقاط، ولا تحتاج إليها أي لفّة.</numerusform>
            <numerusform>في هذا السطر أكثر من نقطة واحدة، ولا تحتاج إليها أي لفّة.</numerusform>
            <numerusform>في هذا السطر أكثر من نقطتين، ولا تحتاج إليها أي لفّة.</numerusform>
            <numerusform>في هذا السطر أكثر من {n} نقاط، ولا تحتاج إليها أي لفّة.</numerusform>
            <numerusform>في هذا السطر أكثر من {n} نقطة، ولا تحتاج إليها أي لفّة.</numerusform>
            <numerusform>في هذا السطر أكثر من {n} نقطة، ولا تحتاج إليها أي لفّة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>سطر نصّي فارغ بين علامتي اقتباس</numerusform>
            <numerusform>سطر نصّي بين علامتي اقتباس، طوله محرف واحد على الأكثر</numerusform>
            <numerusform>سطر نصّي بين علامتي اقتباس، طوله محرفان على الأكثر</numerusform>
            <numerusform>سطر نصّي بين علامتي اقتباس، طوله {n} محارف على الأكثر</numerusform>
            <numerusform>سطر نصّي بين علامتي اقتباس، طوله {n} محرفًا على الأكثر</numerusform>
            <numerusform>سطر نصّي بين علامتي اقتباس، طوله {n} محرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>قائمة أسطر نصّية بين علامات اقتباس (الأسطر: {most} على الأكثر؛ المحارف في كل منها: {longest} على الأكثر)</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>قائمة بلا أرقام من {low} إلى {high}</numerusform>
            <numerusform>قائمة فيها رقم واحد من {low} إلى {high}</numerusform>
            <numerusform>قائمة فيها رقمان من {low} إلى {high}</numerusform>
            <numerusform>قائمة فيها {n} أرقام من {low} إلى {high}</numerusform>
            <numerusform>قائمة فيها {n} رقمًا من {low} إلى {high}</numerusform>
            <numerusform>قائمة فيها {n} رقم من {low} إلى {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>جدول: سطر [{table}] وتحته مفاتيحه</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>عدد صحيح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>أقل من المقدار الذي قبله؛ يجب أن يساويه أو يزيد عليه.</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>مفقود؛ يجب أن يكون {right}.</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>ليس مفتاحًا في هذا الجدول ولا أثر له؛ هل قصدت «{guess}»؟</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>ليس مفتاحًا في هذا الجدول ولا أثر له؛ المفاتيح هنا {keys}.</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>محجوز: «{id}» هو ما يُعرض عندما لا تبقى أي لفّة.</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>هو {found}، لكن يجب أن يكون {right}.</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>هو «{found}»، لكن يجب أن يكون «{id}» مثل الملف.</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>يذكر لفّة غير موجودة ولا أثر له: {id}.</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>واحد من هذه: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>لا جداول تحت سطر [[{table}]]</numerusform>
            <numerusform>جدول واحد تحت سطر [[{table}]]</numerusform>
            <numerusform>جدول أو جدولان، كل منهما تحت سطر [[{table}]]</numerusform>
            <numerusform>من جدول واحد إلى {n} جداول، كل منها تحت سطر [[{table}]]</numerusform>
            <numerusform>من جدول واحد إلى {n} جدولًا، كل منها تحت سطر [[{table}]]</numerusform>
            <numerusform>من جدول واحد إلى {n} جدول، كل منها تحت سطر [[{table}]]</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>عددان من {low} إلى {high}، والأصغر أولًا، مثل {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>سيكون متعجّلًا: انعدام الأنفاس يحتاج إلى {seconds} ث على الأقل.</numerusform>
            <numerusform>سيكون متعجّلًا: يحتاج نفَس واحد إلى {seconds} ث على الأقل.</numerusform>
            <numerusform>سيكون متعجّلًا: يحتاج نفَسان إلى {seconds} ث على الأقل.</numerusform>
            <numerusform>سيكون متعجّلًا: تحتاج {n} أنفاس إلى {seconds} ث على الأقل.</numerusform>
            <numerusform>سيكون متعجّلًا: يحتاج {n} نفَسًا إلى {seconds} ث على الأقل.</numerusform>
            <numerusform>سيكون متعجّلًا: يحتاج {n} نفَس إلى {seconds} ث على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>يجب أن يكون معرّف لفّة أخرى.</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>يجب ألا يحوي أقواسًا معقوفة غير أقواس {{side}} و{{other}}.</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>يجب ألا يحوي أقواسًا معقوفة.</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>يجب أن يذكر المصادر بمفاتيحها: {keys}.</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>موجود إلى جانب [hold]؛ واللفّة إما ثبات وإما أرجحة، فاحتفظ بواحد منهما.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>ظهر مترهّل أو مقوّس: أطِل ظهرك أولًا، ثم استدر.</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>مع الشهيق، اشعر بخيط يرفع قمة رأسك.</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>يبقى عظما الجلوس على الأرض طوال الوقت.</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>شهيق، وأطِل ظهرك.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>زفير، واستدر إلى يسارك</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>زفير، واستدر إلى يمينك</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>زفير، استدر يسارًا</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>زفير، استدر يمينًا</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>عُد ببطء</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>أدِّ كل حركة مع نفَس.</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>لفّة الجلوس على الأرض</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>استرخِ</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>ارجع وانظر أمامك، ببطء</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>استرخِ، وتنفّس براحة</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>ترك عظم الجلوس في الجانب الآخر يرتفع.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>أطول مع كل شهيق، وأعمق قليلًا مع كل زفير.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>سحب الجسم بالذراعين.</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>ضع يدك اليسرى خلفك</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>ضع يدك اليسرى على الأرض خلفك</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>ضع يدك اليمنى خلفك</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>ضع يدك اليمنى على الأرض خلفك</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>ضع قدمك اليسرى مستوية خارج الفخذ اليمنى</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>ضع قدمك اليسرى خارج الفخذ اليمنى</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>ضع قدمك اليمنى مستوية خارج الفخذ اليسرى</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>ضع قدمك اليمنى خارج الفخذ اليسرى</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>اجلس على وسادة أو مكعب يوغا.</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>اجلس على الأرض، وساقاك ممدودتان</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>اجلس على الأرض، ساقاك ممدودتان</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>اجلس على الأرض، قدم فوق الساق الأخرى، واستدر نحو الركبة المرفوعة.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>ابقَ يسارًا</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>ابقَ يمينًا</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>ابقَ مستديرًا إلى يسارك</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>ابقَ مستديرًا إلى يمينك</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>توقّف فورًا عند أي ألم حادّ أو طاعن أو حارق، أو ألم ينتشر أو يزداد.</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>مُدّ الساق اليسرى</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>مُدّ الساق اليسرى من جديد</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>مُدّ الساق اليمنى</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>مُدّ الساق اليمنى من جديد</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>المرفق يسند برفق؛ ولا يُستخدم رافعة للّفّ.</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>الركبة اليسرى مثنية وتشير إلى الأعلى.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>أوسط الظهر</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>عضلات جانبي الخصر، والعضلات على طول العمود الفقري في الجانب الآخر</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>الركبة اليمنى مثنية وتشير إلى الأعلى.</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>تبدأ الاستدارة من البطن وأوسط الظهر، لا من الذراعين.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>استدر مدى أقل.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>لفّ الرقبة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>يستند مرفقك الأيسر برفق إلى خارج الركبة اليمنى.</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>يستند مرفقك الأيمن برفق إلى خارج الركبة اليسرى.</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>ظهر مترهّل أو مقوّس: أطِل ظهرك أولًا، ثم استدر.</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>تمسك كلتا اليدين ظهر الكرسي أو مسندي الذراعين.</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>شهيق، وأطِل ظهرك</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>شهيق، أطِل ظهرك</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>زفير، واستدر إلى يسارك</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>زفير، واستدر إلى يمينك</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>زفير، استدر يسارًا، اليدان على الكرسي</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>زفير، استدر يمينًا، اليدان على الكرسي</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>عُد ببطء</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>عُد إلى الوسط ببطء</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>أدِّ كل حركة مع نفَس.</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>القدمان مستويتان، والظهر مستقيم.</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>ترك عظم الجلوس في الجانب الآخر يرتفع.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>أطول مع كل شهيق، وأبعد قليلًا مع كل زفير.</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>لفّة كرسي المكتب</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>يبقى الحوض والركبتان ثابتين ومتجهين إلى الأمام.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>سحب الجسم بالذراعين.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>ضع منشفة ملفوفة أو وسادة صغيرة خلف ظهرك.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>أسند ظهرك واسترخِ</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>أسند ظهرك، واسترخِ</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>اجلس على الحافة الأمامية</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>اجلس على الحافة الأمامية للكرسي واستدر بعمودك الفقري، مع ثبات الحوض والركبتين.</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>اجلس على الحافة الأمامية لكرسيك</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>ابقَ يسارًا</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>ابقَ يمينًا</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>ابقَ مستديرًا إلى يسارك</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>ابقَ مستديرًا إلى يمينك</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>توقّف فورًا عند أي ألم حادّ أو طاعن أو حارق، أو ألم ينتشر أو يزداد.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>أوسط الظهر</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>عضلات جانبي الخصر، والعضلات على طول العمود الفقري في الجانب الآخر</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>تحدث الاستدارة في العمود الفقري؛ واليدان تستندان فقط إلى الكرسي.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>استدر مدى أقل.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>لفّ الرقبة أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>يمكن ليد على الركبة أن تعمّق الاستدارة.</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>اثنِ ركبتك اليسرى</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>اثنِ ركبتك اليسرى فوق الورك</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>اثنِ ركبتك اليمنى</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>اثنِ ركبتك اليمنى فوق الورك</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>ينتهي الكتفان على مستوى واحد.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>تنفّس. افتح الصدر والكتف اليسرى.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>تنفّس. افتح الصدر والكتف اليمنى.</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>جِد حدّك الخاص، ووزّع الاستدارة على العمود الفقري كله بدلًا من نقطة واحدة.</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>إجبار الركبة على بلوغ الأرض.</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>تقود الركبة الوركين. وتبقى الكتف اليسرى في الخلف.</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>تقود الركبة الوركين. وتبقى الكتف اليمنى في الخلف.</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>دع الركبة تهبط مدى أقل.</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>ترك الكتف تتبع الركبة.</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>استلقِ على ظهرك ودع ركبة واحدة تقود الوركين إلى الجانب الآخر: استدارة لطيفة للعمود الفقري كله.</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>استلقِ على ظهرك، وساقاك ممدودتان</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>انظر إلى ما بعد يدك اليسرى</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>انظر إلى ما بعد يدك اليمنى</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>انظر إلى اليسار</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>انظر إلى اليمين</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>على سطح مبطّن.</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>ضع وسائد أو مكعبات يوغا تحت الركبة.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>لفّة الاستلقاء بركبة واحدة</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>استرح لحظة</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>استرح لحظة قبل أن تنهض</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>استرح، الركبة إلى اليسار</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>استرح، الركبة إلى اليمين</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>استرح، الركبة إلى يسارك</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>استرح، الركبة إلى يمينك</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>عُد بالدحرجة، عظم العجز أولًا</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>عُد بالدحرجة: عظم العجز أولًا، والعينان إلى الوسط</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>هل كتفاك أعرض بكثير من الوركين؟ حرّك الوركين أولًا بضعة سنتيمترات نحو الجانب الذي ستستدير إليه.</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>مُدّ الساق اليسرى زلقًا</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>مُدّ الساق اليسرى زلقًا حتى تستقيم</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>مُدّ الساق اليمنى زلقًا</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>مُدّ الساق اليمنى زلقًا حتى تستقيم</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>توقّف فورًا عند أي ألم حادّ أو طاعن أو حارق، أو ألم ينتشر أو يزداد.</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>مُدّ ذراعيك جانبًا</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>مُدّ ذراعيك جانبًا، أدنى قليلًا من الكتفين</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>خذ بضعة أنفاس عميقة.</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>خذ تلك الركبة إلى يسارك</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>خذ تلك الركبة إلى يمينك</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>خذ الركبة إلى اليسار</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>خذ الركبة إلى اليمين</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>الصدر والكتف التي تبقى في الخلف</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>العمود الفقري بطوله</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>الفخذ عمودية، والساق أفقية. يبقى العصعص والورك الأيسر على الأرض.</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>الفخذ عمودية، والساق أفقية. يبقى العصعص والورك الأيمن على الأرض.</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>الاستدارة في نقطة واحدة فقط.</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>مع ألم الظهر، أدِّ أولًا تمارين لطيفة لألم الظهر.</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>ظهر مترهّل أو مقوّس: أطِل ظهرك أولًا، ثم استدر.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>زفير، واستدر إلى يسارك</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>زفير، واستدر إلى يمينك</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>زفير، استدر يسارًا</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>زفير، استدر يمينًا</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>اختر مقعدًا ثابتًا.</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>عُد ببطء</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>أدِّ كل حركة مع نفَس.</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>مرونة أسفل الظهر</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>حافظ على نفَس منتظم. شهيق، وانتصب. زفير، واستدر.</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>ارجع إلى الوسط ببطء، واسترخِ</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>ترك عظم الجلوس في الجانب الآخر يرتفع.</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>حركية أوسط الظهر</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>تصلح على حصيرة أيضًا: مُدّ ساقيك أو شبّكهما.</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>يد خلفك، ويد على ركبتك: لأوسط الظهر، حيث لا تتوفر أرض للتمرين.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>سحب الجسم بالذراعين.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>ضع منشفة ملفوفة أو وسادة صغيرة خلف ظهرك.</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>ضع يدك اليسرى خلف وركك</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>ضع يدك اليمنى خلف وركك</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>لفّة الجلوس</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>أسند ظهرك واسترخِ</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>أسند ظهرك، واسترخِ</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>اجلس منتصبًا على مقعد ثابت، وقدماك على الأرض</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>اجلس منتصبًا، قدماك أرضًا</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>ابقَ يسارًا</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>ابقَ يمينًا</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>ابقَ مستديرًا إلى يسارك</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>ابقَ مستديرًا إلى يمينك</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>توقّف فورًا عند أي ألم حادّ أو طاعن أو حارق، أو ألم ينتشر أو يزداد.</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>يبقى الحوض ثابتًا على المقعد.</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>نحو اليد التي خلفك. يبقى الحوض ثابتًا على المقعد.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>استدر مدى أقل.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>لفّ الرقبة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>يدك اليسرى خلفك، واليمنى على الركبة</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>توضع يدك اليسرى على الركبة اليمنى. شهيق، وأطِل ظهرك.</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>يدك اليمنى خلفك، واليسرى على الركبة</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>توضع يدك اليمنى على الركبة اليسرى. شهيق، وأطِل ظهرك.</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>ظهر مترهّل.</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>كل وقت من اليوم مناسب. ابدأ بأرجحات قليلة، وزِدها على مدى الأسابيع.</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>ذراعاك رخوتان، انظر أمامك</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>تنفّس ببطء وعمق</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>يستدير الصدر والرأس حتى تنظر خلفك. وتبقى الساقان والقدمان متجهة إلى الأمام.</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>أدِّ أرجحات أقل.</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>انظر أمامك</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>القدمان متوازيتان، والركبتان مثنيتان قليلًا، ووزنك غائر في الساقين.</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>دع ذراعيك تتدليان وانظر أمامك</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>استرخِ</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>استرخِ، وتنفّس براحة</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>دع الأرجحة تخفت وانظر أمامك</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>دع ذراعيك تتدليان</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>دع ذراعيك تتدليان.</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>ترك الساقين والقدمين تستدير: فهي تبقى متجهة إلى الأمام.</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>ذراعان مرتخيتان، وجسم يستدير: تأرجح من جانب إلى جانب، ببطء في البداية، وببطء من جديد في النهاية.</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>أفسح مكانًا: اليدان تطيران بعيدًا.</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>لا تتوقّف دفعة واحدة أبدًا.</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>لا أحد يرفع الذراعين: الاستدارة هي التي تقذفهما.</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>تخيّل عمودًا من قمة الرأس، نزولًا مع العمود الفقري، إلى الأرض بين القدمين: يستدير الجسم حوله.</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>أبطئ</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>أبطئ، قليلًا مع كل أرجحة</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>قف مستقيمًا، باعد قدميك</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>قف مستقيمًا، وباعد قدميك بعرض الكتفين</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>أرجحة الوقوف</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>ابدأ ببطء</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>توقّف عند الألم أو الدوخة: أبطئ أولًا، ولا تتوقّف دفعة واحدة أبدًا.</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>التوقف المفاجئ.</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>تأرجح مدى أقل وببطء أكثر.</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>واصل التأرجح</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>واصل التأرجح، بلا توقف</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>تأرجح ببطء من جانب إلى جانب</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>تطير الذراعان بعيدًا، وتصفق اليدان جانبيك.</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>العمود الفقري كله، في استدارة واحدة منسابة</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>مع مشكلات في الظهر أو الرقبة، أو بعد انقطاع طويل عن الرياضة، اسأل مختصًا صحيًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>ذراعاك إلى الأمام، الكفان معًا</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>شهيق، وأطِل ظهرك.</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>زفير، واستدر ببطء إلى يسارك</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>زفير، واستدر ببطء إلى يمينك</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>زفير، استدر يسارًا</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>زفير، استدر يمينًا</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>عُد ببطء</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>عُد إلى الوسط ببطء</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>أدِّ كل حركة مع نفَس.</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>واصل التنفّس. الذراعان مستقيمتان، والرقبة محايدة.</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>أبقِ الرقبة محايدة: لا تسبق ولا تتأخر.</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>أنزل ذراعيك</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>أنزل ذراعيك واسترخِ</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>قف، وذراعاك ممدودتان أمامك، واستدر: مفيدة قبل النشاط وبعده.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>قف، وباعد قدميك بعرض الوركين</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>لفّة الوقوف</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>ابقَ يسارًا</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>ابقَ يمينًا</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>ابقَ مستديرًا إلى يسارك</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>ابقَ مستديرًا إلى يمينك</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>توقّف فورًا عند أي ألم حادّ أو طاعن أو حارق، أو ألم ينتشر أو يزداد.</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>مُدّ ذراعيك إلى الأمام، والكفان معًا</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>أخذ الكتفين أبعد مما يستدير الظهر.</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>عضلات الجذع</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>يبقى الوركان متجهين إلى الأمام.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>استدر مدى أقل.</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>لفّ الوركين أيضًا: فهما يبقيان متجهين إلى الأمام.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>لفّ الرقبة أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>الذراعان جانبًا كحرف T</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>تنفّس بعمق. يبقى الكتفان على الأرض.</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>زفير، وأنزل ركبتيك إلى يسارك</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>زفير، وأنزل ركبتيك إلى يمينك</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>زفير، الركبتان إلى اليسار</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>زفير، الركبتان إلى اليمين</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>أعِد الرأس والركبتين إلى الوسط ببطء</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>عُد ببطء</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>إجبار الركبتين على النزول نحو الأرض.</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>إذا اشتكى أسفل ظهرك، فضع وسادة تحت الركبتين.</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>دع الركبتين تهبطان مدى أقل.</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>ترك إحدى الكتفين ترتفع.</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>استلقِ على ظهرك ودع الركبتين تهبطان إلى جانب: مفيدة للتيبّس بعد الجلوس الطويل.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>استلقِ على ظهرك، واثنِ ركبتيك</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>استلقِ على ظهرك، واثنِ ركبتيك، وقدماك مستويتان</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>تحرّك بسلاسة.</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>لا تُجبر الركبتين على النزول أبدًا.</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>فقط إذا كان ذلك مريحًا.</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>ضع وسادة أو وسائد صغيرة أو مكعبات يوغا تحت الركبتين.</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>استرح لحظة</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>استرح لحظة قبل أن تنهض</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>استرح، الركبتان إلى اليسار</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>استرح، الركبتان إلى اليمين</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>استرح، الركبتان إلى يسارك</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>استرح، الركبتان إلى يمينك</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>بسلاسة. يبقى الكتفان على الأرض.</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>توقّف فورًا عند أي ألم حادّ أو طاعن أو حارق، أو ألم ينتشر أو يزداد.</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>مُدّ ذراعيك إلى الجانبين، مثل حرف T</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>لفّة الاستلقاء</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>الوركان وعضلات الأرداف</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>استدارة أسفل الظهر</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>أدر رأسك يسارًا</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>أدر رأسك يمينًا</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>أدر رأسك إلى يسارك</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>أدر رأسك إلى يمينك</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>لفّ الرقبة أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>الإحساس الصحيح هو شدّ لطيف ثابت. وهذا البرنامج لا يُغني عن التشخيص.</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>راجع الطبيب عندما</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>المصادر: مقالة من vCure للعلاج الطبيعي، وشرح من معالجة بالتدليك.</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>أوقف اللفّة فورًا عندما يكون الألم</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>حارقًا</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>متزايدًا أثناء الثبات</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>يمتد الألم إلى أسفل الساق</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>حادًّا أو طاعنًا</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>ممتدًّا فجأة إلى جزء آخر من الجسم</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>تشعر بخدر أو وخز في موضع ما، أو تفقد التحكم في المثانة</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>يسوء الألم مع أنك تتمدّد بانتظام، أو يبقى شديدًا لأسابيع</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>تفقد قوتك</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>مقعدك دوّار: ثبّت كلتا القدمين، لتبقى الوركان والركبتان ساكنة ومتجهة إلى الأمام.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>وضع عدم الإزعاج</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>وقت الخمول</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>شاشة القفل</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>الميكروفون</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>تعذّر الوصول إلى D-Bus</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>يخبر GNOME متى يبدأ الإدخال ومتى يتوقف</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>لا يخبر Windows عن هذه الجلسة</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>يُسأل Windows متى كان آخر إدخال</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>يُسأل Windows هل يعرض الحركات</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>يُسأل Windows هل هذه لحظة مناسبة للإشعارات</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>يُسأل Windows من يستخدم الميكروفون والكاميرا</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>يخبر Windows متى يدخل الجهاز في السكون ومتى يستيقظ</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>يخبر Windows متى تُقفل الشاشة ومتى تُفتح</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>تُستخدم نافذة خاصة بنا ما دامت لا توجد خدمة إشعارات تعمل</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>تُستخدم نافذة خاصة بنا ما دامت لا توجد بوابة تعمل</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>تُستخدم نافذة خاصة بنا: لم تُجب خدمة الإشعارات</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>تُستخدم نافذة خاصة بنا: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>جارٍ سؤال المركِّب الرسومي</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>جارٍ سؤال خادم الصوت</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>لا يمكن في هذا النظام معرفة متى تُضبط الساعة</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>لا يمكن رؤية المكالمات وملء الشاشة على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>لا يمكن رؤية وضع عدم الإزعاج على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>لا يمكن رؤية وضع عدم الإزعاج: لا توجد خدمة إشعارات تعمل</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>لا يمكن رؤية وضع عدم الإزعاج: {name} لا يخبر</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>لا يمكن رؤية وضع عدم الإزعاج: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>لا يمكن رؤية ملء الشاشة على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>لا يمكن رؤية ملء الشاشة: لا يوجد مدير نوافذ يخبر أي نافذة في المقدمة</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>لا يمكن رؤية ملء الشاشة: المركِّب الرسومي لا يجيب؛ جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>لا يمكن رؤية ملء الشاشة: هذا المركِّب الرسومي لا يخبر عن النوافذ الأخرى</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>لا يمكن رؤية ملء الشاشة: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>لا يمكن رؤية وقت الخمول على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>لا يمكن رؤية وقت الخمول: GNOME لا يجيب</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>لا يمكن رؤية وقت الخمول: المركِّب الرسومي لا يجيب؛ جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>لا يمكن رؤية وقت الخمول: لا توجد شاشة X</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>لا يمكن رؤية وقت الخمول: هذا المركِّب الرسومي لا يخبر به</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>لا يمكن رؤية وقت الخمول: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>لا يمكن على سطح المكتب هذا رؤية ما إذا كان على البرامج تقليل الحركة</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>لا يمكن رؤية الكاميرا: {why}؛ جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>لا يمكن رؤية شاشة القفل على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>لا يمكن رؤية شاشة القفل: لا يُخبر عنها logind ولا حافظ شاشة</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>لا يمكن رؤية شاشة القفل: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>لا يمكن رؤية الميكروفون: لا يجيب أي خادم صوت؛ جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>لا يمكن رؤية الميكروفون: خادم الصوت على جهاز آخر</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>لا يمكن رؤية هذا على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>لا يمكن رؤية ما يُبقي الشاشة مستيقظة على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>لا يمكن رؤية ما يُبقي الشاشة مستيقظة: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>يخبر logind و{name} متى تُقفل الجلسة</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>يخبر logind قبل أن يدخل الجهاز في السكون وعندما يستيقظ</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>يخبر logind عن الأقفال؛ وشاشة القفل التي لا تخبر logind لا تُرى</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>انقطع الاتصال بشاشة X‏ {display}؛ جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>يُسأل macOS متى كان آخر إدخال</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>يُسأل macOS هل يقلل الحركة</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>يُسأل macOS هل الميكروفون أو الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>يخبر macOS متى تُقفل الشاشة ومتى تُفتح</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>لم يُعرض أي تنبيه بعد؛ ستُجرَّب إشعارات سطح المكتب أولًا</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>لا مراقبة</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>لا مراقبة بعد</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>تظهر التنبيهات في نافذة خاصة بنا</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>الإشعارات هنا بلا أزرار؛ أجب من قائمة Twist Break</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>على سطح المكتب هذا لا يظهر السكون إلا في الساعات</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>لا يظهر السكون إلا في الساعات: logind لا يعمل</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>لا يظهر السكون إلا في الساعات: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>يُبقي برنامج ما الشاشة مستيقظة: هكذا يقول {name}</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>يُسأل خادم X من حين لآخر منذ متى لا يوجد إدخال</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>يخبر خادم X متى يبدأ الإدخال ومتى يتوقف</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>يخبر خادم X متى تملأ النافذة الأمامية الشاشة</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>يخبر المركِّب الرسومي متى يبدأ الإدخال ومتى يتوقف</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>يخبر المركِّب الرسومي متى يبدأ الإدخال ومتى يتوقف، إلا حين يُبقي برنامج ما الشاشة مضاءة</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>يخبر المركِّب الرسومي متى تملأ النافذة الأمامية الشاشة</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>لا تقدّم النواة مؤقتًا: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>تخبر النواة متى يفتح أحد برامجك كاميرا أو يغلقها</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>تخبر النواة متى تُضبط الساعة أو يستيقظ الجهاز</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>تستطيع خدمة الإشعارات أن تسأل وتنقل الجواب</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>تمرّر البوابة التنبيهات إلى سطح المكتب</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>تخبر البوابة هل على البرامج تقليل الحركة</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>يخبر خادم الصوت متى يستخدم برنامج ما الميكروفون</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>لا يوجد D-Bus</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>ما يعمل من طرق رؤية المكالمات وملء الشاشة: {working} من {all}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>يخبر {name} عن الأقفال؛ ولا يُرى التبديل إلى مستخدم آخر</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>يخبر {name} متى يُبقي برنامج ما الشاشة مستيقظة</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>يخبر {name} متى يكون في وضع عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>لا يظهر التذكير إلا بعد أن تسكن لوحة المفاتيح والمؤشر هذه المدة.</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>التذكير الذي انتظر هذه المدة أن تتوقف عن الكتابة يظهر على أي حال؛ ومع ٠ لا ينتظر أبدًا.</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>التذكير الذي حُجز يأتي مرة واحدة، بعد ألا يحجزه شيء هذه المدة.</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>ينتظر التذكير ما دام الميكروفون أو الكاميرا قيد الاستخدام. مرشّحات الضجيج وأمثالها تحجزهما دائمًا: سمّها كما يسمّيها مازج الصوت، أو بملف برنامجها.</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>يظهر تنبيه صغير قبل اللفّة بهذه المدة، كي تُكمل جملتك أو تؤجّل أو تتخطّى.</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>تحين لفّة في هذه الأوقات من اليوم، مهما طال جلوسك. واحدة في الصباح وواحدة في المساء بداية جيدة.</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>تحين لفّة عندما تجلس فعلًا هذه المدة؛ ووقت الغياب لا يُحسب.</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>لا تُعرض لفّة تحتاج إلى أي شيء آخر. يكفي مسندا ذراعي الكرسي حيث لا يمكن بلوغ ظهره. والمقعد الدوّار يجب أن يبقى ثابتًا، وكل لفّة عليه تذكر ذلك.</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>اللفّة التي أوقفتها بزر «يؤلمني» لا تُعرض طوال هذا العدد من الأيام.</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>بعد لفّة مكتملة تختفي النافذة دون نقرة.</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>بعد الألم، أرِحها</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>بعد عشر استراحات أُدّيت فيها لفّة كاملة، دون ألم أو ظهر أكثر تيبّسًا في أي منها، يزيد ثباتها أو أرجحاتها قليلًا، ولا تتجاوز أبدًا ما يذكره مصدرها. ويمكنك كل مرة أن تقول: كالسابق.</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>بعد هذا العدد من التأجيلات تُعرض لفّة قصيرة بدلًا من تأجيل آخر.</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>دائمًا في هذه الأوقات</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>كإشعار من سطح المكتب، أو في نافذة صغيرة من Twist Break مع صورة، وهي تنوب أيضًا حيث لا توجد إشعارات.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>الغياب يُحسب استراحة بعد</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>لا يُحسب الغياب استراحة إلا بعد {idle}، حين يتوقف وقت الجلوس؛ والمدة الأقصر لا أثر لها.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>نافذة الاستراحة</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>بنية الجسم</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>لكن لا تنتظر أكثر من</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>هدوء بعد تذكير محجوز</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>يغيّر ألوان كل النوافذ فورًا.</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>الإغلاق تلقائيًا</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>الملابس</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام العطلة</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>يحدّد مدى نحافة الشخص أو عرضه؛ وتبقى الحركات نفسها.</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>يحدّد بشرة الشخص الذي يعرض اللفّة.</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>يحدّد ما على رأس الشخص.</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>يحدّد ما يرتديه الشخص للعمل.</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>يحدّد الشاشة التي تظهر عليها النافذة.</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>تخبرك نغمات مميّزة متى تستدير ومتى تعود ومتى تبدّل الجانب، فلا تحتاج إلى النظر إلى الشاشة.</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>كلما جاء هذا العدد من الاستراحات تكون اللفّة لفّة وقوف، إن كنت تستطيع الوقوف؛ ومع ٠ لا تأتي لفّات الوقوف من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>بلطف: تنبيه فقط، وتُفتح اللفّة عندما تطلبها، والتنبيه الذي لم تُجب عنه يأتي من جديد لاحقًا. بحزم: تبقى نافذة الاستراحة أمام النوافذ الأخرى. ولا يستولي أي منها على لوحة المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>الزيادة ببطء</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>الشعر</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>سرعة كلام الصوت؛ والعبارة التي تطول أكثر مما ينبغي تُختصر أو تُترك.</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>مدى علوّ النغمات، كنسبة من صوت النظام.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>قوة التنبيه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>بعد إيقاظ الحاسوب اتركني وشأني مدة</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>يكبّر أو يصغّر النص في كل نوافذ هذا البرنامج.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>لا تُعرض أبدًا</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>لا يظهر تذكير خلال هذه المدة بعد السكون أو بعد بدء البرنامج.</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>لا تذكيرات في هذه الأيام.</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>لم تبقَ لفّة تُعرض؛ وبدلًا منها تطلب منك التذكيرات أن تقف وتمشي وتتنفّس.</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>لم تُضبط ساعات عمل في أي يوم، لذا لا توجد تذكيرات إطلاقًا.</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>لا شيء يتحرك أو يتلاشى؛ تُعرض كل وضعية كصورة ثابتة. وكذلك عندما يطلب النظام من البرامج تقليل الحركة.</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>لغة كل النصوص والصوت. وما زالت الترجمات تنتظر أن يقرأها من نشأ على اللغة.</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>شهيق واحد</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>زفير واحد</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>يقول أحد أصوات نظامك كل خطوة بكلمات قليلة، فيمكنك أن تغمض عينيك.</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>لا تُعرض إلا اللفّات التي يمكن أداؤها في هذه الأماكن.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>الفتح على</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>وإلا فلا تظهر إلا أيقونة شريط النظام؛ وحيث لا يوجد شريط تُعرض النافذة على أي حال.</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>خارج الساعات أدناه لا توجد تذكيرات؛ ويمكنك مع ذلك بدء لفّة بنفسك.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>تشغيل نغمة</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>مكتب هادئ</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>تذكّر أين وضعتها</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>ذكّرني بعد</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>ذكّرني في ساعات العمل فقط</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>تأتي التذكيرات بين هذين الوقتين. يُسمح بعدة فترات؛ والفترة التي تنتهي قبل بدايتها تمتد إلى ما بعد منتصف الليل.</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>تأتي التذكيرات بين هذين الوقتين؛ ولا تأتي إطلاقًا في يوم بلا أوقات.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>يحدّد مدة الثبات لكل جانب؛ واللفّة التي يذكر مصدرها مجالًا خاصًا بها تبقى ضمنه.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>يحدّد إيقاع دليل التنفّس: شهيق وانتصاب.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>يحدّد إيقاع دليل التنفّس: زفير واستدارة.</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>إظهار التنبيه</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>إظهار نافذة الحالة عند البدء</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>البشرة</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>يعيد التأجيل التذكير بعد هذه المدة.</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>مدة التأجيل</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>تأجيلات متتالية</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>نغمات أخفت، وما تحتاج إليه منها فقط: استدر، عُد، الجانب الآخر، تم.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>سرعة الكلام</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>الوقوف كل</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>البدء تلقائيًا بعد</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>صور ثابتة</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>وقف الحساب بعد</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>أخبرني قبلها</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>اختبار الصوت</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>تُفتح النافذة حيث نقلتها آخر مرة؛ وإلا ففي زاوية الشاشة.</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>تعرض النافذة ما هو قادم طوال هذه المدة قبل أن تبدأ اللفّة.</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>هذه البرامج ليست مكالمات</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>تُترك هذه اللفّات خارج التذكيرات، أينما كان أداؤها.</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>تأتي هذه اللفّات بنحو ضعف مرات غيرها، حيث يمكن أداؤها.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>النغمات</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>اللفّات</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>انتظر حتى أتوقف عن الكتابة مدة</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>ما لديّ</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>عندما تغيب هذه المدة يبدأ وقت الجلوس من الصفر من جديد.</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>أين يمكنني أداء اللفّات</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>دون ضغط مفتاح أو تحريك المؤشر هذه المدة، يتوقف وقت الجلوس عن العدّ. وقفل الشاشة مدة أقصر من هذه لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
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
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>عالية التباين</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>نحيفة</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ممتلئة</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>قميص قطني بلون أزرق مخضرّ، بنطال أزرق</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>قميص نيلي، بنطال رمادي</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>قميص قطني توتي، بنطال داكن</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>قميص أردوازي، بنطال داكن</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>كعكة شعر</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>حتى الذقن</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>مجعّد</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>قصير ورمادي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا شعر</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>غطاء رأس</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>فاتحة جدًّا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>سمراء</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بنّية</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>بنّية داكنة</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>كإشعار</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>في نافذة خاصة</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>لطيف: تنبيه فقط</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>معتاد: تنبيه، ثم اللفّة</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>حازم: تبقى اللفّة في المقدمة</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>سريع: نحو ١٥ ثانية لكل جانب</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>عادي: نحو ٣٠ ثانية لكل جانب</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>شامل: نحو دقيقة لكل جانب</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>كرسي له ظهر</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>كرسي له مسندا ذراعين</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>كرسي دوّار</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>حصيرة، أو سطح مبطّن آخر</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>على كرسي</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>واقفًا</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>جالسًا على الأرض</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>مستلقيًا</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>الشاشة التي عليها المؤشر</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>الشاشة الرئيسية</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>الصفحة:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>إضافة ساعات: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>إضافة وقت</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>لا يلزم أن يبقى شيء.</numerusform>
            <numerusform>يجب أن يبقى واحد على الأقل.</numerusform>
            <numerusform>يجب أن يبقى اثنان على الأقل.</numerusform>
            <numerusform>يجب أن يبقى {n} على الأقل.</numerusform>
            <numerusform>يجب أن يبقى {n} على الأقل.</numerusform>
            <numerusform>يجب أن يبقى {n} على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>أقل: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>مستلقيًا</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>أكثر: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحد غيرها.</numerusform>
            <numerusform>واثنان غيرها.</numerusform>
            <numerusform>و{n} غيرها.</numerusform>
            <numerusform>و{n} غيرها.</numerusform>
            <numerusform>و{n} غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>على كرسي</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>إعادة كل إعداد إلى قيمته الافتراضية</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>هل تريد إعادة كل إعداد إلى قيمته الافتراضية؟</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>إزالة هذه الفترة: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>إزالة {entry}</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>إعادة ضبط {title}</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>حدّدته مؤسستك.</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>الإعدادات - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>واقفًا</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>القائمة ممتلئة: لا يُسمح بأي مدخل.</numerusform>
            <numerusform>القائمة ممتلئة: يُسمح بمدخل واحد.</numerusform>
            <numerusform>القائمة ممتلئة: يُسمح بمدخلين.</numerusform>
            <numerusform>القائمة ممتلئة: يُسمح بعدد {n} مداخل.</numerusform>
            <numerusform>القائمة ممتلئة: يُسمح بعدد {n} مدخلًا.</numerusform>
            <numerusform>القائمة ممتلئة: يُسمح بعدد {n} مدخل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>لا يوجد ما يُختار منه.</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>لا يعمل إلا عندما يكون «{setting}» مفعّلًا.</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>تضيع القيم التي ضبطتها. وتبقى التعليقات التي في الملف.</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>‏{entry} موجود في القائمة من قبل.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}، السطر {line}، {key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}، السطر {line}: {text}</translation>
    </message>
    <message>
        <source>{file}, {key}: {text}</source>
        <translation>{file}، {key}: {text}</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}: {text}</translation>
    </message>
    <message>
        <source>{id} (no such twist now)</source>
        <translation>{id} (لا توجد لفّة كهذه الآن)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}، من</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}، إلى</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}. {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (لك)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>لا يمكن قبول «{typed}». اكتب مدة من {low} إلى {high}، مثل {example}.</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>لم يُحفظ بعد: {first} و{second} متداخلتان. اجعل إحداهما تنتهي قبل أن تبدأ الأخرى.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>تُحفظ نسخة من الملف كما كان باسم {copy}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>تعذّرت قراءته ({reason})؛ انقله إلى مكان آخر، أو ضع مكانه ملف إعدادات مقروءًا</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>المداخل فيه أقل مما يلزم؛ لا يحتاج إلى أي مدخل</numerusform>
            <numerusform>المداخل فيه أقل مما يلزم؛ يحتاج إلى مدخل واحد على الأقل</numerusform>
            <numerusform>المداخل فيه أقل مما يلزم؛ يحتاج إلى مدخلين على الأقل</numerusform>
            <numerusform>المداخل فيه أقل مما يلزم؛ يحتاج إلى {n} مداخل على الأقل</numerusform>
            <numerusform>المداخل فيه أقل مما يلزم؛ يحتاج إلى {n} مدخلًا على الأقل</numerusform>
            <numerusform>المداخل فيه أقل مما يلزم؛ يحتاج إلى {n} مدخل على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>المداخل فيه أكثر مما ينبغي؛ لا يُسمح بأي مدخل</numerusform>
            <numerusform>المداخل فيه أكثر مما ينبغي؛ يُسمح بمدخل واحد</numerusform>
            <numerusform>المداخل فيه أكثر مما ينبغي؛ يُسمح بمدخلين</numerusform>
            <numerusform>المداخل فيه أكثر مما ينبغي؛ يُسمح بعدد {n} مداخل</numerusform>
            <numerusform>المداخل فيه أكثر مما ينبغي؛ يُسمح بعدد {n} مدخلًا</numerusform>
            <numerusform>المداخل فيه أكثر مما ينبغي؛ يُسمح بعدد {n} مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>ليس نصًّا بترميز UTF-8؛ احفظه بهذا الترميز</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>يجب أن تكون مدة مثل &quot;{example}&quot;، من {low} إلى {high}</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>يجب أن تكون قائمة بأي من {values}</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>يجب أن تكون قائمة تواريخ مثل [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>يجب أن تكون قائمة معرّفات لفّات مثل [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>يجب أن تكون قائمة مفاتيح مثل [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>يجب أن تكون قائمة أسماء مثل [&quot;noisetorch&quot;]، بلا فواصل</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>يجب أن تكون قائمة فترات من اليوم مثل [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>يجب أن تكون قائمة أوقات مثل [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>يجب أن يكون عددًا صحيحًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>يجب أن يكون واحدًا من {values}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>تعذّر حفظ التغيير ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>تعذّر حفظ التغيير ({reason})؛ وهو سارٍ حتى تخرج، وتتكرر محاولة حفظه</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>كان الملف مفقودًا أو فارغًا أو غير مقروء، لذا فالإعدادات هي إعدادات النسخة الاحتياطية {backup}؛ للبدء من جديد أعد ضبطها</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>لا يوجد إعداد {key}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>لا يوجد إعداد كهذا؛ هل قصدت &quot;{key}&quot;؟</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>لا يمكن فهم هذا؛ يبدو السطر هكذا: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>لا أثر لهذا: حدّدته مؤسستك بالقيمة {value} ‏({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>هذا ليس TOML في مجمله، مع أن كل سطر كذلك؛ وقد قُرئ كل سطر وحده</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>لا يمكن أيضًا فهم هذا السطر وأسطر أخرى تحته</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>يجب أن يكون هذا جدولًا: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>حدّدته مؤسستك؛ لا يمكن تغييره هنا</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>تعذّرت قراءة إعدادات مؤسستك ({reason})؛ ولا يسري منها شيء</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>لا يمكن قفل {key}: لكل شخص أن يترك لفّة</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>القيمة {value} غير مناسبة؛ {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} استراحة</numerusform>
            <numerusform>{n} استراحة</numerusform>
            <numerusform>{n} استراحة</numerusform>
            <numerusform>{n} استراحات</numerusform>
            <numerusform>{n} استراحة</numerusform>
            <numerusform>{n} استراحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>{n} يوم</numerusform>
            <numerusform>{n} يوم</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}%</source>
        <translation>
            <numerusform>{n}٪</numerusform>
            <numerusform>{n}٪</numerusform>
            <numerusform>{n}٪</numerusform>
            <numerusform>{n}٪</numerusform>
            <numerusform>{n}٪</numerusform>
            <numerusform>{n}٪</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>الجانب الحالي.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: أُنجز {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>لا يمكن تشغيل النغمات: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>لم يُعثر على برنامج يشغّل النغمات</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>لم تُشغَّل أي نغمة بعد؛ سيُجرَّب {program} أولًا</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>يشغّل {program} النغمات</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>لا يمكن النطق: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>لم يُعثر على صوت؛ يوفّره speech-dispatcher أو espeak-ng</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>ينطق {program} العبارات</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>لا يمكن استخدامه ({reason})؛ يبدأ وقت الجلوس من الصفر</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>تبدأ لفّة بعد لحظة</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>غياب: يُحسب استراحة طبيعية</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>لا يمكن رؤيته على سطح المكتب هذا: {senses}.</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>اللفّة التالية {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>اللفّة التالية بعد دقيقة</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>اللفّة التالية بعد {time}</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>لا لفّة اليوم بعد</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>الآن: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>خارج ساعات العمل حتى {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>متوقف مؤقتًا حتى تستأنف</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>متوقف مؤقتًا حتى {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>اليوم: لا لفّات، اليسار أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: لفّة واحدة، اليسار أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: لفّتان، اليسار أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: {n} لفّات، اليسار أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: {n} لفّة، اليسار أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: {n} لفّة، اليسار أطول بمقدار {more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>اليوم: لا لفّات، اليمين أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: لفّة واحدة، اليمين أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: لفّتان، اليمين أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: {n} لفّات، اليمين أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: {n} لفّة، اليمين أطول بمقدار {more}</numerusform>
            <numerusform>اليوم: {n} لفّة، اليمين أطول بمقدار {more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>اليوم: لا لفّات، الجانبان متساويان</numerusform>
            <numerusform>اليوم: لفّة واحدة، الجانبان متساويان</numerusform>
            <numerusform>اليوم: لفّتان، الجانبان متساويان</numerusform>
            <numerusform>اليوم: {n} لفّات، الجانبان متساويان</numerusform>
            <numerusform>اليوم: {n} لفّة، الجانبان متساويان</numerusform>
            <numerusform>اليوم: {n} لفّة، الجانبان متساويان</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>في انتظار لحظة هادئة</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>في الانتظار: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>مضى على جلوسك {sitting}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>مضى على جلوسك {sitting}. آخر لفّة {at}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>مضى على جلوسك {sitting}. لا لفّة اليوم بعد.</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>يبدو أنك غائب</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>غدًا، {at}</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{day}, {at}</source>
        <translation>{day}، {at}</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>التالية: {name}، الجانب الأيسر أولًا.</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>التالية: {name}، الجانب الأيمن أولًا.</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>غبت مدة تكفي لاستراحة طبيعية. إذا كنت جالسًا هنا، فقل ذلك.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
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
        <translation>تم الجانبان</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>شهيق ببطء</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>زفير ببطء</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>زفير، أبعد قليلًا برفق</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>زفير، استدر يمينًا</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>عُد</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>نصف الطريق</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>واصل التنفّس، لا تحبس نفَسك أبدًا</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>استرخِ</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>الآن الجانب الأيسر</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>الآن الجانب الأيمن</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>أبطئ</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>ابدأ ببطء</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>ابقَ هكذا</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>واصل التأرجح</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>استدر يسارًا</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>استدر يمينًا</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ar</translation>
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
        <translation>على مهلك، حيث يتوفر مكان.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>دع ذراعيك تتدليان.</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>اجلس من جديد متى شئت</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>قف وامشِ</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>قف ببطء</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>قف، وامشِ بضع خطوات وتنفّس: استراحة من الجلوس بلا أي لفّة.</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>امشِ بضع خطوات</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>امشِ بضع خطوات، وتنفّس</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>الفحص الصحي</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>لا تُعرض إلا اللفّات التي تناسب مكانك. لا أحد مضطر إلى الاستلقاء على أرض مكتب.</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>تأتي التذكيرات بين هذين الوقتين. ويمكن أن يكون لكل يوم وقته في الإعدادات.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>تخطّي هذا الآن</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>تخطّي البقية</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>تأتي اللفّة الأولى عندما يبلغ جلوسك {interval}.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>جرّب واحدة الآن</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>يلاحظ Twist Break كم تجلس فعلًا. ثم يعرض عليك دقيقة من اللفّ، يمكنك متابعتها على الشاشة أو بالسمع. وينتظر وأنت تكتب أو في مكالمة، ويمكنك دائمًا أن تقول لا.</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>أهلًا بك - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>أهلًا بك في Twist Break</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>ما لديك</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>هل تودّ تجربة واحدة الآن؟ تستغرق نحو دقيقة، ويُنهيها المفتاح Esc.</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>تجد كل هذا من جديد في الإعدادات وفي قائمة المساعدة.</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>إجاباتك لا تترك أي لفّة في الوقت الحالي، لذا سيُذكّرك البرنامج بالوقوف والمشي والتنفّس.</translation>
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
        <translation>هناك استراحة مفتوحة من قبل.</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>لأنها آلمت، {name} في راحة حتى {day}.</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>أُغلقت نافذة الاستراحة: لم يعد أحد إليها مدة {after}.</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>أُغلقت {name}: بحسب الفحص الصحي لا ينبغي أداؤها الآن.</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>حُسبت استراحة طبيعية: لم يعمل Twist Break مدة {absent}. يبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>حُسبت استراحة طبيعية: قفل مدة {absent}. يبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>حُسبت استراحة طبيعية: لا إدخال مدة {absent}. يبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>حُسبت استراحة طبيعية: كان الحاسوب في سكون مدة {absent}. يبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>أُنجزت: {name}، الجانبان.</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>أُنجزت: {name}.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>أُسقط: الوقت الثابت {at} يخص يومًا انقضى.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>أُسقط: الوقت الثابت {at} وقع أثناء إيقاف مؤقت.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>أُسقط: الوقت الثابت {at} وقع خارج ساعات العمل.</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>محجوز: {reason}.</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>غادرت {name} قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>غادرت {name} مبكرًا.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>غادرت {name} مبكرًا؛ المرة القادمة تبدأ بالجانب الأيسر.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>غادرت {name} مبكرًا؛ المرة القادمة تبدأ بالجانب الأيمن.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>دُمجا: الوقت الثابت {at} وجلوس {sitting} صارا تذكيرًا واحدًا.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>دُمجا: جاء الوقت الثابت {at} مع استراحة، وهي تُحسب لهما معًا.</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>دُمجا: الوقتان الثابتان {first} و{second} صارا تذكيرًا واحدًا.</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>نُقل: بدأ Twist Break للتوّ؛ يأتي التذكير بعد {by}.</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>نُقل: استيقظ الحاسوب للتوّ؛ يأتي التذكير بعد {by}.</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>لا جواب عن التنبيه الأخير؛ تُركت. يبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>لا جواب عن التنبيه؛ يأتي من جديد بعد {by}.</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>لم يُؤجَّل: لا تأجيلات متتالية مسموحة؛ تُعرض لفّة قصيرة بدلًا منه.</numerusform>
            <numerusform>لم يُؤجَّل: استُنفد التأجيل الوحيد؛ تُعرض لفّة قصيرة بدلًا منه.</numerusform>
            <numerusform>لم يُؤجَّل: استُنفد تأجيلان متتاليان؛ تُعرض لفّة قصيرة بدلًا منه.</numerusform>
            <numerusform>لم يُؤجَّل: استُنفدت {n} تأجيلات متتالية؛ تُعرض لفّة قصيرة بدلًا منه.</numerusform>
            <numerusform>لم يُؤجَّل: استُنفد {n} تأجيلًا متتاليًا؛ تُعرض لفّة قصيرة بدلًا منه.</numerusform>
            <numerusform>لم يُؤجَّل: استُنفد {n} تأجيل متتالٍ؛ تُعرض لفّة قصيرة بدلًا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>لم تبدأ: لأنها آلمت، {name} في راحة حتى {day}. لأدائها قبل ذلك، أنهِ راحتها في كل اللفّات، أو بالأمر «twistbreak end-rest».</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>لم تبدأ: بحسب الفحص الصحي، اسأل مختصًا صحيًا قبل أن تؤدي {name}.</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>لم تبدأ: الفحص الصحي يستبعد {name}.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>لا شيء متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>لا شيء لتخطّيه: لا تذكير مخطّطًا الآن.</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>لا شيء لتأجيله: لا تذكير مخطّطًا الآن.</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>لا شيء لإيقافه: لا توجد لفّة جارية أو معلنة. ومتى تراجع الطبيب مذكور في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>عُرضت {instead} بدلًا من {name}، المتروكة الآن.</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>عُرضت {name}: الوقت الثابت {at}.</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>عُرضت {name}: جلوس {sitting}.</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>خارج ساعات العمل حتى {until}.</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>خارج ساعات العمل؛ ولا ساعات محددة في السنة القادمة.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>متوقف مؤقتًا حتى تستأنف.</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>متوقف مؤقتًا حتى {until}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>استُؤنف.</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>نُحّيت {name} جانبًا حتى الغد؛ تأتي {instead} بدلًا منها.</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>تُخطّيت (تحرّكت من قبل): حُسبت استراحة طبيعية. يبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>تُخطّيت ({reason}). يبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>تُخطّيت. يبدأ وقت الجلوس من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>أُجّلت مدة {by}؛ لا تأجيلات متتالية أخرى.</numerusform>
            <numerusform>أُجّلت مدة {by}؛ يبقى تأجيل متتالٍ واحد.</numerusform>
            <numerusform>أُجّلت مدة {by}؛ يبقى تأجيلان متتاليان.</numerusform>
            <numerusform>أُجّلت مدة {by}؛ تبقى {n} تأجيلات متتالية.</numerusform>
            <numerusform>أُجّلت مدة {by}؛ يبقى {n} تأجيلًا متتاليًا.</numerusform>
            <numerusform>أُجّلت مدة {by}؛ يبقى {n} تأجيل متتالٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>بدأت {name}: أنت طلبتها.</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>أُوقفت {name}: إنها تؤلم.</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>تم التراجع: كنت هنا. مضى على جلوسك {sitting}.</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>تلك اللفّة ليست في راحة.</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>أُرجعت الساعة بمقدار {by}؛ ولا يتأثر وقت الجلوس.</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>قُدّمت الساعة بمقدار {by}؛ ولا يتأثر وقت الجلوس.</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>انقطعت الاستراحة الأخيرة عندما انتهى Twist Break؛ تُعرض من جديد.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>انتهى الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>لا توجد استراحة طبيعية للتراجع عنها.</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>سُحب التنبيه: لم يعمل Twist Break بعض الوقت.</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>سُحب التنبيه: لم تعد هناك استراحة مستحقّة.</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>سُحب التنبيه: كان الحاسوب في سكون.</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>سُحب التنبيه: كانت الشاشة مقفلة.</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>سُحب التنبيه: يبدو أنك بعيد.</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>بدأ Twist Break.</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>بدأ Twist Break؛ محفوظ من قبل جلوس {sitting}.</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>انتهى ما حجز التذكير؛ يأتي بعد هدوء {calm}.</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>بدأت ساعات العمل. يبدأ وقت الجلوس من الصفر.</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>أنهيت راحة {name}؛ تُعرض من جديد.</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>غبت مدة {absent}؛ توقف وقت الجلوس عن العدّ.</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>هناك عرض تقديمي جارٍ</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>هناك نافذة تملأ الشاشة</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>تحرّكت من قبل</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>وضع عدم الإزعاج مفعّل</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>يؤلمني</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>غير ممكن هنا</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>أنت في مكالمة</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>أنت تكتب</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} انتظر {typing} توقفًا في الكتابة.</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>نسخ السجل كله كنص.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>لم يُقرَّر شيء بعد.</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>يأتي السطر الأول مع أول تذكير، أو عندما تغيب بعض الوقت.</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>ما تقرّر، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>لماذا؟ - Twist Break</translation>
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
        <translation>لم يكن هناك ما يُحذف.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>لم يتعذّر حذف أي ملف. {path} ({reason}). الملفات المحذوفة: {gone}.</numerusform>
            <numerusform>تعذّر حذف ملف واحد: {path} ({reason}). احذفه يدويًا. الملفات المحذوفة: {gone}.</numerusform>
            <numerusform>تعذّر حذف ملفين، أولهما {path} ({reason}). احذفهما يدويًا. الملفات المحذوفة: {gone}.</numerusform>
            <numerusform>تعذّر حذف {n} ملفات، أولها {path} ({reason}). احذفها يدويًا. الملفات المحذوفة: {gone}.</numerusform>
            <numerusform>تعذّر حذف {n} ملفًا، أولها {path} ({reason}). احذفها يدويًا. الملفات المحذوفة: {gone}.</numerusform>
            <numerusform>تعذّر حذف {n} ملف، أولها {path} ({reason}). احذفها يدويًا. الملفات المحذوفة: {gone}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>لم تُحذف ملفات. لم يبقَ منها شيء.</numerusform>
            <numerusform>حُذف ملف واحد. لم يبقَ منه شيء.</numerusform>
            <numerusform>حُذف ملفان. لم يبقَ منهما شيء.</numerusform>
            <numerusform>حُذفت {n} ملفات. لم يبقَ منها شيء.</numerusform>
            <numerusform>حُذف {n} ملفًا. لم يبقَ منها شيء.</numerusform>
            <numerusform>حُذف {n} ملف. لم يبقَ منها شيء.</numerusform>
        </translation>
    </message>
</context>
</TS>
