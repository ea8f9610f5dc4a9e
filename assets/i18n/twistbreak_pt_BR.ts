<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>Não pode ser usado: {names}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tudo o que ele contém já está aqui.</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>Faltam arquivos nele, ou outros foram colocados.</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>Fica de fora, porque você não pediu: {names}.</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>Histórico: linhas novas: {new} de {rows}; elas serão adicionadas, e o que está aqui fica.</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>Contém mais de {n} arquivo; nenhum backup do Twist Break tem tantos.</numerusform>
            <numerusform>Contém mais de {n} arquivos; nenhum backup do Twist Break tem tantos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>É um arquivo zip, mas não um backup do Twist Break.</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>Está danificado ou não foi copiado até o fim.</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>É maior que {mib} MiB; nenhum backup do Twist Break é tão grande.</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>Não é um arquivo zip, ou falta o final; escolha um backup.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>Foi feito por uma versão mais nova do Twist Break; instale essa versão aqui e tente de novo.</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>O índice está danificado; nada foi alterado.</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>Ficam de fora, porque são links, grandes demais ou têm nome errado: {names}.</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>Feito em {day} pela versão {version}.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Feito em {day}.</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>Fica como está: {names}.</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>Não foi possível ler o backup ({reason}); nada foi alterado.</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>O backup só pôde ser importado em parte, e nem tudo pôde ser desfeito ({reason}); importe {file} para ter tudo como estava.</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>Não foi possível importar o backup ({reason}); tudo está como estava.</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>Não foi possível gravar o backup ({reason}); o que havia antes não mudou.</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>O backup foi importado; o estado anterior está guardado em {file}.</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>Será adicionado: {names}.</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Será substituído: {names}.</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>está danificado e fica de fora</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>o histórico contido nele está danificado e fica de fora; o seu fica como está</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>o histórico contido nele foi escrito por uma versão mais nova do Twist Break e fica de fora; instale essa versão aqui e tente de novo</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>“{name}” não faz parte de um backup.</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>“{name}” é um link; backups não contêm links.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>“{name}” está criptografado; backups nunca estão.</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>“{name}” é grande demais; pode ser uma armadilha.</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>“{name}” aparece duas vezes.</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>“{name}” não está como quando foi compactado.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>“{name}” está compactado de um modo que backups nunca usam.</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Os dois lados feitos</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>Inspire devagar.</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>Inspire e alongue-se.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Inspire e cresça.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Expire devagar.</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>Expire e solte.</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>Expire e gire.</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>Expire. Deixe o ar fluir, nunca o prenda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais solta</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>De um lado para o outro</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>De quem prescreveu</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>Como estão suas costas agora?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Dói</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>Foi sem querer</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Tecla: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>Esquerda {left}, direita {right}.</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>De barriga para cima</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>Mais: outra torção, mais curta, pular este lado, sair</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>No chão</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>Na sua cadeira</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>Outra torção</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>Pausado. Pressione Espaço para continuar.</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>Pausado: começou uma chamada ({program}).</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>Pausado: começou uma chamada.</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>Pausado: não havia ninguém aqui por {gap}.</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>Pausado: a tela estava bloqueada.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Mais curta</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>Fique à vontade, na cadeira ou de pé, por mais uma respiração.</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Pular este lado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pé</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>Comece quando quiser</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Mais rígida</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>Pare aqui. Volte ao meio devagar e descanse.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenha cuidado</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>Isso já é uma parte</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>Você precisa de uma cadeira com encosto.</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>Você precisa de um colchonete.</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>Você se levantou e se mexeu</translation>
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
        <translation>{head}. {calm} A janela se fecha sozinha.</translation>
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
        <translation>{name}. {place}, {length}, os dois lados.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} respiração</numerusform>
            <numerusform>{n} respirações</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · concluído</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · faltam {left}</translation>
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
        <translation>Lado {number} de {sides} · rodada {round} de {rounds}</translation>
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
        <translation>30m, 2h, tomorrow ou 14:05; nada: até você retomar.</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>Uma configuração, como reminders.interval.</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>Sobre o Twist Break</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>Todas as torções…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>Responder de novo às perguntas que decidem quais torções são oferecidas.</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>Mudar quando, o quê e como.</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>Escolher uma torção</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>Contar como intervalo natural; o tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>Excluir para sempre configurações, torções, histórico e respostas de saúde.</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>Encerrar um descanso</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>Encerrar a pausa.</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>Encerrar o programa. As configurações e o tempo sentado são mantidos.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>Passar de novo pelas três telas da primeira abertura.</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Verificação de saúde…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>Por quanto tempo: 5, 10m ou 1h.</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>Como usar o Twist Break</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>Esta eu não posso fazer aqui</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>Já me mexi</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>Eu estava aqui</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>Id de uma torção; veja `routines`.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importar um backup</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Dói</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>O novo valor, como 45min.</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>Pular este intervalo; o tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>Deixar esta torção em descanso por um tempo e ler quando procurar um médico.</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>Listar as torções, inclusive as suas.</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>Ver todas as torções e escolher quais aparecem.</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>Ver o dia de hoje e o que foi feito antes.</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>Criar ou mudar uma torção sua, como uma que um fisioterapeuta prescreveu.</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>Adiar o próximo intervalo por alguns minutos.</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>Sem lembretes por um tempo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>Oferecer de novo uma torção em descanso porque doeu ou não foi possível aqui.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>Pausar por 30 minutos.</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>Pausar por uma hora.</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>Pausar por duas horas.</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>Pausar até a hora que você escolher.</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>Pausar até a manhã seguinte.</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>Pausar até você retomar.</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>Prescrições…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Imprimir JSON para outros programas.</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>Imprimir uma tabela para uma planilha.</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>Imprimir o que foi feito, dia a dia.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>Fazer de verdade; sem isto nada é excluído.</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>Fazer de verdade; sem isto você só vê o que mudaria.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>Ver o que é guardado e onde; exportar, importar ou excluir.</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>Deixar esta torção de lado até amanhã e receber outra no lugar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>Mostrar as notas de segurança.</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>Mostrar o guia rápido com todas as teclas.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>Mostrar a versão e a licença.</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>Mostrar o que está acontecendo.</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>Mostrar o que o lembrete decidiu e por quê.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Pular esta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>Adiar {length}</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>Começar agora uma torção, ou a que você indicar.</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>Começar uma das torções.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>Parar imediatamente, ler quando procurar um médico e deixar esta torção em descanso por um tempo.</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Alongar agora</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>Importar o conteúdo de um arquivo exportado.</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>O arquivo a ler, como twistbreak.zip.</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>O arquivo a gravar, como twistbreak.zip.</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>Hoje e histórico</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torções</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Até uma hora…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Boas-vindas…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>O que fazer; nada: abrir as configurações.</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>Quando parar, quando procurar um médico</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>Por quê: not-now, already-moved, cannot-here ou hurts.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Apagar meus dados</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>Com as respostas da verificação de saúde, se houver.</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>Com suas respostas da verificação de saúde.</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>Gravar configurações, torções e histórico em um só arquivo, para guardar ou levar para outro lugar.</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>Você estava aqui sem tocar em nada: desfazer o intervalo natural.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Seus dados…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>Tudo está nesta máquina. Nada sai dela, a não ser que você copie ou envie um arquivo.</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>Tudo o que está acima, suas configurações e suas próprias torções: como se o programa nunca tivesse sido usado.</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>Respostas da verificação de saúde</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>Backups (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Backups (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>Backups nesta máquina; nenhum deles contém respostas de saúde:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>Backups feitos automaticamente</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher um backup</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir para sempre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>Tudo está em {file}, com suas respostas de saúde.</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>Tudo está em {file}, sem suas respostas de saúde.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar tudo…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>Arquivos que seriam excluídos</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>Arquivos: {count}; {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>Histórico, respostas de saúde, tempo sentado, motivos dos lembretes e todos os backups nesta máquina. Suas configurações e suas próprias torções ficam.</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>Antes é guardado como tudo está agora, sem as respostas de saúde; isso fica entre os backups nesta máquina.</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Tenho certeza</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>Guardar uma cópia ou levar para outra máquina</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>Nenhuma torção fica mais de fora até você responder de novo às perguntas.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>Nada pode trazer os arquivos de volta. Só com isto o botão de excluir funciona.</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>Nada pode trazer estes arquivos de volta. Um arquivo que você exportou fica onde está.</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>Um momento… Com anos de histórico, pode levar alguns segundos.</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>Ainda não há nenhum. O histórico é copiado todo dia, tudo junto uma vez por semana.</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}: só o histórico; {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>Só as respostas de saúde</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>Coloca também no arquivo exportado as respostas da verificação de saúde.</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>Linhas: {count}, a primeira em {day}; {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>Linhas: {count}; {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>Configurações, suas próprias torções e histórico, em um só arquivo.</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>Mostra o que o backup selecionado acima mudaria.</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>Tempo sentado, motivos dos lembretes, posições das janelas</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>Importar um backup</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Não há nada para excluir.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>Este arquivo seria excluído para sempre:</numerusform>
            <numerusform>Estes {n} arquivos seriam excluídos para sempre:</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>Elas então substituem suas respostas da verificação de saúde nesta máquina.</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>Suas próprias torções e posturas</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>O que é guardado, e onde</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>O que será excluído</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>O que foi observado e respondido</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Apagar meus dados</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>Apagar meus dados…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>Com minhas respostas de saúde</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>Com as respostas de saúde contidas nele</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>Você escolhe o quê e vê antes a lista de arquivos.</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>Você vê o que mudaria antes que algo seja mudado.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>Seus dados - Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}: backup da semana; {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}: como tudo estava antes da última importação; {size}</translation>
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
            <numerusform>Cerca de {n} torção em {hours} de mesa: a primeira às {first}, a última às {last}. Você fica no máximo {longest} sem se levantar.</numerusform>
            <numerusform>Cerca de {n} torções em {hours} de mesa: a primeira às {first}, a última às {last}. Você fica no máximo {longest} sem se levantar.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>Em horário fixo</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>Nenhuma torção em {hours} de mesa.</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>Não há horário de trabalho nas próximas duas semanas, portanto não há lembretes.</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>Uma torção em {hours} de mesa, às {first}. Você fica no máximo {longest} sem se levantar.</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Torção de pé</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Torção</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>Como será meu dia?</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (horário fixo)</translation>
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
        <translation>Uma pessoa volta da esquerda para o meio.</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>Uma pessoa volta da direita para o meio.</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>Uma pessoa no meio, sem girar.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>Uma pessoa de barriga para cima: joelhos para a esquerda, ombros no chão.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>Uma pessoa de barriga para cima: joelhos para a direita, ombros no chão.</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>Uma pessoa de pé, prestes a dar alguns passos.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>Uma pessoa gira o peito e a cabeça para a esquerda; os quadris ficam parados.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>Uma pessoa gira o peito e a cabeça para a direita; os quadris ficam parados.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagem: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>Um alongamento suave das costas em torção reclinada, about.com, 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>Tutorial de um massoterapeuta: a torção sentada</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>Um artigo de fisioterapia sobre torções da coluna, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>Uma análise de alongamentos posturais: a torção na cadeira</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>Um guia de alongamento: a torção das costas</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>Há uma torção em andamento. Termine-a ou saia dela para começar outra.</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>Todas as torções</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>Todas as torções - Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>As setas passam de um cartão a outro. Enter começa, Espaço mostra os detalhes.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>Consulte antes um médico ou fisioterapeuta em caso de</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>Consulte antes um médico ou fisioterapeuta. Se disserem que sim, informe na verificação de saúde.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeira</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>Cadeira com encosto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Detalhes: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>Encerrar o descanso</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>Encerrar o descanso: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>Favorita: aparece cerca de duas vezes mais (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favorita: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Chão</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>De quem prescreveu</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>Verificação de saúde: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Verificação de saúde…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar os detalhes</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>Duração, os dois lados</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Eu tenho</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>Em descanso até {day}.</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Tecla: Enter</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>Fica de fora por causa das suas respostas na verificação de saúde.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>De barriga para cima</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Para facilitar</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Colchonete</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>Nunca oferecer esta torção (Delete)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>Nenhuma torção serve.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta não</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>Esta não: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Oferecer de novo</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>Oferecer de novo: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>Só quando você escolher: pelas suas configurações, nenhuma torção de pé aparece sozinha.</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>Só quando você escolher: este lugar não está entre os seus nas configurações.</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>Rápida: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>Mostrar todas as torções</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>Padrão: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>Começar esta torção agora (Enter)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Começar: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenha cuidado</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>Não há nenhuma para estes lugares que precise só do que você tem.</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>Completa: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>Torções: {i} de {total}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>O que trabalha, cuidados e fontes (Espaço)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Trabalha</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Você precisa de</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>Você disse: esta não. Ela nunca é oferecida.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sua</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>uma hérnia de disco recente na lombar</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>muito tempo sem exercício</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>uma cirurgia na coluna ou outra lesão grave</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>tontura</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>ciática recente</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>gravidez</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>alivia</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>desgaste grave das articulações</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>fortalece</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>problemas nas costas ou no pescoço</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>vértebras instáveis ou deslocadas</translation>
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
        <translation>{name} não é mais oferecida.</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}, {i} de {total}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · precisa de cadeira com encosto e colchonete</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · precisa de colchonete</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · com encosto</translation>
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
        <translation>Solte e respire com calma</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>Vem aí uma torção</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>A seguir: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>Em {length}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Em {time}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>Pulada. Por quê?</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>Quando quiser</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}, cerca de um minuto</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}, cerca de um minuto, os dois lados</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}, cerca de {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}, cerca de {length}, os dois lados</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}, só uma curta: {length}, os dois lados</translation>
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
        <translation>{when}. Responda no menu do Twist Break.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>Um profissional de saúde me disse que torções suaves estão liberadas</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Se sim: torções profundas e as que usam peso ou velocidade ficam de fora. As outras aguardam a palavra de um profissional de saúde e então aparecem em uma forma mais suave.</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>Se sim: toda torção aguarda a palavra de um profissional de saúde e então aparece em uma forma mais suave.</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>Se sim: toda torção aguarda até que um profissional de saúde tenha dito a você que as suaves estão liberadas.</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>Se sim: o balanço de pé fica de fora.</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>Se sim: o balanço de pé aguarda até que um profissional de saúde concorde.</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Se sim: torções que pressionam a barriga ficam de fora. As outras aguardam a palavra de um profissional de saúde e então aparecem em uma forma mais suave.</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>Responde não a todas as perguntas.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Você está grávida?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>Você sente tontura às vezes?</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>Você tem ciática aguda, uma dor que desce pela perna?</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>Você tem uma hérnia de disco aguda na lombar?</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>Você tem artrose grave (articulações desgastadas)?</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>Você tem espondilolistese (uma vértebra deslocada) ou outra instabilidade da coluna?</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>Você tem problemas nas costas ou no pescoço?</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>Faz muito tempo que você não se exercita?</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>Você já fez uma fusão da coluna, ou teve outra lesão ou cirurgia de grande porte?</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Verificação de saúde</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>Verificação de saúde - Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Nada disso se aplica a mim</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>Nada fica de fora até agora; cada torção diz com o que ter cuidado.</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>Nada fica de fora, e cada torção aparece como é.</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>Uma torção aparece em uma forma mais suave: um giro menor, sustentado por menos tempo.</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>Uma torção fica de fora.</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>Uma torção aguarda a palavra de um profissional de saúde.</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>Perguntas respondidas: {done} de {all}.</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>Remover todas as suas respostas?</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>Remover minhas respostas…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>Assim não sobra nenhuma torção: você receberá lembretes para se levantar, andar um pouco e respirar.</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>O arquivo com elas é excluído. Nada mais fica de fora até você responder de novo às perguntas.</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>Estas perguntas decidem quais torções são oferecidas. Elas não substituem um diagnóstico: em caso de dúvida, pergunte a um profissional de saúde.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>Suas respostas ficam neste computador, em um arquivo que só você pode ler. Você pode mudá-las ou removê-las.</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} torção fica de fora.</numerusform>
            <numerusform>{n} torções ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} torção aparece em uma forma mais suave: um giro menor, sustentado por menos tempo.</numerusform>
            <numerusform>{n} torções aparecem em uma forma mais suave: um giro menor, sustentado por menos tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} torção aguarda a palavra de um profissional de saúde.</numerusform>
            <numerusform>{n} torções aguardam a palavra de um profissional de saúde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>não foi possível removê-lo ({reason}); remova-o manualmente</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>não foi possível salvar as respostas ({reason}); elas valem até você sair</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>as respostas de saúde não podem ser usadas como estão ({reason}); cada resposta perdida conta como sim até você refazer a verificação de saúde</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>Uma boa torção</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>Uma mais rápida</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A: uma análise de uma torção na cadeira</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>Outra torção</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>Consulte um médico ou fisioterapeuta antes de começar se você tem</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B: um artigo de fisioterapia sobre torções da coluna, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Um passo para trás</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>Inspire para se alongar, expire para girar. Nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D: um tutorial de um massoterapeuta sobre a torção sentada</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>Não puxe com os braços e não gire o pescoço além do que o peito o leva.</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>Cada decisão é explicada em “Por quê?”.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>Tudo fica neste computador: não há código de rede no programa.</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>Para um giro mais fácil, gire menos ou coloque uma almofada pequena ou uma toalha enrolada atrás das costas.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>Software livre sob a licença MIT, dos desenvolvedores do Twist Break. Sem garantia.</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>Cresça primeiro e só depois gire: no meio das costas, com a pelve parada.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Como usar</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>Em uma chamada, com tela cheia ou enquanto você digita, o lembrete espera um minuto de calma.</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>Dói: pare imediatamente</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>Teclas na janela do intervalo</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>Teclas na janela de status</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>Sair; o que você fez conta</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>Percebe há quanto tempo você está na cadeira e guia você em uma torção da coluna, dos dois lados.</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Para o próximo passo</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Pular este lado</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Começar, pausar, continuar</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>Alongar-se por conta própria não substitui um diagnóstico. Crianças giram com suavidade, com um adulto ao lado.</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>Depois, uma janela pequena guia você em uma torção, primeiro para um lado e depois para o outro.</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>O Twist Break conta quanto tempo você realmente passa na cadeira. Na hora certa, um aviso diz o que vem.</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>Não é preciso olhar nem apertar nada: ele segue sozinho.</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>uma hérnia de disco recente na lombar, ou ciática recente [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>uma cirurgia na coluna, como uma fusão, ou outra lesão grave [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>gravidez: mude ou evite torções profundas que pressionam a barriga</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>desgaste grave das articulações: gire menos e com menos força</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>vértebras instáveis ou deslocadas: nada de giros profundos ou forçados</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Os dois lados</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>Os dois lados por igual</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>Não é possível salvar {file}: {reason}. Escolha outro lugar; nada se perde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>Dias seguidos: cada dia com uma torção conta. Folgas e dias com menos de meia hora de tempo sentado não mudam nada, e um dia por semana pode faltar.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais solta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>A partir de agora esta janela mostra quanto tempo você fica na cadeira, quais torções faz e se os dois lados recebem sua parte. Isso fica neste computador.</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>Horas de tempo sentado</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>Como você se sentiu, por semana</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>No total: {sides}.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Dói</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Esquerda {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>Maior período seguido</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Intervalo natural</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Intervalos naturais</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>Sem tempo sentado</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>Nenhuma torção</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>Nenhuma torção neste período.</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>Ninguém ficou sentado aqui neste período.</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>Nada foi registrado hoje até agora.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>Nada foi registrado neste mês.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>Nada foi registrado nesta semana.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>Nada foi registrado neste ano.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>Nada foi registrado neste dia.</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Fora do horário</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>Um lado mais</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>Aponte para a imagem ou use as setas para ver detalhes.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Direita {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Salvar tudo como CSV…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>Salvar cada linha do histórico como tabela para outros programas.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Salvar o histórico</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>Equilíbrio dos lados</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Tempo sentado</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>Previsto para hoje: {n} torção, às {at}.</numerusform>
            <numerusform>Previsto para hoje: {n} torções, a primeira às {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>Tempo sentado até agora: {sitting}. Ainda previsto hoje: {n} torção, às {at}.</numerusform>
            <numerusform>Tempo sentado até agora: {sitting}. Ainda previsto hoje: {n} torções, a próxima às {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>Tempo sentado: {sitting}, dos quais {waited} com um lembrete em espera.</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>Tempo sentado: {sitting}.</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>Total de tempo sentado</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>Tempo sentado, com um lembrete em espera</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Mais rígida</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>O dia seguinte</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>O dia anterior</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>O dia hora a hora</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>A linha abaixo mostra o que está previsto.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>O mês seguinte</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>A semana seguinte</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>A semana anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>O ano seguinte</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>O ano como calendário</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>O ano anterior</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>Vezes feita</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>Hoje e histórico - Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Torção</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>O Twist Break não estava em execução</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>O Twist Break não estava em execução, ou não havia ninguém na cadeira.</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>Torção, os dois lados</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>Torção, em parte</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torções</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>Torções e intervalos naturais</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>Suas respostas depois de uma torção: mais solta {easier}, igual {same}, mais rígida {stiffer}, dói {hurts}.</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>uma chamada</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>uma apresentação</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computador suspenso</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>dia seguido</numerusform>
            <numerusform>dias seguidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>dia com uma torção</numerusform>
            <numerusform>dias com uma torção</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tela cheia</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>não pode ser usado agora ({reason}); o que você fizer é lembrado até você sair, e a gravação será tentada de novo</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>está danificado ({error}) e não pode ser reconstruído agora ({trouble}); fica como está, e o que você fizer agora é lembrado até você sair</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>não é um histórico do Twist Break e fica de fora</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>é o banco de dados de outro programa e fica como está; mova-o para outro lugar, para que o Twist Break possa guardar seu histórico ali</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>é grande demais para este disco</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>estava danificado e foi reconstruído com o backup de {day} e o que ainda podia ser lido: {n} linha; o arquivo danificado está guardado como {aside}</numerusform>
            <numerusform>estava danificado e foi reconstruído com o backup de {day} e o que ainda podia ser lido: {n} linhas; o arquivo danificado está guardado como {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>estava danificado e foi reconstruído com o que ainda podia ser lido: {n} linha; ainda não há backup; o arquivo danificado está guardado como {aside}</numerusform>
            <numerusform>estava danificado e foi reconstruído com o que ainda podia ser lido: {n} linhas; ainda não há backup; o arquivo danificado está guardado como {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>estava faltando e foi restaurado do backup de {day}: {n} linha</numerusform>
            <numerusform>estava faltando e foi restaurado do backup de {day}: {n} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>foi gravado por uma versão mais nova do Twist Break e fica como está; abra essa versão de novo, ou mova o arquivo para começar um histórico novo</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>esquerda {left}, direita {right}: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>esquerda, {more} a mais</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>maior período seguido</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>intervalo natural</numerusform>
            <numerusform>intervalos naturais</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>sem atividade</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>nada pode ser gravado ali</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>direita, {more} a mais</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>tela bloqueada</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>total de tempo sentado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day}: {n} torção, tempo sentado {sitting}</numerusform>
            <numerusform>{day}: {n} torções, tempo sentado {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>{n} torção no total; o máximo, {most}, em {day}.</numerusform>
            <numerusform>{n} torções no total; o máximo, {most}, em {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>{n} torção. Dias com uma torção: {days}.</numerusform>
            <numerusform>{n} torções. Dias com uma torção: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>essa pasta não existe</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>este disco só pode ser lido</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>isto é uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>torção feita</numerusform>
            <numerusform>torções feitas</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>digitando</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>sua cota do disco se esgotou</translation>
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
        <translation>{average} em um dia médio; maior período seguido {longest}, em {day}.</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: nenhum intervalo</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}: sem tempo sentado</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}: tempo sentado {sitting}, no máximo {longest} seguidos</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}: {full} completas, {part} em parte; intervalos naturais: {natural}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
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
        <translation>{least} ou mais</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
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
            <numerusform>{name}, feita {n} vez: {sides}</numerusform>
            <numerusform>{name}, feita {n} vezes: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}, em parte: esquerda {left}, direita {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}: esquerda {left}, direita {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}: prevista</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}: prevista, horário fixo</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}: pulada</translation>
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
        <translation>{start} a {end}: {what}</translation>
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
        <translation>{week}: mais solta {easier}, igual {same}, mais rígida {stiffer}, dói {hurts}</translation>
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
        <translation>Seta para a esquerda ou B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>Seta para a direita ou N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
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
        <translation>Iniciar quando eu entrar na sessão</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>Sua área de trabalho inicia o Twist Break sozinha, para que ele conte desde o começo.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>É mostrado o que sua área de trabalho respondeu por último; ela não diz o que faz agora.</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>A entrada em {file} inicia {program}, que não existe mais; ative isto para corrigir.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>Mesmo assim, os ajustes do próprio sistema, em Itens de Início, podem desativá-lo.</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>O Twist Break não sabe como programas são iniciados ao entrar na sessão neste sistema.</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>O Windows não permite ler nem mudar a lista dele: {reason}.</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>Sua área de trabalho não permitiu mudar o que inicia ao entrar na sessão.</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>Não é possível ler nem mudar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>Não foi possível mudar {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>Nenhuma torção é permitida pelas suas respostas na verificação de saúde</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (sua)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>&amp;Pausar até</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>Meia hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mais cedo</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>Em {length}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pausar até</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>Pausar até uma hora - Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>Amanhã, em {length}.</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>As posturas chamadas {name} vêm com o programa; dê outro nome à sua.</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>Isto não é um arquivo TOML.</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>indica uma postura que não foi desenhada antes desta: {key}.</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Não salvar</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuar escrevendo</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>Há uma cópia em {path}. Ela pode ser enviada como está.</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>Um dia, como 2025-03-14.</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>A sustentação é contada em</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>Uma observação de quem prescreveu, para ler antes da torção</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>Uma linha mais discreta abaixo</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>Uma frase própria para cada lado</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>Uma torção que foi prescrita para mim.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>Todas as prescrições</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt com a seta para cima ou para baixo move um passo; Delete o retira.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Como para todo mundo</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>Como de costume neste lugar</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>Consultar antes um profissional de saúde</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>Consulte antes um profissional de saúde em caso de: {conditions}.</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>Consultar antes, depois mais suave</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>Antes do primeiro lado</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>Os dois lados são sempre feitos, um depois do outro e com a mesma duração. Os números valem para um lado.</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respirações</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>Respirações de uma sustentação</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>Pelas suas respostas ela nunca é oferecida, mesmo se você a importar.</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>Pelas suas respostas ela não é oferecida antes de você consultar um profissional de saúde.</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>Pelas suas respostas ela é oferecida mais suave: menos giro e mais curta.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>Mudá-la (Enter)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>Escolha uma torção; as imagens dela podem ser escolhidas junto.</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>Os comentários nele não são mantidos. O arquivo como estava fica ao lado, com “.~1~” no fim do nome.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Erros comuns</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>Não importar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>Cada linha é uma frase própria.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Verificação de saúde</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Em uma frase</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>Entrada na torção</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>Não foi possível gravar: {why}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter as duas</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Mover o passo para baixo (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Mover o passo para cima (Alt+Seta para cima)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>Minha torção</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Nunca oferecida</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>Nunca oferecida em caso de: {conditions}.</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>Sem imagem: só texto e anel</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>Ainda não: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Ainda não há nada escrito aqui.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>Nos dois lados: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>Uma só dose, digam o que disserem as configurações</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>Já existem outras imagens chamadas {name}; estas não podem ser importadas.</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>Caso contrário, isso se perde.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>Imagem no fim do passo</translation>
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
        <translation>Prescrita por {by} em {day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>Prescrita em {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>Prescrições - Twist Break</translation>
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
        <translation>Alívio: um alongamento que solta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>Removê-la (Delete); pode ser desfeito</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Substituir a minha</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Descanso entre os lados</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>Salvar uma cópia para enviar</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>Salvar uma cópia para enviar…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>Salvá-la (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Salvar o que você mudou?</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>Segundos por balanço, no início</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>Segundos por balanço, em ritmo pleno</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Segundos no máximo</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>Segundos de uma sustentação</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Mostrar os dois lados</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>Respirações lentas no fim</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>Mais suave em caso de: {conditions}.</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>Mais suave: menos giro, mais curta</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>Alguém escreveu este arquivo à mão. Salvar mesmo assim?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>Padrão: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>Passo a passo, para a esquerda</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>Passo a passo, para a direita</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>Força: um exercício</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>Balanço: mais rápido</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>Balanço: ritmo pleno</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>Balanço: mais lento</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>Balanços para cada lado</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenha cuidado</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>Importar uma torção, com suas imagens, se houver</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>Retirar o passo (Delete)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>O arquivo não diz tudo sobre problemas de saúde, por isso é tratado com tanto cuidado quanto uma torção completa.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>O arquivo não diz.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>O nome do arquivo deve ter letras minúsculas de a a z, algarismos e hifens, como a torção o indica.</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>A verificação de saúde é instruída a ter menos cuidado que com “{name}”. Faça isso só se alguém que conhece suas costas a prescreveu.</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>A sustentação</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>A imagem depois da volta não é a do fim da preparação, então o segundo lado começa com um salto.</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>A imagem aparece assim que o que está marcado no formulário estiver certo.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>{n} respiração em no máximo {seconds} s de cada lado</numerusform>
            <numerusform>{n} respirações em no máximo {seconds} s de cada lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>{n} balanço para cada lado</numerusform>
            <numerusform>{n} balanços para cada lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}, {n} rodada</numerusform>
            <numerusform>{once}, {n} rodadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>Já existe uma torção com este nome; ela ficou como estava.</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>Este arquivo não pode ser usado. Nada foi copiado.</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>Isto ainda não está certo: {key}. {problem}</translation>
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
        <translation>Dicas</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>Para ler ao lado</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>Para a esquerda: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>Para a direita: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>As do Twist Break, para copiar</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>Torções e suas imagens (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Volta</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>Formas de facilitar</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>O que é dito, em letras grandes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>O que trabalha</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>O que precisa estar à mão</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>O que a verificação de saúde deve fazer com esta torção para quem tem algo disto. Ela começa com tanto cuidado quanto para qualquer torção completa; reduza só se alguém que conhece suas costas disser.</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>O que a voz diz no lugar</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>Onde e quanto</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>De quem vem</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>Anote o que seu fisioterapeuta mostrou, ou mude uma das nossas torções. Você obtém um arquivo que pode ser enviado e que outros podem importar.</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>Escreva cada frase uma vez, para o lado para o qual o corpo gira: {{side}} se torna esse lado, {{other}} o oposto.</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>Você ainda não tem nenhuma. Escolha uma das nossas abaixo e copie-a, ou comece do zero.</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>Você já tem “{name}” com o mesmo id.</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>Suas respostas a deixam liberada para você.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suas</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>deve ser um nome entre aspas, com letras minúsculas de a a z, algarismos e hifens, como “my-twist”.</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>isto não é um dia, por isso fica de fora; escreva assim: 2025-03-14.</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted}: a fonte de “{name}” indica de {low} a {high}.</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted}: {amounts}. A fonte de “{name}” indica de {low} a {high}. Vá além disso só se alguém que conhece suas costas prescreveu.</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}: {length} no total</translation>
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
        <translation>{length} no total, em qualquer dose</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (ainda não está certo)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name} foi removida.</translation>
    </message>
    <message>
        <source>{name} of Twist Break ({keys})</source>
        <translation>{name} do Twist Break ({keys})</translation>
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
        <translation>{name}, a minha</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} s andando</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>{seconds} s de cada lado</translation>
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
        <translation>{what}: para a esquerda</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}: para a direita</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>“{name}” está salva e pode ser escolhida como qualquer outra torção.</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>“{name}” do Twist Break tem o mesmo id; esta pode ficar ao lado dela.</translation>
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
            <numerusform>{n} respiração por sustentação, {more} a mais que no início</numerusform>
            <numerusform>{n} respirações por sustentação, {more} a mais que no início</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} segundo por sustentação, {more} a mais que no início</numerusform>
            <numerusform>{n} segundos por sustentação, {more} a mais que no início</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>{n} balanço por lado, {more} a mais que no início</numerusform>
            <numerusform>{n} balanços por lado, {more} a mais que no início</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Costas arredondadas: primeiro alongue-se, depois gire.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Depois de uma lesão ou cirurgia de grande porte, como uma fusão da coluna, consulte antes um médico.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>Inspire e cresça. Expire e solte um pouco mais.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expire e gire para a esquerda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expire e gire para a direita</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expire, gire à esquerda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expire, gire à direita</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Pelo encosto ou pelo apoio de braço. O braço esquerdo segura os joelhos. Inspire e alongue-se.</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Pelo encosto ou pelo apoio de braço. O braço direito segura os joelhos. Inspire e alongue-se.</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Torção na cadeira</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Volte ao centro, devagar</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Cruzar as pernas: assim as vértebras mais baixas não podem girar, e a pelve cai para trás.</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>Imagine cada vértebra girando um pouco, do cóccix até o crânio. As das costelas giram menos; é normal.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Não cruze as pernas.</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>Ao longo do dia, alterne esta torção com a das mãos atrás da cabeça.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Puxar-se com os braços para girar.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Coloque uma toalha enrolada ou uma almofada pequena atrás das costas.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Encoste-se e relaxe</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Encoste e relaxe</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Coluna ereta, os dois pés apoiados no chão</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Coluna ereta, pés apoiados</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>Coluna ereta, segure a cadeira e gire: um pequeno giro em cada vértebra, do cóccix ao crânio.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Fique à esquerda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Fique à direita</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantenha o giro para a esquerda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantenha o giro para a direita</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Pare imediatamente se a dor for aguda, em pontada ou em queimação, se ela se espalhar ou aumentar.</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>Segure a cadeira com a mão esquerda</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>Segure a cadeira com a mão direita</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>A cadeira, com a mão esquerda</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>A cadeira, com a mão direita</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>Os músculos pequenos e profundos entre as vértebras</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>Isto não é um alongamento do pescoço: deixe a cabeça ir só até onde o peito a leva.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gire menos.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demais o pescoço.</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Costas arredondadas: primeiro alongue-se, depois gire.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Depois de uma lesão ou cirurgia de grande porte, como uma fusão da coluna, consulte antes um médico.</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>A circulação em costas rígidas</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Inspire e alongue-se</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Inspire, alongue-se</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>Inspire e cresça. Expire e gire um pouco mais.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expire e gire para a esquerda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expire e gire para a direita</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expire, gire à esquerda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expire, gire à direita</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>Torção na cadeira, mãos atrás da cabeça</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Volte ao centro, devagar</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Cruzar as pernas: assim as vértebras mais baixas não podem girar, e a pelve cai para trás.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Mãos atrás da cabeça</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>Não cruze as pernas e deixe os dois pés apoiados.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Não cruze as pernas.</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>Abaixe as mãos</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>Abaixe as mãos e relaxe</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Coloque uma toalha enrolada ou uma almofada pequena atrás das costas.</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>Ponha as duas mãos atrás da cabeça</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Coluna ereta, os dois pés apoiados no chão</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Coluna ereta, pés apoiados</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Fique à esquerda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Fique à direita</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantenha o giro para a esquerda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantenha o giro para a direita</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Pare imediatamente se a dor for aguda, em pontada ou em queimação, se ela se espalhar ou aumentar.</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>Os braços não ajudam.</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>Os músculos das costas e do pescoço, que fazem o giro</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>Isto é um exercício. Para o alívio de um alongamento, faça a torção na cadeira e alterne as duas ao longo do dia.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gire menos.</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>Gire sem ajuda dos braços: as costas e o pescoço fazem o trabalho, e costas rígidas ganham circulação.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demais o pescoço.</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>Uma torção chamada {id} vem com o programa; dê outro nome à sua.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Não é possível ler: {why}.</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>Há números ou listas aninhadas longos demais aqui; veja docs/routines.md.</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>O arquivo é grande demais; menos de {kib} KiB bastam.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>O nome do arquivo deve ter letras minúsculas de a a z, algarismos e hifens, como my-twist.toml.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>Falta a pasta com as torções do próprio programa.</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>Isto é um link; coloque uma cópia do arquivo aqui.</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>Isto não é TOML: {why}. Veja docs/routines.md.</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>Isto não é um arquivo; deve ser um arquivo de texto.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Isto não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>uma data sem aspas, como 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>uma lista com qualquer destas palavras, cada uma entre aspas: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>Há mais de {n} arquivo aqui; o resto fica de fora.</numerusform>
            <numerusform>Há mais de {n} arquivos aqui; o resto fica de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>Esta linha tem mais de {n} ponto, e nenhuma torção precisa disso.</numerusform>
            <numerusform>Esta linha tem mais de {n} pontos, e nenhuma torção precisa disso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>uma linha de texto entre aspas, de no máximo {n} caractere</numerusform>
            <numerusform>uma linha de texto entre aspas, de no máximo {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>uma lista de linhas de texto entre aspas (linhas: no máximo {most}; caracteres em cada uma: no máximo {longest})</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>uma lista de {n} número de {low} a {high}</numerusform>
            <numerusform>uma lista de {n} números de {low} a {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>um número de {low} a {high}</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>uma tabela: uma linha [{table}] com suas chaves abaixo</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>é menor que a dose anterior; deve ser igual ou maior.</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>está faltando; deve ser {right}.</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>não é uma chave desta tabela e não tem efeito; você quis dizer “{guess}”?</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>não é uma chave desta tabela e não tem efeito; as chaves aqui são {keys}.</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>já está em uso: “{id}” é o que é oferecido quando não sobra nenhuma torção.</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>é {found}, mas deve ser {right}.</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>é “{found}”, mas deve ser “{id}”, como o arquivo.</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>indica uma torção que não existe e não tem efeito: {id}.</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>uma destas: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>uma tabela abaixo de uma linha [[{table}]]</numerusform>
            <numerusform>de uma a {n} tabelas, cada uma abaixo de uma linha [[{table}]]</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>dois números de {low} a {high}, o menor primeiro, como {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>ficaria apressado: {n} respiração precisa de pelo menos {seconds} s.</numerusform>
            <numerusform>ficaria apressado: {n} respirações precisam de pelo menos {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>deve ser o id de outra torção.</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>não deve ter outros sinais de chaves além dos de {{side}} e {{other}}.</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>não deve ter sinais de chaves.</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>deve listar as fontes pelas suas chaves: {keys}.</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>está junto de [hold]; uma torção é sustentada ou balançada, então mantenha só uma delas.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
</context>
<context>
    <name>Routine floor-seated-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Costas curvadas ou arredondadas: primeiro alongue-se, depois gire.</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>Ao inspirar, sinta um fio puxando o topo da cabeça para cima.</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>Os dois ísquios ficam apoiados o tempo todo.</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Inspire e alongue-se.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expire e gire para a esquerda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expire e gire para a direita</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expire, gire à esquerda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expire, gire à direita</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Faça cada movimento com uma respiração.</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>Torção sentada no chão</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relaxe</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>Solte e volte para a frente, devagar</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Solte e respire com calma</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Deixar o ísquio do outro lado subir.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>Mais alto a cada inspiração, um pouco mais fundo a cada expiração.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Puxar-se com os braços para girar.</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>Mão esquerda atrás de você</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>Apoie a mão esquerda no chão atrás de você</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>Mão direita atrás de você</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>Apoie a mão direita no chão atrás de você</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>Apoie o pé esquerdo por fora da coxa direita</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>Pé esquerdo por fora da coxa direita</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>Apoie o pé direito por fora da coxa esquerda</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>Pé direito por fora da coxa esquerda</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>Sente-se em uma almofada ou em um bloco de ioga.</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>Sente-se no chão, com as pernas esticadas</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>Sente-se no chão, pernas esticadas</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>Sente-se no chão, um pé por cima da outra perna, e gire em direção ao joelho levantado.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Fique à esquerda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Fique à direita</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantenha o giro para a esquerda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantenha o giro para a direita</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Pare imediatamente se a dor for aguda, em pontada ou em queimação, se ela se espalhar ou aumentar.</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>Estique a perna esquerda</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>Estique de novo a perna esquerda</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>Estique a perna direita</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>Estique de novo a perna direita</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>O cotovelo se apoia de leve; ele não faz alavanca.</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>O joelho esquerdo está dobrado e aponta para cima.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>O meio das costas</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Os músculos das laterais da cintura e os que acompanham a coluna do outro lado</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>O joelho direito está dobrado e aponta para cima.</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>O giro começa na barriga e no meio das costas, não nos braços.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gire menos.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demais o pescoço.</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>O cotovelo esquerdo se apoia de leve por fora do joelho direito.</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>O cotovelo direito se apoia de leve por fora do joelho esquerdo.</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Costas curvadas ou arredondadas: primeiro alongue-se, depois gire.</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>As duas mãos pegam o encosto ou os apoios de braço.</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Inspire e alongue-se</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Inspire, alongue-se</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expire e gire para a esquerda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expire e gire para a direita</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>Expire, gire à esquerda, mãos na cadeira</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>Expire, gire à direita, mãos na cadeira</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Volte ao centro, devagar</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Faça cada movimento com uma respiração.</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>Pés apoiados, costas retas.</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Deixar o ísquio do outro lado subir.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>Mais alto a cada inspiração, um pouco mais longe a cada expiração.</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>Torção na cadeira de escritório</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>A pelve e os joelhos ficam parados, voltados para a frente.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Puxar-se com os braços para girar.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Coloque uma toalha enrolada ou uma almofada pequena atrás das costas.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Encoste-se e relaxe</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Encoste e relaxe</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>Sente-se na borda</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>Sente-se na borda da frente da cadeira e gire na coluna, com a pelve e os joelhos parados.</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>Sente-se na borda da frente da cadeira</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Fique à esquerda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Fique à direita</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantenha o giro para a esquerda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantenha o giro para a direita</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Pare imediatamente se a dor for aguda, em pontada ou em queimação, se ela se espalhar ou aumentar.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>O meio das costas</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Os músculos das laterais da cintura e os que acompanham a coluna do outro lado</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>O giro acontece na coluna; as mãos só repousam na cadeira.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gire menos.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demais o pescoço.</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>Uma mão no joelho pode aprofundar o giro.</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>Dobre o joelho esquerdo</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>Dobre o joelho esquerdo acima do quadril</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>Dobre o joelho direito</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>Dobre o joelho direito acima do quadril</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>No fim, os dois ombros ficam na mesma altura.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>Respire. Abra o peito e o ombro esquerdo.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>Respire. Abra o peito e o ombro direito.</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>Encontre seu próprio limite e distribua o giro por toda a coluna, não em um só ponto.</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>Forçar o joelho até o chão.</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>Ele conduz os quadris. O ombro esquerdo fica para trás.</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>Ele conduz os quadris. O ombro direito fica para trás.</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>Deixe o joelho descer menos.</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>Deixar o ombro seguir o joelho.</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>De barriga para cima, deixe um joelho levar os quadris para o outro lado: um giro suave para toda a coluna.</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>De barriga para cima, pernas esticadas</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>Olhe além da mão esquerda</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>Olhe além da mão direita</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Olhe para a esquerda</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>Olhe para a direita</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>Em uma superfície acolchoada.</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>Coloque almofadas ou blocos de ioga sob o joelho.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>Torção reclinada</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Descanse um momento</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Descanse um momento antes de se levantar</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>Descanse, joelho à esquerda</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>Descanse, joelho à direita</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>Descanse, joelho para a esquerda</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>Descanse, joelho para a direita</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>Volte, primeiro o sacro</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>Role de volta: primeiro o sacro, olhos no centro</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>Ombros bem mais largos que os quadris? Antes, deslize os quadris alguns centímetros para o lado para o qual vai girar.</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>Deslize a perna esquerda</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>Deslize a perna esquerda até esticar</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>Deslize a perna direita</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>Deslize a perna direita até esticar</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Pare imediatamente se a dor for aguda, em pontada ou em queimação, se ela se espalhar ou aumentar.</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>Abra os braços</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>Abra os braços, um pouco abaixo da altura dos ombros</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>Faça algumas respirações profundas.</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>Leve esse joelho para a esquerda</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>Leve esse joelho para a direita</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>Leve o joelho para a esquerda</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>Leve o joelho para a direita</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>O peito e o ombro que fica para trás</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>Toda a extensão da coluna</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>Coxa na vertical, canela na horizontal. O cóccix e o quadril esquerdo ficam apoiados.</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>Coxa na vertical, canela na horizontal. O cóccix e o quadril direito ficam apoiados.</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>Girar em um só ponto.</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>Com dor nas costas, faça antes exercícios suaves para dor nas costas.</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>Costas curvadas ou arredondadas: primeiro alongue-se, depois gire.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expire e gire para a esquerda</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expire e gire para a direita</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expire, gire à esquerda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expire, gire à direita</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>Escolha um assento firme.</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Faça cada movimento com uma respiração.</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>Flexibilidade da lombar</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>Respire com ritmo. Inspire e cresça. Expire e gire.</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>Solte e volte ao centro, devagar</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Deixar o ísquio do outro lado subir.</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>Mobilidade do meio das costas</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>Também funciona em um colchonete: estique as pernas ou cruze-as.</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>Uma mão atrás de você, outra no joelho: para o meio das costas, quando não há chão à mão.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Puxar-se com os braços para girar.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Coloque uma toalha enrolada ou uma almofada pequena atrás das costas.</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>Ponha a mão esquerda atrás do quadril</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>Ponha a mão direita atrás do quadril</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>Torção sentada</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Encoste-se e relaxe</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Encoste e relaxe</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>Coluna ereta, assento firme, pés no chão</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>Coluna ereta, pés no chão</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Fique à esquerda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Fique à direita</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantenha o giro para a esquerda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantenha o giro para a direita</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Pare imediatamente se a dor for aguda, em pontada ou em queimação, se ela se espalhar ou aumentar.</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>A pelve fica apoiada.</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>Em direção à mão que está atrás. A pelve fica apoiada.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gire menos.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demais o pescoço.</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>Mão esquerda atrás de você, direita no joelho</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>A mão esquerda vai ao joelho direito. Inspire e alongue-se.</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>Mão direita atrás de você, esquerda no joelho</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>A mão direita vai ao joelho esquerdo. Inspire e alongue-se.</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>Costas curvadas.</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>Qualquer hora do dia é boa. Comece com poucos balanços e aumente ao longo das semanas.</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>Braços soltos, olhe à frente</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>Respire lenta e profundamente</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>O peito e a cabeça giram até você olhar para trás. Pernas e pés continuam apontando para a frente.</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>Faça menos balanços.</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>Olhe para a frente</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>Pés paralelos, joelhos levemente dobrados, o peso nas pernas.</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>Deixe os dois braços soltos e olhe para a frente</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relaxe</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Solte e respire com calma</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>Deixe o balanço diminuir e olhe para a frente</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>Solte os braços</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Solte os braços.</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>Deixar pernas e pés girarem: eles continuam apontando para a frente.</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>Braços soltos, corpo girando: balance de um lado para o outro, devagar no começo e devagar de novo no fim.</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>Abra espaço: as mãos voam longe.</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>Nunca pare de repente.</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>Ninguém levanta os braços: é o giro que os lança.</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>Imagine um eixo do topo da cabeça, pela coluna, até o chão entre os pés: o corpo gira nele.</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>Mais devagar, um pouco a cada balanço</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>De pé, pés afastados</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>De pé, com os pés na largura dos ombros</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>Balanço de pé</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Comece devagar</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>Pare se houver dor ou tontura: primeiro diminua o ritmo, nunca de repente.</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>Parar de repente.</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>Balance com menos amplitude e mais devagar.</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>Continue balançando, sem pausa</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>Balance devagar de um lado para o outro</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>Os braços voam longe, e as mãos batem nas laterais do corpo.</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>Toda a coluna, em um giro fluido</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>Com problemas nas costas ou no pescoço, ou depois de muito tempo sem exercício, consulte antes um profissional de saúde.</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>Braços à frente, palmas unidas</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>O equilíbrio</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Inspire e alongue-se.</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>Expire e gire devagar para a esquerda</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>Expire e gire devagar para a direita</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expire, gire à esquerda</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expire, gire à direita</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Volte ao centro, devagar</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Faça cada movimento com uma respiração.</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>Continue respirando. Braços esticados, pescoço neutro.</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>Mantenha o pescoço neutro: ele não se adianta nem se atrasa.</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>Abaixe os braços</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>Abaixe os braços e relaxe</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>Levante-se, braços à frente, e gire: faz bem antes e depois da atividade.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>Levante-se, pés na largura do quadril</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Torção de pé</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Fique à esquerda</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Fique à direita</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Mantenha o giro para a esquerda</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Mantenha o giro para a direita</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Pare imediatamente se a dor for aguda, em pontada ou em queimação, se ela se espalhar ou aumentar.</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>Estique os dois braços à frente, palmas unidas</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>Levar os ombros além do que as costas giram.</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>A musculatura do tronco</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>Os quadris ficam voltados para a frente.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Gire menos.</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>Girar também os quadris: eles ficam voltados para a frente.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demais o pescoço.</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>Braços abertos, como um T</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>Respire fundo. Os dois ombros ficam no chão.</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>Expire e desça os dois joelhos para a esquerda</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>Expire e desça os dois joelhos para a direita</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>Expire, joelhos à esquerda</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>Expire, joelhos à direita</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>Traga a cabeça e os joelhos ao centro, devagar</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>Forçar os joelhos em direção ao chão.</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>Se a lombar reclamar, ponha um travesseiro sob os joelhos.</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>Deixe os joelhos descerem menos.</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>Deixar um ombro subir.</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>De barriga para cima, deixe os dois joelhos caírem para um lado: bom contra a rigidez depois de muito tempo na cadeira.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>De barriga para cima, joelhos dobrados</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>De barriga para cima, joelhos dobrados, pés apoiados</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>Mova-se com fluidez.</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>Nunca force os joelhos para baixo.</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>Só se for confortável.</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>Coloque um travesseiro, almofadas ou blocos de ioga sob os joelhos.</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Descanse um momento</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Descanse um momento antes de se levantar</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>Descanse, joelhos à esquerda</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>Descanse, joelhos à direita</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>Descanse, joelhos para a esquerda</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>Descanse, joelhos para a direita</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>Com fluidez. Os dois ombros ficam no chão.</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Pare imediatamente se a dor for aguda, em pontada ou em queimação, se ela se espalhar ou aumentar.</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>Abra os dois braços para os lados, como um T</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>Torção de barriga para cima</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>Os quadris e os glúteos</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>O giro da lombar</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>Gire a cabeça à esquerda</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>Gire a cabeça à direita</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Gire a cabeça para a esquerda</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Gire a cabeça para a direita</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Girar demais o pescoço.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>Uma tração suave e constante é a sensação certa. Este programa não substitui um diagnóstico.</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>Procure um médico quando</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>Fontes: um artigo de fisioterapia da vCure e o tutorial de um massoterapeuta.</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>Pare uma torção imediatamente quando a dor</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>for em queimação</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>aumentar enquanto você sustenta</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>a dor descer pela perna</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>for aguda ou em pontada</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>se irradiar para outra parte do corpo</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>algo ficar dormente ou formigando, ou você perder o controle da bexiga</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>a dor piorar apesar de você se alongar regularmente, ou continuar intensa por semanas</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>você estiver perdendo força</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>Seu assento gira: firme os dois pés, para que os quadris e os joelhos fiquem parados e voltados para a frente.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>as chamadas</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>o não perturbe</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>as telas cheias</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>o tempo ocioso</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>a câmera</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>a tela de bloqueio</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>o microfone</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>não é possível acessar o D-Bus</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>o GNOME informa quando a atividade começa e para</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>o Windows não informa sobre esta sessão</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>pergunta-se ao Windows quando foi a última atividade</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>pergunta-se ao Windows se ele mostra animações</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>pergunta-se ao Windows se este é um momento para notificações</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>pergunta-se ao Windows quem usa o microfone e a câmera</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>o Windows informa quando a máquina é suspensa e desperta</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>o Windows informa quando a tela é bloqueada e desbloqueada</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>uma janela própria é usada enquanto não há serviço de notificações em execução</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>uma janela própria é usada enquanto não há portal em execução</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>uma janela própria é usada: o serviço de notificações não respondeu</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>uma janela própria é usada: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>perguntando ao compositor</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>perguntando ao servidor de som</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>neste sistema não é possível saber quando o relógio é acertado</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>não é possível ver chamadas e telas cheias nesta área de trabalho</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>não é possível ver o não perturbe nesta área de trabalho</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>não é possível ver o não perturbe: não há serviço de notificações em execução</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>não é possível ver o não perturbe: {name} não informa</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>não é possível ver o não perturbe: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>não é possível ver telas cheias nesta área de trabalho</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>não é possível ver telas cheias: nenhum gerenciador de janelas informa qual janela está na frente</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>não é possível ver telas cheias: o compositor não responde; tentando de novo</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>não é possível ver telas cheias: este compositor não informa sobre outras janelas</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>não é possível ver telas cheias: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>não é possível ver o tempo ocioso nesta área de trabalho</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>não é possível ver o tempo ocioso: o GNOME não responde</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>não é possível ver o tempo ocioso: o compositor não responde; tentando de novo</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>não é possível ver o tempo ocioso: não há tela X</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>não é possível ver o tempo ocioso: este compositor não o informa</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>não é possível ver o tempo ocioso: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>nesta área de trabalho não é possível ver se os programas devem se mover menos</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>não é possível ver a câmera: {why}; tentando de novo</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>não é possível ver a tela de bloqueio nesta área de trabalho</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>não é possível ver a tela de bloqueio: nem logind nem um protetor de tela informa sobre ela</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>não é possível ver a tela de bloqueio: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>não é possível ver o microfone: nenhum servidor de som responde; tentando de novo</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>não é possível ver o microfone: o servidor de som está em outra máquina</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>não é possível ver isto nesta área de trabalho</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>nesta área de trabalho não é possível ver o que mantém a tela ligada</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>não é possível ver o que mantém a tela ligada: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind e {name} informam quando a sessão é bloqueada</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind avisa antes de a máquina ser suspensa e quando ela desperta</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind avisa dos bloqueios; uma tela de bloqueio que não avisa o logind não é vista</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>a tela X {display} foi perdida; tentando de novo</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>pergunta-se ao macOS quando foi a última atividade</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>pergunta-se ao macOS se ele reduz o movimento</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>pergunta-se ao macOS se o microfone ou a câmera está em uso</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>o macOS informa quando a tela é bloqueada e desbloqueada</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>nenhum aviso foi mostrado ainda; as notificações da área de trabalho serão tentadas primeiro</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>sem observar</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>ainda sem observar</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>os avisos aparecem em uma janela própria</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>aqui as notificações não têm botões; responda no menu do Twist Break</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>nesta área de trabalho, a suspensão só aparece nos relógios</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>a suspensão só aparece nos relógios: logind não está em execução</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>a suspensão só aparece nos relógios: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>algum programa mantém a tela ligada: é o que diz {name}</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>de vez em quando se pergunta ao servidor X há quanto tempo não há entrada</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>o servidor X informa quando a atividade começa e para</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>o servidor X informa quando a janela da frente ocupa a tela toda</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>o compositor informa quando a atividade começa e para</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>o compositor informa quando a atividade começa e para, mas não enquanto um programa mantém a tela ligada</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>o compositor informa quando a janela da frente ocupa a tela toda</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>o kernel não fornece temporizador: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>o kernel informa quando um dos seus programas abre ou fecha uma câmera</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>o kernel informa quando o relógio é acertado ou a máquina desperta</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>o serviço de notificações pode perguntar de volta</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>o portal repassa os avisos à área de trabalho</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>o portal informa se os programas devem se mover menos</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>o servidor de som informa quando um programa usa o microfone</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>não há D-Bus</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>formas de ver chamadas e telas cheias que funcionam: {working} de {all}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} avisa dos bloqueios; a troca para outro usuário não é vista</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>{name} informa quando um programa mantém a tela ligada</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name} informa quando não se deve perturbar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>Um lembrete só aparece quando o teclado e o ponteiro estão parados há este tempo.</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>Um lembrete que esperou este tempo até você parar de digitar aparece mesmo assim; com 0 ele nunca espera.</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>Um lembrete retido vem uma vez, quando nada o reteve por este tempo.</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>Um lembrete espera enquanto o microfone ou a câmera está em uso. Filtros de ruído e afins sempre os usam: indique-os como um mixer faz, ou pelo arquivo do programa.</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>Um pequeno aviso aparece este tempo antes de uma torção, para que você possa terminar a frase, adiar ou pular.</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>Uma torção está prevista nestes horários do dia, não importa há quanto tempo você está na cadeira. Uma de manhã e uma à noite é um bom começo.</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>Uma torção está prevista quando você realmente ficou este tempo na cadeira; o tempo ausente não conta.</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>Uma torção que precise de outra coisa não é oferecida. Os apoios de braço de uma cadeira servem quando o encosto está fora de alcance. Um assento giratório precisa ficar parado, e cada torção nele diz isso.</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>Uma torção que você parou com “Dói” não é oferecida por este número de dias.</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>Depois de uma torção concluída, a janela some sem um clique.</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>Depois de dor, deixá-la em descanso por</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>Depois de dez intervalos de uma torção feitos por completo, nenhum deles com dor ou costas mais rígidas, suas sustentações ou balanços aumentam um pouco, nunca além do que a fonte diz. A cada vez você pode dizer: como antes.</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>Depois deste número de adiamentos, uma torção curta é oferecida em vez de outro adiamento.</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>Sempre nestes horários</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>Como notificação da sua área de trabalho, ou em uma pequena janela do Twist Break com uma imagem, que também é usada onde não há notificações.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>Ausência conta como intervalo após</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>A ausência só conta como intervalo após {idle}, quando o tempo sentado para; um tempo menor não tem efeito.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>Janela do intervalo</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Tipo físico</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>Mas não esperar mais que</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>Calma após um lembrete retido</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>Muda as cores de todas as janelas de uma vez.</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Fechar sozinha</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Roupas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Folgas</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>Decide se a pessoa é mais magra ou mais larga; os movimentos são os mesmos.</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>Decide a pele da pessoa que mostra a torção.</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>Decide o que a pessoa usa na cabeça.</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>Decide o que a pessoa veste para trabalhar.</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>Decide em qual monitor a janela aparece.</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>Tons distintos dizem quando girar, voltar e trocar de lado, para que você não precise olhar a tela.</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>A cada vez que este número de intervalos passa, a torção é de pé, se você puder ficar de pé; com 0 as torções de pé não aparecem sozinhas.</translation>
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
        <translation>Sexta-feira</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>Suave: só um aviso, a torção se abre quando você diz, e um aviso sem resposta volta mais tarde. Firme: a janela do intervalo fica na frente das outras. Nenhuma delas jamais toma o teclado.</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>Aumentar aos poucos</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cabelo</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>A velocidade da voz; uma frase que duraria demais é encurtada ou omitida.</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>O volume dos tons, como parte do volume do sistema.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>Intensidade do aviso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>Não me incomodar após ligar o computador por</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>Aumenta ou diminui o texto de todas as janelas deste programa.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Nunca oferecer</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>Nenhum lembrete aparece neste tempo após a suspensão ou o início do programa.</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>Sem lembretes nestes dias.</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>Não sobra nenhuma torção para oferecer; os lembretes pedem que você se levante, ande e respire.</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>Nenhum dia tem horário de trabalho, portanto não há nenhum lembrete.</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>Nada se move nem se desvanece; cada posição é mostrada como imagem fixa. Também é assim quando o sistema pede aos programas que se movam menos.</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>De todos os textos e da voz. As traduções ainda esperam ser lidas por pessoas que cresceram com o idioma.</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>Uma inspiração</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>Uma expiração</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>Uma das vozes do seu sistema diz cada passo em poucas palavras, para que você possa fechar os olhos.</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>Só são oferecidas torções que podem ser feitas nestes lugares.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Abrir em</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>Caso contrário, só o ícone da bandeja aparece; onde não há bandeja, a janela é mostrada de qualquer forma.</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>Fora do horário abaixo não há lembretes; você ainda pode começar uma torção por conta própria.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Tocar um tom</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>Escritório silencioso</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>Lembrar onde a coloquei</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Lembrar-me após</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>Lembrar-me só no horário de trabalho</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>Os lembretes vêm entre estes horários. São permitidos vários períodos; um que termina antes de começar passa da meia-noite.</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>Os lembretes vêm entre estes horários; nenhum em um dia sem horários.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>Define por quanto tempo cada lado é sustentado; uma torção cuja fonte indica uma faixa própria fica dentro dela.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>Define o ritmo do guia de respiração: inspire e cresça.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>Define o ritmo do guia de respiração: expire e gire.</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Mostrar o aviso</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>Mostrar a janela de status ao iniciar</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Tom de pele</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>Adiar traz o lembrete de volta após este tempo.</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Adiar por</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Adiamentos seguidos</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>Tons mais suaves, e só os necessários: girar, voltar, outro lado, concluído.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Velocidade da fala</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>De pé a cada</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>Começar sozinha após</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Imagens fixas</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>Parar de contar após</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Avisar antes</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Testar a voz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>A janela se abre onde você a moveu por último; caso contrário, no canto da tela.</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>A janela mostra o que vem por este tempo antes de a torção começar.</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>Estes programas não são chamadas</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>Estas torções ficam fora dos lembretes, onde quer que sejam feitas.</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>Estas torções aparecem cerca de duas vezes mais que as outras, onde podem ser feitas.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Quinta-feira</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tons</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Terça-feira</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torções</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>Esperar até eu parar de digitar por</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Quarta-feira</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>O que eu tenho</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>Quando você fica ausente por este tempo, o tempo sentado recomeça do zero.</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>Onde posso fazer torções</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>Sem teclas nem movimento do ponteiro por este tempo, o tempo sentado para. Um bloqueio de tela mais curto que isso não muda nada.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horário de trabalho</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Magro</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Largo</translation>
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
        <translation>Camiseta verde-azulada, calça azul</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>Camisa índigo, calça cinza</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>Camiseta vinho, calça escura</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>Camisa cinza-ardósia, calça escura</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>Coque</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curto</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>Até o queixo</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Cachos</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>Curto e grisalho</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>Lenço na cabeça</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>Muito claro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Bronzeado</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Moreno</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Moreno escuro</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>Como notificação</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Em uma janela própria</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>Suave: só um aviso</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>Normal: um aviso, depois a torção</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>Firme: a torção fica na frente</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>Rápida: cerca de 15 segundos por lado</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>Padrão: cerca de 30 segundos por lado</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>Completa: cerca de um minuto por lado</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>Uma cadeira com encosto</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>Uma cadeira com apoios de braço</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>Uma cadeira giratória</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>Um colchonete ou outra superfície acolchoada</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>Em uma cadeira</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pé</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>No chão</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>De barriga para cima</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>A tela com o ponteiro</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>A tela principal</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Página:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Redefinir tudo</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Redefinir tudo…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Adicionar dia</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Adicionar horário</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>Adicionar horário: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Adicionar nome</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Adicionar hora</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>Pelo menos {n} deve ficar.</numerusform>
            <numerusform>Pelo menos {n} devem ficar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>Menos: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>De barriga para cima</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Mais: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>E mais {n}.</numerusform>
            <numerusform>E mais {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Em uma cadeira</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>No chão</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>Voltar todas as configurações ao padrão</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>Voltar todas as configurações ao padrão?</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>Remover este período: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Remover {entry}</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Redefinir {title}</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Definido pela sua organização.</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>Configurações - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pé</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>A lista está cheia: {n} item é permitido.</numerusform>
            <numerusform>A lista está cheia: {n} itens são permitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Não há nada para escolher.</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>Só funciona com “{setting}” ativado.</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>Seus próprios valores se perdem. Os comentários no arquivo ficam.</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>dia seguinte</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} já está na lista.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}, linha {line}, {key}: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, linha {line}: {text}</translation>
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
        <translation>{id} (essa torção não existe agora)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}, de</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}, até</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}. {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (sua)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>“{typed}” não pode ser aceito. Digite uma duração de {low} a {high}, como {example}.</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>Ainda não salvo: {first} e {second} se sobrepõem. Faça um terminar antes de o outro começar.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>uma cópia do arquivo como estava está guardada em {copy}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>não é possível lê-lo ({reason}); mova-o, ou coloque no lugar um arquivo de configurações legível</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>tem itens de menos; precisa de pelo menos {n}</numerusform>
            <numerusform>tem itens de menos; precisa de pelo menos {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>tem itens demais; {n} é permitido</numerusform>
            <numerusform>tem itens demais; {n} são permitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>não é texto em UTF-8; salve-o nessa codificação</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>deve ser uma duração como &quot;{example}&quot;, de {low} a {high}</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>deve ser uma lista com qualquer um de {values}</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>deve ser uma lista de datas como [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>deve ser uma lista de ids de torções como [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>deve ser uma lista de chaves como [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>deve ser uma lista de nomes como [&quot;noisetorch&quot;], sem vírgulas</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>deve ser uma lista de períodos do dia como [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>deve ser uma lista de horas como [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>deve ser um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>deve ser um de {values}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>não foi possível salvar a mudança ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>não foi possível salvar a mudança ({reason}); ela vale até você sair, e a gravação será tentada de novo</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>o arquivo estava ausente, vazio ou ilegível, por isso as configurações são as do backup {backup}; para recomeçar, redefina-as</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>não existe a configuração {key}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>essa configuração não existe</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>essa configuração não existe; você quis dizer &quot;{key}&quot;?</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>não dá para entender isto; uma linha tem esta forma: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>isto não tem efeito: sua organização definiu {value} ({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>no todo isto não é TOML, embora cada linha seja; cada linha foi lida separadamente</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>também não dá para entender esta linha e outras abaixo dela</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>isto deve ser uma tabela: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>sua organização definiu isto; não pode ser mudado aqui</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>não é possível ler as configurações da sua organização ({reason}); nenhuma delas vale</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} não pode ser travado: todos podem deixar uma torção de fora</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} não serve; {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} intervalo</numerusform>
            <numerusform>{n} intervalos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dia</numerusform>
            <numerusform>{n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} vezes</numerusform>
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
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>O lado atual.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}: {done} de {total} feitos</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>não é possível tocar tons: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>nenhum programa que toque tons foi encontrado</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>nenhum tom foi tocado ainda; {program} será tentado primeiro</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>os tons são tocados por {program}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>não é possível falar: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>nenhuma voz foi encontrada; speech-dispatcher ou espeak-ng traria uma</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>falado por {program}</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>não pode ser usado ({reason}); o tempo sentado começa do zero</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>Uma torção começa em instantes</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>Ausente: isto conta como intervalo natural</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>Não é possível ver nesta área de trabalho: {senses}.</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>Próxima torção: {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>Próxima torção em um minuto</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>Próxima torção em {time}</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>Nenhuma torção hoje ainda</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Agora: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fora do horário de trabalho</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>Fora do horário de trabalho até: {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausado até você retomar</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Pausado até: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>Hoje: {n} torção; esquerda, {more} a mais</numerusform>
            <numerusform>Hoje: {n} torções; esquerda, {more} a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>Hoje: {n} torção; direita, {more} a mais</numerusform>
            <numerusform>Hoje: {n} torções; direita, {more} a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>Hoje: {n} torção, lados iguais</numerusform>
            <numerusform>Hoje: {n} torções, lados iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>À espera de um momento de calma</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Em espera: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>Tempo sentado: {sitting}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>Tempo sentado: {sitting}. Última torção: {at}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>Tempo sentado: {sitting}. Nenhuma torção hoje ainda.</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>Parece que você está ausente</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>amanhã, {at}</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>A seguir: {name}, primeiro o lado esquerdo.</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>A seguir: {name}, primeiro o lado direito.</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>Você ficou ausente o bastante para um intervalo natural. Se estava na cadeira, diga.</translation>
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
        <translation>Os dois lados feitos</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>Inspire devagar</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>Expire devagar</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>Expire, vá um pouco além</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expire, gire à direita</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Metade</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>Continue respirando, nunca prenda o ar</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relaxe</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Agora, a esquerda</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Agora, a direita</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Comece devagar</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Fique aí</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Gire à esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Gire à direita</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt-BR</translation>
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
        <translation>No seu ritmo, onde houver espaço.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Solte os braços.</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>Sente-se de novo quando quiser</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>Levante-se e ande</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>Levante-se devagar</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>Levante-se, dê alguns passos e respire: um intervalo da cadeira sem nenhuma torção.</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>Dê alguns passos</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>Dê alguns passos e respire</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
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
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Verificação de saúde</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De segunda a sexta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>Só são oferecidas torções que servem no seu lugar. Ninguém precisa se deitar no chão de um escritório.</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>Os lembretes vêm entre estes horários. Cada dia pode ter os seus nas configurações.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Pular por enquanto</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Pular o resto</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Isso é tudo</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>A primeira torção vem quando você tiver {interval} de tempo sentado.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Experimentar uma agora</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>O Twist Break percebe quanto tempo você realmente passa na cadeira. Então oferece um minuto de torção, que você pode seguir na tela ou de ouvido. Ele espera enquanto você digita ou está em uma chamada, e você sempre pode dizer não.</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>Boas-vindas - Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Boas-vindas ao Twist Break</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>O que você tem</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>Quer experimentar uma agora? Leva cerca de um minuto, e Esc a encerra.</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>Você encontra tudo isto de novo nas configurações e no menu de ajuda.</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>Suas respostas não deixam nenhuma torção por enquanto, então você receberá lembretes para se levantar, andar e respirar.</translation>
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
        <translation>Já há um intervalo aberto.</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>Como doeu, {name} está em descanso até {day}.</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>A janela do intervalo foi fechada: ninguém voltou a ela por {after}.</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>{name} foi fechada: pela verificação de saúde, não deve ser feita agora.</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>Contado como intervalo natural: o Twist Break não esteve em execução por {absent}. O tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>Contado como intervalo natural: bloqueado por {absent}. O tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>Contado como intervalo natural: sem atividade por {absent}. O tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>Contado como intervalo natural: o computador ficou suspenso por {absent}. O tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>Feito: {name}, os dois lados.</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>Feito: {name}.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>Descartado: o horário fixo {at} pertence a um dia que já passou.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>Descartado: o horário fixo {at} caiu em uma pausa.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>Descartado: o horário fixo {at} caiu fora do horário de trabalho.</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>Retido: {reason}.</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>Você saiu de {name} antes do começo.</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>Você saiu de {name} antes do fim.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>Você saiu de {name} antes do fim; da próxima vez, começa pelo lado esquerdo.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>Você saiu de {name} antes do fim; da próxima vez, começa pelo lado direito.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>Unidos: o horário fixo {at} e {sitting} de tempo sentado viraram um só lembrete.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>Unidos: o horário fixo {at} coincidiu com um intervalo, que conta para os dois.</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>Unidos: os horários fixos {first} e {second} viraram um só lembrete.</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>Movido: o Twist Break acabou de iniciar; o lembrete vem em {by}.</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>Movido: o computador acabou de despertar; o lembrete vem em {by}.</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>Sem resposta ao último aviso; pulado. O tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>Sem resposta ao aviso; ele volta em {by}.</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>Não adiado: {n} adiamento seguido já foi usado; em vez disso é oferecida uma torção curta.</numerusform>
            <numerusform>Não adiado: {n} adiamentos seguidos já foram usados; em vez disso é oferecida uma torção curta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>Não começou: como doeu, {name} está em descanso até {day}. Para tê-la antes, encerre o descanso em todas as torções ou com “twistbreak end-rest”.</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>Não começou: pela verificação de saúde, consulte um profissional de saúde antes de fazer {name}.</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>Não começou: a verificação de saúde exclui {name}.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Nada está pausado.</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>Nada a pular: nenhum lembrete está previsto agora.</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>Nada a adiar: nenhum lembrete está previsto agora.</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>Nada a parar: nenhuma torção está em andamento ou anunciada. Em Ajuda está explicado quando procurar um médico.</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>{instead} foi oferecida em vez de {name}, que agora fica de fora.</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>{name} foi oferecida: horário fixo {at}.</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>{name} foi oferecida: {sitting} de tempo sentado.</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>Fora do horário de trabalho até: {until}.</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>Fora do horário de trabalho; nenhum está definido para o próximo ano.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Pausado até você retomar.</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>Pausado até: {until}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Retomado.</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name} ficou de lado até amanhã; {instead} vem no lugar.</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>Pulada (já me mexi): contada como intervalo natural. O tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>Pulada ({reason}). O tempo sentado recomeça.</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>Pulada. O tempo sentado recomeça.</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>Adiado por {by}; resta {n} vez seguida.</numerusform>
            <numerusform>Adiado por {by}; restam {n} vezes seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>{name} começou: você pediu.</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>{name} parou: dói.</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>Desfeito: você estava aqui. Tempo sentado: {sitting}.</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>Essa torção não está em descanso.</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>O relógio foi atrasado {by}; o tempo sentado não é afetado.</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>O relógio foi adiantado {by}; o tempo sentado não é afetado.</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>O último intervalo foi cortado quando o Twist Break encerrou; ele é oferecido de novo.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>A pausa acabou.</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>Não há intervalo natural a desfazer.</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>Aviso retirado: o Twist Break não esteve em execução por um tempo.</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>Aviso retirado: nenhum intervalo está mais previsto.</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>Aviso retirado: o computador foi suspenso.</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>Aviso retirado: a tela foi bloqueada.</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>Aviso retirado: parece que você está ausente.</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>O Twist Break iniciou.</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>O Twist Break iniciou; {sitting} de tempo sentado foram lembrados.</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>O que retinha o lembrete acabou; ele vem após {calm} de calma.</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>O horário de trabalho começou. O tempo sentado começa do zero.</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>Você encerrou o descanso de {name}; ela é oferecida de novo.</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>Você ficou ausente por {absent}; o tempo sentado parou.</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>há uma apresentação em andamento</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>uma janela ocupa a tela toda</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>já me mexi</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>não perturbe está ativado</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>dói</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>agora não</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>aqui não é possível</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>você está em uma chamada</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>você está digitando</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} Esperou {typing} por uma pausa na digitação.</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Copiar todo o registro como texto.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Nada foi decidido ainda.</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>A primeira linha vem com o primeiro lembrete, ou quando você se ausenta por um tempo.</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>O que foi decidido, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>Por quê? - Twist Break</translation>
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
        <translation>Não havia nada para excluir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>Não foi possível excluir {n} arquivo: {path} ({reason}). Exclua-o manualmente. Arquivos excluídos: {gone}.</numerusform>
            <numerusform>Não foi possível excluir {n} arquivos, o primeiro deles {path} ({reason}). Exclua-os manualmente. Arquivos excluídos: {gone}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>{n} arquivo foi excluído. Não resta nada disso.</numerusform>
            <numerusform>{n} arquivos foram excluídos. Não resta nada disso.</numerusform>
        </translation>
    </message>
</context>
</TS>
