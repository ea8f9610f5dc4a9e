<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>Nicht verwendbar: {names}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Alles darin ist hier schon vorhanden.</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>Darin fehlen Dateien, oder es wurden fremde hinzugefügt.</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>Wird weggelassen, weil du es nicht verlangt hast: {names}.</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>Verlauf: neue Zeilen: {new} von {rows}; sie kommen hinzu, und was hier ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>Sie enthält mehr als {n} Datei; das tut keine Sicherung von Twist Break.</numerusform>
            <numerusform>Sie enthält mehr als {n} Dateien; das tut keine Sicherung von Twist Break.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>Das ist eine Zip-Datei, aber keine Sicherung von Twist Break.</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>Die Datei ist beschädigt oder wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>Die Datei ist größer als {mib} MiB; das ist keine Sicherung von Twist Break.</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>Das ist keine Zip-Datei, oder ihr Ende fehlt; wähle eine Sicherung.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>Die Sicherung stammt von einer neueren Version von Twist Break; installiere diese Version hier und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>Das Inhaltsverzeichnis der Datei ist beschädigt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>Weggelassen, weil es Verknüpfungen sind, sie zu groß sind oder falsch heißen: {names}.</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>Erstellt am {day} von Version {version}.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Erstellt am {day}.</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>Bleibt, wie es ist: {names}.</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>Die Sicherung kann nicht gelesen werden ({reason}); es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>Die Sicherung konnte nur teilweise übernommen werden, und nicht alles ließ sich zurücksetzen ({reason}); importiere {file}, um alles wieder so zu haben, wie es war.</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>Die Sicherung konnte nicht übernommen werden ({reason}); alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden ({reason}); was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>Die Sicherung wurde übernommen; der vorherige Stand ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>Kommt hinzu: {names}.</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Wird ersetzt: {names}.</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>beschädigt, wird weggelassen</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>der Verlauf darin ist beschädigt und wird weggelassen; deiner bleibt, wie er ist</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>der Verlauf darin wurde von einer neueren Version von Twist Break geschrieben und wird ausgelassen; installiere jene Version hier und versuche es noch einmal</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>„{name}“ gehört nicht in eine Sicherung.</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>„{name}“ ist eine Verknüpfung; Sicherungen enthalten keine Verknüpfungen.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>„{name}“ ist verschlüsselt; das sind Sicherungen nie.</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>„{name}“ ist viel zu groß; es könnte eine Falle sein.</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>„{name}“ ist zweimal darin.</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>„{name}“ ist nicht mehr so, wie es gepackt wurde.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>„{name}“ ist auf eine Art gepackt, die Sicherungen nie verwenden.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Beide Seiten geschafft</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>Atme langsam ein.</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>Atme ein, werde lang.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Atme ein, richte dich auf.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Atme langsam aus.</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>Atme aus, lass los.</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>Atme aus, dreh dich.</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>Atme aus. Lass den Atem fließen, halte ihn nie an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lockerer</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>Von Seite zu Seite</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>Von der Person, die es verordnet hat</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>Wie fühlt sich dein Rücken jetzt an?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>Das war ein Versehen</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Taste: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>Links {left}, rechts {right}.</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>Auf dem Rücken</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>Mehr: andere Drehung, kürzer, diese Seite überspringen, beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>Auf dem Stuhl</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>Andere Drehung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>Angehalten. Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>Angehalten: ein Gespräch begann ({program}).</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>Angehalten: ein Gespräch begann.</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>Angehalten: {gap} lang war niemand da.</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>Angehalten: der Bildschirm war gesperrt.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>Sitz oder steh noch einen Atemzug lang entspannt.</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Diese Seite überspringen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>Beginne, wenn du bereit bist</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Steifer</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>Hör hier auf. Komm langsam zur Mitte zurück und ruh dich aus.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>Das war ein Teil davon</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>Du brauchst einen Stuhl mit Lehne.</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>Du brauchst eine Matte.</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>Du hast dich schon bewegt</translation>
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
        <translation>{head}. {calm} Das Fenster schließt sich von selbst.</translation>
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
        <translation>{name}. {place}, {length}, beide Seiten.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} Atemzug</numerusform>
            <numerusform>{n} Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · geschafft</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · noch {left}</translation>
    </message>
    <message>
        <source>{place} · {length}</source>
        <translation>{place} · {length}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{text}. {detail}</source>
        <translation>{text}. {detail}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}</source>
        <translation>Seite {number} von {sides}</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>Seite {number} von {sides} · Runde {round} von {rounds}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>Seite {number} von {sides}. {sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m, 2h, tomorrow oder 14:05; ohne Angabe: bis du fortsetzt.</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>Eine Einstellung, etwa reminders.interval.</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>Über Twist Break</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>Alle Drehungen…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>Die Fragen neu beantworten, nach denen sich richtet, welche Drehungen angeboten werden.</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>Ändern, wann, was und wie.</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>Drehung wählen</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>Als natürliche Pause zählen; die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>Einstellungen, Drehungen, Verlauf und Gesundheitsangaben endgültig löschen.</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>Schonung beenden</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>Erinnerungen wieder fortsetzen.</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>Das Programm beenden. Einstellungen und Sitzzeit bleiben erhalten.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>Die drei Seiten des ersten Starts noch einmal durchgehen.</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Gesundheitscheck…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>Wie lange: 5, 10m oder 1h.</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>So geht Twist Break</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>Das geht hier nicht</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>Ich habe mich schon bewegt</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Ich war hier</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>Id einer Drehung; siehe `routines`.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Sicherung importieren</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>Ihr neuer Wert, etwa 45min.</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>Diese Pause auslassen; die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>Diese Drehung eine Weile schonen und lesen, wann du zum Arzt solltest.</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>Die Drehungen auflisten, auch deine eigenen.</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>Alle Drehungen ansehen und wählen, welche kommen.</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>Den heutigen Tag ansehen und was du früher gemacht hast.</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>Eine eigene Drehung anlegen oder ändern, etwa eine aus der Physiotherapie.</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>Die nächste Pause um einige Minuten verschieben.</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>Eine Zeit lang keine Erinnerungen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>Eine Drehung wieder anbieten, die geschont wird, weil sie wehtat oder hier nicht ging.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>30 Minuten aussetzen.</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>Eine Stunde aussetzen.</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>Zwei Stunden aussetzen.</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>Bis zu einer Zeit aussetzen, die du wählst.</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>Bis zum nächsten Morgen aussetzen.</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>Aussetzen, bis du fortsetzt.</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>Verordnungen…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>JSON für andere Programme ausgeben.</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>Eine Tabelle für eine Tabellenkalkulation ausgeben.</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>Tag für Tag ausgeben, was gemacht wurde.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>Wirklich ausführen; ohne diese Angabe wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>Wirklich ausführen; ohne diese Angabe siehst du nur, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>Sehen, was wo aufbewahrt wird; exportieren, übernehmen oder löschen.</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>Diese Drehung bis morgen zurückstellen und stattdessen eine andere bekommen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>Die Sicherheitshinweise zeigen.</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>Die Kurzanleitung mit allen Tasten zeigen.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>Version und Lizenz zeigen.</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>Zeigen, was gerade läuft.</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>Zeigen, was die Erinnerung entschieden hat, und warum.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diese überspringen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>{length} aufschieben</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>Jetzt eine Drehung starten, oder die, die du nennst.</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>Eine der Drehungen starten.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>Sofort aufhören, lesen, wann du zum Arzt solltest, und diese Drehung eine Weile schonen.</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Jetzt dehnen</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>Den Inhalt einer exportierten Datei übernehmen.</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>Die Datei zum Lesen, etwa twistbreak.zip.</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>Die Datei zum Schreiben, etwa twistbreak.zip.</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>Heute und Verlauf</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Bis zu einer Zeit…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Willkommen…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>Was zu tun ist; ohne Angabe: die Einstellungen öffnen.</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>Wann aufhören, wann zum Arzt</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>Warum: not-now, already-moved, cannot-here oder hurts.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Meine Daten löschen</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>Samt den Antworten im Gesundheitscheck, falls welche darin sind.</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>Samt deinen Antworten im Gesundheitscheck.</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>Einstellungen, Drehungen und Verlauf in eine Datei schreiben, zum Aufbewahren oder Mitnehmen.</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>Du hast hier gesessen, ohne etwas zu berühren: die natürliche Pause zurücknehmen.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Deine Daten…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>Alles davon liegt auf diesem Rechner. Nichts verlässt ihn, außer du kopierst oder verschickst selbst eine Datei.</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>Alles oben Genannte, deine Einstellungen und deine eigenen Drehungen: als wäre das Programm nie benutzt worden.</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>Antworten im Gesundheitscheck</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>Sicherungen (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>Sicherungen auf diesem Rechner; keine davon enthält Gesundheitsangaben:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>Sicherungen, die von selbst entstehen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>Alles ist in {file}, mit deinen Gesundheitsangaben.</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>Alles ist in {file}, ohne deine Gesundheitsangaben.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>Dateien, die gelöscht würden</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>Dateien: {count}; {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>Verlauf, Gesundheitsangaben, Sitzzeit, Gründe der Erinnerungen und jede Sicherung auf diesem Rechner. Deine Einstellungen und eigenen Drehungen bleiben.</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>Zuerst wird der jetzige Stand aufbewahrt, ohne die Gesundheitsangaben; er steht danach bei den Sicherungen auf diesem Rechner.</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Ich bin sicher</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>Eine Kopie aufbewahren oder auf einen anderen Rechner mitnehmen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>Es wird keine Drehung mehr ausgelassen, bis du die Fragen wieder beantwortest.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>Nichts kann die Dateien zurückbringen. Nur hiermit lässt sich die Schaltfläche zum Löschen benutzen.</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>Nichts kann diese Dateien zurückbringen. Eine Datei, die du exportiert hast, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>Einen Moment… Mit dem Verlauf von Jahren kann es ein paar Sekunden dauern.</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>Es gibt noch keine. Der Verlauf wird jeden Tag kopiert, alles zusammen einmal in der Woche.</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}: nur der Verlauf; {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>Nur die Gesundheitsangaben</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>Nimmt auch die Antworten im Gesundheitscheck in die exportierte Datei auf.</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>Zeilen: {count}, die erste vom {day}; {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>Zeilen: {count}; {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>Einstellungen, eigene Drehungen und Verlauf, in einer Datei.</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>Zeigt, was die oben gewählte Sicherung ändern würde.</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>Sitzzeit, Gründe der Erinnerungen, Fensterpositionen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>Sicherung übernehmen</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>Diese Datei würde endgültig gelöscht:</numerusform>
            <numerusform>Diese {n} Dateien würden endgültig gelöscht:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>Sie ersetzen dann deine Antworten im Gesundheitscheck auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>Eigene Drehungen und Haltungen</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Was wo aufbewahrt wird</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>Was gelöscht werden soll</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Was sie ändern würde</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>Was beobachtet und beantwortet wurde</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Meine Daten löschen</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>Meine Daten löschen…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>Mit meinen Gesundheitsangaben</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>Mit den enthaltenen Gesundheitsangaben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>Du wählst, was, und siehst zuerst die Liste der Dateien.</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>Du siehst, was es ändern würde, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>Deine Daten – Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: Sicherung der Woche; {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: der Stand vor dem letzten Import; {size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
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
            <numerusform>Etwa {n} Drehung in {hours} am Schreibtisch, die erste um {first}, die letzte um {last}. Du sitzt höchstens {longest} am Stück.</numerusform>
            <numerusform>Etwa {n} Drehungen in {hours} am Schreibtisch, die erste um {first}, die letzte um {last}. Du sitzt höchstens {longest} am Stück.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>Zu fester Zeit</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>Keine Drehung in {hours} am Schreibtisch.</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>In den nächsten zwei Wochen gibt es keine Arbeitszeit, also auch keine Erinnerungen.</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>Eine Drehung in {hours} am Schreibtisch, um {first}. Du sitzt höchstens {longest} am Stück.</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Drehung im Stehen</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>Wie wird mein Tag aussehen?</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (feste Zeit)</translation>
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
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} h {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>A person coming back from the left to the middle.</source>
        <translation>Eine Person, die von links zur Mitte zurückkommt.</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>Eine Person, die von rechts zur Mitte zurückkommt.</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>Eine Person in der Mitte, nicht gedreht.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>Eine Person auf dem Rücken: Knie nach links, Schultern unten.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>Eine Person auf dem Rücken: Knie nach rechts, Schultern unten.</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>Eine Person im Stehen, die gleich ein paar Schritte geht.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>Eine Person, deren Brust und Kopf sich nach links drehen; die Hüften bleiben.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>Eine Person, deren Brust und Kopf sich nach rechts drehen; die Hüften bleiben.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Bild: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>Eine sanfte Rückendehnung mit Drehung im Liegen, about.com, 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>Anleitung einer Massagetherapeutin oder eines Massagetherapeuten: die Drehung im Sitzen</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>Ein Physiotherapie-Artikel über Drehungen der Wirbelsäule, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>Ein Überblick über Haltungsdehnungen: die Drehung auf dem Stuhl</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>Ein Dehnratgeber: die Rückendrehung</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>Eine Drehung läuft gerade. Mach sie fertig oder beende sie, dann kannst du eine andere starten.</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>Alle Drehungen</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>Alle Drehungen – Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>Mit den Pfeiltasten von Karte zu Karte. Die Eingabetaste startet, die Leertaste zeigt die Details.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>Frag zuerst eine Ärztin, einen Arzt oder die Physiotherapie bei</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>Frag zuerst eine Ärztin, einen Arzt oder die Physiotherapie. Bei einem Ja gib das im Gesundheitscheck an.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>Stuhl mit Lehne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Details: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>Schonung beenden</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>Schonung beenden: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>Favorit: kommt etwa doppelt so oft (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favorit: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>Von der Person, die es verordnet hat</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>Gesundheitscheck: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Gesundheitscheck…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>Wie lange, beide Seiten</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Ich habe</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>Wird bis {day} geschont.</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Taste: Eingabe</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>Ausgelassen wegen deiner Antworten im Gesundheitscheck.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Im Liegen</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>So wird es leichter</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>Diese Drehung nie anbieten (Entf)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>Keine Drehung passt.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>Diese nicht: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>Wieder anbieten: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>Nur wenn du sie wählst: Nach deinen Einstellungen kommt keine Drehung im Stehen von selbst.</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>Nur wenn du sie wählst: Dieser Ort gehört nicht zu denen in deinen Einstellungen.</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>Kurz: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>Alle Drehungen zeigen</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>Standard: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>Diese Drehung jetzt starten (Eingabe)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Starten: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>Für diese Orte gibt es keine, die mit dem auskommt, was du hast.</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>Gründlich: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>Drehungen: {i} von {total}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>Worauf sie wirkt, Vorsicht und Quellen (Leertaste)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>Du hast gesagt: diese nicht. Sie wird nie angeboten.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>einem frischen Bandscheibenvorfall im unteren Rücken</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>langer Zeit ohne Bewegungstraining</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>einer Operation an der Wirbelsäule oder einer anderen schweren Verletzung</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>frischem Ischiasschmerz</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>entlastet</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>starkem Gelenkverschleiß</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>kräftigt</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>Beschwerden am Rücken oder am Nacken</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>instabilen oder verrutschten Wirbeln</translation>
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
        <translation>{name} wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}, {i} von {total}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · braucht einen Stuhl mit Lehne und eine Matte</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · braucht eine Matte</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · mit Lehne</translation>
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
        <translation>Lass los und atme ruhig</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>Gleich kommt eine Drehung</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>Gleich: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>In {length}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>In {time}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>Übersprungen. Warum?</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>Wann du magst</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}, etwa eine Minute</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}, etwa eine Minute, beide Seiten</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}, etwa {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}, etwa {length}, beide Seiten</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}, nur eine kurze: {length}, beide Seiten</translation>
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
        <translation>{when}. Antworten im Menü von Twist Break.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>Mir wurde ärztlich oder physiotherapeutisch gesagt, dass sanfte Drehungen in Ordnung sind</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Bei Ja: Tiefe Drehungen und solche mit Gewicht oder Tempo werden ausgelassen. Die anderen warten auf das Ja einer medizinischen Fachkraft und kommen dann in sanfterer Form.</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>Bei Ja: Jede Drehung wartet auf das Ja einer medizinischen Fachkraft und kommt dann in sanfterer Form.</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>Bei Ja: Jede Drehung wartet, bis dir ärztlich oder physiotherapeutisch gesagt wurde, dass sanfte in Ordnung sind.</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>Bei Ja: Das Schwingen im Stehen wird ausgelassen.</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>Bei Ja: Das Schwingen im Stehen wartet, bis eine medizinische Fachkraft zugestimmt hat.</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Bei Ja: Drehungen, die auf den Bauch drücken, werden ausgelassen. Die anderen warten auf das Ja einer medizinischen Fachkraft und kommen dann in sanfterer Form.</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>Beantwortet jede Frage mit Nein.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Bist du schwanger?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>Ist dir manchmal schwindlig?</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>Hast du akute Ischiasbeschwerden, also Schmerz, der bis ins Bein zieht?</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>Hast du einen akuten Bandscheibenvorfall im unteren Rücken?</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>Hast du schwere Arthrose (verschlissene Gelenke)?</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>Hast du eine Spondylolisthese (Wirbelgleiten) oder eine andere Instabilität der Wirbelsäule?</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>Hast du Beschwerden am Rücken oder am Nacken?</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>Ist es lange her, dass du zuletzt trainiert hast?</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>Hattest du eine Wirbelversteifung oder eine andere schwere Verletzung oder Operation?</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gesundheitscheck</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>Gesundheitscheck – Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Nichts davon trifft auf mich zu</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>Bisher wird nichts ausgelassen; bei jeder Drehung steht, worauf du achten musst.</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>Nichts wird ausgelassen, und jede Drehung kommt, wie sie ist.</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>Eine Drehung kommt in sanfterer Form: weniger weit gedreht, kürzer gehalten.</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>Eine Drehung wird ausgelassen.</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>Eine Drehung wartet auf das Ja einer medizinischen Fachkraft.</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>Beantwortete Fragen: {done} von {all}.</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>Alle deine Antworten entfernen?</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>Meine Antworten entfernen…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>Damit bleibt keine Drehung übrig: Du wirst erinnert, aufzustehen, ein wenig zu gehen und zu atmen.</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>Die Datei damit wird gelöscht. Nichts wird mehr ausgelassen, bis du die Fragen wieder beantwortest.</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>Nach diesen Fragen richtet sich, welche Drehungen angeboten werden. Sie ersetzen keine Diagnose: Frag im Zweifel eine Ärztin, einen Arzt oder die Physiotherapie.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>Deine Antworten bleiben auf diesem Computer, in einer Datei, die nur du lesen kannst. Du kannst sie ändern oder entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} Drehung wird ausgelassen.</numerusform>
            <numerusform>{n} Drehungen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} Drehung kommt in sanfterer Form: weniger weit gedreht, kürzer gehalten.</numerusform>
            <numerusform>{n} Drehungen kommen in sanfterer Form: weniger weit gedreht, kürzer gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} Drehung wartet auf das Ja einer medizinischen Fachkraft.</numerusform>
            <numerusform>{n} Drehungen warten auf das Ja einer medizinischen Fachkraft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>sie konnte nicht entfernt werden ({reason}); entferne sie von Hand</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>die Antworten konnten nicht gespeichert werden ({reason}); sie gelten, bis du das Programm beendest</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>die Gesundheitsangaben sind so nicht verwendbar ({reason}); jede verlorene Antwort zählt als Ja, bis du den Gesundheitscheck noch einmal machst</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>Eine gute Drehung</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>Eine schnellere</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A: ein Überblick über eine Drehung auf dem Stuhl</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>Andere Drehung</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>Frag eine Ärztin, einen Arzt oder die Physiotherapie, bevor du beginnst, bei</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B: ein Physiotherapie-Artikel über Drehungen der Wirbelsäule, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>Atme ein, um länger zu werden, und aus, um dich zu drehen. Halte nie den Atem an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D: eine Anleitung aus der Massagetherapie zur Drehung im Sitzen</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>Zieh nicht mit den Armen, und dreh den Hals nicht weiter, als die Brust ihn mitnimmt.</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>Jede Entscheidung wird unter „Warum?“ erklärt.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>Alles bleibt auf diesem Computer: Im Programm gibt es keinen Netzwerkcode.</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>Für eine leichtere Drehung dreh dich weniger weit, oder leg ein kleines Kissen oder ein gerolltes Handtuch hinter den Rücken.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>Freie Software unter der MIT-Lizenz, von den Entwicklern von Twist Break. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>Richte dich erst auf und dreh dich dann: in der Mitte des Rückens, auf ruhigem Becken.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>In einem Gespräch, bei Vollbild oder während du tippst, wartet die Erinnerung auf eine ruhige Minute.</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>Es tut weh: sofort aufhören</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>Tasten im Pausenfenster</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>Tasten im Statusfenster</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>Beenden; was du gemacht hast, zählt</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>Merkt, wie lange du schon sitzt, und führt dich durch eine Drehung der Wirbelsäule, auf beiden Seiten.</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Diese Seite überspringen</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Starten, anhalten, weiter</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>Dehnen auf eigene Faust ersetzt keine Diagnose. Kinder drehen sich sanft, mit einem Erwachsenen dabei.</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>Dann führt dich ein kleines Fenster durch eine Drehung, erst zur einen Seite und dann zur anderen.</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Break zählt, wie lange du wirklich sitzt. Wenn es Zeit ist, sagt ein Hinweis, was kommt.</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>Du musst nicht hinsehen und nichts drücken: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>einem frischen Bandscheibenvorfall im unteren Rücken oder frischem Ischiasschmerz [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>einer Operation an der Wirbelsäule, etwa einer Versteifung, oder einer anderen schweren Verletzung [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>Schwangerschaft: tiefe Drehungen, die auf den Bauch drücken, abwandeln oder weglassen</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>starkem Gelenkverschleiß: weniger weit und weniger kräftig drehen</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>instabilen oder verrutschten Wirbeln: keine tiefen oder kräftigen Drehungen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>Beide Seiten gleich</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>{file} kann nicht gespeichert werden: {reason}. Wähle einen anderen Ort; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>Tage in Folge: Jeder Tag mit einer Drehung zählt. Freie Tage und Tage mit weniger als einer halben Stunde Sitzen ändern nichts, und ein Tag pro Woche darf ausfallen.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lockerer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>Ab jetzt zeigt dieses Fenster, wie lange du sitzt, welche Drehungen du machst und ob beide Seiten ihren Anteil bekommen. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>Stunden im Sitzen</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>Wie es sich anfühlte, nach Wochen</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>Insgesamt: {sides}.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Links {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>Längste Zeit am Stück</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Natürliche Pause</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Natürliche Pausen</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>Kein Sitzen</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>Keine Drehung</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>Keine Drehung in dieser Zeit.</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>In dieser Zeit hat hier niemand gesessen.</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>Heute wurde noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>In diesem Monat wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>In dieser Woche wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>In diesem Jahr wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>An diesem Tag wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>Eine Seite mehr</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>Für Details auf das Bild zeigen oder die Pfeiltasten benutzen.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Rechts {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Alles als CSV speichern…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>Jede Zeile des Verlaufs als Tabelle für andere Programme speichern.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>Gleichgewicht der Seiten</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>Für heute geplant: {n} Drehung, um {at}.</numerusform>
            <numerusform>Für heute geplant: {n} Drehungen, die erste um {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>Bisher {sitting} gesessen. Heute noch geplant: {n} Drehung, um {at}.</numerusform>
            <numerusform>Bisher {sitting} gesessen. Heute noch geplant: {n} Drehungen, die nächste um {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>{sitting} gesessen, davon {waited}, während eine Erinnerung wartete.</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>{sitting} gesessen.</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>Sitzen insgesamt</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>Sitzen, eine Erinnerung wartet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Steifer</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>Der Tag nach der Uhr</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>Die Zeile darunter zeigt, was geplant ist.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>Das Jahr als Kalender</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>Wie oft gemacht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>Heute und Verlauf – Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Break lief nicht</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>Twist Break lief da nicht, oder niemand saß hier.</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>Drehung, beide Seiten</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>Drehung, teilweise</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>Drehungen und natürliche Pausen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>Deine eigenen Antworten nach einer Drehung: lockerer {easier}, gleich {same}, steifer {stiffer}, es tut weh {hurts}.</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>ein Gespräch</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>Computer im Ruhezustand</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>Tag in Folge</numerusform>
            <numerusform>Tage in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>Tag mit einer Drehung</numerusform>
            <numerusform>Tage mit einer Drehung</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>er ist gerade nicht nutzbar ({reason}); was du machst, bleibt gemerkt, bis du das Programm beendest, und das Schreiben wird wieder versucht</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>er ist beschädigt ({error}) und lässt sich gerade nicht wiederherstellen ({trouble}); er bleibt, wie er ist, und was du jetzt machst, bleibt gemerkt, bis du das Programm beendest</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>das ist kein Verlauf von Twist Break und wird weggelassen</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>das ist die Datenbank eines anderen Programms und bleibt, wie sie ist; verschiebe sie, damit Twist Break dort seinen Verlauf führen kann</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>die Datei ist zu groß für diesen Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>er war beschädigt und wurde aus der Sicherung vom {day} und dem noch Lesbaren wiederhergestellt: {n} Zeile; die beschädigte Datei ist als {aside} aufbewahrt</numerusform>
            <numerusform>er war beschädigt und wurde aus der Sicherung vom {day} und dem noch Lesbaren wiederhergestellt: {n} Zeilen; die beschädigte Datei ist als {aside} aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>er war beschädigt und wurde aus dem noch Lesbaren wiederhergestellt: {n} Zeile; eine Sicherung gibt es noch nicht; die beschädigte Datei ist als {aside} aufbewahrt</numerusform>
            <numerusform>er war beschädigt und wurde aus dem noch Lesbaren wiederhergestellt: {n} Zeilen; eine Sicherung gibt es noch nicht; die beschädigte Datei ist als {aside} aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>er fehlte und wurde aus der Sicherung vom {day} wiederhergestellt: {n} Zeile</numerusform>
            <numerusform>er fehlte und wurde aus der Sicherung vom {day} wiederhergestellt: {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>er wurde von einer neueren Version von Twist Break geschrieben und bleibt, wie er ist; starte wieder jene Version, oder verschiebe die Datei, um einen neuen Verlauf zu beginnen</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>links {left}, rechts {right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>links {more} länger</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>am längsten am Stück</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>natürliche Pause</numerusform>
            <numerusform>natürliche Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>keine Eingabe</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>dort darf nichts geschrieben werden</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>rechts {more} länger</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>Sitzen insgesamt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: {n} Drehung, {sitting} gesessen</numerusform>
            <numerusform>{day}: {n} Drehungen, {sitting} gesessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>{n} Drehung insgesamt; die meisten, {most}, am {day}.</numerusform>
            <numerusform>{n} Drehungen insgesamt; die meisten, {most}, am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>{n} Drehung. Tage mit einer Drehung: {days}.</numerusform>
            <numerusform>{n} Drehungen. Tage mit einer Drehung: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>dieser Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>gemachte Drehung</numerusform>
            <numerusform>gemachte Drehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>dein Anteil am Datenträger ist aufgebraucht</translation>
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
        <translation>{average} an einem mittleren Tag; längste Zeit am Stück {longest}, am {day}.</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: keine Pause</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: kein Sitzen</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: {sitting} gesessen, höchstens {longest} am Stück</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: {full} ganz, {part} teilweise; natürliche Pausen: {natural}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
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
            <numerusform>{name}, {n}-mal gemacht: {sides}</numerusform>
            <numerusform>{name}, {n}-mal gemacht: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}, teilweise: links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: links {left}, rechts {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: geplant</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: geplant, feste Zeit</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: übersprungen</translation>
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
        <translation>{start} bis {end}: {what}</translation>
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
        <translation>{week}: lockerer {easier}, gleich {same}, steifer {stiffer}, es tut weh {hurts}</translation>
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
        <translation>Pfeil links oder B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>Pfeil rechts oder N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
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
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>Dein Desktop startet Twist Break von selbst, damit es von Anfang an zählt.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>Gezeigt ist, was dein Desktop zuletzt geantwortet hat; was er jetzt tut, sagt er nicht.</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>Der Eintrag in {file} startet {program}, das es nicht mehr gibt; schalte dies ein, um es zu beheben.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>Die Systemeinstellungen können es unter „Anmeldeobjekte“ trotzdem abschalten.</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>Twist Break weiß nicht, wie auf diesem System Programme bei der Anmeldung gestartet werden.</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windows lässt seine Liste nicht lesen oder ändern: {reason}.</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>Dein Desktop hat keine Änderung an dem erlaubt, was bei der Anmeldung startet.</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>{file} kann nicht gelesen oder geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>{file} konnte nicht geändert werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>Nach deinen Antworten im Gesundheitscheck ist keine Drehung erlaubt</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (eigene)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>&amp;Aussetzen bis</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>Um eine halbe Stunde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>In {length}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Aussetzen bis</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>Bis zu einer Zeit aussetzen – Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>Morgen, in {length}.</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>Haltungen namens {name} gehören zum Programm; gib deiner einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>Das ist keine TOML-Datei.</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>nennt eine Haltung, die nicht vor dieser gezeichnet ist: {key}.</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>Eine Kopie liegt in {path}. Sie kann so verschickt werden.</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>Ein Tag, etwa 2025-03-14.</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>Halten wird gezählt in</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>Ein Hinweis von dort, vor der Drehung zu lesen</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>Eine leisere Zeile darunter</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>Ein eigener Satz für jede Seite</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>Eine Drehung, die mir verordnet wurde.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>Alle Verordnungen</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt mit Pfeil auf oder ab verschiebt einen Schritt, Entf nimmt ihn heraus.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Wie für alle</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>Wie üblich für diesen Ort</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>Erst eine Fachkraft fragen</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>Frag zuerst eine medizinische Fachkraft bei: {conditions}.</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>Erst fragen, dann sanfter</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Zum Schluss</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>Vor der ersten Seite</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>Es werden immer beide Seiten gemacht, nacheinander und gleich lang. Die Zahlen gelten für eine Seite.</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>Atemzüge je Halten</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>Nach deinen Antworten wird sie nie angeboten, auch wenn du sie übernimmst.</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>Nach deinen Antworten wird sie erst angeboten, wenn du eine medizinische Fachkraft gefragt hast.</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>Nach deinen Antworten wird sie sanfter angeboten: weniger weit und kürzer.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Ändern (Eingabe)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>Wähle eine Drehung; zugehörige Bilder können mit ausgewählt werden.</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>Kommentare darin bleiben nicht erhalten. Die bisherige Datei bleibt daneben liegen, mit „.~1~“ am Ende des Namens.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>Jede Zeile ist ein eigener Satz.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gesundheitscheck</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>In die Drehung</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>Sie konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Schritt nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Schritt nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>Meine Drehung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Nie angeboten</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>Nie angeboten bei: {conditions}.</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>Kein Bild: nur Text und Ring</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>Noch nicht: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>Auf beiden Seiten: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>Eine einzige Dosis, was auch immer eingestellt ist</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>Andere Bilder heißen schon {name}; diese können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>Sonst geht es verloren.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>Bild am Ende des Schritts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Verordnet von</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>Verordnet von {by}</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>Verordnet von {by} am {day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>Verordnet am {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>Verordnungen – Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>Kurz: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>Entlastung: eine Dehnung zum Loslassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>Entfernen (Entf); kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Meine ersetzen</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Ruhe zwischen den Seiten</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>Kopie zum Verschicken speichern</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>Kopie zum Verschicken speichern…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Deine Änderungen speichern?</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>Sekunden je Schwung, zu Beginn</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>Sekunden je Schwung, bei vollem Tempo</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Sekunden höchstens</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>Sekunden je Halten</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Beide Seiten zeigen</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>Ruhige Atemzüge am Ende</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>Sanfter bei: {conditions}.</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>Sanfter: weniger weit, kürzer</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>Jemand hat diese Datei von Hand geschrieben. Trotzdem speichern?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>Standard: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>Schritt für Schritt, nach links</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>Schritt für Schritt, nach rechts</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>Kraft: eine Übung</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>Schwingen: schneller</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>Schwingen: volles Tempo</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>Schwingen: langsamer</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>Schwünge zu jeder Seite</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Datei übernehmen…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>Eine Drehung übernehmen, samt ihren Bildern, falls sie welche hat</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>Schritt herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>Die Datei sagt nicht alles zu gesundheitlichen Beschwerden, deshalb wird sie so vorsichtig behandelt wie eine volle Drehung.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>Der Dateiname sollte aus Kleinbuchstaben a bis z, Ziffern und Bindestrichen bestehen, denn so heißt die Drehung.</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>Der Gesundheitscheck soll hier weniger vorsichtig sein als bei „{name}“. Mach das nur, wenn jemand sie verordnet hat, der deinen Rücken kennt.</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>Das Halten</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>Das Bild nach dem Rückweg ist nicht das, mit dem die Vorbereitung endet, deshalb beginnt die zweite Seite mit einem Sprung.</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>Das Bild folgt, sobald im Formular stimmt, was markiert ist.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>{n} Atemzug in höchstens {seconds} s auf jeder Seite</numerusform>
            <numerusform>{n} Atemzüge in höchstens {seconds} s auf jeder Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>{n} Schwung zu jeder Seite</numerusform>
            <numerusform>{n} Schwünge zu jeder Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}, {n} Runde</numerusform>
            <numerusform>{once}, {n} Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>Es gibt schon eine Drehung dieses Namens; sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>Diese Datei ist nicht verwendbar. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>Das stimmt noch nicht: {key}. {problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>Gründlich: {amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>Zum Lesen daneben</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>Nach links: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>Nach rechts: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>Von Twist Break, zum Kopieren</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>Drehungen und ihre Bilder (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>Möglichkeiten, es leichter zu machen</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>Was gesagt wird, in großer Schrift</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Worauf es wirkt</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>Was zur Hand sein muss</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>Was der Gesundheitscheck aus dieser Drehung machen soll, wenn jemand etwas davon hat. Er beginnt so vorsichtig wie bei jeder vollen Drehung; sei nur weniger vorsichtig, wenn das jemand sagt, der deinen Rücken kennt.</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>Was die Stimme stattdessen sagt</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>Wo und wie viel</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>Von wem sie kommt</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>Schreib auf, was dir in der Physiotherapie gezeigt wurde, oder ändere eine unserer Drehungen. Du bekommst eine Datei, die sich verschicken lässt und die andere übernehmen können.</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>Schreib jeden Satz einmal, für die Seite, zu der sich der Körper dreht: {{side}} wird zu dieser Seite, {{other}} zur anderen.</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>Du hast noch keine. Wähle unten eine von unseren und kopiere sie, oder beginne leer.</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>Du hast „{name}“ schon unter derselben Id.</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>Deine Antworten lassen sie dir offen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>sollte ein Name in Anführungszeichen sein, aus Kleinbuchstaben a bis z, Ziffern und Bindestrichen, etwa &quot;my-twist&quot;.</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>das ist kein Tag und wird deshalb weggelassen; schreib ihn wie 2025-03-14.</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: Die Quelle von „{name}“ nennt {low} bis {high}.</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}. Die Quelle von „{name}“ nennt {low} bis {high}. Geh nur darüber hinaus, wenn es jemand verordnet hat, der deinen Rücken kennt.</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: {length} insgesamt</translation>
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
        <translation>{length} insgesamt, bei jeder Dosis</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (stimmt noch nicht)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>{name} von Twist Break ({keys})</translation>
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
        <translation>{name}, meine eigene</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} s Gehen</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>{seconds} s auf jeder Seite</translation>
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
        <translation>{what}: nach links</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: nach rechts</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>„{name}“ ist gespeichert und kann wie jede andere Drehung gewählt werden.</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>„{name}“ von Twist Break hat dieselbe Id; diese kann daneben bleiben.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
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
            <numerusform>{n} Atemzug je Halten, {more} mehr als am Anfang</numerusform>
            <numerusform>{n} Atemzüge je Halten, {more} mehr als am Anfang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} Sekunde je Halten, {more} mehr als am Anfang</numerusform>
            <numerusform>{n} Sekunden je Halten, {more} mehr als am Anfang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>{n} Schwung je Seite, {more} mehr als am Anfang</numerusform>
            <numerusform>{n} Schwünge je Seite, {more} mehr als am Anfang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Ein runder Rücken: erst lang werden, dann drehen.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Nach einer schweren Verletzung oder Operation, etwa einer Wirbelversteifung, frag zuerst eine Ärztin oder einen Arzt.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>Atme ein, richte dich auf. Atme aus, lass etwas mehr los.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Atme aus und dreh dich nach links</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Atme aus und dreh dich nach rechts</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Ausatmen, nach links drehen</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Ausatmen, nach rechts drehen</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>An der Rückenlehne oder der Armlehne. Dein linker Arm hält die Knie an ihrem Platz. Atme ein und werde lang.</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>An der Rückenlehne oder der Armlehne. Dein rechter Arm hält die Knie an ihrem Platz. Atme ein und werde lang.</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Drehung auf dem Stuhl</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Langsam zurückkommen</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Komm langsam zur Mitte zurück</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Die Beine überschlagen: Die untersten Wirbel können sich dann nicht drehen, und das Becken kippt nach hinten in einen Rundrücken.</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>Stell dir vor, dass sich jeder Wirbel ein wenig dreht, vom Steißbein bis zum Schädel. Die an den Rippen drehen sich am wenigsten; das ist normal.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Lass die Beine nebeneinander, nicht überschlagen.</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>Wechsle über den Tag zwischen dieser Drehung und der mit den Händen hinter dem Kopf.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Sich mit den Armen herumziehen.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Leg ein gerolltes Handtuch oder ein kleines Kissen hinter den Rücken.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Lehn dich zurück und lass los</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Zurücklehnen, loslassen</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Sitz aufrecht, beide Füße flach auf dem Boden</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Aufrecht sitzen, Füße flach</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>Sitz aufrecht, halte dich am Stuhl fest und dreh dich: eine kleine Drehung in jedem Wirbel, vom Steißbein bis zum Schädel.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Links gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Rechts gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Bleib nach links gedreht</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Bleib nach rechts gedreht</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Hör sofort auf bei Schmerz, der scharf, stechend oder brennend ist, der ausstrahlt oder zunimmt.</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>Fass mit der linken Hand den Stuhl</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>Fass mit der rechten Hand den Stuhl</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>Linke Hand an den Stuhl</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>Rechte Hand an den Stuhl</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>Die kleinen, tiefen Muskeln zwischen den Wirbeln</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>Das ist keine Dehnung für den Hals: Lass den Kopf nur so weit gehen, wie die Brust ihn mitnimmt.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Dreh dich weniger weit.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Den Hals zu weit drehen.</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Ein runder Rücken: erst lang werden, dann drehen.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Nach einer schweren Verletzung oder Operation, etwa einer Wirbelversteifung, frag zuerst eine Ärztin oder einen Arzt.</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>Durchblutung eines steifen Rückens</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Atme ein und werde lang</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Einatmen, lang werden</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>Atme ein, richte dich auf. Atme aus, dreh dich etwas weiter.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Atme aus und dreh dich nach links</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Atme aus und dreh dich nach rechts</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Ausatmen, nach links drehen</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Ausatmen, nach rechts drehen</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>Drehung auf dem Stuhl, Hände hinter dem Kopf</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Langsam zurückkommen</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Komm langsam zur Mitte zurück</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Die Beine überschlagen: Die untersten Wirbel können sich dann nicht drehen, und das Becken kippt nach hinten in einen Rundrücken.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Hände hinter den Kopf</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>Lass die Beine nebeneinander und beide Füße flach.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Lass die Beine nebeneinander, nicht überschlagen.</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>Hände senken</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>Senk die Hände und lass los</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Leg ein gerolltes Handtuch oder ein kleines Kissen hinter den Rücken.</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>Nimm beide Hände hinter den Kopf</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Sitz aufrecht, beide Füße flach auf dem Boden</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Aufrecht sitzen, Füße flach</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Links gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Rechts gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Bleib nach links gedreht</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Bleib nach rechts gedreht</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Hör sofort auf bei Schmerz, der scharf, stechend oder brennend ist, der ausstrahlt oder zunimmt.</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>Die Arme helfen nicht mit.</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>Die Muskeln von Rücken und Hals, die drehen</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>Das ist eine Übung. Zur Entlastung durch Dehnen nimm die Drehung auf dem Stuhl, und wechsle über den Tag zwischen beiden.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Dreh dich weniger weit.</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>Dreh dich ganz ohne Hilfe der Arme: Rücken und Hals arbeiten, und ein steifer Rücken wird besser durchblutet.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Den Hals zu weit drehen.</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>Eine Drehung namens {id} gehört zum Programm; gib deiner einen anderen Namen.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Sie kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>Zahlen oder verschachtelte Listen hier sind zu lang; siehe docs/routines.md.</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>Die Datei ist zu groß; weniger als {kib} KiB reichen aus.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>Der Dateiname sollte aus Kleinbuchstaben a bis z, Ziffern und Bindestrichen bestehen, etwa my-twist.toml.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>Der Ordner mit den programmeigenen Drehungen fehlt.</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>Das ist eine Verknüpfung; leg stattdessen eine Kopie der Datei hierher.</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>Das ist kein TOML: {why}. Siehe docs/routines.md.</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>Das ist keine Datei; es sollte eine Textdatei sein.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>ein Datum ohne Anführungszeichen, etwa 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>eine Liste aus beliebigen dieser Wörter, jedes in Anführungszeichen: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>Hier liegt mehr als {n} Datei; der Rest wird weggelassen.</numerusform>
            <numerusform>Hier liegen mehr als {n} Dateien; der Rest wird weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>Diese Zeile hat mehr als {n} Punkt; so viele braucht keine Drehung.</numerusform>
            <numerusform>Diese Zeile hat mehr als {n} Punkte; so viele braucht keine Drehung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>eine Zeile Text in Anführungszeichen, mit höchstens {n} Zeichen</numerusform>
            <numerusform>eine Zeile Text in Anführungszeichen, mit höchstens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>eine Liste von Textzeilen in Anführungszeichen (Zeilen: höchstens {most}; Zeichen in jeder: höchstens {longest})</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>eine Liste von {n} Zahl von {low} bis {high}</numerusform>
            <numerusform>eine Liste von {n} Zahlen von {low} bis {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>eine Tabelle: eine Zeile [{table}], darunter ihre Schlüssel</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>ist weniger als die Dosis davor; es sollte gleich viel oder mehr sein.</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>fehlt; erwartet wird {right}.</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>ist kein Schlüssel dieser Tabelle und hat keine Wirkung; meintest du „{guess}“?</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>ist kein Schlüssel dieser Tabelle und hat keine Wirkung; die Schlüssel hier sind {keys}.</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>ist vergeben: „{id}“ ist das, was angeboten wird, wenn keine Drehung übrig ist.</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>ist {found}, erwartet wird {right}.</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>ist „{found}“, sollte aber „{id}“ sein, wie die Datei.</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>nennt eine Drehung, die es nicht gibt, und hat keine Wirkung: {id}.</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>eines davon: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>eine Tabelle unter einer Zeile [[{table}]]</numerusform>
            <numerusform>eine bis {n} Tabellen, jede unter einer Zeile [[{table}]]</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>zwei Zahlen von {low} bis {high}, die kleinere zuerst, etwa {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>wäre gehetzt: {n} Atemzug braucht mindestens {seconds} s.</numerusform>
            <numerusform>wäre gehetzt: {n} Atemzüge brauchen mindestens {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>sollte die Id einer anderen Drehung sein.</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>sollte keine geschweiften Klammern haben außer denen von {{side}} und {{other}}.</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>sollte keine geschweiften Klammern haben.</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>sollte Quellen mit ihren Schlüsseln nennen: {keys}.</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>steht neben [hold]; eine Drehung wird entweder gehalten oder geschwungen, behalte also nur eines davon.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Ein krummer oder runder Rücken: erst lang werden, dann drehen.</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>Spür beim Einatmen einen Faden, der deinen Scheitel nach oben zieht.</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>Beide Sitzhöcker bleiben die ganze Zeit unten.</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Atme ein und werde lang.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Atme aus und dreh dich nach links</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Atme aus und dreh dich nach rechts</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Ausatmen, nach links drehen</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Ausatmen, nach rechts drehen</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Langsam zurückkommen</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Mach jede Bewegung mit einem Atemzug.</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>Drehung auf dem Boden</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>Lass los und schau langsam wieder nach vorn</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Lass los und atme ruhig</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Den Sitzhöcker der anderen Seite abheben lassen.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>Länger mit jedem Einatmen, etwas tiefer mit jedem Ausatmen.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Sich mit den Armen herumziehen.</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>Linke Hand hinter dich</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>Stütz die linke Hand hinter dir auf den Boden</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>Rechte Hand hinter dich</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>Stütz die rechte Hand hinter dir auf den Boden</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>Stell den linken Fuß flach außen neben den rechten Oberschenkel</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>Linken Fuß außen neben den rechten Schenkel</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>Stell den rechten Fuß flach außen neben den linken Oberschenkel</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>Rechten Fuß außen neben den linken Schenkel</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>Setz dich auf ein Kissen oder einen Yogablock.</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>Setz dich auf den Boden, beide Beine gestreckt</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>Auf den Boden setzen, Beine gestreckt</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>Sitz auf dem Boden, einen Fuß über dem anderen Bein, und dreh dich zum aufgestellten Knie.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Links gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Rechts gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Bleib nach links gedreht</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Bleib nach rechts gedreht</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Hör sofort auf bei Schmerz, der scharf, stechend oder brennend ist, der ausstrahlt oder zunimmt.</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>Linkes Bein ausstrecken</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>Streck das linke Bein wieder aus</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>Rechtes Bein ausstrecken</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>Streck das rechte Bein wieder aus</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>Der Ellbogen stützt sanft; er hebelt dich nicht herum.</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>Das linke Knie ist gebeugt und zeigt nach oben.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>Der mittlere Rücken</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Die Muskeln seitlich an der Taille und an der Wirbelsäule der anderen Seite</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>Das rechte Knie ist gebeugt und zeigt nach oben.</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>Die Drehung beginnt im Bauch und im mittleren Rücken, nicht in den Armen.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Dreh dich weniger weit.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Den Hals zu weit drehen.</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>Dein linker Ellbogen stützt sanft gegen die Außenseite des rechten Knies.</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>Dein rechter Ellbogen stützt sanft gegen die Außenseite des linken Knies.</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Ein krummer oder runder Rücken: erst lang werden, dann drehen.</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>Beide Hände fassen die Rückenlehne oder die Armlehnen.</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Atme ein und werde lang</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Einatmen, lang werden</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Atme aus und dreh dich nach links</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Atme aus und dreh dich nach rechts</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>Ausatmen, nach links drehen, Hände an den Stuhl</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>Ausatmen, nach rechts drehen, Hände an den Stuhl</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Langsam zurückkommen</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Komm langsam zur Mitte zurück</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Mach jede Bewegung mit einem Atemzug.</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>Füße flach, Rücken gerade.</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Den Sitzhöcker der anderen Seite abheben lassen.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>Länger mit jedem Einatmen, etwas weiter mit jedem Ausatmen.</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>Drehung auf dem Bürostuhl</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>Becken und Knie bleiben ruhig und zeigen nach vorn.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Sich mit den Armen herumziehen.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Leg ein gerolltes Handtuch oder ein kleines Kissen hinter den Rücken.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Lehn dich zurück und lass los</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Zurücklehnen, loslassen</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>Vorn auf die Kante setzen</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>Sitz auf der Vorderkante des Stuhls und dreh die Wirbelsäule, während Becken und Knie ruhig bleiben.</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>Setz dich auf die Vorderkante deines Stuhls</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Links gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Rechts gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Bleib nach links gedreht</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Bleib nach rechts gedreht</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Hör sofort auf bei Schmerz, der scharf, stechend oder brennend ist, der ausstrahlt oder zunimmt.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>Der mittlere Rücken</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Die Muskeln seitlich an der Taille und an der Wirbelsäule der anderen Seite</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>Die Drehung geschieht in der Wirbelsäule; die Hände ruhen nur auf dem Stuhl.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Dreh dich weniger weit.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Den Hals zu weit drehen.</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>Eine Hand auf dem Knie darf die Drehung vertiefen.</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>Linkes Knie beugen</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>Beug das linke Knie über der Hüfte</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>Rechtes Knie beugen</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>Beug das rechte Knie über der Hüfte</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>Am Ende liegen beide Schultern gleich hoch.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>Atme. Öffne die Brust und die linke Schulter.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>Atme. Öffne die Brust und die rechte Schulter.</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>Finde deine eigene Grenze, und verteile die Drehung auf die ganze Wirbelsäule statt auf eine Stelle.</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>Das Knie auf den Boden zwingen.</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>Es führt die Hüften. Die linke Schulter bleibt zurück.</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>Es führt die Hüften. Die rechte Schulter bleibt zurück.</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>Lass das Knie weniger weit sinken.</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>Die Schulter dem Knie folgen lassen.</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>Lieg auf dem Rücken und lass ein Knie die Hüften hinüberführen: eine sanfte Drehung für die ganze Wirbelsäule.</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>Leg dich auf den Rücken, Beine gestreckt</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>Schau über die linke Hand hinaus</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>Schau über die rechte Hand hinaus</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Nach links schauen</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>Nach rechts schauen</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>Auf einer weichen Unterlage.</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>Leg Kissen oder Yogablöcke unter das Knie.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>Drehung im Liegen</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Kurz ausruhen</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Ruh dich kurz aus, bevor du aufstehst</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>Ruhen, Knie nach links</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>Ruhen, Knie nach rechts</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>Ruh dich aus, das Knie nach links</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>Ruh dich aus, das Knie nach rechts</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>Zurückrollen, Kreuzbein zuerst</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>Roll zurück: Kreuzbein zuerst, Blick zur Mitte</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>Sind die Schultern viel breiter als die Hüften? Schieb erst die Hüften einige Zentimeter zu der Seite, zu der du dich drehen wirst.</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>Linkes Bein ausgleiten lassen</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>Lass das linke Bein gestreckt ausgleiten</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>Rechtes Bein ausgleiten lassen</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>Lass das rechte Bein gestreckt ausgleiten</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Hör sofort auf bei Schmerz, der scharf, stechend oder brennend ist, der ausstrahlt oder zunimmt.</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>Arme ausstrecken</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>Streck die Arme aus, knapp unter Schulterhöhe</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>Nimm ein paar tiefe Atemzüge.</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>Führ dieses Knie hinüber nach links</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>Führ dieses Knie hinüber nach rechts</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>Knie hinüber nach links</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>Knie hinüber nach rechts</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>Die Brust und die Schulter, die zurückbleibt</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>Die Wirbelsäule in ganzer Länge</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>Oberschenkel senkrecht, Unterschenkel waagerecht. Steißbein und linke Hüfte bleiben unten.</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>Oberschenkel senkrecht, Unterschenkel waagerecht. Steißbein und rechte Hüfte bleiben unten.</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>Sich nur an einer Stelle drehen.</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>Bei Rückenschmerzen mach zuerst sanfte Übungen gegen Rückenschmerzen.</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>Ein krummer oder runder Rücken: erst lang werden, dann drehen.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Atme aus und dreh dich nach links</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Atme aus und dreh dich nach rechts</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Ausatmen, nach links drehen</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Ausatmen, nach rechts drehen</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>Wähle einen festen Sitz.</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Langsam zurückkommen</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Mach jede Bewegung mit einem Atemzug.</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>Beweglichkeit des unteren Rückens</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>Atme gleichmäßig weiter. Atme ein, richte dich auf. Atme aus, dreh dich.</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>Lass los und komm langsam zur Mitte zurück</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Den Sitzhöcker der anderen Seite abheben lassen.</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>Beweglichkeit des mittleren Rückens</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>Auf einer Matte geht es auch: Streck die Beine aus oder kreuze sie.</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>Eine Hand hinter dir, eine auf dem Knie: für den mittleren Rücken, wo kein Boden zur Hand ist.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Sich mit den Armen herumziehen.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Leg ein gerolltes Handtuch oder ein kleines Kissen hinter den Rücken.</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>Leg die linke Hand hinter die Hüfte</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>Leg die rechte Hand hinter die Hüfte</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>Drehung im Sitzen</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Lehn dich zurück und lass los</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Zurücklehnen, loslassen</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>Sitz aufrecht, fester Sitz, Füße auf dem Boden</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>Aufrecht sitzen, Füße unten</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Links gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Rechts gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Bleib nach links gedreht</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Bleib nach rechts gedreht</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Hör sofort auf bei Schmerz, der scharf, stechend oder brennend ist, der ausstrahlt oder zunimmt.</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>Das Becken bleibt unten.</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>Zu der Hand hinter dir. Das Becken bleibt unten.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Dreh dich weniger weit.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Den Hals zu weit drehen.</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>Linke Hand hinter dich, rechte aufs Knie</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>Die linke Hand kommt auf das rechte Knie. Atme ein und werde lang.</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>Rechte Hand hinter dich, linke aufs Knie</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>Die rechte Hand kommt auf das linke Knie. Atme ein und werde lang.</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>Ein krummer Rücken.</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>Jede Tageszeit ist gut. Beginne mit wenigen Schwüngen, und mach über die Wochen mehr.</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>Arme locker, Blick nach vorn</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>Atme langsam und tief</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>Brust und Kopf drehen sich, bis du hinter dich schaust. Beine und Füße zeigen weiter nach vorn.</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>Mach weniger Schwünge.</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>Nach vorn schauen</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>Füße parallel, Knie leicht gebeugt, das Gewicht in die Beine gesunken.</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>Lass beide Arme locker hängen und schau nach vorn</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Lass los und atme ruhig</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>Lass das Schwingen ausklingen und schau nach vorn</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>Arme hängen lassen</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Lass die Arme hängen.</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>Beine und Füße mitdrehen lassen: Sie zeigen weiter nach vorn.</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>Lockere Arme, ein drehender Körper: Schwing von Seite zu Seite, anfangs langsam und am Ende wieder langsam.</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>Schaff Platz: Die Hände fliegen weit.</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>Hör nie plötzlich auf.</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>Niemand hebt die Arme: Die Drehung wirft sie.</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>Stell dir eine Stange vor, vom Scheitel die Wirbelsäule hinab bis zum Boden zwischen den Füßen: Um sie dreht sich der Körper.</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Langsamer werden</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>Werde langsamer, mit jedem Schwung ein wenig</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>Aufrecht stehen, Füße auseinander</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>Steh aufrecht, Füße schulterbreit auseinander</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>Schwingen im Stehen</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Langsam beginnen</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>Hör auf bei Schmerz oder Schwindel: erst langsamer werden, nie plötzlich anhalten.</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>Plötzlich anhalten.</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>Schwing weniger weit und langsamer.</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Weiterschwingen</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>Schwing weiter, ohne Pause</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>Schwing langsam von Seite zu Seite</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>Die Arme fliegen weit, und die Hände klatschen an deine Seiten.</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>Die ganze Wirbelsäule, in einer fließenden Drehung</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>Mit Beschwerden am Rücken oder Nacken oder nach langer Zeit ohne Bewegungstraining frag zuerst eine medizinische Fachkraft.</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>Arme vor, Handflächen zusammen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Atme ein und werde lang.</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>Atme aus und dreh dich langsam nach links</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>Atme aus und dreh dich langsam nach rechts</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Ausatmen, nach links drehen</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Ausatmen, nach rechts drehen</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Langsam zurückkommen</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Komm langsam zur Mitte zurück</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Mach jede Bewegung mit einem Atemzug.</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>Atme weiter. Arme gestreckt, Hals neutral.</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>Halt den Hals neutral: Er eilt nicht voraus und bleibt nicht zurück.</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>Arme senken</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>Senk die Arme und lass los</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>Steh auf, die Arme nach vorn, und dreh dich: gut vor und nach Bewegung.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>Steh auf, Füße hüftbreit auseinander</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Drehung im Stehen</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Links gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Rechts gedreht bleiben</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Bleib nach links gedreht</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Bleib nach rechts gedreht</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Hör sofort auf bei Schmerz, der scharf, stechend oder brennend ist, der ausstrahlt oder zunimmt.</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>Streck beide Arme nach vorn, Handflächen zusammen</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>Die Schultern weiter führen, als sich der Rücken dreht.</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>Die Rumpfmitte</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>Die Hüften bleiben gerade nach vorn gerichtet.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Dreh dich weniger weit.</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>Die Hüften mitdrehen: Sie bleiben gerade nach vorn gerichtet.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Den Hals zu weit drehen.</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>Arme zur Seite, wie ein T</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>Atme tief. Beide Schultern bleiben unten.</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>Atme aus und senk beide Knie nach links</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>Atme aus und senk beide Knie nach rechts</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>Ausatmen, Knie nach links</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>Ausatmen, Knie nach rechts</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>Bring Kopf und Knie langsam zur Mitte zurück</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Langsam zurückkommen</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>Die Knie zum Boden zwingen.</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>Wenn sich dein unterer Rücken meldet, leg ein Kissen unter die Knie.</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>Lass die Knie weniger weit sinken.</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>Eine Schulter abheben lassen.</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>Lieg auf dem Rücken und lass beide Knie zu einer Seite sinken: gut gegen Steifheit nach langem Sitzen.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>Auf den Rücken legen, Knie gebeugt</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>Beweg dich fließend.</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>Zwing die Knie nie nach unten.</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>Nur wenn das angenehm ist.</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>Leg ein Kopfkissen, Kissen oder Yogablöcke unter die Knie.</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Kurz ausruhen</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Ruh dich kurz aus, bevor du aufstehst</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>Ruhen, Knie nach links</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>Ruhen, Knie nach rechts</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>Ruh dich aus, die Knie nach links</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>Ruh dich aus, die Knie nach rechts</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>Fließend. Beide Schultern bleiben unten.</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Hör sofort auf bei Schmerz, der scharf, stechend oder brennend ist, der ausstrahlt oder zunimmt.</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>Streck beide Arme zur Seite, wie ein T</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>Drehung in Rückenlage</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>Die Hüften und das Gesäß</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>Die Drehung des unteren Rückens</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>Kopf nach links drehen</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>Kopf nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Dreh den Kopf nach links</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Dreh den Kopf nach rechts</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Den Hals zu weit drehen.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>Ein sanfter, gleichmäßiger Zug ist das richtige Gefühl. Dieses Programm ersetzt keine Diagnose.</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>Geh zum Arzt, wenn</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>Quellen: ein Artikel von vCure Physiotherapy und die Anleitung aus einer Massagetherapie.</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>Brich eine Drehung sofort ab, wenn der Schmerz</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brennt</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>beim Halten zunimmt</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>Schmerz ins Bein zieht</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>scharf oder stechend ist</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>in einen anderen Körperteil schießt</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>etwas taub ist oder kribbelt, oder du die Kontrolle über deine Blase verlierst</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>der Schmerz schlimmer wird, obwohl du regelmäßig dehnst, oder wochenlang stark bleibt</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>du Kraft verlierst</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>Dein Sitz ist drehbar: Stell beide Füße fest auf, damit Hüften und Knie ruhig bleiben und nach vorn zeigen.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>„Nicht stören“</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>Untätigkeit</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>Mikrofon</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>der D-Bus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>GNOME meldet, wann Eingaben aufhören und beginnen</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windows meldet nichts über diese Sitzung</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>Windows wird gefragt, wann die letzte Eingabe war</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>Windows wird gefragt, ob es Animationen zeigt</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>Windows wird gefragt, ob jetzt Benachrichtigungen passen</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>Windows wird gefragt, wer Mikrofon und Kamera benutzt</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>Windows meldet, wann der Rechner schläft und aufwacht</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>Windows meldet, wann der Bildschirm gesperrt und entsperrt wird</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>ein eigenes Fenster wird benutzt, solange kein Benachrichtigungsdienst läuft</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>ein eigenes Fenster wird benutzt, solange kein Portal läuft</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>ein eigenes Fenster wird benutzt: der Benachrichtigungsdienst hat nicht geantwortet</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>ein eigenes Fenster wird benutzt: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>der Compositor wird gefragt</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>der Tonserver wird gefragt</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>auf diesem System nicht zu erfahren, wann die Uhr gestellt wird</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>Gespräche und Vollbild auf diesem Desktop nicht erkennbar</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>„Nicht stören“ auf diesem Desktop nicht erkennbar</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>„Nicht stören“ nicht erkennbar: es läuft kein Benachrichtigungsdienst</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>„Nicht stören“ nicht erkennbar: {name} meldet es nicht</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>„Nicht stören“ nicht erkennbar: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>Vollbild auf diesem Desktop nicht erkennbar</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>Vollbild nicht erkennbar: kein Fenstermanager meldet, welches Fenster vorn ist</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>Vollbild nicht erkennbar: der Compositor antwortet nicht; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>Vollbild nicht erkennbar: dieser Compositor meldet nichts über andere Fenster</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>Vollbild nicht erkennbar: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>Untätigkeit auf diesem Desktop nicht erkennbar</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>Untätigkeit nicht erkennbar: GNOME antwortet nicht</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>Untätigkeit nicht erkennbar: der Compositor antwortet nicht; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>Untätigkeit nicht erkennbar: es gibt kein X-Display</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>Untätigkeit nicht erkennbar: dieser Compositor meldet sie nicht</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>Untätigkeit nicht erkennbar: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>auf diesem Desktop nicht erkennbar, ob sich Programme weniger bewegen sollen</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>Kamera nicht erkennbar: {why}; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>Bildschirmsperre auf diesem Desktop nicht erkennbar</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>Bildschirmsperre nicht erkennbar: weder logind noch ein Bildschirmschoner meldet sie</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>Bildschirmsperre nicht erkennbar: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>Mikrofon nicht erkennbar: kein Tonserver antwortet; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>Mikrofon nicht erkennbar: der Tonserver läuft auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>auf diesem Desktop nicht erkennbar</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>auf diesem Desktop nicht erkennbar, was den Bildschirm wach hält</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>nicht erkennbar, was den Bildschirm wach hält: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind und {name} melden, wann die Sitzung gesperrt ist</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind meldet, bevor der Rechner schläft und wann er aufwacht</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind meldet Sperren; eine Bildschirmsperre, die logind nichts sagt, wird nicht erkannt</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>X-Display {display} verloren; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>macOS wird gefragt, wann die letzte Eingabe war</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>macOS wird gefragt, ob es Bewegung reduziert</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>macOS wird gefragt, ob Mikrofon oder Kamera benutzt werden</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>macOS meldet, wann der Bildschirm gesperrt und entsperrt wird</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>noch kein Hinweis gezeigt; die Benachrichtigungen des Desktops werden zuerst versucht</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>wird nicht beobachtet</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>wird noch nicht beobachtet</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>Hinweise erscheinen in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>Benachrichtigungen haben hier keine Schaltflächen; Antworten im Menü von Twist Break</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>Schlaf zeigt sich auf diesem Desktop nur an den Uhren</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>Schlaf zeigt sich nur an den Uhren: logind läuft nicht</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>Schlaf zeigt sich nur an den Uhren: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>ein Programm hält den Bildschirm wach: {name} sagt es</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>der X-Server wird ab und zu gefragt, wie lange nichts eingegeben wurde</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>der X-Server meldet, wann Eingaben aufhören und beginnen</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>der X-Server meldet, wann das vordere Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>der Compositor meldet, wann Eingaben aufhören und beginnen</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>der Compositor meldet, wann Eingaben aufhören und beginnen, aber nicht, solange ein Programm den Bildschirm anlässt</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>der Compositor meldet, wann das vordere Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>der Kernel gibt keinen Zeitgeber: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>der Kernel meldet, wann eines deiner Programme eine Kamera öffnet oder schließt</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>der Kernel meldet, wann die Uhr gestellt wird oder der Rechner aufwacht</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>der Benachrichtigungsdienst kann zurückfragen</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>das Portal gibt Hinweise an den Desktop weiter</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>das Portal meldet, ob sich Programme weniger bewegen sollen</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>der Tonserver meldet, wann ein Programm das Mikrofon benutzt</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>es gibt keinen D-Bus</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>Wege, Gespräche und Vollbild zu erkennen, die funktionieren: {working} von {all}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} meldet Sperren; ein Benutzerwechsel wird nicht erkannt</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>{name} meldet, wann ein Programm den Bildschirm wach hält</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name} meldet, wann nicht gestört werden soll</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>Eine Erinnerung erscheint erst, wenn Tastatur und Zeiger so lange geruht haben.</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>Eine Erinnerung, die so lange auf das Ende deines Tippens gewartet hat, erscheint trotzdem; bei 0 wartet sie nie.</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>Eine zurückgehaltene Erinnerung kommt einmal, wenn sie so lange nichts mehr aufgehalten hat.</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>Eine Erinnerung wartet, solange Mikrofon oder Kamera benutzt werden. Rauschfilter und Ähnliches halten sie immer belegt: Nenne sie, wie ein Mischpult sie nennt, oder nach ihrer Programmdatei.</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>So lange vor einer Drehung erscheint ein kleiner Hinweis, damit du deinen Satz beenden, aufschieben oder überspringen kannst.</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>Zu diesen Tageszeiten ist eine Drehung fällig, egal wie lange du schon sitzt. Eine am Morgen und eine am Abend sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>Eine Drehung ist fällig, wenn du wirklich so lange gesessen hast; Zeit, in der du weg bist, zählt nicht.</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>Eine Drehung, die etwas anderes braucht, wird nicht angeboten. Die Armlehnen eines Stuhls genügen, wo seine Rückenlehne nicht zu erreichen ist. Ein drehbarer Sitz muss ruhig gehalten werden, und jede Drehung darauf sagt es.</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>Eine Drehung, die du mit „Es tut weh“ abgebrochen hast, wird so viele Tage nicht angeboten.</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>Nach einer fertigen Drehung verschwindet das Fenster ohne Klick.</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>Nach Schmerz schonen für</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>Nach zehn ganz gemachten Pausen mit einer Drehung, keine davon mit Schmerz oder steiferem Rücken, wird das Halten oder Schwingen etwas mehr, nie über das hinaus, was ihre Quelle sagt. Jedes Mal kannst du sagen: wie bisher.</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>Nach so vielen Aufschüben wird statt eines weiteren eine kurze Drehung angeboten.</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>Immer zu diesen Zeiten</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>Als Benachrichtigung deines Desktops oder in einem kleinen Fenster von Twist Break mit Bild, das auch einspringt, wo es keine Benachrichtigungen gibt.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>Wegsein zählt als Pause nach</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>Wegsein zählt erst nach {idle} als Pause, wenn die Sitzzeit stehen bleibt; eine kürzere Zeit hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>Pausenfenster</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Körperbau</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>Aber nicht länger warten als</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>Ruhe nach einer zurückgehaltenen Erinnerung</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>Ändert sofort die Farben aller Fenster.</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Von selbst schließen</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>Bestimmt, wie schlank oder breit die Person ist; die Bewegungen bleiben gleich.</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>Bestimmt die Haut der Person, die die Drehung zeigt.</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>Bestimmt, was die Person auf dem Kopf trägt.</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>Bestimmt, was die Person bei der Arbeit trägt.</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>Bestimmt, auf welchem Bildschirm das Fenster erscheint.</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>Verschiedene Töne sagen dir, wann du dich drehst, zurückkommst und die Seite wechselst, damit du nicht auf den Bildschirm schauen musst.</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>Jedes Mal nach so vielen Pausen ist die Drehung eine im Stehen, falls du stehen kannst; bei 0 kommen Drehungen im Stehen nicht von selbst.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>Sanft: nur ein Hinweis; die Drehung öffnet sich, wenn du es sagst, und ein unbeantworteter Hinweis kommt später wieder. Streng: Das Pausenfenster bleibt vor anderen Fenstern. Keine Stufe nimmt dir je die Tastatur weg.</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>Langsam steigern</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haare</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>Wie schnell die Stimme spricht; ein Satz, der zu lange dauern würde, wird gekürzt oder weggelassen.</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>Wie laut die Töne sind, als Anteil der Systemlautstärke.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>Wie stark der Anstoß ist</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>Nach dem Aufwecken des Computers in Ruhe lassen für</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>Macht den Text in allen Fenstern dieses Programms größer oder kleiner.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Nie anbieten</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>So lange nach dem Ruhezustand oder dem Programmstart erscheint keine Erinnerung.</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>An diesen Tagen keine Erinnerungen.</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>Es ist keine Drehung zum Anbieten übrig; stattdessen erinnern dich Hinweise, aufzustehen, zu gehen und zu atmen.</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>An keinem Tag ist Arbeitszeit eingestellt, deshalb gibt es gar keine Erinnerungen.</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>Nichts bewegt sich oder blendet über; jede Position wird als Standbild gezeigt. So ist es auch, wenn das System Programme um weniger Bewegung bittet.</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>Aller Texte und der Stimme. Die Übersetzungen warten noch darauf, von Menschen gelesen zu werden, die mit der Sprache aufgewachsen sind.</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>Einmal einatmen</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>Einmal ausatmen</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>Eine Stimme deines Systems sagt jeden Schritt in wenigen Worten, sodass du die Augen schließen kannst.</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>Nur Drehungen, die an diesen Orten möglich sind, werden angeboten.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Öffnen auf</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>Sonst erscheint nur das Symbol in der Taskleiste; wo es kein solches gibt, wird das Fenster immer gezeigt.</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>Außerhalb der Stunden unten gibt es keine Erinnerungen; selbst starten kannst du eine Drehung trotzdem.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>Ruhiges Büro</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>Merken, wohin ich es schiebe</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Erinnern nach</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>Nur in der Arbeitszeit erinnern</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>Erinnerungen kommen zwischen diesen Zeiten. Mehrere Spannen sind möglich; eine, die vor ihrem Beginn endet, geht über Mitternacht.</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>Erinnerungen kommen zwischen diesen Zeiten; an einem Tag ohne Zeiten gar keine.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>Bestimmt, wie lange jede Seite gehalten wird; eine Drehung, deren Quelle einen eigenen Bereich angibt, bleibt darin.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>Bestimmt das Tempo der Atemführung: einatmen und groß werden.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>Bestimmt das Tempo der Atemführung: ausatmen und drehen.</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Hinweis zeigen</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>Beim Start das Statusfenster zeigen</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>Nach dem Aufschieben kommt die Erinnerung nach dieser Zeit wieder.</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Aufschieben um</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Aufschübe in Folge</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>Weichere Töne, und nur die nötigen: drehen, zurück, andere Seite, fertig.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne und Stimme</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>Aufstehen alle</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>Von selbst starten nach</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Standbilder</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>Nicht mehr zählen nach</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Vorher Bescheid geben</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Stimme testen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>Das Fenster öffnet sich, wo du es zuletzt hingeschoben hast; sonst in der Ecke des Bildschirms.</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>So lange zeigt das Fenster, was kommt, bevor die Drehung beginnt.</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>Diese Programme sind keine Gespräche</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>Diese Drehungen kommen in den Erinnerungen nicht vor, egal an welchem Ort.</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>Diese Drehungen kommen etwa doppelt so oft wie die anderen, wo sie möglich sind.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>Warten, bis ich nicht mehr tippe, seit</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Was ich habe</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>Wenn du so lange weg warst, beginnt die Sitzzeit wieder bei null.</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>Wo ich mich drehen kann</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>Bleiben Tasten und Zeiger so lange unbewegt, steht die Sitzzeit still. Eine kürzere Bildschirmsperre ändert nichts.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
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
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Schlank</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rundlich</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>Petrolfarbenes T-Shirt, blaue Hose</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>Indigofarbenes Hemd, graue Hose</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>Beerenfarbenes T-Shirt, dunkle Hose</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>Schiefergraues Hemd, dunkle Hose</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>Dutt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>Kinnlang</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Locken</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>Kurz und grau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>Kopftuch</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>Sehr hell</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Dunkelbraun</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>Als Benachrichtigung</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>Sanft: nur ein Hinweis</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>Üblich: ein Hinweis, dann die Drehung</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>Streng: die Drehung bleibt vorn</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>Kurz: etwa 15 Sekunden je Seite</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>Standard: etwa 30 Sekunden je Seite</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>Gründlich: etwa eine Minute je Seite</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>Ein Stuhl mit Lehne</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>Ein Stuhl mit Armlehnen</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>Ein drehbarer Stuhl</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>Eine Matte oder andere weiche Unterlage</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>Auf einem Stuhl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Im Sitzen auf dem Boden</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Im Liegen</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>Der Bildschirm mit dem Zeiger</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>Der Hauptbildschirm</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Seite:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>Alles &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Stunden hinzufügen</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>Stunden hinzufügen: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>Mindestens {n} muss bleiben.</numerusform>
            <numerusform>Mindestens {n} müssen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>Weniger: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Im Liegen</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Mehr: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Und {n} weiteres.</numerusform>
            <numerusform>Und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Auf einem Stuhl</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>Alle Einstellungen auf ihren Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>Alle Einstellungen auf ihren Standardwert zurücksetzen?</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>Diese Spanne entfernen: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>{entry} entfernen</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Von deiner Organisation festgelegt.</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>Einstellungen - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>Die Liste ist voll: {n} Eintrag ist erlaubt.</numerusform>
            <numerusform>Die Liste ist voll: {n} Einträge sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>Wirkt nur, solange „{setting}“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>Deine eigenen Werte gehen verloren. Kommentare in der Datei bleiben.</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>nächster Tag</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} ist schon in der Liste.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}, Zeile {line}, {key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, Zeile {line}: {text}</translation>
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
        <translation>{id} (diese Drehung gibt es gerade nicht)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}, von</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}, bis</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}. {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (eigene)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>„{typed}“ ist nicht möglich. Gib eine Dauer von {low} bis {high} ein, etwa {example}.</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>Noch nicht gespeichert: {first} und {second} überschneiden sich. Lass das eine enden, bevor das andere beginnt.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>eine Kopie der bisherigen Datei ist als {copy} aufbewahrt</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>sie kann nicht gelesen werden ({reason}); verschiebe sie, oder leg eine lesbare Einstellungsdatei an ihre Stelle</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>das sind zu wenige Einträge; mindestens {n} ist nötig</numerusform>
            <numerusform>das sind zu wenige Einträge; mindestens {n} sind nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>das sind zu viele Einträge; {n} ist erlaubt</numerusform>
            <numerusform>das sind zu viele Einträge; {n} sind erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>das ist kein Text in UTF-8; speichere ihn in dieser Kodierung</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>es muss eine Dauer sein, etwa &quot;{example}&quot;, von {low} bis {high}</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>es muss eine Liste aus beliebigen Werten von {values} sein</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>es muss eine Liste von Daten sein, etwa [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>es muss eine Liste von Ids von Drehungen sein, etwa [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>es muss eine Liste von Schlüsseln sein, etwa [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>es muss eine Liste von Namen sein, etwa [&quot;noisetorch&quot;], ohne Kommas</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>es muss eine Liste von Tageszeiten sein, etwa [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>es muss eine Liste von Uhrzeiten sein, etwa [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>es muss eine ganze Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>es muss eines davon sein: {values}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>es muss true oder false sein</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>die Änderung konnte nicht gespeichert werden ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>die Änderung konnte nicht gespeichert werden ({reason}); sie gilt, bis du das Programm beendest, und das Speichern wird wieder versucht</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>die Datei fehlte, war leer oder unlesbar, deshalb gelten die Einstellungen der Sicherung {backup}; um neu zu beginnen, setze sie zurück</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>es gibt keine Einstellung {key}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>es gibt keine solche Einstellung</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>es gibt keine solche Einstellung; meintest du &quot;{key}&quot;?</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>das ist nicht verständlich; eine Zeile sieht so aus: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>das hat keine Wirkung: deine Organisation hat {value} festgelegt ({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>das ist als Ganzes kein TOML, obwohl jede Zeile es ist; jede Zeile wurde für sich gelesen</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>auch diese Zeile und weitere darunter sind nicht verständlich</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>das muss eine Tabelle sein: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>das hat deine Organisation festgelegt; es kann hier nicht geändert werden</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>die Einstellungen deiner Organisation können nicht gelesen werden ({reason}); nichts davon gilt</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} kann nicht gesperrt werden: jeder darf eine Drehung auslassen</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} passt nicht; {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} Pause</numerusform>
            <numerusform>{n} Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} Mal</numerusform>
            <numerusform>{n} Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}%</source>
        <translation>
            <numerusform>{n} %</numerusform>
            <numerusform>{n} %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>Die Seite, die gerade dran ist.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: {done} von {total} geschafft</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>kann keine Töne abspielen: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>kein Programm gefunden, das Töne abspielt</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>noch kein Ton abgespielt; {program} wird zuerst versucht</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>Töne werden von {program} abgespielt</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>kann nicht sprechen: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>keine Stimme gefunden; speech-dispatcher oder espeak-ng würde eine mitbringen</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>gesprochen von {program}</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>sie ist nicht verwendbar ({reason}); die Sitzzeit beginnt bei null</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>Gleich beginnt eine Drehung</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>Weg: das zählt als natürliche Pause</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>Auf diesem Desktop nicht erkennbar: {senses}.</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>Nächste Drehung um {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>Nächste Drehung in einer Minute</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>Nächste Drehung in {time}</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>Heute noch keine Drehung</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Jetzt: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>Außerhalb der Arbeitszeit bis {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Ausgesetzt, bis du fortsetzt</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Ausgesetzt bis {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>Heute: {n} Drehung, links {more} länger</numerusform>
            <numerusform>Heute: {n} Drehungen, links {more} länger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>Heute: {n} Drehung, rechts {more} länger</numerusform>
            <numerusform>Heute: {n} Drehungen, rechts {more} länger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>Heute: {n} Drehung, beide Seiten gleich</numerusform>
            <numerusform>Heute: {n} Drehungen, beide Seiten gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>Wartet auf einen ruhigen Moment</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Wartet: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>Du sitzt seit {sitting}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>Du sitzt seit {sitting}. Letzte Drehung: {at}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>Du sitzt seit {sitting}. Heute noch keine Drehung.</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>Du scheinst weg zu sein</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>morgen, {at}</translation>
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
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>Als Nächstes: {name}, linke Seite zuerst.</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>Als Nächstes: {name}, rechte Seite zuerst.</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>Du warst lange genug weg für eine natürliche Pause. Wenn du hier gesessen hast, sag es.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{status} - Twist Break</source>
        <translation>{status} – Twist Break</translation>
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
        <translation>Beide Seiten geschafft</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>Langsam einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>Langsam ausatmen</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>Ausatmen, sanft etwas weiter</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Ausatmen, nach rechts drehen</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>Weiteratmen, nie den Atem anhalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Jetzt die linke Seite</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Jetzt die rechte Seite</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Langsamer werden</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Langsam beginnen</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>So bleiben</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Weiterschwingen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
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
        <translation>In deinem Tempo, wo Platz ist.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Lass die Arme hängen.</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>Setz dich wieder, wann du magst</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>Aufstehen und gehen</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>Langsam aufstehen</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>Steh auf, geh ein paar Schritte und atme: eine Pause vom Sitzen ohne Drehung.</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>Ein paar Schritte gehen</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>Geh ein paar Schritte und atme</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gesundheitscheck</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>Es werden nur Drehungen angeboten, die zu deinem Ort passen. Niemand muss sich im Büro auf den Boden legen.</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>Erinnerungen kommen zwischen diesen Zeiten. In den Einstellungen kann jeder Tag eigene haben.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Rest überspringen</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>Die erste Drehung kommt, wenn du {interval} gesessen hast.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Jetzt eine ausprobieren</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Break merkt, wie lange du wirklich schon sitzt. Dann bietet es eine Minute Drehen an, der du am Bildschirm oder nach Gehör folgen kannst. Es wartet, während du tippst oder in einem Gespräch bist, und du kannst immer Nein sagen.</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>Willkommen – Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Willkommen bei Twist Break</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Was du hast</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>Möchtest du jetzt eine ausprobieren? Es dauert etwa eine Minute, und Esc beendet es.</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>All das findest du wieder in den Einstellungen und im Hilfemenü.</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>Deine Antworten lassen vorerst keine Drehung übrig, deshalb wirst du erinnert, aufzustehen, zu gehen und zu atmen.</translation>
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
        <translation>Eine Pause ist schon offen.</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>Weil es wehtat, wird {name} bis {day} geschont.</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>Pausenfenster geschlossen: {after} lang kam niemand zurück.</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>{name} geschlossen: nach dem Gesundheitscheck soll das jetzt nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>Als natürliche Pause gezählt: Twist Break lief {absent} lang nicht. Die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>Als natürliche Pause gezählt: {absent} lang gesperrt. Die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>Als natürliche Pause gezählt: {absent} lang keine Eingabe. Die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>Als natürliche Pause gezählt: der Computer schlief {absent} lang. Die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>Gemacht: {name}, beide Seiten.</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>Gemacht: {name}.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>Entfallen: Die feste Zeit {at} gehört zu einem vergangenen Tag.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>Entfallen: Die feste Zeit {at} fiel in ausgesetzte Zeit.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>Entfallen: Die feste Zeit {at} lag außerhalb der Arbeitszeit.</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>Zurückgehalten: {reason}.</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>{name} vor dem Beginn beendet.</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>{name} vorzeitig beendet.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>{name} vorzeitig beendet; nächstes Mal geht es mit der linken Seite los.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>{name} vorzeitig beendet; nächstes Mal geht es mit der rechten Seite los.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>Zusammengelegt: feste Zeit {at} und {sitting} Sitzen wurden eine Erinnerung.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>Zusammengelegt: feste Zeit {at} fiel auf eine Pause, die für beides zählt.</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>Zusammengelegt: feste Zeiten {first} und {second} wurden eine Erinnerung.</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>Verschoben: Twist Break ist eben gestartet; die Erinnerung kommt in {by}.</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>Verschoben: der Computer ist eben aufgewacht; die Erinnerung kommt in {by}.</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>Keine Antwort auf den letzten Hinweis; ausgelassen. Die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>Keine Antwort auf den Hinweis; er kommt in {by} wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>Nicht aufgeschoben: {n} in Folge ist aufgebraucht; stattdessen wird eine kurze Drehung angeboten.</numerusform>
            <numerusform>Nicht aufgeschoben: {n} in Folge sind aufgebraucht; stattdessen wird eine kurze Drehung angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>Nicht gestartet: weil es wehtat, wird {name} bis {day} geschont. Wenn du sie früher willst, beende ihre Schonung unter „Alle Drehungen“ oder mit „twistbreak end-rest“.</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>Nicht gestartet: nach dem Gesundheitscheck frag erst eine Ärztin, einen Arzt oder die Physiotherapie, bevor du {name} machst.</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>Nicht gestartet: der Gesundheitscheck schließt {name} aus.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Es ist nichts ausgesetzt.</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>Nichts zu überspringen: Gerade ist keine Erinnerung geplant.</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>Nichts aufzuschieben: Gerade ist keine Erinnerung geplant.</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>Nichts abzubrechen: Es läuft keine Drehung, und es ist keine angekündigt. Wann du zum Arzt solltest, steht unter „Hilfe“.</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>{instead} angeboten statt {name}; das wird gerade ausgelassen.</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>{name} angeboten: feste Zeit {at}.</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>{name} angeboten: {sitting} gesessen.</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>Außerhalb der Arbeitszeit bis {until}.</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>Außerhalb der Arbeitszeit; für das kommende Jahr ist keine eingestellt.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Ausgesetzt, bis du fortsetzt.</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>Ausgesetzt bis {until}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name} bis morgen zurückgestellt; stattdessen kommt {instead}.</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>Übersprungen (schon bewegt): als natürliche Pause gezählt. Die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>Übersprungen ({reason}). Die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>Übersprungen. Die Sitzzeit beginnt von vorn.</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>Um {by} aufgeschoben; noch {n} in Folge möglich.</numerusform>
            <numerusform>Um {by} aufgeschoben; noch {n} in Folge möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>{name} gestartet: du hast es gewünscht.</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>{name} abgebrochen: es tut weh.</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>Zurückgenommen: du warst hier. Du sitzt seit {sitting}.</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>Diese Drehung wird nicht geschont.</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>Die Uhr wurde um {by} zurückgestellt; die Sitzzeit bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>Die Uhr wurde um {by} vorgestellt; die Sitzzeit bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>Die letzte Pause brach ab, als Twist Break endete; sie wird noch einmal angeboten.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>Das Aussetzen ist vorbei.</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>Es gibt keine natürliche Pause zurückzunehmen.</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>Hinweis zurückgenommen: Twist Break lief eine Weile nicht.</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>Hinweis zurückgenommen: es ist keine Pause mehr fällig.</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>Hinweis zurückgenommen: der Computer schlief.</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>Hinweis zurückgenommen: der Bildschirm war gesperrt.</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>Hinweis zurückgenommen: du scheinst weg zu sein.</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Break gestartet.</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Break gestartet; {sitting} Sitzen waren gemerkt.</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>Was die Erinnerung zurückhielt, ist vorbei; sie kommt nach {calm} Ruhe.</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>Die Arbeitszeit hat begonnen. Die Sitzzeit beginnt bei null.</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>Du hast die Schonung von {name} beendet; die Drehung wird wieder angeboten.</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>Du warst {absent} lang weg; die Sitzzeit stand still.</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>eine Präsentation läuft</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>ein Fenster füllt den Bildschirm</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>schon bewegt</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>es tut weh</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>du bist in einem Gespräch</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>du tippst</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} {typing} auf eine Tipppause gewartet.</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>Das ganze Protokoll als Text kopieren.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>Die erste Zeile kommt mit der ersten Erinnerung oder wenn du eine Weile weg bist.</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>Was entschieden wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>Warum? – Twist Break</translation>
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
        <translation>Es gab nichts zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>{n} Datei konnte nicht gelöscht werden: {path} ({reason}). Lösche sie von Hand. Gelöschte Dateien: {gone}.</numerusform>
            <numerusform>{n} Dateien konnten nicht gelöscht werden, die erste davon ist {path} ({reason}). Lösche sie von Hand. Gelöschte Dateien: {gone}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>{n} Datei wurde gelöscht. Nichts davon ist übrig.</numerusform>
            <numerusform>{n} Dateien wurden gelöscht. Nichts davon ist übrig.</numerusform>
        </translation>
    </message>
</context>
</TS>
