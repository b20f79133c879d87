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
        <source>Waiting for a part</source>
        <translation>Alkatrészre vár</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
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
        <source>Finish the call you have first.</source>
        <translation>Előbb fejezze be a mostani hívást.</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>csörög</translation>
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
        <source>calling your phone</source>
        <translation>az Ön telefonja csörög</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>tárcsázás</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>utómunka</translation>
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
        <source>outside opening hours</source>
        <translation>nyitvatartási időn kívül</translation>
    </message>
    <message>
        <source>nobody was signed in</source>
        <translation>senki sem volt bejelentkezve</translation>
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
        <source>queue {name}</source>
        <translation>sor: {name}</translation>
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
        <source>Hold / take back</source>
        <translation>Tartás / visszavesz</translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation>Némítás be / ki</translation>
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
        <source>Find person, company or number</source>
        <translation>Személy, cég vagy szám keresése</translation>
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
        <source>Join or attach to a request</source>
        <translation>Kéréshez csatolás vagy összevonás</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>A kérés mentése</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Munkahely</translation>
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
        <source>Your phone was lost; the caller went back to the head of the queue.</source>
        <translation>A telefonja elveszett; a hívó visszakerült a sor elejére.</translation>
    </message>
    <message>
        <source>No sound comes from your phone. Check headset and network.</source>
        <translation>A telefonjából nem jön hang. Ellenőrizze a fejhallgatót és a hálózatot.</translation>
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
        <source>not connected</source>
        <translation>nincs kapcsolat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Kész</translation>
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
        <source>then: ready</source>
        <translation>utána: kész</translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation>utána: kijelentkezik</translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation>utána: {what}</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>senki sem vár</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n vár</numerusform>
        </translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>leghosszabb {time}</translation>
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
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation>A telefonja nem csatlakozik a központhoz: nem érheti el hívás.</translation>
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
        <source>Queue</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation>Vár</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Leghosszabb</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
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
        <source>{queue} (closed)</source>
        <translation>{queue} (zárva)</translation>
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
        <source>Today {time}</source>
        <translation>Ma {time}</translation>
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
        <source>Find person, company, number…   {key}</source>
        <translation>Személy, cég, szám keresése…   {key}</translation>
    </message>
    <message>
        <source>Find person, company, number…</source>
        <translation>Személy, cég, szám keresése…</translation>
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
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Számok</translation>
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
        <source>Code</source>
        <translation>Kód</translation>
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
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi</translation>
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
        <source>the operator hung up</source>
        <translation>a kezelő letette</translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation>sor: {queue}</translation>
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
        <source>Line</source>
        <translation>Sor</translation>
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
        <source>Stop the test</source>
        <translation>Próba leállítása</translation>
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
        <source>Ringdesk</source>
        <translation>Ringdesk</translation>
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
        <source>No open request.</source>
        <translation>Nincs nyitott kérés.</translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>A készülék története</translation>
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
        <source>product code</source>
        <translation>termékkód</translation>
    </message>
    <message>
        <source>command</source>
        <translation>parancs</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>olvashatatlan</translation>
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
        <source>Cost of its life: {sums}</source>
        <translation>Teljes életköltség: {sums}</translation>
    </message>
    <message>
        <source>Scan a device or choose a customer first.</source>
        <translation>Előbb olvasson be készüléket, vagy válasszon ügyfelet.</translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>Az olvasó hibás adatot küldött. Olvassa be újra.</translation>
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
        <source>Title</source>
        <translation>Cím</translation>
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
        <source>Priority</source>
        <translation>Fontosság</translation>
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
        <source>not saved</source>
        <translation>nincs mentve</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
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
        <source>Saved</source>
        <translation>Mentve</translation>
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
        <source>Open requests</source>
        <translation>Nyitott kérések</translation>
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
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: övék „{theirs}”, öné „{mine}”</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>A kérés részei</translation>
    </message>
</context>
</TS>
