<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>Nie do użycia: {names}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Wszystko, co zawiera, już tu jest.</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>Brakuje w niej plików albo dołożono do niej obce.</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>Pominięte, bo nie zostało wybrane: {names}.</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>Historia: nowe wiersze: {new} z {rows}; zostaną dodane, a to, co już jest, zostaje.</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>Zawiera więcej niż {n} plik; żadna kopia zapasowa Twist Break tylu nie ma.</numerusform>
            <numerusform>Zawiera więcej niż {n} pliki; żadna kopia zapasowa Twist Break tylu nie ma.</numerusform>
            <numerusform>Zawiera więcej niż {n} plików; żadna kopia zapasowa Twist Break tylu nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>To plik zip, ale nie kopia zapasowa Twist Break.</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>Jest uszkodzona albo nie została skopiowana do końca.</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>Jest większa niż {mib} MiB; żadna kopia zapasowa Twist Break taka nie jest.</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>To nie jest plik zip albo brakuje jego końca; wybierz kopię zapasową.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>Utworzyła ją nowsza wersja Twist Break; zainstaluj tu tę wersję i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>Jej spis treści jest uszkodzony; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>Pominięte, bo to dowiązania, są za duże lub mają złe nazwy: {names}.</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>Utworzono: {day}, wersja {version}.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Utworzono: {day}.</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>Pozostaje bez zmian: {names}.</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>Nie można odczytać kopii zapasowej ({reason}); niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>Kopię zapasową udało się przejąć tylko częściowo i nie wszystko dało się cofnąć ({reason}); zaimportuj {file}, aby przywrócić poprzedni stan.</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>Nie udało się przejąć kopii zapasowej ({reason}); wszystko jest jak przedtem.</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>Nie udało się zapisać kopii zapasowej ({reason}); to, co było wcześniej, pozostało bez zmian.</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>Przejęto kopię zapasową; poprzedni stan zachowano jako {file}.</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>Zostanie dodane: {names}.</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Zostanie zastąpione: {names}.</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>jest uszkodzone i zostaje pominięte</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>historia w niej jest uszkodzona i zostaje pominięta; Twoja pozostaje bez zmian</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>historię w niej zapisała nowsza wersja Twist Break, dlatego jest pomijana; zainstaluj tutaj tamtą wersję i spróbuj ponownie</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>„{name}” nie należy do kopii zapasowej.</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>„{name}” to dowiązanie; kopie zapasowe nie zawierają dowiązań.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>„{name}” jest zaszyfrowane; kopie zapasowe nigdy nie są.</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>„{name}” jest o wiele za duże; to może być pułapka.</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>„{name}” występuje w niej dwa razy.</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>„{name}” różni się od tego, co spakowano.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>„{name}” spakowano w sposób, jakiego kopie zapasowe nigdy nie używają.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>Jak przedtem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Obie strony gotowe</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>Zrób powolny wdech.</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>Wdech, wydłuż się.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Wdech, wyprostuj się.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Zrób powolny wydech.</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>Wydech, rozluźnij się.</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>Wydech, skręć.</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>Wydech. Niech oddech płynie, nigdy go nie wstrzymuj.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lżej</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>Z boku na bok</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>Od osoby, która to zaleciła</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Przygotuj się</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>Jak teraz czują się Twoje plecy?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Boli</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>To była pomyłka</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Klawisz: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>Lewa {left}, prawa {right}.</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>Leżąc na plecach</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>Więcej: inny skręt, krócej, pomiń tę stronę, wyjdź</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Na podłodze</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>Na krześle</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>Inny skręt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>Wstrzymano. Naciśnij spację, aby kontynuować.</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>Wstrzymano: zaczęła się rozmowa ({program}).</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>Wstrzymano: zaczęła się rozmowa.</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>Wstrzymano: przez {gap} nikogo tu nie było.</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>Wstrzymano: ekran był zablokowany.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe do startu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Tak samo</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Krócej</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>Usiądź lub stój swobodnie jeszcze przez jeden oddech.</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Pomiń tę stronę</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Na stojąco</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Zacznij teraz</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>Zacznij, gdy zechcesz</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Sztywniej</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>Przerwij tutaj. Powoli wróć do środka i odpocznij.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>To już coś</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>Potrzebne jest krzesło z oparciem.</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>Potrzebna jest mata.</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>Był już ruch</translation>
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
        <translation>{head}. {calm} Okno zamknie się samo.</translation>
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
        <translation>{name}. {place}, {length}, obie strony.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} oddech</numerusform>
            <numerusform>{n} oddechy</numerusform>
            <numerusform>{n} oddechów</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · zakończono</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · zostało {left}</translation>
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
        <translation>Strona {number} z {sides}</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>Strona {number} z {sides} · runda {round} z {rounds}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>Strona {number} z {sides}. {sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1 godzina</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 godziny</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minut</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m, 2h, tomorrow lub 14:05; nic: do wznowienia.</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>Ustawienie, np. reminders.interval.</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>O Twist Break</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>Wszystkie skręty…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>Odpowiedz ponownie na pytania, które decydują o proponowanych skrętach.</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>Zmień kiedy, co i jak.</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>Wybierz skręt</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>Uznaj to za naturalną przerwę; czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>Usuń na dobre ustawienia, skręty, historię i odpowiedzi o zdrowiu.</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>Zakończ odpoczynek</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>Zakończ pauzę.</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>Zakończ program. Ustawienia i czas siedzenia zostają.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>Przejdź ponownie przez trzy ekrany pierwszego uruchomienia.</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Kontrola zdrowia…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>Jak długo: 5, 10m lub 1h.</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>Jak używać Twist Break</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>Tutaj nie mogę tego zrobić</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>Ruch już był</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Siedzę tu cały czas</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>Id skrętu; zobacz `routines`.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importuj kopię zapasową</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Boli</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>Nowa wartość, np. 45min.</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>Pomiń tę przerwę; czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>Daj temu skrętowi odpocząć i przeczytaj, kiedy iść do lekarza.</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>Wypisz skręty, także własne.</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>Obejrzyj każdy skręt i wybierz, które mają się pojawiać.</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>Zobacz dzisiejszy dzień i to, co było wcześniej.</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>Utwórz lub zmień własny skręt, np. zalecony przez fizjoterapeutę.</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>Przesuń następną przerwę o kilka minut.</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>Przez jakiś czas bez przypomnień.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>Proponuj znów skręt, który odpoczywa, bo bolał lub nie był tu możliwy.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>Wstrzymaj na 30 minut.</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>Wstrzymaj na godzinę.</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>Wstrzymaj na dwie godziny.</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>Wstrzymaj do wybranej godziny.</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>Wstrzymaj do jutra rana.</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>Wstrzymaj do wznowienia.</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>Zalecenia…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Wypisz JSON dla innych programów.</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>Wypisz tabelę do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>Wypisz, co zrobiono, dzień po dniu.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>Naprawdę to zrób; bez tego nic nie zostanie usunięte.</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>Naprawdę to zrób; bez tego zobaczysz tylko, co by się zmieniło.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>Zobacz, co i gdzie jest przechowywane; eksportuj, przejmij lub usuń.</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>Odłóż ten skręt do jutra i weź zamiast niego inny.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>Pokaż uwagi o bezpieczeństwie.</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>Pokaż krótki przewodnik ze wszystkimi klawiszami.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>Pokaż wersję i licencję.</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>Pokaż, co się dzieje.</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>Pokaż, co i dlaczego postanowiono o przypomnieniach.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Pomiń tę przerwę</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>Odłóż o {length}</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>Zacznij teraz skręt, dowolny lub wskazany.</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>Zacznij jeden ze skrętów.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>Przerwij natychmiast, przeczytaj, kiedy iść do lekarza, i daj temu skrętowi odpocząć.</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Rozciągnij się teraz</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>Przejmij zawartość wyeksportowanego pliku.</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>Plik do odczytania, np. twistbreak.zip.</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>Plik do zapisania, np. twistbreak.zip.</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>Dziś i historia</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Skręty</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Do wznowienia</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Do godziny…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Powitanie…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>Co zrobić; nic: otwórz ustawienia.</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>Kiedy przerwać, kiedy iść do lekarza</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>Dlaczego: not-now, already-moved, cannot-here lub hurts.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Usuń moje dane</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>Z odpowiedziami z kontroli zdrowia, jeśli jakieś zawiera.</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>Z Twoimi odpowiedziami z kontroli zdrowia.</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>Zapisz ustawienia, skręty i historię w jednym pliku, aby je zachować lub przenieść.</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>Siedzenie trwało tu bez dotykania czegokolwiek: cofnij naturalną przerwę.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Twoje dane…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>Wszystko jest na tym komputerze. Nic go nie opuszcza, chyba że samodzielnie skopiujesz lub wyślesz plik.</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>Wszystko powyższe, ustawienia i własne skręty: jakby programu nigdy nie używano.</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>Odpowiedzi z kontroli zdrowia</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>Kopie zapasowe (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Kopie zapasowe (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>Kopie zapasowe na tym komputerze; żadna nie zawiera odpowiedzi o zdrowiu:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>Kopie zapasowe tworzone automatycznie</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Wybierz kopię zapasową</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń na dobre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>Wszystko jest w {file}, razem z odpowiedziami o zdrowiu.</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>Wszystko jest w {file}, bez odpowiedzi o zdrowiu.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Eksportuj wszystko…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>Pliki, które zostałyby usunięte</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>Pliki: {count}; {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>Historia, odpowiedzi o zdrowiu, czas siedzenia, powody przypomnień i każda kopia zapasowa na tym komputerze. Ustawienia i własne skręty zostają.</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>Najpierw zostanie zachowany obecny stan, bez odpowiedzi o zdrowiu; trafi do kopii zapasowych na tym komputerze.</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Na pewno</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>Zachowaj kopię albo przenieś na inny komputer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Obejrzyj…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>Żaden skręt nie będzie już pomijany, dopóki nie odpowiesz ponownie na pytania.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>Plików nie da się odzyskać. Dopiero po zaznaczeniu działa przycisk usuwania.</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>Tych plików nie da się odzyskać. Wyeksportowany plik zostaje tam, gdzie jest.</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>Chwileczkę… Przy wieloletniej historii może to potrwać kilka sekund.</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>Jeszcze żadnej nie ma. Historia jest kopiowana codziennie, wszystko razem raz w tygodniu.</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}: tylko historia; {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>Tylko odpowiedzi o zdrowiu</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>Dołącza do wyeksportowanego pliku także odpowiedzi z kontroli zdrowia.</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>Wiersze: {count}, pierwszy: {day}; {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>Wiersze: {count}; {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>Ustawienia, własne skręty i historia w jednym pliku.</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>Pokazuje, co zmieniłaby kopia zapasowa wybrana powyżej.</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>Czas siedzenia, powody przypomnień, położenie okien</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>Przejmij kopię zapasową</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Nie ma nic do usunięcia.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>Ten plik zostałby usunięty na dobre:</numerusform>
            <numerusform>Te {n} pliki zostałyby usunięte na dobre:</numerusform>
            <numerusform>Te {n} plików zostałoby usuniętych na dobre:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>Zastąpią wtedy Twoje odpowiedzi z kontroli zdrowia na tym komputerze.</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>Własne skręty i pozycje</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Co jest przechowywane i gdzie</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>Co ma zostać usunięte</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Co by się zmieniło</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>Obserwacje i odpowiedzi</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Usuń moje dane</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>Usuń moje dane…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>Z moimi odpowiedziami o zdrowiu</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>Z zawartymi w niej odpowiedziami o zdrowiu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>Wybierasz, co usunąć, i najpierw widzisz listę plików.</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>Widzisz, co by się zmieniło, zanim cokolwiek się zmieni.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>Twoje dane - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: cotygodniowa kopia zapasowa; {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: stan sprzed ostatniego importu; {size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} bajt</numerusform>
            <numerusform>{n} bajty</numerusform>
            <numerusform>{n} bajtów</numerusform>
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
            <numerusform>Około {n} skręt na {hours} przy biurku, pierwszy o {first}, ostatni o {last}. Siedzisz jednym ciągiem najwyżej {longest}.</numerusform>
            <numerusform>Około {n} skręty na {hours} przy biurku, pierwszy o {first}, ostatni o {last}. Siedzisz jednym ciągiem najwyżej {longest}.</numerusform>
            <numerusform>Około {n} skrętów na {hours} przy biurku, pierwszy o {first}, ostatni o {last}. Siedzisz jednym ciągiem najwyżej {longest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>O stałej godzinie</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>Ani jednego skrętu na {hours} przy biurku.</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>Brak godzin pracy w najbliższych dwóch tygodniach, więc nie ma przypomnień.</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>Jeden skręt na {hours} przy biurku, o {first}. Siedzisz jednym ciągiem najwyżej {longest}.</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Skręt w staniu</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Skręt</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>Jak będzie wyglądał mój dzień?</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (stała godzina)</translation>
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
        <translation>{hours} godz.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} godz. {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} godz. {minutes} min {seconds} s</translation>
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
        <translation>Osoba wracająca z lewej do środka.</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>Osoba wracająca z prawej do środka.</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>Osoba w pozycji środkowej, bez skrętu.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>Osoba na plecach: kolana w lewo, barki na ziemi.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>Osoba na plecach: kolana w prawo, barki na ziemi.</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>Osoba stojąca, gotowa przejść kilka kroków.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>Osoba, której klatka piersiowa i głowa skręcają w lewo; biodra zostają.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>Osoba, której klatka piersiowa i głowa skręcają w prawo; biodra zostają.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Obraz: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>Łagodne rozciąganie pleców ze skrętem w leżeniu, about.com, 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>Poradnik masażystki lub masażysty: skręt w siadzie</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>Artykuł fizjoterapeutyczny o skrętach kręgosłupa, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>Przegląd ćwiczeń na postawę: skręt na krześle</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>Poradnik rozciągania: skręt pleców</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>Trwa skręt. Dokończ go lub wyjdź, potem możesz zacząć inny.</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>Wszystkie skręty</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>Wszystkie skręty - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Gdziekolwiek</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>Strzałki przechodzą od karty do karty. Enter zaczyna, spacja pokazuje szczegóły.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>Najpierw zapytaj lekarza lub fizjoterapeutę, jeśli dotyczy Cię</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>Najpierw zapytaj lekarza lub fizjoterapeutę. Gdy się zgodzą, zaznacz to w kontroli zdrowia.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Krzesło</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>Krzesło z oparciem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Szczegóły: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>Zakończ jego odpoczynek</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>Zakończ odpoczynek: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Ulubiony</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>Ulubiony: pojawia się około dwa razy częściej (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>Ulubiony: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Podłoga</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>Od osoby, która to zaleciła</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>Kontrola zdrowia: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Kontrola zdrowia…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ukryj szczegóły</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>Jak długo, obie strony</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Mam</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>Odpoczywa do: {day}.</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Klawisz: Enter</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>Pominięty z powodu Twoich odpowiedzi w kontroli zdrowia.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Leżenie</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Ułatw sobie</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Mata</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>Nigdy nie proponuj tego skrętu (Delete)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>Żaden skręt nie pasuje.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Tego nie</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>Tego nie: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Proponuj znowu</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>Proponuj znowu: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>Tylko gdy go wybierzesz: według ustawień żaden skręt w staniu nie pojawia się sam.</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>Tylko gdy go wybierzesz: tego miejsca nie ma wśród Twoich w ustawieniach.</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>Krótko: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>Pokaż wszystkie skręty</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>Standardowo: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Na stojąco</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>Zacznij ten skręt teraz (Enter)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Zacznij: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>W tych miejscach nie ma żadnego, do którego wystarczy to, co masz.</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>Długo: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>Skręty: {i} z {total}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>Na co działa, środki ostrożności i źródła (spacja)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Skąd to pochodzi</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Potrzebujesz</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>Twój wybór: tego nie. Nigdy nie jest proponowany.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>świeża przepuklina dysku w dolnym odcinku pleców</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>długa przerwa w ćwiczeniach</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>operacja kręgosłupa lub inny poważny uraz</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>zawroty głowy</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>świeża rwa kulszowa</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>ciąża</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>przynosi ulgę</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>ciężka choroba zwyrodnieniowa stawów</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>wzmacnia</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>dolegliwości pleców lub szyi</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>niestabilne lub przesunięte kręgi</translation>
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
        <translation>{name}: nie będzie już proponowany.</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}, {i} z {total}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · potrzebne krzesło z oparciem i mata</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · potrzebna mata</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · z oparciem</translation>
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
        <translation>Rozluźnij się i oddychaj swobodnie</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>Zbliża się skręt</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>Za chwilę: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>Za {length}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Za {time}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>Pominięto. Dlaczego?</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Zacznij teraz</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>Kiedy zechcesz</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}, około minuty</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}, około minuty, obie strony</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}, około {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}, około {length}, obie strony</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}, tylko krótki: {length}, obie strony</translation>
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
        <translation>{when}. Odpowiedz w menu programu Twist Break.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Zachowaj je</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>Lekarz lub fizjoterapeuta powiedział mi, że łagodne skręty są w porządku</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Tak: głębokie skręty oraz te z obciążeniem lub szybkie są pomijane. Pozostałe czekają na zgodę lekarza lub fizjoterapeuty, a potem pojawiają się w łagodniejszej formie.</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>Tak: każdy skręt czeka na zgodę lekarza lub fizjoterapeuty, a potem pojawia się w łagodniejszej formie.</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>Tak: każdy skręt czeka, aż lekarz lub fizjoterapeuta powie Ci, że łagodne skręty są w porządku.</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>Tak: wymachy w staniu są pomijane.</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>Tak: wymachy w staniu czekają na zgodę lekarza lub fizjoterapeuty.</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Tak: skręty uciskające brzuch są pomijane. Pozostałe czekają na zgodę lekarza lub fizjoterapeuty, a potem pojawiają się w łagodniejszej formie.</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>Odpowiada „nie” na wszystkie pytania.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Czy jesteś w ciąży?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>Czy miewasz zawroty głowy?</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>Czy masz ostrą rwę kulszową, ból promieniujący do nogi?</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>Czy masz ostrą przepuklinę dysku w dolnym odcinku pleców?</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>Czy masz ciężką chorobę zwyrodnieniową stawów (zużyte stawy)?</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>Czy masz kręgozmyk (przesunięty kręg) lub inną niestabilność kręgosłupa?</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>Czy masz dolegliwości pleców lub szyi?</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>Czy od dawna nie ćwiczysz?</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>Czy masz za sobą usztywnienie kręgosłupa albo inny poważny uraz lub operację?</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Kontrola zdrowia</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>Kontrola zdrowia - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Nic z tego mnie nie dotyczy</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>Na razie nic nie jest pomijane; każdy skręt mówi, na co uważać.</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>Nic nie jest pomijane, a każdy skręt pojawia się bez zmian.</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>Jeden skręt pojawia się w łagodniejszej formie: mniejszy obrót, krócej utrzymywany.</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>Jeden skręt jest pomijany.</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>Jeden skręt czeka na zgodę lekarza lub fizjoterapeuty.</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>Odpowiedzi: {done} z {all}.</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>Usunąć wszystkie Twoje odpowiedzi?</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>Usuń moje odpowiedzi…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>Nie zostaje więc żaden skręt: program przypomni Ci, aby wstać, trochę pochodzić i pooddychać.</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>Plik z nimi zostanie usunięty. Nic już nie będzie pomijane, dopóki nie odpowiesz ponownie na pytania.</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>Te pytania decydują, które skręty są proponowane. Nie zastępują diagnozy: w razie wątpliwości zapytaj lekarza lub fizjoterapeutę.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>Odpowiedzi pozostają na tym komputerze, w pliku, który tylko Ty możesz odczytać. Możesz je zmienić lub usunąć.</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} skręt jest pomijany.</numerusform>
            <numerusform>{n} skręty są pomijane.</numerusform>
            <numerusform>{n} skrętów jest pomijanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} skręt pojawia się w łagodniejszej formie: mniejszy obrót, krócej utrzymywany.</numerusform>
            <numerusform>{n} skręty pojawiają się w łagodniejszej formie: mniejszy obrót, krócej utrzymywany.</numerusform>
            <numerusform>{n} skrętów pojawia się w łagodniejszej formie: mniejszy obrót, krócej utrzymywany.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} skręt czeka na zgodę lekarza lub fizjoterapeuty.</numerusform>
            <numerusform>{n} skręty czekają na zgodę lekarza lub fizjoterapeuty.</numerusform>
            <numerusform>{n} skrętów czeka na zgodę lekarza lub fizjoterapeuty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>nie udało się go usunąć ({reason}); usuń go ręcznie</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>nie udało się zapisać odpowiedzi ({reason}); obowiązują do zamknięcia programu</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>odpowiedzi o zdrowiu nie da się użyć w tej postaci ({reason}); każda utracona odpowiedź liczy się jako „tak”, dopóki nie wykonasz ponownie kontroli zdrowia</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>Dobry skręt</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>Krótszy</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A: przegląd skrętu na krześle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>Inny skręt</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>Zapytaj lekarza lub fizjoterapeutę, zanim zaczniesz, jeśli dotyczy Cię</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B: artykuł fizjoterapeutyczny o skrętach kręgosłupa, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>Wdech, aby się wydłużyć, wydech, aby skręcić. Nigdy nie wstrzymuj oddechu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D: poradnik masażystki lub masażysty o skręcie w siadzie</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>Nie ciągnij rękami i nie skręcaj szyi dalej, niż prowadzi klatka piersiowa.</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>Każda decyzja jest wyjaśniona w „Dlaczego?”.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>Wszystko zostaje na tym komputerze: program nie zawiera kodu sieciowego.</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>Aby było łatwiej, skręcaj mniej albo podłóż za plecy małą poduszkę lub zwinięty ręcznik.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>Wolne oprogramowanie na licencji MIT, autorstwa twórców Twist Break. Bez gwarancji.</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>Najpierw się wyprostuj i dopiero potem skręcaj: w środkowej części pleców, przy nieruchomej miednicy.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Instrukcja</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>Podczas rozmowy, w trybie pełnoekranowym i podczas pisania przypomnienie czeka na spokojną chwilę.</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>Boli: przerwij natychmiast</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>Klawisze w oknie przerwy</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>Klawisze w oknie stanu</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>Wyjdź; to, co zrobione, się liczy</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>Zauważa, jak długo siedzisz, i prowadzi Cię przez skręt kręgosłupa, na obie strony.</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Do następnego kroku</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Pomiń tę stronę</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Start, pauza, dalej</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>Samodzielne rozciąganie nie zastępuje diagnozy. Dzieci skręcają łagodnie, w obecności dorosłego.</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>Potem małe okno prowadzi Cię przez jeden skręt, najpierw w jedną stronę, potem w drugą.</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Break liczy, jak długo naprawdę siedzisz. Gdy przychodzi pora, zapowiedź mówi, co będzie.</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>Nie musisz patrzeć ani niczego naciskać: wszystko toczy się samo.</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>świeża przepuklina dysku w dolnym odcinku pleców lub świeża rwa kulszowa [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>operacja kręgosłupa, np. usztywnienie, lub inny poważny uraz [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>ciąża: zmień lub pomiń głębokie skręty uciskające brzuch</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>ciężka choroba zwyrodnieniowa stawów: skręcaj mniej i słabiej</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>niestabilne lub przesunięte kręgi: bez głębokiego i forsownego skręcania</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>Poza biurkiem</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Obie strony</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>Obie strony jednakowo</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>Nie można zapisać {file}: {reason}. Wybierz inne miejsce; nic nie przepadło.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>Dni z rzędu: liczy się każdy dzień ze skrętem. Dni wolne i dni, w których siedzisz krócej niż pół godziny, niczego nie zmieniają, a jeden dzień w tygodniu wolno opuścić.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lżej</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>Od teraz to okno pokazuje, jak długo siedzisz, jakie skręty robisz i czy obie strony dostają swoją część. Wszystko zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>Godziny siedzenia</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>Samopoczucie, tydzień po tygodniu</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>Razem: {sides}.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Częściowo</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Boli</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Lewa {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>Najdłużej jednym ciągiem</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Naturalna przerwa</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Naturalne przerwy</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>Bez siedzenia</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>Bez skrętu</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>Żadnego skrętu w tym czasie.</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>W tym czasie nikt tu nie siedział.</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>Dziś nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>W tym miesiącu nic nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>W tym tygodniu nic nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>W tym roku nic nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>W tym dniu nic nie zapisano.</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Poza godzinami pracy</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>Jedna strona więcej</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>Wskaż obraz albo użyj strzałek, aby zobaczyć szczegóły.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Prawa {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Zapisz wszystko jako CSV…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>Zapisz każdy wiersz historii jako tabelę dla innych programów.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Zapisz historię</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Zapisano jako {file}.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>Równowaga stron</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Siedzenie</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>Plan na dziś: {n} skręt, o {at}.</numerusform>
            <numerusform>Plan na dziś: {n} skręty, pierwszy o {at}.</numerusform>
            <numerusform>Plan na dziś: {n} skrętów, pierwszy o {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>Siedzenie dotychczas: {sitting}. Plan na resztę dnia: {n} skręt, o {at}.</numerusform>
            <numerusform>Siedzenie dotychczas: {sitting}. Plan na resztę dnia: {n} skręty, następny o {at}.</numerusform>
            <numerusform>Siedzenie dotychczas: {sitting}. Plan na resztę dnia: {n} skrętów, następny o {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>Siedzenie: {sitting}, z tego {waited}, gdy czekało przypomnienie.</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>Siedzenie: {sitting}.</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>Siedzenie razem</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>Siedzenie, przypomnienie czeka</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Sztywniej</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Poprzedni dzień</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>Dzień według zegara</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>Linia poniżej pokazuje, co zaplanowano.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Tak samo</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Następny rok</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>Rok jako kalendarz</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>Dziś i historia - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Skręt</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Break nie działał</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>Twist Break wtedy nie działał albo nikt tu nie siedział.</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>Skręt, obie strony</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>Skręt, częściowo</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Skręty</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>Skręty i naturalne przerwy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>Twoje odpowiedzi po skręcie: lżej {easier}, tak samo {same}, sztywniej {stiffer}, boli {hurts}.</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>rozmowa</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>prezentacja</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>komputer uśpiony</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>dzień z rzędu</numerusform>
            <numerusform>dni z rzędu</numerusform>
            <numerusform>dni z rzędu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>dzień ze skrętem</numerusform>
            <numerusform>dni ze skrętem</numerusform>
            <numerusform>dni ze skrętem</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nie przeszkadzać</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>po równo</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pełny ekran</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>nie można jej teraz użyć ({reason}); to, co robisz, jest pamiętane do zamknięcia programu, a zapis będzie ponawiany</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>jest uszkodzona ({error}) i nie można jej teraz odbudować ({trouble}); zostaje bez zmian, a to, co robisz teraz, jest pamiętane do zamknięcia programu</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>to nie jest historia Twist Break, więc zostaje pominięta</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>to baza danych innego programu i zostaje bez zmian; przenieś ją gdzie indziej, aby Twist Break mógł tu trzymać swoją historię</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>jest za duża na ten dysk</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>była uszkodzona i została odbudowana z kopii zapasowej ({day}) oraz z tego, co dało się odczytać: {n} wiersz; uszkodzony plik zachowano jako {aside}</numerusform>
            <numerusform>była uszkodzona i została odbudowana z kopii zapasowej ({day}) oraz z tego, co dało się odczytać: {n} wiersze; uszkodzony plik zachowano jako {aside}</numerusform>
            <numerusform>była uszkodzona i została odbudowana z kopii zapasowej ({day}) oraz z tego, co dało się odczytać: {n} wierszy; uszkodzony plik zachowano jako {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>była uszkodzona i została odbudowana z tego, co dało się odczytać: {n} wiersz; kopii zapasowej jeszcze nie ma; uszkodzony plik zachowano jako {aside}</numerusform>
            <numerusform>była uszkodzona i została odbudowana z tego, co dało się odczytać: {n} wiersze; kopii zapasowej jeszcze nie ma; uszkodzony plik zachowano jako {aside}</numerusform>
            <numerusform>była uszkodzona i została odbudowana z tego, co dało się odczytać: {n} wierszy; kopii zapasowej jeszcze nie ma; uszkodzony plik zachowano jako {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>brakowało jej i została przywrócona z kopii zapasowej ({day}): {n} wiersz</numerusform>
            <numerusform>brakowało jej i została przywrócona z kopii zapasowej ({day}): {n} wiersze</numerusform>
            <numerusform>brakowało jej i została przywrócona z kopii zapasowej ({day}): {n} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>zapisała ją nowsza wersja Twist Break, więc zostaje bez zmian; uruchom tamtą wersję albo przenieś plik, aby zacząć nową historię</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>lewa {left}, prawa {right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>lewa dłużej o {more}</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>najdłużej jednym ciągiem</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>naturalna przerwa</numerusform>
            <numerusform>naturalne przerwy</numerusform>
            <numerusform>naturalnych przerw</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>bez klawiatury i myszy</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>nie wolno tam zapisywać</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>prawa dłużej o {more}</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>ekran zablokowany</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>siedzenie razem</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: {n} skręt, siedzenie {sitting}</numerusform>
            <numerusform>{day}: {n} skręty, siedzenie {sitting}</numerusform>
            <numerusform>{day}: {n} skrętów, siedzenie {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>Razem {n} skręt; najwięcej, {most}: {day}.</numerusform>
            <numerusform>Razem {n} skręty; najwięcej, {most}: {day}.</numerusform>
            <numerusform>Razem {n} skrętów; najwięcej, {most}: {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>Razem {n} skręt. Dni ze skrętem: {days}.</numerusform>
            <numerusform>Razem {n} skręty. Dni ze skrętem: {days}.</numerusform>
            <numerusform>Razem {n} skrętów. Dni ze skrętem: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>nie ma takiego folderu</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>ten dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>to jest folder</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>wykonany skręt</numerusform>
            <numerusform>wykonane skręty</numerusform>
            <numerusform>wykonanych skrętów</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>pisanie</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Twój przydział miejsca na dysku się wyczerpał</translation>
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
        <translation>Przeciętnie {average} dziennie; najdłużej jednym ciągiem {longest} ({day}).</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: bez przerwy</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: bez siedzenia</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: siedzenie {sitting}, jednym ciągiem najwyżej {longest}</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: w całości {full}, częściowo {part}; naturalne przerwy: {natural}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
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
        <translation>{hours} godz.</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} lub więcej</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} do {most}</translation>
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
            <numerusform>{name}, wykonano {n} raz: {sides}</numerusform>
            <numerusform>{name}, wykonano {n} razy: {sides}</numerusform>
            <numerusform>{name}, wykonano {n} razy: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}, częściowo: lewa {left}, prawa {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: lewa {left}, prawa {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: zaplanowano</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: zaplanowano, stała godzina</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: pominięto</translation>
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
        <translation>{start} do {end}: {what}</translation>
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
        <translation>{week}: lżej {easier}, tak samo {same}, sztywniej {stiffer}, boli {hurts}</translation>
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
        <translation>Strzałka w lewo lub B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>Strzałka w prawo lub N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
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
        <translation>Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>Pulpit sam uruchamia Twist Break, więc liczy on od samego początku.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>Pokazano ostatnią odpowiedź pulpitu; nie mówi on, co robi teraz.</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>Wpis w {file} uruchamia {program}, którego już tam nie ma; włącz to, aby go naprawić.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>Mimo to mogą go wyłączyć ustawienia systemu, w części Rzeczy otwierane podczas logowania.</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>Twist Break nie wie, jak w tym systemie uruchamia się programy przy logowaniu.</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windows nie pozwala odczytać ani zmienić swojej listy: {reason}.</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>Pulpit nie zezwolił na zmianę tego, co uruchamia się przy logowaniu.</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>Nie można odczytać ani zmienić {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Nie można odczytać {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>Nie udało się zmienić {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>Odpowiedzi w kontroli zdrowia nie pozwalają na żaden skręt</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (własny)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>&amp;Wstrzymaj do</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>O pół godziny</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>Za {length}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Wstrzymaj do</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>Wstrzymaj do godziny - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>Jutro, za {length}.</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>Pozycje o nazwie {name} należą do programu; nadaj swoim inną nazwę.</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>To nie jest plik TOML.</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>podaje pozycję, której nie narysowano przed tą: {key}.</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Nie zapisuj</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Pisz dalej</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Zostaw &amp;bez zmian</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>Kopia jest w {path}. Można ją tak wysłać.</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>Dzień, np. 2025-03-14.</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>Jednostka utrzymania</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>Uwaga od tej osoby, do przeczytania przed skrętem</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>Mniejszy wiersz pod spodem</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>Osobne zdanie dla każdej strony</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>Skręt, który mi zalecono.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>Wszystkie zalecenia</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt ze strzałką w górę lub w dół przesuwa krok, Delete go usuwa.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Jak dla wszystkich</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>Jak zwykle w tym miejscu</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>Najpierw zapytaj lekarza lub fizjoterapeutę</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>Najpierw zapytaj lekarza lub fizjoterapeutę: {conditions}.</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>Najpierw zapytaj, potem łagodniej</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Na końcu</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>Przed pierwszą stroną</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>Zawsze wykonuje się obie strony, jedną po drugiej i jednakowo długo. Liczby dotyczą jednej strony.</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Oddechy</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>Oddechy na jedno utrzymanie</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>Według Twoich odpowiedzi nigdy nie będzie proponowany, nawet jeśli go przejmiesz.</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>Według Twoich odpowiedzi nie będzie proponowany, zanim nie zapytasz lekarza lub fizjoterapeuty.</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>Według Twoich odpowiedzi jest proponowany łagodniej: mniejszy i krótszy.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Zmień (Enter)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>Wybierz jeden skręt; razem z nim można wybrać należące do niego obrazy.</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>Zawarte w nim komentarze nie zostaną zachowane. Dotychczasowy plik zostaje obok, z „.~1~” na końcu nazwy.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Częste błędy</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopiuj…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>Nie przejmuj</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>Każdy wiersz to osobne zdanie.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Kontrola zdrowia</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>W jednym zdaniu</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>Wejście w skręt</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>Nie udało się zapisać: {why}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Może pozostać puste.</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Przesuń krok w dół (Alt+W dół)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Przesuń krok w górę (Alt+W górę)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>Mój skręt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Nigdy nie jest proponowany</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>Nigdy nie jest proponowany: {conditions}.</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>Bez obrazu: tylko tekst i pierścień</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>Jeszcze nie: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Jeszcze nic tu nie napisano.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>Po obu stronach: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>Jedna dawka, niezależnie od ustawień</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>Inne obrazy mają już nazwę {name}; tych nie można przejąć.</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>W przeciwnym razie przepadną.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>Obraz na końcu kroku</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Zaleca</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>Zaleca: {by}</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>Zaleca: {by}, {day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>Zalecono: {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>Zalecenia - Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Krótka</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>Krótka: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>Ulga: rozluźniające rozciąganie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>Usuń (Delete); można cofnąć</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Zastąp mój</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Odpoczynek między stronami</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>Zapisz kopię do wysłania</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>Zapisz kopię do wysłania…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>Zapisz (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Zapisać zmiany?</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>Sekundy na wymach, na początku</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>Sekundy na wymach, w pełnym tempie</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Najwyżej sekund</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>Sekundy jednego utrzymania</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Pokaż obie strony</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>Powolne oddechy na koniec</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>Łagodniej: {conditions}.</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>Łagodniej: mniej i krócej</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>Ten plik ktoś napisał ręcznie. Zapisać mimo to?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardowa</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>Standardowa: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Zacznij od zera</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Krok po kroku</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>Krok po kroku, w lewo</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>Krok po kroku, w prawo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>Siła: ćwiczenie</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>Wymachy: szybciej</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>Wymachy: pełne tempo</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>Wymachy: wolniej</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>Wymachy na każdą stronę</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Przejmij plik…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>Przejmij skręt, z obrazami, jeśli je ma</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>Usuń krok (Delete)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>Plik nie mówi wszystkiego o stanach zdrowia, więc jest traktowany tak ostrożnie jak pełny skręt.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Plik tego nie podaje.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>Nazwa pliku powinna składać się z małych liter a–z, cyfr i łączników, tak jak podaje ją skręt.</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>Kontrola zdrowia ma tu być mniej ostrożna niż dla „{name}”. Zrób tak tylko wtedy, gdy zalecił to ktoś, kto zna Twoje plecy.</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>Utrzymanie</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>Obraz po powrocie nie jest tym, którym kończy się przygotowanie, więc druga strona zaczyna się od przeskoku.</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>Obraz pojawi się, gdy tylko to, co zaznaczono w formularzu, będzie poprawne.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>{n} oddech w najwyżej {seconds} s na każdą stronę</numerusform>
            <numerusform>{n} oddechy w najwyżej {seconds} s na każdą stronę</numerusform>
            <numerusform>{n} oddechów w najwyżej {seconds} s na każdą stronę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>{n} wymach na każdą stronę</numerusform>
            <numerusform>{n} wymachy na każdą stronę</numerusform>
            <numerusform>{n} wymachów na każdą stronę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}, {n} runda</numerusform>
            <numerusform>{once}, {n} rundy</numerusform>
            <numerusform>{once}, {n} rund</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>Skręt o tej nazwie już istnieje; pozostał bez zmian.</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>Tego pliku nie można użyć. Niczego nie skopiowano.</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>To jeszcze nie jest poprawne: {key}. {problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Długa</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>Długa: {amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>Do przeczytania obok</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>W lewo: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>W prawo: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>Skręty Twist Break, do skopiowania</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>Skręty i ich obrazy (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Powrót</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>Sposoby na ułatwienie</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>Co jest mówione, dużymi literami</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Do czego służy</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Na co działa</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>Co musi być pod ręką</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>Jak kontrola zdrowia ma traktować ten skręt u osób, których dotyczy coś z tej listy. Na początku jest tak ostrożna jak dla każdego pełnego skrętu; zmniejsz ostrożność tylko wtedy, gdy powie tak ktoś, kto zna Twoje plecy.</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>Co zamiast tego mówi głos</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>Gdzie i ile</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>Od kogo pochodzi</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>Zapisz, co pokazał Ci fizjoterapeuta, albo zmień jeden z naszych skrętów. Powstanie plik, który można wysłać i który inni mogą przejąć.</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>Napisz każde zdanie raz, dla strony, w którą obraca się ciało: {{side}} staje się tą stroną, {{other}} przeciwną.</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>Jeszcze żadnego nie masz. Wybierz poniżej jeden z naszych i go skopiuj albo zacznij od zera.</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>Masz już „{name}” o tym samym id.</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>Twoje odpowiedzi pozostawiają wybór Tobie.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>powinno być nazwą w cudzysłowie, złożoną z małych liter a–z, cyfr i łączników, np. &quot;my-twist&quot;.</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>to nie jest dzień, więc zostaje pominięte; napisz go jak 2025-03-14.</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: źródło „{name}” podaje {low} do {high}.</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}. Źródło „{name}” podaje {low} do {high}. Przekraczaj to tylko wtedy, gdy zalecił to ktoś, kto zna Twoje plecy.</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: razem {length}</translation>
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
        <translation>razem {length}, przy każdej dawce</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (jeszcze niepoprawne)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>Usunięto: {name}.</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>{name} z Twist Break ({keys})</translation>
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
        <translation>{name}, wersja własna</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} s chodzenia</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>{seconds} s na każdą stronę</translation>
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
        <translation>{what}: w lewo</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: w prawo</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>„{name}” jest zapisany i można go wybrać jak każdy inny skręt.</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>„{name}” z Twist Break ma to samo id; ten może istnieć obok.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}”</translation>
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
            <numerusform>{n} oddech na utrzymanie, o {more} więcej niż na początku</numerusform>
            <numerusform>{n} oddechy na utrzymanie, o {more} więcej niż na początku</numerusform>
            <numerusform>{n} oddechów na utrzymanie, o {more} więcej niż na początku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} sekunda na utrzymanie, o {more} więcej niż na początku</numerusform>
            <numerusform>{n} sekundy na utrzymanie, o {more} więcej niż na początku</numerusform>
            <numerusform>{n} sekund na utrzymanie, o {more} więcej niż na początku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>{n} wymach na stronę, o {more} więcej niż na początku</numerusform>
            <numerusform>{n} wymachy na stronę, o {more} więcej niż na początku</numerusform>
            <numerusform>{n} wymachów na stronę, o {more} więcej niż na początku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Okrągłe plecy: najpierw się wydłuż, potem skręcaj.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Po poważnym urazie lub operacji, np. usztywnieniu kręgosłupa, najpierw zapytaj lekarza.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>Wdech, wyprostuj się. Wydech, odpuść jeszcze trochę.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Zrób wydech i skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Zrób wydech i skręć w prawo</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Wydech, skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Wydech, skręć w prawo</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Za oparcie lub podłokietnik. Lewa ręka utrzymuje kolana na miejscu. Zrób wdech i wydłuż się.</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Za oparcie lub podłokietnik. Prawa ręka utrzymuje kolana na miejscu. Zrób wdech i wydłuż się.</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Skręt na krześle</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Powoli wróć</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Powoli wróć do środka</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Krzyżowanie nóg: najniższe kręgi nie mogą wtedy skręcać, a miednica przechyla się do tyłu i plecy się garbią.</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>Wyobraź sobie, że każdy kręg trochę się obraca, od kości ogonowej aż po czaszkę. Te przy żebrach obracają się najmniej; to normalne.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Nie krzyżuj nóg.</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>W ciągu dnia rób na zmianę ten skręt i skręt z rękami za głową.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Przyciąganie się rękami do skrętu.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Podłóż za plecy zwinięty ręcznik lub małą poduszkę.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Oprzyj się i rozluźnij</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Oprzyj się, rozluźnij</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Usiądź prosto, obie stopy płasko na podłodze</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Usiądź prosto, stopy płasko</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>Usiądź prosto, złap krzesło i skręć: mały obrót w każdym kręgu, od kości ogonowej po czaszkę.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Trzymaj skręt w lewo</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Trzymaj skręt w prawo</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Zostań w skręcie w lewo</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Zostań w skręcie w prawo</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Przerwij natychmiast przy bólu ostrym, kłującym lub piekącym albo takim, który promieniuje lub narasta.</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>Złap krzesło lewą ręką</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>Złap krzesło prawą ręką</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>Lewą ręką złap krzesło</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>Prawą ręką złap krzesło</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>Małe, głębokie mięśnie między kręgami</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>To nie jest rozciąganie szyi: głowa idzie tylko tak daleko, jak prowadzi klatka piersiowa.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Skręcaj mniej.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Zbyt duży skręt szyi.</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Okrągłe plecy: najpierw się wydłuż, potem skręcaj.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Po poważnym urazie lub operacji, np. usztywnieniu kręgosłupa, najpierw zapytaj lekarza.</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>Przepływ krwi w sztywnych plecach</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Zrób wdech i wydłuż się</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Wdech, wydłuż się</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>Wdech, wyprostuj się. Wydech, skręć jeszcze trochę.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Zrób wydech i skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Zrób wydech i skręć w prawo</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Wydech, skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Wydech, skręć w prawo</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>Skręt na krześle, ręce za głową</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Powoli wróć</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Powoli wróć do środka</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Krzyżowanie nóg: najniższe kręgi nie mogą wtedy skręcać, a miednica przechyla się do tyłu i plecy się garbią.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Ręce za głowę</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>Nie krzyżuj nóg, obie stopy płasko.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Nie krzyżuj nóg.</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>Opuść ręce</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>Opuść ręce i rozluźnij się</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Podłóż za plecy zwinięty ręcznik lub małą poduszkę.</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>Załóż obie ręce za głowę</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Usiądź prosto, obie stopy płasko na podłodze</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Usiądź prosto, stopy płasko</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Trzymaj skręt w lewo</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Trzymaj skręt w prawo</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Zostań w skręcie w lewo</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Zostań w skręcie w prawo</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Przerwij natychmiast przy bólu ostrym, kłującym lub piekącym albo takim, który promieniuje lub narasta.</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>Ręce nie pomagają.</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>Mięśnie pleców i szyi, które wykonują skręt</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>To jest ćwiczenie. Aby poczuć ulgę rozciągania, wybierz skręt na krześle i rób oba na zmianę w ciągu dnia.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Skręcaj mniej.</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>Skręcaj bez pomocy rąk: pracują plecy i szyja, a w sztywnych plecach rusza krążenie.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Zbyt duży skręt szyi.</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>Skręt o nazwie {id} należy do programu; nadaj swojemu inną nazwę.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Nie można go odczytać: {why}.</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>Liczby lub zagnieżdżone listy są tu za długie; zobacz docs/routines.md.</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>Plik jest za duży; wystarczy mniej niż {kib} KiB.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>Nazwa pliku powinna składać się z małych liter a–z, cyfr i łączników, np. my-twist.toml.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>Brakuje folderu z własnymi skrętami programu.</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>To jest dowiązanie; umieść tu zamiast niego kopię pliku.</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>To nie jest TOML: {why}. Zobacz docs/routines.md.</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>To nie jest plik; powinien to być plik tekstowy.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>To nie jest tekst w UTF-8.</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>data bez cudzysłowu, np. 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>lista dowolnych z tych słów, każde w cudzysłowie: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>Jest tu więcej niż {n} plik; reszta zostaje pominięta.</numerusform>
            <numerusform>Jest tu więcej niż {n} pliki; reszta zostaje pominięta.</numerusform>
            <numerusform>Jest tu więcej niż {n} plików; reszta zostaje pominięta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>Ten wiersz ma więcej niż {n} kropkę, a żaden skręt tylu nie potrzebuje.</numerusform>
            <numerusform>Ten wiersz ma więcej niż {n} kropki, a żaden skręt tylu nie potrzebuje.</numerusform>
            <numerusform>Ten wiersz ma więcej niż {n} kropek, a żaden skręt tylu nie potrzebuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>wiersz tekstu w cudzysłowie, najwyżej {n} znak</numerusform>
            <numerusform>wiersz tekstu w cudzysłowie, najwyżej {n} znaki</numerusform>
            <numerusform>wiersz tekstu w cudzysłowie, najwyżej {n} znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>lista wierszy tekstu w cudzysłowach (wiersze: najwyżej {most}; znaki w każdym: najwyżej {longest})</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>lista {n} liczby od {low} do {high}</numerusform>
            <numerusform>lista {n} liczb od {low} do {high}</numerusform>
            <numerusform>lista {n} liczb od {low} do {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>liczba od {low} do {high}</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>tabela: wiersz [{table}], a pod nim jej klucze</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>liczba całkowita od {low} do {high}</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>jest mniejsze niż poprzednia dawka; powinno być takie samo lub większe.</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>brakuje; powinno tu być: {right}.</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>nie jest kluczem tej tabeli i nie ma skutku; czy chodziło o &quot;{guess}&quot;?</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>nie jest kluczem tej tabeli i nie ma skutku; klucze to tutaj: {keys}.</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>jest zajęte: &quot;{id}&quot; jest proponowane, gdy nie zostaje żaden skręt.</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>jest: {found}, a powinno być: {right}.</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>jest &quot;{found}&quot;, a powinno być &quot;{id}&quot;, jak nazwa pliku.</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>podaje skręt, który nie istnieje, i nie ma skutku: {id}.</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>jedno z: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>jedna tabela pod wierszem [[{table}]]</numerusform>
            <numerusform>od jednej do {n} tabel, każda pod wierszem [[{table}]]</numerusform>
            <numerusform>od jednej do {n} tabel, każda pod wierszem [[{table}]]</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>dwie liczby od {low} do {high}, najpierw mniejsza, np. {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>byłoby za szybko: {n} oddech potrzebuje co najmniej {seconds} s.</numerusform>
            <numerusform>byłoby za szybko: {n} oddechy potrzebują co najmniej {seconds} s.</numerusform>
            <numerusform>byłoby za szybko: {n} oddechów potrzebuje co najmniej {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>powinno być id innego skrętu.</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>nie powinno zawierać nawiasów klamrowych poza {{side}} i {{other}}.</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>nie powinno zawierać nawiasów klamrowych.</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>powinno podawać źródła według kluczy: {keys}.</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>stoi obok [hold]; skręt jest albo utrzymywany, albo wymachowy, więc zostaw jedno z nich.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true lub false</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Zgarbione lub okrągłe plecy: najpierw się wydłuż, potem skręcaj.</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>Przy wdechu poczuj, jak sznurek unosi czubek głowy.</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>Obie kości kulszowe cały czas zostają na podłożu.</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Zrób wdech i wydłuż się.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Zrób wydech i skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Zrób wydech i skręć w prawo</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Wydech, skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Wydech, skręć w prawo</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Powoli wróć</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Każdy ruch rób z oddechem.</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>Skręt w siadzie na podłodze</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rozluźnij się</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>Puść i powoli zwróć się do przodu</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Rozluźnij się i oddychaj swobodnie</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Unoszenie kości kulszowej po drugiej stronie.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>Z każdym wdechem dłużej, z każdym wydechem trochę głębiej.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Przyciąganie się rękami do skrętu.</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>Lewą dłoń połóż za sobą</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>Połóż lewą dłoń na podłodze za sobą</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>Prawą dłoń połóż za sobą</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>Połóż prawą dłoń na podłodze za sobą</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>Postaw lewą stopę płasko na zewnątrz prawego uda</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>Lewą stopę postaw za prawym udem</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>Postaw prawą stopę płasko na zewnątrz lewego uda</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>Prawą stopę postaw za lewym udem</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>Usiądź na poduszce lub klocku do jogi.</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>Usiądź na podłodze, obie nogi wyprostowane</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>Usiądź na podłodze, nogi prosto</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>Usiądź na podłodze, jedna stopa za drugą nogą, i skręć w stronę uniesionego kolana.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Trzymaj skręt w lewo</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Trzymaj skręt w prawo</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Zostań w skręcie w lewo</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Zostań w skręcie w prawo</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Przerwij natychmiast przy bólu ostrym, kłującym lub piekącym albo takim, który promieniuje lub narasta.</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>Wyprostuj lewą nogę</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>Znów wyprostuj lewą nogę</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>Wyprostuj prawą nogę</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>Znów wyprostuj prawą nogę</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>Łokieć opiera się łagodnie; nie służy za dźwignię.</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>Lewe kolano jest zgięte i skierowane w górę.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>Środkowa część pleców</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Mięśnie po bokach talii i wzdłuż kręgosłupa po przeciwnej stronie</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>Prawe kolano jest zgięte i skierowane w górę.</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>Skręt zaczyna się w brzuchu i środkowej części pleców, nie w rękach.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Skręcaj mniej.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Zbyt duży skręt szyi.</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>Lewy łokieć opiera się łagodnie o zewnętrzną stronę prawego kolana.</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>Prawy łokieć opiera się łagodnie o zewnętrzną stronę lewego kolana.</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Zgarbione lub okrągłe plecy: najpierw się wydłuż, potem skręcaj.</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>Obie ręce łapią oparcie lub podłokietniki.</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Zrób wdech i wydłuż się</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Wdech, wydłuż się</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Zrób wydech i skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Zrób wydech i skręć w prawo</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>Wydech, skręć w lewo, dłonie na krzesło</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>Wydech, skręć w prawo, dłonie na krzesło</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Powoli wróć</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Powoli wróć do środka</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Każdy ruch rób z oddechem.</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>Stopy płasko, plecy proste.</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Unoszenie kości kulszowej po drugiej stronie.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>Z każdym wdechem dłużej, z każdym wydechem trochę dalej.</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>Skręt na krześle biurowym</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>Miednica i kolana są nieruchome, skierowane do przodu.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Przyciąganie się rękami do skrętu.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Podłóż za plecy zwinięty ręcznik lub małą poduszkę.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Oprzyj się i rozluźnij</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Oprzyj się, rozluźnij</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>Usiądź na przedniej krawędzi</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>Usiądź na przedniej krawędzi krzesła i skręcaj kręgosłup, a miednica i kolana niech będą nieruchome.</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>Usiądź na przedniej krawędzi krzesła</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Trzymaj skręt w lewo</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Trzymaj skręt w prawo</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Zostań w skręcie w lewo</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Zostań w skręcie w prawo</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Przerwij natychmiast przy bólu ostrym, kłującym lub piekącym albo takim, który promieniuje lub narasta.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>Środkowa część pleców</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Mięśnie po bokach talii i wzdłuż kręgosłupa po przeciwnej stronie</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>Skręt odbywa się w kręgosłupie; dłonie tylko spoczywają na krześle.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Skręcaj mniej.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Zbyt duży skręt szyi.</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>Dłoń na kolanie może pogłębić skręt.</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>Zegnij lewe kolano</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>Zegnij lewe kolano nad biodrem</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>Zegnij prawe kolano</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>Zegnij prawe kolano nad biodrem</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>Oba barki kończą na jednym poziomie.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>Oddychaj. Otwórz klatkę piersiową i lewy bark.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>Oddychaj. Otwórz klatkę piersiową i prawy bark.</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>Znajdź własną granicę i rozłóż skręt na cały kręgosłup, nie na jedno miejsce.</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>Dociskanie kolana do podłogi na siłę.</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>Ono prowadzi biodra. Lewy bark zostaje.</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>Ono prowadzi biodra. Prawy bark zostaje.</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>Opuść kolano mniej.</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>Pozwalanie, by bark podążał za kolanem.</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>Połóż się na plecach i pozwól, by jedno kolano poprowadziło biodra w bok: łagodny skręt całego kręgosłupa.</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>Połóż się na plecach, nogi prosto</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>Spójrz za lewą dłoń</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>Spójrz za prawą dłoń</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Spójrz w lewo</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>Spójrz w prawo</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>Na miękkim podłożu.</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>Podłóż pod kolano poduszki lub klocki do jogi.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>Skręt w leżeniu, jedno kolano</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Odpocznij chwilę</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Odpocznij chwilę, zanim wstaniesz</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>Odpocznij, kolano w lewo</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>Odpocznij, kolano w prawo</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>Odpocznij, kolano po lewej</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>Odpocznij, kolano po prawej</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>Wróć, najpierw kość krzyżowa</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>Wróć: najpierw kość krzyżowa, wzrok do środka</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>Barki dużo szersze niż biodra? Najpierw przesuń biodra o kilka centymetrów w stronę, w którą będziesz skręcać.</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>Wysuń lewą nogę</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>Wysuń i wyprostuj lewą nogę</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>Wysuń prawą nogę</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>Wysuń i wyprostuj prawą nogę</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Przerwij natychmiast przy bólu ostrym, kłującym lub piekącym albo takim, który promieniuje lub narasta.</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>Rozłóż ręce na boki</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>Rozłóż ręce na boki, tuż poniżej wysokości barków</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>Weź kilka głębokich oddechów.</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>Przenieś to kolano w lewo</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>Przenieś to kolano w prawo</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>Kolano na drugą stronę, w lewo</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>Kolano na drugą stronę, w prawo</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>Klatka piersiowa i bark, który zostaje</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>Kręgosłup na całej długości</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>Udo pionowo, goleń poziomo. Kość ogonowa i lewe biodro zostają na dole.</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>Udo pionowo, goleń poziomo. Kość ogonowa i prawe biodro zostają na dole.</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>Skręcanie tylko w jednym miejscu.</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>Przy bólu pleców najpierw zrób łagodne ćwiczenia na ból pleców.</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>Garbienie się lub okrągłe plecy: najpierw się wydłuż, potem skręcaj.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Zrób wydech i skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Zrób wydech i skręć w prawo</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Wydech, skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Wydech, skręć w prawo</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>Wybierz twarde siedzisko.</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Powoli wróć</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Każdy ruch rób z oddechem.</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>Elastyczność dolnego odcinka pleców</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>Oddychaj równo. Wdech, wyprostuj się. Wydech, skręć.</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>Puść i powoli wróć do środka</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Unoszenie kości kulszowej po drugiej stronie.</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>Ruchomość środkowej części pleców</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>Można też na macie: wyprostuj nogi lub je skrzyżuj.</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>Jedna dłoń za sobą, druga na kolanie: dla środkowej części pleców, gdy nie ma dostępu do podłogi.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Przyciąganie się rękami do skrętu.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Podłóż za plecy zwinięty ręcznik lub małą poduszkę.</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>Połóż lewą dłoń za biodrem</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>Połóż prawą dłoń za biodrem</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>Skręt w siadzie</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Oprzyj się i rozluźnij</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Oprzyj się, rozluźnij</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>Usiądź prosto na twardym siedzisku, stopy w dół</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>Usiądź prosto, stopy w dół</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Trzymaj skręt w lewo</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Trzymaj skręt w prawo</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Zostań w skręcie w lewo</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Zostań w skręcie w prawo</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Przerwij natychmiast przy bólu ostrym, kłującym lub piekącym albo takim, który promieniuje lub narasta.</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>Miednica zostaje na siedzisku.</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>W stronę dłoni za Tobą. Miednica zostaje na siedzisku.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Skręcaj mniej.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Zbyt duży skręt szyi.</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>Lewa dłoń za siebie, prawa na kolano</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>Lewa dłoń idzie na prawe kolano. Zrób wdech i wydłuż się.</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>Prawa dłoń za siebie, lewa na kolano</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>Prawa dłoń idzie na lewe kolano. Zrób wdech i wydłuż się.</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>Zgarbione plecy.</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>Dobra jest każda pora dnia. Zacznij od kilku wymachów i z tygodnia na tydzień dodawaj kolejne.</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>Ręce luźno, patrz przed siebie</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>Oddychaj powoli i głęboko</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>Klatka piersiowa i głowa obracają się, aż patrzysz za siebie. Nogi i stopy cały czas są skierowane do przodu.</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>Zrób mniej wymachów.</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>Zwróć się do przodu</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>Stopy równolegle, kolana lekko ugięte, ciężar opada w nogi.</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>Opuść luźno obie ręce i patrz przed siebie</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rozluźnij się</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Rozluźnij się i oddychaj swobodnie</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>Pozwól wymachom wygasnąć i zwróć się do przodu</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>Opuść luźno ręce</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Opuść luźno ręce.</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>Obracanie nóg i stóp: cały czas są skierowane do przodu.</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>Luźne ręce, obracające się ciało: wymachy z boku na bok, na początku powoli i na końcu znów powoli.</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>Zrób sobie miejsce: dłonie latają szeroko.</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>Nigdy nie zatrzymuj się nagle.</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>Rąk się nie podnosi: wyrzuca je obrót.</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>Wyobraź sobie drążek od czubka głowy, wzdłuż kręgosłupa, do ziemi między stopami: ciało obraca się na nim.</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Zwalniaj</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>Zwalniaj, trochę z każdym wymachem</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>Stań prosto, stopy rozstawione</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>Stań prosto, stopy na szerokość barków</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>Wymachy w staniu</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Zacznij powoli</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>Przerwij przy bólu lub zawrotach głowy: najpierw zwolnij, nigdy nie zatrzymuj się nagle.</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>Nagłe zatrzymanie.</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>Rób mniejsze i wolniejsze wymachy.</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Dalej wymachy</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>Dalej wymachy, bez przerwy</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>Powolne wymachy z boku na bok</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>Ręce latają szeroko, a dłonie klepią boki.</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>Cały kręgosłup, w jednym płynnym obrocie</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>Przy dolegliwościach pleców lub szyi albo po długiej przerwie w ćwiczeniach najpierw zapytaj lekarza lub fizjoterapeutę.</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>Ręce w przód, dłonie złączone</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Równowaga</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Zrób wdech i wydłuż się.</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>Zrób wydech i powoli skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>Zrób wydech i powoli skręć w prawo</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Wydech, skręć w lewo</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Wydech, skręć w prawo</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Powoli wróć</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Powoli wróć do środka</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Każdy ruch rób z oddechem.</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>Oddychaj dalej. Ręce proste, szyja neutralnie.</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>Trzymaj szyję neutralnie: ani nie wyprzedza, ani nie zostaje w tyle.</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>Opuść ręce</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>Opuść ręce i rozluźnij się</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>Wstań, wyciągnij ręce przed siebie i skręć: dobre przed wysiłkiem i po nim.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>Wstań, stopy na szerokość bioder</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Skręt w staniu</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Trzymaj skręt w lewo</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Trzymaj skręt w prawo</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Zostań w skręcie w lewo</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Zostań w skręcie w prawo</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Przerwij natychmiast przy bólu ostrym, kłującym lub piekącym albo takim, który promieniuje lub narasta.</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>Wyciągnij obie ręce w przód, dłonie złączone</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>Wysuwanie barków dalej, niż skręcają plecy.</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>Mięśnie głębokie tułowia</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>Biodra pozostają skierowane prosto do przodu.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Skręcaj mniej.</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>Skręcanie także bioder: pozostają skierowane prosto do przodu.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Zbyt duży skręt szyi.</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>Ręce na boki, jak litera T</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>Oddychaj głęboko. Oba barki zostają na podłożu.</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>Zrób wydech i opuść oba kolana w lewo</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>Zrób wydech i opuść oba kolana w prawo</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>Wydech, kolana w lewo</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>Wydech, kolana w prawo</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>Powoli wróć głową i kolanami do środka</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Powoli wróć</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>Dociskanie kolan do podłogi na siłę.</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>Jeśli dolne plecy protestują, podłóż poduszkę pod kolana.</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>Opuść kolana mniej.</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>Unoszenie barku.</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>Połóż się na plecach i opuść oba kolana na jedną stronę: dobre na sztywność po długim siedzeniu.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>Połóż się na plecach, kolana zgięte</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>Połóż się na plecach, kolana zgięte, stopy płasko</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>Ruszaj się płynnie.</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>Nigdy nie dociskaj kolan na siłę.</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>Tylko jeśli to wygodne.</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>Podłóż pod kolana poduszkę, poduszki lub klocki do jogi.</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Odpocznij chwilę</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Odpocznij chwilę, zanim wstaniesz</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>Odpocznij, kolana w lewo</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>Odpocznij, kolana w prawo</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>Odpocznij, kolana po lewej</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>Odpocznij, kolana po prawej</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>Płynnie. Oba barki zostają na podłożu.</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Przerwij natychmiast przy bólu ostrym, kłującym lub piekącym albo takim, który promieniuje lub narasta.</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>Wyciągnij obie ręce na boki, jak litera T</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>Skręt w leżeniu na plecach</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>Biodra i pośladki</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>Obrót dolnego odcinka pleców</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>Skręć głowę w lewo</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>Skręć głowę w prawo</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Skręć głowę w lewo</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Skręć głowę w prawo</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Zbyt duży skręt szyi.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>Łagodne, równomierne ciągnięcie to właściwe odczucie. Ten program nie zastępuje diagnozy.</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>Idź do lekarza, gdy</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>Źródła: artykuł fizjoterapeutyczny vCure i poradnik masażystki lub masażysty.</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>Natychmiast przerwij skręt, gdy ból jest</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>piekący</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>coraz silniejszy podczas utrzymywania</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>ból promieniuje do nogi</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>ostry lub kłujący</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>przeszywający, do innej części ciała</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>pojawia się drętwienie lub mrowienie albo tracisz kontrolę nad pęcherzem</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>ból nasila się, choć rozciągasz się regularnie, albo przez tygodnie pozostaje silny</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>tracisz siłę</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>Twoje siedzisko się obraca: oprzyj mocno obie stopy, aby biodra i kolana były nieruchome i skierowane do przodu.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>rozmów</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>trybu „nie przeszkadzać”</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>pełnego ekranu</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>czasu bezczynności</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>kamery</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>blokady ekranu</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>mikrofonu</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>nie można połączyć się z D-Bus</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>GNOME informuje o początku i końcu bezczynności</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windows nie informuje o tej sesji</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>Windows jest pytany o ostatnie użycie klawiatury lub myszy</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>Windows jest pytany, czy pokazuje animacje</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>Windows jest pytany, czy to dobra chwila na powiadomienia</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>Windows jest pytany, kto używa mikrofonu i kamery</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>Windows informuje o uśpieniu i wybudzeniu komputera</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>Windows informuje o zablokowaniu i odblokowaniu ekranu</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>używane jest własne okno, dopóki nie działa usługa powiadomień</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>używane jest własne okno, dopóki nie działa portal</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>używane jest własne okno: usługa powiadomień nie odpowiedziała</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>używane jest własne okno: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>pytanie kompozytora</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>pytanie serwera dźwięku</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>w tym systemie nie da się dowiedzieć o zmianie zegara</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>na tym pulpicie nie widać rozmów ani pełnego ekranu</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>na tym pulpicie nie widać trybu „nie przeszkadzać”</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>nie widać trybu „nie przeszkadzać”: nie działa usługa powiadomień</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>nie widać trybu „nie przeszkadzać”: {name} o tym nie informuje</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>nie widać trybu „nie przeszkadzać”: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>na tym pulpicie nie widać pełnego ekranu</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>nie widać pełnego ekranu: żaden menedżer okien nie mówi, które okno jest z przodu</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>nie widać pełnego ekranu: kompozytor nie odpowiada; trwa ponawianie</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>nie widać pełnego ekranu: ten kompozytor nie informuje o innych oknach</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>nie widać pełnego ekranu: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>na tym pulpicie nie widać czasu bezczynności</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>nie widać czasu bezczynności: GNOME nie odpowiada</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>nie widać czasu bezczynności: kompozytor nie odpowiada; trwa ponawianie</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>nie widać czasu bezczynności: brak ekranu X</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>nie widać czasu bezczynności: ten kompozytor o nim nie informuje</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>nie widać czasu bezczynności: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>na tym pulpicie nie widać, czy programy mają ograniczyć ruch</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>nie widać kamery: {why}; trwa ponawianie</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>na tym pulpicie nie widać blokady ekranu</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>nie widać blokady ekranu: nie informuje o niej ani logind, ani wygaszacz ekranu</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>nie widać blokady ekranu: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>nie widać mikrofonu: żaden serwer dźwięku nie odpowiada; trwa ponawianie</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>nie widać mikrofonu: serwer dźwięku jest na innym komputerze</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>na tym pulpicie tego nie widać</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>na tym pulpicie nie widać, co utrzymuje włączony ekran</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>nie widać, co utrzymuje włączony ekran: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind i {name} informują o zablokowaniu sesji</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind informuje przed uśpieniem komputera i po jego wybudzeniu</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind informuje o blokadach; blokady ekranu, która nie zgłasza się do logind, nie widać</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>utracono ekran X {display}; trwa ponawianie</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>macOS jest pytany o ostatnie użycie klawiatury lub myszy</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>macOS jest pytany, czy ogranicza ruch</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>macOS jest pytany, czy mikrofon lub kamera są w użyciu</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>macOS informuje o zablokowaniu i odblokowaniu ekranu</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>nie pokazano jeszcze żadnego powiadomienia; najpierw zostaną wypróbowane powiadomienia pulpitu</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>bez obserwacji</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>jeszcze bez obserwacji</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>zapowiedzi pojawiają się we własnym oknie</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>powiadomienia nie mają tu przycisków; odpowiedz w menu programu Twist Break</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>na tym pulpicie uśpienie widać tylko po zegarach</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>uśpienie widać tylko po zegarach: logind nie działa</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>uśpienie widać tylko po zegarach: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>jakiś program utrzymuje włączony ekran: mówi to {name}</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>serwer X jest od czasu do czasu pytany, jak długo nic nie wprowadzano</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>serwer X informuje o początku i końcu bezczynności</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>serwer X informuje, gdy okno z przodu wypełnia ekran</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>kompozytor informuje o początku i końcu bezczynności</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>kompozytor informuje o początku i końcu bezczynności, ale nie wtedy, gdy program utrzymuje włączony ekran</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>kompozytor informuje, gdy okno z przodu wypełnia ekran</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>jądro nie daje zegara: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>jądro informuje, gdy jeden z Twoich programów otwiera lub zamyka kamerę</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>jądro informuje o zmianie zegara i wybudzeniu komputera</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>usługa powiadomień może przekazać odpowiedź</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>portal przekazuje zapowiedzi na pulpit</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>portal informuje, czy programy mają ograniczyć ruch</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>serwer dźwięku informuje, gdy program używa mikrofonu</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>nie ma D-Bus</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>działające sposoby wykrywania rozmów i pełnego ekranu: {working} z {all}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} informuje o blokadach; przełączenia użytkownika nie widać</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>{name} informuje, gdy program utrzymuje włączony ekran</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name} informuje o trybie „nie przeszkadzać”</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>Przypomnienie pojawia się dopiero wtedy, gdy klawiatura i wskaźnik są nieruchome przez tyle czasu.</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>Przypomnienie, które tyle czekało na koniec pisania, i tak się pojawia; przy 0 nigdy nie czeka.</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>Wstrzymane przypomnienie pojawia się raz, gdy przez tyle czasu nic go nie wstrzymuje.</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>Przypomnienie czeka, gdy mikrofon lub kamera są w użyciu. Filtry szumów i podobne programy zajmują je stale: podaj ich nazwę z miksera albo plik programu.</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>Mała zapowiedź pojawia się tyle przed skrętem, aby można było dokończyć zdanie, odłożyć lub pominąć.</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>Skręt wypada o tych porach dnia, niezależnie od czasu siedzenia. Jeden rano i jeden wieczorem to dobry początek.</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>Skręt wypada, gdy naprawdę siedzisz tak długo; nieobecność się nie liczy.</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>Skręt, który wymaga czegoś innego, nie jest proponowany. Podłokietniki krzesła wystarczą, gdy nie można sięgnąć oparcia. Obrotowe siedzisko trzeba utrzymać nieruchomo i każdy skręt na nim o tym mówi.</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>Skręt przerwany przez „Boli” nie jest proponowany przez tyle dni.</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>Po ukończonym skręcie okno znika bez kliknięcia.</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>Po bólu daj mu odpocząć przez</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>Po dziesięciu przerwach z danym skrętem wykonanym w całości, bez bólu i bez sztywniejszych pleców, jego utrzymania lub wymachy nieco rosną, nigdy ponad to, co podaje źródło. Za każdym razem możesz powiedzieć: jak przedtem.</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>Po tylu odłożeniach zamiast kolejnego proponowany jest krótki skręt.</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>Zawsze o tych porach</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>Jako powiadomienie pulpitu albo w małym oknie Twist Break z obrazem, które zastępuje też powiadomienia tam, gdzie ich nie ma.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>Nieobecność to przerwa po</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>Nieobecność liczy się jako przerwa dopiero po {idle}, gdy zatrzymuje się czas siedzenia; krótszy czas nie ma skutku.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Zachowanie</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>Okno przerwy</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Budowa ciała</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>Ale nie czekaj dłużej niż</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>Spokój po wstrzymaniu</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>Zmienia od razu kolory wszystkich okien.</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Zamykaj automatycznie</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ubranie</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>Określa, jak szczupła lub szeroka jest postać; ruchy pozostają takie same.</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>Określa kolor skóry postaci pokazującej skręt.</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>Określa, co postać ma na głowie.</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>Określa, co postać nosi w pracy.</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>Określa, na którym monitorze pojawia się okno.</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>Różne tony mówią, kiedy skręcić, wrócić i zmienić stronę, więc nie trzeba patrzeć na ekran.</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>Co tyle przerw skręt jest w staniu, jeśli możesz stać; przy 0 skręty w staniu nie pojawiają się same.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Postać</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Piątek</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>Łagodnie: tylko zapowiedź, skręt otwiera się, gdy tak zdecydujesz, a zapowiedź bez odpowiedzi wraca później. Stanowczo: okno przerwy zostaje nad innymi oknami. W żadnym trybie nie przejmuje klawiatury.</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>Powoli zwiększaj</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Włosy</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>Jak szybko mówi głos; zdanie, które trwałoby za długo, jest skracane lub pomijane.</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>Jak głośne są tony, jako część głośności systemu.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>Siła zachęty</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>Po wybudzeniu komputera daj mi spokój przez</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>Powiększa lub zmniejsza tekst we wszystkich oknach programu.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Poniedziałek</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Nigdy nie proponuj</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>W tym czasie po uśpieniu lub po uruchomieniu programu nie pojawia się żadne przypomnienie.</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>Bez przypomnień w te dni.</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>Nie zostaje żaden skręt do zaproponowania; zamiast tego przypomnienia proszą, aby wstać, pochodzić i pooddychać.</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>Na żaden dzień nie ustawiono godzin pracy, więc w ogóle nie ma przypomnień.</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>Nic się nie porusza ani nie zanika; każda pozycja jest pokazana jako nieruchomy obraz. Tak jest również, gdy system prosi programy o mniej ruchu.</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>Wszystkich tekstów i głosu. Tłumaczenia czekają jeszcze na sprawdzenie przez osoby, dla których to język ojczysty.</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>Jeden wdech</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>Jeden wydech</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>Jeden z głosów systemu mówi każdy krok w kilku słowach, więc możesz zamknąć oczy.</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>Proponowane są tylko skręty, które da się zrobić w tych miejscach.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Otwieraj na</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>W przeciwnym razie pojawia się tylko ikona w zasobniku; gdy zasobnika nie ma, okno i tak jest pokazywane.</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>Poza poniższymi godzinami nie ma przypomnień; nadal możesz samodzielnie zacząć skręt.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Zagraj ton</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>Ciche biuro</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>Pamiętaj, gdzie je zostawiam</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Przypominaj po</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>Przypominaj tylko w godzinach pracy</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>Przypomnienia pojawiają się w tych godzinach. Może być kilka zakresów; taki, który kończy się przed swoim początkiem, przechodzi przez północ.</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>Przypomnienia pojawiają się w tych godzinach; w dniu bez nich nie ma żadnych.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sobota</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>Określa, jak długo utrzymywana jest każda strona; skręt, którego źródło podaje własny zakres, mieści się w nim.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>Określa tempo przewodnika oddechu: wdech i wyprostowanie.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>Określa tempo przewodnika oddechu: wydech i skręt.</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Pokazuj zapowiedź</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>Pokazuj okno stanu przy uruchomieniu</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Skóra</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>Odłożone przypomnienie wraca po takim czasie.</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Odkładaj o</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Odłożenia z rzędu</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>Łagodniejsze tony i tylko te potrzebne: skręć, wróć, druga strona, gotowe.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Szybkość mowy</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>Wstawaj co</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>Zaczynaj samo po</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Nieruchome obrazy</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>Przestań liczyć po</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Niedziela</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Uprzedzaj</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Wypróbuj głos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>Okno otwiera się tam, gdzie je ostatnio zostawiono; w przeciwnym razie w rogu ekranu.</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>Tyle czasu okno pokazuje, co będzie, zanim skręt się zacznie.</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>Te programy to nie rozmowy</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>Te skręty są pomijane w przypomnieniach, gdziekolwiek się je robi.</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>Te skręty pojawiają się około dwa razy częściej niż inne, tam gdzie można je zrobić.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Czwartek</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tony</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Wtorek</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Skręty</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>Czekaj, aż przestanę pisać przez</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Środa</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Co mam</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>Gdy nie ma Cię tak długo, czas siedzenia zaczyna się znów od zera.</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>Gdzie mogę robić skręty</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>Gdy przez tyle czasu nie ma klawiatury ani ruchu wskaźnika, czas siedzenia stoi. Krótsza blokada ekranu niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
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
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Szczupła</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Szeroka</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Krągła</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>Koszulka morska, niebieskie spodnie</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>Koszula indygo, szare spodnie</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>Koszulka jagodowa, ciemne spodnie</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>Koszula łupkowa, ciemne spodnie</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>Kok</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Krótkie</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>Do brody</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>Krótkie i siwe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>Chusta na głowie</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>Bardzo jasna</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasna</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Opalona</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brązowa</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Ciemnobrązowa</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>Jako powiadomienie</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>We własnym oknie</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>Łagodnie: tylko zapowiedź</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>Zwykle: zapowiedź, potem skręt</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>Stanowczo: skręt zostaje na wierzchu</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>Krótko: około 15 sekund na stronę</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>Standardowo: około 30 sekund na stronę</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>Długo: około minuty na stronę</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>Krzesło z oparciem</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>Krzesło z podłokietnikami</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>Krzesło obrotowe</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>Mata lub inne miękkie podłoże</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>Na krześle</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Na stojąco</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Siedząc na podłodze</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Leżąc</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>Ekran ze wskaźnikiem</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>Ekran główny</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Zachowaj je</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Strona:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>P&amp;rzywróć wszystko</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>P&amp;rzywróć wszystko…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Dodaj dzień</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Dodaj godziny</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>Dodaj godziny: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Dodaj nazwę</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Dodaj porę</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>Co najmniej {n} element musi zostać.</numerusform>
            <numerusform>Co najmniej {n} elementy muszą zostać.</numerusform>
            <numerusform>Co najmniej {n} elementów musi zostać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>Mniej: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Leżąc</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Więcej: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>I jeszcze {n}.</numerusform>
            <numerusform>I jeszcze {n}.</numerusform>
            <numerusform>I jeszcze {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Na krześle</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Na podłodze</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>Przywróć wszystkie ustawienia domyślne</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>Przywrócić wszystkie ustawienia domyślne?</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>Usuń ten zakres: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Usuń {entry}</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Przywróć domyślne: {title}</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Ustawione przez Twoją organizację.</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>Ustawienia - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Na stojąco</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>Lista jest pełna: dozwolony jest {n} wpis.</numerusform>
            <numerusform>Lista jest pełna: dozwolone są {n} wpisy.</numerusform>
            <numerusform>Lista jest pełna: dozwolonych jest {n} wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Nie ma z czego wybierać.</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>Działa tylko, gdy włączone jest „{setting}”.</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>Twoje wartości znikną. Komentarze w pliku zostaną.</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>następny dzień</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} jest już na liście.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}, wiersz {line}, {key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, wiersz {line}: {text}</translation>
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
        <translation>{id} (obecnie nie ma takiego skrętu)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} do {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}, od</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}, do</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}. {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (własny)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>Nie można przyjąć „{typed}”. Wpisz czas od {low} do {high}, np. {example}.</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>Jeszcze nie zapisano: {first} i {second} nachodzą na siebie. Niech jeden zakres skończy się, zanim zacznie się drugi.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>kopię dotychczasowego pliku zachowano jako {copy}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>nie można go odczytać ({reason}); przenieś go albo umieść na jego miejscu czytelny plik ustawień</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>ma za mało wpisów; potrzebny jest co najmniej {n}</numerusform>
            <numerusform>ma za mało wpisów; potrzebne są co najmniej {n}</numerusform>
            <numerusform>ma za mało wpisów; potrzebnych jest co najmniej {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>ma za dużo wpisów; dozwolony jest {n}</numerusform>
            <numerusform>ma za dużo wpisów; dozwolone są {n}</numerusform>
            <numerusform>ma za dużo wpisów; dozwolonych jest {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>to nie jest tekst w UTF-8; zapisz go w tym kodowaniu</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>musi to być czas trwania, np. &quot;{example}&quot;, od {low} do {high}</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>musi to być lista dowolnych z {values}</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>musi to być lista dat, np. [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>musi to być lista id skrętów, np. [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>musi to być lista kluczy, np. [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>musi to być lista nazw, np. [&quot;noisetorch&quot;], bez przecinków</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>musi to być lista zakresów godzin, np. [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>musi to być lista godzin, np. [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>musi to być liczba całkowita od {low} do {high}</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>musi to być jedno z {values}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>musi to być true lub false</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>nie udało się zapisać zmiany ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>nie udało się zapisać zmiany ({reason}); obowiązuje do zamknięcia programu, a zapis będzie ponawiany</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>plik był niedostępny, pusty lub nieczytelny, więc ustawienia pochodzą z kopii zapasowej {backup}; aby zacząć od nowa, przywróć domyślne</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>nie ma ustawienia {key}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>nie ma takiego ustawienia</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>nie ma takiego ustawienia; czy chodziło o &quot;{key}&quot;?</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>nie da się tego zrozumieć; wiersz wygląda tak: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>to nie ma skutku: Twoja organizacja ustawiła {value} ({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>jako całość to nie jest TOML, choć każdy wiersz z osobna nim jest; każdy wiersz odczytano osobno</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>tego wiersza i innych poniżej też nie da się zrozumieć</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>to musi być tabela: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>ustawiła to Twoja organizacja; tutaj nie można tego zmienić</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>nie można odczytać ustawień Twojej organizacji ({reason}); żadne z nich nie obowiązuje</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} nie można zablokować: każdy może pominąć skręt</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} nie pasuje; {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} przerwę</numerusform>
            <numerusform>{n} przerwy</numerusform>
            <numerusform>{n} przerw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dzień</numerusform>
            <numerusform>{n} dni</numerusform>
            <numerusform>{n} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} raz</numerusform>
            <numerusform>{n} razy</numerusform>
            <numerusform>{n} razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}%</source>
        <translation>
            <numerusform>{n}%</numerusform>
            <numerusform>{n}%</numerusform>
            <numerusform>{n}%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Left</source>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>Strona, która jest w toku.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: wykonano {done} z {total}</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>nie można odtwarzać tonów: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>nie znaleziono programu odtwarzającego tony</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>nie zagrano jeszcze żadnego tonu; najpierw zostanie wypróbowany {program}</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>tony odtwarza {program}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>nie można mówić: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>nie znaleziono głosu; dostarczy go speech-dispatcher lub espeak-ng</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>mówi {program}</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>nie można go użyć ({reason}); czas siedzenia zaczyna się od zera</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>Za chwilę zaczyna się skręt</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>Nieobecność: liczy się jako naturalna przerwa</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>Na tym pulpicie nie widać: {senses}.</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>Następny skręt o {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>Następny skręt za minutę</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>Następny skręt za {time}</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>Dziś jeszcze bez skrętu</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Teraz: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Poza godzinami pracy</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>Poza godzinami pracy do: {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Wstrzymano do wznowienia</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Wstrzymano do: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>Dziś: {n} skręt, lewa dłużej o {more}</numerusform>
            <numerusform>Dziś: {n} skręty, lewa dłużej o {more}</numerusform>
            <numerusform>Dziś: {n} skrętów, lewa dłużej o {more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>Dziś: {n} skręt, prawa dłużej o {more}</numerusform>
            <numerusform>Dziś: {n} skręty, prawa dłużej o {more}</numerusform>
            <numerusform>Dziś: {n} skrętów, prawa dłużej o {more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>Dziś: {n} skręt, strony po równo</numerusform>
            <numerusform>Dziś: {n} skręty, strony po równo</numerusform>
            <numerusform>Dziś: {n} skrętów, strony po równo</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>Czeka na spokojną chwilę</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Czeka: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>Czas siedzenia: {sitting}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>Czas siedzenia: {sitting}. Ostatni skręt: {at}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>Czas siedzenia: {sitting}. Dziś jeszcze bez skrętu.</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>Chyba Cię nie ma</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>jutro, {at}</translation>
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
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>Następny: {name}, najpierw lewa strona.</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>Następny: {name}, najpierw prawa strona.</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>Nie było Cię wystarczająco długo na naturalną przerwę. Jeśli siedzenie trwało, powiedz to.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
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
        <translation>Obie strony gotowe</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Wdech</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>Powolny wdech</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Wydech</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>Powolny wydech</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>Wydech, trochę dalej</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Wydech, skręć w prawo</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Połowa</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>Oddychaj, nie wstrzymuj oddechu</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rozluźnij się</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Teraz lewa strona</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Teraz prawa strona</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Zwalniaj</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Zacznij powoli</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Zostań tak</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Dalej wymachy</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Skręć w lewo</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Skręć w prawo</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pl</translation>
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
        <translation>We własnym tempie, tam gdzie jest miejsce.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Opuść luźno ręce.</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>Usiądź znowu, kiedy zechcesz</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>Wstań i przejdź się</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>Powoli wstań</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>Wstań, przejdź kilka kroków i oddychaj: przerwa w siedzeniu bez żadnego skrętu.</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>Przejdź kilka kroków</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>Przejdź kilka kroków i oddychaj</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>Piątek</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Poniedziałek</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sobota</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Niedziela</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Czwartek</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Wtorek</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Środa</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Kontrola zdrowia</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Od poniedziałku do piątku</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>Proponowane są tylko skręty pasujące do Twojego miejsca. Nikt nie musi kłaść się na podłodze w biurze.</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>Przypomnienia pojawiają się w tych godzinach. W ustawieniach każdy dzień może mieć własne.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Na razie pomiń</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Pomiń resztę</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Krok {step} z {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>To wszystko</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>Pierwszy skręt pojawi się, gdy czas siedzenia wyniesie {interval}.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Wypróbuj teraz</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Break zauważa, jak długo naprawdę siedzisz. Potem proponuje minutę skrętów, którą możesz prześledzić na ekranie lub ze słuchu. Czeka, gdy piszesz lub rozmawiasz, i zawsze możesz odmówić.</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>Powitanie - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Witaj w Twist Break</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Co masz</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>Chcesz teraz wypróbować jeden skręt? Trwa około minuty, a Esc go kończy.</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>Wszystko to znajdziesz ponownie w ustawieniach i w menu pomocy.</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>Twoje odpowiedzi nie zostawiają na razie żadnego skrętu, więc program przypomni Ci, aby wstać, pochodzić i pooddychać.</translation>
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
        <translation>Przerwa jest już otwarta.</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>Ból: {name} odpoczywa do: {day}.</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>Zamknięto okno przerwy: przez {after} nikt do niego nie wrócił.</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>Zamknięto {name}: według kontroli zdrowia nie należy tego teraz robić.</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>Uznano za naturalną przerwę: Twist Break nie działał przez {absent}. Czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>Uznano za naturalną przerwę: blokada przez {absent}. Czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>Uznano za naturalną przerwę: bez klawiatury i myszy przez {absent}. Czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>Uznano za naturalną przerwę: komputer był uśpiony przez {absent}. Czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>Wykonano: {name}, obie strony.</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>Wykonano: {name}.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>Odrzucono: stała godzina {at} należy do minionego dnia.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>Odrzucono: stała godzina {at} wypadła w czasie pauzy.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>Odrzucono: stała godzina {at} wypadła poza godzinami pracy.</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>Wstrzymano: {reason}.</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>Opuszczono przed początkiem: {name}.</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>Zakończono przed czasem: {name}.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>Zakończono przed czasem: {name}; następnym razem zacznie się od lewej strony.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>Zakończono przed czasem: {name}; następnym razem zacznie się od prawej strony.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>Połączono: stała godzina {at} i czas siedzenia {sitting} dały jedno przypomnienie.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>Połączono: stała godzina {at} wypadła razem z przerwą, która liczy się za obie.</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>Połączono: stałe godziny {first} i {second} dały jedno przypomnienie.</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>Przesunięto: Twist Break dopiero się uruchomił; przypomnienie pojawi się za {by}.</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>Przesunięto: komputer dopiero się wybudził; przypomnienie pojawi się za {by}.</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>Brak odpowiedzi na ostatnią zapowiedź; pominięto. Czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>Brak odpowiedzi na zapowiedź; wróci za {by}.</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>Nie odłożono: wykorzystano {n} odłożenie z rzędu; zamiast tego proponowany jest krótki skręt.</numerusform>
            <numerusform>Nie odłożono: wykorzystano {n} odłożenia z rzędu; zamiast tego proponowany jest krótki skręt.</numerusform>
            <numerusform>Nie odłożono: wykorzystano {n} odłożeń z rzędu; zamiast tego proponowany jest krótki skręt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>Nie rozpoczęto: z powodu bólu {name} odpoczywa do: {day}. Aby mieć go wcześniej, zakończ jego odpoczynek wśród wszystkich skrętów albo poleceniem „twistbreak end-rest”.</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>Nie rozpoczęto: według kontroli zdrowia zapytaj lekarza lub fizjoterapeutę, zanim zrobisz: {name}.</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>Nie rozpoczęto: kontrola zdrowia wyklucza {name}.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Nic nie jest wstrzymane.</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>Nie ma czego pominąć: nie zaplanowano teraz przypomnienia.</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>Nie ma czego odłożyć: nie zaplanowano teraz przypomnienia.</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>Nie ma czego przerwać: żaden skręt nie trwa ani nie jest zapowiedziany. Kiedy iść do lekarza, mówi Pomoc.</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>Zaproponowano {instead} zamiast {name}; ten skręt jest teraz pomijany.</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>Zaproponowano {name}: stała godzina {at}.</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>Zaproponowano {name}: czas siedzenia {sitting}.</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>Poza godzinami pracy do: {until}.</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>Poza godzinami pracy; na najbliższy rok nie ustawiono żadnych.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Wstrzymano do wznowienia.</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>Wstrzymano do: {until}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Wznowiono.</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>Odłożono {name} do jutra; zamiast tego: {instead}.</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>Pominięto (ruch już był): uznano za naturalną przerwę. Czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>Pominięto ({reason}). Czas siedzenia liczy się od nowa.</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>Pominięto. Czas siedzenia liczy się od nowa.</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>Odłożono o {by}; można jeszcze {n} raz z rzędu.</numerusform>
            <numerusform>Odłożono o {by}; można jeszcze {n} razy z rzędu.</numerusform>
            <numerusform>Odłożono o {by}; można jeszcze {n} razy z rzędu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>Rozpoczęto {name}: na Twoje życzenie.</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>Przerwano {name}: boli.</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>Cofnięto: nie było nieobecności. Czas siedzenia: {sitting}.</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>Ten skręt nie odpoczywa.</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>Zegar cofnięto o {by}; nie wpływa to na czas siedzenia.</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>Zegar przesunięto o {by} do przodu; nie wpływa to na czas siedzenia.</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>Ostatnią przerwę uciął koniec pracy Twist Break; jest proponowana ponownie.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>Pauza się skończyła.</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>Nie ma naturalnej przerwy do cofnięcia.</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>Cofnięto zapowiedź: Twist Break przez jakiś czas nie działał.</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>Cofnięto zapowiedź: żadna przerwa już nie wypada.</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>Cofnięto zapowiedź: komputer był uśpiony.</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>Cofnięto zapowiedź: ekran był zablokowany.</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>Cofnięto zapowiedź: chyba Cię nie ma.</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Break uruchomiony.</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Break uruchomiony; zapamiętany czas siedzenia: {sitting}.</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>To, co wstrzymywało przypomnienie, minęło; pojawi się po {calm} spokoju.</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>Zaczęły się godziny pracy. Czas siedzenia zaczyna się od zera.</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>Odpoczynek zakończony na Twoje życzenie: {name}; skręt jest znów proponowany.</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>Nie było Cię przez {absent}; czas siedzenia stał.</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>trwa prezentacja</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>okno wypełnia ekran</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>ruch już był</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>włączony jest tryb „nie przeszkadzać”</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>boli</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nie teraz</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>tutaj niemożliwe</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>trwa rozmowa</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>trwa pisanie</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} Czekano {typing} na przerwę w pisaniu.</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>Skopiuj cały dziennik jako tekst.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Jeszcze nic nie postanowiono.</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>Pierwszy wiersz pojawi się z pierwszym przypomnieniem albo gdy nie będzie Cię przez chwilę.</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>Postanowienia, najnowsze na górze</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>Dlaczego? - Twist Break</translation>
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
        <translation>Nie było nic do usunięcia.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>Nie udało się usunąć {n} pliku: {path} ({reason}). Usuń go ręcznie. Usunięte pliki: {gone}.</numerusform>
            <numerusform>Nie udało się usunąć {n} plików, pierwszy z nich to {path} ({reason}). Usuń je ręcznie. Usunięte pliki: {gone}.</numerusform>
            <numerusform>Nie udało się usunąć {n} plików, pierwszy z nich to {path} ({reason}). Usuń je ręcznie. Usunięte pliki: {gone}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>Usunięto {n} plik. Nic z tego nie zostało.</numerusform>
            <numerusform>Usunięto {n} pliki. Nic z tego nie zostało.</numerusform>
            <numerusform>Usunięto {n} plików. Nic z tego nie zostało.</numerusform>
        </translation>
    </message>
</context>
</TS>
