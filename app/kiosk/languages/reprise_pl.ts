<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>AmountForm</name>
    <message>
        <source>Comes off the price</source>
        <translation type="unfinished">Obniżka ceny</translation>
    </message>
    <message>
        <source>Next: the reason</source>
        <translation type="unfinished">Dalej: powód</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished">Proszę wpisać kwotę</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Zwroty</translation>
    </message>
    <message>
        <source>Please see a colleague.</source>
        <translation type="unfinished">Proszę podejść do pracownika.</translation>
    </message>
    <message>
        <source>Scan your receipt to return something.</source>
        <translation type="unfinished">Aby coś zwrócić, proszę zeskanować paragon.</translation>
    </message>
    <message>
        <source>The camera reads it too: hold the barcode still in front of it.</source>
        <translation type="unfinished">Kamera też go odczyta: proszę przytrzymać kod nieruchomo przed nią.</translation>
    </message>
    <message>
        <source>No receipt, or it won’t scan?</source>
        <translation type="unfinished">Brak paragonu lub nie da się go zeskanować?</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Obsługa</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Numer</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">Zwracane</translation>
    </message>
</context>
<context>
    <name>CoverageScreen</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished">Następny produkt</translation>
    </message>
    <message>
        <source>What covers it? %1</source>
        <translation type="unfinished">Jaka ochrona? %1</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">Jaka ochrona obejmuje ten produkt?</translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message>
        <source>Returns, newest first</source>
        <translation type="unfinished">Zwroty, od najnowszych</translation>
    </message>
    <message>
        <source>No returns yet today.</source>
        <translation type="unfinished">Dziś nie było jeszcze zwrotów.</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Poproś pracownika</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Pokaż wszystko</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">Jaka ochrona obejmuje ten produkt?</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>How many</source>
        <translation type="unfinished">Ile sztuk</translation>
    </message>
</context>
<context>
    <name>DeskReturnScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">Nowy zwrot</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Wyloguj się</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>What would you like instead?</source>
        <translation type="unfinished">Co wydać w zamian?</translation>
    </message>
    <message>
        <source>Scan the code on each item that you want. You see what it comes to before anything is final.</source>
        <translation type="unfinished">Proszę zeskanować kod każdego wybranego produktu. Rachunek będzie widoczny, zanim cokolwiek stanie się ostateczne.</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Wydawane</translation>
    </message>
    <message>
        <source>Scan to add an item</source>
        <translation type="unfinished">Zeskanuj, aby dodać produkt</translation>
    </message>
    <message>
        <source>The same again: %1</source>
        <translation type="unfinished">Jeszcze raz to samo: %1</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Back to the reason</source>
        <translation type="unfinished">Wróć do powodu</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation type="unfinished">Wróć do klienta</translation>
    </message>
    <message>
        <source>How much comes off the price?</source>
        <translation type="unfinished">O ile obniżyć cenę?</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods.</source>
        <translation type="unfinished">Do uzgodnienia z klientem, który zatrzymuje towar.</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods. At most %1.</source>
        <translation type="unfinished">Do uzgodnienia z klientem, który zatrzymuje towar. Najwyżej %1.</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">Dalej: PIN</translation>
    </message>
    <message>
        <source>A second person approves %1</source>
        <translation type="unfinished">Druga osoba zatwierdza: %1</translation>
    </message>
    <message>
        <source>Your number or badge and your PIN stand for this approval. The customer goes on afterwards.</source>
        <translation type="unfinished">Numer lub identyfikator oraz PIN potwierdzają tę zgodę. Potem klient kontynuuje.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Colleague: sign in here</source>
        <translation type="unfinished">Pracownik: tu można się zalogować</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>I can carry on by myself</source>
        <translation type="unfinished">Mogę kontynuować samodzielnie</translation>
    </message>
    <message>
        <source>Colleague called</source>
        <translation type="unfinished">Wezwano pracownika</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation type="unfinished">Ktoś już idzie z pomocą.</translation>
    </message>
    <message>
        <source>Your colleague sees the same number, so you don’t have to explain again.</source>
        <translation type="unfinished">Pracownik widzi ten sam numer, więc nie trzeba nic tłumaczyć od nowa.</translation>
    </message>
    <message>
        <source>What your colleague knows</source>
        <translation type="unfinished">Co wie pracownik</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">Ten zwrot</translation>
    </message>
    <message>
        <source>It stays as it is. Nothing is lost while you wait.</source>
        <translation type="unfinished">Pozostaje bez zmian. Podczas czekania nic nie przepadnie.</translation>
    </message>
    <message>
        <source>Need something now?</source>
        <translation type="unfinished">Potrzebna pomoc już teraz?</translation>
    </message>
    <message>
        <source>A colleague can read the screen to you, type for you, or take you to the returns desk.</source>
        <translation type="unfinished">Pracownik może odczytać ekran na głos, wpisać dane lub zaprowadzić do punktu zwrotów.</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Czy nadal ktoś tu jest?</translation>
    </message>
    <message>
        <source>Your return is recorded. If you stop now, we clear this screen to keep your details private.</source>
        <translation type="unfinished">Zwrot jest zapisany. Po zakończeniu w tym miejscu wyczyścimy ekran, aby chronić dane.</translation>
    </message>
    <message>
        <source>If you stop now, nothing is returned. Your items stay with you, and we clear this screen to keep your details private.</source>
        <translation type="unfinished">Po zakończeniu w tym miejscu nic nie zostanie zwrócone. Produkty można zatrzymać, a ekran wyczyścimy, aby chronić dane.</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation type="unfinished">Tak, proszę o więcej czasu</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation type="unfinished">Nie, zakończ tutaj</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">sekund</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>What you can do instead</source>
        <translation type="unfinished">Co można zrobić zamiast tego</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>None left</source>
        <translation type="unfinished">Nic nie zostało</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Tap an item first</source>
        <translation type="unfinished">Najpierw wybierz produkt</translation>
    </message>
    <message>
        <source>What are you bringing back?</source>
        <translation type="unfinished">Co jest zwracane?</translation>
    </message>
    <message>
        <source>Tap each item. Nothing is final yet.</source>
        <translation type="unfinished">Proszę dotknąć każdego produktu. Nic nie jest jeszcze ostateczne.</translation>
    </message>
    <message>
        <source>Receipt found</source>
        <translation type="unfinished">Znaleziono paragon</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished">Do</translation>
    </message>
    <message>
        <source>You would get up to</source>
        <translation type="unfinished">Do odzyskania najwyżej</translation>
    </message>
</context>
<context>
    <name>KeyInScreen</name>
    <message>
        <source>Find it</source>
        <translation type="unfinished">Znajdź</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation type="unfinished">Najpierw wpisz numer</translation>
    </message>
    <message>
        <source>Type the number on your receipt</source>
        <translation type="unfinished">Proszę wpisać numer z paragonu</translation>
    </message>
    <message>
        <source>Type the number on your receipt. It is printed by the barcode.</source>
        <translation type="unfinished">Proszę wpisać numer z paragonu. Jest wydrukowany przy kodzie kreskowym.</translation>
    </message>
    <message>
        <source>It is printed by the barcode. No receipt at all? Press Help and a colleague will look for your sale.</source>
        <translation type="unfinished">Jest wydrukowany przy kodzie kreskowym. Nie ma paragonu? Proszę nacisnąć Pomoc, a pracownik poszuka tej sprzedaży.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished">Numer paragonu</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spacja</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Wybierz język</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Wybierz język</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Zwroty</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">Nowy zwrot</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Odśwież</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Dokumenty</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Wyloguj się</translation>
    </message>
    <message>
        <source>Back to returns</source>
        <translation type="unfinished">Wróć do zwrotów</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation type="unfinished">Dziennik dnia</translation>
    </message>
    <message>
        <source>Old goods</source>
        <translation type="unfinished">Zużyty sprzęt</translation>
    </message>
</context>
<context>
    <name>NotPaidScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Najpierw wybierz jedno</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">Jeszcze nie zapłacono</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Code on the payment’s paper</source>
        <translation type="unfinished">Kod z wydruku płatności</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished">Co się stało, własnymi słowami</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">Notatka, jeśli potrzebna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Type the code first</source>
        <translation type="unfinished">Najpierw wpisz kod</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished">Wybierz powód</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation type="unfinished">Najpierw wpisz notatkę</translation>
    </message>
</context>
<context>
    <name>OldGoods</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Paragon</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Co to jest</translation>
    </message>
    <message>
        <source>old goods</source>
        <translation type="unfinished">zużyty sprzęt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Szukaj</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation type="unfinished">Oddaj</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">Najpierw zeskanuj lub wpisz</translation>
    </message>
    <message>
        <source>Say what it is first</source>
        <translation type="unfinished">Najpierw podaj, co to jest</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation type="unfinished">Nie ma paragonu</translation>
    </message>
    <message>
        <source>Print a label for the box</source>
        <translation type="unfinished">Drukuj etykietę na skrzynkę</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished">Drukuj ponownie</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">Zagrożenie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">Krok %1</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation type="unfinished">Dla klienta</translation>
    </message>
</context>
<context>
    <name>OpenReturns</name>
    <message>
        <source>Nothing is open: every return’s money has moved.</source>
        <translation type="unfinished">Nic nie jest otwarte: pieniądze ze wszystkich zwrotów zostały przekazane.</translation>
    </message>
    <message>
        <source>Asking. This can take up to a minute</source>
        <translation type="unfinished">Trwa sprawdzanie. Może to potrwać do minuty</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Wróć do listy</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>What you say is kept under your name, and head office sees it.</source>
        <translation type="unfinished">Podane słowa zostaną zapisane pod nazwiskiem pracownika i zobaczy je centrala.</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 z %2</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished">%1 do %2 z %3</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Wcześniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Więcej</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">Najpierw wpisz</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished">Brak drukarki</translation>
    </message>
</context>
<context>
    <name>PayingScreen</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">Chwileczkę</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">Ten zwrot</translation>
    </message>
    <message>
        <source>It is saved already. Nothing is lost, whatever happens now.</source>
        <translation type="unfinished">Wszystko jest już zapisane. Cokolwiek się teraz stanie, nic nie przepadnie.</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation type="unfinished">Trwa praca</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Code of return %1</source>
        <translation type="unfinished">Kod zwrotu %1</translation>
    </message>
    <message>
        <source>Your return number</source>
        <translation type="unfinished">Numer zwrotu</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It is faulty</source>
        <translation type="unfinished">Produkt jest wadliwy</translation>
    </message>
    <message>
        <source>Then the law may give you more</source>
        <translation type="unfinished">Wtedy z mocy prawa może przysługiwać więcej</translation>
    </message>
    <message>
        <source>A repair or a new one</source>
        <translation type="unfinished">Naprawa lub nowa sztuka</translation>
    </message>
    <message>
        <source>You choose, and it costs you nothing</source>
        <translation type="unfinished">Do wyboru i bez żadnych kosztów</translation>
    </message>
    <message>
        <source>You choose. A colleague does this with you</source>
        <translation type="unfinished">Do wyboru. Zajmie się tym pracownik</translation>
    </message>
    <message>
        <source>Exchange or store credit</source>
        <translation type="unfinished">Wymiana lub bon sklepowy</translation>
    </message>
    <message>
        <source>You choose what you would like</source>
        <translation type="unfinished">Można wybrać, co się chce</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">Pracownik pomoże to załatwić</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Zatrzymać produkt</translation>
    </message>
    <message>
        <source>Carry on with your other items</source>
        <translation type="unfinished">Przejdź do pozostałych produktów</translation>
    </message>
    <message>
        <source>Finish here, with this in writing</source>
        <translation type="unfinished">Zakończ tutaj, z decyzją na piśmie</translation>
    </message>
    <message>
        <source>Finish here. Nothing is returned</source>
        <translation type="unfinished">Zakończ tutaj. Nic nie jest zwracane</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Dlaczego?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished">Dlaczego? %1</translation>
    </message>
    <message>
        <source>What we keep back</source>
        <translation type="unfinished">Co potrącamy</translation>
    </message>
    <message>
        <source>How we count it</source>
        <translation type="unfinished">Jak to liczymy</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Warto wiedzieć</translation>
    </message>
    <message>
        <source>Our policy is better for you here than the law (%1), so we use our policy. %2</source>
        <translation type="unfinished">Nasze zasady są tu korzystniejsze niż prawo (%1), więc stosujemy nasze zasady. %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Zakup: %1</translation>
    </message>
    <message>
        <source>Got %1</source>
        <translation type="unfinished">Odbiór: %1</translation>
    </message>
    <message>
        <source>Today, day %1 of %2</source>
        <translation type="unfinished">Dziś dzień %1 z %2</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation type="unfinished">Ostatni dzień: %1</translation>
    </message>
    <message>
        <source>our policy decides</source>
        <translation type="unfinished">decydują nasze zasady</translation>
    </message>
    <message>
        <source>the law gives a full refund</source>
        <translation type="unfinished">prawo daje pełny zwrot pieniędzy</translation>
    </message>
    <message>
        <source>the law decides</source>
        <translation type="unfinished">decyduje prawo</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">Ten numer i PIN nie pasują do siebie.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait before you try again.</source>
        <translation type="unfinished">Zbyt wiele błędnych kodów PIN. Proszę odczekać przed następną próbą.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">Ten terminal nie może już sprawdzać kodów PIN. Proszę wezwać serwis.</translation>
    </message>
    <message>
        <source>Your word counts. Now it takes a second person, who does the same.</source>
        <translation type="unfinished">Ta zgoda się liczy. Teraz potrzebna jest druga osoba, która zrobi to samo.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation type="unfinished">Drugą osobą musi być ktoś inny.</translation>
    </message>
    <message>
        <source>You may not approve returns. Ask a supervisor or a manager.</source>
        <translation type="unfinished">Brak uprawnień do zatwierdzania zwrotów. Proszę wezwać przełożonego lub kierownika.</translation>
    </message>
    <message>
        <source>This is more than you may approve. Ask somebody who may, such as a manager.</source>
        <translation type="unfinished">To więcej, niż pozwalają uprawnienia. Proszę wezwać kogoś, kto może, na przykład kierownika.</translation>
    </message>
    <message>
        <source>Nobody can approve a return that they carry out themselves.</source>
        <translation type="unfinished">Nikt nie może zatwierdzić zwrotu, który sam przeprowadza.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">Zatwierdzenie wymaga powodu.</translation>
    </message>
    <message>
        <source>This takes your PIN too. Please type it.</source>
        <translation type="unfinished">Potrzebny jest też PIN. Proszę go wpisać.</translation>
    </message>
    <message>
        <source>This takes your badge too. Please scan it, and type your PIN again.</source>
        <translation type="unfinished">Potrzebny jest też identyfikator. Proszę go zeskanować i ponownie wpisać PIN.</translation>
    </message>
    <message>
        <source>Nobody in the store can approve this. It stays a no.</source>
        <translation type="unfinished">Nikt w sklepie nie może tego zatwierdzić. Odmowa pozostaje.</translation>
    </message>
    <message>
        <source>An old appliance</source>
        <translation type="unfinished">Stare urządzenie</translation>
    </message>
    <message>
        <source>For a new one of the same kind that was bought here</source>
        <translation type="unfinished">W zamian za nowe tego samego rodzaju, kupione tutaj</translation>
    </message>
    <message>
        <source>Something very small</source>
        <translation type="unfinished">Coś bardzo małego</translation>
    </message>
    <message>
        <source>Electrical, and no side longer than 25 cm</source>
        <translation type="unfinished">Elektryczne, każdy bok najwyżej 25 cm</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished">Baterie</translation>
    </message>
    <message>
        <source>Portable ones: sealed, and carried in a hand</source>
        <translation type="unfinished">Przenośne: szczelne, do noszenia w ręku</translation>
    </message>
    <message>
        <source>No, all is sound</source>
        <translation type="unfinished">Nie, wszystko jest w porządku</translation>
    </message>
    <message>
        <source>Or there is no battery in it</source>
        <translation type="unfinished">Albo nie ma w środku baterii</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation type="unfinished">Tak albo nie wiadomo</translation>
    </message>
    <message>
        <source>It stays apart: see what to do</source>
        <translation type="unfinished">Ma pozostać osobno: instrukcja dalej</translation>
    </message>
    <message>
        <source>What is handed in?</source>
        <translation type="unfinished">Co jest oddawane?</translation>
    </message>
    <message>
        <source>Is a battery in it swollen, leaking, hot or broken?</source>
        <translation type="unfinished">Czy bateria w środku jest spuchnięta, cieknąca, gorąca lub uszkodzona?</translation>
    </message>
    <message>
        <source>Which receipt has the new one?</source>
        <translation type="unfinished">Na którym paragonie jest nowe urządzenie?</translation>
    </message>
    <message>
        <source>Which of these was bought for it?</source>
        <translation type="unfinished">Które z nich kupiono w zamian?</translation>
    </message>
    <message>
        <source>What is it, and how many?</source>
        <translation type="unfinished">Co to jest i ile sztuk?</translation>
    </message>
    <message>
        <source>Taken back, free of charge</source>
        <translation type="unfinished">Przyjęto bezpłatnie</translation>
    </message>
    <message>
        <source>Not taken here</source>
        <translation type="unfinished">Nie przyjmujemy tutaj</translation>
    </message>
    <message>
        <source>This is not for the collection box.</source>
        <translation type="unfinished">To nie trafia do pojemnika zbiórki.</translation>
    </message>
    <message>
        <source>Whoever made it, and without a charge.</source>
        <translation type="unfinished">Niezależnie od producenta i bezpłatnie.</translation>
    </message>
    <message>
        <source>Look at it before you touch it. When in doubt, say yes.</source>
        <translation type="unfinished">Proszę obejrzeć przed dotknięciem. W razie wątpliwości: tak.</translation>
    </message>
    <message>
        <source>Scan it, or type its number. The old one must do what the new one does.</source>
        <translation type="unfinished">Proszę zeskanować lub wpisać jego numer. Stare urządzenie musi służyć do tego samego co nowe.</translation>
    </message>
    <message>
        <source>It must do the same as the old one.</source>
        <translation type="unfinished">Musi służyć do tego samego co stare.</translation>
    </message>
    <message>
        <source>As you see it: a few words are enough.</source>
        <translation type="unfinished">Tak, jak to widać: wystarczy kilka słów.</translation>
    </message>
    <message>
        <source>Give this to the customer in writing.</source>
        <translation type="unfinished">Proszę dać to klientowi na piśmie.</translation>
    </message>
    <message>
        <source>Nothing is written down. Do this now:</source>
        <translation type="unfinished">Niczego nie zapisano. Teraz trzeba zrobić tak:</translation>
    </message>
    <message>
        <source>This store has not said how it takes old goods back. Nothing is written down.</source>
        <translation type="unfinished">Ten sklep nie podał, jak przyjmuje zużyty sprzęt. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The law can&apos;t be asked here just now. Nothing is written down.</source>
        <translation type="unfinished">Nie można tu teraz sprawdzić przepisów. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>That receipt is gone. Nothing is written down.</source>
        <translation type="unfinished">Tego paragonu już nie ma. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>That could not be written down. Please try again.</source>
        <translation type="unfinished">Nie udało się tego zapisać. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Look for the receipt</source>
        <translation type="unfinished">Poszukaj paragonu</translation>
    </message>
    <message>
        <source>It is decided as soon as the receipt is here</source>
        <translation type="unfinished">Decyzja zapadnie, gdy tylko paragon tu dotrze</translation>
    </message>
    <message>
        <source>Ask head office again</source>
        <translation type="unfinished">Zapytaj centralę ponownie</translation>
    </message>
    <message>
        <source>It is paid as planned once it says yes</source>
        <translation type="unfinished">Wypłata zgodnie z planem, gdy centrala się zgodzi</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation type="unfinished">Wypłać ponownie</translation>
    </message>
    <message>
        <source>The same way, under a new number</source>
        <translation type="unfinished">Tak samo, pod nowym numerem</translation>
    </message>
    <message>
        <source>Pay as %1</source>
        <translation type="unfinished">Wypłata: %1</translation>
    </message>
    <message>
        <source>Only if the customer says: “%1”</source>
        <translation type="unfinished">Tylko jeśli klient powie: „%1”</translation>
    </message>
    <message>
        <source>Leave the price as it was</source>
        <translation type="unfinished">Pozostaw cenę bez zmian</translation>
    </message>
    <message>
        <source>The customer agrees, and nothing is paid</source>
        <translation type="unfinished">Klient się zgadza i nic nie jest wypłacane</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <translation type="unfinished">Oddaj towar</translation>
    </message>
    <message>
        <source>The customer takes them home, and nothing is paid</source>
        <translation type="unfinished">Klient zabiera towar do domu i nic nie jest wypłacane</translation>
    </message>
    <message>
        <source>Ask the card terminal</source>
        <translation type="unfinished">Zapytaj terminal płatniczy</translation>
    </message>
    <message>
        <source>Moves nothing, as often as you like</source>
        <translation type="unfinished">Niczego nie przelewa, można pytać dowolnie często</translation>
    </message>
    <message>
        <source>It was paid: enter the code</source>
        <translation type="unfinished">Zapłacono: wpisz kod</translation>
    </message>
    <message>
        <source>It was not paid: I have seen the report</source>
        <translation type="unfinished">Nie zapłacono: raport sprawdzony</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">Oczekuje</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished">Niepewne</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation type="unfinished">Do rozliczenia</translation>
    </message>
    <message>
        <source>waits for head office</source>
        <translation type="unfinished">czeka na centralę</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished">do rozliczenia</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">rozliczone</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">nierozliczone</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished">niepewne</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation type="unfinished">Nie ma jeszcze paragonu</translation>
    </message>
    <message>
        <source>The money has gone back</source>
        <translation type="unfinished">Pieniądze zostały zwrócone</translation>
    </message>
    <message>
        <source>We have the goods, the money follows</source>
        <translation type="unfinished">Towar jest u nas, pieniądze w następnej kolejności</translation>
    </message>
    <message>
        <source>We are checking what became of the money</source>
        <translation type="unfinished">Sprawdzamy, co się stało z pieniędzmi</translation>
    </message>
    <message>
        <source>The payment was declined, we still owe it</source>
        <translation type="unfinished">Płatność odrzucono, nadal jesteśmy to winni</translation>
    </message>
    <message>
        <source>Not accepted, and why</source>
        <translation type="unfinished">Nie przyjęto, z podaniem powodu</translation>
    </message>
    <message>
        <source>They took their goods back</source>
        <translation type="unfinished">Towar zabrano z powrotem</translation>
    </message>
    <message>
        <source>Who, with all references, and room to sign</source>
        <translation type="unfinished">Kto, ze wszystkimi numerami i miejscem na podpis</translation>
    </message>
    <message>
        <source>For goods that nobody may sell again</source>
        <translation type="unfinished">Na towar, którego nikt nie może już sprzedać</translation>
    </message>
    <message>
        <source>For goods that wait for repair</source>
        <translation type="unfinished">Na towar, który czeka na naprawę</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation type="unfinished">Dla firmy</translation>
    </message>
    <message>
        <source>With what is left on it now</source>
        <translation type="unfinished">Z kwotą, która na niej teraz została</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation type="unfinished">Czyje dokumenty?</translation>
    </message>
    <message>
        <source>What is the return’s number?</source>
        <translation type="unfinished">Jaki jest numer zwrotu?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished">Który dokument?</translation>
    </message>
    <message>
        <source>Which business is it for?</source>
        <translation type="unfinished">Dla jakiej firmy?</translation>
    </message>
    <message>
        <source>What is its address?</source>
        <translation type="unfinished">Jaki jest jej adres?</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation type="unfinished">Tak to brzmi</translation>
    </message>
    <message>
        <source>Nothing has been returned here yet.</source>
        <translation type="unfinished">Nic jeszcze tu nie zwrócono.</translation>
    </message>
    <message>
        <source>The last returns here, newest first. Or scan the code on a slip.</source>
        <translation type="unfinished">Ostatnie zwroty tutaj, od najnowszych. Można też zeskanować kod z potwierdzenia.</translation>
    </message>
    <message>
        <source>As on the slip: R-0412-K1-7Q4M9X2C.</source>
        <translation type="unfinished">Jak na potwierdzeniu: R-0412-K1-7Q4M9X2C.</translation>
    </message>
    <message>
        <source>As the return stands now.</source>
        <translation type="unfinished">Zgodnie z obecnym stanem zwrotu.</translation>
    </message>
    <message>
        <source>As on its invoice. It is printed, and kept nowhere.</source>
        <translation type="unfinished">Jak na fakturze firmy. Zostanie wydrukowane i nigdzie nie zapisane.</translation>
    </message>
    <message>
        <source>With a comma between its rows.</source>
        <translation type="unfinished">Wiersze rozdzielone przecinkiem.</translation>
    </message>
    <message>
        <source>A further copy says that it is one, and is noted under your name.</source>
        <translation type="unfinished">Kolejna kopia jest oznaczona jako kopia i odnotowana pod nazwiskiem pracownika.</translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation type="unfinished">Ten terminal nie ma drukarki.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished">Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Zwrot</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Szukaj</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished">Drukuj kopię</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>The store’s copy</source>
        <translation type="unfinished">Kopia dla sklepu</translation>
    </message>
    <message>
        <source>The label for what is put aside</source>
        <translation type="unfinished">Etykieta na odłożony towar</translation>
    </message>
    <message>
        <source>The label for the repair</source>
        <translation type="unfinished">Etykieta do naprawy</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation type="unfinished">Nota kredytowa</translation>
    </message>
    <message>
        <source>The credit or gift card</source>
        <translation type="unfinished">Bon sklepowy lub karta podarunkowa</translation>
    </message>
    <message>
        <source>The customer’s slip</source>
        <translation type="unfinished">Potwierdzenie dla klienta</translation>
    </message>
    <message>
        <source>We don’t know that return here. Nothing has changed.</source>
        <translation type="unfinished">Nie znamy tu tego zwrotu. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The return stands otherwise by now. Please choose it again.</source>
        <translation type="unfinished">Stan tego zwrotu się zmienił. Proszę wybrać go ponownie.</translation>
    </message>
    <message>
        <source>We can’t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Nie można tego teraz sprawdzić. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Wydrukowano.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please fill it and print again.</source>
        <translation type="unfinished">W drukarce skończył się papier. Proszę go włożyć i drukować ponownie.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">Drukarka tego nie wydrukowała. Proszę ją sprawdzić.</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation type="unfinished">Nieotwarte</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Otwarte</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Używane</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Uszkodzone</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">Niebezpieczne</translation>
    </message>
    <message>
        <source>As it was sold, seal and all</source>
        <translation type="unfinished">Tak jak sprzedano, z plombą i wszystkim</translation>
    </message>
    <message>
        <source>Tried or looked at, as in a shop</source>
        <translation type="unfinished">Wypróbowane lub obejrzane jak w sklepie</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation type="unfinished">Więcej niż to</translation>
    </message>
    <message>
        <source>Broken, torn or marked</source>
        <translation type="unfinished">Zepsute, podarte lub ze śladami</translation>
    </message>
    <message>
        <source>It is put aside under a label</source>
        <translation type="unfinished">Zostanie odłożone z etykietą</translation>
    </message>
    <message>
        <source>Somebody decides later</source>
        <translation type="unfinished">Ktoś zdecyduje później</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished">Spisane na straty</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation type="unfinished">Z powrotem na półkę</translation>
    </message>
    <message>
        <source>Parts or seconds</source>
        <translation type="unfinished">Na części lub drugi gatunek</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished">Naprawione</translation>
    </message>
    <message>
        <source>To the manufacturer</source>
        <translation type="unfinished">Do producenta</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation type="unfinished">Do dostawcy</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation type="unfinished">Żadnego nie zapisano</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Wszystkie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 z %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished">Paragon %1</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation type="unfinished">Na papierze, %1</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished">Brak paragonu</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished">Paragon</translation>
    </message>
    <message>
        <source>Ours, on paper or on a screen</source>
        <translation type="unfinished">Nasz, na papierze lub na ekranie</translation>
    </message>
    <message>
        <source>Only the goods</source>
        <translation type="unfinished">Tylko towar</translation>
    </message>
    <message>
        <source>Nothing that says when they were bought</source>
        <translation type="unfinished">Nic, co mówi, kiedy go kupiono</translation>
    </message>
    <message>
        <source>The number of an order</source>
        <translation type="unfinished">Numer zamówienia</translation>
    </message>
    <message>
        <source>From a parcel or an e-mail</source>
        <translation type="unfinished">Z paczki lub e-maila</translation>
    </message>
    <message>
        <source>The card that paid</source>
        <translation type="unfinished">Karta, którą zapłacono</translation>
    </message>
    <message>
        <source>By the token that the card terminal shows</source>
        <translation type="unfinished">Po tokenie, który pokazuje terminal płatniczy</translation>
    </message>
    <message>
        <source>A customer number</source>
        <translation type="unfinished">Numer klienta</translation>
    </message>
    <message>
        <source>Of a loyalty card or an account</source>
        <translation type="unfinished">Z karty lojalnościowej lub konta</translation>
    </message>
    <message>
        <source>A receipt that we can&apos;t find</source>
        <translation type="unfinished">Paragon, którego nie możemy znaleźć</translation>
    </message>
    <message>
        <source>The refund follows once it has come in</source>
        <translation type="unfinished">Zwrot pieniędzy nastąpi, gdy paragon dotrze</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">zakup: %1</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation type="unfinished">Kiedy klient to odebrał</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation type="unfinished">W późniejszym dniu</translation>
    </message>
    <message>
        <source>On a day they know</source>
        <translation type="unfinished">W dniu, który klient zna</translation>
    </message>
    <message>
        <source>You pick it on the next page</source>
        <translation type="unfinished">Wybór na następnej stronie</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">Nikt nie wie</translation>
    </message>
    <message>
        <source>Then nothing is claimed about it</source>
        <translation type="unfinished">Wtedy niczego się o tym nie zakłada</translation>
    </message>
    <message>
        <source>As our rules say</source>
        <translation type="unfinished">Zgodnie z naszymi zasadami</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation type="unfinished">O sprzedaży</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Ile sztuk</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Dlaczego</translation>
    </message>
    <message>
        <source>When it first showed</source>
        <translation type="unfinished">Kiedy wyszło to na jaw</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stan</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished">Numery seryjne</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished">Na miejscu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">Co dalej z towarem</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Partia</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished">Więcej szczegółów</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>It is not in this return</source>
        <translation type="unfinished">Nie należy do tego zwrotu</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">Najpierw zeskanuj lub wpisz</translation>
    </message>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">Najpierw wpisz</translation>
    </message>
    <message>
        <source>Only a sale that fits alone is shown: other people&apos;s shopping stays theirs.</source>
        <translation type="unfinished">Pokazujemy sprzedaż tylko wtedy, gdy pasuje jako jedyna: cudze zakupy pozostają prywatne.</translation>
    </message>
    <message>
        <source>What is the order&apos;s number?</source>
        <translation type="unfinished">Jaki jest numer zamówienia?</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Zamówienie</translation>
    </message>
    <message>
        <source>Which card paid?</source>
        <translation type="unfinished">Którą kartą zapłacono?</translation>
    </message>
    <message>
        <source>The token that the card terminal shows for it. Never the card&apos;s number.</source>
        <translation type="unfinished">Token, który pokazuje dla niej terminal płatniczy. Nigdy numer karty.</translation>
    </message>
    <message>
        <source>Token of the card</source>
        <translation type="unfinished">Token karty</translation>
    </message>
    <message>
        <source>What is their customer number?</source>
        <translation type="unfinished">Jaki jest numer klienta?</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished">Numer klienta</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation type="unfinished">Który paragon?</translation>
    </message>
    <message>
        <source>Scan its code, or type its number.</source>
        <translation type="unfinished">Proszę zeskanować kod lub wpisać numer.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Paragon</translation>
    </message>
    <message>
        <source>What is its serial number?</source>
        <translation type="unfinished">Jaki jest numer seryjny?</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation type="unfinished">Numer seryjny %1 z %2</translation>
    </message>
    <message>
        <source>Scan it, or type it: only what was sold comes back.</source>
        <translation type="unfinished">Proszę zeskanować lub wpisać: wrócić może tylko to, co sprzedano.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Numer seryjny</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished">Nie ma numeru</translation>
    </message>
    <message>
        <source>The others have none</source>
        <translation type="unfinished">Pozostałe nie mają numeru</translation>
    </message>
    <message>
        <source>What number is on the paper?</source>
        <translation type="unfinished">Jaki numer jest na papierze?</translation>
    </message>
    <message>
        <source>As it is printed. The goods stay, and the refund follows once the receipt has come in.</source>
        <translation type="unfinished">Tak jak wydrukowano. Towar zostaje, a zwrot pieniędzy nastąpi, gdy paragon dotrze.</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation type="unfinished">Numer na papierze</translation>
    </message>
    <message>
        <source>Which goods does the paper name?</source>
        <translation type="unfinished">Jaki towar podano na papierze?</translation>
    </message>
    <message>
        <source>Scan them, or type the article&apos;s number.</source>
        <translation type="unfinished">Proszę go zeskanować lub wpisać numer artykułu.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>What did one of them cost?</source>
        <translation type="unfinished">Ile kosztowała jedna sztuka?</translation>
    </message>
    <message>
        <source>As printed, tax in.</source>
        <translation type="unfinished">Jak wydrukowano, z podatkiem.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished">Cena za sztukę</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished">Co jest zwracane</translation>
    </message>
    <message>
        <source>Tap one to change it, or to take it out.</source>
        <translation type="unfinished">Proszę dotknąć pozycji, aby ją zmienić lub usunąć.</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation type="unfinished">Pokaż decyzję</translation>
    </message>
    <message>
        <source>Add a line of the paper</source>
        <translation type="unfinished">Dodaj pozycję z papieru</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished">Dodaj coś jeszcze</translation>
    </message>
    <message>
        <source>What does the customer have?</source>
        <translation type="unfinished">Co klient ma ze sobą?</translation>
    </message>
    <message>
        <source>What do they have for the next item?</source>
        <translation type="unfinished">Co klient ma dla następnego produktu?</translation>
    </message>
    <message>
        <source>A receipt is best: it says what was paid, and how.</source>
        <translation type="unfinished">Najlepszy jest paragon: mówi, ile zapłacono i jak.</translation>
    </message>
    <message>
        <source>Which of these comes back?</source>
        <translation type="unfinished">Co z tego jest zwracane?</translation>
    </message>
    <message>
        <source>One at a time. You can add more after it.</source>
        <translation type="unfinished">Po jednej pozycji. Potem można dodać kolejne.</translation>
    </message>
    <message>
        <source>Which goods are they?</source>
        <translation type="unfinished">Jaki to towar?</translation>
    </message>
    <message>
        <source>Scan the code on them, or type it. They count for the lowest price of late.</source>
        <translation type="unfinished">Proszę zeskanować lub wpisać kod towaru. Liczy się najniższa cena z ostatniego czasu.</translation>
    </message>
    <message>
        <source>Who brings them?</source>
        <translation type="unfinished">Kto to przynosi?</translation>
    </message>
    <message>
        <source>A customer number or a token, never a name: returns without a receipt are counted by it.</source>
        <translation type="unfinished">Numer klienta lub token, nigdy nazwisko: według niego liczymy zwroty bez paragonu.</translation>
    </message>
    <message>
        <source>They give none</source>
        <translation type="unfinished">Klient nie podaje</translation>
    </message>
    <message>
        <source>Which day is on the paper?</source>
        <translation type="unfinished">Jaki dzień jest na papierze?</translation>
    </message>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">Najpierw wybierz dzień</translation>
    </message>
    <message>
        <source>Which line of the paper is it?</source>
        <translation type="unfinished">Która to pozycja na papierze?</translation>
    </message>
    <message>
        <source>Counted from the top.</source>
        <translation type="unfinished">Licząc od góry.</translation>
    </message>
    <message>
        <source>How many does that line say?</source>
        <translation type="unfinished">Ile sztuk podaje ta pozycja?</translation>
    </message>
    <message>
        <source>How many come back?</source>
        <translation type="unfinished">Ile sztuk jest zwracanych?</translation>
    </message>
    <message>
        <source>Why do they come back?</source>
        <translation type="unfinished">Dlaczego towar jest zwracany?</translation>
    </message>
    <message>
        <source>When did it first show?</source>
        <translation type="unfinished">Kiedy wyszło to na jaw?</translation>
    </message>
    <message>
        <source>It decides which rights the law gives them.</source>
        <translation type="unfinished">Od tego zależy, jakie prawa ma klient.</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">Którego dnia wyszło to na jaw?</translation>
    </message>
    <message>
        <source>What state are they in?</source>
        <translation type="unfinished">W jakim stanie jest towar?</translation>
    </message>
    <message>
        <source>As you see them now.</source>
        <translation type="unfinished">Tak, jak wygląda teraz.</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished">Co o tym powiedziano</translation>
    </message>
    <message>
        <source>Tap what is not so.</source>
        <translation type="unfinished">Dotknij, co się nie zgadza.</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished">Wszystko się zgadza</translation>
    </message>
    <message>
        <source>How many of them are here?</source>
        <translation type="unfinished">Ile z nich jest na miejscu?</translation>
    </message>
    <message>
        <source>The others are announced: nothing is paid for them before they come.</source>
        <translation type="unfinished">Pozostałe są zgłoszone: nic za nie nie wypłacamy, dopóki nie dotrą.</translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation type="unfinished">Co dalej z towarem?</translation>
    </message>
    <message>
        <source>Which batch is printed on them?</source>
        <translation type="unfinished">Jaką partię na nim wydrukowano?</translation>
    </message>
    <message>
        <source>It shows whether a recall means them.</source>
        <translation type="unfinished">Pokazuje, czy dotyczy go wycofanie.</translation>
    </message>
    <message>
        <source>None is printed</source>
        <translation type="unfinished">Żadnej nie wydrukowano</translation>
    </message>
    <message>
        <source>That line is in already. Tap it there to change how many.</source>
        <translation type="unfinished">Ta pozycja już jest na liście. Można jej tam dotknąć i zmienić liczbę sztuk.</translation>
    </message>
    <message>
        <source>A gift receipt is a return of its own. Finish this one first.</source>
        <translation type="unfinished">Paragon prezentowy to osobny zwrot. Proszę najpierw zakończyć ten.</translation>
    </message>
    <message>
        <source>That receipt is in another currency. It is a return of its own.</source>
        <translation type="unfinished">Ten paragon jest w innej walucie. To osobny zwrot.</translation>
    </message>
    <message>
        <source>What is on the paper is a return of its own. Finish it first.</source>
        <translation type="unfinished">To, co jest na papierze, to osobny zwrot. Proszę najpierw go zakończyć.</translation>
    </message>
    <message>
        <source>That is the slip of a return. Nothing can come back from it.</source>
        <translation type="unfinished">To potwierdzenie zwrotu. Z niego nic nie można zwrócić.</translation>
    </message>
    <message>
        <source>That is not the code of a receipt. Nothing has changed.</source>
        <translation type="unfinished">To nie jest kod paragonu. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Nie można tego teraz sprawdzić. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">Nie znamy tego paragonu. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>No sale fits that alone. Try something else that they have.</source>
        <translation type="unfinished">Nie ma jednej pasującej sprzedaży. Proszę użyć czegoś innego, co klient ma.</translation>
    </message>
    <message>
        <source>The fault is minor</source>
        <translation type="unfinished">Wada jest drobna</translation>
    </message>
    <message>
        <source>In some places a minor one does not end the sale</source>
        <translation type="unfinished">W niektórych miejscach drobna nie pozwala rozwiązać umowy</translation>
    </message>
    <message>
        <source>The fault is serious</source>
        <translation type="unfinished">Wada jest poważna</translation>
    </message>
    <message>
        <source>In some places nobody has to wait for a repair then</source>
        <translation type="unfinished">W niektórych krajach nie trzeba wtedy czekać na naprawę</translation>
    </message>
    <message>
        <source>Nobody can repair or replace it</source>
        <translation type="unfinished">Nikt nie może tego naprawić ani wymienić</translation>
    </message>
    <message>
        <source>Money off, or the money back, is what is left</source>
        <translation type="unfinished">Pozostaje obniżka ceny lub zwrot pieniędzy</translation>
    </message>
    <message>
        <source>The seal is broken</source>
        <translation type="unfinished">Plomba jest zerwana</translation>
    </message>
    <message>
        <source>It counts for goods that are sealed for hygiene, or are recordings</source>
        <translation type="unfinished">Ważne przy towarach zaplombowanych ze względów higienicznych i nagraniach</translation>
    </message>
    <message>
        <source>Handled more than in a shop</source>
        <translation type="unfinished">Sprawdzane mocniej niż w sklepie</translation>
    </message>
    <message>
        <source>It counts for a sale at a distance</source>
        <translation type="unfinished">Ważne przy sprzedaży na odległość</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Nie podano</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Nic</translation>
    </message>
    <message>
        <source>%1. Took too long</source>
        <translation type="unfinished">%1. Trwało zbyt długo</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation type="unfinished">Nic szczególnego</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Brak</translation>
    </message>
    <message>
        <source>They were not told</source>
        <translation type="unfinished">Nie poinformowano</translation>
    </message>
    <message>
        <source>They were told late, %1</source>
        <translation type="unfinished">Poinformowano późno, %1</translation>
    </message>
    <message>
        <source>They were told in time</source>
        <translation type="unfinished">Poinformowano na czas</translation>
    </message>
    <message>
        <source>A business</source>
        <translation type="unfinished">Firma</translation>
    </message>
    <message>
        <source>A consumer</source>
        <translation type="unfinished">Konsument</translation>
    </message>
    <message>
        <source>What it cost to bring it</source>
        <translation type="unfinished">Koszt dostarczenia towaru</translation>
    </message>
    <message>
        <source>Installed by us</source>
        <translation type="unfinished">Instalacja przez nas</translation>
    </message>
    <message>
        <source>Goes off</source>
        <translation type="unfinished">Psuje się</translation>
    </message>
    <message>
        <source>Repairs, costs, what you see on it</source>
        <translation type="unfinished">Naprawy, koszty, widoczne oznaki</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation type="unfinished">Dotychczasowe naprawy</translation>
    </message>
    <message>
        <source>What you see on it</source>
        <translation type="unfinished">Co na nim widać</translation>
    </message>
    <message>
        <source>Keeps until</source>
        <translation type="unfinished">Trwałość do</translation>
    </message>
    <message>
        <source>Tap to take it out</source>
        <translation type="unfinished">Dotknij, aby usunąć</translation>
    </message>
    <message>
        <source>They got it back</source>
        <translation type="unfinished">Klient odebrał z naprawy</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">Dzień wybiera się potem</translation>
    </message>
    <message>
        <source>It is still being repaired</source>
        <translation type="unfinished">Naprawa jeszcze trwa</translation>
    </message>
    <message>
        <source>In good time</source>
        <translation type="unfinished">W dobrym czasie</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">Trwało to zbyt długo</translation>
    </message>
    <message>
        <source>Or it was a great nuisance to them</source>
        <translation type="unfinished">Albo było dla klienta bardzo uciążliwe</translation>
    </message>
    <message>
        <source>They had to send it</source>
        <translation type="unfinished">Trzeba było to wysłać</translation>
    </message>
    <message>
        <source>Postage or a carrier</source>
        <translation type="unfinished">Poczta lub kurier</translation>
    </message>
    <message>
        <source>They brought it themselves</source>
        <translation type="unfinished">Klient przyniósł to sam</translation>
    </message>
    <message>
        <source>A fare, or parking</source>
        <translation type="unfinished">Bilet lub parking</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation type="unfinished">Nikt nie pytał</translation>
    </message>
    <message>
        <source>Who bought</source>
        <translation type="unfinished">Kto kupił</translation>
    </message>
    <message>
        <source>The right to cancel</source>
        <translation type="unfinished">Prawo odstąpienia</translation>
    </message>
    <message>
        <source>Points on their loyalty account</source>
        <translation type="unfinished">Punkty na koncie lojalnościowym</translation>
    </message>
    <message>
        <source>Mainly for themselves</source>
        <translation type="unfinished">Głównie dla siebie</translation>
    </message>
    <message>
        <source>For their trade: consumer law is not for them</source>
        <translation type="unfinished">Na potrzeby firmy: prawo konsumenckie nie obowiązuje</translation>
    </message>
    <message>
        <source>They have longer then</source>
        <translation type="unfinished">Klient ma wtedy więcej czasu</translation>
    </message>
    <message>
        <source>They were told late</source>
        <translation type="unfinished">Poinformowano późno</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished">To wszystko</translation>
    </message>
    <message>
        <source>Only what they say, or what you see. It can decide what the law gives them.</source>
        <translation type="unfinished">Tylko to, co klient mówi lub co widać. Od tego może zależeć, co przysługuje klientowi.</translation>
    </message>
    <message>
        <source>Add a repair</source>
        <translation type="unfinished">Dodaj naprawę</translation>
    </message>
    <message>
        <source>When did they ask for the repair?</source>
        <translation type="unfinished">Kiedy klient poprosił o naprawę?</translation>
    </message>
    <message>
        <source>How did the repair end?</source>
        <translation type="unfinished">Jak skończyła się naprawa?</translation>
    </message>
    <message>
        <source>When did they get it back?</source>
        <translation type="unfinished">Kiedy klient odebrał towar?</translation>
    </message>
    <message>
        <source>How long did the repair take?</source>
        <translation type="unfinished">Ile trwała naprawa?</translation>
    </message>
    <message>
        <source>What did it cost them to bring it?</source>
        <translation type="unfinished">Ile kosztowało klienta dostarczenie towaru?</translation>
    </message>
    <message>
        <source>The law says who bears it. It is paid out by a colleague.</source>
        <translation type="unfinished">Kto ponosi koszt, mówi prawo. Wypłaca go pracownik.</translation>
    </message>
    <message>
        <source>How much did it cost?</source>
        <translation type="unfinished">Ile to kosztowało?</translation>
    </message>
    <message>
        <source>As on what they show you.</source>
        <translation type="unfinished">Tak, jak na okazanym dowodzie.</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished">Ile to kosztowało</translation>
    </message>
    <message>
        <source>What do you see on it?</source>
        <translation type="unfinished">Co na nim widać?</translation>
    </message>
    <message>
        <source>Tap what is so.</source>
        <translation type="unfinished">Dotknij, co się zgadza.</translation>
    </message>
    <message>
        <source>When had we installed it?</source>
        <translation type="unfinished">Kiedy to u klienta zainstalowaliśmy?</translation>
    </message>
    <message>
        <source>Their time begins when it works.</source>
        <translation type="unfinished">Termin biegnie, odkąd to działa.</translation>
    </message>
    <message>
        <source>We did not install it</source>
        <translation type="unfinished">Nie instalowaliśmy tego</translation>
    </message>
    <message>
        <source>Until when does it keep?</source>
        <translation type="unfinished">Do kiedy zachowuje trwałość?</translation>
    </message>
    <message>
        <source>It does not go off</source>
        <translation type="unfinished">To się nie psuje</translation>
    </message>
    <message>
        <source>Who bought it?</source>
        <translation type="unfinished">Kto to kupił?</translation>
    </message>
    <message>
        <source>Were they told that they could cancel?</source>
        <translation type="unfinished">Czy poinformowano klienta o prawie odstąpienia?</translation>
    </message>
    <message>
        <source>It counts for what was bought at a distance.</source>
        <translation type="unfinished">Ważne przy zakupach na odległość.</translation>
    </message>
    <message>
        <source>When were they told?</source>
        <translation type="unfinished">Kiedy poinformowano?</translation>
    </message>
    <message>
        <source>How many points does their account hold?</source>
        <translation type="unfinished">Ile punktów jest na koncie klienta?</translation>
    </message>
    <message>
        <source>As the loyalty system says. What is missing of those that the sale gave may be kept back.</source>
        <translation type="unfinished">Według systemu lojalnościowego. Brakujące punkty z tych, które dała sprzedaż, można potrącić.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Punkty</translation>
    </message>
    <message>
        <source>%1 at what you paid</source>
        <translation type="unfinished">%1 po zapłaconej cenie</translation>
    </message>
    <message>
        <source>%1 at today&apos;s price</source>
        <translation type="unfinished">%1 po dzisiejszej cenie</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 po %2</translation>
    </message>
    <message>
        <source>To pay, with %1 VAT</source>
        <translation type="unfinished">Do zapłaty, z VAT %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished">Do zapłaty</translation>
    </message>
    <message>
        <source>You get back, with %1 VAT</source>
        <translation type="unfinished">Do odzyskania, z VAT %1</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">Do odzyskania</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Wydawane</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">Zwracane</translation>
    </message>
    <message>
        <source>The way you paid</source>
        <translation type="unfinished">Tak, jak zapłacono</translation>
    </message>
    <message>
        <source>As store credit</source>
        <translation type="unfinished">Jako bon sklepowy</translation>
    </message>
    <message>
        <source>Only if you want it. To spend with us</source>
        <translation type="unfinished">Tylko na życzenie. Na zakupy u nas</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation type="unfinished">W gotówce</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">Tylko na życzenie. Wypłaca pracownik</translation>
    </message>
    <message>
        <source>A colleague takes it here</source>
        <translation type="unfinished">Przyjmuje ją tu pracownik</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation type="unfinished">Na terminalu płatniczym</translation>
    </message>
    <message>
        <source>You pay the difference</source>
        <translation type="unfinished">Do dopłaty jest różnica</translation>
    </message>
    <message>
        <source>An even swap</source>
        <translation type="unfinished">Wymiana bez różnicy</translation>
    </message>
    <message>
        <source>You get back the difference</source>
        <translation type="unfinished">Zwracamy różnicę</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">Nic do zapłaty</translation>
    </message>
    <message>
        <source>Both halves happen, or neither.</source>
        <translation type="unfinished">Obie części wymiany nastąpią albo żadna.</translation>
    </message>
    <message>
        <source>New items keep %1 as first purchase date in our policy.</source>
        <translation type="unfinished">Nowe produkty zachowują w naszych zasadach datę pierwszego zakupu %1.</translation>
    </message>
    <message>
        <source>New items keep the first purchase date of the old in our policy.</source>
        <translation type="unfinished">Nowe produkty zachowują w naszych zasadach datę pierwszego zakupu starych.</translation>
    </message>
    <message>
        <source>Your paid warranty goes on.</source>
        <translation type="unfinished">Wykupiona gwarancja trwa dalej.</translation>
    </message>
    <message>
        <source>Legal rights for them start today.</source>
        <translation type="unfinished">Prawa ustawowe do nich liczą się od dziś.</translation>
    </message>
    <message>
        <source>Swap, nothing to pay</source>
        <translation type="unfinished">Wymień, nic do zapłaty</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished">Zapłać %1</translation>
    </message>
    <message>
        <source>Refund %1 to card %2</source>
        <translation type="unfinished">Zwrot %1 na kartę %2</translation>
    </message>
    <message>
        <source>Swap, and refund %1</source>
        <translation type="unfinished">Wymiana i zwrot %1</translation>
    </message>
    <message>
        <source>Proof of your exchange</source>
        <translation type="unfinished">Dowód wymiany</translation>
    </message>
    <message>
        <source>The new items are yours</source>
        <translation type="unfinished">Nowe produkty można zabrać</translation>
    </message>
    <message>
        <source>There is nothing to pay. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Nie ma nic do zapłaty. Stare produkty proszę zostawić tutaj. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>You paid %1. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Zapłacono %1. Stare produkty proszę zostawić tutaj. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>The difference goes back the way it was paid.</source>
        <translation type="unfinished">Różnica wraca tak, jak zapłacono.</translation>
    </message>
    <message>
        <source>The difference of %1 goes %2.</source>
        <translation type="unfinished">Zwrot różnicy (%1): %2.</translation>
    </message>
    <message>
        <source>The difference is paid: %1.</source>
        <translation type="unfinished">Różnica jest wypłacona: %1.</translation>
    </message>
    <message>
        <source>Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Stare produkty proszę zostawić tutaj. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>Proof of your return</source>
        <translation type="unfinished">Dowód zwrotu</translation>
    </message>
    <message>
        <source>Your return is recorded</source>
        <translation type="unfinished">Zwrot jest zapisany</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>Proof of your price reduction</source>
        <translation type="unfinished">Dowód obniżki ceny</translation>
    </message>
    <message>
        <source>Your price reduction is recorded</source>
        <translation type="unfinished">Obniżka ceny jest zapisana</translation>
    </message>
    <message>
        <source>You keep the items, and get back the money that comes off their price. This slip is your proof.</source>
        <translation type="unfinished">Produkty można zatrzymać, a kwota obniżki wraca. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>Your price reduction is paid</source>
        <translation type="unfinished">Obniżka ceny jest wypłacona</translation>
    </message>
    <message>
        <source>You keep the items. %1. This slip is your proof.</source>
        <translation type="unfinished">Produkty można zatrzymać. %1. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>You keep the items, and %1 goes %2. This slip is your proof.</source>
        <translation type="unfinished">Produkty można zatrzymać. Zwrot %1: %2. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>Your repair is booked</source>
        <translation type="unfinished">Naprawa jest zgłoszona</translation>
    </message>
    <message>
        <source>Please hand your item to a colleague, with this slip. We have it mended, and it costs you nothing.</source>
        <translation type="unfinished">Proszę oddać produkt pracownikowi razem z tym potwierdzeniem. Zlecimy naprawę i nic ona nie kosztuje.</translation>
    </message>
    <message>
        <source>Your store credit is ready</source>
        <translation type="unfinished">Bon sklepowy jest gotowy</translation>
    </message>
    <message>
        <source>Your refund is paid</source>
        <translation type="unfinished">Zwrot pieniędzy wypłacony</translation>
    </message>
    <message>
        <source>%1. Cards usually take 3 to 5 working days to show it. This slip is your proof.</source>
        <translation type="unfinished">%1. Na karcie widać to zwykle po 3 do 5 dniach roboczych. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>Your return is recorded. There is no money to move.</source>
        <translation type="unfinished">Zwrot jest zapisany. Nie ma pieniędzy do przekazania.</translation>
    </message>
    <message>
        <source>Your return is recorded, and the refund goes the way it was paid. This slip is your proof.</source>
        <translation type="unfinished">Zwrot jest zapisany, a pieniądze wracają tak, jak zapłacono. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>Your return is recorded. Please collect the cash from a colleague, with this slip.</source>
        <translation type="unfinished">Zwrot jest zapisany. Gotówkę proszę odebrać u pracownika, z tym potwierdzeniem.</translation>
    </message>
    <message>
        <source>Your return is recorded and the refund goes %1. Cards usually take 3 to 5 working days. This slip is your proof.</source>
        <translation type="unfinished">Zwrot jest zapisany. Zwrot pieniędzy: %1. Na kartę trwa to zwykle od 3 do 5 dni roboczych. To potwierdzenie jest dowodem.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished">Nie przyjęto</translation>
    </message>
    <message>
        <source>We can&apos;t reduce this price.</source>
        <translation type="unfinished">Nie możemy obniżyć tej ceny.</translation>
    </message>
    <message>
        <source>We can&apos;t take these items back.</source>
        <translation type="unfinished">Nie możemy przyjąć tych produktów.</translation>
    </message>
    <message>
        <source>Our records say that they have come back already, or are being returned at another place. No money moved. Please take your items with you, or ask a colleague.</source>
        <translation type="unfinished">Według naszych zapisów te produkty już zwrócono albo właśnie są zwracane w innym miejscu. Nie przekazano pieniędzy. Proszę zabrać produkty ze sobą lub zapytać pracownika.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Zabrane z powrotem</translation>
    </message>
    <message>
        <source>Your items are yours again.</source>
        <translation type="unfinished">Produkty można zabrać z powrotem.</translation>
    </message>
    <message>
        <source>Nothing was returned, and no money moved. Please take your items with you. You can return them another time.</source>
        <translation type="unfinished">Niczego nie zwrócono i nie przekazano pieniędzy. Proszę zabrać produkty ze sobą. Można je zwrócić innym razem.</translation>
    </message>
    <message>
        <source>The price stays as it was.</source>
        <translation type="unfinished">Cena pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>No money moved, and you keep your items. Your rights are as they were.</source>
        <translation type="unfinished">Nie przekazano pieniędzy, a produkty można zatrzymać. Prawa pozostają bez zmian.</translation>
    </message>
    <message>
        <source>The swap is off, and no money moved. Please take your own items with you, and leave the new ones here.</source>
        <translation type="unfinished">Wymiany nie będzie i nie przekazano pieniędzy. Proszę zabrać własne produkty, a nowe zostawić tutaj.</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation type="unfinished">Nie zwrócono</translation>
    </message>
    <message>
        <source>Your items stay yours.</source>
        <translation type="unfinished">Produkty można zatrzymać.</translation>
    </message>
    <message>
        <source>Your slip says why, by which rule, and what you can do now. No money moved. Your statutory rights are not affected.</source>
        <translation type="unfinished">Potwierdzenie mówi dlaczego, według której zasady i co można teraz zrobić. Nie przekazano pieniędzy. Nie narusza to praw ustawowych.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">jeszcze nie</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished">w drodze</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished">sprawdzane</translation>
    </message>
    <message>
        <source>Take my items back</source>
        <translation type="unfinished">Zabieram produkty</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">Co teraz zrobić</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">Pieniądze</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">Jeszcze nie zapłacono</translation>
    </message>
    <message>
        <source>The new items wait for your payment.</source>
        <translation type="unfinished">Nowe produkty czekają na zapłatę.</translation>
    </message>
    <message>
        <source>The card terminal took no payment. Your swap is saved, and both halves are still open.</source>
        <translation type="unfinished">Terminal płatniczy nie pobrał płatności. Wymiana jest zapisana, a obie jej części są nadal otwarte.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: you pay there, or have your own items back.</source>
        <translation type="unfinished">Nowe produkty proszę zostawić tutaj i pójść do pracownika z tym potwierdzeniem: tam można zapłacić albo odebrać własne produkty.</translation>
    </message>
    <message>
        <source>Nothing was paid. %1 is to pay before the new items are yours.</source>
        <translation type="unfinished">Niczego nie zapłacono. Aby zabrać nowe produkty, trzeba zapłacić %1.</translation>
    </message>
    <message>
        <source>I have my slip</source>
        <translation type="unfinished">Mam potwierdzenie</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation type="unfinished">Zwrot pieniędzy oczekuje</translation>
    </message>
    <message>
        <source>You keep your items. Your %1 will follow.</source>
        <translation type="unfinished">Produkty można zatrzymać. Do wypłaty później: %1.</translation>
    </message>
    <message>
        <source>We have your items. Your %1 will follow.</source>
        <translation type="unfinished">Produkty są u nas. Do wypłaty później: %1.</translation>
    </message>
    <message>
        <source>We are looking for your receipt. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Szukamy paragonu. Zwrot jest zapisany i nie trzeba czekać.</translation>
    </message>
    <message>
        <source>Keep your slip and the receipt. With the slip&apos;s number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">Proszę zachować potwierdzenie i paragon. Z numerem potwierdzenia pracownik zawsze powie, co się dzieje ze zwrotem pieniędzy.</translation>
    </message>
    <message>
        <source>It is worked out and paid once the receipt has come in, as it says.</source>
        <translation type="unfinished">Kwota zostanie obliczona i wypłacona, gdy paragon dotrze, zgodnie z jego treścią.</translation>
    </message>
    <message>
        <source>A colleague takes your payment</source>
        <translation type="unfinished">Płatność przyjmie pracownik</translation>
    </message>
    <message>
        <source>Please pay %1 to a colleague.</source>
        <translation type="unfinished">Proszę zapłacić %1 pracownikowi.</translation>
    </message>
    <message>
        <source>The new items are yours once it is paid.</source>
        <translation type="unfinished">Po zapłacie można zabrać nowe produkty.</translation>
    </message>
    <message>
        <source>Go to a colleague with this slip and all of the items.</source>
        <translation type="unfinished">Proszę pójść do pracownika z tym potwierdzeniem i wszystkimi produktami.</translation>
    </message>
    <message>
        <source>Nothing was paid yet. You pay by card, and once.</source>
        <translation type="unfinished">Niczego jeszcze nie zapłacono. Płaci się kartą i tylko raz.</translation>
    </message>
    <message>
        <source>We could not reach head office just now. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Nie udało się teraz połączyć z centralą. Zwrot jest zapisany i nie trzeba czekać.</translation>
    </message>
    <message>
        <source>Keep your slip. With its number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">Proszę zachować potwierdzenie. Z jego numerem pracownik zawsze powie, co się dzieje ze zwrotem pieniędzy.</translation>
    </message>
    <message>
        <source>We owe you %1. It is paid once head office answers.</source>
        <translation type="unfinished">Jesteśmy winni %1. Wypłacimy, gdy centrala odpowie.</translation>
    </message>
    <message>
        <source>We owe it to you. It is paid once head office answers.</source>
        <translation type="unfinished">Jesteśmy winni tę kwotę. Wypłacimy ją, gdy centrala odpowie.</translation>
    </message>
    <message>
        <source>Exchange pending</source>
        <translation type="unfinished">Wymiana oczekuje</translation>
    </message>
    <message>
        <source>The new items wait for head office.</source>
        <translation type="unfinished">Nowe produkty czekają na centralę.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: they are yours once head office answers, or you have your own back.</source>
        <translation type="unfinished">Nowe produkty proszę zostawić tutaj i pójść do pracownika z tym potwierdzeniem: będą do odebrania, gdy centrala odpowie, albo można odzyskać własne.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation type="unfinished">Niczego nie zapłacono.</translation>
    </message>
    <message>
        <source>The card terminal did not pay. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Terminal płatniczy nie wypłacił pieniędzy. Zwrot jest zapisany i nie trzeba czekać.</translation>
    </message>
    <message>
        <source>It is written down, and we owe it to you.</source>
        <translation type="unfinished">Jest to zapisane i jesteśmy winni tę kwotę.</translation>
    </message>
    <message>
        <source>We owe you %1.</source>
        <translation type="unfinished">Jesteśmy winni %1.</translation>
    </message>
    <message>
        <source>Paid already: %1.</source>
        <translation type="unfinished">Już wypłacono: %1.</translation>
    </message>
    <message>
        <source>We are checking</source>
        <translation type="unfinished">Sprawdzamy</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your payment went through.</source>
        <translation type="unfinished">Nie wiemy jeszcze, czy płatność doszła do skutku.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your refund has left.</source>
        <translation type="unfinished">Nie wiemy jeszcze, czy zwrot pieniędzy został wysłany.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You pay once, never twice: we find out for you.</source>
        <translation type="unfinished">Terminal płatniczy nie odpowiedział na czas. Płaci się raz, nigdy dwa razy: sprawdzimy to.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your %1 once: we find out for you.</source>
        <translation type="unfinished">Terminal płatniczy nie odpowiedział na czas. Kwotę (%1) wypłacimy jeden raz: sprawdzimy to.</translation>
    </message>
    <message>
        <source>Either it has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">Albo już go wysłano, albo go wyślemy. Nigdy dwa razy.</translation>
    </message>
    <message>
        <source>Either %1 has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">Kwotę %1 albo już wysłano, albo ją wyślemy. Nigdy dwa razy.</translation>
    </message>
    <message>
        <source>Either it has left your card, or it never will for this.</source>
        <translation type="unfinished">Albo już pobrano ją z karty, albo za to nigdy jej nie pobierzemy.</translation>
    </message>
    <message>
        <source>Keep your slip. A colleague tells you when the new items are yours: until then please leave them here.</source>
        <translation type="unfinished">Proszę zachować potwierdzenie. Pracownik powie, kiedy nowe produkty będą do odebrania: do tego czasu proszę je zostawić tutaj.</translation>
    </message>
    <message>
        <source>Keep your slip. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">Proszę zachować potwierdzenie. Tych produktów proszę nie zwracać już nigdzie indziej.</translation>
    </message>
    <message>
        <source>A colleague pays this out</source>
        <translation type="unfinished">Wypłaci to pracownik</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">Produkty można zatrzymać. Pracownik wypłaci teraz: %1.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">Produkty są u nas. Pracownik wypłaci teraz: %1.</translation>
    </message>
    <message>
        <source>Please go to a colleague with this slip.</source>
        <translation type="unfinished">Proszę pójść do pracownika z tym potwierdzeniem.</translation>
    </message>
    <message>
        <source>Show this slip to a colleague. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">Proszę pokazać to potwierdzenie pracownikowi. Tych produktów proszę nie zwracać już nigdzie indziej.</translation>
    </message>
    <message>
        <source>A colleague sends %1.</source>
        <translation type="unfinished">Pracownik wyśle %1.</translation>
    </message>
    <message>
        <source>A colleague sends it the way it was paid.</source>
        <translation type="unfinished">Pracownik wyśle pieniądze tak, jak zapłacono.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation type="unfinished">zapłacono: %1</translation>
    </message>
    <message>
        <source>From your %1</source>
        <translation type="unfinished">Pobranie: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">Zwrot: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>in cash, from a colleague</source>
        <translation type="unfinished">w gotówce, u pracownika</translation>
    </message>
    <message>
        <source>to the card you paid with, ending %1</source>
        <translation type="unfinished">na kartę użytą do zapłaty, z końcówką %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">%1</translation>
    </message>
    <message>
        <source>Cash, from a colleague</source>
        <translation type="unfinished">Gotówka, u pracownika</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">Tak, jak zapłacono</translation>
    </message>
    <message>
        <source>Refund to your card</source>
        <translation type="unfinished">Zwrot pieniędzy na kartę</translation>
    </message>
    <message>
        <source>Refund the way you paid</source>
        <translation type="unfinished">Zwrot pieniędzy tak, jak zapłacono</translation>
    </message>
    <message>
        <source>Nothing to pay back</source>
        <translation type="unfinished">Nic do zwrotu</translation>
    </message>
    <message>
        <source>We show no prices on a gift receipt</source>
        <translation type="unfinished">Przy paragonie prezentowym nie pokazujemy cen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Wymiana</translation>
    </message>
    <message>
        <source>Pick something else. We settle the difference</source>
        <translation type="unfinished">Można wybrać coś innego. Różnicę rozliczymy</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished">Bon sklepowy</translation>
    </message>
    <message>
        <source>To spend with us. Only if you want it</source>
        <translation type="unfinished">Na zakupy u nas. Tylko na życzenie</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">Naprawa</translation>
    </message>
    <message>
        <source>We have it mended, and it costs you nothing</source>
        <translation type="unfinished">Zlecimy naprawę i nic ona nie kosztuje</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished">Nowa sztuka</translation>
    </message>
    <message>
        <source>The same again, with nothing to pay</source>
        <translation type="unfinished">Jeszcze raz to samo, nic do zapłaty</translation>
    </message>
    <message>
        <source>Money off, and keep it</source>
        <translation type="unfinished">Obniżka, produkt zostaje</translation>
    </message>
    <message>
        <source>Take the goods in</source>
        <translation type="unfinished">Przyjmij towar</translation>
    </message>
    <message>
        <source>Finish the return</source>
        <translation type="unfinished">Zakończ zwrot</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished">Zwróć %1</translation>
    </message>
    <message>
        <source>That is the code of an item. Please scan the code on your receipt.</source>
        <translation type="unfinished">To kod produktu. Proszę zeskanować kod z paragonu.</translation>
    </message>
    <message>
        <source>That code opens a web page. Please scan the other code on your receipt.</source>
        <translation type="unfinished">Ten kod otwiera stronę internetową. Proszę zeskanować drugi kod z paragonu.</translation>
    </message>
    <message>
        <source>That is the tax code of a receipt. Please scan the other code on it.</source>
        <translation type="unfinished">To kod podatkowy paragonu. Proszę zeskanować drugi kod na paragonie.</translation>
    </message>
    <message>
        <source>We can&apos;t find that receipt in this store. A colleague can look for it with you.</source>
        <translation type="unfinished">Nie możemy znaleźć tego paragonu w tym sklepie. Pracownik może pomóc go poszukać.</translation>
    </message>
    <message>
        <source>That slip is from a return that is already done. To return something else, please scan your receipt.</source>
        <translation type="unfinished">To potwierdzenie zwrotu, który już się zakończył. Aby zwrócić coś innego, proszę zeskanować paragon.</translation>
    </message>
    <message>
        <source>We don&apos;t know that code. Please scan the code on your receipt, or ask a colleague.</source>
        <translation type="unfinished">Nie znamy tego kodu. Proszę zeskanować kod z paragonu lub zapytać pracownika.</translation>
    </message>
    <message>
        <source>Refused by head office</source>
        <translation type="unfinished">Odmowa centrali</translation>
    </message>
    <message>
        <source>Head office counts it otherwise: please look</source>
        <translation type="unfinished">Centrala liczy to inaczej: proszę sprawdzić</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished">%1 z 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished">Bez oceny</translation>
    </message>
    <message>
        <source>The code on receipt %1 says something else than our record</source>
        <translation type="unfinished">Kod na paragonie %1 mówi coś innego niż nasz zapis</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n of your items</source>
        <translation type="unfinished">
            <numerusform>Dlaczego? %n produkt</numerusform>
            <numerusform>Dlaczego? %n produkty</numerusform>
            <numerusform>Dlaczego? %n produktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own limit is %n day(s) (%1). The law is better for you here, so we use the law.</source>
        <translation type="unfinished">
            <numerusform>Nasz własny termin to %n dzień (%1). Prawo jest tu korzystniejsze, więc stosujemy prawo.</numerusform>
            <numerusform>Nasz własny termin to %n dni (%1). Prawo jest tu korzystniejsze, więc stosujemy prawo.</numerusform>
            <numerusform>Nasz własny termin to %n dni (%1). Prawo jest tu korzystniejsze, więc stosujemy prawo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform>Dziś, %n dzień po terminie</numerusform>
            <numerusform>Dziś, %n dni po terminie</numerusform>
            <numerusform>Dziś, %n dni po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our policy, %n day(s)</source>
        <translation type="unfinished">
            <numerusform>nasze zasady, %n dzień</numerusform>
            <numerusform>nasze zasady, %n dni</numerusform>
            <numerusform>nasze zasady, %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paid, and settled.</source>
        <translation type="unfinished">Zapłacone i rozliczone.</translation>
    </message>
    <message>
        <source>The price stays as it was. No money moved.</source>
        <translation type="unfinished">Cena pozostaje bez zmian. Nie przekazano pieniędzy.</translation>
    </message>
    <message>
        <source>The goods are the customer&apos;s again. No money moved.</source>
        <translation type="unfinished">Towar znów należy do klienta. Nie przekazano pieniędzy.</translation>
    </message>
    <message>
        <source>Head office says no: it has come back elsewhere. Please give the goods back.</source>
        <translation type="unfinished">Centrala odmawia: zwrócono to już gdzie indziej. Proszę oddać towar.</translation>
    </message>
    <message>
        <source>Head office does not answer yet. Nothing was paid.</source>
        <translation type="unfinished">Centrala jeszcze nie odpowiada. Niczego nie zapłacono.</translation>
    </message>
    <message>
        <source>It is not paid. You can pay it again.</source>
        <translation type="unfinished">Nie zapłacono. Można zapłacić ponownie.</translation>
    </message>
    <message>
        <source>No news: it is still in doubt.</source>
        <translation type="unfinished">Nic nowego: nadal niepewne.</translation>
    </message>
    <message>
        <source>unopened</source>
        <translation type="unfinished">nieotwarte</translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished">otwarte</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished">używane</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">uszkodzone</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">niebezpieczne</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>zostało: %n</numerusform>
            <numerusform>zostało: %n</numerusform>
            <numerusform>zostało: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1, back %2</source>
        <translation type="unfinished">Zgłoszono %1, odbiór %2</translation>
    </message>
    <message>
        <source>Asked for %1, not back yet</source>
        <translation type="unfinished">Zgłoszono %1, jeszcze nie oddano</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation type="unfinished">
            <numerusform>%n naprawa</numerusform>
            <numerusform>%n naprawy</numerusform>
            <numerusform>%n napraw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished">Kartą</translation>
    </message>
    <message>
        <source>With store credit</source>
        <translation type="unfinished">Bonem sklepowym</translation>
    </message>
    <message>
        <source>With a %1</source>
        <translation type="unfinished">Forma: %1</translation>
    </message>
    <message>
        <source>You pay the difference in cash</source>
        <translation type="unfinished">Dopłata różnicy w gotówce</translation>
    </message>
    <message>
        <source>You pay the difference with store credit</source>
        <translation type="unfinished">Dopłata różnicy bonem sklepowym</translation>
    </message>
    <message>
        <source>You pay the difference with a %1</source>
        <translation type="unfinished">Dopłata różnicy, forma: %1</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation type="unfinished">%1 w gotówce</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 kartą</translation>
    </message>
    <message>
        <source>%1 with store credit</source>
        <translation type="unfinished">%1 bonem sklepowym</translation>
    </message>
    <message>
        <source>%1 with a %2</source>
        <translation type="unfinished">%1, forma: %2</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">%1 do wydania u nas. Przy płaceniu proszę pokazać to potwierdzenie pracownikowi.</translation>
    </message>
    <message>
        <source>It is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Kwota do wydania u nas. Przy płaceniu proszę pokazać to potwierdzenie pracownikowi.</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us until %2. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">%1 do wydania u nas do %2. Przy płaceniu proszę pokazać to potwierdzenie pracownikowi.</translation>
    </message>
    <message>
        <source>It is yours to spend with us until %1. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Kwota do wydania u nas do %1. Przy płaceniu proszę pokazać to potwierdzenie pracownikowi.</translation>
    </message>
    <message>
        <source>You keep your items. Your refund will follow.</source>
        <translation type="unfinished">Produkty można zatrzymać. Zwrot pieniędzy nastąpi później.</translation>
    </message>
    <message>
        <source>We have your items. Your refund will follow.</source>
        <translation type="unfinished">Produkty są u nas. Zwrot pieniędzy nastąpi później.</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your refund now.</source>
        <translation type="unfinished">Produkty można zatrzymać. Pracownik wypłaci teraz zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your refund now.</source>
        <translation type="unfinished">Produkty są u nas. Pracownik wypłaci teraz zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your refund once: we find out for you.</source>
        <translation type="unfinished">Terminal płatniczy nie odpowiedział na czas. Pieniądze zwrócimy jeden raz: sprawdzimy to.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform>%1 i jeszcze %n pozycja</numerusform>
            <numerusform>%1 i jeszcze %n pozycje</numerusform>
            <numerusform>%1 i jeszcze %n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from your %2</source>
        <translation type="unfinished">%1, pobranie: %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Tekst</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Kontrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Niżej</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Wybierz język</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>Return finished</source>
        <translation type="unfinished">Zwrot zakończony</translation>
    </message>
    <message>
        <source>One tap. We keep no name with your answer, and staff do not see who gave it.</source>
        <translation type="unfinished">Jedno dotknięcie. Nie zapisujemy przy odpowiedzi nazwiska, a obsługa nie widzi, kto jej udzielił.</translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">Najpierw wybierz dzień</translation>
    </message>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Najpierw wybierz jedno</translation>
    </message>
</context>
<context>
    <name>ReceiptPicture</name>
    <message>
        <source>A receipt with its barcode at the bottom</source>
        <translation type="unfinished">Paragon z kodem kreskowym na dole</translation>
    </message>
</context>
<context>
    <name>RemedyScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Najpierw wybierz jedno</translation>
    </message>
    <message>
        <source>How should we put it right?</source>
        <translation type="unfinished">Jak mamy to naprawić?</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation type="unfinished">Wybrano: %1</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Dalej</translation>
    </message>
</context>
<context>
    <name>SeveralReceiptsScreen</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Żaden z tych</translation>
    </message>
    <message>
        <source>Which receipt is yours?</source>
        <translation type="unfinished">Który paragon jest właściwy?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Zaloguj się</translation>
    </message>
    <message>
        <source>For returns at the desk, old goods and the day’s list.</source>
        <translation type="unfinished">Zwroty w punkcie obsługi, zużyty sprzęt i lista dnia.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">Operator</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">Dalej: PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished">Wpisz PIN</translation>
    </message>
    <message>
        <source>Type your number, or scan your badge</source>
        <translation type="unfinished">Wpisz numer lub zeskanuj identyfikator</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished">Drukuj ponownie</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer, %1</source>
        <translation type="unfinished">Jeden mniej, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">z %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation type="unfinished">Jeden więcej, %1</translation>
    </message>
</context>
<context>
    <name>TrainingMark</name>
    <message>
        <source>Training</source>
        <translation type="unfinished">Szkolenie</translation>
    </message>
    <message>
        <source>Training: nothing here is a real return</source>
        <translation type="unfinished">Szkolenie: nic tutaj nie jest prawdziwym zwrotem</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Zacznij od nowa</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Poproś pracownika</translation>
    </message>
    <message>
        <source>Not working just now</source>
        <translation type="unfinished">Chwilowo nie działa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Co się stało</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">Pieniądze</translation>
    </message>
    <message>
        <source>Nothing moves unless this screen gave you a return number. With one, your return is recorded.</source>
        <translation type="unfinished">Nic nie jest przekazywane, jeśli ten ekran nie podał numeru zwrotu. Jeśli podał, zwrot jest zapisany.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">Co teraz zrobić</translation>
    </message>
    <message>
        <source>Keep your items and your receipt with you. A colleague can do the return at the desk.</source>
        <translation type="unfinished">Proszę zachować produkty i paragon. Pracownik może przeprowadzić zwrot w punkcie zwrotów.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>%1, %2 typed</source>
        <translation type="unfinished">%1, wpisano %2</translation>
    </message>
</context>
<context>
    <name>WantedRow</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished">Usuń %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::Confirmation</name>
    <message>
        <source>We could not record this just now. No money has moved. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Nie udało się tego teraz zapisać. Nie przekazano pieniędzy. Proszę spróbować ponownie lub zapytać pracownika.</translation>
    </message>
    <message>
        <source>Something has changed while you were here. Please look at it again. Nothing has been recorded.</source>
        <translation type="unfinished">Coś się w tym czasie zmieniło. Proszę spojrzeć na to ponownie. Niczego nie zapisano.</translation>
    </message>
</context>
<context>
    <name>reprise::app::CoverageViewModel</name>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Zakup: %1</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished">Produkt %1 z %2</translation>
    </message>
</context>
<context>
    <name>reprise::app::DecisionViewModel</name>
    <message>
        <source>Why a colleague?</source>
        <translation type="unfinished">Po co pracownik?</translation>
    </message>
    <message>
        <source>This terminal may not finish a return like this by itself.</source>
        <translation type="unfinished">Ten terminal nie może sam zakończyć takiego zwrotu.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Dlaczego</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation type="unfinished">Która zasada</translation>
    </message>
    <message>
        <source>Yes, you can return this</source>
        <translation type="unfinished">Tak, można to zwrócić</translation>
    </message>
    <message>
        <source>Yes, you can return these</source>
        <translation type="unfinished">Tak, można je zwrócić</translation>
    </message>
    <message>
        <source>A colleague finishes this with you.</source>
        <translation type="unfinished">Pracownik pomoże to dokończyć.</translation>
    </message>
    <message>
        <source>Yes, with a colleague</source>
        <translation type="unfinished">Tak, z pracownikiem</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">Pracownik może to zatwierdzić</translation>
    </message>
    <message>
        <source>A colleague helps with your claim</source>
        <translation type="unfinished">Pracownik pomoże w reklamacji</translation>
    </message>
    <message>
        <source>We keep the goods and look for the receipt</source>
        <translation type="unfinished">Zatrzymujemy towar i szukamy paragonu</translation>
    </message>
    <message>
        <source>The refund follows when the receipt has come in.</source>
        <translation type="unfinished">Zwrot pieniędzy nastąpi, gdy paragon dotrze.</translation>
    </message>
    <message>
        <source>No, not this one</source>
        <translation type="unfinished">Nie, tego nie</translation>
    </message>
    <message>
        <source>No, not all of these</source>
        <translation type="unfinished">Nie, nie wszystko</translation>
    </message>
    <message>
        <source>This has already come back.</source>
        <translation type="unfinished">To już zostało zwrócone.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this for a change of mind.</source>
        <translation type="unfinished">Przy zmianie zdania nie możemy zwrócić za to pieniędzy.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this here.</source>
        <translation type="unfinished">Nie możemy tu zwrócić za to pieniędzy.</translation>
    </message>
    <message>
        <source>You have a gift receipt, so we show no prices here.</source>
        <translation type="unfinished">To paragon prezentowy, więc nie pokazujemy tu cen.</translation>
    </message>
    <message>
        <source>Restocking, kept back</source>
        <translation type="unfinished">Potrącenie za ponowną sprzedaż</translation>
    </message>
    <message>
        <source>Our policy. Never for something faulty</source>
        <translation type="unfinished">Nasze zasady. Nigdy przy wadliwym towarze</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">zakup: %1</translation>
    </message>
    <message>
        <source>%1: a repair or a new one</source>
        <translation type="unfinished">%1: naprawa lub nowa sztuka</translation>
    </message>
    <message>
        <source>%1: exchange or store credit</source>
        <translation type="unfinished">%1: wymiana lub bon sklepowy</translation>
    </message>
    <message>
        <source>%1: refused, please look again</source>
        <translation type="unfinished">%1: odmowa, proszę sprawdzić</translation>
    </message>
    <message>
        <source>%1: to be approved</source>
        <translation type="unfinished">%1: do zatwierdzenia</translation>
    </message>
    <message>
        <source>A return</source>
        <translation type="unfinished">Zwrot</translation>
    </message>
    <message>
        <source>%1 and other items</source>
        <translation type="unfinished">%1 i inne produkty</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n produkt</numerusform>
            <numerusform>%n produkty</numerusform>
            <numerusform>%n produktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::DeskReturnViewModel</name>
    <message>
        <source>That looks like the number of a card. It must not be kept here: nothing was.</source>
        <translation type="unfinished">To wygląda na numer karty. Nie wolno go tu zapisywać: niczego nie zapisano.</translation>
    </message>
    <message>
        <source>That number is written down already. Each unit has its own.</source>
        <translation type="unfinished">Ten numer jest już zapisany. Każda sztuka ma własny.</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation type="unfinished">Zapisano: %1</translation>
    </message>
    <message>
        <source>All of that receipt has come back already.</source>
        <translation type="unfinished">Z tego paragonu zwrócono już wszystko.</translation>
    </message>
    <message>
        <source>We don&apos;t sell that, or not under this code. Nothing has changed.</source>
        <translation type="unfinished">Nie sprzedajemy tego albo nie pod tym kodem. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Nie można tego teraz sprawdzić. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>These can&apos;t be decided together. Please take one out and try again.</source>
        <translation type="unfinished">Nie można o nich zdecydować razem. Proszę jeden usunąć i spróbować ponownie.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this just now. Nothing has changed.</source>
        <translation type="unfinished">Nie możemy teraz o tym zdecydować. Nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ExchangeViewModel</name>
    <message>
        <source>We don&apos;t know that code. Nothing has changed. Please scan the code on the item you want.</source>
        <translation type="unfinished">Nie znamy tego kodu. Nic się nie zmieniło. Proszę zeskanować kod wybranego produktu.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Nie można tego teraz sprawdzić. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">Dodano: %1</translation>
    </message>
    <message>
        <source>We can&apos;t work that out here. Nothing has changed.</source>
        <translation type="unfinished">Nie możemy tego tu obliczyć. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Poproś pracownika</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished">Wymień</translation>
    </message>
    <message>
        <source>Take it out, and the rest can go on.</source>
        <translation type="unfinished">Proszę go usunąć, a reszta może iść dalej.</translation>
    </message>
    <message>
        <source>One item can&apos;t go out</source>
        <translation type="unfinished">Jednego produktu nie można wydać</translation>
    </message>
    <message>
        <source>Pay it another way</source>
        <translation type="unfinished">Zapłać w inny sposób</translation>
    </message>
    <message>
        <source>Get it back another way</source>
        <translation type="unfinished">Odbierz w inny sposób</translation>
    </message>
    <message>
        <source>Finish the swap</source>
        <translation type="unfinished">Zakończ wymianę</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation type="unfinished">Zgoda: %1</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Jeszcze nic nie wybrano</translation>
    </message>
    <message>
        <source>Even exchange</source>
        <translation type="unfinished">Wymiana bez różnicy</translation>
    </message>
    <message>
        <source>Uneven exchange</source>
        <translation type="unfinished">Wymiana z różnicą</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">Pracownik pomoże to załatwić</translation>
    </message>
    <message>
        <source>This can&apos;t go out</source>
        <translation type="unfinished">Nie można tego wydać</translation>
    </message>
    <message>
        <source>Take that out first</source>
        <translation type="unfinished">Najpierw usuń ten produkt</translation>
    </message>
    <message>
        <source>Scan an item first</source>
        <translation type="unfinished">Najpierw zeskanuj produkt</translation>
    </message>
    <message>
        <source>an exchange: %1, %2 to take</source>
        <translation type="unfinished">wymiana: %1, do przyjęcia %2</translation>
    </message>
    <message>
        <source>an exchange: %1</source>
        <translation type="unfinished">wymiana: %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::HandOverViewModel</name>
    <message>
        <source>Why do you allow this?</source>
        <translation type="unfinished">Dlaczego na to zezwolono?</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished">Zatwierdź %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished">Przyjmij %1</translation>
    </message>
    <message>
        <source>Take %1, and say why you allow this</source>
        <translation type="unfinished">Przyjmij %1 i podaj powód zgody</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation type="unfinished">Przyjęto: %1</translation>
    </message>
    <message>
        <source>I have taken %1</source>
        <translation type="unfinished">Kwota przyjęta: %1</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished">Dobra wola</translation>
    </message>
    <message>
        <source>Customer was ill or away</source>
        <translation type="unfinished">Klient był chory lub wyjechał</translation>
    </message>
    <message>
        <source>We made a mistake</source>
        <translation type="unfinished">To był nasz błąd</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">Inny, proszę zapisać</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now.</source>
        <translation type="unfinished">To więcej, niż te produkty są już warte.</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now: %1.</source>
        <translation type="unfinished">To więcej, niż te produkty są już warte: %1.</translation>
    </message>
    <message>
        <source>We can&apos;t check this just now. Please try again.</source>
        <translation type="unfinished">Nie możemy tego teraz sprawdzić. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">Nie znamy tego identyfikatora. Proszę wpisać numer.</translation>
    </message>
</context>
<context>
    <name>reprise::app::HelpViewModel</name>
    <message>
        <source>A colleague is on the way. Your return waits for you.</source>
        <translation type="unfinished">Pracownik już idzie. Zwrot czeka.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ItemsViewModel</name>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">paragon prezentowy</translation>
    </message>
    <message>
        <source>Not what you wanted? We tell you next what you can have for it. Faulty? You have more rights.</source>
        <translation type="unfinished">Produkt nie odpowiada? Dalej pokażemy, co można za niego dostać. Wadliwy? Praw jest więcej.</translation>
    </message>
    <message>
        <source>Changed your mind? Full refund until %1. Faulty? You have more rights.</source>
        <translation type="unfinished">Zmiana zdania? Pełny zwrot pieniędzy do %1. Produkt wadliwy? Praw jest więcej.</translation>
    </message>
    <message>
        <source>Our time for a change of mind ended on %1. Faulty? You have more rights.</source>
        <translation type="unfinished">Nasz termin na zmianę zdania minął %1. Produkt wadliwy? Praw jest więcej.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished">%1 za sztukę</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation type="unfinished">Już zwrócono</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Jeszcze nic nie wybrano</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>zostało: %n</numerusform>
            <numerusform>zostało: %n</numerusform>
            <numerusform>zostało: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation type="unfinished">
            <numerusform>Wybrano %n produkt</numerusform>
            <numerusform>Wybrano %n produkty</numerusform>
            <numerusform>Wybrano %n produktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ManagerViewModel</name>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">Nie znamy tego identyfikatora. Proszę wpisać numer.</translation>
    </message>
    <message>
        <source>We can&apos;t check the PIN just now. Please try again.</source>
        <translation type="unfinished">Nie możemy teraz sprawdzić kodu PIN. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">Ten numer i PIN nie pasują do siebie.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while.</source>
        <translation type="unfinished">Zbyt wiele błędnych kodów PIN. Proszę chwilę odczekać.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">Ten terminal nie może już sprawdzać kodów PIN. Proszę wezwać serwis.</translation>
    </message>
    <message>
        <source>The day&apos;s list can&apos;t be read. Please call service.</source>
        <translation type="unfinished">Nie można odczytać listy dnia. Proszę wezwać serwis.</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished">Jeszcze brak ocen</translation>
    </message>
    <message>
        <source>No returns</source>
        <translation type="unfinished">Brak zwrotów</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform>%n zwrot</numerusform>
            <numerusform>%n zwroty</numerusform>
            <numerusform>%n zwrotów</numerusform>
        </translation>
    </message>
    <message>
        <source>None refused</source>
        <translation type="unfinished">Bez odmów</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform>%n odmowa</numerusform>
            <numerusform>%n odmowy</numerusform>
            <numerusform>%n odmów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 (%2)</source>
        <translation type="unfinished">%1 z 5 (%2)</translation>
    </message>
</context>
<context>
    <name>reprise::app::OldGoodsViewModel</name>
    <message>
        <source>%1. Last day for an old one: %2.</source>
        <translation type="unfinished">%1. Ostatni dzień na oddanie starego: %2.</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Zakup: %1</translation>
    </message>
    <message>
        <source>Electrical goods. %1</source>
        <translation type="unfinished">Sprzęt elektryczny. %1</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">Nie znamy tego paragonu. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Wydrukowano.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">Drukarka tego nie wydrukowała. Proszę ją sprawdzić.</translation>
    </message>
</context>
<context>
    <name>reprise::app::OpenReturnsViewModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwarte</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Otwarte: %1</translation>
    </message>
    <message>
        <source>The open returns can&apos;t be read. Please call service.</source>
        <translation type="unfinished">Nie można odczytać otwartych zwrotów. Proszę wezwać serwis.</translation>
    </message>
    <message>
        <source>The customer leaves the price as it was</source>
        <translation type="unfinished">Klient pozostawia cenę bez zmian</translation>
    </message>
    <message>
        <source>The customer wants the goods back</source>
        <translation type="unfinished">Klient chce odzyskać towar</translation>
    </message>
    <message>
        <source>Seen on the card terminal&apos;s own slip</source>
        <translation type="unfinished">Sprawdzono na wydruku z terminala płatniczego</translation>
    </message>
    <message>
        <source>Seen in the payment provider&apos;s report</source>
        <translation type="unfinished">Sprawdzono w raporcie operatora płatności</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">Inny, proszę zapisać</translation>
    </message>
    <message>
        <source>That could not be done. The return stays as it is.</source>
        <translation type="unfinished">Nie udało się tego zrobić. Zwrot pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>A receipt has come in, and its return is decided.</source>
        <translation type="unfinished">Paragon dotarł i decyzja o zwrocie zapadła.</translation>
    </message>
    <message>
        <source>The receipt is not here, or it is not as on the paper. The return waits.</source>
        <translation type="unfinished">Paragonu tu nie ma albo nie zgadza się z papierem. Zwrot czeka.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished">Czegoś brakuje: %1.</translation>
    </message>
</context>
<context>
    <name>reprise::app::PapersViewModel</name>
    <message>
        <source>Type its number</source>
        <translation type="unfinished">Wpisz numer</translation>
    </message>
    <message>
        <source>Print a further copy</source>
        <translation type="unfinished">Drukuj kolejną kopię</translation>
    </message>
</context>
<context>
    <name>reprise::app::PaymentViewModel</name>
    <message>
        <source>We could not do this just now. Your return stays as it is. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Nie udało się tego teraz zrobić. Zwrot pozostaje bez zmian. Proszę spróbować ponownie lub zapytać pracownika.</translation>
    </message>
    <message>
        <source>Follow the card terminal</source>
        <translation type="unfinished">Postępuj według terminala płatniczego</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: your slip comes next.</source>
        <translation type="unfinished">To może potrwać do minuty. Proszę tu zostać: za chwilę będzie potwierdzenie.</translation>
    </message>
    <message>
        <source>Pay %1 on the card terminal</source>
        <translation type="unfinished">Zapłać %1 na terminalu płatniczym</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: the new items are yours once it is paid.</source>
        <translation type="unfinished">To może potrwać do minuty. Proszę tu zostać: po zapłacie można zabrać nowe produkty.</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation type="unfinished">Pytamy centralę…</translation>
    </message>
    <message>
        <source>This takes a moment. Your return is saved already.</source>
        <translation type="unfinished">To potrwa chwilę. Zwrot jest już zapisany.</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">Tak, jak zapłacono</translation>
    </message>
    <message>
        <source>The card terminal did not pay.</source>
        <translation type="unfinished">Terminal płatniczy nie wypłacił pieniędzy.</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. What would you like?</source>
        <translation type="unfinished">Produkty są u nas, a zwrot pieniędzy jest zapisany. Co teraz wybrać?</translation>
    </message>
    <message>
        <source>We have your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">Produkty są u nas, a kwota (%1) jest zapisana. Co teraz wybrać?</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. What would you like?</source>
        <translation type="unfinished">Produkty można zatrzymać, a pieniądze są zapisane. Co teraz wybrać?</translation>
    </message>
    <message>
        <source>You keep your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">Produkty można zatrzymać, a kwota (%1) jest zapisana. Co teraz wybrać?</translation>
    </message>
    <message>
        <source>Try the card terminal again</source>
        <translation type="unfinished">Spróbuj terminala płatniczego ponownie</translation>
    </message>
    <message>
        <source>The same way as before</source>
        <translation type="unfinished">Tak samo jak przedtem</translation>
    </message>
    <message>
        <source>Take it as store credit</source>
        <translation type="unfinished">Weź jako bon sklepowy</translation>
    </message>
    <message>
        <source>Only if you want it. You get it now</source>
        <translation type="unfinished">Tylko na życzenie. Od razu</translation>
    </message>
    <message>
        <source>Take it in cash</source>
        <translation type="unfinished">Weź w gotówce</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">Tylko na życzenie. Wypłaca pracownik</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation type="unfinished">Otrzymaj później</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. We send it later</source>
        <translation type="unfinished">Nie trzeba czekać. Wyślemy to później</translation>
    </message>
    <message>
        <source>The price stays as it was, and nothing is paid</source>
        <translation type="unfinished">Cena pozostaje bez zmian i nic nie jest wypłacane</translation>
    </message>
    <message>
        <source>Nothing is returned, and nothing is paid</source>
        <translation type="unfinished">Nic nie jest zwracane ani wypłacane</translation>
    </message>
    <message>
        <source>We can&apos;t reach head office just now.</source>
        <translation type="unfinished">Nie możemy teraz połączyć się z centralą.</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">Produkty można zatrzymać, a pieniądze są zapisane. Wypłacimy je, gdy centrala odpowie. Co teraz wybrać?</translation>
    </message>
    <message>
        <source>Nothing was paid, so the new items can&apos;t go with you yet. What would you like?</source>
        <translation type="unfinished">Niczego nie zapłacono, więc nowych produktów nie można jeszcze zabrać. Co teraz wybrać?</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">Produkty są u nas, a zwrot pieniędzy jest zapisany. Wypłacimy go, gdy centrala odpowie. Co teraz wybrać?</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. Your slip is your proof</source>
        <translation type="unfinished">Nie trzeba czekać. Potwierdzenie jest dowodem</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished">Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Head office is asked again</source>
        <translation type="unfinished">Centrala zostanie zapytana ponownie</translation>
    </message>
    <message>
        <source>The card terminal took no payment.</source>
        <translation type="unfinished">Terminal płatniczy nie pobrał płatności.</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 kartą</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished">Zapłać w inny sposób</translation>
    </message>
    <message>
        <source>A colleague takes it at the desk</source>
        <translation type="unfinished">Pracownik przyjmuje to w punkcie zwrotów</translation>
    </message>
    <message>
        <source>Keep my old items</source>
        <translation type="unfinished">Zatrzymaj stare produkty</translation>
    </message>
    <message>
        <source>The swap is off, and nothing is paid</source>
        <translation type="unfinished">Wymiany nie będzie i nic nie jest płacone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation type="unfinished">Drukuj potwierdzenie</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Poproś pracownika</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">Zgoda: bon sklepowy</translation>
    </message>
    <message>
        <source>exchange %1: to be paid another way than by card</source>
        <translation type="unfinished">wymiana %1: płatność inaczej niż kartą</translation>
    </message>
    <message>
        <source>return %1: cash instead of the card</source>
        <translation type="unfinished">zwrot %1: gotówka zamiast karty</translation>
    </message>
</context>
<context>
    <name>reprise::app::RatingViewModel</name>
    <message>
        <source>Very good</source>
        <translation type="unfinished">Bardzo dobrze</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">Dobrze</translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished">W porządku</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">Źle</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation type="unfinished">Bardzo źle</translation>
    </message>
    <message>
        <source>How was your return?</source>
        <translation type="unfinished">Jak przebiegł zwrot?</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Dziękujemy</translation>
    </message>
</context>
<context>
    <name>reprise::app::ReasonViewModel</name>
    <message>
        <source>Faulty or broken</source>
        <translation type="unfinished">Wadliwe lub zepsute</translation>
    </message>
    <message>
        <source>It does not work, or it broke</source>
        <translation type="unfinished">Nie działa albo się zepsuło</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">Niezgodne z opisem</translation>
    </message>
    <message>
        <source>Not like the label or picture</source>
        <translation type="unfinished">Inne niż na etykiecie lub zdjęciu</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished">Niewłaściwy produkt</translation>
    </message>
    <message>
        <source>I was sold something else</source>
        <translation type="unfinished">Sprzedano mi coś innego</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">Zmiana zdania</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation type="unfinished">Nic złego się z tym nie dzieje</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">Niechciany prezent</translation>
    </message>
    <message>
        <source>Someone bought it for me</source>
        <translation type="unfinished">Ktoś mi to kupił</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>A colleague helps you</source>
        <translation type="unfinished">Pracownik pomoże</translation>
    </message>
    <message>
        <source>Why are you returning this?</source>
        <translation type="unfinished">Dlaczego produkt jest zwracany?</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation type="unfinished">Kiedy to odebrano?</translation>
    </message>
    <message>
        <source>Which day did you get it?</source>
        <translation type="unfinished">Którego dnia to odebrano?</translation>
    </message>
    <message>
        <source>When did the fault first show?</source>
        <translation type="unfinished">Kiedy wada wyszła na jaw?</translation>
    </message>
    <message>
        <source>When did you first see it?</source>
        <translation type="unfinished">Kiedy pierwszy raz to zauważono?</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">Którego dnia wyszło to na jaw?</translation>
    </message>
    <message>
        <source>Has it been opened?</source>
        <translation type="unfinished">Czy produkt był otwierany?</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation type="unfinished">Proszę wybrać to, co pasuje najlepiej.</translation>
    </message>
    <message>
        <source>Your legal rights count from that day.</source>
        <translation type="unfinished">Prawa ustawowe liczą się od tego dnia.</translation>
    </message>
    <message>
        <source>It decides which rights the law gives you. A rough answer is fine.</source>
        <translation type="unfinished">Od tego zależy, jakie prawa daje ustawa. Wystarczy przybliżona odpowiedź.</translation>
    </message>
    <message>
        <source>Tap the day. Near enough is fine.</source>
        <translation type="unfinished">Proszę dotknąć dnia. Może być w przybliżeniu.</translation>
    </message>
    <message>
        <source>Our policy asks for this when you have changed your mind.</source>
        <translation type="unfinished">Nasze zasady wymagają tej odpowiedzi przy zmianie zdania.</translation>
    </message>
    <message>
        <source>On the day on the receipt</source>
        <translation type="unfinished">W dniu podanym na paragonie</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished">W innym dniu</translation>
    </message>
    <message>
        <source>It came later, or it was a gift</source>
        <translation type="unfinished">Odebrano później albo był to prezent</translation>
    </message>
    <message>
        <source>It was like that from the start</source>
        <translation type="unfinished">Było tak od początku</translation>
    </message>
    <message>
        <source>It showed later</source>
        <translation type="unfinished">Wyszło na jaw później</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">Dzień wybiera się potem</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Nie mam pewności</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>It is sealed, as it was sold</source>
        <translation type="unfinished">Zaplombowane, tak jak sprzedano</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Otwarte</translation>
    </message>
    <message>
        <source>The box or seal is open, but it is not used</source>
        <translation type="unfinished">Pudełko lub plomba otwarte, ale nieużywane</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Używane</translation>
    </message>
    <message>
        <source>It was worn, played or used</source>
        <translation type="unfinished">Noszone, odtwarzane lub używane</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation type="unfinished">Dostarczono %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Zakup: %1</translation>
    </message>
    <message>
        <source>A colleague looks at this with you.</source>
        <translation type="unfinished">Pracownik pomoże to sprawdzić.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this here. A colleague helps you.</source>
        <translation type="unfinished">Nie możemy tu o tym zdecydować. Pracownik pomoże.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation type="unfinished">
            <numerusform>%1 i jeszcze %n produkt</numerusform>
            <numerusform>%1 i jeszcze %n produkty</numerusform>
            <numerusform>%1 i jeszcze %n produktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::RemedyViewModel</name>
    <message>
        <source>The next screen shows prices: keep it to yourself</source>
        <translation type="unfinished">Na następnym ekranie są ceny: proszę go osłonić</translation>
    </message>
    <message>
        <source>To spend with us. We show no prices</source>
        <translation type="unfinished">Na zakupy u nas. Nie pokazujemy cen</translation>
    </message>
    <message>
        <source>Once the receipt has come in</source>
        <translation type="unfinished">Gdy paragon dotrze</translation>
    </message>
    <message>
        <source>Agreed with a colleague</source>
        <translation type="unfinished">Uzgadniane z pracownikiem</translation>
    </message>
    <message>
        <source>Whoever gave it to you is not told.</source>
        <translation type="unfinished">Osoba, która to podarowała, nie dowie się o tym.</translation>
    </message>
    <message>
        <source>Refunds go back the way you paid, with no fee, unless you choose something else.</source>
        <translation type="unfinished">Pieniądze wracają tak, jak zapłacono, bez opłat, chyba że wybrano coś innego.</translation>
    </message>
    <message>
        <source>You and a colleague agree on how much</source>
        <translation type="unfinished">Kwotę uzgadnia się z pracownikiem</translation>
    </message>
    <message>
        <source>Your refund follows when the receipt has come in</source>
        <translation type="unfinished">Zwrot pieniędzy nastąpi, gdy paragon dotrze</translation>
    </message>
    <message>
        <source>We mend it</source>
        <translation type="unfinished">Naprawimy to</translation>
    </message>
    <message>
        <source>You get the same again</source>
        <translation type="unfinished">Drugi taki sam produkt</translation>
    </message>
    <message>
        <source>You get</source>
        <translation type="unfinished">Do otrzymania</translation>
    </message>
    <message>
        <source>You get as store credit</source>
        <translation type="unfinished">Do otrzymania jako bon sklepowy</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation type="unfinished">Warte przy wymianie</translation>
    </message>
    <message>
        <source>You keep it, and get back</source>
        <translation type="unfinished">Produkt zostaje, a wraca</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">Do odzyskania</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">Nic do zapłaty</translation>
    </message>
    <message>
        <source>You choose what you want for it</source>
        <translation type="unfinished">Można wybrać, co wziąć w zamian</translation>
    </message>
    <message>
        <source>A part of what you paid, including %1 VAT</source>
        <translation type="unfinished">Część zapłaconej kwoty, w tym VAT %1</translation>
    </message>
    <message>
        <source>What you paid, including %1 VAT</source>
        <translation type="unfinished">Zapłacona kwota, w tym VAT %1</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Poproś pracownika</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Wybierz coś innego</translation>
    </message>
    <message>
        <source>Take the money off</source>
        <translation type="unfinished">Przyjmij obniżkę</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation type="unfinished">Weź bon sklepowy</translation>
    </message>
    <message>
        <source>Take %1 as store credit</source>
        <translation type="unfinished">Weź %1 jako bon sklepowy</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">Zgoda: bon sklepowy</translation>
    </message>
    <message>
        <source>Swap for the same again</source>
        <translation type="unfinished">Wymień na to samo</translation>
    </message>
    <message>
        <source>Book the repair</source>
        <translation type="unfinished">Zgłoś naprawę</translation>
    </message>
    <message>
        <source>A colleague does this with you.</source>
        <translation type="unfinished">Pracownik pomoże to załatwić.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ScanViewModel</name>
    <message>
        <source>Looking for your receipt</source>
        <translation type="unfinished">Szukamy paragonu</translation>
    </message>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">paragon prezentowy</translation>
    </message>
    <message>
        <source>Two receipts have this code. Which one is yours?</source>
        <translation type="unfinished">Ten kod mają dwa paragony. Który jest właściwy?</translation>
    </message>
    <message>
        <source>We can&apos;t look up receipts just now. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Nie możemy teraz wyszukiwać paragonów. Proszę spróbować ponownie lub zapytać pracownika.</translation>
    </message>
    <message>
        <source>Let&apos;s finish this return first. Then scan the next receipt.</source>
        <translation type="unfinished">Najpierw zakończmy ten zwrot. Potem można zeskanować następny paragon.</translation>
    </message>
    <message>
        <source>This terminal is resting. Please go to the returns desk.</source>
        <translation type="unfinished">Ten terminal ma przerwę. Proszę przejść do punktu zwrotów.</translation>
    </message>
    <message>
        <source>One moment please: this terminal is checking an earlier refund.</source>
        <translation type="unfinished">Chwileczkę: ten terminal sprawdza wcześniejszy zwrot pieniędzy.</translation>
    </message>
</context>
<context>
    <name>reprise::app::Screens</name>
    <message>
        <source>A colleague&apos;s badge was read. Nothing has changed.</source>
        <translation type="unfinished">Odczytano identyfikator pracownika. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Nothing has changed.</source>
        <translation type="unfinished">Nie znamy tego identyfikatora. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation type="unfinished">Sklep %1</translation>
    </message>
    <message>
        <source>Returns kiosk %1</source>
        <translation type="unfinished">Kiosk zwrotów %1</translation>
    </message>
    <message>
        <source>Please go to the returns desk: a colleague helps you there. Nothing you have is lost.</source>
        <translation type="unfinished">Proszę przejść do punktu zwrotów: pomoże tam pracownik. Nic nie przepadnie.</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s records. Please go to the returns desk.</source>
        <translation type="unfinished">Inny program używa zapisów tego terminala. Proszę przejść do punktu zwrotów.</translation>
    </message>
    <message>
        <source>This terminal is resting</source>
        <translation type="unfinished">Ten terminal ma przerwę</translation>
    </message>
</context>
<context>
    <name>reprise::app::SlipViewModel</name>
    <message>
        <source>Printing the store’s copy</source>
        <translation type="unfinished">Drukujemy kopię dla sklepu</translation>
    </message>
    <message>
        <source>Not printed: try the store’s copy again</source>
        <translation type="unfinished">Nie wydrukowano: drukuj ponownie kopię dla sklepu</translation>
    </message>
    <message>
        <source>Print the store’s copy again</source>
        <translation type="unfinished">Drukuj ponownie kopię dla sklepu</translation>
    </message>
    <message>
        <source>Print the store’s copy</source>
        <translation type="unfinished">Drukuj kopię dla sklepu</translation>
    </message>
    <message>
        <source>This terminal has no printer. Take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">Ten terminal nie ma drukarki. Proszę zrobić zdjęcie ekranu lub poprosić pracownika o wydruk potwierdzenia.</translation>
    </message>
    <message>
        <source>Printing your slip</source>
        <translation type="unfinished">Drukujemy potwierdzenie</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation type="unfinished">Proszę zabrać potwierdzenie.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Your return is recorded all the same: a colleague can print the slip.</source>
        <translation type="unfinished">W drukarce skończył się papier. Zwrot i tak jest zapisany: pracownik może wydrukować potwierdzenie.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your return is recorded all the same: take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">Drukarka nie odpowiada. Zwrot i tak jest zapisany: proszę zrobić zdjęcie ekranu lub poprosić pracownika o wydruk potwierdzenia.</translation>
    </message>
</context>
<context>
    <name>reprise::app::StatusViewModel</name>
    <message>
        <source>Online</source>
        <translation type="unfinished">Online</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">Wysyłanie</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished">Tryb offline</translation>
    </message>
    <message>
        <source>Working offline, service needed</source>
        <translation type="unfinished">Tryb offline, potrzebny serwis</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>section {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">sekcja {}</translation>
    </message>
    <message>
        <source>sections {}</source>
        <translation type="unfinished">sekcje {}</translation>
    </message>
    <message>
        <source>regulation {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">regulacja {}</translation>
    </message>
    <message>
        <source>regulations {}</source>
        <translation type="unfinished">regulacje {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">artykuł {}</translation>
    </message>
    <message>
        <source>articles {}</source>
        <translation type="unfinished">artykuły {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <extracomment>Numbers of sections: &quot;27 to 38&quot;.</extracomment>
        <translation type="unfinished">{} do {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>Numbers of sections: &quot;19, 20 and 22&quot;.</extracomment>
        <translation type="unfinished">{}, {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <extracomment>The last numbers of some sections: &quot;20 and 22&quot;.</extracomment>
        <translation type="unfinished">{} i {}</translation>
    </message>
    <message>
        <source>Store policy {}, version {}, rule {}</source>
        <extracomment>The name of the policy, and the name of a rule in it, as the shop has written them.</extracomment>
        <translation type="unfinished">Zasady sklepu {}, wersja {}, zasada {}</translation>
    </message>
    <message>
        <source>I agree to get {} instead of my money back the way I paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Zgadzam się na inną formę zwrotu niż ta, którą zapłacono: {}.</translation>
    </message>
    <message>
        <source>You have a right to get it back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Przysługuje zwrot tak, jak zapłacono. Naciśnięcie przycisku oznacza zgodę na inną formę: {}.</translation>
    </message>
    <message>
        <source>You have a right to get {} back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>An amount, and a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Przysługuje zwrot {} tak, jak zapłacono. Naciśnięcie przycisku oznacza zgodę na inną formę: {}.</translation>
    </message>
    <message>
        <source>If it is faulty: all of your money back</source>
        <translation type="unfinished">Przy wadzie: zwrot całej kwoty</translation>
    </message>
    <message>
        <source>If it is faulty: a repair or a new one, and you prove nothing</source>
        <translation type="unfinished">Przy wadzie: naprawa lub nowa sztuka, bez dowodzenia czegokolwiek</translation>
    </message>
    <message>
        <source>If the repair fails: your money, with nothing off for use</source>
        <translation type="unfinished">Gdy naprawa się nie uda: zwrot pieniędzy bez potrącenia za używanie</translation>
    </message>
    <message>
        <source>If you change your mind: you can cancel</source>
        <translation type="unfinished">Przy zmianie zdania: można odstąpić od zakupu</translation>
    </message>
    <message>
        <source>If it is faulty: a repair, a new one or money off</source>
        <translation type="unfinished">Przy wadzie: naprawa, nowa sztuka lub obniżka ceny</translation>
    </message>
    <message>
        <source>If a fault shows: the shop puts it right</source>
        <translation type="unfinished">Gdy wyjdzie na jaw wada: sklep temu zaradzi</translation>
    </message>
    <message>
        <source>If no rules were on show: your money back</source>
        <translation type="unfinished">Gdy zasad nie było widać: zwrot pieniędzy</translation>
    </message>
    <message>
        <source>If it is faulty: ask a colleague</source>
        <translation type="unfinished">Przy wadzie: proszę zapytać pracownika</translation>
    </message>
    <message>
        <source>A free promise on top of the law</source>
        <translation type="unfinished">Bezpłatna obietnica ponad to, co daje prawo</translation>
    </message>
    <message>
        <source>The warranty that you bought with it</source>
        <translation type="unfinished">Gwarancja wykupiona do tego produktu</translation>
    </message>
    <message>
        <source>If you change your mind: bring it back</source>
        <translation type="unfinished">Przy zmianie zdania: można zwrócić</translation>
    </message>
    <message>
        <source>If you change your mind: swap it</source>
        <translation type="unfinished">Przy zmianie zdania: można wymienić</translation>
    </message>
    <message>
        <source>The law</source>
        <translation type="unfinished">Prawo</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">Gwarancja</translation>
    </message>
    <message>
        <source>Guarantee of {}</source>
        <extracomment>Who gives it, such as the name of a company.</extracomment>
        <translation type="unfinished">Gwarancja: {}</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished">Wykupiona gwarancja</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation type="unfinished">Nasze zasady</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Dziś jest ostatni dzień.</translation>
    </message>
    <message numerus="yes">
        <source>{} days left.</source>
        <comment>{} day left.</comment>
        <translation type="unfinished">
            <numerusform>Został {} dzień.</numerusform>
            <numerusform>Zostały {} dni.</numerusform>
            <numerusform>Zostało {} dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation type="unfinished">Termin minął {}.</translation>
    </message>
    <message>
        <source>From {} until {}.</source>
        <translation type="unfinished">Od {} do {}.</translation>
    </message>
    <message>
        <source>Until {}.</source>
        <translation type="unfinished">Do {}.</translation>
    </message>
    <message>
        <source>We know of no cover for this item. A colleague can look at it with you. Your statutory rights are not affected.</source>
        <translation type="unfinished">Nie znamy żadnej ochrony dla tego produktu. Pracownik może pomóc to sprawdzić. Nie narusza to praw ustawowych.</translation>
    </message>
    <message>
        <source>A colleague has approved this.</source>
        <translation type="unfinished">Pracownik to zatwierdził.</translation>
    </message>
    <message>
        <source>Nobody here has that number.</source>
        <translation type="unfinished">Nikt tu nie ma tego numeru.</translation>
    </message>
    <message>
        <source>The PIN for the approval was wrong.</source>
        <translation type="unfinished">PIN do zatwierdzenia był błędny.</translation>
    </message>
    <message>
        <source>That colleague may not approve returns.</source>
        <translation type="unfinished">Ten pracownik nie może zatwierdzać zwrotów.</translation>
    </message>
    <message>
        <source>That colleague may not approve this much. Ask one who may, such as a manager.</source>
        <translation type="unfinished">Ten pracownik nie może zatwierdzić aż tyle. Proszę wezwać kogoś, kto może, na przykład kierownika.</translation>
    </message>
    <message>
        <source>Nobody may approve their own work. Ask another colleague.</source>
        <translation type="unfinished">Nikt nie może zatwierdzać własnej pracy. Proszę wezwać innego pracownika.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">Zatwierdzenie wymaga powodu.</translation>
    </message>
    <message>
        <source>That PIN was wrong too often. Wait a while, or ask another colleague.</source>
        <translation type="unfinished">Ten PIN był zbyt wiele razy błędny. Proszę chwilę odczekać lub wezwać innego pracownika.</translation>
    </message>
    <message>
        <source>This terminal cannot check that PIN any more. Call service.</source>
        <translation type="unfinished">Ten terminal nie może już sprawdzić tego kodu PIN. Proszę wezwać serwis.</translation>
    </message>
    <message>
        <source>A badge alone does not approve this. It takes the PIN as well.</source>
        <translation type="unfinished">Sam identyfikator tego nie zatwierdza. Potrzebny jest też PIN.</translation>
    </message>
    <message>
        <source>A PIN alone does not approve this. It takes the badge as well.</source>
        <translation type="unfinished">Sam PIN tego nie zatwierdza. Potrzebny jest też identyfikator.</translation>
    </message>
    <message>
        <source>What was approved is not what would happen now. Look at it again, then approve it.</source>
        <translation type="unfinished">Zatwierdzono coś innego, niż stałoby się teraz. Proszę sprawdzić ponownie i dopiero wtedy zatwierdzić.</translation>
    </message>
    <message>
        <source>This takes two colleagues. Ask a second one to approve it.</source>
        <translation type="unfinished">Potrzeba do tego dwóch pracowników. Proszę wezwać drugiego, aby to zatwierdził.</translation>
    </message>
    <message>
        <source>This takes two colleagues. The second one was the first again.</source>
        <translation type="unfinished">Potrzeba do tego dwóch pracowników. Drugim był znowu ten sam.</translation>
    </message>
    <message>
        <source>The approval does not count.</source>
        <translation type="unfinished">To zatwierdzenie się nie liczy.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>In the place of a date: &quot;You can return this until an unknown day.&quot;</extracomment>
        <translation type="unfinished">nieznanego dnia</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <extracomment>In the place of an amount: &quot;We pay up to an unknown amount in cash here.&quot;</extracomment>
        <translation type="unfinished">nieznana kwota</translation>
    </message>
    <message>
        <source>The item with this serial number has already come back.</source>
        <translation type="unfinished">Produkt z tym numerem seryjnym już zwrócono.</translation>
    </message>
    <message>
        <source>This has its own serial number. Nobody has read it yet.</source>
        <translation type="unfinished">Ten produkt ma własny numer seryjny. Nikt go jeszcze nie odczytał.</translation>
    </message>
    <message>
        <source>This has its own serial number. A colleague needs to read it first.</source>
        <translation type="unfinished">Ten produkt ma własny numer seryjny. Pracownik musi go najpierw odczytać.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. So it is not the item you bought.</source>
        <translation type="unfinished">Tego numeru seryjnego nie ma na paragonie. Nie jest to więc kupiony produkt.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. A colleague needs to compare them.</source>
        <translation type="unfinished">Tego numeru seryjnego nie ma na paragonie. Pracownik musi je porównać.</translation>
    </message>
    <message>
        <source>This is not here yet. Nothing is paid for it until it is.</source>
        <translation type="unfinished">Tego jeszcze tu nie ma. Dopóki nie dotrze, nic za to nie wypłacamy.</translation>
    </message>
    <message>
        <source>Some of what you told us about is here. This return is about that. The rest can follow.</source>
        <translation type="unfinished">Część zgłoszonych produktów jest na miejscu. Ten zwrot dotyczy właśnie jej. Reszta może dotrzeć później.</translation>
    </message>
    <message numerus="yes">
        <source>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</source>
        <comment>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</comment>
        <translation type="unfinished">
            <numerusform>Zgłoszono sztuk: {0}, na miejscu jest {1}. Ten zwrot dotyczy tej jednej. Reszta może dotrzeć później.</numerusform>
            <numerusform>Zgłoszono sztuk: {0}, na miejscu są {1}. Ten zwrot dotyczy właśnie ich. Reszta może dotrzeć później.</numerusform>
            <numerusform>Zgłoszono sztuk: {0}, na miejscu jest {1}. Ten zwrot dotyczy właśnie ich. Reszta może dotrzeć później.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot find the item you want instead. A colleague can look for it, or you can have something else.</source>
        <translation type="unfinished">Nie możemy znaleźć produktu wybranego w zamian. Pracownik może go poszukać albo można wybrać coś innego.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over. A colleague hands it over after checking the age.</source>
        <translation type="unfinished">Nowy produkt jest dla osób, które mają co najmniej {} lat. Wyda go pracownik po sprawdzeniu wieku.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">Nowy produkt jest dla osób, które mają co najmniej {} lat, więc wyda go pracownik. Zamiast tego można tu otrzymać zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>The new item needs careful handling. A colleague hands it over.</source>
        <translation type="unfinished">Z nowym produktem trzeba obchodzić się ostrożnie. Wyda go pracownik.</translation>
    </message>
    <message>
        <source>The new item needs careful handling, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">Z nowym produktem trzeba obchodzić się ostrożnie, więc wyda go pracownik. Zamiast tego można tu otrzymać zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>The new item may be part of a recall. A colleague needs to read its label first.</source>
        <translation type="unfinished">Nowy produkt może być objęty wycofaniem. Pracownik musi najpierw odczytać jego etykietę.</translation>
    </message>
    <message>
        <source>The new item has been recalled, so we do not hand it over. Please choose another.</source>
        <translation type="unfinished">Nowy produkt został wycofany, więc go nie wydajemy. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>You keep a part of this order. A colleague looks at what of its delivery you get back.</source>
        <translation type="unfinished">Część tego zamówienia zostaje u klienta. Pracownik sprawdzi, ile z kosztu dostawy wraca.</translation>
    </message>
    <message>
        <source>You get back what our cheapest delivery costs: {}. What you paid for a faster one stays with us.</source>
        <translation type="unfinished">Zwracamy tyle, ile kosztuje nasza najtańsza dostawa: {}. Dopłata za szybszą zostaje u nas.</translation>
    </message>
    <message>
        <source>The whole order comes back, so you get its delivery back too.</source>
        <translation type="unfinished">Wraca całe zamówienie, więc zwracamy też koszt dostawy.</translation>
    </message>
    <message>
        <source>A colleague looks with you at what bringing it back cost.</source>
        <translation type="unfinished">Pracownik pomoże sprawdzić, ile kosztowało dostarczenie tego z powrotem.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. We owe you what was reasonable of that: a colleague pays it to you.</source>
        <translation type="unfinished">Dostarczenie tego z powrotem kosztowało {}. Jesteśmy winni tyle, ile z tego było rozsądne: wypłaci to pracownik.</translation>
    </message>
    <message>
        <source>The way to our shop cost you {}. The law does not make us pay for it. You can ask a colleague.</source>
        <translation type="unfinished">Droga do naszego sklepu kosztowała {}. Prawo nie każe nam za nią płacić. Można zapytać pracownika.</translation>
    </message>
    <message>
        <source>Sending it back cost you {}. When you change your mind, that is yours to pay.</source>
        <translation type="unfinished">Odesłanie tego kosztowało {}. Przy zmianie zdania płaci za to klient.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. A colleague looks at it with you.</source>
        <translation type="unfinished">Dostarczenie tego z powrotem kosztowało {}. Pracownik pomoże to sprawdzić.</translation>
    </message>
    <message>
        <source>A colleague will look at it with you.</source>
        <translation type="unfinished">Pracownik pomoże to sprawdzić.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel.</source>
        <translation type="unfinished">Tego nie kupiono w sklepie. Zgodnie z prawem można odstąpić od zakupu.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel until {}.</source>
        <translation type="unfinished">Tego nie kupiono w sklepie. Zgodnie z prawem można odstąpić od zakupu do {}.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back.</source>
        <translation type="unfinished">Zgodnie z prawem można otrzymać zwrot całej kwoty.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back until {}.</source>
        <translation type="unfinished">Zgodnie z prawem można otrzymać zwrot całej kwoty do {}.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back.</source>
        <translation type="unfinished">Zgodnie z prawem można rozwiązać umowę i otrzymać zwrot całej kwoty.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back until {}.</source>
        <translation type="unfinished">Zgodnie z prawem można do {} rozwiązać umowę i otrzymać zwrot całej kwoty.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one. You choose which.</source>
        <translation type="unfinished">Zgodnie z prawem można otrzymać naprawę lub nową sztukę. Wybór należy do klienta.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one, if the fault was there when you got it.</source>
        <translation type="unfinished">Zgodnie z prawem można otrzymać naprawę lub nową sztukę, jeśli wada istniała już przy odbiorze.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have all of your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">Zgodnie z prawem można to teraz oddać i otrzymać zwrot całej kwoty albo zatrzymać i zapłacić mniej. Wybór należy do klienta.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, less a fair sum for the use. Or keep it and pay less. You choose.</source>
        <translation type="unfinished">Zgodnie z prawem można to teraz oddać i otrzymać pieniądze, po odjęciu uczciwej kwoty za używanie. Albo zatrzymać i zapłacić mniej. Wybór należy do klienta.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">Zgodnie z prawem można to teraz oddać i otrzymać pieniądze albo zatrzymać i zapłacić mniej. Wybór należy do klienta.</translation>
    </message>
    <message>
        <source>By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">Zgodnie z prawem można to zatrzymać i otrzymać zwrot części pieniędzy.</translation>
    </message>
    <message>
        <source>The fault is small. By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">Wada jest mała. Zgodnie z prawem można to zatrzymać i otrzymać zwrot części pieniędzy.</translation>
    </message>
    <message>
        <source>It is being put right, and by law we have a fair time for that. If it takes too long, tell a colleague: then you can have more.</source>
        <translation type="unfinished">Doprowadzamy to do porządku i zgodnie z prawem mamy na to rozsądny czas. Jeśli potrwa to zbyt długo, proszę powiedzieć pracownikowi: wtedy przysługuje więcej.</translation>
    </message>
    <message>
        <source>You do not have to say why. You get all of your money back.</source>
        <translation type="unfinished">Nie trzeba mówić dlaczego. Zwracamy całą kwotę.</translation>
    </message>
    <message>
        <source>It was used more than you would in a shop, so we may keep back a fair part. A colleague will look at it with you.</source>
        <translation type="unfinished">Używano tego więcej niż w sklepie, więc możemy potrącić uczciwą część. Pracownik pomoże to sprawdzić.</translation>
    </message>
    <message>
        <source>By law you can give this back at any time and have all of your money.</source>
        <translation type="unfinished">Zgodnie z prawem można to oddać w każdej chwili i otrzymać zwrot całej kwoty.</translation>
    </message>
    <message>
        <source>You have had this for a long time, and the years in which the law helps are over.</source>
        <translation type="unfinished">Od odbioru minęło dużo czasu, a lata, w których prawo pomaga, już się skończyły.</translation>
    </message>
    <message>
        <source>A colleague will still look at it with you.</source>
        <translation type="unfinished">Pracownik i tak pomoże to sprawdzić.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were on show when you bought this, so by law they decide.</source>
        <translation type="unfinished">Zasady sklepu były widoczne przy zakupie, więc zgodnie z prawem to one decydują.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back.</source>
        <translation type="unfinished">Zasady sklepu nie były widoczne przy zakupie. Zgodnie z prawem można otrzymać zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back until {}.</source>
        <translation type="unfinished">Zasady sklepu nie były widoczne przy zakupie. Zgodnie z prawem można otrzymać zwrot pieniędzy do {}.</translation>
    </message>
    <message>
        <source>By law it has to be fit to sell and to use. You may have a repair, a new one or money back.</source>
        <translation type="unfinished">Zgodnie z prawem towar musi nadawać się do sprzedaży i do używania. Może przysługiwać naprawa, nowa sztuka lub zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>Here the law leaves it to the shop&apos;s own rules.</source>
        <translation type="unfinished">Prawo pozostawia to tutaj zasadom sklepu.</translation>
    </message>
    <message>
        <source>Your statutory rights are not affected.</source>
        <translation type="unfinished">Nie narusza to praw ustawowych.</translation>
    </message>
    <message>
        <source>You told us that it is faulty.</source>
        <translation type="unfinished">Zgłoszono, że to jest wadliwe.</translation>
    </message>
    <message>
        <source>You told us that it does not do its job.</source>
        <translation type="unfinished">Zgłoszono, że to nie spełnia swojego zadania.</translation>
    </message>
    <message>
        <source>You told us that it was put in badly.</source>
        <translation type="unfinished">Zgłoszono, że źle to zamontowano.</translation>
    </message>
    <message>
        <source>You told us that it came late.</source>
        <translation type="unfinished">Zgłoszono, że dotarło to późno.</translation>
    </message>
    <message>
        <source>You told us that it was not ours to sell.</source>
        <translation type="unfinished">Zgłoszono, że nie mieliśmy prawa tego sprzedać.</translation>
    </message>
    <message>
        <source>You told us that a promise was not kept.</source>
        <translation type="unfinished">Zgłoszono, że nie dotrzymano obietnicy.</translation>
    </message>
    <message>
        <source>You told us that it was broken when it came.</source>
        <translation type="unfinished">Zgłoszono, że dotarło to zepsute.</translation>
    </message>
    <message>
        <source>You told us that it has been recalled.</source>
        <translation type="unfinished">Zgłoszono, że to zostało wycofane.</translation>
    </message>
    <message>
        <source>You do not have to prove the fault.</source>
        <translation type="unfinished">Nie trzeba udowadniać wady.</translation>
    </message>
    <message>
        <source>We may ask you to show us what is wrong.</source>
        <translation type="unfinished">Możemy poprosić o pokazanie, co jest nie tak.</translation>
    </message>
    <message>
        <source>We pay by {} at the latest.</source>
        <translation type="unfinished">Wypłacimy najpóźniej {}.</translation>
    </message>
    <message>
        <source>You told us that it is not what you bought.</source>
        <translation type="unfinished">Zgłoszono, że to nie jest kupiony produkt.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop, so by law you may be able to cancel. A colleague can tell you more.</source>
        <translation type="unfinished">Tego nie kupiono w sklepie, więc zgodnie z prawem być może można odstąpić od zakupu. Pracownik powie więcej.</translation>
    </message>
    <message>
        <source>By law you may have other choices too. Ask a colleague.</source>
        <translation type="unfinished">Zgodnie z prawem mogą przysługiwać też inne możliwości. Proszę zapytać pracownika.</translation>
    </message>
    <message>
        <source>By law you may have a repair, a new one or money back. A colleague will look at it with you.</source>
        <translation type="unfinished">Zgodnie z prawem może przysługiwać naprawa, nowa sztuka lub zwrot pieniędzy. Pracownik pomoże to sprawdzić.</translation>
    </message>
    <message>
        <source>Any proof helps: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">Pomoże każdy dowód: wyciąg z banku, e-mail, karta lojalnościowa lub pudełko z numerem.</translation>
    </message>
    <message>
        <source>We take it back all the same.</source>
        <translation type="unfinished">Mimo to przyjmujemy zwrot.</translation>
    </message>
    <message>
        <source>A colleague needs to look at it first.</source>
        <translation type="unfinished">Pracownik musi to najpierw obejrzeć.</translation>
    </message>
    <message>
        <source>We do not usually take it back, but a colleague can make an exception.</source>
        <translation type="unfinished">Zwykle tego nie przyjmujemy, ale pracownik może zrobić wyjątek.</translation>
    </message>
    <message>
        <source>We do not take it back when you have changed your mind.</source>
        <translation type="unfinished">Nie przyjmujemy tego przy zmianie zdania.</translation>
    </message>
    <message>
        <source>You bought this in our {} season.</source>
        <extracomment>The shop&apos;s own name for a season: &quot;Christmas&quot;.</extracomment>
        <translation type="unfinished">Kupiono to w naszym sezonie „{}”.</translation>
    </message>
    <message>
        <source>You bought this in our special season.</source>
        <translation type="unfinished">Kupiono to w naszym specjalnym sezonie.</translation>
    </message>
    <message>
        <source>So you can change your mind until {}.</source>
        <translation type="unfinished">Dlatego można zmienić zdanie do {}.</translation>
    </message>
    <message>
        <source>The time to change your mind ended on {}.</source>
        <translation type="unfinished">Czas na zmianę zdania minął {}.</translation>
    </message>
    <message>
        <source>Our policy has a rule for {}.</source>
        <extracomment>The shop&apos;s own name for a kind of goods: &quot;swimwear&quot;.</extracomment>
        <translation type="unfinished">Nasze zasady mówią o tym rodzaju towaru: {}.</translation>
    </message>
    <message>
        <source>Our policy has a rule for this kind of item.</source>
        <translation type="unfinished">Nasze zasady mówią o tym rodzaju produktu.</translation>
    </message>
    <message>
        <source>For the reason you gave, our policy does not count the days.</source>
        <translation type="unfinished">Przy podanym powodzie nasze zasady nie liczą dni.</translation>
    </message>
    <message>
        <source>Our policy has a rule for the reason you gave.</source>
        <translation type="unfinished">Nasze zasady mówią o podanym powodzie.</translation>
    </message>
    <message>
        <source>You can bring this back until {}.</source>
        <translation type="unfinished">Można to zwrócić do {}.</translation>
    </message>
    <message>
        <source>The time to bring this back ended on {}.</source>
        <translation type="unfinished">Czas na zwrot minął {}.</translation>
    </message>
    <message>
        <source>You get {}. Who gave it to you is not told.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Forma zwrotu: {}. Osoba, która to podarowała, nie dowie się o tym.</translation>
    </message>
    <message>
        <source>You have a gift receipt.</source>
        <translation type="unfinished">To paragon prezentowy.</translation>
    </message>
    <message numerus="yes">
        <source>What you bring back in {0} days comes to {1}. Our limit is {2}.</source>
        <comment>What you bring back in {0} day comes to {1}. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Zwroty klienta w ciągu {0} dnia to razem {1}. Nasz limit: {2}.</numerusform>
            <numerusform>Zwroty klienta w ciągu {0} dni to razem {1}. Nasz limit: {2}.</numerusform>
            <numerusform>Zwroty klienta w ciągu {0} dni to razem {1}. Nasz limit: {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>To zwrot klienta numer {0} w ciągu {1} dnia. Nasz limit: {2}.</numerusform>
            <numerusform>To zwrot klienta numer {0} w ciągu {1} dni. Nasz limit: {2}.</numerusform>
            <numerusform>To zwrot klienta numer {0} w ciągu {1} dni. Nasz limit: {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our limit for a change of mind is {}.</source>
        <translation type="unfinished">Nasz limit przy zmianie zdania: {}.</translation>
    </message>
    <message numerus="yes">
        <source>All is well. This is your return number {0} in {1} days.</source>
        <comment>All is well. This is your return number {0} in {1} day.</comment>
        <translation type="unfinished">
            <numerusform>Wszystko w porządku. To zwrot klienta numer {0} w ciągu {1} dnia.</numerusform>
            <numerusform>Wszystko w porządku. To zwrot klienta numer {0} w ciągu {1} dni.</numerusform>
            <numerusform>Wszystko w porządku. To zwrot klienta numer {0} w ciągu {1} dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something faulty never counts.</source>
        <translation type="unfinished">Wadliwy towar nigdy się nie liczy.</translation>
    </message>
    <message>
        <source>So we keep back {} for each one. You get the rest.</source>
        <translation type="unfinished">Dlatego potrącamy {} za każdą sztukę. Resztę wypłacamy.</translation>
    </message>
    <message>
        <source>So we keep back {}% of the price. You get the rest.</source>
        <translation type="unfinished">Dlatego potrącamy {}% ceny. Resztę wypłacamy.</translation>
    </message>
    <message>
        <source>It costs us money to make it ready to sell again.</source>
        <translation type="unfinished">Przygotowanie do ponownej sprzedaży kosztuje nas pieniądze.</translation>
    </message>
    <message>
        <source>You paid less for these together. What you keep counts at its full price.</source>
        <translation type="unfinished">Razem kosztowały mniej. To, co zostaje u klienta, liczy się po pełnej cenie.</translation>
    </message>
    <message numerus="yes">
        <source>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</source>
        <comment>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</comment>
        <translation type="unfinished">
            <numerusform>Razem kosztowały mniej. Zatrzymany produkt liczy się po pełnej cenie, {1}. Resztę wypłacamy.</numerusform>
            <numerusform>Razem kosztowały mniej. Zatrzymane {0} produkty liczą się po pełnej cenie, po {1}. Resztę wypłacamy.</numerusform>
            <numerusform>Razem kosztowały mniej. Zatrzymane produkty ({0}) liczą się po pełnej cenie, po {1}. Resztę wypłacamy.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague needs to read the label of this item first.</source>
        <translation type="unfinished">Pracownik musi najpierw odczytać etykietę tego produktu.</translation>
    </message>
    <message>
        <source>This item is on our list of goods that stay sold.</source>
        <translation type="unfinished">Ten produkt jest na naszej liście towarów, których nie przyjmujemy z powrotem.</translation>
    </message>
    <message>
        <source>You can swap this for something else until {}.</source>
        <translation type="unfinished">Można to wymienić na coś innego do {}.</translation>
    </message>
    <message>
        <source>The time to swap this for something else ended on {}.</source>
        <translation type="unfinished">Czas na wymianę na coś innego minął {}.</translation>
    </message>
    <message>
        <source>You asked for an exchange.</source>
        <translation type="unfinished">Poproszono o wymianę.</translation>
    </message>
    <message>
        <source>You asked for store credit.</source>
        <translation type="unfinished">Poproszono o bon sklepowy.</translation>
    </message>
    <message>
        <source>You asked for a repair.</source>
        <translation type="unfinished">Poproszono o naprawę.</translation>
    </message>
    <message>
        <source>You asked for a new one.</source>
        <translation type="unfinished">Poproszono o nową sztukę.</translation>
    </message>
    <message>
        <source>You asked for money off.</source>
        <translation type="unfinished">Poproszono o obniżkę ceny.</translation>
    </message>
    <message>
        <source>You asked for your money back.</source>
        <translation type="unfinished">Poproszono o zwrot pieniędzy.</translation>
    </message>
    <message>
        <source>This is a lot of cash. A colleague needs to approve it.</source>
        <translation type="unfinished">To dużo gotówki. Musi to zatwierdzić pracownik.</translation>
    </message>
    <message>
        <source>We pay up to {} in cash here. Above that a colleague needs to approve it.</source>
        <translation type="unfinished">W gotówce wypłacamy tu do {}. Powyżej musi to zatwierdzić pracownik.</translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>To zwrot klienta numer {0} bez paragonu w ciągu {1} dnia. Nasz limit: {2}.</numerusform>
            <numerusform>To zwrot klienta numer {0} bez paragonu w ciągu {1} dni. Nasz limit: {2}.</numerusform>
            <numerusform>To zwrot klienta numer {0} bez paragonu w ciągu {1} dni. Nasz limit: {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show us your loyalty card or an ID, so that we can count such returns.</source>
        <translation type="unfinished">Proszę pokazać kartę lojalnościową lub dokument tożsamości, abyśmy mogli liczyć takie zwroty.</translation>
    </message>
    <message>
        <source>You do not need a receipt when something is wrong.</source>
        <translation type="unfinished">Paragon nie jest potrzebny, gdy coś jest nie tak.</translation>
    </message>
    <message>
        <source>A colleague looks for the sale with you.</source>
        <translation type="unfinished">Pracownik pomoże poszukać tej sprzedaży.</translation>
    </message>
    <message>
        <source>Without a receipt we go up to {}.</source>
        <translation type="unfinished">Bez paragonu zwracamy do {}.</translation>
    </message>
    <message>
        <source>The last day for that is {}.</source>
        <translation type="unfinished">Można to zrobić najpóźniej {}.</translation>
    </message>
    <message>
        <source>You get {}.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Forma zwrotu: {}.</translation>
    </message>
    <message>
        <source>There is no receipt. We take it back.</source>
        <translation type="unfinished">Nie ma paragonu. Przyjmujemy to z powrotem.</translation>
    </message>
    <message>
        <source>We have not found the sale yet.</source>
        <translation type="unfinished">Nie znaleźliśmy jeszcze tej sprzedaży.</translation>
    </message>
    <message>
        <source>This was sold as a final sale.</source>
        <translation type="unfinished">Sprzedano to bez prawa zwrotu.</translation>
    </message>
    <message>
        <source>This is sold sealed for hygiene.</source>
        <translation type="unfinished">To jest sprzedawane z plombą ze względów higienicznych.</translation>
    </message>
    <message>
        <source>This does not keep.</source>
        <translation type="unfinished">To szybko się psuje.</translation>
    </message>
    <message>
        <source>This may only be sold to people of a certain age.</source>
        <translation type="unfinished">Wolno to sprzedawać tylko osobom w określonym wieku.</translation>
    </message>
    <message>
        <source>This needs careful handling.</source>
        <translation type="unfinished">Trzeba obchodzić się z tym ostrożnie.</translation>
    </message>
    <message>
        <source>This was made for you.</source>
        <translation type="unfinished">Wykonano to dla klienta.</translation>
    </message>
    <message>
        <source>This was made with your own words or pictures.</source>
        <translation type="unfinished">Wykonano to z własnymi słowami lub obrazami klienta.</translation>
    </message>
    <message>
        <source>This has its own serial number.</source>
        <translation type="unfinished">Ten produkt ma własny numer seryjny.</translation>
    </message>
    <message>
        <source>This is a service, so there is nothing to bring back.</source>
        <translation type="unfinished">To usługa, więc nie ma czego zwracać.</translation>
    </message>
    <message>
        <source>The store has a special rule for this kind of item.</source>
        <translation type="unfinished">Sklep ma specjalną zasadę dla tego rodzaju produktu.</translation>
    </message>
    <message>
        <source>We cannot pay that much in cash. We can pay you another way.</source>
        <translation type="unfinished">Nie możemy wypłacić tyle w gotówce. Możemy wypłacić w inny sposób.</translation>
    </message>
    <message numerus="yes">
        <source>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</source>
        <comment>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</comment>
        <translation type="unfinished">
            <numerusform>Z wcześniejszymi wypłatami to razem {0} w gotówce. Nie przekraczamy {1} w ciągu {2} dnia. Możemy wypłacić w inny sposób.</numerusform>
            <numerusform>Z wcześniejszymi wypłatami to razem {0} w gotówce. Nie przekraczamy {1} w ciągu {2} dni. Możemy wypłacić w inny sposób.</numerusform>
            <numerusform>Z wcześniejszymi wypłatami to razem {0} w gotówce. Nie przekraczamy {1} w ciągu {2} dni. Możemy wypłacić w inny sposób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</source>
        <comment>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</comment>
        <translation type="unfinished">
            <numerusform>Ten zakup dał punkty, a {0} z nich jest już wydany. Dlatego potrącamy {1}. Resztę wypłacamy.</numerusform>
            <numerusform>Ten zakup dał punkty, a {0} z nich są już wydane. Dlatego potrącamy {1}. Resztę wypłacamy.</numerusform>
            <numerusform>Ten zakup dał punkty, a {0} z nich jest już wydanych. Dlatego potrącamy {1}. Resztę wypłacamy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was paid with this gift card already. We take back cards that are full. A colleague can look at it with you.</source>
        <translation type="unfinished">Tą kartą podarunkową już coś zapłacono. Przyjmujemy karty z pełną kwotą. Pracownik może pomóc to sprawdzić.</translation>
    </message>
    <message>
        <source>We need to know which gift card comes back. Show it to a colleague.</source>
        <translation type="unfinished">Musimy wiedzieć, która karta podarunkowa jest zwracana. Proszę pokazać ją pracownikowi.</translation>
    </message>
    <message>
        <source>We do not know yet what is left on this gift card. A colleague needs to look at it first.</source>
        <translation type="unfinished">Nie wiemy jeszcze, ile zostało na tej karcie podarunkowej. Pracownik musi ją najpierw sprawdzić.</translation>
    </message>
    <message>
        <source>The law: {}.</source>
        <extracomment>&quot;The law: Consumer Rights Act 2015, sections 20 and 22.&quot;</extracomment>
        <translation type="unfinished">Prawo: {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>Makes a sentence of &quot;Store policy corner, version 3, rule window&quot;.</extracomment>
        <translation type="unfinished">{}.</translation>
    </message>
    <message>
        <source>This is what the law says.</source>
        <translation type="unfinished">Tak mówi prawo.</translation>
    </message>
    <message>
        <source>This is a rule of the shop.</source>
        <translation type="unfinished">To zasada sklepu.</translation>
    </message>
    <message>
        <source>Return fewer items at once, or wait for the colleague.</source>
        <translation type="unfinished">Proszę zwrócić naraz mniej produktów lub poczekać na pracownika.</translation>
    </message>
    <message>
        <source>You can keep it. If something is wrong with it, tell us: then the law gives you more.</source>
        <translation type="unfinished">Można to zatrzymać. Jeśli coś jest z tym nie tak, proszę to zgłosić: wtedy prawo daje więcej.</translation>
    </message>
    <message>
        <source>Scan the code once more, or type the number. It may also be a receipt from another shop.</source>
        <translation type="unfinished">Proszę jeszcze raz zeskanować kod lub wpisać numer. Paragon może też być z innego sklepu.</translation>
    </message>
    <message>
        <source>Choose the item from the list of your receipt.</source>
        <translation type="unfinished">Proszę wybrać produkt z listy na paragonie.</translation>
    </message>
    <message>
        <source>Add the day or the amount of the purchase, or show us the receipt.</source>
        <translation type="unfinished">Proszę dodać dzień lub kwotę zakupu albo pokazać nam paragon.</translation>
    </message>
    <message>
        <source>Keep your slip. We tell you when we have found the sale.</source>
        <translation type="unfinished">Proszę zachować potwierdzenie. Damy znać, gdy znajdziemy tę sprzedaż.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or take the goods home again.</source>
        <translation type="unfinished">Proszę poczekać na pracownika lub zabrać towar z powrotem do domu.</translation>
    </message>
    <message>
        <source>Show us the receipt of the purchase itself.</source>
        <translation type="unfinished">Proszę pokazać nam paragon samego zakupu.</translation>
    </message>
    <message>
        <source>If you have bought more of these, use the receipt for those.</source>
        <translation type="unfinished">Jeśli kupiono ich więcej, proszę do tamtych użyć ich paragonu.</translation>
    </message>
    <message>
        <source>Show us what you have: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">Proszę pokazać, co jest pod ręką: wyciąg z banku, e-mail, kartę lojalnościową lub pudełko z numerem.</translation>
    </message>
    <message>
        <source>Agree to it, or choose the way you paid.</source>
        <translation type="unfinished">Proszę się zgodzić lub wybrać zwrot tak, jak zapłacono.</translation>
    </message>
    <message>
        <source>Choose another way, or wait for the colleague.</source>
        <translation type="unfinished">Proszę wybrać inny sposób lub poczekać na pracownika.</translation>
    </message>
    <message>
        <source>Take it the way you paid, or wait for the colleague.</source>
        <translation type="unfinished">Proszę przyjąć zwrot tak, jak zapłacono, lub poczekać na pracownika.</translation>
    </message>
    <message>
        <source>Choose another way to be paid: the way you paid, or store credit.</source>
        <translation type="unfinished">Proszę wybrać inną formę wypłaty: tak, jak zapłacono, lub bon sklepowy.</translation>
    </message>
    <message>
        <source>Keep the card and use what is left, or ask a colleague.</source>
        <translation type="unfinished">Proszę zatrzymać kartę i wykorzystać resztę kwoty lub zapytać pracownika.</translation>
    </message>
    <message>
        <source>Cancel the whole order, or wait for the colleague.</source>
        <translation type="unfinished">Proszę odstąpić od całego zamówienia lub poczekać na pracownika.</translation>
    </message>
    <message>
        <source>Show the colleague what you paid for bringing it back.</source>
        <translation type="unfinished">Proszę pokazać pracownikowi, ile kosztowało dostarczenie tego z powrotem.</translation>
    </message>
    <message>
        <source>Ask another colleague to approve it.</source>
        <translation type="unfinished">Proszę wezwać innego pracownika, aby to zatwierdził.</translation>
    </message>
    <message>
        <source>Look for the one whose number is on the receipt, or ask a colleague.</source>
        <translation type="unfinished">Proszę poszukać tego, którego numer jest na paragonie, lub zapytać pracownika.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or come back with it. Asking now counts.</source>
        <translation type="unfinished">Proszę poczekać na pracownika lub wrócić z tym. Liczy się to, że zgłoszono to teraz.</translation>
    </message>
    <message>
        <source>Think this is wrong? A colleague can look at it again.</source>
        <translation type="unfinished">Czy to pomyłka? Pracownik może sprawdzić to ponownie.</translation>
    </message>
    <message>
        <source>By law, a shop does not have to take back goods only because you changed your mind.</source>
        <translation type="unfinished">Zgodnie z prawem sklep nie musi przyjmować towaru tylko dlatego, że klient zmienił zdanie.</translation>
    </message>
    <message>
        <source>All of these have already been returned.</source>
        <translation type="unfinished">Wszystkie te produkty już zwrócono.</translation>
    </message>
    <message>
        <source>The receipt shows {}, and you asked to return {}.</source>
        <translation type="unfinished">Na paragonie: {}, a do zwrotu zgłoszono: {}.</translation>
    </message>
    <message>
        <source>Only {} of these can still be returned, and you asked for {}.</source>
        <translation type="unfinished">Można jeszcze zwrócić tylko: {}, a zgłoszono: {}.</translation>
    </message>
    <message>
        <source>You can change your mind and return this until {}.</source>
        <translation type="unfinished">Można zmienić zdanie i zwrócić to do {}.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} days in which you could change your mind ended on {1}.</source>
        <comment>The {0} day in which you could change your mind ended on {1}.</comment>
        <translation type="unfinished">
            <numerusform>Czas na zmianę zdania ({0} dzień) minął {1}.</numerusform>
            <numerusform>Czas na zmianę zdania ({0} dni) minął {1}.</numerusform>
            <numerusform>Czas na zmianę zdania ({0} dni) minął {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is dated {}, which has not come yet. A colleague needs to look at it.</source>
        <translation type="unfinished">Paragon jest z {}, a ten dzień jeszcze nie nadszedł. Pracownik musi go obejrzeć.</translation>
    </message>
    <message>
        <source>The item is unopened.</source>
        <translation type="unfinished">Produkt jest nieotwarty.</translation>
    </message>
    <message>
        <source>The item is opened.</source>
        <translation type="unfinished">Produkt jest otwarty.</translation>
    </message>
    <message>
        <source>The item is used.</source>
        <translation type="unfinished">Produkt jest używany.</translation>
    </message>
    <message>
        <source>The item is damaged.</source>
        <translation type="unfinished">Produkt jest uszkodzony.</translation>
    </message>
    <message>
        <source>The item may not be safe.</source>
        <translation type="unfinished">Produkt może nie być bezpieczny.</translation>
    </message>
    <message>
        <source>The item is {}.</source>
        <extracomment>A word from an old record that we do not know.</extracomment>
        <translation type="unfinished">Stan produktu: {}.</translation>
    </message>
    <message>
        <source>Above {} a colleague needs to approve a return.</source>
        <translation type="unfinished">Powyżej {} zwrot musi zatwierdzić pracownik.</translation>
    </message>
    <message>
        <source>This return comes to {}. Above {} a colleague needs to approve it.</source>
        <translation type="unfinished">Ten zwrot to razem {}. Powyżej {} musi go zatwierdzić pracownik.</translation>
    </message>
    <message numerus="yes">
        <source>This return has {0} items. Above {1} a colleague needs to approve it.</source>
        <comment>This return has {0} item. Above {1} a colleague needs to approve it.</comment>
        <translation type="unfinished">
            <numerusform>Ten zwrot obejmuje {0} produkt. Gdy jest ich więcej niż {1}, musi go zatwierdzić pracownik.</numerusform>
            <numerusform>Ten zwrot obejmuje {0} produkty. Gdy jest ich więcej niż {1}, musi go zatwierdzić pracownik.</numerusform>
            <numerusform>Ten zwrot obejmuje {0} produktów. Gdy jest ich więcej niż {1}, musi go zatwierdzić pracownik.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is in {}, and this store works in {}. A colleague needs to look at it.</source>
        <translation type="unfinished">Paragon jest w walucie {}, a ten sklep działa w walucie {}. Pracownik musi go obejrzeć.</translation>
    </message>
    <message>
        <source>The delivery came late. A colleague will find out with you what you are owed.</source>
        <translation type="unfinished">Dostawa się spóźniła. Pracownik pomoże ustalić, co się za to należy.</translation>
    </message>
    <message>
        <source>This product has been recalled. We always take it back and keep it off the shelf.</source>
        <translation type="unfinished">Ten produkt został wycofany. Zawsze przyjmujemy go z powrotem i nie wraca on na półkę.</translation>
    </message>
    <message>
        <source>We cannot find this receipt.</source>
        <translation type="unfinished">Nie możemy znaleźć tego paragonu.</translation>
    </message>
    <message>
        <source>The receipt has no line {}.</source>
        <translation type="unfinished">Na paragonie nie ma pozycji {}.</translation>
    </message>
    <message>
        <source>More than one purchase fits what you gave us. A colleague can find yours with you.</source>
        <translation type="unfinished">Do podanych danych pasuje więcej niż jeden zakup. Pracownik pomoże znaleźć właściwy.</translation>
    </message>
    <message>
        <source>We have not found that purchase.</source>
        <translation type="unfinished">Nie znaleźliśmy tego zakupu.</translation>
    </message>
    <message>
        <source>We keep your goods and look for the sale. The money follows once we have found it.</source>
        <translation type="unfinished">Zatrzymujemy towar i szukamy tej sprzedaży. Pieniądze wypłacimy, gdy ją znajdziemy.</translation>
    </message>
    <message>
        <source>The code on your receipt says something else than our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Kod na paragonie mówi coś innego niż nasze zapisy. Pracownik musi to sprawdzić.</translation>
    </message>
    <message>
        <source>The day on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Dzień na paragonie jest inny niż w naszych zapisach. Pracownik musi to sprawdzić.</translation>
    </message>
    <message>
        <source>The price on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Cena na paragonie jest inna niż w naszych zapisach. Pracownik musi to sprawdzić.</translation>
    </message>
    <message>
        <source>The number of items on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Liczba sztuk na paragonie jest inna niż w naszych zapisach. Pracownik musi to sprawdzić.</translation>
    </message>
    <message>
        <source>The item on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Produkt na paragonie jest inny niż w naszych zapisach. Pracownik musi to sprawdzić.</translation>
    </message>
    <message>
        <source>This is the slip of a return. The goods on it have come back already.</source>
        <translation type="unfinished">To potwierdzenie zwrotu. Towar z niego już zwrócono.</translation>
    </message>
    <message>
        <source>We do not usually pay back by {} here. A colleague needs to approve it.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Zwykle nie zwracamy tu pieniędzy w tej formie: {}. Musi to zatwierdzić pracownik.</translation>
    </message>
    <message>
        <source>We can only pay back by {} if you agree. Otherwise it goes back the way you paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">W tej formie zwracamy pieniądze tylko za zgodą klienta: {}. Bez zgody wracają tak, jak zapłacono.</translation>
    </message>
    <message>
        <source>A colleague can explain this.</source>
        <translation type="unfinished">Pracownik może to wyjaśnić.</translation>
    </message>
    <message>
        <source>This shop takes used portable batteries free of charge; nothing need be bought.</source>
        <translation type="unfinished">Ten sklep bezpłatnie przyjmuje zużyte baterie przenośne; nie trzeba nic kupować.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods (no side longer than {} cm) free of charge; nothing need be bought.</source>
        <translation type="unfinished">Ten sklep bezpłatnie przyjmuje bardzo mały sprzęt elektryczny (żaden bok nie dłuższy niż {} cm); nie trzeba nic kupować.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods free of charge; nothing need be bought.</source>
        <translation type="unfinished">Ten sklep bezpłatnie przyjmuje bardzo mały sprzęt elektryczny; nie trzeba nic kupować.</translation>
    </message>
    <message>
        <source>This shop takes an old appliance free of charge for each new one of the same function.</source>
        <translation type="unfinished">Ten sklep bezpłatnie przyjmuje jedno stare urządzenie za każde nowe o tej samej funkcji.</translation>
    </message>
    <message numerus="yes">
        <source>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</source>
        <comment>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</comment>
        <translation type="unfinished">
            <numerusform>Ten sklep bezpłatnie przyjmuje jedno stare urządzenie za każde nowe o tej samej funkcji, w ciągu {} dnia od sprzedaży.</numerusform>
            <numerusform>Ten sklep bezpłatnie przyjmuje jedno stare urządzenie za każde nowe o tej samej funkcji, w ciągu {} dni od sprzedaży.</numerusform>
            <numerusform>Ten sklep bezpłatnie przyjmuje jedno stare urządzenie za każde nowe o tej samej funkcji, w ciągu {} dni od sprzedaży.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to take them: the local council&apos;s recycling centre.</source>
        <translation type="unfinished">Gdzie je oddać: w punkcie recyklingu lokalnej gminy (council).</translation>
    </message>
    <message>
        <source>Where to take them: {}</source>
        <translation type="unfinished">Gdzie je oddać: {}</translation>
    </message>
    <message>
        <source>An old one is taken for each new one, free of charge.</source>
        <translation type="unfinished">Za każde nowe przyjmujemy bezpłatnie jedno stare.</translation>
    </message>
    <message>
        <source>Very small electrical goods are taken free of charge.</source>
        <translation type="unfinished">Bardzo mały sprzęt elektryczny przyjmujemy bezpłatnie.</translation>
    </message>
    <message>
        <source>Used portable batteries are taken free of charge.</source>
        <translation type="unfinished">Zużyte baterie przenośne przyjmujemy bezpłatnie.</translation>
    </message>
    <message>
        <source>This shop belongs to the distributor take-back scheme, which has places of its own.</source>
        <translation type="unfinished">Ten sklep należy do programu odbioru sprzętu przez dystrybutorów, który ma własne punkty.</translation>
    </message>
    <message>
        <source>An old appliance is taken for a new one; no sale of one was named.</source>
        <translation type="unfinished">Stare urządzenie przyjmujemy w zamian za nowe; nie podano sprzedaży nowego.</translation>
    </message>
    <message>
        <source>What was bought is not marked as electrical goods.</source>
        <translation type="unfinished">Kupiony produkt nie jest oznaczony jako sprzęt elektryczny.</translation>
    </message>
    <message>
        <source>The time for handing in the old one is over.</source>
        <translation type="unfinished">Czas na oddanie starego urządzenia minął.</translation>
    </message>
    <message>
        <source>More old ones would be taken than new ones were bought.</source>
        <translation type="unfinished">Przyjęto by więcej starych urządzeń, niż kupiono nowych.</translation>
    </message>
    <message>
        <source>The sales area for electrical goods is too small; with the receipt of a new one it counts as an appliance.</source>
        <translation type="unfinished">Powierzchnia sprzedaży sprzętu elektrycznego jest zbyt mała; z paragonem na nowy produkt liczy się on jako urządzenie.</translation>
    </message>
    <message>
        <source>This shop sells too few batteries to have to take used ones.</source>
        <translation type="unfinished">Ten sklep sprzedaje zbyt mało baterii, by musiał przyjmować zużyte.</translation>
    </message>
    <message>
        <source>The law here knows no such duty.</source>
        <translation type="unfinished">Tutejsze prawo nie zna takiego obowiązku.</translation>
    </message>
    <message>
        <source>Batteries must not go in the household bin. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">Baterii nie wolno wyrzucać do domowego kosza. Mówi o tym przekreślony kosz na kółkach na nich.</translation>
    </message>
    <message>
        <source>Old electrical goods must not go in the household bin: they are collected separately. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">Starego sprzętu elektrycznego nie wolno wyrzucać do domowego kosza: zbiera się go osobno. Mówi o tym przekreślony kosz na kółkach na nim.</translation>
    </message>
    <message>
        <source>Whoever brings them helps to have them used again or recycled, and keeps what is hazardous in them away from people and nature.</source>
        <translation type="unfinished">Kto je przynosi, pomaga w ponownym użyciu lub recyklingu i chroni ludzi i przyrodę przed tym, co jest w nich niebezpieczne.</translation>
    </message>
    <message>
        <source>Do not put it in the collection box, and do not open it or charge it.</source>
        <translation type="unfinished">Nie wkładać do pojemnika zbiórki, nie otwierać i nie ładować.</translation>
    </message>
    <message>
        <source>Move it away from people, paper and heat. If it smokes or burns, leave, and call the fire brigade.</source>
        <translation type="unfinished">Odsunąć od ludzi, papieru i ciepła. Jeśli dymi lub płonie, wyjść i wezwać straż pożarną.</translation>
    </message>
    <message>
        <source>With gloves, lay it in the fire-resistant box with dry sand or vermiculite, by itself.</source>
        <translation type="unfinished">W rękawicach włożyć osobno do ognioodpornej skrzynki z suchym piaskiem lub wermikulitem.</translation>
    </message>
    <message>
        <source>Label the box, and call the person in charge of hazardous waste to collect it.</source>
        <translation type="unfinished">Oznaczyć skrzynkę etykietą i wezwać osobę odpowiedzialną za odpady niebezpieczne, aby ją odebrała.</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>Ways of paying. They stand by themselves and within sentences, in the form given here.</extracomment>
        <translation type="unfinished">gotówka</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A bank card to pay with.</extracomment>
        <translation type="unfinished">karta</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation type="unfinished">karta podarunkowa</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished">bon sklepowy</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished">przelew bankowy</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished">czek</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation type="unfinished">kupon</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>Of a loyalty scheme, to pay with.</extracomment>
        <translation type="unfinished">punkty</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">Zmiana zdania</translation>
    </message>
    <message>
        <source>Wrong size or colour</source>
        <translation type="unfinished">Zły rozmiar lub kolor</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">Niechciany prezent</translation>
    </message>
    <message>
        <source>Wrong item received</source>
        <translation type="unfinished">Otrzymano niewłaściwy produkt</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished">Wadliwe</translation>
    </message>
    <message>
        <source>Does not do what I was told it would</source>
        <translation type="unfinished">Nie robi tego, co obiecano przy sprzedaży</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">Niezgodne z opisem</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished">Dotarło uszkodzone</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation type="unfinished">Dotarło za późno</translation>
    </message>
    <message>
        <source>Installed badly</source>
        <translation type="unfinished">Źle zamontowane</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation type="unfinished">Nie dotrzymano obietnicy</translation>
    </message>
    <message>
        <source>Was not the store&apos;s to sell</source>
        <translation type="unfinished">Sklep nie miał prawa tego sprzedać</translation>
    </message>
    <message>
        <source>Product recall</source>
        <translation type="unfinished">Wycofanie produktu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">Pracownik może to zatwierdzić</translation>
    </message>
    <message>
        <source>No, unless a colleague makes an exception</source>
        <translation type="unfinished">Nie, chyba że pracownik zrobi wyjątek</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">Zatwierdzono</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished">Warunkowo</translation>
    </message>
    <message>
        <source>Overridable denial</source>
        <translation type="unfinished">Odmowa z możliwością zmiany</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished">Odmowa</translation>
    </message>
    <message>
        <source>card ending {}</source>
        <extracomment>A way of paying, with the last four digits of the card&apos;s number.</extracomment>
        <translation type="unfinished">karta z końcówką {}</translation>
    </message>
    <message>
        <source>other means</source>
        <extracomment>A way of paying that has no name.</extracomment>
        <translation type="unfinished">inny sposób</translation>
    </message>
</context>
</TS>
