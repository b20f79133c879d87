<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lithuania</source>
        <translation>Litvánia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Lengyelország</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Magyarország</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Németország</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Egyesült Királyság</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Egyesült Államok</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazília</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentína</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mint a rendszeré</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>A következő indításkor lép életbe.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Small window for a call that comes in while another program is in front</source>
        <translation>Kis ablak, ha hívás jön, és más program van elöl</translation>
    </message>
    <message>
        <source>It never takes the keyboard.</source>
        <translation>Soha nem veszi el a billentyűzetet.</translation>
    </message>
    <message>
        <source>Country for numbers typed without a country code</source>
        <translation>Ország az országkód nélküli számokhoz</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Hang</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Headset or speaker</source>
        <translation>Fejhallgató vagy hangszóró</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Csengetés</translation>
    </message>
    <message>
        <source>May be another device than the headset, so that ringing is heard in the room.</source>
        <translation>Lehet más eszköz, mint a fejhallgató, hogy a csengés a szobában is hallatsszon.</translation>
    </message>
    <message>
        <source>Headset buttons</source>
        <translation>A fejhallgató gombjai</translation>
    </message>
    <message>
        <source>Most headsets say by themselves what their buttons mean. Where one does not, it can be learned.</source>
        <translation>A legtöbb fejhallgató maga megmondja, mit jelentenek a gombjai. Amelyik nem, annak gombja megtanítható.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Átvéve</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Munkában</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Megszámolva</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Nyitvatartási időn kívül</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Zárva tartó nap</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Ügyfélre vár</translation>
    </message>
    <message>
        <source>Done, until it was reopened</source>
        <translation>Kész, az újranyitásig</translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>Alkatrészre vár</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Hívandó</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nem sikerült elérni</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Később hívandó</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Elérve</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Elejtve</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Termékvisszahívás</translation>
    </message>
    <message>
        <source>Planned service</source>
        <translation>Tervezett szerviz</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Lejáró garancia</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ígért hívás</translation>
    </message>
    <message>
        <source>Rang in vain</source>
        <translation>Hiába hívott</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Hangüzenet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Joined to another</source>
        <translation>Másikhoz csatolva</translation>
    </message>
    <message>
        <source>Device received</source>
        <translation>Eszköz átvéve</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Munka kezdése</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Ügyfél kérdezése</translation>
    </message>
    <message>
        <source>Order a part</source>
        <translation>Alkatrész rendelése</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Újranyitás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Join to another</source>
        <translation>Csatolás másikhoz</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Alacsony</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normál</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Magas</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Sürgős</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb</comment>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Nincs hívás</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Hívandó szám</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Számbillentyűk</translation>
    </message>
    <message>
        <source>Digits sent</source>
        <translation>Elküldött számjegyek</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>{digit} számjegy</translation>
    </message>
    <message>
        <source>Type digits here</source>
        <translation>Ide írja a számjegyeket</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Bejövő hívás</translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting.</source>
        <translation>A központ nem válaszol; újracsatlakozás.</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>Nem csörög hívás.</translation>
    </message>
    <message>
        <source>Pick up on your own phone: this desk has no softphone.</source>
        <translation>Vegye fel a saját telefonján: itt nincs szoftveres telefon.</translation>
    </message>
    <message>
        <source>A call is ringing: answer or decline it first.</source>
        <translation>Hívás csörög: előbb fogadja vagy utasítsa el.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>Nincs hívás.</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>Senki sincs a vonalban.</translation>
    </message>
    <message>
        <source>There is no call to wrap up.</source>
        <translation>Nincs lezárandó hívás.</translation>
    </message>
    <message>
        <source>Choose what came of the call first.</source>
        <translation>Előbb válassza ki a hívás eredményét.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Előbb jelentkezzen be.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange.</source>
        <translation>A telefonja nem csatlakozik a központhoz.</translation>
    </message>
    <message>
        <source>Nobody is asked: press Transfer, choose somebody, then Ask first.</source>
        <translation>Senkit sem kérdez: nyomja meg az Átkapcsolás gombot, válasszon valakit, majd Előbb kérdez.</translation>
    </message>
    <message>
        <source>Finish the call you have first.</source>
        <translation>Előbb fejezze be a mostani hívást.</translation>
    </message>
    <message>
        <source>Nobody is parked.</source>
        <translation>Senki sincs parkolva.</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>Ezt a hívást nem rögzítjük.</translation>
    </message>
    <message>
        <source>Calls of this queue are not recorded.</source>
        <translation>Ennek a sornak a hívásait nem rögzítjük.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkolás</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>csörög</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>visszahívás</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>beszél</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>tartásban</translation>
    </message>
    <message>
        <source>asking first</source>
        <translation>előbb kérdez</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>Önt kérdezik</translation>
    </message>
    <message>
        <source>calling your phone</source>
        <translation>az Ön telefonja csörög</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a call, column title</comment>
        <translation>Miről</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a caller</comment>
        <translation>vár</translation>
    </message>
    <message>
        <source>rings the operator</source>
        <translation>az operátort hívja</translation>
    </message>
    <message>
        <source>calling back</source>
        <translation>visszahívás</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>tárcsázás</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>érkezik</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>a menüben</translation>
    </message>
    <message>
        <source>leaves a message</source>
        <translation>üzenetet hagy</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkoltatva</translation>
    </message>
    <message>
        <source>is picked up</source>
        <translation>átveszik</translation>
    </message>
    <message>
        <source>being sent on</source>
        <translation>továbbküldés alatt</translation>
    </message>
    <message>
        <source>with an outside number</source>
        <translation>külső számmal</translation>
    </message>
    <message>
        <source>hears the last word</source>
        <translation>a búcsúüzenetet hallja</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>utómunka</translation>
    </message>
    <message>
        <source>called back later</source>
        <translation>később hívjuk vissza</translation>
    </message>
    <message>
        <source>No call at the moment.</source>
        <translation>Most nincs hívás.</translation>
    </message>
    <message>
        <source>Calls appear here as they come in.</source>
        <translation>A hívások itt jelennek meg, amint beérkeznek.</translation>
    </message>
    <message>
        <source>No call fits the filter.</source>
        <translation>Egy hívás sem felel meg a szűrőnek.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>caller</comment>
        <translation>ismeretlen</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>recording masked</source>
        <translation>a felvétel kitakarva</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>nincs hang</translation>
    </message>
    <message>
        <source>place {n}</source>
        <comment>in line</comment>
        <translation>{n}. hely</translation>
    </message>
    <message>
        <source>call back asked</source>
        <translation>visszahívást kért</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>vele: {name}</translation>
    </message>
    <message>
        <source>Says his name is</source>
        <translation>Így mutatkozik be</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Tárcsázott szám</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>who else is in the call</comment>
        <translation>Még a hívásban</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Érkezett</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>A sorban</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Újrahívás</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>A menüben</translation>
    </message>
    <message>
        <source>the customer hung up</source>
        <translation>az ügyfél letette</translation>
    </message>
    <message>
        <source>you hung up</source>
        <translation>Ön letette</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>a hívó feladta</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>foglalt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nem veszi fel</translation>
    </message>
    <message>
        <source>call refused</source>
        <translation>hívás elutasítva</translation>
    </message>
    <message>
        <source>number blocked</source>
        <translation>letiltott szám</translation>
    </message>
    <message>
        <source>number not reachable</source>
        <translation>a szám nem elérhető</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>a kapcsolat megszakadt</translation>
    </message>
    <message>
        <source>the exchange stopped</source>
        <translation>a központ leállt</translation>
    </message>
    <message>
        <source>the exchange lost the sound</source>
        <translation>a központ elvesztette a hangot</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>nyitvatartási időn kívül</translation>
    </message>
    <message>
        <source>nobody was signed in</source>
        <translation>senki sem volt bejelentkezve</translation>
    </message>
    <message>
        <source>went to an outside number</source>
        <translation>külső számra kapcsolva</translation>
    </message>
    <message>
        <source>a supervisor took it over</source>
        <translation>a felettes átvette</translation>
    </message>
    <message>
        <source>served by the menu</source>
        <translation>a menü kiszolgálta</translation>
    </message>
    <message>
        <source>we promised to call back</source>
        <translation>visszahívást ígértünk</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>üzenetet hagyott</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>túl sokáig várt</translation>
    </message>
    <message>
        <source>the customer rang in again</source>
        <translation>az ügyfél maga hívott újra</translation>
    </message>
    <message>
        <source>the call back was called off</source>
        <translation>a visszahívást lemondták</translation>
    </message>
    <message>
        <source>the time to call back was over</source>
        <translation>lejárt a visszahívás ideje</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>szám alapján azonosítva</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>cégközpont</translation>
    </message>
    <message>
        <source>last digits only</source>
        <translation>csak az utolsó számjegyek</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>Ön választotta</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ismeretlen hívó</translation>
    </message>
    <message>
        <source>Outcome (needed):</source>
        <translation>Eredmény (kötelező):</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Eredmény:</translation>
    </message>
    <message>
        <source>{name} sends you this caller</source>
        <translation>{name} Önhöz küldi ezt a hívót</translation>
    </message>
    <message>
        <source>{name} wants to ask you about this caller</source>
        <translation>{name} erről a hívóról szeretné kérdezni Önt</translation>
    </message>
    <message>
        <source>{name} is being called</source>
        <translation>{name} hívása folyamatban</translation>
    </message>
    <message>
        <source>You talk to {name}; the caller hears music</source>
        <translation>{name} és Ön beszélnek; a hívó zenét hall</translation>
    </message>
    <message>
        <source>You talk to the caller; {name} hears music</source>
        <translation>Ön a hívóval beszél; {name} zenét hall</translation>
    </message>
    <message>
        <source>You, the caller and {name} hear each other</source>
        <translation>Ön, a hívó és {name} hallják egymást</translation>
    </message>
    <message>
        <source>{name} asks you about this caller</source>
        <translation>{name} erről a hívóról kérdezi Önt</translation>
    </message>
    <message>
        <source>{name} talks to the caller; wait a moment</source>
        <translation>{name} a hívóval beszél; várjon egy kicsit</translation>
    </message>
    <message>
        <source>calls itself “{name}”</source>
        <translation>így mutatkozik be: „{name}”</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>vár: {time}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>várt: {time}</translation>
    </message>
    <message>
        <source>came through {way}</source>
        <translation>útvonal: {way}</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>callers, column title</comment>
        <translation>Parkolók</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who parked him, column title</comment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Parked under {detail}: anybody can pick the caller up, or dial this number on a phone.</source>
        <translation>Parkolva itt: {detail}. A hívót bárki átveheti, vagy telefonon hívhatja ezt a számot.</translation>
    </message>
    <message>
        <source>Not parked: every place is taken; the caller is still with you.</source>
        <translation>Nincs parkolva: minden hely foglalt; a hívó továbbra is Önnel van.</translation>
    </message>
    <message>
        <source>Not parked: {detail} is taken or no place to park; the caller is still with you.</source>
        <translation>Nincs parkolva: {detail} foglalt vagy nem parkolóhely; a hívó továbbra is Önnel van.</translation>
    </message>
    <message>
        <source>Nobody is parked there any more.</source>
        <translation>Ott már senki sincs.</translation>
    </message>
    <message>
        <source>{detail} is picking the caller up already.</source>
        <translation>{detail} már átveszi a hívót.</translation>
    </message>
    <message>
        <source>Not picked up: you have another call or are not signed in.</source>
        <translation>Nem vette át: másik hívása van, vagy nincs bejelentkezve.</translation>
    </message>
    <message>
        <source>Not picked up: your phone is not connected to the exchange.</source>
        <translation>Nem vette át: a telefonja nem csatlakozik a központhoz.</translation>
    </message>
    <message>
        <source>{detail} was parked for long enough and is brought back.</source>
        <translation>{detail} elég ideig parkolt, visszakerül.</translation>
    </message>
    <message>
        <source>{detail} hung up while parked.</source>
        <translation>{detail} parkolás közben letette.</translation>
    </message>
    <message>
        <source>{name} is picking the caller up already.</source>
        <translation>{name} már átveszi a hívót.</translation>
    </message>
    <message>
        <source>parked under {slot} by {name}</source>
        <translation>parkolva: {slot}, parkolta: {name}</translation>
    </message>
    <message>
        <source>queue {name}</source>
        <translation>sor: {name}</translation>
    </message>
    <message>
        <source>is brought back at {time}</source>
        <translation>visszakerül: {time}</translation>
    </message>
    <message>
        <source>parked with: {note}</source>
        <translation>parkolva, jegyzet: {note}</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Átvesz</translation>
    </message>
    <message>
        <source>forwarded by {number}</source>
        <translation>átirányította: {number}</translation>
    </message>
    <message>
        <source>outcome: {what}</source>
        <translation>eredmény: {what}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>némítva</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>konferencia</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Átkapcsolás</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>újracsatlakozás</translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation>keresés…</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>ismeretlen hívó</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>talán {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n possible callers</source>
        <translation>
            <numerusform>%n lehetséges hívó</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound comes from the caller.</source>
        <translation>A hívótól nem jön hang.</translation>
    </message>
    <message>
        <source>You are muted but speaking.</source>
        <translation>Beszél, de némítva van.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Felvesz</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Elutasít</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Némít</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tartás</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Letesz</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>the call from hold</comment>
        <translation>Visszavesz</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Összekötés</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Mindenki együtt</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Váltás</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Vissza a hívóhoz</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Kilépés</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Visszahívás…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Több idő</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Némítás vége</translation>
    </message>
    <message>
        <source>not in the phone book</source>
        <translation>nincs a telefonkönyvben</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>Hívja: {number}?</translation>
    </message>
    <message>
        <source>Call: {who}</source>
        <translation>Hívás: {who}</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Állapotom</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ablak</translation>
    </message>
    <message>
        <source>Devices and requests</source>
        <translation>Készülékek és kérések</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Helyiségek</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Felügyelő</translation>
    </message>
    <message>
        <source>Hold / take back</source>
        <translation>Tartás / visszavesz</translation>
    </message>
    <message>
        <source>All together: caller and who is asked</source>
        <translation>Mindenki együtt: a hívó és a kérdezett</translation>
    </message>
    <message>
        <source>Back to the caller alone</source>
        <translation>Vissza csak a hívóhoz</translation>
    </message>
    <message>
        <source>Park the caller: anybody can pick him up</source>
        <translation>A hívó parkolása: bárki átveheti</translation>
    </message>
    <message>
        <source>Pick up who has been parked longest</source>
        <translation>A legrégebben parkoló átvétele</translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation>Némítás be / ki</translation>
    </message>
    <message>
        <source>Keep out of the recording / record again</source>
        <translation>Kihagyás a felvételből / rögzítés újra</translation>
    </message>
    <message>
        <source>The caller agrees to be recorded / objects</source>
        <translation>A hívó beleegyezik a rögzítésbe / tiltakozik</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Szám tárcsázása</translation>
    </message>
    <message>
        <source>Outcome {n}</source>
        <translation>{n}. eredmény</translation>
    </message>
    <message>
        <source>Finish wrap-up</source>
        <translation>Utómunka lezárása</translation>
    </message>
    <message>
        <source>More time for wrap-up</source>
        <translation>Több idő az utómunkára</translation>
    </message>
    <message>
        <source>Ready / pause</source>
        <translation>Kész / szünet</translation>
    </message>
    <message>
        <source>Choose my state</source>
        <translation>Állapot választása</translation>
    </message>
    <message>
        <source>I have seen the message</source>
        <translation>Az üzenetet láttam</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>Bárki és bármi keresése</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Ki hív</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Ügyfél lapjának megnyitása</translation>
    </message>
    <message>
        <source>Note of this call</source>
        <translation>A hívás jegyzete</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>Block this number; the block list</source>
        <translation>A szám letiltása; tiltólista</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Ügyfelek importálása</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Új kérés</translation>
    </message>
    <message>
        <source>Scanned device</source>
        <translation>Beolvasott készülék</translation>
    </message>
    <message>
        <source>Open the device&apos;s page</source>
        <translation>A készülék lapjának megnyitása</translation>
    </message>
    <message>
        <source>Join or attach to a request</source>
        <translation>Kéréshez csatolás vagy összevonás</translation>
    </message>
    <message>
        <source>Request that the call is about</source>
        <translation>A kérés, amelyről a hívás szól</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>A kérés mentése</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <translation>Visszahívás ígérete</translation>
    </message>
    <message>
        <source>Call script</source>
        <translation>Beszélgetési forgatókönyv</translation>
    </message>
    <message>
        <source>Feedback for you</source>
        <translation>Visszajelzés neked</translation>
    </message>
    <message>
        <source>Copy the text that is written</source>
        <translation>A megírt szöveg másolása</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>Címke nyomtatása</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Munkahely</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Kérések</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Ráfordított idő</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Raktár</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Készülékek</translation>
    </message>
    <message>
        <source>Many scans</source>
        <translation>Tömeges beolvasás</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Termékvisszahívások</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Olvasók</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Szövegek</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>calls, people</comment>
        <translation>Terem</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>A terv</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Mi lenne, ha</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Jelentések</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Minőség</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Vonalak</translation>
    </message>
    <message>
        <source>Listen to the chosen call</source>
        <translation>A kiválasztott hívás hallgatása</translation>
    </message>
    <message>
        <source>Whisper to its operator</source>
        <translation>Súgás a kezelőnek</translation>
    </message>
    <message>
        <source>Barge in: all hear you</source>
        <translation>Belépés: mindenki hallja önt</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>A hívás átvétele</translation>
    </message>
    <message>
        <source>Close queues until…</source>
        <translation>Sorok zárása eddig…</translation>
    </message>
    <message>
        <source>What happens to a call?</source>
        <translation>Mi történik egy hívással?</translation>
    </message>
    <message>
        <source>Go to the caller column</source>
        <translation>A hívó oszlopára</translation>
    </message>
    <message>
        <source>Go to the work column</source>
        <translation>A munka oszlopára</translation>
    </message>
    <message>
        <source>Go to the floor column</source>
        <translation>A csapat oszlopára</translation>
    </message>
    <message>
        <source>Look at the next call</source>
        <translation>A következő hívás</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Billentyűk listája</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>{key} has another meaning everywhere and cannot be used.</source>
        <translation>A(z) {key} mindenütt mást jelent, nem használható.</translation>
    </message>
    <message>
        <source>{key} types a letter on many keyboards and cannot be used.</source>
        <translation>A(z) {key} sok billentyűzeten betűt ír, nem használható.</translation>
    </message>
    <message>
        <source>{key} alone is needed for typing.</source>
        <translation>A(z) {key} az íráshoz kell.</translation>
    </message>
    <message>
        <source>{key} already means “{action}”.</source>
        <translation>A(z) {key} már ezt jelenti: „{action}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezár</translation>
    </message>
    <message>
        <source>Busy: {detail}</source>
        <translation>Foglalt: {detail}</translation>
    </message>
    <message>
        <source>Not dialled: you have another call or are not signed in. {detail}</source>
        <translation>Nem tárcsázott: másik hívása van, vagy nincs bejelentkezve. {detail}</translation>
    </message>
    <message>
        <source>Not dialled: your phone is not connected to the exchange. {detail}</source>
        <translation>Nem tárcsázott: a telefonja nem csatlakozik a központhoz. {detail}</translation>
    </message>
    <message>
        <source>Not dialled: {detail} is not a number that can be called.</source>
        <translation>Nem tárcsázott: {detail} nem hívható szám.</translation>
    </message>
    <message>
        <source>Not dialled: there is no line to the outside now. {detail}</source>
        <translation>Nem tárcsázott: most nincs külső vonal. {detail}</translation>
    </message>
    <message>
        <source>{detail} does not answer.</source>
        <translation>{detail} nem veszi fel.</translation>
    </message>
    <message>
        <source>{detail} cannot be reached.</source>
        <translation>{detail} nem érhető el.</translation>
    </message>
    <message>
        <source>{detail} is a queue: there was nobody to ask, and the caller was sent there.</source>
        <translation>{detail} egy sor: nem volt kit megkérdezni, a hívó oda került.</translation>
    </message>
    <message>
        <source>{detail} cannot be called; the caller is still with you.</source>
        <translation>{detail} nem hívható; a hívó továbbra is Önnél van.</translation>
    </message>
    <message>
        <source>Your phone&apos;s transfer does not fit this call; press Transfer here instead.</source>
        <translation>A telefon átkapcsolása nem illik ehhez a híváshoz; használja az itteni Átkapcsolást.</translation>
    </message>
    <message>
        <source>Who you asked has left; the caller is with you again.</source>
        <translation>Akit kérdezett, kilépett; a hívó ismét Önnel van.</translation>
    </message>
    <message>
        <source>This call is not recorded: {detail}</source>
        <translation>Ezt a hívást nem rögzítjük: {detail}</translation>
    </message>
    <message>
        <source>The call is recorded again: a mask ends by itself.</source>
        <translation>A hívást ismét rögzítjük: a kitakarás magától véget ér.</translation>
    </message>
    <message>
        <source>Not done: the exchange does not answer.</source>
        <translation>Nem történt meg: a központ nem válaszol.</translation>
    </message>
    <message>
        <source>The exchange does not know the outcome “{detail}”. Choose another one.</source>
        <translation>A központ nem ismeri ezt az eredményt: „{detail}”. Válasszon másikat.</translation>
    </message>
    <message>
        <source>Choose what came of the call; this queue asks for it.</source>
        <translation>Válassza ki a hívás eredményét; ez a sor kéri.</translation>
    </message>
    <message>
        <source>The exchange does not know the pause “{detail}”. Choose another one.</source>
        <translation>A központ nem ismeri ezt a szünetet: „{detail}”. Válasszon másikat.</translation>
    </message>
    <message>
        <source>A call rang and was not picked up. You get no calls until you are ready again.</source>
        <translation>Csörgött egy hívás, és nem vették fel. Nem kap hívást, amíg újra kész nem lesz.</translation>
    </message>
    <message>
        <source>Your phone could not be rung. Check that it is connected. {detail}</source>
        <translation>A telefonját nem lehetett csengetni. Ellenőrizze, hogy csatlakozik-e. {detail}</translation>
    </message>
    <message>
        <source>The exchange lost the sound; the caller went back to the head of the queue.</source>
        <translation>A központ elvesztette a hangot; a hívó a sor elejére került vissza.</translation>
    </message>
    <message>
        <source>The exchange lost the sound of the call to {detail}. Dial again.</source>
        <translation>A központ elvesztette a(z) {detail} hívás hangját. Hívja újra.</translation>
    </message>
    <message>
        <source>Your phone was lost; the caller went back to the head of the queue.</source>
        <translation>A telefonja elveszett; a hívó visszakerült a sor elejére.</translation>
    </message>
    <message>
        <source>No sound comes from your phone. Check headset and network.</source>
        <translation>A telefonjából nem jön hang. Ellenőrizze a fejhallgatót és a hálózatot.</translation>
    </message>
    <message>
        <source>Only a supervisor may test lines.</source>
        <translation>Vonalat csak felügyelő próbálhat ki.</translation>
    </message>
    <message>
        <source>Not called: this line takes calls in only. {detail}</source>
        <translation>Nem hívtuk: ez a vonal csak fogad hívást. {detail}</translation>
    </message>
    <message>
        <source>Not called: another test call is under way. {detail}</source>
        <translation>Nem hívtuk: már folyik egy próbahívás. {detail}</translation>
    </message>
    <message>
        <source>Not called: {detail} is a public service. Test with an ordinary number.</source>
        <translation>Nem hívtuk: {detail} közszolgálat száma. Próbálja közönséges számmal.</translation>
    </message>
    <message>
        <source>Not called: {detail} leads back to us and would ring an operator.</source>
        <translation>Nem hívtuk: {detail} hozzánk vezet vissza, és egy kezelőnél csörögne.</translation>
    </message>
    <message>
        <source>Your queues from now on: {detail}</source>
        <translation>Sorai mostantól: {detail}</translation>
    </message>
    <message>
        <source>You are no longer in the plan. Finish your call; after it you are signed out.</source>
        <translation>Már nem szerepel a tervben. Fejezze be a hívást; utána kijelentkeztetjük.</translation>
    </message>
    <message>
        <source>Not closed: this time has passed, or is more than a year away.</source>
        <translation>Nincs bezárva: ez az időpont elmúlt, vagy több mint egy év múlva lesz.</translation>
    </message>
    <message>
        <source>A caller left a voice message in {detail}. It stands in the room To call.</source>
        <translation>Egy hívó hangüzenetet hagyott itt: {detail}. A „Hívandó” szobában található.</translation>
    </message>
    <message>
        <source>Message from a caller: {detail}</source>
        <translation>Üzenet egy hívótól: {detail}</translation>
    </message>
    <message>
        <source>Only a supervisor may ask where calls go.</source>
        <translation>A hívások útját csak műszakvezető kérdezheti le.</translation>
    </message>
    <message>
        <source>The changed plan leads to something that it does not have; see what is wrong with it.</source>
        <translation>A módosított terv olyasmire vezet, ami nincs benne; nézze meg, mi a hiba.</translation>
    </message>
    <message>
        <source>The exchange refused this desk: {detail}</source>
        <translation>A központ elutasította ezt a munkahelyet: {detail}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Mentve.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Visszavonva.</translation>
    </message>
    <message>
        <source>The computer&apos;s sound system stopped. If it does not come back, restart the phone after the call.</source>
        <translation>A számítógép hangrendszere leállt. Ha nem tér vissza, a hívás után indítsa újra a telefont.</translation>
    </message>
    <message>
        <source>No sound device is connected.</source>
        <translation>Nincs hangeszköz csatlakoztatva.</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>Nincs mikrofon csatlakoztatva.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset is connected.</source>
        <translation>Nincs hangszóró vagy fejhallgató csatlakoztatva.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nincs kapcsolat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Még nincs kikeresve</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Scanned already</source>
        <translation>Már beolvasva</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Ismeretlen készülék</translation>
    </message>
    <message>
        <source>Several devices: choose one</source>
        <translation>Több készülék: válasszon egyet</translation>
    </message>
    <message>
        <source>No device&apos;s code</source>
        <translation>Nem készülék kódja</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>Nem végezhető el</translation>
    </message>
    <message>
        <source>Steer a colleague</source>
        <translation>Munkatárs irányítása</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <translation>Név vagy mellék</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Munkatárs keresése</translation>
    </message>
    <message>
        <source>Shown to the colleague and kept</source>
        <translation>A munkatárs látja, és megmarad</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is done to him</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Végrehajtás</translation>
    </message>
    <message>
        <source>Pause: {what}</source>
        <translation>Szünet: {what}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kijelentkezés</translation>
    </message>
    <message>
        <source>Other queues for this shift</source>
        <translation>Más sorok erre a műszakra</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Üzenet küldése</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Válasszon munkatársat.</translation>
    </message>
    <message>
        <source>Done; it holds after the call.</source>
        <translation>Kész; a hívás után lép életbe.</translation>
    </message>
    <message>
        <source>then: ready</source>
        <translation>utána: kész</translation>
    </message>
    <message>
        <source>Nobody belongs to your teams.</source>
        <translation>Senki sem tartozik a csapataihoz.</translation>
    </message>
    <message>
        <source>The plan says who does.</source>
        <translation>Ezt a terv mondja meg.</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>Senki sem felel meg a szűrőnek.</translation>
    </message>
    <message>
        <source>Escape clears it.</source>
        <translation>Az Escape törli.</translation>
    </message>
    <message>
        <source>late back</source>
        <comment>from a break</comment>
        <translation>késik</translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation>utána: kijelentkezik</translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation>utána: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n szabad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in calls</source>
        <translation>
            <numerusform>%n hívásban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n távol</numerusform>
        </translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>A hívás után</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>bejelentkezve</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nincs bejelentkezve</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Csapatok</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Mai hívások</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>senki sem vár</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>jegyzet: {note}</translation>
    </message>
    <message>
        <source>anybody can pick him up</source>
        <translation>bárki átveheti</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>A hívó parkolása</translation>
    </message>
    <message>
        <source>extension {number}</source>
        <translation>mellék: {number}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zárva</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n vár</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>senki sem vár</translation>
    </message>
    <message>
        <source>{ready} of {all} ready</source>
        <translation>{all} közül {ready} kész</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Szám: {number}</translation>
    </message>
    <message>
        <source>{detail} is on another call; the caller is still with you.</source>
        <translation>{detail} másik hívásban van; a hívó továbbra is Önnel van.</translation>
    </message>
    <message>
        <source>{detail}: nobody is there; the caller is still with you.</source>
        <translation>{detail}: nincs ott senki; a hívó továbbra is Önnel van.</translation>
    </message>
    <message>
        <source>Nobody took the caller; he is with you again, perhaps still on hold.</source>
        <translation>Senki nem vette át a hívót; ismét Önnel van, talán még tartásban.</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>leghosszabb {time}</translation>
    </message>
    <message>
        <source>{by} made you ready</source>
        <translation>{by} készre állította Önt</translation>
    </message>
    <message>
        <source>{by} put you on a pause: {what}</source>
        <translation>{by} szünetre tette Önt: {what}</translation>
    </message>
    <message>
        <source>{by} signed you out</source>
        <translation>{by} kijelentkeztette Önt</translation>
    </message>
    <message>
        <source>{by} moved you; your queues from now on: {queues}</source>
        <translation>{by} áthelyezte Önt; mostantól a sorai: {queues}</translation>
    </message>
    <message>
        <source>{by}: {what}</source>
        <translation>{by}: {what}</translation>
    </message>
    <message>
        <source>{by} took back what was done to you</source>
        <translation>{by} visszavonta, amit Önnel tettek</translation>
    </message>
    <message>
        <source>{whom} made ready</source>
        <translation>{whom}: készre állítva</translation>
    </message>
    <message>
        <source>{whom} put on a pause: {what}</source>
        <translation>{whom}: szünetre téve: {what}</translation>
    </message>
    <message>
        <source>{whom} signed out</source>
        <translation>{whom}: kijelentkeztetve</translation>
    </message>
    <message>
        <source>{whom} moved to {queues}</source>
        <translation>{whom}: áthelyezve ide: {queues}</translation>
    </message>
    <message>
        <source>Message to {whom}: {what}</source>
        <translation>Üzenet neki: {whom}: {what}</translation>
    </message>
    <message>
        <source>Taken back what was done to {whom}</source>
        <translation>Visszavonva: {whom}</translation>
    </message>
    <message>
        <source>{queues} closed by hand</source>
        <translation>Kézzel lezárva: {queues}</translation>
    </message>
    <message>
        <source>{queues} opened again</source>
        <translation>Újra megnyitva: {queues}</translation>
    </message>
    <message>
        <source>Announced in {queues}: {what}</source>
        <translation>Bemondva itt: {queues}: {what}</translation>
    </message>
    <message>
        <source>Announcement switched off in {queues}</source>
        <translation>Bemondás kikapcsolva itt: {queues}</translation>
    </message>
    <message>
        <source>Service level of {name}: {value} %</source>
        <translation>Kiszolgálási szint, {name}: {value} %</translation>
    </message>
    <message>
        <source>Longest wait in {name}: {value}</source>
        <translation>Leghosszabb várakozás, {name}: {value}</translation>
    </message>
    <message>
        <source>Operators ready in {name}: {value}</source>
        <translation>Kész operátorok, {name}: {value}</translation>
    </message>
    <message>
        <source>Abandoned calls of {name}: {value} %</source>
        <translation>Feladott hívások, {name}: {value} %</translation>
    </message>
    <message>
        <source>{name} has been on a pause for {value}</source>
        <translation>{name} szüneten van ennyi ideje: {value}</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>a hívás után</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>már nem érvényes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>miért: {reason}</translation>
    </message>
    <message>
        <source>{time} by {who}</source>
        <translation>{time}, {who}</translation>
    </message>
    <message>
        <source>alert for {time}</source>
        <translation>riasztás ennyi ideje: {time}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>határ: {limit}</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>csendes órák</translation>
    </message>
    <message>
        <source>looked after by {names}</source>
        <translation>felelős: {names}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>fennáll</translation>
    </message>
    <message>
        <source>Callers of {queues} hear first: {text}</source>
        <translation>{queues}: a hívók először ezt hallják: {text}</translation>
    </message>
    <message>
        <source>is being spoken …</source>
        <translation>a hang készül …</translation>
    </message>
    <message>
        <source>ext {extension}</source>
        <translation>mell. {extension}</translation>
    </message>
    <message>
        <source>No line to the outside: {problem}</source>
        <translation>Nincs külső vonal: {problem}</translation>
    </message>
    <message>
        <source>The exchange was started again and signed you out: no call reaches you. Sign in.</source>
        <translation>A központ újraindult és kijelentkeztette Önt: nem kap hívást. Jelentkezzen be.</translation>
    </message>
    <message>
        <source>Only a supervisor of its team may close a queue.</source>
        <translation>Sort csak a csapatának felügyelője zárhat le.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation>A telefonja nem csatlakozik a központhoz: nem érheti el hívás.</translation>
    </message>
    <message>
        <source>{n} of {all} lines to the outside do not work: {names}</source>
        <translation>{all} külső vonalból {n} nem működik: {names}</translation>
    </message>
    <message>
        <source>The exchange does not answer yet; connecting for {time}</source>
        <translation>A központ még nem válaszol; kapcsolódás {time} óta</translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting for {time}; what you see may be old</source>
        <translation>A központ nem válaszol; újracsatlakozás {time} óta; az adatok elavultak lehetnek</translation>
    </message>
    <message>
        <source>line ready</source>
        <translation>vonal kész</translation>
    </message>
    <message>
        <source>line connecting</source>
        <translation>vonal csatlakozik</translation>
    </message>
    <message>
        <source>line failed</source>
        <translation>vonal hiba</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>nincs hangeszköz</translation>
    </message>
    <message>
        <source>another sound device is used</source>
        <translation>másik hangeszköz működik</translation>
    </message>
    <message>
        <source>sound failed</source>
        <translation>hanghiba</translation>
    </message>
    <message>
        <source>line unknown</source>
        <translation>ismeretlen vonal</translation>
    </message>
    <message>
        <source>own phone connected</source>
        <translation>saját telefon csatlakozik</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>nincs telefon</translation>
    </message>
    <message>
        <source>no softphone</source>
        <translation>nincs szoftveres telefon</translation>
    </message>
    <message>
        <source>default sound device</source>
        <translation>alapértelmezett hangeszköz</translation>
    </message>
    <message>
        <source>sound {word}, MOS {mos}</source>
        <translation>hang: {word}, MOS {mos}</translation>
    </message>
    <message>
        <source>exchange connected</source>
        <translation>központ csatlakozva</translation>
    </message>
    <message>
        <source>exchange not reachable</source>
        <translation>központ nem elérhető</translation>
    </message>
    <message>
        <source>{key} answer</source>
        <translation>{key} felvesz</translation>
    </message>
    <message>
        <source>{key} hang up</source>
        <translation>{key} letesz</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} keres</translation>
    </message>
    <message>
        <source>{key} dial</source>
        <translation>{key} tárcsáz</translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation>{key} összes billentyű</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Hangszint</translation>
    </message>
    <message>
        <source>microphone {level} of 100</source>
        <translation>mikrofon: {level} / 100</translation>
    </message>
    <message>
        <source>Floor column</source>
        <translation>Csapat oszlopa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Sorok</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>old</source>
        <translation>elavult</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Minden csapat</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Minden sor</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Name, number, company ( / )</source>
        <translation>Név, szám, cég ( / )</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrő</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>Fali tábla</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation>Vár</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Cél alatt</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Figyelni</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Célon</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Még nincs hívás</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>percent</comment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} mp alatt</translation>
    </message>
    <message>
        <source>today {offered} calls, {answered} answered, {abandoned} gave up</source>
        <translation>ma {offered} hívás, {answered} fogadva, {abandoned} feladta</translation>
    </message>
    <message>
        <source>target {share} in {seconds} s</source>
        <translation>cél: {share} {seconds} mp alatt</translation>
    </message>
    <message>
        <source>bars: calls a minute, the last half hour</source>
        <translation>oszlopok: hívás percenként, az utolsó fél óra</translation>
    </message>
    <message>
        <source>Answered in {seconds} s</source>
        <translation>{seconds} mp alatt fogadva</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>callers</comment>
        <translation>Vár</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Leghosszabb</translation>
    </message>
    <message>
        <source>Gave up today</source>
        <translation>Ma feladta</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation>Kész</translation>
    </message>
    <message>
        <source>No document is kept here.</source>
        <translation>Itt nincs dokumentum.</translation>
    </message>
    <message>
        <source>Drop files here, or press Add file. Up to {mb} MB each.</source>
        <translation>Húzzon ide fájlokat, vagy nyomja meg a Fájl hozzáadása gombot. Fájlonként legfeljebb {mb} MB.</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Válasszon dokumentumot a megtekintéshez.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Az ilyen fájlnak nincs előnézete.</translation>
    </message>
    <message>
        <source>Open or save it instead.</source>
        <translation>Nyissa meg vagy mentse el.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Fájl olvasása…</translation>
    </message>
    <message>
        <source>The file cannot be shown: it is damaged or not what its name says.</source>
        <translation>A fájl nem jeleníthető meg: sérült, vagy nem az, amit a neve mutat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hozzáadva</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Érvényes eddig</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fénykép</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Számla</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>Garanciajegy</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kézikönyv</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Egyéb</translation>
    </message>
    <message>
        <source>over</source>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Előbb válasszon dokumentumot.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save it and look at it with care.</source>
        <translation>Az ilyen fájl innen nem nyitható meg. Mentse el, és óvatosan nézze meg.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Hozzáadva: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n fájl hozzáadva</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>listens in</source>
        <translation>belehallgat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>szünet</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>nem veszi fel</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>kijelentkezve</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Ezt csak műszakvezető teheti meg.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>A döntés</translation>
    </message>
    <message>
        <source>Say who calls which number, and when.</source>
        <translation>Adja meg, ki, melyik számot és mikor hívja.</translation>
    </message>
    <message>
        <source>Enter shows the way.</source>
        <translation>Az Enter megmutatja az utat.</translation>
    </message>
    <message>
        <source>another number was dialled</source>
        <translation>másik számot tárcsáztak</translation>
    </message>
    <message>
        <source>the caller&apos;s number begins otherwise</source>
        <translation>a hívó száma másként kezdődik</translation>
    </message>
    <message>
        <source>the caller&apos;s number is withheld</source>
        <translation>a hívó száma rejtett</translation>
    </message>
    <message>
        <source>the caller&apos;s number is not withheld</source>
        <translation>a hívó száma nem rejtett</translation>
    </message>
    <message>
        <source>it is certain who calls</source>
        <translation>biztosan tudjuk, ki hív</translation>
    </message>
    <message>
        <source>nobody knows for certain who calls</source>
        <translation>nem tudni biztosan, ki hív</translation>
    </message>
    <message>
        <source>the caller&apos;s language is {detail}</source>
        <translation>a hívó nyelve: {detail}</translation>
    </message>
    <message>
        <source>the caller&apos;s priority is {detail}</source>
        <translation>a hívó elsőbbsége: {detail}</translation>
    </message>
    <message>
        <source>the caller has no open request</source>
        <translation>a hívónak nincs nyitott kérése</translation>
    </message>
    <message>
        <source>the caller has an open request</source>
        <translation>a hívónak van nyitott kérése</translation>
    </message>
    <message>
        <source>the caller does not owe more than {detail}</source>
        <translation>a hívó tartozása nem több, mint {detail}</translation>
    </message>
    <message>
        <source>{detail} is closed</source>
        <translation>{detail}: zárva</translation>
    </message>
    <message>
        <source>{detail} is open</source>
        <translation>{detail}: nyitva</translation>
    </message>
    <message>
        <source>the dialled number has no queue to come back to</source>
        <translation>a hívott számnak nincs sora, ahová vissza lehetne térni</translation>
    </message>
    <message>
        <source>the dialled number leads to {to}</source>
        <translation>a hívott szám ide vezet: {to}</translation>
    </message>
    <message>
        <source>the caller has a queue of his own: {to}</source>
        <translation>a hívónak saját sora van: {to}</translation>
    </message>
    <message>
        <source>callers with priority go to {to}</source>
        <translation>az elsőbbséggel hívók ide kerülnek: {to}</translation>
    </message>
    <message>
        <source>no rule and no number of the plan fits {detail}</source>
        <translation>se szabály, se a terv száma nem illik rá: {detail}</translation>
    </message>
    <message>
        <source>Hears that {queue} is closed, and the call ends</source>
        <translation>Hallja, hogy zárva: {queue}, és a hívás véget ér</translation>
    </message>
    <message>
        <source>Hears that the number is blocked, and the call ends</source>
        <translation>Hallja, hogy a szám le van tiltva, és a hívás véget ér</translation>
    </message>
    <message>
        <source>Refused: the number is blocked</source>
        <translation>Elutasítva: a szám le van tiltva</translation>
    </message>
    <message>
        <source>Refused: the plan has no place for this call</source>
        <translation>Elutasítva: a tervben nincs hely ennek a hívásnak</translation>
    </message>
    <message>
        <source>Refused as busy: nobody is there</source>
        <translation>Foglaltként elutasítva: nincs ott senki</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ezután</translation>
    </message>
    <message>
        <source>So</source>
        <translation>Tehát</translation>
    </message>
    <message>
        <source>There is no voicemail.</source>
        <translation>Nincs hangposta.</translation>
    </message>
    <message>
        <source>Callers leave a message there, and stand on the list of calls with it.</source>
        <translation>Itt hagynak üzenetet a hívók, és azzal kerülnek a hívandók listájára.</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Új hangposta</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Hangposta</translation>
    </message>
    <message>
        <source>Its operators are told of a message and call back.</source>
        <translation>Ennek a sornak a kezelői értesülnek az üzenetről, és visszahívnak.</translation>
    </message>
    <message>
        <source>The recording before the tone; leave_message is the shipped one.</source>
        <translation>A sípszó előtti felvétel; a leave_message a programmal járó.</translation>
    </message>
    <message>
        <source>So long one may speak.</source>
        <translation>Ennyi ideig lehet beszélni.</translation>
    </message>
    <message>
        <source>Then the message is over.</source>
        <translation>Ezután az üzenet véget ér.</translation>
    </message>
    <message>
        <source>Make another greeting…</source>
        <translation>Másik üdvözlés készítése…</translation>
    </message>
    <message>
        <source>Languages of its recordings</source>
        <translation>A felvételek nyelvei</translation>
    </message>
    <message>
        <source>Who comes here</source>
        <translation>Ki kerül ide</translation>
    </message>
    <message>
        <source>too many or too long</source>
        <translation>túl sokan vagy túl sokáig</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>senki sincs bejelentkezve</translation>
    </message>
    <message>
        <source>{queue}: {why}</source>
        <translation>{queue}: {why}</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Szabály: {name}</translation>
    </message>
    <message>
        <source>Nobody yet: choose it in a queue, for example outside its hours.</source>
        <translation>Még senki: válassza ki egy sornál, például nyitvatartáson kívülre.</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Hívott szám</translation>
    </message>
    <message>
        <source>goes to {to}</source>
        <translation>ide megy: {to}</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Minden hívás</translation>
    </message>
    <message>
        <source>Never true together with what the rule says elsewhere.</source>
        <translation>Soha nem teljesül azzal együtt, amit a szabály máshol mond.</translation>
    </message>
    <message>
        <source>Only known of a caller who is certain; the rule is about others.</source>
        <translation>Csak biztosan ismert hívóról tudható; a szabály másokról szól.</translation>
    </message>
    <message>
        <source>There is no calendar of this name.</source>
        <translation>Nincs ilyen nevű naptár.</translation>
    </message>
    <message>
        <source>Write the beginning of a number (+370) or a country (LT).</source>
        <translation>Írja be egy szám elejét (+370) vagy egy országot (LT).</translation>
    </message>
    <message>
        <source>Write an amount and its currency: 100 EUR</source>
        <translation>Írjon összeget és pénznemet: 100 EUR</translation>
    </message>
    <message>
        <source>The rule does nothing: choose where to, or add priority.</source>
        <translation>A szabály nem tesz semmit: válasszon célt, vagy adjon elsőbbséget.</translation>
    </message>
    <message>
        <source>Never tried: a rule above it takes every call.</source>
        <translation>Soha nem kerül sorra: egy fölötte álló szabály minden hívást elvisz.</translation>
    </message>
    <message>
        <source>calls to {numbers}</source>
        <translation>hívások ide: {numbers}</translation>
    </message>
    <message>
        <source>from {numbers}</source>
        <translation>innen: {numbers}</translation>
    </message>
    <message>
        <source>number shown</source>
        <translation>látható szám</translation>
    </message>
    <message>
        <source>caller certainly known</source>
        <translation>biztosan ismert hívó</translation>
    </message>
    <message>
        <source>caller not certainly known</source>
        <translation>nem biztosan ismert hívó</translation>
    </message>
    <message>
        <source>callers with priority {n} or more</source>
        <translation>legalább {n} elsőbbségű hívók</translation>
    </message>
    <message>
        <source>who speak {languages}</source>
        <translation>akik beszélik: {languages}</translation>
    </message>
    <message>
        <source>who owe more than {amount}</source>
        <translation>akik többel tartoznak, mint {amount}</translation>
    </message>
    <message>
        <source>with an open request</source>
        <translation>nyitott kéréssel</translation>
    </message>
    <message>
        <source>without an open request</source>
        <translation>nyitott kérés nélkül</translation>
    </message>
    <message>
        <source>while {name} is open</source>
        <translation>amíg {name} nyitva van</translation>
    </message>
    <message>
        <source>while {name} is closed</source>
        <translation>amíg {name} zárva van</translation>
    </message>
    <message>
        <source>{points} priority</source>
        <translation>elsőbbség {points}</translation>
    </message>
    <message>
        <source>go to {to}</source>
        <translation>ide mennek: {to}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>semmi</translation>
    </message>
    <message>
        <source>{who}: {does}</source>
        <translation>{who}: {does}</translation>
    </message>
    <message>
        <source>menu {name}</source>
        <translation>{name} menü</translation>
    </message>
    <message>
        <source>passed over: {why}</source>
        <translation>kihagyva: {why}</translation>
    </message>
    <message>
        <source>extension {extension}</source>
        <translation>mellék {extension}</translation>
    </message>
    <message>
        <source>voicemail {name}</source>
        <translation>{name} hangposta</translation>
    </message>
    <message>
        <source>Rings now: {names}</source>
        <translation>Most csörög: {names}</translation>
    </message>
    <message>
        <source>Waits in {queue}: nobody is free for it</source>
        <translation>Itt várakozik: {queue}; senki sem szabad</translation>
    </message>
    <message>
        <source>{number} is called outside</source>
        <translation>Külső hívás: {number}</translation>
    </message>
    <message>
        <source>Leaves a message in {name}</source>
        <translation>Üzenetet hagy itt: {name}</translation>
    </message>
    <message>
        <source>Hears that nobody can take the call, and the call ends</source>
        <translation>Hallja, hogy senki sem tudja fogadni, és a hívás véget ér</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{queue} (closed)</source>
        <translation>{queue} (zárva)</translation>
    </message>
    <message>
        <source>{queue} (closed until {time})</source>
        <translation>{queue} (zárva eddig: {time})</translation>
    </message>
    <message>
        <source>Closed until {time}: {queues}</source>
        <translation>Zárva eddig: {time}: {queues}</translation>
    </message>
    <message>
        <source>No number is blocked.</source>
        <translation>Nincs letiltott szám.</translation>
    </message>
    <message>
        <source>A blocked caller rings nobody.</source>
        <translation>A letiltott hívó senkinél sem csörög.</translation>
    </message>
    <message>
        <source>Until it is taken off</source>
        <translation>Amíg le nem veszik</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 nap</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 nap</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 nap</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 év</translation>
    </message>
    <message>
        <source>Operators of the queue and supervisors may.</source>
        <translation>A sor kezelői és a felügyelők tehetik.</translation>
    </message>
    <message>
        <source>{name} asked to be called back</source>
        <translation>{name} visszahívást kért</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>eddig: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>eddig %n próbálkozás</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>he is being called back</comment>
        <translation>most</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} múlva</translation>
    </message>
    <message>
        <source>in line</source>
        <comment>his place is kept</comment>
        <translation>sorban</translation>
    </message>
    <message>
        <source>He is being called.</source>
        <translation>Éppen hívjuk.</translation>
    </message>
    <message>
        <source>Do not call {name} back</source>
        <translation>Ne hívjuk vissza: {name}</translation>
    </message>
    <message>
        <source>who comes now waits about {time}</source>
        <translation>aki most hív, kb. {time} ideig vár</translation>
    </message>
    <message>
        <source>of five such forecasts four were off by at most {time}</source>
        <translation>öt ilyen becslésből négy legfeljebb {time} eltérésű volt</translation>
    </message>
    <message>
        <source>{name}, extension {extension}</source>
        <translation>{name}, mellék: {extension}</translation>
    </message>
    <message>
        <source>You serve no queue.</source>
        <translation>Nem szolgál ki sort.</translation>
    </message>
    <message>
        <source>The supervisor puts you into queues.</source>
        <translation>A sorokba a felügyelő osztja be.</translation>
    </message>
    <message>
        <source>Nobody else works here yet.</source>
        <translation>Még senki más nem dolgozik itt.</translation>
    </message>
    <message>
        <source>Waiting for the exchange…</source>
        <translation>Várakozás a központra…</translation>
    </message>
    <message>
        <source>The customer database does not answer.</source>
        <translation>Az ügyféladatbázis nem válaszol.</translation>
    </message>
    <message>
        <source>The exchange does not answer.</source>
        <translation>A központ nem válaszol.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile.</source>
        <translation>Közben valaki más elmentette.</translation>
    </message>
    <message>
        <source>Your role may not see or do this.</source>
        <translation>Az Ön szerepköre ezt nem láthatja vagy teheti.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ez már nincs meg.</translation>
    </message>
    <message>
        <source>Something in it cannot be used.</source>
        <translation>Valami nem használható benne.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It is written to the log.</source>
        <translation>Hiba történt a programban. A naplóban megtalálható.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Első válasz</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Megoldás</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>egy percen belül</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} óra</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ó {minutes} p</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Ma {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Holnap {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Nothing is promised for this request.</source>
        <translation>Ehhez a kéréshez nincs vállalás.</translation>
    </message>
    <message>
        <source>Clock stands</source>
        <translation>Az óra áll</translation>
    </message>
    <message>
        <source>Late: {when}</source>
        <translation>Késik: {when}</translation>
    </message>
    <message>
        <source>Soon: {when}</source>
        <translation>Hamarosan: {when}</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{what} due {when}</source>
        <translation>{what}, határidő: {when}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Tegnap {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>Possible callers</source>
        <translation>Lehetséges hívók</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Hívó</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Biztonság</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Hiba</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Tájékoztatás</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Értesítve</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Javítva</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nincs értesítve</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Valaki más</translation>
    </message>
    <message>
        <source>This is the caller</source>
        <translation>Ő a hívó</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Valaki más…</translation>
    </message>
    <message>
        <source>The caller hides the number. If you learn who it is, the call goes into the history.</source>
        <translation>A hívó elrejti a számát. Ha megtudja, ki az, a hívás bekerül az előzményekbe.</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Ki hív?</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nincs kiválasztva</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Találatok</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Típus keresése</translation>
    </message>
    <message>
        <source>Find anyone or anything…   {key}</source>
        <translation>Bárki és bármi keresése…   {key}</translation>
    </message>
    <message>
        <source>Find anyone or anything…</source>
        <translation>Bárki és bármi keresése…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nincs találat.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Hívás: {number}</translation>
    </message>
    <message>
        <source>Choose a CSV file with customers.</source>
        <translation>Válasszon egy CSV-fájlt ügyfelekkel.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what each line would do.</source>
        <translation>Semmi sem változik, amíg nem látta, melyik sor mit tenne.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fájl választása…</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Mit tenne az egyes sor</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>A fájl sorai</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Folyamat</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Importálás visszavonása</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Split it.</source>
        <translation>A fájl nagyobb 64 MB-nál. Ossza fel.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>A fájl nem olvasható.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Megszakítva.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Még semmi sem változott.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Megszakítva; semmi sem maradt meg.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are in.</source>
        <translation>
            <numerusform>%n személy bekerült.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons were taken out again.</source>
        <translation>
            <numerusform>%n személy ismét kikerült.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call to write about.</source>
        <translation>Nincs hívás, amiről írjon.</translation>
    </message>
    <message>
        <source>The note belongs to the call you have.</source>
        <translation>A jegyzet az éppen zajló híváshoz tartozik.</translation>
    </message>
    <message>
        <source>What is the call about? Saved as you type.</source>
        <translation>Miről szól a hívás? Írás közben mentődik.</translation>
    </message>
    <message>
        <source>You can write; it is saved when it answers again.</source>
        <translation>Írhat; mentődik, amint újra válaszol.</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>írás…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>mentve</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nincs mentve.</translation>
    </message>
    <message>
        <source>No device is open.</source>
        <translation>Nincs megnyitott készülék.</translation>
    </message>
    <message>
        <source>Choose one of the list, scan one, or press New device.</source>
        <translation>Válasszon a listából, olvasson be egyet, vagy nyomja meg az Új készülék gombot.</translation>
    </message>
    <message>
        <source>There is no device yet.</source>
        <translation>Még nincs készülék.</translation>
    </message>
    <message>
        <source>Scan one, or press New device and write it down.</source>
        <translation>Olvasson be egyet, vagy az Új készülék gombbal vegye fel.</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>Nincs ilyen nevű készülék.</translation>
    </message>
    <message>
        <source>Try its serial number, model, place or owner.</source>
        <translation>Próbálja a sorozatszámát, típusát, helyét vagy tulajdonosát.</translation>
    </message>
    <message>
        <source>No request was ever opened for it.</source>
        <translation>Ehhez még nem nyitottak kérést.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-cím</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Leltári szám</translation>
    </message>
    <message>
        <source>{total} devices</source>
        <translation>{total} készülék</translation>
    </message>
    <message>
        <source>more than {found} of {total} devices</source>
        <translation>több mint {found} a(z) {total} készülékből</translation>
    </message>
    <message>
        <source>{found} of {total} devices</source>
        <translation>{found} a(z) {total} készülékből</translation>
    </message>
    <message>
        <source>gone: {why}</source>
        <translation>kivonva: {why}</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>visszahívva</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <comment>of a device</comment>
        <translation>
            <numerusform>%n nyitott kérés</numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>kivonva</translation>
    </message>
    <message>
        <source>without a serial number</source>
        <translation>sorozatszám nélkül</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Így hasonlítva</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nem ismert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>Warranty void</source>
        <translation>Érvénytelen garancia</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Kivonva</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>rendezve</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Megnyitva</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Öné</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Másé</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Számok</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Tétel</translation>
    </message>
    <message>
        <source>Warranty void because</source>
        <translation>A garancia érvénytelenségének oka</translation>
    </message>
    <message>
        <source>Gone because</source>
        <translation>Kivonás oka</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gyártva</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Eladva</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Első használat</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Új készülék</translation>
    </message>
    <message>
        <source>Bought used</source>
        <translation>Használtan vették</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Más nevei</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>What you typed is not saved. Close again to drop it.</source>
        <translation>A beírt szöveg nincs mentve. Az elvetéshez zárja be még egyszer.</translation>
    </message>
    <message>
        <source>Saved: {device}</source>
        <translation>Mentve: {device}</translation>
    </message>
    <message>
        <source>New device: {device}</source>
        <translation>Új készülék: {device}</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Mindkét változat</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Az enyém mentése</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>A másiké marad</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile</source>
        <translation>Közben valaki más elmentette</translation>
    </message>
    <message>
        <source>This code adds nothing to the device: {code}</source>
        <translation>Ez a kód nem ad újat a készülékhez: {code}</translation>
    </message>
    <message>
        <source>{kind} taken: {value}</source>
        <translation>{kind} felvéve: {value}</translation>
    </message>
    <message>
        <source>What is this code?</source>
        <translation>Mi ez a kód?</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>A személynek név kell.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Holnap</translation>
    </message>
    <message>
        <source>What number it is (mobile, office…)</source>
        <translation>Milyen szám (mobil, irodai…)</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n lehetséges</numerusform>
        </translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litván</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angol</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>lengyel</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>magyar</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>perzsa</translation>
    </message>
    <message>
        <source>German</source>
        <translation>német</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>orosz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Szerep</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Forget the session</source>
        <translation>Munkamenet elvetése</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Scans of this session</source>
        <translation>A munkamenet beolvasásai</translation>
    </message>
    <message>
        <source>Which device was it?</source>
        <translation>Melyik készülék volt?</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>Olvasson be egy kódot, vagy írja be és nyomjon Entert</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Hangjelzések</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Végrehajtás</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>Utolsó beolvasás visszavonása</translation>
    </message>
    <message>
        <source>Nothing is scanned yet.</source>
        <translation>Még nincs beolvasás.</translation>
    </message>
    <message>
        <source>Nothing of this session is done then. Its scans are lost.</source>
        <translation>Ekkor ebből a munkamenetből semmi sem történik meg. A beolvasásai elvesznek.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Csak a problémák</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Szerződés</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Beolvasás</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Scan the first device.</source>
        <translation>Olvassa be az első készüléket.</translation>
    </message>
    <message>
        <source>Each scan stands here with its verdict; nothing is done yet.</source>
        <translation>Itt látszik minden beolvasás az értékelésével; még semmi sem történik.</translation>
    </message>
    <message>
        <source>No bulk session was carried out yet.</source>
        <translation>Még nem hajtottak végre tömeges beolvasást.</translation>
    </message>
    <message>
        <source>Put at a place</source>
        <translation>Elhelyezés</translation>
    </message>
    <message>
        <source>To the place {place}</source>
        <translation>Ide: {place}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>The database is away; scans are kept here</source>
        <translation>Az adatbázis nem érhető el; a beolvasások itt megmaradnak</translation>
    </message>
    <message numerus="yes">
        <source>Carry out for %n device(s)</source>
        <translation>
            <numerusform>Végrehajtás %n készülékre</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being carried out.</source>
        <translation>Végrehajtás folyamatban.</translation>
    </message>
    <message>
        <source>There is nothing in the list that can be done.</source>
        <translation>A listában nincs végrehajtható.</translation>
    </message>
    <message>
        <source>Done: {done}. Refused: {refused}.</source>
        <translation>Kész: {done}. Elutasítva: {refused}.</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>Kész: {done}.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Hossz</translation>
    </message>
    <message>
        <source>By</source>
        <comment>operator, column title</comment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Kimenő hívás</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Nem fogadott</translation>
    </message>
    <message>
        <source>Served by the menu</source>
        <translation>A menü kiszolgálta</translation>
    </message>
    <message>
        <source>Asked for a call back</source>
        <translation>Visszahívást kért</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Üzenetet hagyott</translation>
    </message>
    <message>
        <source>the operator hung up</source>
        <translation>a kezelő letette</translation>
    </message>
    <message>
        <source>● recorded</source>
        <translation>● rögzítve</translation>
    </message>
    <message>
        <source>● not heard yet</source>
        <translation>● még nem hallgatták meg</translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation>sor: {queue}</translation>
    </message>
    <message>
        <source>told to wait {time}</source>
        <translation>bemondott várakozás: {time}</translation>
    </message>
    <message>
        <source>told to wait {time}, waited {true} from then</source>
        <translation>bemondott várakozás: {time}, onnantól {true} lett</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Még nem volt kapcsolat.</translation>
    </message>
    <message>
        <source>This call will be the first.</source>
        <translation>Ez a hívás lesz az első.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Senki sincs kiválasztva.</translation>
    </message>
    <message>
        <source>The history of a caller or of a person you find is shown here.</source>
        <translation>Itt látható a hívó vagy a megkeresett személy története.</translation>
    </message>
    <message>
        <source>Who calls is not known yet.</source>
        <translation>Még nem tudni, ki hív.</translation>
    </message>
    <message>
        <source>This person belongs to no company.</source>
        <translation>Ez a személy nem tartozik céghez.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kapcsolat</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>No caller now.</source>
        <translation>Most nincs hívó.</translation>
    </message>
    <message>
        <source>Who calls is shown here. Until then, find a customer or dial a number.</source>
        <translation>Itt jelenik meg, ki hív. Addig keressen ügyfelet vagy tárcsázzon.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Ügyfél keresése</translation>
    </message>
    <message>
        <source>found by {text}</source>
        <translation>találat: {text}</translation>
    </message>
    <message>
        <source>Roll: one label after another</source>
        <translation>Tekercs: címkék egymás után</translation>
    </message>
    <message>
        <source>There is no status page, so its address is left out. The plan can open one.</source>
        <translation>Nincs állapotoldal, ezért a címe kimarad. A tervben megnyitható.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Vonalkód</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logó</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Elöl</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Középen</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Hátul</translation>
    </message>
    <message>
        <source>there is nothing to encode</source>
        <translation>nincs mit kódolni</translation>
    </message>
    <message>
        <source>it has letters that this kind of code cannot hold</source>
        <translation>olyan betűk vannak benne, amelyek ilyen kódba nem tehetők</translation>
    </message>
    <message>
        <source>some scanners read two of its letters as another one</source>
        <translation>egyes olvasók két betűjét másnak olvassák</translation>
    </message>
    <message>
        <source>it is too long for this kind of code</source>
        <translation>túl hosszú az ilyen kódhoz</translation>
    </message>
    <message>
        <source>it does not have the right number of digits</source>
        <translation>nem megfelelő a számjegyek száma</translation>
    </message>
    <message>
        <source>its check digit is wrong; perhaps {guess} is meant</source>
        <translation>hibás az ellenőrző számjegye; talán {guess}</translation>
    </message>
    <message>
        <source>it is no GS1 text like {guess}</source>
        <translation>nem GS1-szöveg, mint például {guess}</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>fél karakter van benne</translation>
    </message>
    <message>
        <source>Label printer (ZPL) at an address</source>
        <translation>Címkenyomtató (ZPL) egy címen</translation>
    </message>
    <message>
        <source>“{text}” cannot be printed as this code: {reason}.</source>
        <translation>„{text}” nem nyomtatható ilyen kódként: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” needs {needed} mm as this code, and there are {there} mm.</source>
        <translation>„{text}” ilyen kódként {needed} mm-t igényel, de csak {there} mm van.</translation>
    </message>
    <message>
        <source>Something reaches over the edge of the label and is left out.</source>
        <translation>Valami túlnyúlik a címke szélén, ezért kimarad.</translation>
    </message>
    <message>
        <source>The finest bars are {width} mm: some scanners need 0.25 mm.</source>
        <translation>A legvékonyabb vonalak {width} mm szélesek: egyes olvasóknak 0,25 mm kell.</translation>
    </message>
    <message>
        <source>Something stands too near to the code: it needs a free margin to be read.</source>
        <translation>Valami túl közel van a kódhoz: az olvasáshoz üres margó kell.</translation>
    </message>
    <message>
        <source>There is no field {name}.</source>
        <translation>Nincs {name} mező.</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place and is cut off.</source>
        <translation>„{text}” túl hosszú a helyéhez, ezért le lesz vágva.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Nincs mit nyomtatni.</translation>
    </message>
    <message>
        <source>A code cannot be printed like this.</source>
        <translation>Így nem nyomtatható kód.</translation>
    </message>
    <message>
        <source>Print one label</source>
        <translation>Egy címke nyomtatása</translation>
    </message>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>%n címke nyomtatása</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} labels</source>
        <translation>{done} / {total} címke</translation>
    </message>
    <message>
        <source>Labels are in {file}</source>
        <translation>Címkék helye: {file}</translation>
    </message>
    <message>
        <source>One label was printed.</source>
        <translation>Egy címke kinyomtatva.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels were printed.</source>
        <translation>
            <numerusform>%n címke kinyomtatva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>new</source>
        <translation>új</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>kiegészítve</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>már megvan</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nem használható</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n új</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n kiegészítve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n már megvan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n nem használható</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Utolsó kapcsolatok</translation>
    </message>
    <message>
        <source>Recent contacts of all</source>
        <translation>Mindenki legutóbbi kapcsolatai</translation>
    </message>
    <message>
        <source>Whose timeline</source>
        <translation>Kinek az előzményei</translation>
    </message>
    <message>
        <source>Timeline of the person</source>
        <translation>A személy előzményei</translation>
    </message>
    <message>
        <source>Timeline of the company</source>
        <translation>A cég előzményei</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>A hívó neve</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>Cég (üresen maradhat)</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Mentés újként</translation>
    </message>
    <message>
        <source>Same as…?</source>
        <translation>Ugyanaz, mint…?</translation>
    </message>
    <message>
        <source>People of that name</source>
        <translation>Ilyen nevű személyek</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Előbb írja be a nevet.</translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <translation>Bejövő hívás: {who}</translation>
    </message>
    <message>
        <source>This line takes calls in only.</source>
        <translation>Ez a vonal csak fogad hívást.</translation>
    </message>
    <message>
        <source>A test call is under way.</source>
        <translation>Próbahívás folyik.</translation>
    </message>
    <message>
        <source>Type the number to call.</source>
        <translation>Írja be a hívandó számot.</translation>
    </message>
    <message>
        <source>The line works: answered, and sound came back.</source>
        <translation>A vonal működik: felvették, és hang is jött vissza.</translation>
    </message>
    <message>
        <source>Answered, but no sound came back. Check the ports for sound in the firewall.</source>
        <translation>Felvették, de hang nem jött vissza. Ellenőrizze a hang portjait a tűzfalon.</translation>
    </message>
    <message>
        <source>Answered, and the other side ended the call before it was measured.</source>
        <translation>Felvették, de a másik fél a mérés előtt bontott.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Kézzel leállítva.</translation>
    </message>
    <message>
        <source>Busy. The line works; try another number.</source>
        <translation>Foglalt. A vonal működik; próbáljon másik számot.</translation>
    </message>
    <message>
        <source>It rang and nobody answered. The line works as far as that.</source>
        <translation>Kicsörgött, de senki sem vette fel. Eddig a vonal működik.</translation>
    </message>
    <message>
        <source>Declined by the called person. The line works as far as that.</source>
        <translation>A hívott elutasította. Eddig a vonal működik.</translation>
    </message>
    <message>
        <source>No word from the provider. Check address, network and firewall.</source>
        <translation>A szolgáltató nem felel. Ellenőrizze a címet, a hálózatot és a tűzfalat.</translation>
    </message>
    <message>
        <source>The provider forbids this call. Check password and contract.</source>
        <translation>A szolgáltató tiltja ezt a hívást. Ellenőrizze a jelszót és a szerződést.</translation>
    </message>
    <message>
        <source>The provider does not know this number. Try it with the country code.</source>
        <translation>A szolgáltató nem ismeri ezt a számot. Próbálja országkóddal.</translation>
    </message>
    <message>
        <source>No agreement on sound: compare codecs and encryption with the provider.</source>
        <translation>Nincs egyezség a hangról: vesse össze a kodekeket és a titkosítást a szolgáltatóval.</translation>
    </message>
    <message>
        <source>Not called: the line has as many calls as the plan allows.</source>
        <translation>Nem hívtuk: a vonalon már annyi hívás van, amennyit a terv enged.</translation>
    </message>
    <message>
        <source>Not called: no address of this line is known.</source>
        <translation>Nem hívtuk: a vonal címe nem ismert.</translation>
    </message>
    <message>
        <source>Not called: encrypted sound is required and needs TLS.</source>
        <translation>Nem hívtuk: titkosított hang kell, ahhoz pedig TLS.</translation>
    </message>
    <message>
        <source>The provider reports a failure of its own.</source>
        <translation>A szolgáltató saját hibát jelent.</translation>
    </message>
    <message>
        <source>The call was lost on the way.</source>
        <translation>A hívás útközben elveszett.</translation>
    </message>
    <message>
        <source>The provider refused the call.</source>
        <translation>A szolgáltató elutasította a hívást.</translation>
    </message>
    <message>
        <source>Calling {number} {time}</source>
        <translation>{number} hívása {time}</translation>
    </message>
    <message>
        <source>{number} rings {time}</source>
        <translation>{number} csörög {time}</translation>
    </message>
    <message>
        <source>{number} answered; greeting is played, sound is measured {time}</source>
        <translation>{number} felvette; szól az üdvözlés, mérjük a hangot {time}</translation>
    </message>
    <message>
        <source>Hanging up… {number} {time}</source>
        <translation>Bontás… {number} {time}</translation>
    </message>
    <message>
        <source>Ask now (OPTIONS)</source>
        <translation>Kérdezés most (OPTIONS)</translation>
    </message>
    <message>
        <source>Asked; waiting.</source>
        <translation>Megkérdezve; várunk.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Próba leállítása</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Próbahívás</translation>
    </message>
    <message>
        <source>Call {number} over {line}? It costs what any call costs.</source>
        <translation>Hívjuk {number} számát ezen: {line}? Annyiba kerül, mint bármely hívás.</translation>
    </message>
    <message>
        <source>OPTIONS sent; waiting for the answer</source>
        <translation>OPTIONS elküldve; várjuk a választ</translation>
    </message>
    <message>
        <source>OPTIONS: no answer</source>
        <translation>OPTIONS: nincs válasz</translation>
    </message>
    <message>
        <source>OPTIONS: {status} after {time}</source>
        <translation>OPTIONS: {status} ennyi idő után: {time}</translation>
    </message>
    <message>
        <source>Codec {name}</source>
        <translation>Kodek: {name}</translation>
    </message>
    <message>
        <source>They hear us: {word}, MOS {mos}, loss {loss}</source>
        <translation>Ők minket: {word}, MOS {mos}, veszteség {loss}</translation>
    </message>
    <message>
        <source>The other side sent no report of what it hears.</source>
        <translation>A másik fél nem jelentette, mit hall.</translation>
    </message>
    <message>
        <source>rang after {time} s</source>
        <translation>csörgött {time} s után</translation>
    </message>
    <message>
        <source>answered after {time} s</source>
        <translation>felvették {time} s után</translation>
    </message>
    <message>
        <source>SIP {status}</source>
        <translation>SIP {status}</translation>
    </message>
    <message>
        <source>sound encrypted (SRTP)</source>
        <translation>a hang titkosított (SRTP)</translation>
    </message>
    <message>
        <source>sound not encrypted</source>
        <translation>a hang nem titkosított</translation>
    </message>
    <message>
        <source>sound before the answer</source>
        <translation>hang a felvétel előtt</translation>
    </message>
    <message>
        <source>no sound before the answer</source>
        <translation>felvétel előtt nem volt hang</translation>
    </message>
    <message>
        <source>We hear them: {word}, MOS {mos}, loss {loss}</source>
        <translation>Mi őket: {word}, MOS {mos}, veszteség {loss}</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Mikrofon próbája</translation>
    </message>
    <message>
        <source>Speak: you hear yourself, and the upper bar moves.</source>
        <translation>Beszéljen: hallja magát, és a felső sáv mozog.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Csoport</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Billentyű</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ide vezet</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Másik gomb</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Másik érték</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Másik válasz</translation>
    </message>
    <message>
        <source>{key} leads to</source>
        <translation>{key} ide vezet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Új billentyű</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its new key.</source>
        <translation>Válasszon műveletet, nyomjon Entert, majd az új billentyűt.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nincs billentyű</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>Alapértelmezett</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Mind alapértelmezett</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>A rendszer alapértelmezése</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (nincs csatlakoztatva)</translation>
    </message>
    <message>
        <source>There is no softphone on this desk: sound is set on your own phone.</source>
        <translation>Itt nincs szoftveres telefon: a hangot a saját telefonján állíthatja be.</translation>
    </message>
    <message>
        <source>No sound device was found. Plug in a headset.</source>
        <translation>Nem található hangeszköz. Csatlakoztasson fejhallgatót.</translation>
    </message>
    <message>
        <source>The sound check can run when there is no call.</source>
        <translation>A hangpróba akkor futhat, ha nincs hívás.</translation>
    </message>
    <message>
        <source>Press the button on the headset now.</source>
        <translation>Nyomja meg most a gombot a fejhallgatón.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Megtanult</translation>
    </message>
    <message>
        <source>As the headset says</source>
        <translation>Ahogy a fejhallgató mondja</translation>
    </message>
    <message>
        <source>No headset with buttons was found.</source>
        <translation>Nem található gombos fejhallgató.</translation>
    </message>
    <message>
        <source>A button can be learned when there is no call.</source>
        <translation>Gombot tanítani akkor lehet, ha nincs hívás.</translation>
    </message>
    <message>
        <source>Buttons of {headset}</source>
        <translation>Gombok: {headset}</translation>
    </message>
    <message>
        <source>the caller was told</source>
        <translation>a hívót tájékoztattuk</translation>
    </message>
    <message>
        <source>the caller was not told: the plan wants it so</source>
        <translation>a hívót nem tájékoztattuk: a terv így kívánja</translation>
    </message>
    <message>
        <source>the caller agreed</source>
        <translation>a hívó beleegyezett</translation>
    </message>
    <message>
        <source>the caller objected later, and recording stopped</source>
        <translation>a hívó később tiltakozott, a rögzítés leállt</translation>
    </message>
    <message>
        <source>the caller spoke after the tone</source>
        <translation>a hívó a sípszó után beszélt</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>kitakarva</translation>
    </message>
    <message>
        <source>somebody else was in the call</source>
        <translation>valaki más is volt a hívásban</translation>
    </message>
    <message>
        <source>listened</source>
        <translation>meghallgatta</translation>
    </message>
    <message>
        <source>saved a copy</source>
        <translation>másolatot mentett</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>megőrzi</translation>
    </message>
    <message>
        <source>lets it go in its time</source>
        <translation>elengedi a maga idejében</translation>
    </message>
    <message>
        <source>removed, its time was over</source>
        <translation>törölve, lejárt az ideje</translation>
    </message>
    <message>
        <source>listened to the call</source>
        <translation>hallgatta a hívást</translation>
    </message>
    <message>
        <source>whispered to the operator</source>
        <translation>súgott a kezelőnek</translation>
    </message>
    <message>
        <source>spoke with both</source>
        <translation>mindkettővel beszélt</translation>
    </message>
    <message>
        <source>Press Listen to open it.</source>
        <translation>A megnyitáshoz nyomja meg a Meghallgatás gombot.</translation>
    </message>
    <message>
        <source>Who listens to a recording is written down.</source>
        <translation>Feljegyezzük, ki hallgat meg egy felvételt.</translation>
    </message>
    <message>
        <source>There is no recording of this call any more.</source>
        <translation>Ennek a hívásnak már nincs felvétele.</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Felvétel megnyitása…</translation>
    </message>
    <message>
        <source>{who}, {length}</source>
        <translation>{who}, {length}</translation>
    </message>
    <message>
        <source>kept until somebody lets it go: {why}</source>
        <translation>megőrizve, amíg valaki el nem engedi: {why}</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>örökre megőrizve</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>megőrizve eddig: {day}</translation>
    </message>
    <message>
        <source>not whole: {why}</source>
        <translation>nem teljes: {why}</translation>
    </message>
    <message>
        <source>not recorded: who comes here is put through to a person</source>
        <translation>nincs felvéve: aki ide jut, emberhez kerül</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>itt felvéve</translation>
    </message>
    <message>
        <source>a tone</source>
        <translation>hangjelzés</translation>
    </message>
    <message>
        <source>heard in {language} instead</source>
        <translation>helyette hallható: {language}</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>köszöntés</translation>
    </message>
    <message>
        <source>when closed</source>
        <translation>zárva tartáskor</translation>
    </message>
    <message>
        <source>when nobody can take it</source>
        <translation>ha senki sem tudja fogadni</translation>
    </message>
    <message>
        <source>that it is recorded</source>
        <translation>hogy a hívást rögzítik</translation>
    </message>
    <message>
        <source>Callers who are blocked</source>
        <translation>Letiltott hívók</translation>
    </message>
    <message>
        <source>place in the line</source>
        <translation>hely a sorban</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>mennyi a várakozás</translation>
    </message>
    <message>
        <source>while callers wait</source>
        <translation>amíg a hívók várnak</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>egy szám jegyei</translation>
    </message>
    <message>
        <source>a key that leads nowhere</source>
        <translation>billentyű, amely nem vezet sehová</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>hangposta</translation>
    </message>
    <message>
        <source>Ringdesk</source>
        <translation>Ringdesk</translation>
    </message>
    <message>
        <source>this house</source>
        <translation>ez a ház</translation>
    </message>
    <message>
        <source>A value is said in it: it stands for several recordings, one for each value.</source>
        <translation>Értéket mond: több felvételt jelöl, minden értékhez egyet.</translation>
    </message>
    <message>
        <source>Only a shipped menu says it. Copy that menu, and it can say something else.</source>
        <translation>Csak egy mellékelt menü mondja. Másolja le, és mondhat mást.</translation>
    </message>
    <message>
        <source>Ringdesk says it by itself: another one is heard from the next call on, without saving the plan.</source>
        <translation>Ezt a Ringdesk magától mondja: a másik felvétel a következő hívástól hallható, a terv mentése nélkül.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>több</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n hiányzik</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <translation>megvan</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Only supervisors hear what others have talked.</source>
        <translation>Mások beszélgetéseit csak a felügyelők hallhatják.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this language.</source>
        <translation>Ezen a nyelven nincs felvétel.</translation>
    </message>
    <message>
        <source>Making the recording…</source>
        <translation>Felvétel készítése…</translation>
    </message>
    <message>
        <source>Greeting of {name}</source>
        <translation>Üdvözlés: {name}</translation>
    </message>
    <message>
        <source>Record it, import a file or type the words.</source>
        <translation>Vegye fel, importáljon fájlt, vagy írja be a szöveget.</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>Amit a hívók hallanak</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Meghallgatás</translation>
    </message>
    <message>
        <source>Words for the computer&apos;s voice</source>
        <translation>Szöveg a számítógép hangjának</translation>
    </message>
    <message>
        <source>Speak it</source>
        <translation>Felolvasás</translation>
    </message>
    <message>
        <source>Import a WAV file…</source>
        <translation>WAV-fájl importálása…</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Használat most</translation>
    </message>
    <message>
        <source>It is recorded now.</source>
        <translation>Most veszi fel.</translation>
    </message>
    <message>
        <source>level {level} dB</source>
        <translation>hangszint: {level} dB</translation>
    </message>
    <message>
        <source>It was recorded too loud and sounds harsh.</source>
        <translation>Túl hangosan vették fel, recsegő.</translation>
    </message>
    <message>
        <source>It was recorded very softly: listen for noise.</source>
        <translation>Nagyon halkan vették fel: figyeljen a zajra.</translation>
    </message>
    <message>
        <source>Only supervisors decide what is kept.</source>
        <translation>Csak a felügyelők döntik el, mi marad meg.</translation>
    </message>
    <message>
        <source>Let it go in its time</source>
        <translation>Elengedés a maga idejében</translation>
    </message>
    <message>
        <source>Saved as {path}. SHA-256: {sum}</source>
        <translation>Mentve: {path}. SHA-256: {sum}</translation>
    </message>
    <message>
        <source>Recording, {when}</source>
        <translation>Felvétel, {when}</translation>
    </message>
    <message>
        <source>No number was typed.</source>
        <translation>Nem írt be számot.</translation>
    </message>
    <message>
        <source>Type a number, for example +370 612 34567.</source>
        <translation>Írjon be egy számot, például +370 612 34567.</translation>
    </message>
    <message>
        <source>This is too long for a phone number.</source>
        <translation>Ez túl hosszú telefonszámnak.</translation>
    </message>
    <message>
        <source>Check what was typed or pasted.</source>
        <translation>Ellenőrizze, mit írt vagy illesztett be.</translation>
    </message>
    <message>
        <source>This link is not a phone number.</source>
        <translation>Ez a hivatkozás nem telefonszám.</translation>
    </message>
    <message>
        <source>Links may begin with tel:, sip: or callto:.</source>
        <translation>A hivatkozás tel:, sip: vagy callto: kezdetű lehet.</translation>
    </message>
    <message>
        <source>This link has an address that is not one.</source>
        <translation>A hivatkozás címe nem érvényes.</translation>
    </message>
    <message>
        <source>Dial the number by hand.</source>
        <translation>Tárcsázza a számot kézzel.</translation>
    </message>
    <message>
        <source>This link carries more than a number.</source>
        <translation>A hivatkozás többet tartalmaz egy számnál.</translation>
    </message>
    <message>
        <source>This link holds something else than a phone number.</source>
        <translation>A hivatkozás nem telefonszámot tartalmaz.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ez nem telefonszám.</translation>
    </message>
    <message>
        <source>Numbers hold digits, and may begin with +.</source>
        <translation>A szám számjegyekből áll, és +-szal kezdődhet.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Raktáron</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Lefoglalva</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Felhasználva</translation>
    </message>
    <message>
        <source>Returned to the supplier</source>
        <translation>Visszaküldve a szállítónak</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Selejtezve</translation>
    </message>
    <message>
        <source>Serial number or another code</source>
        <translation>Sorozatszám vagy más kód</translation>
    </message>
    <message>
        <source>Look up a device</source>
        <translation>Készülék keresése</translation>
    </message>
    <message>
        <source>Devices with this number</source>
        <translation>Készülékek ezzel a számmal</translation>
    </message>
    <message>
        <source>known</source>
        <translation>ismert</translation>
    </message>
    <message>
        <source>Open requests of the device</source>
        <translation>A készülék nyitott kérései</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Lap megnyitása</translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>Nincs nyitott kérés.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Minden</translation>
    </message>
    <message>
        <source>Notes and visits</source>
        <translation>Jegyzetek és kiszállások</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>A készülék története</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mi látszik</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Új jegyzet</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>Új kiszállás</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>History ({n})</source>
        <translation>Előzmények ({n})</translation>
    </message>
    <message>
        <source>Choose a note or a visit in the list first.</source>
        <translation>Előbb válasszon jegyzetet vagy kiszállást a listában.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Jegyzet mentve.</translation>
    </message>
    <message>
        <source>Visit kept.</source>
        <translation>Kiszállás mentve.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Kijavítva.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eltávolítva.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sorozatszám</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Gyártó</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Készülékfajta</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>A kérés száma</translation>
    </message>
    <message>
        <source>Title of the request</source>
        <translation>A kérés címe</translation>
    </message>
    <message>
        <source>Address of the status page</source>
        <translation>Az állapotoldal címe</translation>
    </message>
    <message>
        <source>The device or its accessory</source>
        <translation>A készülék vagy tartozéka</translation>
    </message>
    <message>
        <source>Number of this label</source>
        <translation>A címke sorszáma</translation>
    </message>
    <message>
        <source>Number of labels</source>
        <translation>Címkék száma</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Command code</source>
        <translation>Parancskód</translation>
    </message>
    <message>
        <source>What the command does</source>
        <translation>Mit tesz a parancs</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Készülék</translation>
    </message>
    <message>
        <source>Device, QR code</source>
        <translation>Készülék, QR-kód</translation>
    </message>
    <message>
        <source>Device, small</source>
        <translation>Készülék, kicsi</translation>
    </message>
    <message>
        <source>Device and accessories</source>
        <translation>Készülék és tartozékok</translation>
    </message>
    <message>
        <source>Request slip</source>
        <translation>Kérésjegy</translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation>Polc vagy hely</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Parancskártyák</translation>
    </message>
    <message>
        <source>Create with request</source>
        <translation>Létrehozás kéréssel</translation>
    </message>
    <message>
        <source>Scan a device, or type its serial number.</source>
        <translation>Olvasson be egy készüléket, vagy írja be a sorozatszámát.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>model not known</source>
        <translation>ismeretlen típus</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>ismeretlen tulajdonos</translation>
    </message>
    <message>
        <source>Warranty to {day}</source>
        <translation>Garancia eddig: {day}</translation>
    </message>
    <message>
        <source>Warranty ended {day}, days of grace</source>
        <translation>A garancia lejárt: {day}, türelmi idő</translation>
    </message>
    <message>
        <source>Not paid by the warranty</source>
        <translation>A garancia nem fizeti</translation>
    </message>
    <message>
        <source>Warranty ended {day}</source>
        <translation>A garancia lejárt: {day}</translation>
    </message>
    <message>
        <source>Warranty has not begun</source>
        <translation>A garancia még nem kezdődött el</translation>
    </message>
    <message>
        <source>No warranty: bought used</source>
        <translation>Nincs garancia: használtan vették</translation>
    </message>
    <message>
        <source>Warranty void: {reason}</source>
        <translation>A garancia érvénytelen: {reason}</translation>
    </message>
    <message>
        <source>Warranty: date of sale not known</source>
        <translation>Garancia: ismeretlen eladási dátum</translation>
    </message>
    <message>
        <source>No warranty known</source>
        <translation>Nincs ismert garancia</translation>
    </message>
    <message>
        <source>Recall: {title}</source>
        <translation>Visszahívás: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>found by a scan</comment>
        <translation>
            <numerusform>%n készülék</numerusform>
        </translation>
    </message>
    <message>
        <source>new device</source>
        <translation>új készülék</translation>
    </message>
    <message>
        <source>Pause, ms</source>
        <translation>Szünet, ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bájtok</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Még semmi sem jött.</translation>
    </message>
    <message>
        <source>What scanners send stands here, before anybody judges it.</source>
        <translation>Itt látszik, mit küldenek az olvasók, értékelés előtt.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n bytes are forgotten.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>Az első %n bájt elveszett.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>%n régebbi sor nem látszik.</numerusform>
        </translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>sorozatszám</translation>
    </message>
    <message>
        <source>asset tag</source>
        <translation>leltári szám</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>termékkód</translation>
    </message>
    <message>
        <source>part number</source>
        <translation>cikkszám</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>tétel</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>szállítmány</translation>
    </message>
    <message>
        <source>too long: not looked up</source>
        <translation>túl hosszú: nem kereste ki</translation>
    </message>
    <message>
        <source>its end did not come: not looked up</source>
        <translation>nem jött meg a vége: nem kereste ki</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Mi lehet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Biztos</translation>
    </message>
    <message>
        <source>Choose a line to see what is made of its bytes.</source>
        <translation>Válasszon egy sort, és itt látszik, mi lesz a bájtjaiból.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Kétség</translation>
    </message>
    <message>
        <source>command</source>
        <translation>parancs</translation>
    </message>
    <message>
        <source>setting code</source>
        <translation>beállító kód</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>olvashatatlan</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>üres</translation>
    </message>
    <message>
        <source>This code names a product, not a device: {name}</source>
        <translation>Ez a kód terméket jelöl, nem készüléket: {name}</translation>
    </message>
    <message>
        <source>Scan the serial number on the device&apos;s plate.</source>
        <translation>Olvassa be a készülék adattábláján lévő sorozatszámot.</translation>
    </message>
    <message>
        <source>This is a setting code for a scanner. Nothing was done.</source>
        <translation>Ez egy olvasó beállító kódja. Nem történt semmi.</translation>
    </message>
    <message>
        <source>The code could not be read.</source>
        <translation>A kódot nem sikerült elolvasni.</translation>
    </message>
    <message>
        <source>The check digit is wrong; perhaps {guess}</source>
        <translation>Hibás ellenőrző számjegy; talán {guess}</translation>
    </message>
    <message>
        <source>A separator is missing; perhaps {guess}</source>
        <translation>Hiányzik egy elválasztó; talán {guess}</translation>
    </message>
    <message>
        <source>Part of the code fits no rule: {about}</source>
        <translation>A kód egy része nem illik szabályra: {about}</translation>
    </message>
    <message>
        <source>Letters that look like digits; perhaps {guess}</source>
        <translation>Számjegyre hasonlító betűk; talán {guess}</translation>
    </message>
    <message>
        <source>Small letters; perhaps {guess}</source>
        <translation>Kisbetűk; talán {guess}</translation>
    </message>
    <message>
        <source>It sets scanners of {about}; only such a scanner obeys it.</source>
        <translation>Ezeket az olvasókat állítja: {about}; csak ilyen olvasó hallgat rá.</translation>
    </message>
    <message>
        <source>Unprintable characters: look at the scanner&apos;s speed and character set.</source>
        <translation>Nem nyomtatható jelek: nézze meg az olvasó sebességét és karakterkészletét.</translation>
    </message>
    <message>
        <source>Scan it again, or type the serial number.</source>
        <translation>Olvassa be újra, vagy írja be a sorozatszámot.</translation>
    </message>
    <message>
        <source>Like other devices of the model {name}.</source>
        <translation>Mint a(z) {name} típus többi készüléke.</translation>
    </message>
    <message>
        <source>Its number looks like one of {maker}.</source>
        <translation>A száma olyan, mint a(z) {maker} gyártóé.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Még semmit sem tudunk róla.</translation>
    </message>
    <message>
        <source>Opened: {ticket}</source>
        <translation>Megnyitva: {ticket}</translation>
    </message>
    <message>
        <source>Device received: {ticket}</source>
        <translation>Készülék átvéve: {ticket}</translation>
    </message>
    <message>
        <source>Done: {ticket}</source>
        <translation>Kész: {ticket}</translation>
    </message>
    <message>
        <source>The next scan is a part for {ticket}.</source>
        <translation>A következő beolvasás alkatrész ehhez: {ticket}.</translation>
    </message>
    <message>
        <source>The next scan is a device lent for {ticket}.</source>
        <translation>A következő beolvasás kölcsönkészülék ehhez: {ticket}.</translation>
    </message>
    <message>
        <source>Part used for {ticket}: {what}</source>
        <translation>Alkatrész felhasználva ehhez: {ticket}: {what}</translation>
    </message>
    <message>
        <source>Loaner of {ticket} came back: {what}</source>
        <translation>A kölcsönkészülék ({ticket}) visszajött: {what}</translation>
    </message>
    <message>
        <source>Lent for {ticket}: {what}</source>
        <translation>Kölcsönadva ehhez: {ticket}: {what}</translation>
    </message>
    <message>
        <source>scanner not plugged in</source>
        <translation>az olvasó nincs bedugva</translation>
    </message>
    <message>
        <source>another program has the scanner</source>
        <translation>más program használja az olvasót</translation>
    </message>
    <message>
        <source>you may not use the scanner&apos;s port</source>
        <translation>nincs joga az olvasó portjához</translation>
    </message>
    <message>
        <source>scanner unplugged</source>
        <translation>az olvasót kihúzták</translation>
    </message>
    <message>
        <source>scanner failed</source>
        <translation>az olvasó hibás</translation>
    </message>
    <message numerus="yes">
        <source>scanner ready, %n missing</source>
        <comment>scanners</comment>
        <translation>
            <numerusform>az olvasó kész, %n hiányzik</numerusform>
        </translation>
    </message>
    <message>
        <source>scanner ready</source>
        <translation>az olvasó kész</translation>
    </message>
    <message>
        <source>no scanner</source>
        <translation>nincs olvasó</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Esemény</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>kiosztva</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Költség</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Nincs kiválasztott készülék.</translation>
    </message>
    <message>
        <source>The history of a scanned device is shown here.</source>
        <translation>Itt látszik a beolvasott készülék története.</translation>
    </message>
    <message>
        <source>Nothing happened to this device yet.</source>
        <translation>Ezzel a készülékkel még nem történt semmi.</translation>
    </message>
    <message>
        <source>Request {title}</source>
        <translation>Kérés: {title}</translation>
    </message>
    <message>
        <source>{ticket}: {step}</source>
        <translation>{ticket}: {step}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kiszállás</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>Cost: {title}</source>
        <translation>Költség: {title}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>módosítva</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>összekapcsolva</translation>
    </message>
    <message>
        <source>free work allowed</source>
        <translation>ingyenes munka engedélyezve</translation>
    </message>
    <message>
        <source>This device cost nothing yet.</source>
        <translation>Ez a készülék még nem került semmibe.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Fizeti</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>ügyfél</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>garancia</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>méltányosság</translation>
    </message>
    <message>
        <source>Cost of its life: {sums}</source>
        <translation>Teljes életköltség: {sums}</translation>
    </message>
    <message>
        <source>Scan a device or choose a customer first.</source>
        <translation>Előbb olvasson be készüléket, vagy válasszon ügyfelet.</translation>
    </message>
    <message>
        <source>Scan a device or open a request first.</source>
        <translation>Előbb olvasson be készüléket, vagy nyisson meg kérést.</translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>Az olvasó hibás adatot küldött. Olvassa be újra.</translation>
    </message>
    <message>
        <source>The devices stand where they stood before.</source>
        <translation>A készülékek ott vannak, ahol korábban.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Lehetséges ismétlődések</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nem ugyanaz</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Lehetséges ismétlődés</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Típusok szűrése</translation>
    </message>
    <message>
        <source>K100 .. K199, one range or number a line</source>
        <translation>K100 .. K199, soronként egy tartomány vagy szám</translation>
    </message>
    <message>
        <source>Lots, with commas between</source>
        <translation>Tételek, vesszővel elválasztva</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ettől</translation>
    </message>
    <message>
        <source>to</source>
        <translation>eddig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Típusok</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Sorozatszámok</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Tételek</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>This is no range: {line}</source>
        <translation>Ez nem tartomány: {line}</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>A kérés szövege</translation>
    </message>
    <message>
        <source>What is wrong, and what was promised?</source>
        <translation>Mi a baj, és mit ígértünk?</translation>
    </message>
    <message>
        <source>Who has been free longest</source>
        <translation>Aki a legrégebben szabad</translation>
    </message>
    <message>
        <source>Who took fewest calls</source>
        <translation>Aki a legkevesebb hívást vette fel</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Egymás után</translation>
    </message>
    <message>
        <source>Everybody at once</source>
        <translation>Mindenki egyszerre</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technikus</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Várnak</translation>
    </message>
    <message>
        <source>They are told and the call ends</source>
        <translation>Tájékoztatást kapnak, és a hívás véget ér</translation>
    </message>
    <message>
        <source>Who is rung</source>
        <translation>Kinél csörög</translation>
    </message>
    <message>
        <source>Ring time</source>
        <translation>Csengetési idő</translation>
    </message>
    <message>
        <source>Not again before</source>
        <translation>Nem csörög újra ennyi ideig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Fontosság</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Üdvözlés</translation>
    </message>
    <message>
        <source>Recording when closed</source>
        <translation>Felvétel zárva tartáskor</translation>
    </message>
    <message>
        <source>Recording when nobody can take it</source>
        <translation>Felvétel, ha senki sem tudja felvenni</translation>
    </message>
    <message>
        <source>When nobody is signed in</source>
        <translation>Ha senki sincs bejelentkezve</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Leghosszabb várakozás</translation>
    </message>
    <message>
        <source>Operators ready</source>
        <translation>Kész operátorok</translation>
    </message>
    <message>
        <source>Service level of today</source>
        <translation>Mai szolgáltatási szint</translation>
    </message>
    <message>
        <source>Abandoned calls of today</source>
        <translation>Ma feladott hívások</translation>
    </message>
    <message>
        <source>One pause</source>
        <translation>Egy szünet</translation>
    </message>
    <message>
        <source>Longest wait in {where} over {mark}</source>
        <translation>Leghosszabb várakozás ({where}) {mark} felett</translation>
    </message>
    <message>
        <source>{where}: {mark} or fewer operators ready</source>
        <translation>{where}: legfeljebb {mark} kész operátor</translation>
    </message>
    <message>
        <source>Service level of {where} below {mark}</source>
        <translation>Szolgáltatási szint ({where}) {mark} alatt</translation>
    </message>
    <message>
        <source>Abandoned calls of {where} over {mark}</source>
        <translation>Feladott hívások ({where}) {mark} felett</translation>
    </message>
    <message>
        <source>any queue</source>
        <translation>bármelyik sor</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} perc</translation>
    </message>
    <message>
        <source>{pause} over {mark}</source>
        <translation>{pause} {mark} felett</translation>
    </message>
    <message>
        <source>A pause over {mark}</source>
        <translation>{mark} feletti szünet</translation>
    </message>
    <message>
        <source>mail to {to}</source>
        <translation>levél ide: {to}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>még senki</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
    <message>
        <source>raised at {mark}</source>
        <translation>jelez ennél: {mark}</translation>
    </message>
    <message>
        <source>over at {mark}</source>
        <translation>elmúlik ennél: {mark}</translation>
    </message>
    <message>
        <source>now {value}: {name}</source>
        <translation>most {value}: {name}</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Utómunka</translation>
    </message>
    <message>
        <source>An outcome must be chosen</source>
        <translation>Eredményt kell választani</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Eredmények</translation>
    </message>
    <message>
        <source>Language of recordings</source>
        <translation>A felvételek nyelve</translation>
    </message>
    <message>
        <source>Wait for who knows the caller</source>
        <translation>Várakozás arra, aki ismeri a hívót</translation>
    </message>
    <message>
        <source>Most who may wait</source>
        <translation>Legfeljebb ennyien várhatnak</translation>
    </message>
    <message>
        <source>Too many or too long: go to</source>
        <translation>Túl sok vagy túl hosszú: tovább ide</translation>
    </message>
    <message>
        <source>Announcements every</source>
        <translation>Bemondás ennyi időnként</translation>
    </message>
    <message>
        <source>They say the place in line</source>
        <translation>Bemondják a helyet a sorban</translation>
    </message>
    <message>
        <source>They say the expected wait</source>
        <translation>Bemondják a várható időt</translation>
    </message>
    <message>
        <source>Press 1 to be called back</source>
        <translation>1-es gombra visszahívás</translation>
    </message>
    <message>
        <source>Tries to call back</source>
        <translation>Visszahívási próbálkozások</translation>
    </message>
    <message>
        <source>Between two tries</source>
        <translation>Két próbálkozás között</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>Visszahívás ennyi időn belül</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>A hívások rögzítése</translation>
    </message>
    <message>
        <source>Recording that says so</source>
        <translation>Tájékoztatás a rögzítésről</translation>
    </message>
    <message>
        <source>Days they are kept</source>
        <translation>Megőrzés napokban</translation>
    </message>
    <message>
        <source>A mask lasts at most</source>
        <translation>Az elrejtés legfeljebb ennyi ideig tart</translation>
    </message>
    <message>
        <source>Supervisors may listen</source>
        <translation>A felettesek hallgathatják</translation>
    </message>
    <message>
        <source>Missed calls allowed</source>
        <translation>Megengedett nem fogadott hívások</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>A vonal neve</translation>
    </message>
    <message>
        <source>Callers with priority</source>
        <translation>Fontos hívók</translation>
    </message>
    <message>
        <source>Menu before it</source>
        <translation>Menü előtte</translation>
    </message>
    <message>
        <source>Outside the hours: go to</source>
        <translation>Nyitvatartáson kívül: tovább ide</translation>
    </message>
    <message>
        <source>When nobody is ready for</source>
        <translation>Ha ennyi ideig senki sem áll készen</translation>
    </message>
    <message>
        <source>Answered in time within</source>
        <translation>Időben fogadott ennyin belül</translation>
    </message>
    <message>
        <source>Not counted: hung up within</source>
        <translation>Nem számít: letette ennyin belül</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Leghosszabb üzenet</translation>
    </message>
    <message>
        <source>Silence that ends it</source>
        <translation>Csend, amely lezárja</translation>
    </message>
    <message>
        <source>Reasons for a break</source>
        <translation>A szünet okai</translation>
    </message>
    <message>
        <source>Longest breaks</source>
        <translation>Leghosszabb szünetek</translation>
    </message>
    <message>
        <source>Percent to be answered in time</source>
        <translation>Időben fogadandó (százalék)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Dialled numbers</source>
        <translation>Hívott számok</translation>
    </message>
    <message>
        <source>Callers&apos; numbers begin with</source>
        <translation>A hívók száma így kezdődik</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>A hívó száma</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Nyitott kérés</translation>
    </message>
    <message>
        <source>Owes more than</source>
        <translation>Tartozása több, mint</translation>
    </message>
    <message>
        <source>While open</source>
        <translation>Nyitva tartáskor</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Zárva tartáskor</translation>
    </message>
    <message>
        <source>Add priority</source>
        <translation>Elsőbbség hozzáadása</translation>
    </message>
    <message>
        <source>Half days and holidays</source>
        <translation>Félnapok és ünnepek</translation>
    </message>
    <message>
        <source>File of holidays</source>
        <translation>Ünnepnapok fájlja</translation>
    </message>
    <message>
        <source>Days of the file of holidays</source>
        <translation>Az ünnepfájl napjai</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>The operator is rung first</source>
        <translation>Előbb a kezelő csörög</translation>
    </message>
    <message>
        <source>The customer is rung first</source>
        <translation>Előbb az ügyfél csörög</translation>
    </message>
    <message>
        <source>Always, once the caller was told</source>
        <translation>Mindig, miután a hívó értesült róla</translation>
    </message>
    <message>
        <source>When the operator says that he agreed</source>
        <translation>Ha az operátor jelzi, hogy beleegyezett</translation>
    </message>
    <message>
        <source>Always, once the person called was told</source>
        <translation>Mindig, miután a hívottal közölték</translation>
    </message>
    <message>
        <source>As in the whole house</source>
        <translation>Mint az egész házban</translation>
    </message>
    <message>
        <source>Yes, and the operator sees who does</source>
        <translation>Igen, és a kezelő látja, ki</translation>
    </message>
    <message>
        <source>Yes, unseen</source>
        <translation>Igen, láthatatlanul</translation>
    </message>
    <message>
        <source>New queue: {name}</source>
        <translation>Új sor: {name}</translation>
    </message>
    <message>
        <source>New operator: {name}</source>
        <translation>Új kezelő: {name}</translation>
    </message>
    <message>
        <source>New number: {name}</source>
        <translation>Új szám: {name}</translation>
    </message>
    <message>
        <source>New voicemail: {name}</source>
        <translation>Új hangposta: {name}</translation>
    </message>
    <message>
        <source>New menu: {name}</source>
        <translation>Új menü: {name}</translation>
    </message>
    <message>
        <source>New alert: {name}</source>
        <translation>Új riasztás: {name}</translation>
    </message>
    <message>
        <source>New rule: {name}</source>
        <translation>Új szabály: {name}</translation>
    </message>
    <message>
        <source>New calendar: {name}</source>
        <translation>Új naptár: {name}</translation>
    </message>
    <message>
        <source>Queue removed: {name}</source>
        <translation>Sor eltávolítva: {name}</translation>
    </message>
    <message>
        <source>Operator removed: {name}</source>
        <translation>Kezelő eltávolítva: {name}</translation>
    </message>
    <message>
        <source>Number removed: {name}</source>
        <translation>Szám eltávolítva: {name}</translation>
    </message>
    <message>
        <source>Voicemail removed: {name}</source>
        <translation>Hangposta eltávolítva: {name}</translation>
    </message>
    <message>
        <source>Menu removed: {name}</source>
        <translation>Menü törölve: {name}</translation>
    </message>
    <message>
        <source>Alert removed: {name}</source>
        <translation>Riasztás törölve: {name}</translation>
    </message>
    <message>
        <source>Rule removed: {name}</source>
        <translation>Szabály törölve: {name}</translation>
    </message>
    <message>
        <source>Calendar removed: {name}</source>
        <translation>Naptár törölve: {name}</translation>
    </message>
    <message>
        <source>Comments, or what stands in the file alone.</source>
        <translation>Megjegyzések, vagy ami csak a fájlban van.</translation>
    </message>
    <message>
        <source>Rules are tried in this order: {names}</source>
        <translation>A szabályok sorrendje: {names}</translation>
    </message>
    <message>
        <source>{name}: {field} changed</source>
        <translation>{name}: {field} megváltozott</translation>
    </message>
    <message>
        <source>{name}: {field} {before} → {after}</source>
        <translation>{name}: {field} {before} → {after}</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>{table}: {name} removed</source>
        <translation>{table}: {name} eltávolítva</translation>
    </message>
    <message>
        <source>{table}: {name} added</source>
        <translation>{table}: {name} hozzáadva</translation>
    </message>
    <message>
        <source>{name} joins {queues}</source>
        <translation>{name} belép ide: {queues}</translation>
    </message>
    <message>
        <source>{name} leaves {queues}</source>
        <translation>{name} kilép innen: {queues}</translation>
    </message>
    <message>
        <source>{name}: other order of queues</source>
        <translation>{name}: a sorok más sorrendje</translation>
    </message>
    <message>
        <source>{pause}: {n} min</source>
        <translation>{pause}: {n} perc</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a calendar</comment>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar {name}</source>
        <translation>{name} naptár</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} mp</translation>
    </message>
    <message numerus="yes">
        <source>%n closed days</source>
        <translation>
            <numerusform>%n zárva tartó nap</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Kor</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Enyém</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Csapataim</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Késésben</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Felelős nélkül</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Kérések betöltése…</translation>
    </message>
    <message>
        <source>You have no open requests.</source>
        <translation>Nincs nyitott kérése.</translation>
    </message>
    <message>
        <source>Your teams have no open requests.</source>
        <translation>A csapatainak nincs nyitott kérése.</translation>
    </message>
    <message>
        <source>There are no open requests.</source>
        <translation>Nincs nyitott kérés.</translation>
    </message>
    <message>
        <source>F6 on the desk opens one.</source>
        <translation>A munkahelyen F6 nyit egyet.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Semmi sem késik.</translation>
    </message>
    <message>
        <source>Every request has an owner.</source>
        <translation>Minden kérésnek van felelőse.</translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation>Nincs ilyen kérés.</translation>
    </message>
    <message>
        <source>Clear the search or choose “All”.</source>
        <translation>Törölje a keresést, vagy válassza ezt: „Mind”.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} nap</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n késésben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n hamarosan lejár</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>Those that are due first are listed; solve some to see the rest.</source>
        <translation>A leghamarabb esedékesek látszanak; oldjon meg néhányat a többihez.</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Minden állapot</translation>
    </message>
    <message>
        <source>{load} of {capacity}</source>
        <translation>{load} / {capacity}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>távol</translation>
    </message>
    <message>
        <source>{name}: {count} requests that weigh {load}, room for {capacity}.</source>
        <translation>{name}: {count} kérés, súlya {load}, kapacitás: {capacity}.</translation>
    </message>
    <message>
        <source>{count} requests went to: {to}</source>
        <translation>{count} kérés ide került: {to}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Csapat</translation>
    </message>
    <message>
        <source>{enter} inserts · {copy} copies · {leave} leaves it</source>
        <translation>{enter} beszúr · {copy} másol · {leave} otthagyja</translation>
    </message>
    <message>
        <source>No text block fits.</source>
        <translation>Egyik szövegblokk sem illik.</translation>
    </message>
    <message>
        <source>There are no text blocks yet.</source>
        <translation>Még nincsenek szövegblokkok.</translation>
    </message>
    <message>
        <source>Not saved. Fill in or take out: {names}</source>
        <translation>Nincs mentve. Töltse ki vagy vegye ki: {names}</translation>
    </message>
    <message>
        <source>Not copied. Fill in or take out: {names}</source>
        <translation>Nincs másolva. Töltse ki vagy vegye ki: {names}</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Mondani valamit</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Gombot kérni</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>Számot kérni</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Utánanézni</translation>
    </message>
    <message>
        <source>Look at a value</source>
        <translation>Értéket megnézni</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Nyelvet váltani</translation>
    </message>
    <message>
        <source>Order the same again</source>
        <translation>Ugyanazt újrarendelni</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Kérést nyitni</translation>
    </message>
    <message>
        <source>Record what he says</source>
        <translation>Felvenni, amit mond</translation>
    </message>
    <message>
        <source>Tell a colleague</source>
        <translation>Szólni egy kollégának</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Emberhez</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <translation>Elköszönni</translation>
    </message>
    <message>
        <source>A request by its number</source>
        <translation>Kérés a száma alapján</translation>
    </message>
    <message>
        <source>The last order</source>
        <translation>Az utolsó rendelés</translation>
    </message>
    <message>
        <source>found</source>
        <translation>megvan</translation>
    </message>
    <message>
        <source>else</source>
        <translation>egyébként</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nincs meg</translation>
    </message>
    <message>
        <source>proof wanted</source>
        <translation>bizonyítani kell</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>A lépés neve</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mi történik</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Utak</translation>
    </message>
    <message>
        <source>What the operator reads</source>
        <translation>Amit a kezelő olvas</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Ezen a néven</translation>
    </message>
    <message>
        <source>Fewest digits</source>
        <translation>Legkevesebb számjegy</translation>
    </message>
    <message>
        <source>Most digits</source>
        <translation>Legtöbb számjegy</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Csend másodpercben</translation>
    </message>
    <message>
        <source>Times it is asked</source>
        <translation>Hányszor kérdezi</translation>
    </message>
    <message>
        <source>What is looked up</source>
        <translation>Minek néz utána</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>Kinek a kérései</translation>
    </message>
    <message>
        <source>Extension of the colleague</source>
        <translation>A kolléga melléke</translation>
    </message>
    <message>
        <source>Longest recording</source>
        <translation>Leghosszabb felvétel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Nyelvek</translation>
    </message>
    <message>
        <source>A menu has 1 to 60 steps.</source>
        <translation>Egy menünek 1–60 lépése van.</translation>
    </message>
    <message>
        <source>A step needs a name.</source>
        <translation>A lépésnek név kell.</translation>
    </message>
    <message>
        <source>Two steps are called {detail}.</source>
        <translation>Két lépés neve {detail}.</translation>
    </message>
    <message>
        <source>Choose the languages it is recorded in.</source>
        <translation>Válassza ki, milyen nyelveken van felvéve.</translation>
    </message>
    <message>
        <source>“{detail}” is no kind of step.</source>
        <translation>„{detail}” nem lépésfajta.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ez hiányzik.</translation>
    </message>
    <message>
        <source>This means nothing here: empty it.</source>
        <translation>Ez itt semmit sem jelent: törölje.</translation>
    </message>
    <message>
        <source>1 to 30 digits, and not fewer than the fewest.</source>
        <translation>1–30 számjegy, és nem kevesebb a legkevesebbnél.</translation>
    </message>
    <message>
        <source>1 to 9 times.</source>
        <translation>1–9 alkalommal.</translation>
    </message>
    <message>
        <source>1 to 60 seconds.</source>
        <translation>1–60 másodperc.</translation>
    </message>
    <message>
        <source>1 to 600 seconds.</source>
        <translation>1–600 másodperc.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be looked up.</source>
        <translation>„{detail}” nem kereshető.</translation>
    </message>
    <message>
        <source>It leads to “{detail}”, which is no step.</source>
        <translation>Ide vezet: „{detail}”, de ez nem lépés.</translation>
    </message>
    <message>
        <source>“{detail}” leads nowhere yet: choose the step that follows.</source>
        <translation>„{detail}” még sehova sem vezet: válassza ki a következő lépést.</translation>
    </message>
    <message>
        <source>“{detail}” leads to two steps.</source>
        <translation>„{detail}” két lépéshez vezet.</translation>
    </message>
    <message>
        <source>0 leads to a person by itself, in every step.</source>
        <translation>A 0 minden lépésben magától emberhez vezet.</translation>
    </message>
    <message>
        <source>No key of a telephone: {detail}</source>
        <translation>Nem telefongomb: {detail}</translation>
    </message>
    <message>
        <source>“{detail}” is no queue of the plan.</source>
        <translation>„{detail}” nem sora a tervnek.</translation>
    </message>
    <message>
        <source>Nobody has the extension {detail}.</source>
        <translation>Senkinek sincs {detail} melléke.</translation>
    </message>
    <message>
        <source>Nobody comes to this step: lead a key or another step to it.</source>
        <translation>Ehhez a lépéshez senki sem jut: vezessen ide gombot vagy másik lépést.</translation>
    </message>
    <message>
        <source>It goes round for ever without asking the caller.</source>
        <translation>Örökké körbe jár, és nem kérdez semmit.</translation>
    </message>
    <message>
        <source>begins here</source>
        <translation>itt kezdődik</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>sehova sem vezet</translation>
    </message>
    <message>
        <source>nobody comes here</source>
        <translation>senki sem jut ide</translation>
    </message>
    <message>
        <source>the number&apos;s own queue</source>
        <translation>a szám saját sora</translation>
    </message>
    <message>
        <source>{name}: new step {step} ({kind})</source>
        <translation>{name}: új lépés: {step} ({kind})</translation>
    </message>
    <message>
        <source>{name}, {step}: {fields} changed</source>
        <translation>{name}, {step}: megváltozott: {fields}</translation>
    </message>
    <message>
        <source>{name}: step {step} removed</source>
        <translation>{name}: törölt lépés: {step}</translation>
    </message>
    <message>
        <source>{name}: begins with {step}</source>
        <translation>{name}: ezzel kezdődik: {step}</translation>
    </message>
    <message>
        <source>{step} is removed; {others} lead to {next} now.</source>
        <translation>{step} törölve; {others} most ide vezet: {next}.</translation>
    </message>
    <message>
        <source>{step} is removed; {others} led there and lead nowhere now.</source>
        <translation>{step} törölve; {others} oda vezetett, most sehova.</translation>
    </message>
    <message>
        <source>{step} is removed.</source>
        <translation>{step} törölve.</translation>
    </message>
    <message>
        <source>A supervisor writes them here: what is said again and again.</source>
        <translation>Itt írja őket a műszakvezető: amit újra meg újra mondunk.</translation>
    </message>
    <message>
        <source>Search for another word of its name, its tags or its text.</source>
        <translation>Keressen más szót a nevéből, címkéiből vagy szövegéből.</translation>
    </message>
    <message>
        <source>Only a supervisor changes texts.</source>
        <translation>Szövegeket csak műszakvezető módosít.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>version of a text</comment>
        <translation>Mentve</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nincs mentve</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Lépések</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Utána</translation>
    </message>
    <message>
        <source>say</source>
        <translation>mondani</translation>
    </message>
    <message>
        <source>text</source>
        <translation>szöveg</translation>
    </message>
    <message>
        <source>day</source>
        <translation>nap</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>választás</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>igen vagy nem</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0-tól 5-ig</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>törölve</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>visszahozva</translation>
    </message>
    <message>
        <source>No recorded calls of this week are to be reviewed.</source>
        <translation>Ezen a héten nincs értékelendő felvett hívás.</translation>
    </message>
    <message>
        <source>Choose another week, or change the rules.</source>
        <translation>Válassz másik hetet, vagy módosítsd a szabályokat.</translation>
    </message>
    <message>
        <source>There are no score cards yet.</source>
        <translation>Még nincsenek értékelőlapok.</translation>
    </message>
    <message>
        <source>A card is a list of questions that each reviewed call is asked.</source>
        <translation>A lap kérdések listája, amelyekkel minden értékelt hívást megvizsgálunk.</translation>
    </message>
    <message>
        <source>Nothing was reviewed in the last twelve weeks.</source>
        <translation>Az elmúlt tizenkét hétben nem volt értékelés.</translation>
    </message>
    <message>
        <source>Results are shown week by week.</source>
        <translation>Az eredmények hetenként láthatók.</translation>
    </message>
    <message>
        <source>There is no feedback for you yet.</source>
        <translation>Még nincs visszajelzésed.</translation>
    </message>
    <message>
        <source>When a supervisor has reviewed a call of yours, it is here.</source>
        <translation>Ha egy felügyelő értékelte egy hívásodat, itt lesz.</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Kisorsoltak</translation>
    </message>
    <message>
        <source>Every recorded call</source>
        <translation>Minden rögzített hívás</translation>
    </message>
    <message>
        <source>Make a score card first.</source>
        <translation>Előbb készíts értékelőlapot.</translation>
    </message>
    <message>
        <source>Recordings cannot be heard on this desk.</source>
        <translation>Ezen a munkahelyen nem hallgathatók felvételek.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kimenet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Értékelés</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kérdések</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kié</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Átlag</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Értékelések</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontszám</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Múlt hét</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>{day} kezdetű hét</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>értékelendő</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>értékelve</translation>
    </message>
    <message>
        <source>0 %, fatal</source>
        <translation>0 %, végzetes</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n call(s) are reviewed.</source>
        <translation>
            <numerusform>%n hívásból {done} értékelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nem alkalmazható</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>súly {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n megválaszolandó kérdés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing applies: no score</source>
        <translation>Semmi sem alkalmazható: nincs pontszám</translation>
    </message>
    <message>
        <source>Score 0 %: a fatal question has no points</source>
        <translation>Pontszám 0 %: egy végzetes kérdés pont nélkül maradt</translation>
    </message>
    <message>
        <source>Score {percent}</source>
        <translation>Pontszám {percent}</translation>
    </message>
    <message>
        <source>In the recording</source>
        <translation>A felvételen</translation>
    </message>
    <message>
        <source>Reviewed by {who}</source>
        <translation>Értékelte: {who}</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} / {most}</translation>
    </message>
    <message>
        <source>Answer of the operator: {words}</source>
        <translation>Az operátor válasza: {words}</translation>
    </message>
    <message>
        <source>The operator has seen it.</source>
        <translation>Az operátor látta.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>elolvasva</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>felvett</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>tudomásul véve</translation>
    </message>
    <message numerus="yes">
        <source>{name}: mean score {percent} of %n review(s), by week</source>
        <translation>
            <numerusform>{name}: %n értékelés átlaga {percent}, hetenként</numerusform>
        </translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a call script</comment>
        <translation>vége</translation>
    </message>
    <message>
        <source>Only a supervisor may change the plan.</source>
        <translation>A tervet csak felügyelő módosíthatja.</translation>
    </message>
    <message>
        <source>{detail} saved another plan meanwhile. Your changes stand on it now: look at them, save again.</source>
        <translation>{detail} közben más tervet mentett. Az Ön módosításai most arra épülnek: nézze át, és mentse újra.</translation>
    </message>
    <message>
        <source>The plan file was changed by hand meanwhile. Take it over first, or put it back.</source>
        <translation>A terv fájlját közben kézzel módosították. Előbb vegye át, vagy állítsa vissza.</translation>
    </message>
    <message>
        <source>Nobody would be supervisor any more, and nobody could change the plan again.</source>
        <translation>Nem maradna felügyelő, és senki sem módosíthatná többé a tervet.</translation>
    </message>
    <message>
        <source>Not saved: {detail}</source>
        <translation>Nincs mentve: {detail}</translation>
    </message>
    <message>
        <source>Not saved, the plan file cannot be written: {detail}</source>
        <translation>Nincs mentve, a terv fájlja nem írható: {detail}</translation>
    </message>
    <message>
        <source>Try on real calls</source>
        <translation>Kipróbálás valódi hívásokon</translation>
    </message>
    <message>
        <source>Saved. It holds from now on; calls go on as they are.</source>
        <translation>Mentve. Mostantól érvényes; a folyó hívások zavartalanul folytatódnak.</translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation>A fájl átvétele</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nincs változás.</translation>
    </message>
    <message>
        <source>The plan file was changed by hand and cannot be read:</source>
        <translation>A terv fájlját kézzel módosították, és nem olvasható:</translation>
    </message>
    <message>
        <source>The plan file was changed by hand:</source>
        <translation>A terv fájlját kézzel módosították:</translation>
    </message>
    <message>
        <source>After the next start of Ringdesk only:</source>
        <translation>Csak a Ringdesk következő indítása után:</translation>
    </message>
    <message>
        <source>Password of {name} for phone and desk, shown this once: {password}</source>
        <translation>{name} jelszava a telefonhoz és a munkahelyhez, csak most látható: {password}</translation>
    </message>
    <message>
        <source>• {line}</source>
        <translation>• {line}</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Írás folytatása</translation>
    </message>
    <message>
        <source>This request is not saved.</source>
        <translation>Ez a kérés nincs mentve.</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Hozzáadás kézzel</translation>
    </message>
    <message>
        <source>Settings of this one</source>
        <translation>Ennek beállításai</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Elfelejtés</translation>
    </message>
    <message>
        <source>Typing scanners and repeats</source>
        <translation>Gépelő olvasók és ismétlések</translation>
    </message>
    <message>
        <source>Setting codes</source>
        <translation>Beállító kódok</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Mentve</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Elfelejtve: {name}</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Visszaküldés a szállítónak</translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation>A visszaküldés lépései</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nincs mentve</translation>
    </message>
    <message>
        <source>Somebody else saved this request meanwhile.</source>
        <translation>Valaki más közben mentette ezt a kérést.</translation>
    </message>
    <message>
        <source>Not up to date: the database does not answer</source>
        <translation>Nem friss: az adatbázis nem válaszol</translation>
    </message>
    <message>
        <source>Joined to {ticket}.</source>
        <translation>Összevonva ezzel: {ticket}.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>Nincs mit összevonni.</translation>
    </message>
    <message>
        <source>Scanned: {device}. Does it belong to this request?</source>
        <translation>Beolvasva: {device}. Ehhez a kéréshez tartozik?</translation>
    </message>
    <message>
        <source>Attach to this request</source>
        <translation>Csatolás ehhez a kéréshez</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Hagyjuk</translation>
    </message>
    <message>
        <source>Attached: {device}</source>
        <translation>Csatolva: {device}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Nyitott kérések</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Mely kérések</translation>
    </message>
    <message>
        <source>Promises…</source>
        <translation>Vállalások…</translation>
    </message>
    <message>
        <source>Who gets work…</source>
        <translation>Ki kap munkát…</translation>
    </message>
    <message>
        <source>Search in the requests (Ctrl+F)</source>
        <translation>Keresés a kérésekben (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the requests</source>
        <translation>Keresés a kérésekben</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Sz.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>No open requests.</source>
        <translation>Nincsenek nyitott kérések.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Még senki</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (én)</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Nincs csapat</translation>
    </message>
    <message>
        <source>same device</source>
        <translation>ugyanaz a készülék</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>ugyanaz a személy</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>ugyanaz a cég</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Kérés</translation>
    </message>
    <message>
        <source>Label: {name}</source>
        <translation>Címke: {name}</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>A címke neve</translation>
    </message>
    <message>
        <source>Width of the label</source>
        <translation>A címke szélessége</translation>
    </message>
    <message>
        <source>Height of the label</source>
        <translation>A címke magassága</translation>
    </message>
    <message>
        <source>Elements of the label</source>
        <translation>A címke elemei</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>Elem eltávolítása</translation>
    </message>
    <message>
        <source>Delete this label</source>
        <translation>Címke törlése</translation>
    </message>
    <message>
        <source>Emergency announcement</source>
        <translation>Vészhelyzeti bemondás</translation>
    </message>
    <message>
        <source>Spoken by a voice, as you type it</source>
        <translation>Egy hang felolvassa, ahogy beírja</translation>
    </message>
    <message>
        <source>Name of a recording of your own, in place of the text</source>
        <translation>Saját felvétel neve a szöveg helyett</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Magától véget ér</translation>
    </message>
    <message>
        <source>Announce it now</source>
        <translation>Bemondás most</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kikapcsolás</translation>
    </message>
    <message>
        <source>Nothing is announced now.</source>
        <translation>Most nincs bemondás.</translation>
    </message>
    <message>
        <source>Say what callers shall hear.</source>
        <translation>Írja be, mit halljanak a hívók.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>A címkének név kell.</translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: övék „{theirs}”, öné „{mine}”</translation>
    </message>
    <message>
        <source>Parts and loaners</source>
        <translation>Alkatrészek és kölcsönkészülékek</translation>
    </message>
    <message>
        <source>Scan or type a part; empty: all in stock</source>
        <translation>Olvasson be vagy írjon be egy alkatrészt; üresen: teljes készlet</translation>
    </message>
    <message>
        <source>What happens to a part that is scanned</source>
        <translation>Mi történjen a beolvasott alkatrésszel</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>A kérés részei</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Előkészítve</translation>
    </message>
    <message>
        <source>Approved by the supplier</source>
        <translation>A szállító jóváhagyta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Elküldve</translation>
    </message>
    <message>
        <source>Received by the supplier</source>
        <translation>A szállító átvette</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Megjavítva</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Kicserélve</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Jóváírva</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>A szállító elutasította</translation>
    </message>
    <message>
        <source>Back here</source>
        <translation>Visszaérkezett</translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation>Visszaküldés lezárva</translation>
    </message>
    <message>
        <source>Return cancelled</source>
        <translation>Visszaküldés törölve</translation>
    </message>
    <message>
        <source>Supplier approved it</source>
        <translation>A szállító jóváhagyta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Elküldés</translation>
    </message>
    <message>
        <source>Supplier received it</source>
        <translation>A szállító átvette</translation>
    </message>
    <message>
        <source>Supplier repaired it</source>
        <translation>A szállító megjavította</translation>
    </message>
    <message>
        <source>Supplier replaces it</source>
        <translation>A szállító kicseréli</translation>
    </message>
    <message>
        <source>Supplier credits it</source>
        <translation>A szállító jóváírja</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>A szállító elutasítja</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Visszaérkezett</translation>
    </message>
    <message>
        <source>Close the return</source>
        <translation>Visszaküldés lezárása</translation>
    </message>
    <message>
        <source>Cancel the return</source>
        <translation>Visszaküldés törlése</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>az eladás</translation>
    </message>
    <message>
        <source>the last service</source>
        <translation>az utolsó szerviz</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Mi lett elutasítva</translation>
    </message>
    <message>
        <source>Refused in the last session</source>
        <translation>Az utolsó munkamenetben elutasítva</translation>
    </message>
    <message>
        <source>Sessions that were carried out</source>
        <translation>Végrehajtott munkamenetek</translation>
    </message>
    <message>
        <source>New bulk session</source>
        <translation>Új tömeges beolvasás</translation>
    </message>
    <message>
        <source>What is done to every device</source>
        <translation>Mi történjen minden készülékkel</translation>
    </message>
    <message>
        <source>Shelf, room, van…</source>
        <translation>Polc, szoba, furgon…</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Beolvasás indítása</translation>
    </message>
    <message>
        <source>One target, then as many scans as you like; nothing is done before the end.</source>
        <translation>Egy cél, majd tetszőleges számú beolvasás; a végéig semmi sem történik.</translation>
    </message>
    <message>
        <source>Write the place first.</source>
        <translation>Előbb írja be a helyet.</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Előbb válasszon munkamenetet.</translation>
    </message>
    <message>
        <source>Steps of requests cannot be taken back together.</source>
        <translation>A kérések lépései nem vonhatók vissza együtt.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Már vissza lett vonva.</translation>
    </message>
    <message>
        <source>Put the devices back</source>
        <translation>Készülékek visszahelyezése</translation>
    </message>
    <message>
        <source>your network is poor</source>
        <translation>gyenge az Ön hálózata</translation>
    </message>
    <message>
        <source>poor line on their side</source>
        <translation>gyenge vonal a túloldalon</translation>
    </message>
    <message>
        <source>poor line on both sides</source>
        <translation>gyenge vonal mindkét oldalon</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how a line sounds</comment>
        <translation>jó</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how a line sounds</comment>
        <translation>közepes</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>how a line sounds</comment>
        <translation>gyenge</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>how a line sounds</comment>
        <translation>rossz</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Az Ön telefonja</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>Az ő oldaluk</translation>
    </message>
    <message>
        <source>{side}, what it hears</source>
        <translation>{side}: amit hall</translation>
    </message>
    <message>
        <source>{side}, what comes from it</source>
        <translation>{side}: ami onnan jön</translation>
    </message>
    <message>
        <source>jitter {time}</source>
        <translation>remegés {time}</translation>
    </message>
    <message>
        <source>round trip {time}</source>
        <translation>oda-vissza út {time}</translation>
    </message>
    <message>
        <source>{word}, MOS {mos}, loss {loss}</source>
        <translation>{word}, MOS {mos}, veszteség {loss}</translation>
    </message>
    <message>
        <source>{who}: {word}, MOS {mos}, worst {worst}, loss {loss}</source>
        <translation>{who}: {word}, MOS {mos}, legrosszabb {worst}, veszteség {loss}</translation>
    </message>
    <message>
        <source>{currency} a year; filled: the customer, hatched: warranty and goodwill</source>
        <translation>{currency} évente; tele: az ügyfél, vonalkázva: garancia és méltányosság</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Költségek</translation>
    </message>
    <message>
        <source>Sums of each kind</source>
        <translation>Összegek fajtánként</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumentum</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentumok</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Fájl hozzáadása…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Másolat mentése…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Documents ({n})</source>
        <translation>Dokumentumok ({n})</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumentumok hozzáadása</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Eltávolítva: {name}</translation>
    </message>
    <message>
        <source>This system has no program for such files. Save a copy instead.</source>
        <translation>Ezen a rendszeren nincs program az ilyen fájlokhoz. Mentsen inkább másolatot.</translation>
    </message>
    <message>
        <source>Save a copy into</source>
        <translation>Másolat mentése ide</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Mentve: {path}</translation>
    </message>
    <message>
        <source>Document changed.</source>
        <translation>Dokumentum módosítva.</translation>
    </message>
    <message>
        <source>Extend the warranty</source>
        <translation>Garancia meghosszabbítása</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Meghosszabbítás</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>Meghosszabbított garancia</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Vétel napja</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Hónap</translation>
    </message>
    <message>
        <source>Serial number, model, place or owner</source>
        <translation>Sorozatszám, típus, hely vagy tulajdonos</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Készülék keresése</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Cikkszám</translation>
    </message>
    <message>
        <source>Merge into {model}</source>
        <translation>Összevonás ezzel: {model}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>All devices, recalls and plans of the other one become this model&apos;s. It can be undone.</source>
        <translation>A másik típus minden készüléke, visszahívása és terve ehhez a típushoz kerül. Visszavonható.</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Ugyanaz, mint</translation>
    </message>
    <message>
        <source>Change the model…</source>
        <translation>Típus módosítása…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Összevonás másikkal…</translation>
    </message>
    <message>
        <source>Devices of this model</source>
        <translation>E típus készülékei</translation>
    </message>
    <message>
        <source>Model changed.</source>
        <translation>Típus módosítva.</translation>
    </message>
    <message>
        <source>{one} is now {other}.</source>
        <translation>{one} mostantól: {other}.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Név fajtája</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>A készülék neve</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Név eltávolítása</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Név hozzáadása</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>Requests of the device</source>
        <translation>A készülék kérései</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Azonosítás</translation>
    </message>
    <message>
        <source>Owner and life</source>
        <translation>Tulajdonos és élettartam</translation>
    </message>
    <message>
        <source>Find the owner by name or number</source>
        <translation>Tulajdonos keresése név vagy szám alapján</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>A lap részei</translation>
    </message>
    <message>
        <source>Show on the desk</source>
        <translation>Megjelenítés a munkahelyen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Előnézet</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Kipróbálás</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>ismeretlen ok</translation>
    </message>
    <message>
        <source>Write the day of the fault.</source>
        <translation>Írja be a hiba napját.</translation>
    </message>
    <message>
        <source>Warranty terms of {model}</source>
        <translation>Garanciális feltételek: {model}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Feltételek</translation>
    </message>
    <message>
        <source>Add terms</source>
        <translation>Feltételek hozzáadása</translation>
    </message>
    <message>
        <source>Remove terms</source>
        <translation>Feltételek eltávolítása</translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this model are judged by them.</source>
        <comment>terms</comment>
        <translation>
            <numerusform>E típus %n készülékére vonatkoznak.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>név nélkül</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garancia</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Türelmi napok</translation>
    </message>
    <message>
        <source>Begins at the latest so many months after the sale</source>
        <translation>Legkésőbb ennyi hónappal az eladás után kezdődik</translation>
    </message>
    <message>
        <source>Months when bought used</source>
        <translation>Hónap használt vétel esetén</translation>
    </message>
    <message>
        <source>goes to who buys it used</source>
        <translation>átszáll a használtan vevőre</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nincs korlát</translation>
    </message>
    <message>
        <source>Begins within months</source>
        <translation>Kezdete ennyi hónapon belül</translation>
    </message>
    <message>
        <source>Does not pay for</source>
        <translation>Nem fizeti</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Fizeti</translation>
    </message>
    <message>
        <source>Terms of the model</source>
        <translation>A típus feltételei</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Meghosszabbítások</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>Érvénytelenítés…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Meghosszabbítás…</translation>
    </message>
    <message>
        <source>Remove the extension</source>
        <translation>Meghosszabbítás eltávolítása</translation>
    </message>
    <message>
        <source>Only a supervisor may change warranty terms.</source>
        <translation>Garanciális feltételeket csak felügyelő módosíthat.</translation>
    </message>
    <message>
        <source>Terms of the model…</source>
        <translation>A típus feltételei…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Visszaadás</translation>
    </message>
    <message>
        <source>Terms kept.</source>
        <translation>Feltételek mentve.</translation>
    </message>
    <message>
        <source>Warranty extended.</source>
        <translation>Garancia meghosszabbítva.</translation>
    </message>
    <message>
        <source>Choose an extension in the list first.</source>
        <translation>Előbb válasszon meghosszabbítást a listában.</translation>
    </message>
    <message>
        <source>Extension removed.</source>
        <translation>Meghosszabbítás eltávolítva.</translation>
    </message>
    <message>
        <source>Void the warranty</source>
        <translation>Garancia érvénytelenítése</translation>
    </message>
    <message>
        <source>Seal broken, foreign parts…</source>
        <translation>Sérült zárjegy, idegen alkatrész…</translation>
    </message>
    <message>
        <source>The warranty is void.</source>
        <translation>A garancia érvénytelen.</translation>
    </message>
    <message>
        <source>The warranty counts again.</source>
        <translation>A garancia ismét érvényes.</translation>
    </message>
    <message>
        <source>No warranty terms are known for this model.</source>
        <translation>Ehhez a típushoz nem ismertek garanciális feltételek.</translation>
    </message>
    <message>
        <source>No extension was sold for this device.</source>
        <translation>Ehhez a készülékhez nem adtak el meghosszabbítást.</translation>
    </message>
    <message>
        <source>Nothing can be drawn: the day the warranty begins is not known, or no terms are.</source>
        <translation>Nincs mit ábrázolni: nem ismert a garancia kezdőnapja, vagy nincsenek feltételek.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Tartam</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Meghosszabbítás</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Vétel</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>warranty begins</comment>
        <translation>Eladás</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Első használat</translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation>Gyártás</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Anyaghiba</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Kopás</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>Fogyóanyag</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Sérülés</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Folyadék</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Helytelen használat</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Telepítés</translation>
    </message>
    <message>
        <source>Foreign parts</source>
        <translation>Idegen alkatrész</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Munkadíj</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Alkatrész</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Kiszállás</translation>
    </message>
    <message>
        <source>External work</source>
        <translation>Külső munka</translation>
    </message>
    <message>
        <source>Covered until {until}, by {terms}.</source>
        <translation>Fedezve eddig: {until}, feltételek: {terms}.</translation>
    </message>
    <message>
        <source>{terms} ended on {until}; in the days of grace a claim is still taken.</source>
        <translation>{terms}: lejárt {until}; a türelmi időben az igényt még elfogadják.</translation>
    </message>
    <message>
        <source>{terms} does not pay for this cause.</source>
        <translation>{terms}: ezt az okot nem fizeti.</translation>
    </message>
    <message>
        <source>{terms} ended on {until}.</source>
        <translation>{terms}: lejárt {until}.</translation>
    </message>
    <message>
        <source>{terms} begins on {since} only.</source>
        <translation>{terms}: csak ekkor kezdődik: {since}.</translation>
    </message>
    <message>
        <source>Bought used, and {terms} stays with the first owner.</source>
        <translation>Használtan vették, és a(z) {terms} az első tulajdonosnál marad.</translation>
    </message>
    <message>
        <source>No warranty is given any more: {reason}</source>
        <translation>Már nincs garancia: {reason}</translation>
    </message>
    <message>
        <source>The day that {terms} counts from is not known.</source>
        <translation>Nem ismert a nap, amelytől ez számít: {terms}.</translation>
    </message>
    <message>
        <source>It pays nothing today.</source>
        <translation>Ma semmit sem fizet.</translation>
    </message>
    <message>
        <source>It pays: {what}</source>
        <translation>Fizeti: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>of warranty</comment>
        <translation>
            <numerusform>%n hónap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n days</source>
        <comment>of grace</comment>
        <translation>
            <numerusform>+%n nap</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {since} to {until}</source>
        <translation>{name}: {since} – {until}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Címke</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Nyomtató</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papír</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Pont/hüvelyk</translation>
    </message>
    <message>
        <source>charger, bag</source>
        <translation>töltő, táska</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>A címkenyomtató címe</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-fájl</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Tartozékok</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>Példány mindegyikből</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>Címke módosítása…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Címkék nyomtatása</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Ended after {count} labels.</source>
        <translation>Befejezve {count} címke után.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>Mező beszúrása</translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation>Mező beszúrása…</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Kód fajtája</translation>
    </message>
    <message>
        <source>Place of the text</source>
        <translation>A szöveg helye</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Félkövér</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Balról</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Felülről</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szélesség</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Magasság</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>Sormagasság</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kinézet</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Címke nyomtatása</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Cím megjelenítése</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Where the customer sees how far it is</source>
        <translation>Ahol az ügyfél láthatja, hol tart</translation>
    </message>
    <message>
        <source>Shut it for good</source>
        <translation>Végleges lezárás</translation>
    </message>
    <message>
        <source>Shut this address</source>
        <translation>Cím lezárása</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>A cím a vágólapra került.</translation>
    </message>
    <message>
        <source>Labels with this address will lead nowhere. Press once more to shut it.</source>
        <translation>Az ezzel a címmel ellátott címkék sehová sem vezetnek majd. A lezáráshoz nyomja meg még egyszer.</translation>
    </message>
    <message>
        <source>The address shows nothing any more. The next one will be another.</source>
        <translation>A cím már semmit sem mutat. A következő másik lesz.</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>A címke előnézete</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Az ív első szabad címkéje</translation>
    </message>
    <message>
        <source>Click the first free label of the sheet.</source>
        <translation>Kattintson az ív első szabad címkéjére.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>{row}. sor, {column}. oszlop</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Nagyítás</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Valódi méret</translation>
    </message>
    <message>
        <source>My screen shows 100 mm as</source>
        <translation>A képernyőmön 100 mm ennyi</translation>
    </message>
    <message>
        <source>Use a QR code instead</source>
        <translation>QR-kód használata helyette</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>Előző címke</translation>
    </message>
    <message>
        <source>Next label</source>
        <translation>Következő címke</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <source>Bar code {text}</source>
        <translation>Vonalkód: {text}</translation>
    </message>
    <message>
        <source>Scanners that type, and repeats</source>
        <translation>Gépelő olvasók és ismétlések</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard</source>
        <translation>Az olvasó billentyűzetként gépel</translation>
    </message>
    <message>
        <source>none: told by its pace alone</source>
        <translation>nincs: csak az üteméről ismerszik fel</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mire való</translation>
    </message>
    <message>
        <source>Key before each code</source>
        <translation>Billentyű minden kód előtt</translation>
    </message>
    <message>
        <source>Longest pause between its keys, ms</source>
        <translation>Leghosszabb szünet a billentyűi között, ms</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Legkevesebb karakter</translation>
    </message>
    <message>
        <source>The same code again within so many ms is one scan</source>
        <translation>Ugyanaz a kód ennyi ms-on belül egy beolvasás</translation>
    </message>
    <message>
        <source>Press the key in its field, or scan any code there. With such a key no field sees what the scanner types; without one it is taken out again. Serial mode is better than both.</source>
        <translation>Nyomja meg a billentyűt a mezőjében, vagy olvasson be ott bármilyen kódot. Ilyen billentyűvel egyik mező sem látja, mit gépel az olvasó; nélküle a szöveg utólag törlődik. A soros mód mindkettőnél jobb.</translation>
    </message>
    <message>
        <source>Find a scanner</source>
        <translation>Olvasó keresése</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>Mi hallható</translation>
    </message>
    <message>
        <source>Port or address that is in no list</source>
        <translation>Port vagy cím, amely nincs listában</translation>
    </message>
    <message>
        <source>Scan this code with the new scanner.</source>
        <translation>Olvassa be ezt a kódot az új olvasóval.</translation>
    </message>
    <message>
        <source>True size: {width} mm wide. Hold the scanner 10 to 20 cm away.</source>
        <translation>Valódi méret: {width} mm széles. Tartsa az olvasót 10–20 cm-re.</translation>
    </message>
    <message>
        <source>Listen there too</source>
        <translation>Ott is figyeljen</translation>
    </message>
    <message>
        <source>The room on the screen</source>
        <translation>A képernyőn lévő helyiség</translation>
    </message>
    <message>
        <source>Opening the device on the desk</source>
        <translation>Készülék megnyitása a munkahelyen</translation>
    </message>
    <message>
        <source>Parts that come in</source>
        <translation>Beérkező alkatrészek</translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation>Kölcsönkészülékek</translation>
    </message>
    <message>
        <source>Attaching to the open request</source>
        <translation>Csatolás a megnyitott kéréshez</translation>
    </message>
    <message>
        <source>Nothing: switched off</source>
        <translation>Semmi: kikapcsolva</translation>
    </message>
    <message>
        <source>There is no room for many scans here: the scan went to the desk.</source>
        <translation>Itt nincs tömeges beolvasás: a beolvasás a munkahelyre került.</translation>
    </message>
    <message>
        <source>There is no stock room here: the scan went to the desk.</source>
        <translation>Itt nincs raktár: a beolvasás a munkahelyre került.</translation>
    </message>
    <message>
        <source>There is no room for loaners here: the scan went to the desk.</source>
        <translation>Itt nincs helyiség a kölcsönkészülékeknek: a beolvasás a munkahelyre került.</translation>
    </message>
    <message>
        <source>No request is open: the device was opened.</source>
        <translation>Nincs megnyitott kérés: a készülék nyílt meg.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Olvasó</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mihez</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>Utolsó kód</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Hibák</translation>
    </message>
    <message>
        <source>No scanner is known yet.</source>
        <translation>Még nincs ismert olvasó.</translation>
    </message>
    <message>
        <source>Plug one in; most are known at once. Others are found with “Find a scanner”.</source>
        <translation>Csatlakoztasson egyet; a legtöbb azonnal felismerhető. A többit az „Olvasó keresése” találja meg.</translation>
    </message>
    <message>
        <source>The scanners are being started…</source>
        <translation>Az olvasók indulnak…</translation>
    </message>
    <message>
        <source>not plugged in, since {time}</source>
        <translation>nincs bedugva, {time} óta</translation>
    </message>
    <message>
        <source>another program has its port, since {time}</source>
        <translation>a portját más program használja, {time} óta</translation>
    </message>
    <message>
        <source>you may not use its port</source>
        <translation>nincs joga a portjához</translation>
    </message>
    <message>
        <source>unplugged since {time}</source>
        <translation>kihúzva {time} óta</translation>
    </message>
    <message>
        <source>its port fails: {detail}</source>
        <translation>porthiba: {detail}</translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation>billentyűzetként gépel</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>kikapcsolva</translation>
    </message>
    <message>
        <source>looking for it…</source>
        <translation>keresés…</translation>
    </message>
    <message>
        <source>connected at {path}, back after {seconds} s</source>
        <translation>csatlakozva: {path}, {seconds} s után tért vissza</translation>
    </message>
    <message>
        <source>connected at {path}</source>
        <translation>csatlakozva: {path}</translation>
    </message>
    <message>
        <source>Add yourself to the group dialout (sudo usermod -aG dialout $USER) and sign in again.</source>
        <translation>Vegye fel magát a dialout csoportba (sudo usermod -aG dialout $USER), majd jelentkezzen be újra.</translation>
    </message>
    <message>
        <source>Plug it in, or look at its address. It is heard by itself within two seconds.</source>
        <translation>Dugja be, vagy ellenőrizze a címét. Két másodpercen belül magától észlelhető.</translation>
    </message>
    <message>
        <source>Close the program that uses it.</source>
        <translation>Zárja be az azt használó programot.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to use serial ports.</source>
        <translation>Kérjen jogot a rendszergazdától a soros portok használatához.</translation>
    </message>
    <message>
        <source>Plug it in again, anywhere. It is heard by itself within two seconds.</source>
        <translation>Dugja be újra, bárhová. Két másodpercen belül magától észlelhető.</translation>
    </message>
    <message>
        <source>Look at its line in the settings.</source>
        <translation>Nézze meg a sorát a beállításokban.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out as repeats</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%n ismétlés kihagyva</numerusform>
        </translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>olvasó</translation>
    </message>
    <message>
        <source>cable with a serial chip</source>
        <translation>kábel soros csippel</translation>
    </message>
    <message>
        <source>scanner that types</source>
        <translation>gépelő olvasó</translation>
    </message>
    <message>
        <source>scanner in a mode without a port</source>
        <translation>olvasó port nélküli módban</translation>
    </message>
    <message>
        <source>There is no port to listen at. Plug the scanner in, or enter its address.</source>
        <translation>Nincs figyelhető port. Dugja be az olvasót, vagy írja be a címét.</translation>
    </message>
    <message numerus="yes">
        <source>Listening at %n ports. Scan the code above.</source>
        <comment>learning scan</comment>
        <translation>
            <numerusform>%n port figyelése. Olvassa be a fenti kódot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came, but not that: {bytes}. Scan again, now at {speed} baud.</source>
        <translation>Valami jött, de nem az: {bytes}. Olvassa be újra, most {speed} baud sebességgel.</translation>
    </message>
    <message>
        <source>Port {path} cannot be heard: {why}</source>
        <translation>A port nem figyelhető: {path}, {why}</translation>
    </message>
    <message>
        <source>“{name}” read it: this scanner is set up already.</source>
        <translation>„{name}” olvasta: ez az olvasó már be van állítva.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>eltűnt</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>más program használja</translation>
    </message>
    <message>
        <source>you may not use it</source>
        <translation>nincs joga használni</translation>
    </message>
    <message>
        <source>Found: {line}</source>
        <translation>Megtalálva: {line}</translation>
    </message>
    <message>
        <source>no end of code: a pause ends it</source>
        <translation>nincs kódvég: szünet zárja</translation>
    </message>
    <message>
        <source>around each code: {before} … {after}</source>
        <translation>minden kód körül: {before} … {after}</translation>
    </message>
    <message>
        <source>This scanner types like a keyboard. Set it to serial with a setting code of its manual, or switch on typing scanners for this desk.</source>
        <translation>Ez az olvasó billentyűzetként ír. Állítsa soros módra a kézikönyv beállítókódjával, vagy kapcsolja be ezen a munkahelyen a gépelő olvasókat.</translation>
    </message>
    <message>
        <source>There is no queue.</source>
        <translation>Nincs sor.</translation>
    </message>
    <message>
        <source>Callers wait in queues.</source>
        <translation>A hívók sorokban várnak.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Új sor</translation>
    </message>
    <message>
        <source>With commas between them: whose supervisors look after it.</source>
        <translation>Vesszővel elválasztva: kiknek a vezetői felügyelik.</translation>
    </message>
    <message>
        <source>How long one operator is rung.</source>
        <translation>Meddig csörög egy kezelőnél.</translation>
    </message>
    <message>
        <source>After-call work before the next call.</source>
        <translation>Hívás utáni munka a következő hívás előtt.</translation>
    </message>
    <message>
        <source>Who serves it</source>
        <translation>Kik szolgálják ki</translation>
    </message>
    <message>
        <source>Skills this queue wants</source>
        <translation>A sorhoz kívánt készségek</translation>
    </message>
    <message>
        <source>Of callers. Below it, the floor says so.</source>
        <translation>A hívók közül. Ha kevesebb, a terem jelzi.</translation>
    </message>
    <message>
        <source>What came of a call</source>
        <translation>Mi lett a hívásból</translation>
    </message>
    <message>
        <source>One a line, as the operator sees it.</source>
        <translation>Soronként egy, ahogy a kezelő látja.</translation>
    </message>
    <message>
        <source>Wrap-up lasts until one is chosen.</source>
        <translation>Az utómunka addig tart, amíg választanak egyet.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozás</translation>
    </message>
    <message>
        <source>Points for every call of this queue.</source>
        <translation>Pontok a sor minden hívására.</translation>
    </message>
    <message>
        <source>So long a caller waits for the operator who knows him.</source>
        <translation>A hívó ennyit vár arra a kezelőre, aki ismeri.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>egyáltalán nem</translation>
    </message>
    <message>
        <source>Before the same call rings again at one who refused or missed it.</source>
        <translation>Mielőtt ugyanaz a hívás újra csörög annál, aki elutasította vagy nem vette fel.</translation>
    </message>
    <message>
        <source>Then as when it takes too long.</source>
        <translation>Ezután úgy, mint amikor túl sokáig tart.</translation>
    </message>
    <message>
        <source>While they wait</source>
        <translation>Várakozás közben</translation>
    </message>
    <message>
        <source>Those that somebody dials whose first queue this is.</source>
        <translation>Amelyeket az tárcsáz, akinek ez az első sora.</translation>
    </message>
    <message>
        <source>usually {value}</source>
        <translation>általában {value}</translation>
    </message>
    <message>
        <source>holds after the next start of Ringdesk</source>
        <translation>a Ringdesk következő indítása után érvényes</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Az egész ház</translation>
    </message>
    <message>
        <source>Two letters, of numbers without a country code.</source>
        <translation>Két betű, országkód nélküli számokhoz.</translation>
    </message>
    <message>
        <source>To people you call.</source>
        <translation>Akiket hív.</translation>
    </message>
    <message>
        <source>none: as the line has it</source>
        <translation>nincs: ahogy a vonalé</translation>
    </message>
    <message>
        <source>So many digits count as an extension of the house.</source>
        <translation>Ennyi számjegy számít belső melléknek.</translation>
    </message>
    <message>
        <source>Before a queue is chosen without it; it rings meanwhile.</source>
        <translation>Utána nélküle választ sort; közben cseng.</translation>
    </message>
    <message>
        <source>The operator&apos;s own phone, and then the number.</source>
        <translation>Az operátor saját telefonja, aztán a szám.</translation>
    </message>
    <message>
        <source>Who has a point is served like one who came so much earlier.</source>
        <translation>Akinek pontja van, azt úgy szolgálják ki, mintha ennyivel előbb jött volna.</translation>
    </message>
    <message>
        <source>What who is on the block list hears.</source>
        <translation>Mit hall, aki tiltólistán van.</translation>
    </message>
    <message>
        <source>none: they are refused</source>
        <translation>nincs: elutasítják őket</translation>
    </message>
    <message>
        <source>Parked callers</source>
        <translation>Parkoltatott hívók</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>What one dials to have a parked caller.</source>
        <translation>Mit kell tárcsázni a parkoltatott hívóért.</translation>
    </message>
    <message>
        <source>To who parked them, then to their queue.</source>
        <translation>Ahhoz, aki parkoltatta, aztán a sorukhoz.</translation>
    </message>
    <message>
        <source>Recording and listening</source>
        <translation>Rögzítés és behallgatás</translation>
    </message>
    <message>
        <source>Where the first queue of who dials says nothing.</source>
        <translation>Ha a tárcsázó első sora nem mond semmit.</translation>
    </message>
    <message>
        <source>Where the queue says nothing. Unseen: ask a lawyer first.</source>
        <translation>Ha a sor nem mond semmit. Észrevétlenül: előbb kérdezzen jogászt.</translation>
    </message>
    <message>
        <source>At least 20 seconds.</source>
        <translation>Legalább 20 másodperc.</translation>
    </message>
    <message>
        <source>While it is known, and was not off by more than half.</source>
        <translation>Amíg ismert, és legfeljebb felényit tévedett.</translation>
    </message>
    <message>
        <source>Then he stands on the list of calls.</source>
        <translation>Utána a hívandók listájára kerül.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mutatók</translation>
    </message>
    <message>
        <source>Seconds of the service level.</source>
        <translation>A szolgáltatási szint másodpercei.</translation>
    </message>
    <message>
        <source>Nobody could have been quicker; not counted against the service level.</source>
        <translation>Senki sem lehetett volna gyorsabb; nem rontja a szolgáltatási szintet.</translation>
    </message>
    <message>
        <source>everybody counts</source>
        <translation>mindenki számít</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Felvételek</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>korlátlanul</translation>
    </message>
    <message>
        <source>Then the call is recorded again by itself.</source>
        <translation>Utána a rögzítés magától folytatódik.</translation>
    </message>
    <message>
        <source>Listening to calls</source>
        <translation>Hívások hallgatása</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>Beszélgetés közben</translation>
    </message>
    <message>
        <source>As it is named in the room of texts; offered when a call is answered.</source>
        <translation>Ahogy a szövegek szobájában szerepel; a hívás felvételekor ajánljuk fel.</translation>
    </message>
    <message>
        <source>Voicemail: {name}</source>
        <translation>Hangposta: {name}</translation>
    </message>
    <message>
        <source>Menu: {name}</source>
        <translation>Menü: {name}</translation>
    </message>
    <message>
        <source>As when nobody is signed in</source>
        <translation>Mint amikor senki sincs bejelentkezve</translation>
    </message>
    <message>
        <source>even</source>
        <translation>páros</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>páratlan</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>mark (1)</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space (0)</translation>
    </message>
    <message>
        <source>XON/XOFF</source>
        <translation>XON/XOFF</translation>
    </message>
    <message>
        <source>RTS/CTS</source>
        <translation>RTS/CTS</translation>
    </message>
    <message>
        <source>CR, LF, TAB or ETX, whichever comes</source>
        <translation>CR, LF, TAB vagy ETX, amelyik jön</translation>
    </message>
    <message>
        <source>CR only</source>
        <translation>csak CR</translation>
    </message>
    <message>
        <source>LF only</source>
        <translation>csak LF</translation>
    </message>
    <message>
        <source>TAB only</source>
        <translation>csak TAB</translation>
    </message>
    <message>
        <source>ETX only</source>
        <translation>csak ETX</translation>
    </message>
    <message>
        <source>none: a pause ends it</source>
        <translation>nincs: szünet zárja</translation>
    </message>
    <message>
        <source>Around a code can stand only ASCII and control characters that end no code; a pause is not 0.</source>
        <translation>A kód körül csak ASCII és olyan vezérlőkarakter állhat, amely nem zárja le a kódot; a szünet nem 0.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Speed, baud</source>
        <translation>Sebesség, baud</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Adatbitek</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paritás</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stopbitek</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Adatfolyam-vezérlés</translation>
    </message>
    <message>
        <source>End of a code</source>
        <translation>Kód vége</translation>
    </message>
    <message>
        <source>Pause that ends a code, ms</source>
        <translation>Kódot lezáró szünet, ms</translation>
    </message>
    <message>
        <source>control characters as &lt;STX&gt;, &lt;GS&gt;</source>
        <translation>vezérlőkarakterek így: &lt;STX&gt;, &lt;GS&gt;</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Minden kód előtt</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Minden kód után</translation>
    </message>
    <message>
        <source>The pause is a number of milliseconds.</source>
        <translation>A szünet ezredmásodpercben megadott szám.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mutató</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Jelez ennél</translation>
    </message>
    <message>
        <source>Over at</source>
        <translation>Elmúlik ennél</translation>
    </message>
    <message>
        <source>When it is so for</source>
        <translation>Ha ennyi ideig így van</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Levél ide</translation>
    </message>
    <message>
        <source>They hear it</source>
        <translation>Hallják</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Csendes órák</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Szünet</translation>
    </message>
    <message>
        <source>Not judged before</source>
        <translation>Nem ítéli meg eddig</translation>
    </message>
    <message>
        <source>Late back after</source>
        <translation>Késik ennyi után</translation>
    </message>
    <message>
        <source>Calls that are dialled are recorded</source>
        <translation>A tárcsázott hívásokat rögzítik</translation>
    </message>
    <message>
        <source>Wait for the caller&apos;s name</source>
        <translation>Várakozás a hívó nevére</translation>
    </message>
    <message>
        <source>A dialled number rings</source>
        <translation>A tárcsázott szám cseng</translation>
    </message>
    <message>
        <source>A point of priority is worth</source>
        <translation>Egy elsőbbségi pont ér</translation>
    </message>
    <message>
        <source>Digits of extension numbers</source>
        <translation>Mellékek számjegyei</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>Megjelenő szám</translation>
    </message>
    <message>
        <source>Numbers for parked callers</source>
        <translation>Parkolóhelyek számai</translation>
    </message>
    <message>
        <source>Parked callers come back after</source>
        <translation>A parkoltatottak visszajönnek ennyi után</translation>
    </message>
    <message>
        <source>Recording for blocked callers</source>
        <translation>Felvétel a tiltottaknak</translation>
    </message>
    <message>
        <source>What scanners sent</source>
        <translation>Mit küldtek az olvasók</translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation>Mi lesz belőle</translation>
    </message>
    <message>
        <source>Of which scanner</source>
        <translation>Melyik olvasóé</translation>
    </message>
    <message>
        <source>All scanners</source>
        <translation>Minden olvasó</translation>
    </message>
    <message>
        <source>Find text, &lt;GS&gt; or bytes</source>
        <translation>Szöveg, &lt;GS&gt; vagy bájtok keresése</translation>
    </message>
    <message>
        <source>Find in the raw log</source>
        <translation>Keresés a nyers naplóban</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Mentés fájlba…</translation>
    </message>
    <message>
        <source>Raw log</source>
        <translation>Nyers napló</translation>
    </message>
    <message>
        <source>Save the raw log</source>
        <translation>Nyers napló mentése</translation>
    </message>
    <message>
        <source>Read twice, counted once: {code}</source>
        <translation>Kétszer olvasva, egyszer számolva: {code}</translation>
    </message>
    <message>
        <source>Scanned {code}: it waits on the desk.</source>
        <translation>Beolvasva: {code}; a munkaasztalon várja.</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Melyik lap</translation>
    </message>
    <message>
        <source>Only codes whose text a manual or a trial states are here; print the others from your scanner&apos;s manual. A code of another maker does nothing.</source>
        <translation>Itt csak olyan kódok vannak, amelyek szövegét kézikönyv vagy próba igazolja; a többit az olvasó kézikönyvéből nyomtassa ki. Más gyártó kódja semmit sem tesz.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-be…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Kinyomtatva.</translation>
    </message>
    <message>
        <source>Save the setting codes</source>
        <translation>Beállító kódok mentése</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Mentve: {file}</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>A nyomtatás nem sikerült.</translation>
    </message>
    <message>
        <source>any scanner</source>
        <translation>bármely olvasóhoz</translation>
    </message>
    <message>
        <source>Open a request for the device</source>
        <translation>Kérés nyitása az eszközhöz</translation>
    </message>
    <message>
        <source>The device is here</source>
        <translation>Az eszköz megérkezett</translation>
    </message>
    <message>
        <source>The request is done</source>
        <translation>A kérés kész</translation>
    </message>
    <message>
        <source>The next scan is a part</source>
        <translation>A következő beolvasás alkatrész</translation>
    </message>
    <message>
        <source>The next scan is a device that is lent</source>
        <translation>A következő beolvasás kölcsöneszköz</translation>
    </message>
    <message>
        <source>Serial port and carriage return</source>
        <translation>Soros port és kocsivissza</translation>
    </message>
    <message>
        <source>Send each code at once</source>
        <translation>Minden kód azonnali küldése</translation>
    </message>
    <message>
        <source>The dongle is a serial port</source>
        <translation>A vevő soros port</translation>
    </message>
    <message>
        <source>Carriage return after each code</source>
        <translation>Kocsivissza minden kód után</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>A betűk változatlanok</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>E beállítások megőrzése</translation>
    </message>
    <message>
        <source>Serial port or keyboard</source>
        <translation>Soros port vagy billentyűzet</translation>
    </message>
    <message>
        <source>The scanner is a USB serial port</source>
        <translation>Az olvasó USB soros port</translation>
    </message>
    <message>
        <source>The scanner is a USB keyboard</source>
        <translation>Az olvasó USB billentyűzet</translation>
    </message>
    <message>
        <source>Gryphon, QuickScan, PowerScan and Touch of the generation that answers to $P</source>
        <translation>Gryphon, QuickScan, PowerScan és Touch a $P-re válaszoló nemzedékből</translation>
    </message>
    <message>
        <source>scanners with a USB dongle whose setting codes begin with %%SpecCode; sold under several names</source>
        <translation>USB-vevős olvasókhoz, amelyek beállítókódja %%SpecCode kezdetű; több néven árulják</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Forrás: {source}</translation>
    </message>
    <message>
        <source>For {models}. Scan from top to bottom.</source>
        <translation>Ezekhez: {models}. Olvassa be fentről lefelé.</translation>
    </message>
    <message>
        <source>For {models}. Cut out the cards and put them beside the scanner.</source>
        <translation>Ezekhez: {models}. Vágja ki a kártyákat, és tegye az olvasó mellé.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout: {code}. Switch the keyboard to English, or set the scanner to serial.</source>
        <translation>Az olvasó más billentyűzetkiosztás szerint gépel: {code}. Váltsa a billentyűzetet angolra, vagy az olvasót soros módra.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Kiadva</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Súlyosság</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Teendő még</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Minden készülék</translation>
    </message>
    <message>
        <source>There is no recall.</source>
        <translation>Nincs termékvisszahívás.</translation>
    </message>
    <message>
        <source>Name models and serial numbers, and the owners are found at once.</source>
        <translation>Adja meg a típusokat és sorozatszámokat, és a tulajdonosok azonnal megtalálhatók.</translation>
    </message>
    <message>
        <source>New recall</source>
        <translation>Új visszahívás</translation>
    </message>
    <message>
        <source>Choose a recall.</source>
        <translation>Válasszon visszahívást.</translation>
    </message>
    <message>
        <source>No device of the book is concerned.</source>
        <translation>A nyilvántartás egyik készüléke sem érintett.</translation>
    </message>
    <message>
        <source>One that comes later is added.</source>
        <translation>A később érkező hozzáadódik.</translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>Nincs megfelelő készülék.</translation>
    </message>
    <message>
        <source>Choose another state or take the filter away.</source>
        <translation>Válasszon más állapotot, vagy vegye le a szűrőt.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a recall</comment>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>hívandó</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
    <message>
        <source>{state} {count} ({share} %)</source>
        <translation>{state}: {count} ({share} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>%n készülék</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concerns %n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>%n készüléket érint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <comment>of recalled devices</comment>
        <translation>
            <numerusform>%n tulajdonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nobody we know</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n ismeretlen tulajdonosé</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Előbb válasszon készüléket.</translation>
    </message>
    <message>
        <source>Save this one first, or close it.</source>
        <translation>Előbb mentse ezt, vagy zárja be.</translation>
    </message>
    <message>
        <source>This recall is closed.</source>
        <translation>Ez a visszahívás lezárult.</translation>
    </message>
    <message>
        <source>Its state does not allow that.</source>
        <translation>Az állapota ezt nem engedi.</translation>
    </message>
    <message>
        <source>Nobody to call is known.</source>
        <translation>Nincs ismert hívható személy.</translation>
    </message>
    <message>
        <source>It is on the list of calls.</source>
        <translation>Felkerült a hívandók listájára.</translation>
    </message>
    <message>
        <source>Put on the call list</source>
        <translation>Felvétel a híváslistára</translation>
    </message>
    <message>
        <source>Closed when every device is fixed or refused.</source>
        <translation>Lezárul, ha minden készüléket megjavítottak vagy elutasítottak.</translation>
    </message>
    <message>
        <source>Close the recall</source>
        <translation>Visszahívás lezárása</translation>
    </message>
    <message>
        <source>Owner, serial number or place</source>
        <translation>Tulajdonos, sorozatszám vagy hely</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
    </message>
    <message>
        <source>Recalled devices</source>
        <translation>Visszahívott készülékek</translation>
    </message>
    <message>
        <source>What the owner said; needed for a refusal</source>
        <translation>Mit mondott a tulajdonos; elutasításhoz kötelező</translation>
    </message>
    <message>
        <source>What the owner said</source>
        <translation>Mit mondott a tulajdonos</translation>
    </message>
    <message>
        <source>Call all owners</source>
        <translation>Minden tulajdonos hívása</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Mentés CSV-be</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>az első {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n new on the list of calls.</source>
        <comment>reasons to call</comment>
        <translation>
            <numerusform>%n új a híváslistán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed. The work is written down in {ticket}.</source>
        <translation>Javítva. A munka itt van leírva: {ticket}.</translation>
    </message>
    <message>
        <source>Another calendar</source>
        <translation>Új naptár</translation>
    </message>
    <message>
        <source>Remove this calendar</source>
        <translation>Naptár eltávolítása</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Nyitvatartás</translation>
    </message>
    <message>
        <source>Calendars and queues</source>
        <translation>Naptárak és sorok</translation>
    </message>
    <message>
        <source>For every queue</source>
        <translation>Minden sorra</translation>
    </message>
    <message>
        <source>Another calendar has this name.</source>
        <translation>Már van ilyen nevű naptár.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Nevet kell adni neki.</translation>
    </message>
    <message>
        <source>Queues are removed in their own page.</source>
        <translation>A sorok a saját lapjukon törölhetők.</translation>
    </message>
    <message>
        <source>Not removed: {names} ask whether it is open.</source>
        <translation>Nem törölve: {names} kérdezi, hogy nyitva van-e.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ünnepnapok</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Naptárak (*.ics);;Minden fájl (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n days taken from the file.</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>%n nap a fájlból átvéve.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole day of this file is still to come.</source>
        <translation>Ebben a fájlban nincs eljövendő egész nap.</translation>
    </message>
    <message>
        <source>Queues: {names}</source>
        <translation>Sorok: {names}</translation>
    </message>
    <message>
        <source>Rules and alerts: {names}</source>
        <translation>Szabályok és riasztások: {names}</translation>
    </message>
    <message>
        <source>Nobody uses it yet: choose it at a queue or in a rule.</source>
        <translation>Még senki nem használja: válassza ki egy sornál vagy szabályban.</translation>
    </message>
    <message>
        <source>no queue</source>
        <translation>egy sor sem</translation>
    </message>
    <message>
        <source>as {name}</source>
        <translation>mint {name}</translation>
    </message>
    <message>
        <source>Hours of this queue</source>
        <translation>A sor nyitvatartása</translation>
    </message>
    <message>
        <source>Holidays from a file…</source>
        <translation>Ünnepnapok fájlból…</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>E fájl nélkül</translation>
    </message>
    <message>
        <source>Half days have times and a name; 12-25 comes every year.</source>
        <translation>A félnapoknak ideje és neve van; a 12-25 minden évben jön.</translation>
    </message>
    <message>
        <source>Where Friday is the weekend: Sa-We 08:00-16:00, Th 08:00-12:00.</source>
        <translation>Ahol a péntek a hétvége: Sa-We 08:00-16:00, Th 08:00-12:00.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Szövegként</translation>
    </message>
    <message>
        <source>Closed and half days</source>
        <translation>Zárt és félnapok</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>The coming year</source>
        <translation>A következő év</translation>
    </message>
    <message>
        <source>Hours of its own</source>
        <translation>Saját nyitvatartás</translation>
    </message>
    <message>
        <source>The calendar {name} is changed in its own row; other queues may use it too.</source>
        <translation>A(z) {name} naptár a saját sorában módosítható; más sorok is használhatják.</translation>
    </message>
    <message numerus="yes">
        <source>Whole days out of {file}, beside the plan: %n</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>Egész napok a terv melletti {file} fájlból: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>always open</source>
        <translation>mindig nyitva</translation>
    </message>
    <message>
        <source>Open, each line some days</source>
        <translation>Nyitvatartás, soronként néhány nap</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Zárt napok</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Új naptár</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Kapacitás</translation>
    </message>
    <message>
        <source>Requests of these teams</source>
        <translation>E csapatok kérései</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Távol</translation>
    </message>
    <message>
        <source>only without a team</source>
        <translation>csak csapat nélkül</translation>
    </message>
    <message>
        <source>Requests without an owner go to whoever of these has most room.</source>
        <translation>A felelős nélküli kérések ahhoz kerülnek, akinek közülük a legtöbb szabad kapacitása van.</translation>
    </message>
    <message>
        <source>Nobody here: nothing is given.</source>
        <translation>Nincs itt senki: semmi sem kerül kiosztásra.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Új személy</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Eltávolítás a listáról</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Választás…</translation>
    </message>
    <message>
        <source>Select requests first.</source>
        <translation>Előbb jelöljön ki kéréseket.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Új felelős</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Új csapat</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Felelős beállítása</translation>
    </message>
    <message>
        <source>Set team</source>
        <translation>Csapat beállítása</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Visszavonva.</translation>
    </message>
    <message>
        <source>{count} of {wanted} put back; the others were changed since.</source>
        <translation>{count} / {wanted} visszaállítva; a többit azóta módosították.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Terhelés</translation>
    </message>
    <message>
        <source>Promises to customers</source>
        <translation>Vállalások az ügyfelek felé</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Idők</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Naptárak</translation>
    </message>
    <message>
        <source>Who gets work</source>
        <translation>Ki kap munkát</translation>
    </message>
    <message>
        <source>Only supervisors look at the floor.</source>
        <translation>A termet csak a vezetők látják.</translation>
    </message>
    <message>
        <source>Active calls</source>
        <translation>Folyamatban lévő hívások</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>Active calls: {n}</source>
        <translation>Folyamatban lévő hívások: {n}</translation>
    </message>
    <message>
        <source>People: {n}</source>
        <translation>Emberek: {n}</translation>
    </message>
    <message>
        <source>Stale since {time}</source>
        <translation>{time} óta elavult</translation>
    </message>
    <message>
        <source>waiting for the exchange</source>
        <translation>várakozás a központra</translation>
    </message>
    <message>
        <source>lines {n} of {all}</source>
        <translation>vonalak: {n} / {all}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>élő</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Súlyok</translation>
    </message>
    <message>
        <source>First response (h:mm)</source>
        <translation>Első válasz (ó:pp)</translation>
    </message>
    <message>
        <source>Solution (h:mm)</source>
        <translation>Megoldás (ó:pp)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>Time counts in the calendar&apos;s hours and stands while the customer is waited for.</source>
        <translation>Az idő a naptár óráiban számít, és áll, amíg az ügyfélre várunk.</translation>
    </message>
    <message>
        <source>Another promise</source>
        <translation>Új vállalás</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>Vállalás eltávolítása</translation>
    </message>
    <message>
        <source>Kinds of devices</source>
        <translation>Készülékfajták</translation>
    </message>
    <message>
        <source>Kinds of devices, each line one: “cold room 3”</source>
        <translation>Készülékfajták, soronként egy: „hűtőkamra 3”</translation>
    </message>
    <message>
        <source>A request takes so much of somebody&apos;s room.</source>
        <translation>Egy kérés ennyit foglal el valakinek a kapacitásából.</translation>
    </message>
    <message>
        <source>A line for its kind of device goes before its priority.</source>
        <translation>A készülékfajta sora előbbre való a fontosságnál.</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Költségfajta</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mi készült el</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Sor hozzáadása</translation>
    </message>
    <message>
        <source>Costs of the request</source>
        <translation>A kérés költségei</translation>
    </message>
    <message>
        <source>Free work for this request, though the warranty does not pay it.</source>
        <translation>Ingyenes munka ehhez a kéréshez, bár a garancia nem fizeti.</translation>
    </message>
    <message>
        <source>Removed: {what}, {sum}</source>
        <translation>Eltávolítva: {what}, {sum}</translation>
    </message>
    <message>
        <source>Why shall it be free?</source>
        <translation>Miért legyen ingyenes?</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Engedélyezés</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Link a request, device, person, project… (empty: what lies near)</source>
        <translation>Kérés, készülék, személy, projekt… csatolása (üresen: ami közel áll)</translation>
    </message>
    <message>
        <source>Links of the request</source>
        <translation>A kérés kapcsolatai</translation>
    </message>
    <message>
        <source>Nothing lies near this request. Write what to look for.</source>
        <translation>Semmi sem áll közel ehhez a kéréshez. Írja be, mit keres.</translation>
    </message>
    <message>
        <source>Link removed: {what}</source>
        <translation>Kapcsolat eltávolítva: {what}</translation>
    </message>
    <message>
        <source>Scan or type a loaner: it goes out, or comes back</source>
        <translation>Olvasson be vagy írjon be kölcsönkészüléket: kimegy vagy visszajön</translation>
    </message>
    <message>
        <source>Loaners of the request</source>
        <translation>A kérés kölcsönkészülékei</translation>
    </message>
    <message>
        <source>It came back: {device}</source>
        <translation>Visszajött: {device}</translation>
    </message>
    <message>
        <source>Lent: {device}</source>
        <translation>Kölcsönadva: {device}</translation>
    </message>
    <message>
        <source>No costs yet. Write the first line below.</source>
        <translation>Még nincs költség. Írja be alább az első sort.</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>kind of cost</comment>
        <translation>Alkatrész</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Külső</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who pays</comment>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Warranty</source>
        <comment>who pays</comment>
        <translation>Garancia</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <comment>who pays</comment>
        <translation>Méltányosság</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Darab</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilométer</translation>
    </message>
    <message>
        <source>{payer}: {sums}</source>
        <translation>{payer}: {sums}</translation>
    </message>
    <message>
        <source>No device: the warranty pays nothing.</source>
        <translation>Nincs készülék: a garancia semmit sem fizet.</translation>
    </message>
    <message>
        <source>When opened: {warranty}</source>
        <translation>Megnyitáskor: {warranty}</translation>
    </message>
    <message>
        <source>Today: {warranty}</source>
        <translation>Ma: {warranty}</translation>
    </message>
    <message>
        <source>Free work allowed by {who}, {when}: {reason}</source>
        <translation>Ingyenes munkát engedélyezte: {who}, {when}: {reason}</translation>
    </message>
    <message>
        <source>no warranty</source>
        <translation>nincs garancia</translation>
    </message>
    <message>
        <source>warranty pays</source>
        <translation>a garancia fizeti</translation>
    </message>
    <message>
        <source>customer pays</source>
        <translation>az ügyfél fizeti</translation>
    </message>
    <message>
        <source>Allow free work…</source>
        <translation>Ingyenes munka engedélyezése…</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Az ügyfél fizet</translation>
    </message>
    <message>
        <source>Only a supervisor may allow free work.</source>
        <translation>Ingyenes munkát csak felügyelő engedélyezhet.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Alkatrész</translation>
    </message>
    <message>
        <source>No part is reserved or used.</source>
        <translation>Nincs lefoglalt vagy felhasznált alkatrész.</translation>
    </message>
    <message>
        <source>Scan one, or write its number above.</source>
        <translation>Olvasson be egyet, vagy írja be fent a számát.</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>Kölcsönkészülék</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>Kint ekkortól</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Nothing is lent to the customer.</source>
        <translation>Az ügyfélnél nincs kölcsönkészülék.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Felhasználás</translation>
    </message>
    <message>
        <source>Reserve it</source>
        <translation>Lefoglalás</translation>
    </message>
    <message>
        <source>Choose a part first.</source>
        <translation>Előbb válasszon alkatrészt.</translation>
    </message>
    <message>
        <source>It is used already.</source>
        <translation>Már felhasználták.</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>Vissza a raktárba</translation>
    </message>
    <message>
        <source>Return to supplier…</source>
        <translation>Visszaküldés a szállítónak…</translation>
    </message>
    <message>
        <source>out since {when}</source>
        <translation>kint {when} óta</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>loan</comment>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message>
        <source>back {when}</source>
        <translation>vissza: {when}</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>még nincs vissza</translation>
    </message>
    <message>
        <source>It cannot be closed yet: the customer has {devices}. Scan it here when it is back.</source>
        <translation>Még nem zárható le: az ügyfélnél van: {devices}. Olvassa be itt, amikor visszajött.</translation>
    </message>
    <message>
        <source>Nothing is linked yet.</source>
        <translation>Még nincs kapcsolat.</translation>
    </message>
    <message>
        <source>Search above for what belongs here.</source>
        <translation>Keresse meg fent, mi tartozik ide.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszaküldés</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Kapcsolat eltávolítása</translation>
    </message>
    <message>
        <source>It is the request&apos;s own: change it in the request.</source>
        <translation>A kérés sajátja: a kérésben módosítsa.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>már nincs meg</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Szállító</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>A szállító száma</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Távol, nap</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Lépés</translation>
    </message>
    <message>
        <source>Nothing of this request went back to a supplier.</source>
        <translation>E kérésből semmi sem ment vissza szállítónak.</translation>
    </message>
    <message>
        <source>No return is like this.</source>
        <translation>Nincs ilyen visszaküldés.</translation>
    </message>
    <message>
        <source>Fault, for the supplier</source>
        <translation>Hiba, a szállítónak</translation>
    </message>
    <message>
        <source>Supplier&apos;s RMA number</source>
        <translation>A szállító RMA-száma</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Fuvarozó</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Csomagszám</translation>
    </message>
    <message>
        <source>Serial number of the new piece</source>
        <translation>Az új darab sorozatszáma</translation>
    </message>
    <message>
        <source>Follow the parcel</source>
        <translation>Csomag követése</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <comment>return</comment>
        <translation>
            <numerusform>%n nap válasz nélkül</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n days ago, and no answer.</source>
        <comment>return</comment>
        <translation>
            <numerusform>Több mint %n napja elküldve, válasz nélkül.</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>késésben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>replaced by {serial}</source>
        <translation>cserélve erre: {serial}</translation>
    </message>
    <message>
        <source>credited {sum}</source>
        <translation>jóváírva: {sum}</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Nyitottak</translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation>A szállítónál</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Befejezettek</translation>
    </message>
    <message>
        <source>All</source>
        <comment>returns</comment>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Visszaküldések</translation>
    </message>
    <message>
        <source>Returns of the request</source>
        <translation>A kérés visszaküldései</translation>
    </message>
    <message>
        <source>The request has no device. A part is sent back from its tab.</source>
        <translation>A kérésnek nincs készüléke. Alkatrész a saját füléről küldhető vissza.</translation>
    </message>
    <message>
        <source>Send the device back…</source>
        <translation>Készülék visszaküldése…</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Kérés megnyitása</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>Készülék megnyitása</translation>
    </message>
    <message>
        <source>Correct a part</source>
        <translation>Alkatrész javítása</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Az alkatrész neve</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Egységár</translation>
    </message>
    <message>
        <source>Find by name or serial number</source>
        <translation>Keresés név vagy sorozatszám szerint</translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation>Alkatrész keresése</translation>
    </message>
    <message>
        <source>What lies on the shelf</source>
        <translation>Mi van a polcon</translation>
    </message>
    <message>
        <source>Why is it written off? Enter writes it off.</source>
        <translation>Miért selejtezi? Enterrel selejtezi.</translation>
    </message>
    <message>
        <source>Why is it written off?</source>
        <translation>Miért selejtezi?</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>A polcon</translation>
    </message>
    <message>
        <source>Written off: {part}</source>
        <translation>Selejtezve: {part}</translation>
    </message>
    <message>
        <source>In stock again: {part}</source>
        <translation>Ismét raktáron: {part}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mióta</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Szabad</translation>
    </message>
    <message>
        <source>There are no parts.</source>
        <translation>Nincs alkatrész.</translation>
    </message>
    <message>
        <source>Take some into stock: press the button above.</source>
        <translation>Vegyen fel néhányat a raktárba: nyomja meg a fenti gombot.</translation>
    </message>
    <message>
        <source>No part is like this.</source>
        <translation>Nincs ilyen alkatrész.</translation>
    </message>
    <message>
        <source>No loaner is out.</source>
        <translation>Nincs kint kölcsönkészülék.</translation>
    </message>
    <message>
        <source>Take into stock…</source>
        <translation>Bevételezés…</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parts</comment>
        <translation>Mind</translation>
    </message>
    <message>
        <source>It is not on the shelf.</source>
        <translation>Nincs a polcon.</translation>
    </message>
    <message>
        <source>It is in no request.</source>
        <translation>Egyik kérésben sincs.</translation>
    </message>
    <message>
        <source>It was not written off.</source>
        <translation>Nem selejtezték.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Javítás…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Selejtezés…</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>Megkerült</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>on the shelf</comment>
        <translation>
            <numerusform>%n alkatrész</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <translation>kint</translation>
    </message>
    <message>
        <source>overdue: the work is done</source>
        <translation>késésben: a munka kész</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>senki sem ismert</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>loaners</comment>
        <translation>
            <numerusform>%n késésben</numerusform>
        </translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>raktáron</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%n bevételezve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%n elutasítva</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by the supplier&apos;s number, serial or tracking number, supplier</source>
        <translation>Keresés a szállító száma, sorozatszám, csomagszám vagy szállító szerint</translation>
    </message>
    <message>
        <source>Find a return</source>
        <translation>Visszaküldés keresése</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>Mely visszaküldések</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>returns</comment>
        <translation>
            <numerusform>%n késésben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the stock</source>
        <translation>A raktár lapjai</translation>
    </message>
    <message>
        <source>Scan or type a serial number</source>
        <translation>Olvasson be vagy írjon be sorozatszámot</translation>
    </message>
    <message>
        <source>What was scanned into stock</source>
        <translation>Mi lett bevételezve</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Utolsó visszavonása</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
    <message>
        <source>Take into stock</source>
        <translation>Bevételezés</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait for it.</source>
        <translation>
            <numerusform>%n beolvasás vár erre.</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>nincs bevételezve</translation>
    </message>
    <message>
        <source>To tell the customer</source>
        <translation>Közlendő az ügyféllel</translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n közlendő</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something to tell this customer: see the caller&apos;s column.</source>
        <translation>Van közlendő ezzel az ügyféllel: lásd a hívó oszlopát.</translation>
    </message>
    <message>
        <source>Service at intervals</source>
        <translation>Időszakos szerviz</translation>
    </message>
    <message>
        <source>A warranty that ends</source>
        <translation>Lejáró garancia</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Ettől számítva</translation>
    </message>
    <message>
        <source>Calls are made by this plan</source>
        <translation>Hívások e terv szerint</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>Miről szól a hívás</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Ennyi havonta</translation>
    </message>
    <message>
        <source>Called so many days before</source>
        <translation>Hívás ennyi nappal előtte</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Mit mondjon</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Minden készülék</translation>
    </message>
    <message>
        <source>Plans of service</source>
        <translation>Szerviztervek</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Mi esedékes</translation>
    </message>
    <message>
        <source>Serviced today</source>
        <translation>Ma szervizelve</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Vissza a hívásokhoz</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Új terv</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n new</source>
        <comment>calls on the list</comment>
        <translation>
            <numerusform>Mentve. %n új</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Közlendő</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Terv</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Gyakoriság</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Hívás ideje</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Utolsó szerviz</translation>
    </message>
    <message>
        <source>To call now</source>
        <translation>Most hívandó</translation>
    </message>
    <message>
        <source>What was told and what came true</source>
        <translation>Mit mondtunk és mi vált valóra</translation>
    </message>
    <message>
        <source>Told a wait</source>
        <translation>Közölt várakozás</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Felvették</translation>
    </message>
    <message>
        <source>True</source>
        <comment>an announced wait</comment>
        <translation>Igaz</translation>
    </message>
    <message>
        <source>Share true</source>
        <comment>of announced waits</comment>
        <translation>Igazak aránya</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Hamarabb</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>mean wait</comment>
        <translation>Közölt</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>mean wait</comment>
        <translation>Várt</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Hiba mediánja</translation>
    </message>
    <message>
        <source>Error, 4 of 5</source>
        <translation>Hiba, 5-ből 4</translation>
    </message>
    <message>
        <source>Share withheld</source>
        <translation>Elhallgatottak aránya</translation>
    </message>
    <message>
        <source>Callers who were told how long they will wait; the first time in each queue counts.</source>
        <translation>Hívók, akiknek megmondtuk, mennyit várnak; soronként az első alkalom számít.</translation>
    </message>
    <message>
        <source>Those of them whom somebody picked up there: of the others it is not known.</source>
        <translation>Közülük azok, akiknek ott felvették: a többiekről nem tudni.</translation>
    </message>
    <message>
        <source>Off by a third of what was told at most.</source>
        <translation>Legfeljebb a közölt idő harmadával tért el.</translation>
    </message>
    <message>
        <source>Nothing was said, because what was foreseen had been off by more than half.</source>
        <translation>Nem mondtunk semmit, mert az előrejelzés több mint a felével tévedett.</translation>
    </message>
    <message>
        <source>true within a third</source>
        <translation>igaz, harmadon belül</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>hamarabb</translation>
    </message>
    <message>
        <source>later</source>
        <translation>később</translation>
    </message>
    <message>
        <source>Waited counts from the announcement until somebody picks up. True: off by a third of what was told at most; “less than a minute” and “more than half an hour” are true in all their width.</source>
        <translation>A várakozás a bemondástól a felvételig számít. Igaz: legfeljebb a közölt idő harmadával tért el; az „egy percnél kevesebb” és a „fél óránál több” teljes terjedelmében igaz.</translation>
    </message>
    <message>
        <source>Withheld: nothing was said, because the last 50 forecasts of the queue together were off by more than half of what was waited.</source>
        <translation>Elhallgatva: nem mondtunk semmit, mert a sor utolsó 50 előrejelzése együtt a várt idő több mint felével tévedett.</translation>
    </message>
    <message>
        <source>Announced waits and what came true</source>
        <translation>Közölt várakozások és ami valóra vált</translation>
    </message>
    <message>
        <source>told {time}: {close} true, {sooner} sooner, {later} later, half of them off by {error} at most</source>
        <translation>közölt {time}: {close} igaz, {sooner} hamarabb, {later} később, a felük legfeljebb {error} eltéréssel</translation>
    </message>
    <message>
        <source>Reached, not closed</source>
        <translation>Elérve, nincs lezárva</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Minden nyitott</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Minden ok</translation>
    </message>
    <message>
        <source>Nobody is to be called now.</source>
        <translation>Most senkit sem kell hívni.</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>Nincs megfelelő hívás.</translation>
    </message>
    <message>
        <source>Choose another list or take the filter away.</source>
        <translation>Válasszon más listát, vagy vegye le a szűrőt.</translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation>Válasszon hívást.</translation>
    </message>
    <message>
        <source>What is to be told stands here.</source>
        <translation>Itt látszik, mit kell közölni.</translation>
    </message>
    <message>
        <source>No service is planned yet.</source>
        <translation>Még nincs tervezett szerviz.</translation>
    </message>
    <message>
        <source>A plan says for which model, how often, and how long before the customer is called.</source>
        <translation>A terv megmondja, melyik típushoz, milyen gyakran, és mennyivel előbb kell hívni az ügyfelet.</translation>
    </message>
    <message>
        <source>No device of this plan has an owner and a day to count from.</source>
        <translation>E terv egyik készülékének sincs tulajdonosa és kezdőnapja.</translation>
    </message>
    <message>
        <source>Who rings in vain, recalls, planned service and warranties that end come here by themselves.</source>
        <translation>Aki hiába hívott, a visszahívások, a tervezett szerviz és a lejáró garanciák maguktól kerülnek ide.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>elérve</translation>
    </message>
    <message>
        <source>call later</source>
        <translation>később hívandó</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>elutasítva</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>elejtve</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nem veszi fel</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a call to make</comment>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Tiltólista</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Eddig</translation>
    </message>
    <message>
        <source>Blocked numbers</source>
        <translation>Letiltott számok</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Letiltás</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Levétel a listáról</translation>
    </message>
    <message>
        <source>{number} rings nobody any more.</source>
        <translation>{number} többé senkinél sem csörög.</translation>
    </message>
    <message>
        <source>{number} may call again.</source>
        <translation>{number} újra hívhat.</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Visszavétel a listára</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>nincs szám</translation>
    </message>
    <message>
        <source>new</source>
        <comment>voice message</comment>
        <translation>új</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <comment>to tell</comment>
        <translation>
            <numerusform>%n közlendő</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Még nem próbálták.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ismeretlen</translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n hívandó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n később</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <comment>customers, not closed</comment>
        <translation>
            <numerusform>%n elérve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without number</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n szám nélkül</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not heard</source>
        <comment>voice messages</comment>
        <translation>
            <numerusform>%n meghallgatatlan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed today</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n ma lezárva</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Előbb válasszon hívást.</translation>
    </message>
    <message>
        <source>This call has ended.</source>
        <translation>Ez a hívás véget ért.</translation>
    </message>
    <message>
        <source>No number of this customer is known.</source>
        <translation>Ennek az ügyfélnek nincs ismert száma.</translation>
    </message>
    <message>
        <source>It is {time}. Customers are called from {start} to {end}. Call {who} all the same?</source>
        <translation>{time} van. Az ügyfelek {start} és {end} között hívhatók. Mégis hívja: {who}?</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>még nem hallgatták meg</translation>
    </message>
    <message>
        <source>heard by {who}</source>
        <translation>meghallgatta: {who}</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a call before a warranty ends</comment>
        <translation>egyszer</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <comment>of a warranty</comment>
        <translation>
            <numerusform>%n nappal a vége előtt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>between services</comment>
        <translation>
            <numerusform>%n hónap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <comment>a service is due</comment>
        <translation>
            <numerusform>%n nappal előtte</numerusform>
        </translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>a listán</translation>
    </message>
    <message>
        <source>When to call again</source>
        <translation>Mikor hívja újra</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Mit mondott az ügyfél</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Write it here first.</source>
        <translation>Előbb írja be ide.</translation>
    </message>
    <message>
        <source>What is to be told</source>
        <translation>Mit kell közölni</translation>
    </message>
    <message>
        <source>What the customer said; needed when he refuses</source>
        <translation>Mit mondott az ügyfél; elutasításkor kötelező</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Elutasítja</translation>
    </message>
    <message>
        <source>Choose what is told first.</source>
        <translation>Előbb válassza ki, mit közöl.</translation>
    </message>
    <message>
        <source>Write what the customer said first.</source>
        <translation>Előbb írja be, mit mondott az ügyfél.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Mely hívások</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>Ügyfél vagy szám</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Hívandók</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Ez a hívás</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit</source>
        <comment>calls</comment>
        <translation>
            <numerusform>még %n találat</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again at</source>
        <translation>Újrahívás ideje</translation>
    </message>
    <message>
        <source>What did he say? Everything on his list ends as refused.</source>
        <translation>Mit mondott? A listáján minden elutasítottként zárul.</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Jegyzet erről a hívásról</translation>
    </message>
    <message>
        <source>Why shall nobody call?</source>
        <translation>Miért ne hívja fel senki?</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>A határidő után</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Határidők</translation>
    </message>
    <message>
        <source>Spans up to the deadline</source>
        <translation>Időszakok a határidőig</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Az üzenet nyelve</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Mit mutat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Eddig</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Legutóbb</translation>
    </message>
    <message>
        <source>on the {day}.</source>
        <translation>{day}. napon</translation>
    </message>
    <message>
        <source>{what}: not owed any more.</source>
        <translation>{what}: már nem esedékes.</translation>
    </message>
    <message>
        <source>{what}: was due {when}, {late} of opening time ago.</source>
        <translation>{what}: határidő {when}, {late} nyitvatartási idővel ezelőtt.</translation>
    </message>
    <message>
        <source>{what}: due {when}, {left} of opening time left.</source>
        <translation>{what}: határidő {when}, hátravan {left} nyitvatartási idő.</translation>
    </message>
    <message>
        <source>{what}: in time, {when}.</source>
        <translation>{what}: időben, {when}.</translation>
    </message>
    <message>
        <source>{what}: {when}, {late} of opening time late.</source>
        <translation>{what}: {when}, {late} nyitvatartási idő késéssel.</translation>
    </message>
    <message>
        <source>{what}: no deadline, the calendar is never open.</source>
        <translation>{what}: nincs határidő, a naptár soha sincs nyitva.</translation>
    </message>
    <message>
        <source>{what}: the clock stands ({why}), {left} of opening time left.</source>
        <translation>{what}: az óra áll ({why}), hátravan {left} nyitvatartási idő.</translation>
    </message>
    <message>
        <source>every priority</source>
        <translation>minden fontosság</translation>
    </message>
    <message>
        <source>every team</source>
        <translation>minden csapat</translation>
    </message>
    <message>
        <source>Promise for {priority}, {team}: {response} / {solution} in “{calendar}” ({zone}).</source>
        <translation>Vállalás: {priority}, {team}: {response} / {solution}, naptár: „{calendar}” ({zone}).</translation>
    </message>
    <message>
        <source>also editing</source>
        <translation>szintén szerkeszti</translation>
    </message>
    <message>
        <source>also here</source>
        <translation>szintén itt van</translation>
    </message>
    <message>
        <source>{name} is editing this request too: both texts are kept, who saves second chooses</source>
        <translation>{name} is szerkeszti ezt a kérést: mindkét szöveg megmarad, a másodiknak mentő választ</translation>
    </message>
    <message>
        <source>{name} is editing this request</source>
        <translation>{name} szerkeszti ezt a kérést</translation>
    </message>
    <message>
        <source>{name} looks at it</source>
        <translation>{name} nézi</translation>
    </message>
    <message>
        <source>Looking at it: {names}</source>
        <translation>Nézik: {names}</translation>
    </message>
    <message>
        <source>Your other window</source>
        <translation>Az Ön másik ablaka</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Idő hozzáadása</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Javítás mentése</translation>
    </message>
    <message>
        <source>Time on this request</source>
        <translation>Idő ezen a kérésen</translation>
    </message>
    <message>
        <source>Minutes or 1:30</source>
        <translation>Perc vagy 1:30</translation>
    </message>
    <message>
        <source>Why: it stays beside the time</source>
        <translation>Miért: az idő mellett marad</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Nincs projekt</translation>
    </message>
    <message>
        <source>Correcting {time} of {name}. Esc leaves it.</source>
        <translation>{name} idejének javítása: {time}. Esc: elhagyja.</translation>
    </message>
    <message>
        <source>Time as bars</source>
        <translation>Idő sávokban</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>A képernyőn</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Kézzel</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>Kérés szerint</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Személy szerint</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Ügyfél szerint</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Projekt szerint</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>E hét</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Tegnap</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Utolsó 7 nap</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Utolsó 30 nap</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>E hónap</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Múlt hónap</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Ettől – eddig</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Announced wait</source>
        <translation>Közölt várakozás</translation>
    </message>
    <message>
        <source>Choose a longer period, or take the filters off.</source>
        <translation>Válasszon hosszabb időszakot, vagy vegye le a szűrőket.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Leállítva.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or try again.</source>
        <translation>Válasszon rövidebb időszakot, vagy próbálja újra.</translation>
    </message>
    <message>
        <source>Choose a figure to see its calls.</source>
        <translation>Válasszon egy számot, hogy lássa a hívásait.</translation>
    </message>
    <message>
        <source>Arrow keys and Enter in the table or in a chart, or a double click.</source>
        <translation>Nyilak és Enter a táblázatban vagy a diagramon, vagy dupla kattintás.</translation>
    </message>
    <message>
        <source>No call counts in this figure.</source>
        <translation>Ebben a számban egyetlen hívás sincs benne.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Válasszon másikat.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>offers to an operator: RONA</comment>
        <translation>Nem felvett</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>mean handling time</comment>
        <translation>Kezelés</translation>
    </message>
    <message>
        <source>After call</source>
        <comment>mean after-call work</comment>
        <translation>Utómunka</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Foglaltság</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Átadott</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Időben</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Rövid</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Máshova</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>share of abandoned calls</comment>
        <translation>Elveszett</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Felvétel</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Kezelt</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Beszéd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tartott</translation>
    </message>
    <message>
        <source>Rung</source>
        <comment>offers to an operator</comment>
        <translation>Csörgött</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Elutasított</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Szünet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Bejelentkezve</translation>
    </message>
    <message>
        <source>O offered, A answered, B hung up, F went elsewhere; with T: within T seconds; S: hung up within S seconds.</source>
        <translation>O beérkezett, A felvett, B letette, F máshova ment; T-vel: T másodpercen belül; S: S másodpercen belül letette.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>No other contact about the same within {days} days.</source>
        <translation>{days} napon belül nincs másik megkeresés ugyanarról.</translation>
    </message>
    <message>
        <source>Settled at once</source>
        <translation>Elsőre</translation>
    </message>
    <message>
        <source>Report by {what}</source>
        <translation>Jelentés: {what}</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>sor</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operátor</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>napszak órája</translation>
    </message>
    <message>
        <source>{title} ±</source>
        <comment>difference to the period before</comment>
        <translation>{title} ±</translation>
    </message>
    <message>
        <source>compared with the same number of days before</source>
        <translation>az előző ugyanennyi naphoz képest</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sor nélkül</translation>
    </message>
    <message>
        <source>{first} to {last}, both included</source>
        <translation>{first} – {last}, mindkettőt beleértve</translation>
    </message>
    <message>
        <source>Queue {name}</source>
        <translation>Sor: {name}</translation>
    </message>
    <message>
        <source>Operator {name}</source>
        <translation>Operátor: {name}</translation>
    </message>
    <message>
        <source>Customers with “{text}”</source>
        <translation>Ügyfelek ezzel: „{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n ügyfél</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}–{last} of %n customer(s)</source>
        <translation>
            <numerusform>{first}–{last} / %n ügyfél</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level = {formula} ({source}), T = {within} s, S = {short} s.</source>
        <translation>Kiszolgálási szint = {formula} ({source}), T = {within} s, S = {short} s.</translation>
    </message>
    <message>
        <source>Service level = {formula} ({source}); T/S in seconds: {each}.</source>
        <translation>Kiszolgálási szint = {formula} ({source}); T/S másodpercben: {each}.</translation>
    </message>
    <message>
        <source>{title} = {formula}</source>
        <translation>{title} = {formula}</translation>
    </message>
    <message>
        <source>Settled at once = contacts without another of the same customer about the same within {days} days / contacts for which these days are over.</source>
        <translation>Elsőre = megkeresések, amelyek után ugyanaz az ügyfél {days} napon belül nem kereste ugyanazt / megkeresések, amelyeknél ez az idő letelt.</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Nincs kérés</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Nincs ügyfél</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>No time on this request yet.</source>
        <translation>Ezen a kérésen még nincs idő.</translation>
    </message>
    <message>
        <source>It is measured while the request is in front of you, and taken from its calls.</source>
        <translation>Addig mérődik, amíg a kérés Ön előtt van, és a hívásaiból is számít.</translation>
    </message>
    <message>
        <source>No time in these days.</source>
        <translation>Ezeken a napokon nincs idő.</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Válasszon más időszakot.</translation>
    </message>
    <message>
        <source>Choose a line above to see what it is made of.</source>
        <translation>Válasszon fent egy sort, és itt látszik, miből áll.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Bejegyzések</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Arány</translation>
    </message>
    <message>
        <source>time on request {time}</source>
        <translation>idő a kérésen: {time}</translation>
    </message>
    <message>
        <source>{who}: {before} → {after}, {reason}</source>
        <translation>{who}: {before} → {after}, {reason}</translation>
    </message>
    <message>
        <source>Together {time}</source>
        <translation>Összesen {time}</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Soronként</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation>A kiszolgálási szint képlete</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Összehasonlítás</translation>
    </message>
    <message>
        <source>With the same number of days before</source>
        <translation>Az előző ugyanennyi nappal</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Minden operátor</translation>
    </message>
    <message>
        <source>Summed by</source>
        <translation>Összesítés</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Mentés CSV-be…</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Összegek</translation>
    </message>
    <message>
        <source>Saved {count} entries to {file}.</source>
        <translation>{count} bejegyzés mentve ide: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a bulk session wait for you.</source>
        <translation>
            <numerusform>Egy tömeges beolvasásból %n beolvasás várja Önt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Másolva.</translation>
    </message>
    <message>
        <source>The scanners&apos; profiles could not be saved.</source>
        <translation>Az olvasók leírásait nem sikerült menteni.</translation>
    </message>
    <message>
        <source>Part of the scanners&apos; profiles cannot be used; the old file is kept beside the new one.</source>
        <translation>Az olvasók leírásainak egy része nem használható; a régi fájl az új mellett megmaradt.</translation>
    </message>
    <message>
        <source>A scanner needs a name.</source>
        <translation>Az olvasónak név kell.</translation>
    </message>
    <message>
        <source>A scanner needs a port.</source>
        <translation>Az olvasónak port kell.</translation>
    </message>
    <message>
        <source>No serial line has this speed or number of bits.</source>
        <translation>Nincs ilyen sebességű vagy bitszámú soros vonal.</translation>
    </message>
    <message>
        <source>No serial line has this parity or number of stop bits.</source>
        <translation>Nincs ilyen paritású vagy stopbitszámú soros vonal.</translation>
    </message>
    <message>
        <source>park</source>
        <comment>what is typed to park a caller</comment>
        <translation>parkolás</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Előbb kérdez</translation>
    </message>
    <message>
        <source>There is nobody to ask: send the caller there.</source>
        <translation>Nincs kit megkérdezni: küldje oda a hívót.</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Átkapcsolás ide</translation>
    </message>
    <message>
        <source>Colleague, queue, number, or “park”</source>
        <translation>Kolléga, sor, szám vagy „parkolás”</translation>
    </message>
    <message>
        <source>Who could take the call</source>
        <translation>Ki vehetné át a hívást</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Előbb válasszon valakit.</translation>
    </message>
    <message>
        <source>Number for the test call</source>
        <translation>A próbahívás száma</translation>
    </message>
    <message>
        <source>Changes of this line</source>
        <translation>A vonal változásai</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>to the outside</comment>
        <translation>Vonal</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which lines are tried</comment>
        <translation>Sorrend</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Oda-vissza</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Titkosított</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Kezelő</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>No lines are set up.</source>
        <translation>Nincs beállított vonal.</translation>
    </message>
    <message>
        <source>Each [[trunk]] in plan.toml is one; the handbook tells how.</source>
        <translation>A plan.toml minden [[trunk]] része egy vonal; a kézikönyv leírja, hogyan.</translation>
    </message>
    <message>
        <source>No change since the exchange started.</source>
        <translation>A központ indulása óta nem változott.</translation>
    </message>
    <message>
        <source>Lines are shown as soon as it does.</source>
        <translation>A vonalak azonnal látszanak, amint felel.</translation>
    </message>
    <message>
        <source>Nobody answers there.</source>
        <translation>Ott senki sem felel.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Nem érhető el.</translation>
    </message>
    <message>
        <source>Its name is not found.</source>
        <translation>A neve nem található.</translation>
    </message>
    <message>
        <source>User name or password is refused.</source>
        <translation>A felhasználónevet vagy a jelszót elutasították.</translation>
    </message>
    <message>
        <source>The provider refuses us.</source>
        <translation>A szolgáltató elutasít minket.</translation>
    </message>
    <message>
        <source>The provider takes no calls now.</source>
        <translation>A szolgáltató most nem fogad hívást.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the firewall and the address in plan.toml; then ask the provider. It is tried again by itself.</source>
        <translation>Ellenőrizze az internetkapcsolatot, a tűzfalat és a plan.toml címét; majd kérdezze a szolgáltatót. Magától újra próbáljuk.</translation>
    </message>
    <message>
        <source>Check network and address. Where a certificate is named, do what the sentence says.</source>
        <translation>Ellenőrizze a hálózatot és a címet. Ha tanúsítványról van szó, tegye, amit a mondat mond.</translation>
    </message>
    <message>
        <source>Compare its spelling in plan.toml with the contract; check this machine&apos;s name server.</source>
        <translation>Vesse össze a plan.toml írásmódját a szerződéssel; ellenőrizze a gép névkiszolgálóját.</translation>
    </message>
    <message>
        <source>Compare user and password in plan.toml with the contract, then restart the exchange. It is tried ever more slowly, so that the account is not locked.</source>
        <translation>Vesse össze a plan.toml felhasználóját és jelszavát a szerződéssel, majd indítsa újra a központot. Egyre ritkábban próbáljuk, hogy a fiók ne zárolódjon.</translation>
    </message>
    <message>
        <source>Ask the provider why, and tell it the addresses of this exchange (below).</source>
        <translation>Kérdezze meg a szolgáltatót, miért, és adja meg neki a központ címeit (lent).</translation>
    </message>
    <message>
        <source>It is asked again by itself. If it lasts, call the provider.</source>
        <translation>Magától újra kérdezzük. Ha tartós, hívja a szolgáltatót.</translation>
    </message>
    <message>
        <source>Calls now, and how many at once</source>
        <translation>Hívások most, és egyszerre legfeljebb</translation>
    </message>
    <message>
        <source>not working {time}</source>
        <translation>nem működik {time}</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>próbáljuk…</translation>
    </message>
    <message>
        <source>registered {time}</source>
        <translation>bejegyezve {time}</translation>
    </message>
    <message>
        <source>answers {time}</source>
        <translation>felel {time}</translation>
    </message>
    <message>
        <source>by address {time}</source>
        <translation>cím szerint {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer from {server}</source>
        <translation>utolsó válasz innen: {server}</translation>
    </message>
    <message>
        <source>calls come in only</source>
        <translation>csak bejövő hívások</translation>
    </message>
    <message>
        <source>Cost class {cost}: number {order} of the lines that are tried for a call</source>
        <translation>{cost}. költségosztály: a híváshoz próbált vonalak közül a(z) {order}.</translation>
    </message>
    <message>
        <source>signalling and sound</source>
        <translation>jelzés és hang</translation>
    </message>
    <message>
        <source>signalling, sound if asked</source>
        <translation>jelzés; hang, ha kérik</translation>
    </message>
    <message>
        <source>signalling only</source>
        <translation>csak a jelzés</translation>
    </message>
    <message>
        <source>SIP over TLS; sound: srtp = “{srtp}” in plan.toml.</source>
        <translation>SIP TLS fölött; hang: srtp = „{srtp}” a plan.toml fájlban.</translation>
    </message>
    <message>
        <source>Whoever sits between us and the provider can listen. TLS is needed for encrypted sound.</source>
        <translation>Aki köztünk és a szolgáltató között van, hallgatózhat. Titkosított hanghoz TLS kell.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>működik</translation>
    </message>
    <message>
        <source>asked every {seconds} s</source>
        <translation>{seconds} másodpercenként kérdezzük</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>sosem kérdezzük</translation>
    </message>
    <message>
        <source>codecs {names}</source>
        <translation>kodekek: {names}</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>még nem láttuk</translation>
    </message>
    <message>
        <source>gone {time}</source>
        <translation>eltűnt {time}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Címek</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>még nem ismert</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>Jelzés</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tanúsítvány</translation>
    </message>
    <message>
        <source>UDP, ports the system chooses</source>
        <translation>UDP, a portokat a rendszer választja</translation>
    </message>
    <message>
        <source>none: TLS is off. “python3 main.py certificates” makes one.</source>
        <translation>nincs: a TLS ki van kapcsolva. A „python3 main.py certificates” készít egyet.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>eddig: {day}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>lejárt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>még %n nap</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines to the outside</source>
        <translation>Kifelé menő vonalak</translation>
    </message>
    <message>
        <source>Operators&apos; phones</source>
        <translation>A kezelők telefonjai</translation>
    </message>
    <message>
        <source>This exchange</source>
        <translation>Ez a központ</translation>
    </message>
    <message>
        <source>Copy for the provider</source>
        <translation>Másolás a szolgáltatónak</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Learn this button</source>
        <translation>A gomb megtanítása</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Elfelejtés</translation>
    </message>
    <message>
        <source>Nobody is on the screen: find the customer first.</source>
        <translation>Senki sincs a képernyőn: előbb keresse meg az ügyfelet.</translation>
    </message>
    <message>
        <source>Call back about</source>
        <translation>Visszahívás tárgya</translation>
    </message>
    <message>
        <source>Call {who} back about</source>
        <translation>{who} visszahívásának tárgya</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Miről van szó</translation>
    </message>
    <message>
        <source>{who} stands in the list To call, {day} {time}.</source>
        <translation>{who} felkerült a „Hívandó” listára, {day} {time}.</translation>
    </message>
    <message>
        <source>Not filled in yet, so it is not kept or copied:</source>
        <translation>Még nincs kitöltve, ezért nem menthető és nem másolható:</translation>
    </message>
    <message>
        <source>The steps cannot be read:</source>
        <translation>A lépések nem olvashatók:</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Válasszon egyet a válaszok közül.</translation>
    </message>
    <message>
        <source>This answer is too long: write it into the request.</source>
        <translation>Ez a válasz túl hosszú: írja az igénybe.</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>Ilyen nap nincs a naptárban.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-31.</source>
        <translation>Írja így: 2026-03-31.</translation>
    </message>
    <message>
        <source>A call script needs a name of at most 60 letters.</source>
        <translation>A forgatókönyvnek legfeljebb 60 betűs név kell.</translation>
    </message>
    <message>
        <source>There is a call script of this name already.</source>
        <translation>Ilyen nevű forgatókönyv már van.</translation>
    </message>
    <message>
        <source>A call script has 1 to 200 steps.</source>
        <translation>A forgatókönyv 1–200 lépésből áll.</translation>
    </message>
    <message>
        <source>A step has a name and one of these kinds:</source>
        <translation>A lépésnek neve van, és e fajták egyike:</translation>
    </message>
    <message>
        <source>A step says something in at least one language:</source>
        <translation>A lépés legalább egy nyelven mond valamit:</translation>
    </message>
    <message>
        <source>A step takes variables like {{person}}, closed, and no other texts:</source>
        <translation>A lépésben lezárt változók lehetnek, mint {{person}}, más szövegek nem:</translation>
    </message>
    <message>
        <source>Only a choice has answers, and at least two of them:</source>
        <translation>Csak választásnak vannak válaszai, legalább kettő:</translation>
    </message>
    <message>
        <source>Every answer has words, and a name of its own:</source>
        <translation>Minden válasznak szövege és saját neve van:</translation>
    </message>
    <message>
        <source>Two steps have the same name:</source>
        <translation>Két lépésnek azonos a neve:</translation>
    </message>
    <message>
        <source>A step leads to one that is not there:</source>
        <translation>Egy lépés olyanhoz vezet, amely nincs:</translation>
    </message>
    <message>
        <source>No way leads to these steps:</source>
        <translation>Ezekhez a lépésekhez nem vezet út:</translation>
    </message>
    <message>
        <source>From these steps no way leads to an end:</source>
        <translation>Ezekből a lépésekből nem vezet út a végéig:</translation>
    </message>
    <message>
        <source>Somebody else changed this text meanwhile.</source>
        <translation>Közben valaki más módosította ezt a szöveget.</translation>
    </message>
    <message>
        <source>Somebody else changed this card meanwhile.</source>
        <translation>Valaki más közben módosította ezt a lapot.</translation>
    </message>
    <message>
        <source>What you typed is still here. Look at the versions, then save again.</source>
        <translation>Amit beírt, még itt van. Nézze meg a változatokat, majd mentse újra.</translation>
    </message>
    <message>
        <source>The card needs a name.</source>
        <translation>A lapnak név kell.</translation>
    </message>
    <message>
        <source>A short one, as people will find it.</source>
        <translation>Rövid, amiről megtalálják.</translation>
    </message>
    <message>
        <source>There is a card of this name already.</source>
        <translation>Ilyen nevű lap már van.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Válassz másik nevet.</translation>
    </message>
    <message>
        <source>A card has 1 to 60 questions.</source>
        <translation>Egy lapon 1–60 kérdés lehet.</translation>
    </message>
    <message>
        <source>Add one, or split the card.</source>
        <translation>Adj hozzá egyet, vagy oszd ketté a lapot.</translation>
    </message>
    <message>
        <source>Two questions have the same number.</source>
        <translation>Két kérdésnek azonos a száma.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Távolítsd el az egyiket.</translation>
    </message>
    <message>
        <source>A question is too long or has a weight above 100.</source>
        <translation>Egy kérdés túl hosszú, vagy a súlya 100 fölötti.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Csökkentsd.</translation>
    </message>
    <message>
        <source>No question of the card counts.</source>
        <translation>A lap egyetlen kérdése sem számít.</translation>
    </message>
    <message>
        <source>Give at least one a weight above 0.</source>
        <translation>Legalább egynek adj 0 fölötti súlyt.</translation>
    </message>
    <message>
        <source>Only supervisors review calls.</source>
        <translation>Hívásokat csak felügyelők értékelnek.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Kérj meg egy felügyelőt.</translation>
    </message>
    <message>
        <source>A text block needs a text in at least one language.</source>
        <translation>A szövegblokkhoz legalább egy nyelven kell szöveg.</translation>
    </message>
    <message>
        <source>This text is too long for a text block.</source>
        <translation>Ez a szöveg túl hosszú egy szövegblokkhoz.</translation>
    </message>
    <message>
        <source>A text block needs a name.</source>
        <translation>A szövegblokknak név kell.</translation>
    </message>
    <message>
        <source>A name has no braces and no “&gt;”, and at most 60 letters.</source>
        <translation>A névben nincs kapcsos zárójel és „&gt;”, és legfeljebb 60 betű.</translation>
    </message>
    <message>
        <source>There is a text block of this name already.</source>
        <translation>Ilyen nevű szövegblokk már van.</translation>
    </message>
    <message>
        <source>A pair of braces is not closed:</source>
        <translation>Egy zárójelpár nincs bezárva:</translation>
    </message>
    <message>
        <source>Between two braces stands a name of at most 60 letters.</source>
        <translation>A dupla zárójelek között legfeljebb 60 betűs név áll.</translation>
    </message>
    <message>
        <source>There is no text block of this name:</source>
        <translation>Nincs ilyen nevű szövegblokk:</translation>
    </message>
    <message>
        <source>These text blocks contain each other:</source>
        <translation>Ezek a szövegblokkok egymást tartalmazzák:</translation>
    </message>
    <message>
        <source>Other text blocks contain this one:</source>
        <translation>Más szövegblokkok tartalmazzák ezt:</translation>
    </message>
    <message>
        <source>asked to be called back: dialled when you answer</source>
        <translation>visszahívást kért: tárcsázzuk, ha felveszi</translation>
    </message>
    <message>
        <source>asked to be called back: your phone rings when the customer answers</source>
        <translation>visszahívást kért: az Ön telefonja akkor csörög, ha az ügyfél felveszi</translation>
    </message>
    <message>
        <source>State of a repair</source>
        <translation>Javítás állapota</translation>
    </message>
    <message>
        <source>End of the serial number</source>
        <translation>A sorozatszám vége</translation>
    </message>
    <message>
        <source>Repeat the last order</source>
        <translation>Utolsó rendelés megismétlése</translation>
    </message>
    <message>
        <source>Ordered again</source>
        <translation>Újra megrendelve</translation>
    </message>
    <message>
        <source>menu: {what}</source>
        <translation>menü: {what}</translation>
    </message>
    <message>
        <source>{what} {digits}</source>
        <translation>{what} {digits}</translation>
    </message>
    <message>
        <source>Open {ticket}</source>
        <translation>{ticket} megnyitása</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>rögzítés</translation>
    </message>
    <message>
        <source>recording masked {time}</source>
        <translation>felvétel kitakarva {time}</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>rögzítés szünetel</translation>
    </message>
    <message>
        <source>recording is announced</source>
        <translation>rögzítés bejelentése</translation>
    </message>
    <message>
        <source>not recorded: the caller objects</source>
        <translation>nincs rögzítés: a hívó tiltakozik</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>a rögzítés nem sikerült</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>the recording</comment>
        <translation>Kitakarás</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Rögzítés újra</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>There is no alert.</source>
        <translation>Nincs riasztás.</translation>
    </message>
    <message>
        <source>An alert tells somebody when callers wait too long, nobody is ready or a pause does not end.</source>
        <translation>A riasztás szól valakinek, ha túl sokat várnak, senki sem kész, vagy egy szünet nem ér véget.</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Új riasztás</translation>
    </message>
    <message>
        <source>Write an address above first.</source>
        <translation>Előbb írjon fent egy címet.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Riasztás</translation>
    </message>
    <message>
        <source>Raised here or worse.</source>
        <translation>Itt vagy rosszabbnál jelez.</translation>
    </message>
    <message>
        <source>Over here or better.</source>
        <translation>Itt vagy jobbnál múlik el.</translation>
    </message>
    <message>
        <source>So long it must be so, both ways.</source>
        <translation>Ennyi ideig kell így lennie, mindkét irányban.</translation>
    </message>
    <message>
        <source>So many calls of today before a share is judged.</source>
        <translation>Ennyi mai hívás kell, mielőtt az arányt megítéli.</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Ki felel érte</translation>
    </message>
    <message>
        <source>On the loudspeaker for ringing, unless they are in a call.</source>
        <translation>A csengetés hangszóróján, ha nincsenek hívásban.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Vesszővel elválasztva.</translation>
    </message>
    <message>
        <source>While it is open, the alert is neither heard nor mailed.</source>
        <translation>Amíg nyitva, a riasztás se nem hallható, se nem megy levélben.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>mindenki</translation>
    </message>
    <message>
        <source>every queue for itself</source>
        <translation>minden sor magában</translation>
    </message>
    <message>
        <source>any pause</source>
        <translation>bármely szünet</translation>
    </message>
    <message>
        <source>never quiet</source>
        <translation>sosem csendes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> mp</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <translation>{name}: {skill}</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Készség</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>One less each</source>
        <translation>Eggyel kevesebb ennyinként</translation>
    </message>
    <message>
        <source>Another skill</source>
        <translation>Újabb készség</translation>
    </message>
    <message>
        <source>never</source>
        <translation>soha</translation>
    </message>
    <message>
        <source>No number leads anywhere.</source>
        <translation>Egy szám sem vezet sehová.</translation>
    </message>
    <message>
        <source>Calls to a number that is not here are refused.</source>
        <translation>Az itt nem szereplő számra érkező hívásokat elutasítjuk.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Új szám</translation>
    </message>
    <message>
        <source>As the line sends it, or with +; * is any other number.</source>
        <translation>Ahogy a vonal küldi, vagy +-szal; a * minden más szám.</translation>
    </message>
    <message>
        <source>Asked by key before the queue.</source>
        <translation>Gombokkal kérdez a sor előtt.</translation>
    </message>
    <message>
        <source>What the operator sees the call came on.</source>
        <translation>Amit a kezelő a hívás vonalaként lát.</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>bármely más</translation>
    </message>
    <message>
        <source>the same queue</source>
        <translation>ugyanaz a sor</translation>
    </message>
    <message>
        <source>no menu</source>
        <translation>nincs menü</translation>
    </message>
    <message>
        <source>Any other number</source>
        <translation>Bármely más szám</translation>
    </message>
    <message>
        <source>There is no operator.</source>
        <translation>Nincs kezelő.</translation>
    </message>
    <message>
        <source>Operators answer calls.</source>
        <translation>A kezelők veszik fel a hívásokat.</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Új kezelő</translation>
    </message>
    <message>
        <source>Number of his phone in the house. Softphones follow it, others do not.</source>
        <translation>A telefonjának belső száma. A szoftveres telefonok maguktól átveszik, mások nem.</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>Mellék</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Kezelők</translation>
    </message>
    <message>
        <source>With commas between them. A supervisor sees these only; none: all.</source>
        <translation>Vesszővel elválasztva. A vezető csak ezeket látja; ha nincs: mindet.</translation>
    </message>
    <message>
        <source>After so many he gets no calls until he says that he is there.</source>
        <translation>Ennyi után nem kap hívást, amíg nem jelzi, hogy itt van.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Készségek</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Változatok</translation>
    </message>
    <message>
        <source>What saving changes</source>
        <translation>Mit változtat a mentés</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Mi változott</translation>
    </message>
    <message>
        <source>The plan as it was found</source>
        <translation>A terv, ahogyan volt</translation>
    </message>
    <message>
        <source>Changed by hand in the file</source>
        <translation>Kézzel módosítva a fájlban</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Vissza ehhez a változathoz</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>A változtatás visszavonása</translation>
    </message>
    <message>
        <source>There is no earlier version.</source>
        <translation>Nincs korábbi változat.</translation>
    </message>
    <message>
        <source>Version {number} holds again</source>
        <translation>Újra a(z) {number}. változat érvényes</translation>
    </message>
    <message>
        <source>Draw with the mouse, drag the ends. Keys: arrows choose, Enter adds, Delete removes, Shift+arrow moves the end, Ctrl+arrow the beginning.</source>
        <translation>Rajzoljon egérrel, húzza a végeket. Billentyűk: a nyilak választanak, az Enter hozzáad, a Delete töröl, a Shift+nyíl a végét, a Ctrl+nyíl az elejét mozgatja.</translation>
    </message>
    <message>
        <source>Open at all hours. Draw to limit them.</source>
        <translation>Éjjel-nappal nyitva. Rajzoljon, hogy korlátozza.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headset to play it on. Save a copy instead.</source>
        <translation>Nincs hangszóró vagy fejhallgató. Mentsen inkább másolatot.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Felvétel</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>A hívás része</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sebesség</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>Ki hallgatta meg</translation>
    </message>
    <message>
        <source>Keep it (legal hold)…</source>
        <translation>Megőrzés (jogi zárolás)…</translation>
    </message>
    <message>
        <source>Why must it not be removed?</source>
        <translation>Miért nem törölhető?</translation>
    </message>
    <message>
        <source>Recording, at {place}</source>
        <translation>Felvétel, itt: {place}</translation>
    </message>
    <message>
        <source>▲ caller</source>
        <translation>▲ hívó</translation>
    </message>
    <message>
        <source>▼ our side</source>
        <translation>▼ mi</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Töltse ki</translation>
    </message>
    <message>
        <source>Take out: {names}</source>
        <translation>Vegye ki: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>As it will be read, with made-up data</source>
        <translation>Ahogy olvasni fogják, kitalált adatokkal</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between</source>
        <translation>Szavak, amelyekkel megtalálható, vesszővel elválasztva</translation>
    </message>
    <message>
        <source>Put a variable into the text</source>
        <translation>Változó beszúrása a szövegbe</translation>
    </message>
    <message>
        <source>Variable…</source>
        <translation>Változó…</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Szövegblokkok</translation>
    </message>
    <message>
        <source>Search names, tags and texts</source>
        <translation>Keresés nevekben, címkékben és szövegekben</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Új szöveg</translation>
    </message>
    <message>
        <source>Call scripts</source>
        <translation>Beszélgetési forgatókönyvek</translation>
    </message>
    <message>
        <source>Score cards</source>
        <translation>Értékelőlapok</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Új lap</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Módosítások elvetése</translation>
    </message>
    <message>
        <source>Score card</source>
        <translation>Értékelőlap</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Szövegblokk</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Törölve: {name}</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Egy lépés vissza</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Félretesz</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Válaszok</translation>
    </message>
    <message>
        <source>The customer&apos;s answer; empty when there is none</source>
        <translation>Az ügyfél válasza; üres, ha nincs</translation>
    </message>
    <message>
        <source>The card number; only its last four digits are kept</source>
        <translation>A kártyaszám; csak az utolsó négy számjegy marad meg</translation>
    </message>
    <message>
        <source>A day as {day}; empty when there is none</source>
        <translation>Nap, mint {day}; üres, ha nincs</translation>
    </message>
    <message>
        <source>The queue wants the call script “{name}”, which there is not.</source>
        <translation>A sor a(z) „{name}” hívásforgatókönyvet kéri, de ilyen nincs.</translation>
    </message>
    <message>
        <source>There are no call scripts yet: a supervisor writes them in the room of texts.</source>
        <translation>Még nincsenek forgatókönyvek: a műszakvezető írja őket a szövegek szobájában.</translation>
    </message>
    <message>
        <source>Which one? Type or use the arrows</source>
        <translation>Melyik? Írjon vagy használja a nyilakat</translation>
    </message>
    <message>
        <source>Type or use the arrows</source>
        <translation>Írjon vagy használja a nyilakat</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Enter: tovább</translation>
    </message>
    <message>
        <source>step {place}</source>
        <translation>{place}. lépés</translation>
    </message>
    <message>
        <source>Put the answers into the request</source>
        <translation>Válaszok az igénybe</translation>
    </message>
    <message>
        <source>Put the answers into the note of this call</source>
        <translation>Válaszok e hívás jegyzetébe</translation>
    </message>
    <message>
        <source>There is no request yet: scan a device or choose a customer, then again.</source>
        <translation>Még nincs igény: olvasson be készüléket vagy válasszon ügyfelet, majd újra.</translation>
    </message>
    <message>
        <source>The way it goes</source>
        <translation>A menete</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Új forgatókönyv</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it first, or drop it with New script.</source>
        <translation>Amit beírt, nincs mentve. Mentse előbb, vagy vesse el az „Új forgatókönyv” gombbal.</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>„{name}” változatai</translation>
    </message>
    <message>
        <source>Take this version back</source>
        <translation>Ezt a változatot vissza</translation>
    </message>
    <message>
        <source>Choose the queues first.</source>
        <translation>Először válassza ki a sorokat.</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Zárva eddig</translation>
    </message>
    <message>
        <source>Seen on every desk</source>
        <translation>Minden munkahelyen látszik</translation>
    </message>
    <message>
        <source>Who waits there is sent on as when it is closed</source>
        <translation>A várakozók oda kerülnek, ahová zárt sornál</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>Zárás most</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Újranyitás</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Ez az időpont már elmúlt.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Kész.</translation>
    </message>
    <message>
        <source>The way of the call</source>
        <translation>A hívás útja</translation>
    </message>
    <message>
        <source>Show the way</source>
        <translation>Út mutatása</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>nothing: withheld</source>
        <translation>üresen: rejtett</translation>
    </message>
    <message>
        <source>As if everybody of the plan were there and free</source>
        <translation>Mintha a terv szerint mindenki ott lenne és szabad volna</translation>
    </message>
    <message>
        <source>Under the changed plan, which is not saved yet</source>
        <translation>A módosított, még nem mentett terv szerint</translation>
    </message>
    <message>
        <source>Call from</source>
        <translation>Hívó száma</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>A központ kérdezése…</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Időben fogadva</translation>
    </message>
    <message>
        <source>Wait until answered</source>
        <translation>Várakozás a felvételig</translation>
    </message>
    <message>
        <source>Nine in ten waited at most</source>
        <translation>Tízből kilenc legfeljebb ennyit várt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Felvett</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>Máshova ment</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Letették</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Valóban</translation>
    </message>
    <message>
        <source>Old rules</source>
        <translation>Régi szabályok</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Új szabályok</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Minden hívás</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Várt</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Kezelés</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>what the exchange decided</comment>
        <translation>Miért</translation>
    </message>
    <message>
        <source>hung up while waiting</source>
        <translation>várakozás közben letette</translation>
    </message>
    <message>
        <source>went elsewhere</source>
        <translation>máshova ment</translation>
    </message>
    <message>
        <source>a fault of the exchange</source>
        <translation>a központ hibája</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Rejtett</translation>
    </message>
    <message>
        <source>not told: {time}</source>
        <translation>nem közöltük: {time}</translation>
    </message>
    <message>
        <source>told {time}</source>
        <translation>közölt {time}</translation>
    </message>
    <message>
        <source>{outcome}, {n} times</source>
        <translation>{outcome}, {n}-szer</translation>
    </message>
    <message>
        <source>the first {n} are shown</source>
        <translation>az első {n} látszik</translation>
    </message>
    <message>
        <source>No calls in the last two months.</source>
        <translation>Az elmúlt két hónapban nem volt hívás.</translation>
    </message>
    <message>
        <source>A day with calls can be lived again the day after.</source>
        <translation>Egy hívásos nap másnap élhető újra.</translation>
    </message>
    <message>
        <source>Change a rule and try it on real calls.</source>
        <translation>Változtasson meg egy szabályt, és próbálja ki valódi hívásokon.</translation>
    </message>
    <message>
        <source>The day is lived again twice, under the old rules and under yours. Nothing is changed in the house.</source>
        <translation>A nap kétszer zajlik le újra: a régi és az ön szabályai szerint. A valóságban semmi sem változik.</translation>
    </message>
    <message>
        <source>Who was there is taken from the calls: from the first to the last of each operator, without stretches in which somebody waited in vain. Callers who were answered get patience like those who hung up.</source>
        <translation>Hogy ki volt ott, a hívásokból derül ki: mindenki első hívásától az utolsóig, kivéve, amikor valaki hiába várt. A fogadott hívók türelme olyan, mint azoké, akik letették.</translation>
    </message>
    <message>
        <source>One more in {queue} ({n})</source>
        <translation>Még egy itt: {queue} ({n})</translation>
    </message>
    <message>
        <source>The last {n} days with calls</source>
        <translation>Az utolsó {n} hívásos nap</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n call(s)</source>
        <translation>
            <numerusform>{day}, %n hívás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{queue}: %n operator(s) more</source>
        <translation>
            <numerusform>{queue}: %n operátorral több</numerusform>
        </translation>
    </message>
    <message>
        <source>{operator} leaves at {time}</source>
        <translation>{operator} elmegy ekkor: {time}</translation>
    </message>
    <message>
        <source>{value} ({low}–{high})</source>
        <translation>{value} ({low}–{high})</translation>
    </message>
    <message>
        <source>Nobody would have been answered either way.</source>
        <translation>Egyik esetben sem fogadtak volna senkit.</translation>
    </message>
    <message>
        <source>{new} of the calls are answered within {seconds} s instead of {old}.</source>
        <translation>{seconds} mp-en belül a hívások {new} részét fogadják {old} helyett.</translation>
    </message>
    <message>
        <source>That is no more than luck makes: between two runs of one day there is as much.</source>
        <translation>Ez nem több a véletlennél: ugyanannak a napnak két futása is ennyire eltér.</translation>
    </message>
    <message>
        <source>Model against reality: {old} under the old rules, {real} really.</source>
        <translation>Modell és valóság: {old} a régi szabályok szerint, valójában {real}.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) fewer hang up.</source>
        <translation>
            <numerusform>%n hívóval kevesebb teszi le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) more hang up.</source>
        <translation>
            <numerusform>%n hívóval több teszi le.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many callers hang up.</source>
        <translation>Ugyanannyi hívó teszi le.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n hívás</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for ever</source>
        <translation>örökké vár</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>letette</translation>
    </message>
    <message>
        <source>sent away</source>
        <translation>elutasítva</translation>
    </message>
    <message>
        <source>{kind} by hour: really {real}, old rules {old}, new rules {new}</source>
        <translation>{kind} óránként: valóban {real}, régi szabályok {old}, újak {new}</translation>
    </message>
    <message>
        <source>Rules as they are</source>
        <translation>A jelenlegi szabályok</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Mit mérünk</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Bontás</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Eredmények</translation>
    </message>
    <message>
        <source>The last twelve weeks</source>
        <translation>Az elmúlt tizenkét hét</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Előtte és utána</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>Kipróbálandó szabályok</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Mi változik</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Más szabályok</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Létszám</translation>
    </message>
    <message>
        <source>Nothing yet: both sides are the same.</source>
        <translation>Még semmi: a két oldal azonos.</translation>
    </message>
    <message>
        <source>Skills fall every</source>
        <translation>A készségigény csökken ennyi időnként</translation>
    </message>
    <message>
        <source>Operators more</source>
        <translation>További operátorok</translation>
    </message>
    <message>
        <source>After the longest wait</source>
        <translation>A leghosszabb várakozás után</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>Korábban elmegy</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Kiszolgálják</translation>
    </message>
    <message>
        <source>As when nobody is there</source>
        <translation>Mint amikor senki sincs ott</translation>
    </message>
    <message>
        <source>Not every question is answered.</source>
        <translation>Nincs minden kérdésre válasz.</translation>
    </message>
    <message>
        <source>Choose “not applicable” where it does not fit.</source>
        <translation>Ahol nem illik, válaszd a „nem alkalmazható” lehetőséget.</translation>
    </message>
    <message>
        <source>An answer has more points than its question.</source>
        <translation>Egy válasz több pontot kapott, mint a kérdése ér.</translation>
    </message>
    <message>
        <source>Answer it again.</source>
        <translation>Válaszolj újra.</translation>
    </message>
    <message>
        <source>A comment is longer than 2000 characters.</source>
        <translation>Egy megjegyzés 2000 karakternél hosszabb.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Rövidítsd le.</translation>
    </message>
    <message>
        <source>This feedback is for somebody else.</source>
        <translation>Ez a visszajelzés másnak szól.</translation>
    </message>
    <message>
        <source>Look at your own.</source>
        <translation>Nézd a sajátodat.</translation>
    </message>
    <message>
        <source>At most 50 calls a week, new for at most a year.</source>
        <translation>Legfeljebb heti 50 hívás, új legfeljebb egy évig.</translation>
    </message>
    <message>
        <source>Choose smaller numbers.</source>
        <translation>Válassz kisebb számokat.</translation>
    </message>
    <message>
        <source>The longest call is shorter than the shortest.</source>
        <translation>A leghosszabb hívás rövidebb a legrövidebbnél.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Módosítsd az egyiket.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Hiányzik a név.</translation>
    </message>
    <message>
        <source>Say what the report is called.</source>
        <translation>Írja be a jelentés nevét.</translation>
    </message>
    <message>
        <source>Fixed days would be sent again and again.</source>
        <translation>Rögzített napok újra meg újra elmennének.</translation>
    </message>
    <message>
        <source>Choose a period that moves, last week for example.</source>
        <translation>Válasszon mozgó időszakot, például a múlt hetet.</translation>
    </message>
    <message>
        <source>Nobody would get it.</source>
        <translation>Senki sem kapná meg.</translation>
    </message>
    <message>
        <source>Write at least one e-mail address.</source>
        <translation>Írjon be legalább egy e-mail-címet.</translation>
    </message>
    <message>
        <source>No form is chosen.</source>
        <translation>Nincs formátum kiválasztva.</translation>
    </message>
    <message>
        <source>Choose PDF or Excel.</source>
        <translation>Válasszon PDF-et vagy Excelt.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Minden rendben.</translation>
    </message>
    <message>
        <source>Limits and owners of alerts are set in the room of the plan.</source>
        <translation>A riasztások határait és felelőseit a terv szobájában állítják be.</translation>
    </message>
    <message>
        <source>Choose something that can be taken back.</source>
        <translation>Válasszon valamit, ami visszavonható.</translation>
    </message>
    <message>
        <source>Nothing was done by hand yet.</source>
        <translation>Kézzel még semmi sem történt.</translation>
    </message>
    <message>
        <source>Alerts, and what was done by hand</source>
        <translation>Riasztások és kézi műveletek</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Riasztások</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Kézi műveletek</translation>
    </message>
    <message>
        <source>Address of the test mail</source>
        <translation>A próbalevél címe</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Próbalevél küldése</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Listening to the chosen call</source>
        <translation>A kiválasztott hívás hallgatása</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a call of others</comment>
        <translation>Hallgatás</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Súgás</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>Belépés</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Átvétel</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Hallgatás vége</translation>
    </message>
    <message>
        <source>Your phone is called</source>
        <translation>A telefonja csörög</translation>
    </message>
    <message>
        <source>You listen: nobody hears you</source>
        <translation>Hallgatja: senki sem hallja önt</translation>
    </message>
    <message>
        <source>You whisper: only {operator} hears you</source>
        <translation>Súg: csak {operator} hallja önt</translation>
    </message>
    <message>
        <source>You are in the call: all hear you</source>
        <translation>A hívásban van: mindenki hallja önt</translation>
    </message>
    <message>
        <source>on hold: you hear the operator alone</source>
        <translation>tartásban: csak a kezelőt hallja</translation>
    </message>
    <message>
        <source>being transferred</source>
        <translation>átadás alatt</translation>
    </message>
    <message>
        <source>asks somebody</source>
        <translation>érdeklődik</translation>
    </message>
    <message>
        <source>waits for the next operator</source>
        <translation>a következő kezelőre vár</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>a kezelő</translation>
    </message>
    <message>
        <source>the operator sees it</source>
        <translation>a kezelő látja</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>láthatatlan</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>rejtett szám</translation>
    </message>
    <message>
        <source>{caller} ↔ {operator}</source>
        <translation>{caller} ↔ {operator}</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Előbb válasszon személyt.</translation>
    </message>
    <message>
        <source>Choose a queue above first.</source>
        <translation>Előbb válasszon sort fent.</translation>
    </message>
    <message>
        <source>Steer…</source>
        <translation>Irányítás…</translation>
    </message>
    <message>
        <source>Close queue…</source>
        <translation>Sor zárása…</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Láttam</translation>
    </message>
    <message>
        <source>Only a supervisor of theirs may do this.</source>
        <translation>Ezt csak a vezetőjük teheti.</translation>
    </message>
    <message>
        <source>{detail} is not signed in.</source>
        <translation>{detail} nincs bejelentkezve.</translation>
    </message>
    <message>
        <source>The exchange does not know how to do this.</source>
        <translation>A központ ezt nem tudja megtenni.</translation>
    </message>
    <message>
        <source>The exchange does not know this pause. Choose another one.</source>
        <translation>A központ nem ismeri ezt a szünetet. Válasszon másikat.</translation>
    </message>
    <message>
        <source>One of these queues is gone from the plan. Choose again.</source>
        <translation>E sorok egyike már nincs a tervben. Válasszon újra.</translation>
    </message>
    <message>
        <source>Only a supervisor of a queue sends people there or takes them away.</source>
        <translation>Csak a sor felelőse küldhet oda embereket vagy veheti el őket onnan.</translation>
    </message>
    <message>
        <source>{detail} serves these queues already.</source>
        <translation>{detail} már ezeket a sorokat szolgálja.</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>Előbb írja meg az üzenetet.</translation>
    </message>
    <message>
        <source>Not taken back: {detail} is not as you left it any more.</source>
        <translation>Nincs visszavonva: {detail} állapota közben megváltozott.</translation>
    </message>
    <message>
        <source>Only a supervisor of these queues may announce something there.</source>
        <translation>Oda csak e sorok vezetője mondhat be.</translation>
    </message>
    <message>
        <source>Choose queues, and say what callers shall hear.</source>
        <translation>Válasszon sorokat, és írja be, mit halljanak a hívók.</translation>
    </message>
    <message>
        <source>Not announced: this time has passed, or is more than a week away.</source>
        <translation>Nincs bemondva: ez az időpont elmúlt, vagy több mint egy hétre van.</translation>
    </message>
    <message>
        <source>The mail server took the test mail to {detail}.</source>
        <translation>A levelezőszerver átvette a próbalevelet ide: {detail}.</translation>
    </message>
    <message>
        <source>No test mail: {detail}</source>
        <translation>Nincs próbalevél: {detail}</translation>
    </message>
    <message>
        <source>Not announced in {detail}: there is no voice for its language here.</source>
        <translation>Nincs bemondva itt: {detail}: a nyelvéhez nincs hang.</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>callers</comment>
        <translation>vár</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>leghosszabb</translation>
    </message>
    <message>
        <source>free / on</source>
        <comment>operators</comment>
        <translation>szabad / bent</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>Legrégebben várnak</translation>
    </message>
    <message>
        <source>Show who is calling (P)</source>
        <translation>Mutassa, ki hív (P)</translation>
    </message>
    <message>
        <source>Escape leaves the wall board</source>
        <translation>Az Escape bezárja a táblát</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Senki sem vár.</translation>
    </message>
    <message>
        <source>Nobody talks in this call now: there is nothing to listen to.</source>
        <translation>Ebben a hívásban most senki sem beszél: nincs mit hallgatni.</translation>
    </message>
    <message>
        <source>You are in this call yourself.</source>
        <translation>Ön maga is ebben a hívásban van.</translation>
    </message>
    <message>
        <source>Only supervisors listen to calls of others.</source>
        <translation>Mások hívásait csak felettesek hallgathatják.</translation>
    </message>
    <message>
        <source>You listen to no call.</source>
        <translation>Nem hallgat hívást.</translation>
    </message>
    <message>
        <source>Choose a call in the room Floor first.</source>
        <translation>Előbb válasszon hívást a Terem szobában.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Ez a hívás véget ért.</translation>
    </message>
    <message>
        <source>This call may not be listened to: the plan forbids it, or it is of another team.</source>
        <translation>Ez a hívás nem hallgatható: a terv tiltja, vagy más csapaté.</translation>
    </message>
    <message>
        <source>Finish the call you have first, or sign in: then you can listen.</source>
        <translation>Előbb fejezze be a hívását, vagy jelentkezzen be: utána hallgathat.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: you could hear nothing.</source>
        <translation>A telefonja nincs a központhoz kapcsolva: semmit sem hallana.</translation>
    </message>
    <message>
        <source>Your phone is busy: hang up there, then listen.</source>
        <translation>A telefonja foglalt: tegye le, aztán hallgassa.</translation>
    </message>
    <message>
        <source>Your phone was not picked up, so you do not listen.</source>
        <translation>A telefonját nem vették fel, ezért nem hallgatja.</translation>
    </message>
    <message>
        <source>Your phone could not be reached any more, so you do not listen.</source>
        <translation>A telefonja már nem érhető el, ezért nem hallgatja.</translation>
    </message>
    <message>
        <source>The call you listened to is over.</source>
        <translation>A hallgatott hívás véget ért.</translation>
    </message>
    <message>
        <source>The call you listened to left the house.</source>
        <translation>A hallgatott hívás elhagyta a házat.</translation>
    </message>
    <message>
        <source>{detail} took your call over. Write what you know; it stays with the call.</source>
        <translation>{detail} átvette a hívását. Írja le, amit tud; a hívásnál marad.</translation>
    </message>
    <message>
        <source>Speaks with all: {names}</source>
        <translation>Mindenkivel beszél: {names}</translation>
    </message>
    <message>
        <source>Whispers: {names}</source>
        <translation>Súg: {names}</translation>
    </message>
    <message>
        <source>Listening: {names}</source>
        <translation>Hallgatja: {names}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkolók</translation>
    </message>
    <message>
        <source>What is asked of the call</source>
        <translation>Mit kérdezünk a hívásról</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kérdés</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>súly </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Súly</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>végzetes</translation>
    </message>
    <message>
        <source>No points here, and the whole call has none.</source>
        <translation>Itt nincs pont, és az egész hívás sem kap.</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>A lap neve</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Kérdés hozzáadása</translation>
    </message>
    <message numerus="yes">
        <source>Read %n new feedback(s)</source>
        <translation>
            <numerusform>%n új visszajelzés elolvasása</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer; empty: I have seen it</source>
        <translation>A válaszod; üresen: láttam</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A válaszod</translation>
    </message>
    <message>
        <source>Review of a call of {who}</source>
        <translation>Hívás értékelése: {who}</translation>
    </message>
    <message>
        <source>This review is not saved. Close once more to drop it.</source>
        <translation>Az értékelés nincs mentve. Zárd be újra, ha elveted.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Words at {time}</source>
        <translation>Szöveg ennél: {time}</translation>
    </message>
    <message>
        <source>Words at this moment</source>
        <translation>Szöveg ehhez a pillanathoz</translation>
    </message>
    <message>
        <source>What you want to say of the whole call</source>
        <translation>Amit az egész hívásról mondanál</translation>
    </message>
    <message>
        <source>Calls to review</source>
        <translation>Értékelendő hívások</translation>
    </message>
    <message>
        <source>Calls of each operator a week</source>
        <translation>Hívás operátoronként hetente</translation>
    </message>
    <message>
        <source>Of one who is new</source>
        <translation>Új operátortól</translation>
    </message>
    <message>
        <source>New for</source>
        <translation>Új eddig</translation>
    </message>
    <message>
        <source> days</source>
        <translation> nap</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Legalább</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Legfeljebb</translation>
    </message>
    <message>
        <source>Number of the lot</source>
        <translation>A sorsolás száma</translation>
    </message>
    <message>
        <source>Which calls are reviewed</source>
        <translation>Mely hívásokat értékeljük</translation>
    </message>
    <message>
        <source>The lot is drawn from the calls&apos; names: the same rules draw the same calls.</source>
        <translation>A sorsolás a hívások nevéből készül: ugyanazok a szabályok ugyanazokat a hívásokat adják.</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>bármilyen hosszú</translation>
    </message>
    <message>
        <source>every queue</source>
        <translation>minden sor</translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation>minden eredmény</translation>
    </message>
    <message>
        <source>What was said of the call</source>
        <translation>Amit a hívásról mondtak</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hét</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Megjelenítve</translation>
    </message>
    <message>
        <source>Which calls…</source>
        <translation>Mely hívások…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ami elhangzott</translation>
    </message>
    <message>
        <source>Saved; {who} finds it in his feedback.</source>
        <translation>Mentve; {who} megtalálja a visszajelzései között.</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Mentett jelentések</translation>
    </message>
    <message>
        <source>New, as in the room</source>
        <translation>Új, mint a szobában</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Mutasd a szobában</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Küldés most</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Mentve: {name}.</translation>
    </message>
    <message>
        <source>{name} is being made; it goes out within a minute.</source>
        <translation>{name} készül; egy percen belül elmegy.</translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>Törölve: {name}.</translation>
    </message>
    <message>
        <source>Sent next</source>
        <translation>Következő küldés</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>senkinek</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>naponta</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>hetente</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>havonta</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>No reports are saved.</source>
        <translation>Nincs mentett jelentés.</translation>
    </message>
    <message>
        <source>Choose days, rows and filters in the room, then give them a name here.</source>
        <translation>A szobában válasszon napokat, sorokat és szűrőket, majd itt adjon nevet.</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>készül</translation>
    </message>
    <message>
        <source>Broke off while it was handed over: it may have gone out. Send it again if nobody has it.</source>
        <translation>Átadás közben megszakadt: lehet, hogy elment. Ha senki sem kapta meg, küldje el újra.</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>elküldve: {when}</translation>
    </message>
    <message>
        <source>failed {when}: {why}</source>
        <translation>nem sikerült {when}: {why}</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>nem kerül elküldésre</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>még nem</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before it nobody was there</source>
        <translation>
            <numerusform>előtte %n alkalommal senki sem volt ott</numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused {whom}</source>
        <translation>a levelezőszerver elutasította: {whom}</translation>
    </message>
    <message>
        <source>waits for the mail server: {why}</source>
        <translation>a levelezőszerverre vár: {why}</translation>
    </message>
    <message>
        <source>Arrivals by weekday and hour</source>
        <translation>Hívások a hét napjai és órák szerint</translation>
    </message>
    <message>
        <source>Calls and service level over time</source>
        <translation>Hívások és kiszolgálási szint az időben</translation>
    </message>
    <message>
        <source>How long callers waited</source>
        <translation>Mennyit vártak a hívók</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {hours}: %n call(s)</source>
        <translation>
            <numerusform>{weekday} {hours}: %n hívás</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Kiszolgálási szint</translation>
    </message>
    <message>
        <source>{when}: no calls</source>
        <translation>{when}: nincs hívás</translation>
    </message>
    <message>
        <source>{when}: {n} handled</source>
        <translation>{when}: {n} kezelt</translation>
    </message>
    <message>
        <source>{when}: {offered} offered, {answered} answered, {abandoned} hung up, service level {level}</source>
        <translation>{when}: beérkezett {offered}, felvett {answered}, letette {abandoned}, kiszolgálási szint {level}</translation>
    </message>
    <message>
        <source>{span} s: {answered} answered, {abandoned} hung up, {left} went elsewhere</source>
        <translation>{span} s: felvett {answered}, letette {abandoned}, máshova {left}</translation>
    </message>
    <message>
        <source>within {within} s</source>
        <translation>{within} s-on belül</translation>
    </message>
    <message>
        <source>Click a heading, or press S in its column, to sort by it.</source>
        <translation>Rendezés: kattintson a fejlécre, vagy nyomjon S-t az oszlopban.</translation>
    </message>
    <message>
        <source>No calls in these days.</source>
        <translation>Ezeken a napokon nem volt hívás.</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>Due {day} at {time}. Nobody was there to send it %n time(s) before: this one makes up for them.</source>
        <translation>
            <numerusform>Esedékes: {day} {time}. Előtte %n alkalommal nem volt, aki elküldje: ez pótolja azokat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>{n}. oldal</translation>
    </message>
    <message>
        <source>Arrow keys read the values one by one, Enter shows the calls.</source>
        <translation>A nyilak egyenként olvassák az értékeket, az Enter megmutatja a hívásokat.</translation>
    </message>
    <message>
        <source>Saved reports…</source>
        <translation>Mentett jelentések…</translation>
    </message>
    <message>
        <source>Charts and calls</source>
        <translation>Diagramok és hívások</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>There are no figures to save.</source>
        <translation>Nincs menthető szám.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) to {file}.</source>
        <translation>
            <numerusform>%n sor mentve ide: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title} ({unit})</translation>
    </message>
    <message>
        <source>“{room}” is for supervisors.</source>
        <translation>A(z) „{room}” a vezetőké.</translation>
    </message>
    <message>
        <source>In time, at least</source>
        <translation>Időben, legalább</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>In time is within</source>
        <translation>Időben: ennyin belül</translation>
    </message>
    <message>
        <source>Busy, at most</source>
        <translation>Elfoglalt, legfeljebb</translation>
    </message>
    <message>
        <source>Not there for calls</source>
        <translation>Nincs a hívásoknál</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>Félórák</translation>
    </message>
    <message>
        <source>Quarters of an hour</source>
        <translation>Negyedórák</translation>
    </message>
    <message>
        <source>hang up (Erlang A)</source>
        <translation>leteszik (Erlang A)</translation>
    </message>
    <message>
        <source>wait for ever (Erlang C)</source>
        <translation>a végtelenségig várnak (Erlang C)</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Időköz</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Hívók</translation>
    </message>
    <message>
        <source>People by interval</source>
        <translation>Emberek időközönként</translation>
    </message>
    <message>
        <source>One more or less now</source>
        <translation>Most eggyel több vagy kevesebb</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Amit ígérünk</translation>
    </message>
    <message>
        <source>If one leaves now</source>
        <translation>Ha most valaki elmegy</translation>
    </message>
    <message>
        <source>People needed and there</source>
        <translation>Szükséges és jelen lévő emberek</translation>
    </message>
    <message>
        <source>All queues together</source>
        <translation>Minden sor együtt</translation>
    </message>
    <message>
        <source>Needed at work</source>
        <translation>Munkában szükséges</translation>
    </message>
    <message>
        <source>To roster</source>
        <translation>Beosztandó</translation>
    </message>
    <message>
        <source>There in those weeks</source>
        <translation>Azokon a heteken ott volt</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>Az előzmények olvasása megszakadt.</translation>
    </message>
    <message>
        <source>Nothing is lost, it goes on where it stopped.</source>
        <translation>Semmi sem veszett el, onnan folytatódik.</translation>
    </message>
    <message>
        <source>People count as equal and as if they had these calls alone; who serves several queues is counted in each.</source>
        <translation>Az emberek egyformának számítanak, mintha csak ezek a hívásaik lennének; aki több sort szolgál ki, mindegyikben számít.</translation>
    </message>
    <message>
        <source>Each interval by itself, as if it lasted until the line settles. Needed at work: the fewest who reach the target. To roster: so many that, without breaks, training and illness, they are at work. There: who was there for calls, as their calls tell.</source>
        <translation>Minden időköz magában, mintha addig tartana, míg a sor beáll. Munkában szükséges: a legkevesebb, akik elérik a célt. Beosztandó: annyi, hogy szünetek, képzés és betegség nélkül ennyien legyenek. Ott volt: aki a hívásai szerint hívásokra ott volt.</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Kezelési idő</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Ott van</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Hiányzik</translation>
    </message>
    <message>
        <source>In time with those there</source>
        <translation>Időben a jelenlévőkkel</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Elfoglalt</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Várakozás</translation>
    </message>
    <message numerus="yes">
        <source>The forecast needs calls of %n week(s).</source>
        <translation>
            <numerusform>Az előrejelzéshez %n hét hívásai kellenek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far there are calls of %n week(s).</source>
        <translation>
            <numerusform>Eddig %n hét hívásai vannak meg.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls on this weekday.</source>
        <translation>Ezen a napon nem volt hívás.</translation>
    </message>
    <message>
        <source>Holidays are left out. Choose another day.</source>
        <translation>Az ünnepek kimaradnak. Válassz másik napot.</translation>
    </message>
    <message>
        <source>The calendar has hours of its own for this day: usual calls, as far as it is open.</source>
        <translation>A naptárban ennek a napnak saját nyitvatartása van: szokásos hívások, amíg nyitva.</translation>
    </message>
    <message>
        <source>Callers are taken to wait for ever (Erlang C).</source>
        <translation>Feltesszük, hogy a hívók a végtelenségig várnak (Erlang C).</translation>
    </message>
    <message>
        <source>Callers hang up after {n} s on the mean, told from who did and who was answered before (Erlang A).</source>
        <translation>A hívók átlagosan {n} s után teszik le, azokból ítélve, akik letették, és akiknek előbb felvették (Erlang A).</translation>
    </message>
    <message numerus="yes">
        <source>{calls} calls expected, from %n day(s) of this weekday; the newest weigh most.</source>
        <translation>
            <numerusform>{calls} várható hívás, a hét e napjából %n alapján; a legújabbak súlya a legnagyobb.</numerusform>
        </translation>
    </message>
    <message>
        <source>How good it is cannot be tried yet.</source>
        <translation>Hogy mennyire jó, még nem próbálható ki.</translation>
    </message>
    <message numerus="yes">
        <source>Tried on %n day(s) that are over: half hours were off by {slots}, {luck} if only luck were left; days by {day}.</source>
        <translation>
            <numerusform>%n elmúlt napon kipróbálva: a félórák {slots} eltéréssel, {luck}, ha csak a véletlen maradna; a napok {day} eltéréssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lack</source>
        <translation>
            <numerusform>%n fő hiányzik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more than needed</source>
        <translation>
            <numerusform>%n fővel több a kelleténél</numerusform>
        </translation>
    </message>
    <message>
        <source>enough</source>
        <translation>elég</translation>
    </message>
    <message numerus="yes">
        <source>People needed and there by interval; %n interval(s) with too few</source>
        <translation>
            <numerusform>Szükséges és jelen lévő emberek időközönként; %n időközben túl kevés</numerusform>
        </translation>
    </message>
    <message>
        <source>People needed and there by interval; enough in all of them</source>
        <translation>Szükséges és jelen lévő emberek időközönként; mindenütt elég</translation>
    </message>
    <message>
        <source>No calls are expected in this half hour.</source>
        <translation>Ebben a félórában nem várható hívás.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>Most %n hívó vár. {begins} és {ends} között, ha így folytatódik:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>Most %n dolgozik. {begins} és {ends} között, ha így folytatódik:</numerusform>
        </translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>Egy elmegy</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ahogy van</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eggyel több</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>nő</translation>
    </message>
    <message>
        <source>The line grows by {n} callers an hour.</source>
        <translation>A sor óránként {n} hívóval nő.</translation>
    </message>
    <message>
        <source>This is no card number: a digit is missing or wrong.</source>
        <translation>Ez nem kártyaszám: hiányzik vagy hibás egy számjegy.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Kérdezze meg újra.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Tartozás</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>kézzel beírva</translation>
    </message>
    <message>
        <source>from an imported file</source>
        <translation>importált fájlból</translation>
    </message>
    <message>
        <source>owes {amount} {currency}</source>
        <translation>tartozik: {amount} {currency}</translation>
    </message>
    <message>
        <source>Known on {day}: {where}</source>
        <translation>Ismert: {day}, {where}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>days of a calendar</comment>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of the coming year is other than its weekday.</source>
        <translation>A következő évben egy nap sem tér el a hét napjától.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day}: closed</source>
        <translation>{day}: zárva</translation>
    </message>
    <message>
        <source>{day}: closed until {time}</source>
        <translation>{day}: zárva eddig: {time}</translation>
    </message>
    <message>
        <source>{day}: open {times}</source>
        <translation>{day}: nyitva {times}</translation>
    </message>
    <message>
        <source>On {day} at {time} the clocks there go forward by {n} min while it is open: it is open for less.</source>
        <translation>{day} {time}: az órák ott {n} perccel előre ugranak nyitvatartás közben: rövidebb a nap.</translation>
    </message>
    <message>
        <source>On {day} at {time} the clocks there go back by {n} min while it is open: it is open for longer.</source>
        <translation>{day} {time}: az órák ott {n} perccel visszaállnak nyitvatartás közben: hosszabb a nap.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lépés hozzáadása</translation>
    </message>
    <message>
        <source>Begin with this step</source>
        <translation>Ezzel a lépéssel kezdődjön</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Lépés törlése</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kisebb</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Nagyobb</translation>
    </message>
    <message>
        <source>Fit it in</source>
        <translation>Beférjen</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Nincs mihez visszatérni.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Semmi sem volt visszavonva.</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, + and - change the size, 0 fits it in.</source>
        <translation>A nyilak lépésről lépésre visznek, a + és - a méretet váltja, a 0 befér.</translation>
    </message>
    <message>
        <source>Steps of the menu</source>
        <translation>A menü lépései</translation>
    </message>
    <message>
        <source>{key} → {step}</source>
        <translation>{key} → {step}</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>valami hiányzik</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nincs felvéve</translation>
    </message>
    <message>
        <source>any other number</source>
        <translation>bármely más szám</translation>
    </message>
    <message>
        <source>Nobody yet: choose it for a number, on the page Numbers.</source>
        <translation>Még senki: válassza ki egy számhoz a Számok oldalon.</translation>
    </message>
    <message>
        <source>The whole menu</source>
        <translation>Az egész menü</translation>
    </message>
    <message>
        <source>Callers are asked nothing.</source>
        <translation>A hívóktól semmit sem kérdez.</translation>
    </message>
    <message>
        <source>A menu asks by key before a person is rung: zero always leads to one.</source>
        <translation>A menü gombokkal kérdez, mielőtt valakit csengetne: a nulla mindig emberhez vezet.</translation>
    </message>
    <message>
        <source>New menu</source>
        <translation>Új menü</translation>
    </message>
    <message>
        <source>Ask for a key, then a queue</source>
        <translation>Gombot kérni, aztán sor</translation>
    </message>
    <message>
        <source>Ask for a number, then a person</source>
        <translation>Számot kérni, aztán ember</translation>
    </message>
    <message>
        <source>Say something, and again if wanted</source>
        <translation>Mondani valamit, kérésre újra</translation>
    </message>
    <message>
        <source>This menu is shipped with Ringdesk. Copy it to change it.</source>
        <translation>Ez a menü a Ringdesk része. Másolja le, ha módosítaná.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menük</translation>
    </message>
    <message>
        <source>Copy this menu</source>
        <translation>Menü másolása</translation>
    </message>
    <message>
        <source>Remove this menu</source>
        <translation>Menü törlése</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>mellékelt</translation>
    </message>
    <message>
        <source>{step}: {words}</source>
        <translation>{step}: {words}</translation>
    </message>
    <message>
        <source>Recording {name}</source>
        <translation>{name} felvétel</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (másolat)</translation>
    </message>
    <message>
        <source>{name}: first</source>
        <translation>{name}: első</translation>
    </message>
    <message>
        <source>{name}: last</source>
        <translation>{name}: utolsó</translation>
    </message>
    <message>
        <source>There is no reason for a break.</source>
        <translation>Nincs szünetre ok.</translation>
    </message>
    <message>
        <source>New pause</source>
        <translation>Új szünet</translation>
    </message>
    <message>
        <source>One must be left: nobody could have a break.</source>
        <translation>Egynek maradnia kell: senki sem tarthatna szünetet.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Szünetek</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Határ</translation>
    </message>
    <message>
        <source>Who is away longer is late back on the floor.</source>
        <translation>Aki tovább marad, az a teremben késésben van.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> perc</translation>
    </message>
    <message>
        <source>Kept in records as “{code}”, whatever it is called.</source>
        <translation>A nyilvántartásban „{code}” marad, bárhogy hívják.</translation>
    </message>
    <message>
        <source>The plan names no recording.</source>
        <translation>A terv nem nevez meg felvételt.</translation>
    </message>
    <message>
        <source>Callers hear music alone.</source>
        <translation>A hívók csak zenét hallanak.</translation>
    </message>
    <message>
        <source>Callers hear another “{name}” now.</source>
        <translation>A hívók mostantól másik „{name}” felvételt hallanak.</translation>
    </message>
    <message>
        <source>Callers hear the “{name}” that came with Ringdesk again.</source>
        <translation>A hívók újra a Ringdeskkel érkezett „{name}” felvételt hallják.</translation>
    </message>
    <message>
        <source>It is the one that came with Ringdesk.</source>
        <translation>Ez a Ringdeskkel érkezett felvétel.</translation>
    </message>
    <message>
        <source>Recordings are made at a desk beside the exchange.</source>
        <translation>Felvétel a központ melletti munkahelyen készül.</translation>
    </message>
    <message>
        <source>Languages of the recording</source>
        <translation>A felvétel nyelvei</translation>
    </message>
    <message>
        <source>Who says it:</source>
        <translation>Ki mondja:</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>Másik készítése…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play it on.</source>
        <translation>Nincs hangszóró a lejátszáshoz.</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>Nincs szabály.</translation>
    </message>
    <message>
        <source>Every call goes where its number leads. A rule sends some callers elsewhere.</source>
        <translation>Minden hívás oda megy, ahová a száma vezet. Egy szabály egyes hívókat máshová küld.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Új szabály</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Szabály</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Útközben</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>mindegy</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>A hívó nyelve</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Try a call…</source>
        <translation>Próba…</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Szavakkal</translation>
    </message>
    <message>
        <source>Contacts and the tester name the rule so.</source>
        <translation>A kapcsolatok és a próba így nevezi a szabályt.</translation>
    </message>
    <message>
        <source>Which calls: all that is said here must hold</source>
        <translation>Mely hívások: mindennek teljesülnie kell</translation>
    </message>
    <message>
        <source>With commas between them; nothing: every number.</source>
        <translation>Vesszővel elválasztva; üres: minden szám.</translation>
    </message>
    <message>
        <source>Beginnings like +37052 or countries like LT, with commas between them.</source>
        <translation>Számkezdetek (+37052) vagy országok (LT), vesszővel elválasztva.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>rejtett</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>látható</translation>
    </message>
    <message>
        <source>certainly known</source>
        <translation>biztosan ismert</translation>
    </message>
    <message>
        <source>not certainly known</source>
        <translation>nem biztosan ismert</translation>
    </message>
    <message>
        <source>Of a caller who is known: at least so much.</source>
        <translation>Ismert hívónál: legalább ennyi.</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>van</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>He and his company, in this currency alone: 100 EUR.</source>
        <translation>Ő és a cége, csak ebben a pénznemben: 100 EUR.</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Mi történik velük</translation>
    </message>
    <message>
        <source>Points for the wait in line, whatever the rules after it say.</source>
        <translation>Pontok a sorban álláshoz, bármit mondjanak a további szabályok.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>{n}. {words}</source>
        <translation>{n}. {words}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>kihagyva</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>dönt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>teljesül</translation>
    </message>
    <message>
        <source>Where the number leads</source>
        <translation>Ahová a szám vezet</translation>
    </message>
    <message>
        <source>Changed here, and not saved yet.</source>
        <translation>Itt módosítva, még nincs mentve.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Hány</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>A terv lapjai</translation>
    </message>
    <message>
        <source>Make a recording…</source>
        <translation>Felvétel készítése…</translation>
    </message>
    <message>
        <source>Only you see it; the operator reads the line below.</source>
        <translation>Csak ön látja; a kezelő az alatta lévő sort olvassa.</translation>
    </message>
    <message>
        <source>One after the other, with commas; {number:digits} says a value.</source>
        <translation>Egymás után, vesszővel; a {number:digits} értéket mond.</translation>
    </message>
    <message>
        <source>A name for what is typed; {name} in a recording or title says it.</source>
        <translation>Név a beütöttnek; a {name} felvételben vagy címben kimondja.</translation>
    </message>
    <message>
        <source>{number} in it stands for what was typed.</source>
        <translation>A {number} a beütött számot jelöli.</translation>
    </message>
    <message>
        <source>everybody of the queue</source>
        <translation>a sor minden tagja</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>A ház</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>Külső szám</translation>
    </message>
    <message>
        <source>A number outside…</source>
        <translation>Külső szám…</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} kipróbálása</translation>
    </message>
    <message>
        <source>Number that is dialled</source>
        <translation>Hívott szám</translation>
    </message>
    <message>
        <source>the menu at once</source>
        <translation>azonnal a menü</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>A hívás ideje</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Elölről</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>A hívás</translation>
    </message>
    <message>
        <source>Hears it to the end</source>
        <translation>Végighallgatja</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Vár</translation>
    </message>
    <message>
        <source>Says something</source>
        <translation>Mond valamit</translation>
    </message>
    <message>
        <source>The way taken</source>
        <translation>A megtett út</translation>
    </message>
    <message>
        <source>The menu served him, and the call ends.</source>
        <translation>A menü kiszolgálta, és a hívás véget ér.</translation>
    </message>
    <message>
        <source>It is found</source>
        <translation>Megvan</translation>
    </message>
    <message>
        <source>He must prove it</source>
        <translation>Bizonyítania kell</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Nem lehet</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Nem válaszol</translation>
    </message>
    <message>
        <source>The office looks up a request. What does it answer?</source>
        <translation>Az iroda kérést keres. Mit válaszol?</translation>
    </message>
    <message>
        <source>The office looks up the last order. What does it answer?</source>
        <translation>Az iroda az utolsó rendelést keresi. Mit válaszol?</translation>
    </message>
    <message>
        <source>The same is ordered again. Does it work?</source>
        <translation>Ugyanazt rendeli újra. Sikerül?</translation>
    </message>
    <message>
        <source>A request is opened. Does it work?</source>
        <translation>Kérés nyílik. Sikerül?</translation>
    </message>
    <message>
        <source>A colleague is told. Does it work?</source>
        <translation>Egy kollégának szól. Sikerül?</translation>
    </message>
    <message>
        <source>the office answers: found</source>
        <translation>az iroda válasza: megvan</translation>
    </message>
    <message>
        <source>the office answers: there is none</source>
        <translation>az iroda válasza: nincs</translation>
    </message>
    <message>
        <source>the office asks for proof</source>
        <translation>az iroda bizonyítékot kér</translation>
    </message>
    <message>
        <source>the office does not answer</source>
        <translation>az iroda nem válaszol</translation>
    </message>
    <message>
        <source>hears</source>
        <translation>hallja</translation>
    </message>
    <message>
        <source>presses</source>
        <translation>megnyomja</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>megtudja</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>beszél</translation>
    </message>
    <message>
        <source>his words are kept</source>
        <translation>a szavai megmaradnak</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>vár</translation>
    </message>
    <message>
        <source>nothing is pressed</source>
        <translation>semmit sem nyom meg</translation>
    </message>
    <message>
        <source>{name} ({language}): {words}</source>
        <translation>{name} ({language}): {words}</translation>
    </message>
    <message>
        <source>He is recorded now.</source>
        <translation>Most felveszik.</translation>
    </message>
    <message>
        <source>Nothing is said: he may press a key, or wait.</source>
        <translation>Csend van: gombot nyomhat, vagy várhat.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>No microphone is connected: plug one in, and choose it in the settings.</source>
        <translation>Nincs mikrofon: csatlakoztasson egyet, és válassza ki a beállításokban.</translation>
    </message>
    <message>
        <source>The microphone gives no sound: is it switched off, or used by another program?</source>
        <translation>A mikrofon nem ad hangot: ki van kapcsolva, vagy más program használja?</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>A mikrofon szintje</translation>
    </message>
    <message>
        <source>Speak in {n} s…</source>
        <translation>Beszéljen {n} mp múlva…</translation>
    </message>
    <message>
        <source>Recording: {n} s of {most}</source>
        <translation>Felvétel: {n} mp / {most}</translation>
    </message>
    <message>
        <source>too loud: move away</source>
        <translation>túl hangos: húzódjon el</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the page before</comment>
        <translation>Előző</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next page</comment>
        <translation>Következő</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Ez az első oldal.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Ez az utolsó oldal.</translation>
    </message>
    <message>
        <source>Find a customer: name or number (Ctrl+F)</source>
        <translation>Ügyfél keresése: név vagy szám (Ctrl+F)</translation>
    </message>
    <message>
        <source>Those who came most stand first; a heading sorts the page. Excel and CSV have all.</source>
        <translation>Elöl azok, akik a legtöbbször jöttek; a fejléc az oldalt rendezi. Az Excel és a CSV mindenkit tartalmaz.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} of %n customer(s); Excel and CSV have all.</source>
        <translation>
            <numerusform>Az első {n} a(z) %n ügyfélből; az Excel és a CSV mindenkit tartalmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else talks in a call now: there is nothing to listen to.</source>
        <translation>Most senki más nem beszél: nincs mit hallgatni.</translation>
    </message>
    <message>
        <source>Several calls are talked in. The first is marked: press the key again, or mark another by the arrows.</source>
        <translation>Több hívásban beszélnek. Az első van kijelölve: nyomja meg újra a billentyűt, vagy jelöljön ki másikat a nyilakkal.</translation>
    </message>
    <message>
        <source>no debt</source>
        <translation>nincs tartozás</translation>
    </message>
    <message>
        <source>Somebody else saved meanwhile: {theirs}. Save again to keep yours.</source>
        <translation>Időközben valaki más mentett: {theirs}. Mentsen újra, hogy az Öné maradjon.</translation>
    </message>
    <message>
        <source>No request is known that this call is about.</source>
        <translation>Nem ismert, melyik kérésről szól ez a hívás.</translation>
    </message>
    <message>
        <source>This belongs to a team that you do not look after.</source>
        <translation>Ez olyan csapathoz tartozik, amelyet nem Ön felügyel.</translation>
    </message>
    <message>
        <source>Ask a supervisor of that team, or one of the whole house.</source>
        <translation>Kérdezze annak a csapatnak vagy az egész háznak a felügyelőjét.</translation>
    </message>
</context>
</TS>
