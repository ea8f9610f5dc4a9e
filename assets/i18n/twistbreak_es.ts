<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>No se puede usar: {names}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Todo lo que contiene ya está aquí.</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>Le faltan archivos o se le han añadido otros.</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>Se deja fuera porque no lo has pedido: {names}.</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>Historial: filas nuevas: {new} de {rows}; se añadirán, y lo que hay aquí se queda.</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>Contiene más de {n} archivo; ninguna copia de seguridad de Twist Break tiene tantos.</numerusform>
            <numerusform>Contiene más de {n} archivos; ninguna copia de seguridad de Twist Break tiene tantos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>Es un archivo zip, pero no una copia de seguridad de Twist Break.</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>Está dañado o no se copió hasta el final.</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>Ocupa más de {mib} MiB; ninguna copia de seguridad de Twist Break es tan grande.</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>No es un archivo zip o le falta el final; elige una copia de seguridad.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>Se hizo con una versión más reciente de Twist Break; instala aquí esa versión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>Su índice está dañado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>Se dejan fuera porque son enlaces, son demasiado grandes o tienen un nombre incorrecto: {names}.</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>Hecha el {day} con la versión {version}.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Hecha el {day}.</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>Se queda como está: {names}.</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>No se puede leer la copia de seguridad ({reason}); no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>La copia de seguridad solo se pudo importar en parte y no se pudo deshacer todo ({reason}); importa {file} para tenerlo todo como estaba.</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>No se pudo importar la copia de seguridad ({reason}); todo está como estaba.</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>No se pudo escribir la copia de seguridad ({reason}); lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>La copia de seguridad se ha importado; lo que había antes se guarda en {file}.</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>Se añadirá: {names}.</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Se sustituirá: {names}.</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>está dañado y se deja fuera</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>el historial que contiene está dañado y se deja fuera; el tuyo se queda como está</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>el historial que contiene lo escribió una versión más nueva de Twist Break y se deja fuera; instala aquí esa versión e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>«{name}» no corresponde a una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>«{name}» es un enlace; las copias de seguridad no contienen enlaces.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>«{name}» está cifrado; las copias de seguridad nunca lo están.</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>«{name}» es demasiado grande; puede ser una trampa.</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>«{name}» aparece dos veces.</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>«{name}» no está como cuando se empaquetó.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>«{name}» está empaquetado de un modo que las copias de seguridad nunca usan.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Los dos lados hechos</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>Inhala despacio.</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>Inhala y alárgate.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Inhala y crece.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Exhala despacio.</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>Exhala y afloja.</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>Exhala y gira.</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>Exhala. Deja fluir el aire, nunca lo retengas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más suelta</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>De lado a lado</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>De quien la prescribió</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>¿Cómo sientes ahora la espalda?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>Fue sin querer</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Tecla: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>Izquierda {left}, derecha {right}.</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>Más: otra torsión, más corta, omitir este lado, salir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>En tu silla</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>Otra torsión</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>En pausa. Pulsa Espacio para continuar.</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>En pausa: empezó una llamada ({program}).</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>En pausa: empezó una llamada.</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>En pausa: no hubo nadie aquí durante {gap}.</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>En pausa: la pantalla estaba bloqueada.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>Quédate a gusto, en la silla o de pie, una respiración más.</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Omitir este lado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>Empieza cuando quieras</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Más rígida</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>Para aquí. Vuelve al centro despacio y descansa.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>Eso ya es una parte</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>Necesitas una silla con respaldo.</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>Necesitas una esterilla.</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>Te habías levantado</translation>
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
        <translation>{head}. {calm} La ventana se cierra sola.</translation>
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
        <translation>{name}. {place}, {length}, los dos lados.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} respiración</numerusform>
            <numerusform>{n} respiraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · terminado</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · quedan {left}</translation>
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
        <translation>Lado {number} de {sides}</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>Lado {number} de {sides} · ronda {round} de {rounds}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>Lado {number} de {sides}. {sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m, 2h, tomorrow o 14:05; nada: hasta que la reanudes.</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>Un ajuste, como reminders.interval.</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>Acerca de Twist Break</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>Todas las torsiones…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>Responder otra vez a las preguntas que deciden qué torsiones se ofrecen.</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>Cambiar cuándo, qué y cómo.</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>Elegir una torsión</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>Contarlo como descanso natural; el tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>Eliminar ajustes, torsiones, historial y respuestas de salud para siempre.</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>Terminar un reposo</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>Terminar la pausa.</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>Cerrar el programa. Se conservan los ajustes y el tiempo sentado.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>Volver a recorrer las tres pantallas del primer inicio.</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Control de salud…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>Cuánto tiempo: 5, 10m o 1h.</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>Cómo usar Twist Break</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>Esta no puedo hacerla aquí</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>Ya me he movido</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Estaba aquí</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>Id de una torsión; véase `routines`.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importar una copia de seguridad</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>Su nuevo valor, como 45min.</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>Omitir este descanso; el tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>Dejar en reposo esta torsión un tiempo y leer cuándo ir al médico.</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>Enumerar las torsiones, también las tuyas.</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>Ver todas las torsiones y elegir cuáles aparecen.</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>Ver el día de hoy y lo que se hizo antes.</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>Crear o cambiar una torsión propia, como una que te prescribió un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>Aplazar unos minutos el próximo descanso.</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>Sin recordatorios durante un tiempo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>Ofrecer otra vez una torsión en reposo porque dolió o no fue posible aquí.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>Pausar 30 minutos.</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>Pausar una hora.</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>Pausar dos horas.</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>Pausar hasta la hora que elijas.</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>Pausar hasta mañana por la mañana.</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>Pausar hasta que lo reanudes.</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>Prescripciones…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Imprimir JSON para otros programas.</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>Imprimir una tabla para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>Imprimir lo que se hizo, día a día.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>Hacerlo de verdad; sin esto no se elimina nada.</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>Hacerlo de verdad; sin esto solo ves qué cambiaría.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>Ver qué se guarda y dónde; exportarlo, importarlo o eliminarlo.</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>Apartar esta torsión hasta mañana y recibir otra en su lugar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>Mostrar las notas de seguridad.</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>Mostrar la guía breve con todas las teclas.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>Mostrar la versión y la licencia.</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>Mostrar qué está pasando.</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>Mostrar qué decidió el recordatorio y por qué.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Omitir esta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>Posponer {length}</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>Empezar ahora una torsión, o la que nombres.</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>Empezar una de las torsiones.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>Parar de inmediato, leer cuándo ir al médico y dejar esta torsión en reposo un tiempo.</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Estirar ahora</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>Importar lo que contiene un archivo exportado.</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>El archivo que se leerá, como twistbreak.zip.</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>El archivo que se escribirá, como twistbreak.zip.</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>Hoy e historial</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsiones</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que lo reanude</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Hasta una hora…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenida…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>Qué hacer; nada: abrir los ajustes.</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>Cuándo parar, cuándo ir al médico</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>Por qué: not-now, already-moved, cannot-here o hurts.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Borrar mis datos</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>Con las respuestas del control de salud, si las contiene.</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>Con tus respuestas del control de salud.</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>Escribir ajustes, torsiones e historial en un solo archivo, para guardarlos o trasladarlos.</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>Estabas aquí sin tocar nada: retirar el descanso natural.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Tus datos…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>Todo está en este equipo. Nada sale de él, salvo que copies o envíes un archivo.</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>Todo lo anterior, tus ajustes y tus propias torsiones: como si el programa nunca se hubiera usado.</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>Respuestas del control de salud</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>Copias de seguridad (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Copias de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>Copias de seguridad en este equipo; ninguna contiene respuestas de salud:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>Copias de seguridad que se hacen solas</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>Todo está en {file}, con tus respuestas de salud.</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>Todo está en {file}, sin tus respuestas de salud.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>Archivos que se eliminarían</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>Archivos: {count}; {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>Historial, respuestas de salud, tiempo sentado, motivos de los recordatorios y todas las copias de seguridad de este equipo. Tus ajustes y tus propias torsiones se quedan.</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>Antes se guarda cómo está todo ahora, sin las respuestas de salud; queda entre las copias de seguridad de este equipo.</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Lo confirmo</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>Guardar una copia o pasar a otro equipo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verla…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>Ya no se excluye ninguna torsión hasta que vuelvas a responder a las preguntas.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>Nada puede recuperar los archivos. El botón que elimina solo funciona con esto.</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>Nada puede recuperar estos archivos. Un archivo que hayas exportado se queda donde está.</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>Un momento… Con años de historial puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>Aún no hay ninguna. El historial se copia cada día y el conjunto, una vez por semana.</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}: solo el historial; {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>Solo las respuestas de salud</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>Pone también en el archivo exportado las respuestas del control de salud.</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>Filas: {count}, la primera del {day}; {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>Filas: {count}; {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>Ajustes, torsiones tuyas e historial, en un solo archivo.</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>Muestra qué cambiaría la copia de seguridad seleccionada arriba.</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>Tiempo sentado, motivos de los recordatorios, posiciones de las ventanas</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Importarla</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>Importar una copia de seguridad</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>Este archivo se eliminaría para siempre:</numerusform>
            <numerusform>Estos {n} archivos se eliminarían para siempre:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>Sustituyen entonces a tus respuestas del control de salud en este equipo.</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>Torsiones y posturas tuyas</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>Qué se va a eliminar</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>Lo que se observó y se respondió</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Borrar mis datos</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>Borrar mis datos…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>Con mis respuestas de salud</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>Con las respuestas de salud que contiene</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>Eliges qué y antes ves la lista de archivos.</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>Ves qué cambiaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>Tus datos - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: copia de seguridad semanal; {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: cómo estaba todo antes de la última importación; {size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
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
            <numerusform>{n} torsión, aproximadamente, en {hours} de escritorio: la primera a las {first}, la última a las {last}. Pasas como mucho {longest} sin levantarte.</numerusform>
            <numerusform>Unas {n} torsiones en {hours} de escritorio: la primera a las {first}, la última a las {last}. Pasas como mucho {longest} sin levantarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>A una hora fija</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>Ninguna torsión en {hours} de escritorio.</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>No hay horario laboral en las próximas dos semanas, así que no hay recordatorios.</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>Una torsión en {hours} de escritorio, a las {first}. Pasas como mucho {longest} sin levantarte.</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Torsión de pie</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Torsión</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>¿Cómo será mi día?</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (hora fija)</translation>
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
        <translation>Una persona vuelve de la izquierda al centro.</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>Una persona vuelve de la derecha al centro.</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>Una persona en el centro, sin girar.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>Una persona boca arriba: rodillas a la izquierda, hombros abajo.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>Una persona boca arriba: rodillas a la derecha, hombros abajo.</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>Una persona de pie, a punto de dar unos pasos.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>Una persona gira el pecho y la cabeza a la izquierda; las caderas no se mueven.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>Una persona gira el pecho y la cabeza a la derecha; las caderas no se mueven.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>Un suave estiramiento de espalda en torsión reclinada, about.com, 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>Tutorial de un masajista: la torsión sentada</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>Un artículo de fisioterapia sobre torsiones de columna, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>Un repaso de estiramientos posturales: la torsión en la silla</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>Una guía de estiramientos: la torsión de espalda</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>Hay una torsión en marcha. Termínala o sal de ella y podrás empezar otra.</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>Todas las torsiones</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>Todas las torsiones - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier sitio</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>Las flechas pasan de una ficha a otra. Intro empieza, Espacio muestra los detalles.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>Consulta antes a un médico o fisioterapeuta en caso de</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>Consulta antes a un médico o fisioterapeuta. Si dice que sí, indícalo en el control de salud.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>Silla con respaldo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Detalles: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>Terminar su reposo</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>Terminar su reposo: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>Favorita: aparece más o menos el doble de veces (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favorita: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>De quien la prescribió</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>Control de salud: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Control de salud…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>Duración, los dos lados</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Tengo</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>En reposo hasta el {day}.</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Tecla: Intro</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>Excluida por tus respuestas del control de salud.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Para hacerla más fácil</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Esterilla</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>No ofrecer nunca esta torsión (Supr)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>Ninguna torsión encaja.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>Esta no: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Volver a ofrecerla</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>Volver a ofrecerla: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>Solo si la eliges: según tus ajustes, ninguna torsión de pie aparece por sí sola.</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>Solo si la eliges: este lugar no está entre los tuyos en los ajustes.</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>Rápida: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>Mostrar todas las torsiones</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>Estándar: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>Empezar esta torsión ahora (Intro)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Empezar: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>No hay ninguna para estos lugares que solo necesite lo que tienes.</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>Completa: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>Torsiones: {i} de {total}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>Qué trabaja, precauciones y fuentes (Espacio)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>Dijiste: esta no. Nunca se ofrece.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>una hernia discal reciente en la zona lumbar</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>mucho tiempo sin ejercicio</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>una operación de columna u otra lesión grave</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>mareos</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>ciática reciente</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>embarazo</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>alivia</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>artrosis grave</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>fortalece</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>molestias en la espalda o el cuello</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>vértebras inestables o desplazadas</translation>
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
        <translation>{name} ya no se ofrece.</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}, {i} de {total}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · necesita una silla con respaldo y una esterilla</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · necesita una esterilla</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · con respaldo</translation>
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
        <translation>Relájate y respira con calma</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>Se acerca una torsión</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>A continuación: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>En {length}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>En {time}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>Omitida. ¿Por qué?</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}, alrededor de un minuto</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}, alrededor de un minuto, los dos lados</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}, unos {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}, unos {length}, los dos lados</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}, solo una corta: {length}, los dos lados</translation>
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
        <translation>{when}. Responde en el menú de Twist Break.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>Un profesional de la salud me ha dicho que las torsiones suaves están bien</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Si respondes sí: se excluyen las torsiones profundas y las que llevan peso o velocidad. Las demás esperan al visto bueno de un profesional de la salud y entonces aparecen en una forma más suave.</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>Si respondes sí: cada torsión espera al visto bueno de un profesional de la salud y entonces aparece en una forma más suave.</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>Si respondes sí: cada torsión espera hasta que un profesional de la salud te haya dicho que las suaves están bien.</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>Si respondes sí: se excluye el balanceo de pie.</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>Si respondes sí: el balanceo de pie espera hasta que un profesional de la salud lo haya aprobado.</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Si respondes sí: se excluyen las torsiones que presionan el vientre. Las demás esperan al visto bueno de un profesional de la salud y entonces aparecen en una forma más suave.</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>Responde no a todas las preguntas.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>¿Estás embarazada?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>¿Te mareas a veces?</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>¿Tienes ciática aguda, un dolor que baja por la pierna?</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>¿Tienes una hernia discal aguda en la zona lumbar?</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>¿Tienes artrosis grave (articulaciones desgastadas)?</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>¿Tienes espondilolistesis (una vértebra desplazada) u otra inestabilidad de la columna?</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>¿Tienes molestias en la espalda o el cuello?</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>¿Hace mucho que no haces ejercicio?</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>¿Te han hecho una fusión vertebral, o has tenido otra lesión u operación importante?</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Control de salud</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>Control de salud - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Nada de esto me afecta</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>Por ahora no se excluye nada; cada torsión indica con qué tener cuidado.</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>No se excluye nada, y cada torsión aparece tal como es.</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>Una torsión aparece en una forma más suave: un giro menor, mantenido menos tiempo.</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>Se excluye una torsión.</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>Una torsión espera al visto bueno de un profesional de la salud.</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>Preguntas respondidas: {done} de {all}.</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>¿Eliminar todas tus respuestas?</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>Eliminar mis respuestas…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>Así no queda ninguna torsión: se te recordará que te levantes, camines un poco y respires.</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>El archivo que las contiene se elimina. No se excluye nada hasta que vuelvas a responder a las preguntas.</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>Estas preguntas deciden qué torsiones se ofrecen. No sustituyen a un diagnóstico: en caso de duda, pregunta a un profesional de la salud.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>Tus respuestas se quedan en este ordenador, en un archivo que solo tú puedes leer. Puedes cambiarlas o eliminarlas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>Se excluye {n} torsión.</numerusform>
            <numerusform>Se excluyen {n} torsiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} torsión aparece en una forma más suave: un giro menor, mantenido menos tiempo.</numerusform>
            <numerusform>{n} torsiones aparecen en una forma más suave: un giro menor, mantenido menos tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} torsión espera al visto bueno de un profesional de la salud.</numerusform>
            <numerusform>{n} torsiones esperan al visto bueno de un profesional de la salud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>no se pudo eliminar ({reason}); elimínalo a mano</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>no se pudieron guardar las respuestas ({reason}); valen hasta que cierres el programa</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>las respuestas de salud no se pueden usar tal como están ({reason}); cada respuesta perdida cuenta como sí hasta que repitas el control de salud</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>Una buena torsión</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>Una más rápida</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A: un repaso de una torsión en la silla</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>Otra torsión</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>Consulta a un médico o fisioterapeuta antes de empezar si tienes</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B: un artículo de fisioterapia sobre torsiones de columna, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>Inhala para alargarte, exhala para girar. Nunca contengas la respiración.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D: un tutorial de un masajista sobre la torsión sentada</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>No tires con los brazos ni gires el cuello más de lo que lo lleva el pecho.</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>Cada decisión se explica en «¿Por qué?».</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>Todo se queda en este ordenador: el programa no tiene código de red.</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>Para un giro más fácil, gira menos o pon un cojín pequeño o una toalla enrollada detrás de la espalda.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>Software libre con licencia MIT, de los desarrolladores de Twist Break. Sin garantía.</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>Crece primero y gira solo después: desde la mitad de la espalda, con la pelvis quieta.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>En una llamada, con pantalla completa o mientras escribes, el recordatorio espera un minuto de calma.</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>Me duele: para de inmediato</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>Teclas en la ventana de descanso</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>Teclas en la ventana de estado</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>Salir; lo que has hecho cuenta</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>Detecta cuánto tiempo llevas en la silla y te guía por una torsión de columna, a los dos lados.</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Al paso siguiente</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Omitir este lado</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Empezar, pausar, continuar</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>Estirar por tu cuenta no sustituye a un diagnóstico. Los niños giran con suavidad, con un adulto al lado.</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>Luego una ventana pequeña te guía por una torsión, primero a un lado y después al otro.</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Break cuenta cuánto tiempo pasas de verdad en la silla. Cuando es la hora, un aviso dice qué viene.</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>No hace falta mirar ni pulsar nada: sigue por sí solo.</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>una hernia discal reciente en la zona lumbar, o ciática reciente [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>una operación de columna, como una fusión, u otra lesión grave [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>embarazo: cambia o evita las torsiones profundas que presionan el vientre</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>artrosis grave: gira menos y con menos fuerza</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>vértebras inestables o desplazadas: sin giros profundos ni forzados</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Los dos lados</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>Los dos lados por igual</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>No se puede guardar {file}: {reason}. Elige otro lugar; no se pierde nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>Días seguidos: cuenta cada día con una torsión. Los días libres y los días con menos de media hora de tiempo sentado no cambian nada, y puede faltar un día a la semana.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más suelta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>A partir de ahora esta ventana muestra cuánto tiempo pasas en la silla, qué torsiones haces y si los dos lados reciben lo suyo. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>Horas de tiempo sentado</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>Cómo te sentiste, por semana</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>En total: {sides}.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Izquierda {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>Máximo seguido</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Descanso natural</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Descansos naturales</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>Sin tiempo sentado</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>Ninguna torsión</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>Ninguna torsión en este período.</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>Nadie estuvo sentado aquí en este período.</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>Hoy todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>No se registró nada en este mes.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>No se registró nada en esta semana.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>No se registró nada en este año.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>No se registró nada en este día.</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>Un lado más</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>Señala la imagen o usa las flechas para ver detalles.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Derecha {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Guardar todo como CSV…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>Guardar cada fila del historial como tabla para otros programas.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Guardar el historial</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>Equilibrio entre lados</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Tiempo sentado</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>Previsto para hoy: {n} torsión, a las {at}.</numerusform>
            <numerusform>Previsto para hoy: {n} torsiones, la primera a las {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>Tiempo sentado hasta ahora: {sitting}. Aún previsto hoy: {n} torsión, a las {at}.</numerusform>
            <numerusform>Tiempo sentado hasta ahora: {sitting}. Aún previsto hoy: {n} torsiones, la próxima a las {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>Tiempo sentado: {sitting}, de ellos {waited} con un recordatorio en espera.</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>Tiempo sentado: {sitting}.</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>Total de tiempo sentado</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>Tiempo sentado, con un recordatorio en espera</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Más rígida</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>El día hora a hora</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>La línea de abajo muestra lo previsto.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>El año como calendario</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>Veces hecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>Hoy e historial - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Torsión</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Break no estaba en marcha</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>Twist Break no estaba en marcha o no había nadie sentado.</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>Torsión, los dos lados</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>Torsión, en parte</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsiones</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>Torsiones y descansos naturales</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>Tus respuestas después de una torsión: más suelta {easier}, igual {same}, más rígida {stiffer}, me duele {hurts}.</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>ordenador suspendido</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>día seguido</numerusform>
            <numerusform>días seguidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>día con una torsión</numerusform>
            <numerusform>días con una torsión</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>no se puede usar ahora ({reason}); lo que hagas se recuerda hasta que cierres el programa, y se seguirá intentando guardarlo</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>está dañado ({error}) y ahora no se puede reconstruir ({trouble}); se deja como está, y lo que hagas ahora se recuerda hasta que cierres el programa</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>no es un historial de Twist Break y se deja fuera</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>es la base de datos de otro programa y se deja como está; muévela a otro sitio para que Twist Break pueda guardar ahí su historial</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>es demasiado grande para este disco</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>estaba dañado y se ha reconstruido con la copia de seguridad del {day} y lo que aún se podía leer: {n} fila; el archivo dañado se guarda como {aside}</numerusform>
            <numerusform>estaba dañado y se ha reconstruido con la copia de seguridad del {day} y lo que aún se podía leer: {n} filas; el archivo dañado se guarda como {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>estaba dañado y se ha reconstruido con lo que aún se podía leer: {n} fila; todavía no hay copia de seguridad; el archivo dañado se guarda como {aside}</numerusform>
            <numerusform>estaba dañado y se ha reconstruido con lo que aún se podía leer: {n} filas; todavía no hay copia de seguridad; el archivo dañado se guarda como {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>faltaba y se ha restaurado con la copia de seguridad del {day}: {n} fila</numerusform>
            <numerusform>faltaba y se ha restaurado con la copia de seguridad del {day}: {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>lo escribió una versión más reciente de Twist Break y se deja como está; vuelve a abrir esa versión, o mueve el archivo a otro sitio para empezar un historial nuevo</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>izquierda {left}, derecha {right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>izquierda, {more} más</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>máximo seguido</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>descanso natural</numerusform>
            <numerusform>descansos naturales</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>sin actividad</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>ahí no se puede escribir nada</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>derecha, {more} más</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>pantalla bloqueada</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>total de tiempo sentado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: {n} torsión, tiempo sentado {sitting}</numerusform>
            <numerusform>{day}: {n} torsiones, tiempo sentado {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>{n} torsión en total; el máximo, {most}, el {day}.</numerusform>
            <numerusform>{n} torsiones en total; el máximo, {most}, el {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>{n} torsión. Días con una torsión: {days}.</numerusform>
            <numerusform>{n} torsiones. Días con una torsión: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>este disco es de solo lectura</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>torsión hecha</numerusform>
            <numerusform>torsiones hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>tu cuota de disco está agotada</translation>
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
        <translation>{average} en un día medio; máximo seguido {longest}, el {day}.</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: ningún descanso</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: sin tiempo sentado</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: tiempo sentado {sitting}, como mucho {longest} seguidos</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: {full} completas, {part} en parte; descansos naturales: {natural}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
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
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, done {n} times: {sides}</source>
        <translation>
            <numerusform>{name}, hecha {n} vez: {sides}</numerusform>
            <numerusform>{name}, hecha {n} veces: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}, en parte: izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: izquierda {left}, derecha {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: prevista</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: prevista, hora fija</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: omitida</translation>
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
        <translation>de {start} a {end}: {what}</translation>
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
        <translation>{week}: más suelta {easier}, igual {same}, más rígida {stiffer}, me duele {hurts}</translation>
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
        <translation>Flecha izquierda o B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>Flecha derecha o N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
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
        <translation>Iniciar cuando abra sesión</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>Tu escritorio inicia Twist Break por sí solo, para que cuente desde el principio.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>Se muestra lo último que respondió tu escritorio; no indica qué hace ahora.</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>La entrada en {file} inicia {program}, que ya no existe; activa esto para arreglarlo.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>Aun así, los ajustes del propio sistema, en Ítems de inicio, pueden desactivarlo.</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>Twist Break no sabe cómo se inician programas al abrir sesión en este sistema.</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windows no deja leer ni cambiar su lista: {reason}.</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>Tu escritorio no permitió cambiar lo que se inicia al abrir sesión.</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>No se puede leer ni cambiar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>No se pudo cambiar {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>Tus respuestas del control de salud no permiten ninguna torsión</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (tuya)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>&amp;Pausar hasta</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>Media hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>En {length}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pausar hasta</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>Pausar hasta una hora - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>Mañana, en {length}.</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>Las posturas llamadas {name} vienen con el programa; da otro nombre a la tuya.</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>Esto no es un archivo TOML.</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>nombra una postura que no está dibujada antes que esta: {key}.</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Seguir escribiendo</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Guardarlo</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>Hay una copia en {path}. Se puede enviar tal cual.</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>Un día, como 2025-03-14.</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>La postura se cuenta en</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>Una nota suya, para leer antes de la torsión</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>Una línea más discreta debajo</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>Una frase propia para cada lado</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>Una torsión que me han prescrito.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>Todas las prescripciones</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt con flecha arriba o abajo mueve un paso; Supr lo quita.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Como para todo el mundo</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>Como es habitual en este lugar</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>Consultar antes a un profesional de la salud</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>Consulta antes a un profesional de la salud en caso de: {conditions}.</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>Consultar antes y luego más suave</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>Antes del primer lado</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>Siempre se hacen los dos lados, uno tras otro y con la misma duración. Los números son para un lado.</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>Respiraciones de una postura</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>Según tus respuestas nunca se ofrece, aunque la importes.</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>Según tus respuestas no se ofrece hasta que hayas consultado a un profesional de la salud.</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>Según tus respuestas se ofrece más suave: menos giro y más corta.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Cambiarla (Intro)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>Elige una torsión; con ella puedes elegir las imágenes que le pertenecen.</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>Sus comentarios no se conservan. El archivo tal como estaba queda a su lado, con «.~1~» al final del nombre.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>No importarla</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>Cada línea es una frase propia.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Control de salud</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>Hacia la torsión</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>No se pudo escribir: {why}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar las dos</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Bajar el paso (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Subir el paso (Alt+Arriba)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>Mi torsión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>No se ofrece nunca</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>No se ofrece nunca en caso de: {conditions}.</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>Sin imagen: solo texto y anillo</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>Todavía no: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí no hay nada escrito todavía.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>A los dos lados: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>Una sola dosis, digan lo que digan los ajustes</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>Ya hay otras imágenes llamadas {name}; estas no se pueden importar.</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>Si no, se pierde.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>Imagen al final del paso</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Prescrita por</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>Prescrita por {by}</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>Prescrita por {by} el {day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>Prescrita el {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>Prescripciones - Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>Rápida: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>Alivio: un estiramiento que afloja</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>Eliminarla (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Sustituir la mía</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Reposo entre los lados</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>Guardar una copia para enviar</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>Guardar una copia para enviar…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>Guardarla (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>¿Guardar lo que has cambiado?</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>Segundos por balanceo, al principio</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>Segundos por balanceo, a ritmo pleno</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Segundos como máximo</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>Segundos de una postura</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Mostrar los dos lados</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>Respiraciones lentas al final</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>Más suave en caso de: {conditions}.</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>Más suave: menos giro, más corta</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>Alguien ha escrito este archivo a mano. ¿Guardarlo de todos modos?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>Estándar: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar en blanco</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>Paso a paso, a la izquierda</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>Paso a paso, a la derecha</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>Fuerza: un ejercicio</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>Balanceo: más rápido</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>Balanceo: ritmo pleno</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>Balanceo: más lento</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>Balanceos a cada lado</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>Importar una torsión, con sus imágenes si las tiene</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importarla</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>Quitar el paso (Supr)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>El archivo no lo dice todo sobre problemas de salud, así que se trata con tanto cuidado como una torsión completa.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>El archivo no lo dice.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>El nombre del archivo debe constar de letras minúsculas de la a a la z, cifras y guiones, tal como lo nombra la torsión.</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>Se indica al control de salud que tenga menos cuidado que con «{name}». Hazlo solo si la ha prescrito alguien que conoce tu espalda.</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>La postura</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>La imagen tras la vuelta no es la del final de la preparación, así que el segundo lado empieza con un salto.</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>La imagen aparece en cuanto lo marcado en el formulario esté bien.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>{n} respiración en {seconds} s como máximo a cada lado</numerusform>
            <numerusform>{n} respiraciones en {seconds} s como máximo a cada lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>{n} balanceo a cada lado</numerusform>
            <numerusform>{n} balanceos a cada lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}, {n} ronda</numerusform>
            <numerusform>{once}, {n} rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>Ya hay una torsión con este nombre; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>Este archivo no se puede usar. No se ha copiado nada.</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>Esto aún no está bien: {key}. {problem}</translation>
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
        <translation>Consejos</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>Para leer al lado</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>A la izquierda: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>A la derecha: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>Las de Twist Break, para copiar</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>Torsiones y sus imágenes (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>Maneras de hacerla más fácil</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>Lo que se dice, en letra grande</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Qué trabaja</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>Qué hay que tener a mano</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>Qué debe hacer el control de salud con esta torsión para quien tiene algo de esto. Empieza con tanto cuidado como para cualquier torsión completa; rebájalo solo si lo dice alguien que conoce tu espalda.</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>Lo que dice la voz en su lugar</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>Dónde y cuánto</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>De quién procede</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>Anota lo que te ha enseñado tu fisioterapeuta o cambia una de nuestras torsiones. Obtienes un archivo que se puede enviar y que otros pueden importar.</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>Escribe cada frase una vez, para el lado hacia el que gira el cuerpo: {{side}} se convierte en ese lado, {{other}} en el contrario.</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>Aún no tienes ninguna. Elige abajo una de las nuestras y cópiala, o empieza en blanco.</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>Ya tienes «{name}» con el mismo id.</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>Tus respuestas no la excluyen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>debe ser un nombre entre comillas, de letras minúsculas de la a a la z, cifras y guiones, como “my-twist”.</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>esto no es un día, así que se deja fuera; escríbelo así: 2025-03-14.</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: la fuente de «{name}» indica de {low} a {high}.</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}. La fuente de «{name}» indica de {low} a {high}. Supéralo solo si lo ha prescrito alguien que conoce tu espalda.</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: {length} en total</translation>
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
        <translation>{length} en total, con cualquier dosis</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (aún no está bien)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name} se ha eliminado.</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>{name} de Twist Break ({keys})</translation>
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
        <translation>{name}, la mía</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} s caminando</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>{seconds} s a cada lado</translation>
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
        <translation>{what}: a la izquierda</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: a la derecha</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>«{name}» está guardada y se puede elegir como cualquier otra torsión.</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>«{name}» de Twist Break tiene el mismo id; esta puede quedarse a su lado.</translation>
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
            <numerusform>{n} respiración por postura, {more} más que al principio</numerusform>
            <numerusform>{n} respiraciones por postura, {more} más que al principio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} segundo por postura, {more} más que al principio</numerusform>
            <numerusform>{n} segundos por postura, {more} más que al principio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>{n} balanceo por lado, {more} más que al principio</numerusform>
            <numerusform>{n} balanceos por lado, {more} más que al principio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Espalda redondeada: primero alárgate, luego gira.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Tras una lesión u operación importante, como una fusión vertebral, consulta antes a un médico.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>Inhala y crece. Exhala y afloja un poco más.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Exhala y gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Exhala y gira a la derecha</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Exhala, gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Exhala, gira a la derecha</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Por el respaldo o el reposabrazos. El brazo izquierdo sujeta las rodillas. Inhala y alárgate.</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Por el respaldo o el reposabrazos. El brazo derecho sujeta las rodillas. Inhala y alárgate.</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Torsión en silla</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Vuelve al centro, despacio</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Cruzar las piernas: así las vértebras más bajas no pueden girar y la pelvis se hunde hacia atrás.</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>Imagina que cada vértebra gira un poco, del cóccix al cráneo. Las de las costillas giran menos; es normal.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>No cruces las piernas.</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>A lo largo del día, alterna esta torsión con la de manos tras la cabeza.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Tirar de ti con los brazos para girar.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Pon una toalla enrollada o un cojín pequeño detrás de la espalda.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Apóyate atrás y relájate</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Apóyate y relájate</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Espalda erguida, los dos pies bien apoyados</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Crece, pies apoyados</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>Espalda erguida, agárrate a la silla y gira: un pequeño giro en cada vértebra, del cóccix al cráneo.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Sigue a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sigue a la derecha</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantén el giro a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantén el giro a la derecha</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Para de inmediato si el dolor es agudo, punzante o quemante, si se extiende o va a más.</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>Agarra la silla con la mano izquierda</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>Agarra la silla con la mano derecha</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>La silla, con la mano izquierda</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>La silla, con la mano derecha</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>Los músculos pequeños y profundos entre las vértebras</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>No es un estiramiento del cuello: deja que la cabeza vaya solo hasta donde la lleva el pecho.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira menos.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demasiado el cuello.</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Espalda redondeada: primero alárgate, luego gira.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Tras una lesión u operación importante, como una fusión vertebral, consulta antes a un médico.</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>El riego de una espalda rígida</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Inhala y alárgate</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Inhala, alárgate</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>Inhala y crece. Exhala y gira un poco más.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Exhala y gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Exhala y gira a la derecha</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Exhala, gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Exhala, gira a la derecha</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>Torsión en silla, manos tras la cabeza</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Vuelve al centro, despacio</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Cruzar las piernas: así las vértebras más bajas no pueden girar y la pelvis se hunde hacia atrás.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Manos tras la cabeza</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>No cruces las piernas y apoya bien los dos pies.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>No cruces las piernas.</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>Baja las manos</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>Baja las manos y relájate</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Pon una toalla enrollada o un cojín pequeño detrás de la espalda.</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>Pon las dos manos tras la cabeza</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Espalda erguida, los dos pies bien apoyados</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Crece, pies apoyados</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Sigue a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sigue a la derecha</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantén el giro a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantén el giro a la derecha</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Para de inmediato si el dolor es agudo, punzante o quemante, si se extiende o va a más.</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>Los brazos no ayudan.</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>Los músculos de la espalda y el cuello, que hacen el giro</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>Esto es un ejercicio. Para el alivio de un estiramiento, haz la torsión en silla y alterna las dos a lo largo del día.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira menos.</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>Gira sin ayuda de los brazos: trabajan la espalda y el cuello, y una espalda rígida activa su riego.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demasiado el cuello.</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>Una torsión llamada {id} viene con el programa; da otro nombre a la tuya.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>No se puede leer: {why}.</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>Aquí hay números o listas anidadas demasiado largos; véase docs/routines.md.</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>El archivo es demasiado grande; bastan menos de {kib} KiB.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>El nombre del archivo debe constar de letras minúsculas de la a a la z, cifras y guiones, como my-twist.toml.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>Falta la carpeta con las torsiones del programa.</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>Esto es un enlace; pon aquí una copia del archivo.</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>Esto no es TOML: {why}. Véase docs/routines.md.</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>Esto no es un archivo; debe ser un archivo de texto.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Esto no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>una fecha sin comillas, como 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>una lista con cualquiera de estas palabras, cada una entre comillas: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>Aquí hay más de {n} archivo; el resto se deja fuera.</numerusform>
            <numerusform>Aquí hay más de {n} archivos; el resto se deja fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>Esta línea tiene más de {n} punto, y ninguna torsión los necesita.</numerusform>
            <numerusform>Esta línea tiene más de {n} puntos, y ninguna torsión los necesita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>una línea de texto entre comillas, de {n} carácter como máximo</numerusform>
            <numerusform>una línea de texto entre comillas, de {n} caracteres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>una lista de líneas de texto entre comillas (líneas: {most} como máximo; caracteres en cada una: {longest} como máximo)</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>una lista de {n} número de {low} a {high}</numerusform>
            <numerusform>una lista de {n} números de {low} a {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>una tabla: una línea [{table}] con sus claves debajo</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>es menor que la dosis anterior; debe ser igual o mayor.</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>falta; debe ser {right}.</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>no es una clave de esta tabla y no tiene efecto; ¿querías decir «{guess}»?</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>no es una clave de esta tabla y no tiene efecto; las claves aquí son {keys}.</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>está ocupado: «{id}» es lo que se ofrece cuando no queda ninguna torsión.</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>es {found}, pero debe ser {right}.</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>es «{found}», pero debe ser «{id}», como el archivo.</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>nombra una torsión que no existe y no tiene efecto: {id}.</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>una de estas: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>una tabla debajo de una línea [[{table}]]</numerusform>
            <numerusform>de una a {n} tablas, cada una debajo de una línea [[{table}]]</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>dos números de {low} a {high}, primero el menor, como {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>iría con prisa: {n} respiración necesita al menos {seconds} s.</numerusform>
            <numerusform>iría con prisa: {n} respiraciones necesitan al menos {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>debe ser el id de otra torsión.</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>no debe tener más llaves que las de {{side}} y {{other}}.</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>no debe tener llaves.</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>debe enumerar las fuentes por sus claves: {keys}.</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>está junto a [hold]; una torsión se mantiene o se balancea, así que deja solo una de las dos.</translation>
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
        <translation>Espalda encorvada o redondeada: primero alárgate, luego gira.</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>Al inhalar, siente un hilo que tira de la coronilla hacia arriba.</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>Los dos isquiones se quedan abajo todo el tiempo.</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Inhala y alárgate.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Exhala y gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Exhala y gira a la derecha</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Exhala, gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Exhala, gira a la derecha</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Haz cada movimiento con una respiración.</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>Torsión sentada en el suelo</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relájate</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>Suelta y vuelve al frente, despacio</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Relájate y respira con calma</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Dejar que se levante el isquion del otro lado.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>Más alto con cada inhalación, un poco más hondo con cada exhalación.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Tirar de ti con los brazos para girar.</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>Pon la mano izquierda detrás</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>Pon la mano izquierda en el suelo, detrás de ti</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>Pon la mano derecha detrás</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>Pon la mano derecha en el suelo, detrás de ti</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>Apoya el pie izquierdo por fuera del muslo derecho</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>Pie izquierdo por fuera del muslo derecho</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>Apoya el pie derecho por fuera del muslo izquierdo</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>Pie derecho por fuera del muslo izquierdo</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>Siéntate sobre un cojín o un bloque de yoga.</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>Siéntate en el suelo, con las piernas estiradas</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>En el suelo, piernas estiradas</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>Siéntate en el suelo, un pie por encima de la otra pierna, y gira hacia la rodilla levantada.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Sigue a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sigue a la derecha</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantén el giro a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantén el giro a la derecha</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Para de inmediato si el dolor es agudo, punzante o quemante, si se extiende o va a más.</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>Estira la pierna izquierda</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>Vuelve a estirar la pierna izquierda</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>Estira la pierna derecha</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>Vuelve a estirar la pierna derecha</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>El codo se apoya con suavidad; no hace palanca.</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>La rodilla izquierda está doblada y apunta arriba.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>La zona media de la espalda</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Los músculos de los costados de la cintura y los que van junto a la columna en el otro lado</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>La rodilla derecha está doblada y apunta arriba.</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>El giro empieza en el vientre y la zona media de la espalda, no en los brazos.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira menos.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demasiado el cuello.</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>El codo izquierdo se apoya con suavidad por fuera de la rodilla derecha.</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>El codo derecho se apoya con suavidad por fuera de la rodilla izquierda.</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Espalda encorvada o redondeada: primero alárgate, luego gira.</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>Las dos manos toman el respaldo o los reposabrazos.</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Inhala y alárgate</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Inhala, alárgate</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Exhala y gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Exhala y gira a la derecha</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>Exhala, gira a la izquierda, manos en la silla</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>Exhala, gira a la derecha, manos en la silla</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Vuelve al centro, despacio</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Haz cada movimiento con una respiración.</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>Pies apoyados, espalda recta.</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Dejar que se levante el isquion del otro lado.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>Más alto con cada inhalación, un poco más lejos con cada exhalación.</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>Torsión en silla de oficina</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>La pelvis y las rodillas siguen quietas, mirando al frente.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Tirar de ti con los brazos para girar.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Pon una toalla enrollada o un cojín pequeño detrás de la espalda.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Apóyate atrás y relájate</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Apóyate y relájate</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>Siéntate en el borde</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>Siéntate en el borde delantero de la silla y gira desde la columna, con la pelvis y las rodillas quietas.</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>Siéntate en el borde delantero de la silla</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Sigue a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sigue a la derecha</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantén el giro a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantén el giro a la derecha</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Para de inmediato si el dolor es agudo, punzante o quemante, si se extiende o va a más.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>La zona media de la espalda</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Los músculos de los costados de la cintura y los que van junto a la columna en el otro lado</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>El giro ocurre en la columna; las manos solo descansan en la silla.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira menos.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demasiado el cuello.</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>Una mano sobre la rodilla puede hacer el giro más profundo.</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>Dobla la rodilla izquierda</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>Dobla la rodilla izquierda sobre la cadera</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>Dobla la rodilla derecha</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>Dobla la rodilla derecha sobre la cadera</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>Al final los dos hombros quedan a la misma altura.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>Respira. Abre el pecho y el hombro izquierdo.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>Respira. Abre el pecho y el hombro derecho.</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>Busca tu propio límite y reparte el giro por toda la columna, no en un solo punto.</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>Forzar la rodilla hacia el suelo.</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>Guía las caderas. El hombro izquierdo se queda atrás.</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>Guía las caderas. El hombro derecho se queda atrás.</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>Deja que la rodilla baje menos.</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>Dejar que el hombro siga a la rodilla.</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>Boca arriba, deja que una rodilla lleve las caderas al otro lado: un giro suave para toda la columna.</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>Boca arriba, piernas estiradas</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>Mira más allá de la mano izquierda</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>Mira más allá de la mano derecha</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Mira a la izquierda</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>Mira a la derecha</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>Sobre una superficie acolchada.</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>Pon cojines o bloques de yoga bajo la rodilla.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>Torsión reclinada</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Descansa un momento</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Descansa un momento antes de levantarte</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>Rodilla a la izquierda</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>Rodilla a la derecha</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>Descansa, rodilla a la izquierda</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>Descansa, rodilla a la derecha</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>Vuelve, primero el sacro</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>Vuelve rodando: primero el sacro, la mirada al centro</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>¿Hombros mucho más anchos que las caderas? Desliza antes las caderas unos centímetros hacia el lado al que vas a girar.</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>Desliza la pierna izquierda</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>Desliza y estira la pierna izquierda</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>Desliza la pierna derecha</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>Desliza y estira la pierna derecha</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Para de inmediato si el dolor es agudo, punzante o quemante, si se extiende o va a más.</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>Estira los brazos a los lados</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>Estira los brazos a los lados, algo por debajo de los hombros</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>Haz unas cuantas respiraciones profundas.</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>Lleva esa rodilla hacia la izquierda</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>Lleva esa rodilla hacia la derecha</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>Lleva la rodilla a la izquierda</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>Lleva la rodilla a la derecha</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>El pecho y el hombro que se queda atrás</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>Toda la longitud de la columna</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>Muslo vertical, espinilla horizontal. El cóccix y la cadera izquierda se quedan abajo.</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>Muslo vertical, espinilla horizontal. El cóccix y la cadera derecha se quedan abajo.</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>Girar en un solo punto.</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>Si te duele la espalda, haz antes ejercicios suaves para el dolor de espalda.</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>Espalda encorvada o redondeada: primero alárgate, luego gira.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Exhala y gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Exhala y gira a la derecha</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Exhala, gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Exhala, gira a la derecha</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>Elige un asiento firme.</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Haz cada movimiento con una respiración.</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>Flexibilidad de la zona lumbar</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>Respira con ritmo. Inhala y crece. Exhala y gira.</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>Suelta y vuelve al centro, despacio</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Dejar que se levante el isquion del otro lado.</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>Movilidad de la zona media de la espalda</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>También funciona en una esterilla: estira las piernas o crúzalas.</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>Una mano detrás de ti, otra en la rodilla: para la zona media de la espalda, cuando no hay suelo a mano.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Tirar de ti con los brazos para girar.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Pon una toalla enrollada o un cojín pequeño detrás de la espalda.</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>Pon la mano izquierda detrás de la cadera</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>Pon la mano derecha detrás de la cadera</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>Torsión sentada</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Apóyate atrás y relájate</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Apóyate y relájate</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>Crece en un asiento firme, pies apoyados</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>Crece, pies apoyados</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Sigue a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sigue a la derecha</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantén el giro a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantén el giro a la derecha</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Para de inmediato si el dolor es agudo, punzante o quemante, si se extiende o va a más.</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>La pelvis se queda abajo.</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>Hacia la mano que tienes detrás. La pelvis se queda abajo.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira menos.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demasiado el cuello.</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>Mano izquierda detrás, derecha en la rodilla</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>La mano izquierda va a la rodilla derecha. Inhala y alárgate.</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>Mano derecha detrás, izquierda en la rodilla</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>La mano derecha va a la rodilla izquierda. Inhala y alárgate.</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>Espalda encorvada.</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>Cualquier hora del día es buena. Empieza con pocos balanceos y añade más con las semanas.</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>Brazos sueltos, mira al frente</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>Respira lento y hondo</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>El pecho y la cabeza giran hasta que miras atrás. Piernas y pies siguen apuntando al frente.</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>Haz menos balanceos.</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>Mira al frente</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>Pies paralelos, rodillas algo dobladas, el peso hundido en las piernas.</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>Deja colgar los dos brazos y mira al frente</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relájate</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Relájate y respira con calma</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>Deja que el balanceo se apague y mira al frente</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>Deja colgar los brazos</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Deja colgar los brazos.</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>Dejar que giren piernas y pies: siguen apuntando al frente.</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>Brazos sueltos, cuerpo que gira: balancéate de lado a lado, despacio al principio y otra vez despacio al final.</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>Haz sitio: las manos vuelan lejos.</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>Nunca pares de golpe.</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>Nadie levanta los brazos: los lanza el giro.</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>Imagina un eje desde la coronilla, por la columna, hasta el suelo entre los pies: el cuerpo gira sobre él.</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>Más despacio, un poco con cada balanceo</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>De pie, pies separados</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>De pie, con los pies a la anchura de los hombros</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>Balanceo de pie</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Empieza despacio</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>Para si hay dolor o mareo: primero más despacio, nunca de golpe.</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>Parar de golpe.</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>Balancéate con menos amplitud y más despacio.</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>Sigue balanceándote, sin pausa</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>Balancéate despacio de lado a lado</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>Los brazos vuelan lejos y las manos golpean los costados.</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>Toda la columna, en un giro fluido</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>Si tienes molestias en la espalda o el cuello, o tras mucho tiempo sin ejercicio, consulta antes a un profesional de la salud.</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>Brazos al frente, palmas juntas</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>El equilibrio</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Inhala y alárgate.</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>Exhala y gira despacio a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>Exhala y gira despacio a la derecha</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Exhala, gira a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Exhala, gira a la derecha</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Vuelve al centro, despacio</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Haz cada movimiento con una respiración.</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>Sigue respirando. Brazos estirados, cuello neutro.</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>El cuello, neutro: ni se adelanta ni se retrasa.</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>Baja los brazos</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>Baja los brazos y relájate</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>Levántate, brazos al frente, y gira: va bien antes y después de la actividad.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>Levántate, pies al ancho de las caderas</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Torsión de pie</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Sigue a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Sigue a la derecha</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantén el giro a la izquierda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantén el giro a la derecha</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Para de inmediato si el dolor es agudo, punzante o quemante, si se extiende o va a más.</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>Estira los dos brazos al frente, palmas juntas</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>Llevar los hombros más lejos de lo que gira la espalda.</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>La musculatura del tronco</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>Las caderas siguen mirando al frente.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gira menos.</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>Girar también las caderas: siguen mirando al frente.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demasiado el cuello.</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>Brazos en cruz</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>Respira hondo. Los dos hombros se quedan abajo.</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>Exhala y baja las dos rodillas a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>Exhala y baja las dos rodillas a la derecha</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>Exhala, rodillas a la izquierda</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>Exhala, rodillas a la derecha</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>Lleva la cabeza y las rodillas al centro, despacio</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>Forzar las rodillas hacia el suelo.</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>Si la zona lumbar se queja, pon una almohada bajo las rodillas.</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>Deja que las rodillas bajen menos.</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>Dejar que se levante un hombro.</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>Boca arriba, deja caer las dos rodillas a un lado: va bien contra la rigidez tras estar mucho tiempo en la silla.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>Boca arriba, rodillas dobladas</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>Boca arriba, rodillas dobladas, pies apoyados</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>Muévete con fluidez.</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>Nunca fuerces las rodillas hacia abajo.</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>Solo si te resulta cómodo.</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>Pon una almohada, cojines o bloques de yoga bajo las rodillas.</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Descansa un momento</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Descansa un momento antes de levantarte</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>Rodillas a la izquierda</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>Rodillas a la derecha</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>Descansa, rodillas a la izquierda</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>Descansa, rodillas a la derecha</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>Con fluidez. Los dos hombros se quedan abajo.</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Para de inmediato si el dolor es agudo, punzante o quemante, si se extiende o va a más.</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>Abre los dos brazos en cruz</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>Torsión boca arriba</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>Las caderas y los glúteos</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>El giro de la zona lumbar</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>Gira la cabeza a la izquierda</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>Gira la cabeza a la derecha</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Gira la cabeza a la izquierda</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Gira la cabeza a la derecha</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demasiado el cuello.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>Una tensión suave y constante es la sensación correcta. Este programa no sustituye a un diagnóstico.</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>Ve al médico cuando</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>Fuentes: un artículo de fisioterapia de vCure y el tutorial de un masajista.</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>Para una torsión de inmediato cuando el dolor</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>es quemante</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>va a más mientras mantienes la postura</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>el dolor baja por una pierna</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>es agudo o punzante</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>se dispara hacia otra parte del cuerpo</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>algo se duerme u hormiguea, o pierdes el control de la vejiga</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>el dolor empeora aunque estires con regularidad, o sigue siendo intenso durante semanas</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>pierdes fuerza</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>Tu asiento gira: planta los dos pies, para que las caderas y las rodillas sigan quietas y mirando al frente.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>las llamadas</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>el modo no molestar</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>las pantallas completas</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>el tiempo de inactividad</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>la cámara</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>el micrófono</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>no se puede acceder a D-Bus</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>GNOME indica cuándo empieza y cesa la actividad</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windows no informa sobre esta sesión</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>se pregunta a Windows cuándo fue la última actividad</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>se pregunta a Windows si muestra animaciones</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>se pregunta a Windows si es un momento para notificaciones</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>se pregunta a Windows quién usa el micrófono y la cámara</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>Windows indica cuándo el equipo se suspende y despierta</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>Windows indica cuándo se bloquea y desbloquea la pantalla</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>se usa una ventana propia mientras no haya servicio de notificaciones en marcha</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>se usa una ventana propia mientras no haya portal en marcha</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>se usa una ventana propia: el servicio de notificaciones no ha respondido</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>se usa una ventana propia: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>preguntando al compositor</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>preguntando al servidor de sonido</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>en este sistema no se puede saber cuándo se cambia la hora</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>no se ven llamadas ni pantallas completas en este escritorio</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>no se ve el modo no molestar en este escritorio</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>no se ve el modo no molestar: no hay servicio de notificaciones en marcha</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>no se ve el modo no molestar: {name} no lo indica</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>no se ve el modo no molestar: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>no se ven pantallas completas en este escritorio</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>no se ven pantallas completas: ningún gestor de ventanas indica qué ventana está delante</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>no se ven pantallas completas: el compositor no responde; se sigue intentando</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>no se ven pantallas completas: este compositor no informa de otras ventanas</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>no se ven pantallas completas: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>no se ve el tiempo de inactividad en este escritorio</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>no se ve el tiempo de inactividad: GNOME no responde</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>no se ve el tiempo de inactividad: el compositor no responde; se sigue intentando</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>no se ve el tiempo de inactividad: no hay pantalla X</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>no se ve el tiempo de inactividad: este compositor no lo indica</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>no se ve el tiempo de inactividad: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>en este escritorio no se ve si los programas deben moverse menos</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>no se ve la cámara: {why}; se sigue intentando</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>no se ve la pantalla de bloqueo en este escritorio</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>no se ve la pantalla de bloqueo: ni logind ni un salvapantallas informan de ella</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>no se ve la pantalla de bloqueo: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>no se ve el micrófono: ningún servidor de sonido responde; se sigue intentando</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>no se ve el micrófono: el servidor de sonido está en otro equipo</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>no se puede ver en este escritorio</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>en este escritorio no se ve qué mantiene encendida la pantalla</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>no se ve qué mantiene encendida la pantalla: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind y {name} indican cuándo se bloquea la sesión</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind avisa antes de que el equipo se suspenda y cuando despierta</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind avisa de los bloqueos; una pantalla de bloqueo que no avise a logind no se ve</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>se perdió la pantalla X {display}; se sigue intentando</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>se pregunta a macOS cuándo fue la última actividad</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>se pregunta a macOS si reduce el movimiento</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>se pregunta a macOS si se usa el micrófono o la cámara</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>macOS indica cuándo se bloquea y desbloquea la pantalla</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>aún no se ha mostrado ningún aviso; primero se probarán las notificaciones del escritorio</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>sin observar</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>todavía sin observar</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>los avisos aparecen en una ventana propia</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>aquí las notificaciones no tienen botones; responde en el menú de Twist Break</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>en este escritorio la suspensión solo se nota en los relojes</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>la suspensión solo se nota en los relojes: logind no está en marcha</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>la suspensión solo se nota en los relojes: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>algún programa mantiene encendida la pantalla: lo dice {name}</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>se pregunta de vez en cuando al servidor X cuánto hace que no hay entrada</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>el servidor X indica cuándo empieza y cesa la actividad</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>el servidor X indica cuándo la ventana de delante llena la pantalla</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>el compositor indica cuándo empieza y cesa la actividad</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>el compositor indica cuándo empieza y cesa la actividad, pero no mientras un programa mantiene encendida la pantalla</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>el compositor indica cuándo la ventana de delante llena la pantalla</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>el núcleo no da ningún temporizador: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>el núcleo indica cuándo uno de tus programas abre o cierra una cámara</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>el núcleo indica cuándo se cambia la hora o despierta el equipo</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>el servicio de notificaciones puede preguntar</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>el portal pasa los avisos al escritorio</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>el portal indica si los programas deben moverse menos</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>el servidor de sonido indica cuándo un programa usa el micrófono</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>no hay D-Bus</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>maneras de ver llamadas y pantallas completas que funcionan: {working} de {all}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} avisa de los bloqueos; el cambio a otro usuario no se ve</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>{name} indica cuándo un programa mantiene encendida la pantalla</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name} indica cuándo no se debe molestar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>Un recordatorio solo aparece cuando el teclado y el puntero llevan quietos este tiempo.</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>Un recordatorio que ha esperado este tiempo a que dejes de escribir aparece de todos modos; con 0 no espera nunca.</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>Un recordatorio retenido llega una vez, cuando nada lo ha retenido durante este tiempo.</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>Un recordatorio espera mientras se usan el micrófono o la cámara. Los filtros de ruido y similares los usan siempre: nómbralos como lo hace un mezclador, o por su archivo de programa.</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>Un pequeño aviso aparece este tiempo antes de una torsión, para que puedas terminar la frase, posponer u omitir.</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>Toca una torsión a estas horas del día, lleves el tiempo que lleves en la silla. Una por la mañana y otra por la tarde es un buen comienzo.</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>Toca una torsión cuando de verdad has pasado este tiempo en la silla; el tiempo fuera no cuenta.</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>Una torsión que necesita otra cosa no se ofrece. Los reposabrazos de una silla sirven cuando su respaldo no está al alcance. Un asiento giratorio debe mantenerse quieto, y cada torsión en él lo indica.</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>Una torsión que paraste con «Me duele» no se ofrece durante estos días.</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>Tras una torsión terminada, la ventana se cierra sin un clic.</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>Tras un dolor, dejarla en reposo</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>Tras diez descansos completos de una torsión, ninguno con dolor ni con la espalda más rígida, sus posturas o balanceos aumentan un poco, nunca más allá de lo que dice su fuente. Cada vez puedes decir: como antes.</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>Tras posponer este número de veces, se ofrece una torsión corta en lugar de posponer otra vez.</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>Siempre a estas horas</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>Como notificación de tu escritorio, o en una pequeña ventana de Twist Break con una imagen, que también se usa donde no hay notificaciones.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>La ausencia cuenta como descanso tras</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>La ausencia solo cuenta como descanso tras {idle}, cuando se detiene el tiempo sentado; un tiempo menor no tiene efecto.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>Ventana de descanso</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Tipo de cuerpo</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>Pero no esperar más de</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>Calma tras un recordatorio retenido</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>Cambia los colores de todas las ventanas a la vez.</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Cerrarse sola</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>Decide lo delgada o ancha que es la persona; los movimientos son los mismos.</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>Decide la piel de la persona que muestra la torsión.</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>Decide qué lleva la persona en la cabeza.</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>Decide qué ropa lleva la persona al trabajo.</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>Decide en qué monitor aparece la ventana.</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>Tonos distintos te dicen cuándo girar, volver y cambiar de lado, para que no tengas que mirar la pantalla.</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>Cada vez que han pasado estos descansos, la torsión es de pie, si puedes estar de pie; con 0 las torsiones de pie no aparecen por sí solas.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>Suave: solo un aviso, la torsión se abre cuando tú lo dices, y un aviso sin respuesta vuelve más tarde. Firme: la ventana de descanso se queda delante de las demás. Ninguna se apodera nunca del teclado.</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>Aumentar poco a poco</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>La velocidad de la voz; una frase que duraría demasiado se acorta o se omite.</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>El volumen de los tonos, como parte del volumen del sistema.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>Intensidad del aviso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>Tras encender el equipo, no molestarme durante</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>Agranda o reduce el texto de todas las ventanas de este programa.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>No ofrecer nunca</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>No aparece ningún recordatorio en este tiempo tras la suspensión o el inicio del programa.</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>Sin recordatorios en estos días.</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>No queda ninguna torsión que ofrecer; los recordatorios te piden levantarte, caminar y respirar.</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>Ningún día tiene horario laboral, así que no hay ningún recordatorio.</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>Nada se mueve ni se desvanece; cada posición se muestra como imagen fija. También es así cuando el sistema pide a los programas que se muevan menos.</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>De todos los textos y de la voz. Las traducciones aún esperan que las lean personas que crecieron con el idioma.</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>Una inhalación</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>Una exhalación</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>Una de las voces de tu sistema dice cada paso en pocas palabras, para que puedas cerrar los ojos.</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>Solo se ofrecen torsiones que se pueden hacer en estos lugares.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Abrir en</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>Si no, solo aparece el icono de la bandeja; donde no hay bandeja, la ventana se muestra siempre.</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>Fuera del horario de abajo no hay recordatorios; aun así puedes empezar una torsión por tu cuenta.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Reproducir un tono</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>Oficina tranquila</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>Recordar dónde la puse</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Recordármelo tras</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>Solo en horario laboral</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>Los recordatorios llegan entre estas horas. Se permiten varios intervalos; uno que termina antes de empezar pasa de la medianoche.</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>Los recordatorios llegan entre estas horas; ninguno en un día que no las tenga.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>Fija cuánto se mantiene cada lado; una torsión cuya fuente da un margen propio se queda dentro de él.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>Marca el ritmo de la guía de respiración: inhala y crece.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>Marca el ritmo de la guía de respiración: exhala y gira.</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Mostrar el aviso</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>Mostrar la ventana de estado al iniciar</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>Al posponer, el recordatorio vuelve tras este tiempo.</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Posponer durante</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Veces seguidas que se puede posponer</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>Tonos más suaves, y solo los necesarios: girar, volver, otro lado, terminado.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>De pie cada</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>Empezar sola tras</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Imágenes fijas</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>Dejar de contar tras</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Avisarme antes</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Probar la voz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>La ventana se abre donde la moviste por última vez; si no, en la esquina de la pantalla.</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>La ventana muestra durante este tiempo lo que viene antes de que empiece la torsión.</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>Estos programas no son llamadas</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>Estas torsiones quedan fuera de los recordatorios, se hagan donde se hagan.</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>Estas torsiones aparecen más o menos el doble que las demás, donde se pueden hacer.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsiones</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>Esperar a que deje de escribir durante</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Lo que tengo</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>Cuando has estado fuera este tiempo, el tiempo sentado vuelve a empezar desde cero.</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>Dónde puedo hacer torsiones</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>Sin teclas ni movimiento del puntero durante este tiempo, el tiempo sentado se detiene. Un bloqueo de pantalla más corto no cambia nada.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
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
        <translation>Delgado</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redondo</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>Camiseta verde azulado, pantalón azul</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>Camisa índigo, pantalón gris</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>Camiseta granate, pantalón oscuro</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>Camisa gris pizarra, pantalón oscuro</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>Moño</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>Hasta la barbilla</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Rizos</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>Corto y canoso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin pelo</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>Pañuelo</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>Muy claro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronceado</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Moreno</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Moreno oscuro</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>Como notificación</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En una ventana propia</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>Suave: solo un aviso</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>Normal: un aviso y luego la torsión</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>Firme: la torsión se queda delante</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>Rápida: unos 15 segundos por lado</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>Estándar: unos 30 segundos por lado</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>Completa: alrededor de un minuto por lado</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>Una silla con respaldo</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>Una silla con reposabrazos</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>Una silla giratoria</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>Una esterilla u otra superficie acolchada</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>En una silla</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Boca arriba</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>La pantalla con el puntero</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>La pantalla principal</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlos</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Página:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Restablecer todo…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Añadir día</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horario</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>Añadir horario: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Añadir hora</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>Debe quedar al menos {n}.</numerusform>
            <numerusform>Deben quedar al menos {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>Menos: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Más: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Y {n} más.</numerusform>
            <numerusform>Y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>En una silla</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>Devolver todos los ajustes a su valor predeterminado</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>¿Devolver todos los ajustes a su valor predeterminado?</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>Quitar este intervalo: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Quitar {entry}</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Restablecer {title}</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Fijado por tu organización.</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>Ajustes - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>La lista está llena: se permite {n} entrada.</numerusform>
            <numerusform>La lista está llena: se permiten {n} entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>No hay nada que elegir.</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>Solo funciona con «{setting}» activado.</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>Tus propios valores se pierden. Los comentarios del archivo se quedan.</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>día siguiente</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} ya está en la lista.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}, línea {line}, {key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, línea {line}: {text}</translation>
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
        <translation>{id} (ahora no existe esa torsión)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}, desde</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}, hasta</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}. {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (tuya)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>«{typed}» no se puede aceptar. Escribe un tiempo de {low} a {high}, como {example}.</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>Aún sin guardar: {first} y {second} se solapan. Haz que uno termine antes de que empiece el otro.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>una copia del archivo tal como estaba se guarda en {copy}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>no se puede leer ({reason}); muévelo a otro sitio o pon en su lugar un archivo de ajustes legible</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>tiene muy pocas entradas; necesita al menos {n}</numerusform>
            <numerusform>tiene muy pocas entradas; necesita al menos {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>tiene demasiadas entradas; se permite {n}</numerusform>
            <numerusform>tiene demasiadas entradas; se permiten {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>no es texto en UTF-8; guárdalo con esa codificación</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>debe ser una duración como &quot;{example}&quot;, de {low} a {high}</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>debe ser una lista con cualquiera de {values}</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>debe ser una lista de fechas como [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>debe ser una lista de ids de torsiones como [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>debe ser una lista de claves como [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>debe ser una lista de nombres como [&quot;noisetorch&quot;], sin comas</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>debe ser una lista de intervalos del día como [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>debe ser una lista de horas como [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>debe ser un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>debe ser uno de {values}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>no se pudo guardar el cambio ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>no se pudo guardar el cambio ({reason}); vale hasta que cierres el programa, y se seguirá intentando guardarlo</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>el archivo faltaba, estaba vacío o no se podía leer, así que los ajustes son los de la copia de seguridad {backup}; para empezar de nuevo, restablécelos</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>no existe el ajuste {key}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>no existe ese ajuste</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>no existe ese ajuste; ¿querías decir &quot;{key}&quot;?</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>esto no se entiende; una línea tiene este aspecto: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>esto no tiene efecto: tu organización lo ha fijado en {value} ({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>en conjunto esto no es TOML, aunque cada línea lo sea; cada línea se leyó por separado</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>esta línea y otras más abajo tampoco se entienden</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>esto debe ser una tabla: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>lo ha fijado tu organización; aquí no se puede cambiar</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>no se pueden leer los ajustes de tu organización ({reason}); ninguno de ellos vale</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} no se puede bloquear: todo el mundo puede excluir una torsión</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} no encaja; {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} descanso</numerusform>
            <numerusform>{n} descansos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
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
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>El lado en curso.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: {done} de {total} hechos</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>no se pueden reproducir tonos: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>no se encontró ningún programa que reproduzca tonos</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>aún no se ha reproducido ningún tono; primero se probará {program}</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>los tonos los reproduce {program}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>no se puede hablar: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>no se encontró ninguna voz; speech-dispatcher o espeak-ng aportarían una</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>habla {program}</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>no se puede usar ({reason}); el tiempo sentado empieza en cero</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>Una torsión empieza en un momento</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>Fuera: cuenta como descanso natural</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>No se ve en este escritorio: {senses}.</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>Próxima torsión: {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>Próxima torsión en un minuto</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>Próxima torsión en {time}</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>Hoy aún ninguna torsión</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Ahora: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fuera del horario laboral</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>Fuera del horario laboral; hasta: {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que lo reanudes</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>En pausa; hasta: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>Hoy: {n} torsión; izquierda, {more} más</numerusform>
            <numerusform>Hoy: {n} torsiones; izquierda, {more} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>Hoy: {n} torsión; derecha, {more} más</numerusform>
            <numerusform>Hoy: {n} torsiones; derecha, {more} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>Hoy: {n} torsión, lados iguales</numerusform>
            <numerusform>Hoy: {n} torsiones, lados iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>Espera un momento de calma</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>En espera: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>Tiempo sentado: {sitting}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>Tiempo sentado: {sitting}. Última torsión: {at}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>Tiempo sentado: {sitting}. Hoy aún ninguna torsión.</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>Parece que no estás</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>mañana, {at}</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>Siguiente: {name}, primero el lado izquierdo.</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>Siguiente: {name}, primero el lado derecho.</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>Has estado fuera lo bastante para un descanso natural. Si seguías en la silla, dilo.</translation>
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
        <translation>Ambos lados hechos</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>Inhala despacio</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>Exhala despacio</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>Exhala, un poco más allá</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Exhala, gira a la derecha</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>Sigue respirando, no retengas el aire</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Afloja</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Ahora, la izquierda</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ahora, la derecha</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Empieza despacio</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Quédate ahí</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
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
        <translation>A tu ritmo, donde haya sitio.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Deja colgar los brazos.</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>Siéntate otra vez cuando quieras</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>Levántate y camina</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>Levántate despacio</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>Levántate, da unos pasos y respira: un descanso de la silla sin ninguna torsión.</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>Da unos pasos</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>Da unos pasos y respira</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Control de salud</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>Solo se ofrecen torsiones que encajan con tu lugar. Nadie tiene que tumbarse en el suelo de una oficina.</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>Los recordatorios llegan entre estas horas. Cada día puede tener las suyas en los ajustes.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>La primera torsión llega cuando lleves {interval} en la silla.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Probar una ahora</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Break detecta cuánto tiempo pasas de verdad en la silla. Entonces ofrece un minuto de torsión, que puedes seguir en la pantalla o de oído. Espera mientras escribes o estás en una llamada, y siempre puedes decir que no.</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>Bienvenida - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Te damos la bienvenida a Twist Break</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Lo que tienes</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>¿Quieres probar una ahora? Dura alrededor de un minuto, y Esc la termina.</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>Todo esto lo vuelves a encontrar en los ajustes y en el menú de ayuda.</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>Tus respuestas no dejan ninguna torsión por ahora, así que se te recordará que te levantes, camines y respires.</translation>
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
        <translation>Ya hay un descanso abierto.</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>Como dolió, {name} está en reposo hasta el {day}.</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>Se cerró la ventana de descanso: nadie volvió a ella durante {after}.</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>Se cerró {name}: según el control de salud, ahora no se debe hacer.</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>Contado como descanso natural: Twist Break no estuvo en marcha durante {absent}. El tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>Contado como descanso natural: bloqueo durante {absent}. El tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>Contado como descanso natural: sin actividad durante {absent}. El tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>Contado como descanso natural: el ordenador estuvo suspendido durante {absent}. El tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>Hecho: {name}, los dos lados.</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>Hecho: {name}.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>Descartado: la hora fija {at} corresponde a un día que ya pasó.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>Descartado: la hora fija {at} cayó en una pausa.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>Descartado: la hora fija {at} cayó fuera del horario laboral.</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>Retenido: {reason}.</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>Saliste de {name} antes de empezar.</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>Saliste de {name} antes de terminar.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>Saliste de {name} antes de terminar; la próxima vez empieza por el lado izquierdo.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>Saliste de {name} antes de terminar; la próxima vez empieza por el lado derecho.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>Unidos: la hora fija {at} y {sitting} de tiempo sentado se convirtieron en un solo recordatorio.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>Unidos: la hora fija {at} coincidió con un descanso, que cuenta para los dos.</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>Unidas: las horas fijas {first} y {second} se convirtieron en un solo recordatorio.</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>Movido: Twist Break acaba de iniciarse; el recordatorio llega en {by}.</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>Movido: el ordenador acaba de despertar; el recordatorio llega en {by}.</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>Sin respuesta al último aviso; omitido. El tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>Sin respuesta al aviso; vuelve en {by}.</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>No se pospuso: ya se ha usado {n} vez seguida; en su lugar se ofrece una torsión corta.</numerusform>
            <numerusform>No se pospuso: ya se han usado {n} veces seguidas; en su lugar se ofrece una torsión corta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>No se empezó: como dolió, {name} está en reposo hasta el {day}. Para tenerla antes, termina su reposo en la lista de todas las torsiones o con «twistbreak end-rest».</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>No se empezó: según el control de salud, consulta a un profesional de la salud antes de hacer {name}.</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>No se empezó: el control de salud descarta {name}.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>No hay nada en pausa.</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>Nada que omitir: ahora no hay ningún recordatorio previsto.</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>Nada que posponer: ahora no hay ningún recordatorio previsto.</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>Nada que parar: no hay ninguna torsión en marcha ni anunciada. En Ayuda se explica cuándo ir al médico.</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>Se ofreció {instead} en lugar de {name}, que ahora queda excluida.</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>Se ofreció {name}: hora fija {at}.</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>Se ofreció {name}: {sitting} de tiempo sentado.</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>Fuera del horario laboral; hasta: {until}.</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>Fuera del horario laboral; no hay ninguno en el próximo año.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>En pausa hasta que lo reanudes.</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>En pausa; hasta: {until}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Reanudado.</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name} se apartó hasta mañana; en su lugar viene {instead}.</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>Omitida (ya me he movido): contado como descanso natural. El tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>Omitida ({reason}). El tiempo sentado vuelve a empezar.</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>Omitida. El tiempo sentado vuelve a empezar.</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>Pospuesto {by}; queda {n} vez seguida más.</numerusform>
            <numerusform>Pospuesto {by}; quedan {n} veces seguidas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>Se empezó {name}: lo pediste tú.</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>Se paró {name}: me duele.</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>Retirado: estabas aquí. Tiempo sentado: {sitting}.</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>Esa torsión no está en reposo.</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>El reloj se atrasó {by}; el tiempo sentado no cambia.</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>El reloj se adelantó {by}; el tiempo sentado no cambia.</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>El último descanso quedó cortado al cerrarse Twist Break; se ofrece otra vez.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>La pausa ha terminado.</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>No hay ningún descanso natural que retirar.</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>Aviso retirado: Twist Break no estuvo en marcha un tiempo.</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>Aviso retirado: ya no toca ningún descanso.</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>Aviso retirado: el ordenador se suspendió.</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>Aviso retirado: la pantalla se bloqueó.</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>Aviso retirado: parece que no estás.</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Break se inició.</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Break se inició; se recordaron {sitting} de tiempo sentado.</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>Lo que retenía el recordatorio ha terminado; llega tras {calm} de calma.</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>Empezó el horario laboral. El tiempo sentado empieza en cero.</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>Terminaste el reposo de {name}; se ofrece otra vez.</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>Estuviste fuera {absent}; el tiempo sentado se detuvo.</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>hay una presentación en marcha</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>una ventana llena la pantalla</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>ya me he movido</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>no molestar está activado</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>me duele</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>aquí no es posible</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>estás en una llamada</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>estás escribiendo</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} Se esperaron {typing} a una pausa al escribir.</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>Copiar todo el registro como texto.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Todavía no se ha decidido nada.</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>La primera línea llega con el primer recordatorio, o cuando te ausentas un tiempo.</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>Lo que se decidió, lo más reciente primero</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>¿Por qué? - Twist Break</translation>
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
        <translation>No había nada que eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>No se pudo eliminar {n} archivo: {path} ({reason}). Elimínalo a mano. Archivos eliminados: {gone}.</numerusform>
            <numerusform>No se pudieron eliminar {n} archivos, el primero de ellos {path} ({reason}). Elimínalos a mano. Archivos eliminados: {gone}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>Se eliminó {n} archivo. No queda nada de ello.</numerusform>
            <numerusform>Se eliminaron {n} archivos. No queda nada de ello.</numerusform>
        </translation>
    </message>
</context>
</TS>
