<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Lithuania</source>
        <translation>Litwa</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Węgry</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazylia</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentyna</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Zadziała po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Small window for a call that comes in while another program is in front</source>
        <translation>Małe okno, gdy ktoś dzwoni, a na wierzchu jest inny program</translation>
    </message>
    <message>
        <source>It never takes the keyboard.</source>
        <translation>Nigdy nie przejmuje klawiatury.</translation>
    </message>
    <message>
        <source>Country for numbers typed without a country code</source>
        <translation>Kraj dla numerów bez kodu kraju</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Headset or speaker</source>
        <translation>Słuchawki lub głośnik</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Dzwonek</translation>
    </message>
    <message>
        <source>May be another device than the headset, so that ringing is heard in the room.</source>
        <translation>Może to być inne urządzenie niż słuchawki, aby dzwonek było słychać w pokoju.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>W pracy</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Poza godzinami otwarcia</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Dzień zamknięty</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Czeka na klienta</translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>Czeka na część</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Joined to another</source>
        <translation>Dołączone do innego</translation>
    </message>
    <message>
        <source>Device received</source>
        <translation>Urządzenie przyjęte</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Rozpocznij pracę</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Zapytaj klienta</translation>
    </message>
    <message>
        <source>Order a part</source>
        <translation>Zamów część</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Join to another</source>
        <translation>Dołącz do innego</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilny</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb</comment>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numer do wybrania</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Digits sent</source>
        <translation>Wysłane cyfry</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Cyfra {digit}</translation>
    </message>
    <message>
        <source>Type digits here</source>
        <translation>Tu wpisz cyfry</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Połączenie przychodzące</translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting.</source>
        <translation>Centrala nie odpowiada; trwa łączenie.</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>Nikt nie dzwoni.</translation>
    </message>
    <message>
        <source>Pick up on your own phone: this desk has no softphone.</source>
        <translation>Odbierz na własnym telefonie: to stanowisko nie ma telefonu programowego.</translation>
    </message>
    <message>
        <source>A call is ringing: answer or decline it first.</source>
        <translation>Dzwoni połączenie: najpierw odbierz je albo odrzuć.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>Nie ma połączenia.</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>Nikogo nie ma na linii.</translation>
    </message>
    <message>
        <source>There is no call to wrap up.</source>
        <translation>Nie ma połączenia do zakończenia.</translation>
    </message>
    <message>
        <source>Choose what came of the call first.</source>
        <translation>Najpierw wybierz wynik rozmowy.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange.</source>
        <translation>Twój telefon nie jest połączony z centralą.</translation>
    </message>
    <message>
        <source>Finish the call you have first.</source>
        <translation>Najpierw zakończ bieżące połączenie.</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>dzwoni</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>rozmowa</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>calling your phone</source>
        <translation>dzwoni Twój telefon</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>wybieranie</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>po rozmowie</translation>
    </message>
    <message>
        <source>the customer hung up</source>
        <translation>klient się rozłączył</translation>
    </message>
    <message>
        <source>you hung up</source>
        <translation>rozłączono przez Ciebie</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>dzwoniący zrezygnował</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>zajęte</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>call refused</source>
        <translation>połączenie odrzucone</translation>
    </message>
    <message>
        <source>number not reachable</source>
        <translation>numer nieosiągalny</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>utracono połączenie</translation>
    </message>
    <message>
        <source>the exchange stopped</source>
        <translation>centrala zatrzymana</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>poza godzinami pracy</translation>
    </message>
    <message>
        <source>nobody was signed in</source>
        <translation>nikt nie był zalogowany</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>rozpoznano po numerze</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>numer firmy</translation>
    </message>
    <message>
        <source>last digits only</source>
        <translation>tylko ostatnie cyfry</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>wybrano przez Ciebie</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numer zastrzeżony</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Nieznany dzwoniący</translation>
    </message>
    <message>
        <source>Outcome (needed):</source>
        <translation>Wynik (wymagany):</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Wynik:</translation>
    </message>
    <message>
        <source>calls itself “{name}”</source>
        <translation>przedstawia się jako „{name}”</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>czeka {time}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>czekał {time}</translation>
    </message>
    <message>
        <source>came through {way}</source>
        <translation>przez {way}</translation>
    </message>
    <message>
        <source>queue {name}</source>
        <translation>kolejka {name}</translation>
    </message>
    <message>
        <source>forwarded by {number}</source>
        <translation>przekierowane z {number}</translation>
    </message>
    <message>
        <source>outcome: {what}</source>
        <translation>wynik: {what}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>wyciszony</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>ponowne łączenie</translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation>szukanie…</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>nieznany dzwoniący</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>być może {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n possible callers</source>
        <translation>
            <numerusform>%n możliwy dzwoniący</numerusform>
            <numerusform>%n możliwych dzwoniących</numerusform>
            <numerusform>%n możliwych dzwoniących</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound comes from the caller.</source>
        <translation>Nie słychać dzwoniącego.</translation>
    </message>
    <message>
        <source>You are muted but speaking.</source>
        <translation>Mówisz, ale mikrofon jest wyciszony.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>the call from hold</comment>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Włącz mikrofon</translation>
    </message>
    <message>
        <source>not in the phone book</source>
        <translation>brak w książce telefonicznej</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>Zadzwonić pod {number}?</translation>
    </message>
    <message>
        <source>Call: {who}</source>
        <translation>Połączenie: {who}</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mój stan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Devices and requests</source>
        <translation>Urządzenia i zgłoszenia</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pomieszczenia</translation>
    </message>
    <message>
        <source>Hold / take back</source>
        <translation>Wstrzymaj / wznów</translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation>Wycisz / włącz mikrofon</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Wybierz numer</translation>
    </message>
    <message>
        <source>Outcome {n}</source>
        <translation>Wynik {n}</translation>
    </message>
    <message>
        <source>Finish wrap-up</source>
        <translation>Zakończ pracę po rozmowie</translation>
    </message>
    <message>
        <source>More time for wrap-up</source>
        <translation>Więcej czasu po rozmowie</translation>
    </message>
    <message>
        <source>Ready / pause</source>
        <translation>Gotowość / przerwa</translation>
    </message>
    <message>
        <source>Choose my state</source>
        <translation>Wybierz mój stan</translation>
    </message>
    <message>
        <source>Find person, company or number</source>
        <translation>Znajdź osobę, firmę lub numer</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Kto dzwoni</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Otwórz stronę klienta</translation>
    </message>
    <message>
        <source>Note of this call</source>
        <translation>Notatka z tej rozmowy</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importuj klientów</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>Scanned device</source>
        <translation>Zeskanowane urządzenie</translation>
    </message>
    <message>
        <source>Join or attach to a request</source>
        <translation>Połącz lub dołącz do zgłoszenia</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Zapisz zgłoszenie</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Go to the caller column</source>
        <translation>Do kolumny dzwoniącego</translation>
    </message>
    <message>
        <source>Go to the work column</source>
        <translation>Do kolumny pracy</translation>
    </message>
    <message>
        <source>Go to the floor column</source>
        <translation>Do kolumny zespołu</translation>
    </message>
    <message>
        <source>Look at the next call</source>
        <translation>Pokaż następne połączenie</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista klawiszy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>{key} has another meaning everywhere and cannot be used.</source>
        <translation>{key} wszędzie znaczy coś innego i nie może być użyty.</translation>
    </message>
    <message>
        <source>{key} types a letter on many keyboards and cannot be used.</source>
        <translation>{key} na wielu klawiaturach wpisuje literę i nie może być użyty.</translation>
    </message>
    <message>
        <source>{key} alone is needed for typing.</source>
        <translation>{key} jest potrzebny do pisania.</translation>
    </message>
    <message>
        <source>{key} already means “{action}”.</source>
        <translation>{key} już oznacza „{action}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Busy: {detail}</source>
        <translation>Zajęte: {detail}</translation>
    </message>
    <message>
        <source>Not dialled: you have another call or are not signed in. {detail}</source>
        <translation>Nie wybrano: masz inne połączenie albo nie jesteś zalogowany. {detail}</translation>
    </message>
    <message>
        <source>Not dialled: your phone is not connected to the exchange. {detail}</source>
        <translation>Nie wybrano: Twój telefon nie jest połączony z centralą. {detail}</translation>
    </message>
    <message>
        <source>Not dialled: {detail} is not a number that can be called.</source>
        <translation>Nie wybrano: {detail} nie jest numerem, pod który można zadzwonić.</translation>
    </message>
    <message>
        <source>Not dialled: there is no line to the outside now. {detail}</source>
        <translation>Nie wybrano: nie ma teraz linii zewnętrznej. {detail}</translation>
    </message>
    <message>
        <source>{detail} does not answer.</source>
        <translation>{detail} nie odpowiada.</translation>
    </message>
    <message>
        <source>{detail} cannot be reached.</source>
        <translation>{detail} jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Not done: the exchange does not answer.</source>
        <translation>Nie wykonano: centrala nie odpowiada.</translation>
    </message>
    <message>
        <source>The exchange does not know the outcome “{detail}”. Choose another one.</source>
        <translation>Centrala nie zna wyniku „{detail}”. Wybierz inny.</translation>
    </message>
    <message>
        <source>Choose what came of the call; this queue asks for it.</source>
        <translation>Wybierz wynik rozmowy; ta kolejka go wymaga.</translation>
    </message>
    <message>
        <source>The exchange does not know the pause “{detail}”. Choose another one.</source>
        <translation>Centrala nie zna przerwy „{detail}”. Wybierz inną.</translation>
    </message>
    <message>
        <source>A call rang and was not picked up. You get no calls until you are ready again.</source>
        <translation>Dzwoniło i nikt nie odebrał. Nie dostaniesz połączeń, póki nie wrócisz do gotowości.</translation>
    </message>
    <message>
        <source>Your phone could not be rung. Check that it is connected. {detail}</source>
        <translation>Nie udało się zadzwonić na Twój telefon. Sprawdź, czy jest połączony. {detail}</translation>
    </message>
    <message>
        <source>Your phone was lost; the caller went back to the head of the queue.</source>
        <translation>Utracono Twój telefon; dzwoniący wrócił na początek kolejki.</translation>
    </message>
    <message>
        <source>No sound comes from your phone. Check headset and network.</source>
        <translation>Z Twojego telefonu nie dochodzi dźwięk. Sprawdź słuchawki i sieć.</translation>
    </message>
    <message>
        <source>The exchange refused this desk: {detail}</source>
        <translation>Centrala odrzuciła to stanowisko: {detail}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepołączony</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Pause: {what}</source>
        <translation>Przerwa: {what}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>then: ready</source>
        <translation>potem: gotowość</translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation>potem: wylogowanie</translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation>potem: {what}</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>nikt nie czeka</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>najdłużej {time}</translation>
    </message>
    <message>
        <source>ext {extension}</source>
        <translation>wewn. {extension}</translation>
    </message>
    <message>
        <source>No line to the outside: {problem}</source>
        <translation>Brak linii zewnętrznej: {problem}</translation>
    </message>
    <message>
        <source>The exchange was started again and signed you out: no call reaches you. Sign in.</source>
        <translation>Centrala została uruchomiona ponownie i Cię wylogowała: żadne połączenie do Ciebie nie dotrze. Zaloguj się.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation>Twój telefon nie jest połączony z centralą: nikt się nie dodzwoni.</translation>
    </message>
    <message>
        <source>The exchange does not answer; reconnecting for {time}; what you see may be old</source>
        <translation>Centrala nie odpowiada; łączenie od {time}; dane mogą być nieaktualne</translation>
    </message>
    <message>
        <source>line ready</source>
        <translation>linia gotowa</translation>
    </message>
    <message>
        <source>line connecting</source>
        <translation>łączenie linii</translation>
    </message>
    <message>
        <source>line failed</source>
        <translation>błąd linii</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>brak urządzenia dźwiękowego</translation>
    </message>
    <message>
        <source>another sound device is used</source>
        <translation>używane jest inne urządzenie dźwiękowe</translation>
    </message>
    <message>
        <source>sound failed</source>
        <translation>błąd dźwięku</translation>
    </message>
    <message>
        <source>line unknown</source>
        <translation>linia nieznana</translation>
    </message>
    <message>
        <source>own phone connected</source>
        <translation>własny telefon połączony</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>brak telefonu</translation>
    </message>
    <message>
        <source>no softphone</source>
        <translation>brak telefonu programowego</translation>
    </message>
    <message>
        <source>default sound device</source>
        <translation>domyślne urządzenie dźwiękowe</translation>
    </message>
    <message>
        <source>exchange connected</source>
        <translation>centrala połączona</translation>
    </message>
    <message>
        <source>exchange not reachable</source>
        <translation>centrala nieosiągalna</translation>
    </message>
    <message>
        <source>{key} answer</source>
        <translation>{key} odbierz</translation>
    </message>
    <message>
        <source>{key} hang up</source>
        <translation>{key} rozłącz</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} znajdź</translation>
    </message>
    <message>
        <source>{key} dial</source>
        <translation>{key} wybierz</translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation>{key} wszystkie klawisze</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Poziom dźwięku</translation>
    </message>
    <message>
        <source>microphone {level} of 100</source>
        <translation>mikrofon {level} ze 100</translation>
    </message>
    <message>
        <source>Floor column</source>
        <translation>Kolumna zespołu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Współpracownicy</translation>
    </message>
    <message>
        <source>old</source>
        <translation>nieaktualne</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłużej</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation>Wolni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowość</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>przerwa</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>nie odbiera</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>wylogowany</translation>
    </message>
    <message>
        <source>{queue} (closed)</source>
        <translation>{queue} (zamknięta)</translation>
    </message>
    <message>
        <source>{name}, extension {extension}</source>
        <translation>{name}, wewnętrzny {extension}</translation>
    </message>
    <message>
        <source>You serve no queue.</source>
        <translation>Nie obsługujesz żadnej kolejki.</translation>
    </message>
    <message>
        <source>The supervisor puts you into queues.</source>
        <translation>Do kolejek przypisuje przełożony.</translation>
    </message>
    <message>
        <source>Nobody else works here yet.</source>
        <translation>Nikt inny jeszcze tu nie pracuje.</translation>
    </message>
    <message>
        <source>Waiting for the exchange…</source>
        <translation>Czekanie na centralę…</translation>
    </message>
    <message>
        <source>The customer database does not answer.</source>
        <translation>Baza klientów nie odpowiada.</translation>
    </message>
    <message>
        <source>The exchange does not answer.</source>
        <translation>Centrala nie odpowiada.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile.</source>
        <translation>W międzyczasie zapisał to ktoś inny.</translation>
    </message>
    <message>
        <source>Your role may not see or do this.</source>
        <translation>Twoja rola nie może tego widzieć ani robić.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Tego już nie ma.</translation>
    </message>
    <message>
        <source>Something in it cannot be used.</source>
        <translation>Czegoś nie można użyć.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It is written to the log.</source>
        <translation>Coś poszło źle w programie. Zapisano to w dzienniku.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Dziś {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Wczoraj {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>Possible callers</source>
        <translation>Możliwi dzwoniący</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Dzwoniący</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Powiadomiono</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Naprawiono</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmówiono</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>This is the caller</source>
        <translation>To ten dzwoniący</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Ktoś inny…</translation>
    </message>
    <message>
        <source>The caller hides the number. If you learn who it is, the call goes into the history.</source>
        <translation>Dzwoniący ukrywa numer. Gdy dowiesz się, kto to, rozmowa trafi do historii.</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Kto dzwoni?</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nie wybrano</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Find person, company, number…   {key}</source>
        <translation>Znajdź osobę, firmę, numer…   {key}</translation>
    </message>
    <message>
        <source>Find person, company, number…</source>
        <translation>Znajdź osobę, firmę, numer…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Zadzwoń pod {number}</translation>
    </message>
    <message>
        <source>Choose a CSV file with customers.</source>
        <translation>Wybierz plik CSV z klientami.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what each line would do.</source>
        <translation>Nic się nie zmieni, zanim nie zobaczysz, co zrobi każdy wiersz.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Co zrobi każdy wiersz</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Wiersze pliku</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Split it.</source>
        <translation>Plik jest większy niż 64 MB. Podziel go.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie udało się odczytać pliku.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Na razie nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Anulowano; nic nie zachowano.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are in.</source>
        <translation>
            <numerusform>Zapisano %n osobę.</numerusform>
            <numerusform>Zapisano %n osoby.</numerusform>
            <numerusform>Zapisano %n osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons were taken out again.</source>
        <translation>
            <numerusform>Usunięto z powrotem %n osobę.</numerusform>
            <numerusform>Usunięto z powrotem %n osoby.</numerusform>
            <numerusform>Usunięto z powrotem %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call to write about.</source>
        <translation>Nie ma rozmowy do opisania.</translation>
    </message>
    <message>
        <source>The note belongs to the call you have.</source>
        <translation>Notatka należy do Twojej rozmowy.</translation>
    </message>
    <message>
        <source>What is the call about? Saved as you type.</source>
        <translation>O czym jest rozmowa? Zapisuje się w trakcie pisania.</translation>
    </message>
    <message>
        <source>You can write; it is saved when it answers again.</source>
        <translation>Możesz pisać; zapisze się, gdy znów odpowie.</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>pisanie…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nie zapisano.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Obie wersje</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Zapisz moją</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Weź ich</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile</source>
        <translation>W międzyczasie zapisał to ktoś inny</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Osoba musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>What number it is (mobile, office…)</source>
        <translation>Jaki to numer (komórkowy, biurowy…)</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n możliwy</numerusform>
            <numerusform>%n możliwych</numerusform>
            <numerusform>%n możliwych</numerusform>
        </translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litewski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>węgierski</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>perski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>By</source>
        <comment>operator, column title</comment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Wychodzące</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Nieodebrane</translation>
    </message>
    <message>
        <source>the operator hung up</source>
        <translation>operator się rozłączył</translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation>przez {queue}</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Jeszcze nie było kontaktów.</translation>
    </message>
    <message>
        <source>This call will be the first.</source>
        <translation>Ta rozmowa będzie pierwsza.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Nikogo nie wybrano.</translation>
    </message>
    <message>
        <source>The history of a caller or of a person you find is shown here.</source>
        <translation>Tu widać historię dzwoniącego lub znalezionej osoby.</translation>
    </message>
    <message>
        <source>Who calls is not known yet.</source>
        <translation>Nie wiadomo jeszcze, kto dzwoni.</translation>
    </message>
    <message>
        <source>This person belongs to no company.</source>
        <translation>Ta osoba nie należy do żadnej firmy.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>No caller now.</source>
        <translation>Teraz nikt nie dzwoni.</translation>
    </message>
    <message>
        <source>Who calls is shown here. Until then, find a customer or dial a number.</source>
        <translation>Tu zobaczysz, kto dzwoni. Na razie znajdź klienta lub wybierz numer.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Znajdź klienta</translation>
    </message>
    <message>
        <source>found by {text}</source>
        <translation>znaleziono po {text}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>uzupełniony</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>już jest</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nieużyteczny</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n uzupełniony</numerusform>
            <numerusform>%n uzupełnione</numerusform>
            <numerusform>%n uzupełnionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n już jest</numerusform>
            <numerusform>%n już są</numerusform>
            <numerusform>%n już jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n nieużyteczny</numerusform>
            <numerusform>%n nieużyteczne</numerusform>
            <numerusform>%n nieużytecznych</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Ostatnie kontakty</translation>
    </message>
    <message>
        <source>Recent contacts of all</source>
        <translation>Ostatnie kontakty wszystkich</translation>
    </message>
    <message>
        <source>Whose timeline</source>
        <translation>Czyja historia</translation>
    </message>
    <message>
        <source>Timeline of the person</source>
        <translation>Historia osoby</translation>
    </message>
    <message>
        <source>Timeline of the company</source>
        <translation>Historia firmy</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>Nazwisko dzwoniącego</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>Firma (nieobowiązkowo)</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Zapisz jako nową</translation>
    </message>
    <message>
        <source>Same as…?</source>
        <translation>Ta sama osoba co…?</translation>
    </message>
    <message>
        <source>People of that name</source>
        <translation>Osoby o tym nazwisku</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Najpierw wpisz nazwisko.</translation>
    </message>
    <message>
        <source>Incoming call: {who}</source>
        <translation>Dzwoni: {who}</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Zakończ test</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Sprawdź mikrofon</translation>
    </message>
    <message>
        <source>Speak: you hear yourself, and the upper bar moves.</source>
        <translation>Mów: słyszysz siebie, a górny pasek się porusza.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klawisz</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its new key.</source>
        <translation>Wybierz czynność, naciśnij Enter, a potem jej nowy klawisz.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez klawisza</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Wszystkie domyślne</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Domyślne systemu</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (niepodłączone)</translation>
    </message>
    <message>
        <source>There is no softphone on this desk: sound is set on your own phone.</source>
        <translation>To stanowisko nie ma telefonu programowego: dźwięk ustawia się w Twoim telefonie.</translation>
    </message>
    <message>
        <source>No sound device was found. Plug in a headset.</source>
        <translation>Nie znaleziono urządzenia dźwiękowego. Podłącz słuchawki.</translation>
    </message>
    <message>
        <source>The sound check can run when there is no call.</source>
        <translation>Test dźwięku działa, gdy nie ma połączenia.</translation>
    </message>
    <message>
        <source>Ringdesk</source>
        <translation>Ringdesk</translation>
    </message>
    <message>
        <source>No number was typed.</source>
        <translation>Nie wpisano numeru.</translation>
    </message>
    <message>
        <source>Type a number, for example +370 612 34567.</source>
        <translation>Wpisz numer, na przykład +370 612 34567.</translation>
    </message>
    <message>
        <source>This is too long for a phone number.</source>
        <translation>To za długie na numer telefonu.</translation>
    </message>
    <message>
        <source>Check what was typed or pasted.</source>
        <translation>Sprawdź, co wpisano lub wklejono.</translation>
    </message>
    <message>
        <source>This link is not a phone number.</source>
        <translation>Ten odnośnik nie jest numerem telefonu.</translation>
    </message>
    <message>
        <source>Links may begin with tel:, sip: or callto:.</source>
        <translation>Odnośniki mogą zaczynać się od tel:, sip: lub callto:.</translation>
    </message>
    <message>
        <source>This link has an address that is not one.</source>
        <translation>Ten odnośnik ma niepoprawny adres.</translation>
    </message>
    <message>
        <source>Dial the number by hand.</source>
        <translation>Wybierz numer ręcznie.</translation>
    </message>
    <message>
        <source>This link carries more than a number.</source>
        <translation>Ten odnośnik zawiera więcej niż numer.</translation>
    </message>
    <message>
        <source>This link holds something else than a phone number.</source>
        <translation>Ten odnośnik zawiera coś innego niż numer telefonu.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>To nie jest numer telefonu.</translation>
    </message>
    <message>
        <source>Numbers hold digits, and may begin with +.</source>
        <translation>Numer składa się z cyfr i może zaczynać się od +.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarezerwowane</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Zużyte</translation>
    </message>
    <message>
        <source>Returned to the supplier</source>
        <translation>Zwrócone dostawcy</translation>
    </message>
    <message>
        <source>Serial number or another code</source>
        <translation>Numer seryjny lub inny kod</translation>
    </message>
    <message>
        <source>Look up a device</source>
        <translation>Znajdź urządzenie</translation>
    </message>
    <message>
        <source>Devices with this number</source>
        <translation>Urządzenia o tym numerze</translation>
    </message>
    <message>
        <source>known</source>
        <translation>znane</translation>
    </message>
    <message>
        <source>Open requests of the device</source>
        <translation>Otwarte zgłoszenia urządzenia</translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>Brak otwartego zgłoszenia.</translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>Historia urządzenia</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Create with request</source>
        <translation>Utwórz ze zgłoszeniem</translation>
    </message>
    <message>
        <source>Scan a device, or type its serial number.</source>
        <translation>Zeskanuj urządzenie lub wpisz jego numer seryjny.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>model not known</source>
        <translation>model nieznany</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>właściciel nieznany</translation>
    </message>
    <message>
        <source>Warranty to {day}</source>
        <translation>Gwarancja do {day}</translation>
    </message>
    <message>
        <source>Warranty ended {day}, days of grace</source>
        <translation>Gwarancja minęła {day}, dni tolerancji</translation>
    </message>
    <message>
        <source>Not paid by the warranty</source>
        <translation>Gwarancja nie obejmuje</translation>
    </message>
    <message>
        <source>Warranty ended {day}</source>
        <translation>Gwarancja minęła {day}</translation>
    </message>
    <message>
        <source>Warranty has not begun</source>
        <translation>Gwarancja jeszcze się nie zaczęła</translation>
    </message>
    <message>
        <source>No warranty: bought used</source>
        <translation>Bez gwarancji: kupione używane</translation>
    </message>
    <message>
        <source>Warranty void: {reason}</source>
        <translation>Gwarancja nieważna: {reason}</translation>
    </message>
    <message>
        <source>Warranty: date of sale not known</source>
        <translation>Gwarancja: data sprzedaży nieznana</translation>
    </message>
    <message>
        <source>No warranty known</source>
        <translation>Gwarancja nieznana</translation>
    </message>
    <message>
        <source>Recall: {title}</source>
        <translation>Akcja serwisowa: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>found by a scan</comment>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>new device</source>
        <translation>nowe urządzenie</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>kod produktu</translation>
    </message>
    <message>
        <source>command</source>
        <translation>polecenie</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nieczytelny</translation>
    </message>
    <message>
        <source>This code names a product, not a device: {name}</source>
        <translation>Ten kod oznacza produkt, nie urządzenie: {name}</translation>
    </message>
    <message>
        <source>Scan the serial number on the device&apos;s plate.</source>
        <translation>Zeskanuj numer seryjny z tabliczki urządzenia.</translation>
    </message>
    <message>
        <source>The code could not be read.</source>
        <translation>Nie udało się odczytać kodu.</translation>
    </message>
    <message>
        <source>The check digit is wrong; perhaps {guess}</source>
        <translation>Zła cyfra kontrolna; może {guess}</translation>
    </message>
    <message>
        <source>A separator is missing; perhaps {guess}</source>
        <translation>Brak separatora; może {guess}</translation>
    </message>
    <message>
        <source>Part of the code fits no rule: {about}</source>
        <translation>Część kodu nie pasuje do żadnej reguły: {about}</translation>
    </message>
    <message>
        <source>Letters that look like digits; perhaps {guess}</source>
        <translation>Litery podobne do cyfr; może {guess}</translation>
    </message>
    <message>
        <source>Small letters; perhaps {guess}</source>
        <translation>Małe litery; może {guess}</translation>
    </message>
    <message>
        <source>Unprintable characters: look at the scanner&apos;s speed and character set.</source>
        <translation>Znaki niedrukowalne: sprawdź prędkość i kodowanie skanera.</translation>
    </message>
    <message>
        <source>Scan it again, or type the serial number.</source>
        <translation>Zeskanuj ponownie lub wpisz numer seryjny.</translation>
    </message>
    <message>
        <source>Like other devices of the model {name}.</source>
        <translation>Jak inne urządzenia modelu {name}.</translation>
    </message>
    <message>
        <source>Its number looks like one of {maker}.</source>
        <translation>Numer wygląda jak od {maker}.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Nic jeszcze o nim nie wiadomo.</translation>
    </message>
    <message>
        <source>Opened: {ticket}</source>
        <translation>Otwarto: {ticket}</translation>
    </message>
    <message>
        <source>Device received: {ticket}</source>
        <translation>Urządzenie przyjęte: {ticket}</translation>
    </message>
    <message>
        <source>Done: {ticket}</source>
        <translation>Gotowe: {ticket}</translation>
    </message>
    <message>
        <source>The next scan is a part for {ticket}.</source>
        <translation>Następny skan to część do {ticket}.</translation>
    </message>
    <message>
        <source>The next scan is a device lent for {ticket}.</source>
        <translation>Następny skan to urządzenie zastępcze do {ticket}.</translation>
    </message>
    <message>
        <source>Part used for {ticket}: {what}</source>
        <translation>Część zużyta do {ticket}: {what}</translation>
    </message>
    <message>
        <source>Loaner of {ticket} came back: {what}</source>
        <translation>Urządzenie zastępcze ({ticket}) wróciło: {what}</translation>
    </message>
    <message>
        <source>Lent for {ticket}: {what}</source>
        <translation>Wypożyczono do {ticket}: {what}</translation>
    </message>
    <message>
        <source>scanner not plugged in</source>
        <translation>skaner niepodłączony</translation>
    </message>
    <message>
        <source>another program has the scanner</source>
        <translation>skaner zajęty przez inny program</translation>
    </message>
    <message>
        <source>you may not use the scanner&apos;s port</source>
        <translation>brak prawa do portu skanera</translation>
    </message>
    <message>
        <source>scanner unplugged</source>
        <translation>skaner odłączony</translation>
    </message>
    <message>
        <source>scanner failed</source>
        <translation>błąd skanera</translation>
    </message>
    <message numerus="yes">
        <source>scanner ready, %n missing</source>
        <comment>scanners</comment>
        <translation>
            <numerusform>skaner gotowy, brakuje %n</numerusform>
            <numerusform>skaner gotowy, brakuje %n</numerusform>
            <numerusform>skaner gotowy, brakuje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>scanner ready</source>
        <translation>skaner gotowy</translation>
    </message>
    <message>
        <source>no scanner</source>
        <translation>brak skanera</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Nie wybrano urządzenia.</translation>
    </message>
    <message>
        <source>The history of a scanned device is shown here.</source>
        <translation>Tu widać historię zeskanowanego urządzenia.</translation>
    </message>
    <message>
        <source>Nothing happened to this device yet.</source>
        <translation>Z tym urządzeniem nic się jeszcze nie działo.</translation>
    </message>
    <message>
        <source>Request {title}</source>
        <translation>Zgłoszenie {title}</translation>
    </message>
    <message>
        <source>{ticket}: {step}</source>
        <translation>{ticket}: {step}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Cost: {title}</source>
        <translation>Koszt: {title}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>powiązano</translation>
    </message>
    <message>
        <source>free work allowed</source>
        <translation>zezwolono na darmową pracę</translation>
    </message>
    <message>
        <source>Cost of its life: {sums}</source>
        <translation>Koszt całego życia: {sums}</translation>
    </message>
    <message>
        <source>Scan a device or choose a customer first.</source>
        <translation>Najpierw zeskanuj urządzenie lub wybierz klienta.</translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>Skaner przysłał uszkodzone dane. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Możliwe duplikaty</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>To nie to samo</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Możliwy duplikat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Treść zgłoszenia</translation>
    </message>
    <message>
        <source>What is wrong, and what was promised?</source>
        <translation>Co jest nie tak i co obiecano?</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisane</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>This request is not saved.</source>
        <translation>To zgłoszenie nie jest zapisane.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Somebody else saved this request meanwhile.</source>
        <translation>Ktoś inny zapisał w tym czasie to zgłoszenie.</translation>
    </message>
    <message>
        <source>Not up to date: the database does not answer</source>
        <translation>Nieaktualne: baza danych nie odpowiada</translation>
    </message>
    <message>
        <source>Joined to {ticket}.</source>
        <translation>Połączono z {ticket}.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>Nie ma czego łączyć.</translation>
    </message>
    <message>
        <source>Scanned: {device}. Does it belong to this request?</source>
        <translation>Zeskanowano: {device}. Czy należy do tego zgłoszenia?</translation>
    </message>
    <message>
        <source>Attach to this request</source>
        <translation>Dołącz do tego zgłoszenia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Otwarte zgłoszenia</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>No open requests.</source>
        <translation>Brak otwartych zgłoszeń.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikt</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (ja)</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Bez zespołu</translation>
    </message>
    <message>
        <source>same device</source>
        <translation>to samo urządzenie</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>ta sama osoba</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>ta sama firma</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: ich „{theirs}”, twoje „{mine}”</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Części zgłoszenia</translation>
    </message>
</context>
</TS>
