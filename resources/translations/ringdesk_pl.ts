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
        <source>Headset buttons</source>
        <translation>Przyciski zestawu słuchawkowego</translation>
    </message>
    <message>
        <source>Most headsets say by themselves what their buttons mean. Where one does not, it can be learned.</source>
        <translation>Większość zestawów sama mówi, co znaczą ich przyciski. Jeśli któryś nie mówi, można go nauczyć.</translation>
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
        <source>Done, until it was reopened</source>
        <translation>Gotowe, dopóki nie otwarto ponownie</translation>
    </message>
    <message>
        <source>Waiting for a part</source>
        <translation>Czeka na część</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Do telefonu</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nie zastano</translation>
    </message>
    <message>
        <source>Call later</source>
        <translation>Zadzwonić później</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Zastano</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Zaniechano</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Akcja serwisowa</translation>
    </message>
    <message>
        <source>Planned service</source>
        <translation>Planowy przegląd</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Kończy się gwarancja</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwonić</translation>
    </message>
    <message>
        <source>Rang in vain</source>
        <translation>Dzwonił bez skutku</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Wiadomość głosowa</translation>
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
        <source>Nobody is asked: press Transfer, choose somebody, then Ask first.</source>
        <translation>Nikt nie jest pytany: naciśnij Przekaż, wybierz osobę, potem Najpierw zapytaj.</translation>
    </message>
    <message>
        <source>Finish the call you have first.</source>
        <translation>Najpierw zakończ bieżące połączenie.</translation>
    </message>
    <message>
        <source>Nobody is parked.</source>
        <translation>Nikt nie jest zaparkowany.</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>Ta rozmowa nie jest nagrywana.</translation>
    </message>
    <message>
        <source>Calls of this queue are not recorded.</source>
        <translation>Rozmowy z tej kolejki nie są nagrywane.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Zaparkuj</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>dzwoni</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>oddzwonienie</translation>
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
        <source>asking first</source>
        <translation>najpierw pytanie</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>jesteś pytany</translation>
    </message>
    <message>
        <source>calling your phone</source>
        <translation>dzwoni Twój telefon</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a call, column title</comment>
        <translation>O rozmowie</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a caller</comment>
        <translation>czeka</translation>
    </message>
    <message>
        <source>rings the operator</source>
        <translation>dzwoni do operatora</translation>
    </message>
    <message>
        <source>calling back</source>
        <translation>oddzwanianie</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>wybieranie</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>przychodzi</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>w menu</translation>
    </message>
    <message>
        <source>leaves a message</source>
        <translation>zostawia wiadomość</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zaparkowane</translation>
    </message>
    <message>
        <source>is picked up</source>
        <translation>jest odbierane</translation>
    </message>
    <message>
        <source>being sent on</source>
        <translation>kierowana dalej</translation>
    </message>
    <message>
        <source>with an outside number</source>
        <translation>z numerem zewnętrznym</translation>
    </message>
    <message>
        <source>hears the last word</source>
        <translation>słyszy ostatni komunikat</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>po rozmowie</translation>
    </message>
    <message>
        <source>called back later</source>
        <translation>oddzwonienie później</translation>
    </message>
    <message>
        <source>No call at the moment.</source>
        <translation>Teraz nie ma rozmów.</translation>
    </message>
    <message>
        <source>Calls appear here as they come in.</source>
        <translation>Rozmowy pojawiają się tu, gdy nadchodzą.</translation>
    </message>
    <message>
        <source>No call fits the filter.</source>
        <translation>Żadna rozmowa nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>caller</comment>
        <translation>nieznany</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} i jeszcze %n</numerusform>
            <numerusform>{name} i jeszcze %n</numerusform>
            <numerusform>{name} i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>recording masked</source>
        <translation>nagranie zamaskowane</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>brak dźwięku</translation>
    </message>
    <message>
        <source>place {n}</source>
        <comment>in line</comment>
        <translation>miejsce {n}</translation>
    </message>
    <message>
        <source>call back asked</source>
        <translation>prosi o oddzwonienie</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>z {name}</translation>
    </message>
    <message>
        <source>Says his name is</source>
        <translation>Przedstawia się jako</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Wybrany numer</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>who else is in the call</comment>
        <translation>Oprócz nich</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Przyszła</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Ponowienie</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>W menu</translation>
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
        <source>number blocked</source>
        <translation>numer zablokowany</translation>
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
        <source>the exchange lost the sound</source>
        <translation>centrala straciła dźwięk</translation>
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
        <source>went to an outside number</source>
        <translation>przekazano na numer zewnętrzny</translation>
    </message>
    <message>
        <source>a supervisor took it over</source>
        <translation>przejął to kierownik</translation>
    </message>
    <message>
        <source>served by the menu</source>
        <translation>obsłużone przez menu</translation>
    </message>
    <message>
        <source>we promised to call back</source>
        <translation>obiecaliśmy oddzwonić</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>zostawił wiadomość</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>czekał zbyt długo</translation>
    </message>
    <message>
        <source>the customer rang in again</source>
        <translation>klient zadzwonił sam</translation>
    </message>
    <message>
        <source>the call back was called off</source>
        <translation>oddzwonienie odwołano</translation>
    </message>
    <message>
        <source>the time to call back was over</source>
        <translation>minął czas na oddzwonienie</translation>
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
        <source>{name} sends you this caller</source>
        <translation>{name} przekazuje tego rozmówcę</translation>
    </message>
    <message>
        <source>{name} wants to ask you about this caller</source>
        <translation>{name} chce zapytać o tego dzwoniącego</translation>
    </message>
    <message>
        <source>{name} is being called</source>
        <translation>Trwa łączenie: {name}</translation>
    </message>
    <message>
        <source>You talk to {name}; the caller hears music</source>
        <translation>Rozmawiasz z {name}; dzwoniący słyszy muzykę</translation>
    </message>
    <message>
        <source>You talk to the caller; {name} hears music</source>
        <translation>Rozmawiasz z dzwoniącym; {name} słyszy muzykę</translation>
    </message>
    <message>
        <source>You, the caller and {name} hear each other</source>
        <translation>Ty, dzwoniący i {name} słyszycie się nawzajem</translation>
    </message>
    <message>
        <source>{name} asks you about this caller</source>
        <translation>{name} pyta o tego dzwoniącego</translation>
    </message>
    <message>
        <source>{name} talks to the caller; wait a moment</source>
        <translation>{name} rozmawia z dzwoniącym; proszę chwilę zaczekać</translation>
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
        <source>Parked</source>
        <comment>callers, column title</comment>
        <translation>Zaparkowani</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who parked him, column title</comment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Parked under {detail}: anybody can pick the caller up, or dial this number on a phone.</source>
        <translation>Zaparkowano pod {detail}: każdy może odebrać dzwoniącego lub wybrać ten numer na telefonie.</translation>
    </message>
    <message>
        <source>Not parked: every place is taken; the caller is still with you.</source>
        <translation>Nie zaparkowano: wszystkie miejsca są zajęte; dzwoniący jest nadal z Tobą.</translation>
    </message>
    <message>
        <source>Not parked: {detail} is taken or no place to park; the caller is still with you.</source>
        <translation>Nie zaparkowano: {detail} jest zajęte lub nie jest miejscem; dzwoniący jest nadal z Tobą.</translation>
    </message>
    <message>
        <source>Nobody is parked there any more.</source>
        <translation>Nikogo już tam nie ma.</translation>
    </message>
    <message>
        <source>{detail} is picking the caller up already.</source>
        <translation>{detail} już odbiera dzwoniącego.</translation>
    </message>
    <message>
        <source>Not picked up: you have another call or are not signed in.</source>
        <translation>Nie odebrano: masz inne połączenie albo nie jesteś zalogowany.</translation>
    </message>
    <message>
        <source>Not picked up: your phone is not connected to the exchange.</source>
        <translation>Nie odebrano: Twój telefon nie jest połączony z centralą.</translation>
    </message>
    <message>
        <source>{detail} was parked for long enough and is brought back.</source>
        <translation>{detail}: czekanie na parkingu minęło, rozmówca wraca.</translation>
    </message>
    <message>
        <source>{detail} hung up while parked.</source>
        <translation>{detail}: dzwoniący rozłączył się na parkingu.</translation>
    </message>
    <message>
        <source>{name} is picking the caller up already.</source>
        <translation>{name} już odbiera dzwoniącego.</translation>
    </message>
    <message>
        <source>parked under {slot} by {name}</source>
        <translation>pod {slot}, zaparkował(a) {name}</translation>
    </message>
    <message>
        <source>queue {name}</source>
        <translation>kolejka {name}</translation>
    </message>
    <message>
        <source>is brought back at {time}</source>
        <translation>wraca o {time}</translation>
    </message>
    <message>
        <source>parked with: {note}</source>
        <translation>zaparkowany z notatką: {note}</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Odbierz</translation>
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
        <source>conference</source>
        <translation>konferencja</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przekaż</translation>
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
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Wszyscy razem</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Przełącz</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Wróć do dzwoniącego</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Oddzwoń…</translation>
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
        <source>Supervisor</source>
        <translation>Przełożony</translation>
    </message>
    <message>
        <source>Hold / take back</source>
        <translation>Wstrzymaj / wznów</translation>
    </message>
    <message>
        <source>All together: caller and who is asked</source>
        <translation>Wszyscy razem: dzwoniący i pytany</translation>
    </message>
    <message>
        <source>Back to the caller alone</source>
        <translation>Wróć tylko do dzwoniącego</translation>
    </message>
    <message>
        <source>Park the caller: anybody can pick him up</source>
        <translation>Zaparkuj dzwoniącego: każdy może go odebrać</translation>
    </message>
    <message>
        <source>Pick up who has been parked longest</source>
        <translation>Odbierz zaparkowanego najdłużej</translation>
    </message>
    <message>
        <source>Mute / unmute</source>
        <translation>Wycisz / włącz mikrofon</translation>
    </message>
    <message>
        <source>Keep out of the recording / record again</source>
        <translation>Pomiń w nagraniu / nagrywaj znowu</translation>
    </message>
    <message>
        <source>The caller agrees to be recorded / objects</source>
        <translation>Dzwoniący zgadza się na nagranie / sprzeciwia się</translation>
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
        <source>I have seen the message</source>
        <translation>Przeczytałem wiadomość</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>Znajdź kogokolwiek lub cokolwiek</translation>
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
        <source>Block this number; the block list</source>
        <translation>Zablokuj ten numer; lista zablokowanych</translation>
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
        <source>Open the device&apos;s page</source>
        <translation>Otwórz stronę urządzenia</translation>
    </message>
    <message>
        <source>Join or attach to a request</source>
        <translation>Połącz lub dołącz do zgłoszenia</translation>
    </message>
    <message>
        <source>Request that the call is about</source>
        <translation>Zgłoszenie, którego dotyczy rozmowa</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Zapisz zgłoszenie</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <translation>Obiecaj oddzwonić</translation>
    </message>
    <message>
        <source>Call script</source>
        <translation>Skrypt rozmowy</translation>
    </message>
    <message>
        <source>Feedback for you</source>
        <translation>Uwagi dla ciebie</translation>
    </message>
    <message>
        <source>Copy the text that is written</source>
        <translation>Kopiuj pisany tekst</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>Drukuj etykietę</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Poświęcony czas</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Many scans</source>
        <translation>Wiele skanów</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Akcje serwisowe</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Skanery</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>calls, people</comment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Co, gdyby</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Listen to the chosen call</source>
        <translation>Słuchaj wybranej rozmowy</translation>
    </message>
    <message>
        <source>Whisper to its operator</source>
        <translation>Podpowiadaj operatorowi</translation>
    </message>
    <message>
        <source>Barge in: all hear you</source>
        <translation>Włącz się: wszyscy cię słyszą</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>Przejmij rozmowę</translation>
    </message>
    <message>
        <source>Close queues until…</source>
        <translation>Zamknij kolejki do…</translation>
    </message>
    <message>
        <source>What happens to a call?</source>
        <translation>Co stanie się z połączeniem?</translation>
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
        <source>{detail} is a queue: there was nobody to ask, and the caller was sent there.</source>
        <translation>{detail} to kolejka: nie było kogo zapytać, dzwoniący został tam wysłany.</translation>
    </message>
    <message>
        <source>{detail} cannot be called; the caller is still with you.</source>
        <translation>{detail}: nie można zadzwonić; dzwoniący nadal jest u Ciebie.</translation>
    </message>
    <message>
        <source>Your phone&apos;s transfer does not fit this call; press Transfer here instead.</source>
        <translation>Przekazanie z telefonu nie pasuje do tej rozmowy; naciśnij tutaj Przekaż.</translation>
    </message>
    <message>
        <source>Who you asked has left; the caller is with you again.</source>
        <translation>Pytana osoba się rozłączyła; dzwoniący jest znowu z Tobą.</translation>
    </message>
    <message>
        <source>This call is not recorded: {detail}</source>
        <translation>Ta rozmowa nie jest nagrywana: {detail}</translation>
    </message>
    <message>
        <source>The call is recorded again: a mask ends by itself.</source>
        <translation>Rozmowa jest znowu nagrywana: pominięcie kończy się samo.</translation>
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
        <source>The exchange lost the sound; the caller went back to the head of the queue.</source>
        <translation>Centrala straciła dźwięk; dzwoniący wrócił na początek kolejki.</translation>
    </message>
    <message>
        <source>The exchange lost the sound of the call to {detail}. Dial again.</source>
        <translation>Centrala straciła dźwięk połączenia z {detail}. Wybierz numer ponownie.</translation>
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
        <source>Only a supervisor may test lines.</source>
        <translation>Linie może testować tylko przełożony.</translation>
    </message>
    <message>
        <source>Not called: this line takes calls in only. {detail}</source>
        <translation>Nie zadzwoniono: ta linia tylko przyjmuje połączenia. {detail}</translation>
    </message>
    <message>
        <source>Not called: another test call is under way. {detail}</source>
        <translation>Nie zadzwoniono: trwa inne połączenie testowe. {detail}</translation>
    </message>
    <message>
        <source>Not called: {detail} is a public service. Test with an ordinary number.</source>
        <translation>Nie zadzwoniono: {detail} to służba publiczna. Testuj zwykłym numerem.</translation>
    </message>
    <message>
        <source>Not called: {detail} leads back to us and would ring an operator.</source>
        <translation>Nie zadzwoniono: {detail} prowadzi z powrotem do nas i zadzwoniłby u operatora.</translation>
    </message>
    <message>
        <source>Your queues from now on: {detail}</source>
        <translation>Twoje kolejki od teraz: {detail}</translation>
    </message>
    <message>
        <source>You are no longer in the plan. Finish your call; after it you are signed out.</source>
        <translation>Nie ma Cię już w planie. Dokończ rozmowę; po niej nastąpi wylogowanie.</translation>
    </message>
    <message>
        <source>Not closed: this time has passed, or is more than a year away.</source>
        <translation>Nie zamknięto: ten czas minął albo jest odległy o ponad rok.</translation>
    </message>
    <message>
        <source>A caller left a voice message in {detail}. It stands in the room To call.</source>
        <translation>Dzwoniący zostawił wiadomość głosową: {detail}. Jest w pokoju „Do telefonu”.</translation>
    </message>
    <message>
        <source>Message from a caller: {detail}</source>
        <translation>Wiadomość od dzwoniącego: {detail}</translation>
    </message>
    <message>
        <source>Only a supervisor may ask where calls go.</source>
        <translation>O drogę połączeń może pytać tylko kierownik.</translation>
    </message>
    <message>
        <source>The changed plan leads to something that it does not have; see what is wrong with it.</source>
        <translation>Zmieniony plan prowadzi do czegoś, czego w nim nie ma; zobacz, co jest nie tak.</translation>
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
        <source>The computer&apos;s sound system stopped. If it does not come back, restart the phone after the call.</source>
        <translation>System dźwięku komputera zatrzymał się. Jeśli nie wróci, po rozmowie uruchom telefon ponownie.</translation>
    </message>
    <message>
        <source>No sound device is connected.</source>
        <translation>Nie podłączono żadnego urządzenia dźwiękowego.</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>Nie podłączono mikrofonu.</translation>
    </message>
    <message>
        <source>No loudspeaker or headset is connected.</source>
        <translation>Nie podłączono głośnika ani słuchawek.</translation>
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
        <source>Not looked up yet</source>
        <translation>Jeszcze nie szukano</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Scanned already</source>
        <translation>Już zeskanowano</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Nieznane urządzenie</translation>
    </message>
    <message>
        <source>Several devices: choose one</source>
        <translation>Kilka urządzeń: wybierz jedno</translation>
    </message>
    <message>
        <source>No device&apos;s code</source>
        <translation>To nie kod urządzenia</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>Nie można wykonać</translation>
    </message>
    <message>
        <source>Steer a colleague</source>
        <translation>Pokieruj kolegą</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <translation>Nazwisko lub numer wewnętrzny</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Znajdź kolegę</translation>
    </message>
    <message>
        <source>Shown to the colleague and kept</source>
        <translation>Zobaczy to kolega i zostanie zapisane</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is done to him</comment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Wykonaj</translation>
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
        <source>Other queues for this shift</source>
        <translation>Inne kolejki na tę zmianę</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Wyślij wiadomość</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Wybierz kolegę.</translation>
    </message>
    <message>
        <source>Done; it holds after the call.</source>
        <translation>Zrobione; zadziała po rozmowie.</translation>
    </message>
    <message>
        <source>then: ready</source>
        <translation>potem: gotowość</translation>
    </message>
    <message>
        <source>Nobody belongs to your teams.</source>
        <translation>Nikt nie należy do Twoich zespołów.</translation>
    </message>
    <message>
        <source>The plan says who does.</source>
        <translation>Określa to plan.</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>Nikt nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>Escape clears it.</source>
        <translation>Escape go czyści.</translation>
    </message>
    <message>
        <source>late back</source>
        <comment>from a break</comment>
        <translation>spóźnia się</translation>
    </message>
    <message>
        <source>then: signed out</source>
        <translation>potem: wylogowanie</translation>
    </message>
    <message>
        <source>then: {what}</source>
        <translation>potem: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n wolny</numerusform>
            <numerusform>%n wolnych</numerusform>
            <numerusform>%n wolnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in calls</source>
        <translation>
            <numerusform>%n rozmawia</numerusform>
            <numerusform>%n rozmawia</numerusform>
            <numerusform>%n rozmawia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n nieobecny</numerusform>
            <numerusform>%n nieobecnych</numerusform>
            <numerusform>%n nieobecnych</numerusform>
        </translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Po rozmowie</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>zarejestrowany</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>niezarejestrowany</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Rozmowy dziś</translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation>nikt nie czeka</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>notatka: {note}</translation>
    </message>
    <message>
        <source>anybody can pick him up</source>
        <translation>każdy może go odebrać</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>Zaparkuj dzwoniącego</translation>
    </message>
    <message>
        <source>extension {number}</source>
        <translation>wewnętrzny {number}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięta</translation>
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
        <source>nobody waits</source>
        <translation>nikt nie czeka</translation>
    </message>
    <message>
        <source>{ready} of {all} ready</source>
        <translation>wolni: {ready} z {all}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numer {number}</translation>
    </message>
    <message>
        <source>{detail} is on another call; the caller is still with you.</source>
        <translation>{detail} prowadzi inną rozmowę; dzwoniący jest nadal z Tobą.</translation>
    </message>
    <message>
        <source>{detail}: nobody is there; the caller is still with you.</source>
        <translation>{detail}: nikogo tam nie ma; dzwoniący jest nadal z Tobą.</translation>
    </message>
    <message>
        <source>Nobody took the caller; he is with you again, perhaps still on hold.</source>
        <translation>Nikt nie przejął rozmówcy; jest znowu z Tobą, być może nadal zawieszony.</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>najdłużej {time}</translation>
    </message>
    <message>
        <source>{by} made you ready</source>
        <translation>{by} ustawia Cię jako gotowego</translation>
    </message>
    <message>
        <source>{by} put you on a pause: {what}</source>
        <translation>{by} daje Ci przerwę: {what}</translation>
    </message>
    <message>
        <source>{by} signed you out</source>
        <translation>{by} wylogowuje Cię</translation>
    </message>
    <message>
        <source>{by} moved you; your queues from now on: {queues}</source>
        <translation>{by} przenosi Cię; Twoje kolejki od teraz: {queues}</translation>
    </message>
    <message>
        <source>{by}: {what}</source>
        <translation>{by}: {what}</translation>
    </message>
    <message>
        <source>{by} took back what was done to you</source>
        <translation>{by} cofa to, co Ci zlecono</translation>
    </message>
    <message>
        <source>{whom} made ready</source>
        <translation>{whom}: ustawiono gotowość</translation>
    </message>
    <message>
        <source>{whom} put on a pause: {what}</source>
        <translation>{whom}: przerwa: {what}</translation>
    </message>
    <message>
        <source>{whom} signed out</source>
        <translation>{whom}: wylogowano</translation>
    </message>
    <message>
        <source>{whom} moved to {queues}</source>
        <translation>{whom}: przeniesiono do {queues}</translation>
    </message>
    <message>
        <source>Message to {whom}: {what}</source>
        <translation>Wiadomość do: {whom}: {what}</translation>
    </message>
    <message>
        <source>Taken back what was done to {whom}</source>
        <translation>Cofnięto: {whom}</translation>
    </message>
    <message>
        <source>{queues} closed by hand</source>
        <translation>Zamknięto ręcznie: {queues}</translation>
    </message>
    <message>
        <source>{queues} opened again</source>
        <translation>Ponownie otwarto: {queues}</translation>
    </message>
    <message>
        <source>Announced in {queues}: {what}</source>
        <translation>Ogłoszono w {queues}: {what}</translation>
    </message>
    <message>
        <source>Announcement switched off in {queues}</source>
        <translation>Wyłączono komunikat w {queues}</translation>
    </message>
    <message>
        <source>Service level of {name}: {value} %</source>
        <translation>Poziom obsługi, {name}: {value} %</translation>
    </message>
    <message>
        <source>Longest wait in {name}: {value}</source>
        <translation>Najdłuższe oczekiwanie, {name}: {value}</translation>
    </message>
    <message>
        <source>Operators ready in {name}: {value}</source>
        <translation>Gotowi operatorzy, {name}: {value}</translation>
    </message>
    <message>
        <source>Abandoned calls of {name}: {value} %</source>
        <translation>Porzucone połączenia, {name}: {value} %</translation>
    </message>
    <message>
        <source>{name} has been on a pause for {value}</source>
        <translation>{name}: przerwa trwa {value}</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>po rozmowie</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>już nie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>dlaczego: {reason}</translation>
    </message>
    <message>
        <source>{time} by {who}</source>
        <translation>{time}, {who}</translation>
    </message>
    <message>
        <source>alert for {time}</source>
        <translation>alert od {time}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>granica {limit}</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>godziny ciszy</translation>
    </message>
    <message>
        <source>looked after by {names}</source>
        <translation>pilnuje: {names}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>Callers of {queues} hear first: {text}</source>
        <translation>Dzwoniący do {queues} najpierw słyszą: {text}</translation>
    </message>
    <message>
        <source>is being spoken …</source>
        <translation>trwa nagrywanie głosu …</translation>
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
        <source>Only a supervisor of its team may close a queue.</source>
        <translation>Kolejkę może zamknąć tylko przełożony jej zespołu.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: no call can reach you.</source>
        <translation>Twój telefon nie jest połączony z centralą: nikt się nie dodzwoni.</translation>
    </message>
    <message>
        <source>{n} of {all} lines to the outside do not work: {names}</source>
        <translation>Nie działają linie zewnętrzne ({n} z {all}): {names}</translation>
    </message>
    <message>
        <source>The exchange does not answer yet; connecting for {time}</source>
        <translation>Centrala jeszcze nie odpowiada; łączenie od {time}</translation>
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
        <source>sound {word}, MOS {mos}</source>
        <translation>dźwięk {word}, MOS {mos}</translation>
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
        <source>All teams</source>
        <translation>Wszystkie zespoły</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Wszystkie kolejki</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Name, number, company ( / )</source>
        <translation>Nazwisko, numer, firma ( / )</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>Tablica ścienna</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>callers waiting, column title</comment>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Poniżej celu</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Cel osiągnięty</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Jeszcze bez rozmów</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>percent</comment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>w {seconds} s</translation>
    </message>
    <message>
        <source>today {offered} calls, {answered} answered, {abandoned} gave up</source>
        <translation>dziś {offered} rozmów, odebrano {answered}, zrezygnowało {abandoned}</translation>
    </message>
    <message>
        <source>target {share} in {seconds} s</source>
        <translation>cel {share} w {seconds} s</translation>
    </message>
    <message>
        <source>bars: calls a minute, the last half hour</source>
        <translation>słupki: rozmowy na minutę, ostatnie pół godziny</translation>
    </message>
    <message>
        <source>Answered in {seconds} s</source>
        <translation>Odebrane w {seconds} s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>callers</comment>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłużej</translation>
    </message>
    <message>
        <source>Gave up today</source>
        <translation>Zrezygnowało dziś</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>operators ready, column title</comment>
        <translation>Wolni</translation>
    </message>
    <message>
        <source>No document is kept here.</source>
        <translation>Nie ma tu żadnych dokumentów.</translation>
    </message>
    <message>
        <source>Drop files here, or press Add file. Up to {mb} MB each.</source>
        <translation>Upuść tu pliki albo naciśnij „Dodaj plik”. Do {mb} MB każdy.</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Wybierz dokument, aby go tu zobaczyć.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file.</source>
        <translation>Tego rodzaju pliku nie można podejrzeć.</translation>
    </message>
    <message>
        <source>Open or save it instead.</source>
        <translation>Otwórz go albo zapisz.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Odczyt pliku…</translation>
    </message>
    <message>
        <source>The file cannot be shown: it is damaged or not what its name says.</source>
        <translation>Nie można pokazać pliku: jest uszkodzony albo nie jest tym, na co wskazuje nazwa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>Karta gwarancyjna</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Instrukcja</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>over</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Najpierw wybierz dokument.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save it and look at it with care.</source>
        <translation>Plików tego rodzaju nie otwiera się stąd. Zapisz plik i otwieraj ostrożnie.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Dodano: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <comment>documents</comment>
        <translation>
            <numerusform>Dodano %n plik</numerusform>
            <numerusform>Dodano %n pliki</numerusform>
            <numerusform>Dodano %n plików</numerusform>
        </translation>
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
        <source>listens in</source>
        <translation>słucha</translation>
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
        <source>Only a supervisor may do this.</source>
        <translation>Może to zrobić tylko kierownik.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Co postanowiono</translation>
    </message>
    <message>
        <source>Say who calls which number, and when.</source>
        <translation>Podaj, kto, na jaki numer i kiedy dzwoni.</translation>
    </message>
    <message>
        <source>Enter shows the way.</source>
        <translation>Enter pokazuje drogę.</translation>
    </message>
    <message>
        <source>another number was dialled</source>
        <translation>wybrano inny numer</translation>
    </message>
    <message>
        <source>the caller&apos;s number begins otherwise</source>
        <translation>numer dzwoniącego zaczyna się inaczej</translation>
    </message>
    <message>
        <source>the caller&apos;s number is withheld</source>
        <translation>numer dzwoniącego jest zastrzeżony</translation>
    </message>
    <message>
        <source>the caller&apos;s number is not withheld</source>
        <translation>numer dzwoniącego nie jest zastrzeżony</translation>
    </message>
    <message>
        <source>it is certain who calls</source>
        <translation>wiadomo na pewno, kto dzwoni</translation>
    </message>
    <message>
        <source>nobody knows for certain who calls</source>
        <translation>nie wiadomo na pewno, kto dzwoni</translation>
    </message>
    <message>
        <source>the caller&apos;s language is {detail}</source>
        <translation>język dzwoniącego: {detail}</translation>
    </message>
    <message>
        <source>the caller&apos;s priority is {detail}</source>
        <translation>priorytet dzwoniącego: {detail}</translation>
    </message>
    <message>
        <source>the caller has no open request</source>
        <translation>dzwoniący nie ma otwartego zgłoszenia</translation>
    </message>
    <message>
        <source>the caller has an open request</source>
        <translation>dzwoniący ma otwarte zgłoszenie</translation>
    </message>
    <message>
        <source>the caller does not owe more than {detail}</source>
        <translation>dzwoniący nie jest winien więcej niż {detail}</translation>
    </message>
    <message>
        <source>{detail} is closed</source>
        <translation>{detail}: zamknięte</translation>
    </message>
    <message>
        <source>{detail} is open</source>
        <translation>{detail}: otwarte</translation>
    </message>
    <message>
        <source>the dialled number has no queue to come back to</source>
        <translation>wybrany numer nie ma kolejki, do której można wrócić</translation>
    </message>
    <message>
        <source>the dialled number leads to {to}</source>
        <translation>wybrany numer prowadzi do: {to}</translation>
    </message>
    <message>
        <source>the caller has a queue of his own: {to}</source>
        <translation>dzwoniący ma własną kolejkę: {to}</translation>
    </message>
    <message>
        <source>callers with priority go to {to}</source>
        <translation>dzwoniący z priorytetem trafiają do: {to}</translation>
    </message>
    <message>
        <source>no rule and no number of the plan fits {detail}</source>
        <translation>żadna reguła ani numer planu nie pasuje do: {detail}</translation>
    </message>
    <message>
        <source>Hears that {queue} is closed, and the call ends</source>
        <translation>Słyszy, że {queue} jest zamknięta, i połączenie się kończy</translation>
    </message>
    <message>
        <source>Hears that the number is blocked, and the call ends</source>
        <translation>Słyszy, że numer jest zablokowany, i połączenie się kończy</translation>
    </message>
    <message>
        <source>Refused: the number is blocked</source>
        <translation>Odrzucone: numer jest zablokowany</translation>
    </message>
    <message>
        <source>Refused: the plan has no place for this call</source>
        <translation>Odrzucone: plan nie ma miejsca dla tego połączenia</translation>
    </message>
    <message>
        <source>Refused as busy: nobody is there</source>
        <translation>Odrzucone jako zajęte: nikogo nie ma</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>So</source>
        <translation>A więc</translation>
    </message>
    <message>
        <source>There is no voicemail.</source>
        <translation>Nie ma poczty głosowej.</translation>
    </message>
    <message>
        <source>Callers leave a message there, and stand on the list of calls with it.</source>
        <translation>Dzwoniący zostawiają tu wiadomość i trafiają z nią na listę telefonów.</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Nowa poczta głosowa</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Poczta głosowa</translation>
    </message>
    <message>
        <source>Its operators are told of a message and call back.</source>
        <translation>Jej konsultanci dowiadują się o wiadomości i oddzwaniają.</translation>
    </message>
    <message>
        <source>The recording before the tone; leave_message is the shipped one.</source>
        <translation>Nagranie przed sygnałem; leave_message jest dostarczone z programem.</translation>
    </message>
    <message>
        <source>So long one may speak.</source>
        <translation>Tak długo można mówić.</translation>
    </message>
    <message>
        <source>Then the message is over.</source>
        <translation>Potem wiadomość się kończy.</translation>
    </message>
    <message>
        <source>Make another greeting…</source>
        <translation>Utwórz inne powitanie…</translation>
    </message>
    <message>
        <source>Languages of its recordings</source>
        <translation>Języki nagrań</translation>
    </message>
    <message>
        <source>Who comes here</source>
        <translation>Kto tu trafia</translation>
    </message>
    <message>
        <source>too many or too long</source>
        <translation>zbyt wielu lub zbyt długo</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>{queue}: {why}</source>
        <translation>{queue}: {why}</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Reguła {name}</translation>
    </message>
    <message>
        <source>Nobody yet: choose it in a queue, for example outside its hours.</source>
        <translation>Jeszcze nikt: wybierz ją w kolejce, na przykład poza godzinami.</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Wybrany numer</translation>
    </message>
    <message>
        <source>goes to {to}</source>
        <translation>kieruje do: {to}</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Każde połączenie</translation>
    </message>
    <message>
        <source>Never true together with what the rule says elsewhere.</source>
        <translation>Nigdy nie zachodzi razem z tym, co reguła mówi gdzie indziej.</translation>
    </message>
    <message>
        <source>Only known of a caller who is certain; the rule is about others.</source>
        <translation>Wiadomo to tylko o dzwoniącym rozpoznanym na pewno; reguła dotyczy innych.</translation>
    </message>
    <message>
        <source>There is no calendar of this name.</source>
        <translation>Nie ma kalendarza o tej nazwie.</translation>
    </message>
    <message>
        <source>Write the beginning of a number (+370) or a country (LT).</source>
        <translation>Wpisz początek numeru (+370) albo kraj (LT).</translation>
    </message>
    <message>
        <source>Write an amount and its currency: 100 EUR</source>
        <translation>Wpisz kwotę i walutę: 100 EUR</translation>
    </message>
    <message>
        <source>The rule does nothing: choose where to, or add priority.</source>
        <translation>Reguła nic nie robi: wybierz dokąd albo dodaj priorytet.</translation>
    </message>
    <message>
        <source>Never tried: a rule above it takes every call.</source>
        <translation>Nigdy niesprawdzana: reguła nad nią zabiera każde połączenie.</translation>
    </message>
    <message>
        <source>calls to {numbers}</source>
        <translation>połączenia na {numbers}</translation>
    </message>
    <message>
        <source>from {numbers}</source>
        <translation>z {numbers}</translation>
    </message>
    <message>
        <source>number shown</source>
        <translation>numer widoczny</translation>
    </message>
    <message>
        <source>caller certainly known</source>
        <translation>dzwoniący na pewno znany</translation>
    </message>
    <message>
        <source>caller not certainly known</source>
        <translation>dzwoniący nie na pewno znany</translation>
    </message>
    <message>
        <source>callers with priority {n} or more</source>
        <translation>dzwoniący z priorytetem {n} lub wyższym</translation>
    </message>
    <message>
        <source>who speak {languages}</source>
        <translation>mówiący: {languages}</translation>
    </message>
    <message>
        <source>who owe more than {amount}</source>
        <translation>winni więcej niż {amount}</translation>
    </message>
    <message>
        <source>with an open request</source>
        <translation>z otwartym zgłoszeniem</translation>
    </message>
    <message>
        <source>without an open request</source>
        <translation>bez otwartego zgłoszenia</translation>
    </message>
    <message>
        <source>while {name} is open</source>
        <translation>gdy {name} jest otwarte</translation>
    </message>
    <message>
        <source>while {name} is closed</source>
        <translation>gdy {name} jest zamknięte</translation>
    </message>
    <message>
        <source>{points} priority</source>
        <translation>priorytet {points}</translation>
    </message>
    <message>
        <source>go to {to}</source>
        <translation>idą do: {to}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>{who}: {does}</source>
        <translation>{who}: {does}</translation>
    </message>
    <message>
        <source>menu {name}</source>
        <translation>menu {name}</translation>
    </message>
    <message>
        <source>passed over: {why}</source>
        <translation>pominięta: {why}</translation>
    </message>
    <message>
        <source>extension {extension}</source>
        <translation>wewnętrzny {extension}</translation>
    </message>
    <message>
        <source>voicemail {name}</source>
        <translation>poczta głosowa {name}</translation>
    </message>
    <message>
        <source>Rings now: {names}</source>
        <translation>Teraz dzwoni u: {names}</translation>
    </message>
    <message>
        <source>Waits in {queue}: nobody is free for it</source>
        <translation>Czeka w kolejce {queue}: nikt nie jest wolny</translation>
    </message>
    <message>
        <source>{number} is called outside</source>
        <translation>Dzwoni na numer zewnętrzny {number}</translation>
    </message>
    <message>
        <source>Leaves a message in {name}</source>
        <translation>Zostawia wiadomość: {name}</translation>
    </message>
    <message>
        <source>Hears that nobody can take the call, and the call ends</source>
        <translation>Słyszy, że nikt nie może odebrać, i połączenie się kończy</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{queue} (closed)</source>
        <translation>{queue} (zamknięta)</translation>
    </message>
    <message>
        <source>{queue} (closed until {time})</source>
        <translation>{queue} (zamknięta do {time})</translation>
    </message>
    <message>
        <source>Closed until {time}: {queues}</source>
        <translation>Zamknięte do {time}: {queues}</translation>
    </message>
    <message>
        <source>No number is blocked.</source>
        <translation>Żaden numer nie jest zablokowany.</translation>
    </message>
    <message>
        <source>A blocked caller rings nobody.</source>
        <translation>Połączenie zablokowanego u nikogo nie dzwoni.</translation>
    </message>
    <message>
        <source>Until it is taken off</source>
        <translation>Do zdjęcia z listy</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 rok</translation>
    </message>
    <message>
        <source>Operators of the queue and supervisors may.</source>
        <translation>Mogą operatorzy kolejki i przełożeni.</translation>
    </message>
    <message>
        <source>{name} asked to be called back</source>
        <translation>{name} prosi o oddzwonienie</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>do {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n tries so far</source>
        <translation>
            <numerusform>%n próba dotąd</numerusform>
            <numerusform>%n próby dotąd</numerusform>
            <numerusform>%n prób dotąd</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>he is being called back</comment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>za {time}</translation>
    </message>
    <message>
        <source>in line</source>
        <comment>his place is kept</comment>
        <translation>w kolejce</translation>
    </message>
    <message>
        <source>He is being called.</source>
        <translation>Właśnie do niego dzwonimy.</translation>
    </message>
    <message>
        <source>Do not call {name} back</source>
        <translation>Nie oddzwaniaj: {name}</translation>
    </message>
    <message>
        <source>who comes now waits about {time}</source>
        <translation>kto dzwoni teraz, poczeka około {time}</translation>
    </message>
    <message>
        <source>of five such forecasts four were off by at most {time}</source>
        <translation>z pięciu takich prognoz cztery myliły się najwyżej o {time}</translation>
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
        <source>First response</source>
        <translation>Pierwsza odpowiedź</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Rozwiązanie</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>poniżej minuty</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
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
        <source>Today {time}</source>
        <translation>Dziś {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Jutro {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Nothing is promised for this request.</source>
        <translation>Dla tego zgłoszenia nie ma zobowiązań.</translation>
    </message>
    <message>
        <source>Clock stands</source>
        <translation>Zegar stoi</translation>
    </message>
    <message>
        <source>Late: {when}</source>
        <translation>Po terminie: {when}</translation>
    </message>
    <message>
        <source>Soon: {when}</source>
        <translation>Wkrótce: {when}</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{what} due {when}</source>
        <translation>{what} do {when}</translation>
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
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Usterka</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Informacja</translation>
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
        <source>Not told</source>
        <translation>Nie powiadomiono</translation>
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
        <source>Find a model</source>
        <translation>Znajdź model</translation>
    </message>
    <message>
        <source>Find anyone or anything…   {key}</source>
        <translation>Znajdź kogokolwiek lub cokolwiek…   {key}</translation>
    </message>
    <message>
        <source>Find anyone or anything…</source>
        <translation>Znajdź kogokolwiek lub cokolwiek…</translation>
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
        <source>No device is open.</source>
        <translation>Nie otwarto żadnego urządzenia.</translation>
    </message>
    <message>
        <source>Choose one of the list, scan one, or press New device.</source>
        <translation>Wybierz z listy, zeskanuj albo naciśnij „Nowe urządzenie”.</translation>
    </message>
    <message>
        <source>There is no device yet.</source>
        <translation>Nie ma jeszcze urządzeń.</translation>
    </message>
    <message>
        <source>Scan one, or press New device and write it down.</source>
        <translation>Zeskanuj albo naciśnij „Nowe urządzenie” i wpisz je.</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>Nie ma takiego urządzenia.</translation>
    </message>
    <message>
        <source>Try its serial number, model, place or owner.</source>
        <translation>Spróbuj numeru seryjnego, modelu, miejsca lub właściciela.</translation>
    </message>
    <message>
        <source>No request was ever opened for it.</source>
        <translation>Nie otwarto dla niego żadnego zgłoszenia.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adres MAC</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Numer inwentarzowy</translation>
    </message>
    <message>
        <source>{total} devices</source>
        <translation>Urządzeń: {total}</translation>
    </message>
    <message>
        <source>more than {found} of {total} devices</source>
        <translation>ponad {found} z {total} urządzeń</translation>
    </message>
    <message>
        <source>{found} of {total} devices</source>
        <translation>{found} z {total} urządzeń</translation>
    </message>
    <message>
        <source>gone: {why}</source>
        <translation>już nie ma: {why}</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>w akcji serwisowej</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <comment>of a device</comment>
        <translation>
            <numerusform>%n otwarte zgłoszenie</numerusform>
            <numerusform>%n otwarte zgłoszenia</numerusform>
            <numerusform>%n otwartych zgłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>już nie ma</translation>
    </message>
    <message>
        <source>without a serial number</source>
        <translation>bez numeru seryjnego</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Porównywane jako</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Warranty void</source>
        <translation>Gwarancja nieważna</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Już nie ma</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>załatwione</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
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
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
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
        <source>Lot</source>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Warranty void because</source>
        <translation>Gwarancja nieważna, bo</translation>
    </message>
    <message>
        <source>Gone because</source>
        <translation>Już nie ma, bo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Wyprodukowano</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedano</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Pierwsze użycie</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nowe urządzenie</translation>
    </message>
    <message>
        <source>Bought used</source>
        <translation>Kupione używane</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Inne nazwy</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>What you typed is not saved. Close again to drop it.</source>
        <translation>To, co wpisano, nie jest zapisane. Zamknij jeszcze raz, aby to odrzucić.</translation>
    </message>
    <message>
        <source>Saved: {device}</source>
        <translation>Zapisano: {device}</translation>
    </message>
    <message>
        <source>New device: {device}</source>
        <translation>Nowe urządzenie: {device}</translation>
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
        <source>This code adds nothing to the device: {code}</source>
        <translation>Ten kod nic nie wnosi do urządzenia: {code}</translation>
    </message>
    <message>
        <source>{kind} taken: {value}</source>
        <translation>Przejęto – {kind}: {value}</translation>
    </message>
    <message>
        <source>What is this code?</source>
        <translation>Co to za kod?</translation>
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
        <source>Tomorrow</source>
        <translation>Jutro</translation>
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
        <source>Forget the session</source>
        <translation>Porzuć sesję</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Scans of this session</source>
        <translation>Skany tej sesji</translation>
    </message>
    <message>
        <source>Which device was it?</source>
        <translation>Które to urządzenie?</translation>
    </message>
    <message>
        <source>Scan, or type a code and press Enter</source>
        <translation>Zeskanuj albo wpisz kod i naciśnij Enter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>Cofnij ostatni skan</translation>
    </message>
    <message>
        <source>Nothing is scanned yet.</source>
        <translation>Jeszcze nic nie zeskanowano.</translation>
    </message>
    <message>
        <source>Nothing of this session is done then. Its scans are lost.</source>
        <translation>Nic z tej sesji nie zostanie wtedy wykonane. Jej skany przepadną.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Tylko problemy</translation>
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
        <source>Scan</source>
        <translation>Skan</translation>
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
        <source>Scan the first device.</source>
        <translation>Zeskanuj pierwsze urządzenie.</translation>
    </message>
    <message>
        <source>Each scan stands here with its verdict; nothing is done yet.</source>
        <translation>Tu widać każdy skan z oceną; nic nie jest jeszcze wykonywane.</translation>
    </message>
    <message>
        <source>No bulk session was carried out yet.</source>
        <translation>Nie wykonano jeszcze żadnej sesji skanowania.</translation>
    </message>
    <message>
        <source>Put at a place</source>
        <translation>Umieść w miejscu</translation>
    </message>
    <message>
        <source>To the place {place}</source>
        <translation>Do miejsca {place}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>The database is away; scans are kept here</source>
        <translation>Baza danych niedostępna; skany są przechowywane tutaj</translation>
    </message>
    <message numerus="yes">
        <source>Carry out for %n device(s)</source>
        <translation>
            <numerusform>Wykonaj dla %n urządzenia</numerusform>
            <numerusform>Wykonaj dla %n urządzeń</numerusform>
            <numerusform>Wykonaj dla %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being carried out.</source>
        <translation>Trwa wykonywanie.</translation>
    </message>
    <message>
        <source>There is nothing in the list that can be done.</source>
        <translation>Na liście nie ma nic do wykonania.</translation>
    </message>
    <message>
        <source>Done: {done}. Refused: {refused}.</source>
        <translation>Wykonano: {done}. Odrzucono: {refused}.</translation>
    </message>
    <message>
        <source>Done: {done}.</source>
        <translation>Wykonano: {done}.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięto</translation>
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
        <source>Served by the menu</source>
        <translation>Obsłużone przez menu</translation>
    </message>
    <message>
        <source>Asked for a call back</source>
        <translation>Prośba o oddzwonienie</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Zostawił wiadomość</translation>
    </message>
    <message>
        <source>the operator hung up</source>
        <translation>operator się rozłączył</translation>
    </message>
    <message>
        <source>● recorded</source>
        <translation>● nagrane</translation>
    </message>
    <message>
        <source>● not heard yet</source>
        <translation>● jeszcze nieodsłuchana</translation>
    </message>
    <message>
        <source>through {queue}</source>
        <translation>przez {queue}</translation>
    </message>
    <message>
        <source>told to wait {time}</source>
        <translation>zapowiedziano {time} czekania</translation>
    </message>
    <message>
        <source>told to wait {time}, waited {true} from then</source>
        <translation>zapowiedziano {time} czekania, od tego czasu {true}</translation>
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
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
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
        <source>Roll: one label after another</source>
        <translation>Rolka: etykieta po etykiecie</translation>
    </message>
    <message>
        <source>There is no status page, so its address is left out. The plan can open one.</source>
        <translation>Nie ma strony stanu, więc jej adres pominięto. Może ją otworzyć plan.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Kod kreskowy</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Na początku</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Pośrodku</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Na końcu</translation>
    </message>
    <message>
        <source>there is nothing to encode</source>
        <translation>nie ma czego zakodować</translation>
    </message>
    <message>
        <source>it has letters that this kind of code cannot hold</source>
        <translation>ma znaki, których ten rodzaj kodu nie obejmuje</translation>
    </message>
    <message>
        <source>some scanners read two of its letters as another one</source>
        <translation>niektóre skanery czytają dwa jego znaki jako inny</translation>
    </message>
    <message>
        <source>it is too long for this kind of code</source>
        <translation>za długie na ten rodzaj kodu</translation>
    </message>
    <message>
        <source>it does not have the right number of digits</source>
        <translation>zła liczba cyfr</translation>
    </message>
    <message>
        <source>its check digit is wrong; perhaps {guess} is meant</source>
        <translation>zła cyfra kontrolna; może chodzi o {guess}</translation>
    </message>
    <message>
        <source>it is no GS1 text like {guess}</source>
        <translation>to nie tekst GS1 w rodzaju {guess}</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>zawiera połowę znaku</translation>
    </message>
    <message>
        <source>Label printer (ZPL) at an address</source>
        <translation>Drukarka etykiet (ZPL) pod adresem</translation>
    </message>
    <message>
        <source>“{text}” cannot be printed as this code: {reason}.</source>
        <translation>„{text}” nie da się wydrukować jako ten kod: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” needs {needed} mm as this code, and there are {there} mm.</source>
        <translation>„{text}” wymaga {needed} mm jako ten kod, a jest {there} mm.</translation>
    </message>
    <message>
        <source>Something reaches over the edge of the label and is left out.</source>
        <translation>Coś wystaje poza brzeg etykiety i zostało pominięte.</translation>
    </message>
    <message>
        <source>The finest bars are {width} mm: some scanners need 0.25 mm.</source>
        <translation>Najcieńsze kreski mają {width} mm: niektóre skanery wymagają 0,25 mm.</translation>
    </message>
    <message>
        <source>Something stands too near to the code: it needs a free margin to be read.</source>
        <translation>Coś stoi zbyt blisko kodu: do odczytu potrzebny jest wolny margines.</translation>
    </message>
    <message>
        <source>There is no field {name}.</source>
        <translation>Nie ma pola {name}.</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place and is cut off.</source>
        <translation>„{text}” nie mieści się w swoim miejscu i zostanie ucięte.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Nie ma czego drukować.</translation>
    </message>
    <message>
        <source>A code cannot be printed like this.</source>
        <translation>Kodu nie można tak wydrukować.</translation>
    </message>
    <message>
        <source>Print one label</source>
        <translation>Drukuj jedną etykietę</translation>
    </message>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>Drukuj %n etykietę</numerusform>
            <numerusform>Drukuj %n etykiety</numerusform>
            <numerusform>Drukuj %n etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} labels</source>
        <translation>{done} z {total} etykiet</translation>
    </message>
    <message>
        <source>Labels are in {file}</source>
        <translation>Etykiety są w {file}</translation>
    </message>
    <message>
        <source>One label was printed.</source>
        <translation>Wydrukowano jedną etykietę.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels were printed.</source>
        <translation>
            <numerusform>Wydrukowano %n etykietę.</numerusform>
            <numerusform>Wydrukowano %n etykiety.</numerusform>
            <numerusform>Wydrukowano %n etykiet.</numerusform>
        </translation>
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
        <source>This line takes calls in only.</source>
        <translation>Ta linia tylko przyjmuje połączenia.</translation>
    </message>
    <message>
        <source>A test call is under way.</source>
        <translation>Trwa połączenie testowe.</translation>
    </message>
    <message>
        <source>Type the number to call.</source>
        <translation>Wpisz numer, na który zadzwonić.</translation>
    </message>
    <message>
        <source>The line works: answered, and sound came back.</source>
        <translation>Linia działa: odebrano i dźwięk wrócił.</translation>
    </message>
    <message>
        <source>Answered, but no sound came back. Check the ports for sound in the firewall.</source>
        <translation>Odebrano, ale dźwięk nie wrócił. Sprawdź porty dźwięku w zaporze.</translation>
    </message>
    <message>
        <source>Answered, and the other side ended the call before it was measured.</source>
        <translation>Odebrano, ale druga strona zakończyła połączenie przed pomiarem.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Zatrzymano ręcznie.</translation>
    </message>
    <message>
        <source>Busy. The line works; try another number.</source>
        <translation>Zajęte. Linia działa; spróbuj innego numeru.</translation>
    </message>
    <message>
        <source>It rang and nobody answered. The line works as far as that.</source>
        <translation>Dzwoniło, ale nikt nie odebrał. Do tego miejsca linia działa.</translation>
    </message>
    <message>
        <source>Declined by the called person. The line works as far as that.</source>
        <translation>Wywoływany odrzucił. Do tego miejsca linia działa.</translation>
    </message>
    <message>
        <source>No word from the provider. Check address, network and firewall.</source>
        <translation>Operator sieci nie odpowiada. Sprawdź adres, sieć i zaporę.</translation>
    </message>
    <message>
        <source>The provider forbids this call. Check password and contract.</source>
        <translation>Operator sieci zabrania tego połączenia. Sprawdź hasło i umowę.</translation>
    </message>
    <message>
        <source>The provider does not know this number. Try it with the country code.</source>
        <translation>Operator sieci nie zna tego numeru. Spróbuj z kodem kraju.</translation>
    </message>
    <message>
        <source>No agreement on sound: compare codecs and encryption with the provider.</source>
        <translation>Brak zgody co do dźwięku: porównaj kodeki i szyfrowanie z operatorem sieci.</translation>
    </message>
    <message>
        <source>Not called: the line has as many calls as the plan allows.</source>
        <translation>Nie zadzwoniono: linia ma tyle połączeń, ile dopuszcza plan.</translation>
    </message>
    <message>
        <source>Not called: no address of this line is known.</source>
        <translation>Nie zadzwoniono: adres tej linii nie jest znany.</translation>
    </message>
    <message>
        <source>Not called: encrypted sound is required and needs TLS.</source>
        <translation>Nie zadzwoniono: wymagany jest szyfrowany dźwięk, a do tego TLS.</translation>
    </message>
    <message>
        <source>The provider reports a failure of its own.</source>
        <translation>Operator sieci zgłasza własną awarię.</translation>
    </message>
    <message>
        <source>The call was lost on the way.</source>
        <translation>Połączenie zginęło po drodze.</translation>
    </message>
    <message>
        <source>The provider refused the call.</source>
        <translation>Operator sieci odrzucił połączenie.</translation>
    </message>
    <message>
        <source>Calling {number} {time}</source>
        <translation>Dzwonienie na {number} {time}</translation>
    </message>
    <message>
        <source>{number} rings {time}</source>
        <translation>{number} dzwoni {time}</translation>
    </message>
    <message>
        <source>{number} answered; greeting is played, sound is measured {time}</source>
        <translation>{number} odebrał; odtwarzane jest powitanie, mierzony dźwięk {time}</translation>
    </message>
    <message>
        <source>Hanging up… {number} {time}</source>
        <translation>Rozłączanie… {number} {time}</translation>
    </message>
    <message>
        <source>Ask now (OPTIONS)</source>
        <translation>Zapytaj teraz (OPTIONS)</translation>
    </message>
    <message>
        <source>Asked; waiting.</source>
        <translation>Zapytano; czekamy.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Zakończ test</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Połączenie testowe</translation>
    </message>
    <message>
        <source>Call {number} over {line}? It costs what any call costs.</source>
        <translation>Zadzwonić na {number} przez {line}? Kosztuje jak każde połączenie.</translation>
    </message>
    <message>
        <source>OPTIONS sent; waiting for the answer</source>
        <translation>Wysłano OPTIONS; czekamy na odpowiedź</translation>
    </message>
    <message>
        <source>OPTIONS: no answer</source>
        <translation>OPTIONS: brak odpowiedzi</translation>
    </message>
    <message>
        <source>OPTIONS: {status} after {time}</source>
        <translation>OPTIONS: {status} po {time}</translation>
    </message>
    <message>
        <source>Codec {name}</source>
        <translation>Kodek {name}</translation>
    </message>
    <message>
        <source>They hear us: {word}, MOS {mos}, loss {loss}</source>
        <translation>Oni słyszą nas: {word}, MOS {mos}, straty {loss}</translation>
    </message>
    <message>
        <source>The other side sent no report of what it hears.</source>
        <translation>Druga strona nie zgłosiła, co słyszy.</translation>
    </message>
    <message>
        <source>rang after {time} s</source>
        <translation>zadzwoniło po {time} s</translation>
    </message>
    <message>
        <source>answered after {time} s</source>
        <translation>odebrano po {time} s</translation>
    </message>
    <message>
        <source>SIP {status}</source>
        <translation>SIP {status}</translation>
    </message>
    <message>
        <source>sound encrypted (SRTP)</source>
        <translation>dźwięk szyfrowany (SRTP)</translation>
    </message>
    <message>
        <source>sound not encrypted</source>
        <translation>dźwięk nieszyfrowany</translation>
    </message>
    <message>
        <source>sound before the answer</source>
        <translation>dźwięk przed odebraniem</translation>
    </message>
    <message>
        <source>no sound before the answer</source>
        <translation>bez dźwięku przed odebraniem</translation>
    </message>
    <message>
        <source>We hear them: {word}, MOS {mos}, loss {loss}</source>
        <translation>My słyszymy ich: {word}, MOS {mos}, straty {loss}</translation>
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
        <source>Leads to</source>
        <translation>Prowadzi do</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Kolejny klawisz</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Kolejna wartość</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Kolejna odpowiedź</translation>
    </message>
    <message>
        <source>{key} leads to</source>
        <translation>{key} prowadzi do</translation>
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
        <source>Press the button on the headset now.</source>
        <translation>Naciśnij teraz przycisk na zestawie.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Nauczony</translation>
    </message>
    <message>
        <source>As the headset says</source>
        <translation>Jak mówi zestaw</translation>
    </message>
    <message>
        <source>No headset with buttons was found.</source>
        <translation>Nie znaleziono zestawu z przyciskami.</translation>
    </message>
    <message>
        <source>A button can be learned when there is no call.</source>
        <translation>Przycisku można nauczyć, gdy nie trwa rozmowa.</translation>
    </message>
    <message>
        <source>Buttons of {headset}</source>
        <translation>Przyciski: {headset}</translation>
    </message>
    <message>
        <source>the caller was told</source>
        <translation>dzwoniącego uprzedzono</translation>
    </message>
    <message>
        <source>the caller was not told: the plan wants it so</source>
        <translation>dzwoniącego nie uprzedzono: tak chce plan</translation>
    </message>
    <message>
        <source>the caller agreed</source>
        <translation>dzwoniący się zgodził</translation>
    </message>
    <message>
        <source>the caller objected later, and recording stopped</source>
        <translation>dzwoniący później się sprzeciwił i nagrywanie przerwano</translation>
    </message>
    <message>
        <source>the caller spoke after the tone</source>
        <translation>dzwoniący mówił po sygnale</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>somebody else was in the call</source>
        <translation>w rozmowie był ktoś jeszcze</translation>
    </message>
    <message>
        <source>listened</source>
        <translation>odsłuchanie</translation>
    </message>
    <message>
        <source>saved a copy</source>
        <translation>zapis kopii</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>zachowanie</translation>
    </message>
    <message>
        <source>lets it go in its time</source>
        <translation>zwolnienie do usunięcia w terminie</translation>
    </message>
    <message>
        <source>removed, its time was over</source>
        <translation>usunięte, minął termin</translation>
    </message>
    <message>
        <source>listened to the call</source>
        <translation>słuchał rozmowy</translation>
    </message>
    <message>
        <source>whispered to the operator</source>
        <translation>podpowiadał operatorowi</translation>
    </message>
    <message>
        <source>spoke with both</source>
        <translation>mówił do obojga</translation>
    </message>
    <message>
        <source>Press Listen to open it.</source>
        <translation>Naciśnij Odsłuchaj, aby otworzyć.</translation>
    </message>
    <message>
        <source>Who listens to a recording is written down.</source>
        <translation>Zapisuje się, kto odsłuchuje nagranie.</translation>
    </message>
    <message>
        <source>There is no recording of this call any more.</source>
        <translation>Nie ma już nagrania tej rozmowy.</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Otwieranie nagrania…</translation>
    </message>
    <message>
        <source>{who}, {length}</source>
        <translation>{who}, {length}</translation>
    </message>
    <message>
        <source>kept until somebody lets it go: {why}</source>
        <translation>zachowane, aż ktoś je zwolni: {why}</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>przechowywane na zawsze</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>przechowywane do {day}</translation>
    </message>
    <message>
        <source>not whole: {why}</source>
        <translation>niepełne: {why}</translation>
    </message>
    <message>
        <source>not recorded: who comes here is put through to a person</source>
        <translation>nie nagrano: kto tu trafi, zostanie połączony z człowiekiem</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>nagrane tutaj</translation>
    </message>
    <message>
        <source>a tone</source>
        <translation>sygnał</translation>
    </message>
    <message>
        <source>heard in {language} instead</source>
        <translation>zamiast tego słychać: {language}</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>powitanie</translation>
    </message>
    <message>
        <source>when closed</source>
        <translation>gdy zamknięte</translation>
    </message>
    <message>
        <source>when nobody can take it</source>
        <translation>gdy nikt nie może odebrać</translation>
    </message>
    <message>
        <source>that it is recorded</source>
        <translation>że rozmowa jest nagrywana</translation>
    </message>
    <message>
        <source>Callers who are blocked</source>
        <translation>Zablokowani dzwoniący</translation>
    </message>
    <message>
        <source>place in the line</source>
        <translation>miejsce w kolejce</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>czas oczekiwania</translation>
    </message>
    <message>
        <source>while callers wait</source>
        <translation>gdy dzwoniący czekają</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>cyfry numeru</translation>
    </message>
    <message>
        <source>a key that leads nowhere</source>
        <translation>klawisz, który donikąd nie prowadzi</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>poczta głosowa</translation>
    </message>
    <message>
        <source>Ringdesk</source>
        <translation>Ringdesk</translation>
    </message>
    <message>
        <source>this house</source>
        <translation>ta firma</translation>
    </message>
    <message>
        <source>A value is said in it: it stands for several recordings, one for each value.</source>
        <translation>Wypowiada wartość: to kilka nagrań, po jednym na każdą wartość.</translation>
    </message>
    <message>
        <source>Only a shipped menu says it. Copy that menu, and it can say something else.</source>
        <translation>Mówi to tylko dołączone menu. Skopiuj to menu, a będzie mogło mówić co innego.</translation>
    </message>
    <message>
        <source>Ringdesk says it by itself: another one is heard from the next call on, without saving the plan.</source>
        <translation>Ringdesk mówi to sam: inne nagranie słychać od następnej rozmowy, bez zapisywania planu.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>kilka</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>brakuje %n</numerusform>
            <numerusform>brakuje %n</numerusform>
            <numerusform>brakuje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <translation>jest</translation>
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
        <translation>Cudzych rozmów słuchają tylko kierownicy.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this language.</source>
        <translation>W tym języku nic nie nagrano.</translation>
    </message>
    <message>
        <source>Making the recording…</source>
        <translation>Tworzenie nagrania…</translation>
    </message>
    <message>
        <source>Greeting of {name}</source>
        <translation>Powitanie: {name}</translation>
    </message>
    <message>
        <source>Record it, import a file or type the words.</source>
        <translation>Nagraj, zaimportuj plik albo wpisz słowa.</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>Co słyszą dzwoniący</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Odsłuchaj</translation>
    </message>
    <message>
        <source>Words for the computer&apos;s voice</source>
        <translation>Słowa dla głosu komputera</translation>
    </message>
    <message>
        <source>Speak it</source>
        <translation>Wypowiedz</translation>
    </message>
    <message>
        <source>Import a WAV file…</source>
        <translation>Importuj plik WAV…</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Użyj teraz</translation>
    </message>
    <message>
        <source>It is recorded now.</source>
        <translation>Trwa nagrywanie.</translation>
    </message>
    <message>
        <source>level {level} dB</source>
        <translation>poziom {level} dB</translation>
    </message>
    <message>
        <source>It was recorded too loud and sounds harsh.</source>
        <translation>Nagrano zbyt głośno, brzmi szorstko.</translation>
    </message>
    <message>
        <source>It was recorded very softly: listen for noise.</source>
        <translation>Nagrano bardzo cicho: sprawdź szumy.</translation>
    </message>
    <message>
        <source>Only supervisors decide what is kept.</source>
        <translation>Tylko kierownicy decydują, co się zachowuje.</translation>
    </message>
    <message>
        <source>Let it go in its time</source>
        <translation>Zwolnij do usunięcia w terminie</translation>
    </message>
    <message>
        <source>Saved as {path}. SHA-256: {sum}</source>
        <translation>Zapisano jako {path}. SHA-256: {sum}</translation>
    </message>
    <message>
        <source>Recording, {when}</source>
        <translation>Nagranie, {when}</translation>
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
        <source>Written off</source>
        <translation>Spisane ze stanu</translation>
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
        <source>Open page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>Brak otwartego zgłoszenia.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Notes and visits</source>
        <translation>Notatki i wizyty</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Device history</source>
        <translation>Historia urządzenia</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazywane</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>Dodaj wizytę</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>History ({n})</source>
        <translation>Historia ({n})</translation>
    </message>
    <message>
        <source>Choose a note or a visit in the list first.</source>
        <translation>Najpierw wybierz z listy notatkę lub wizytę.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Notatka zapisana.</translation>
    </message>
    <message>
        <source>Visit kept.</source>
        <translation>Wizyta zapisana.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Poprawiono.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Usunięto.</translation>
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
        <source>Kind of device</source>
        <translation>Rodzaj urządzenia</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numer zgłoszenia</translation>
    </message>
    <message>
        <source>Title of the request</source>
        <translation>Tytuł zgłoszenia</translation>
    </message>
    <message>
        <source>Address of the status page</source>
        <translation>Adres strony stanu</translation>
    </message>
    <message>
        <source>The device or its accessory</source>
        <translation>Urządzenie lub jego akcesorium</translation>
    </message>
    <message>
        <source>Number of this label</source>
        <translation>Numer tej etykiety</translation>
    </message>
    <message>
        <source>Number of labels</source>
        <translation>Liczba etykiet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Command code</source>
        <translation>Kod polecenia</translation>
    </message>
    <message>
        <source>What the command does</source>
        <translation>Co robi polecenie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Device, QR code</source>
        <translation>Urządzenie, kod QR</translation>
    </message>
    <message>
        <source>Device, small</source>
        <translation>Urządzenie, mała</translation>
    </message>
    <message>
        <source>Device and accessories</source>
        <translation>Urządzenie i akcesoria</translation>
    </message>
    <message>
        <source>Request slip</source>
        <translation>Kwit zgłoszenia</translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation>Półka lub miejsce</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Karty poleceń</translation>
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
        <source>Pause, ms</source>
        <translation>Przerwa, ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Nic jeszcze nie przyszło.</translation>
    </message>
    <message>
        <source>What scanners send stands here, before anybody judges it.</source>
        <translation>Tu widać, co przysyłają skanery, jeszcze przed oceną.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n bytes are forgotten.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>Zapomniano pierwszy %n bajt.</numerusform>
            <numerusform>Zapomniano pierwsze %n bajty.</numerusform>
            <numerusform>Zapomniano pierwszych %n bajtów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older lines are not shown.</source>
        <comment>raw log</comment>
        <translation>
            <numerusform>Nie pokazano %n starszego wiersza.</numerusform>
            <numerusform>Nie pokazano %n starszych wierszy.</numerusform>
            <numerusform>Nie pokazano %n starszych wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numer seryjny</translation>
    </message>
    <message>
        <source>asset tag</source>
        <translation>numer inwentarzowy</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>kod produktu</translation>
    </message>
    <message>
        <source>part number</source>
        <translation>numer części</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>partia</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>przesyłka</translation>
    </message>
    <message>
        <source>too long: not looked up</source>
        <translation>za długie: nie szukano</translation>
    </message>
    <message>
        <source>its end did not come: not looked up</source>
        <translation>brak końca: nie szukano</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Co to może być</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Choose a line to see what is made of its bytes.</source>
        <translation>Wybierz wiersz, aby zobaczyć, co wynika z jego bajtów.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Wątpliwość</translation>
    </message>
    <message>
        <source>command</source>
        <translation>polecenie</translation>
    </message>
    <message>
        <source>setting code</source>
        <translation>kod ustawień</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nieczytelny</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
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
        <source>This is a setting code for a scanner. Nothing was done.</source>
        <translation>To kod ustawień skanera. Nic nie zrobiono.</translation>
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
        <source>It sets scanners of {about}; only such a scanner obeys it.</source>
        <translation>Ustawia skanery {about}; tylko taki skaner go posłucha.</translation>
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
        <source>assigned</source>
        <translation>przypisano</translation>
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
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
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
        <source>This device cost nothing yet.</source>
        <translation>To urządzenie nic jeszcze nie kosztowało.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Płaci</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>gwarancja</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>gest handlowy</translation>
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
        <source>Scan a device or open a request first.</source>
        <translation>Najpierw zeskanuj urządzenie lub otwórz zgłoszenie.</translation>
    </message>
    <message>
        <source>The scanner sent something broken. Scan again.</source>
        <translation>Skaner przysłał uszkodzone dane. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The devices stand where they stood before.</source>
        <translation>Urządzenia są znów tam, gdzie były.</translation>
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
        <source>Filter models</source>
        <translation>Filtruj modele</translation>
    </message>
    <message>
        <source>K100 .. K199, one range or number a line</source>
        <translation>K100 .. K199, jeden zakres lub numer w wierszu</translation>
    </message>
    <message>
        <source>Lots, with commas between</source>
        <translation>Partie, po przecinku</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numery seryjne</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>This is no range: {line}</source>
        <translation>To nie jest zakres: {line}</translation>
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
        <source>Who has been free longest</source>
        <translation>Kto najdłużej jest wolny</translation>
    </message>
    <message>
        <source>Who took fewest calls</source>
        <translation>Kto odebrał najmniej połączeń</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Po kolei</translation>
    </message>
    <message>
        <source>Everybody at once</source>
        <translation>Wszyscy naraz</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>They wait</source>
        <translation>Czekają</translation>
    </message>
    <message>
        <source>They are told and the call ends</source>
        <translation>Słyszą komunikat i połączenie się kończy</translation>
    </message>
    <message>
        <source>Who is rung</source>
        <translation>Do kogo dzwoni</translation>
    </message>
    <message>
        <source>Ring time</source>
        <translation>Czas dzwonienia</translation>
    </message>
    <message>
        <source>Not again before</source>
        <translation>Nie ponawiać przed upływem</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Recording when closed</source>
        <translation>Nagranie po godzinach</translation>
    </message>
    <message>
        <source>Recording when nobody can take it</source>
        <translation>Nagranie, gdy nikt nie może odebrać</translation>
    </message>
    <message>
        <source>When nobody is signed in</source>
        <translation>Gdy nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Najdłuższe oczekiwanie</translation>
    </message>
    <message>
        <source>Operators ready</source>
        <translation>Gotowi operatorzy</translation>
    </message>
    <message>
        <source>Service level of today</source>
        <translation>Poziom obsługi dzisiaj</translation>
    </message>
    <message>
        <source>Abandoned calls of today</source>
        <translation>Porzucone połączenia dzisiaj</translation>
    </message>
    <message>
        <source>One pause</source>
        <translation>Jedna przerwa</translation>
    </message>
    <message>
        <source>Longest wait in {where} over {mark}</source>
        <translation>Najdłuższe oczekiwanie ({where}) powyżej {mark}</translation>
    </message>
    <message>
        <source>{where}: {mark} or fewer operators ready</source>
        <translation>{where}: gotowych operatorów {mark} lub mniej</translation>
    </message>
    <message>
        <source>Service level of {where} below {mark}</source>
        <translation>Poziom obsługi ({where}) poniżej {mark}</translation>
    </message>
    <message>
        <source>Abandoned calls of {where} over {mark}</source>
        <translation>Porzucone połączenia ({where}) powyżej {mark}</translation>
    </message>
    <message>
        <source>any queue</source>
        <translation>dowolna kolejka</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{pause} over {mark}</source>
        <translation>{pause} dłużej niż {mark}</translation>
    </message>
    <message>
        <source>A pause over {mark}</source>
        <translation>Przerwa dłuższa niż {mark}</translation>
    </message>
    <message>
        <source>mail to {to}</source>
        <translation>poczta do {to}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
    <message>
        <source>raised at {mark}</source>
        <translation>zgłaszany przy {mark}</translation>
    </message>
    <message>
        <source>over at {mark}</source>
        <translation>mija przy {mark}</translation>
    </message>
    <message>
        <source>now {value}: {name}</source>
        <translation>teraz {value}: {name}</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Po rozmowie</translation>
    </message>
    <message>
        <source>An outcome must be chosen</source>
        <translation>Wynik trzeba wybrać</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Language of recordings</source>
        <translation>Język nagrań</translation>
    </message>
    <message>
        <source>Wait for who knows the caller</source>
        <translation>Czekać na tego, kto zna dzwoniącego</translation>
    </message>
    <message>
        <source>Most who may wait</source>
        <translation>Ilu najwięcej może czekać</translation>
    </message>
    <message>
        <source>Too many or too long: go to</source>
        <translation>Za dużo lub za długo: przejście do</translation>
    </message>
    <message>
        <source>Announcements every</source>
        <translation>Zapowiedzi co</translation>
    </message>
    <message>
        <source>They say the place in line</source>
        <translation>Podają miejsce w kolejce</translation>
    </message>
    <message>
        <source>They say the expected wait</source>
        <translation>Podają przewidywany czas</translation>
    </message>
    <message>
        <source>Press 1 to be called back</source>
        <translation>Klawisz 1: oddzwonienie</translation>
    </message>
    <message>
        <source>Tries to call back</source>
        <translation>Próby oddzwonienia</translation>
    </message>
    <message>
        <source>Between two tries</source>
        <translation>Między próbami</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>Oddzwonić w ciągu</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Rozmowy są nagrywane</translation>
    </message>
    <message>
        <source>Recording that says so</source>
        <translation>Komunikat o nagrywaniu</translation>
    </message>
    <message>
        <source>Days they are kept</source>
        <translation>Dni przechowywania</translation>
    </message>
    <message>
        <source>A mask lasts at most</source>
        <translation>Maskowanie trwa najwyżej</translation>
    </message>
    <message>
        <source>Supervisors may listen</source>
        <translation>Kierownicy mogą słuchać</translation>
    </message>
    <message>
        <source>Missed calls allowed</source>
        <translation>Dozwolone nieodebrane połączenia</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Nazwa linii</translation>
    </message>
    <message>
        <source>Callers with priority</source>
        <translation>Dzwoniący z priorytetem</translation>
    </message>
    <message>
        <source>Menu before it</source>
        <translation>Menu przed kolejką</translation>
    </message>
    <message>
        <source>Outside the hours: go to</source>
        <translation>Poza godzinami: przejście do</translation>
    </message>
    <message>
        <source>When nobody is ready for</source>
        <translation>Gdy nikt nie jest gotowy przez</translation>
    </message>
    <message>
        <source>Answered in time within</source>
        <translation>Odebrane na czas w ciągu</translation>
    </message>
    <message>
        <source>Not counted: hung up within</source>
        <translation>Nie liczy się: rozłączenie w ciągu</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Najdłuższa wiadomość</translation>
    </message>
    <message>
        <source>Silence that ends it</source>
        <translation>Cisza, która ją kończy</translation>
    </message>
    <message>
        <source>Reasons for a break</source>
        <translation>Powody przerwy</translation>
    </message>
    <message>
        <source>Longest breaks</source>
        <translation>Najdłuższe przerwy</translation>
    </message>
    <message>
        <source>Percent to be answered in time</source>
        <translation>Procent do odebrania na czas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Dialled numbers</source>
        <translation>Wybierane numery</translation>
    </message>
    <message>
        <source>Callers&apos; numbers begin with</source>
        <translation>Numery dzwoniących zaczynają się od</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Numer dzwoniącego</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Otwarte zgłoszenie</translation>
    </message>
    <message>
        <source>Owes more than</source>
        <translation>Winien więcej niż</translation>
    </message>
    <message>
        <source>While open</source>
        <translation>Gdy otwarte</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Gdy zamknięte</translation>
    </message>
    <message>
        <source>Add priority</source>
        <translation>Dodaj priorytet</translation>
    </message>
    <message>
        <source>Half days and holidays</source>
        <translation>Krótsze dni i święta</translation>
    </message>
    <message>
        <source>File of holidays</source>
        <translation>Plik świąt</translation>
    </message>
    <message>
        <source>Days of the file of holidays</source>
        <translation>Dni z pliku świąt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The operator is rung first</source>
        <translation>Najpierw dzwoni do operatora</translation>
    </message>
    <message>
        <source>The customer is rung first</source>
        <translation>Najpierw dzwoni do klienta</translation>
    </message>
    <message>
        <source>Always, once the caller was told</source>
        <translation>Zawsze, gdy rozmówca został powiadomiony</translation>
    </message>
    <message>
        <source>When the operator says that he agreed</source>
        <translation>Gdy konsultant potwierdzi jego zgodę</translation>
    </message>
    <message>
        <source>Always, once the person called was told</source>
        <translation>Zawsze, gdy rozmówca został uprzedzony</translation>
    </message>
    <message>
        <source>As in the whole house</source>
        <translation>Jak w całej firmie</translation>
    </message>
    <message>
        <source>Yes, and the operator sees who does</source>
        <translation>Tak, i operator widzi kto</translation>
    </message>
    <message>
        <source>Yes, unseen</source>
        <translation>Tak, niewidocznie</translation>
    </message>
    <message>
        <source>New queue: {name}</source>
        <translation>Nowa kolejka: {name}</translation>
    </message>
    <message>
        <source>New operator: {name}</source>
        <translation>Nowy operator: {name}</translation>
    </message>
    <message>
        <source>New number: {name}</source>
        <translation>Nowy numer: {name}</translation>
    </message>
    <message>
        <source>New voicemail: {name}</source>
        <translation>Nowa poczta głosowa: {name}</translation>
    </message>
    <message>
        <source>New menu: {name}</source>
        <translation>Nowe menu: {name}</translation>
    </message>
    <message>
        <source>New alert: {name}</source>
        <translation>Nowy alert: {name}</translation>
    </message>
    <message>
        <source>New rule: {name}</source>
        <translation>Nowa reguła: {name}</translation>
    </message>
    <message>
        <source>New calendar: {name}</source>
        <translation>Nowy kalendarz: {name}</translation>
    </message>
    <message>
        <source>Queue removed: {name}</source>
        <translation>Usunięto kolejkę: {name}</translation>
    </message>
    <message>
        <source>Operator removed: {name}</source>
        <translation>Usunięto operatora: {name}</translation>
    </message>
    <message>
        <source>Number removed: {name}</source>
        <translation>Usunięto numer: {name}</translation>
    </message>
    <message>
        <source>Voicemail removed: {name}</source>
        <translation>Usunięto pocztę głosową: {name}</translation>
    </message>
    <message>
        <source>Menu removed: {name}</source>
        <translation>Usunięto menu: {name}</translation>
    </message>
    <message>
        <source>Alert removed: {name}</source>
        <translation>Usunięto alert: {name}</translation>
    </message>
    <message>
        <source>Rule removed: {name}</source>
        <translation>Usunięto regułę: {name}</translation>
    </message>
    <message>
        <source>Calendar removed: {name}</source>
        <translation>Usunięto kalendarz: {name}</translation>
    </message>
    <message>
        <source>Comments, or what stands in the file alone.</source>
        <translation>Komentarze albo to, co jest tylko w pliku.</translation>
    </message>
    <message>
        <source>Rules are tried in this order: {names}</source>
        <translation>Reguły są sprawdzane w tej kolejności: {names}</translation>
    </message>
    <message>
        <source>{name}: {field} changed</source>
        <translation>{name}: {field}: zmieniono</translation>
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
        <translation>{table}: usunięto {name}</translation>
    </message>
    <message>
        <source>{table}: {name} added</source>
        <translation>{table}: dodano {name}</translation>
    </message>
    <message>
        <source>{name} joins {queues}</source>
        <translation>{name} dołącza do: {queues}</translation>
    </message>
    <message>
        <source>{name} leaves {queues}</source>
        <translation>{name} opuszcza: {queues}</translation>
    </message>
    <message>
        <source>{name}: other order of queues</source>
        <translation>{name}: inna kolejność kolejek</translation>
    </message>
    <message>
        <source>{pause}: {n} min</source>
        <translation>{pause}: {n} min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of a calendar</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar {name}</source>
        <translation>kalendarz {name}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>%n closed days</source>
        <translation>
            <numerusform>%n dzień wolny</numerusform>
            <numerusform>%n dni wolne</numerusform>
            <numerusform>%n dni wolnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Moich zespołów</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Bez odpowiedzialnego</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Wczytywanie zgłoszeń…</translation>
    </message>
    <message>
        <source>You have no open requests.</source>
        <translation>Nie masz otwartych zgłoszeń.</translation>
    </message>
    <message>
        <source>Your teams have no open requests.</source>
        <translation>Twoje zespoły nie mają otwartych zgłoszeń.</translation>
    </message>
    <message>
        <source>There are no open requests.</source>
        <translation>Nie ma otwartych zgłoszeń.</translation>
    </message>
    <message>
        <source>F6 on the desk opens one.</source>
        <translation>Na stanowisku otwiera je F6.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nic nie jest po terminie.</translation>
    </message>
    <message>
        <source>Every request has an owner.</source>
        <translation>Każde zgłoszenie ma odpowiedzialnego.</translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation>Nie ma takiego zgłoszenia.</translation>
    </message>
    <message>
        <source>Clear the search or choose “All”.</source>
        <translation>Wyczyść wyszukiwanie albo wybierz „Wszystkie”.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n wkrótce</numerusform>
            <numerusform>%n wkrótce</numerusform>
            <numerusform>%n wkrótce</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} z {total}</translation>
    </message>
    <message>
        <source>Those that are due first are listed; solve some to see the rest.</source>
        <translation>Na liście są te z najbliższym terminem; załatw kilka, aby zobaczyć resztę.</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Każdy stan</translation>
    </message>
    <message>
        <source>{load} of {capacity}</source>
        <translation>{load} z {capacity}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>{name}: {count} requests that weigh {load}, room for {capacity}.</source>
        <translation>{name}: zgłoszeń: {count}, ich waga: {load}, miejsca na {capacity}.</translation>
    </message>
    <message>
        <source>{count} requests went to: {to}</source>
        <translation>Zgłoszeń: {count}. Otrzymali: {to}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
        </translation>
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
        <source>{enter} inserts · {copy} copies · {leave} leaves it</source>
        <translation>{enter} wstawia · {copy} kopiuje · {leave} zostawia</translation>
    </message>
    <message>
        <source>No text block fits.</source>
        <translation>Żaden blok tekstu nie pasuje.</translation>
    </message>
    <message>
        <source>There are no text blocks yet.</source>
        <translation>Nie ma jeszcze bloków tekstu.</translation>
    </message>
    <message>
        <source>Not saved. Fill in or take out: {names}</source>
        <translation>Nie zapisano. Uzupełnij lub usuń: {names}</translation>
    </message>
    <message>
        <source>Not copied. Fill in or take out: {names}</source>
        <translation>Nie skopiowano. Uzupełnij lub usuń: {names}</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Powiedz coś</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Poproś o klawisz</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <translation>Poproś o numer</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Look at a value</source>
        <translation>Sprawdź wartość</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Zmień język</translation>
    </message>
    <message>
        <source>Order the same again</source>
        <translation>Zamów to samo ponownie</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Otwórz zgłoszenie</translation>
    </message>
    <message>
        <source>Record what he says</source>
        <translation>Nagraj, co mówi</translation>
    </message>
    <message>
        <source>Tell a colleague</source>
        <translation>Powiadom kolegę</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Do człowieka</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <translation>Pożegnaj się</translation>
    </message>
    <message>
        <source>A request by its number</source>
        <translation>Zgłoszenie według numeru</translation>
    </message>
    <message>
        <source>The last order</source>
        <translation>Ostatnie zamówienie</translation>
    </message>
    <message>
        <source>found</source>
        <translation>znaleziono</translation>
    </message>
    <message>
        <source>else</source>
        <translation>inaczej</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nie znaleziono</translation>
    </message>
    <message>
        <source>proof wanted</source>
        <translation>wymagany dowód</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nazwa kroku</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Drogi</translation>
    </message>
    <message>
        <source>What the operator reads</source>
        <translation>Co czyta operator</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Zapisane jako</translation>
    </message>
    <message>
        <source>Fewest digits</source>
        <translation>Najmniej cyfr</translation>
    </message>
    <message>
        <source>Most digits</source>
        <translation>Najwięcej cyfr</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Sekundy ciszy</translation>
    </message>
    <message>
        <source>Times it is asked</source>
        <translation>Ile razy pyta</translation>
    </message>
    <message>
        <source>What is looked up</source>
        <translation>Czego szuka</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>Czyje zgłoszenia</translation>
    </message>
    <message>
        <source>Extension of the colleague</source>
        <translation>Numer wewnętrzny kolegi</translation>
    </message>
    <message>
        <source>Longest recording</source>
        <translation>Najdłuższe nagranie</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>A menu has 1 to 60 steps.</source>
        <translation>Menu ma od 1 do 60 kroków.</translation>
    </message>
    <message>
        <source>A step needs a name.</source>
        <translation>Krok musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Two steps are called {detail}.</source>
        <translation>Dwa kroki nazywają się {detail}.</translation>
    </message>
    <message>
        <source>Choose the languages it is recorded in.</source>
        <translation>Wybierz języki, w których jest nagrane.</translation>
    </message>
    <message>
        <source>“{detail}” is no kind of step.</source>
        <translation>„{detail}” nie jest rodzajem kroku.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Tego brakuje.</translation>
    </message>
    <message>
        <source>This means nothing here: empty it.</source>
        <translation>Tutaj to nic nie znaczy: wyczyść.</translation>
    </message>
    <message>
        <source>1 to 30 digits, and not fewer than the fewest.</source>
        <translation>Od 1 do 30 cyfr i nie mniej niż najmniej.</translation>
    </message>
    <message>
        <source>1 to 9 times.</source>
        <translation>Od 1 do 9 razy.</translation>
    </message>
    <message>
        <source>1 to 60 seconds.</source>
        <translation>Od 1 do 60 sekund.</translation>
    </message>
    <message>
        <source>1 to 600 seconds.</source>
        <translation>Od 1 do 600 sekund.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be looked up.</source>
        <translation>„{detail}” nie da się sprawdzić.</translation>
    </message>
    <message>
        <source>It leads to “{detail}”, which is no step.</source>
        <translation>Prowadzi do „{detail}”, a to nie jest krok.</translation>
    </message>
    <message>
        <source>“{detail}” leads nowhere yet: choose the step that follows.</source>
        <translation>„{detail}” jeszcze donikąd nie prowadzi: wybierz następny krok.</translation>
    </message>
    <message>
        <source>“{detail}” leads to two steps.</source>
        <translation>„{detail}” prowadzi do dwóch kroków.</translation>
    </message>
    <message>
        <source>0 leads to a person by itself, in every step.</source>
        <translation>0 samo prowadzi do człowieka w każdym kroku.</translation>
    </message>
    <message>
        <source>No key of a telephone: {detail}</source>
        <translation>To nie klawisz telefonu: {detail}</translation>
    </message>
    <message>
        <source>“{detail}” is no queue of the plan.</source>
        <translation>„{detail}” nie jest kolejką planu.</translation>
    </message>
    <message>
        <source>Nobody has the extension {detail}.</source>
        <translation>Nikt nie ma numeru wewnętrznego {detail}.</translation>
    </message>
    <message>
        <source>Nobody comes to this step: lead a key or another step to it.</source>
        <translation>Nikt nie trafia do tego kroku: poprowadź do niego klawisz lub inny krok.</translation>
    </message>
    <message>
        <source>It goes round for ever without asking the caller.</source>
        <translation>Krąży bez końca, o nic nie pytając.</translation>
    </message>
    <message>
        <source>begins here</source>
        <translation>tu się zaczyna</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>donikąd nie prowadzi</translation>
    </message>
    <message>
        <source>nobody comes here</source>
        <translation>nikt tu nie trafia</translation>
    </message>
    <message>
        <source>the number&apos;s own queue</source>
        <translation>własna kolejka numeru</translation>
    </message>
    <message>
        <source>{name}: new step {step} ({kind})</source>
        <translation>{name}: nowy krok {step} ({kind})</translation>
    </message>
    <message>
        <source>{name}, {step}: {fields} changed</source>
        <translation>{name}, {step}: zmieniono {fields}</translation>
    </message>
    <message>
        <source>{name}: step {step} removed</source>
        <translation>{name}: usunięto krok {step}</translation>
    </message>
    <message>
        <source>{name}: begins with {step}</source>
        <translation>{name}: zaczyna się od {step}</translation>
    </message>
    <message>
        <source>{step} is removed; {others} lead to {next} now.</source>
        <translation>Usunięto {step}; {others} prowadzi teraz do {next}.</translation>
    </message>
    <message>
        <source>{step} is removed; {others} led there and lead nowhere now.</source>
        <translation>Usunięto {step}; {others} prowadziło tam, a teraz donikąd.</translation>
    </message>
    <message>
        <source>{step} is removed.</source>
        <translation>Usunięto {step}.</translation>
    </message>
    <message>
        <source>A supervisor writes them here: what is said again and again.</source>
        <translation>Pisze je tu przełożony: to, co mówi się wciąż na nowo.</translation>
    </message>
    <message>
        <source>Search for another word of its name, its tags or its text.</source>
        <translation>Szukaj innego słowa z nazwy, znaczników lub treści.</translation>
    </message>
    <message>
        <source>Only a supervisor changes texts.</source>
        <translation>Teksty zmienia tylko przełożony.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>version of a text</comment>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisane</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>say</source>
        <translation>powiedz</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>wybór</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>tak lub nie</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>od 0 do 5</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>przywrócono</translation>
    </message>
    <message>
        <source>No recorded calls of this week are to be reviewed.</source>
        <translation>W tym tygodniu nie ma nagranych rozmów do oceny.</translation>
    </message>
    <message>
        <source>Choose another week, or change the rules.</source>
        <translation>Wybierz inny tydzień albo zmień zasady.</translation>
    </message>
    <message>
        <source>There are no score cards yet.</source>
        <translation>Nie ma jeszcze kart oceny.</translation>
    </message>
    <message>
        <source>A card is a list of questions that each reviewed call is asked.</source>
        <translation>Karta to lista pytań do każdej ocenianej rozmowy.</translation>
    </message>
    <message>
        <source>Nothing was reviewed in the last twelve weeks.</source>
        <translation>W ostatnich dwunastu tygodniach niczego nie oceniono.</translation>
    </message>
    <message>
        <source>Results are shown week by week.</source>
        <translation>Wyniki są pokazywane tydzień po tygodniu.</translation>
    </message>
    <message>
        <source>There is no feedback for you yet.</source>
        <translation>Nie ma jeszcze uwag dla ciebie.</translation>
    </message>
    <message>
        <source>When a supervisor has reviewed a call of yours, it is here.</source>
        <translation>Gdy kierownik oceni twoją rozmowę, znajdziesz to tutaj.</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Wylosowane</translation>
    </message>
    <message>
        <source>Every recorded call</source>
        <translation>Każda nagrana rozmowa</translation>
    </message>
    <message>
        <source>Make a score card first.</source>
        <translation>Najpierw utwórz kartę oceny.</translation>
    </message>
    <message>
        <source>Recordings cannot be heard on this desk.</source>
        <translation>Na tym stanowisku nie można słuchać nagrań.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Czyje</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik oceny</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Zeszły tydzień</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Tydzień od {day}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>do oceny</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>oceniono</translation>
    </message>
    <message>
        <source>0 %, fatal</source>
        <translation>0 %, krytyczne</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n call(s) are reviewed.</source>
        <translation>
            <numerusform>Oceniono {done} z %n rozmowy.</numerusform>
            <numerusform>Oceniono {done} z %n rozmów.</numerusform>
            <numerusform>Oceniono {done} z %n rozmów.</numerusform>
        </translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>waga {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n pytanie bez odpowiedzi</numerusform>
            <numerusform>%n pytania bez odpowiedzi</numerusform>
            <numerusform>%n pytań bez odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing applies: no score</source>
        <translation>Nic nie dotyczy: brak wyniku</translation>
    </message>
    <message>
        <source>Score 0 %: a fatal question has no points</source>
        <translation>Wynik 0 %: krytyczne pytanie bez punktów</translation>
    </message>
    <message>
        <source>Score {percent}</source>
        <translation>Wynik {percent}</translation>
    </message>
    <message>
        <source>In the recording</source>
        <translation>W nagraniu</translation>
    </message>
    <message>
        <source>Reviewed by {who}</source>
        <translation>Ocenia: {who}</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} z {most}</translation>
    </message>
    <message>
        <source>Answer of the operator: {words}</source>
        <translation>Odpowiedź operatora: {words}</translation>
    </message>
    <message>
        <source>The operator has seen it.</source>
        <translation>Operator to widział.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytano</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odebrane</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>potwierdzono</translation>
    </message>
    <message numerus="yes">
        <source>{name}: mean score {percent} of %n review(s), by week</source>
        <translation>
            <numerusform>{name}: średnia {percent} z %n oceny, tygodniami</numerusform>
            <numerusform>{name}: średnia {percent} z %n ocen, tygodniami</numerusform>
            <numerusform>{name}: średnia {percent} z %n ocen, tygodniami</numerusform>
        </translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a call script</comment>
        <translation>koniec</translation>
    </message>
    <message>
        <source>Only a supervisor may change the plan.</source>
        <translation>Plan może zmieniać tylko przełożony.</translation>
    </message>
    <message>
        <source>{detail} saved another plan meanwhile. Your changes stand on it now: look at them, save again.</source>
        <translation>{detail}: w międzyczasie zapisano inny plan. Twoje zmiany są teraz na nim oparte: sprawdź je i zapisz ponownie.</translation>
    </message>
    <message>
        <source>The plan file was changed by hand meanwhile. Take it over first, or put it back.</source>
        <translation>Plik planu zmieniono w międzyczasie ręcznie. Najpierw go przejmij albo przywróć.</translation>
    </message>
    <message>
        <source>Nobody would be supervisor any more, and nobody could change the plan again.</source>
        <translation>Nie byłoby już przełożonego i nikt nie mógłby ponownie zmienić planu.</translation>
    </message>
    <message>
        <source>Not saved: {detail}</source>
        <translation>Nie zapisano: {detail}</translation>
    </message>
    <message>
        <source>Not saved, the plan file cannot be written: {detail}</source>
        <translation>Nie zapisano, nie można zapisać pliku planu: {detail}</translation>
    </message>
    <message>
        <source>Try on real calls</source>
        <translation>Wypróbuj na prawdziwych połączeniach</translation>
    </message>
    <message>
        <source>Saved. It holds from now on; calls go on as they are.</source>
        <translation>Zapisano. Obowiązuje od teraz; trwające rozmowy toczą się dalej.</translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation>Przejmij plik</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The plan file was changed by hand and cannot be read:</source>
        <translation>Plik planu zmieniono ręcznie i nie można go odczytać:</translation>
    </message>
    <message>
        <source>The plan file was changed by hand:</source>
        <translation>Plik planu zmieniono ręcznie:</translation>
    </message>
    <message>
        <source>After the next start of Ringdesk only:</source>
        <translation>Dopiero po ponownym uruchomieniu Ringdesk:</translation>
    </message>
    <message>
        <source>Password of {name} for phone and desk, shown this once: {password}</source>
        <translation>Hasło do telefonu i stanowiska, {name}, pokazane tylko teraz: {password}</translation>
    </message>
    <message>
        <source>• {line}</source>
        <translation>• {line}</translation>
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
        <source>Add by hand</source>
        <translation>Dodaj ręcznie</translation>
    </message>
    <message>
        <source>Settings of this one</source>
        <translation>Ustawienia tego skanera</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Typing scanners and repeats</source>
        <translation>Skanery piszące i powtórzenia</translation>
    </message>
    <message>
        <source>Setting codes</source>
        <translation>Kody ustawień</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Zapisano: {name}</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Zapomniano: {name}</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Zwrot do dostawcy</translation>
    </message>
    <message>
        <source>Steps of the return</source>
        <translation>Przebieg zwrotu</translation>
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
        <source>Attached: {device}</source>
        <translation>Dołączono: {device}</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Otwarte zgłoszenia</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Które zgłoszenia</translation>
    </message>
    <message>
        <source>Promises…</source>
        <translation>Zobowiązania…</translation>
    </message>
    <message>
        <source>Who gets work…</source>
        <translation>Kto dostaje pracę…</translation>
    </message>
    <message>
        <source>Search in the requests (Ctrl+F)</source>
        <translation>Szukaj w zgłoszeniach (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the requests</source>
        <translation>Szukaj w zgłoszeniach</translation>
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
        <source>Label: {name}</source>
        <translation>Etykieta: {name}</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nazwa etykiety</translation>
    </message>
    <message>
        <source>Width of the label</source>
        <translation>Szerokość etykiety</translation>
    </message>
    <message>
        <source>Height of the label</source>
        <translation>Wysokość etykiety</translation>
    </message>
    <message>
        <source>Elements of the label</source>
        <translation>Elementy etykiety</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>Usuń element</translation>
    </message>
    <message>
        <source>Delete this label</source>
        <translation>Usuń tę etykietę</translation>
    </message>
    <message>
        <source>Emergency announcement</source>
        <translation>Komunikat awaryjny</translation>
    </message>
    <message>
        <source>Spoken by a voice, as you type it</source>
        <translation>Lektor przeczyta tak, jak napiszesz</translation>
    </message>
    <message>
        <source>Name of a recording of your own, in place of the text</source>
        <translation>Nazwa własnego nagrania zamiast tekstu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Kończy się samo</translation>
    </message>
    <message>
        <source>Announce it now</source>
        <translation>Ogłoś teraz</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Nothing is announced now.</source>
        <translation>Teraz nic nie jest ogłaszane.</translation>
    </message>
    <message>
        <source>Say what callers shall hear.</source>
        <translation>Napisz, co mają usłyszeć dzwoniący.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Etykieta musi mieć nazwę.</translation>
    </message>
    <message>
        <source>{field}: theirs “{theirs}”, yours “{mine}”</source>
        <translation>{field}: ich „{theirs}”, twoje „{mine}”</translation>
    </message>
    <message>
        <source>Parts and loaners</source>
        <translation>Części i urządzenia zastępcze</translation>
    </message>
    <message>
        <source>Scan or type a part; empty: all in stock</source>
        <translation>Zeskanuj lub wpisz część; puste: wszystkie na stanie</translation>
    </message>
    <message>
        <source>What happens to a part that is scanned</source>
        <translation>Co dzieje się ze zeskanowaną częścią</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Części zgłoszenia</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Approved by the supplier</source>
        <translation>Zatwierdzony przez dostawcę</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłany</translation>
    </message>
    <message>
        <source>Received by the supplier</source>
        <translation>Odebrany przez dostawcę</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Naprawiony</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Wymieniony</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Zwrócono pieniądze</translation>
    </message>
    <message>
        <source>Refused by the supplier</source>
        <translation>Odrzucony przez dostawcę</translation>
    </message>
    <message>
        <source>Back here</source>
        <translation>Z powrotem</translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation>Zwrot zamknięty</translation>
    </message>
    <message>
        <source>Return cancelled</source>
        <translation>Zwrot anulowany</translation>
    </message>
    <message>
        <source>Supplier approved it</source>
        <translation>Dostawca zatwierdził</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Supplier received it</source>
        <translation>Dostawca odebrał</translation>
    </message>
    <message>
        <source>Supplier repaired it</source>
        <translation>Dostawca naprawił</translation>
    </message>
    <message>
        <source>Supplier replaces it</source>
        <translation>Dostawca wymienia</translation>
    </message>
    <message>
        <source>Supplier credits it</source>
        <translation>Dostawca zwraca pieniądze</translation>
    </message>
    <message>
        <source>Supplier refuses</source>
        <translation>Dostawca odmawia</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Wróciło</translation>
    </message>
    <message>
        <source>Close the return</source>
        <translation>Zamknij zwrot</translation>
    </message>
    <message>
        <source>Cancel the return</source>
        <translation>Anuluj zwrot</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>sprzedaży</translation>
    </message>
    <message>
        <source>the last service</source>
        <translation>ostatniego przeglądu</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Co odrzucono</translation>
    </message>
    <message>
        <source>Refused in the last session</source>
        <translation>Odrzucone w ostatniej sesji</translation>
    </message>
    <message>
        <source>Sessions that were carried out</source>
        <translation>Wykonane sesje</translation>
    </message>
    <message>
        <source>New bulk session</source>
        <translation>Nowa sesja skanowania</translation>
    </message>
    <message>
        <source>What is done to every device</source>
        <translation>Co robić z każdym urządzeniem</translation>
    </message>
    <message>
        <source>Shelf, room, van…</source>
        <translation>Półka, pokój, samochód…</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Zacznij skanować</translation>
    </message>
    <message>
        <source>One target, then as many scans as you like; nothing is done before the end.</source>
        <translation>Jeden cel, potem dowolnie wiele skanów; nic nie dzieje się przed końcem.</translation>
    </message>
    <message>
        <source>Write the place first.</source>
        <translation>Najpierw wpisz miejsce.</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Najpierw wybierz sesję.</translation>
    </message>
    <message>
        <source>Steps of requests cannot be taken back together.</source>
        <translation>Kroków zgłoszeń nie można cofnąć razem.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>To już cofnięto.</translation>
    </message>
    <message>
        <source>Put the devices back</source>
        <translation>Odłóż urządzenia z powrotem</translation>
    </message>
    <message>
        <source>your network is poor</source>
        <translation>Twoja sieć jest słaba</translation>
    </message>
    <message>
        <source>poor line on their side</source>
        <translation>słaba linia po ich stronie</translation>
    </message>
    <message>
        <source>poor line on both sides</source>
        <translation>słaba linia po obu stronach</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how a line sounds</comment>
        <translation>dobry</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how a line sounds</comment>
        <translation>średni</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>how a line sounds</comment>
        <translation>słaby</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>how a line sounds</comment>
        <translation>zły</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Twój telefon</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>Ich strona</translation>
    </message>
    <message>
        <source>{side}, what it hears</source>
        <translation>{side}: co słyszy</translation>
    </message>
    <message>
        <source>{side}, what comes from it</source>
        <translation>{side}: co stamtąd przychodzi</translation>
    </message>
    <message>
        <source>jitter {time}</source>
        <translation>jitter {time}</translation>
    </message>
    <message>
        <source>round trip {time}</source>
        <translation>droga tam i z powrotem {time}</translation>
    </message>
    <message>
        <source>{word}, MOS {mos}, loss {loss}</source>
        <translation>{word}, MOS {mos}, straty {loss}</translation>
    </message>
    <message>
        <source>{who}: {word}, MOS {mos}, worst {worst}, loss {loss}</source>
        <translation>{who}: {word}, MOS {mos}, najgorzej {worst}, straty {loss}</translation>
    </message>
    <message>
        <source>{currency} a year; filled: the customer, hatched: warranty and goodwill</source>
        <translation>{currency} na rok; wypełnione: klient, kreskowane: gwarancja i gest handlowy</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>Sums of each kind</source>
        <translation>Sumy każdego rodzaju</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Dodaj plik…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Documents ({n})</source>
        <translation>Dokumenty ({n})</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dodaj dokumenty</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Usunięto: {name}</translation>
    </message>
    <message>
        <source>This system has no program for such files. Save a copy instead.</source>
        <translation>W tym systemie nie ma programu do takich plików. Zapisz kopię.</translation>
    </message>
    <message>
        <source>Save a copy into</source>
        <translation>Zapisz kopię w</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
    <message>
        <source>Document changed.</source>
        <translation>Dokument zmieniony.</translation>
    </message>
    <message>
        <source>Extend the warranty</source>
        <translation>Przedłuż gwarancję</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Przedłuż</translation>
    </message>
    <message>
        <source>Extended warranty</source>
        <translation>Przedłużona gwarancja</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Data zakupu</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>Serial number, model, place or owner</source>
        <translation>Numer seryjny, model, miejsce lub właściciel</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Znajdź urządzenie</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numer części</translation>
    </message>
    <message>
        <source>Merge into {model}</source>
        <translation>Scal z {model}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>All devices, recalls and plans of the other one become this model&apos;s. It can be undone.</source>
        <translation>Wszystkie urządzenia, akcje serwisowe i plany drugiego modelu przejdą do tego. Można to cofnąć.</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>To samo co</translation>
    </message>
    <message>
        <source>Change the model…</source>
        <translation>Zmień model…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Scal z innym…</translation>
    </message>
    <message>
        <source>Devices of this model</source>
        <translation>Urządzenia tego modelu</translation>
    </message>
    <message>
        <source>Model changed.</source>
        <translation>Model zmieniony.</translation>
    </message>
    <message>
        <source>{one} is now {other}.</source>
        <translation>{one} to teraz {other}.</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Rodzaj nazwy</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nazwa urządzenia</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Usuń tę nazwę</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Dodaj nazwę</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Requests of the device</source>
        <translation>Zgłoszenia urządzenia</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tożsamość</translation>
    </message>
    <message>
        <source>Owner and life</source>
        <translation>Właściciel i użytkowanie</translation>
    </message>
    <message>
        <source>Find the owner by name or number</source>
        <translation>Znajdź właściciela po nazwie lub numerze</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Części strony</translation>
    </message>
    <message>
        <source>Show on the desk</source>
        <translation>Pokaż na stanowisku</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>przyczyna nieznana</translation>
    </message>
    <message>
        <source>Write the day of the fault.</source>
        <translation>Wpisz dzień usterki.</translation>
    </message>
    <message>
        <source>Warranty terms of {model}</source>
        <translation>Warunki gwarancji: {model}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Add terms</source>
        <translation>Dodaj warunki</translation>
    </message>
    <message>
        <source>Remove terms</source>
        <translation>Usuń warunki</translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this model are judged by them.</source>
        <comment>terms</comment>
        <translation>
            <numerusform>Według nich oceniane jest %n urządzenie tego modelu.</numerusform>
            <numerusform>Według nich oceniane są %n urządzenia tego modelu.</numerusform>
            <numerusform>Według nich ocenianych jest %n urządzeń tego modelu.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Gwarancja</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Dni tolerancji</translation>
    </message>
    <message>
        <source>Begins at the latest so many months after the sale</source>
        <translation>Zaczyna się najpóźniej po tylu miesiącach od sprzedaży</translation>
    </message>
    <message>
        <source>Months when bought used</source>
        <translation>Miesiące, gdy kupione używane</translation>
    </message>
    <message>
        <source>goes to who buys it used</source>
        <translation>przechodzi na kupującego używane</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Begins within months</source>
        <translation>Zaczyna się w ciągu miesięcy</translation>
    </message>
    <message>
        <source>Does not pay for</source>
        <translation>Nie obejmuje</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Obejmuje</translation>
    </message>
    <message>
        <source>Terms of the model</source>
        <translation>Warunki modelu</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Przedłużenia</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Przedłuż…</translation>
    </message>
    <message>
        <source>Remove the extension</source>
        <translation>Usuń przedłużenie</translation>
    </message>
    <message>
        <source>Only a supervisor may change warranty terms.</source>
        <translation>Warunki gwarancji może zmieniać tylko przełożony.</translation>
    </message>
    <message>
        <source>Terms of the model…</source>
        <translation>Warunki modelu…</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Terms kept.</source>
        <translation>Warunki zapisane.</translation>
    </message>
    <message>
        <source>Warranty extended.</source>
        <translation>Gwarancja przedłużona.</translation>
    </message>
    <message>
        <source>Choose an extension in the list first.</source>
        <translation>Najpierw wybierz z listy przedłużenie.</translation>
    </message>
    <message>
        <source>Extension removed.</source>
        <translation>Przedłużenie usunięte.</translation>
    </message>
    <message>
        <source>Void the warranty</source>
        <translation>Unieważnij gwarancję</translation>
    </message>
    <message>
        <source>Seal broken, foreign parts…</source>
        <translation>Zerwana plomba, obce części…</translation>
    </message>
    <message>
        <source>The warranty is void.</source>
        <translation>Gwarancja jest nieważna.</translation>
    </message>
    <message>
        <source>The warranty counts again.</source>
        <translation>Gwarancja znów obowiązuje.</translation>
    </message>
    <message>
        <source>No warranty terms are known for this model.</source>
        <translation>Warunki gwarancji tego modelu są nieznane.</translation>
    </message>
    <message>
        <source>No extension was sold for this device.</source>
        <translation>Dla tego urządzenia nie sprzedano przedłużenia.</translation>
    </message>
    <message>
        <source>Nothing can be drawn: the day the warranty begins is not known, or no terms are.</source>
        <translation>Nie ma czego narysować: nieznany jest dzień początku gwarancji albo jej warunki.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Przedłużenie</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Zakup</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>warranty begins</comment>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Pierwsze użycie</translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation>Produkcja</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiał</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Zużycie</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>Materiały eksploatacyjne</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Uszkodzenie</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Ciecz</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Niewłaściwe użycie</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalacja</translation>
    </message>
    <message>
        <source>Foreign parts</source>
        <translation>Obce części</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Robocizna</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Dojazd</translation>
    </message>
    <message>
        <source>External work</source>
        <translation>Usługi zewnętrzne</translation>
    </message>
    <message>
        <source>Covered until {until}, by {terms}.</source>
        <translation>Ważna do {until}, według {terms}.</translation>
    </message>
    <message>
        <source>{terms} ended on {until}; in the days of grace a claim is still taken.</source>
        <translation>{terms}: koniec {until}; w dniach tolerancji roszczenie jest jeszcze przyjmowane.</translation>
    </message>
    <message>
        <source>{terms} does not pay for this cause.</source>
        <translation>{terms}: nie obejmuje tej przyczyny.</translation>
    </message>
    <message>
        <source>{terms} ended on {until}.</source>
        <translation>{terms}: koniec {until}.</translation>
    </message>
    <message>
        <source>{terms} begins on {since} only.</source>
        <translation>{terms}: początek dopiero {since}.</translation>
    </message>
    <message>
        <source>Bought used, and {terms} stays with the first owner.</source>
        <translation>Kupione używane, a {terms} zostaje przy pierwszym właścicielu.</translation>
    </message>
    <message>
        <source>No warranty is given any more: {reason}</source>
        <translation>Gwarancja już nie przysługuje: {reason}</translation>
    </message>
    <message>
        <source>The day that {terms} counts from is not known.</source>
        <translation>Dzień, od którego liczy się {terms}, jest nieznany.</translation>
    </message>
    <message>
        <source>It pays nothing today.</source>
        <translation>Dziś nie obejmuje niczego.</translation>
    </message>
    <message>
        <source>It pays: {what}</source>
        <translation>Obejmuje: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>of warranty</comment>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n days</source>
        <comment>of grace</comment>
        <translation>
            <numerusform>+%n dzień</numerusform>
            <numerusform>+%n dni</numerusform>
            <numerusform>+%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {since} to {until}</source>
        <translation>{name}: {since} – {until}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkty na cal</translation>
    </message>
    <message>
        <source>charger, bag</source>
        <translation>ładowarka, torba</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>Adres drukarki etykiet</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Plik PDF</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Akcesoria</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>Kopii każdej</translation>
    </message>
    <message>
        <source>Change the label…</source>
        <translation>Zmień etykietę…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Drukuj etykiety</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Ended after {count} labels.</source>
        <translation>Zakończono po {count} etykietach.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>Wstaw pole</translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation>Wstaw pole…</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Rodzaj kodu</translation>
    </message>
    <message>
        <source>Place of the text</source>
        <translation>Położenie tekstu</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Od lewej</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Od góry</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>Wysokość wiersza</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Drukuj etykietę</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Pokaż adres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Where the customer sees how far it is</source>
        <translation>Gdzie klient widzi postęp</translation>
    </message>
    <message>
        <source>Shut it for good</source>
        <translation>Zamknij na zawsze</translation>
    </message>
    <message>
        <source>Shut this address</source>
        <translation>Zamknij ten adres</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Adres skopiowano.</translation>
    </message>
    <message>
        <source>Labels with this address will lead nowhere. Press once more to shut it.</source>
        <translation>Etykiety z tym adresem donikąd nie zaprowadzą. Naciśnij jeszcze raz, aby zamknąć.</translation>
    </message>
    <message>
        <source>The address shows nothing any more. The next one will be another.</source>
        <translation>Adres nic już nie pokazuje. Następny będzie inny.</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>Podgląd etykiety</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Pierwsza wolna etykieta arkusza</translation>
    </message>
    <message>
        <source>Click the first free label of the sheet.</source>
        <translation>Kliknij pierwszą wolną etykietę arkusza.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Wiersz {row}, kolumna {column}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Rzeczywisty rozmiar</translation>
    </message>
    <message>
        <source>My screen shows 100 mm as</source>
        <translation>Mój ekran pokazuje 100 mm jako</translation>
    </message>
    <message>
        <source>Use a QR code instead</source>
        <translation>Użyj kodu QR</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>Poprzednia etykieta</translation>
    </message>
    <message>
        <source>Next label</source>
        <translation>Następna etykieta</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} z {count}</translation>
    </message>
    <message>
        <source>Bar code {text}</source>
        <translation>Kod kreskowy {text}</translation>
    </message>
    <message>
        <source>Scanners that type, and repeats</source>
        <translation>Skanery piszące i powtórzenia</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard</source>
        <translation>Skaner pisze jak klawiatura</translation>
    </message>
    <message>
        <source>none: told by its pace alone</source>
        <translation>brak: rozpoznanie tylko po tempie</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Do czego służy</translation>
    </message>
    <message>
        <source>Key before each code</source>
        <translation>Klawisz przed każdym kodem</translation>
    </message>
    <message>
        <source>Longest pause between its keys, ms</source>
        <translation>Najdłuższa przerwa między klawiszami, ms</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Najmniej znaków</translation>
    </message>
    <message>
        <source>The same code again within so many ms is one scan</source>
        <translation>Ten sam kod w ciągu tylu ms to jeden skan</translation>
    </message>
    <message>
        <source>Press the key in its field, or scan any code there. With such a key no field sees what the scanner types; without one it is taken out again. Serial mode is better than both.</source>
        <translation>Naciśnij klawisz w jego polu albo zeskanuj tam dowolny kod. Z takim klawiszem żadne pole nie widzi, co pisze skaner; bez niego tekst jest z pola usuwany. Tryb szeregowy jest lepszy od obu.</translation>
    </message>
    <message>
        <source>Find a scanner</source>
        <translation>Znajdź skaner</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>Co słychać</translation>
    </message>
    <message>
        <source>Port or address that is in no list</source>
        <translation>Port lub adres spoza list</translation>
    </message>
    <message>
        <source>Scan this code with the new scanner.</source>
        <translation>Zeskanuj ten kod nowym skanerem.</translation>
    </message>
    <message>
        <source>True size: {width} mm wide. Hold the scanner 10 to 20 cm away.</source>
        <translation>Rzeczywisty rozmiar: {width} mm szerokości. Trzymaj skaner w odległości 10–20 cm.</translation>
    </message>
    <message>
        <source>Listen there too</source>
        <translation>Słuchaj też tam</translation>
    </message>
    <message>
        <source>The room on the screen</source>
        <translation>Pomieszczenie na ekranie</translation>
    </message>
    <message>
        <source>Opening the device on the desk</source>
        <translation>Otwieranie urządzenia na stanowisku</translation>
    </message>
    <message>
        <source>Parts that come in</source>
        <translation>Przychodzące części</translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation>Urządzenia zastępcze</translation>
    </message>
    <message>
        <source>Attaching to the open request</source>
        <translation>Dołączanie do otwartego zgłoszenia</translation>
    </message>
    <message>
        <source>Nothing: switched off</source>
        <translation>Nic: wyłączony</translation>
    </message>
    <message>
        <source>There is no room for many scans here: the scan went to the desk.</source>
        <translation>Nie ma tu pomieszczenia „Wiele skanów”: skan trafił na stanowisko.</translation>
    </message>
    <message>
        <source>There is no stock room here: the scan went to the desk.</source>
        <translation>Nie ma tu pomieszczenia magazynu: skan trafił na stanowisko.</translation>
    </message>
    <message>
        <source>There is no room for loaners here: the scan went to the desk.</source>
        <translation>Nie ma tu pomieszczenia urządzeń zastępczych: skan trafił na stanowisko.</translation>
    </message>
    <message>
        <source>No request is open: the device was opened.</source>
        <translation>Nie otwarto zgłoszenia: otwarto urządzenie.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>Ostatni kod</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>No scanner is known yet.</source>
        <translation>Nie ma jeszcze żadnego skanera.</translation>
    </message>
    <message>
        <source>Plug one in; most are known at once. Others are found with “Find a scanner”.</source>
        <translation>Podłącz skaner; większość jest rozpoznawana od razu. Inne znajdziesz przez „Znajdź skaner”.</translation>
    </message>
    <message>
        <source>The scanners are being started…</source>
        <translation>Uruchamianie skanerów…</translation>
    </message>
    <message>
        <source>not plugged in, since {time}</source>
        <translation>niepodłączony od {time}</translation>
    </message>
    <message>
        <source>another program has its port, since {time}</source>
        <translation>port zajęty przez inny program od {time}</translation>
    </message>
    <message>
        <source>you may not use its port</source>
        <translation>brak prawa do jego portu</translation>
    </message>
    <message>
        <source>unplugged since {time}</source>
        <translation>odłączony od {time}</translation>
    </message>
    <message>
        <source>its port fails: {detail}</source>
        <translation>błąd portu: {detail}</translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation>pisze jak klawiatura</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>looking for it…</source>
        <translation>szukanie…</translation>
    </message>
    <message>
        <source>connected at {path}, back after {seconds} s</source>
        <translation>podłączony przez {path}, wrócił po {seconds} s</translation>
    </message>
    <message>
        <source>connected at {path}</source>
        <translation>podłączony przez {path}</translation>
    </message>
    <message>
        <source>Add yourself to the group dialout (sudo usermod -aG dialout $USER) and sign in again.</source>
        <translation>Dodaj się do grupy dialout (sudo usermod -aG dialout $USER) i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Plug it in, or look at its address. It is heard by itself within two seconds.</source>
        <translation>Podłącz go albo sprawdź adres. W ciągu dwóch sekund zostanie wykryty sam.</translation>
    </message>
    <message>
        <source>Close the program that uses it.</source>
        <translation>Zamknij program, który go używa.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to use serial ports.</source>
        <translation>Poproś administratora o prawo do portów szeregowych.</translation>
    </message>
    <message>
        <source>Plug it in again, anywhere. It is heard by itself within two seconds.</source>
        <translation>Podłącz go ponownie, gdziekolwiek. W ciągu dwóch sekund zostanie wykryty sam.</translation>
    </message>
    <message>
        <source>Look at its line in the settings.</source>
        <translation>Sprawdź jego łącze w ustawieniach.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out as repeats</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%n pominięty jako powtórzenie</numerusform>
            <numerusform>%n pominięte jako powtórzenia</numerusform>
            <numerusform>%n pominiętych jako powtórzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>skaner</translation>
    </message>
    <message>
        <source>cable with a serial chip</source>
        <translation>kabel z układem szeregowym</translation>
    </message>
    <message>
        <source>scanner that types</source>
        <translation>skaner piszący</translation>
    </message>
    <message>
        <source>scanner in a mode without a port</source>
        <translation>skaner w trybie bez portu</translation>
    </message>
    <message>
        <source>There is no port to listen at. Plug the scanner in, or enter its address.</source>
        <translation>Nie ma portu do nasłuchu. Podłącz skaner albo wpisz jego adres.</translation>
    </message>
    <message numerus="yes">
        <source>Listening at %n ports. Scan the code above.</source>
        <comment>learning scan</comment>
        <translation>
            <numerusform>Nasłuch na %n porcie. Zeskanuj kod powyżej.</numerusform>
            <numerusform>Nasłuch na %n portach. Zeskanuj kod powyżej.</numerusform>
            <numerusform>Nasłuch na %n portach. Zeskanuj kod powyżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came, but not that: {bytes}. Scan again, now at {speed} baud.</source>
        <translation>Coś przyszło, ale nie to: {bytes}. Zeskanuj ponownie, teraz z prędkością {speed} bodów.</translation>
    </message>
    <message>
        <source>Port {path} cannot be heard: {why}</source>
        <translation>Nie można słuchać portu {path}: {why}</translation>
    </message>
    <message>
        <source>“{name}” read it: this scanner is set up already.</source>
        <translation>Odczytał go „{name}”: ten skaner jest już ustawiony.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>już go nie ma</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>zajął go inny program</translation>
    </message>
    <message>
        <source>you may not use it</source>
        <translation>brak prawa do użycia</translation>
    </message>
    <message>
        <source>Found: {line}</source>
        <translation>Znaleziono: {line}</translation>
    </message>
    <message>
        <source>no end of code: a pause ends it</source>
        <translation>bez końca kodu: kończy go przerwa</translation>
    </message>
    <message>
        <source>around each code: {before} … {after}</source>
        <translation>wokół każdego kodu: {before} … {after}</translation>
    </message>
    <message>
        <source>This scanner types like a keyboard. Set it to serial with a setting code of its manual, or switch on typing scanners for this desk.</source>
        <translation>Ten skaner pisze jak klawiatura. Przełącz go na port szeregowy kodem ustawień z instrukcji albo włącz na tym stanowisku skanery piszące.</translation>
    </message>
    <message>
        <source>There is no queue.</source>
        <translation>Nie ma kolejki.</translation>
    </message>
    <message>
        <source>Callers wait in queues.</source>
        <translation>Dzwoniący czekają w kolejkach.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nowa kolejka</translation>
    </message>
    <message>
        <source>With commas between them: whose supervisors look after it.</source>
        <translation>Oddzielone przecinkami: czyi kierownicy jej doglądają.</translation>
    </message>
    <message>
        <source>How long one operator is rung.</source>
        <translation>Jak długo dzwoni u jednego operatora.</translation>
    </message>
    <message>
        <source>After-call work before the next call.</source>
        <translation>Praca po rozmowie przed następnym połączeniem.</translation>
    </message>
    <message>
        <source>Who serves it</source>
        <translation>Kto ją obsługuje</translation>
    </message>
    <message>
        <source>Skills this queue wants</source>
        <translation>Umiejętności wymagane w tej kolejce</translation>
    </message>
    <message>
        <source>Of callers. Below it, the floor says so.</source>
        <translation>Dzwoniących. Poniżej tego sala to zaznacza.</translation>
    </message>
    <message>
        <source>What came of a call</source>
        <translation>Wynik połączenia</translation>
    </message>
    <message>
        <source>One a line, as the operator sees it.</source>
        <translation>Po jednym w wierszu, tak jak widzi operator.</translation>
    </message>
    <message>
        <source>Wrap-up lasts until one is chosen.</source>
        <translation>Praca po rozmowie trwa do wyboru wyniku.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Points for every call of this queue.</source>
        <translation>Punkty dla każdego połączenia tej kolejki.</translation>
    </message>
    <message>
        <source>So long a caller waits for the operator who knows him.</source>
        <translation>Tak długo dzwoniący czeka na operatora, który go zna.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale</translation>
    </message>
    <message>
        <source>Before the same call rings again at one who refused or missed it.</source>
        <translation>Zanim to samo połączenie znów zadzwoni u tego, kto je odrzucił lub pominął.</translation>
    </message>
    <message>
        <source>Then as when it takes too long.</source>
        <translation>Potem tak, jak gdy trwa zbyt długo.</translation>
    </message>
    <message>
        <source>While they wait</source>
        <translation>Podczas czekania</translation>
    </message>
    <message>
        <source>Those that somebody dials whose first queue this is.</source>
        <translation>Te, które wybiera ktoś, czyją pierwszą kolejką jest ta.</translation>
    </message>
    <message>
        <source>usually {value}</source>
        <translation>zwykle {value}</translation>
    </message>
    <message>
        <source>holds after the next start of Ringdesk</source>
        <translation>obowiązuje po następnym uruchomieniu Ringdesk</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Cały dom</translation>
    </message>
    <message>
        <source>Two letters, of numbers without a country code.</source>
        <translation>Dwie litery, dla numerów bez kierunkowego kraju.</translation>
    </message>
    <message>
        <source>To people you call.</source>
        <translation>Osobom, do których dzwonisz.</translation>
    </message>
    <message>
        <source>none: as the line has it</source>
        <translation>brak: jak ma linia</translation>
    </message>
    <message>
        <source>So many digits count as an extension of the house.</source>
        <translation>Tyle cyfr to numer wewnętrzny.</translation>
    </message>
    <message>
        <source>Before a queue is chosen without it; it rings meanwhile.</source>
        <translation>Potem kolejka jest wybierana bez niego; tymczasem dzwoni.</translation>
    </message>
    <message>
        <source>The operator&apos;s own phone, and then the number.</source>
        <translation>Własny telefon operatora, potem numer.</translation>
    </message>
    <message>
        <source>Who has a point is served like one who came so much earlier.</source>
        <translation>Kto ma punkt, jest obsługiwany, jakby przyszedł o tyle wcześniej.</translation>
    </message>
    <message>
        <source>What who is on the block list hears.</source>
        <translation>Co słyszy zablokowany.</translation>
    </message>
    <message>
        <source>none: they are refused</source>
        <translation>brak: są odrzucani</translation>
    </message>
    <message>
        <source>Parked callers</source>
        <translation>Zaparkowani</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>What one dials to have a parked caller.</source>
        <translation>Co wybrać, aby odebrać zaparkowanego.</translation>
    </message>
    <message>
        <source>To who parked them, then to their queue.</source>
        <translation>Do tego, kto zaparkował, potem do ich kolejki.</translation>
    </message>
    <message>
        <source>Recording and listening</source>
        <translation>Nagrywanie i podsłuch</translation>
    </message>
    <message>
        <source>Where the first queue of who dials says nothing.</source>
        <translation>Gdy pierwsza kolejka dzwoniącego nic nie mówi.</translation>
    </message>
    <message>
        <source>Where the queue says nothing. Unseen: ask a lawyer first.</source>
        <translation>Gdy kolejka nic nie mówi. Niewidocznie: najpierw zapytaj prawnika.</translation>
    </message>
    <message>
        <source>At least 20 seconds.</source>
        <translation>Co najmniej 20 sekund.</translation>
    </message>
    <message>
        <source>While it is known, and was not off by more than half.</source>
        <translation>Gdy jest znany i nie mylił się o ponad połowę.</translation>
    </message>
    <message>
        <source>Then he stands on the list of calls.</source>
        <translation>Potem trafia na listę rozmów.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Seconds of the service level.</source>
        <translation>Sekundy poziomu obsługi.</translation>
    </message>
    <message>
        <source>Nobody could have been quicker; not counted against the service level.</source>
        <translation>Nikt nie zdążyłby szybciej; nie obniża to poziomu obsługi.</translation>
    </message>
    <message>
        <source>everybody counts</source>
        <translation>liczą się wszyscy</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Nagrania</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>bezterminowo</translation>
    </message>
    <message>
        <source>Then the call is recorded again by itself.</source>
        <translation>Potem nagrywanie włącza się samo.</translation>
    </message>
    <message>
        <source>Listening to calls</source>
        <translation>Słuchanie rozmów</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>Podczas rozmowy</translation>
    </message>
    <message>
        <source>As it is named in the room of texts; offered when a call is answered.</source>
        <translation>Jak nazwany w pokoju tekstów; podsuwany po odebraniu rozmowy.</translation>
    </message>
    <message>
        <source>Voicemail: {name}</source>
        <translation>Poczta głosowa: {name}</translation>
    </message>
    <message>
        <source>Menu: {name}</source>
        <translation>Menu: {name}</translation>
    </message>
    <message>
        <source>As when nobody is signed in</source>
        <translation>Jak wtedy, gdy nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>even</source>
        <translation>parzysta</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>nieparzysta</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>znacznik (mark)</translation>
    </message>
    <message>
        <source>space</source>
        <translation>odstęp (space)</translation>
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
        <translation>CR, LF, TAB lub ETX, co przyjdzie</translation>
    </message>
    <message>
        <source>CR only</source>
        <translation>tylko CR</translation>
    </message>
    <message>
        <source>LF only</source>
        <translation>tylko LF</translation>
    </message>
    <message>
        <source>TAB only</source>
        <translation>tylko TAB</translation>
    </message>
    <message>
        <source>ETX only</source>
        <translation>tylko ETX</translation>
    </message>
    <message>
        <source>none: a pause ends it</source>
        <translation>brak: kończy go przerwa</translation>
    </message>
    <message>
        <source>Around a code can stand only ASCII and control characters that end no code; a pause is not 0.</source>
        <translation>Wokół kodu mogą stać tylko znaki ASCII i sterujące, które kodu nie kończą; przerwa nie jest równa 0.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Speed, baud</source>
        <translation>Prędkość, bodów</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Bity danych</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parzystość</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bity stopu</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Sterowanie przepływem</translation>
    </message>
    <message>
        <source>End of a code</source>
        <translation>Koniec kodu</translation>
    </message>
    <message>
        <source>Pause that ends a code, ms</source>
        <translation>Przerwa kończąca kod, ms</translation>
    </message>
    <message>
        <source>control characters as &lt;STX&gt;, &lt;GS&gt;</source>
        <translation>znaki sterujące jako &lt;STX&gt;, &lt;GS&gt;</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Przed każdym kodem</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Po każdym kodzie</translation>
    </message>
    <message>
        <source>The pause is a number of milliseconds.</source>
        <translation>Przerwę podaje się liczbą milisekund.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Zgłaszany przy</translation>
    </message>
    <message>
        <source>Over at</source>
        <translation>Mija przy</translation>
    </message>
    <message>
        <source>When it is so for</source>
        <translation>Gdy trwa to</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Poczta do</translation>
    </message>
    <message>
        <source>They hear it</source>
        <translation>Słyszą go</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Godziny ciszy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Not judged before</source>
        <translation>Nieoceniane przed</translation>
    </message>
    <message>
        <source>Late back after</source>
        <translation>Spóźniony po</translation>
    </message>
    <message>
        <source>Calls that are dialled are recorded</source>
        <translation>Połączenia wychodzące są nagrywane</translation>
    </message>
    <message>
        <source>Wait for the caller&apos;s name</source>
        <translation>Czekać na nazwisko dzwoniącego</translation>
    </message>
    <message>
        <source>A dialled number rings</source>
        <translation>Wybrany numer dzwoni</translation>
    </message>
    <message>
        <source>A point of priority is worth</source>
        <translation>Punkt pierwszeństwa jest wart</translation>
    </message>
    <message>
        <source>Digits of extension numbers</source>
        <translation>Cyfry numerów wewnętrznych</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>Pokazywany numer</translation>
    </message>
    <message>
        <source>Numbers for parked callers</source>
        <translation>Numery parkowania</translation>
    </message>
    <message>
        <source>Parked callers come back after</source>
        <translation>Zaparkowani wracają po</translation>
    </message>
    <message>
        <source>Recording for blocked callers</source>
        <translation>Nagranie dla zablokowanych</translation>
    </message>
    <message>
        <source>What scanners sent</source>
        <translation>Co przysłały skanery</translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation>Co z tego wynika</translation>
    </message>
    <message>
        <source>Of which scanner</source>
        <translation>Którego skanera</translation>
    </message>
    <message>
        <source>All scanners</source>
        <translation>Wszystkie skanery</translation>
    </message>
    <message>
        <source>Find text, &lt;GS&gt; or bytes</source>
        <translation>Znajdź tekst, &lt;GS&gt; lub bajty</translation>
    </message>
    <message>
        <source>Find in the raw log</source>
        <translation>Znajdź w surowym dzienniku</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Zapisz do pliku…</translation>
    </message>
    <message>
        <source>Raw log</source>
        <translation>Surowy dziennik</translation>
    </message>
    <message>
        <source>Save the raw log</source>
        <translation>Zapisz surowy dziennik</translation>
    </message>
    <message>
        <source>Read twice, counted once: {code}</source>
        <translation>Odczytano dwa razy, policzono raz: {code}</translation>
    </message>
    <message>
        <source>Scanned {code}: it waits on the desk.</source>
        <translation>Zeskanowano {code}: czeka na stanowisku.</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Który arkusz</translation>
    </message>
    <message>
        <source>Only codes whose text a manual or a trial states are here; print the others from your scanner&apos;s manual. A code of another maker does nothing.</source>
        <translation>Są tu tylko kody, których treść podaje instrukcja lub próba; pozostałe wydrukuj z instrukcji swojego skanera. Kod innego producenta nic nie robi.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Wydrukowano.</translation>
    </message>
    <message>
        <source>Save the setting codes</source>
        <translation>Zapisz kody ustawień</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation>Nie udało się wydrukować.</translation>
    </message>
    <message>
        <source>any scanner</source>
        <translation>dowolnego skanera</translation>
    </message>
    <message>
        <source>Open a request for the device</source>
        <translation>Otwórz zgłoszenie dla urządzenia</translation>
    </message>
    <message>
        <source>The device is here</source>
        <translation>Urządzenie jest na miejscu</translation>
    </message>
    <message>
        <source>The request is done</source>
        <translation>Zgłoszenie wykonane</translation>
    </message>
    <message>
        <source>The next scan is a part</source>
        <translation>Następny skan to część</translation>
    </message>
    <message>
        <source>The next scan is a device that is lent</source>
        <translation>Następny skan to urządzenie zastępcze</translation>
    </message>
    <message>
        <source>Serial port and carriage return</source>
        <translation>Port szeregowy i powrót karetki</translation>
    </message>
    <message>
        <source>Send each code at once</source>
        <translation>Wysyłaj każdy kod od razu</translation>
    </message>
    <message>
        <source>The dongle is a serial port</source>
        <translation>Odbiornik jest portem szeregowym</translation>
    </message>
    <message>
        <source>Carriage return after each code</source>
        <translation>Powrót karetki po każdym kodzie</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>Litery bez zmian</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Zachowaj te ustawienia</translation>
    </message>
    <message>
        <source>Serial port or keyboard</source>
        <translation>Port szeregowy lub klawiatura</translation>
    </message>
    <message>
        <source>The scanner is a USB serial port</source>
        <translation>Skaner działa jako port szeregowy USB</translation>
    </message>
    <message>
        <source>The scanner is a USB keyboard</source>
        <translation>Skaner działa jako klawiatura USB</translation>
    </message>
    <message>
        <source>Gryphon, QuickScan, PowerScan and Touch of the generation that answers to $P</source>
        <translation>Gryphon, QuickScan, PowerScan i Touch generacji, która odpowiada na $P</translation>
    </message>
    <message>
        <source>scanners with a USB dongle whose setting codes begin with %%SpecCode; sold under several names</source>
        <translation>skanerów z odbiornikiem USB, których kody ustawień zaczynają się od %%SpecCode; sprzedawane pod różnymi nazwami</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Źródło: {source}</translation>
    </message>
    <message>
        <source>For {models}. Scan from top to bottom.</source>
        <translation>Dla {models}. Skanuj od góry do dołu.</translation>
    </message>
    <message>
        <source>For {models}. Cut out the cards and put them beside the scanner.</source>
        <translation>Dla {models}. Wytnij karty i połóż je obok skanera.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout: {code}. Switch the keyboard to English, or set the scanner to serial.</source>
        <translation>Skaner pisze w innym układzie klawiatury: {code}. Przełącz klawiaturę na angielską albo ustaw skaner w tryb szeregowy.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ogłoszono</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Wszystkie urządzenia</translation>
    </message>
    <message>
        <source>There is no recall.</source>
        <translation>Nie ma akcji serwisowych.</translation>
    </message>
    <message>
        <source>Name models and serial numbers, and the owners are found at once.</source>
        <translation>Podaj modele i numery seryjne, a właściciele znajdą się od razu.</translation>
    </message>
    <message>
        <source>New recall</source>
        <translation>Nowa akcja serwisowa</translation>
    </message>
    <message>
        <source>Choose a recall.</source>
        <translation>Wybierz akcję serwisową.</translation>
    </message>
    <message>
        <source>No device of the book is concerned.</source>
        <translation>Nie dotyczy żadnego znanego urządzenia.</translation>
    </message>
    <message>
        <source>One that comes later is added.</source>
        <translation>Późniejsze zostaną dodane.</translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>Nie ma pasujących urządzeń.</translation>
    </message>
    <message>
        <source>Choose another state or take the filter away.</source>
        <translation>Wybierz inny stan albo usuń filtr.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a recall</comment>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>do telefonu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>{state} {count} ({share} %)</source>
        <translation>{state} {count} ({share} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concerns %n devices</source>
        <comment>of a recall</comment>
        <translation>
            <numerusform>Dotyczy %n urządzenia</numerusform>
            <numerusform>Dotyczy %n urządzeń</numerusform>
            <numerusform>Dotyczy %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <comment>of recalled devices</comment>
        <translation>
            <numerusform>%n właściciel</numerusform>
            <numerusform>%n właścicieli</numerusform>
            <numerusform>%n właścicieli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nobody we know</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n bez znanego właściciela</numerusform>
            <numerusform>%n bez znanego właściciela</numerusform>
            <numerusform>%n bez znanego właściciela</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Najpierw wybierz urządzenie.</translation>
    </message>
    <message>
        <source>Save this one first, or close it.</source>
        <translation>Najpierw zapisz to albo zamknij.</translation>
    </message>
    <message>
        <source>This recall is closed.</source>
        <translation>Ta akcja serwisowa jest zamknięta.</translation>
    </message>
    <message>
        <source>Its state does not allow that.</source>
        <translation>Jej stan na to nie pozwala.</translation>
    </message>
    <message>
        <source>Nobody to call is known.</source>
        <translation>Nie wiadomo, do kogo dzwonić.</translation>
    </message>
    <message>
        <source>It is on the list of calls.</source>
        <translation>Jest na liście telefonów.</translation>
    </message>
    <message>
        <source>Put on the call list</source>
        <translation>Na listę telefonów</translation>
    </message>
    <message>
        <source>Closed when every device is fixed or refused.</source>
        <translation>Zamykana, gdy każde urządzenie jest naprawione lub odmówiono.</translation>
    </message>
    <message>
        <source>Close the recall</source>
        <translation>Zamknij akcję serwisową</translation>
    </message>
    <message>
        <source>Owner, serial number or place</source>
        <translation>Właściciel, numer seryjny lub miejsce</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtruj listę</translation>
    </message>
    <message>
        <source>Recalled devices</source>
        <translation>Urządzenia akcji serwisowej</translation>
    </message>
    <message>
        <source>What the owner said; needed for a refusal</source>
        <translation>Co powiedział właściciel; wymagane przy odmowie</translation>
    </message>
    <message>
        <source>What the owner said</source>
        <translation>Co powiedział właściciel</translation>
    </message>
    <message>
        <source>Call all owners</source>
        <translation>Zadzwoń do wszystkich właścicieli</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Zapisz jako CSV</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>pierwsze {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n new on the list of calls.</source>
        <comment>reasons to call</comment>
        <translation>
            <numerusform>%n nowy na liście telefonów.</numerusform>
            <numerusform>%n nowe na liście telefonów.</numerusform>
            <numerusform>%n nowych na liście telefonów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed. The work is written down in {ticket}.</source>
        <translation>Naprawiono. Pracę zapisano w {ticket}.</translation>
    </message>
    <message>
        <source>Another calendar</source>
        <translation>Kolejny kalendarz</translation>
    </message>
    <message>
        <source>Remove this calendar</source>
        <translation>Usuń ten kalendarz</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Calendars and queues</source>
        <translation>Kalendarze i kolejki</translation>
    </message>
    <message>
        <source>For every queue</source>
        <translation>Dla każdej kolejki</translation>
    </message>
    <message>
        <source>Another calendar has this name.</source>
        <translation>Inny kalendarz ma tę nazwę.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Potrzebuje nazwy.</translation>
    </message>
    <message>
        <source>Queues are removed in their own page.</source>
        <translation>Kolejki usuwa się na ich własnej stronie.</translation>
    </message>
    <message>
        <source>Not removed: {names} ask whether it is open.</source>
        <translation>Nie usunięto: czy jest otwarte, pytają {names}.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Święta</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalendarze (*.ics);;Wszystkie pliki (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n days taken from the file.</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>Wzięto z pliku %n dzień.</numerusform>
            <numerusform>Wzięto z pliku %n dni.</numerusform>
            <numerusform>Wzięto z pliku %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole day of this file is still to come.</source>
        <translation>W tym pliku nie ma żadnego przyszłego całego dnia.</translation>
    </message>
    <message>
        <source>Queues: {names}</source>
        <translation>Kolejki: {names}</translation>
    </message>
    <message>
        <source>Rules and alerts: {names}</source>
        <translation>Reguły i alerty: {names}</translation>
    </message>
    <message>
        <source>Nobody uses it yet: choose it at a queue or in a rule.</source>
        <translation>Nikt go jeszcze nie używa: wybierz go przy kolejce albo w regule.</translation>
    </message>
    <message>
        <source>no queue</source>
        <translation>żadna kolejka</translation>
    </message>
    <message>
        <source>as {name}</source>
        <translation>jak {name}</translation>
    </message>
    <message>
        <source>Hours of this queue</source>
        <translation>Godziny tej kolejki</translation>
    </message>
    <message>
        <source>Holidays from a file…</source>
        <translation>Święta z pliku…</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Bez tego pliku</translation>
    </message>
    <message>
        <source>Half days have times and a name; 12-25 comes every year.</source>
        <translation>Krótsze dni mają godziny i nazwę; 12-25 powtarza się co rok.</translation>
    </message>
    <message>
        <source>Where Friday is the weekend: Sa-We 08:00-16:00, Th 08:00-12:00.</source>
        <translation>Gdzie piątek jest weekendem: Sa-We 08:00-16:00, Th 08:00-12:00.</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Jako tekst</translation>
    </message>
    <message>
        <source>Closed and half days</source>
        <translation>Dni zamknięte i krótsze</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>The coming year</source>
        <translation>Nadchodzący rok</translation>
    </message>
    <message>
        <source>Hours of its own</source>
        <translation>Własne godziny</translation>
    </message>
    <message>
        <source>The calendar {name} is changed in its own row; other queues may use it too.</source>
        <translation>Kalendarz {name} zmienia się w jego wierszu; mogą go używać też inne kolejki.</translation>
    </message>
    <message numerus="yes">
        <source>Whole days out of {file}, beside the plan: %n</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>Całe dni z {file}, obok planu: %n</numerusform>
            <numerusform>Całe dni z {file}, obok planu: %n</numerusform>
            <numerusform>Całe dni z {file}, obok planu: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>always open</source>
        <translation>zawsze otwarte</translation>
    </message>
    <message>
        <source>Open, each line some days</source>
        <translation>Godziny otwarcia, w każdym wierszu kilka dni</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Dni zamknięte</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nowy kalendarz</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Miejsce na</translation>
    </message>
    <message>
        <source>Requests of these teams</source>
        <translation>Zgłoszenia tych zespołów</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>only without a team</source>
        <translation>tylko bez zespołu</translation>
    </message>
    <message>
        <source>Requests without an owner go to whoever of these has most room.</source>
        <translation>Zgłoszenia bez odpowiedzialnego trafiają do osoby, która ma najwięcej miejsca.</translation>
    </message>
    <message>
        <source>Nobody here: nothing is given.</source>
        <translation>Nikogo tu nie ma: nic nie jest przydzielane.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Kolejna osoba</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Select requests first.</source>
        <translation>Najpierw zaznacz zgłoszenia.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nowy odpowiedzialny</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nowy zespół</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Ustaw odpowiedzialnego</translation>
    </message>
    <message>
        <source>Set team</source>
        <translation>Ustaw zespół</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>{count} of {wanted} put back; the others were changed since.</source>
        <translation>Przywrócono {count} z {wanted}; pozostałe zmieniono w międzyczasie.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Promises to customers</source>
        <translation>Zobowiązania wobec klientów</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendarze</translation>
    </message>
    <message>
        <source>Who gets work</source>
        <translation>Kto dostaje pracę</translation>
    </message>
    <message>
        <source>Only supervisors look at the floor.</source>
        <translation>Salę widzą tylko kierownicy.</translation>
    </message>
    <message>
        <source>Active calls</source>
        <translation>Trwające rozmowy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Active calls: {n}</source>
        <translation>Trwające rozmowy: {n}</translation>
    </message>
    <message>
        <source>People: {n}</source>
        <translation>Ludzie: {n}</translation>
    </message>
    <message>
        <source>Stale since {time}</source>
        <translation>Nieaktualne od {time}</translation>
    </message>
    <message>
        <source>waiting for the exchange</source>
        <translation>oczekiwanie na centralę</translation>
    </message>
    <message>
        <source>lines {n} of {all}</source>
        <translation>linie {n} z {all}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>na żywo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>First response (h:mm)</source>
        <translation>Pierwsza odpowiedź (h:mm)</translation>
    </message>
    <message>
        <source>Solution (h:mm)</source>
        <translation>Rozwiązanie (h:mm)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Time counts in the calendar&apos;s hours and stands while the customer is waited for.</source>
        <translation>Czas liczy się w godzinach kalendarza i stoi, gdy czeka się na klienta.</translation>
    </message>
    <message>
        <source>Another promise</source>
        <translation>Kolejne zobowiązanie</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>Usuń to zobowiązanie</translation>
    </message>
    <message>
        <source>Kinds of devices</source>
        <translation>Rodzaje urządzeń</translation>
    </message>
    <message>
        <source>Kinds of devices, each line one: “cold room 3”</source>
        <translation>Rodzaje urządzeń, jeden w wierszu: „chłodnia 3”</translation>
    </message>
    <message>
        <source>A request takes so much of somebody&apos;s room.</source>
        <translation>Tyle czyjegoś miejsca zajmuje zgłoszenie.</translation>
    </message>
    <message>
        <source>A line for its kind of device goes before its priority.</source>
        <translation>Wiersz rodzaju urządzenia ma pierwszeństwo przed priorytetem.</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Rodzaj kosztu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message>
        <source>Costs of the request</source>
        <translation>Koszty zgłoszenia</translation>
    </message>
    <message>
        <source>Free work for this request, though the warranty does not pay it.</source>
        <translation>Darmowa praca dla tego zgłoszenia, choć gwarancja jej nie obejmuje.</translation>
    </message>
    <message>
        <source>Removed: {what}, {sum}</source>
        <translation>Usunięto: {what}, {sum}</translation>
    </message>
    <message>
        <source>Why shall it be free?</source>
        <translation>Dlaczego za darmo?</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Zezwól</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Link a request, device, person, project… (empty: what lies near)</source>
        <translation>Powiąż zgłoszenie, urządzenie, osobę, projekt… (puste: co jest blisko)</translation>
    </message>
    <message>
        <source>Links of the request</source>
        <translation>Powiązania zgłoszenia</translation>
    </message>
    <message>
        <source>Nothing lies near this request. Write what to look for.</source>
        <translation>Nic nie jest blisko tego zgłoszenia. Wpisz, czego szukać.</translation>
    </message>
    <message>
        <source>Link removed: {what}</source>
        <translation>Powiązanie usunięte: {what}</translation>
    </message>
    <message>
        <source>Scan or type a loaner: it goes out, or comes back</source>
        <translation>Zeskanuj lub wpisz urządzenie zastępcze: zostanie wydane albo zwrócone</translation>
    </message>
    <message>
        <source>Loaners of the request</source>
        <translation>Urządzenia zastępcze zgłoszenia</translation>
    </message>
    <message>
        <source>It came back: {device}</source>
        <translation>Wróciło: {device}</translation>
    </message>
    <message>
        <source>Lent: {device}</source>
        <translation>Wypożyczono: {device}</translation>
    </message>
    <message>
        <source>No costs yet. Write the first line below.</source>
        <translation>Nie ma jeszcze kosztów. Pierwszy wiersz wpisz poniżej.</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>kind of cost</comment>
        <translation>Część</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Usługi zewnętrzne</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who pays</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Warranty</source>
        <comment>who pays</comment>
        <translation>Gwarancja</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <comment>who pays</comment>
        <translation>Gest handlowy</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometry</translation>
    </message>
    <message>
        <source>{payer}: {sums}</source>
        <translation>{payer}: {sums}</translation>
    </message>
    <message>
        <source>No device: the warranty pays nothing.</source>
        <translation>Bez urządzenia: gwarancja niczego nie obejmuje.</translation>
    </message>
    <message>
        <source>When opened: {warranty}</source>
        <translation>Przy otwarciu: {warranty}</translation>
    </message>
    <message>
        <source>Today: {warranty}</source>
        <translation>Dziś: {warranty}</translation>
    </message>
    <message>
        <source>Free work allowed by {who}, {when}: {reason}</source>
        <translation>Na darmową pracę zezwolono ({who}, {when}): {reason}</translation>
    </message>
    <message>
        <source>no warranty</source>
        <translation>bez gwarancji</translation>
    </message>
    <message>
        <source>warranty pays</source>
        <translation>płaci gwarancja</translation>
    </message>
    <message>
        <source>customer pays</source>
        <translation>płaci klient</translation>
    </message>
    <message>
        <source>Allow free work…</source>
        <translation>Zezwól na darmową pracę…</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Płaci klient</translation>
    </message>
    <message>
        <source>Only a supervisor may allow free work.</source>
        <translation>Na darmową pracę może zezwolić tylko przełożony.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>No part is reserved or used.</source>
        <translation>Nie ma zarezerwowanych ani zużytych części.</translation>
    </message>
    <message>
        <source>Scan one, or write its number above.</source>
        <translation>Zeskanuj część albo wpisz jej numer powyżej.</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>Urządzenie zastępcze</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>Wydane od</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zwrócone</translation>
    </message>
    <message>
        <source>Nothing is lent to the customer.</source>
        <translation>Klient nie ma nic wypożyczonego.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Zużyj</translation>
    </message>
    <message>
        <source>Reserve it</source>
        <translation>Zarezerwuj</translation>
    </message>
    <message>
        <source>Choose a part first.</source>
        <translation>Najpierw wybierz część.</translation>
    </message>
    <message>
        <source>It is used already.</source>
        <translation>Już jest zużyta.</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>Z powrotem do magazynu</translation>
    </message>
    <message>
        <source>Return to supplier…</source>
        <translation>Zwróć dostawcy…</translation>
    </message>
    <message>
        <source>out since {when}</source>
        <translation>wydane od {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>loan</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>back {when}</source>
        <translation>zwrócone {when}</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>jeszcze nie zwrócone</translation>
    </message>
    <message>
        <source>It cannot be closed yet: the customer has {devices}. Scan it here when it is back.</source>
        <translation>Nie można jeszcze zamknąć: klient ma {devices}. Po powrocie zeskanuj tutaj.</translation>
    </message>
    <message>
        <source>Nothing is linked yet.</source>
        <translation>Nic jeszcze nie powiązano.</translation>
    </message>
    <message>
        <source>Search above for what belongs here.</source>
        <translation>Wyszukaj powyżej, co tu należy.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Usuń powiązanie</translation>
    </message>
    <message>
        <source>It is the request&apos;s own: change it in the request.</source>
        <translation>To dane samego zgłoszenia: zmień je w zgłoszeniu.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>już nie istnieje</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Numer dostawcy</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Dni poza firmą</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Nothing of this request went back to a supplier.</source>
        <translation>Z tego zgłoszenia nic nie wróciło do dostawcy.</translation>
    </message>
    <message>
        <source>No return is like this.</source>
        <translation>Nie ma takiego zwrotu.</translation>
    </message>
    <message>
        <source>Fault, for the supplier</source>
        <translation>Usterka, dla dostawcy</translation>
    </message>
    <message>
        <source>Supplier&apos;s RMA number</source>
        <translation>Numer RMA dostawcy</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>Serial number of the new piece</source>
        <translation>Numer seryjny nowej sztuki</translation>
    </message>
    <message>
        <source>Follow the parcel</source>
        <translation>Śledź przesyłkę</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <comment>return</comment>
        <translation>
            <numerusform>%n dzień bez odpowiedzi</numerusform>
            <numerusform>%n dni bez odpowiedzi</numerusform>
            <numerusform>%n dni bez odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n days ago, and no answer.</source>
        <comment>return</comment>
        <translation>
            <numerusform>Wysłano ponad %n dzień temu, brak odpowiedzi.</numerusform>
            <numerusform>Wysłano ponad %n dni temu, brak odpowiedzi.</numerusform>
            <numerusform>Wysłano ponad %n dni temu, brak odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>replaced by {serial}</source>
        <translation>wymienione na {serial}</translation>
    </message>
    <message>
        <source>credited {sum}</source>
        <translation>zwrócono {sum}</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation>U dostawcy</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>All</source>
        <comment>returns</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Returns of the request</source>
        <translation>Zwroty zgłoszenia</translation>
    </message>
    <message>
        <source>The request has no device. A part is sent back from its tab.</source>
        <translation>Zgłoszenie nie ma urządzenia. Część odsyła się z jej karty.</translation>
    </message>
    <message>
        <source>Send the device back…</source>
        <translation>Odeślij urządzenie…</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Otwórz zgłoszenie</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>Otwórz urządzenie</translation>
    </message>
    <message>
        <source>Correct a part</source>
        <translation>Popraw część</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Nazwa części</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Cena sztuki</translation>
    </message>
    <message>
        <source>Find by name or serial number</source>
        <translation>Znajdź po nazwie lub numerze seryjnym</translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation>Znajdź część</translation>
    </message>
    <message>
        <source>What lies on the shelf</source>
        <translation>Co leży na półce</translation>
    </message>
    <message>
        <source>Why is it written off? Enter writes it off.</source>
        <translation>Dlaczego spisać ze stanu? Enter spisuje.</translation>
    </message>
    <message>
        <source>Why is it written off?</source>
        <translation>Dlaczego spisać ze stanu?</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Na półce</translation>
    </message>
    <message>
        <source>Written off: {part}</source>
        <translation>Spisano ze stanu: {part}</translation>
    </message>
    <message>
        <source>In stock again: {part}</source>
        <translation>Znów na stanie: {part}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>There are no parts.</source>
        <translation>Nie ma części.</translation>
    </message>
    <message>
        <source>Take some into stock: press the button above.</source>
        <translation>Przyjmij części do magazynu: naciśnij przycisk powyżej.</translation>
    </message>
    <message>
        <source>No part is like this.</source>
        <translation>Nie ma takiej części.</translation>
    </message>
    <message>
        <source>No loaner is out.</source>
        <translation>Żadne urządzenie zastępcze nie jest wydane.</translation>
    </message>
    <message>
        <source>Take into stock…</source>
        <translation>Przyjmij do magazynu…</translation>
    </message>
    <message>
        <source>All</source>
        <comment>parts</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>It is not on the shelf.</source>
        <translation>Nie ma jej na półce.</translation>
    </message>
    <message>
        <source>It is in no request.</source>
        <translation>Nie jest w żadnym zgłoszeniu.</translation>
    </message>
    <message>
        <source>It was not written off.</source>
        <translation>Nie spisano jej ze stanu.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Popraw…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Spisz ze stanu…</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>Znalazła się</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>on the shelf</comment>
        <translation>
            <numerusform>%n część</numerusform>
            <numerusform>%n części</numerusform>
            <numerusform>%n części</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <translation>wydane</translation>
    </message>
    <message>
        <source>overdue: the work is done</source>
        <translation>po terminie: praca gotowa</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nie wiadomo kto</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>loaners</comment>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>na stanie</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <comment>parts</comment>
        <translation>
            <numerusform>Przyjęto: %n</numerusform>
            <numerusform>Przyjęto: %n</numerusform>
            <numerusform>Przyjęto: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>parts</comment>
        <translation>
            <numerusform>Odrzucono: %n</numerusform>
            <numerusform>Odrzucono: %n</numerusform>
            <numerusform>Odrzucono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by the supplier&apos;s number, serial or tracking number, supplier</source>
        <translation>Znajdź po numerze dostawcy, seryjnym lub przesyłki, dostawcy</translation>
    </message>
    <message>
        <source>Find a return</source>
        <translation>Znajdź zwrot</translation>
    </message>
    <message>
        <source>Which returns</source>
        <translation>Które zwroty</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>returns</comment>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the stock</source>
        <translation>Strony magazynu</translation>
    </message>
    <message>
        <source>Scan or type a serial number</source>
        <translation>Zeskanuj lub wpisz numer seryjny</translation>
    </message>
    <message>
        <source>What was scanned into stock</source>
        <translation>Co zeskanowano do magazynu</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Cofnij ostatnie</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>Take into stock</source>
        <translation>Przyjmij do magazynu</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait for it.</source>
        <translation>
            <numerusform>Czeka na to %n skan.</numerusform>
            <numerusform>Czekają na to %n skany.</numerusform>
            <numerusform>Czeka na to %n skanów.</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>nie przyjęto</translation>
    </message>
    <message>
        <source>To tell the customer</source>
        <translation>Do przekazania klientowi</translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n do przekazania</numerusform>
            <numerusform>%n do przekazania</numerusform>
            <numerusform>%n do przekazania</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something to tell this customer: see the caller&apos;s column.</source>
        <translation>Jest coś do przekazania temu klientowi: patrz kolumna dzwoniącego.</translation>
    </message>
    <message>
        <source>Service at intervals</source>
        <translation>Okresowy przegląd</translation>
    </message>
    <message>
        <source>A warranty that ends</source>
        <translation>Kończąca się gwarancja</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Liczone od</translation>
    </message>
    <message>
        <source>Calls are made by this plan</source>
        <translation>Według tego planu dzwoni się do klientów</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>O czym jest rozmowa</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Co ile miesięcy</translation>
    </message>
    <message>
        <source>Called so many days before</source>
        <translation>Ile dni wcześniej dzwonić</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Co powiedzieć</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Każde urządzenie</translation>
    </message>
    <message>
        <source>Plans of service</source>
        <translation>Plany przeglądów</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Co przypada</translation>
    </message>
    <message>
        <source>Serviced today</source>
        <translation>Przegląd zrobiono dziś</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Wróć do telefonów</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nowy plan</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n new</source>
        <comment>calls on the list</comment>
        <translation>
            <numerusform>Zapisano. %n nowy.</numerusform>
            <numerusform>Zapisano. %n nowe.</numerusform>
            <numerusform>Zapisano. %n nowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Co przekazać</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Ostatni przegląd</translation>
    </message>
    <message>
        <source>To call now</source>
        <translation>Zadzwonić teraz</translation>
    </message>
    <message>
        <source>What was told and what came true</source>
        <translation>Co zapowiedziano, a co się sprawdziło</translation>
    </message>
    <message>
        <source>Told a wait</source>
        <translation>Zapowiedziano</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>True</source>
        <comment>an announced wait</comment>
        <translation>Trafnie</translation>
    </message>
    <message>
        <source>Share true</source>
        <comment>of announced waits</comment>
        <translation>Udział trafnych</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>mean wait</comment>
        <translation>Zapowiedź</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>mean wait</comment>
        <translation>Czekano</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Mediana błędu</translation>
    </message>
    <message>
        <source>Error, 4 of 5</source>
        <translation>Błąd, 4 z 5</translation>
    </message>
    <message>
        <source>Share withheld</source>
        <translation>Udział przemilczanych</translation>
    </message>
    <message>
        <source>Callers who were told how long they will wait; the first time in each queue counts.</source>
        <translation>Dzwoniący, którym powiedziano, jak długo poczekają; liczy się pierwszy raz w każdej kolejce.</translation>
    </message>
    <message>
        <source>Those of them whom somebody picked up there: of the others it is not known.</source>
        <translation>Ci z nich, których tam odebrano: o pozostałych nie wiadomo.</translation>
    </message>
    <message>
        <source>Off by a third of what was told at most.</source>
        <translation>Różnica co najwyżej jedna trzecia zapowiedzi.</translation>
    </message>
    <message>
        <source>Nothing was said, because what was foreseen had been off by more than half.</source>
        <translation>Nic nie powiedziano, bo przewidywania myliły się o ponad połowę.</translation>
    </message>
    <message>
        <source>true within a third</source>
        <translation>trafnie, w granicach jednej trzeciej</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>wcześniej</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>Waited counts from the announcement until somebody picks up. True: off by a third of what was told at most; “less than a minute” and “more than half an hour” are true in all their width.</source>
        <translation>Czekanie liczy się od zapowiedzi do odebrania. Trafnie: różnica co najwyżej jedna trzecia zapowiedzi; „mniej niż minuta” i „ponad pół godziny” są trafne w całym zakresie.</translation>
    </message>
    <message>
        <source>Withheld: nothing was said, because the last 50 forecasts of the queue together were off by more than half of what was waited.</source>
        <translation>Przemilczano: nic nie powiedziano, bo ostatnie 50 przewidywań kolejki razem myliło się o ponad połowę czekania.</translation>
    </message>
    <message>
        <source>Announced waits and what came true</source>
        <translation>Zapowiedziane czekanie a rzeczywistość</translation>
    </message>
    <message>
        <source>told {time}: {close} true, {sooner} sooner, {later} later, half of them off by {error} at most</source>
        <translation>zapowiedziano {time}: {close} trafnie, {sooner} wcześniej, {later} później, połowa z błędem do {error}</translation>
    </message>
    <message>
        <source>Reached, not closed</source>
        <translation>Zastano, niezamknięte</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Każdy powód</translation>
    </message>
    <message>
        <source>Nobody is to be called now.</source>
        <translation>Teraz nie trzeba do nikogo dzwonić.</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>Żaden telefon nie pasuje.</translation>
    </message>
    <message>
        <source>Choose another list or take the filter away.</source>
        <translation>Wybierz inną listę albo usuń filtr.</translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation>Wybierz telefon.</translation>
    </message>
    <message>
        <source>What is to be told stands here.</source>
        <translation>Tu widać, co trzeba przekazać.</translation>
    </message>
    <message>
        <source>No service is planned yet.</source>
        <translation>Nie zaplanowano jeszcze przeglądów.</translation>
    </message>
    <message>
        <source>A plan says for which model, how often, and how long before the customer is called.</source>
        <translation>Plan mówi, dla którego modelu, jak często i ile dni wcześniej dzwonić do klienta.</translation>
    </message>
    <message>
        <source>No device of this plan has an owner and a day to count from.</source>
        <translation>Żadne urządzenie tego planu nie ma właściciela i dnia, od którego można liczyć.</translation>
    </message>
    <message>
        <source>Who rings in vain, recalls, planned service and warranties that end come here by themselves.</source>
        <translation>Kto dzwonił bez skutku, akcje serwisowe, planowane przeglądy i kończące się gwarancje pojawiają się tu same.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>zastano</translation>
    </message>
    <message>
        <source>call later</source>
        <translation>zadzwonić później</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmówiono</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>zaniechano</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nie odbiera</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a call to make</comment>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Lista zablokowanych</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Blocked numbers</source>
        <translation>Zablokowane numery</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Zdejmij z listy</translation>
    </message>
    <message>
        <source>{number} rings nobody any more.</source>
        <translation>{number} u nikogo już nie zadzwoni.</translation>
    </message>
    <message>
        <source>{number} may call again.</source>
        <translation>{number} znów może dzwonić.</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Przywróć na listę</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>brak numeru</translation>
    </message>
    <message>
        <source>new</source>
        <comment>voice message</comment>
        <translation>nowa</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <comment>to tell</comment>
        <translation>
            <numerusform>%n sprawa</numerusform>
            <numerusform>%n sprawy</numerusform>
            <numerusform>%n spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Jeszcze nie próbowano.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <comment>customers</comment>
        <translation>
            <numerusform>Do telefonu: %n</numerusform>
            <numerusform>Do telefonu: %n</numerusform>
            <numerusform>Do telefonu: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Później: %n</numerusform>
            <numerusform>Później: %n</numerusform>
            <numerusform>Później: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <comment>customers, not closed</comment>
        <translation>
            <numerusform>Zastano: %n</numerusform>
            <numerusform>Zastano: %n</numerusform>
            <numerusform>Zastano: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without number</source>
        <comment>customers</comment>
        <translation>
            <numerusform>Bez numeru: %n</numerusform>
            <numerusform>Bez numeru: %n</numerusform>
            <numerusform>Bez numeru: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not heard</source>
        <comment>voice messages</comment>
        <translation>
            <numerusform>Nieodsłuchane: %n</numerusform>
            <numerusform>Nieodsłuchane: %n</numerusform>
            <numerusform>Nieodsłuchane: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed today</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Zamknięto dziś: %n</numerusform>
            <numerusform>Zamknięto dziś: %n</numerusform>
            <numerusform>Zamknięto dziś: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Najpierw wybierz telefon.</translation>
    </message>
    <message>
        <source>This call has ended.</source>
        <translation>Ten telefon jest zakończony.</translation>
    </message>
    <message>
        <source>No number of this customer is known.</source>
        <translation>Nie jest znany żaden numer tego klienta.</translation>
    </message>
    <message>
        <source>It is {time}. Customers are called from {start} to {end}. Call {who} all the same?</source>
        <translation>Jest {time}. Do klientów dzwoni się od {start} do {end}. Mimo to zadzwonić do {who}?</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>jeszcze nieodsłuchana</translation>
    </message>
    <message>
        <source>heard by {who}</source>
        <translation>odsłuchał(a) {who}</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a call before a warranty ends</comment>
        <translation>raz</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <comment>of a warranty</comment>
        <translation>
            <numerusform>%n dzień przed końcem</numerusform>
            <numerusform>%n dni przed końcem</numerusform>
            <numerusform>%n dni przed końcem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>between services</comment>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <comment>a service is due</comment>
        <translation>
            <numerusform>%n dzień wcześniej</numerusform>
            <numerusform>%n dni wcześniej</numerusform>
            <numerusform>%n dni wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>na liście</translation>
    </message>
    <message>
        <source>When to call again</source>
        <translation>Kiedy zadzwonić ponownie</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Co powiedział klient</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Write it here first.</source>
        <translation>Najpierw wpisz to tutaj.</translation>
    </message>
    <message>
        <source>What is to be told</source>
        <translation>Co trzeba przekazać</translation>
    </message>
    <message>
        <source>What the customer said; needed when he refuses</source>
        <translation>Co powiedział klient; wymagane przy odmowie</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Odmawia</translation>
    </message>
    <message>
        <source>Choose what is told first.</source>
        <translation>Najpierw wybierz, co przekazano.</translation>
    </message>
    <message>
        <source>Write what the customer said first.</source>
        <translation>Najpierw wpisz, co powiedział klient.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Które telefony</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>Klient lub numer</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Telefony do wykonania</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Ten telefon</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Pasuje jeszcze %n</numerusform>
            <numerusform>Pasują jeszcze %n</numerusform>
            <numerusform>Pasuje jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again at</source>
        <translation>Zadzwonić ponownie</translation>
    </message>
    <message>
        <source>What did he say? Everything on his list ends as refused.</source>
        <translation>Co powiedział? Wszystko na jego liście zakończy się odmową.</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Notatka o tym telefonie</translation>
    </message>
    <message>
        <source>Why shall nobody call?</source>
        <translation>Dlaczego nikt nie ma dzwonić?</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Terminy</translation>
    </message>
    <message>
        <source>Spans up to the deadline</source>
        <translation>Okresy do terminu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Język wiadomości</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Co pokazuje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>on the {day}.</source>
        <translation>{day}. dnia</translation>
    </message>
    <message>
        <source>{what}: not owed any more.</source>
        <translation>{what}: już niepotrzebne.</translation>
    </message>
    <message>
        <source>{what}: was due {when}, {late} of opening time ago.</source>
        <translation>{what}: termin minął {when}, {late} czasu pracy temu.</translation>
    </message>
    <message>
        <source>{what}: due {when}, {left} of opening time left.</source>
        <translation>{what}: do {when}, zostało {left} czasu pracy.</translation>
    </message>
    <message>
        <source>{what}: in time, {when}.</source>
        <translation>{what}: na czas, {when}.</translation>
    </message>
    <message>
        <source>{what}: {when}, {late} of opening time late.</source>
        <translation>{what}: {when}, spóźnienie {late} czasu pracy.</translation>
    </message>
    <message>
        <source>{what}: no deadline, the calendar is never open.</source>
        <translation>{what}: bez terminu, kalendarz nie ma godzin otwarcia.</translation>
    </message>
    <message>
        <source>{what}: the clock stands ({why}), {left} of opening time left.</source>
        <translation>{what}: zegar stoi ({why}), zostało {left} czasu pracy.</translation>
    </message>
    <message>
        <source>every priority</source>
        <translation>każdy priorytet</translation>
    </message>
    <message>
        <source>every team</source>
        <translation>każdy zespół</translation>
    </message>
    <message>
        <source>Promise for {priority}, {team}: {response} / {solution} in “{calendar}” ({zone}).</source>
        <translation>Zobowiązanie dla {priority}, {team}: {response} / {solution} według „{calendar}” ({zone}).</translation>
    </message>
    <message>
        <source>also editing</source>
        <translation>też edytuje</translation>
    </message>
    <message>
        <source>also here</source>
        <translation>też tutaj</translation>
    </message>
    <message>
        <source>{name} is editing this request too: both texts are kept, who saves second chooses</source>
        <translation>{name} też edytuje to zgłoszenie: oba teksty zostają, wybiera ten, kto zapisze drugi</translation>
    </message>
    <message>
        <source>{name} is editing this request</source>
        <translation>{name} edytuje to zgłoszenie</translation>
    </message>
    <message>
        <source>{name} looks at it</source>
        <translation>{name} ogląda zgłoszenie</translation>
    </message>
    <message>
        <source>Looking at it: {names}</source>
        <translation>Oglądają: {names}</translation>
    </message>
    <message>
        <source>Your other window</source>
        <translation>Twoje drugie okno</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Dodaj czas</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Zapisz poprawkę</translation>
    </message>
    <message>
        <source>Time on this request</source>
        <translation>Czas tego zgłoszenia</translation>
    </message>
    <message>
        <source>Minutes or 1:30</source>
        <translation>Minuty lub 1:30</translation>
    </message>
    <message>
        <source>Why: it stays beside the time</source>
        <translation>Dlaczego: zostaje przy czasie</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Bez projektu</translation>
    </message>
    <message>
        <source>Correcting {time} of {name}. Esc leaves it.</source>
        <translation>Poprawianie: {time}, {name}. Esc rezygnuje.</translation>
    </message>
    <message>
        <source>Time as bars</source>
        <translation>Czas na wykresie</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Na ekranie</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>Według zgłoszeń</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Według osób</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Według klientów</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Według projektów</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Od – do</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Announced wait</source>
        <translation>Zapowiedziane czekanie</translation>
    </message>
    <message>
        <source>Choose a longer period, or take the filters off.</source>
        <translation>Wybierz dłuższy okres albo zdejmij filtry.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or try again.</source>
        <translation>Wybierz krótszy okres albo spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Choose a figure to see its calls.</source>
        <translation>Wybierz liczbę, aby zobaczyć jej rozmowy.</translation>
    </message>
    <message>
        <source>Arrow keys and Enter in the table or in a chart, or a double click.</source>
        <translation>Strzałki i Enter w tabeli lub na wykresie albo dwukrotne kliknięcie.</translation>
    </message>
    <message>
        <source>No call counts in this figure.</source>
        <translation>Żadna rozmowa nie składa się na tę wartość.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wybierz inną.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Przyszło</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>offers to an operator: RONA</comment>
        <translation>Nieodebrane</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>mean handling time</comment>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>After call</source>
        <comment>mean after-call work</comment>
        <translation>Po rozmowie</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Zajętość</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>W czasie</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Krótkie</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>share of abandoned calls</comment>
        <translation>Utracone</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Odebrano po</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Obsłużone</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zawieszone</translation>
    </message>
    <message>
        <source>Rung</source>
        <comment>offers to an operator</comment>
        <translation>Dzwoniło</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowany</translation>
    </message>
    <message>
        <source>O offered, A answered, B hung up, F went elsewhere; with T: within T seconds; S: hung up within S seconds.</source>
        <translation>O przyszło, A odebrane, B rozłączyli się, F poszły gdzie indziej; z T: w ciągu T sekund; S: rozłączyli się w ciągu S sekund.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>No other contact about the same within {days} days.</source>
        <translation>Brak innego kontaktu w tej samej sprawie w ciągu {days} dni.</translation>
    </message>
    <message>
        <source>Settled at once</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>Report by {what}</source>
        <translation>Raport: {what}</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>kolejka</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>godzina dnia</translation>
    </message>
    <message>
        <source>{title} ±</source>
        <comment>difference to the period before</comment>
        <translation>{title} ±</translation>
    </message>
    <message>
        <source>compared with the same number of days before</source>
        <translation>w porównaniu z tyloma dniami wcześniej</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Bez kolejki</translation>
    </message>
    <message>
        <source>{first} to {last}, both included</source>
        <translation>od {first} do {last} włącznie</translation>
    </message>
    <message>
        <source>Queue {name}</source>
        <translation>Kolejka {name}</translation>
    </message>
    <message>
        <source>Operator {name}</source>
        <translation>Operator {name}</translation>
    </message>
    <message>
        <source>Customers with “{text}”</source>
        <translation>Klienci z „{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}–{last} of %n customer(s)</source>
        <translation>
            <numerusform>{first}–{last} z %n klienta</numerusform>
            <numerusform>{first}–{last} z %n klientów</numerusform>
            <numerusform>{first}–{last} z %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level = {formula} ({source}), T = {within} s, S = {short} s.</source>
        <translation>Poziom obsługi = {formula} ({source}), T = {within} s, S = {short} s.</translation>
    </message>
    <message>
        <source>Service level = {formula} ({source}); T/S in seconds: {each}.</source>
        <translation>Poziom obsługi = {formula} ({source}); T/S w sekundach: {each}.</translation>
    </message>
    <message>
        <source>{title} = {formula}</source>
        <translation>{title} = {formula}</translation>
    </message>
    <message>
        <source>Settled at once = contacts without another of the same customer about the same within {days} days / contacts for which these days are over.</source>
        <translation>Od razu = kontakty, po których ten sam klient nie wrócił z tym samym w ciągu {days} dni / kontakty, dla których te dni minęły.</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Bez zgłoszenia</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Bez klienta</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>No time on this request yet.</source>
        <translation>Nie ma jeszcze czasu dla tego zgłoszenia.</translation>
    </message>
    <message>
        <source>It is measured while the request is in front of you, and taken from its calls.</source>
        <translation>Jest mierzony, gdy masz zgłoszenie przed sobą, i brany z jego rozmów.</translation>
    </message>
    <message>
        <source>No time in these days.</source>
        <translation>W tych dniach nie ma czasu.</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Wybierz inny okres.</translation>
    </message>
    <message>
        <source>Choose a line above to see what it is made of.</source>
        <translation>Wybierz wiersz powyżej, aby zobaczyć, co się na niego składa.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>time on request {time}</source>
        <translation>czas zgłoszenia {time}</translation>
    </message>
    <message>
        <source>{who}: {before} → {after}, {reason}</source>
        <translation>{who}: {before} → {after}, {reason}</translation>
    </message>
    <message>
        <source>Together {time}</source>
        <translation>Razem {time}</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Wiersz dla każdego</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation>Wzór poziomu obsługi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>With the same number of days before</source>
        <translation>Z tyloma dniami wcześniej</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Wszyscy operatorzy</translation>
    </message>
    <message>
        <source>Summed by</source>
        <translation>Sumowanie według</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumy</translation>
    </message>
    <message>
        <source>Saved {count} entries to {file}.</source>
        <translation>Wpisów: {count}, zapisano do {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a bulk session wait for you.</source>
        <translation>
            <numerusform>Czeka na Ciebie %n skan sesji.</numerusform>
            <numerusform>Czekają na Ciebie %n skany sesji.</numerusform>
            <numerusform>Czeka na Ciebie %n skanów sesji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>The scanners&apos; profiles could not be saved.</source>
        <translation>Nie udało się zapisać profili skanerów.</translation>
    </message>
    <message>
        <source>Part of the scanners&apos; profiles cannot be used; the old file is kept beside the new one.</source>
        <translation>Części profili skanerów nie można użyć; stary plik zachowano obok nowego.</translation>
    </message>
    <message>
        <source>A scanner needs a name.</source>
        <translation>Skaner musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A scanner needs a port.</source>
        <translation>Skaner musi mieć port.</translation>
    </message>
    <message>
        <source>No serial line has this speed or number of bits.</source>
        <translation>Żadne łącze szeregowe nie ma takiej prędkości ani liczby bitów.</translation>
    </message>
    <message>
        <source>No serial line has this parity or number of stop bits.</source>
        <translation>Żadne łącze szeregowe nie ma takiej parzystości ani liczby bitów stopu.</translation>
    </message>
    <message>
        <source>park</source>
        <comment>what is typed to park a caller</comment>
        <translation>parkuj</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Najpierw zapytaj</translation>
    </message>
    <message>
        <source>There is nobody to ask: send the caller there.</source>
        <translation>Nie ma kogo zapytać: wyślij tam dzwoniącego.</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Przekaż do</translation>
    </message>
    <message>
        <source>Colleague, queue, number, or “park”</source>
        <translation>Współpracownik, kolejka, numer lub „parkuj”</translation>
    </message>
    <message>
        <source>Who could take the call</source>
        <translation>Kto może przejąć rozmowę</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Najpierw wybierz osobę.</translation>
    </message>
    <message>
        <source>Number for the test call</source>
        <translation>Numer do połączenia testowego</translation>
    </message>
    <message>
        <source>Changes of this line</source>
        <translation>Zmiany tej linii</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>to the outside</comment>
        <translation>Linia</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which lines are tried</comment>
        <translation>Kolej</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Tam i z powrotem</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Szyfrowane</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>No lines are set up.</source>
        <translation>Nie ustawiono linii.</translation>
    </message>
    <message>
        <source>Each [[trunk]] in plan.toml is one; the handbook tells how.</source>
        <translation>Każdy [[trunk]] w plan.toml to jedna linia; podręcznik mówi, jak.</translation>
    </message>
    <message>
        <source>No change since the exchange started.</source>
        <translation>Bez zmian od uruchomienia centrali.</translation>
    </message>
    <message>
        <source>Lines are shown as soon as it does.</source>
        <translation>Linie pojawią się, gdy tylko odpowie.</translation>
    </message>
    <message>
        <source>Nobody answers there.</source>
        <translation>Nikt tam nie odpowiada.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Nie można jej osiągnąć.</translation>
    </message>
    <message>
        <source>Its name is not found.</source>
        <translation>Nie znaleziono jej nazwy.</translation>
    </message>
    <message>
        <source>User name or password is refused.</source>
        <translation>Odrzucono nazwę użytkownika lub hasło.</translation>
    </message>
    <message>
        <source>The provider refuses us.</source>
        <translation>Operator sieci nas odrzuca.</translation>
    </message>
    <message>
        <source>The provider takes no calls now.</source>
        <translation>Operator sieci nie przyjmuje teraz połączeń.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, the firewall and the address in plan.toml; then ask the provider. It is tried again by itself.</source>
        <translation>Sprawdź połączenie z internetem, zaporę i adres w plan.toml; potem zapytaj operatora sieci. Próby powtarzają się same.</translation>
    </message>
    <message>
        <source>Check network and address. Where a certificate is named, do what the sentence says.</source>
        <translation>Sprawdź sieć i adres. Gdy mowa o certyfikacie, zrób to, co mówi zdanie.</translation>
    </message>
    <message>
        <source>Compare its spelling in plan.toml with the contract; check this machine&apos;s name server.</source>
        <translation>Porównaj pisownię w plan.toml z umową; sprawdź serwer nazw tego komputera.</translation>
    </message>
    <message>
        <source>Compare user and password in plan.toml with the contract, then restart the exchange. It is tried ever more slowly, so that the account is not locked.</source>
        <translation>Porównaj użytkownika i hasło w plan.toml z umową, potem uruchom centralę ponownie. Próby są coraz rzadsze, aby konto nie zostało zablokowane.</translation>
    </message>
    <message>
        <source>Ask the provider why, and tell it the addresses of this exchange (below).</source>
        <translation>Zapytaj operatora sieci, dlaczego, i podaj mu adresy tej centrali (poniżej).</translation>
    </message>
    <message>
        <source>It is asked again by itself. If it lasts, call the provider.</source>
        <translation>Pytanie powtarza się samo. Jeśli to trwa, zadzwoń do operatora sieci.</translation>
    </message>
    <message>
        <source>Calls now, and how many at once</source>
        <translation>Połączenia teraz i ile naraz można</translation>
    </message>
    <message>
        <source>not working {time}</source>
        <translation>nie działa {time}</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>próbujemy…</translation>
    </message>
    <message>
        <source>registered {time}</source>
        <translation>zarejestrowana {time}</translation>
    </message>
    <message>
        <source>answers {time}</source>
        <translation>odpowiada {time}</translation>
    </message>
    <message>
        <source>by address {time}</source>
        <translation>po adresie {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer from {server}</source>
        <translation>ostatnia odpowiedź z {server}</translation>
    </message>
    <message>
        <source>calls come in only</source>
        <translation>tylko połączenia przychodzące</translation>
    </message>
    <message>
        <source>Cost class {cost}: number {order} of the lines that are tried for a call</source>
        <translation>Klasa kosztu {cost}: {order}. z linii próbowanych dla połączenia</translation>
    </message>
    <message>
        <source>signalling and sound</source>
        <translation>sygnalizacja i dźwięk</translation>
    </message>
    <message>
        <source>signalling, sound if asked</source>
        <translation>sygnalizacja, dźwięk na prośbę</translation>
    </message>
    <message>
        <source>signalling only</source>
        <translation>tylko sygnalizacja</translation>
    </message>
    <message>
        <source>SIP over TLS; sound: srtp = “{srtp}” in plan.toml.</source>
        <translation>SIP przez TLS; dźwięk: srtp = „{srtp}” w plan.toml.</translation>
    </message>
    <message>
        <source>Whoever sits between us and the provider can listen. TLS is needed for encrypted sound.</source>
        <translation>Kto jest między nami a operatorem sieci, może podsłuchiwać. Szyfrowany dźwięk wymaga TLS.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>asked every {seconds} s</source>
        <translation>pytana co {seconds} s</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nigdy niepytana</translation>
    </message>
    <message>
        <source>codecs {names}</source>
        <translation>kodeki {names}</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze niewidziany</translation>
    </message>
    <message>
        <source>gone {time}</source>
        <translation>zniknął {time}</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>jeszcze nie podano</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>Sygnalizacja</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>UDP, ports the system chooses</source>
        <translation>UDP, porty wybiera system</translation>
    </message>
    <message>
        <source>none: TLS is off. “python3 main.py certificates” makes one.</source>
        <translation>brak: TLS wyłączony. Tworzy go „python3 main.py certificates”.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wygasł</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>został %n dzień</numerusform>
            <numerusform>zostały %n dni</numerusform>
            <numerusform>zostało %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines to the outside</source>
        <translation>Linie na zewnątrz</translation>
    </message>
    <message>
        <source>Operators&apos; phones</source>
        <translation>Telefony operatorów</translation>
    </message>
    <message>
        <source>This exchange</source>
        <translation>Ta centrala</translation>
    </message>
    <message>
        <source>Copy for the provider</source>
        <translation>Kopiuj dla operatora sieci</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Learn this button</source>
        <translation>Naucz tego przycisku</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Nobody is on the screen: find the customer first.</source>
        <translation>Nikogo nie ma na ekranie: najpierw znajdź klienta.</translation>
    </message>
    <message>
        <source>Call back about</source>
        <translation>Oddzwonić w sprawie</translation>
    </message>
    <message>
        <source>Call {who} back about</source>
        <translation>Oddzwonić do: {who}, w sprawie</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>O co chodzi</translation>
    </message>
    <message>
        <source>{who} stands in the list To call, {day} {time}.</source>
        <translation>{who} jest na liście „Do telefonu”, {day} {time}.</translation>
    </message>
    <message>
        <source>Not filled in yet, so it is not kept or copied:</source>
        <translation>Jeszcze nie uzupełniono, więc nie zapisano ani nie skopiowano:</translation>
    </message>
    <message>
        <source>The steps cannot be read:</source>
        <translation>Nie można odczytać kroków:</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Wybierz jedną z odpowiedzi.</translation>
    </message>
    <message>
        <source>This answer is too long: write it into the request.</source>
        <translation>Ta odpowiedź jest za długa: wpisz ją do zgłoszenia.</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>Takiego dnia nie ma w kalendarzu.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-31.</source>
        <translation>Napisz tak: 2026-03-31.</translation>
    </message>
    <message>
        <source>A call script needs a name of at most 60 letters.</source>
        <translation>Skrypt rozmowy musi mieć nazwę do 60 liter.</translation>
    </message>
    <message>
        <source>There is a call script of this name already.</source>
        <translation>Skrypt rozmowy o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>A call script has 1 to 200 steps.</source>
        <translation>Skrypt rozmowy ma od 1 do 200 kroków.</translation>
    </message>
    <message>
        <source>A step has a name and one of these kinds:</source>
        <translation>Krok ma nazwę i jeden z tych rodzajów:</translation>
    </message>
    <message>
        <source>A step says something in at least one language:</source>
        <translation>Krok mówi coś w co najmniej jednym języku:</translation>
    </message>
    <message>
        <source>A step takes variables like {{person}}, closed, and no other texts:</source>
        <translation>Krok przyjmuje zamknięte zmienne jak {{person}}, a nie inne teksty:</translation>
    </message>
    <message>
        <source>Only a choice has answers, and at least two of them:</source>
        <translation>Odpowiedzi ma tylko wybór, co najmniej dwie:</translation>
    </message>
    <message>
        <source>Every answer has words, and a name of its own:</source>
        <translation>Każda odpowiedź ma treść i własną nazwę:</translation>
    </message>
    <message>
        <source>Two steps have the same name:</source>
        <translation>Dwa kroki mają tę samą nazwę:</translation>
    </message>
    <message>
        <source>A step leads to one that is not there:</source>
        <translation>Krok prowadzi do nieistniejącego:</translation>
    </message>
    <message>
        <source>No way leads to these steps:</source>
        <translation>Do tych kroków nie prowadzi żadna droga:</translation>
    </message>
    <message>
        <source>From these steps no way leads to an end:</source>
        <translation>Z tych kroków żadna droga nie prowadzi do końca:</translation>
    </message>
    <message>
        <source>Somebody else changed this text meanwhile.</source>
        <translation>Ktoś inny zmienił w międzyczasie ten tekst.</translation>
    </message>
    <message>
        <source>Somebody else changed this card meanwhile.</source>
        <translation>Ktoś inny zmienił w tym czasie tę kartę.</translation>
    </message>
    <message>
        <source>What you typed is still here. Look at the versions, then save again.</source>
        <translation>To, co wpisano, nadal tu jest. Obejrzyj wersje i zapisz ponownie.</translation>
    </message>
    <message>
        <source>The card needs a name.</source>
        <translation>Karta potrzebuje nazwy.</translation>
    </message>
    <message>
        <source>A short one, as people will find it.</source>
        <translation>Krótkiej, pod którą ludzie ją znajdą.</translation>
    </message>
    <message>
        <source>There is a card of this name already.</source>
        <translation>Karta o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>A card has 1 to 60 questions.</source>
        <translation>Karta ma od 1 do 60 pytań.</translation>
    </message>
    <message>
        <source>Add one, or split the card.</source>
        <translation>Dodaj pytanie albo podziel kartę.</translation>
    </message>
    <message>
        <source>Two questions have the same number.</source>
        <translation>Dwa pytania mają ten sam numer.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Usuń jedno z nich.</translation>
    </message>
    <message>
        <source>A question is too long or has a weight above 100.</source>
        <translation>Pytanie jest za długie albo ma wagę ponad 100.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Zmniejsz.</translation>
    </message>
    <message>
        <source>No question of the card counts.</source>
        <translation>Żadne pytanie karty się nie liczy.</translation>
    </message>
    <message>
        <source>Give at least one a weight above 0.</source>
        <translation>Nadaj co najmniej jednemu wagę powyżej 0.</translation>
    </message>
    <message>
        <source>Only supervisors review calls.</source>
        <translation>Rozmowy oceniają tylko kierownicy.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Poproś kierownika.</translation>
    </message>
    <message>
        <source>A text block needs a text in at least one language.</source>
        <translation>Blok tekstu musi mieć treść w co najmniej jednym języku.</translation>
    </message>
    <message>
        <source>This text is too long for a text block.</source>
        <translation>Ten tekst jest za długi na blok tekstu.</translation>
    </message>
    <message>
        <source>A text block needs a name.</source>
        <translation>Blok tekstu musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A name has no braces and no “&gt;”, and at most 60 letters.</source>
        <translation>Nazwa nie ma nawiasów klamrowych ani „&gt;” i ma najwyżej 60 liter.</translation>
    </message>
    <message>
        <source>There is a text block of this name already.</source>
        <translation>Blok tekstu o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>A pair of braces is not closed:</source>
        <translation>Para nawiasów nie jest zamknięta:</translation>
    </message>
    <message>
        <source>Between two braces stands a name of at most 60 letters.</source>
        <translation>Między podwójnymi nawiasami stoi nazwa do 60 liter.</translation>
    </message>
    <message>
        <source>There is no text block of this name:</source>
        <translation>Nie ma bloku tekstu o tej nazwie:</translation>
    </message>
    <message>
        <source>These text blocks contain each other:</source>
        <translation>Te bloki tekstu zawierają się nawzajem:</translation>
    </message>
    <message>
        <source>Other text blocks contain this one:</source>
        <translation>Inne bloki tekstu zawierają ten blok:</translation>
    </message>
    <message>
        <source>asked to be called back: dialled when you answer</source>
        <translation>prosił o oddzwonienie: wybierzemy numer, gdy odbierzesz</translation>
    </message>
    <message>
        <source>asked to be called back: your phone rings when the customer answers</source>
        <translation>prosił o oddzwonienie: Twój telefon zadzwoni, gdy klient odbierze</translation>
    </message>
    <message>
        <source>State of a repair</source>
        <translation>Stan naprawy</translation>
    </message>
    <message>
        <source>End of the serial number</source>
        <translation>Koniec numeru seryjnego</translation>
    </message>
    <message>
        <source>Repeat the last order</source>
        <translation>Powtórzyć ostatnie zamówienie</translation>
    </message>
    <message>
        <source>Ordered again</source>
        <translation>Zamówiono ponownie</translation>
    </message>
    <message>
        <source>menu: {what}</source>
        <translation>menu: {what}</translation>
    </message>
    <message>
        <source>{what} {digits}</source>
        <translation>{what} {digits}</translation>
    </message>
    <message>
        <source>Open {ticket}</source>
        <translation>Otwórz {ticket}</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>nagrywanie</translation>
    </message>
    <message>
        <source>recording masked {time}</source>
        <translation>nagranie pominięte {time}</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>nagrywanie wstrzymane</translation>
    </message>
    <message>
        <source>recording is announced</source>
        <translation>zapowiedź nagrywania</translation>
    </message>
    <message>
        <source>not recorded: the caller objects</source>
        <translation>bez nagrania: dzwoniący się sprzeciwia</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>nagrywanie nie udało się</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>the recording</comment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Nagrywaj znowu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nagrywaj</translation>
    </message>
    <message>
        <source>There is no alert.</source>
        <translation>Nie ma alertów.</translation>
    </message>
    <message>
        <source>An alert tells somebody when callers wait too long, nobody is ready or a pause does not end.</source>
        <translation>Alert mówi komuś, gdy czeka się za długo, nikt nie jest gotowy lub przerwa się nie kończy.</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Nowy alert</translation>
    </message>
    <message>
        <source>Write an address above first.</source>
        <translation>Najpierw wpisz adres powyżej.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Raised here or worse.</source>
        <translation>Zgłaszany tu lub gorzej.</translation>
    </message>
    <message>
        <source>Over here or better.</source>
        <translation>Mija tu lub lepiej.</translation>
    </message>
    <message>
        <source>So long it must be so, both ways.</source>
        <translation>Tak długo musi być, w obie strony.</translation>
    </message>
    <message>
        <source>So many calls of today before a share is judged.</source>
        <translation>Tyle dzisiejszych połączeń, zanim oceni się udział.</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Kto się tym zajmuje</translation>
    </message>
    <message>
        <source>On the loudspeaker for ringing, unless they are in a call.</source>
        <translation>Na głośniku dzwonka, chyba że rozmawiają.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Oddzielone przecinkami.</translation>
    </message>
    <message>
        <source>While it is open, the alert is neither heard nor mailed.</source>
        <translation>Gdy otwarte, alert nie dzwoni i nie jest wysyłany.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>every queue for itself</source>
        <translation>każda kolejka osobno</translation>
    </message>
    <message>
        <source>any pause</source>
        <translation>dowolna przerwa</translation>
    </message>
    <message>
        <source>never quiet</source>
        <translation>nigdy cicho</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <translation>{name}: {skill}</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>One less each</source>
        <translation>O jeden mniej co</translation>
    </message>
    <message>
        <source>Another skill</source>
        <translation>Kolejna umiejętność</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>No number leads anywhere.</source>
        <translation>Żaden numer donikąd nie prowadzi.</translation>
    </message>
    <message>
        <source>Calls to a number that is not here are refused.</source>
        <translation>Połączenia na numer, którego tu nie ma, są odrzucane.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nowy numer</translation>
    </message>
    <message>
        <source>As the line sends it, or with +; * is any other number.</source>
        <translation>Tak, jak przesyła linia, albo z +; * to każdy inny numer.</translation>
    </message>
    <message>
        <source>Asked by key before the queue.</source>
        <translation>Pytania przyciskami przed kolejką.</translation>
    </message>
    <message>
        <source>What the operator sees the call came on.</source>
        <translation>Co operator widzi jako linię połączenia.</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>każdy inny</translation>
    </message>
    <message>
        <source>the same queue</source>
        <translation>ta sama kolejka</translation>
    </message>
    <message>
        <source>no menu</source>
        <translation>bez menu</translation>
    </message>
    <message>
        <source>Any other number</source>
        <translation>Każdy inny numer</translation>
    </message>
    <message>
        <source>There is no operator.</source>
        <translation>Nie ma operatora.</translation>
    </message>
    <message>
        <source>Operators answer calls.</source>
        <translation>Operatorzy odbierają połączenia.</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Nowy operator</translation>
    </message>
    <message>
        <source>Number of his phone in the house. Softphones follow it, others do not.</source>
        <translation>Numer wewnętrzny jego telefonu. Telefony programowe przejmują go same, inne nie.</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>Numer wewnętrzny</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorzy</translation>
    </message>
    <message>
        <source>With commas between them. A supervisor sees these only; none: all.</source>
        <translation>Oddzielone przecinkami. Kierownik widzi tylko te; brak: wszystkie.</translation>
    </message>
    <message>
        <source>After so many he gets no calls until he says that he is there.</source>
        <translation>Po tylu nie dostaje połączeń, dopóki nie zgłosi, że jest.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>What saving changes</source>
        <translation>Co zmieni zapis</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Co zmieniono</translation>
    </message>
    <message>
        <source>The plan as it was found</source>
        <translation>Plan taki, jaki zastano</translation>
    </message>
    <message>
        <source>Changed by hand in the file</source>
        <translation>Zmieniono ręcznie w pliku</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Wróć do tej wersji</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Cofnij tę zmianę</translation>
    </message>
    <message>
        <source>There is no earlier version.</source>
        <translation>Nie ma wcześniejszej wersji.</translation>
    </message>
    <message>
        <source>Version {number} holds again</source>
        <translation>Znów obowiązuje wersja {number}</translation>
    </message>
    <message>
        <source>Draw with the mouse, drag the ends. Keys: arrows choose, Enter adds, Delete removes, Shift+arrow moves the end, Ctrl+arrow the beginning.</source>
        <translation>Rysuj myszą, przeciągaj końce. Klawisze: strzałki wybierają, Enter dodaje, Delete usuwa, Shift+strzałka przesuwa koniec, Ctrl+strzałka początek.</translation>
    </message>
    <message>
        <source>Open at all hours. Draw to limit them.</source>
        <translation>Otwarte przez całą dobę. Narysuj, aby ograniczyć.</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headset to play it on. Save a copy instead.</source>
        <translation>Nie ma głośnika ani słuchawek. Zapisz kopię.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>Część rozmowy</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>Kto odsłuchał</translation>
    </message>
    <message>
        <source>Keep it (legal hold)…</source>
        <translation>Zachowaj (blokada prawna)…</translation>
    </message>
    <message>
        <source>Why must it not be removed?</source>
        <translation>Dlaczego nie wolno tego usunąć?</translation>
    </message>
    <message>
        <source>Recording, at {place}</source>
        <translation>Nagranie, w miejscu {place}</translation>
    </message>
    <message>
        <source>▲ caller</source>
        <translation>▲ dzwoniący</translation>
    </message>
    <message>
        <source>▼ our side</source>
        <translation>▼ my</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>Take out: {names}</source>
        <translation>Usuń: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>As it will be read, with made-up data</source>
        <translation>Tak będzie czytane, z przykładowymi danymi</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between</source>
        <translation>Słowa do wyszukania, oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Put a variable into the text</source>
        <translation>Wstaw zmienną do tekstu</translation>
    </message>
    <message>
        <source>Variable…</source>
        <translation>Zmienna…</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Bloki tekstu</translation>
    </message>
    <message>
        <source>Search names, tags and texts</source>
        <translation>Szukaj nazw, znaczników i treści</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nowy tekst</translation>
    </message>
    <message>
        <source>Call scripts</source>
        <translation>Skrypty rozmów</translation>
    </message>
    <message>
        <source>Score cards</source>
        <translation>Karty oceny</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nowa karta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Score card</source>
        <translation>Karta oceny</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Blok tekstu</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Usunięto: {name}</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>The customer&apos;s answer; empty when there is none</source>
        <translation>Odpowiedź klienta; puste, gdy jej nie ma</translation>
    </message>
    <message>
        <source>The card number; only its last four digits are kept</source>
        <translation>Numer karty; zostają tylko cztery ostatnie cyfry</translation>
    </message>
    <message>
        <source>A day as {day}; empty when there is none</source>
        <translation>Dzień jak {day}; puste, gdy go nie ma</translation>
    </message>
    <message>
        <source>The queue wants the call script “{name}”, which there is not.</source>
        <translation>Kolejka wskazuje scenariusz rozmowy „{name}”, którego nie ma.</translation>
    </message>
    <message>
        <source>There are no call scripts yet: a supervisor writes them in the room of texts.</source>
        <translation>Nie ma jeszcze skryptów rozmów: przełożony pisze je w pokoju tekstów.</translation>
    </message>
    <message>
        <source>Which one? Type or use the arrows</source>
        <translation>Który? Pisz lub użyj strzałek</translation>
    </message>
    <message>
        <source>Type or use the arrows</source>
        <translation>Pisz lub użyj strzałek</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Enter – dalej</translation>
    </message>
    <message>
        <source>step {place}</source>
        <translation>krok {place}</translation>
    </message>
    <message>
        <source>Put the answers into the request</source>
        <translation>Wpisz odpowiedzi do zgłoszenia</translation>
    </message>
    <message>
        <source>Put the answers into the note of this call</source>
        <translation>Wpisz odpowiedzi do notatki z tej rozmowy</translation>
    </message>
    <message>
        <source>There is no request yet: scan a device or choose a customer, then again.</source>
        <translation>Nie ma jeszcze zgłoszenia: zeskanuj urządzenie lub wybierz klienta i spróbuj znowu.</translation>
    </message>
    <message>
        <source>The way it goes</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Nowy skrypt</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it first, or drop it with New script.</source>
        <translation>To, co wpisano, nie jest zapisane. Najpierw zapisz lub odrzuć przez „Nowy skrypt”.</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>Wersje „{name}”</translation>
    </message>
    <message>
        <source>Take this version back</source>
        <translation>Przywróć tę wersję</translation>
    </message>
    <message>
        <source>Choose the queues first.</source>
        <translation>Najpierw wybierz kolejki.</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Zamknięte do</translation>
    </message>
    <message>
        <source>Seen on every desk</source>
        <translation>Widoczne na każdym stanowisku</translation>
    </message>
    <message>
        <source>Who waits there is sent on as when it is closed</source>
        <translation>Czekający są kierowani jak przy zamkniętej kolejce</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>Zamknij teraz</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz znowu</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Ten czas już minął.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Zrobione.</translation>
    </message>
    <message>
        <source>The way of the call</source>
        <translation>Droga połączenia</translation>
    </message>
    <message>
        <source>Show the way</source>
        <translation>Pokaż drogę</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>nothing: withheld</source>
        <translation>puste: zastrzeżony</translation>
    </message>
    <message>
        <source>As if everybody of the plan were there and free</source>
        <translation>Tak jakby wszyscy z planu byli obecni i wolni</translation>
    </message>
    <message>
        <source>Under the changed plan, which is not saved yet</source>
        <translation>Według zmienionego planu, jeszcze niezapisanego</translation>
    </message>
    <message>
        <source>Call from</source>
        <translation>Dzwoni z</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Pytanie do centrali…</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Odebrane na czas</translation>
    </message>
    <message>
        <source>Wait until answered</source>
        <translation>Czekanie do odebrania</translation>
    </message>
    <message>
        <source>Nine in ten waited at most</source>
        <translation>Dziewięciu na dziesięciu czekało do</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>Poszły gdzie indziej</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Rozłączyli się</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Naprawdę</translation>
    </message>
    <message>
        <source>Old rules</source>
        <translation>Stare reguły</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Nowe reguły</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Wszystkie połączenia</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Czekał</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>what the exchange decided</comment>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>hung up while waiting</source>
        <translation>rozłączył się, czekając</translation>
    </message>
    <message>
        <source>went elsewhere</source>
        <translation>poszło gdzie indziej</translation>
    </message>
    <message>
        <source>a fault of the exchange</source>
        <translation>usterka centrali</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zastrzeżony</translation>
    </message>
    <message>
        <source>not told: {time}</source>
        <translation>nie zapowiedziano: {time}</translation>
    </message>
    <message>
        <source>told {time}</source>
        <translation>zapowiedziano {time}</translation>
    </message>
    <message>
        <source>{outcome}, {n} times</source>
        <translation>{outcome}, {n} razy</translation>
    </message>
    <message>
        <source>the first {n} are shown</source>
        <translation>pokazano pierwsze {n}</translation>
    </message>
    <message>
        <source>No calls in the last two months.</source>
        <translation>Brak połączeń z ostatnich dwóch miesięcy.</translation>
    </message>
    <message>
        <source>A day with calls can be lived again the day after.</source>
        <translation>Dzień z połączeniami można powtórzyć następnego dnia.</translation>
    </message>
    <message>
        <source>Change a rule and try it on real calls.</source>
        <translation>Zmień regułę i wypróbuj ją na prawdziwych połączeniach.</translation>
    </message>
    <message>
        <source>The day is lived again twice, under the old rules and under yours. Nothing is changed in the house.</source>
        <translation>Dzień jest powtarzany dwa razy: według starych reguł i według twoich. Nic się naprawdę nie zmienia.</translation>
    </message>
    <message>
        <source>Who was there is taken from the calls: from the first to the last of each operator, without stretches in which somebody waited in vain. Callers who were answered get patience like those who hung up.</source>
        <translation>Kto był, wynika z połączeń: od pierwszego do ostatniego każdego operatora, bez chwil, gdy ktoś czekał na próżno. Odebranym przypisuje się cierpliwość jak tym, którzy się rozłączyli.</translation>
    </message>
    <message>
        <source>One more in {queue} ({n})</source>
        <translation>Jeszcze jeden w {queue} ({n})</translation>
    </message>
    <message>
        <source>The last {n} days with calls</source>
        <translation>Ostatnie {n} dni z połączeniami</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n call(s)</source>
        <translation>
            <numerusform>{day}, %n połączenie</numerusform>
            <numerusform>{day}, %n połączenia</numerusform>
            <numerusform>{day}, %n połączeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{queue}: %n operator(s) more</source>
        <translation>
            <numerusform>{queue}: %n operator więcej</numerusform>
            <numerusform>{queue}: %n operatorów więcej</numerusform>
            <numerusform>{queue}: %n operatorów więcej</numerusform>
        </translation>
    </message>
    <message>
        <source>{operator} leaves at {time}</source>
        <translation>{operator} wychodzi o {time}</translation>
    </message>
    <message>
        <source>{value} ({low}–{high})</source>
        <translation>{value} ({low}–{high})</translation>
    </message>
    <message>
        <source>Nobody would have been answered either way.</source>
        <translation>Tak czy inaczej nikt nie zostałby odebrany.</translation>
    </message>
    <message>
        <source>{new} of the calls are answered within {seconds} s instead of {old}.</source>
        <translation>W ciągu {seconds} s odbieranych jest {new} połączeń zamiast {old}.</translation>
    </message>
    <message>
        <source>That is no more than luck makes: between two runs of one day there is as much.</source>
        <translation>To nie więcej niż przypadek: tyle samo różni dwie próby tego samego dnia.</translation>
    </message>
    <message>
        <source>Model against reality: {old} under the old rules, {real} really.</source>
        <translation>Model a rzeczywistość: {old} według starych reguł, naprawdę {real}.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) fewer hang up.</source>
        <translation>
            <numerusform>Rozłącza się o %n osobę mniej.</numerusform>
            <numerusform>Rozłącza się o %n osoby mniej.</numerusform>
            <numerusform>Rozłącza się o %n osób mniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) more hang up.</source>
        <translation>
            <numerusform>Rozłącza się o %n osobę więcej.</numerusform>
            <numerusform>Rozłącza się o %n osoby więcej.</numerusform>
            <numerusform>Rozłącza się o %n osób więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many callers hang up.</source>
        <translation>Rozłącza się tyle samo osób.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n połączenie</numerusform>
            <numerusform>%n połączenia</numerusform>
            <numerusform>%n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for ever</source>
        <translation>czeka bez końca</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>rozłączył się</translation>
    </message>
    <message>
        <source>sent away</source>
        <translation>odesłany</translation>
    </message>
    <message>
        <source>{kind} by hour: really {real}, old rules {old}, new rules {new}</source>
        <translation>{kind} co godzinę: naprawdę {real}, stare reguły {old}, nowe {new}</translation>
    </message>
    <message>
        <source>Rules as they are</source>
        <translation>Obecne reguły</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Co jest mierzone</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Pokaż według</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>The last twelve weeks</source>
        <translation>Ostatnie dwanaście tygodni</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Rules to try</source>
        <translation>Reguły do wypróbowania</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Inne zasady</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Obsada</translation>
    </message>
    <message>
        <source>Nothing yet: both sides are the same.</source>
        <translation>Na razie nic: obie strony są takie same.</translation>
    </message>
    <message>
        <source>Skills fall every</source>
        <translation>Wymóg umiejętności spada co</translation>
    </message>
    <message>
        <source>Operators more</source>
        <translation>Dodatkowi operatorzy</translation>
    </message>
    <message>
        <source>After the longest wait</source>
        <translation>Po najdłuższym czekaniu</translation>
    </message>
    <message>
        <source>Leaves early</source>
        <translation>Wychodzi wcześniej</translation>
    </message>
    <message>
        <source>At</source>
        <translation>O godzinie</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Obsługują</translation>
    </message>
    <message>
        <source>As when nobody is there</source>
        <translation>Jak gdy nikogo nie ma</translation>
    </message>
    <message>
        <source>Not every question is answered.</source>
        <translation>Nie na wszystkie pytania odpowiedziano.</translation>
    </message>
    <message>
        <source>Choose “not applicable” where it does not fit.</source>
        <translation>Gdzie nie pasuje, wybierz „nie dotyczy”.</translation>
    </message>
    <message>
        <source>An answer has more points than its question.</source>
        <translation>Odpowiedź ma więcej punktów niż pytanie.</translation>
    </message>
    <message>
        <source>Answer it again.</source>
        <translation>Odpowiedz jeszcze raz.</translation>
    </message>
    <message>
        <source>A comment is longer than 2000 characters.</source>
        <translation>Komentarz ma ponad 2000 znaków.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Skróć.</translation>
    </message>
    <message>
        <source>This feedback is for somebody else.</source>
        <translation>Te uwagi są dla kogoś innego.</translation>
    </message>
    <message>
        <source>Look at your own.</source>
        <translation>Zajrzyj do swoich.</translation>
    </message>
    <message>
        <source>At most 50 calls a week, new for at most a year.</source>
        <translation>Najwyżej 50 rozmów tygodniowo, nowy najwyżej rok.</translation>
    </message>
    <message>
        <source>Choose smaller numbers.</source>
        <translation>Wybierz mniejsze liczby.</translation>
    </message>
    <message>
        <source>The longest call is shorter than the shortest.</source>
        <translation>Najdłuższa rozmowa jest krótsza od najkrótszej.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Zmień jedno z dwóch.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Brakuje nazwy.</translation>
    </message>
    <message>
        <source>Say what the report is called.</source>
        <translation>Napisz, jak raport ma się nazywać.</translation>
    </message>
    <message>
        <source>Fixed days would be sent again and again.</source>
        <translation>Te same dni byłyby wysyłane w kółko.</translation>
    </message>
    <message>
        <source>Choose a period that moves, last week for example.</source>
        <translation>Wybierz okres, który się przesuwa, na przykład zeszły tydzień.</translation>
    </message>
    <message>
        <source>Nobody would get it.</source>
        <translation>Nikt by go nie dostał.</translation>
    </message>
    <message>
        <source>Write at least one e-mail address.</source>
        <translation>Wpisz co najmniej jeden adres e-mail.</translation>
    </message>
    <message>
        <source>No form is chosen.</source>
        <translation>Nie wybrano formy.</translation>
    </message>
    <message>
        <source>Choose PDF or Excel.</source>
        <translation>Wybierz PDF lub Excel.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>Limits and owners of alerts are set in the room of the plan.</source>
        <translation>Progi i opiekunów alertów ustawia się w pokoju planu.</translation>
    </message>
    <message>
        <source>Choose something that can be taken back.</source>
        <translation>Wybierz coś, co można cofnąć.</translation>
    </message>
    <message>
        <source>Nothing was done by hand yet.</source>
        <translation>Ręcznie nic jeszcze nie zrobiono.</translation>
    </message>
    <message>
        <source>Alerts, and what was done by hand</source>
        <translation>Alerty i działania ręczne</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerty</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Zrobione ręcznie</translation>
    </message>
    <message>
        <source>Address of the test mail</source>
        <translation>Adres listu próbnego</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Wyślij list próbny</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Listening to the chosen call</source>
        <translation>Słuchanie wybranej rozmowy</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a call of others</comment>
        <translation>Słuchaj</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Podpowiadaj</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>Włącz się</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Przestań słuchać</translation>
    </message>
    <message>
        <source>Your phone is called</source>
        <translation>Dzwoni twój telefon</translation>
    </message>
    <message>
        <source>You listen: nobody hears you</source>
        <translation>Słuchasz: nikt cię nie słyszy</translation>
    </message>
    <message>
        <source>You whisper: only {operator} hears you</source>
        <translation>Podpowiadasz: słyszy cię tylko {operator}</translation>
    </message>
    <message>
        <source>You are in the call: all hear you</source>
        <translation>Jesteś w rozmowie: wszyscy cię słyszą</translation>
    </message>
    <message>
        <source>on hold: you hear the operator alone</source>
        <translation>zawieszona: słyszysz tylko operatora</translation>
    </message>
    <message>
        <source>being transferred</source>
        <translation>przekazywana</translation>
    </message>
    <message>
        <source>asks somebody</source>
        <translation>pyta kogoś</translation>
    </message>
    <message>
        <source>waits for the next operator</source>
        <translation>czeka na następnego operatora</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>the operator sees it</source>
        <translation>operator to widzi</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>niewidoczne</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>numer zastrzeżony</translation>
    </message>
    <message>
        <source>{caller} ↔ {operator}</source>
        <translation>{caller} ↔ {operator}</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Najpierw wybierz osobę.</translation>
    </message>
    <message>
        <source>Choose a queue above first.</source>
        <translation>Najpierw wybierz kolejkę powyżej.</translation>
    </message>
    <message>
        <source>Steer…</source>
        <translation>Pokieruj…</translation>
    </message>
    <message>
        <source>Close queue…</source>
        <translation>Zamknij kolejkę…</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Przeczytałem</translation>
    </message>
    <message>
        <source>Only a supervisor of theirs may do this.</source>
        <translation>Może to zrobić tylko ich kierownik.</translation>
    </message>
    <message>
        <source>{detail} is not signed in.</source>
        <translation>{detail}: nie jest zalogowany.</translation>
    </message>
    <message>
        <source>The exchange does not know how to do this.</source>
        <translation>Centrala nie wie, jak to zrobić.</translation>
    </message>
    <message>
        <source>The exchange does not know this pause. Choose another one.</source>
        <translation>Centrala nie zna tej przerwy. Wybierz inną.</translation>
    </message>
    <message>
        <source>One of these queues is gone from the plan. Choose again.</source>
        <translation>Jednej z tych kolejek nie ma już w planie. Wybierz ponownie.</translation>
    </message>
    <message>
        <source>Only a supervisor of a queue sends people there or takes them away.</source>
        <translation>Tylko kierownik kolejki przydziela do niej ludzi albo ich z niej zabiera.</translation>
    </message>
    <message>
        <source>{detail} serves these queues already.</source>
        <translation>{detail} już obsługuje te kolejki.</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>Najpierw napisz wiadomość.</translation>
    </message>
    <message>
        <source>Not taken back: {detail} is not as you left it any more.</source>
        <translation>Nie cofnięto: {detail} – stan już się zmienił.</translation>
    </message>
    <message>
        <source>Only a supervisor of these queues may announce something there.</source>
        <translation>Ogłaszać tam może tylko kierownik tych kolejek.</translation>
    </message>
    <message>
        <source>Choose queues, and say what callers shall hear.</source>
        <translation>Wybierz kolejki i napisz, co mają usłyszeć dzwoniący.</translation>
    </message>
    <message>
        <source>Not announced: this time has passed, or is more than a week away.</source>
        <translation>Nie ogłoszono: ten czas minął lub jest za ponad tydzień.</translation>
    </message>
    <message>
        <source>The mail server took the test mail to {detail}.</source>
        <translation>Serwer poczty przyjął list próbny do {detail}.</translation>
    </message>
    <message>
        <source>No test mail: {detail}</source>
        <translation>Brak listu próbnego: {detail}</translation>
    </message>
    <message>
        <source>Not announced in {detail}: there is no voice for its language here.</source>
        <translation>Nie ogłoszono w {detail}: brak tu głosu dla jej języka.</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>callers</comment>
        <translation>czeka</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>najdłużej</translation>
    </message>
    <message>
        <source>free / on</source>
        <comment>operators</comment>
        <translation>wolni / obecni</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>Czekają najdłużej</translation>
    </message>
    <message>
        <source>Show who is calling (P)</source>
        <translation>Pokaż, kto dzwoni (P)</translation>
    </message>
    <message>
        <source>Escape leaves the wall board</source>
        <translation>Escape zamyka tablicę</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nikt nie czeka.</translation>
    </message>
    <message>
        <source>Nobody talks in this call now: there is nothing to listen to.</source>
        <translation>W tej rozmowie nikt teraz nie mówi: nie ma czego słuchać.</translation>
    </message>
    <message>
        <source>You are in this call yourself.</source>
        <translation>Sam jesteś w tej rozmowie.</translation>
    </message>
    <message>
        <source>Only supervisors listen to calls of others.</source>
        <translation>Rozmów innych słuchają tylko kierownicy.</translation>
    </message>
    <message>
        <source>You listen to no call.</source>
        <translation>Nie słuchasz żadnej rozmowy.</translation>
    </message>
    <message>
        <source>Choose a call in the room Floor first.</source>
        <translation>Najpierw wybierz rozmowę w pokoju Sala.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Ta rozmowa się skończyła.</translation>
    </message>
    <message>
        <source>This call may not be listened to: the plan forbids it, or it is of another team.</source>
        <translation>Tej rozmowy nie wolno słuchać: zabrania tego plan albo należy do innego zespołu.</translation>
    </message>
    <message>
        <source>Finish the call you have first, or sign in: then you can listen.</source>
        <translation>Najpierw zakończ swoją rozmowę albo zaloguj się: wtedy możesz słuchać.</translation>
    </message>
    <message>
        <source>Your phone is not connected to the exchange: you could hear nothing.</source>
        <translation>Twój telefon nie jest połączony z centralą: nic byś nie słyszał.</translation>
    </message>
    <message>
        <source>Your phone is busy: hang up there, then listen.</source>
        <translation>Twój telefon jest zajęty: rozłącz się tam, potem słuchaj.</translation>
    </message>
    <message>
        <source>Your phone was not picked up, so you do not listen.</source>
        <translation>Nikt nie odebrał twojego telefonu, więc nie słuchasz.</translation>
    </message>
    <message>
        <source>Your phone could not be reached any more, so you do not listen.</source>
        <translation>Twój telefon przestał odpowiadać, więc nie słuchasz.</translation>
    </message>
    <message>
        <source>The call you listened to is over.</source>
        <translation>Rozmowa, której słuchałeś, skończyła się.</translation>
    </message>
    <message>
        <source>The call you listened to left the house.</source>
        <translation>Rozmowa, której słuchałeś, wyszła poza firmę.</translation>
    </message>
    <message>
        <source>{detail} took your call over. Write what you know; it stays with the call.</source>
        <translation>{detail} przejął twoją rozmowę. Zapisz, co wiesz; zostanie przy rozmowie.</translation>
    </message>
    <message>
        <source>Speaks with all: {names}</source>
        <translation>Rozmawia ze wszystkimi: {names}</translation>
    </message>
    <message>
        <source>Whispers: {names}</source>
        <translation>Szepcze: {names}</translation>
    </message>
    <message>
        <source>Listening: {names}</source>
        <translation>Słucha: {names}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zaparkowani</translation>
    </message>
    <message>
        <source>What is asked of the call</source>
        <translation>O co pytamy w rozmowie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>waga </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>krytyczne</translation>
    </message>
    <message>
        <source>No points here, and the whole call has none.</source>
        <translation>Brak punktów tutaj to brak punktów za całą rozmowę.</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Nazwa karty</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Dodaj pytanie</translation>
    </message>
    <message numerus="yes">
        <source>Read %n new feedback(s)</source>
        <translation>
            <numerusform>Przeczytaj %n nową uwagę</numerusform>
            <numerusform>Przeczytaj %n nowe uwagi</numerusform>
            <numerusform>Przeczytaj %n nowych uwag</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer; empty: I have seen it</source>
        <translation>Twoja odpowiedź; pusta: widziałem</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>Review of a call of {who}</source>
        <translation>Ocena rozmowy: {who}</translation>
    </message>
    <message>
        <source>This review is not saved. Close once more to drop it.</source>
        <translation>Ocena nie jest zapisana. Zamknij jeszcze raz, aby ją porzucić.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Words at {time}</source>
        <translation>Słowa przy {time}</translation>
    </message>
    <message>
        <source>Words at this moment</source>
        <translation>Słowa w tej chwili</translation>
    </message>
    <message>
        <source>What you want to say of the whole call</source>
        <translation>Co chcesz powiedzieć o całej rozmowie</translation>
    </message>
    <message>
        <source>Calls to review</source>
        <translation>Rozmowy do oceny</translation>
    </message>
    <message>
        <source>Calls of each operator a week</source>
        <translation>Rozmów każdego operatora na tydzień</translation>
    </message>
    <message>
        <source>Of one who is new</source>
        <translation>Nowego pracownika</translation>
    </message>
    <message>
        <source>New for</source>
        <translation>Nowy przez</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Number of the lot</source>
        <translation>Numer losowania</translation>
    </message>
    <message>
        <source>Which calls are reviewed</source>
        <translation>Które rozmowy są oceniane</translation>
    </message>
    <message>
        <source>The lot is drawn from the calls&apos; names: the same rules draw the same calls.</source>
        <translation>Losowanie wynika z nazw rozmów: te same zasady losują te same rozmowy.</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>dowolna długość</translation>
    </message>
    <message>
        <source>every queue</source>
        <translation>każda kolejka</translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation>każdy wynik</translation>
    </message>
    <message>
        <source>What was said of the call</source>
        <translation>Co powiedziano o rozmowie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazane</translation>
    </message>
    <message>
        <source>Which calls…</source>
        <translation>Które rozmowy…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>Saved; {who} finds it in his feedback.</source>
        <translation>Zapisano; {who} znajdzie to w swoich uwagach.</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Zapisane raporty</translation>
    </message>
    <message>
        <source>New, as in the room</source>
        <translation>Nowy, jak w pokoju</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Pokaż w pokoju</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Zapisano: {name}.</translation>
    </message>
    <message>
        <source>{name} is being made; it goes out within a minute.</source>
        <translation>{name} powstaje; wyjdzie w ciągu minuty.</translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>Usunięto: {name}.</translation>
    </message>
    <message>
        <source>Sent next</source>
        <translation>Następna wysyłka</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>do nikogo</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>co miesiąc</translation>
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
        <translation>Nie ma zapisanych raportów.</translation>
    </message>
    <message>
        <source>Choose days, rows and filters in the room, then give them a name here.</source>
        <translation>W pokoju wybierz dni, wiersze i filtry, potem nadaj im tu nazwę.</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>powstaje</translation>
    </message>
    <message>
        <source>Broke off while it was handed over: it may have gone out. Send it again if nobody has it.</source>
        <translation>Przerwano przy przekazywaniu: mógł wyjść. Jeśli nikt go nie ma, wyślij ponownie.</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>wysłano {when}</translation>
    </message>
    <message>
        <source>failed {when}: {why}</source>
        <translation>nie udało się {when}: {why}</translation>
    </message>
    <message>
        <source>is not sent</source>
        <translation>nie jest wysyłany</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before it nobody was there</source>
        <translation>
            <numerusform>%n raz przedtem nikogo nie było</numerusform>
            <numerusform>%n razy przedtem nikogo nie było</numerusform>
            <numerusform>%n razy przedtem nikogo nie było</numerusform>
        </translation>
    </message>
    <message>
        <source>the mail server refused {whom}</source>
        <translation>serwer poczty odmówił: {whom}</translation>
    </message>
    <message>
        <source>waits for the mail server: {why}</source>
        <translation>czeka na serwer poczty: {why}</translation>
    </message>
    <message>
        <source>Arrivals by weekday and hour</source>
        <translation>Połączenia według dnia tygodnia i godziny</translation>
    </message>
    <message>
        <source>Calls and service level over time</source>
        <translation>Połączenia i poziom obsługi w czasie</translation>
    </message>
    <message>
        <source>How long callers waited</source>
        <translation>Jak długo czekali dzwoniący</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} {hours}: %n call(s)</source>
        <translation>
            <numerusform>{weekday} {hours}: %n połączenie</numerusform>
            <numerusform>{weekday} {hours}: %n połączenia</numerusform>
            <numerusform>{weekday} {hours}: %n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom obsługi</translation>
    </message>
    <message>
        <source>{when}: no calls</source>
        <translation>{when}: brak połączeń</translation>
    </message>
    <message>
        <source>{when}: {n} handled</source>
        <translation>{when}: obsłużono {n}</translation>
    </message>
    <message>
        <source>{when}: {offered} offered, {answered} answered, {abandoned} hung up, service level {level}</source>
        <translation>{when}: przyszło {offered}, odebrano {answered}, rozłączyło się {abandoned}, poziom obsługi {level}</translation>
    </message>
    <message>
        <source>{span} s: {answered} answered, {abandoned} hung up, {left} went elsewhere</source>
        <translation>{span} s: odebrano {answered}, rozłączyło się {abandoned}, gdzie indziej {left}</translation>
    </message>
    <message>
        <source>within {within} s</source>
        <translation>w {within} s</translation>
    </message>
    <message>
        <source>Click a heading, or press S in its column, to sort by it.</source>
        <translation>Kliknij nagłówek albo naciśnij S w kolumnie, aby według niej sortować.</translation>
    </message>
    <message>
        <source>No calls in these days.</source>
        <translation>W tych dniach nie było połączeń.</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>Due {day} at {time}. Nobody was there to send it %n time(s) before: this one makes up for them.</source>
        <translation>
            <numerusform>Termin {day} o {time}. Przedtem %n raz nie było komu wysłać: ten zastępuje tamten.</numerusform>
            <numerusform>Termin {day} o {time}. Przedtem %n razy nie było komu wysłać: ten zastępuje tamte.</numerusform>
            <numerusform>Termin {day} o {time}. Przedtem %n razy nie było komu wysłać: ten zastępuje tamte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Strona {n}</translation>
    </message>
    <message>
        <source>Arrow keys read the values one by one, Enter shows the calls.</source>
        <translation>Strzałki czytają wartości po kolei, Enter pokazuje rozmowy.</translation>
    </message>
    <message>
        <source>Saved reports…</source>
        <translation>Zapisane raporty…</translation>
    </message>
    <message>
        <source>Charts and calls</source>
        <translation>Wykresy i rozmowy</translation>
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
        <translation>Nie ma liczb do zapisania.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n row(s) to {file}.</source>
        <translation>
            <numerusform>Zapisano %n wiersz w {file}.</numerusform>
            <numerusform>Zapisano %n wiersze w {file}.</numerusform>
            <numerusform>Zapisano %n wierszy w {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title} ({unit})</translation>
    </message>
    <message>
        <source>“{room}” is for supervisors.</source>
        <translation>„{room}” jest dla kierowników.</translation>
    </message>
    <message>
        <source>In time, at least</source>
        <translation>W czasie, co najmniej</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>In time is within</source>
        <translation>W czasie znaczy w ciągu</translation>
    </message>
    <message>
        <source>Busy, at most</source>
        <translation>Zajęty, najwyżej</translation>
    </message>
    <message>
        <source>Not there for calls</source>
        <translation>Poza rozmowami</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>Półgodziny</translation>
    </message>
    <message>
        <source>Quarters of an hour</source>
        <translation>Kwadranse</translation>
    </message>
    <message>
        <source>hang up (Erlang A)</source>
        <translation>rozłączają się (Erlang A)</translation>
    </message>
    <message>
        <source>wait for ever (Erlang C)</source>
        <translation>czekają bez końca (Erlang C)</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Dzwoniący</translation>
    </message>
    <message>
        <source>People by interval</source>
        <translation>Ludzie w przedziałach</translation>
    </message>
    <message>
        <source>One more or less now</source>
        <translation>O jednego więcej lub mniej teraz</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Co jest obiecane</translation>
    </message>
    <message>
        <source>If one leaves now</source>
        <translation>Gdyby jedna osoba teraz wyszła</translation>
    </message>
    <message>
        <source>People needed and there</source>
        <translation>Ludzie potrzebni i obecni</translation>
    </message>
    <message>
        <source>All queues together</source>
        <translation>Wszystkie kolejki razem</translation>
    </message>
    <message>
        <source>Needed at work</source>
        <translation>Potrzebni przy pracy</translation>
    </message>
    <message>
        <source>To roster</source>
        <translation>Do grafiku</translation>
    </message>
    <message>
        <source>There in those weeks</source>
        <translation>Obecni w tych tygodniach</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>Odczyt historii przerwano.</translation>
    </message>
    <message>
        <source>Nothing is lost, it goes on where it stopped.</source>
        <translation>Nic nie przepadło, będzie kontynuowane od tego miejsca.</translation>
    </message>
    <message>
        <source>People count as equal and as if they had these calls alone; who serves several queues is counted in each.</source>
        <translation>Ludzie liczą się jako równi i jakby mieli tylko te rozmowy; kto obsługuje kilka kolejek, liczy się w każdej.</translation>
    </message>
    <message>
        <source>Each interval by itself, as if it lasted until the line settles. Needed at work: the fewest who reach the target. To roster: so many that, without breaks, training and illness, they are at work. There: who was there for calls, as their calls tell.</source>
        <translation>Każdy przedział osobno, jakby trwał, aż kolejka się ustali. Potrzebni przy pracy: najmniej osób, które osiągają cel. Do grafiku: tylu, by bez przerw, szkoleń i chorób tylu było przy pracy. Obecni: kto był przy rozmowach, sądząc po rozmowach.</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Czas obsługi</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Obecni</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>In time with those there</source>
        <translation>W czasie z obecnymi</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęci</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Śr. czekanie</translation>
    </message>
    <message numerus="yes">
        <source>The forecast needs calls of %n week(s).</source>
        <translation>
            <numerusform>Prognoza potrzebuje rozmów z %n tygodnia.</numerusform>
            <numerusform>Prognoza potrzebuje rozmów z %n tygodni.</numerusform>
            <numerusform>Prognoza potrzebuje rozmów z %n tygodni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far there are calls of %n week(s).</source>
        <translation>
            <numerusform>Na razie są rozmowy z %n tygodnia.</numerusform>
            <numerusform>Na razie są rozmowy z %n tygodni.</numerusform>
            <numerusform>Na razie są rozmowy z %n tygodni.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls on this weekday.</source>
        <translation>W ten dzień tygodnia nie było rozmów.</translation>
    </message>
    <message>
        <source>Holidays are left out. Choose another day.</source>
        <translation>Święta są pominięte. Wybierz inny dzień.</translation>
    </message>
    <message>
        <source>The calendar has hours of its own for this day: usual calls, as far as it is open.</source>
        <translation>Kalendarz ma dla tego dnia własne godziny: zwykłe rozmowy, o ile otwarte.</translation>
    </message>
    <message>
        <source>Callers are taken to wait for ever (Erlang C).</source>
        <translation>Zakłada się, że dzwoniący czekają bez końca (Erlang C).</translation>
    </message>
    <message>
        <source>Callers hang up after {n} s on the mean, told from who did and who was answered before (Erlang A).</source>
        <translation>Dzwoniący rozłączają się średnio po {n} s, sądząc po tych, którzy to zrobili, i po odebranych wcześniej (Erlang A).</translation>
    </message>
    <message numerus="yes">
        <source>{calls} calls expected, from %n day(s) of this weekday; the newest weigh most.</source>
        <translation>
            <numerusform>Oczekiwanych rozmów: {calls}, z %n takiego dnia tygodnia; najnowsze ważą najwięcej.</numerusform>
            <numerusform>Oczekiwanych rozmów: {calls}, z %n takich dni tygodnia; najnowsze ważą najwięcej.</numerusform>
            <numerusform>Oczekiwanych rozmów: {calls}, z %n takich dni tygodnia; najnowsze ważą najwięcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>How good it is cannot be tried yet.</source>
        <translation>Jak jest dobra, nie da się jeszcze sprawdzić.</translation>
    </message>
    <message numerus="yes">
        <source>Tried on %n day(s) that are over: half hours were off by {slots}, {luck} if only luck were left; days by {day}.</source>
        <translation>
            <numerusform>Sprawdzono na %n minionym dniu: półgodziny myliły się o {slots}, {luck}, gdyby został sam przypadek; dni o {day}.</numerusform>
            <numerusform>Sprawdzono na %n minionych dniach: półgodziny myliły się o {slots}, {luck}, gdyby został sam przypadek; dni o {day}.</numerusform>
            <numerusform>Sprawdzono na %n minionych dniach: półgodziny myliły się o {slots}, {luck}, gdyby został sam przypadek; dni o {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lack</source>
        <translation>
            <numerusform>brakuje %n osoby</numerusform>
            <numerusform>brakuje %n osób</numerusform>
            <numerusform>brakuje %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more than needed</source>
        <translation>
            <numerusform>%n osoba więcej niż trzeba</numerusform>
            <numerusform>%n osoby więcej niż trzeba</numerusform>
            <numerusform>%n osób więcej niż trzeba</numerusform>
        </translation>
    </message>
    <message>
        <source>enough</source>
        <translation>wystarczy</translation>
    </message>
    <message numerus="yes">
        <source>People needed and there by interval; %n interval(s) with too few</source>
        <translation>
            <numerusform>Ludzie potrzebni i obecni w przedziałach; w %n przedziale za mało</numerusform>
            <numerusform>Ludzie potrzebni i obecni w przedziałach; w %n przedziałach za mało</numerusform>
            <numerusform>Ludzie potrzebni i obecni w przedziałach; w %n przedziałach za mało</numerusform>
        </translation>
    </message>
    <message>
        <source>People needed and there by interval; enough in all of them</source>
        <translation>Ludzie potrzebni i obecni w przedziałach; wszędzie wystarczy</translation>
    </message>
    <message>
        <source>No calls are expected in this half hour.</source>
        <translation>W tej półgodzinie nie oczekuje się rozmów.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>Teraz czeka %n osoba. Od {begins} do {ends}, jeśli tak będzie dalej:</numerusform>
            <numerusform>Teraz czekają %n osoby. Od {begins} do {ends}, jeśli tak będzie dalej:</numerusform>
            <numerusform>Teraz czeka %n osób. Od {begins} do {ends}, jeśli tak będzie dalej:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now. From {begins} to {ends}, if it goes on like this:</source>
        <translation>
            <numerusform>Teraz pracuje %n. Od {begins} do {ends}, jeśli tak będzie dalej:</numerusform>
            <numerusform>Teraz pracują %n. Od {begins} do {ends}, jeśli tak będzie dalej:</numerusform>
            <numerusform>Teraz pracuje %n. Od {begins} do {ends}, jeśli tak będzie dalej:</numerusform>
        </translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>Jedna osoba wychodzi</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Jak jest</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Jedna więcej</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>rośnie</translation>
    </message>
    <message>
        <source>The line grows by {n} callers an hour.</source>
        <translation>Kolejka rośnie o {n} dzwoniących na godzinę.</translation>
    </message>
    <message>
        <source>This is no card number: a digit is missing or wrong.</source>
        <translation>To nie numer karty: brakuje cyfry lub jest błędna.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Zapytaj jeszcze raz.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Dług</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>wpisane ręcznie</translation>
    </message>
    <message>
        <source>from an imported file</source>
        <translation>z zaimportowanego pliku</translation>
    </message>
    <message>
        <source>owes {amount} {currency}</source>
        <translation>winien {amount} {currency}</translation>
    </message>
    <message>
        <source>Known on {day}: {where}</source>
        <translation>Znane {day}: {where}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>days of a calendar</comment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of the coming year is other than its weekday.</source>
        <translation>Żaden dzień nadchodzącego roku nie różni się od swojego dnia tygodnia.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day}: closed</source>
        <translation>{day}: zamknięte</translation>
    </message>
    <message>
        <source>{day}: closed until {time}</source>
        <translation>{day}: zamknięte do {time}</translation>
    </message>
    <message>
        <source>{day}: open {times}</source>
        <translation>{day}: otwarte {times}</translation>
    </message>
    <message>
        <source>On {day} at {time} the clocks there go forward by {n} min while it is open: it is open for less.</source>
        <translation>{day} o {time} zegary przesuną się tam o {n} min do przodu w godzinach otwarcia: otwarte krócej.</translation>
    </message>
    <message>
        <source>On {day} at {time} the clocks there go back by {n} min while it is open: it is open for longer.</source>
        <translation>{day} o {time} zegary cofną się tam o {n} min w godzinach otwarcia: otwarte dłużej.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>Begin with this step</source>
        <translation>Zacznij od tego kroku</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Usuń ten krok</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Fit it in</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Nie ma do czego wracać.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Niczego nie cofnięto.</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, + and - change the size, 0 fits it in.</source>
        <translation>Strzałki przechodzą między krokami, + i - zmieniają rozmiar, 0 dopasowuje.</translation>
    </message>
    <message>
        <source>Steps of the menu</source>
        <translation>Kroki menu</translation>
    </message>
    <message>
        <source>{key} → {step}</source>
        <translation>{key} → {step}</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>czegoś brakuje</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie nagrano</translation>
    </message>
    <message>
        <source>any other number</source>
        <translation>każdy inny numer</translation>
    </message>
    <message>
        <source>Nobody yet: choose it for a number, on the page Numbers.</source>
        <translation>Jeszcze nikt: wybierz je dla numeru na stronie „Numery”.</translation>
    </message>
    <message>
        <source>The whole menu</source>
        <translation>Całe menu</translation>
    </message>
    <message>
        <source>Callers are asked nothing.</source>
        <translation>Dzwoniących o nic się nie pyta.</translation>
    </message>
    <message>
        <source>A menu asks by key before a person is rung: zero always leads to one.</source>
        <translation>Menu pyta klawiszami, zanim ktoś zostanie wywołany: zero zawsze prowadzi do człowieka.</translation>
    </message>
    <message>
        <source>New menu</source>
        <translation>Nowe menu</translation>
    </message>
    <message>
        <source>Ask for a key, then a queue</source>
        <translation>Poproś o klawisz, potem kolejka</translation>
    </message>
    <message>
        <source>Ask for a number, then a person</source>
        <translation>Poproś o numer, potem człowiek</translation>
    </message>
    <message>
        <source>Say something, and again if wanted</source>
        <translation>Powiedz coś i powtórz na życzenie</translation>
    </message>
    <message>
        <source>This menu is shipped with Ringdesk. Copy it to change it.</source>
        <translation>To menu jest dołączone do Ringdesk. Skopiuj je, aby zmienić.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Copy this menu</source>
        <translation>Kopiuj to menu</translation>
    </message>
    <message>
        <source>Remove this menu</source>
        <translation>Usuń to menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>dołączone</translation>
    </message>
    <message>
        <source>{step}: {words}</source>
        <translation>{step}: {words}</translation>
    </message>
    <message>
        <source>Recording {name}</source>
        <translation>Nagranie {name}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
    <message>
        <source>{name}: first</source>
        <translation>{name}: pierwszy</translation>
    </message>
    <message>
        <source>{name}: last</source>
        <translation>{name}: ostatni</translation>
    </message>
    <message>
        <source>There is no reason for a break.</source>
        <translation>Nie ma powodu przerwy.</translation>
    </message>
    <message>
        <source>New pause</source>
        <translation>Nowa przerwa</translation>
    </message>
    <message>
        <source>One must be left: nobody could have a break.</source>
        <translation>Jedna musi zostać: nikt nie mógłby mieć przerwy.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Who is away longer is late back on the floor.</source>
        <translation>Kogo nie ma dłużej, ten na sali jest spóźniony.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Kept in records as “{code}”, whatever it is called.</source>
        <translation>W zapisach pozostaje „{code}”, jakkolwiek się nazywa.</translation>
    </message>
    <message>
        <source>The plan names no recording.</source>
        <translation>Plan nie wymienia żadnego nagrania.</translation>
    </message>
    <message>
        <source>Callers hear music alone.</source>
        <translation>Dzwoniący słyszą tylko muzykę.</translation>
    </message>
    <message>
        <source>Callers hear another “{name}” now.</source>
        <translation>Dzwoniący słyszą teraz inne „{name}”.</translation>
    </message>
    <message>
        <source>Callers hear the “{name}” that came with Ringdesk again.</source>
        <translation>Dzwoniący znów słyszą „{name}” dostarczone z Ringdesk.</translation>
    </message>
    <message>
        <source>It is the one that came with Ringdesk.</source>
        <translation>To nagranie dostarczone z Ringdesk.</translation>
    </message>
    <message>
        <source>Recordings are made at a desk beside the exchange.</source>
        <translation>Nagrania robi się na stanowisku przy centrali.</translation>
    </message>
    <message>
        <source>Languages of the recording</source>
        <translation>Języki nagrania</translation>
    </message>
    <message>
        <source>Who says it:</source>
        <translation>Kto to mówi:</translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation>Zrób inne…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play it on.</source>
        <translation>Nie ma głośnika do odtworzenia.</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>Nie ma reguł.</translation>
    </message>
    <message>
        <source>Every call goes where its number leads. A rule sends some callers elsewhere.</source>
        <translation>Każde połączenie idzie tam, dokąd prowadzi numer. Reguła wysyła niektórych gdzie indziej.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Po drodze</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>bez znaczenia</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>Język dzwoniącego</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Try a call…</source>
        <translation>Sprawdź…</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>Contacts and the tester name the rule so.</source>
        <translation>Tak nazywają regułę kontakty i tester.</translation>
    </message>
    <message>
        <source>Which calls: all that is said here must hold</source>
        <translation>Które połączenia: wszystko, co tu podano, musi zachodzić</translation>
    </message>
    <message>
        <source>With commas between them; nothing: every number.</source>
        <translation>Rozdzielone przecinkami; puste: każdy numer.</translation>
    </message>
    <message>
        <source>Beginnings like +37052 or countries like LT, with commas between them.</source>
        <translation>Początki jak +37052 lub kraje jak LT, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>ukryty</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>widoczny</translation>
    </message>
    <message>
        <source>certainly known</source>
        <translation>na pewno znany</translation>
    </message>
    <message>
        <source>not certainly known</source>
        <translation>nie na pewno znany</translation>
    </message>
    <message>
        <source>Of a caller who is known: at least so much.</source>
        <translation>Znanego dzwoniącego: co najmniej tyle.</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>He and his company, in this currency alone: 100 EUR.</source>
        <translation>On i jego firma, tylko w tej walucie: 100 EUR.</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Co się z nimi dzieje</translation>
    </message>
    <message>
        <source>Points for the wait in line, whatever the rules after it say.</source>
        <translation>Punkty za czekanie w kolejce, cokolwiek mówią dalsze reguły.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Idź do</translation>
    </message>
    <message>
        <source>{n}. {words}</source>
        <translation>{n}. {words}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>pominięta</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decyduje</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>zachodzi</translation>
    </message>
    <message>
        <source>Where the number leads</source>
        <translation>Dokąd prowadzi numer</translation>
    </message>
    <message>
        <source>Changed here, and not saved yet.</source>
        <translation>Zmienione tutaj i jeszcze niezapisane.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>Strony planu</translation>
    </message>
    <message>
        <source>Make a recording…</source>
        <translation>Zrób nagranie…</translation>
    </message>
    <message>
        <source>Only you see it; the operator reads the line below.</source>
        <translation>Widzisz ją tylko ty; operator czyta wiersz poniżej.</translation>
    </message>
    <message>
        <source>One after the other, with commas; {number:digits} says a value.</source>
        <translation>Jedno po drugim, po przecinku; {number:digits} wypowiada wartość.</translation>
    </message>
    <message>
        <source>A name for what is typed; {name} in a recording or title says it.</source>
        <translation>Nazwa tego, co wpisano; {name} w nagraniu lub tytule to powie.</translation>
    </message>
    <message>
        <source>{number} in it stands for what was typed.</source>
        <translation>{number} oznacza w nim to, co wpisano.</translation>
    </message>
    <message>
        <source>everybody of the queue</source>
        <translation>wszyscy z kolejki</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>Numer zewnętrzny</translation>
    </message>
    <message>
        <source>A number outside…</source>
        <translation>Numer zewnętrzny…</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Wypróbuj {name}</translation>
    </message>
    <message>
        <source>Number that is dialled</source>
        <translation>Wybierany numer</translation>
    </message>
    <message>
        <source>the menu at once</source>
        <translation>od razu menu</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Czas połączenia</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Hears it to the end</source>
        <translation>Słucha do końca</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Says something</source>
        <translation>Mówi coś</translation>
    </message>
    <message>
        <source>The way taken</source>
        <translation>Przebyta droga</translation>
    </message>
    <message>
        <source>The menu served him, and the call ends.</source>
        <translation>Menu go obsłużyło i połączenie się kończy.</translation>
    </message>
    <message>
        <source>It is found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>He must prove it</source>
        <translation>Musi to udowodnić</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Nie ma</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Nie da się</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Nie odpowiada</translation>
    </message>
    <message>
        <source>The office looks up a request. What does it answer?</source>
        <translation>Biuro szuka zgłoszenia. Co odpowiada?</translation>
    </message>
    <message>
        <source>The office looks up the last order. What does it answer?</source>
        <translation>Biuro szuka ostatniego zamówienia. Co odpowiada?</translation>
    </message>
    <message>
        <source>The same is ordered again. Does it work?</source>
        <translation>To samo jest zamawiane ponownie. Czy się udaje?</translation>
    </message>
    <message>
        <source>A request is opened. Does it work?</source>
        <translation>Otwierane jest zgłoszenie. Czy się udaje?</translation>
    </message>
    <message>
        <source>A colleague is told. Does it work?</source>
        <translation>Powiadamiany jest kolega. Czy się udaje?</translation>
    </message>
    <message>
        <source>the office answers: found</source>
        <translation>biuro odpowiada: znaleziono</translation>
    </message>
    <message>
        <source>the office answers: there is none</source>
        <translation>biuro odpowiada: nie ma</translation>
    </message>
    <message>
        <source>the office asks for proof</source>
        <translation>biuro prosi o dowód</translation>
    </message>
    <message>
        <source>the office does not answer</source>
        <translation>biuro nie odpowiada</translation>
    </message>
    <message>
        <source>hears</source>
        <translation>słyszy</translation>
    </message>
    <message>
        <source>presses</source>
        <translation>naciska</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>dowiaduje się</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>mówi</translation>
    </message>
    <message>
        <source>his words are kept</source>
        <translation>jego słowa są zapisane</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>nothing is pressed</source>
        <translation>nic nie naciśnięto</translation>
    </message>
    <message>
        <source>{name} ({language}): {words}</source>
        <translation>{name} ({language}): {words}</translation>
    </message>
    <message>
        <source>He is recorded now.</source>
        <translation>Jest teraz nagrywany.</translation>
    </message>
    <message>
        <source>Nothing is said: he may press a key, or wait.</source>
        <translation>Nic nie słychać: może nacisnąć klawisz lub czekać.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>No microphone is connected: plug one in, and choose it in the settings.</source>
        <translation>Nie podłączono mikrofonu: podłącz go i wybierz w ustawieniach.</translation>
    </message>
    <message>
        <source>The microphone gives no sound: is it switched off, or used by another program?</source>
        <translation>Mikrofon nie daje dźwięku: jest wyłączony albo używa go inny program?</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Poziom mikrofonu</translation>
    </message>
    <message>
        <source>Speak in {n} s…</source>
        <translation>Mów za {n} s…</translation>
    </message>
    <message>
        <source>Recording: {n} s of {most}</source>
        <translation>Nagrywanie: {n} s z {most}</translation>
    </message>
    <message>
        <source>too loud: move away</source>
        <translation>za głośno: odsuń się</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the page before</comment>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next page</comment>
        <translation>Następna</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>To pierwsza strona.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>To ostatnia strona.</translation>
    </message>
    <message>
        <source>Find a customer: name or number (Ctrl+F)</source>
        <translation>Znajdź klienta: nazwa lub numer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Those who came most stand first; a heading sorts the page. Excel and CSV have all.</source>
        <translation>Najpierw ci, których było najwięcej; nagłówek sortuje stronę. Excel i CSV mają wszystkich.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} of %n customer(s); Excel and CSV have all.</source>
        <translation>
            <numerusform>Pierwszych {n} z %n klienta; Excel i CSV mają wszystkich.</numerusform>
            <numerusform>Pierwszych {n} z %n klientów; Excel i CSV mają wszystkich.</numerusform>
            <numerusform>Pierwszych {n} z %n klientów; Excel i CSV mają wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else talks in a call now: there is nothing to listen to.</source>
        <translation>Nikt inny teraz nie rozmawia: nie ma czego słuchać.</translation>
    </message>
    <message>
        <source>Several calls are talked in. The first is marked: press the key again, or mark another by the arrows.</source>
        <translation>Trwa kilka rozmów. Zaznaczono pierwszą: naciśnij klawisz ponownie albo zaznacz inną strzałkami.</translation>
    </message>
    <message>
        <source>no debt</source>
        <translation>brak długu</translation>
    </message>
    <message>
        <source>Somebody else saved meanwhile: {theirs}. Save again to keep yours.</source>
        <translation>W międzyczasie ktoś inny zapisał: {theirs}. Zapisz ponownie, aby zachować swoje.</translation>
    </message>
    <message>
        <source>No request is known that this call is about.</source>
        <translation>Nie wiadomo, którego zgłoszenia dotyczy ta rozmowa.</translation>
    </message>
    <message>
        <source>This belongs to a team that you do not look after.</source>
        <translation>To należy do zespołu, którego Pan/Pani nie nadzoruje.</translation>
    </message>
    <message>
        <source>Ask a supervisor of that team, or one of the whole house.</source>
        <translation>Zapytaj przełożonego tego zespołu albo całej firmy.</translation>
    </message>
</context>
</TS>
