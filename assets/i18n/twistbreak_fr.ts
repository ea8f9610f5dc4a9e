<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Cannot be used: {names}.</source>
        <translation>Inutilisable&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tout ce qu’elle contient est déjà ici.</translation>
    </message>
    <message>
        <source>Files are missing in it, or others have been put in.</source>
        <translation>Il y manque des fichiers, ou d’autres y ont été ajoutés.</translation>
    </message>
    <message>
        <source>Is left out, because you have not asked for it: {names}.</source>
        <translation>Laissé de côté, car vous ne l’avez pas demandé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>History: new rows: {new} of {rows}; they will be added, and what is here stays.</source>
        <translation>Historique : nouvelles lignes : {new} sur {rows} ; elles seront ajoutées, et ce qui est ici reste.</translation>
    </message>
    <message numerus="yes">
        <source>It holds more than {n} files; no backup of Twist Break does.</source>
        <translation>
            <numerusform>Elle contient plus de {n} fichier ; aucune sauvegarde de Twist Break n’en a autant.</numerusform>
            <numerusform>Elle contient plus de {n} fichiers ; aucune sauvegarde de Twist Break n’en a autant.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a zip file, but no backup of Twist Break.</source>
        <translation>C’est un fichier zip, mais pas une sauvegarde de Twist Break.</translation>
    </message>
    <message>
        <source>It is damaged, or was not copied to its end.</source>
        <translation>Elle est endommagée ou n’a pas été copiée jusqu’au bout.</translation>
    </message>
    <message>
        <source>It is larger than {mib} MiB; no backup of Twist Break is.</source>
        <translation>Elle dépasse {mib} Mio&#x202f;; aucune sauvegarde de Twist Break n’est si grande.</translation>
    </message>
    <message>
        <source>It is no zip file, or its end is missing; choose a backup.</source>
        <translation>Ce n’est pas un fichier zip, ou sa fin manque&#x202f;; choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Twist Break; install that version here and try again.</source>
        <translation>Elle vient d’une version plus récente de Twist Break&#x202f;; installez ici cette version et réessayez.</translation>
    </message>
    <message>
        <source>Its table of contents is damaged; nothing was changed.</source>
        <translation>Sa table des matières est endommagée&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Left out, because these are links, too large, or wrongly named: {names}.</source>
        <translation>Laissés de côté, car ce sont des liens, ils sont trop volumineux ou mal nommés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Made on {day} by version {version}.</source>
        <translation>Créée le {day} par la version {version}.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Créée le {day}.</translation>
    </message>
    <message>
        <source>Stays as it is: {names}.</source>
        <translation>Reste tel quel&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The backup cannot be read ({reason}); nothing was changed.</source>
        <translation>La sauvegarde ne peut pas être lue ({reason})&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have everything as it was.</source>
        <translation>La sauvegarde n’a pu être reprise qu’en partie, et tout n’a pas pu être rétabli ({reason})&#x202f;; importez {file} pour tout retrouver comme avant.</translation>
    </message>
    <message>
        <source>The backup could not be taken over ({reason}); everything is as it was.</source>
        <translation>La sauvegarde n’a pas pu être reprise ({reason})&#x202f;; tout est comme avant.</translation>
    </message>
    <message>
        <source>The backup could not be written ({reason}); what was there before is unchanged.</source>
        <translation>La sauvegarde n’a pas pu être écrite ({reason})&#x202f;; ce qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>The backup has been taken over; how everything was before is kept as {file}.</source>
        <translation>La sauvegarde a été reprise&#x202f;; l’état précédent est conservé dans {file}.</translation>
    </message>
    <message>
        <source>Will be added: {names}.</source>
        <translation>Sera ajouté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Sera remplacé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>it is damaged and is left out</source>
        <translation>endommagé, laissé de côté</translation>
    </message>
    <message>
        <source>the history in it is damaged and is left out; yours stays as it is</source>
        <translation>l’historique qu’elle contient est endommagé et laissé de côté&#x202f;; le vôtre reste tel quel</translation>
    </message>
    <message>
        <source>the history in it was written by a newer version of Twist Break and is left out; install that version here and try again</source>
        <translation>l’historique qu’elle contient a été écrit par une version plus récente de Twist Break et est laissé de côté ; installez cette version ici et réessayez</translation>
    </message>
    <message>
        <source>“{name}” does not belong in a backup.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas sa place dans une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is a link; backups hold no links.</source>
        <translation>«&#xa0;{name}&#xa0;» est un lien&#x202f;; les sauvegardes n’en contiennent pas.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted; backups never are.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré&#x202f;; les sauvegardes ne le sont jamais.</translation>
    </message>
    <message>
        <source>“{name}” is far too large; it may be a trap.</source>
        <translation>«&#xa0;{name}&#xa0;» est beaucoup trop grand&#x202f;; c’est peut-être un piège.</translation>
    </message>
    <message>
        <source>“{name}” is in it twice.</source>
        <translation>«&#xa0;{name}&#xa0;» s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was packed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus comme lors de l’archivage.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that backups never are.</source>
        <translation>«&#xa0;{name}&#xa0;» est archivé d’une façon que les sauvegardes n’emploient jamais.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Les deux côtés sont faits</translation>
    </message>
    <message>
        <source>Breathe in slowly.</source>
        <translation>Inspirez lentement.</translation>
    </message>
    <message>
        <source>Breathe in, grow long.</source>
        <translation>Inspirez, allongez-vous.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Inspirez, grandissez-vous.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Expirez lentement.</translation>
    </message>
    <message>
        <source>Breathe out, let go.</source>
        <translation>Expirez, relâchez.</translation>
    </message>
    <message>
        <source>Breathe out, turn.</source>
        <translation>Expirez, tournez.</translation>
    </message>
    <message>
        <source>Breathe out. Let the breath flow, never hold it.</source>
        <translation>Expirez. Laissez le souffle couler, ne le retenez jamais.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus souple</translation>
    </message>
    <message>
        <source>From side to side</source>
        <translation>D’un côté à l’autre</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>De la personne qui l’a prescrite</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>Comment va votre dos maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>J’ai mal</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>C’était une erreur</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Touche&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Left {left}, right {right}.</source>
        <translation>À gauche {left}, à droite {right}.</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>Sur le dos</translation>
    </message>
    <message>
        <source>More: other twist, shorter, skip this side, leave</source>
        <translation>Plus&#xa0;: autre torsion, plus court, passer ce côté, quitter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>On your chair</source>
        <translation>Sur votre chaise</translation>
    </message>
    <message>
        <source>Other twist</source>
        <translation>Autre torsion</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>Interrompu. Appuyez sur Espace pour continuer.</translation>
    </message>
    <message>
        <source>Paused: a call began ({program}).</source>
        <translation>Interrompu&#xa0;: un appel a commencé ({program}).</translation>
    </message>
    <message>
        <source>Paused: a call began.</source>
        <translation>Interrompu&#xa0;: un appel a commencé.</translation>
    </message>
    <message>
        <source>Paused: nobody was here for {gap}.</source>
        <translation>Interrompu&#xa0;: personne n’était là pendant {gap}.</translation>
    </message>
    <message>
        <source>Paused: the screen was locked.</source>
        <translation>Interrompu&#xa0;: l’écran était verrouillé.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Sit or stand easy for one more breath.</source>
        <translation>Restez à l’aise, assis ou debout, le temps d’une respiration.</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Passer ce côté</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start when you are ready</source>
        <translation>Commencez quand vous voulez</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Plus raide</translation>
    </message>
    <message>
        <source>Stop here. Come back to the middle slowly, and rest.</source>
        <translation>Arrêtez ici. Revenez lentement au milieu et reposez-vous.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>That was a part of it</source>
        <translation>C’en était une partie</translation>
    </message>
    <message>
        <source>You need a chair with a back.</source>
        <translation>Il vous faut une chaise à dossier.</translation>
    </message>
    <message>
        <source>You need a mat.</source>
        <translation>Il vous faut un tapis.</translation>
    </message>
    <message>
        <source>You were up and about</source>
        <translation>Vous avez déjà bougé</translation>
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
        <translation>{head}. {calm} La fenêtre se ferme d’elle-même.</translation>
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
        <translation>{name}. {place}, {length}, les deux côtés.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} respiration</numerusform>
            <numerusform>{n} respirations</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} · finished</source>
        <translation>{place} · terminé</translation>
    </message>
    <message>
        <source>{place} · {left} left</source>
        <translation>{place} · encore {left}</translation>
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
        <translation>Côté {number} sur {sides}</translation>
    </message>
    <message>
        <source>Side {number} of {sides} · round {round} of {rounds}</source>
        <translation>Côté {number} sur {sides} · tour {round} sur {rounds}</translation>
    </message>
    <message>
        <source>Side {number} of {sides}. {sentence}</source>
        <translation>Côté {number} sur {sides}. {sentence}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>30m, 2h, tomorrow or 14:05; nothing: until you resume.</source>
        <translation>30m, 2h, tomorrow ou 14:05&#x202f;; rien&#xa0;: jusqu’à votre reprise.</translation>
    </message>
    <message>
        <source>A setting, such as reminders.interval.</source>
        <translation>Un réglage, par exemple reminders.interval.</translation>
    </message>
    <message>
        <source>About Twist Break</source>
        <translation>À propos de Twist Break</translation>
    </message>
    <message>
        <source>All twists…</source>
        <translation>Toutes les torsions…</translation>
    </message>
    <message>
        <source>Answer the questions again that decide which twists are offered.</source>
        <translation>Répondre à nouveau aux questions dont dépendent les torsions proposées.</translation>
    </message>
    <message>
        <source>Change when, what and how.</source>
        <translation>Changer quand, quoi et comment.</translation>
    </message>
    <message>
        <source>Choose a twist</source>
        <translation>Choisir une torsion</translation>
    </message>
    <message>
        <source>Count it as a natural break; the sitting time starts again.</source>
        <translation>La compter comme pause naturelle&#x202f;; le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Delete settings, twists, history and health answers for good.</source>
        <translation>Supprimer définitivement réglages, torsions, historique et réponses de santé.</translation>
    </message>
    <message>
        <source>End a rest</source>
        <translation>Mettre fin à un repos</translation>
    </message>
    <message>
        <source>End the pause.</source>
        <translation>Mettre fin à la suspension.</translation>
    </message>
    <message>
        <source>End the program. Settings and sitting time are kept.</source>
        <translation>Fermer le programme. Réglages et temps assis sont conservés.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Go through the three screens of the first start again.</source>
        <translation>Revoir les trois écrans du premier démarrage.</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Bilan de santé…</translation>
    </message>
    <message>
        <source>How long: 5, 10m or 1h.</source>
        <translation>Combien de temps&#xa0;: 5, 10m ou 1h.</translation>
    </message>
    <message>
        <source>How to use Twist Break</source>
        <translation>Comment utiliser Twist Break</translation>
    </message>
    <message>
        <source>I cannot do this one here</source>
        <translation>Je ne peux pas faire celle-ci ici</translation>
    </message>
    <message>
        <source>I have already moved</source>
        <translation>J’ai déjà bougé</translation>
    </message>
    <message>
        <source>I was here</source>
        <translation>J’étais là</translation>
    </message>
    <message>
        <source>Id of a twist; see `routines`.</source>
        <translation>Id d’une torsion&#x202f;; voir `routines`.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importer une sauvegarde</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>J’ai mal</translation>
    </message>
    <message>
        <source>Its new value, such as 45min.</source>
        <translation>Sa nouvelle valeur, par exemple 45min.</translation>
    </message>
    <message>
        <source>Leave this break out; the sitting time starts again.</source>
        <translation>Omettre cette pause&#x202f;; le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Let this twist rest for a while, and read when to see a doctor.</source>
        <translation>Laisser cette torsion au repos quelque temps, et lire quand voir un médecin.</translation>
    </message>
    <message>
        <source>List the twists, yours included.</source>
        <translation>Lister les torsions, y compris les vôtres.</translation>
    </message>
    <message>
        <source>Look at every twist, and choose which ones come.</source>
        <translation>Regarder toutes les torsions et choisir lesquelles viennent.</translation>
    </message>
    <message>
        <source>Look at today, and at what was done before.</source>
        <translation>Regarder la journée et ce qui a été fait avant.</translation>
    </message>
    <message>
        <source>Make or change a twist of your own, such as one that a physiotherapist prescribed.</source>
        <translation>Créer ou modifier votre propre torsion, par exemple celle qu’un kinésithérapeute a prescrite.</translation>
    </message>
    <message>
        <source>Move the next break by a few minutes.</source>
        <translation>Décaler la prochaine pause de quelques minutes.</translation>
    </message>
    <message>
        <source>No reminders for a while.</source>
        <translation>Pas de rappels pendant un moment.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Offer a twist again that rests because it hurt, or was not possible here.</source>
        <translation>Proposer à nouveau une torsion au repos parce qu’elle faisait mal ou n’était pas possible ici.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause for 30 minutes.</source>
        <translation>Suspendre pendant 30 minutes.</translation>
    </message>
    <message>
        <source>Pause for an hour.</source>
        <translation>Suspendre pendant une heure.</translation>
    </message>
    <message>
        <source>Pause for two hours.</source>
        <translation>Suspendre pendant deux heures.</translation>
    </message>
    <message>
        <source>Pause until a time you choose.</source>
        <translation>Suspendre jusqu’à une heure de votre choix.</translation>
    </message>
    <message>
        <source>Pause until the next morning.</source>
        <translation>Suspendre jusqu’au lendemain matin.</translation>
    </message>
    <message>
        <source>Pause until you resume.</source>
        <translation>Suspendre jusqu’à votre reprise.</translation>
    </message>
    <message>
        <source>Prescriptions…</source>
        <translation>Prescriptions…</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>Afficher du JSON pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Print a table for a spreadsheet.</source>
        <translation>Afficher un tableau pour un tableur.</translation>
    </message>
    <message>
        <source>Print what was done, day by day.</source>
        <translation>Afficher ce qui a été fait, jour par jour.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Really do it; without this nothing is deleted.</source>
        <translation>Le faire vraiment&#x202f;; sans cela, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Really do it; without this you only see what would change.</source>
        <translation>Le faire vraiment&#x202f;; sans cela, vous voyez seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>See what is kept and where; export, take over or delete it.</source>
        <translation>Voir ce qui est conservé et où&#x202f;; l’exporter, le reprendre ou le supprimer.</translation>
    </message>
    <message>
        <source>Set this twist aside until tomorrow, and get another one instead.</source>
        <translation>Mettre cette torsion de côté jusqu’à demain et en recevoir une autre.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show the safety notes.</source>
        <translation>Afficher les consignes de sécurité.</translation>
    </message>
    <message>
        <source>Show the short guide with all keys.</source>
        <translation>Afficher le petit guide avec toutes les touches.</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>Afficher la version et la licence.</translation>
    </message>
    <message>
        <source>Show what is going on.</source>
        <translation>Afficher ce qui se passe.</translation>
    </message>
    <message>
        <source>Show what the reminder decided, and why.</source>
        <translation>Afficher ce que le rappel a décidé, et pourquoi.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Passer celle-ci</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Snooze {length}</source>
        <translation>Reporter de {length}</translation>
    </message>
    <message>
        <source>Start a twist now, or the one you name.</source>
        <translation>Commencer une torsion, ou celle que vous nommez.</translation>
    </message>
    <message>
        <source>Start one of the twists.</source>
        <translation>Commencer une des torsions.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop at once, read when to see a doctor, and let this twist rest for a while.</source>
        <translation>Arrêter tout de suite, lire quand voir un médecin, et laisser cette torsion au repos quelque temps.</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>S’étirer maintenant</translation>
    </message>
    <message>
        <source>Take over what an exported file holds.</source>
        <translation>Reprendre le contenu d’un fichier exporté.</translation>
    </message>
    <message>
        <source>The file to read, such as twistbreak.zip.</source>
        <translation>Le fichier à lire, par exemple twistbreak.zip.</translation>
    </message>
    <message>
        <source>The file to write, such as twistbreak.zip.</source>
        <translation>Le fichier à écrire, par exemple twistbreak.zip.</translation>
    </message>
    <message>
        <source>Today and history</source>
        <translation>Aujourd’hui et historique</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsions</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Jusqu’à une heure…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenue…</translation>
    </message>
    <message>
        <source>What to do; nothing: open the settings.</source>
        <translation>Que faire&#x202f;; rien&#xa0;: ouvrir les réglages.</translation>
    </message>
    <message>
        <source>When to stop, when to see a doctor</source>
        <translation>Quand arrêter, quand voir un médecin</translation>
    </message>
    <message>
        <source>Why: not-now, already-moved, cannot-here or hurts.</source>
        <translation>Pourquoi&#xa0;: not-now, already-moved, cannot-here ou hurts.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Effacer mes données</translation>
    </message>
    <message>
        <source>With the answers in the health check, if it holds any.</source>
        <translation>Avec les réponses du bilan de santé, s’il en contient.</translation>
    </message>
    <message>
        <source>With your answers in the health check.</source>
        <translation>Avec vos réponses au bilan de santé.</translation>
    </message>
    <message>
        <source>Write settings, twists and history into one file, to keep or to move them.</source>
        <translation>Écrire réglages, torsions et historique dans un seul fichier, à garder ou à déplacer.</translation>
    </message>
    <message>
        <source>You sat here without touching anything: take back the natural break.</source>
        <translation>Vous étiez assis ici sans rien toucher&#xa0;: annuler la pause naturelle.</translation>
    </message>
    <message>
        <source>Your data…</source>
        <translation>Vos données…</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.</source>
        <translation>Tout est sur cette machine. Rien ne la quitte, sauf si vous copiez ou envoyez vous-même un fichier.</translation>
    </message>
    <message>
        <source>All of the above, your settings and the twists of your own: as if the program had never been used.</source>
        <translation>Tout ce qui précède, vos réglages et vos propres torsions&#xa0;: comme si le programme n’avait jamais servi.</translation>
    </message>
    <message>
        <source>Answers in the health check</source>
        <translation>Réponses au bilan de santé</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite3)</source>
        <translation>Sauvegardes (*.zip *.sqlite3)</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sauvegardes (*.zip)</translation>
    </message>
    <message>
        <source>Backups on this machine; none of them holds health answers:</source>
        <translation>Sauvegardes sur cette machine&#x202f;; aucune ne contient de réponses de santé&#xa0;:</translation>
    </message>
    <message>
        <source>Backups that are made by themselves</source>
        <translation>Sauvegardes faites automatiquement</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything is in {file}, with your health answers.</source>
        <translation>Tout est dans {file}, avec vos réponses de santé.</translation>
    </message>
    <message>
        <source>Everything is in {file}, without your health answers.</source>
        <translation>Tout est dans {file}, sans vos réponses de santé.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Files that would be deleted</source>
        <translation>Fichiers qui seraient supprimés</translation>
    </message>
    <message>
        <source>Files: {count}; {size}</source>
        <translation>Fichiers&#xa0;: {count}&#x202f;; {size}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your settings and the twists of your own stay.</source>
        <translation>Historique, réponses de santé, temps assis, raisons des rappels et toutes les sauvegardes sur cette machine. Vos réglages et vos propres torsions restent.</translation>
    </message>
    <message>
        <source>How everything is now is kept first, without the health answers; it then stands among the backups on this machine.</source>
        <translation>L’état actuel est d’abord conservé, sans les réponses de santé&#x202f;; il figure ensuite parmi les sauvegardes sur cette machine.</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>C’est certain</translation>
    </message>
    <message>
        <source>Keep a copy, or move to another machine</source>
        <translation>Garder une copie, ou passer sur une autre machine</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>L’examiner…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No twist is left out any more until you answer the questions again.</source>
        <translation>Plus aucune torsion n’est écartée tant que vous n’avez pas répondu à nouveau aux questions.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing can bring the files back. Only with this the button that deletes works.</source>
        <translation>Rien ne peut ramener les fichiers. Le bouton de suppression ne marche qu’avec ceci.</translation>
    </message>
    <message>
        <source>Nothing can bring these files back. A file that you have exported stays where it is.</source>
        <translation>Rien ne peut ramener ces fichiers. Un fichier que vous avez exporté reste où il est.</translation>
    </message>
    <message>
        <source>One moment… With years of history it can take a few seconds.</source>
        <translation>Un instant… Avec des années d’historique, cela peut prendre quelques secondes.</translation>
    </message>
    <message>
        <source>There is none yet. The history is copied every day, everything once a week.</source>
        <translation>Il n’y en a pas encore. L’historique est copié chaque jour, l’ensemble une fois par semaine.</translation>
    </message>
    <message>
        <source>{day}: only the history; {size}</source>
        <translation>{day}&#xa0;: seulement l’historique&#x202f;; {size}</translation>
    </message>
    <message>
        <source>Only the health answers</source>
        <translation>Seulement les réponses de santé</translation>
    </message>
    <message>
        <source>Puts the answers in the health check into the exported file, too.</source>
        <translation>Met aussi les réponses du bilan de santé dans le fichier exporté.</translation>
    </message>
    <message>
        <source>Rows: {count}, the first on {day}; {size}</source>
        <translation>Lignes&#xa0;: {count}, la première le {day}&#x202f;; {size}</translation>
    </message>
    <message>
        <source>Rows: {count}; {size}</source>
        <translation>Lignes&#xa0;: {count}&#x202f;; {size}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings, twists of your own and history, in one file.</source>
        <translation>Réglages, vos propres torsions et historique, en un seul fichier.</translation>
    </message>
    <message>
        <source>Shows what the backup that is selected above would change.</source>
        <translation>Montre ce que changerait la sauvegarde sélectionnée ci-dessus.</translation>
    </message>
    <message>
        <source>Sitting time, reasons of reminders, places of windows</source>
        <translation>Temps assis, raisons des rappels, position des fenêtres</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Take over a backup</source>
        <translation>Reprendre une sauvegarde</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files would be deleted for good:</source>
        <translation>
            <numerusform>Ce fichier serait supprimé définitivement :</numerusform>
            <numerusform>Ces {n} fichiers seraient supprimés définitivement :</numerusform>
        </translation>
    </message>
    <message>
        <source>They then replace your answers in the health check on this machine.</source>
        <translation>Elles remplacent alors vos réponses au bilan de santé sur cette machine.</translation>
    </message>
    <message>
        <source>Twists and poses of your own</source>
        <translation>Vos propres torsions et postures</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Ce qui est conservé, et où</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>Ce qui doit être supprimé</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Ce qu’elle changerait</translation>
    </message>
    <message>
        <source>What was observed and answered</source>
        <translation>Ce qui a été observé et répondu</translation>
    </message>
    <message>
        <source>Wipe my data</source>
        <translation>Effacer mes données</translation>
    </message>
    <message>
        <source>Wipe my data…</source>
        <translation>Effacer mes données…</translation>
    </message>
    <message>
        <source>With my health answers</source>
        <translation>Avec mes réponses de santé</translation>
    </message>
    <message>
        <source>With the health answers in it</source>
        <translation>Avec les réponses de santé qu’elle contient</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You choose what, and see the list of files first.</source>
        <translation>Vous choisissez quoi, et voyez d’abord la liste des fichiers.</translation>
    </message>
    <message>
        <source>You see what it would change before anything is changed.</source>
        <translation>Vous voyez ce qui changerait avant que quoi que ce soit soit modifié.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your data - Twist Break</source>
        <translation>Vos données – Twist Break</translation>
    </message>
    <message>
        <source>{day}: backup of the week; {size}</source>
        <translation>{day}&#xa0;: sauvegarde de la semaine&#x202f;; {size}</translation>
    </message>
    <message>
        <source>{day}: how everything was before the last import; {size}</source>
        <translation>{day}&#xa0;: l’état avant le dernier import&#x202f;; {size}</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
</context>
<context>
    <name>DayPreview</name>
    <message numerus="yes">
        <source>About {n} twists in {hours} at the desk, the first at {first}, the last at {last}. You sit for at most {longest} in one go.</source>
        <translation>
            <numerusform>Environ {n} torsion en {hours} au bureau, la première à {first}, la dernière à {last}. Vous restez assis au plus {longest} d’affilée.</numerusform>
            <numerusform>Environ {n} torsions en {hours} au bureau, la première à {first}, la dernière à {last}. Vous restez assis au plus {longest} d’affilée.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>À heure fixe</translation>
    </message>
    <message>
        <source>No twist at all in {hours} at the desk.</source>
        <translation>Aucune torsion en {hours} au bureau.</translation>
    </message>
    <message>
        <source>No working hours in the next two weeks, so there are no reminders.</source>
        <translation>Pas d’heures de travail dans les deux prochaines semaines, donc pas de rappels.</translation>
    </message>
    <message>
        <source>One twist in {hours} at the desk, at {first}. You sit for at most {longest} in one go.</source>
        <translation>Une torsion en {hours} au bureau, à {first}. Vous restez assis au plus {longest} d’affilée.</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Torsion debout</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Torsion</translation>
    </message>
    <message>
        <source>What will my day look like?</source>
        <translation>À quoi ressemblera ma journée&#x202f;?</translation>
    </message>
    <message>
        <source>{time}: {twist}</source>
        <translation>{time}&#xa0;: {twist}</translation>
    </message>
    <message>
        <source>{twist} (fixed time)</source>
        <translation>{twist} (heure fixe)</translation>
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
        <translation>Une personne qui revient de la gauche au milieu.</translation>
    </message>
    <message>
        <source>A person coming back from the right to the middle.</source>
        <translation>Une personne qui revient de la droite au milieu.</translation>
    </message>
    <message>
        <source>A person in the middle, not turned.</source>
        <translation>Une personne au milieu, sans rotation.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the left, shoulders down.</source>
        <translation>Une personne sur le dos&#xa0;: genoux à gauche, épaules au sol.</translation>
    </message>
    <message>
        <source>A person on the back: knees to the right, shoulders down.</source>
        <translation>Une personne sur le dos&#xa0;: genoux à droite, épaules au sol.</translation>
    </message>
    <message>
        <source>A person standing, about to walk a few steps.</source>
        <translation>Une personne debout, sur le point de faire quelques pas.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the left; the hips stay.</source>
        <translation>Une personne dont la poitrine et la tête tournent à gauche&#x202f;; les hanches restent en place.</translation>
    </message>
    <message>
        <source>A person whose chest and head turn to the right; the hips stay.</source>
        <translation>Une personne dont la poitrine et la tête tournent à droite&#x202f;; les hanches restent en place.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Image&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A gentle, reclined, twisting back stretch, about.com, 2009</source>
        <translation>Un étirement doux du dos, en torsion, allongé, about.com, 2009</translation>
    </message>
    <message>
        <source>A massage therapist&apos;s tutorial: the seated twist</source>
        <translation>Le tutoriel d’un massothérapeute&#xa0;: la torsion assise</translation>
    </message>
    <message>
        <source>A physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>Un article de kinésithérapie sur les torsions de la colonne, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>A review of posture stretches: the twist in the chair</source>
        <translation>Une revue d’étirements de posture&#xa0;: la torsion sur la chaise</translation>
    </message>
    <message>
        <source>A stretching guide: the back twist</source>
        <translation>Un guide d’étirements&#xa0;: la torsion du dos</translation>
    </message>
    <message>
        <source>A twist is running. Finish it or leave it, then you can start another one.</source>
        <translation>Une torsion est en cours. Terminez-la ou quittez-la, puis vous pourrez en commencer une autre.</translation>
    </message>
    <message>
        <source>All twists</source>
        <translation>Toutes les torsions</translation>
    </message>
    <message>
        <source>All twists - Twist Break</source>
        <translation>Toutes les torsions – Twist Break</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Arrow keys move from card to card. Enter starts, Space shows the details.</source>
        <translation>Les flèches vont de carte en carte. Entrée commence, Espace affiche les détails.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first with</source>
        <translation>Demandez d’abord à un médecin ou à un kinésithérapeute en cas de</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first. When they say yes, tell it in the health check.</source>
        <translation>Demandez d’abord à un médecin ou à un kinésithérapeute. S’il dit oui, indiquez-le dans le bilan de santé.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chaise</translation>
    </message>
    <message>
        <source>Chair with a back</source>
        <translation>Chaise à dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Détails&#xa0;: {name}</translation>
    </message>
    <message>
        <source>End its rest</source>
        <translation>Mettre fin à son repos</translation>
    </message>
    <message>
        <source>End its rest: {name}</source>
        <translation>Mettre fin à son repos&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>Favourite: comes about twice as often (F)</source>
        <translation>Favorite&#xa0;: vient environ deux fois plus souvent (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favorite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>From whoever prescribed it</source>
        <translation>De la personne qui l’a prescrite</translation>
    </message>
    <message>
        <source>Health check: {name}</source>
        <translation>Bilan de santé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Bilan de santé…</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>How long, both sides</source>
        <translation>Durée, les deux côtés</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>J’ai</translation>
    </message>
    <message>
        <source>It rests until {day}.</source>
        <translation>Au repos jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Touche&#xa0;: Entrée</translation>
    </message>
    <message>
        <source>Left out because of your answers in the health check.</source>
        <translation>Écartée à cause de vos réponses au bilan de santé.</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Allongé</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Pour que ce soit plus facile</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Never offer this twist (Delete)</source>
        <translation>Ne jamais proposer cette torsion (Suppr)</translation>
    </message>
    <message>
        <source>No twist fits.</source>
        <translation>Aucune torsion ne convient.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>Not this one: {name}</source>
        <translation>Pas celle-ci&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>La proposer à nouveau</translation>
    </message>
    <message>
        <source>Offer it again: {name}</source>
        <translation>La proposer à nouveau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Only when you choose it: by your settings no standing twist comes by itself.</source>
        <translation>Seulement si vous la choisissez&#xa0;: d’après vos réglages, aucune torsion debout ne vient d’elle-même.</translation>
    </message>
    <message>
        <source>Only when you choose it: this place is not among yours in the settings.</source>
        <translation>Seulement si vous la choisissez&#xa0;: ce lieu ne fait pas partie des vôtres dans les réglages.</translation>
    </message>
    <message>
        <source>Quick: {length}</source>
        <translation>Rapide&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Show all twists</source>
        <translation>Afficher toutes les torsions</translation>
    </message>
    <message>
        <source>Standard: {length}</source>
        <translation>Standard&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start this twist now (Enter)</source>
        <translation>Commencer cette torsion (Entrée)</translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation>Commencer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>There is none for these places that needs nothing but what you have.</source>
        <translation>Il n’y en a aucune pour ces lieux avec seulement ce que vous avez.</translation>
    </message>
    <message>
        <source>Thorough: {length}</source>
        <translation>Approfondie&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Twists: {i} of {total}</source>
        <translation>Torsions : {i} sur {total}</translation>
    </message>
    <message>
        <source>What it works on, cautions and sources (Space)</source>
        <translation>Ce qu’elle travaille, précautions et sources (Espace)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Travaille</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Il vous faut</translation>
    </message>
    <message>
        <source>You said: not this one. It is never offered.</source>
        <translation>Vous avez dit&#xa0;: pas celle-ci. Elle n’est jamais proposée.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back</source>
        <translation>hernie discale récente dans le bas du dos</translation>
    </message>
    <message>
        <source>a long time without exercise</source>
        <translation>longue période sans exercice</translation>
    </message>
    <message>
        <source>an operation on the spine, or another serious injury</source>
        <translation>opération de la colonne, ou autre blessure grave</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>vertiges</translation>
    </message>
    <message>
        <source>fresh sciatica</source>
        <translation>sciatique récente</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>grossesse</translation>
    </message>
    <message>
        <source>relieves</source>
        <translation>soulage</translation>
    </message>
    <message>
        <source>severe wear of the joints</source>
        <translation>usure sévère des articulations</translation>
    </message>
    <message>
        <source>strengthens</source>
        <translation>renforce</translation>
    </message>
    <message>
        <source>trouble in the back or the neck</source>
        <translation>problèmes de dos ou de cou</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped</source>
        <translation>vertèbres instables ou qui ont glissé</translation>
    </message>
    <message>
        <source>{title}: {lines}</source>
        <translation>{title} : {lines}</translation>
    </message>
    <message>
        <source>{length} · {purpose}</source>
        <translation>{length} · {purpose}</translation>
    </message>
    <message>
        <source>{name} is not offered any more.</source>
        <translation>{name} n’est plus proposée.</translation>
    </message>
    <message>
        <source>{name}, {i} of {total}</source>
        <translation>{name}, {i} sur {total}</translation>
    </message>
    <message>
        <source>{place} · needs a chair with a back and a mat</source>
        <translation>{place} · il faut une chaise à dossier et un tapis</translation>
    </message>
    <message>
        <source>{place} · needs a mat</source>
        <translation>{place} · il faut un tapis</translation>
    </message>
    <message>
        <source>{place} · with a back</source>
        <translation>{place} · à dossier</translation>
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
        <translation>Relâchez et respirez tranquillement</translation>
    </message>
</context>
<context>
    <name>HeadsUp</name>
    <message>
        <source>A twist is coming</source>
        <translation>Une torsion arrive</translation>
    </message>
    <message>
        <source>Coming up: {name}</source>
        <translation>À venir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>Dans {length}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Dans {time}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skipped. Why?</source>
        <translation>Passée. Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>{start}, about a minute</source>
        <translation>{start}, environ une minute</translation>
    </message>
    <message>
        <source>{start}, about a minute, both sides</source>
        <translation>{start}, environ une minute, les deux côtés</translation>
    </message>
    <message>
        <source>{start}, about {length}</source>
        <translation>{start}, environ {length}</translation>
    </message>
    <message>
        <source>{start}, about {length}, both sides</source>
        <translation>{start}, environ {length}, les deux côtés</translation>
    </message>
    <message>
        <source>{start}, only a short one: {length}, both sides</source>
        <translation>{start}, seulement une courte&#xa0;: {length}, les deux côtés</translation>
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
        <translation>{when}. Répondez dans le menu de Twist Break.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Les garder</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>A clinician has told me that gentle twists are all right</source>
        <translation>Un professionnel de santé m’a dit que des torsions douces me conviennent</translation>
    </message>
    <message>
        <source>A yes: deep twists, and those with weight or speed, are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Si oui&#xa0;: les torsions profondes, et celles avec poids ou vitesse, sont écartées. Les autres attendent l’accord d’un professionnel de santé, puis viennent sous une forme plus douce.</translation>
    </message>
    <message>
        <source>A yes: every twist waits for a clinician&apos;s word, and then comes in a gentler form.</source>
        <translation>Si oui&#xa0;: chaque torsion attend l’accord d’un professionnel de santé, puis vient sous une forme plus douce.</translation>
    </message>
    <message>
        <source>A yes: every twist waits until a clinician has told you that gentle ones are all right.</source>
        <translation>Si oui&#xa0;: chaque torsion attend qu’un professionnel de santé vous ait dit que les torsions douces vous conviennent.</translation>
    </message>
    <message>
        <source>A yes: the standing swing is left out.</source>
        <translation>Si oui&#xa0;: le balancement debout est écarté.</translation>
    </message>
    <message>
        <source>A yes: the standing swing waits until a health professional has agreed to it.</source>
        <translation>Si oui&#xa0;: le balancement debout attend l’accord d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>A yes: twists that press on the belly are left out. The others wait for a clinician&apos;s word, and then come in a gentler form.</source>
        <translation>Si oui&#xa0;: les torsions qui appuient sur le ventre sont écartées. Les autres attendent l’accord d’un professionnel de santé, puis viennent sous une forme plus douce.</translation>
    </message>
    <message>
        <source>Answers every question with no.</source>
        <translation>Répond non à toutes les questions.</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Êtes-vous enceinte&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do you feel dizzy at times?</source>
        <translation>Avez-vous parfois des vertiges&#x202f;?</translation>
    </message>
    <message>
        <source>Do you have acute sciatica, pain that runs down into a leg?</source>
        <translation>Avez-vous une sciatique aiguë, une douleur qui descend dans une jambe&#x202f;?</translation>
    </message>
    <message>
        <source>Do you have an acute slipped disc in the lower back?</source>
        <translation>Avez-vous une hernie discale aiguë dans le bas du dos&#x202f;?</translation>
    </message>
    <message>
        <source>Do you have severe osteoarthritis (worn joints)?</source>
        <translation>Avez-vous une arthrose sévère (articulations usées)&#x202f;?</translation>
    </message>
    <message>
        <source>Do you have spondylolisthesis (a slipped vertebra), or another instability of the spine?</source>
        <translation>Avez-vous un spondylolisthésis (une vertèbre qui a glissé), ou une autre instabilité de la colonne&#x202f;?</translation>
    </message>
    <message>
        <source>Do you have trouble with your back or your neck?</source>
        <translation>Avez-vous des problèmes de dos ou de cou&#x202f;?</translation>
    </message>
    <message>
        <source>Has it been a long time since you last exercised?</source>
        <translation>Y a-t-il longtemps que vous n’avez pas fait d’exercice&#x202f;?</translation>
    </message>
    <message>
        <source>Have you had a spinal fusion, or another major injury or surgery?</source>
        <translation>Avez-vous eu une arthrodèse (fusion) de la colonne, ou une autre blessure ou opération importante&#x202f;?</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Bilan de santé</translation>
    </message>
    <message>
        <source>Health check - Twist Break</source>
        <translation>Bilan de santé – Twist Break</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Rien de tout cela ne me concerne</translation>
    </message>
    <message>
        <source>Nothing is left out so far; each twist says what to be careful about.</source>
        <translation>Rien n’est écarté jusqu’ici&#x202f;; chaque torsion dit à quoi faire attention.</translation>
    </message>
    <message>
        <source>Nothing is left out, and every twist comes as it is.</source>
        <translation>Rien n’est écarté, et chaque torsion vient telle quelle.</translation>
    </message>
    <message>
        <source>One twist comes in a gentler form: a smaller turn, held for less time.</source>
        <translation>Une torsion vient sous une forme plus douce&#xa0;: rotation plus petite, tenue moins longtemps.</translation>
    </message>
    <message>
        <source>One twist is left out.</source>
        <translation>Une torsion est écartée.</translation>
    </message>
    <message>
        <source>One twist waits for a clinician&apos;s word.</source>
        <translation>Une torsion attend l’accord d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>Questions answered: {done} of {all}.</source>
        <translation>Questions répondues : {done} sur {all}.</translation>
    </message>
    <message>
        <source>Remove all of your answers?</source>
        <translation>Supprimer toutes vos réponses&#x202f;?</translation>
    </message>
    <message>
        <source>Remove my answers…</source>
        <translation>Supprimer mes réponses…</translation>
    </message>
    <message>
        <source>So no twist is left: you will be reminded to stand up, walk a little and breathe.</source>
        <translation>Il ne reste donc aucune torsion&#xa0;: il vous sera rappelé de vous lever, de marcher un peu et de respirer.</translation>
    </message>
    <message>
        <source>The file with them is deleted. Nothing is left out any more until you answer the questions again.</source>
        <translation>Le fichier qui les contient est supprimé. Plus rien n’est écarté tant que vous n’avez pas répondu à nouveau.</translation>
    </message>
    <message>
        <source>These questions decide which twists are offered. They do not replace a diagnosis: when in doubt, ask a clinician.</source>
        <translation>Ces questions décident des torsions proposées. Elles ne remplacent pas un diagnostic&#xa0;: en cas de doute, demandez à un professionnel de santé.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Your answers stay on this computer, in a file that only you can read. You can change or remove them.</source>
        <translation>Vos réponses restent sur cet ordinateur, dans un fichier que vous seul pouvez lire. Vous pouvez les modifier ou les supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} torsion est écartée.</numerusform>
            <numerusform>{n} torsions sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} torsion vient sous une forme plus douce&#xa0;: rotation plus petite, tenue moins longtemps.</numerusform>
            <numerusform>{n} torsions viennent sous une forme plus douce&#xa0;: rotation plus petite, tenue moins longtemps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} torsion attend l’accord d’un professionnel de santé.</numerusform>
            <numerusform>{n} torsions attendent l’accord d’un professionnel de santé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFile</name>
    <message>
        <source>it could not be removed ({reason}); remove it by hand</source>
        <translation>il n’a pas pu être supprimé ({reason})&#x202f;; supprimez-le à la main</translation>
    </message>
    <message>
        <source>the answers could not be saved ({reason}); they hold until you quit</source>
        <translation>les réponses n’ont pas pu être enregistrées ({reason})&#x202f;; elles valent jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until you do the health check again</source>
        <translation>les réponses de santé sont inutilisables telles quelles ({reason})&#x202f;; chaque réponse perdue compte comme oui jusqu’à ce que vous refassiez le bilan de santé</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A good twist</source>
        <translation>Une bonne torsion</translation>
    </message>
    <message>
        <source>A quicker one</source>
        <translation>Une plus rapide</translation>
    </message>
    <message>
        <source>A: a review of a twist in the chair</source>
        <translation>A&#xa0;: une revue d’une torsion sur la chaise</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Another twist</source>
        <translation>Autre torsion</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you begin if you have</source>
        <translation>Demandez à un médecin ou à un kinésithérapeute avant de commencer en cas de</translation>
    </message>
    <message>
        <source>B: a physiotherapy article on spinal twists, vcurehealthcare.com</source>
        <translation>B&#xa0;: un article de kinésithérapie sur les torsions de la colonne, vcurehealthcare.com</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>Breathe in to grow longer, breathe out to turn. Never hold your breath.</source>
        <translation>Inspirez pour vous allonger, expirez pour tourner. Ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>D: a tutorial by a massage therapist on the seated twist</source>
        <translation>D&#xa0;: le tutoriel d’un massothérapeute sur la torsion assise</translation>
    </message>
    <message>
        <source>Do not pull with your arms, and do not turn the neck further than the chest takes it.</source>
        <translation>Ne tirez pas avec les bras, et ne tournez pas le cou plus loin que la poitrine ne l’emmène.</translation>
    </message>
    <message>
        <source>Every decision is explained in “Why?”.</source>
        <translation>Chaque décision est expliquée sous «&#xa0;Pourquoi&#x202f;?&#xa0;».</translation>
    </message>
    <message>
        <source>Everything stays on this computer: there is no network code in the program.</source>
        <translation>Tout reste sur cet ordinateur&#xa0;: le programme ne contient aucun code réseau.</translation>
    </message>
    <message>
        <source>For an easier turn, go less far, or put a small cushion or a rolled towel behind your back.</source>
        <translation>Pour une rotation plus facile, allez moins loin, ou placez un petit coussin ou une serviette roulée derrière votre dos.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Twist Break developers. There is no warranty.</source>
        <translation>Logiciel libre sous licence MIT, par les développeurs de Twist Break. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Grow tall first, and only then turn: in the middle of the back, on a still pelvis.</source>
        <translation>Grandissez-vous d’abord, et tournez seulement ensuite&#xa0;: au milieu du dos, sur un bassin immobile.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>In a call, over a full screen or while you type, the reminder waits for a calm minute.</source>
        <translation>Pendant un appel, en plein écran ou pendant que vous tapez, le rappel attend une minute calme.</translation>
    </message>
    <message>
        <source>It hurts: stop at once</source>
        <translation>J’ai mal&#xa0;: arrêter tout de suite</translation>
    </message>
    <message>
        <source>Keys in the break window</source>
        <translation>Touches dans la fenêtre de pause</translation>
    </message>
    <message>
        <source>Keys in the status window</source>
        <translation>Touches dans la fenêtre d’état</translation>
    </message>
    <message>
        <source>Leave; what you have done counts</source>
        <translation>Quitter&#x202f;; ce que vous avez fait compte</translation>
    </message>
    <message>
        <source>Notices how long you have been sitting, and walks you through a spinal twist, on both sides.</source>
        <translation>Remarque depuis quand vous êtes assis et vous guide dans une torsion de la colonne, des deux côtés.</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Passer ce côté</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Commencer, interrompre, continuer</translation>
    </message>
    <message>
        <source>Stretching on your own does not replace a diagnosis. Children twist gently, with a grown-up beside them.</source>
        <translation>S’étirer seul ne remplace pas un diagnostic. Les enfants tournent doucement, avec un adulte à leurs côtés.</translation>
    </message>
    <message>
        <source>Then a small window leads you through one twist, first to one side and then to the other.</source>
        <translation>Puis une petite fenêtre vous guide dans une torsion, d’abord d’un côté, puis de l’autre.</translation>
    </message>
    <message>
        <source>Twist Break counts how long you really sit. When it is time, a notice says what is coming.</source>
        <translation>Twist Break compte combien de temps vous êtes vraiment assis. Le moment venu, une annonce dit ce qui arrive.</translation>
    </message>
    <message>
        <source>Twist Break {version}</source>
        <translation>Twist Break {version}</translation>
    </message>
    <message>
        <source>You need not look and need not press anything: it goes on by itself.</source>
        <translation>Inutile de regarder ou d’appuyer sur quoi que ce soit&#xa0;: tout avance de soi-même.</translation>
    </message>
    <message>
        <source>a fresh slipped disc in the lower back, or fresh sciatica [D]</source>
        <translation>hernie discale récente dans le bas du dos, ou sciatique récente [D]</translation>
    </message>
    <message>
        <source>an operation on the spine such as a fusion, or another serious injury [A]</source>
        <translation>opération de la colonne telle qu’une fusion, ou autre blessure grave [A]</translation>
    </message>
    <message>
        <source>pregnancy: change or leave out deep twists that press on the belly</source>
        <translation>grossesse&#xa0;: modifiez ou omettez les torsions profondes qui appuient sur le ventre</translation>
    </message>
    <message>
        <source>severe wear of the joints: turn less far and less hard</source>
        <translation>usure sévère des articulations&#xa0;: tournez moins loin et moins fort</translation>
    </message>
    <message>
        <source>vertebrae that are unstable or have slipped: no deep or forceful turning</source>
        <translation>vertèbres instables ou qui ont glissé&#xa0;: pas de rotation profonde ni forcée</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>Les deux côtés à égalité</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}. Choose another place; nothing is lost.</source>
        <translation>Impossible d’enregistrer {file}&#xa0;: {reason}. Choisissez un autre emplacement&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days in a row: each day with a twist counts. Days off, and days with less than half an hour of sitting, change nothing, and one day a week may be missed.</source>
        <translation>Jours d’affilée&#xa0;: chaque jour avec une torsion compte. Les jours libres, et ceux avec moins d’une demi-heure assise, ne changent rien, et un jour par semaine peut être manqué.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus souple</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From now on this window shows how long you sit, which twists you do, and whether both sides get their share. It stays on this computer.</source>
        <translation>Désormais, cette fenêtre montre combien de temps vous êtes assis, quelles torsions vous faites et si les deux côtés ont leur part. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>Heures assises</translation>
    </message>
    <message>
        <source>How it felt, by week</source>
        <translation>Ressenti, par semaine</translation>
    </message>
    <message>
        <source>In all: {sides}.</source>
        <translation>En tout&#xa0;: {sides}.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>J’ai mal</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Gauche {time}</translation>
    </message>
    <message>
        <source>Longest in one go</source>
        <translation>Le plus long d’affilée</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Pause naturelle</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Pauses naturelles</translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation>Pas assis</translation>
    </message>
    <message>
        <source>No twist</source>
        <translation>Pas de torsion</translation>
    </message>
    <message>
        <source>No twist in this time.</source>
        <translation>Aucune torsion dans cette période.</translation>
    </message>
    <message>
        <source>Nobody sat here in this time.</source>
        <translation>Personne n’était assis ici dans cette période.</translation>
    </message>
    <message>
        <source>Nothing has been recorded today so far.</source>
        <translation>Rien n’a encore été noté aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>Rien n’a été noté ce mois-là.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this week.</source>
        <translation>Rien n’a été noté cette semaine-là.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>Rien n’a été noté cette année-là.</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>Rien n’a été noté ce jour-là.</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Heures libres</translation>
    </message>
    <message>
        <source>One side more</source>
        <translation>Un côté davantage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Point at the picture, or use the arrow keys, for details.</source>
        <translation>Pointez l’image ou utilisez les flèches pour les détails.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <translation>Droite {time}</translation>
    </message>
    <message>
        <source>Save all as CSV…</source>
        <translation>Tout enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save every row of the history as a table for other programs.</source>
        <translation>Enregistrer chaque ligne de l’historique en tableau pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Sides in balance</source>
        <translation>Équilibre des côtés</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Assis</translation>
    </message>
    <message numerus="yes">
        <source>Planned for today: {n} twists, the first at {at}.</source>
        <translation>
            <numerusform>Prévu aujourd’hui : {n} torsion, à {at}.</numerusform>
            <numerusform>Prévu aujourd’hui : {n} torsions, la première à {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sitting for {sitting} so far. Still planned today: {n} twists, the next at {at}.</source>
        <translation>
            <numerusform>Assis {sitting} jusqu’ici. Encore prévu aujourd’hui : {n} torsion, à {at}.</numerusform>
            <numerusform>Assis {sitting} jusqu’ici. Encore prévu aujourd’hui : {n} torsions, la prochaine à {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting for {sitting}, {waited} of it while a reminder waited.</source>
        <translation>Assis {sitting}, dont {waited} pendant qu’un rappel attendait.</translation>
    </message>
    <message>
        <source>Sitting for {sitting}.</source>
        <translation>Assis {sitting}.</translation>
    </message>
    <message>
        <source>Sitting in all</source>
        <translation>Assis en tout</translation>
    </message>
    <message>
        <source>Sitting, a reminder waits</source>
        <translation>Assis, un rappel attend</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Stiffer</source>
        <translation>Plus raide</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour suivant</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour précédent</translation>
    </message>
    <message>
        <source>The day by the clock</source>
        <translation>La journée heure par heure</translation>
    </message>
    <message>
        <source>The line below shows what is planned.</source>
        <translation>La ligne du dessous montre ce qui est prévu.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine précédente</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message>
        <source>The year as a calendar</source>
        <translation>L’année en calendrier</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today and history - Twist Break</source>
        <translation>Aujourd’hui et historique – Twist Break</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Torsion</translation>
    </message>
    <message>
        <source>Twist Break did not run</source>
        <translation>Twist Break ne tournait pas</translation>
    </message>
    <message>
        <source>Twist Break did not run then, or nobody sat here.</source>
        <translation>Twist Break ne tournait pas alors, ou personne n’était assis ici.</translation>
    </message>
    <message>
        <source>Twist, both sides</source>
        <translation>Torsion, les deux côtés</translation>
    </message>
    <message>
        <source>Twist, in part</source>
        <translation>Torsion, en partie</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsions</translation>
    </message>
    <message>
        <source>Twists and natural breaks</source>
        <translation>Torsions et pauses naturelles</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Your own answers after a twist: easier {easier}, the same {same}, stiffer {stiffer}, it hurts {hurts}.</source>
        <translation>Vos propres réponses après une torsion&#xa0;: plus souple {easier}, pareil {same}, plus raide {stiffer}, j’ai mal {hurts}.</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>un appel</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>ordinateur en veille</translation>
    </message>
    <message numerus="yes">
        <source>days in a row</source>
        <translation>
            <numerusform>jour d’affilée</numerusform>
            <numerusform>jours d’affilée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days with a twist</source>
        <translation>
            <numerusform>jour avec une torsion</numerusform>
            <numerusform>jours avec une torsion</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>à égalité</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again</source>
        <translation>il est inutilisable pour l’instant ({reason})&#x202f;; ce que vous faites est retenu jusqu’à la fermeture, et l’écriture sera retentée</translation>
    </message>
    <message>
        <source>it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do now is remembered until you quit</source>
        <translation>il est endommagé ({error}) et ne peut pas être reconstruit pour l’instant ({trouble})&#x202f;; il est laissé tel quel, et ce que vous faites maintenant est retenu jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>it is no history of Twist Break and is left out</source>
        <translation>ce n’est pas un historique de Twist Break, il est laissé de côté</translation>
    </message>
    <message>
        <source>it is the database of another program and is left as it is; move it away, so that Twist Break can keep its history there</source>
        <translation>c’est la base de données d’un autre programme, elle est laissée telle quelle&#x202f;; déplacez-la pour que Twist Break puisse y tenir son historique</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>il est trop grand pour ce disque</translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>il était endommagé et a été reconstruit à partir de la sauvegarde du {day} et de ce qui restait lisible&#xa0;: {n} ligne&#x202f;; le fichier endommagé est conservé dans {aside}</numerusform>
            <numerusform>il était endommagé et a été reconstruit à partir de la sauvegarde du {day} et de ce qui restait lisible&#xa0;: {n} lignes&#x202f;; le fichier endommagé est conservé dans {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>il était endommagé et a été reconstruit à partir de ce qui restait lisible&#xa0;: {n} ligne&#x202f;; il n’y a pas encore de sauvegarde&#x202f;; le fichier endommagé est conservé dans {aside}</numerusform>
            <numerusform>il était endommagé et a été reconstruit à partir de ce qui restait lisible&#xa0;: {n} lignes&#x202f;; il n’y a pas encore de sauvegarde&#x202f;; le fichier endommagé est conservé dans {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>il manquait et a été restauré depuis la sauvegarde du {day}&#xa0;: {n} ligne</numerusform>
            <numerusform>il manquait et a été restauré depuis la sauvegarde du {day}&#xa0;: {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>it was written by a newer version of Twist Break and is left as it is; start that version again, or move the file away to begin a new history</source>
        <translation>il a été écrit par une version plus récente de Twist Break et est laissé tel quel&#x202f;; relancez cette version, ou déplacez le fichier pour commencer un nouvel historique</translation>
    </message>
    <message>
        <source>left {left}, right {right}: {verdict}</source>
        <translation>à gauche {left}, à droite {right}&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>left {more} longer</source>
        <translation>gauche {more} de plus</translation>
    </message>
    <message>
        <source>longest in one go</source>
        <translation>le plus long d’affilée</translation>
    </message>
    <message numerus="yes">
        <source>natural breaks</source>
        <translation>
            <numerusform>pause naturelle</numerusform>
            <numerusform>pauses naturelles</numerusform>
        </translation>
    </message>
    <message>
        <source>no input</source>
        <translation>aucune saisie</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>l’écriture n’y est pas permise</translation>
    </message>
    <message>
        <source>right {more} longer</source>
        <translation>droite {more} de plus</translation>
    </message>
    <message>
        <source>screen locked</source>
        <translation>écran verrouillé</translation>
    </message>
    <message>
        <source>sitting in all</source>
        <translation>assis en tout</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {n} twists, sitting {sitting}</source>
        <translation>
            <numerusform>{day} : {n} torsion, assis {sitting}</numerusform>
            <numerusform>{day} : {n} torsions, assis {sitting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists in all; the most, {most}, on {day}.</source>
        <translation>
            <numerusform>{n} torsion en tout ; le plus, {most}, le {day}.</numerusform>
            <numerusform>{n} torsions en tout ; le plus, {most}, le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists. Days with a twist: {days}.</source>
        <translation>
            <numerusform>{n} torsion. Jours avec une torsion : {days}.</numerusform>
            <numerusform>{n} torsions. Jours avec une torsion : {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>ce disque est en lecture seule</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message numerus="yes">
        <source>twists done</source>
        <translation>
            <numerusform>torsion faite</numerusform>
            <numerusform>torsions faites</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>frappe</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{at}: {what}</source>
        <translation>{at}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{average} on an average day; longest in one go {longest}, on {day}.</source>
        <translation>{average} en moyenne par jour&#x202f;; le plus long d’affilée {longest}, le {day}.</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}&#xa0;: pas de pause</translation>
    </message>
    <message>
        <source>{day}: no sitting</source>
        <translation>{day}&#xa0;: pas assis</translation>
    </message>
    <message>
        <source>{day}: sitting {sitting}, {longest} at most in one go</source>
        <translation>{day}&#xa0;: assis {sitting}, {longest} au plus d’affilée</translation>
    </message>
    <message>
        <source>{day}: {full} in full, {part} in part; natural breaks: {natural}</source>
        <translation>{day}&#xa0;: {full} en entier, {part} en partie&#x202f;; pauses naturelles&#xa0;: {natural}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
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
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
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
            <numerusform>{name}, faite {n} fois&#xa0;: {sides}</numerusform>
            <numerusform>{name}, faite {n} fois&#xa0;: {sides}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in part: left {left}, right {right}</source>
        <translation>{name}, en partie&#xa0;: à gauche {left}, à droite {right}</translation>
    </message>
    <message>
        <source>{name}: left {left}, right {right}</source>
        <translation>{name}&#xa0;: à gauche {left}, à droite {right}</translation>
    </message>
    <message>
        <source>{name}: planned</source>
        <translation>{name}&#xa0;: prévue</translation>
    </message>
    <message>
        <source>{name}: planned, fixed time</source>
        <translation>{name}&#xa0;: prévue, heure fixe</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <translation>{name}&#xa0;: passée</translation>
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
        <translation>{start} à {end}&#xa0;: {what}</translation>
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
        <translation>{week}&#xa0;: plus souple {easier}, pareil {same}, plus raide {stiffer}, j’ai mal {hurts}</translation>
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
        <translation>Échap</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Left arrow or B</source>
        <translation>Flèche gauche ou B</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Right arrow or N</source>
        <translation>Flèche droite ou N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
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
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Your desktop starts Twist Break by itself, so that it counts from the beginning.</source>
        <translation>Votre bureau démarre Twist Break de lui-même, pour qu’il compte dès le début.</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>Shown is what your desktop answered last; it does not tell what it does now.</source>
        <translation>Affiché&#xa0;: la dernière réponse de votre bureau&#x202f;; il ne dit pas ce qu’il fait maintenant.</translation>
    </message>
    <message>
        <source>The entry at {file} starts {program}, which is not there any more; switch this on to mend it.</source>
        <translation>L’entrée {file} démarre {program}, qui n’existe plus&#x202f;; activez ceci pour la réparer.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings, below Login Items, can switch it off all the same.</source>
        <translation>Les réglages du système, sous «&#xa0;Ouverture&#xa0;», peuvent malgré tout le désactiver.</translation>
    </message>
    <message>
        <source>Twist Break does not know how programs are started at login on this system.</source>
        <translation>Twist Break ne sait pas comment les programmes démarrent à l’ouverture de session sur ce système.</translation>
    </message>
    <message>
        <source>Windows does not let its list be read or changed: {reason}.</source>
        <translation>Windows ne permet pas de lire ou de modifier sa liste&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Your desktop did not allow a change to what starts at login.</source>
        <translation>Votre bureau n’a pas permis de modifier ce qui démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>{file} cannot be read or changed: {reason}.</source>
        <translation>{file} ne peut pas être lu ou modifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {reason}.</source>
        <translation>{file} n’a pas pu être modifié&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No twist is allowed by your answers in the health check</source>
        <translation>Aucune torsion n’est permise par vos réponses au bilan de santé</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (la vôtre)</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Pause until</source>
        <translation>&amp;Suspendre jusqu’à</translation>
    </message>
    <message>
        <source>By half an hour</source>
        <translation>D’une demi-heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>In {length}.</source>
        <translation>Dans {length}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Suspendre jusqu’à</translation>
    </message>
    <message>
        <source>Pause until a time - Twist Break</source>
        <translation>Suspendre jusqu’à une heure – Twist Break</translation>
    </message>
    <message>
        <source>Tomorrow, in {length}.</source>
        <translation>Demain, dans {length}.</translation>
    </message>
</context>
<context>
    <name>Pose file</name>
    <message>
        <source>Poses named {name} come with the program; give yours another name.</source>
        <translation>Les postures nommées {name} sont fournies avec le programme&#x202f;; donnez un autre nom à la vôtre.</translation>
    </message>
    <message>
        <source>This is no TOML file.</source>
        <translation>Ce n’est pas un fichier TOML.</translation>
    </message>
    <message>
        <source>names a pose that is not drawn before this one: {key}.</source>
        <translation>nomme une posture qui n’est pas dessinée avant celle-ci&#xa0;: {key}.</translation>
    </message>
</context>
<context>
    <name>Prescription</name>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>&amp;Enregistrer quand même</translation>
    </message>
    <message>
        <source>A copy is in {path}. It can be sent as it is.</source>
        <translation>Une copie est dans {path}. Elle peut être envoyée telle quelle.</translation>
    </message>
    <message>
        <source>A day, like 2025-03-14.</source>
        <translation>Un jour, comme 2025-03-14.</translation>
    </message>
    <message>
        <source>A hold is counted in</source>
        <translation>Un maintien se compte en</translation>
    </message>
    <message>
        <source>A note from them, to be read before the twist</source>
        <translation>Une note de sa part, à lire avant la torsion</translation>
    </message>
    <message>
        <source>A quieter line below it</source>
        <translation>Une ligne plus discrète en dessous</translation>
    </message>
    <message>
        <source>A sentence of its own for each side</source>
        <translation>Une phrase propre à chaque côté</translation>
    </message>
    <message>
        <source>A twist that was prescribed for me.</source>
        <translation>Une torsion qui m’a été prescrite.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>All prescriptions</source>
        <translation>Toutes les prescriptions</translation>
    </message>
    <message>
        <source>Alt with the arrow up or down moves a step, Delete takes it out.</source>
        <translation>Alt avec la flèche haut ou bas déplace une étape, Suppr la retire.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Comme pour tout le monde</translation>
    </message>
    <message>
        <source>As usual for this place</source>
        <translation>Comme d’habitude pour ce lieu</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>Demander d’abord à un professionnel</translation>
    </message>
    <message>
        <source>Ask a clinician first with: {conditions}.</source>
        <translation>Demander d’abord à un professionnel de santé en cas de&#xa0;: {conditions}.</translation>
    </message>
    <message>
        <source>Ask first, then softer</source>
        <translation>Demander d’abord, puis plus doux</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Before the first side</source>
        <translation>Avant le premier côté</translation>
    </message>
    <message>
        <source>Both sides are always done, one after the other, and equally long. The numbers are for one side.</source>
        <translation>Les deux côtés sont toujours faits, l’un après l’autre et aussi longtemps. Les nombres valent pour un côté.</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respirations</translation>
    </message>
    <message>
        <source>Breaths of one hold</source>
        <translation>Respirations par maintien</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>By your answers it is never offered, even if you take it in.</source>
        <translation>D’après vos réponses, elle n’est jamais proposée, même si vous la reprenez.</translation>
    </message>
    <message>
        <source>By your answers it is not offered before you have asked a clinician.</source>
        <translation>D’après vos réponses, elle n’est pas proposée avant que vous ayez demandé à un professionnel de santé.</translation>
    </message>
    <message>
        <source>By your answers it is offered softer: less far, and shorter.</source>
        <translation>D’après vos réponses, elle est proposée plus douce&#xa0;: moins loin et moins longtemps.</translation>
    </message>
    <message>
        <source>Change it (Enter)</source>
        <translation>La modifier (Entrée)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose one twist; pictures that belong to it can be chosen with it.</source>
        <translation>Choisissez une torsion&#x202f;; les images qui vont avec peuvent être choisies en même temps.</translation>
    </message>
    <message>
        <source>Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.</source>
        <translation>Ses commentaires ne sont pas conservés. Le fichier d’avant reste à côté, avec «&#xa0;.~1~&#xa0;» à la fin de son nom.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Erreurs fréquentes</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <translation>Ne pas la reprendre</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Each line is a sentence of its own.</source>
        <translation>Chaque ligne est une phrase à part.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Bilan de santé</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Into the twist</source>
        <translation>Vers la torsion</translation>
    </message>
    <message>
        <source>It could not be written: {why}.</source>
        <translation>Elle n’a pas pu être écrite&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Descendre l’étape (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Monter l’étape (Alt+Haut)</translation>
    </message>
    <message>
        <source>My twist</source>
        <translation>Ma torsion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Jamais proposée</translation>
    </message>
    <message>
        <source>Never offered with: {conditions}.</source>
        <translation>Jamais proposée en cas de&#xa0;: {conditions}.</translation>
    </message>
    <message>
        <source>No picture: text and ring only</source>
        <translation>Pas d’image&#xa0;: texte et anneau seulement</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>Pas encore&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>On both sides: {sentence}</source>
        <translation>Des deux côtés&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>One dose, whatever the settings say</source>
        <translation>Une seule dose, quels que soient les réglages</translation>
    </message>
    <message>
        <source>Other pictures are named {name} already; these cannot be taken in.</source>
        <translation>D’autres images s’appellent déjà {name}&#x202f;; celles-ci ne peuvent pas être reprises.</translation>
    </message>
    <message>
        <source>Otherwise it is lost.</source>
        <translation>Sinon, c’est perdu.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture at the end of the step</source>
        <translation>Image à la fin de l’étape</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Prescrite par</translation>
    </message>
    <message>
        <source>Prescribed by {by}</source>
        <translation>Prescrite par {by}</translation>
    </message>
    <message>
        <source>Prescribed by {by} on {day}</source>
        <translation>Prescrite par {by} le {day}</translation>
    </message>
    <message>
        <source>Prescribed on {day}</source>
        <translation>Prescrite le {day}</translation>
    </message>
    <message>
        <source>Prescriptions - Twist Break</source>
        <translation>Prescriptions – Twist Break</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Quick: {amount}</source>
        <translation>Rapide&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Relief: a stretch that lets go</source>
        <translation>Soulagement&#xa0;: un étirement qui relâche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove it (Delete); can be undone</source>
        <translation>La supprimer (Suppr)&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Remplacer la mienne</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Repos entre les côtés</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy for sending</source>
        <translation>Enregistrer une copie à envoyer</translation>
    </message>
    <message>
        <source>Save a copy for sending…</source>
        <translation>Enregistrer une copie à envoyer…</translation>
    </message>
    <message>
        <source>Save it (Ctrl+S)</source>
        <translation>L’enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Enregistrer vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seconds a swing, at first</source>
        <translation>Secondes par balancement, au début</translation>
    </message>
    <message>
        <source>Seconds a swing, at full pace</source>
        <translation>Secondes par balancement, à plein rythme</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Secondes au plus</translation>
    </message>
    <message>
        <source>Seconds of one hold</source>
        <translation>Secondes par maintien</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Montrer les deux côtés</translation>
    </message>
    <message>
        <source>Slow breaths at the end</source>
        <translation>Respirations lentes à la fin</translation>
    </message>
    <message>
        <source>Softer with: {conditions}.</source>
        <translation>Plus douce en cas de&#xa0;: {conditions}.</translation>
    </message>
    <message>
        <source>Softer: less far, shorter</source>
        <translation>Plus douce&#xa0;: moins loin, moins longtemps</translation>
    </message>
    <message>
        <source>Somebody has written this file by hand. Save it all the same?</source>
        <translation>Quelqu’un a écrit ce fichier à la main. L’enregistrer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard: {amount}</source>
        <translation>Standard&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Partir de zéro</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Step by step, to the left</source>
        <translation>Pas à pas, vers la gauche</translation>
    </message>
    <message>
        <source>Step by step, to the right</source>
        <translation>Pas à pas, vers la droite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Strength: an exercise</source>
        <translation>Force&#xa0;: un exercice</translation>
    </message>
    <message>
        <source>Swing: faster</source>
        <translation>Balancement&#xa0;: plus vite</translation>
    </message>
    <message>
        <source>Swing: full pace</source>
        <translation>Balancement&#xa0;: plein rythme</translation>
    </message>
    <message>
        <source>Swing: slower</source>
        <translation>Balancement&#xa0;: plus lent</translation>
    </message>
    <message>
        <source>Swings to each side</source>
        <translation>Balancements de chaque côté</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Reprendre un fichier…</translation>
    </message>
    <message>
        <source>Take in a twist, with its pictures if it has any</source>
        <translation>Reprendre une torsion, avec ses images si elle en a</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Take the step out (Delete)</source>
        <translation>Retirer l’étape (Suppr)</translation>
    </message>
    <message>
        <source>The file does not say all about health conditions, so it is treated as carefully as a full twist.</source>
        <translation>Le fichier ne dit pas tout sur les problèmes de santé&#x202f;; il est donc traité avec autant de prudence qu’une torsion complète.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, as the twist names it.</source>
        <translation>Le nom du fichier devrait être fait de minuscules de a à z, de chiffres et de traits d’union, car il nomme la torsion.</translation>
    </message>
    <message>
        <source>The health check is told to be less careful than for “{name}”. Do so only if somebody who knows your back has prescribed it.</source>
        <translation>Le bilan de santé doit être ici moins prudent que pour «&#xa0;{name}&#xa0;». Ne le faites que si quelqu’un qui connaît votre dos l’a prescrit.</translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>Le maintien</translation>
    </message>
    <message>
        <source>The picture after the way back is not the one that the set-up ends with, so the second side begins with a jump.</source>
        <translation>L’image après le retour n’est pas celle qui termine la préparation&#x202f;; le second côté commence donc par un saut.</translation>
    </message>
    <message>
        <source>The picture follows as soon as what is marked in the form is right.</source>
        <translation>L’image suit dès que ce qui est marqué dans le formulaire est correct.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths in at most {seconds} s on each side</source>
        <translation>
            <numerusform>{n} respiration en {seconds} s au plus de chaque côté</numerusform>
            <numerusform>{n} respirations en {seconds} s au plus de chaque côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings to each side</source>
        <translation>
            <numerusform>{n} balancement de chaque côté</numerusform>
            <numerusform>{n} balancements de chaque côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{once}, {n} rounds</source>
        <translation>
            <numerusform>{once}, {n} tour</numerusform>
            <numerusform>{once}, {n} tours</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a twist of this name already; it was left as it is.</source>
        <translation>Il y a déjà une torsion de ce nom&#x202f;; elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>This file cannot be used. Nothing has been copied.</source>
        <translation>Ce fichier est inutilisable. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>This is not right yet: {key}. {problem}</source>
        <translation>Ceci n’est pas encore correct&#xa0;: {key}. {problem}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondie</translation>
    </message>
    <message>
        <source>Thorough: {amount}</source>
        <translation>Approfondie&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>To read beside it</source>
        <translation>À lire à côté</translation>
    </message>
    <message>
        <source>To the left: {sentence}</source>
        <translation>Vers la gauche&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>To the right: {sentence}</source>
        <translation>Vers la droite&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Twist Break&apos;s own, to copy</source>
        <translation>Celles de Twist Break, à copier</translation>
    </message>
    <message>
        <source>Twists and their pictures (*.toml)</source>
        <translation>Torsions et leurs images (*.toml)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour au milieu</translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation>Façons de la rendre plus facile</translation>
    </message>
    <message>
        <source>What is said, in large letters</source>
        <translation>Ce qui est dit, en grandes lettres</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Ce qu’elle travaille</translation>
    </message>
    <message>
        <source>What must be at hand</source>
        <translation>Ce qu’il faut avoir sous la main</translation>
    </message>
    <message>
        <source>What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full twist; be less careful only when somebody who knows your back says so.</source>
        <translation>Ce que le bilan de santé doit faire de cette torsion si l’on a l’un de ces problèmes. Il commence aussi prudent que pour toute torsion complète&#x202f;; ne soyez moins prudent que si quelqu’un qui connaît votre dos le dit.</translation>
    </message>
    <message>
        <source>What the voice says instead</source>
        <translation>Ce que la voix dit à la place</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>Où et combien</translation>
    </message>
    <message>
        <source>Who it comes from</source>
        <translation>De qui elle vient</translation>
    </message>
    <message>
        <source>Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, and that others can take in.</source>
        <translation>Notez ce que votre kinésithérapeute vous a montré, ou modifiez une de nos torsions. Vous obtenez un fichier que vous pouvez envoyer et que d’autres peuvent reprendre.</translation>
    </message>
    <message>
        <source>Write each sentence once, for the side the body turns to: {{side}} becomes that side, {{other}} the opposite one.</source>
        <translation>Écrivez chaque phrase une fois, pour le côté vers lequel le corps tourne&#xa0;: {{side}} devient ce côté, {{other}} le côté opposé.</translation>
    </message>
    <message>
        <source>You have none yet. Choose one of ours below and copy it, or start empty.</source>
        <translation>Vous n’en avez pas encore. Choisissez une des nôtres ci-dessous et copiez-la, ou partez de zéro.</translation>
    </message>
    <message>
        <source>You have “{name}” under the same id already.</source>
        <translation>Vous avez déjà «&#xa0;{name}&#xa0;» sous le même id.</translation>
    </message>
    <message>
        <source>Your answers leave it open to you.</source>
        <translation>Vos réponses vous la laissent ouverte.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>should be a name in quotes, made of small letters a to z, digits and hyphens, such as “my-twist”.</source>
        <translation>devrait être un nom entre guillemets, fait de minuscules de a à z, de chiffres et de traits d’union, par exemple &quot;my-twist&quot;.</translation>
    </message>
    <message>
        <source>this is no day, so it is left out; write it like 2025-03-14.</source>
        <translation>ce n’est pas un jour, donc laissé de côté&#x202f;; écrivez-le comme 2025-03-14.</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
    <message>
        <source>{counted}: the source of “{name}” gives {low} to {high}.</source>
        <translation>{counted} : la source de « {name} » indique {low} à {high}.</translation>
    </message>
    <message>
        <source>{counted}: {amounts}. The source of “{name}” gives {low} to {high}. Go beyond that only if somebody who knows your back has prescribed it.</source>
        <translation>{counted} : {amounts}. La source de « {name} » indique {low} à {high}. N’allez au-delà que si quelqu’un qui connaît votre dos l’a prescrit.</translation>
    </message>
    <message>
        <source>{dose}: {length} in all</source>
        <translation>{dose}&#xa0;: {length} en tout</translation>
    </message>
    <message>
        <source>{dose}: {what}</source>
        <translation>{dose}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{length}</source>
        <translation>{length}</translation>
    </message>
    <message>
        <source>{length} in all, at every dose</source>
        <translation>{length} en tout, à chaque dose</translation>
    </message>
    <message>
        <source>{line} (not yet right)</source>
        <translation>{line} (pas encore correct)</translation>
    </message>
    <message>
        <source>{name} has been removed.</source>
        <translation>{name} a été supprimée.</translation>
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
        <translation>{name}, la mienne</translation>
    </message>
    <message>
        <source>{number}. {part}: {sentence}</source>
        <translation>{number}. {part}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{seconds} s of walking</source>
        <translation>{seconds} s de marche</translation>
    </message>
    <message>
        <source>{seconds} s on each side</source>
        <translation>{seconds} s de chaque côté</translation>
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
        <translation>{what}&#xa0;: vers la gauche</translation>
    </message>
    <message>
        <source>{what}: to the right</source>
        <translation>{what}&#xa0;: vers la droite</translation>
    </message>
    <message>
        <source>“{name}” is saved and can be chosen like any other twist.</source>
        <translation>«&#xa0;{name}&#xa0;» est enregistrée et peut être choisie comme toute autre torsion.</translation>
    </message>
    <message>
        <source>“{name}” of Twist Break has the same id; this one can stay beside it.</source>
        <translation>«&#xa0;{name}&#xa0;» de Twist Break a le même id&#x202f;; celle-ci peut rester à côté.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«&#xa0;{note}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>{n} breaths a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} respiration par maintien, {more} de plus qu’au début</numerusform>
            <numerusform>{n} respirations par maintien, {more} de plus qu’au début</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} seconde par maintien, {more} de plus qu’au début</numerusform>
            <numerusform>{n} secondes par maintien, {more} de plus qu’au début</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>{n} balancement par côté, {more} de plus qu’au début</numerusform>
            <numerusform>{n} balancements par côté, {more} de plus qu’au début</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routine chair-twist</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Un dos rond&#xa0;: allongez-vous d’abord, tournez ensuite.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Après une blessure ou une opération importante, telle qu’une fusion vertébrale, demandez d’abord à un médecin.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, let go a little more.</source>
        <translation>Inspirez, grandissez-vous. Expirez, relâchez un peu plus.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expirez et tournez vers la gauche</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expirez et tournez vers la droite</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expirez, tournez à gauche</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expirez, tournez à droite</translation>
    </message>
    <message>
        <source>By its back or its arm. Your left arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Par le dossier ou l’accoudoir. Le bras gauche garde les genoux en place. Inspirez et allongez-vous.</translation>
    </message>
    <message>
        <source>By its back or its arm. Your right arm keeps the knees in place. Breathe in and get long.</source>
        <translation>Par le dossier ou l’accoudoir. Le bras droit garde les genoux en place. Inspirez et allongez-vous.</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Torsion sur chaise</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Revenez au centre, lentement</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Croiser les jambes&#xa0;: les vertèbres les plus basses ne peuvent alors pas tourner, et le bassin bascule en arrière, le dos s’affaisse.</translation>
    </message>
    <message>
        <source>Imagine every vertebra turning a little, from the tailbone up to the skull. Those at the ribs turn least; that is normal.</source>
        <translation>Imaginez que chaque vertèbre tourne un peu, du coccyx jusqu’au crâne. Celles des côtes tournent le moins&#x202f;; c’est normal.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Laissez les jambes décroisées.</translation>
    </message>
    <message>
        <source>Over the day, change between this twist and the one with the hands behind the head.</source>
        <translation>Au fil de la journée, alternez cette torsion et celle avec les mains derrière la tête.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Se tirer en rotation avec les bras.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Placez une serviette roulée ou un petit coussin derrière votre dos.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Adossez-vous et relâchez</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Adossez-vous, relâchez</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Grandissez-vous, les deux pieds à plat au sol</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Grandissez-vous, pieds à plat</translation>
    </message>
    <message>
        <source>Sit tall, hold on to the chair and turn: a small turn in every vertebra, from the tailbone to the skull.</source>
        <translation>Grandissez-vous sur la chaise, tenez-la et tournez&#xa0;: une petite rotation dans chaque vertèbre, du coccyx au crâne.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Gardez la rotation à gauche</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Gardez la rotation à droite</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Gardez la rotation vers la gauche</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Gardez la rotation vers la droite</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Arrêtez tout de suite en cas de douleur vive, en coup de poignard ou brûlante, qui irradie ou augmente.</translation>
    </message>
    <message>
        <source>Take hold of the chair with your left hand</source>
        <translation>Saisissez la chaise de la main gauche</translation>
    </message>
    <message>
        <source>Take hold of the chair with your right hand</source>
        <translation>Saisissez la chaise de la main droite</translation>
    </message>
    <message>
        <source>Take the chair with your left hand</source>
        <translation>La chaise, de la main gauche</translation>
    </message>
    <message>
        <source>Take the chair with your right hand</source>
        <translation>La chaise, de la main droite</translation>
    </message>
    <message>
        <source>The small, deep muscles between the vertebrae</source>
        <translation>Les petits muscles profonds entre les vertèbres</translation>
    </message>
    <message>
        <source>This is no stretch for the neck: let the head go only as far as the chest takes it.</source>
        <translation>Ce n’est pas un étirement du cou&#xa0;: ne laissez aller la tête que là où la poitrine l’emmène.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Tournez moins loin.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Tourner trop le cou.</translation>
    </message>
</context>
<context>
    <name>Routine chair-twist-hands-behind-head</name>
    <message>
        <source>A rounded back: get long first, then turn.</source>
        <translation>Un dos rond&#xa0;: allongez-vous d’abord, tournez ensuite.</translation>
    </message>
    <message>
        <source>After a major injury or surgery, such as a spinal fusion, ask a doctor first.</source>
        <translation>Après une blessure ou une opération importante, telle qu’une fusion vertébrale, demandez d’abord à un médecin.</translation>
    </message>
    <message>
        <source>Blood flow in a stiff back</source>
        <translation>La circulation du sang dans un dos raide</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Inspirez et allongez-vous</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Inspirez, allongez-vous</translation>
    </message>
    <message>
        <source>Breathe in, grow tall. Breathe out, turn a little more.</source>
        <translation>Inspirez, grandissez-vous. Expirez, tournez un peu plus.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expirez et tournez vers la gauche</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expirez et tournez vers la droite</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expirez, tournez à gauche</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expirez, tournez à droite</translation>
    </message>
    <message>
        <source>Chair twist, hands behind head</source>
        <translation>Torsion sur chaise, mains derrière la tête</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Revenez au centre, lentement</translation>
    </message>
    <message>
        <source>Crossing the legs: the lowest vertebrae cannot turn then, and the pelvis tips back into a slump.</source>
        <translation>Croiser les jambes&#xa0;: les vertèbres les plus basses ne peuvent alors pas tourner, et le bassin bascule en arrière, le dos s’affaisse.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Mains derrière la tête</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed and both feet flat.</source>
        <translation>Laissez les jambes décroisées et les deux pieds à plat.</translation>
    </message>
    <message>
        <source>Leave your legs uncrossed.</source>
        <translation>Laissez les jambes décroisées.</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>Baissez les mains</translation>
    </message>
    <message>
        <source>Lower your hands and let go</source>
        <translation>Baissez les mains et relâchez</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Placez une serviette roulée ou un petit coussin derrière votre dos.</translation>
    </message>
    <message>
        <source>Put both hands behind your head</source>
        <translation>Placez les deux mains derrière la tête</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat on the floor</source>
        <translation>Grandissez-vous, les deux pieds à plat au sol</translation>
    </message>
    <message>
        <source>Sit tall, feet flat</source>
        <translation>Grandissez-vous, pieds à plat</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Gardez la rotation à gauche</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Gardez la rotation à droite</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Gardez la rotation vers la gauche</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Gardez la rotation vers la droite</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Arrêtez tout de suite en cas de douleur vive, en coup de poignard ou brûlante, qui irradie ou augmente.</translation>
    </message>
    <message>
        <source>The arms do not help.</source>
        <translation>Les bras n’aident pas.</translation>
    </message>
    <message>
        <source>The muscles of the back and the neck, which do the turning</source>
        <translation>Les muscles du dos et du cou, qui font la rotation</translation>
    </message>
    <message>
        <source>This is an exercise. For the relief of a stretch take the chair twist, and change between the two over the day.</source>
        <translation>C’est un exercice. Pour le soulagement d’un étirement, prenez la torsion sur chaise, et alternez les deux au fil de la journée.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Tournez moins loin.</translation>
    </message>
    <message>
        <source>Turn without any help from the arms: back and neck do the work, and a stiff back gets its blood moving.</source>
        <translation>Tournez sans aucune aide des bras&#xa0;: le dos et le cou font le travail, et le sang circule dans un dos raide.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Tourner trop le cou.</translation>
    </message>
</context>
<context>
    <name>Routine file</name>
    <message>
        <source>A twist named {id} comes with the program; give yours another name.</source>
        <translation>Une torsion nommée {id} est fournie avec le programme&#x202f;; donnez un autre nom à la vôtre.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Impossible à lire&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Numbers or nested lists here are too long; see docs/routines.md.</source>
        <translation>Des nombres ou listes imbriquées sont trop longs ici&#x202f;; voir docs/routines.md.</translation>
    </message>
    <message>
        <source>The file is too large; less than {kib} KiB is enough.</source>
        <translation>Le fichier est trop grand&#x202f;; moins de {kib} Kio suffisent.</translation>
    </message>
    <message>
        <source>The file&apos;s name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.</source>
        <translation>Le nom du fichier devrait être fait de minuscules de a à z, de chiffres et de traits d’union, par exemple my-twist.toml.</translation>
    </message>
    <message>
        <source>The folder with the program&apos;s own twists is missing.</source>
        <translation>Le dossier des torsions du programme manque.</translation>
    </message>
    <message>
        <source>This is a link; put a copy of the file here instead.</source>
        <translation>C’est un lien&#x202f;; mettez ici une copie du fichier à la place.</translation>
    </message>
    <message>
        <source>This is no TOML: {why}. See docs/routines.md.</source>
        <translation>Ce n’est pas du TOML&#xa0;: {why}. Voir docs/routines.md.</translation>
    </message>
    <message>
        <source>This is no file; it should be a text file.</source>
        <translation>Ce n’est pas un fichier&#x202f;; ce devrait être un fichier texte.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>a date without quotes, such as 2025-03-14</source>
        <translation>une date sans guillemets, comme 2025-03-14</translation>
    </message>
    <message>
        <source>a list of any of these words, each in quotes: {words}</source>
        <translation>une liste de n’importe lesquels de ces mots, chacun entre guillemets&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} files are here; the rest is left out.</source>
        <translation>
            <numerusform>Il y a ici plus de {n} fichier ; le reste est laissé de côté.</numerusform>
            <numerusform>Il y a ici plus de {n} fichiers ; le reste est laissé de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line has more than {n} dots, which no twist needs.</source>
        <translation>
            <numerusform>Cette ligne a plus de {n} point, dont aucune torsion n’a besoin.</numerusform>
            <numerusform>Cette ligne a plus de {n} points, dont aucune torsion n’a besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a line of text in quotes, of at most {n} characters</source>
        <translation>
            <numerusform>une ligne de texte entre guillemets, de {n} caractère au plus</numerusform>
            <numerusform>une ligne de texte entre guillemets, de {n} caractères au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})</source>
        <translation>une liste de lignes de texte entre guillemets (lignes : {most} au plus ; caractères dans chacune : {longest} au plus)</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers from {low} to {high}</source>
        <translation>
            <numerusform>une liste de {n} nombre de {low} à {high}</numerusform>
            <numerusform>une liste de {n} nombres de {low} à {high}</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a table: a line [{table}] with its keys below</source>
        <translation>une table&#xa0;: une ligne [{table}] avec ses clés en dessous</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>is less than the dose before it; it should be as much or more.</source>
        <translation>est inférieur à la dose précédente&#x202f;; il devrait être égal ou supérieur.</translation>
    </message>
    <message>
        <source>is missing; it should be {right}.</source>
        <translation>manque&#x202f;; attendu&#xa0;: {right}.</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; did you mean “{guess}”?</source>
        <translation>n’est pas une clé de cette table et n’a aucun effet&#x202f;; vouliez-vous dire «&#xa0;{guess}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>is no key of this table and has no effect; the keys here are {keys}.</source>
        <translation>n’est pas une clé de cette table et n’a aucun effet&#x202f;; les clés sont ici {keys}.</translation>
    </message>
    <message>
        <source>is taken: “{id}” is what is offered when no twist is left.</source>
        <translation>est pris&#xa0;: «&#xa0;{id}&#xa0;» est proposé quand il ne reste aucune torsion.</translation>
    </message>
    <message>
        <source>is {found}, but should be {right}.</source>
        <translation>est {found}&#x202f;; attendu&#xa0;: {right}.</translation>
    </message>
    <message>
        <source>is “{found}”, but should be “{id}”, like the file.</source>
        <translation>est «&#xa0;{found}&#xa0;», mais devrait être «&#xa0;{id}&#xa0;», comme le fichier.</translation>
    </message>
    <message>
        <source>names a twist that does not exist and has no effect: {id}.</source>
        <translation>nomme une torsion qui n’existe pas et n’a aucun effet&#xa0;: {id}.</translation>
    </message>
    <message>
        <source>one of these: {words}</source>
        <translation>un de ceux-ci&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>one to {n} tables, each below a line [[{table}]]</source>
        <translation>
            <numerusform>une table sous une ligne [[{table}]]</numerusform>
            <numerusform>une à {n} tables, chacune sous une ligne [[{table}]]</numerusform>
        </translation>
    </message>
    <message>
        <source>two numbers from {low} to {high}, the smaller first, such as {example}</source>
        <translation>deux nombres de {low} à {high}, le plus petit d’abord, comme {example}</translation>
    </message>
    <message numerus="yes">
        <source>would be hurried: {n} breaths need at least {seconds} s.</source>
        <translation>
            <numerusform>serait précipité : {n} respiration demande au moins {seconds} s.</numerusform>
            <numerusform>serait précipité : {n} respirations demandent au moins {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>should be the id of another twist.</source>
        <translation>devrait être l’id d’une autre torsion.</translation>
    </message>
    <message>
        <source>should have no braces but those of {{side}} and {{other}}.</source>
        <translation>ne devrait avoir d’autres accolades que celles de {{side}} et {{other}}.</translation>
    </message>
    <message>
        <source>should have no braces.</source>
        <translation>ne devrait pas avoir d’accolades.</translation>
    </message>
    <message>
        <source>should list sources by their keys: {keys}.</source>
        <translation>devrait lister les sources par leurs clés&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>stands beside [hold]; a twist is either held or swung, so keep one of them.</source>
        <translation>est à côté de [hold]&#x202f;; une torsion est soit tenue, soit balancée, gardez donc l’un des deux.</translation>
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
        <translation>Un dos affaissé ou rond&#xa0;: allongez-vous d’abord, tournez ensuite.</translation>
    </message>
    <message>
        <source>As you breathe in, feel a string lifting the top of your head.</source>
        <translation>En inspirant, sentez un fil qui tire le sommet de la tête vers le haut.</translation>
    </message>
    <message>
        <source>Both sit bones stay down all the time.</source>
        <translation>Les deux ischions (os des fesses) restent toujours au sol.</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Inspirez et allongez-vous.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expirez et tournez vers la gauche</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expirez et tournez vers la droite</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expirez, tournez à gauche</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expirez, tournez à droite</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Faites chaque mouvement avec une respiration.</translation>
    </message>
    <message>
        <source>Floor-seated twist</source>
        <translation>Torsion assise au sol</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>Let go and face the front, slowly</source>
        <translation>Relâchez et revenez de face, lentement</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Relâchez et respirez tranquillement</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Laisser l’ischion de l’autre côté se soulever.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little deeper with each breath out.</source>
        <translation>Plus long à chaque inspiration, un peu plus profond à chaque expiration.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Se tirer en rotation avec les bras.</translation>
    </message>
    <message>
        <source>Put your left hand behind you</source>
        <translation>Main gauche derrière vous</translation>
    </message>
    <message>
        <source>Put your left hand on the floor behind you</source>
        <translation>Posez la main gauche au sol derrière vous</translation>
    </message>
    <message>
        <source>Put your right hand behind you</source>
        <translation>Main droite derrière vous</translation>
    </message>
    <message>
        <source>Put your right hand on the floor behind you</source>
        <translation>Posez la main droite au sol derrière vous</translation>
    </message>
    <message>
        <source>Set your left foot flat outside the right thigh</source>
        <translation>Posez le pied gauche à plat à l’extérieur de la cuisse droite</translation>
    </message>
    <message>
        <source>Set your left foot outside the right thigh</source>
        <translation>Pied gauche à l’extérieur de la cuisse droite</translation>
    </message>
    <message>
        <source>Set your right foot flat outside the left thigh</source>
        <translation>Posez le pied droit à plat à l’extérieur de la cuisse gauche</translation>
    </message>
    <message>
        <source>Set your right foot outside the left thigh</source>
        <translation>Pied droit à l’extérieur de la cuisse gauche</translation>
    </message>
    <message>
        <source>Sit on a cushion or a yoga block.</source>
        <translation>Asseyez-vous sur un coussin ou une brique de yoga.</translation>
    </message>
    <message>
        <source>Sit on the floor, both legs straight out</source>
        <translation>Asseyez-vous au sol, les deux jambes tendues</translation>
    </message>
    <message>
        <source>Sit on the floor, legs straight</source>
        <translation>Au sol, jambes tendues</translation>
    </message>
    <message>
        <source>Sit on the floor, one foot over the other leg, and turn towards the raised knee.</source>
        <translation>Assis au sol, un pied par-dessus l’autre jambe, tournez vers le genou levé.</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Gardez la rotation à gauche</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Gardez la rotation à droite</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Gardez la rotation vers la gauche</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Gardez la rotation vers la droite</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Arrêtez tout de suite en cas de douleur vive, en coup de poignard ou brûlante, qui irradie ou augmente.</translation>
    </message>
    <message>
        <source>Stretch the left leg out</source>
        <translation>Tendez la jambe gauche</translation>
    </message>
    <message>
        <source>Stretch the left leg out again</source>
        <translation>Tendez à nouveau la jambe gauche</translation>
    </message>
    <message>
        <source>Stretch the right leg out</source>
        <translation>Tendez la jambe droite</translation>
    </message>
    <message>
        <source>Stretch the right leg out again</source>
        <translation>Tendez à nouveau la jambe droite</translation>
    </message>
    <message>
        <source>The elbow braces gently; it does not lever you round.</source>
        <translation>Le coude appuie doucement&#x202f;; il ne fait pas levier.</translation>
    </message>
    <message>
        <source>The left knee is bent and points up.</source>
        <translation>Le genou gauche est plié et pointe vers le haut.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>Le milieu du dos</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Les muscles des côtés de la taille, et le long de la colonne de l’autre côté</translation>
    </message>
    <message>
        <source>The right knee is bent and points up.</source>
        <translation>Le genou droit est plié et pointe vers le haut.</translation>
    </message>
    <message>
        <source>The turn begins in the belly and the mid-back, not in the arms.</source>
        <translation>La rotation commence dans le ventre et le milieu du dos, pas dans les bras.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Tournez moins loin.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Tourner trop le cou.</translation>
    </message>
    <message>
        <source>Your left elbow braces gently against the outside of the right knee.</source>
        <translation>Le coude gauche appuie doucement contre l’extérieur du genou droit.</translation>
    </message>
    <message>
        <source>Your right elbow braces gently against the outside of the left knee.</source>
        <translation>Le coude droit appuie doucement contre l’extérieur du genou gauche.</translation>
    </message>
</context>
<context>
    <name>Routine office-chair-twist</name>
    <message>
        <source>A slouched or rounded back: get long first, then turn.</source>
        <translation>Un dos affaissé ou rond&#xa0;: allongez-vous d’abord, tournez ensuite.</translation>
    </message>
    <message>
        <source>Both hands take the backrest or the arm rests.</source>
        <translation>Les deux mains prennent le dossier ou les accoudoirs.</translation>
    </message>
    <message>
        <source>Breathe in and get long</source>
        <translation>Inspirez et allongez-vous</translation>
    </message>
    <message>
        <source>Breathe in, get long</source>
        <translation>Inspirez, allongez-vous</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expirez et tournez vers la gauche</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expirez et tournez vers la droite</translation>
    </message>
    <message>
        <source>Breathe out, turn left, hands on the chair</source>
        <translation>Expirez, tournez à gauche, mains sur la chaise</translation>
    </message>
    <message>
        <source>Breathe out, turn right, hands on the chair</source>
        <translation>Expirez, tournez à droite, mains sur la chaise</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Revenez au centre, lentement</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Faites chaque mouvement avec une respiration.</translation>
    </message>
    <message>
        <source>Feet flat, back straight.</source>
        <translation>Pieds à plat, dos bien allongé.</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Laisser l’ischion de l’autre côté se soulever.</translation>
    </message>
    <message>
        <source>Longer with each breath in, a little further with each breath out.</source>
        <translation>Plus long à chaque inspiration, un peu plus loin à chaque expiration.</translation>
    </message>
    <message>
        <source>Office chair twist</source>
        <translation>Torsion sur chaise de bureau</translation>
    </message>
    <message>
        <source>Pelvis and knees stay still and face forward.</source>
        <translation>Bassin et genoux restent immobiles, face à l’avant.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Se tirer en rotation avec les bras.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Placez une serviette roulée ou un petit coussin derrière votre dos.</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Adossez-vous et relâchez</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Adossez-vous, relâchez</translation>
    </message>
    <message>
        <source>Sit on the front edge</source>
        <translation>Asseyez-vous au bord avant</translation>
    </message>
    <message>
        <source>Sit on the front edge of the chair and turn in the spine, while pelvis and knees stay still.</source>
        <translation>Assis au bord avant de la chaise, tournez la colonne, bassin et genoux immobiles.</translation>
    </message>
    <message>
        <source>Sit on the front edge of your chair</source>
        <translation>Asseyez-vous au bord avant de votre chaise</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Gardez la rotation à gauche</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Gardez la rotation à droite</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Gardez la rotation vers la gauche</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Gardez la rotation vers la droite</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Arrêtez tout de suite en cas de douleur vive, en coup de poignard ou brûlante, qui irradie ou augmente.</translation>
    </message>
    <message>
        <source>The mid-back</source>
        <translation>Le milieu du dos</translation>
    </message>
    <message>
        <source>The muscles at the sides of the waist, and along the spine on the other side</source>
        <translation>Les muscles des côtés de la taille, et le long de la colonne de l’autre côté</translation>
    </message>
    <message>
        <source>The turn happens in the spine; the hands only rest on the chair.</source>
        <translation>La rotation se fait dans la colonne&#x202f;; les mains reposent seulement sur la chaise.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Tournez moins loin.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Tourner trop le cou.</translation>
    </message>
</context>
<context>
    <name>Routine reclined-twist</name>
    <message>
        <source>A hand on the knee may deepen the turn.</source>
        <translation>Une main sur le genou peut approfondir la rotation.</translation>
    </message>
    <message>
        <source>Bend your left knee</source>
        <translation>Pliez le genou gauche</translation>
    </message>
    <message>
        <source>Bend your left knee above the hip</source>
        <translation>Pliez le genou gauche au-dessus de la hanche</translation>
    </message>
    <message>
        <source>Bend your right knee</source>
        <translation>Pliez le genou droit</translation>
    </message>
    <message>
        <source>Bend your right knee above the hip</source>
        <translation>Pliez le genou droit au-dessus de la hanche</translation>
    </message>
    <message>
        <source>Both shoulders end up level.</source>
        <translation>Les deux épaules finissent à la même hauteur.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the left shoulder.</source>
        <translation>Respirez. Ouvrez la poitrine et l’épaule gauche.</translation>
    </message>
    <message>
        <source>Breathe. Open the chest and the right shoulder.</source>
        <translation>Respirez. Ouvrez la poitrine et l’épaule droite.</translation>
    </message>
    <message>
        <source>Find an edge of your own, and spread the turn over the whole spine instead of one spot.</source>
        <translation>Trouvez votre propre limite, et répartissez la rotation sur toute la colonne plutôt qu’en un seul point.</translation>
    </message>
    <message>
        <source>Forcing the knee to the floor.</source>
        <translation>Forcer le genou vers le sol.</translation>
    </message>
    <message>
        <source>It leads the hips. The left shoulder stays behind.</source>
        <translation>Il mène les hanches. L’épaule gauche reste en arrière.</translation>
    </message>
    <message>
        <source>It leads the hips. The right shoulder stays behind.</source>
        <translation>Il mène les hanches. L’épaule droite reste en arrière.</translation>
    </message>
    <message>
        <source>Let the knee sink less far.</source>
        <translation>Laissez le genou descendre moins loin.</translation>
    </message>
    <message>
        <source>Letting the shoulder follow the knee.</source>
        <translation>Laisser l’épaule suivre le genou.</translation>
    </message>
    <message>
        <source>Lie on your back and let one knee lead the hips across: a gentle turn for the whole spine.</source>
        <translation>Sur le dos, laissez un genou entraîner les hanches de l’autre côté&#xa0;: une rotation douce de toute la colonne.</translation>
    </message>
    <message>
        <source>Lie on your back, legs straight</source>
        <translation>Allongez-vous sur le dos, jambes tendues</translation>
    </message>
    <message>
        <source>Look past your left hand</source>
        <translation>Regardez au-delà de la main gauche</translation>
    </message>
    <message>
        <source>Look past your right hand</source>
        <translation>Regardez au-delà de la main droite</translation>
    </message>
    <message>
        <source>Look to the left</source>
        <translation>Regardez à gauche</translation>
    </message>
    <message>
        <source>Look to the right</source>
        <translation>Regardez à droite</translation>
    </message>
    <message>
        <source>On a padded surface.</source>
        <translation>Sur une surface rembourrée.</translation>
    </message>
    <message>
        <source>Put cushions or yoga blocks under the knee.</source>
        <translation>Mettez des coussins ou des briques de yoga sous le genou.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <translation>Torsion allongée</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Reposez-vous un instant</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Reposez-vous un instant avant de vous lever</translation>
    </message>
    <message>
        <source>Rest, knee to the left</source>
        <translation>Repos, genou à gauche</translation>
    </message>
    <message>
        <source>Rest, knee to the right</source>
        <translation>Repos, genou à droite</translation>
    </message>
    <message>
        <source>Rest, knee to your left</source>
        <translation>Reposez-vous, le genou à gauche</translation>
    </message>
    <message>
        <source>Rest, knee to your right</source>
        <translation>Reposez-vous, le genou à droite</translation>
    </message>
    <message>
        <source>Roll back, sacrum first</source>
        <translation>Roulez en retour, sacrum d’abord</translation>
    </message>
    <message>
        <source>Roll back: sacrum first, eyes to the centre</source>
        <translation>Roulez en retour&#xa0;: sacrum d’abord, regard au centre</translation>
    </message>
    <message>
        <source>Shoulders much wider than the hips? First slide the hips a few centimetres towards the side you will turn to.</source>
        <translation>Épaules bien plus larges que les hanches&#x202f;? Glissez d’abord les hanches de quelques centimètres vers le côté où vous allez tourner.</translation>
    </message>
    <message>
        <source>Slide the left leg out</source>
        <translation>Glissez la jambe gauche</translation>
    </message>
    <message>
        <source>Slide the left leg out straight</source>
        <translation>Glissez la jambe gauche jusqu’à la tendre</translation>
    </message>
    <message>
        <source>Slide the right leg out</source>
        <translation>Glissez la jambe droite</translation>
    </message>
    <message>
        <source>Slide the right leg out straight</source>
        <translation>Glissez la jambe droite jusqu’à la tendre</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Arrêtez tout de suite en cas de douleur vive, en coup de poignard ou brûlante, qui irradie ou augmente.</translation>
    </message>
    <message>
        <source>Stretch your arms out</source>
        <translation>Étendez les bras</translation>
    </message>
    <message>
        <source>Stretch your arms out, just below shoulder height</source>
        <translation>Étendez les bras, juste sous la hauteur des épaules</translation>
    </message>
    <message>
        <source>Take a few deep breaths.</source>
        <translation>Prenez quelques respirations profondes.</translation>
    </message>
    <message>
        <source>Take that knee across to your left</source>
        <translation>Amenez ce genou de l’autre côté, vers la gauche</translation>
    </message>
    <message>
        <source>Take that knee across to your right</source>
        <translation>Amenez ce genou de l’autre côté, vers la droite</translation>
    </message>
    <message>
        <source>Take the knee across to the left</source>
        <translation>Le genou de l’autre côté, à gauche</translation>
    </message>
    <message>
        <source>Take the knee across to the right</source>
        <translation>Le genou de l’autre côté, à droite</translation>
    </message>
    <message>
        <source>The chest and the shoulder that stays behind</source>
        <translation>La poitrine et l’épaule qui reste en arrière</translation>
    </message>
    <message>
        <source>The whole length of the spine</source>
        <translation>La colonne sur toute sa longueur</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and left hip stay down.</source>
        <translation>Cuisse verticale, tibia horizontal. Le coccyx et la hanche gauche restent au sol.</translation>
    </message>
    <message>
        <source>Thigh upright, shin level. Tailbone and right hip stay down.</source>
        <translation>Cuisse verticale, tibia horizontal. Le coccyx et la hanche droite restent au sol.</translation>
    </message>
    <message>
        <source>Turning in one spot only.</source>
        <translation>Ne tourner qu’en un seul point.</translation>
    </message>
    <message>
        <source>With back pain, do gentle back-pain exercises first.</source>
        <translation>En cas de mal de dos, faites d’abord des exercices doux contre le mal de dos.</translation>
    </message>
</context>
<context>
    <name>Routine seated-twist</name>
    <message>
        <source>A slouch or a rounded back: get long first, then turn.</source>
        <translation>Un dos affaissé ou rond&#xa0;: allongez-vous d’abord, tournez ensuite.</translation>
    </message>
    <message>
        <source>Breathe out and turn to your left</source>
        <translation>Expirez et tournez vers la gauche</translation>
    </message>
    <message>
        <source>Breathe out and turn to your right</source>
        <translation>Expirez et tournez vers la droite</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expirez, tournez à gauche</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expirez, tournez à droite</translation>
    </message>
    <message>
        <source>Choose a firm seat.</source>
        <translation>Choisissez un siège ferme.</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Faites chaque mouvement avec une respiration.</translation>
    </message>
    <message>
        <source>Flexibility of the lower back</source>
        <translation>La souplesse du bas du dos</translation>
    </message>
    <message>
        <source>Keep your breath steady. Breathe in, grow tall. Breathe out, turn.</source>
        <translation>Gardez une respiration régulière. Inspirez, grandissez-vous. Expirez, tournez.</translation>
    </message>
    <message>
        <source>Let go and come back to the centre, slowly</source>
        <translation>Relâchez et revenez au centre, lentement</translation>
    </message>
    <message>
        <source>Letting the sit bone of the other side come up.</source>
        <translation>Laisser l’ischion de l’autre côté se soulever.</translation>
    </message>
    <message>
        <source>Mobility of the mid-back</source>
        <translation>La mobilité du milieu du dos</translation>
    </message>
    <message>
        <source>On a mat it works too: stretch your legs out or cross them.</source>
        <translation>Cela marche aussi sur un tapis&#xa0;: tendez ou croisez les jambes.</translation>
    </message>
    <message>
        <source>One hand behind you, one on your knee: for the mid-back, where no floor is at hand.</source>
        <translation>Une main derrière vous, l’autre sur le genou&#xa0;: pour le milieu du dos, là où le sol n’est pas possible.</translation>
    </message>
    <message>
        <source>Pulling yourself round with the arms.</source>
        <translation>Se tirer en rotation avec les bras.</translation>
    </message>
    <message>
        <source>Put a rolled towel or a small cushion behind your back.</source>
        <translation>Placez une serviette roulée ou un petit coussin derrière votre dos.</translation>
    </message>
    <message>
        <source>Put your left hand behind your hip</source>
        <translation>Placez la main gauche derrière la hanche</translation>
    </message>
    <message>
        <source>Put your right hand behind your hip</source>
        <translation>Placez la main droite derrière la hanche</translation>
    </message>
    <message>
        <source>Seated twist</source>
        <translation>Torsion assise</translation>
    </message>
    <message>
        <source>Sit back and let go</source>
        <translation>Adossez-vous et relâchez</translation>
    </message>
    <message>
        <source>Sit back, let go</source>
        <translation>Adossez-vous, relâchez</translation>
    </message>
    <message>
        <source>Sit tall on a firm seat, feet down</source>
        <translation>Grandissez-vous sur un siège ferme, pieds au sol</translation>
    </message>
    <message>
        <source>Sit tall, feet down</source>
        <translation>Grandissez-vous, pieds au sol</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Gardez la rotation à gauche</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Gardez la rotation à droite</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Gardez la rotation vers la gauche</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Gardez la rotation vers la droite</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Arrêtez tout de suite en cas de douleur vive, en coup de poignard ou brûlante, qui irradie ou augmente.</translation>
    </message>
    <message>
        <source>The pelvis stays down.</source>
        <translation>Le bassin reste posé.</translation>
    </message>
    <message>
        <source>Towards the hand behind you. The pelvis stays down.</source>
        <translation>Vers la main derrière vous. Le bassin reste posé.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Tournez moins loin.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Tourner trop le cou.</translation>
    </message>
    <message>
        <source>Your left hand behind you, right on the knee</source>
        <translation>Main gauche derrière vous, droite sur le genou</translation>
    </message>
    <message>
        <source>Your left hand goes on the right knee. Breathe in and get long.</source>
        <translation>La main gauche va sur le genou droit. Inspirez et allongez-vous.</translation>
    </message>
    <message>
        <source>Your right hand behind you, left on the knee</source>
        <translation>Main droite derrière vous, gauche sur le genou</translation>
    </message>
    <message>
        <source>Your right hand goes on the left knee. Breathe in and get long.</source>
        <translation>La main droite va sur le genou gauche. Inspirez et allongez-vous.</translation>
    </message>
</context>
<context>
    <name>Routine standing-swing</name>
    <message>
        <source>A slouched back.</source>
        <translation>Un dos affaissé.</translation>
    </message>
    <message>
        <source>Any time of the day is good. Begin with few swings, and add to them over the weeks.</source>
        <translation>Tout moment de la journée convient. Commencez par peu de balancements, et ajoutez-en au fil des semaines.</translation>
    </message>
    <message>
        <source>Arms loose, look ahead</source>
        <translation>Bras souples, regard devant</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply</source>
        <translation>Respirez lentement et profondément</translation>
    </message>
    <message>
        <source>Chest and head turn until you look behind you. Legs and feet keep pointing ahead.</source>
        <translation>La poitrine et la tête tournent jusqu’à regarder derrière vous. Jambes et pieds restent vers l’avant.</translation>
    </message>
    <message>
        <source>Do fewer swings.</source>
        <translation>Faites moins de balancements.</translation>
    </message>
    <message>
        <source>Face the front</source>
        <translation>Revenez de face</translation>
    </message>
    <message>
        <source>Feet parallel, knees slightly bent, your weight sunk into the legs.</source>
        <translation>Pieds parallèles, genoux un peu pliés, le poids descendu dans les jambes.</translation>
    </message>
    <message>
        <source>Let both arms hang loose and look ahead</source>
        <translation>Laissez pendre les deux bras et regardez devant vous</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>Let go, and breathe easily</source>
        <translation>Relâchez et respirez tranquillement</translation>
    </message>
    <message>
        <source>Let the swing fade out and face the front</source>
        <translation>Laissez le balancement s’éteindre et revenez de face</translation>
    </message>
    <message>
        <source>Let your arms hang</source>
        <translation>Laissez pendre les bras</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Laissez pendre les bras.</translation>
    </message>
    <message>
        <source>Letting legs and feet turn: they keep pointing ahead.</source>
        <translation>Laisser tourner jambes et pieds&#xa0;: ils restent vers l’avant.</translation>
    </message>
    <message>
        <source>Loose arms, a turning body: swing from side to side, slowly at first, and slowly again at the end.</source>
        <translation>Bras souples, corps qui tourne&#xa0;: balancez-vous d’un côté à l’autre, lentement au début et de nouveau lentement à la fin.</translation>
    </message>
    <message>
        <source>Make room: the hands fly wide.</source>
        <translation>Faites de la place&#xa0;: les mains volent loin.</translation>
    </message>
    <message>
        <source>Never stop all at once.</source>
        <translation>Ne vous arrêtez jamais d’un coup.</translation>
    </message>
    <message>
        <source>Nobody lifts the arms: the turn throws them.</source>
        <translation>Personne ne lève les bras&#xa0;: la rotation les lance.</translation>
    </message>
    <message>
        <source>Picture a pole from the top of the head, down the spine, to the ground between the feet: the body turns on it.</source>
        <translation>Imaginez une barre du sommet de la tête, le long de la colonne, jusqu’au sol entre les pieds&#xa0;: le corps tourne autour d’elle.</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Ralentissez</translation>
    </message>
    <message>
        <source>Slow down, a little with every swing</source>
        <translation>Ralentissez, un peu à chaque balancement</translation>
    </message>
    <message>
        <source>Stand straight, feet apart</source>
        <translation>Debout, dos allongé, pieds écartés</translation>
    </message>
    <message>
        <source>Stand straight, feet shoulder-width apart</source>
        <translation>Debout, dos allongé, pieds à largeur d’épaules</translation>
    </message>
    <message>
        <source>Standing swing</source>
        <translation>Balancement debout</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Commencez lentement</translation>
    </message>
    <message>
        <source>Stop at pain or dizziness: slow down first, never all at once.</source>
        <translation>Arrêtez en cas de douleur ou de vertige&#xa0;: ralentissez d’abord, jamais d’un coup.</translation>
    </message>
    <message>
        <source>Stopping suddenly.</source>
        <translation>S’arrêter brusquement.</translation>
    </message>
    <message>
        <source>Swing less far and more slowly.</source>
        <translation>Balancez-vous moins loin et plus lentement.</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Continuez</translation>
    </message>
    <message>
        <source>Swing on, without a pause</source>
        <translation>Continuez à vous balancer, sans pause</translation>
    </message>
    <message>
        <source>Swing slowly from side to side</source>
        <translation>Balancez-vous lentement d’un côté à l’autre</translation>
    </message>
    <message>
        <source>The arms fly wide, and the hands slap your sides.</source>
        <translation>Les bras volent loin, et les mains claquent contre vos flancs.</translation>
    </message>
    <message>
        <source>The whole spine, in one flowing turn</source>
        <translation>Toute la colonne, en une rotation fluide</translation>
    </message>
    <message>
        <source>With trouble in your back or neck, or after a long time without exercise, ask a health professional first.</source>
        <translation>En cas de problèmes de dos ou de cou, ou après une longue période sans exercice, demandez d’abord à un professionnel de santé.</translation>
    </message>
</context>
<context>
    <name>Routine standing-twist</name>
    <message>
        <source>Arms forward, palms together</source>
        <translation>Bras devant, paumes jointes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>L’équilibre</translation>
    </message>
    <message>
        <source>Breathe in and get long.</source>
        <translation>Inspirez et allongez-vous.</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your left</source>
        <translation>Expirez et tournez lentement vers la gauche</translation>
    </message>
    <message>
        <source>Breathe out and turn slowly to your right</source>
        <translation>Expirez et tournez lentement vers la droite</translation>
    </message>
    <message>
        <source>Breathe out, turn left</source>
        <translation>Expirez, tournez à gauche</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expirez, tournez à droite</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Come back to the centre, slowly</source>
        <translation>Revenez au centre, lentement</translation>
    </message>
    <message>
        <source>Do each movement with a breath.</source>
        <translation>Faites chaque mouvement avec une respiration.</translation>
    </message>
    <message>
        <source>Keep breathing. Arms straight, neck neutral.</source>
        <translation>Continuez à respirer. Bras tendus, cou neutre.</translation>
    </message>
    <message>
        <source>Keep the neck neutral: it neither leads nor lags.</source>
        <translation>Gardez le cou neutre&#xa0;: ni en avance, ni en retard.</translation>
    </message>
    <message>
        <source>Lower your arms</source>
        <translation>Baissez les bras</translation>
    </message>
    <message>
        <source>Lower your arms and let go</source>
        <translation>Baissez les bras et relâchez</translation>
    </message>
    <message>
        <source>Stand up, arms out in front, and turn: good before and after activity.</source>
        <translation>Debout, les bras devant, tournez&#xa0;: bien avant et après l’activité.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart</source>
        <translation>Levez-vous, pieds à largeur de hanches</translation>
    </message>
    <message>
        <source>Standing twist</source>
        <translation>Torsion debout</translation>
    </message>
    <message>
        <source>Stay turned left</source>
        <translation>Gardez la rotation à gauche</translation>
    </message>
    <message>
        <source>Stay turned right</source>
        <translation>Gardez la rotation à droite</translation>
    </message>
    <message>
        <source>Stay turned to your left</source>
        <translation>Gardez la rotation vers la gauche</translation>
    </message>
    <message>
        <source>Stay turned to your right</source>
        <translation>Gardez la rotation vers la droite</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Arrêtez tout de suite en cas de douleur vive, en coup de poignard ou brûlante, qui irradie ou augmente.</translation>
    </message>
    <message>
        <source>Stretch both arms forward, palms together</source>
        <translation>Tendez les deux bras devant, paumes jointes</translation>
    </message>
    <message>
        <source>Taking the shoulders further than the back turns.</source>
        <translation>Emmener les épaules plus loin que le dos ne tourne.</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>Le tronc</translation>
    </message>
    <message>
        <source>The hips stay square to the front.</source>
        <translation>Les hanches restent bien de face.</translation>
    </message>
    <message>
        <source>Turn less far.</source>
        <translation>Tournez moins loin.</translation>
    </message>
    <message>
        <source>Turning the hips as well: they stay square to the front.</source>
        <translation>Tourner aussi les hanches&#xa0;: elles restent bien de face.</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Tourner trop le cou.</translation>
    </message>
</context>
<context>
    <name>Routine supine-twist</name>
    <message>
        <source>Arms out, like a T</source>
        <translation>Bras ouverts, en T</translation>
    </message>
    <message>
        <source>Breathe deeply. Both shoulders stay down.</source>
        <translation>Respirez profondément. Les deux épaules restent au sol.</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your left</source>
        <translation>Expirez et baissez les deux genoux vers la gauche</translation>
    </message>
    <message>
        <source>Breathe out and lower both knees to your right</source>
        <translation>Expirez et baissez les deux genoux vers la droite</translation>
    </message>
    <message>
        <source>Breathe out, knees to the left</source>
        <translation>Expirez, genoux à gauche</translation>
    </message>
    <message>
        <source>Breathe out, knees to the right</source>
        <translation>Expirez, genoux à droite</translation>
    </message>
    <message>
        <source>Bring head and knees back to the centre, slowly</source>
        <translation>Ramenez la tête et les genoux au centre, lentement</translation>
    </message>
    <message>
        <source>Come back slowly</source>
        <translation>Revenez lentement</translation>
    </message>
    <message>
        <source>Forcing the knees towards the floor.</source>
        <translation>Forcer les genoux vers le sol.</translation>
    </message>
    <message>
        <source>If your lower back complains, put a pillow under the knees.</source>
        <translation>Si le bas du dos se plaint, mettez un oreiller sous les genoux.</translation>
    </message>
    <message>
        <source>Let the knees sink less far.</source>
        <translation>Laissez les genoux descendre moins loin.</translation>
    </message>
    <message>
        <source>Letting a shoulder come up.</source>
        <translation>Laisser une épaule se soulever.</translation>
    </message>
    <message>
        <source>Lie on your back and let both knees sink to one side: good against stiffness after long sitting.</source>
        <translation>Sur le dos, laissez descendre les deux genoux d’un côté&#xa0;: bien contre la raideur après être resté longtemps assis.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent</source>
        <translation>Sur le dos, genoux pliés</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat</source>
        <translation>Allongez-vous sur le dos, genoux pliés, pieds à plat</translation>
    </message>
    <message>
        <source>Move smoothly.</source>
        <translation>Bougez avec fluidité.</translation>
    </message>
    <message>
        <source>Never force the knees down.</source>
        <translation>Ne forcez jamais les genoux vers le bas.</translation>
    </message>
    <message>
        <source>Only if that is comfortable.</source>
        <translation>Seulement si c’est confortable.</translation>
    </message>
    <message>
        <source>Put a pillow, cushions or yoga blocks under the knees.</source>
        <translation>Mettez un oreiller, des coussins ou des briques de yoga sous les genoux.</translation>
    </message>
    <message>
        <source>Rest for a moment</source>
        <translation>Reposez-vous un instant</translation>
    </message>
    <message>
        <source>Rest for a moment before you get up</source>
        <translation>Reposez-vous un instant avant de vous lever</translation>
    </message>
    <message>
        <source>Rest, knees to the left</source>
        <translation>Repos, genoux à gauche</translation>
    </message>
    <message>
        <source>Rest, knees to the right</source>
        <translation>Repos, genoux à droite</translation>
    </message>
    <message>
        <source>Rest, knees to your left</source>
        <translation>Reposez-vous, les genoux à gauche</translation>
    </message>
    <message>
        <source>Rest, knees to your right</source>
        <translation>Reposez-vous, les genoux à droite</translation>
    </message>
    <message>
        <source>Smoothly. Both shoulders stay down.</source>
        <translation>Avec fluidité. Les deux épaules restent au sol.</translation>
    </message>
    <message>
        <source>Stop at once at pain that is sharp, stabbing or burning, that spreads or grows.</source>
        <translation>Arrêtez tout de suite en cas de douleur vive, en coup de poignard ou brûlante, qui irradie ou augmente.</translation>
    </message>
    <message>
        <source>Stretch both arms out sideways, like a T</source>
        <translation>Étendez les deux bras sur les côtés, en T</translation>
    </message>
    <message>
        <source>Supine twist</source>
        <translation>Torsion sur le dos</translation>
    </message>
    <message>
        <source>The hips and the glutes</source>
        <translation>Les hanches et les fessiers</translation>
    </message>
    <message>
        <source>The turning of the lower back</source>
        <translation>La rotation du bas du dos</translation>
    </message>
    <message>
        <source>Turn your head left</source>
        <translation>Tournez la tête à gauche</translation>
    </message>
    <message>
        <source>Turn your head right</source>
        <translation>Tournez la tête à droite</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>Tournez la tête vers la gauche</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>Tournez la tête vers la droite</translation>
    </message>
    <message>
        <source>Turning the neck too far.</source>
        <translation>Tourner trop le cou.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A gentle, steady pull is the right feeling. This program does not replace a diagnosis.</source>
        <translation>Une traction douce et régulière est la bonne sensation. Ce programme ne remplace pas un diagnostic.</translation>
    </message>
    <message>
        <source>See a doctor when</source>
        <translation>Consultez un médecin quand</translation>
    </message>
    <message>
        <source>Sources: an article by vCure physiotherapy, and the tutorial of a massage therapist.</source>
        <translation>Sources&#xa0;: un article de vCure physiotherapy et le tutoriel d’un massothérapeute.</translation>
    </message>
    <message>
        <source>Stop a twist at once when the pain is</source>
        <translation>Arrêtez une torsion tout de suite quand la douleur est</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brûlante</translation>
    </message>
    <message>
        <source>growing while you hold</source>
        <translation>croissante pendant le maintien</translation>
    </message>
    <message>
        <source>pain runs down into a leg</source>
        <translation>une douleur descend dans une jambe</translation>
    </message>
    <message>
        <source>sharp or stabbing</source>
        <translation>vive ou en coup de poignard</translation>
    </message>
    <message>
        <source>shooting into another part of the body</source>
        <translation>fulgurante vers une autre partie du corps</translation>
    </message>
    <message>
        <source>something is numb or tingling, or you lose control of your bladder</source>
        <translation>une partie est engourdie ou picote, ou vous perdez le contrôle de votre vessie</translation>
    </message>
    <message>
        <source>the pain gets worse although you stretch regularly, or stays severe for weeks</source>
        <translation>la douleur empire bien que vous vous étiriez régulièrement, ou reste forte pendant des semaines</translation>
    </message>
    <message>
        <source>you are losing strength</source>
        <translation>vous perdez de la force</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Your seat swivels: plant both feet, so that hips and knees stay still and face forward.</source>
        <translation>Votre siège pivote&#xa0;: ancrez les deux pieds, pour que hanches et genoux restent immobiles, face à l’avant.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>calls</source>
        <translation>les appels</translation>
    </message>
    <message>
        <source>do-not-disturb</source>
        <translation>«&#xa0;ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>full screens</source>
        <translation>le plein écran</translation>
    </message>
    <message>
        <source>idle time</source>
        <translation>l’inactivité</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>la caméra</translation>
    </message>
    <message>
        <source>the lock screen</source>
        <translation>le verrouillage de l’écran</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>le micro</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>D-Bus cannot be reached</source>
        <translation>D-Bus est injoignable</translation>
    </message>
    <message>
        <source>GNOME tells when input stops and starts</source>
        <translation>GNOME dit quand la saisie s’arrête et reprend</translation>
    </message>
    <message>
        <source>Windows does not tell of this session</source>
        <translation>Windows ne dit rien de cette session</translation>
    </message>
    <message>
        <source>Windows is asked when the last input was</source>
        <translation>on demande à Windows quand a eu lieu la dernière saisie</translation>
    </message>
    <message>
        <source>Windows is asked whether it shows animations</source>
        <translation>on demande à Windows s’il affiche les animations</translation>
    </message>
    <message>
        <source>Windows is asked whether this is a moment for notifications</source>
        <translation>on demande à Windows si le moment convient aux notifications</translation>
    </message>
    <message>
        <source>Windows is asked who uses the microphone and the camera</source>
        <translation>on demande à Windows qui utilise le micro et la caméra</translation>
    </message>
    <message>
        <source>Windows tells when the machine goes to sleep and wakes up</source>
        <translation>Windows dit quand la machine se met en veille et se réveille</translation>
    </message>
    <message>
        <source>Windows tells when the screen is locked and unlocked</source>
        <translation>Windows dit quand l’écran est verrouillé et déverrouillé</translation>
    </message>
    <message>
        <source>a window of our own is used while no notification service is running</source>
        <translation>une fenêtre à nous sert tant qu’aucun service de notification ne tourne</translation>
    </message>
    <message>
        <source>a window of our own is used while no portal is running</source>
        <translation>une fenêtre à nous sert tant qu’aucun portail ne tourne</translation>
    </message>
    <message>
        <source>a window of our own is used: the notification service has not answered</source>
        <translation>une fenêtre à nous sert&#xa0;: le service de notification n’a pas répondu</translation>
    </message>
    <message>
        <source>a window of our own is used: {why}</source>
        <translation>une fenêtre à nous sert&#xa0;: {why}</translation>
    </message>
    <message>
        <source>asking the compositor</source>
        <translation>question posée au compositeur</translation>
    </message>
    <message>
        <source>asking the sound server</source>
        <translation>question posée au serveur de son</translation>
    </message>
    <message>
        <source>cannot be told when the clock is set on this system</source>
        <translation>impossible de savoir sur ce système quand l’horloge est réglée</translation>
    </message>
    <message>
        <source>cannot see calls and full screens on this desktop</source>
        <translation>appels et plein écran invisibles sur ce bureau</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb on this desktop</source>
        <translation>«&#xa0;ne pas déranger&#xa0;» invisible sur ce bureau</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: no notification service is running</source>
        <translation>«&#xa0;ne pas déranger&#xa0;» invisible&#xa0;: aucun service de notification ne tourne</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {name} does not tell</source>
        <translation>«&#xa0;ne pas déranger&#xa0;» invisible&#xa0;: {name} ne le dit pas</translation>
    </message>
    <message>
        <source>cannot see do-not-disturb: {why}</source>
        <translation>«&#xa0;ne pas déranger&#xa0;» invisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>cannot see full screens on this desktop</source>
        <translation>plein écran invisible sur ce bureau</translation>
    </message>
    <message>
        <source>cannot see full screens: no window manager tells which window is in front</source>
        <translation>plein écran invisible&#xa0;: aucun gestionnaire de fenêtres ne dit quelle fenêtre est devant</translation>
    </message>
    <message>
        <source>cannot see full screens: the compositor does not answer; trying again</source>
        <translation>plein écran invisible&#xa0;: le compositeur ne répond pas&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>cannot see full screens: this compositor does not tell of other windows</source>
        <translation>plein écran invisible&#xa0;: ce compositeur ne dit rien des autres fenêtres</translation>
    </message>
    <message>
        <source>cannot see full screens: {why}</source>
        <translation>plein écran invisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>cannot see idle time on this desktop</source>
        <translation>inactivité invisible sur ce bureau</translation>
    </message>
    <message>
        <source>cannot see idle time: GNOME does not answer</source>
        <translation>inactivité invisible&#xa0;: GNOME ne répond pas</translation>
    </message>
    <message>
        <source>cannot see idle time: the compositor does not answer; trying again</source>
        <translation>inactivité invisible&#xa0;: le compositeur ne répond pas&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>cannot see idle time: there is no X display</source>
        <translation>inactivité invisible&#xa0;: il n’y a pas d’affichage X</translation>
    </message>
    <message>
        <source>cannot see idle time: this compositor does not tell it</source>
        <translation>inactivité invisible&#xa0;: ce compositeur ne la dit pas</translation>
    </message>
    <message>
        <source>cannot see idle time: {why}</source>
        <translation>inactivité invisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>cannot see on this desktop whether programs are to move less</source>
        <translation>impossible de voir sur ce bureau si les programmes doivent moins bouger</translation>
    </message>
    <message>
        <source>cannot see the camera: {why}; trying again</source>
        <translation>caméra invisible&#xa0;: {why}&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>cannot see the lock screen on this desktop</source>
        <translation>verrouillage de l’écran invisible sur ce bureau</translation>
    </message>
    <message>
        <source>cannot see the lock screen: neither logind nor a screen saver tells of it</source>
        <translation>verrouillage de l’écran invisible&#xa0;: ni logind ni économiseur d’écran ne le signale</translation>
    </message>
    <message>
        <source>cannot see the lock screen: {why}</source>
        <translation>verrouillage de l’écran invisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>cannot see the microphone: no sound server answers; trying again</source>
        <translation>micro invisible&#xa0;: aucun serveur de son ne répond&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>cannot see the microphone: the sound server is on another machine</source>
        <translation>micro invisible&#xa0;: le serveur de son est sur une autre machine</translation>
    </message>
    <message>
        <source>cannot see this on this desktop</source>
        <translation>invisible sur ce bureau</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake on this desktop</source>
        <translation>impossible de voir sur ce bureau ce qui garde l’écran allumé</translation>
    </message>
    <message>
        <source>cannot see what keeps the screen awake: {why}</source>
        <translation>impossible de voir ce qui garde l’écran allumé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>logind and {name} tell when the session is locked</source>
        <translation>logind et {name} disent quand la session est verrouillée</translation>
    </message>
    <message>
        <source>logind tells before the machine sleeps and when it wakes</source>
        <translation>logind prévient avant la veille et dit quand la machine se réveille</translation>
    </message>
    <message>
        <source>logind tells of locks; a lock screen that does not tell logind is not seen</source>
        <translation>logind signale les verrouillages&#x202f;; un écran de verrouillage qui ne le dit pas à logind n’est pas vu</translation>
    </message>
    <message>
        <source>lost the X display {display}; trying again</source>
        <translation>affichage X {display} perdu&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>macOS is asked when the last input was</source>
        <translation>on demande à macOS quand a eu lieu la dernière saisie</translation>
    </message>
    <message>
        <source>macOS is asked whether it reduces motion</source>
        <translation>on demande à macOS s’il réduit les animations</translation>
    </message>
    <message>
        <source>macOS is asked whether the microphone or the camera is in use</source>
        <translation>on demande à macOS si le micro ou la caméra est utilisé</translation>
    </message>
    <message>
        <source>macOS tells when the screen is locked and unlocked</source>
        <translation>macOS dit quand l’écran est verrouillé et déverrouillé</translation>
    </message>
    <message>
        <source>no notice was shown yet; the desktop&apos;s notifications will be tried first</source>
        <translation>aucun avis affiché jusqu’ici&#x202f;; les notifications du bureau seront essayées d’abord</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>sans surveillance</translation>
    </message>
    <message>
        <source>not watching yet</source>
        <translation>pas encore de surveillance</translation>
    </message>
    <message>
        <source>notices appear in a window of ours</source>
        <translation>les annonces apparaissent dans une fenêtre à nous</translation>
    </message>
    <message>
        <source>notifications have no buttons here; answer in the menu of Twist Break</source>
        <translation>les notifications n’ont pas de boutons ici&#x202f;; répondez dans le menu de Twist Break</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks on this desktop</source>
        <translation>sur ce bureau, la veille ne se voit qu’aux horloges</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: logind is not running</source>
        <translation>la veille ne se voit qu’aux horloges&#xa0;: logind ne tourne pas</translation>
    </message>
    <message>
        <source>sleep shows only in the clocks: {why}</source>
        <translation>la veille ne se voit qu’aux horloges&#xa0;: {why}</translation>
    </message>
    <message>
        <source>some program keeps the screen awake: {name} says so</source>
        <translation>un programme garde l’écran allumé&#xa0;: {name} le dit</translation>
    </message>
    <message>
        <source>the X server is asked now and then how long there was no input</source>
        <translation>on demande de temps en temps au serveur X depuis quand rien n’a été saisi</translation>
    </message>
    <message>
        <source>the X server tells when input stops and starts</source>
        <translation>le serveur X dit quand la saisie s’arrête et reprend</translation>
    </message>
    <message>
        <source>the X server tells when the window in front fills the screen</source>
        <translation>le serveur X dit quand la fenêtre de devant remplit l’écran</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts</source>
        <translation>le compositeur dit quand la saisie s’arrête et reprend</translation>
    </message>
    <message>
        <source>the compositor tells when input stops and starts, but not while a program keeps the screen on</source>
        <translation>le compositeur dit quand la saisie s’arrête et reprend, mais pas tant qu’un programme garde l’écran allumé</translation>
    </message>
    <message>
        <source>the compositor tells when the window in front fills the screen</source>
        <translation>le compositeur dit quand la fenêtre de devant remplit l’écran</translation>
    </message>
    <message>
        <source>the kernel gives no timer: {why}</source>
        <translation>le noyau ne donne pas de minuterie&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the kernel tells when one of your programs opens or closes a camera</source>
        <translation>le noyau dit quand un de vos programmes ouvre ou ferme une caméra</translation>
    </message>
    <message>
        <source>the kernel tells when the clock is set or the machine wakes up</source>
        <translation>le noyau dit quand l’horloge est réglée ou que la machine se réveille</translation>
    </message>
    <message>
        <source>the notification service can ask back</source>
        <translation>le service de notification peut poser une question</translation>
    </message>
    <message>
        <source>the portal passes notices on to the desktop</source>
        <translation>le portail transmet les annonces au bureau</translation>
    </message>
    <message>
        <source>the portal tells whether programs are to move less</source>
        <translation>le portail dit si les programmes doivent moins bouger</translation>
    </message>
    <message>
        <source>the sound server tells when a program uses the microphone</source>
        <translation>le serveur de son dit quand un programme utilise le micro</translation>
    </message>
    <message>
        <source>there is no D-Bus</source>
        <translation>il n’y a pas de D-Bus</translation>
    </message>
    <message>
        <source>ways to see calls and full screens that work: {working} of {all}</source>
        <translation>façons de voir appels et plein écran qui fonctionnent : {working} sur {all}</translation>
    </message>
    <message>
        <source>{name} tells of locks; switching to another user is not seen</source>
        <translation>{name} signale les verrouillages&#x202f;; un changement d’utilisateur n’est pas vu</translation>
    </message>
    <message>
        <source>{name} tells when a program keeps the screen awake</source>
        <translation>{name} dit quand un programme garde l’écran allumé</translation>
    </message>
    <message>
        <source>{name} tells when it is not to disturb</source>
        <translation>{name} dit quand il ne faut pas déranger</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A reminder appears only when keyboard and pointer have been still for this long.</source>
        <translation>Un rappel n’apparaît que si clavier et pointeur sont restés immobiles aussi longtemps.</translation>
    </message>
    <message>
        <source>A reminder that has waited this long for you to stop typing appears all the same; with 0 it never waits.</source>
        <translation>Un rappel qui a attendu aussi longtemps que vous cessiez de taper apparaît quand même&#x202f;; avec 0, il n’attend jamais.</translation>
    </message>
    <message>
        <source>A reminder that was held back comes once, when nothing has held it for this long.</source>
        <translation>Un rappel retenu vient une fois, quand plus rien ne l’a retenu aussi longtemps.</translation>
    </message>
    <message>
        <source>A reminder waits while the microphone or the camera is in use. Noise filters and the like always hold them: name them as a mixer does, or by their program file.</source>
        <translation>Un rappel attend tant que le micro ou la caméra est utilisé. Les filtres de bruit et autres les occupent toujours&#xa0;: nommez-les comme le fait un mélangeur, ou par leur fichier de programme.</translation>
    </message>
    <message>
        <source>A small notice appears this long before a twist, so that you can finish your sentence, snooze or skip.</source>
        <translation>Une petite annonce apparaît aussi longtemps avant une torsion, pour que vous puissiez finir votre phrase, reporter ou passer.</translation>
    </message>
    <message>
        <source>A twist is due at these times of the day, however long you have been sitting. One in the morning and one in the evening is a good start.</source>
        <translation>Une torsion est prévue à ces heures, quel que soit le temps passé assis. Une le matin et une le soir sont un bon début.</translation>
    </message>
    <message>
        <source>A twist is due when you have really been sitting for this long; time away does not count.</source>
        <translation>Une torsion est prévue quand vous êtes vraiment resté assis aussi longtemps&#x202f;; le temps d’absence ne compte pas.</translation>
    </message>
    <message>
        <source>A twist that needs anything else is not offered. The arm rests of a chair do where its back is out of reach. A seat that swivels has to be kept still, and each twist on it says so.</source>
        <translation>Une torsion qui demande autre chose n’est pas proposée. Les accoudoirs suffisent quand le dossier est hors de portée. Un siège qui pivote doit être tenu immobile, et chaque torsion sur ce siège le dit.</translation>
    </message>
    <message>
        <source>A twist that you stopped with “It hurts” is not offered for this many days.</source>
        <translation>Une torsion arrêtée avec «&#xa0;J’ai mal&#xa0;» n’est pas proposée pendant ce nombre de jours.</translation>
    </message>
    <message>
        <source>After a finished twist the window goes away without a click.</source>
        <translation>Après une torsion terminée, la fenêtre disparaît sans clic.</translation>
    </message>
    <message>
        <source>After pain, let it rest for</source>
        <translation>Après une douleur, la laisser au repos</translation>
    </message>
    <message>
        <source>After ten breaks of a twist done in full, none of them with pain or a stiffer back, its holds or swings become a little more, never beyond what its source says. Each time you can say: as before.</source>
        <translation>Après dix pauses avec une torsion faite en entier, aucune avec douleur ou dos plus raide, ses maintiens ou balancements augmentent un peu, jamais au-delà de ce que dit sa source. Chaque fois, vous pouvez dire&#xa0;: comme avant.</translation>
    </message>
    <message>
        <source>After this many snoozes a short twist is offered instead of another snooze.</source>
        <translation>Après ce nombre de reports, une courte torsion est proposée au lieu d’un nouveau report.</translation>
    </message>
    <message>
        <source>Always at these times</source>
        <translation>Toujours à ces heures</translation>
    </message>
    <message>
        <source>As a notification of your desktop, or in a small window of Twist Break with a picture, which also stands in where there are no notifications.</source>
        <translation>En notification de votre bureau, ou dans une petite fenêtre de Twist Break avec image, qui la remplace aussi là où il n’y a pas de notifications.</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>L’absence compte comme pause après</translation>
    </message>
    <message>
        <source>Away counts as a break only after {idle}, when sitting time stops; a shorter time has no effect.</source>
        <translation>L’absence ne compte comme pause qu’après {idle}, quand le temps assis s’arrête&#x202f;; une durée plus courte n’a aucun effet.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Break window</source>
        <translation>Fenêtre de pause</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Corpulence</translation>
    </message>
    <message>
        <source>But wait no longer than</source>
        <translation>Mais ne pas attendre plus de</translation>
    </message>
    <message>
        <source>Calm after a held reminder</source>
        <translation>Calme après un rappel retenu</translation>
    </message>
    <message>
        <source>Changes the colours of every window at once.</source>
        <translation>Change aussitôt les couleurs de toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Se fermer d’elle-même</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Vêtements</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours libres</translation>
    </message>
    <message>
        <source>Decides how slim or broad the person is; the movements stay the same.</source>
        <translation>Décide si la personne est mince ou large&#x202f;; les mouvements restent les mêmes.</translation>
    </message>
    <message>
        <source>Decides the skin of the person who shows the twist.</source>
        <translation>Décide de la peau de la personne qui montre la torsion.</translation>
    </message>
    <message>
        <source>Decides what the person wears on the head.</source>
        <translation>Décide de ce que la personne porte sur la tête.</translation>
    </message>
    <message>
        <source>Decides what the person wears to work.</source>
        <translation>Décide de ce que la personne porte au travail.</translation>
    </message>
    <message>
        <source>Decides which monitor the window appears on.</source>
        <translation>Décide sur quel écran la fenêtre apparaît.</translation>
    </message>
    <message>
        <source>Distinct tones tell you when to turn, return and change sides, so that you need not look at the screen.</source>
        <translation>Des sons distincts vous disent quand tourner, revenir et changer de côté, sans regarder l’écran.</translation>
    </message>
    <message>
        <source>Each time this many breaks have come, the twist is a standing one, if you can stand; with 0 standing twists do not come by themselves.</source>
        <translation>Chaque fois que ce nombre de pauses est passé, la torsion se fait debout, si vous pouvez vous tenir debout&#x202f;; avec 0, les torsions debout ne viennent pas d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Gently: a notice only, the twist opens when you say so, and an unanswered notice comes again later. Firmly: the break window stays in front of other windows. None of them ever takes the keyboard.</source>
        <translation>Douce&#xa0;: une annonce seulement, la torsion s’ouvre quand vous le dites, et une annonce sans réponse revient plus tard. Ferme&#xa0;: la fenêtre de pause reste devant les autres. Aucune ne prend jamais le clavier.</translation>
    </message>
    <message>
        <source>Grow slowly</source>
        <translation>Augmenter lentement</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>How fast the voice speaks; a phrase that would last too long is shortened or left out.</source>
        <translation>La vitesse de la voix&#x202f;; une phrase qui durerait trop longtemps est raccourcie ou omise.</translation>
    </message>
    <message>
        <source>How loud the tones are, as a share of the system&apos;s volume.</source>
        <translation>Le volume des sons, en part du volume du système.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How strong a nudge</source>
        <translation>Force de l’incitation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave me alone after waking the computer for</source>
        <translation>Après le réveil de l’ordinateur, me laisser tranquille</translation>
    </message>
    <message>
        <source>Makes the text of every window of this program larger or smaller.</source>
        <translation>Agrandit ou réduit le texte de toutes les fenêtres de ce programme.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Ne jamais proposer</translation>
    </message>
    <message>
        <source>No reminder appears in this time after sleep or after the program has started.</source>
        <translation>Aucun rappel n’apparaît dans ce délai après la veille ou le démarrage du programme.</translation>
    </message>
    <message>
        <source>No reminders on these days.</source>
        <translation>Pas de rappels ces jours-là.</translation>
    </message>
    <message>
        <source>No twist is left to offer; reminders ask you to stand up, walk and breathe instead.</source>
        <translation>Il ne reste aucune torsion à proposer&#x202f;; les rappels vous invitent plutôt à vous lever, à marcher et à respirer.</translation>
    </message>
    <message>
        <source>No working hours are set on any day, so there are no reminders at all.</source>
        <translation>Aucune heure de travail n’est réglée, quel que soit le jour, donc il n’y a aucun rappel.</translation>
    </message>
    <message>
        <source>Nothing moves or fades; each position is shown as a still picture. It is so, too, when the system asks programs to move less.</source>
        <translation>Rien ne bouge ni ne se fond&#x202f;; chaque position est une image fixe. De même quand le système demande aux programmes de moins bouger.</translation>
    </message>
    <message>
        <source>Of every text and of the voice. The translations still wait to be read by people who grew up with the language.</source>
        <translation>De tous les textes et de la voix. Les traductions attendent encore d’être relues par des personnes qui ont grandi avec la langue.</translation>
    </message>
    <message>
        <source>One breath in</source>
        <translation>Une inspiration</translation>
    </message>
    <message>
        <source>One breath out</source>
        <translation>Une expiration</translation>
    </message>
    <message>
        <source>One of your system&apos;s voices says each step in a few words, so that you can close your eyes.</source>
        <translation>Une voix de votre système dit chaque étape en quelques mots, pour que vous puissiez fermer les yeux.</translation>
    </message>
    <message>
        <source>Only twists that can be done in these places are offered.</source>
        <translation>Seules les torsions possibles dans ces lieux sont proposées.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Ouvrir sur</translation>
    </message>
    <message>
        <source>Otherwise only the tray icon appears; where there is no tray the window is shown in any case.</source>
        <translation>Sinon, seule l’icône de la zone de notification apparaît&#x202f;; là où il n’y en a pas, la fenêtre est toujours affichée.</translation>
    </message>
    <message>
        <source>Outside of the hours below there are no reminders; you can still start a twist yourself.</source>
        <translation>En dehors des heures ci-dessous, il n’y a pas de rappels&#x202f;; vous pouvez toujours commencer une torsion vous-même.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Quiet office</source>
        <translation>Bureau calme</translation>
    </message>
    <message>
        <source>Remember where I put it</source>
        <translation>Retenir où je la place</translation>
    </message>
    <message>
        <source>Remind me after</source>
        <translation>Me rappeler après</translation>
    </message>
    <message>
        <source>Remind me in working hours only</source>
        <translation>Me rappeler seulement aux heures de travail</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminders come between these times. Several ranges are allowed; one that ends before it starts runs over midnight.</source>
        <translation>Les rappels viennent entre ces heures. Plusieurs plages sont permises&#x202f;; une plage qui finit avant son début passe minuit.</translation>
    </message>
    <message>
        <source>Reminders come between these times; none at all on a day without any.</source>
        <translation>Les rappels viennent entre ces heures&#x202f;; aucun un jour qui n’en a pas.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sets how long each side is held; a twist whose source gives a range of its own stays inside it.</source>
        <translation>Règle la durée du maintien de chaque côté&#x202f;; une torsion dont la source donne sa propre plage y reste.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe in and grow tall.</source>
        <translation>Règle le rythme du guide de respiration&#xa0;: inspirez et grandissez-vous.</translation>
    </message>
    <message>
        <source>Sets the pace of the breath guide: breathe out and turn.</source>
        <translation>Règle le rythme du guide de respiration&#xa0;: expirez et tournez.</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Afficher l’annonce</translation>
    </message>
    <message>
        <source>Show the status window at start</source>
        <translation>Afficher la fenêtre d’état au démarrage</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Snooze brings the reminder back after this long.</source>
        <translation>Reporter ramène le rappel après ce délai.</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Reporter de</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Reports d’affilée</translation>
    </message>
    <message>
        <source>Softer tones, and only those that you need: turn, return, other side, done.</source>
        <translation>Des sons plus doux, et seulement les nécessaires&#xa0;: tourner, revenir, autre côté, terminé.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>Stand up every</source>
        <translation>Se lever toutes les</translation>
    </message>
    <message>
        <source>Start by itself after</source>
        <translation>Commencer d’elle-même après</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Images fixes</translation>
    </message>
    <message>
        <source>Stop counting after</source>
        <translation>Cesser de compter après</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Tell me before</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Tester la voix</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The window opens where you last moved it; otherwise in the corner of the screen.</source>
        <translation>La fenêtre s’ouvre là où vous l’avez déplacée en dernier&#x202f;; sinon dans le coin de l’écran.</translation>
    </message>
    <message>
        <source>The window shows what is coming for this long before the twist begins.</source>
        <translation>La fenêtre montre ce qui arrive pendant ce temps, avant que la torsion commence.</translation>
    </message>
    <message>
        <source>These programs are no calls</source>
        <translation>Ces programmes ne sont pas des appels</translation>
    </message>
    <message>
        <source>These twists are left out of the reminders, wherever they are done.</source>
        <translation>Ces torsions sont exclues des rappels, quel que soit le lieu.</translation>
    </message>
    <message>
        <source>These twists come about twice as often as the others, where they can be done.</source>
        <translation>Ces torsions viennent environ deux fois plus souvent que les autres, là où elles sont possibles.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Torsions</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Wait until I stop typing for</source>
        <translation>Attendre que je cesse de taper pendant</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Ce que j’ai</translation>
    </message>
    <message>
        <source>When you have been away for this long, sitting time starts again from zero.</source>
        <translation>Quand vous êtes resté absent aussi longtemps, le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Where I can twist</source>
        <translation>Où je peux faire une torsion</translation>
    </message>
    <message>
        <source>Without a key or pointer movement for this long, sitting time stands still. A screen lock shorter than this changes nothing.</source>
        <translation>Sans touche ni mouvement du pointeur aussi longtemps, le temps assis s’arrête. Un verrouillage plus court ne change rien.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
</context>
<context>
    <name>Settings behaviour.language</name>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Settings figure.body</name>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Mince</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
</context>
<context>
    <name>Settings figure.clothes</name>
    <message>
        <source>Teal T-shirt, blue trousers</source>
        <translation>T-shirt bleu canard, pantalon bleu</translation>
    </message>
    <message>
        <source>Indigo shirt, grey trousers</source>
        <translation>Chemise indigo, pantalon gris</translation>
    </message>
    <message>
        <source>Berry T-shirt, dark trousers</source>
        <translation>T-shirt framboise, pantalon foncé</translation>
    </message>
    <message>
        <source>Slate shirt, dark trousers</source>
        <translation>Chemise ardoise, pantalon foncé</translation>
    </message>
</context>
<context>
    <name>Settings figure.hair</name>
    <message>
        <source>A bun</source>
        <translation>Un chignon</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courts</translation>
    </message>
    <message>
        <source>To the chin</source>
        <translation>Au menton</translation>
    </message>
    <message>
        <source>Curls</source>
        <translation>Bouclés</translation>
    </message>
    <message>
        <source>Short and grey</source>
        <translation>Courts et gris</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A headscarf</source>
        <translation>Un foulard</translation>
    </message>
</context>
<context>
    <name>Settings figure.skin</name>
    <message>
        <source>Very light</source>
        <translation>Très claire</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Hâlée</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brune</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Brun foncé</translation>
    </message>
</context>
<context>
    <name>Settings reminders.notice</name>
    <message>
        <source>As a notification</source>
        <translation>En notification</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans une fenêtre à part</translation>
    </message>
</context>
<context>
    <name>Settings reminders.nudge</name>
    <message>
        <source>Gentle: a notice only</source>
        <translation>Douce&#xa0;: une annonce seulement</translation>
    </message>
    <message>
        <source>Usual: a notice, then the twist</source>
        <translation>Habituelle&#xa0;: une annonce, puis la torsion</translation>
    </message>
    <message>
        <source>Firm: the twist stays in front</source>
        <translation>Ferme&#xa0;: la torsion reste devant</translation>
    </message>
</context>
<context>
    <name>Settings twists.dose</name>
    <message>
        <source>Quick: about 15 seconds a side</source>
        <translation>Rapide&#xa0;: environ 15 secondes par côté</translation>
    </message>
    <message>
        <source>Standard: about 30 seconds a side</source>
        <translation>Standard&#xa0;: environ 30 secondes par côté</translation>
    </message>
    <message>
        <source>Thorough: about a minute a side</source>
        <translation>Approfondie&#xa0;: environ une minute par côté</translation>
    </message>
</context>
<context>
    <name>Settings twists.equipment</name>
    <message>
        <source>A chair with a back</source>
        <translation>Une chaise à dossier</translation>
    </message>
    <message>
        <source>A chair with arm rests</source>
        <translation>Une chaise à accoudoirs</translation>
    </message>
    <message>
        <source>A chair that swivels</source>
        <translation>Une chaise pivotante</translation>
    </message>
    <message>
        <source>A mat, or another padded surface</source>
        <translation>Un tapis, ou une autre surface rembourrée</translation>
    </message>
</context>
<context>
    <name>Settings twists.places</name>
    <message>
        <source>On a chair</source>
        <translation>Sur une chaise</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Assis au sol</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Allongé</translation>
    </message>
</context>
<context>
    <name>Settings window.screen</name>
    <message>
        <source>The screen with the pointer</source>
        <translation>L’écran du pointeur</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>L’écran principal</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Les garder</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Page&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>Tout &amp;réinitialiser…</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Add hours: {title}</source>
        <translation>Ajouter des heures&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Ajouter une heure</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>Il doit en rester au moins {n}.</numerusform>
            <numerusform>Il doit en rester au moins {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less: {title}</source>
        <translation>Moins&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Allongé</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Plus&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Et {n} de plus.</numerusform>
            <numerusform>Et {n} de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Sur une chaise</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Put every setting back to its default</source>
        <translation>Remettre tous les réglages par défaut</translation>
    </message>
    <message>
        <source>Put every setting back to its default?</source>
        <translation>Remettre tous les réglages par défaut&#x202f;?</translation>
    </message>
    <message>
        <source>Remove this range: {title}</source>
        <translation>Supprimer cette plage&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Supprimer {entry}</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Défini par votre organisation.</translation>
    </message>
    <message>
        <source>Settings - Twist Break</source>
        <translation>Réglages - Twist Break</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>La liste est pleine&#xa0;: {n} entrée est permise.</numerusform>
            <numerusform>La liste est pleine&#xa0;: {n} entrées sont permises.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Works only while “{setting}” is on.</source>
        <translation>N’agit que si «&#xa0;{setting}&#xa0;» est activé.</translation>
    </message>
    <message>
        <source>Your own values go. Comments in the file stay.</source>
        <translation>Vos propres valeurs sont perdues. Les commentaires du fichier restent.</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>lendemain</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action} : {title}</translation>
    </message>
    <message>
        <source>{entry} is in the list already.</source>
        <translation>{entry} est déjà dans la liste.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {text}</source>
        <translation>{file}, ligne {line}, {key}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, ligne {line}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{file}, {key}: {text}</source>
        <translation>{file}, {key}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{id} (no such twist now)</source>
        <translation>{id} (cette torsion n’existe pas actuellement)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{title}, from</source>
        <translation>{title}, de</translation>
    </message>
    <message>
        <source>{title}, to</source>
        <translation>{title}, à</translation>
    </message>
    <message>
        <source>{title}. {help}</source>
        <translation>{title}. {help}</translation>
    </message>
    <message>
        <source>{twist} (yours)</source>
        <translation>{twist} (la vôtre)</translation>
    </message>
    <message>
        <source>“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas accepté. Tapez une durée de {low} à {high}, par exemple {example}.</translation>
    </message>
    <message>
        <source>Not saved yet: {first} and {second} overlap. Let one end before the other begins.</source>
        <translation>Pas encore enregistré&#xa0;: {first} et {second} se chevauchent. Faites finir l’un avant que l’autre commence.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>a copy of the file as it was is kept as {copy}</source>
        <translation>une copie du fichier d’avant est conservée dans {copy}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); move it away, or put a readable settings file in its place</source>
        <translation>il ne peut pas être lu ({reason})&#x202f;; déplacez-le, ou mettez un fichier de réglages lisible à sa place</translation>
    </message>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>il y a trop peu d’entrées&#x202f;; il en faut au moins {n}</numerusform>
            <numerusform>il y a trop peu d’entrées&#x202f;; il en faut au moins {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>il y a trop d’entrées&#x202f;; {n} est permise</numerusform>
            <numerusform>il y a trop d’entrées&#x202f;; {n} sont permises</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it in that encoding</source>
        <translation>ce n’est pas du texte en UTF-8&#x202f;; enregistrez-le dans ce codage</translation>
    </message>
    <message>
        <source>it must be a duration such as &quot;{example}&quot;, from {low} to {high}</source>
        <translation>ce doit être une durée telle que &quot;{example}&quot;, de {low} à {high}</translation>
    </message>
    <message>
        <source>it must be a list of any of {values}</source>
        <translation>ce doit être une liste de valeurs parmi {values}</translation>
    </message>
    <message>
        <source>it must be a list of dates such as [&quot;2026-12-24&quot;]</source>
        <translation>ce doit être une liste de dates telle que [&quot;2026-12-24&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of ids of twists such as [&quot;chair-twist&quot;]</source>
        <translation>ce doit être une liste d’ids de torsions telle que [&quot;chair-twist&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of keys such as [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</source>
        <translation>ce doit être une liste de clés telle que [&quot;reminders.interval&quot;, &quot;hours.enabled&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of names such as [&quot;noisetorch&quot;], without commas</source>
        <translation>ce doit être une liste de noms telle que [&quot;noisetorch&quot;], sans virgules</translation>
    </message>
    <message>
        <source>it must be a list of times of day such as [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</source>
        <translation>ce doit être une liste de plages horaires telle que [&quot;09:00-12:30&quot;, &quot;13:00-17:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a list of times such as [&quot;10:30&quot;, &quot;16:00&quot;]</source>
        <translation>ce doit être une liste d’heures telle que [&quot;10:30&quot;, &quot;16:00&quot;]</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>ce doit être un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>it must be one of {values}</source>
        <translation>ce doit être l’une de ces valeurs&#xa0;: {values}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>ce doit être true ou false</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason})</source>
        <translation>la modification n’a pas pu être enregistrée ({reason})</translation>
    </message>
    <message>
        <source>the change could not be saved ({reason}); it holds until you quit, and saving it is tried again</source>
        <translation>la modification n’a pas pu être enregistrée ({reason})&#x202f;; elle vaut jusqu’à la fermeture, et l’enregistrement sera retenté</translation>
    </message>
    <message>
        <source>the file was missing, empty or unreadable, so the settings are those of the backup {backup}; to start afresh, reset them</source>
        <translation>le fichier manquait, était vide ou illisible&#x202f;; les réglages sont donc ceux de la sauvegarde {backup}&#x202f;; pour repartir de zéro, réinitialisez-les</translation>
    </message>
    <message>
        <source>there is no setting {key}</source>
        <translation>il n’y a pas de réglage {key}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ce réglage n’existe pas</translation>
    </message>
    <message>
        <source>there is no such setting; did you mean &quot;{key}&quot;?</source>
        <translation>ce réglage n’existe pas&#x202f;; vouliez-vous dire &quot;{key}&quot;&#x202f;?</translation>
    </message>
    <message>
        <source>this cannot be understood; a line looks like: interval = &quot;30min&quot;</source>
        <translation>ceci est incompréhensible&#x202f;; une ligne ressemble à&#xa0;: interval = &quot;30min&quot;</translation>
    </message>
    <message>
        <source>this has no effect: your organisation has set it to {value} ({file})</source>
        <translation>ceci n’a aucun effet&#xa0;: votre organisation l’a fixé à {value} ({file})</translation>
    </message>
    <message>
        <source>this is no TOML as a whole, although each line is; every line was read by itself</source>
        <translation>l’ensemble n’est pas du TOML, bien que chaque ligne le soit&#x202f;; chaque ligne a été lue séparément</translation>
    </message>
    <message>
        <source>this line and others below it cannot be understood either</source>
        <translation>cette ligne et d’autres en dessous sont aussi incompréhensibles</translation>
    </message>
    <message>
        <source>this must be a table: [{page}]</source>
        <translation>ce doit être une table&#xa0;: [{page}]</translation>
    </message>
    <message>
        <source>your organisation has set this; it cannot be changed here</source>
        <translation>votre organisation l’a fixé&#x202f;; impossible de le changer ici</translation>
    </message>
    <message>
        <source>your organisation&apos;s settings cannot be read ({reason}); nothing of them holds</source>
        <translation>les réglages de votre organisation ne peuvent pas être lus ({reason})&#x202f;; rien n’en est appliqué</translation>
    </message>
    <message>
        <source>{key} cannot be locked: everybody may leave out a twist</source>
        <translation>{key} ne peut pas être verrouillé&#xa0;: chacun peut omettre une torsion</translation>
    </message>
    <message>
        <source>{value} does not fit; {expected}</source>
        <translation>{value} ne convient pas&#x202f;; {expected}</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message numerus="yes">
        <source>{n} breaks</source>
        <translation>
            <numerusform>{n} pause</numerusform>
            <numerusform>{n} pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
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
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>The side in hand.</source>
        <translation>Le côté en cours.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{side}: {done} of {total} done</source>
        <translation>{side}&#xa0;: {done} sur {total} faits</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>cannot play tones: {why}</source>
        <translation>impossible de jouer des sons&#xa0;: {why}</translation>
    </message>
    <message>
        <source>no program that plays tones was found</source>
        <translation>aucun programme qui joue des sons n’a été trouvé</translation>
    </message>
    <message>
        <source>no tone was played yet; {program} will be tried first</source>
        <translation>aucun son joué jusqu’ici&#x202f;; {program} sera essayé d’abord</translation>
    </message>
    <message>
        <source>tones are played by {program}</source>
        <translation>les sons sont joués par {program}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>cannot speak: {why}</source>
        <translation>impossible de parler&#xa0;: {why}</translation>
    </message>
    <message>
        <source>no voice was found; speech-dispatcher or espeak-ng would bring one</source>
        <translation>aucune voix trouvée&#x202f;; speech-dispatcher ou espeak-ng en apporterait une</translation>
    </message>
    <message>
        <source>spoken by {program}</source>
        <translation>dit par {program}</translation>
    </message>
</context>
<context>
    <name>StateFile</name>
    <message>
        <source>it cannot be used ({reason}); sitting time starts at zero</source>
        <translation>il est inutilisable ({reason})&#x202f;; le temps assis part de zéro</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>A twist begins in a moment</source>
        <translation>Une torsion commence dans un instant</translation>
    </message>
    <message>
        <source>Away: this counts as a natural break</source>
        <translation>Absent&#xa0;: cela compte comme pause naturelle</translation>
    </message>
    <message>
        <source>Cannot be seen on this desktop: {senses}.</source>
        <translation>Invisible sur ce bureau&#xa0;: {senses}.</translation>
    </message>
    <message>
        <source>Next twist at {at}</source>
        <translation>Prochaine torsion à {at}</translation>
    </message>
    <message>
        <source>Next twist in a minute</source>
        <translation>Prochaine torsion dans une minute</translation>
    </message>
    <message>
        <source>Next twist in {time}</source>
        <translation>Prochaine torsion dans {time}</translation>
    </message>
    <message>
        <source>No twist yet today</source>
        <translation>Pas encore de torsion aujourd’hui</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Maintenant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Hors des heures de travail</translation>
    </message>
    <message>
        <source>Outside working hours until {when}</source>
        <translation>Hors des heures de travail jusqu’à&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Suspendu jusqu’à votre reprise</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Suspendu jusqu’à&#xa0;: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, left {more} longer</source>
        <translation>
            <numerusform>Aujourd’hui : {n} torsion, gauche {more} de plus</numerusform>
            <numerusform>Aujourd’hui : {n} torsions, gauche {more} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, right {more} longer</source>
        <translation>
            <numerusform>Aujourd’hui : {n} torsion, droite {more} de plus</numerusform>
            <numerusform>Aujourd’hui : {n} torsions, droite {more} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} twists, sides equal</source>
        <translation>
            <numerusform>Aujourd’hui : {n} torsion, côtés à égalité</numerusform>
            <numerusform>Aujourd’hui : {n} torsions, côtés à égalité</numerusform>
        </translation>
    </message>
    <message>
        <source>Twist Break</source>
        <translation>Twist Break</translation>
    </message>
    <message>
        <source>Waiting for a calm moment</source>
        <translation>En attente d’un moment calme</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>En attente&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}.</source>
        <translation>Vous êtes assis depuis {sitting}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. Last twist {at}.</source>
        <translation>Vous êtes assis depuis {sitting}. Dernière torsion&#xa0;: {at}.</translation>
    </message>
    <message>
        <source>You have been sitting for {sitting}. No twist yet today.</source>
        <translation>Vous êtes assis depuis {sitting}. Pas encore de torsion aujourd’hui.</translation>
    </message>
    <message>
        <source>You seem to be away</source>
        <translation>Vous semblez absent</translation>
    </message>
    <message>
        <source>tomorrow, {at}</source>
        <translation>demain, {at}</translation>
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
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next: {name}, left side first.</source>
        <translation>Ensuite&#xa0;: {name}, côté gauche d’abord.</translation>
    </message>
    <message>
        <source>Next: {name}, right side first.</source>
        <translation>Ensuite&#xa0;: {name}, côté droit d’abord.</translation>
    </message>
    <message>
        <source>You were away long enough for a natural break. If you sat here, say so.</source>
        <translation>Vous étiez absent assez longtemps pour une pause naturelle. Si vous étiez assis ici, dites-le.</translation>
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
        <translation>Twist Break&#xa0;: {status}</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Both sides done</source>
        <translation>Les deux côtés sont faits</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe in slowly</source>
        <translation>Inspirez lentement</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>Breathe out slowly</source>
        <translation>Expirez lentement</translation>
    </message>
    <message>
        <source>Breathe out, ease a little further</source>
        <translation>Expirez, un peu plus loin en douceur</translation>
    </message>
    <message>
        <source>Breathe out, turn right</source>
        <translation>Expirez, tournez à droite</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Revenez</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>À mi-chemin</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>Continuez à respirer, ne retenez jamais le souffle</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Maintenant le côté gauche</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Maintenant le côté droit</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Ralentissez</translation>
    </message>
    <message>
        <source>Start slowly</source>
        <translation>Commencez lentement</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Restez là</translation>
    </message>
    <message>
        <source>Swing on</source>
        <translation>Continuez</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tournez à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tournez à droite</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
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
        <translation>À votre rythme, là où il y a de la place.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Laissez pendre les bras.</translation>
    </message>
    <message>
        <source>Sit down again when you like</source>
        <translation>Rasseyez-vous quand vous voulez</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>Levez-vous et marchez</translation>
    </message>
    <message>
        <source>Stand up, slowly</source>
        <translation>Levez-vous, lentement</translation>
    </message>
    <message>
        <source>Stand up, walk a few steps and breathe: a break from sitting without any twist.</source>
        <translation>Levez-vous, faites quelques pas et respirez&#xa0;: une pause sans torsion.</translation>
    </message>
    <message>
        <source>Walk a few steps</source>
        <translation>Faites quelques pas</translation>
    </message>
    <message>
        <source>Walk a few steps, and breathe</source>
        <translation>Faites quelques pas, et respirez</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Bilan de santé</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Lundi à vendredi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Only twists that fit your place are offered. Nobody has to lie on the floor of an office.</source>
        <translation>Seules les torsions adaptées à votre lieu sont proposées. Personne ne doit s’allonger au sol d’un bureau.</translation>
    </message>
    <message>
        <source>Reminders come between these times. Each day can have its own in the settings.</source>
        <translation>Les rappels viennent entre ces heures. Chaque jour peut avoir les siennes dans les réglages.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Passer le reste</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>The first twist comes when you have been sitting for {interval}.</source>
        <translation>La première torsion vient quand vous êtes resté assis {interval}.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>En essayer une</translation>
    </message>
    <message>
        <source>Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.</source>
        <translation>Twist Break remarque combien de temps vous êtes vraiment resté assis. Il propose alors une minute de torsion, à suivre à l’écran ou à l’oreille. Il attend tant que vous tapez ou êtes en appel, et vous pouvez toujours dire non.</translation>
    </message>
    <message>
        <source>Welcome - Twist Break</source>
        <translation>Bienvenue – Twist Break</translation>
    </message>
    <message>
        <source>Welcome to Twist Break</source>
        <translation>Bienvenue dans Twist Break</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Ce que vous avez</translation>
    </message>
    <message>
        <source>Would you like to try one now? It takes about a minute, and Esc ends it.</source>
        <translation>Voulez-vous en essayer une&#x202f;? Cela prend environ une minute, et Échap y met fin.</translation>
    </message>
    <message>
        <source>You find all of this again in the settings and in the help menu.</source>
        <translation>Vous retrouvez tout cela dans les réglages et dans le menu d’aide.</translation>
    </message>
    <message>
        <source>Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe.</source>
        <translation>Vos réponses ne laissent aucune torsion pour l’instant&#x202f;; il vous sera donc rappelé de vous lever, de marcher et de respirer.</translation>
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
        <translation>Une pause est déjà ouverte.</translation>
    </message>
    <message>
        <source>Because it hurt, {name} rests until {day}.</source>
        <translation>Parce qu’elle a fait mal, {name} est au repos jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Closed the break window: nobody came back to it for {after}.</source>
        <translation>Fenêtre de pause fermée&#xa0;: personne n’y est revenu pendant {after}.</translation>
    </message>
    <message>
        <source>Closed {name}: by the health check it is not to be done now.</source>
        <translation>{name} fermée&#xa0;: d’après le bilan de santé, elle ne doit pas être faite maintenant.</translation>
    </message>
    <message>
        <source>Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.</source>
        <translation>Compté comme pause naturelle&#xa0;: Twist Break n’a pas tourné pendant {absent}. Le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Counted as a natural break: locked for {absent}. Sitting time starts again.</source>
        <translation>Compté comme pause naturelle&#xa0;: verrouillé pendant {absent}. Le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Counted as a natural break: no input for {absent}. Sitting time starts again.</source>
        <translation>Compté comme pause naturelle&#xa0;: aucune saisie pendant {absent}. Le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Counted as a natural break: the computer slept for {absent}. Sitting time starts again.</source>
        <translation>Compté comme pause naturelle&#xa0;: l’ordinateur était en veille pendant {absent}. Le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Done: {name}, both sides.</source>
        <translation>Fait&#xa0;: {name}, les deux côtés.</translation>
    </message>
    <message>
        <source>Done: {name}.</source>
        <translation>Fait&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} belongs to a day that is over.</source>
        <translation>Abandonné : l’heure fixe {at} appartient à un jour passé.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell into a pause.</source>
        <translation>Abandonné : l’heure fixe {at} est tombée pendant une suspension.</translation>
    </message>
    <message>
        <source>Dropped: fixed time {at} fell outside working hours.</source>
        <translation>Abandonné : l’heure fixe {at} est tombée hors des heures de travail.</translation>
    </message>
    <message>
        <source>Held: {reason}.</source>
        <translation>Retenu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Left {name} before it began.</source>
        <translation>{name} quittée avant le début.</translation>
    </message>
    <message>
        <source>Left {name} early.</source>
        <translation>{name} quittée plus tôt.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the left side.</source>
        <translation>{name} quittée plus tôt&#x202f;; la prochaine fois, elle commence par le côté gauche.</translation>
    </message>
    <message>
        <source>Left {name} early; next time it starts with the right side.</source>
        <translation>{name} quittée plus tôt&#x202f;; la prochaine fois, elle commence par le côté droit.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} and {sitting} of sitting became one reminder.</source>
        <translation>Réunis&#xa0;: l’heure fixe {at} et {sitting} assis sont devenus un seul rappel.</translation>
    </message>
    <message>
        <source>Merged: fixed time {at} came with a break, which counts for both.</source>
        <translation>Réunis&#xa0;: l’heure fixe {at} est venue avec une pause, qui compte pour les deux.</translation>
    </message>
    <message>
        <source>Merged: fixed times {first} and {second} became one reminder.</source>
        <translation>Réunis&#xa0;: les heures fixes {first} et {second} sont devenues un seul rappel.</translation>
    </message>
    <message>
        <source>Moved: Twist Break has just started; the reminder comes in {by}.</source>
        <translation>Décalé&#xa0;: Twist Break vient de démarrer&#x202f;; le rappel vient dans {by}.</translation>
    </message>
    <message>
        <source>Moved: the computer has just woken up; the reminder comes in {by}.</source>
        <translation>Décalé&#xa0;: l’ordinateur vient de se réveiller&#x202f;; le rappel vient dans {by}.</translation>
    </message>
    <message>
        <source>No answer to the last notice; left out. Sitting time starts again.</source>
        <translation>Pas de réponse à la dernière annonce&#x202f;; omise. Le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>No answer to the notice; it comes again in {by}.</source>
        <translation>Pas de réponse à l’annonce&#x202f;; elle revient dans {by}.</translation>
    </message>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>Non reporté&#xa0;: {n} d’affilée est épuisé&#x202f;; une courte torsion est proposée à la place.</numerusform>
            <numerusform>Non reporté&#xa0;: {n} d’affilée sont épuisés&#x202f;; une courte torsion est proposée à la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, or with “twistbreak end-rest”.</source>
        <translation>Non commencée&#xa0;: parce qu’elle a fait mal, {name} est au repos jusqu’au {day}. Pour l’avoir plus tôt, mettez fin à son repos dans «&#xa0;Toutes les torsions&#xa0;», ou avec «&#xa0;twistbreak end-rest&#xa0;».</translation>
    </message>
    <message>
        <source>Not started: by the health check, ask a clinician before you do {name}.</source>
        <translation>Non commencée&#xa0;: d’après le bilan de santé, demandez à un professionnel de santé avant de faire {name}.</translation>
    </message>
    <message>
        <source>Not started: the health check rules {name} out.</source>
        <translation>Non commencée&#xa0;: le bilan de santé exclut {name}.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Rien n’est suspendu.</translation>
    </message>
    <message>
        <source>Nothing to skip: no reminder is planned now.</source>
        <translation>Rien à passer&#xa0;: aucun rappel n’est prévu pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing to snooze: no reminder is planned now.</source>
        <translation>Rien à reporter&#xa0;: aucun rappel n’est prévu pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing to stop: no twist is running or announced. When to see a doctor is told under Help.</source>
        <translation>Rien à arrêter&#xa0;: aucune torsion n’est en cours ni annoncée. L’aide dit quand voir un médecin.</translation>
    </message>
    <message>
        <source>Offered {instead} instead of {name}, which is left out now.</source>
        <translation>{instead} proposée au lieu de {name}, écartée pour l’instant.</translation>
    </message>
    <message>
        <source>Offered {name}: fixed time {at}.</source>
        <translation>{name} proposée&#xa0;: heure fixe {at}.</translation>
    </message>
    <message>
        <source>Offered {name}: {sitting} of sitting.</source>
        <translation>{name} proposée&#xa0;: {sitting} assis.</translation>
    </message>
    <message>
        <source>Outside working hours until {until}.</source>
        <translation>Hors des heures de travail jusqu’à&#xa0;: {until}.</translation>
    </message>
    <message>
        <source>Outside working hours; none are set in the year ahead.</source>
        <translation>Hors des heures de travail&#x202f;; aucune n’est réglée pour l’année à venir.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Suspendu jusqu’à votre reprise.</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>Suspendu jusqu’à&#xa0;: {until}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>Set {name} aside until tomorrow; {instead} comes instead.</source>
        <translation>{name} mise de côté jusqu’à demain&#x202f;; {instead} vient à la place.</translation>
    </message>
    <message>
        <source>Skipped (already moved): counted as a natural break. Sitting time starts again.</source>
        <translation>Passée (déjà bougé)&#xa0;: compté comme pause naturelle. Le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Skipped ({reason}). Sitting time starts again.</source>
        <translation>Passée ({reason}). Le temps assis repart de zéro.</translation>
    </message>
    <message>
        <source>Skipped. Sitting time starts again.</source>
        <translation>Passée. Le temps assis repart de zéro.</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>Reporté de {by}&#x202f;; encore {n} d’affilée.</numerusform>
            <numerusform>Reporté de {by}&#x202f;; encore {n} d’affilée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Started {name}: you asked for it.</source>
        <translation>{name} commencée&#xa0;: vous l’avez demandée.</translation>
    </message>
    <message>
        <source>Stopped {name}: it hurts.</source>
        <translation>{name} arrêtée&#xa0;: elle fait mal.</translation>
    </message>
    <message>
        <source>Taken back: you were here. You have been sitting for {sitting}.</source>
        <translation>Annulé&#xa0;: vous étiez là. Vous êtes assis depuis {sitting}.</translation>
    </message>
    <message>
        <source>That twist does not rest.</source>
        <translation>Cette torsion n’est pas au repos.</translation>
    </message>
    <message>
        <source>The clock was set {by} back; sitting time is not affected.</source>
        <translation>L’horloge a été reculée de {by}&#x202f;; le temps assis n’en est pas affecté.</translation>
    </message>
    <message>
        <source>The clock was set {by} forward; sitting time is not affected.</source>
        <translation>L’horloge a été avancée de {by}&#x202f;; le temps assis n’en est pas affecté.</translation>
    </message>
    <message>
        <source>The last break was cut off when Twist Break ended; it is offered again.</source>
        <translation>La dernière pause a été coupée quand Twist Break s’est fermé&#x202f;; elle est proposée à nouveau.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>La suspension est finie.</translation>
    </message>
    <message>
        <source>There is no natural break to take back.</source>
        <translation>Il n’y a aucune pause naturelle à annuler.</translation>
    </message>
    <message>
        <source>Took the notice back: Twist Break did not run for a while.</source>
        <translation>Annonce retirée&#xa0;: Twist Break n’a pas tourné pendant un moment.</translation>
    </message>
    <message>
        <source>Took the notice back: no break is due any more.</source>
        <translation>Annonce retirée&#xa0;: aucune pause n’est plus prévue.</translation>
    </message>
    <message>
        <source>Took the notice back: the computer slept.</source>
        <translation>Annonce retirée&#xa0;: l’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>Took the notice back: the screen was locked.</source>
        <translation>Annonce retirée&#xa0;: l’écran était verrouillé.</translation>
    </message>
    <message>
        <source>Took the notice back: you seem to be away.</source>
        <translation>Annonce retirée&#xa0;: vous semblez absent.</translation>
    </message>
    <message>
        <source>Twist Break started.</source>
        <translation>Twist Break démarré.</translation>
    </message>
    <message>
        <source>Twist Break started; {sitting} of sitting were remembered.</source>
        <translation>Twist Break démarré&#x202f;; {sitting} assis étaient en mémoire.</translation>
    </message>
    <message>
        <source>What held the reminder is over; it comes after {calm} of calm.</source>
        <translation>Ce qui retenait le rappel est fini&#x202f;; il vient après {calm} de calme.</translation>
    </message>
    <message>
        <source>Working hours began. Sitting time starts at zero.</source>
        <translation>Les heures de travail ont commencé. Le temps assis part de zéro.</translation>
    </message>
    <message>
        <source>You ended the rest of {name}; it is offered again.</source>
        <translation>Vous avez mis fin au repos de {name}&#x202f;; elle est proposée à nouveau.</translation>
    </message>
    <message>
        <source>You were away for {absent}; sitting time stood still.</source>
        <translation>Vous étiez absent pendant {absent}&#x202f;; le temps assis s’est arrêté.</translation>
    </message>
    <message>
        <source>a presentation is running</source>
        <translation>une présentation est en cours</translation>
    </message>
    <message>
        <source>a window fills the screen</source>
        <translation>une fenêtre remplit l’écran</translation>
    </message>
    <message>
        <source>already moved</source>
        <translation>déjà bougé</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>«&#xa0;ne pas déranger&#xa0;» est activé</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>j’ai mal</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>impossible ici</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>vous êtes en appel</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>vous tapez</translation>
    </message>
    <message>
        <source>{reason} ({evidence})</source>
        <translation>{reason} ({evidence})</translation>
    </message>
    <message>
        <source>{text} Waited {typing} for a pause in the typing.</source>
        <translation>{text} A attendu {typing} une pause dans la frappe.</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole log as text.</source>
        <translation>Copier tout le journal en texte.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>The first line comes with the first reminder, or when you stay away for a while.</source>
        <translation>La première ligne vient avec le premier rappel, ou quand vous vous absentez un moment.</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <translation>Ce qui a été décidé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Why? - Twist Break</source>
        <translation>Pourquoi&#x202f;? – Twist Break</translation>
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
        <translation>Il n’y avait rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that were deleted: {gone}.</source>
        <translation>
            <numerusform>{n} fichier n’a pas pu être supprimé : {path} ({reason}). Supprimez-le à la main. Fichiers supprimés : {gone}.</numerusform>
            <numerusform>{n} fichiers n’ont pas pu être supprimés, le premier étant {path} ({reason}). Supprimez-les à la main. Fichiers supprimés : {gone}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>{n} fichier a été supprimé. Il n’en reste rien.</numerusform>
            <numerusform>{n} fichiers ont été supprimés. Il n’en reste rien.</numerusform>
        </translation>
    </message>
</context>
</TS>
