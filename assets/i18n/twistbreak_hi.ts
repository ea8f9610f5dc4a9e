<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>इस्तेमाल नहीं हो सकता: {names}।</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>इसमें जो कुछ है, वह सब यहाँ पहले से है।</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>इसमें फ़ाइलें कम हैं, या दूसरी फ़ाइलें डाल दी गई हैं।</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>छोड़ा गया है, क्योंकि आपने इसे नहीं माँगा: {names}।</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>इतिहास: नई पंक्तियाँ: {rows} में से {new}; वे जोड़ी जाएँगी, और जो यहाँ है, वह रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>इसमें {n} से ज़्यादा फ़ाइल है; Twist Break के किसी बैकअप में इतनी नहीं होतीं।</numerusform>
            <numerusform>इसमें {n} से ज़्यादा फ़ाइलें हैं; Twist Break के किसी बैकअप में इतनी नहीं होतीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>यह zip फ़ाइल तो है, पर Twist Break का बैकअप नहीं।</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>यह ख़राब है, या अंत तक कॉपी नहीं हुई।</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>यह {mib} MiB से बड़ी है; Twist Break का कोई बैकअप इतना बड़ा नहीं होता।</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>यह zip फ़ाइल नहीं है, या इसका अंत ग़ायब है; कोई बैकअप चुनें।</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>इसे Twist Break के नए संस्करण ने बनाया है; वह संस्करण यहाँ इंस्टॉल करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>इसकी विषय-सूची ख़राब है; कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>छोड़े गए हैं, क्योंकि ये लिंक हैं, बहुत बड़े हैं या इनके नाम ग़लत हैं: {names}।</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>{day} को संस्करण {version} से बनाया गया।</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>{day} को बनाया गया।</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>जैसा है वैसा रहेगा: {names}।</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>बैकअप पढ़ा नहीं जा सकता ({reason}); कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>बैकअप का केवल कुछ हिस्सा आयात हो सका, और सब कुछ वापस नहीं रखा जा सका ({reason}); सब पहले जैसा करने के लिए {file} आयात करें।</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>बैकअप आयात नहीं हो सका ({reason}); सब कुछ पहले जैसा है।</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>बैकअप लिखा नहीं जा सका ({reason}); जो पहले था, वह नहीं बदला।</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>बैकअप आयात हो गया है; पहले की पूरी स्थिति {file} के रूप में रखी है।</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>जोड़ा जाएगा: {names}।</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>बदला जाएगा: {names}।</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>यह ख़राब है और छोड़ा जाएगा</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>इसमें रखा इतिहास ख़राब है और छोड़ा जाएगा; आपका इतिहास जैसा है वैसा रहेगा</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>इसके भीतर का इतिहास Twist Break के नए संस्करण ने लिखा है, इसलिए छोड़ दिया गया; वह संस्करण यहाँ इंस्टॉल करें और फिर कोशिश करें</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>“{name}” बैकअप का हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>“{name}” एक लिंक है; बैकअप में लिंक नहीं होते।</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>“{name}” एन्क्रिप्टेड है; बैकअप कभी एन्क्रिप्टेड नहीं होते।</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>“{name}” बहुत ही बड़ी है; यह कोई जाल हो सकती है।</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>“{name}” इसमें दो बार है।</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>“{name}” वैसी नहीं है जैसी पैक करते समय थी।</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>“{name}” ऐसे तरीक़े से पैक है जिससे बैकअप कभी पैक नहीं होते।</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>दोनों तरफ़ हो गईं</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>धीरे-धीरे साँस लें।</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>साँस लें, रीढ़ लंबी करें।</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>साँस लें, सीधे तनें।</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>धीरे-धीरे साँस छोड़ें।</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>साँस छोड़ें, शरीर ढीला करें।</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>साँस छोड़ें, मुड़ें।</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>साँस छोड़ें। साँस को बहने दें, कभी न रोकें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>एक तरफ़ से दूसरी तरफ़</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>जिसने इसे बताया, उनकी ओर से</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>तैयार हो जाएँ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>अब आपकी पीठ कैसी लग रही है?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>दर्द हो रहा है</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>ग़लती से दब गया</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>कुंजी: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>बाएँ {left}, दाएँ {right}।</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>पीठ के बल लेटकर</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>और: दूसरा घुमाव, छोटा, यह तरफ़ छोड़ें, बाहर निकलें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>फ़र्श पर</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>अपनी कुर्सी पर</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>दूसरा घुमाव</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>रुका हुआ है। जारी रखने के लिए स्पेस दबाएँ।</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>रुका हुआ है: कॉल शुरू हुई ({program})।</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>रुका हुआ है: कॉल शुरू हुई।</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>रुका हुआ है: {gap} तक यहाँ कोई नहीं था।</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>रुका हुआ है: स्क्रीन लॉक थी।</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>वैसी ही</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>एक और साँस तक आराम से बैठें या खड़े रहें।</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>यह तरफ़ छोड़ें</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>खड़े होकर</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>जब तैयार हों तब शुरू करें</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>ज़्यादा अकड़ी</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>यहीं रुकें। धीरे-धीरे बीच में लौटें और आराम करें।</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोक दिया गया</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>ध्यान रखें</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>एक हिस्सा पूरा हुआ</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>आपको पीठ वाली कुर्सी चाहिए।</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>आपको मैट चाहिए।</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>आप उठकर चल-फिर रहे थे</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{head}. {calm}</source>
        <translation>{head}। {calm}</translation>
    </message>
    <message>
        <source>{head}. {calm} The window closes by itself.</source>
        <translation>{head}। {calm} विंडो अपने-आप बंद हो जाती है।</translation>
    </message>
    <message>
        <source>{name} · Twist Break</source>
        <translation>{name} · Twist Break</translation>
    </message>
    <message>
        <source>{name}. {length}.</source>
        <translation>{name}। {length}।</translation>
    </message>
    <message>
        <source>{name}. {place}, {length}, both sides.</source>
        <translation>{name}। {place}, {length}, दोनों तरफ़।</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{total} में से {now}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} साँस</numerusform>
            <numerusform>{n} साँसें</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · पूरा हुआ</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · {left} बाक़ी</translation>
    </message>
    <message>
        <source>{place} · {length}</source>
        <translation>{place} · {length}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से॰</translation>
    </message>
    <message>
        <source>{text}. {detail}</source>
        <translation>{text}। {detail}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}</source>
        <translation>{sides} में से तरफ़ {number}</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>{sides} में से तरफ़ {number} · {rounds} में से दौर {round}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>{sides} में से तरफ़ {number}। {sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 घंटे</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 मिनट</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m, 2h, tomorrow या 14:05; कुछ नहीं: जब तक आप फिर शुरू न करें।</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>कोई सेटिंग, जैसे reminders.interval।</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>Twist Break के बारे में</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>सभी घुमाव…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>उन प्रश्नों के फिर से उत्तर दें जिनसे तय होता है कि कौन-से घुमाव दिए जाएँ।</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>बदलें कि कब, क्या और कैसे।</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>कोई घुमाव चुनें</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>इसे स्वाभाविक ब्रेक गिनें; बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>सेटिंग, घुमाव, इतिहास और स्वास्थ्य के उत्तर हमेशा के लिए मिटाएँ।</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>किसी घुमाव का आराम समाप्त करें</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>विराम समाप्त करें।</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>प्रोग्राम बंद करें। सेटिंग और बैठने का समय सुरक्षित रहता है।</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>सब कुछ निर्यात करें</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>पहली शुरुआत की तीनों स्क्रीन फिर से देखें।</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>स्वास्थ्य जाँच…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>कितनी देर: 5, 10m या 1h।</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>Twist Break का इस्तेमाल कैसे करें</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>इसे यहाँ नहीं कर सकता/सकती</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>मैं पहले ही हिल-डुल चुका/चुकी हूँ</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>मैं यहीं था/थी</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>घुमाव का आईडी; देखें `routines`।</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>बैकअप आयात करें</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>दर्द हो रहा है</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>इसका नया मान, जैसे 45min।</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>यह ब्रेक छोड़ें; बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>इस घुमाव को कुछ समय आराम दें, और पढ़ें कि डॉक्टर को कब दिखाना है।</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>घुमावों की सूची दिखाएँ, आपके अपने भी।</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>हर घुमाव देखें, और चुनें कि कौन-से आएँ।</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>आज का दिन और पहले किया हुआ देखें।</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>अपना कोई घुमाव बनाएँ या बदलें, जैसे फ़िज़ियोथेरेपिस्ट का बताया हुआ।</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>अगला ब्रेक कुछ मिनट आगे बढ़ाएँ।</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>कुछ समय तक कोई रिमाइंडर नहीं।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>वह घुमाव फिर से दें जो दर्द के कारण, या यहाँ संभव न होने के कारण आराम पर है।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>30 मिनट के लिए रोकें।</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>एक घंटे के लिए रोकें।</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>दो घंटे के लिए रोकें।</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>अपने चुने समय तक रोकें।</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>अगली सुबह तक रोकें।</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>जब तक आप फिर शुरू न करें तब तक रोकें।</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>बताए गए घुमाव…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>दूसरे प्रोग्रामों के लिए JSON छापें।</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>स्प्रेडशीट के लिए तालिका छापें।</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>किया हुआ छापें, दिन-दर-दिन।</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>सचमुच करें; इसके बिना कुछ नहीं मिटता।</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>सचमुच करें; इसके बिना आप केवल देखते हैं कि क्या बदलेगा।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>देखें कि क्या और कहाँ रखा है; उसे निर्यात या आयात करें, या मिटाएँ।</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>इस घुमाव को कल तक अलग रखें, और बदले में दूसरा लें।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>सुरक्षा की बातें दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>सभी कुंजियों वाली छोटी मार्गदर्शिका दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>संस्करण और लाइसेंस दिखाएँ।</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>दिखाएँ कि अभी क्या चल रहा है।</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>दिखाएँ कि रिमाइंडर ने क्या तय किया, और क्यों।</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>इसे छोड़ें</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>स्नूज़ करें</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>{length} स्नूज़ करें</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>अभी कोई घुमाव शुरू करें, या जिसका नाम आप दें।</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>घुमावों में से कोई एक शुरू करें।</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>तुरंत रुकें, पढ़ें कि डॉक्टर को कब दिखाना है, और इस घुमाव को कुछ समय आराम दें।</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>अभी स्ट्रेच करें</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>निर्यात की गई फ़ाइल में जो है, उसे आयात करें।</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>पढ़ने की फ़ाइल, जैसे twistbreak.zip।</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>लिखने की फ़ाइल, जैसे twistbreak.zip।</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>आज और इतिहास</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>जब तक मैं फिर शुरू न करूँ</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>किसी समय तक…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>कल तक</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>स्वागत…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>क्या करना है; कुछ नहीं: सेटिंग खोलें।</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>कब रुकें, डॉक्टर को कब दिखाएँ</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>क्यों: not-now, already-moved, cannot-here या hurts।</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>मेरा डेटा मिटाएँ</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>स्वास्थ्य जाँच के उत्तरों के साथ, अगर उसमें हों।</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>स्वास्थ्य जाँच के आपके उत्तरों के साथ।</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>सेटिंग, घुमाव और इतिहास एक फ़ाइल में लिखें, रखने या ले जाने के लिए।</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>आप बिना कुछ छुए यहीं बैठे थे: स्वाभाविक ब्रेक वापस लें।</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>आपका डेटा…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>सब कुछ इसी कंप्यूटर पर है। यहाँ से कुछ भी बाहर नहीं जाता, जब तक आप ख़ुद कोई फ़ाइल कॉपी न करें या न भेजें।</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>ऊपर का सब कुछ, आपकी सेटिंग और आपके अपने घुमाव: मानो प्रोग्राम कभी इस्तेमाल ही न हुआ हो।</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>स्वास्थ्य जाँच के उत्तर</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>बैकअप (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>बैकअप (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>इस कंप्यूटर के बैकअप; इनमें से किसी में स्वास्थ्य के उत्तर नहीं हैं:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>अपने-आप बनने वाले बैकअप</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>कोई बैकअप चुनें</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>सब कुछ {file} में है, आपके स्वास्थ्य के उत्तरों के साथ।</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>सब कुछ {file} में है, आपके स्वास्थ्य के उत्तरों के बिना।</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>सब कुछ निर्यात करें</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>सब कुछ निर्यात करें…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>फ़ाइलें जो मिटाई जाएँगी</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>फ़ाइलें: {count}; {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>इतिहास, स्वास्थ्य के उत्तर, बैठने का समय, याद दिलाने के कारण और इस कंप्यूटर का हर बैकअप। आपकी सेटिंग और आपके अपने घुमाव बने रहते हैं।</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>पहले अभी की पूरी स्थिति रख ली जाती है, स्वास्थ्य के उत्तरों के बिना; फिर वह इस कंप्यूटर के बैकअप में दिखती है।</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>मुझे पूरा यक़ीन है</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>एक कॉपी रखें, या दूसरे कंप्यूटर पर जाएँ</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>सब कुछ रखें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>देखें…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं हैं</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>जब तक आप प्रश्नों के उत्तर फिर से नहीं देते, तब तक कोई घुमाव नहीं छोड़ा जाएगा।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>फ़ाइलें किसी भी तरह वापस नहीं आ सकतीं। इसे चुनने पर ही मिटाने वाला बटन काम करता है।</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>ये फ़ाइलें किसी भी तरह वापस नहीं आ सकतीं। जो फ़ाइल आपने निर्यात की है, वह अपनी जगह रहती है।</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>एक पल… बरसों का इतिहास हो, तो इसमें कुछ सेकंड लग सकते हैं।</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>अभी कोई नहीं है। इतिहास हर दिन और सब कुछ एक साथ हफ़्ते में एक बार कॉपी होता है।</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}: सिर्फ़ इतिहास; {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>सिर्फ़ स्वास्थ्य के उत्तर</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>स्वास्थ्य जाँच के उत्तर भी निर्यात की गई फ़ाइल में रखता है।</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>पंक्तियाँ: {count}, पहली {day} की; {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>पंक्तियाँ: {count}; {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>सेटिंग, आपके अपने घुमाव और इतिहास, एक ही फ़ाइल में।</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>दिखाता है कि ऊपर चुना गया बैकअप क्या बदलेगा।</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>बैठने का समय, याद दिलाने के कारण, विंडो की जगहें</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>बैकअप आयात करें</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>मिटाने के लिए कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>यह फ़ाइल हमेशा के लिए मिटाई जाएगी:</numerusform>
            <numerusform>ये {n} फ़ाइलें हमेशा के लिए मिटाई जाएँगी:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>तब वे इस कंप्यूटर पर स्वास्थ्य जाँच के आपके उत्तरों की जगह ले लेते हैं।</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>आपके अपने घुमाव और मुद्राएँ</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>क्या रखा है, और कहाँ</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>क्या मिटाना है</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>इससे क्या बदलेगा</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>क्या देखा गया और क्या उत्तर मिले</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>मेरा डेटा मिटाएँ</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>मेरा डेटा मिटाएँ…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>मेरे स्वास्थ्य के उत्तरों के साथ</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>इसमें मौजूद स्वास्थ्य के उत्तरों के साथ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हैं</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>आप चुनते हैं कि क्या मिटे, और पहले फ़ाइलों की सूची देखते हैं।</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>कुछ भी बदलने से पहले आप देखते हैं कि क्या बदलेगा।</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>आपका डेटा - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: हफ़्ते का बैकअप; {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: पिछले आयात से पहले की पूरी स्थिति; {size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} बाइट</numerusform>
            <numerusform>{n} बाइट</numerusform>
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
            <numerusform>मेज़ पर {hours} में लगभग {n} घुमाव, पहला {first}, आख़िरी {last}। आप एक बार में ज़्यादा से ज़्यादा {longest} बैठते हैं।</numerusform>
            <numerusform>मेज़ पर {hours} में लगभग {n} घुमाव, पहला {first}, आख़िरी {last}। आप एक बार में ज़्यादा से ज़्यादा {longest} बैठते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>तय समय पर</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>मेज़ पर {hours} में एक भी घुमाव नहीं।</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>अगले दो हफ़्तों में काम के घंटे नहीं हैं, इसलिए कोई रिमाइंडर नहीं।</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>मेज़ पर {hours} में एक घुमाव, {first}। आप एक बार में ज़्यादा से ज़्यादा {longest} बैठते हैं।</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>खड़े होकर घुमाव</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>मेरा दिन कैसा रहेगा?</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (तय समय)</translation>
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
        <translation>{hours} घं॰</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं॰ {minutes} मि॰</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} घं॰ {minutes} मि॰ {seconds} से॰</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि॰</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मि॰ {seconds} से॰</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से॰</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A person coming back from the left to the middle.</source>
        <translation>एक व्यक्ति बाएँ से बीच में लौटते हुए।</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>एक व्यक्ति दाएँ से बीच में लौटते हुए।</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>एक व्यक्ति बीच में, बिना मुड़े।</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>पीठ के बल लेटा व्यक्ति: घुटने बाएँ, कंधे नीचे।</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>पीठ के बल लेटा व्यक्ति: घुटने दाएँ, कंधे नीचे।</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>खड़ा हुआ एक व्यक्ति, कुछ क़दम चलने को तैयार।</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>एक व्यक्ति जिसकी छाती और सिर बाएँ मुड़ते हैं; कूल्हे वहीं रहते हैं।</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>एक व्यक्ति जिसकी छाती और सिर दाएँ मुड़ते हैं; कूल्हे वहीं रहते हैं।</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>चित्र: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>पीठ का कोमल, लेटकर किया जाने वाला घुमाव-स्ट्रेच, about.com, 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>एक मालिश थेरेपिस्ट का ट्यूटोरियल: बैठकर घुमाव</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>रीढ़ के घुमावों पर फ़िज़ियोथेरेपी का लेख, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>मुद्रा सुधारने वाले स्ट्रेच की समीक्षा: कुर्सी में घुमाव</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>स्ट्रेचिंग मार्गदर्शिका: पीठ का घुमाव</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>एक घुमाव चल रहा है। उसे पूरा करें या छोड़ें, फिर दूसरा शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>सभी घुमाव</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>सभी घुमाव - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>कहीं भी</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>तीर कुंजियाँ कार्ड से कार्ड पर ले जाती हैं। Enter शुरू करता है, स्पेस विवरण दिखाता है।</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>पहले डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें, अगर हो</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>पहले डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें। वे हाँ कहें, तो स्वास्थ्य जाँच में बताएँ।</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>कुर्सी</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>पीठ वाली कुर्सी</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>विवरण: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>इसका आराम समाप्त करें</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>इसका आराम समाप्त करें: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>पसंदीदा: लगभग दोगुनी बार आता है (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>पसंदीदा: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>फ़र्श</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>जिसने इसे बताया, उनकी ओर से</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>स्वास्थ्य जाँच: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>स्वास्थ्य जाँच…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>विवरण छिपाएँ</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>कितनी देर, दोनों तरफ़</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>मेरे पास है</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>{day} तक आराम पर है।</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>कुंजी: Enter</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>स्वास्थ्य जाँच के आपके उत्तरों के कारण छोड़ा गया है।</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>लेटकर</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>इसे आसान बनाएँ</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>मैट</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>यह घुमाव कभी न दें (Delete)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>कोई घुमाव मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>यह नहीं</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>यह नहीं: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>फिर से दें</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>फिर से दें: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>केवल आपके चुनने पर: आपकी सेटिंग के अनुसार खड़े होकर किया जाने वाला कोई घुमाव अपने-आप नहीं आता।</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>केवल आपके चुनने पर: यह जगह सेटिंग में आपकी जगहों में नहीं है।</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>झटपट: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>सभी घुमाव दिखाएँ</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>सामान्य: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>खड़े होकर</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>यह घुमाव अभी शुरू करें (Enter)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>शुरू करें: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>ध्यान रखें</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>इन जगहों के लिए ऐसा कोई घुमाव नहीं जो आपके पास मौजूद चीज़ों से ही हो जाए।</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>भरपूर: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>घुमाव: {total} में से {i}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>किस पर काम करता है, सावधानियाँ और स्रोत (स्पेस)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>यह कहाँ से है</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>किस पर काम करता है</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>आपको चाहिए</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>आपने कहा: यह नहीं। यह कभी नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>कमर के निचले हिस्से में हाल की स्लिप डिस्क</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>लंबे समय से व्यायाम न करना</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>रीढ़ का ऑपरेशन, या कोई और गंभीर चोट</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>चक्कर आना</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>हाल का साइटिका</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>गर्भावस्था</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>आराम देता है</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>जोड़ों का गंभीर घिसाव</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>मज़बूत करता है</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>पीठ या गर्दन की तकलीफ़</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>अस्थिर या खिसकी हुई कशेरुकाएँ</translation>
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
        <translation>{name} अब नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}, {total} में से {i}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · पीठ वाली कुर्सी और मैट चाहिए</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · मैट चाहिए</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · पीठ वाली</translation>
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
        <translation>शरीर ढीला करें, और आराम से साँस लें</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>घुमाव आने वाला है</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>आगे: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>{length} में</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>{time} में</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>छोड़ दिया गया। क्यों?</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>जब आप चाहें</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}, लगभग एक मिनट</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}, लगभग एक मिनट, दोनों तरफ़</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}, लगभग {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}, लगभग {length}, दोनों तरफ़</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}, केवल छोटा-सा: {length}, दोनों तरफ़</translation>
    </message>
    <message>
        <source>{title} – {when}</source>
        <translation>{title} – {when}</translation>
    </message>
    <message>
        <source>{title}. {when}.</source>
        <translation>{title}। {when}।</translation>
    </message>
    <message>
        <source>{when}. Answer in the menu of Twist Break.</source>
        <translation>{when}। Twist Break के मेन्यू में जवाब दें।</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>चिकित्सक ने मुझे बताया है कि हल्के घुमाव ठीक हैं</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>हाँ कहने पर: गहरे घुमाव, और वज़न या तेज़ी वाले घुमाव छोड़ दिए जाते हैं। बाक़ी चिकित्सक की अनुमति की प्रतीक्षा करते हैं, और फिर हल्के रूप में आते हैं।</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>हाँ कहने पर: हर घुमाव चिकित्सक की अनुमति की प्रतीक्षा करता है, और फिर हल्के रूप में आता है।</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>हाँ कहने पर: हर घुमाव तब तक प्रतीक्षा करता है जब तक चिकित्सक आपको न बताए कि हल्के घुमाव ठीक हैं।</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>हाँ कहने पर: खड़े होकर झूलना छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>हाँ कहने पर: खड़े होकर झूलना तब तक प्रतीक्षा करता है जब तक कोई स्वास्थ्य विशेषज्ञ सहमति न दे।</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>हाँ कहने पर: पेट दबाने वाले घुमाव छोड़ दिए जाते हैं। बाक़ी चिकित्सक की अनुमति की प्रतीक्षा करते हैं, और फिर हल्के रूप में आते हैं।</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>हर प्रश्न का उत्तर ‘नहीं’ देता है।</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>क्या आप गर्भवती हैं?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>क्या आपको कभी-कभी चक्कर आते हैं?</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>क्या आपको तीव्र साइटिका है, यानी ऐसा दर्द जो पैर में नीचे तक जाता है?</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>क्या आपकी कमर के निचले हिस्से में तीव्र स्लिप डिस्क है?</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>क्या आपको गंभीर ऑस्टियोआर्थराइटिस (जोड़ों का घिसाव) है?</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>क्या आपको स्पोंडिलोलिस्थेसिस (खिसकी हुई कशेरुका), या रीढ़ की कोई और अस्थिरता है?</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>क्या आपको पीठ या गर्दन की तकलीफ़ है?</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>क्या आपको व्यायाम किए लंबा समय हो गया है?</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>क्या आपका स्पाइनल फ़्यूज़न, या कोई और बड़ी चोट या सर्जरी हुई है?</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>स्वास्थ्य जाँच</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>स्वास्थ्य जाँच - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>इनमें से कुछ भी मुझ पर लागू नहीं</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>अब तक कुछ नहीं छोड़ा गया है; हर घुमाव बताता है कि किस बात का ध्यान रखना है।</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>कुछ नहीं छोड़ा गया है, और हर घुमाव जैसा है वैसा ही आता है।</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>एक घुमाव हल्के रूप में आता है: कम मोड़, और कम देर का ठहराव।</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>एक घुमाव छोड़ा गया है।</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>एक घुमाव चिकित्सक की अनुमति की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>उत्तर दिए गए प्रश्न: {all} में से {done}।</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>अपने सभी उत्तर हटाएँ?</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>मेरे उत्तर हटाएँ…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>इस तरह कोई घुमाव नहीं बचता: आपको खड़े होने, थोड़ा चलने और साँस लेने की याद दिलाई जाएगी।</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>इन उत्तरों वाली फ़ाइल मिटा दी जाती है। जब तक आप प्रश्नों के फिर से उत्तर नहीं देते, कुछ भी नहीं छोड़ा जाएगा।</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>ये प्रश्न तय करते हैं कि कौन-से घुमाव दिए जाएँ। ये निदान की जगह नहीं लेते: संदेह हो तो चिकित्सक से पूछें।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>आपके उत्तर इसी कंप्यूटर पर रहते हैं, ऐसी फ़ाइल में जिसे केवल आप पढ़ सकते हैं। आप इन्हें बदल या हटा सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} घुमाव छोड़ा गया है।</numerusform>
            <numerusform>{n} घुमाव छोड़े गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} घुमाव हल्के रूप में आता है: कम मोड़, और कम देर का ठहराव।</numerusform>
            <numerusform>{n} घुमाव हल्के रूप में आते हैं: कम मोड़, और कम देर का ठहराव।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} घुमाव चिकित्सक की अनुमति की प्रतीक्षा में है।</numerusform>
            <numerusform>{n} घुमाव चिकित्सक की अनुमति की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>इसे हटाया नहीं जा सका ({reason}); इसे ख़ुद हटाएँ</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>उत्तर सहेजे नहीं जा सके ({reason}); प्रोग्राम बंद करने तक वे लागू हैं</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>स्वास्थ्य के उत्तर जैसे हैं वैसे काम के नहीं ({reason}); खोया हुआ हर उत्तर ‘हाँ’ माना जाता है, जब तक आप स्वास्थ्य जाँच फिर से नहीं करते</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>अच्छा घुमाव</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>इससे छोटा</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A: कुर्सी में घुमाव की समीक्षा</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>दूसरा घुमाव</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>शुरू करने से पहले डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें, अगर आपको हो</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B: रीढ़ के घुमावों पर फ़िज़ियोथेरेपी का लेख, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>एक क़दम पीछे</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>रीढ़ लंबी करने के लिए साँस लें, मुड़ने के लिए साँस छोड़ें। साँस कभी न रोकें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D: बैठकर घुमाव पर एक मालिश चिकित्सक का ट्यूटोरियल</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>बाँहों से न खींचें, और गर्दन को उतना ही मोड़ें जितना छाती ले जाए।</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>हर फ़ैसला “क्यों?” में समझाया गया है।</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>सब कुछ इसी कंप्यूटर पर रहता है: प्रोग्राम में नेटवर्क का कोई कोड नहीं है।</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>आसानी से मुड़ने के लिए कम मुड़ें, या पीठ के पीछे छोटा तकिया या लपेटा हुआ तौलिया रखें।</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>MIT लाइसेंस के तहत मुक्त सॉफ़्टवेयर, Twist Break के डेवलपरों की ओर से। कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>पहले सीधे तनें, और तभी मुड़ें: पीठ के बीच से, स्थिर श्रोणि पर।</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>कैसे करें</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>कॉल में, पूरी स्क्रीन पर, या आपके टाइप करते समय रिमाइंडर एक शांत पल की प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>दर्द हो रहा है: तुरंत रुकें</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>ब्रेक विंडो की कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>स्थिति विंडो की कुंजियाँ</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>छोड़ दें; जितना किया, वह गिना जाता है</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>ध्यान रखता है कि आप कितनी देर से बैठे हैं, और रीढ़ के एक घुमाव में दोनों तरफ़ आपका साथ देता है।</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>अगले चरण पर</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>यह तरफ़ छोड़ें</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>शुरू करें, रोकें, जारी रखें</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>अपने-आप स्ट्रेच करना निदान की जगह नहीं लेता। बच्चे हल्के से मुड़ें, और कोई बड़ा उनके पास रहे।</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>फिर एक छोटी विंडो आपको एक घुमाव कराती है, पहले एक तरफ़ और फिर दूसरी तरफ़।</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Break गिनता है कि आप सचमुच कितनी देर बैठते हैं। समय होने पर एक सूचना बताती है कि क्या आने वाला है।</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>न देखना ज़रूरी है, न कुछ दबाना: यह अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>कमर के निचले हिस्से में हाल की स्लिप डिस्क, या हाल का साइटिका [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>रीढ़ का ऑपरेशन, जैसे फ़्यूज़न, या कोई और गंभीर चोट [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>गर्भावस्था: पेट दबाने वाले गहरे घुमाव बदलें या छोड़ दें</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>जोड़ों का गंभीर घिसाव: कम दूर तक और कम ज़ोर से मुड़ें</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>अस्थिर या खिसकी हुई कशेरुकाएँ: न गहरा मुड़ें, न ज़ोर से</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>दूर</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>दोनों तरफ़</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>दोनों तरफ़ बराबर</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>{file} सहेजी नहीं जा सकती: {reason}। कोई दूसरी जगह चुनें; कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>लगातार दिन: घुमाव वाला हर दिन गिना जाता है। छुट्टी के दिन, और आधे घंटे से कम बैठने वाले दिन, कुछ नहीं बदलते, और हफ़्ते में एक दिन छूट सकता है।</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>अब से यह विंडो दिखाती है कि आप कितनी देर बैठते हैं, कौन-से घुमाव करते हैं, और क्या दोनों तरफ़ को बराबर हिस्सा मिलता है। यह सब इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>बैठने के घंटे</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>कैसा लगा, हफ़्तेवार</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>कुल: {sides}।</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>दर्द हो रहा है</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>बाएँ {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>एक बार में सबसे लंबा</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>स्वाभाविक ब्रेक</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>स्वाभाविक ब्रेक</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>बैठना नहीं</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>कोई घुमाव नहीं</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>इस समय में कोई घुमाव नहीं।</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>इस समय में यहाँ कोई नहीं बैठा।</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>आज अब तक कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>यहाँ अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>इस महीने कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>इस हफ़्ते कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>इस साल कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>इस दिन कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>काम के घंटों के बाहर</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>एक तरफ़ ज़्यादा</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>विवरण के लिए चित्र पर पॉइंटर ले जाएँ, या तीर कुंजियाँ इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>दाएँ {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>सब CSV में सहेजें…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>इतिहास की हर पंक्ति दूसरे प्रोग्रामों के लिए तालिका में सहेजें।</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>चित्र सहेजें…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>इतिहास सहेजें</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>चित्र सहेजें</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>तालिका के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>दोनों तरफ़</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>दोनों तरफ़ का संतुलन</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>बैठना</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>आज के लिए नियोजित: {n} घुमाव, {at} पर।</numerusform>
            <numerusform>आज के लिए नियोजित: {n} घुमाव, पहला {at} पर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>अब तक {sitting} बैठे। आज के लिए अभी नियोजित: {n} घुमाव, {at} पर।</numerusform>
            <numerusform>अब तक {sitting} बैठे। आज के लिए अभी नियोजित: {n} घुमाव, अगला {at} पर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>{sitting} बैठे, जिसमें से {waited} तक रिमाइंडर प्रतीक्षा में था।</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>{sitting} बैठे।</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>कुल बैठना</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>बैठना, रिमाइंडर प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>ज़्यादा अकड़ी</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>घड़ी के हिसाब से दिन</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>नीचे की पंक्ति दिखाती है कि क्या नियोजित है।</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>अगला महीना</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>वैसी ही</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>अगला हफ़्ता</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>पिछला हफ़्ता</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>अगला साल</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>साल, कैलेंडर के रूप में</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>पिछला साल</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>कितनी बार किया</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>आज और इतिहास - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Break नहीं चल रहा था</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>तब Twist Break नहीं चल रहा था, या यहाँ कोई नहीं बैठा।</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>घुमाव, दोनों तरफ़</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>घुमाव, आंशिक</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>घुमाव और स्वाभाविक ब्रेक</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>हफ़्ता</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>घुमाव के बाद आपके अपने उत्तर: हल्की {easier}, वैसी ही {same}, ज़्यादा अकड़ी {stiffer}, दर्द {hurts}।</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>प्रस्तुति</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>कंप्यूटर निद्रा में</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>दिन लगातार</numerusform>
            <numerusform>दिन लगातार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>घुमाव वाला दिन</numerusform>
            <numerusform>घुमाव वाले दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>बराबर</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>यह अभी काम में नहीं लिया जा सकता ({reason}); आप जो करते हैं, वह प्रोग्राम बंद करने तक याद रहता है, और उसे लिखने की कोशिश फिर होती है</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>यह ख़राब है ({error}) और अभी फिर से बनाया नहीं जा सकता ({trouble}); इसे जैसा है वैसा रहने दिया गया है, और आप अब जो करते हैं, वह प्रोग्राम बंद करने तक याद रहता है</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>यह Twist Break का इतिहास नहीं है और छोड़ दिया गया है</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>यह किसी दूसरे प्रोग्राम का डेटाबेस है और जैसा है वैसा रहने दिया गया है; इसे कहीं और ले जाएँ, ताकि Twist Break अपना इतिहास वहाँ रख सके</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>यह इस डिस्क के लिए बहुत बड़ा है</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>यह ख़राब था और {day} के बैकअप तथा जो पढ़ा जा सका उससे फिर बनाया गया: {n} पंक्ति; ख़राब फ़ाइल {aside} के रूप में रखी है</numerusform>
            <numerusform>यह ख़राब था और {day} के बैकअप तथा जो पढ़ा जा सका उससे फिर बनाया गया: {n} पंक्तियाँ; ख़राब फ़ाइल {aside} के रूप में रखी है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>यह ख़राब था और जो पढ़ा जा सका उससे फिर बनाया गया: {n} पंक्ति; अभी कोई बैकअप नहीं है; ख़राब फ़ाइल {aside} के रूप में रखी है</numerusform>
            <numerusform>यह ख़राब था और जो पढ़ा जा सका उससे फिर बनाया गया: {n} पंक्तियाँ; अभी कोई बैकअप नहीं है; ख़राब फ़ाइल {aside} के रूप में रखी है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>यह ग़ायब था और {day} के बैकअप से वापस लाया गया: {n} पंक्ति</numerusform>
            <numerusform>यह ग़ायब था और {day} के बैकअप से वापस लाया गया: {n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>इसे Twist Break के नए संस्करण ने लिखा है और इसे जैसा है वैसा रहने दिया गया है; वह संस्करण फिर चलाएँ, या नया इतिहास शुरू करने के लिए फ़ाइल कहीं और ले जाएँ</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>बाएँ {left}, दाएँ {right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>बाएँ {more} ज़्यादा</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>एक बार में सबसे लंबा</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>स्वाभाविक ब्रेक</numerusform>
            <numerusform>स्वाभाविक ब्रेक</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>कोई इनपुट नहीं</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>वहाँ कुछ लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>दाएँ {more} ज़्यादा</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>स्क्रीन लॉक</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>कुल बैठना</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>डिस्क भरी है</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: {n} घुमाव, बैठना {sitting}</numerusform>
            <numerusform>{day}: {n} घुमाव, बैठना {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>कुल {n} घुमाव; सबसे ज़्यादा, {most}, {day} को।</numerusform>
            <numerusform>कुल {n} घुमाव; सबसे ज़्यादा, {most}, {day} को।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>{n} घुमाव। घुमाव वाले दिन: {days}।</numerusform>
            <numerusform>{n} घुमाव। घुमाव वाले दिन: {days}।</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>यह डिस्क केवल पढ़ी जा सकती है</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>यह एक फ़ोल्डर है</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>किया गया घुमाव</numerusform>
            <numerusform>किए गए घुमाव</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>टाइप करना</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>डिस्क पर आपका हिस्सा पूरा भर चुका है</translation>
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
        <translation>औसत दिन में {average}; एक बार में सबसे लंबा {longest}, {day} को।</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: कोई ब्रेक नहीं</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: बैठना नहीं</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: बैठना {sitting}, एक बार में ज़्यादा से ज़्यादा {longest}</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: {full} पूरे, {part} आंशिक; स्वाभाविक ब्रेक: {natural}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
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
        <translation>{hours} घं॰</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} या ज़्यादा</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} से {most}</translation>
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
            <numerusform>{name}, {n} बार किया: {sides}</numerusform>
            <numerusform>{name}, {n} बार किया: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}, आंशिक: बाएँ {left}, दाएँ {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: बाएँ {left}, दाएँ {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: नियोजित</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: नियोजित, तय समय</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: छोड़ा गया</translation>
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
        <translation>{start} से {end}: {what}</translation>
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
        <translation>{week}: हल्की {easier}, वैसी ही {same}, ज़्यादा अकड़ी {stiffer}, दर्द {hurts}</translation>
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
        <translation>बायाँ तीर या B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>दायाँ तीर या N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
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
        <translation>{some}। {others}</translation>
    </message>
</context>
<context>
    <name>LoginRow</name>
    <message>
        <source>Start when I log in</source>
        <translation>मेरे लॉग इन करने पर शुरू करें</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>आपका डेस्कटॉप Twist Break को अपने-आप शुरू करता है, ताकि वह शुरुआत से गिने।</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>यह वही दिखाता है जो आपके डेस्कटॉप ने पिछली बार बताया; अब वह क्या करता है, यह वह नहीं बताता।</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>{file} की प्रविष्टि {program} को शुरू करती है, जो अब वहाँ नहीं है; सुधारने के लिए इसे चालू करें।</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>फिर भी सिस्टम की अपनी सेटिंग, ‘लॉगिन आइटम’ के नीचे, इसे बंद कर सकती है।</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>Twist Break को नहीं पता कि इस सिस्टम पर लॉग इन के समय प्रोग्राम कैसे शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windows अपनी सूची पढ़ने या बदलने नहीं देता: {reason}।</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>आपके डेस्कटॉप ने लॉग इन पर शुरू होने वाली चीज़ों में बदलाव की अनुमति नहीं दी।</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>{file} पढ़ी या बदली नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>{file} बदली नहीं जा सकी: {reason}।</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>स्वास्थ्य जाँच के आपके उत्तर किसी घुमाव की अनुमति नहीं देते</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (आपका)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>इस समय तक रोकें</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>आधे-आधे घंटे</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>{length} में।</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>इस समय तक रोकें</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>किसी समय तक रोकें - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>कल, {length} में।</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>{name} नाम की मुद्राएँ प्रोग्राम के साथ आती हैं; अपनी मुद्राओं को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>यह TOML फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>ऐसी मुद्रा का नाम देता है जो इससे पहले नहीं बनाई गई: {key}।</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>न सहेजें</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>लिखना जारी रखें</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>जैसा है वैसा रहने दें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>इसे सहेजें</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>एक प्रति {path} में है। इसे ज्यों का त्यों भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>एक दिन, जैसे 2025-03-14।</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>ठहराव की गिनती</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>उनकी ओर से एक टिप्पणी, घुमाव से पहले पढ़ने के लिए</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>उसके नीचे एक हल्की पंक्ति</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>हर तरफ़ के लिए अपना वाक्य</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>मुझे बताया गया घुमाव।</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>चरण जोड़ें</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>सभी बताए गए घुमाव</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt के साथ ऊपर या नीचे का तीर चरण को खिसकाता है, Delete उसे हटाता है।</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>जैसे सबके लिए</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>जैसा इस जगह के लिए सामान्य है</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>पहले चिकित्सक से पूछें</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>इनके होने पर पहले चिकित्सक से पूछें: {conditions}।</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>पहले पूछें, फिर हल्का</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>अंत में</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>पहली तरफ़ से पहले</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>दोनों तरफ़ हमेशा की जाती हैं, एक के बाद एक, और बराबर देर तक। संख्याएँ एक तरफ़ के लिए हैं।</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>साँसें</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>एक ठहराव की साँसें</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>इसे वापस लाएँ</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>आपके उत्तरों के अनुसार यह कभी नहीं दिया जाता, चाहे आप इसे आयात भी कर लें।</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>आपके उत्तरों के अनुसार यह तब तक नहीं दिया जाता जब तक आप चिकित्सक से न पूछ लें।</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>आपके उत्तरों के अनुसार यह हल्के रूप में दिया जाता है: कम दूर तक, और छोटा।</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>इसे बदलें (Enter)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>एक घुमाव चुनें; उससे जुड़े चित्र साथ में चुने जा सकते हैं।</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>इसकी टिप्पणियाँ नहीं रखी जातीं। पहले वाली फ़ाइल इसके पास रहती है, नाम के अंत में “.~1~” के साथ।</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>आम ग़लतियाँ</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>कॉपी करें…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>आयात न करें</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>हर पंक्ति अपने-आप में एक वाक्य है।</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>स्वास्थ्य जाँच</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>एक वाक्य में</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>घुमाव में जाना</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>इसे लिखा नहीं जा सका: {why}।</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>ख़ाली रह सकता है।</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>चरण को नीचे ले जाएँ (Alt+नीचे तीर)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>चरण को ऊपर ले जाएँ (Alt+ऊपर तीर)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>मेरा घुमाव</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>कभी नहीं दिया जाता</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>इनके होने पर कभी नहीं दिया जाता: {conditions}।</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>चित्र नहीं: केवल पाठ और वलय</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>अभी नहीं: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>यहाँ अभी कुछ नहीं लिखा है।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>दोनों तरफ़: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>एक ही मात्रा, सेटिंग चाहे जो भी हो</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>दूसरे चित्रों का नाम पहले से {name} है; ये आयात नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>नहीं तो यह खो जाएगा।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>चरण के अंत में चित्र</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>किसने बताया</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>{by} का बताया हुआ</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>{by} का {day} को बताया हुआ</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>{day} को बताया गया</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>बताए गए घुमाव - Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>झटपट</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>झटपट: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>राहत: ढीला करने वाला स्ट्रेच</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>इसे हटाएँ (Delete); वापस लाया जा सकता है</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>मेरा वाला बदल दें</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>दोनों तरफ़ के बीच आराम</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>भेजने के लिए प्रति सहेजें</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>भेजने के लिए प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>इसे सहेजें (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>आपने जो बदला, उसे सहेजें?</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>एक झूल के सेकंड, शुरू में</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>एक झूल के सेकंड, पूरी गति पर</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>ज़्यादा से ज़्यादा सेकंड</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>एक ठहराव के सेकंड</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>दोनों तरफ़ दिखाएँ</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>अंत में धीमी साँसें</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>इनके होने पर हल्का: {conditions}।</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>हल्का: कम दूर तक, छोटा</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>यह फ़ाइल किसी ने हाथ से लिखी है। फिर भी सहेजें?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>सामान्य: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>ख़ाली से शुरू करें</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>एक-एक चरण</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>एक-एक चरण, बाएँ</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>एक-एक चरण, दाएँ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>ताक़त: एक व्यायाम</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>झूलना: तेज़</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>झूलना: पूरी गति</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>झूलना: धीमा</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>हर तरफ़ की झूलें</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>ध्यान रखें</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>घुमाव आयात करें, चित्र हों तो उनके साथ</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>चरण हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>फ़ाइल स्वास्थ्य समस्याओं के बारे में सब कुछ नहीं बताती, इसलिए इसके साथ पूरे घुमाव जितनी सावधानी रखी जाती है।</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>फ़ाइल यह नहीं बताती।</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>फ़ाइल का नाम a से z के छोटे अक्षरों, अंकों और हाइफ़न से बना होना चाहिए, जैसा घुमाव उसे कहता है।</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>स्वास्थ्य जाँच को “{name}” के मुक़ाबले कम सावधान रहने को कहा गया है। ऐसा तभी करें जब आपकी पीठ को जानने वाले किसी व्यक्ति ने इसे बताया हो।</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>ठहराव</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>वापसी के बाद का चित्र वह नहीं है जिस पर तैयारी ख़त्म होती है, इसलिए दूसरी तरफ़ झटके से शुरू होती है।</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>फ़ॉर्म में जो चिह्नित है, उसके सही होते ही चित्र आ जाता है।</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>हर तरफ़ ज़्यादा से ज़्यादा {seconds} सेकंड में {n} साँस</numerusform>
            <numerusform>हर तरफ़ ज़्यादा से ज़्यादा {seconds} सेकंड में {n} साँसें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>हर तरफ़ {n} झूल</numerusform>
            <numerusform>हर तरफ़ {n} झूलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}, {n} दौर</numerusform>
            <numerusform>{once}, {n} दौर</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>इस नाम का घुमाव पहले से है; उसे जैसा था वैसा रहने दिया गया।</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>यह फ़ाइल काम में नहीं ली जा सकती। कुछ भी कॉपी नहीं हुआ।</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>यह अभी सही नहीं है: {key}। {problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>भरपूर</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>भरपूर: {amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>साथ में पढ़ने के लिए</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>बाएँ: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>दाएँ: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>Twist Break के अपने, कॉपी करने के लिए</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>घुमाव और उनके चित्र (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>इसे आसान बनाने के तरीक़े</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>जो कहा जाता है, बड़े अक्षरों में</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>यह किसलिए है</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>यह किस पर काम करता है</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>क्या पास होना चाहिए</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>जिन्हें इनमें से कुछ हो, उनके लिए स्वास्थ्य जाँच इस घुमाव को कैसे देखे। शुरुआत में यह किसी भी पूरे घुमाव जितनी सावधान रहती है; कम सावधानी तभी रखें जब आपकी पीठ को जानने वाला कोई व्यक्ति ऐसा कहे।</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>इसके बदले आवाज़ क्या कहती है</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>कहाँ और कितना</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>यह किसकी ओर से है</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>लिखें कि आपके फ़िज़ियोथेरेपिस्ट ने आपको क्या दिखाया, या हमारे किसी घुमाव को बदलें। आपको ऐसी फ़ाइल मिलती है जिसे भेजा जा सकता है और जिसे दूसरे आयात कर सकते हैं।</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>हर वाक्य एक बार लिखें, उस तरफ़ के लिए जिधर शरीर मुड़ता है: {{side}} वह तरफ़ बन जाता है, {{other}} उसकी उलटी तरफ़।</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>अभी आपके पास कोई नहीं है। नीचे हमारे घुमावों में से एक चुनकर कॉपी करें, या ख़ाली से शुरू करें।</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>इसी आईडी से “{name}” आपके पास पहले से है।</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>आपके उत्तर इसे आपके लिए खुला रखते हैं।</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपके</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>उद्धरण चिह्नों में नाम होना चाहिए, a से z के छोटे अक्षरों, अंकों और हाइफ़न से बना, जैसे &quot;my-twist&quot;।</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>यह कोई दिन नहीं है, इसलिए छोड़ दिया गया है; इसे ऐसे लिखें: 2025-03-14।</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: “{name}” का स्रोत {low} से {high} बताता है।</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}। “{name}” का स्रोत {low} से {high} बताता है। इससे आगे तभी जाएँ जब आपकी पीठ को जानने वाले किसी व्यक्ति ने ऐसा बताया हो।</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: कुल {length}</translation>
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
        <translation>कुल {length}, हर मात्रा पर</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (अभी सही नहीं)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name} हटा दिया गया है।</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>Twist Break का {name} ({keys})</translation>
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
        <translation>{name}, मेरा अपना</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} सेकंड चलना</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>हर तरफ़ {seconds} सेकंड</translation>
    </message>
    <message>
        <source>{text} ({length})</source>
        <translation>{text} ({length})</translation>
    </message>
    <message>
        <source>{text} ({length}). {detail}</source>
        <translation>{text} ({length})। {detail}</translation>
    </message>
    <message>
        <source>{what}: to the left</source>
        <translation>{what}: बाएँ</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: दाएँ</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>“{name}” सहेजा गया है और किसी भी दूसरे घुमाव की तरह चुना जा सकता है।</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>Twist Break के “{name}” का आईडी यही है; यह वाला उसके साथ रह सकता है।</translation>
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
            <numerusform>{n} साँस का ठहराव, शुरुआत से {more} ज़्यादा</numerusform>
            <numerusform>{n} साँसों का ठहराव, शुरुआत से {more} ज़्यादा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} सेकंड का ठहराव, शुरुआत से {more} ज़्यादा</numerusform>
            <numerusform>{n} सेकंड का ठहराव, शुरुआत से {more} ज़्यादा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>हर तरफ़ {n} झूल, शुरुआत से {more} ज़्यादा</numerusform>
            <numerusform>हर तरफ़ {n} झूलें, शुरुआत से {more} ज़्यादा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>गोल पीठ: पहले रीढ़ लंबी करें, फिर मुड़ें।</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>किसी बड़ी चोट या सर्जरी के बाद, जैसे स्पाइनल फ़्यूज़न, पहले डॉक्टर से पूछें।</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>साँस लें, सीधे तनें। साँस छोड़ें, शरीर थोड़ा और ढीला करें।</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>साँस छोड़ें और अपने बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>साँस छोड़ें और अपने दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>साँस छोड़ें, बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>साँस छोड़ें, दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>उसकी पीठ या हत्थे से। बाईं बाँह घुटनों को जगह पर रखती है। साँस लें और रीढ़ लंबी करें।</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>उसकी पीठ या हत्थे से। दाईं बाँह घुटनों को जगह पर रखती है। साँस लें और रीढ़ लंबी करें।</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>कुर्सी में घुमाव</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>धीरे-धीरे लौटें</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>धीरे-धीरे बीच में लौटें</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>पैर पर पैर रखना: तब सबसे निचली कशेरुकाएँ मुड़ नहीं पातीं, और श्रोणि पीछे झुककर ढह जाती है।</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>कल्पना करें कि हर कशेरुका थोड़ी-थोड़ी मुड़ रही है, पूँछ की हड्डी से खोपड़ी तक। पसलियों वाली सबसे कम मुड़ती हैं; यह सामान्य है।</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>पैर पर पैर न रखें।</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>दिन भर में इस घुमाव और सिर के पीछे हाथ वाले घुमाव को बदल-बदल कर करें।</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>बाँहों से ख़ुद को खींचकर मोड़ना।</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>पीठ के पीछे लपेटा हुआ तौलिया या छोटा तकिया रखें।</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>पीछे टिककर बैठें और शरीर ढीला करें</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>पीछे टिकें, ढीला छोड़ें</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>सीधे तनकर बैठें, दोनों पैर फ़र्श पर सपाट</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>सीधे बैठें, पैर सपाट</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>सीधे बैठें, कुर्सी पकड़ें और मुड़ें: हर कशेरुका में छोटा-सा मोड़, पूँछ की हड्डी से खोपड़ी तक।</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>अपने बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>अपने दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>तेज़, चुभने, जलने, फैलने या बढ़ने वाले दर्द पर तुरंत रुकें।</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>बाएँ हाथ से कुर्सी पकड़ें</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>दाएँ हाथ से कुर्सी पकड़ें</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>बाएँ हाथ से कुर्सी थामें</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>दाएँ हाथ से कुर्सी थामें</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>कशेरुकाओं के बीच की छोटी, गहरी मांसपेशियाँ</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>यह गर्दन का स्ट्रेच नहीं है: सिर को उतना ही जाने दें जितना छाती ले जाए।</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>कम मुड़ें।</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>गर्दन ज़्यादा मोड़ना।</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>गोल पीठ: पहले रीढ़ लंबी करें, फिर मुड़ें।</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>किसी बड़ी चोट या सर्जरी के बाद, जैसे स्पाइनल फ़्यूज़न, पहले डॉक्टर से पूछें।</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>अकड़ी पीठ में रक्त का प्रवाह</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>साँस लें और रीढ़ लंबी करें</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>साँस लें, रीढ़ लंबी करें</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>साँस लें, सीधे तनें। साँस छोड़ें, थोड़ा और मुड़ें।</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>साँस छोड़ें और अपने बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>साँस छोड़ें और अपने दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>साँस छोड़ें, बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>साँस छोड़ें, दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>कुर्सी में घुमाव, हाथ सिर के पीछे</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>धीरे-धीरे लौटें</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>धीरे-धीरे बीच में लौटें</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>पैर पर पैर रखना: तब सबसे निचली कशेरुकाएँ मुड़ नहीं पातीं, और श्रोणि पीछे झुककर ढह जाती है।</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>हाथ सिर के पीछे</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>पैर पर पैर न रखें, दोनों पैर सपाट रखें।</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>पैर पर पैर न रखें।</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>हाथ नीचे करें</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>हाथ नीचे करें और शरीर ढीला करें</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>पीठ के पीछे लपेटा हुआ तौलिया या छोटा तकिया रखें।</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>दोनों हाथ सिर के पीछे रखें</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>सीधे तनकर बैठें, दोनों पैर फ़र्श पर सपाट</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>सीधे बैठें, पैर सपाट</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>अपने बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>अपने दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>तेज़, चुभने, जलने, फैलने या बढ़ने वाले दर्द पर तुरंत रुकें।</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>बाँहें मदद नहीं करतीं।</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>पीठ और गर्दन की मांसपेशियाँ, जो मोड़ती हैं</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>यह एक व्यायाम है। स्ट्रेच की राहत के लिए कुर्सी में घुमाव करें, और दिन भर में दोनों बदल-बदल कर करें।</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>कम मुड़ें।</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>बाँहों की मदद के बिना मुड़ें: काम पीठ और गर्दन करती हैं, और अकड़ी पीठ में रक्त बहने लगता है।</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>गर्दन ज़्यादा मोड़ना।</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>{id} नाम का घुमाव प्रोग्राम के साथ आता है; अपने घुमाव को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>इसे पढ़ा नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>यहाँ संख्याएँ या भीतरी सूचियाँ बहुत लंबी हैं; देखें docs/routines.md।</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>फ़ाइल बहुत बड़ी है; {kib} KiB से कम काफ़ी है।</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>फ़ाइल का नाम a से z के छोटे अक्षरों, अंकों और हाइफ़न से बना होना चाहिए, जैसे my-twist.toml।</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>प्रोग्राम के अपने घुमावों का फ़ोल्डर ग़ायब है।</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>यह एक लिंक है; इसके बदले यहाँ फ़ाइल की प्रति रखें।</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>यह TOML नहीं है: {why}। देखें docs/routines.md।</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>यह फ़ाइल नहीं है; इसे टेक्स्ट फ़ाइल होना चाहिए।</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>यह UTF-8 में लिखा टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>उद्धरण चिह्नों के बिना तारीख़, जैसे 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>इनमें से किन्हीं शब्दों की सूची, हर एक उद्धरण चिह्नों में: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>यहाँ {n} से ज़्यादा फ़ाइल है; बाक़ी छोड़ दी गई हैं।</numerusform>
            <numerusform>यहाँ {n} से ज़्यादा फ़ाइलें हैं; बाक़ी छोड़ दी गई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>इस पंक्ति में {n} से ज़्यादा बिंदु है, जिसकी किसी घुमाव को ज़रूरत नहीं।</numerusform>
            <numerusform>इस पंक्ति में {n} से ज़्यादा बिंदु हैं, जिनकी किसी घुमाव को ज़रूरत नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>उद्धरण चिह्नों में टेक्स्ट की एक पंक्ति, ज़्यादा से ज़्यादा {n} वर्ण की</numerusform>
            <numerusform>उद्धरण चिह्नों में टेक्स्ट की एक पंक्ति, ज़्यादा से ज़्यादा {n} वर्णों की</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>उद्धरण चिह्नों में टेक्स्ट की पंक्तियों की सूची (पंक्तियाँ: ज़्यादा से ज़्यादा {most}; हर एक में वर्ण: ज़्यादा से ज़्यादा {longest})</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>{low} से {high} तक की {n} संख्या की सूची</numerusform>
            <numerusform>{low} से {high} तक की {n} संख्याओं की सूची</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low} से {high} तक की संख्या</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>एक तालिका: [{table}] की पंक्ति और उसके नीचे उसकी कुंजियाँ</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} से {high} तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>पिछली मात्रा से कम है; उतना ही या ज़्यादा होना चाहिए।</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>ग़ायब है; यह {right} होना चाहिए।</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>इस तालिका की कुंजी नहीं है और इसका कोई असर नहीं; क्या आपका मतलब “{guess}” था?</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>इस तालिका की कुंजी नहीं है और इसका कोई असर नहीं; यहाँ की कुंजियाँ हैं {keys}।</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>ले लिया गया है: कोई घुमाव न बचने पर “{id}” ही दिया जाता है।</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>{found} है, पर {right} होना चाहिए।</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>“{found}” है, पर फ़ाइल की तरह “{id}” होना चाहिए।</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>ऐसे घुमाव का नाम देता है जो है ही नहीं, और इसका कोई असर नहीं: {id}।</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>इनमें से एक: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>एक तालिका, [[{table}]] की पंक्ति के नीचे</numerusform>
            <numerusform>एक से {n} तालिकाएँ, हर एक [[{table}]] की पंक्ति के नीचे</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>{low} से {high} तक की दो संख्याएँ, छोटी पहले, जैसे {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>जल्दबाज़ी होगी: {n} साँस के लिए कम से कम {seconds} सेकंड चाहिए।</numerusform>
            <numerusform>जल्दबाज़ी होगी: {n} साँसों के लिए कम से कम {seconds} सेकंड चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>किसी दूसरे घुमाव का आईडी होना चाहिए।</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>{{side}} और {{other}} के सिवा कोई धनु कोष्ठक नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>कोई धनु कोष्ठक नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>स्रोतों को उनकी कुंजियों से बताना चाहिए: {keys}।</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>[hold] के साथ है; घुमाव में या तो ठहराव होता है या झूलना, इसलिए एक ही रखें।</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>झुकी या गोल पीठ: पहले रीढ़ लंबी करें, फिर मुड़ें।</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>साँस लेते समय महसूस करें कि एक डोर सिर का ऊपरी सिरा उठा रही है।</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>बैठने की दोनों हड्डियाँ पूरे समय नीचे रहती हैं।</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>साँस लें और रीढ़ लंबी करें।</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>साँस छोड़ें और अपने बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>साँस छोड़ें और अपने दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>साँस छोड़ें, बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>साँस छोड़ें, दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>धीरे-धीरे लौटें</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>हर हरकत साँस के साथ करें।</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>फ़र्श पर बैठकर घुमाव</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ढीला छोड़ें</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>शरीर ढीला करें और धीरे-धीरे सामने लौटें</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>शरीर ढीला करें, और आराम से साँस लें</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>दूसरी तरफ़ की बैठने की हड्डी को उठने देना।</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>हर साँस लेने पर और लंबे, हर साँस छोड़ने पर थोड़ा और गहरे।</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>बाँहों से ख़ुद को खींचकर मोड़ना।</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>बायाँ हाथ पीछे रखें</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>बायाँ हाथ अपने पीछे फ़र्श पर रखें</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>दायाँ हाथ पीछे रखें</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>दायाँ हाथ अपने पीछे फ़र्श पर रखें</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>बायाँ पैर दाईं जाँघ के बाहर सपाट रखें</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>बायाँ पैर दाईं जाँघ के बाहर रखें</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>दायाँ पैर बाईं जाँघ के बाहर सपाट रखें</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>दायाँ पैर बाईं जाँघ के बाहर रखें</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>तकिए या योग ब्लॉक पर बैठें।</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>फ़र्श पर बैठें, दोनों पैर सीधे सामने</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>फ़र्श पर बैठें, पैर सीधे</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>फ़र्श पर बैठें, एक पैर दूसरी टाँग के पार, और उठे हुए घुटने की ओर मुड़ें।</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>अपने बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>अपने दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>तेज़, चुभने, जलने, फैलने या बढ़ने वाले दर्द पर तुरंत रुकें।</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>बायाँ पैर सीधा फैलाएँ</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>बायाँ पैर फिर से सीधा फैलाएँ</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>दायाँ पैर सीधा फैलाएँ</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>दायाँ पैर फिर से सीधा फैलाएँ</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>कोहनी हल्के से टिकती है; वह आपको धकेलकर नहीं मोड़ती।</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>बायाँ घुटना मुड़ा है और ऊपर की ओर है।</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>पीठ का बीच का हिस्सा</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>कमर के किनारों की, और दूसरी तरफ़ रीढ़ के साथ की मांसपेशियाँ</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>दायाँ घुटना मुड़ा है और ऊपर की ओर है।</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>मोड़ पेट और पीठ के बीच से शुरू होता है, बाँहों से नहीं।</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>कम मुड़ें।</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>गर्दन ज़्यादा मोड़ना।</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>बाईं कोहनी दाएँ घुटने के बाहर हल्के से टिकती है।</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>दाईं कोहनी बाएँ घुटने के बाहर हल्के से टिकती है।</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>झुकी या गोल पीठ: पहले रीढ़ लंबी करें, फिर मुड़ें।</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>दोनों हाथ कुर्सी की पीठ या हत्थे पकड़ते हैं।</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>साँस लें और रीढ़ लंबी करें</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>साँस लें, रीढ़ लंबी करें</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>साँस छोड़ें और अपने बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>साँस छोड़ें और अपने दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>साँस छोड़ें, बाएँ मुड़ें, हाथ कुर्सी पर</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>साँस छोड़ें, दाएँ मुड़ें, हाथ कुर्सी पर</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>धीरे-धीरे लौटें</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>धीरे-धीरे बीच में लौटें</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>हर हरकत साँस के साथ करें।</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>पैर सपाट, पीठ सीधी।</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>दूसरी तरफ़ की बैठने की हड्डी को उठने देना।</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>हर साँस लेने पर और लंबे, हर साँस छोड़ने पर थोड़ा और आगे।</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>दफ़्तर की कुर्सी में घुमाव</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>श्रोणि और घुटने स्थिर रहते हैं, सामने की ओर।</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>बाँहों से ख़ुद को खींचकर मोड़ना।</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>पीठ के पीछे लपेटा हुआ तौलिया या छोटा तकिया रखें।</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>पीछे टिककर बैठें और शरीर ढीला करें</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>पीछे टिकें, ढीला छोड़ें</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>आगे के किनारे पर बैठें</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>कुर्सी के आगे के किनारे पर बैठें और रीढ़ में मुड़ें, श्रोणि और घुटने स्थिर रहें।</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>कुर्सी के आगे के किनारे पर बैठें</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>अपने बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>अपने दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>तेज़, चुभने, जलने, फैलने या बढ़ने वाले दर्द पर तुरंत रुकें।</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>पीठ का बीच का हिस्सा</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>कमर के किनारों की, और दूसरी तरफ़ रीढ़ के साथ की मांसपेशियाँ</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>मोड़ रीढ़ में होता है; हाथ कुर्सी पर बस टिके रहते हैं।</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>कम मुड़ें।</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>गर्दन ज़्यादा मोड़ना।</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>घुटने पर रखा हाथ मोड़ को गहरा कर सकता है।</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>बायाँ घुटना मोड़ें</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>बायाँ घुटना कूल्हे के ऊपर मोड़ें</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>दायाँ घुटना मोड़ें</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>दायाँ घुटना कूल्हे के ऊपर मोड़ें</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>अंत में दोनों कंधे बराबर ऊँचाई पर होते हैं।</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>साँस लें। छाती और बायाँ कंधा खोलें।</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>साँस लें। छाती और दायाँ कंधा खोलें।</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>अपनी सीमा ढूँढें, और मोड़ को एक जगह के बजाय पूरी रीढ़ पर फैलाएँ।</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>घुटने को ज़बरदस्ती फ़र्श तक ले जाना।</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>घुटना कूल्हों को ले जाता है। बायाँ कंधा पीछे रहता है।</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>घुटना कूल्हों को ले जाता है। दायाँ कंधा पीछे रहता है।</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>घुटने को कम नीचे जाने दें।</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>कंधे को घुटने के पीछे जाने देना।</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>पीठ के बल लेटें और एक घुटने को कूल्हे दूसरी ओर ले जाने दें: पूरी रीढ़ के लिए हल्का मोड़।</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>पीठ के बल लेटें, पैर सीधे</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>बाएँ हाथ के पार देखें</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>दाएँ हाथ के पार देखें</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>बाएँ देखें</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>दाएँ देखें</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>गद्देदार सतह पर।</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>घुटने के नीचे तकिए या योग ब्लॉक रखें।</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>लेटकर एक घुटने से घुमाव</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>थोड़ा आराम करें</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>उठने से पहले थोड़ा आराम करें</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>आराम, घुटना बाएँ</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>आराम, घुटना दाएँ</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>आराम करें, घुटना अपने बाएँ</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>आराम करें, घुटना अपने दाएँ</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>वापस लुढ़कें, त्रिकास्थि पहले</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>वापस लुढ़कें: त्रिकास्थि पहले, आँखें बीच में</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>कंधे कूल्हों से बहुत चौड़े हैं? पहले कूल्हे कुछ सेंटीमीटर उस तरफ़ खिसकाएँ जिधर मुड़ेंगे।</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>बायाँ पैर बाहर सरकाएँ</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>बायाँ पैर सरकाकर सीधा करें</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>दायाँ पैर बाहर सरकाएँ</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>दायाँ पैर सरकाकर सीधा करें</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>तेज़, चुभने, जलने, फैलने या बढ़ने वाले दर्द पर तुरंत रुकें।</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>बाँहें फैलाएँ</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>बाँहें फैलाएँ, कंधों से ज़रा नीचे</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>कुछ गहरी साँसें लें।</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>वह घुटना अपने बाएँ पार ले जाएँ</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>वह घुटना अपने दाएँ पार ले जाएँ</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>घुटना बाएँ पार ले जाएँ</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>घुटना दाएँ पार ले जाएँ</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>छाती और पीछे रहने वाला कंधा</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>रीढ़ की पूरी लंबाई</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>जाँघ खड़ी, पिंडली समतल। पूँछ की हड्डी और बायाँ कूल्हा नीचे रहते हैं।</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>जाँघ खड़ी, पिंडली समतल। पूँछ की हड्डी और दायाँ कूल्हा नीचे रहते हैं।</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>केवल एक जगह मुड़ना।</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>पीठ दर्द हो तो पहले पीठ दर्द के हल्के व्यायाम करें।</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>झुकी या गोल पीठ: पहले रीढ़ लंबी करें, फिर मुड़ें।</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>साँस छोड़ें और अपने बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>साँस छोड़ें और अपने दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>साँस छोड़ें, बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>साँस छोड़ें, दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>मज़बूत सीट चुनें।</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>धीरे-धीरे लौटें</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>हर हरकत साँस के साथ करें।</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>कमर के निचले हिस्से का लचीलापन</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>साँस एक-सी रखें। साँस लें, सीधे तनें। साँस छोड़ें, मुड़ें।</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>शरीर ढीला करें और धीरे-धीरे बीच में लौटें</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>दूसरी तरफ़ की बैठने की हड्डी को उठने देना।</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>पीठ के बीच की गतिशीलता</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>मैट पर भी होता है: पैर फैलाएँ या पालथी मारें।</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>एक हाथ पीछे, एक घुटने पर: पीठ के बीच के लिए, जहाँ फ़र्श पर जगह न हो।</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>बाँहों से ख़ुद को खींचकर मोड़ना।</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>पीठ के पीछे लपेटा हुआ तौलिया या छोटा तकिया रखें।</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>बायाँ हाथ कूल्हे के पीछे रखें</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>दायाँ हाथ कूल्हे के पीछे रखें</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>बैठकर घुमाव</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>पीछे टिककर बैठें और शरीर ढीला करें</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>पीछे टिकें, ढीला छोड़ें</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>मज़बूत सीट पर सीधे बैठें, पैर नीचे</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>सीधे बैठें, पैर नीचे</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>अपने बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>अपने दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>तेज़, चुभने, जलने, फैलने या बढ़ने वाले दर्द पर तुरंत रुकें।</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>श्रोणि नीचे रहती है।</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>पीछे रखे हाथ की ओर। श्रोणि नीचे रहती है।</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>कम मुड़ें।</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>गर्दन ज़्यादा मोड़ना।</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>बायाँ हाथ पीछे, दायाँ हाथ घुटने पर</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>बायाँ हाथ दाएँ घुटने पर। साँस लें और रीढ़ लंबी करें।</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>दायाँ हाथ पीछे, बायाँ हाथ घुटने पर</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>दायाँ हाथ बाएँ घुटने पर। साँस लें और रीढ़ लंबी करें।</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>झुकी हुई पीठ।</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>दिन का कोई भी समय अच्छा है। कम बार झूलने से शुरू करें, और हफ़्तों में इसे बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>बाँहें ढीली, सामने देखें</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>धीमी और गहरी साँस लें</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>छाती और सिर तब तक मुड़ते हैं जब तक आप पीछे न देखें। टाँगें और पैर सामने ही रहते हैं।</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>कम झूलें।</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>सामने देखें</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>पैर समानांतर, घुटने ज़रा मुड़े, शरीर का भार टाँगों में उतरा हुआ।</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>दोनों बाँहें ढीली लटकने दें और सामने देखें</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ढीला छोड़ें</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>शरीर ढीला करें, और आराम से साँस लें</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>झूलना धीरे-धीरे थमने दें और सामने देखें</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>बाँहें लटकने दें</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>बाँहें लटकने दें।</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>टाँगों और पैरों को मुड़ने देना: वे सामने ही रहते हैं।</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>ढीली बाँहें, मुड़ता शरीर: एक तरफ़ से दूसरी तरफ़ झूलें, शुरू में धीरे, और अंत में फिर धीरे।</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>जगह बनाएँ: हाथ दूर तक जाते हैं।</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>कभी एकदम से न रुकें।</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>बाँहें कोई नहीं उठाता: मोड़ उन्हें उछालता है।</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>सिर के ऊपर से रीढ़ के साथ पैरों के बीच ज़मीन तक एक खंभे की कल्पना करें: शरीर उसी पर घूमता है।</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>धीमे हों</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>हर बार झूलते हुए थोड़ा धीमे हों</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>सीधे खड़े हों, पैर अलग</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>सीधे खड़े हों, पैर कंधों जितने अलग</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>खड़े होकर झूलना</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>धीरे शुरू करें</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>दर्द या चक्कर आने पर रुकें: पहले धीमे हों, कभी एकदम से नहीं।</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>अचानक रुकना।</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>कम दूर तक और ज़्यादा धीरे झूलें।</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>झूलते रहें</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>झूलते रहें, बिना रुके</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>धीरे-धीरे एक तरफ़ से दूसरी तरफ़ झूलें</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>बाँहें दूर तक जाती हैं, और हाथ शरीर के किनारों पर थपथपाते हैं।</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>पूरी रीढ़, एक ही बहते मोड़ में</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>पीठ या गर्दन की तकलीफ़ हो, या लंबे समय से व्यायाम न किया हो, तो पहले स्वास्थ्य विशेषज्ञ से पूछें।</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>बाँहें आगे, हथेलियाँ मिलाकर</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>संतुलन</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>साँस लें और रीढ़ लंबी करें।</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>साँस छोड़ें और धीरे-धीरे अपने बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>साँस छोड़ें और धीरे-धीरे अपने दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>साँस छोड़ें, बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>साँस छोड़ें, दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>धीरे-धीरे लौटें</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>धीरे-धीरे बीच में लौटें</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>हर हरकत साँस के साथ करें।</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>साँस चलती रखें। बाँहें सीधी, गर्दन सीध में।</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>गर्दन सीध में रखें: वह न आगे बढ़े, न पीछे छूटे।</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>बाँहें नीचे करें</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>बाँहें नीचे करें और शरीर ढीला करें</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>खड़े हों, बाँहें सामने, और मुड़ें: गतिविधि से पहले और बाद में अच्छा।</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>खड़े हों, पैर कूल्हों जितने अलग</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>खड़े होकर घुमाव</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>अपने बाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>अपने दाएँ मुड़े रहें</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>तेज़, चुभने, जलने, फैलने या बढ़ने वाले दर्द पर तुरंत रुकें।</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>दोनों बाँहें आगे फैलाएँ, हथेलियाँ मिलाकर</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>कंधों को पीठ के मोड़ से आगे ले जाना।</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>धड़ की मांसपेशियाँ</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>कूल्हे सीधे सामने रहते हैं।</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>कम मुड़ें।</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>कूल्हों को भी मोड़ना: वे सीधे सामने रहते हैं।</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>गर्दन ज़्यादा मोड़ना।</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>बाँहें बाहर, T की तरह</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>गहरी साँस लें। दोनों कंधे नीचे रहते हैं।</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>साँस छोड़ें और दोनों घुटने अपने बाएँ ले जाएँ</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>साँस छोड़ें और दोनों घुटने अपने दाएँ ले जाएँ</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>साँस छोड़ें, घुटने बाएँ</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>साँस छोड़ें, घुटने दाएँ</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>सिर और घुटने धीरे-धीरे बीच में लाएँ</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>धीरे-धीरे लौटें</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>घुटनों को ज़बरदस्ती फ़र्श की ओर ले जाना।</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>कमर के निचले हिस्से में तकलीफ़ हो तो घुटनों के नीचे तकिया रखें।</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>घुटनों को कम नीचे जाने दें।</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>किसी कंधे को उठने देना।</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>पीठ के बल लेटें और दोनों घुटने एक तरफ़ गिरने दें: लंबे समय बैठने के बाद की अकड़न में अच्छा।</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>पीठ के बल लेटें, घुटने मुड़े</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>पीठ के बल लेटें, घुटने मुड़े, पैर सपाट</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>आराम से, बिना झटके हिलें।</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>घुटनों को कभी ज़बरदस्ती नीचे न करें।</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>तभी, जब आरामदेह लगे।</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>घुटनों के नीचे तकिया, गद्दियाँ या योग ब्लॉक रखें।</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>थोड़ा आराम करें</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>उठने से पहले थोड़ा आराम करें</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>आराम, घुटने बाएँ</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>आराम, घुटने दाएँ</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>आराम करें, घुटने अपने बाएँ</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>आराम करें, घुटने अपने दाएँ</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>बिना झटके। दोनों कंधे नीचे रहते हैं।</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>तेज़, चुभने, जलने, फैलने या बढ़ने वाले दर्द पर तुरंत रुकें।</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>दोनों बाँहें बग़ल में फैलाएँ, T की तरह</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>लेटकर घुमाव</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>कूल्हे और नितंब</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>कमर के निचले हिस्से का मुड़ना</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>सिर बाएँ मोड़ें</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>सिर दाएँ मोड़ें</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>सिर अपने बाएँ मोड़ें</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>सिर अपने दाएँ मोड़ें</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>गर्दन ज़्यादा मोड़ना।</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>हल्का, स्थिर खिंचाव ही सही एहसास है। यह प्रोग्राम निदान की जगह नहीं लेता।</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>डॉक्टर को दिखाएँ जब</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>स्रोत: vCure फ़िज़ियोथेरेपी का लेख, और एक मालिश चिकित्सक का ट्यूटोरियल।</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>घुमाव तुरंत रोक दें जब दर्द</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>जलन भरा हो</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>ठहराव के दौरान बढ़ रहा हो</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>दर्द पैर में नीचे तक जाए</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>तेज़ या चुभने वाला हो</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>शरीर के किसी और हिस्से में दौड़ रहा हो</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>कहीं सुन्नपन या झुनझुनी हो, या मूत्राशय पर नियंत्रण न रहे</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>नियमित स्ट्रेच करने पर भी दर्द बढ़े, या हफ़्तों तक तेज़ बना रहे</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>आपकी ताक़त घट रही हो</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>आपकी सीट घूमती है: दोनों पैर ज़मीन पर जमाएँ, ताकि कूल्हे और घुटने स्थिर रहें और सामने की ओर रहें।</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>‘परेशान न करें’</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>निष्क्रिय समय</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>लॉक स्क्रीन</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>D-Bus तक पहुँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>GNOME बताता है कि इनपुट कब शुरू और बंद होता है</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windows इस सत्र के बारे में नहीं बताता</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>Windows से पूछा जाता है कि आख़िरी इनपुट कब था</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>Windows से पूछा जाता है कि क्या वह एनिमेशन दिखाता है</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>Windows से पूछा जाता है कि क्या यह नोटिफ़िकेशन का समय है</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>Windows से पूछा जाता है कि माइक्रोफ़ोन और कैमरा कौन इस्तेमाल कर रहा है</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>Windows बताता है कि कंप्यूटर कब सोता और जागता है</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>Windows बताता है कि स्क्रीन कब लॉक और अनलॉक होती है</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>जब तक कोई नोटिफ़िकेशन सेवा नहीं चल रही, हमारी अपनी विंडो काम में ली जाती है</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>जब तक कोई पोर्टल नहीं चल रहा, हमारी अपनी विंडो काम में ली जाती है</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>हमारी अपनी विंडो काम में ली जाती है: नोटिफ़िकेशन सेवा ने उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>हमारी अपनी विंडो काम में ली जाती है: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>कंपोज़िटर से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>साउंड सर्वर से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>इस सिस्टम पर पता नहीं चल सकता कि घड़ी कब बदली जाती है</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>इस डेस्कटॉप पर कॉल और पूरी स्क्रीन नहीं दिखते</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>इस डेस्कटॉप पर ‘परेशान न करें’ नहीं दिखता</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>‘परेशान न करें’ नहीं दिखता: कोई नोटिफ़िकेशन सेवा नहीं चल रही</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>‘परेशान न करें’ नहीं दिखता: {name} नहीं बताता</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>‘परेशान न करें’ नहीं दिखता: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>इस डेस्कटॉप पर पूरी स्क्रीन नहीं दिखती</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>पूरी स्क्रीन नहीं दिखती: कोई विंडो मैनेजर नहीं बताता कि कौन-सी विंडो आगे है</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>पूरी स्क्रीन नहीं दिखती: कंपोज़िटर उत्तर नहीं देता; फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>पूरी स्क्रीन नहीं दिखती: यह कंपोज़िटर दूसरी विंडो के बारे में नहीं बताता</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>पूरी स्क्रीन नहीं दिखती: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>इस डेस्कटॉप पर निष्क्रिय समय नहीं दिखता</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>निष्क्रिय समय नहीं दिखता: GNOME उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>निष्क्रिय समय नहीं दिखता: कंपोज़िटर उत्तर नहीं देता; फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>निष्क्रिय समय नहीं दिखता: कोई X डिस्प्ले नहीं है</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>निष्क्रिय समय नहीं दिखता: यह कंपोज़िटर उसे नहीं बताता</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>निष्क्रिय समय नहीं दिखता: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>इस डेस्कटॉप पर नहीं दिखता कि प्रोग्रामों को कम हिलना-डुलना है या नहीं</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>कैमरा नहीं दिखता: {why}; फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>इस डेस्कटॉप पर लॉक स्क्रीन नहीं दिखती</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>लॉक स्क्रीन नहीं दिखती: न logind बताता है, न कोई स्क्रीन सेवर</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>लॉक स्क्रीन नहीं दिखती: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>माइक्रोफ़ोन नहीं दिखता: कोई साउंड सर्वर उत्तर नहीं देता; फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>माइक्रोफ़ोन नहीं दिखता: साउंड सर्वर किसी दूसरे कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>इस डेस्कटॉप पर यह नहीं दिखता</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>इस डेस्कटॉप पर नहीं दिखता कि स्क्रीन को क्या जगाए रखता है</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>नहीं दिखता कि स्क्रीन को क्या जगाए रखता है: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind और {name} बताते हैं कि सत्र कब लॉक होता है</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind कंप्यूटर के सोने से पहले और उसके जागने पर बताता है</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind लॉक के बारे में बताता है; जो लॉक स्क्रीन logind को नहीं बताती, वह नहीं दिखती</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>X डिस्प्ले {display} से संपर्क टूट गया; फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>macOS से पूछा जाता है कि आख़िरी इनपुट कब था</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>macOS से पूछा जाता है कि क्या वह हलचल कम करता है</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>macOS से पूछा जाता है कि क्या माइक्रोफ़ोन या कैमरा इस्तेमाल में है</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>macOS बताता है कि स्क्रीन कब लॉक और अनलॉक होती है</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>अभी कोई सूचना नहीं दिखाई गई; पहले डेस्कटॉप के नोटिफ़िकेशन आज़माए जाएँगे</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>निगरानी नहीं हो रही</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>निगरानी अभी शुरू नहीं हुई</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>सूचनाएँ हमारी अपनी विंडो में आती हैं</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>यहाँ नोटिफ़िकेशन में बटन नहीं होते; Twist Break के मेन्यू में जवाब दें</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>इस डेस्कटॉप पर निद्रा केवल घड़ियों से दिखती है</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>निद्रा केवल घड़ियों से दिखती है: logind नहीं चल रहा</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>निद्रा केवल घड़ियों से दिखती है: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>कोई प्रोग्राम स्क्रीन को जगाए रखता है: ऐसा {name} कहता है</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>X सर्वर से बीच-बीच में पूछा जाता है कि कितनी देर से कोई इनपुट नहीं आया</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>X सर्वर बताता है कि इनपुट कब शुरू और बंद होता है</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>X सर्वर बताता है कि आगे की विंडो कब स्क्रीन भरती है</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>कंपोज़िटर बताता है कि इनपुट कब शुरू और बंद होता है</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>कंपोज़िटर बताता है कि इनपुट कब शुरू और बंद होता है, पर तब नहीं जब कोई प्रोग्राम स्क्रीन चालू रखे</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>कंपोज़िटर बताता है कि आगे की विंडो कब स्क्रीन भरती है</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>कर्नेल कोई टाइमर नहीं देता: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>कर्नेल बताता है कि आपका कोई प्रोग्राम कब कैमरा खोलता या बंद करता है</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>कर्नेल बताता है कि कब घड़ी बदली जाती है या कंप्यूटर जागता है</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>नोटिफ़िकेशन सेवा पूछकर उत्तर ला सकती है</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>पोर्टल सूचनाएँ डेस्कटॉप तक पहुँचाता है</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>पोर्टल बताता है कि प्रोग्रामों को कम हिलना-डुलना है या नहीं</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>साउंड सर्वर बताता है कि कोई प्रोग्राम कब माइक्रोफ़ोन इस्तेमाल करता है</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>D-Bus नहीं है</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>कॉल और पूरी स्क्रीन देखने के जो तरीक़े काम कर रहे हैं: {all} में से {working}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} लॉक के बारे में बताता है; दूसरे यूज़र पर जाना नहीं दिखता</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>{name} बताता है कि कोई प्रोग्राम कब स्क्रीन को जगाए रखता है</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name} बताता है कि उसे कब परेशान नहीं करना है</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>रिमाइंडर तभी आता है जब कीबोर्ड और पॉइंटर इतनी देर से स्थिर हों।</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>जो रिमाइंडर आपके टाइप करना रोकने की इतनी देर प्रतीक्षा कर चुका हो, वह फिर भी आ जाता है; 0 पर वह कभी प्रतीक्षा नहीं करता।</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>रोका गया रिमाइंडर एक बार आता है, जब इतनी देर से उसे किसी ने न रोका हो।</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>माइक्रोफ़ोन या कैमरा इस्तेमाल में हो तो रिमाइंडर प्रतीक्षा करता है। शोर हटाने वाले फ़िल्टर जैसे प्रोग्राम उन्हें हमेशा पकड़े रहते हैं: उनका नाम वैसे लिखें जैसे मिक्सर दिखाता है, या उनकी प्रोग्राम फ़ाइल से।</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>घुमाव से इतनी देर पहले एक छोटी सूचना आती है, ताकि आप अपना वाक्य पूरा कर सकें, स्नूज़ कर सकें या छोड़ सकें।</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>दिन के इन समयों पर घुमाव का समय होता है, चाहे आप कितनी भी देर से बैठे हों। एक सुबह और एक शाम अच्छी शुरुआत है।</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>जब आप सचमुच इतनी देर बैठ चुके हों तब घुमाव का समय होता है; दूर रहने का समय नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>जिस घुमाव में कुछ और चाहिए, वह नहीं सुझाया जाता। जहाँ कुर्सी की पीठ तक हाथ न पहुँचे, वहाँ उसके हत्थे काम आते हैं। घूमने वाली सीट को स्थिर रखना ज़रूरी है, और उस पर होने वाला हर घुमाव यह बताता है।</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>जिस घुमाव को आपने “दर्द हो रहा है” से रोका, वह इतने दिन नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>घुमाव पूरा होने पर विंडो बिना क्लिक के चली जाती है।</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>दर्द के बाद इतना आराम दें</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>किसी घुमाव के दस ब्रेक पूरे करने के बाद, जिनमें से किसी में दर्द या ज़्यादा अकड़ी पीठ न हो, उसके ठहराव या झूलें थोड़ी बढ़ती हैं, पर स्रोत में बताए से आगे कभी नहीं। हर बार आप कह सकते हैं: पहले जैसा।</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>इतनी बार स्नूज़ करने के बाद एक और स्नूज़ के बदले छोटा घुमाव दिया जाता है।</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>हमेशा इन समयों पर</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>आपके डेस्कटॉप के नोटिफ़िकेशन के रूप में, या Twist Break की चित्र वाली छोटी विंडो में, जो वहाँ भी काम आती है जहाँ नोटिफ़िकेशन नहीं हैं।</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>इतनी देर दूर रहना ब्रेक गिना जाए</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>दूर रहना {idle} के बाद ही ब्रेक गिना जाता है, जब बैठने का समय रुकता है; इससे कम समय का कोई असर नहीं।</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>व्यवहार</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>ब्रेक विंडो</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>काठी</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>पर इससे ज़्यादा प्रतीक्षा न करें</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>रोके गए रिमाइंडर के बाद शांति</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>हर विंडो के रंग तुरंत बदलता है।</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>अपने-आप बंद हो</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>कपड़े</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>छुट्टी के दिन</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>तय करता है कि व्यक्ति कितना दुबला या चौड़ा हो; हरकतें वही रहती हैं।</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>घुमाव दिखाने वाले व्यक्ति की त्वचा तय करता है।</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>तय करता है कि व्यक्ति के सिर पर क्या हो।</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>तय करता है कि व्यक्ति काम पर क्या पहने।</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>तय करता है कि विंडो किस मॉनिटर पर आए।</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>अलग-अलग टोन बताते हैं कि कब मुड़ना, लौटना और तरफ़ बदलना है, ताकि आपको स्क्रीन न देखनी पड़े।</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>हर इतने ब्रेक पर घुमाव खड़े होकर किया जाने वाला होता है, अगर आप खड़े हो सकते हैं; 0 पर खड़े होकर किए जाने वाले घुमाव अपने-आप नहीं आते।</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आकृति</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>कोमल: केवल एक सूचना; घुमाव आपके कहने पर खुलता है, और अनुत्तरित सूचना बाद में फिर आती है। दृढ़: ब्रेक विंडो दूसरी विंडो के आगे रहती है। इनमें से कोई भी कभी कीबोर्ड नहीं लेता।</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>धीरे-धीरे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>बाल</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>आवाज़ कितनी तेज़ बोलती है; जो वाक्यांश बहुत लंबा हो, वह छोटा किया या छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>टोन कितने ऊँचे हों, सिस्टम की आवाज़ के हिस्से के रूप में।</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>याद कितनी ज़ोर से दिलाएँ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>कंप्यूटर जागने के बाद मुझे इतनी देर छोड़ दें</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>इस प्रोग्राम की हर विंडो का टेक्स्ट बड़ा या छोटा करता है।</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>कभी न दें</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>निद्रा के बाद या प्रोग्राम शुरू होने के बाद इतनी देर कोई रिमाइंडर नहीं आता।</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>इन दिनों कोई रिमाइंडर नहीं।</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>देने के लिए कोई घुमाव नहीं बचा; इसके बदले रिमाइंडर आपको खड़े होने, चलने और साँस लेने को कहते हैं।</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>किसी भी दिन काम के घंटे तय नहीं हैं, इसलिए कोई रिमाइंडर नहीं आता।</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>कुछ भी हिलता या धुँधलाता नहीं; हर स्थिति स्थिर चित्र के रूप में दिखती है। ऐसा तब भी होता है जब सिस्टम प्रोग्रामों को कम हिलने-डुलने को कहे।</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>हर पाठ और आवाज़ की। अनुवादों को अभी ऐसे लोगों का पढ़ना बाक़ी है जो इस भाषा के साथ बड़े हुए हैं।</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>एक साँस लेना</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>एक साँस छोड़ना</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>आपके सिस्टम की कोई आवाज़ हर चरण थोड़े शब्दों में बताती है, ताकि आप आँखें बंद कर सकें।</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>केवल वही घुमाव दिए जाते हैं जो इन जगहों पर किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>यहाँ खोलें</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>नहीं तो केवल ट्रे आइकन दिखता है; जहाँ ट्रे नहीं है, वहाँ विंडो हर हाल में दिखती है।</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>नीचे के घंटों के बाहर कोई रिमाइंडर नहीं आता; आप फिर भी ख़ुद घुमाव शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>टोन बजाएँ</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>शांत दफ़्तर</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>याद रखें कि मैंने इसे कहाँ रखा</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>इतनी देर बाद याद दिलाएँ</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>केवल काम के घंटों में याद दिलाएँ</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>रिमाइंडर इन समयों के बीच आते हैं। कई अवधियाँ हो सकती हैं; जो शुरू होने से पहले ख़त्म हो, वह आधी रात के पार चलती है।</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>रिमाइंडर इन समयों के बीच आते हैं; जिस दिन कोई समय न हो, उस दिन बिल्कुल नहीं।</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>तय करता है कि हर तरफ़ कितनी देर ठहरें; जिस घुमाव का स्रोत अपनी सीमा देता है, वह उसी के भीतर रहता है।</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>साँस की मार्गदर्शिका की गति तय करता है: साँस लें और सीधे तनें।</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>साँस की मार्गदर्शिका की गति तय करता है: साँस छोड़ें और मुड़ें।</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>सूचना दिखाएँ</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>शुरू होने पर स्थिति विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>त्वचा</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>स्नूज़ इतनी देर बाद रिमाइंडर को वापस लाता है।</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>इतनी देर स्नूज़ करें</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>लगातार स्नूज़</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>ज़्यादा नरम टोन, और केवल ज़रूरी: मुड़ें, लौटें, दूसरी तरफ़, हो गया।</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>बोलने की गति</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>हर इतने पर खड़े हों</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>इतनी देर बाद अपने-आप शुरू हो</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>स्थिर चित्र</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>इतनी देर बाद गिनना रोकें</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>इतना पहले बताएँ</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>आवाज़ जाँचें</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>विंडो वहीं खुलती है जहाँ आपने उसे पिछली बार रखा; नहीं तो स्क्रीन के कोने में।</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>घुमाव शुरू होने से पहले विंडो इतनी देर दिखाती है कि क्या आने वाला है।</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>ये प्रोग्राम कॉल नहीं हैं</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>ये घुमाव रिमाइंडरों से बाहर रखे जाते हैं, चाहे कहीं भी किए जाएँ।</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>ये घुमाव दूसरों से लगभग दोगुनी बार आते हैं, जहाँ ये किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>टोन</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>टाइप करना रुकने के बाद इतनी प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>मेरे पास क्या है</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>जब आप इतनी देर दूर रहे हों, तब बैठने का समय फिर शून्य से शुरू होता है।</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>मैं घुमाव कहाँ कर सकता/सकती हूँ</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>इतनी देर कोई कुंजी या पॉइंटर न हिले तो बैठने का समय थम जाता है। इससे छोटा स्क्रीन लॉक कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>काम के घंटे</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
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
        <translation>सिस्टम जैसे</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्के</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरे</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>दुबली</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>चौड़ी</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>गोल</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>हरे-नीले रंग की टी-शर्ट, नीली पतलून</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>नील रंग की शर्ट, धूसर पतलून</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>बेरी रंग की टी-शर्ट, गहरी पतलून</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>स्लेटी शर्ट, गहरी पतलून</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>जूड़ा</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>छोटे</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>ठोड़ी तक</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>घुँघराले</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>छोटे और सफ़ेद</translation>
    </message>
    <message>
        <source>None</source>
        <translation>बाल नहीं</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>सिर पर स्कार्फ़</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>बहुत गोरी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>गोरी</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>गेहुँई</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>साँवली</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>गहरी साँवली</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>नोटिफ़िकेशन के रूप में</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>अपनी विंडो में</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>कोमल: केवल एक सूचना</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>सामान्य: एक सूचना, फिर घुमाव</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>दृढ़: घुमाव सामने रहता है</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>झटपट: हर तरफ़ लगभग 15 सेकंड</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>सामान्य: हर तरफ़ लगभग 30 सेकंड</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>भरपूर: हर तरफ़ लगभग एक मिनट</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>पीठ वाली कुर्सी</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>हत्थों वाली कुर्सी</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>घूमने वाली कुर्सी</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>मैट, या कोई और गद्देदार सतह</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>कुर्सी पर</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>खड़े होकर</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>फ़र्श पर बैठकर</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>लेटकर</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>पॉइंटर वाली स्क्रीन</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>मुख्य स्क्रीन</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>पृष्ठ:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>सब रीसेट करें…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>दिन जोड़ें</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>घंटे जोड़ें</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>घंटे जोड़ें: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>नाम जोड़ें</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>समय जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>कम से कम {n} रहना चाहिए।</numerusform>
            <numerusform>कम से कम {n} रहने चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>कम: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>लेटकर</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>ज़्यादा: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>{n} और भी।</numerusform>
            <numerusform>{n} और भी।</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>कुर्सी पर</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>फ़र्श पर</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>हर सेटिंग को डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>हर सेटिंग को डिफ़ॉल्ट पर लौटाएँ?</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>यह अवधि हटाएँ: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>{entry} हटाएँ</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} रीसेट करें</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>आपके संगठन ने तय किया है।</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>सेटिंग - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>खड़े होकर</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>सूची भरी है: {n} प्रविष्टि की अनुमति है।</numerusform>
            <numerusform>सूची भरी है: {n} प्रविष्टियों की अनुमति है।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>चुनने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>केवल तब काम करता है जब “{setting}” चालू हो।</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>आपके अपने मान चले जाते हैं। फ़ाइल की टिप्पणियाँ रहती हैं।</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} सूची में पहले से है।</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}, पंक्ति {line}, {key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, पंक्ति {line}: {text}</translation>
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
        <translation>{id} (अब ऐसा कोई घुमाव नहीं)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}, से</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}, तक</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}। {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (आपका)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>“{typed}” नहीं लिया जा सकता। {low} से {high} तक का समय लिखें, जैसे {example}।</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>अभी सहेजा नहीं गया: {first} और {second} एक-दूसरे पर चढ़ते हैं। एक को दूसरे के शुरू होने से पहले ख़त्म होने दें।</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>फ़ाइल जैसी थी, उसकी प्रति {copy} के रूप में रखी है</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>इसे पढ़ा नहीं जा सकता ({reason}); इसे कहीं और ले जाएँ, या इसकी जगह पढ़ी जा सकने वाली सेटिंग फ़ाइल रखें</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>इसमें प्रविष्टियाँ बहुत कम हैं; कम से कम {n} चाहिए</numerusform>
            <numerusform>इसमें प्रविष्टियाँ बहुत कम हैं; कम से कम {n} चाहिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>इसमें प्रविष्टियाँ बहुत ज़्यादा हैं; {n} की अनुमति है</numerusform>
            <numerusform>इसमें प्रविष्टियाँ बहुत ज़्यादा हैं; {n} की अनुमति है</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>यह UTF-8 में लिखा टेक्स्ट नहीं है; इसे उसी एन्कोडिंग में सहेजें</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>यह अवधि होनी चाहिए, जैसे &quot;{example}&quot;, {low} से {high} तक</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>यह {values} में से किन्हीं की सूची होनी चाहिए</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>यह तारीख़ों की सूची होनी चाहिए, जैसे [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>यह घुमावों के आईडी की सूची होनी चाहिए, जैसे [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>यह कुंजियों की सूची होनी चाहिए, जैसे [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>यह नामों की सूची होनी चाहिए, जैसे [&quot;noisetorch&quot;], बिना अल्पविराम के</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>यह दिन की अवधियों की सूची होनी चाहिए, जैसे [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>यह समयों की सूची होनी चाहिए, जैसे [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>यह {low} से {high} तक की पूर्ण संख्या होनी चाहिए</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>यह {values} में से एक होना चाहिए</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>यह true या false होना चाहिए</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>बदलाव सहेजा नहीं जा सका ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>बदलाव सहेजा नहीं जा सका ({reason}); प्रोग्राम बंद करने तक वह लागू है, और सहेजने की कोशिश फिर होती है</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>फ़ाइल ग़ायब, ख़ाली या अपठनीय थी, इसलिए सेटिंग बैकअप {backup} की हैं; नए सिरे से शुरू करने के लिए उन्हें रीसेट करें</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>{key} नाम की कोई सेटिंग नहीं है</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ऐसी कोई सेटिंग नहीं है</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>ऐसी कोई सेटिंग नहीं है; क्या आपका मतलब &quot;{key}&quot; था?</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>यह समझ में नहीं आता; पंक्ति ऐसी होती है: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>इसका कोई असर नहीं: आपके संगठन ने इसे {value} पर रखा है ({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>यह कुल मिलाकर TOML नहीं है, हालाँकि हर पंक्ति है; हर पंक्ति अलग-अलग पढ़ी गई</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>यह पंक्ति और इसके नीचे की दूसरी पंक्तियाँ भी समझ में नहीं आतीं</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>यह तालिका होनी चाहिए: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>आपके संगठन ने इसे तय किया है; यहाँ बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>आपके संगठन की सेटिंग पढ़ी नहीं जा सकतीं ({reason}); उनमें से कुछ भी लागू नहीं है</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} को लॉक नहीं किया जा सकता: घुमाव छोड़ने का हक़ सबको है</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} ठीक नहीं बैठता; {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} ब्रेक</numerusform>
            <numerusform>{n} ब्रेक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} दिन</numerusform>
            <numerusform>{n} दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} बार</numerusform>
            <numerusform>{n} बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}%</source>
        <translation>
            <numerusform>{n}%</numerusform>
            <numerusform>{n}%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>अभी की तरफ़।</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: {total} में से {done} हो गए</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>टोन नहीं बजाए जा सकते: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>टोन बजाने वाला कोई प्रोग्राम नहीं मिला</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>अभी कोई टोन नहीं बजा; पहले {program} आज़माया जाएगा</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>टोन {program} बजाता है</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>बोला नहीं जा सकता: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>कोई आवाज़ नहीं मिली; speech-dispatcher या espeak-ng से मिल सकती है</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>{program} बोलता है</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>यह काम में नहीं लिया जा सकता ({reason}); बैठने का समय शून्य से शुरू होता है</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>घुमाव बस शुरू होने वाला है</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>दूर: यह स्वाभाविक ब्रेक गिना जाता है</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>इस डेस्कटॉप पर नहीं दिखता: {senses}।</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>अगला घुमाव {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>अगला घुमाव एक मिनट में</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>अगला घुमाव {time} में</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>आज अभी तक कोई घुमाव नहीं</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>अभी: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>काम के घंटों के बाहर</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>{when} तक काम के घंटों के बाहर</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>जब तक आप फिर शुरू न करें, रुका हुआ</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>{when} तक रुका हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>आज: {n} घुमाव, बाएँ {more} ज़्यादा</numerusform>
            <numerusform>आज: {n} घुमाव, बाएँ {more} ज़्यादा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>आज: {n} घुमाव, दाएँ {more} ज़्यादा</numerusform>
            <numerusform>आज: {n} घुमाव, दाएँ {more} ज़्यादा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>आज: {n} घुमाव, दोनों तरफ़ बराबर</numerusform>
            <numerusform>आज: {n} घुमाव, दोनों तरफ़ बराबर</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>शांत पल की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>प्रतीक्षा: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>आप {sitting} से बैठे हैं।</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>आप {sitting} से बैठे हैं। पिछला घुमाव {at}।</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>आप {sitting} से बैठे हैं। आज अभी तक कोई घुमाव नहीं।</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>लगता है आप दूर हैं</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>कल, {at}</translation>
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
        <translation>और</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>अगला: {name}, बाईं तरफ़ पहले।</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>अगला: {name}, दाईं तरफ़ पहले।</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>आप स्वाभाविक ब्रेक जितनी देर दूर थे। अगर आप यहीं बैठे थे, तो बताएँ।</translation>
    </message>
    <message>
        <source>min</source>
        <translation>मिनट</translation>
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
        <translation>दोनों तरफ़ हो गईं</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>साँस लें</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>धीरे-धीरे साँस लें</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>साँस छोड़ें</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>धीरे-धीरे साँस छोड़ें</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>साँस छोड़ें, थोड़ा और आगे</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>साँस छोड़ें, दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>लौटें</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>आधा हुआ</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>साँस लेते रहें, कभी न रोकें</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ढीला छोड़ें</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>अब बाईं तरफ़</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>अब दाईं तरफ़</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>धीमे हों</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>धीरे शुरू करें</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>वहीं रहें</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>झूलते रहें</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ मुड़ें</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ मुड़ें</translation>
    </message>
    <message>
        <source>en</source>
        <translation>hi</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}। {second}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>At your own pace, wherever there is room.</source>
        <translation>अपनी गति से, जहाँ भी जगह हो।</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>बाँहें लटकने दें।</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>जब चाहें फिर बैठ जाएँ</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>उठें और चलें</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>धीरे से उठें</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>उठें, कुछ क़दम चलें और साँस लें: बैठने से एक ब्रेक, बिना किसी घुमाव के।</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>कुछ क़दम चलें</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>कुछ क़दम चलें, और साँस लें</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>स्वास्थ्य जाँच</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>सोमवार से शुक्रवार</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>केवल आपकी जगह के अनुकूल घुमाव दिए जाते हैं। किसी को दफ़्तर के फ़र्श पर लेटना नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>रिमाइंडर इन समयों के बीच आते हैं। सेटिंग में हर दिन का अपना समय हो सकता है।</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>अभी के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>बाक़ी छोड़ें</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>चरण {step}, कुल {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>बस इतना ही</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>पहला घुमाव तब आता है जब आप {interval} बैठ चुके हों।</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>अभी एक आज़माएँ</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Break ध्यान रखता है कि आप सचमुच कितनी देर से बैठे हैं। फिर वह एक मिनट का घुमाव देता है, जिसे आप स्क्रीन पर देखकर या सुनकर कर सकते हैं। आप टाइप कर रहे हों या कॉल में हों तो वह प्रतीक्षा करता है, और आप हमेशा मना कर सकते हैं।</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>स्वागत है - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Twist Break में आपका स्वागत है</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>आपके पास क्या है</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>क्या आप अभी एक आज़माना चाहेंगे? इसमें लगभग एक मिनट लगता है, और Esc इसे समाप्त करता है।</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>यह सब आपको सेटिंग और सहायता मेन्यू में फिर मिलेगा।</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>आपके उत्तरों से अभी कोई घुमाव नहीं बचता, इसलिए आपको खड़े होने, चलने और साँस लेने की याद दिलाई जाएगी।</translation>
    </message>
    <message>
        <source>{title}. {step}</source>
        <translation>{title}। {step}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>A break is already open.</source>
        <translation>एक ब्रेक पहले से खुला है।</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>दर्द के कारण {name} {day} तक आराम पर है।</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>ब्रेक विंडो बंद की गई: {after} तक कोई उस पर नहीं लौटा।</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>{name} बंद किया गया: स्वास्थ्य जाँच के अनुसार इसे अभी नहीं करना है।</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>स्वाभाविक ब्रेक गिना गया: Twist Break {absent} तक नहीं चला। बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>स्वाभाविक ब्रेक गिना गया: {absent} तक लॉक रहा। बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>स्वाभाविक ब्रेक गिना गया: {absent} तक कोई इनपुट नहीं। बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>स्वाभाविक ब्रेक गिना गया: कंप्यूटर {absent} तक निद्रा में रहा। बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>हो गया: {name}, दोनों तरफ़।</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>हो गया: {name}।</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>छोड़ा गया: तय समय {at} बीत चुके दिन का है।</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>छोड़ा गया: तय समय {at} विराम के बीच आया।</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>छोड़ा गया: तय समय {at} काम के घंटों के बाहर आया।</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>रोका गया: {reason}।</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>{name} शुरू होने से पहले ही छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>{name} बीच में छोड़ा गया।</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>{name} बीच में छोड़ा गया; अगली बार बाईं तरफ़ से शुरू होगा।</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>{name} बीच में छोड़ा गया; अगली बार दाईं तरफ़ से शुरू होगा।</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>मिलाए गए: तय समय {at} और {sitting} का बैठना एक ही रिमाइंडर बन गए।</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>मिलाए गए: तय समय {at} एक ब्रेक के साथ आया, जो दोनों के लिए गिना जाता है।</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>मिलाए गए: तय समय {first} और {second} एक ही रिमाइंडर बन गए।</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>खिसकाया गया: Twist Break अभी-अभी शुरू हुआ है; रिमाइंडर {by} में आता है।</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>खिसकाया गया: कंप्यूटर अभी-अभी जागा है; रिमाइंडर {by} में आता है।</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>पिछली सूचना का कोई उत्तर नहीं; छोड़ दिया गया। बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>सूचना का कोई उत्तर नहीं; वह {by} में फिर आती है।</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>स्नूज़ नहीं हुआ: लगातार {n} स्नूज़ हो चुका; इसके बदले छोटा घुमाव दिया जाता है।</numerusform>
            <numerusform>स्नूज़ नहीं हुआ: लगातार {n} स्नूज़ हो चुके; इसके बदले छोटा घुमाव दिया जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>शुरू नहीं हुआ: दर्द के कारण {name} {day} तक आराम पर है। पहले करने के लिए, सभी घुमावों में इसका आराम समाप्त करें, या “twistbreak end-rest” से।</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>शुरू नहीं हुआ: स्वास्थ्य जाँच के अनुसार {name} करने से पहले चिकित्सक से पूछें।</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>शुरू नहीं हुआ: स्वास्थ्य जाँच {name} की अनुमति नहीं देती।</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>कुछ भी रुका हुआ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>छोड़ने को कुछ नहीं: अभी कोई रिमाइंडर नियोजित नहीं है।</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>स्नूज़ करने को कुछ नहीं: अभी कोई रिमाइंडर नियोजित नहीं है।</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>रोकने को कुछ नहीं: न कोई घुमाव चल रहा है, न आने वाला है। डॉक्टर को कब दिखाएँ, यह ‘सहायता’ में बताया गया है।</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>{name} के बदले {instead} दिया गया, क्योंकि वह अभी छोड़ा गया है।</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>{name} दिया गया: तय समय {at}।</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>{name} दिया गया: {sitting} का बैठना।</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>{until} तक काम के घंटों के बाहर।</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>काम के घंटों के बाहर; आने वाले साल में कोई तय नहीं हैं।</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>जब तक आप फिर शुरू न करें, रुका हुआ।</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>{until} तक रुका हुआ।</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>फिर शुरू हुआ।</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name} कल तक अलग रखा गया; उसके बदले {instead} आता है।</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>छोड़ा गया (पहले ही हिल-डुल लिए): स्वाभाविक ब्रेक गिना गया। बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>छोड़ा गया ({reason})। बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>छोड़ा गया। बैठने का समय फिर से शुरू होता है।</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>{by} के लिए स्नूज़ किया गया; लगातार {n} और हो सकता है।</numerusform>
            <numerusform>{by} के लिए स्नूज़ किया गया; लगातार {n} और हो सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>{name} शुरू हुआ: आपने माँगा था।</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>{name} रोका गया: दर्द हो रहा है।</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>वापस लिया गया: आप यहीं थे। आप {sitting} से बैठे हैं।</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>वह घुमाव आराम पर नहीं है।</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>घड़ी {by} पीछे की गई; बैठने के समय पर असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>घड़ी {by} आगे की गई; बैठने के समय पर असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>Twist Break के बंद होने पर पिछला ब्रेक बीच में कट गया; वह फिर से दिया जाता है।</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>विराम समाप्त हुआ।</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>वापस लेने को कोई स्वाभाविक ब्रेक नहीं है।</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>सूचना वापस ली गई: Twist Break कुछ देर नहीं चला।</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>सूचना वापस ली गई: अब किसी ब्रेक का समय नहीं है।</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>सूचना वापस ली गई: कंप्यूटर निद्रा में था।</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>सूचना वापस ली गई: स्क्रीन लॉक थी।</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>सूचना वापस ली गई: लगता है आप दूर हैं।</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Break शुरू हुआ।</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Break शुरू हुआ; {sitting} का बैठना याद था।</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>रिमाइंडर को रोकने वाली बात ख़त्म हुई; वह {calm} की शांति के बाद आता है।</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>काम के घंटे शुरू हुए। बैठने का समय शून्य से शुरू होता है।</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>आपने {name} का आराम समाप्त किया; वह फिर से दिया जाता है।</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>आप {absent} दूर थे; बैठने का समय थमा रहा।</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>प्रस्तुति चल रही है</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>एक विंडो पूरी स्क्रीन पर है</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>पहले ही हिल-डुल लिए</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>‘परेशान न करें’ चालू है</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>दर्द हो रहा है</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>यहाँ संभव नहीं</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>आप कॉल में हैं</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>आप टाइप कर रहे हैं</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} टाइपिंग में विराम के लिए {typing} प्रतीक्षा की।</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>पूरा लॉग टेक्स्ट के रूप में कॉपी करें।</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>अभी कुछ तय नहीं हुआ।</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>पहली पंक्ति पहले रिमाइंडर के साथ आती है, या जब आप कुछ देर दूर रहें।</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>जो तय हुआ, सबसे नया पहले</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>क्यों? - Twist Break</translation>
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
        <translation>मिटाने के लिए कुछ नहीं था।</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>{n} फ़ाइल नहीं मिटाई जा सकी: {path} ({reason})। उसे ख़ुद मिटाएँ। मिटाई गई फ़ाइलें: {gone}।</numerusform>
            <numerusform>{n} फ़ाइलें नहीं मिटाई जा सकीं, उनमें पहली {path} ({reason})। उन्हें ख़ुद मिटाएँ। मिटाई गई फ़ाइलें: {gone}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>{n} फ़ाइल मिटाई गई। कुछ भी बाक़ी नहीं है।</numerusform>
            <numerusform>{n} फ़ाइलें मिटाई गईं। कुछ भी बाक़ी नहीं है।</numerusform>
        </translation>
    </message>
</context>
</TS>
