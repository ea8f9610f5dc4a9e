<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>Non utilizzabili: {names}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tutto ciò che contiene è già qui.</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>Mancano dei file, o ne sono stati aggiunti altri.</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>Resta escluso, perché non l&apos;hai richiesto: {names}.</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>Cronologia: righe nuove: {new} di {rows}; verranno aggiunte, e quello che c&apos;è qui resta.</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>Contiene più di {n} file; nessun backup di Twist Break ne ha tanti.</numerusform>
            <numerusform>Contiene più di {n} file; nessun backup di Twist Break ne ha tanti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>È un file zip, ma non un backup di Twist Break.</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>È danneggiato o non è stato copiato fino in fondo.</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>È più grande di {mib} MiB; nessun backup di Twist Break lo è.</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>Non è un file zip, o ne manca la fine; scegli un backup.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>È stato creato da una versione più recente di Twist Break; installa qui quella versione e riprova.</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>Il suo indice è danneggiato; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>Restano esclusi, perché sono collegamenti, troppo grandi o con un nome sbagliato: {names}.</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>Creato il {day} dalla versione {version}.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Creato il {day}.</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>Resta com&apos;è: {names}.</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>Impossibile leggere il backup ({reason}); non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>Il backup è stato importato solo in parte e non è stato possibile annullare tutto ({reason}); importa {file} per riavere tutto com&apos;era.</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>Impossibile importare il backup ({reason}); tutto è com&apos;era.</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>Impossibile scrivere il backup ({reason}); quello che c&apos;era prima non è cambiato.</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>Il backup è stato importato; la situazione precedente è conservata in {file}.</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>Verrà aggiunto: {names}.</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Verrà sostituito: {names}.</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>è danneggiato e resta escluso</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>la cronologia che contiene è danneggiata e resta esclusa; la tua resta com&apos;è</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>la cronologia che contiene è stata scritta da una versione più recente di Twist Break e viene esclusa; installa qui quella versione e riprova</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>«{name}» non fa parte di un backup.</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>«{name}» è un collegamento; i backup non ne contengono.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>«{name}» è cifrato; i backup non lo sono mai.</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>«{name}» è decisamente troppo grande; potrebbe essere una trappola.</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>«{name}» compare due volte.</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>«{name}» non è come quando è stato compresso.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>«{name}» è compresso in un modo che i backup non usano mai.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>Come prima</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Entrambi i lati fatti</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>Inspira lentamente.</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>Inspira, allungati.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Inspira, allungati in alto.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Espira lentamente.</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>Espira, lascia andare.</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>Espira, gira.</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>Espira. Lascia scorrere il respiro, non trattenerlo mai.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Più sciolta</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>Da un lato all&apos;altro</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>Da chi l&apos;ha prescritta</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparati</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>Come va ora la schiena?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>È stata una svista</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Tasto: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>Sinistra {left}, destra {right}.</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>A pancia in su</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>Altro: altra torsione, più breve, salta questo lato, esci</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>A terra</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>Sulla tua sedia</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>Altra torsione</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>Sospeso. Premi Spazio per continuare.</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>Sospeso: è iniziata una chiamata ({program}).</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>Sospeso: è iniziata una chiamata.</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>Sospeso: non c&apos;era nessuno per {gap}.</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>Sospeso: lo schermo era bloccato.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tutto pronto</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Uguale</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Più breve</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>Resta a tuo agio, sulla sedia o in piedi, per un altro respiro.</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Salta questo lato</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>In piedi</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Inizia ora</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>Inizia quando vuoi</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Più rigida</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>Fermati qui. Torna al centro lentamente e riposa.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Fai attenzione</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>Una parte è fatta</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>Ti serve una sedia con schienale.</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>Ti serve un tappetino.</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>Hai già fatto movimento</translation>
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
        <translation>{head}. {calm} La finestra si chiude da sola.</translation>
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
        <translation>{name}. {place}, {length}, entrambi i lati.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} di {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} respiro</numerusform>
            <numerusform>{n} respiri</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · terminato</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · ancora {left}</translation>
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
        <translation>Lato {number} di {sides}</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>Lato {number} di {sides} · giro {round} di {rounds}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>Lato {number} di {sides}. {sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 ore</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuti</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m, 2h, tomorrow o 14:05; niente: finché non riprendi.</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>Un&apos;impostazione, come reminders.interval.</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>Informazioni su Twist Break</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>Tutte le torsioni…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>Rispondi di nuovo alle domande che decidono quali torsioni vengono proposte.</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>Cambia quando, cosa e come.</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>Scegli una torsione</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>Contala come pausa naturale; il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>Elimina per sempre impostazioni, torsioni, cronologia e risposte sulla salute.</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>Termina un riposo</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>Termina la sospensione.</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>Chiudi il programma. Impostazioni e tempo da seduti vengono conservati.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Esporta tutto</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>Ripercorri le tre schermate del primo avvio.</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Controllo salute…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>Per quanto: 5, 10m o 1h.</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>Come usare Twist Break</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>Questa qui non posso farla</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>Ho già fatto movimento</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Ero qui</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>Id di una torsione; vedi `routines`.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importa un backup</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>Il nuovo valore, come 45min.</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>Salta questa pausa; il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>Metti a riposo questa torsione per un po&apos; e leggi quando andare dal medico.</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>Elenca le torsioni, comprese le tue.</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>Guarda tutte le torsioni e scegli quali arrivano.</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>Guarda oggi e quello che è stato fatto prima.</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>Crea o cambia una torsione tua, come una prescritta da un fisioterapista.</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>Sposta la prossima pausa di qualche minuto.</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>Nessun promemoria per un po&apos;.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>Proponi di nuovo una torsione a riposo perché faceva male o qui non era possibile.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>Sospendi per 30 minuti.</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>Sospendi per un&apos;ora.</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>Sospendi per due ore.</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>Sospendi fino all&apos;ora che scegli.</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>Sospendi fino al mattino seguente.</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>Sospendi finché non riprendi.</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>Prescrizioni…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Stampa JSON per altri programmi.</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>Stampa una tabella per un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>Stampa quello che è stato fatto, giorno per giorno.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>Fallo davvero; senza questo non viene eliminato nulla.</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>Fallo davvero; senza questo vedi solo cosa cambierebbe.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>Guarda cosa viene conservato e dove; esportalo, importalo o eliminalo.</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>Metti da parte questa torsione fino a domani e ricevine un&apos;altra al suo posto.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>Mostra le note di sicurezza.</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>Mostra la guida breve con tutti i tasti.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>Mostra la versione e la licenza.</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>Mostra cosa sta succedendo.</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>Mostra cosa ha deciso il promemoria e perché.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Salta questa</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posticipa</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>Posticipa {length}</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>Inizia ora una torsione, o quella che indichi.</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>Inizia una delle torsioni.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>Fermati subito, leggi quando andare dal medico e metti a riposo questa torsione per un po&apos;.</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Allungati ora</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>Importa il contenuto di un file esportato.</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>Il file da leggere, come twistbreak.zip.</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>Il file da scrivere, come twistbreak.zip.</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>Oggi e cronologia</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsioni</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Finché non riprendo</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Fino a un&apos;ora…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Benvenuto…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>Cosa fare; niente: apri le impostazioni.</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>Quando fermarsi, quando andare dal medico</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>Perché: not-now, already-moved, cannot-here o hurts.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Cancella i miei dati</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>Con le risposte del controllo salute, se ne contiene.</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>Con le tue risposte del controllo salute.</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>Scrivi impostazioni, torsioni e cronologia in un unico file, per conservarle o spostarle.</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>Eri qui senza toccare nulla: annulla la pausa naturale.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>I tuoi dati…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>Tutto si trova su questo computer. Nulla ne esce, a meno che tu non copi o invii un file.</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>Tutto quanto sopra, le tue impostazioni e le torsioni tue: come se il programma non fosse mai stato usato.</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>Risposte del controllo salute</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>Backup (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Backup (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>Backup su questo computer; nessuno contiene risposte sulla salute:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>Backup fatti in automatico</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Scegli un backup</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>Tutto è in {file}, con le tue risposte sulla salute.</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>Tutto è in {file}, senza le tue risposte sulla salute.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Esporta tutto</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Esporta tutto…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>File che verrebbero eliminati</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>File: {count}; {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>Cronologia, risposte sulla salute, tempo da seduti, motivi dei promemoria e ogni backup su questo computer. Le tue impostazioni e le torsioni tue restano.</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>Prima viene conservato tutto com&apos;è ora, senza le risposte sulla salute; resta tra i backup su questo computer.</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Sì, confermo</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>Conserva una copia o passa a un altro computer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conserva tutto</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Guardalo…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>Nessuna torsione è più esclusa finché non rispondi di nuovo alle domande.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>Nulla può riportare indietro i file. Solo con questo il pulsante di eliminazione funziona.</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>Nulla può riportare indietro questi file. Un file che hai esportato resta dov&apos;è.</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>Un momento… Con anni di cronologia può volerci qualche secondo.</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>Non ce n&apos;è ancora nessuno. La cronologia viene copiata ogni giorno, il tutto una volta alla settimana.</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}: solo la cronologia; {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>Solo le risposte sulla salute</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>Mette anche le risposte del controllo salute nel file esportato.</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>Righe: {count}, la prima del {day}; {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>Righe: {count}; {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>Impostazioni, torsioni tue e cronologia, in un unico file.</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>Mostra cosa cambierebbe il backup selezionato sopra.</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>Tempo da seduti, motivi dei promemoria, posizioni delle finestre</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Importalo</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>Importa un backup</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Non c&apos;è nulla da eliminare.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>Questo file verrebbe eliminato per sempre:</numerusform>
            <numerusform>Questi {n} file verrebbero eliminati per sempre:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>Sostituiscono allora le tue risposte del controllo salute su questo computer.</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>Torsioni e posizioni del corpo tue</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Cosa viene conservato, e dove</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>Cosa eliminare</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Cosa cambierebbe</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>Cosa è stato osservato e risposto</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Cancella i miei dati</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>Cancella i miei dati…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>Con le mie risposte sulla salute</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>Con le risposte sulla salute che contiene</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>Scegli cosa, e prima vedi l&apos;elenco dei file.</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>Vedi cosa cambierebbe prima che cambi qualcosa.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>I tuoi dati - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: backup della settimana; {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: com&apos;era tutto prima dell&apos;ultima importazione; {size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} byte</numerusform>
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
            <numerusform>Circa {n} torsione in {hours} alla scrivania: la prima alle {first}, l&apos;ultima alle {last}. Stai sulla sedia al massimo {longest} di fila.</numerusform>
            <numerusform>Circa {n} torsioni in {hours} alla scrivania: la prima alle {first}, l&apos;ultima alle {last}. Stai sulla sedia al massimo {longest} di fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>A un orario fisso</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>Nessuna torsione in {hours} alla scrivania.</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>Nessun orario di lavoro nelle prossime due settimane, quindi nessun promemoria.</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>Una torsione in {hours} alla scrivania, alle {first}. Stai sulla sedia al massimo {longest} di fila.</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Torsione in piedi</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Torsione</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>Come sarà la mia giornata?</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (orario fisso)</translation>
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
        <translation>Una persona torna da sinistra al centro.</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>Una persona torna da destra al centro.</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>Una persona al centro, non girata.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>Una persona a pancia in su: ginocchia a sinistra, spalle giù.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>Una persona a pancia in su: ginocchia a destra, spalle giù.</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>Una persona in piedi, in procinto di fare qualche passo.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>Una persona gira petto e testa a sinistra; il bacino resta fermo.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>Una persona gira petto e testa a destra; il bacino resta fermo.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Immagine: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>Un allungamento delicato della schiena in torsione reclinata, about.com, 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>Il tutorial di un massaggiatore: la torsione da seduti</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>Un articolo di fisioterapia sulle torsioni della colonna, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>Una rassegna di allungamenti posturali: la torsione sulla sedia</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>Una guida allo stretching: la torsione della schiena</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>È in corso una torsione. Finiscila o esci, poi puoi iniziarne un&apos;altra.</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>Tutte le torsioni</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>Tutte le torsioni - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>Le frecce passano da una scheda all&apos;altra. Invio inizia, Spazio mostra i dettagli.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>Chiedi prima a un medico o fisioterapista in caso di</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>Chiedi prima a un medico o fisioterapista. Se dice di sì, indicalo nel controllo salute.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Sedia</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>Sedia con schienale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Dettagli: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>Termina il suo riposo</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>Termina il suo riposo: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferita</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>Preferita: arriva circa il doppio delle volte (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>Preferita: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Pavimento</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>Da chi l&apos;ha prescritta</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>Controllo salute: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Controllo salute…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Nascondi i dettagli</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>Durata, entrambi i lati</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Ho</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>A riposo fino a {day}.</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Tasto: Invio</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>Esclusa per via delle tue risposte nel controllo salute.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>A pancia in su</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Per renderla più facile</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tappetino</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>Non proporre mai questa torsione (Canc)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>Nessuna torsione adatta.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Questa no</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>Questa no: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Proponila di nuovo</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>Proponila di nuovo: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>Solo quando la scegli tu: secondo le tue impostazioni nessuna torsione in piedi arriva da sola.</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>Solo quando la scegli tu: questo posto non è tra i tuoi nelle impostazioni.</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>Rapida: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>Mostra tutte le torsioni</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>Standard: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>In piedi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>Inizia ora questa torsione (Invio)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Inizia: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Fai attenzione</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>Non ce n&apos;è nessuna per questi posti a cui basti quello che hai.</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>Completa: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>Torsioni: {i} di {total}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>Su cosa lavora, avvertenze e fonti (Spazio)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Da dove viene</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Lavora su</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Ti serve</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>Hai detto: questa no. Non viene mai proposta.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tua</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>un&apos;ernia del disco recente nella zona lombare</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>molto tempo senza esercizio</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>un intervento alla colonna o un&apos;altra lesione grave</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>vertigini</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>sciatica recente</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>gravidanza</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>dà sollievo</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>grave usura delle articolazioni</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>rinforza</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>disturbi alla schiena o al collo</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>vertebre instabili o scivolate</translation>
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
        <translation>{name} non viene più proposta.</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}, {i} di {total}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · serve una sedia con schienale e un tappetino</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · serve un tappetino</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · con schienale</translation>
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
        <translation>Lascia andare e respira con calma</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>Sta per arrivare una torsione</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>In arrivo: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>Tra {length}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Tra {time}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>Saltata. Perché?</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Inizia ora</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>Quando vuoi</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}, circa un minuto</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}, circa un minuto, entrambi i lati</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}, circa {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}, circa {length}, entrambi i lati</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}, solo una breve: {length}, entrambi i lati</translation>
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
        <translation>{when}. Rispondi nel menu di Twist Break.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>Un professionista sanitario mi ha detto che le torsioni delicate vanno bene</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Se sì: le torsioni profonde e quelle con peso o velocità restano escluse. Le altre attendono il parere di un professionista sanitario, poi arrivano in una forma più delicata.</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>Se sì: ogni torsione attende il parere di un professionista sanitario, poi arriva in una forma più delicata.</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>Se sì: ogni torsione attende finché un professionista sanitario non ti ha detto che quelle delicate vanno bene.</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>Se sì: l&apos;oscillazione in piedi resta esclusa.</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>Se sì: l&apos;oscillazione in piedi attende finché un professionista sanitario non l&apos;ha approvata.</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Se sì: le torsioni che premono sulla pancia restano escluse. Le altre attendono il parere di un professionista sanitario, poi arrivano in una forma più delicata.</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>Risponde no a tutte le domande.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Sei incinta?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>Ti capita di avere vertigini?</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>Hai una sciatica acuta, un dolore che scende lungo la gamba?</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>Hai un&apos;ernia del disco acuta nella zona lombare?</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>Hai un&apos;artrosi grave (articolazioni usurate)?</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>Hai una spondilolistesi (una vertebra scivolata) o un&apos;altra instabilità della colonna?</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>Hai disturbi alla schiena o al collo?</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>È passato molto tempo dall&apos;ultima volta che hai fatto esercizio?</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>Hai avuto una fusione vertebrale, o un&apos;altra lesione o operazione importante?</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Controllo salute</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>Controllo salute - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Nulla di tutto questo mi riguarda</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>Finora non è escluso nulla; ogni torsione dice a cosa fare attenzione.</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>Non è escluso nulla, e ogni torsione arriva così com&apos;è.</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>Una torsione arriva in una forma più delicata: un giro più piccolo, tenuto per meno tempo.</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>Una torsione resta esclusa.</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>Una torsione attende il parere di un professionista sanitario.</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>Domande con risposta: {done} di {all}.</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>Rimuovere tutte le tue risposte?</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>Rimuovi le mie risposte…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>Così non resta nessuna torsione: il promemoria ti inviterà ad alzarti, camminare un po&apos; e respirare.</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>Il file che le contiene viene eliminato. Non è più escluso nulla finché non rispondi di nuovo alle domande.</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>Queste domande decidono quali torsioni vengono proposte. Non sostituiscono una diagnosi: nel dubbio, chiedi a un professionista sanitario.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>Le tue risposte restano su questo computer, in un file che solo tu puoi leggere. Puoi cambiarle o rimuoverle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} torsione resta esclusa.</numerusform>
            <numerusform>{n} torsioni restano escluse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} torsione arriva in una forma più delicata: un giro più piccolo, tenuto per meno tempo.</numerusform>
            <numerusform>{n} torsioni arrivano in una forma più delicata: un giro più piccolo, tenuto per meno tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} torsione attende il parere di un professionista sanitario.</numerusform>
            <numerusform>{n} torsioni attendono il parere di un professionista sanitario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>impossibile rimuoverlo ({reason}); rimuovilo a mano</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>impossibile salvare le risposte ({reason}); valgono finché non esci</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>le risposte sulla salute non si possono usare così come sono ({reason}); ogni risposta perduta conta come sì finché non rifai il controllo salute</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>Una buona torsione</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>Una più rapida</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A: una rassegna su una torsione sulla sedia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>Altra torsione</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>Chiedi a un medico o fisioterapista prima di iniziare se hai</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B: un articolo di fisioterapia sulle torsioni della colonna, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Un passo indietro</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>Inspira per allungarti, espira per girare. Non trattenere mai il respiro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D: il tutorial di un massaggiatore sulla torsione da seduti</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>Non tirare con le braccia e non girare il collo oltre a dove lo porta il petto.</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>Ogni decisione è spiegata in «Perché?».</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>Tutto resta su questo computer: nel programma non c&apos;è codice di rete.</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>Per un giro più facile, gira di meno o metti un cuscinetto o un asciugamano arrotolato dietro la schiena.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>Software libero con licenza MIT, degli sviluppatori di Twist Break. Senza garanzia.</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>Prima allungati in alto, e solo dopo gira: a metà schiena, sul bacino fermo.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Come si usa</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>Durante una chiamata, a schermo intero o mentre scrivi, il promemoria aspetta un minuto tranquillo.</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>Fa male: fermati subito</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>Tasti nella finestra della pausa</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>Tasti nella finestra di stato</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>Esci; quello che hai fatto conta</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>Si accorge da quanto sei sulla sedia e ti guida in una torsione della colonna, da entrambi i lati.</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Al passo successivo</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Salta questo lato</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Inizia, sospendi, continua</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>Allungarsi da soli non sostituisce una diagnosi. I bambini girano con delicatezza, con un adulto accanto.</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>Poi una piccola finestra ti guida in una torsione, prima da un lato e poi dall&apos;altro.</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Break conta quanto tempo passi davvero sulla sedia. Quando è ora, un avviso dice cosa sta per arrivare.</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>Non serve guardare né premere nulla: va avanti da solo.</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>un&apos;ernia del disco recente nella zona lombare, o sciatica recente [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>un intervento alla colonna, come una fusione, o un&apos;altra lesione grave [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>gravidanza: cambia o evita le torsioni profonde che premono sulla pancia</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>grave usura delle articolazioni: gira di meno e con meno forza</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>vertebre instabili o scivolate: nessun giro profondo o forzato</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Entrambi i lati</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>Entrambi i lati alla pari</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>Impossibile salvare {file}: {reason}. Scegli un altro posto; non si perde nulla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>Giorni di fila: conta ogni giorno con una torsione. I giorni liberi e quelli con meno di mezz&apos;ora da seduti non cambiano nulla, e un giorno a settimana può mancare.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Più sciolta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>Da ora questa finestra mostra quanto tempo passi sulla sedia, quali torsioni fai e se entrambi i lati hanno la loro parte. Resta su questo computer.</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>Ore da seduti</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>Come è andata, per settimana</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>In tutto: {sides}.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>In parte</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Sinistra {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>Massimo di fila</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Pausa naturale</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Pause naturali</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>Nessun tempo da seduti</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>Nessuna torsione</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>Nessuna torsione in questo periodo.</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>Nessuno è stato seduto qui in questo periodo.</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>Oggi finora non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Qui non c&apos;è ancora nulla</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>In questo mese non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>In questa settimana non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>In questo anno non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>In questo giorno non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Fuori orario</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>Un lato di più</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>Punta sull&apos;immagine o usa le frecce per i dettagli.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Destra {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Salva tutto come CSV…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>Salva ogni riga della cronologia come tabella per altri programmi.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Salva la cronologia</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l&apos;immagine</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lati</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>Equilibrio tra i lati</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Da seduti</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>Previsto per oggi: {n} torsione, alle {at}.</numerusform>
            <numerusform>Previsto per oggi: {n} torsioni, la prima alle {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>Finora da seduti: {sitting}. Ancora previsto oggi: {n} torsione, alle {at}.</numerusform>
            <numerusform>Finora da seduti: {sitting}. Ancora previsto oggi: {n} torsioni, la prossima alle {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>Da seduti: {sitting}, di cui {waited} con un promemoria in attesa.</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>Da seduti: {sitting}.</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>Totale da seduti</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>Da seduti, con un promemoria in attesa</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltata</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Più rigida</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Il giorno dopo</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Il giorno prima</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>La giornata ora per ora</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>La riga sotto mostra cosa è previsto.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Il mese dopo</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Il mese prima</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Uguale</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La settimana dopo</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La settimana prima</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L&apos;anno dopo</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>L&apos;anno come calendario</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L&apos;anno prima</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>Volte fatta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>Oggi e cronologia - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Torsione</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Break non era in esecuzione</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>Twist Break non era in esecuzione, o nessuno era seduto qui.</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>Torsione, entrambi i lati</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>Torsione, in parte</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsioni</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>Torsioni e pause naturali</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>Le tue risposte dopo una torsione: più sciolta {easier}, uguale {same}, più rigida {stiffer}, fa male {hurts}.</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>una chiamata</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentazione</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computer in standby</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>giorno di fila</numerusform>
            <numerusform>giorni di fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>giorno con una torsione</numerusform>
            <numerusform>giorni con una torsione</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>non disturbare</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>schermo intero</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>ora non si può usare ({reason}); quello che fai viene ricordato finché non esci, e si riprova a scriverlo</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>è danneggiata ({error}) e ora non si può ricostruire ({trouble}); resta com&apos;è, e quello che fai ora viene ricordato finché non esci</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>non è una cronologia di Twist Break e resta esclusa</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>è il database di un altro programma e resta com&apos;è; spostalo altrove, così Twist Break può tenere lì la sua cronologia</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>è troppo grande per questo disco</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>era danneggiata ed è stata ricostruita dal backup del {day} e da ciò che si poteva ancora leggere: {n} riga; il file danneggiato è conservato come {aside}</numerusform>
            <numerusform>era danneggiata ed è stata ricostruita dal backup del {day} e da ciò che si poteva ancora leggere: {n} righe; il file danneggiato è conservato come {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>era danneggiata ed è stata ricostruita da ciò che si poteva ancora leggere: {n} riga; non c&apos;è ancora un backup; il file danneggiato è conservato come {aside}</numerusform>
            <numerusform>era danneggiata ed è stata ricostruita da ciò che si poteva ancora leggere: {n} righe; non c&apos;è ancora un backup; il file danneggiato è conservato come {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>mancava ed è stata ripristinata dal backup del {day}: {n} riga</numerusform>
            <numerusform>mancava ed è stata ripristinata dal backup del {day}: {n} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>è stata scritta da una versione più recente di Twist Break e resta com&apos;è; avvia di nuovo quella versione, o sposta il file altrove per iniziare una nuova cronologia</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>sinistra {left}, destra {right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>sinistra, {more} in più</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>massimo di fila</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>pausa naturale</numerusform>
            <numerusform>pause naturali</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>nessuna attività</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>lì non si può scrivere nulla</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>destra, {more} in più</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>schermo bloccato</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>totale da seduti</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: {n} torsione, da seduti {sitting}</numerusform>
            <numerusform>{day}: {n} torsioni, da seduti {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>{n} torsione in tutto; il massimo, {most}: {day}.</numerusform>
            <numerusform>{n} torsioni in tutto; il massimo, {most}: {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>{n} torsione. Giorni con una torsione: {days}.</numerusform>
            <numerusform>{n} torsioni. Giorni con una torsione: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>non esiste una cartella simile</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>questo disco si può solo leggere</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>questa è una cartella</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>torsione fatta</numerusform>
            <numerusform>torsioni fatte</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>scrittura in corso</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>la tua quota di disco è esaurita</translation>
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
        <translation>{average} in un giorno medio; massimo di fila {longest} ({day}).</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: nessuna pausa</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: nessun tempo da seduti</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: da seduti {sitting}, al massimo {longest} di fila</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: {full} per intero, {part} in parte; pause naturali: {natural}</translation>
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
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o più</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>da {least} a {most}</translation>
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
            <numerusform>{name}, fatta {n} volta: {sides}</numerusform>
            <numerusform>{name}, fatta {n} volte: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}, in parte: sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: sinistra {left}, destra {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: prevista</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: prevista, orario fisso</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: saltata</translation>
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
        <translation>dalle {start} alle {end}: {what}</translation>
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
        <translation>{week}: più sciolta {easier}, uguale {same}, più rigida {stiffer}, fa male {hurts}</translation>
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
        <translation>Freccia sinistra o B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>Freccia destra o N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
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
        <translation>Avvia quando accedo</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>Il tuo desktop avvia Twist Break da solo, così conta fin dall&apos;inizio.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>È mostrata l&apos;ultima risposta del tuo desktop; non dice cosa fa ora.</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>La voce in {file} avvia {program}, che non c&apos;è più; attiva questa opzione per ripararla.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>Le impostazioni del sistema, in Elementi login, possono comunque disattivarlo.</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>Twist Break non sa come si avviano i programmi all&apos;accesso su questo sistema.</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windows non lascia leggere o cambiare il suo elenco: {reason}.</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>Il tuo desktop non ha permesso di cambiare ciò che si avvia all&apos;accesso.</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>Impossibile leggere o cambiare {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Impossibile leggere {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>Impossibile cambiare {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>Le tue risposte nel controllo salute non consentono nessuna torsione</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (tua)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>&amp;Sospendi fino a</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>Di mezz&apos;ora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>Tra {length}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Sospendi fino a</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>Sospendi fino a un&apos;ora - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>Domani, tra {length}.</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>Le posizioni del corpo chiamate {name} sono del programma; dai un altro nome alla tua.</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>Questo non è un file TOML.</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>nomina una posizione che non è disegnata prima di questa: {key}.</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Non salvare</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>C&amp;ontinua a scrivere</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lascia com&apos;è</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>Una copia è in {path}. Si può inviare così com&apos;è.</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>Un giorno, come 2025-03-14.</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>La tenuta si conta in</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>Una nota di chi l&apos;ha prescritta, da leggere prima della torsione</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>Una riga più discreta sotto</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>Una frase propria per ogni lato</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>Una torsione che mi è stata prescritta.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Aggiungi un passo</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>Tutte le prescrizioni</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt con freccia su o giù sposta un passo, Canc lo toglie.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Come per tutti</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>Come al solito per questo posto</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>Chiedi prima a un professionista sanitario</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>Chiedi prima a un professionista sanitario in caso di: {conditions}.</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>Chiedi prima, poi più delicata</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Alla fine</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all&apos;elenco</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>Prima del primo lato</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>Si fanno sempre entrambi i lati, uno dopo l&apos;altro e con la stessa durata. I numeri valgono per un lato.</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respiri</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>Respiri di una tenuta</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Riportala qui</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>Secondo le tue risposte non viene mai proposta, anche se la importi.</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>Secondo le tue risposte non viene proposta prima che tu abbia chiesto a un professionista sanitario.</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>Secondo le tue risposte viene proposta più delicata: meno ampia e più breve.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Cambiala (Invio)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>Scegli una torsione; insieme puoi scegliere le immagini che le appartengono.</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>I commenti al suo interno non vengono conservati. Il file com&apos;era resta accanto, con «.~1~» alla fine del nome.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errori comuni</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copia…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>Non importarla</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>Ogni riga è una frase a sé.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Controllo salute</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In una frase</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>Nella torsione</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>Impossibile scriverlo: {why}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserva entrambe</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Può restare vuoto.</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Sposta il passo in giù (Alt+Giù)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Sposta il passo in su (Alt+Su)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>La mia torsione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Mai proposta</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>Mai proposta in caso di: {conditions}.</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>Nessuna immagine: solo testo e anello</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>Non ancora: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Qui non è ancora scritto nulla.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il giorno</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>Da entrambi i lati: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>Una sola dose, qualunque cosa dicano le impostazioni</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>Altre immagini si chiamano già {name}; queste non si possono importare.</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>Altrimenti si perde.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>Immagine alla fine del passo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Prescritta da</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>Prescritta da {by}</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>Prescritta da {by} il {day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>Prescritta il {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>Prescrizioni - Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapida</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>Rapida: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>Sollievo: un allungamento che scioglie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>Rimuovila (Canc); si può annullare</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Sostituisci la mia</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Riposo tra i lati</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Giri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>Salva una copia da inviare</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>Salva una copia da inviare…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>Salvala (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Salvare quello che hai cambiato?</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>Secondi per oscillazione, all&apos;inizio</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>Secondi per oscillazione, a ritmo pieno</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Secondi al massimo</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>Secondi di una tenuta</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Mostra entrambi i lati</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>Respiri lenti alla fine</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>Più delicata in caso di: {conditions}.</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>Più delicata: meno ampia, più breve</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>Qualcuno ha scritto questo file a mano. Salvarlo lo stesso?</translation>
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
        <translation>Inizia da zero</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo per passo</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>Passo per passo, a sinistra</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>Passo per passo, a destra</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>Forza: un esercizio</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>Oscillazione: più veloce</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>Oscillazione: ritmo pieno</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>Oscillazione: più lenta</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>Oscillazioni per lato</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Fai attenzione</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>Importa una torsione, con le sue immagini se ne ha</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importala</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>Togli il passo (Canc)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>Il file non dice tutto sui problemi di salute, quindi viene trattato con la stessa cautela di una torsione completa.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Il file non lo dice.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>Il nome del file dovrebbe essere fatto di lettere minuscole dalla a alla z, cifre e trattini, come lo indica la torsione.</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>Al controllo salute viene chiesta meno cautela che per «{name}». Fallo solo se l&apos;ha prescritta qualcuno che conosce la tua schiena.</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>La tenuta</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>L&apos;immagine dopo il ritorno non è quella con cui finisce la preparazione, quindi il secondo lato inizia con uno scatto.</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>L&apos;immagine arriva appena quello che è segnato nel modulo è corretto.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>{n} respiro in al massimo {seconds} s per lato</numerusform>
            <numerusform>{n} respiri in al massimo {seconds} s per lato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>{n} oscillazione per lato</numerusform>
            <numerusform>{n} oscillazioni per lato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}, {n} giro</numerusform>
            <numerusform>{once}, {n} giri</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>C&apos;è già una torsione con questo nome; è rimasta com&apos;era.</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>Questo file non si può usare. Non è stato copiato nulla.</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>Questo non è ancora corretto: {key}. {problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>Completa: {amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consigli</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>Da leggere accanto</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>A sinistra: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>A destra: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>Quelle di Twist Break, da copiare</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>Torsioni e le loro immagini (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Ritorno</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>Modi per renderla più facile</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>Cosa viene detto, in caratteri grandi</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos&apos;è</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A cosa serve</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Su cosa lavora</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>Cosa deve essere a portata di mano</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>Cosa deve fare il controllo salute di questa torsione per chi ha una di queste condizioni. Parte con la stessa cautela di ogni torsione completa; riducila solo quando lo dice qualcuno che conosce la tua schiena.</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>Cosa dice invece la voce</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>Dove e quanto</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>Da chi viene</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>Annota quello che ti ha mostrato il tuo fisioterapista, o cambia una delle nostre torsioni. Ottieni un file che si può inviare e che altri possono importare.</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>Scrivi ogni frase una sola volta, per il lato verso cui gira il corpo: {{side}} diventa quel lato, {{other}} quello opposto.</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>Non ne hai ancora. Scegli qui sotto una delle nostre e copiala, o inizia da zero.</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>Hai già «{name}» con lo stesso id.</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>Le tue risposte non la escludono.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>dovrebbe essere un nome tra virgolette, fatto di lettere minuscole dalla a alla z, cifre e trattini, come “my-twist”.</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>questo non è un giorno, quindi resta escluso; scrivilo così: 2025-03-14.</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: la fonte di «{name}» indica da {low} a {high}.</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}. La fonte di «{name}» indica da {low} a {high}. Vai oltre solo se lo ha prescritto qualcuno che conosce la tua schiena.</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: {length} in tutto</translation>
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
        <translation>{length} in tutto, con ogni dose</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (non ancora corretto)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name}: rimossa.</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>{name} di Twist Break ({keys})</translation>
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
        <translation>{name}, la mia</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} s di cammino</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>{seconds} s per lato</translation>
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
        <translation>{what}: a sinistra</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: a destra</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>«{name}» è salvata e si può scegliere come ogni altra torsione.</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>«{name}» di Twist Break ha lo stesso id; questa può restare accanto.</translation>
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
            <numerusform>{n} respiro per tenuta, {more} in più rispetto all&apos;inizio</numerusform>
            <numerusform>{n} respiri per tenuta, {more} in più rispetto all&apos;inizio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} secondo per tenuta, {more} in più rispetto all&apos;inizio</numerusform>
            <numerusform>{n} secondi per tenuta, {more} in più rispetto all&apos;inizio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>{n} oscillazione per lato, {more} in più rispetto all&apos;inizio</numerusform>
            <numerusform>{n} oscillazioni per lato, {more} in più rispetto all&apos;inizio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Schiena curva: prima allungati, poi gira.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Dopo una lesione o un&apos;operazione importante, come una fusione vertebrale, chiedi prima a un medico.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>Inspira, allungati in alto. Espira, lascia andare ancora un po&apos;.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Espira e gira verso sinistra</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Espira e gira verso destra</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Espira, gira a sinistra</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Espira, gira a destra</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Per lo schienale o il bracciolo. Il braccio sinistro tiene ferme le ginocchia. Inspira e allungati.</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Per lo schienale o il bracciolo. Il braccio destro tiene ferme le ginocchia. Inspira e allungati.</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Torsione sulla sedia</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Torna lentamente</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Torna al centro, lentamente</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Incrociare le gambe: così le vertebre più basse non possono girare e il bacino cede all&apos;indietro.</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>Immagina che ogni vertebra giri un po&apos;, dal coccige fino al cranio. Quelle delle costole girano meno; è normale.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Non incrociare le gambe.</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>Durante la giornata alterna questa torsione con quella con le mani dietro la testa.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Tirarsi con le braccia per girare.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Metti un asciugamano arrotolato o un cuscinetto dietro la schiena.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Appoggiati indietro e rilassati</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Appoggiati e rilassati</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Schiena dritta, entrambi i piedi ben a terra</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Schiena dritta, piedi giù</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>Schiena dritta, tieniti alla sedia e gira: un piccolo giro in ogni vertebra, dal coccige al cranio.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Resta a sinistra</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Resta a destra</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Resta in torsione a sinistra</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Resta in torsione a destra</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Fermati subito se il dolore è acuto, lancinante o bruciante, se si estende o aumenta.</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>Afferra la sedia con la mano sinistra</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>Afferra la sedia con la mano destra</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>La sedia, con la mano sinistra</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>La sedia, con la mano destra</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>I piccoli muscoli profondi tra le vertebre</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>Non è un allungamento per il collo: lascia andare la testa solo fin dove la porta il petto.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira di meno.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girare troppo il collo.</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Schiena curva: prima allungati, poi gira.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Dopo una lesione o un&apos;operazione importante, come una fusione vertebrale, chiedi prima a un medico.</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>La circolazione in una schiena rigida</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Inspira e allungati</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Inspira, allungati</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>Inspira, allungati in alto. Espira, gira ancora un po&apos;.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Espira e gira verso sinistra</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Espira e gira verso destra</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Espira, gira a sinistra</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Espira, gira a destra</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>Torsione sulla sedia, mani dietro la testa</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Torna lentamente</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Torna al centro, lentamente</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Incrociare le gambe: così le vertebre più basse non possono girare e il bacino cede all&apos;indietro.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Mani dietro la testa</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>Non incrociare le gambe e tieni entrambi i piedi a terra.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Non incrociare le gambe.</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>Abbassa le mani</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>Abbassa le mani e lascia andare</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Metti un asciugamano arrotolato o un cuscinetto dietro la schiena.</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>Metti entrambe le mani dietro la testa</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Schiena dritta, entrambi i piedi ben a terra</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Schiena dritta, piedi giù</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Resta a sinistra</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Resta a destra</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Resta in torsione a sinistra</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Resta in torsione a destra</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Fermati subito se il dolore è acuto, lancinante o bruciante, se si estende o aumenta.</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>Le braccia non aiutano.</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>I muscoli della schiena e del collo, che compiono il giro</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>Questo è un esercizio. Per il sollievo di un allungamento scegli la torsione sulla sedia, e alterna le due durante la giornata.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira di meno.</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>Gira senza alcun aiuto delle braccia: lavorano schiena e collo, e in una schiena rigida il sangue si rimette in moto.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girare troppo il collo.</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>Una torsione chiamata {id} è del programma; dai un altro nome alla tua.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Impossibile leggerlo: {why}.</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>Qui numeri o elenchi annidati sono troppo lunghi; vedi docs/routines.md.</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>Il file è troppo grande; bastano meno di {kib} KiB.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>Il nome del file dovrebbe essere fatto di lettere minuscole dalla a alla z, cifre e trattini, come my-twist.toml.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>Manca la cartella con le torsioni del programma.</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>Questo è un collegamento; metti qui una copia del file.</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>Questo non è TOML: {why}. Vedi docs/routines.md.</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>Questo non è un file; dovrebbe essere un file di testo.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Questo non è testo in UTF-8.</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>una data senza virgolette, come 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>un elenco con una o più di queste parole, ciascuna tra virgolette: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>Qui c&apos;è più di {n} file; gli altri restano esclusi.</numerusform>
            <numerusform>Qui ci sono più di {n} file; gli altri restano esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>Questa riga ha più di {n} punto, che a nessuna torsione serve.</numerusform>
            <numerusform>Questa riga ha più di {n} punti, che a nessuna torsione servono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>una riga di testo tra virgolette, di al massimo {n} carattere</numerusform>
            <numerusform>una riga di testo tra virgolette, di al massimo {n} caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>un elenco di righe di testo tra virgolette (righe: al massimo {most}; caratteri in ciascuna: al massimo {longest})</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>un elenco di {n} numero da {low} a {high}</numerusform>
            <numerusform>un elenco di {n} numeri da {low} a {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un numero da {low} a {high}</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>una tabella: una riga [{table}] con sotto le sue chiavi</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un numero intero da {low} a {high}</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>è meno della dose precedente; dovrebbe essere uguale o maggiore.</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>manca; dovrebbe essere {right}.</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>non è una chiave di questa tabella e non ha effetto; intendevi «{guess}»?</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>non è una chiave di questa tabella e non ha effetto; le chiavi qui sono {keys}.</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>è già in uso: «{id}» è ciò che viene proposto quando non resta nessuna torsione.</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>è {found}, ma dovrebbe essere {right}.</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>è «{found}», ma dovrebbe essere «{id}», come il file.</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>nomina una torsione che non esiste e non ha effetto: {id}.</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>una di queste: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>una tabella sotto una riga [[{table}]]</numerusform>
            <numerusform>da una a {n} tabelle, ciascuna sotto una riga [[{table}]]</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>due numeri da {low} a {high}, prima il minore, come {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>sarebbe affrettato: {n} respiro richiede almeno {seconds} s.</numerusform>
            <numerusform>sarebbe affrettato: {n} respiri richiedono almeno {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>dovrebbe essere l&apos;id di un&apos;altra torsione.</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>non dovrebbe avere altre parentesi graffe che quelle di {{side}} e {{other}}.</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>non dovrebbe avere parentesi graffe.</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>dovrebbe elencare le fonti con le loro chiavi: {keys}.</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>sta accanto a [hold]; una torsione si tiene oppure si oscilla, quindi lasciane una sola.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Schiena accasciata o curva: prima allungati, poi gira.</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>Mentre inspiri, senti un filo che solleva la sommità della testa.</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>Entrambi gli ischi restano giù per tutto il tempo.</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Inspira e allungati.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Espira e gira verso sinistra</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Espira e gira verso destra</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Espira, gira a sinistra</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Espira, gira a destra</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Torna lentamente</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Fai ogni movimento con un respiro.</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>Torsione seduta a terra</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rilassati</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>Rilassati e torna avanti, lentamente</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Lascia andare e respira con calma</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Lasciare che si sollevi l&apos;ischio dell&apos;altro lato.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>Più in alto a ogni inspirazione, un po&apos; più a fondo a ogni espirazione.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Tirarsi con le braccia per girare.</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>Metti la mano sinistra dietro di te</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>Appoggia la mano sinistra a terra dietro di te</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>Metti la mano destra dietro di te</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>Appoggia la mano destra a terra dietro di te</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>Appoggia il piede sinistro all&apos;esterno della coscia destra</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>Piede sinistro all&apos;esterno della coscia destra</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>Appoggia il piede destro all&apos;esterno della coscia sinistra</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>Piede destro all&apos;esterno della coscia sinistra</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>Siediti su un cuscino o un mattoncino da yoga.</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>Siediti a terra, con le gambe distese</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>Siediti a terra, gambe distese</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>Siediti a terra, un piede oltre l&apos;altra gamba, e gira verso il ginocchio sollevato.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Resta a sinistra</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Resta a destra</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Resta in torsione a sinistra</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Resta in torsione a destra</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Fermati subito se il dolore è acuto, lancinante o bruciante, se si estende o aumenta.</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>Distendi la gamba sinistra</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>Distendi di nuovo la gamba sinistra</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>Distendi la gamba destra</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>Distendi di nuovo la gamba destra</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>Il gomito si appoggia con delicatezza; non fa leva.</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>Il ginocchio sinistro è piegato e punta in su.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>La parte centrale della schiena</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>I muscoli ai fianchi della vita, e lungo la colonna dall&apos;altro lato</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>Il ginocchio destro è piegato e punta in su.</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>Il giro parte dalla pancia e dal centro della schiena, non dalle braccia.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira di meno.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girare troppo il collo.</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>Il gomito sinistro si appoggia con delicatezza all&apos;esterno del ginocchio destro.</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>Il gomito destro si appoggia con delicatezza all&apos;esterno del ginocchio sinistro.</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Schiena accasciata o curva: prima allungati, poi gira.</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>Entrambe le mani prendono lo schienale o i braccioli.</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Inspira e allungati</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Inspira, allungati</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Espira e gira verso sinistra</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Espira e gira verso destra</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>Espira, gira a sinistra, mani sulla sedia</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>Espira, gira a destra, mani sulla sedia</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Torna lentamente</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Torna al centro, lentamente</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Fai ogni movimento con un respiro.</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>Piedi a terra, schiena dritta.</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Lasciare che si sollevi l&apos;ischio dell&apos;altro lato.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>Più in alto a ogni inspirazione, un po&apos; più lontano a ogni espirazione.</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>Torsione sulla sedia da ufficio</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>Bacino e ginocchia restano fermi, rivolti in avanti.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Tirarsi con le braccia per girare.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Metti un asciugamano arrotolato o un cuscinetto dietro la schiena.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Appoggiati indietro e rilassati</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Appoggiati e rilassati</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>Siediti sul bordo</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>Siediti sul bordo anteriore della sedia e gira nella colonna, con bacino e ginocchia fermi.</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>Siediti sul bordo anteriore della sedia</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Resta a sinistra</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Resta a destra</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Resta in torsione a sinistra</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Resta in torsione a destra</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Fermati subito se il dolore è acuto, lancinante o bruciante, se si estende o aumenta.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>La parte centrale della schiena</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>I muscoli ai fianchi della vita, e lungo la colonna dall&apos;altro lato</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>Il giro avviene nella colonna; le mani poggiano soltanto sulla sedia.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira di meno.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girare troppo il collo.</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>Una mano sul ginocchio può rendere il giro più profondo.</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>Piega il ginocchio sinistro</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>Piega il ginocchio sinistro sopra l&apos;anca</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>Piega il ginocchio destro</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>Piega il ginocchio destro sopra l&apos;anca</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>Alla fine entrambe le spalle sono alla stessa altezza.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>Respira. Apri il petto e la spalla sinistra.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>Respira. Apri il petto e la spalla destra.</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>Trova il tuo limite e distribuisci il giro su tutta la colonna, non in un solo punto.</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>Forzare il ginocchio verso terra.</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>Guida il bacino. La spalla sinistra resta indietro.</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>Guida il bacino. La spalla destra resta indietro.</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>Lascia scendere meno il ginocchio.</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>Lasciare che la spalla segua il ginocchio.</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>A pancia in su, lascia che un ginocchio porti il bacino dall&apos;altra parte: un giro delicato per tutta la colonna.</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>A pancia in su, gambe distese</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>Guarda oltre la mano sinistra</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>Guarda oltre la mano destra</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Guarda a sinistra</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>Guarda a destra</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>Su una superficie imbottita.</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>Metti cuscini o mattoncini da yoga sotto il ginocchio.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>Torsione reclinata</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Riposa un momento</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Riposa un momento prima di alzarti</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>Riposa, ginocchio a sinistra</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>Riposa, ginocchio a destra</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>Riposa, il ginocchio a sinistra</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>Riposa, il ginocchio a destra</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>Torna, prima il sacro</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>Rotola indietro: prima il sacro, sguardo al centro</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>Spalle molto più larghe del bacino? Prima sposta il bacino di qualche centimetro verso il lato in cui girerai.</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>Distendi la gamba sinistra</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>Scivola e distendi la gamba sinistra</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>Distendi la gamba destra</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>Scivola e distendi la gamba destra</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Fermati subito se il dolore è acuto, lancinante o bruciante, se si estende o aumenta.</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>Apri le braccia</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>Apri le braccia, appena sotto l&apos;altezza delle spalle</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>Fai qualche respiro profondo.</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>Porta quel ginocchio verso sinistra</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>Porta quel ginocchio verso destra</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>Porta il ginocchio a sinistra</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>Porta il ginocchio a destra</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>Il petto e la spalla che resta indietro</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>Tutta la lunghezza della colonna</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>Coscia verticale, stinco orizzontale. Coccige e anca sinistra restano giù.</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>Coscia verticale, stinco orizzontale. Coccige e anca destra restano giù.</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>Girare in un solo punto.</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>Con il mal di schiena, fai prima esercizi delicati per il mal di schiena.</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>Schiena accasciata o curva: prima allungati, poi gira.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Espira e gira verso sinistra</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Espira e gira verso destra</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Espira, gira a sinistra</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Espira, gira a destra</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>Scegli una seduta stabile.</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Torna lentamente</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Fai ogni movimento con un respiro.</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>Flessibilità della zona lombare</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>Respira con regolarità. Inspira, allungati in alto. Espira, gira.</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>Lascia andare e torna al centro, lentamente</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Lasciare che si sollevi l&apos;ischio dell&apos;altro lato.</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>Mobilità della parte centrale della schiena</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>Funziona anche su un tappetino: distendi le gambe o incrociale.</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>Una mano dietro di te, una sul ginocchio: per la parte centrale della schiena, quando non c&apos;è un pavimento adatto.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Tirarsi con le braccia per girare.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Metti un asciugamano arrotolato o un cuscinetto dietro la schiena.</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>Metti la mano sinistra dietro l&apos;anca</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>Metti la mano destra dietro l&apos;anca</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>Torsione seduta</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Appoggiati indietro e rilassati</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Appoggiati e rilassati</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>Schiena dritta, seduta stabile, piedi giù</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>Schiena dritta, piedi giù</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Resta a sinistra</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Resta a destra</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Resta in torsione a sinistra</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Resta in torsione a destra</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Fermati subito se il dolore è acuto, lancinante o bruciante, se si estende o aumenta.</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>Il bacino resta giù.</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>Verso la mano dietro di te. Il bacino resta giù.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira di meno.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girare troppo il collo.</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>Mano sinistra dietro di te, destra sul ginocchio</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>La mano sinistra va sul ginocchio destro. Inspira e allungati.</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>Mano destra dietro di te, sinistra sul ginocchio</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>La mano destra va sul ginocchio sinistro. Inspira e allungati.</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>Schiena accasciata.</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>Va bene ogni ora del giorno. Inizia con poche oscillazioni e aumentale con le settimane.</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>Braccia sciolte, sguardo avanti</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>Respira lento e profondo</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>Petto e testa girano finché guardi dietro di te. Gambe e piedi continuano a puntare in avanti.</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>Fai meno oscillazioni.</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>Sguardo avanti</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>Piedi paralleli, ginocchia un po&apos; piegate, il peso giù nelle gambe.</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>Lascia pendere le braccia e guarda avanti</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rilassati</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Lascia andare e respira con calma</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>Lascia spegnere l&apos;oscillazione e guarda avanti</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>Lascia pendere le braccia</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Lascia pendere le braccia.</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>Lasciar girare gambe e piedi: continuano a puntare in avanti.</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>Braccia sciolte, corpo che gira: oscilla da un lato all&apos;altro, piano all&apos;inizio e di nuovo piano alla fine.</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>Fai spazio: le mani volano larghe.</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>Non fermarti mai di colpo.</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>Nessuno solleva le braccia: è il giro a lanciarle.</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>Immagina un&apos;asta dalla sommità della testa, giù per la colonna, fino a terra tra i piedi: il corpo gira su di essa.</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Rallenta</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>Rallenta, un po&apos; a ogni oscillazione</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>In piedi, piedi distanti</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>In piedi, piedi alla larghezza delle spalle</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>Oscillazione in piedi</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Inizia piano</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>Fermati in caso di dolore o vertigini: prima rallenta, mai di colpo.</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>Fermarsi di colpo.</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>Oscilla di meno e più piano.</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>Continua a oscillare, senza pause</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>Oscilla piano da un lato all&apos;altro</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>Le braccia volano larghe e le mani battono sui fianchi.</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>Tutta la colonna, in un unico giro fluido</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>Con disturbi alla schiena o al collo, o dopo molto tempo senza esercizio, chiedi prima a un professionista sanitario.</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>Braccia avanti, palmi uniti</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>L&apos;equilibrio</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Inspira e allungati.</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>Espira e gira piano verso sinistra</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>Espira e gira piano verso destra</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Espira, gira a sinistra</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Espira, gira a destra</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Torna lentamente</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Torna al centro, lentamente</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Fai ogni movimento con un respiro.</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>Continua a respirare. Braccia distese, collo neutro.</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>Tieni il collo neutro: non anticipa e non resta indietro.</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>Abbassa le braccia</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>Abbassa le braccia e lascia andare</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>Alzati, braccia in avanti, e gira: va bene prima e dopo l&apos;attività.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>Alzati, piedi alla larghezza del bacino</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Torsione in piedi</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Resta a sinistra</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Resta a destra</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Resta in torsione a sinistra</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Resta in torsione a destra</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Fermati subito se il dolore è acuto, lancinante o bruciante, se si estende o aumenta.</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>Distendi entrambe le braccia in avanti, palmi uniti</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>Portare le spalle più in là di quanto gira la schiena.</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>I muscoli del tronco</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>Il bacino resta rivolto in avanti.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira di meno.</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>Girare anche il bacino: resta rivolto in avanti.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girare troppo il collo.</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>Braccia aperte, come una T</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>Respira a fondo. Entrambe le spalle restano giù.</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>Espira e abbassa entrambe le ginocchia a sinistra</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>Espira e abbassa entrambe le ginocchia a destra</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>Espira, ginocchia a sinistra</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>Espira, ginocchia a destra</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>Riporta testa e ginocchia al centro, lentamente</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Torna lentamente</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>Forzare le ginocchia verso terra.</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>Se la zona lombare protesta, metti un cuscino sotto le ginocchia.</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>Lascia scendere meno le ginocchia.</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>Lasciare che una spalla si sollevi.</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>A pancia in su, lascia cadere entrambe le ginocchia da un lato: va bene contro la rigidità dopo tanto tempo sulla sedia.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>A pancia in su, ginocchia piegate</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>A pancia in su, ginocchia piegate, piedi a terra</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>Muoviti con fluidità.</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>Non forzare mai le ginocchia verso il basso.</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>Solo se è comodo.</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>Metti un guanciale, cuscini o mattoncini da yoga sotto le ginocchia.</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Riposa un momento</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Riposa un momento prima di alzarti</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>Riposa, ginocchia a sinistra</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>Riposa, ginocchia a destra</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>Riposa, le ginocchia a sinistra</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>Riposa, le ginocchia a destra</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>Con fluidità. Entrambe le spalle restano giù.</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Fermati subito se il dolore è acuto, lancinante o bruciante, se si estende o aumenta.</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>Apri entrambe le braccia di lato, come una T</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>Torsione a pancia in su</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>I fianchi e i glutei</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>La rotazione della zona lombare</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>Gira la testa a sinistra</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>Gira la testa a destra</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Gira la testa verso sinistra</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Gira la testa verso destra</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girare troppo il collo.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>Una tensione delicata e costante è la sensazione giusta. Questo programma non sostituisce una diagnosi.</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>Vai dal medico quando</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>Fonti: un articolo di fisioterapia di vCure e il tutorial di un massaggiatore.</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>Ferma subito una torsione quando il dolore</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>è bruciante</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>aumenta durante la tenuta</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>il dolore scende lungo la gamba</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>è acuto o lancinante</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>si irradia in un&apos;altra parte del corpo</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>qualcosa è intorpidito o formicola, o perdi il controllo della vescica</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>il dolore peggiora anche se ti allunghi con regolarità, o resta forte per settimane</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>stai perdendo forza</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>Il tuo sedile gira: punta entrambi i piedi, così bacino e ginocchia restano fermi e rivolti in avanti.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>le chiamate</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>«non disturbare»</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>gli schermi interi</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>il tempo di inattività</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>la fotocamera</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>la schermata di blocco</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>il microfono</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>D-Bus non è raggiungibile</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>GNOME dice quando l&apos;attività inizia e cessa</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windows non dà notizie di questa sessione</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>si chiede a Windows quando c&apos;è stata l&apos;ultima attività</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>si chiede a Windows se mostra le animazioni</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>si chiede a Windows se questo è un momento per le notifiche</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>si chiede a Windows chi usa il microfono e la fotocamera</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>Windows dice quando il computer va in standby e si riattiva</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>Windows dice quando lo schermo viene bloccato e sbloccato</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>si usa una finestra propria finché non è in esecuzione un servizio di notifiche</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>si usa una finestra propria finché non è in esecuzione un portale</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>si usa una finestra propria: il servizio di notifiche non ha risposto</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>si usa una finestra propria: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>richiesta al compositor in corso</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>richiesta al server audio in corso</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>su questo sistema non si può sapere quando l&apos;orologio viene regolato</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>chiamate e schermi interi non sono visibili su questo desktop</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>«non disturbare» non è visibile su questo desktop</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>«non disturbare» non è visibile: nessun servizio di notifiche in esecuzione</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>«non disturbare» non è visibile: {name} non lo dice</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>«non disturbare» non è visibile: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>gli schermi interi non sono visibili su questo desktop</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>gli schermi interi non sono visibili: nessun gestore di finestre dice quale finestra è davanti</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>gli schermi interi non sono visibili: il compositor non risponde; nuovo tentativo in corso</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>gli schermi interi non sono visibili: questo compositor non parla delle altre finestre</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>gli schermi interi non sono visibili: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>il tempo di inattività non è visibile su questo desktop</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>il tempo di inattività non è visibile: GNOME non risponde</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>il tempo di inattività non è visibile: il compositor non risponde; nuovo tentativo in corso</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>il tempo di inattività non è visibile: non c&apos;è un display X</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>il tempo di inattività non è visibile: questo compositor non lo dice</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>il tempo di inattività non è visibile: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>su questo desktop non si vede se i programmi devono muoversi meno</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>la fotocamera non è visibile: {why}; nuovo tentativo in corso</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>la schermata di blocco non è visibile su questo desktop</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>la schermata di blocco non è visibile: né logind né un salvaschermo la segnalano</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>la schermata di blocco non è visibile: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>il microfono non è visibile: nessun server audio risponde; nuovo tentativo in corso</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>il microfono non è visibile: il server audio è su un altro computer</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>questo non è visibile su questo desktop</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>su questo desktop non si vede cosa tiene acceso lo schermo</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>non si vede cosa tiene acceso lo schermo: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind e {name} dicono quando la sessione è bloccata</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind avvisa prima dello standby e alla riattivazione</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind avvisa dei blocchi; una schermata di blocco che non avvisa logind non si vede</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>perso il display X {display}; nuovo tentativo in corso</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>si chiede a macOS quando c&apos;è stata l&apos;ultima attività</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>si chiede a macOS se riduce il movimento</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>si chiede a macOS se il microfono o la fotocamera sono in uso</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>macOS dice quando lo schermo viene bloccato e sbloccato</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>non è stato ancora mostrato nessun avviso; per prime si provano le notifiche del desktop</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>nessuna osservazione</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>ancora nessuna osservazione</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>gli avvisi compaiono in una finestra propria</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>qui le notifiche non hanno pulsanti; rispondi nel menu di Twist Break</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>su questo desktop lo standby si vede solo dagli orologi</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>lo standby si vede solo dagli orologi: logind non è in esecuzione</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>lo standby si vede solo dagli orologi: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>un programma tiene acceso lo schermo: lo dice {name}</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>ogni tanto si chiede al server X da quanto manca l’input</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>il server X dice quando l&apos;attività inizia e cessa</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>il server X dice quando la finestra davanti riempie lo schermo</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>il compositor dice quando l&apos;attività inizia e cessa</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>il compositor dice quando l&apos;attività inizia e cessa, ma non mentre un programma tiene acceso lo schermo</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>il compositor dice quando la finestra davanti riempie lo schermo</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>il kernel non fornisce un timer: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>il kernel dice quando uno dei tuoi programmi apre o chiude una fotocamera</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>il kernel dice quando l&apos;orologio viene regolato o il computer si riattiva</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>il servizio di notifiche può fare domande</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>il portale passa gli avvisi al desktop</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>il portale dice se i programmi devono muoversi meno</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>il server audio dice quando un programma usa il microfono</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>non c&apos;è nessun D-Bus</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>modi di vedere chiamate e schermi interi che funzionano: {working} su {all}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} avvisa dei blocchi; il passaggio a un altro utente non si vede</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>{name} dice quando un programma tiene acceso lo schermo</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name} dice quando non bisogna disturbare</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>Un promemoria compare solo quando tastiera e puntatore sono fermi da questo tempo.</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>Un promemoria che ha aspettato per questo tempo che tu smettessi di scrivere compare lo stesso; con 0 non aspetta mai.</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>Un promemoria trattenuto arriva una volta, quando nulla lo ha trattenuto per questo tempo.</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>Un promemoria aspetta mentre il microfono o la fotocamera sono in uso. Filtri antirumore e simili li usano sempre: indicali come fa un mixer, o con il loro file di programma.</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>Un piccolo avviso compare questo tempo prima di una torsione, così puoi finire la frase, posticipare o saltare.</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>Una torsione è prevista a queste ore del giorno, per quanto tempo tu abbia passato sulla sedia. Una al mattino e una alla sera sono un buon inizio.</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>Una torsione è prevista quando hai passato davvero questo tempo sulla sedia; il tempo di assenza non conta.</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>Una torsione che richiede altro non viene proposta. I braccioli di una sedia vanno bene quando lo schienale non è a portata di mano. Un sedile girevole va tenuto fermo, e ogni torsione su di esso lo dice.</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>Una torsione che hai fermato con «Fa male» non viene proposta per questo numero di giorni.</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>Dopo una torsione finita la finestra sparisce senza un clic.</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>Dopo un dolore, a riposo per</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>Dopo dieci pause di una torsione fatte per intero, nessuna con dolore o con la schiena più rigida, le sue tenute o oscillazioni aumentano un po&apos;, mai oltre quanto dice la fonte. Ogni volta puoi dire: come prima.</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>Dopo aver posticipato questo numero di volte, viene proposta una torsione breve invece di posticipare ancora.</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>Sempre a queste ore</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>Come notifica del desktop, o in una piccola finestra di Twist Break con un&apos;immagine, che si usa anche dove non ci sono notifiche.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>L&apos;assenza conta come pausa dopo</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>L&apos;assenza conta come pausa solo dopo {idle}, quando il tempo da seduti si ferma; un tempo più breve non ha effetto.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>Finestra della pausa</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Fisico</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>Ma non aspettare più di</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>Calma dopo un promemoria trattenuto</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>Cambia subito i colori di tutte le finestre.</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Chiudi da sola</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Abiti</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Giorni liberi</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>Decide se la persona è più snella o più larga; i movimenti restano gli stessi.</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>Decide la pelle della persona che mostra la torsione.</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>Decide cosa porta la persona sulla testa.</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>Decide come si veste la persona al lavoro.</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>Decide su quale monitor compare la finestra.</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>Toni distinti ti dicono quando girare, tornare e cambiare lato, così non devi guardare lo schermo.</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>Ogni volta che è passato questo numero di pause, la torsione è in piedi, se puoi stare in piedi; con 0 le torsioni in piedi non arrivano da sole.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferite</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Venerdì</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>Discreto: solo un avviso, la torsione si apre quando lo dici tu, e un avviso senza risposta torna più tardi. Deciso: la finestra della pausa resta davanti alle altre. Nessuno prende mai il controllo della tastiera.</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>Aumenta piano piano</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Capelli</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>La velocità della voce; una frase che durerebbe troppo viene accorciata o saltata.</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>Il volume dei toni, come parte del volume del sistema.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>Forza dello stimolo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>Non disturbarmi dopo la riattivazione del computer per</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>Ingrandisce o riduce il testo di tutte le finestre di questo programma.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunedì</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Non proporre mai</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>Nessun promemoria compare in questo tempo dopo lo standby o dopo l&apos;avvio del programma.</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>Nessun promemoria in questi giorni.</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>Non resta nessuna torsione da proporre; i promemoria ti chiedono invece di alzarti, camminare e respirare.</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>Nessun giorno ha un orario di lavoro, quindi non c&apos;è alcun promemoria.</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>Nulla si muove o sfuma; ogni posizione è mostrata come immagine fissa. È così anche quando il sistema chiede ai programmi di muoversi meno.</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>Di tutti i testi e della voce. Le traduzioni attendono ancora la lettura di persone cresciute con la lingua.</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>Un&apos;inspirazione</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>Un&apos;espirazione</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>Una delle voci del tuo sistema dice ogni passo in poche parole, così puoi chiudere gli occhi.</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>Vengono proposte solo torsioni che si possono fare in questi posti.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Apri su</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>Altrimenti compare solo l&apos;icona nell&apos;area di notifica; dove non c&apos;è, la finestra viene mostrata comunque.</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>Fuori dalle ore qui sotto non ci sono promemoria; puoi comunque iniziare una torsione per conto tuo.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Riproduci un tono</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>Ufficio silenzioso</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>Ricorda dove l&apos;ho messa</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Ricordamelo dopo</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>Ricordamelo solo nell&apos;orario di lavoro</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>I promemoria arrivano tra queste ore. Sono ammessi più intervalli; uno che finisce prima di iniziare passa la mezzanotte.</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>I promemoria arrivano tra queste ore; nessuno in un giorno che non ne ha.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabato</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>Stabilisce per quanto si tiene ogni lato; una torsione la cui fonte indica un proprio intervallo vi resta dentro.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>Stabilisce il ritmo della guida al respiro: inspira e allungati in alto.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>Stabilisce il ritmo della guida al respiro: espira e gira.</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Mostra l&apos;avviso</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>Mostra la finestra di stato all&apos;avvio</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Colore della pelle</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>Se posticipi, il promemoria torna dopo questo tempo.</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Posticipa di</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Quante volte di fila posticipare</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>Toni più morbidi, e solo quelli che servono: gira, torna, altro lato, fatto.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Velocità della voce</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>In piedi ogni</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>Inizia da sola dopo</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Immagini fisse</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>Smetti di contare dopo</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domenica</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Avvisami prima</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Prova la voce</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>La finestra si apre dove l&apos;hai spostata l&apos;ultima volta; altrimenti nell&apos;angolo dello schermo.</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>La finestra mostra per questo tempo cosa sta per arrivare, prima che la torsione inizi.</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>Questi programmi non sono chiamate</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>Queste torsioni restano escluse dai promemoria, ovunque si facciano.</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>Queste torsioni arrivano circa il doppio delle altre, dove si possono fare.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Giovedì</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Toni</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martedì</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsioni</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>Aspetta che io smetta di scrivere per</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercoledì</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Cosa ho</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>Quando sei assente per questo tempo, il tempo da seduti ricomincia da zero.</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>Dove posso fare torsioni</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>Senza un tasto o un movimento del puntatore per questo tempo, il tempo da seduti si ferma. Un blocco dello schermo più breve non cambia nulla.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Orario di lavoro</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
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
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Snello</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rotondo</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>Maglietta ottanio, pantaloni blu</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>Camicia indaco, pantaloni grigi</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>Maglietta bordeaux, pantaloni scuri</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>Camicia ardesia, pantaloni scuri</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>Chignon</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corti</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>Fino al mento</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Ricci</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>Corti e grigi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>Foulard</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>Molto chiaro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Abbronzato</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Bruno</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Bruno scuro</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>Come notifica</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In una finestra propria</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>Discreto: solo un avviso</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>Normale: un avviso, poi la torsione</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>Deciso: la torsione resta davanti</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>Rapida: circa 15 secondi per lato</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>Standard: circa 30 secondi per lato</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>Completa: circa un minuto per lato</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>Una sedia con schienale</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>Una sedia con braccioli</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>Una sedia girevole</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>Un tappetino o un&apos;altra superficie imbottita</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>Su una sedia</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>In piedi</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Per terra</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>A pancia in su</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>Lo schermo con il puntatore</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>Lo schermo principale</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Pagina:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Ripristina tutto</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Ripristina tutto…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Aggiungi giorno</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Aggiungi ore</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>Aggiungi ore: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Aggiungi nome</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Aggiungi ora</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>Almeno {n} deve restare.</numerusform>
            <numerusform>Almeno {n} devono restare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>Meno: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>A pancia in su</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Più: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>E un altro.</numerusform>
            <numerusform>E altri {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Su una sedia</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>A terra</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>Riporta ogni impostazione al valore predefinito</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>Riportare ogni impostazione al valore predefinito?</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>Rimuovi questo intervallo: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Rimuovi {entry}</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Ripristina {title}</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Stabilito dalla tua organizzazione.</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>Impostazioni - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>In piedi</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>L&apos;elenco è pieno: è ammessa {n} voce.</numerusform>
            <numerusform>L&apos;elenco è pieno: sono ammesse {n} voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Non c&apos;è nulla da scegliere.</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>Funziona solo se «{setting}» è attivo.</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>I tuoi valori vanno persi. I commenti nel file restano.</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>giorno dopo</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} è già nell&apos;elenco.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}, riga {line}, {key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, riga {line}: {text}</translation>
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
        <translation>{id} (ora questa torsione non esiste)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>dalle {start} alle {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}, da</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}, fino a</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}. {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (tua)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>«{typed}» non è accettabile. Scrivi una durata da {low} a {high}, come {example}.</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>Non ancora salvato: {first} e {second} si sovrappongono. Fai finire l&apos;uno prima che inizi l&apos;altro.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>una copia del file com&apos;era è conservata come {copy}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>non si può leggere ({reason}); spostalo altrove, o metti al suo posto un file di impostazioni leggibile</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>ha troppo poche voci; ne serve almeno {n}</numerusform>
            <numerusform>ha troppo poche voci; ne servono almeno {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>ha troppe voci; ne è ammessa {n}</numerusform>
            <numerusform>ha troppe voci; ne sono ammesse {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>non è testo in UTF-8; salvalo con quella codifica</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>deve essere una durata come &quot;{example}&quot;, da {low} a {high}</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>deve essere un elenco con uno o più di {values}</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>deve essere un elenco di date come [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>deve essere un elenco di id di torsioni come [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>deve essere un elenco di chiavi come [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>deve essere un elenco di nomi come [&quot;noisetorch&quot;], senza virgole</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>deve essere un elenco di fasce orarie come [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>deve essere un elenco di orari come [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>deve essere un numero intero da {low} a {high}</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>deve essere uno di {values}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>deve essere true o false</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>impossibile salvare la modifica ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>impossibile salvare la modifica ({reason}); vale finché non esci, e si riprova a salvarla</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>il file mancava, era vuoto o illeggibile, quindi le impostazioni sono quelle del backup {backup}; per ricominciare da capo, ripristinale</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>non esiste l&apos;impostazione {key}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>questa impostazione non esiste</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>questa impostazione non esiste; intendevi &quot;{key}&quot;?</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>questo non si capisce; una riga è fatta così: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>questo non ha effetto: la tua organizzazione ha stabilito {value} ({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>nell&apos;insieme questo non è TOML, anche se ogni riga lo è; ogni riga è stata letta da sola</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>anche questa riga e altre più sotto non si capiscono</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>questo deve essere una tabella: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>lo ha stabilito la tua organizzazione; qui non si può cambiare</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>le impostazioni della tua organizzazione non si possono leggere ({reason}); nessuna di esse vale</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} non si può bloccare: chiunque può escludere una torsione</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} non va bene; {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} pausa</numerusform>
            <numerusform>{n} pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} giorno</numerusform>
            <numerusform>{n} giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} volta</numerusform>
            <numerusform>{n} volte</numerusform>
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
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>Il lato in corso.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: {done} di {total} fatti</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>impossibile riprodurre toni: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>non è stato trovato nessun programma che riproduca toni</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>non è stato ancora riprodotto nessun tono; per primo si prova {program}</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>i toni sono riprodotti da {program}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>impossibile parlare: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>non è stata trovata nessuna voce; speech-dispatcher o espeak-ng ne porterebbero una</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>parla {program}</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>non si può usare ({reason}); il tempo da seduti riparte da zero</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>Una torsione inizia tra un momento</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>Assente: conta come pausa naturale</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>Non visibile su questo desktop: {senses}.</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>Prossima torsione: {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>Prossima torsione tra un minuto</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>Prossima torsione tra {time}</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>Oggi ancora nessuna torsione</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Ora: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fuori dall&apos;orario di lavoro</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>Fuori dall&apos;orario di lavoro fino a: {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Sospeso finché non riprendi</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Sospeso fino a: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>Oggi: {n} torsione; sinistra, {more} in più</numerusform>
            <numerusform>Oggi: {n} torsioni; sinistra, {more} in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>Oggi: {n} torsione; destra, {more} in più</numerusform>
            <numerusform>Oggi: {n} torsioni; destra, {more} in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>Oggi: {n} torsione, lati uguali</numerusform>
            <numerusform>Oggi: {n} torsioni, lati uguali</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>In attesa di un momento di calma</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>In attesa: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>Tempo da seduti: {sitting}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>Tempo da seduti: {sitting}. Ultima torsione: {at}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>Tempo da seduti: {sitting}. Oggi ancora nessuna torsione.</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>Sembra che tu non ci sia</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>domani, {at}</translation>
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
        <translation>Altro</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>Prossima: {name}, prima il lato sinistro.</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>Prossima: {name}, prima il lato destro.</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>La tua assenza è bastata per una pausa naturale. Se invece eri sulla sedia, dillo.</translation>
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
        <translation>Entrambi i lati fatti</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>Inspira piano</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>Espira piano</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>Espira, vai un po&apos; oltre</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Espira, gira a destra</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Torna</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>A metà</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>Continua a respirare, non trattenere il fiato</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rilassati</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Ora il lato sinistro</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ora il lato destro</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Rallenta</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Inizia piano</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Resta lì</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Gira a sinistra</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Gira a destra</translation>
    </message>
    <message>
        <source>en</source>
        <translation>it</translation>
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
        <translation>Al tuo ritmo, dove c&apos;è spazio.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Lascia pendere le braccia.</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>Siediti di nuovo quando vuoi</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>Alzati e cammina</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>Alzati, piano</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>Alzati, fai qualche passo e respira: una pausa dalla sedia senza alcuna torsione.</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>Fai qualche passo</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>Fai qualche passo e respira</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>venerdì</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunedì</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sabato</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domenica</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>giovedì</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martedì</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercoledì</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Controllo salute</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Dal lunedì al venerdì</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>Vengono proposte solo torsioni adatte al tuo posto. Nessuno deve sdraiarsi sul pavimento di un ufficio.</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>I promemoria arrivano tra queste ore. Ogni giorno può avere le sue nelle impostazioni.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Salta per ora</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Salta il resto</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} di {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>È tutto</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>La prima torsione arriva dopo {interval} di tempo da seduti.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Provane una ora</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Break si accorge di quanto tempo passi davvero sulla sedia. Allora propone un minuto di torsione, che puoi seguire sullo schermo o a orecchio. Aspetta mentre scrivi o sei in una chiamata, e puoi sempre dire di no.</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>Benvenuto - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Ti diamo il benvenuto in Twist Break</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Cosa hai</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>Vuoi provarne una ora? Dura circa un minuto, ed Esc la termina.</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>Ritrovi tutto questo nelle impostazioni e nel menu Aiuto.</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>Per ora le tue risposte non lasciano nessuna torsione, quindi il promemoria ti inviterà ad alzarti, camminare e respirare.</translation>
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
        <translation>C&apos;è già una pausa aperta.</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>Poiché faceva male, {name} è a riposo fino al {day}.</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>Finestra della pausa chiusa: nessuno ci è tornato per {after}.</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>{name}: chiusa; secondo il controllo salute ora non va fatta.</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>Contata come pausa naturale: Twist Break non è stato in esecuzione per {absent}. Il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>Contata come pausa naturale: schermo bloccato per {absent}. Il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>Contata come pausa naturale: nessuna attività per {absent}. Il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>Contata come pausa naturale: computer in standby per {absent}. Il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>Fatto: {name}, entrambi i lati.</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>Fatto: {name}.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>Scartato: l&apos;orario fisso {at} appartiene a un giorno passato.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>Scartato: l&apos;orario fisso {at} cadeva in una sospensione.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>Scartato: l&apos;orario fisso {at} cadeva fuori dall&apos;orario di lavoro.</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>Trattenuto: {reason}.</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>Hai lasciato {name} prima dell&apos;inizio.</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>Hai lasciato {name} prima della fine.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>Hai lasciato {name} prima della fine; la prossima volta inizia dal lato sinistro.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>Hai lasciato {name} prima della fine; la prossima volta inizia dal lato destro.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>Uniti: l&apos;orario fisso {at} e {sitting} da seduti sono diventati un solo promemoria.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>Uniti: l&apos;orario fisso {at} è arrivato insieme a una pausa, che conta per entrambi.</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>Uniti: gli orari fissi {first} e {second} sono diventati un solo promemoria.</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>Spostato: Twist Break si è appena avviato; il promemoria arriva tra {by}.</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>Spostato: il computer si è appena riattivato; il promemoria arriva tra {by}.</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>Nessuna risposta all&apos;ultimo avviso; saltata. Il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>Nessuna risposta all&apos;avviso; torna tra {by}.</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>Non posticipato: {n} volta di fila è già usata; viene proposta invece una torsione breve.</numerusform>
            <numerusform>Non posticipato: {n} volte di fila sono già usate; viene proposta invece una torsione breve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>Non iniziata: poiché faceva male, {name} è a riposo fino al {day}. Per averla prima, termina il suo riposo tra tutte le torsioni, o con «twistbreak end-rest».</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>Non iniziata: secondo il controllo salute, chiedi a un professionista sanitario prima di fare {name}.</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>Non iniziata: il controllo salute esclude {name}.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Non c&apos;è nulla di sospeso.</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>Nulla da saltare: ora non è previsto nessun promemoria.</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>Nulla da posticipare: ora non è previsto nessun promemoria.</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>Nulla da fermare: nessuna torsione è in corso o annunciata. Quando andare dal medico è spiegato in Aiuto.</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>Proposta {instead} invece di {name}, che ora resta esclusa.</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>Proposta {name}: orario fisso {at}.</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>Proposta {name}: {sitting} da seduti.</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>Fuori dall&apos;orario di lavoro fino a: {until}.</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>Fuori dall&apos;orario di lavoro; nessuno è impostato per il prossimo anno.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Sospeso finché non riprendi.</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>Sospeso fino a: {until}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Ripreso.</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name} è messa da parte fino a domani; al suo posto arriva {instead}.</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>Saltata (ho già fatto movimento): contata come pausa naturale. Il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>Saltata ({reason}). Il tempo da seduti ricomincia.</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>Saltata. Il tempo da seduti ricomincia.</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>Posticipato di {by}; ancora {n} volta di fila.</numerusform>
            <numerusform>Posticipato di {by}; ancora {n} volte di fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>Iniziata {name}: l&apos;hai chiesto tu.</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>Fermata {name}: fa male.</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>Annullata: eri qui. Tempo da seduti: {sitting}.</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>Questa torsione non è a riposo.</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>L&apos;orologio è stato spostato indietro di {by}; il tempo da seduti non cambia.</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>L&apos;orologio è stato spostato avanti di {by}; il tempo da seduti non cambia.</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>L&apos;ultima pausa è stata interrotta dalla chiusura di Twist Break; viene proposta di nuovo.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>La sospensione è finita.</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>Non c’è nessuna pausa naturale da annullare.</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>Avviso ritirato: Twist Break non è stato in esecuzione per un po&apos;.</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>Avviso ritirato: non è più prevista nessuna pausa.</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>Avviso ritirato: il computer era in standby.</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>Avviso ritirato: lo schermo era bloccato.</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>Avviso ritirato: sembra che tu non ci sia.</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Break avviato.</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Break avviato; ricordati {sitting} da seduti.</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>Ciò che tratteneva il promemoria è finito; arriva dopo {calm} di calma.</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>L&apos;orario di lavoro è iniziato. Il tempo da seduti parte da zero.</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>Hai terminato il riposo di {name}; viene proposta di nuovo.</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>Assenza di {absent}; il tempo da seduti si è fermato.</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>è in corso una presentazione</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>una finestra riempie lo schermo</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>ho già fatto movimento</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>«non disturbare» è attivo</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>fa male</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>non ora</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>qui non è possibile</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>sei in una chiamata</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>stai scrivendo</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} Ha aspettato {typing} una pausa nella scrittura.</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>Copia tutto il registro come testo.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Non è ancora stato deciso nulla.</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>La prima riga arriva con il primo promemoria, o quando manchi per un po&apos;.</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>Cosa è stato deciso, dal più recente</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>Perché? - Twist Break</translation>
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
        <translation>Non c&apos;era nulla da eliminare.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>Non è stato possibile eliminare {n} file: {path} ({reason}). Eliminalo a mano. File eliminati: {gone}.</numerusform>
            <numerusform>Non è stato possibile eliminare {n} file, il primo dei quali è {path} ({reason}). Eliminali a mano. File eliminati: {gone}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>{n} file è stato eliminato. Non ne resta nulla.</numerusform>
            <numerusform>{n} file sono stati eliminati. Non ne resta nulla.</numerusform>
        </translation>
    </message>
</context>
</TS>
