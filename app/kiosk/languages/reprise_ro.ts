<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en_GB">
<context>
    <name>AmountForm</name>
    <message>
        <source>Comes off the price</source>
        <translation type="unfinished">Se scade din preț</translation>
    </message>
    <message>
        <source>Next: the reason</source>
        <translation type="unfinished">Urmează: motivul</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished">Introduceți suma</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Retururi</translation>
    </message>
    <message>
        <source>Please see a colleague.</source>
        <translation type="unfinished">Vă rugăm să vă adresați unui angajat.</translation>
    </message>
    <message>
        <source>Scan your receipt to return something.</source>
        <translation type="unfinished">Scanați bonul pentru a returna ceva.</translation>
    </message>
    <message>
        <source>The camera reads it too: hold the barcode still in front of it.</source>
        <translation type="unfinished">Îl citește și camera: țineți codul de bare nemișcat în fața ei.</translation>
    </message>
    <message>
        <source>No receipt, or it won’t scan?</source>
        <translation type="unfinished">Nu aveți bon sau nu se scanează?</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personal</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Numărul dumneavoastră</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">Se returnează</translation>
    </message>
</context>
<context>
    <name>CoverageScreen</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished">Articolul următor</translation>
    </message>
    <message>
        <source>What covers it? %1</source>
        <translation type="unfinished">Ce se aplică? %1</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">Ce se aplică acestui articol?</translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message>
        <source>Returns, newest first</source>
        <translation type="unfinished">Retururi, cele mai noi primele</translation>
    </message>
    <message>
        <source>No returns yet today.</source>
        <translation type="unfinished">Niciun retur astăzi, deocamdată.</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuați</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Întrebați un angajat</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Vedeți tot</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">Ce se aplică acestui articol?</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajutor</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>How many</source>
        <translation type="unfinished">Câte bucăți</translation>
    </message>
</context>
<context>
    <name>DeskReturnScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">Retur nou</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Deconectare</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>What would you like instead?</source>
        <translation type="unfinished">Ce doriți în schimb?</translation>
    </message>
    <message>
        <source>Scan the code on each item that you want. You see what it comes to before anything is final.</source>
        <translation type="unfinished">Scanați codul de pe fiecare articol dorit. Vedeți cât costă în total înainte ca ceva să fie definitiv.</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Se dau în schimb</translation>
    </message>
    <message>
        <source>Scan to add an item</source>
        <translation type="unfinished">Scanați pentru a adăuga un articol</translation>
    </message>
    <message>
        <source>The same again: %1</source>
        <translation type="unfinished">Încă o dată același: %1</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Back to the reason</source>
        <translation type="unfinished">Înapoi la motiv</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation type="unfinished">Înapoi la client</translation>
    </message>
    <message>
        <source>How much comes off the price?</source>
        <translation type="unfinished">Cât se scade din preț?</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods.</source>
        <translation type="unfinished">Stabiliți suma cu clientul, care păstrează produsele.</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods. At most %1.</source>
        <translation type="unfinished">Stabiliți suma cu clientul, care păstrează produsele. Cel mult %1.</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">Urmează: PIN-ul</translation>
    </message>
    <message>
        <source>A second person approves %1</source>
        <translation type="unfinished">O a doua persoană aprobă %1</translation>
    </message>
    <message>
        <source>Your number or badge and your PIN stand for this approval. The customer goes on afterwards.</source>
        <translation type="unfinished">Numărul sau ecusonul și PIN-ul dumneavoastră confirmă această aprobare. Clientul continuă după aceea.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Colleague: sign in here</source>
        <translation type="unfinished">Angajat: conectați-vă aici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>I can carry on by myself</source>
        <translation type="unfinished">Mă descurc și fără ajutor</translation>
    </message>
    <message>
        <source>Colleague called</source>
        <translation type="unfinished">Angajat chemat</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation type="unfinished">Vine cineva să vă ajute.</translation>
    </message>
    <message>
        <source>Your colleague sees the same number, so you don’t have to explain again.</source>
        <translation type="unfinished">Angajatul vede același număr, așa că nu este nevoie să explicați din nou.</translation>
    </message>
    <message>
        <source>What your colleague knows</source>
        <translation type="unfinished">Ce știe angajatul</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">Returul dumneavoastră</translation>
    </message>
    <message>
        <source>It stays as it is. Nothing is lost while you wait.</source>
        <translation type="unfinished">Rămâne așa cum este. Nu se pierde nimic cât așteptați.</translation>
    </message>
    <message>
        <source>Need something now?</source>
        <translation type="unfinished">Aveți nevoie de ceva acum?</translation>
    </message>
    <message>
        <source>A colleague can read the screen to you, type for you, or take you to the returns desk.</source>
        <translation type="unfinished">Un angajat vă poate citi ecranul, poate scrie pentru dumneavoastră sau vă poate conduce la ghișeul de retururi.</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Mai sunteți aici?</translation>
    </message>
    <message>
        <source>Your return is recorded. If you stop now, we clear this screen to keep your details private.</source>
        <translation type="unfinished">Returul este înregistrat. Dacă vă opriți acum, ștergem acest ecran, pentru ca datele dumneavoastră să rămână private.</translation>
    </message>
    <message>
        <source>If you stop now, nothing is returned. Your items stay with you, and we clear this screen to keep your details private.</source>
        <translation type="unfinished">Dacă vă opriți acum, nu se returnează nimic. Articolele rămân la dumneavoastră și ștergem acest ecran, pentru ca datele dumneavoastră să rămână private.</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation type="unfinished">Da, mai am nevoie de timp</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation type="unfinished">Nu, mă opresc aici</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">secunde</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>What you can do instead</source>
        <translation type="unfinished">Ce puteți face în schimb</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>None left</source>
        <translation type="unfinished">Niciunul rămas</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Tap an item first</source>
        <translation type="unfinished">Atingeți întâi un articol</translation>
    </message>
    <message>
        <source>What are you bringing back?</source>
        <translation type="unfinished">Ce aduceți înapoi?</translation>
    </message>
    <message>
        <source>Tap each item. Nothing is final yet.</source>
        <translation type="unfinished">Atingeți fiecare articol. Nimic nu este încă definitiv.</translation>
    </message>
    <message>
        <source>Receipt found</source>
        <translation type="unfinished">Bon găsit</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished">Până la</translation>
    </message>
    <message>
        <source>You would get up to</source>
        <translation type="unfinished">Ați primi până la</translation>
    </message>
</context>
<context>
    <name>KeyInScreen</name>
    <message>
        <source>Find it</source>
        <translation type="unfinished">Căutați</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation type="unfinished">Introduceți întâi numărul</translation>
    </message>
    <message>
        <source>Type the number on your receipt</source>
        <translation type="unfinished">Introduceți numărul de pe bon</translation>
    </message>
    <message>
        <source>Type the number on your receipt. It is printed by the barcode.</source>
        <translation type="unfinished">Introduceți numărul de pe bon. Este tipărit lângă codul de bare.</translation>
    </message>
    <message>
        <source>It is printed by the barcode. No receipt at all? Press Help and a colleague will look for your sale.</source>
        <translation type="unfinished">Este tipărit lângă codul de bare. Nu aveți deloc bon? Apăsați Ajutor și un angajat va căuta cumpărătura.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished">Numărul bonului</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Ștergeți</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spațiu</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Alegeți limba</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Alegeți limba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închideți</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Retururi</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">Retur nou</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Actualizați</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Documente</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Deconectare</translation>
    </message>
    <message>
        <source>Back to returns</source>
        <translation type="unfinished">Înapoi la retururi</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation type="unfinished">Jurnalul zilei</translation>
    </message>
    <message>
        <source>Old goods</source>
        <translation type="unfinished">Produse vechi</translation>
    </message>
</context>
<context>
    <name>NotPaidScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Alegeți întâi o variantă</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">Încă neplătit</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Code on the payment’s paper</source>
        <translation type="unfinished">Codul de pe dovada plății</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished">Ce s-a întâmplat, cu cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">O notă, dacă doriți</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Type the code first</source>
        <translation type="unfinished">Introduceți întâi codul</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished">Alegeți un motiv</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation type="unfinished">Scrieți întâi nota</translation>
    </message>
</context>
<context>
    <name>OldGoods</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Bon</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ce este</translation>
    </message>
    <message>
        <source>old goods</source>
        <translation type="unfinished">produse vechi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gata</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Căutați</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation type="unfinished">Predare</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">Scanați sau introduceți întâi</translation>
    </message>
    <message>
        <source>Say what it is first</source>
        <translation type="unfinished">Spuneți întâi ce este</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation type="unfinished">Nu există bon</translation>
    </message>
    <message>
        <source>Print a label for the box</source>
        <translation type="unfinished">Tipăriți o etichetă pentru cutie</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished">Tipăriți din nou</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">Pericol</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nu</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">Pasul %1</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation type="unfinished">Pentru client</translation>
    </message>
</context>
<context>
    <name>OpenReturns</name>
    <message>
        <source>Nothing is open: every return’s money has moved.</source>
        <translation type="unfinished">Nimic nu este deschis: banii pentru fiecare retur s-au transferat.</translation>
    </message>
    <message>
        <source>Asking. This can take up to a minute</source>
        <translation type="unfinished">Se întreabă. Poate dura până la un minut</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Înapoi la listă</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">Notați</translation>
    </message>
    <message>
        <source>What you say is kept under your name, and head office sees it.</source>
        <translation type="unfinished">Ce spuneți se păstrează sub numele dumneavoastră și este văzut de sediul central.</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 din %2</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished">%1 până la %2 din %3</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Anterioare</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mai multe</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">Introduceți întâi</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished">Fără imprimantă</translation>
    </message>
</context>
<context>
    <name>PayingScreen</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">Un moment</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">Returul dumneavoastră</translation>
    </message>
    <message>
        <source>It is saved already. Nothing is lost, whatever happens now.</source>
        <translation type="unfinished">Este deja salvat. Nu se pierde nimic, orice s-ar întâmpla acum.</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation type="unfinished">Se lucrează</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Code of return %1</source>
        <translation type="unfinished">Codul returului %1</translation>
    </message>
    <message>
        <source>Your return number</source>
        <translation type="unfinished">Numărul returului</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It is faulty</source>
        <translation type="unfinished">Este defect</translation>
    </message>
    <message>
        <source>Then the law may give you more</source>
        <translation type="unfinished">Atunci legea vă poate da mai mult</translation>
    </message>
    <message>
        <source>A repair or a new one</source>
        <translation type="unfinished">O reparație sau unul nou</translation>
    </message>
    <message>
        <source>You choose, and it costs you nothing</source>
        <translation type="unfinished">Dumneavoastră alegeți și nu vă costă nimic</translation>
    </message>
    <message>
        <source>You choose. A colleague does this with you</source>
        <translation type="unfinished">Dumneavoastră alegeți. Un angajat face asta cu dumneavoastră</translation>
    </message>
    <message>
        <source>Exchange or store credit</source>
        <translation type="unfinished">Schimb sau credit în magazin</translation>
    </message>
    <message>
        <source>You choose what you would like</source>
        <translation type="unfinished">Alegeți ce doriți</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">Un angajat face asta cu dumneavoastră</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Păstrați articolul</translation>
    </message>
    <message>
        <source>Carry on with your other items</source>
        <translation type="unfinished">Continuați cu celelalte articole</translation>
    </message>
    <message>
        <source>Finish here, with this in writing</source>
        <translation type="unfinished">Încheiați aici, cu acest răspuns în scris</translation>
    </message>
    <message>
        <source>Finish here. Nothing is returned</source>
        <translation type="unfinished">Încheiați aici. Nu se returnează nimic</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">De ce?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished">De ce? %1</translation>
    </message>
    <message>
        <source>What we keep back</source>
        <translation type="unfinished">Ce reținem</translation>
    </message>
    <message>
        <source>How we count it</source>
        <translation type="unfinished">Cum calculăm</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Bine de știut</translation>
    </message>
    <message>
        <source>Our policy is better for you here than the law (%1), so we use our policy. %2</source>
        <translation type="unfinished">Aici politica noastră vă este mai favorabilă decât legea (%1), așa că aplicăm politica noastră. %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Cumpărat pe %1</translation>
    </message>
    <message>
        <source>Got %1</source>
        <translation type="unfinished">Primit pe %1</translation>
    </message>
    <message>
        <source>Today, day %1 of %2</source>
        <translation type="unfinished">Astăzi, ziua %1 din %2</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation type="unfinished">Ultima zi: %1</translation>
    </message>
    <message>
        <source>our policy decides</source>
        <translation type="unfinished">decide politica noastră</translation>
    </message>
    <message>
        <source>the law gives a full refund</source>
        <translation type="unfinished">legea dă rambursare integrală</translation>
    </message>
    <message>
        <source>the law decides</source>
        <translation type="unfinished">decide legea</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">Numărul și PIN-ul nu se potrivesc.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait before you try again.</source>
        <translation type="unfinished">Prea multe PIN-uri greșite. Vă rugăm să așteptați înainte de a încerca din nou.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">Acest terminal nu mai poate verifica PIN-uri. Vă rugăm să chemați service-ul.</translation>
    </message>
    <message>
        <source>Your word counts. Now it takes a second person, who does the same.</source>
        <translation type="unfinished">Acordul dumneavoastră contează. Acum e nevoie de o a doua persoană, care face același lucru.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation type="unfinished">A doua persoană trebuie să fie altcineva.</translation>
    </message>
    <message>
        <source>You may not approve returns. Ask a supervisor or a manager.</source>
        <translation type="unfinished">Nu aveți voie să aprobați retururi. Întrebați un supervizor sau un manager.</translation>
    </message>
    <message>
        <source>This is more than you may approve. Ask somebody who may, such as a manager.</source>
        <translation type="unfinished">Este mai mult decât aveți voie să aprobați. Întrebați pe cineva care are voie, de exemplu un manager.</translation>
    </message>
    <message>
        <source>Nobody can approve a return that they carry out themselves.</source>
        <translation type="unfinished">Nimeni nu poate aproba un retur pe care îl face chiar el.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">O aprobare are nevoie de un motiv.</translation>
    </message>
    <message>
        <source>This takes your PIN too. Please type it.</source>
        <translation type="unfinished">E nevoie și de PIN-ul dumneavoastră. Vă rugăm să îl introduceți.</translation>
    </message>
    <message>
        <source>This takes your badge too. Please scan it, and type your PIN again.</source>
        <translation type="unfinished">E nevoie și de ecusonul dumneavoastră. Vă rugăm să îl scanați și să introduceți din nou PIN-ul.</translation>
    </message>
    <message>
        <source>Nobody in the store can approve this. It stays a no.</source>
        <translation type="unfinished">Nimeni din magazin nu poate aproba acest retur. Răspunsul rămâne nu.</translation>
    </message>
    <message>
        <source>An old appliance</source>
        <translation type="unfinished">Un aparat vechi</translation>
    </message>
    <message>
        <source>For a new one of the same kind that was bought here</source>
        <translation type="unfinished">Pentru unul nou de același fel, cumpărat aici</translation>
    </message>
    <message>
        <source>Something very small</source>
        <translation type="unfinished">Ceva foarte mic</translation>
    </message>
    <message>
        <source>Electrical, and no side longer than 25 cm</source>
        <translation type="unfinished">Electric, cu nicio latură mai lungă de 25 cm</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished">Baterii</translation>
    </message>
    <message>
        <source>Portable ones: sealed, and carried in a hand</source>
        <translation type="unfinished">Portabile: sigilate și purtate în mână</translation>
    </message>
    <message>
        <source>No, all is sound</source>
        <translation type="unfinished">Nu, totul este în regulă</translation>
    </message>
    <message>
        <source>Or there is no battery in it</source>
        <translation type="unfinished">Sau nu are baterie</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation type="unfinished">Da, sau nu știu sigur</translation>
    </message>
    <message>
        <source>It stays apart: see what to do</source>
        <translation type="unfinished">Rămâne separat: vedeți ce e de făcut</translation>
    </message>
    <message>
        <source>What is handed in?</source>
        <translation type="unfinished">Ce se predă?</translation>
    </message>
    <message>
        <source>Is a battery in it swollen, leaking, hot or broken?</source>
        <translation type="unfinished">Are vreo baterie umflată, care curge, fierbinte sau spartă?</translation>
    </message>
    <message>
        <source>Which receipt has the new one?</source>
        <translation type="unfinished">Pe ce bon este cel nou?</translation>
    </message>
    <message>
        <source>Which of these was bought for it?</source>
        <translation type="unfinished">Care dintre acestea a fost cumpărat în locul lui?</translation>
    </message>
    <message>
        <source>What is it, and how many?</source>
        <translation type="unfinished">Ce este și câte bucăți?</translation>
    </message>
    <message>
        <source>Taken back, free of charge</source>
        <translation type="unfinished">Preluat gratuit</translation>
    </message>
    <message>
        <source>Not taken here</source>
        <translation type="unfinished">Nu se preia aici</translation>
    </message>
    <message>
        <source>This is not for the collection box.</source>
        <translation type="unfinished">Acesta nu se pune în cutia de colectare.</translation>
    </message>
    <message>
        <source>Whoever made it, and without a charge.</source>
        <translation type="unfinished">Indiferent cine l-a fabricat, și gratuit.</translation>
    </message>
    <message>
        <source>Look at it before you touch it. When in doubt, say yes.</source>
        <translation type="unfinished">Priviți-l înainte să îl atingeți. Dacă aveți îndoieli, spuneți da.</translation>
    </message>
    <message>
        <source>Scan it, or type its number. The old one must do what the new one does.</source>
        <translation type="unfinished">Scanați-l sau introduceți numărul. Cel vechi trebuie să facă ce face cel nou.</translation>
    </message>
    <message>
        <source>It must do the same as the old one.</source>
        <translation type="unfinished">Trebuie să facă același lucru ca cel vechi.</translation>
    </message>
    <message>
        <source>As you see it: a few words are enough.</source>
        <translation type="unfinished">Așa cum îl vedeți: ajung câteva cuvinte.</translation>
    </message>
    <message>
        <source>Give this to the customer in writing.</source>
        <translation type="unfinished">Dați clientului acest răspuns în scris.</translation>
    </message>
    <message>
        <source>Nothing is written down. Do this now:</source>
        <translation type="unfinished">Nu s-a notat nimic. Faceți acum următoarele:</translation>
    </message>
    <message>
        <source>This store has not said how it takes old goods back. Nothing is written down.</source>
        <translation type="unfinished">Acest magazin nu a spus cum preia produsele vechi. Nu s-a notat nimic.</translation>
    </message>
    <message>
        <source>The law can&apos;t be asked here just now. Nothing is written down.</source>
        <translation type="unfinished">Legea nu poate fi consultată aici chiar acum. Nu s-a notat nimic.</translation>
    </message>
    <message>
        <source>That receipt is gone. Nothing is written down.</source>
        <translation type="unfinished">Bonul nu mai este disponibil. Nu s-a notat nimic.</translation>
    </message>
    <message>
        <source>That could not be written down. Please try again.</source>
        <translation type="unfinished">Nu s-a putut nota. Vă rugăm să încercați din nou.</translation>
    </message>
    <message>
        <source>Look for the receipt</source>
        <translation type="unfinished">Căutați bonul</translation>
    </message>
    <message>
        <source>It is decided as soon as the receipt is here</source>
        <translation type="unfinished">Se decide imediat ce bonul este aici</translation>
    </message>
    <message>
        <source>Ask head office again</source>
        <translation type="unfinished">Întrebați din nou sediul central</translation>
    </message>
    <message>
        <source>It is paid as planned once it says yes</source>
        <translation type="unfinished">Se plătește cum s-a stabilit, după ce răspunde da</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation type="unfinished">Plătiți din nou</translation>
    </message>
    <message>
        <source>The same way, under a new number</source>
        <translation type="unfinished">În același mod, cu un număr nou</translation>
    </message>
    <message>
        <source>Pay as %1</source>
        <translation type="unfinished">Plătiți prin %1</translation>
    </message>
    <message>
        <source>Only if the customer says: “%1”</source>
        <translation type="unfinished">Numai dacă clientul spune: „%1”</translation>
    </message>
    <message>
        <source>Leave the price as it was</source>
        <translation type="unfinished">Lăsați prețul cum era</translation>
    </message>
    <message>
        <source>The customer agrees, and nothing is paid</source>
        <translation type="unfinished">Clientul este de acord și nu se plătește nimic</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <translation type="unfinished">Dați produsele înapoi</translation>
    </message>
    <message>
        <source>The customer takes them home, and nothing is paid</source>
        <translation type="unfinished">Clientul le ia acasă și nu se plătește nimic</translation>
    </message>
    <message>
        <source>Ask the card terminal</source>
        <translation type="unfinished">Întrebați terminalul de card</translation>
    </message>
    <message>
        <source>Moves nothing, as often as you like</source>
        <translation type="unfinished">Nu transferă nimic, oricât de des doriți</translation>
    </message>
    <message>
        <source>It was paid: enter the code</source>
        <translation type="unfinished">S-a plătit: introduceți codul</translation>
    </message>
    <message>
        <source>It was not paid: I have seen the report</source>
        <translation type="unfinished">Nu s-a plătit: am văzut raportul</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">În așteptare</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished">Incert</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation type="unfinished">De plătit</translation>
    </message>
    <message>
        <source>waits for head office</source>
        <translation type="unfinished">așteaptă sediul central</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished">de plătit</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">plătit</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">neplătit</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished">incert</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation type="unfinished">Încă fără bon</translation>
    </message>
    <message>
        <source>The money has gone back</source>
        <translation type="unfinished">Banii au fost restituiți</translation>
    </message>
    <message>
        <source>We have the goods, the money follows</source>
        <translation type="unfinished">Avem produsele, banii urmează</translation>
    </message>
    <message>
        <source>We are checking what became of the money</source>
        <translation type="unfinished">Verificăm ce s-a întâmplat cu banii</translation>
    </message>
    <message>
        <source>The payment was declined, we still owe it</source>
        <translation type="unfinished">Plata a fost refuzată, încă o datorăm</translation>
    </message>
    <message>
        <source>Not accepted, and why</source>
        <translation type="unfinished">Neacceptat și de ce</translation>
    </message>
    <message>
        <source>They took their goods back</source>
        <translation type="unfinished">Și-a luat produsele înapoi</translation>
    </message>
    <message>
        <source>Who, with all references, and room to sign</source>
        <translation type="unfinished">Cine, cu toate referințele și loc de semnătură</translation>
    </message>
    <message>
        <source>For goods that nobody may sell again</source>
        <translation type="unfinished">Pentru produse care nu au voie să fie revândute</translation>
    </message>
    <message>
        <source>For goods that wait for repair</source>
        <translation type="unfinished">Pentru produse care așteaptă reparația</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation type="unfinished">Pentru o firmă</translation>
    </message>
    <message>
        <source>With what is left on it now</source>
        <translation type="unfinished">Cu suma rămasă acum</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation type="unfinished">Documentele cui?</translation>
    </message>
    <message>
        <source>What is the return’s number?</source>
        <translation type="unfinished">Care este numărul returului?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished">Ce document?</translation>
    </message>
    <message>
        <source>Which business is it for?</source>
        <translation type="unfinished">Pentru ce firmă este?</translation>
    </message>
    <message>
        <source>What is its address?</source>
        <translation type="unfinished">Care este adresa ei?</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation type="unfinished">Așa arată textul</translation>
    </message>
    <message>
        <source>Nothing has been returned here yet.</source>
        <translation type="unfinished">Nu s-a returnat încă nimic aici.</translation>
    </message>
    <message>
        <source>The last returns here, newest first. Or scan the code on a slip.</source>
        <translation type="unfinished">Ultimele retururi de aici, cele mai noi primele. Sau scanați codul de pe un tichet.</translation>
    </message>
    <message>
        <source>As on the slip: R-0412-K1-7Q4M9X2C.</source>
        <translation type="unfinished">Ca pe tichet: R-0412-K1-7Q4M9X2C.</translation>
    </message>
    <message>
        <source>As the return stands now.</source>
        <translation type="unfinished">Așa cum este returul acum.</translation>
    </message>
    <message>
        <source>As on its invoice. It is printed, and kept nowhere.</source>
        <translation type="unfinished">Ca pe factura firmei. Se tipărește și nu se păstrează nicăieri.</translation>
    </message>
    <message>
        <source>With a comma between its rows.</source>
        <translation type="unfinished">Cu o virgulă între rânduri.</translation>
    </message>
    <message>
        <source>A further copy says that it is one, and is noted under your name.</source>
        <translation type="unfinished">Pe o copie în plus scrie că este copie și se notează sub numele dumneavoastră.</translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation type="unfinished">Acest terminal nu are imprimantă.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished">Firmă</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresă</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Retur</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Căutați</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Tipăriți</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished">Tipăriți o copie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Următorul</translation>
    </message>
    <message>
        <source>The store’s copy</source>
        <translation type="unfinished">Copia magazinului</translation>
    </message>
    <message>
        <source>The label for what is put aside</source>
        <translation type="unfinished">Eticheta pentru ce se pune deoparte</translation>
    </message>
    <message>
        <source>The label for the repair</source>
        <translation type="unfinished">Eticheta pentru reparație</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation type="unfinished">Nota de credit</translation>
    </message>
    <message>
        <source>The credit or gift card</source>
        <translation type="unfinished">Creditul sau cardul cadou</translation>
    </message>
    <message>
        <source>The customer’s slip</source>
        <translation type="unfinished">Tichetul clientului</translation>
    </message>
    <message>
        <source>We don’t know that return here. Nothing has changed.</source>
        <translation type="unfinished">Nu cunoaștem acest retur aici. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The return stands otherwise by now. Please choose it again.</source>
        <translation type="unfinished">Între timp, situația returului s-a schimbat. Vă rugăm să îl alegeți din nou.</translation>
    </message>
    <message>
        <source>We can’t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Nu putem căuta asta chiar acum. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Tipărit.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please fill it and print again.</source>
        <translation type="unfinished">Imprimanta nu mai are hârtie. Vă rugăm să puneți hârtie și să tipăriți din nou.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">Imprimanta nu a tipărit. Vă rugăm să o verificați.</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation type="unfinished">Nedeschis</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Deschis</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Folosit</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Deteriorat</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">Periculos</translation>
    </message>
    <message>
        <source>As it was sold, seal and all</source>
        <translation type="unfinished">Cum a fost vândut, cu sigiliu cu tot</translation>
    </message>
    <message>
        <source>Tried or looked at, as in a shop</source>
        <translation type="unfinished">Probat sau privit, ca într-un magazin</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation type="unfinished">Mai mult de atât</translation>
    </message>
    <message>
        <source>Broken, torn or marked</source>
        <translation type="unfinished">Spart, rupt sau cu urme</translation>
    </message>
    <message>
        <source>It is put aside under a label</source>
        <translation type="unfinished">Se pune deoparte, cu etichetă</translation>
    </message>
    <message>
        <source>Somebody decides later</source>
        <translation type="unfinished">Cineva decide mai târziu</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished">Scos din gestiune</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation type="unfinished">Înapoi la raft</translation>
    </message>
    <message>
        <source>Parts or seconds</source>
        <translation type="unfinished">Piese sau calitatea a doua</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished">Reparat</translation>
    </message>
    <message>
        <source>To the manufacturer</source>
        <translation type="unfinished">La producător</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation type="unfinished">La furnizor</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation type="unfinished">Niciunul notat</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Toate</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 din %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished">Bonul %1</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation type="unfinished">Pe hârtie, %1</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished">Fără bon</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished">Un bon</translation>
    </message>
    <message>
        <source>Ours, on paper or on a screen</source>
        <translation type="unfinished">Al nostru, pe hârtie sau pe un ecran</translation>
    </message>
    <message>
        <source>Only the goods</source>
        <translation type="unfinished">Numai produsele</translation>
    </message>
    <message>
        <source>Nothing that says when they were bought</source>
        <translation type="unfinished">Nimic care să arate când au fost cumpărate</translation>
    </message>
    <message>
        <source>The number of an order</source>
        <translation type="unfinished">Numărul unei comenzi</translation>
    </message>
    <message>
        <source>From a parcel or an e-mail</source>
        <translation type="unfinished">De pe un colet sau dintr-un e-mail</translation>
    </message>
    <message>
        <source>The card that paid</source>
        <translation type="unfinished">Cardul cu care s-a plătit</translation>
    </message>
    <message>
        <source>By the token that the card terminal shows</source>
        <translation type="unfinished">După tokenul arătat de terminalul de card</translation>
    </message>
    <message>
        <source>A customer number</source>
        <translation type="unfinished">Un număr de client</translation>
    </message>
    <message>
        <source>Of a loyalty card or an account</source>
        <translation type="unfinished">Al unui card de fidelitate sau al unui cont</translation>
    </message>
    <message>
        <source>A receipt that we can&apos;t find</source>
        <translation type="unfinished">Un bon pe care nu îl găsim</translation>
    </message>
    <message>
        <source>The refund follows once it has come in</source>
        <translation type="unfinished">Rambursarea urmează după ce sosește bonul</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">cumpărat pe %1</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation type="unfinished">Când l-a primit</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation type="unfinished">Într-o zi ulterioară</translation>
    </message>
    <message>
        <source>On a day they know</source>
        <translation type="unfinished">Într-o zi pe care o știe</translation>
    </message>
    <message>
        <source>You pick it on the next page</source>
        <translation type="unfinished">O alegeți pe pagina următoare</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">Nu știe nimeni</translation>
    </message>
    <message>
        <source>Then nothing is claimed about it</source>
        <translation type="unfinished">Atunci nu se afirmă nimic despre asta</translation>
    </message>
    <message>
        <source>As our rules say</source>
        <translation type="unfinished">După regulile noastre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation type="unfinished">Despre vânzare</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Câte bucăți</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">De ce</translation>
    </message>
    <message>
        <source>When it first showed</source>
        <translation type="unfinished">Când a apărut prima dată</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stare</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished">Numere de serie</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished">Aici acum</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">Ce se întâmplă cu el</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Lot</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished">Mai multe despre el</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Scoateți-l</translation>
    </message>
    <message>
        <source>It is not in this return</source>
        <translation type="unfinished">Nu face parte din acest retur</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">Scanați sau introduceți întâi</translation>
    </message>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">Introduceți întâi</translation>
    </message>
    <message>
        <source>Only a sale that fits alone is shown: other people&apos;s shopping stays theirs.</source>
        <translation type="unfinished">Se arată numai o vânzare care se potrivește singură: cumpărăturile altora rămân ale lor.</translation>
    </message>
    <message>
        <source>What is the order&apos;s number?</source>
        <translation type="unfinished">Care este numărul comenzii?</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Comandă</translation>
    </message>
    <message>
        <source>Which card paid?</source>
        <translation type="unfinished">Cu ce card s-a plătit?</translation>
    </message>
    <message>
        <source>The token that the card terminal shows for it. Never the card&apos;s number.</source>
        <translation type="unfinished">Tokenul pe care îl arată terminalul de card pentru el. Niciodată numărul cardului.</translation>
    </message>
    <message>
        <source>Token of the card</source>
        <translation type="unfinished">Tokenul cardului</translation>
    </message>
    <message>
        <source>What is their customer number?</source>
        <translation type="unfinished">Care este numărul de client?</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished">Număr de client</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation type="unfinished">Care bon?</translation>
    </message>
    <message>
        <source>Scan its code, or type its number.</source>
        <translation type="unfinished">Scanați codul sau introduceți numărul.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Bon</translation>
    </message>
    <message>
        <source>What is its serial number?</source>
        <translation type="unfinished">Care este numărul de serie?</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation type="unfinished">Numărul de serie %1 din %2</translation>
    </message>
    <message>
        <source>Scan it, or type it: only what was sold comes back.</source>
        <translation type="unfinished">Scanați-l sau introduceți-l: se returnează numai ce s-a vândut.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Număr de serie</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished">Nu are</translation>
    </message>
    <message>
        <source>The others have none</source>
        <translation type="unfinished">Celelalte nu au</translation>
    </message>
    <message>
        <source>What number is on the paper?</source>
        <translation type="unfinished">Ce număr este pe hârtie?</translation>
    </message>
    <message>
        <source>As it is printed. The goods stay, and the refund follows once the receipt has come in.</source>
        <translation type="unfinished">Așa cum este tipărit. Produsele rămân aici, iar rambursarea urmează după ce sosește bonul.</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation type="unfinished">Numărul de pe hârtie</translation>
    </message>
    <message>
        <source>Which goods does the paper name?</source>
        <translation type="unfinished">Ce produse apar pe hârtie?</translation>
    </message>
    <message>
        <source>Scan them, or type the article&apos;s number.</source>
        <translation type="unfinished">Scanați-le sau introduceți numărul articolului.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Articol</translation>
    </message>
    <message>
        <source>What did one of them cost?</source>
        <translation type="unfinished">Cât a costat o bucată?</translation>
    </message>
    <message>
        <source>As printed, tax in.</source>
        <translation type="unfinished">Cum e tipărit, cu taxe incluse.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished">Prețul unei bucăți</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished">Ce se returnează</translation>
    </message>
    <message>
        <source>Tap one to change it, or to take it out.</source>
        <translation type="unfinished">Atingeți unul pentru a-l schimba sau a-l scoate.</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation type="unfinished">Vedeți răspunsul</translation>
    </message>
    <message>
        <source>Add a line of the paper</source>
        <translation type="unfinished">Adăugați un rând de pe hârtie</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished">Adăugați altceva</translation>
    </message>
    <message>
        <source>What does the customer have?</source>
        <translation type="unfinished">Ce are clientul?</translation>
    </message>
    <message>
        <source>What do they have for the next item?</source>
        <translation type="unfinished">Ce are pentru articolul următor?</translation>
    </message>
    <message>
        <source>A receipt is best: it says what was paid, and how.</source>
        <translation type="unfinished">Cel mai bun este un bon: arată cât s-a plătit și cum.</translation>
    </message>
    <message>
        <source>Which of these comes back?</source>
        <translation type="unfinished">Care dintre acestea se returnează?</translation>
    </message>
    <message>
        <source>One at a time. You can add more after it.</source>
        <translation type="unfinished">Unul câte unul. Puteți adăuga altele după el.</translation>
    </message>
    <message>
        <source>Which goods are they?</source>
        <translation type="unfinished">Care sunt produsele?</translation>
    </message>
    <message>
        <source>Scan the code on them, or type it. They count for the lowest price of late.</source>
        <translation type="unfinished">Scanați codul de pe ele sau introduceți-l. Se socotesc la cel mai mic preț din ultima vreme.</translation>
    </message>
    <message>
        <source>Who brings them?</source>
        <translation type="unfinished">Cine le aduce?</translation>
    </message>
    <message>
        <source>A customer number or a token, never a name: returns without a receipt are counted by it.</source>
        <translation type="unfinished">Un număr de client sau un token, niciodată un nume: după el se numără retururile fără bon.</translation>
    </message>
    <message>
        <source>They give none</source>
        <translation type="unfinished">Nu dă niciunul</translation>
    </message>
    <message>
        <source>Which day is on the paper?</source>
        <translation type="unfinished">Ce zi este pe hârtie?</translation>
    </message>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">Atingeți întâi o zi</translation>
    </message>
    <message>
        <source>Which line of the paper is it?</source>
        <translation type="unfinished">Ce rând de pe hârtie este?</translation>
    </message>
    <message>
        <source>Counted from the top.</source>
        <translation type="unfinished">Numărat de sus în jos.</translation>
    </message>
    <message>
        <source>How many does that line say?</source>
        <translation type="unfinished">Câte bucăți apar pe acel rând?</translation>
    </message>
    <message>
        <source>How many come back?</source>
        <translation type="unfinished">Câte se returnează?</translation>
    </message>
    <message>
        <source>Why do they come back?</source>
        <translation type="unfinished">De ce se returnează?</translation>
    </message>
    <message>
        <source>When did it first show?</source>
        <translation type="unfinished">Când a apărut prima dată?</translation>
    </message>
    <message>
        <source>It decides which rights the law gives them.</source>
        <translation type="unfinished">De asta depinde ce drepturi îi dă legea.</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">În ce zi a apărut prima dată?</translation>
    </message>
    <message>
        <source>What state are they in?</source>
        <translation type="unfinished">În ce stare sunt?</translation>
    </message>
    <message>
        <source>As you see them now.</source>
        <translation type="unfinished">Așa cum le vedeți acum.</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished">Ce s-a spus despre el</translation>
    </message>
    <message>
        <source>Tap what is not so.</source>
        <translation type="unfinished">Atingeți ce nu este corect.</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished">Este corect</translation>
    </message>
    <message>
        <source>How many of them are here?</source>
        <translation type="unfinished">Câte dintre ele sunt aici?</translation>
    </message>
    <message>
        <source>The others are announced: nothing is paid for them before they come.</source>
        <translation type="unfinished">Celelalte sunt anunțate: nu se plătește nimic pentru ele înainte să sosească.</translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation type="unfinished">Ce se întâmplă cu ele?</translation>
    </message>
    <message>
        <source>Which batch is printed on them?</source>
        <translation type="unfinished">Ce lot este tipărit pe ele?</translation>
    </message>
    <message>
        <source>It shows whether a recall means them.</source>
        <translation type="unfinished">Arată dacă o rechemare se referă la ele.</translation>
    </message>
    <message>
        <source>None is printed</source>
        <translation type="unfinished">Nu este tipărit niciunul</translation>
    </message>
    <message>
        <source>That line is in already. Tap it there to change how many.</source>
        <translation type="unfinished">Acel rând este deja adăugat. Atingeți-l acolo pentru a schimba câte sunt.</translation>
    </message>
    <message>
        <source>A gift receipt is a return of its own. Finish this one first.</source>
        <translation type="unfinished">Un bon pentru cadou este un retur separat. Încheiați-l întâi pe acesta.</translation>
    </message>
    <message>
        <source>That receipt is in another currency. It is a return of its own.</source>
        <translation type="unfinished">Acel bon este în altă monedă. Este un retur separat.</translation>
    </message>
    <message>
        <source>What is on the paper is a return of its own. Finish it first.</source>
        <translation type="unfinished">Ce este pe hârtie este un retur separat. Încheiați-l întâi.</translation>
    </message>
    <message>
        <source>That is the slip of a return. Nothing can come back from it.</source>
        <translation type="unfinished">Acesta este tichetul unui retur. Nimic nu se poate returna cu el.</translation>
    </message>
    <message>
        <source>That is not the code of a receipt. Nothing has changed.</source>
        <translation type="unfinished">Acesta nu este codul unui bon. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Nu putem căuta asta chiar acum. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">Nu cunoaștem acest bon. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>No sale fits that alone. Try something else that they have.</source>
        <translation type="unfinished">Nicio vânzare nu se potrivește singură. Încercați altceva ce are clientul.</translation>
    </message>
    <message>
        <source>The fault is minor</source>
        <translation type="unfinished">Defectul este minor</translation>
    </message>
    <message>
        <source>In some places a minor one does not end the sale</source>
        <translation type="unfinished">În unele locuri, un defect minor nu desface vânzarea</translation>
    </message>
    <message>
        <source>The fault is serious</source>
        <translation type="unfinished">Defectul este grav</translation>
    </message>
    <message>
        <source>In some places nobody has to wait for a repair then</source>
        <translation type="unfinished">În unele locuri, atunci nimeni nu este obligat să aștepte reparația</translation>
    </message>
    <message>
        <source>Nobody can repair or replace it</source>
        <translation type="unfinished">Nimeni nu îl poate repara sau înlocui</translation>
    </message>
    <message>
        <source>Money off, or the money back, is what is left</source>
        <translation type="unfinished">Rămân reducerea de preț sau banii înapoi</translation>
    </message>
    <message>
        <source>The seal is broken</source>
        <translation type="unfinished">Sigiliul este rupt</translation>
    </message>
    <message>
        <source>It counts for goods that are sealed for hygiene, or are recordings</source>
        <translation type="unfinished">Contează la produse sigilate din motive de igienă sau la înregistrări</translation>
    </message>
    <message>
        <source>Handled more than in a shop</source>
        <translation type="unfinished">Mânuit mai mult decât într-un magazin</translation>
    </message>
    <message>
        <source>It counts for a sale at a distance</source>
        <translation type="unfinished">Contează la o vânzare la distanță</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Nespecificat</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Nimic</translation>
    </message>
    <message>
        <source>%1. Took too long</source>
        <translation type="unfinished">%1. A durat prea mult</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation type="unfinished">Nimic deosebit</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Niciuna</translation>
    </message>
    <message>
        <source>They were not told</source>
        <translation type="unfinished">Nu a fost informat</translation>
    </message>
    <message>
        <source>They were told late, %1</source>
        <translation type="unfinished">A fost informat târziu, pe %1</translation>
    </message>
    <message>
        <source>They were told in time</source>
        <translation type="unfinished">A fost informat la timp</translation>
    </message>
    <message>
        <source>A business</source>
        <translation type="unfinished">O firmă</translation>
    </message>
    <message>
        <source>A consumer</source>
        <translation type="unfinished">Un consumator</translation>
    </message>
    <message>
        <source>What it cost to bring it</source>
        <translation type="unfinished">Cât a costat aducerea lui</translation>
    </message>
    <message>
        <source>Installed by us</source>
        <translation type="unfinished">Montat de noi</translation>
    </message>
    <message>
        <source>Goes off</source>
        <translation type="unfinished">Perisabil</translation>
    </message>
    <message>
        <source>Repairs, costs, what you see on it</source>
        <translation type="unfinished">Reparații, costuri, ce vedeți pe el</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation type="unfinished">Reparații până acum</translation>
    </message>
    <message>
        <source>What you see on it</source>
        <translation type="unfinished">Ce vedeți pe el</translation>
    </message>
    <message>
        <source>Keeps until</source>
        <translation type="unfinished">Se păstrează până la</translation>
    </message>
    <message>
        <source>Tap to take it out</source>
        <translation type="unfinished">Atingeți pentru a-l scoate</translation>
    </message>
    <message>
        <source>They got it back</source>
        <translation type="unfinished">L-a primit înapoi</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">Alegeți ziua în pasul următor</translation>
    </message>
    <message>
        <source>It is still being repaired</source>
        <translation type="unfinished">Este încă la reparat</translation>
    </message>
    <message>
        <source>In good time</source>
        <translation type="unfinished">În timp util</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">A durat prea mult</translation>
    </message>
    <message>
        <source>Or it was a great nuisance to them</source>
        <translation type="unfinished">Sau i-a creat neplăceri mari</translation>
    </message>
    <message>
        <source>They had to send it</source>
        <translation type="unfinished">A trebuit să îl trimită</translation>
    </message>
    <message>
        <source>Postage or a carrier</source>
        <translation type="unfinished">Poștă sau curier</translation>
    </message>
    <message>
        <source>They brought it themselves</source>
        <translation type="unfinished">L-a adus personal</translation>
    </message>
    <message>
        <source>A fare, or parking</source>
        <translation type="unfinished">Transport sau parcare</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation type="unfinished">Nu a întrebat nimeni</translation>
    </message>
    <message>
        <source>Who bought</source>
        <translation type="unfinished">Cine a cumpărat</translation>
    </message>
    <message>
        <source>The right to cancel</source>
        <translation type="unfinished">Dreptul de retragere</translation>
    </message>
    <message>
        <source>Points on their loyalty account</source>
        <translation type="unfinished">Puncte în contul de fidelitate</translation>
    </message>
    <message>
        <source>Mainly for themselves</source>
        <translation type="unfinished">În principal pentru sine</translation>
    </message>
    <message>
        <source>For their trade: consumer law is not for them</source>
        <translation type="unfinished">Pentru activitatea firmei: legea consumatorilor nu i se aplică</translation>
    </message>
    <message>
        <source>They have longer then</source>
        <translation type="unfinished">Atunci are mai mult timp</translation>
    </message>
    <message>
        <source>They were told late</source>
        <translation type="unfinished">A fost informat târziu</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished">Asta este tot</translation>
    </message>
    <message>
        <source>Only what they say, or what you see. It can decide what the law gives them.</source>
        <translation type="unfinished">Numai ce spune clientul sau ce vedeți. De asta poate depinde ce îi dă legea.</translation>
    </message>
    <message>
        <source>Add a repair</source>
        <translation type="unfinished">Adăugați o reparație</translation>
    </message>
    <message>
        <source>When did they ask for the repair?</source>
        <translation type="unfinished">Când a cerut reparația?</translation>
    </message>
    <message>
        <source>How did the repair end?</source>
        <translation type="unfinished">Cum s-a încheiat reparația?</translation>
    </message>
    <message>
        <source>When did they get it back?</source>
        <translation type="unfinished">Când l-a primit înapoi?</translation>
    </message>
    <message>
        <source>How long did the repair take?</source>
        <translation type="unfinished">Cât a durat reparația?</translation>
    </message>
    <message>
        <source>What did it cost them to bring it?</source>
        <translation type="unfinished">Cât l-a costat să îl aducă?</translation>
    </message>
    <message>
        <source>The law says who bears it. It is paid out by a colleague.</source>
        <translation type="unfinished">Legea spune cine suportă costul. Îl plătește un angajat.</translation>
    </message>
    <message>
        <source>How much did it cost?</source>
        <translation type="unfinished">Cât a costat?</translation>
    </message>
    <message>
        <source>As on what they show you.</source>
        <translation type="unfinished">Ca pe dovada pe care v-o arată.</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished">Cât a costat</translation>
    </message>
    <message>
        <source>What do you see on it?</source>
        <translation type="unfinished">Ce vedeți pe el?</translation>
    </message>
    <message>
        <source>Tap what is so.</source>
        <translation type="unfinished">Atingeți ce este adevărat.</translation>
    </message>
    <message>
        <source>When had we installed it?</source>
        <translation type="unfinished">Când l-am montat?</translation>
    </message>
    <message>
        <source>Their time begins when it works.</source>
        <translation type="unfinished">Timpul clientului începe când funcționează.</translation>
    </message>
    <message>
        <source>We did not install it</source>
        <translation type="unfinished">Nu l-am montat noi</translation>
    </message>
    <message>
        <source>Until when does it keep?</source>
        <translation type="unfinished">Până când se păstrează?</translation>
    </message>
    <message>
        <source>It does not go off</source>
        <translation type="unfinished">Nu este perisabil</translation>
    </message>
    <message>
        <source>Who bought it?</source>
        <translation type="unfinished">Cine l-a cumpărat?</translation>
    </message>
    <message>
        <source>Were they told that they could cancel?</source>
        <translation type="unfinished">A fost informat că se poate retrage?</translation>
    </message>
    <message>
        <source>It counts for what was bought at a distance.</source>
        <translation type="unfinished">Contează pentru ce s-a cumpărat la distanță.</translation>
    </message>
    <message>
        <source>When were they told?</source>
        <translation type="unfinished">Când a fost informat?</translation>
    </message>
    <message>
        <source>How many points does their account hold?</source>
        <translation type="unfinished">Câte puncte sunt în contul său?</translation>
    </message>
    <message>
        <source>As the loyalty system says. What is missing of those that the sale gave may be kept back.</source>
        <translation type="unfinished">Așa cum arată sistemul de fidelitate. Ce lipsește din punctele primite la vânzare poate fi reținut.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Puncte</translation>
    </message>
    <message>
        <source>%1 at what you paid</source>
        <translation type="unfinished">%1 la prețul plătit</translation>
    </message>
    <message>
        <source>%1 at today&apos;s price</source>
        <translation type="unfinished">%1 la prețul de azi</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 la %2</translation>
    </message>
    <message>
        <source>To pay, with %1 VAT</source>
        <translation type="unfinished">De plată, cu %1 VAT</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished">De plată</translation>
    </message>
    <message>
        <source>You get back, with %1 VAT</source>
        <translation type="unfinished">Primiți înapoi, cu %1 VAT</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">Primiți înapoi</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Se dau în schimb</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">Se returnează</translation>
    </message>
    <message>
        <source>The way you paid</source>
        <translation type="unfinished">Așa cum ați plătit</translation>
    </message>
    <message>
        <source>As store credit</source>
        <translation type="unfinished">Credit în magazin</translation>
    </message>
    <message>
        <source>Only if you want it. To spend with us</source>
        <translation type="unfinished">Numai dacă doriți. De cheltuit la noi</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation type="unfinished">În numerar</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">Numai dacă doriți. Plătește un angajat</translation>
    </message>
    <message>
        <source>A colleague takes it here</source>
        <translation type="unfinished">Un angajat încasează aici</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation type="unfinished">Pe terminalul de card</translation>
    </message>
    <message>
        <source>You pay the difference</source>
        <translation type="unfinished">Plătiți diferența</translation>
    </message>
    <message>
        <source>An even swap</source>
        <translation type="unfinished">Schimb fără diferență</translation>
    </message>
    <message>
        <source>You get back the difference</source>
        <translation type="unfinished">Primiți înapoi diferența</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">Nimic de plată</translation>
    </message>
    <message>
        <source>Both halves happen, or neither.</source>
        <translation type="unfinished">Se fac ambele părți sau niciuna.</translation>
    </message>
    <message>
        <source>New items keep %1 as first purchase date in our policy.</source>
        <translation type="unfinished">În politica noastră, articolele noi păstrează %1 ca dată a primei cumpărări.</translation>
    </message>
    <message>
        <source>New items keep the first purchase date of the old in our policy.</source>
        <translation type="unfinished">În politica noastră, articolele noi păstrează data primei cumpărări a celor vechi.</translation>
    </message>
    <message>
        <source>Your paid warranty goes on.</source>
        <translation type="unfinished">Garanția plătită continuă.</translation>
    </message>
    <message>
        <source>Legal rights for them start today.</source>
        <translation type="unfinished">Drepturile legale pentru ele încep astăzi.</translation>
    </message>
    <message>
        <source>Swap, nothing to pay</source>
        <translation type="unfinished">Schimb, nimic de plată</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished">Plătiți %1</translation>
    </message>
    <message>
        <source>Refund %1 to card %2</source>
        <translation type="unfinished">Rambursare %1 pe cardul %2</translation>
    </message>
    <message>
        <source>Swap, and refund %1</source>
        <translation type="unfinished">Schimb și rambursare %1</translation>
    </message>
    <message>
        <source>Proof of your exchange</source>
        <translation type="unfinished">Dovada schimbului</translation>
    </message>
    <message>
        <source>The new items are yours</source>
        <translation type="unfinished">Articolele noi sunt ale dumneavoastră</translation>
    </message>
    <message>
        <source>There is nothing to pay. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Nu aveți nimic de plată. Vă rugăm să lăsați aici articolele vechi. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>You paid %1. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Ați plătit %1. Vă rugăm să lăsați aici articolele vechi. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>The difference goes back the way it was paid.</source>
        <translation type="unfinished">Diferența se restituie așa cum s-a plătit.</translation>
    </message>
    <message>
        <source>The difference of %1 goes %2.</source>
        <translation type="unfinished">Diferența de %1 se restituie %2.</translation>
    </message>
    <message>
        <source>The difference is paid: %1.</source>
        <translation type="unfinished">Diferența este plătită: %1.</translation>
    </message>
    <message>
        <source>Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Vă rugăm să lăsați aici articolele vechi. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>Proof of your return</source>
        <translation type="unfinished">Dovada returului</translation>
    </message>
    <message>
        <source>Your return is recorded</source>
        <translation type="unfinished">Returul este înregistrat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gata</translation>
    </message>
    <message>
        <source>Proof of your price reduction</source>
        <translation type="unfinished">Dovada reducerii de preț</translation>
    </message>
    <message>
        <source>Your price reduction is recorded</source>
        <translation type="unfinished">Reducerea de preț este înregistrată</translation>
    </message>
    <message>
        <source>You keep the items, and get back the money that comes off their price. This slip is your proof.</source>
        <translation type="unfinished">Păstrați articolele și primiți înapoi banii scăzuți din prețul lor. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>Your price reduction is paid</source>
        <translation type="unfinished">Reducerea de preț este plătită</translation>
    </message>
    <message>
        <source>You keep the items. %1. This slip is your proof.</source>
        <translation type="unfinished">Păstrați articolele. %1. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>You keep the items, and %1 goes %2. This slip is your proof.</source>
        <translation type="unfinished">Păstrați articolele, iar %1 se restituie %2. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>Your repair is booked</source>
        <translation type="unfinished">Reparația este programată</translation>
    </message>
    <message>
        <source>Please hand your item to a colleague, with this slip. We have it mended, and it costs you nothing.</source>
        <translation type="unfinished">Vă rugăm să dați articolul unui angajat, împreună cu acest tichet. Îl dăm la reparat și nu vă costă nimic.</translation>
    </message>
    <message>
        <source>Your store credit is ready</source>
        <translation type="unfinished">Creditul în magazin este gata</translation>
    </message>
    <message>
        <source>Your refund is paid</source>
        <translation type="unfinished">Rambursarea este plătită</translation>
    </message>
    <message>
        <source>%1. Cards usually take 3 to 5 working days to show it. This slip is your proof.</source>
        <translation type="unfinished">%1. De obicei apare pe card în 3 până la 5 zile lucrătoare. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>Your return is recorded. There is no money to move.</source>
        <translation type="unfinished">Returul este înregistrat. Nu sunt bani de transferat.</translation>
    </message>
    <message>
        <source>Your return is recorded, and the refund goes the way it was paid. This slip is your proof.</source>
        <translation type="unfinished">Returul este înregistrat, iar rambursarea se face așa cum s-a plătit. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>Your return is recorded. Please collect the cash from a colleague, with this slip.</source>
        <translation type="unfinished">Returul este înregistrat. Vă rugăm să luați numerarul de la un angajat, cu acest tichet.</translation>
    </message>
    <message>
        <source>Your return is recorded and the refund goes %1. Cards usually take 3 to 5 working days. This slip is your proof.</source>
        <translation type="unfinished">Returul este înregistrat și rambursarea se face %1. Pe card durează de obicei 3 până la 5 zile lucrătoare. Acest tichet este dovada dumneavoastră.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished">Neacceptat</translation>
    </message>
    <message>
        <source>We can&apos;t reduce this price.</source>
        <translation type="unfinished">Nu putem reduce acest preț.</translation>
    </message>
    <message>
        <source>We can&apos;t take these items back.</source>
        <translation type="unfinished">Nu putem lua înapoi aceste articole.</translation>
    </message>
    <message>
        <source>Our records say that they have come back already, or are being returned at another place. No money moved. Please take your items with you, or ask a colleague.</source>
        <translation type="unfinished">Evidențele noastre arată că au fost deja returnate sau că se returnează acum în alt loc. Nu s-au transferat bani. Vă rugăm să vă luați articolele sau să întrebați un angajat.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Luate înapoi</translation>
    </message>
    <message>
        <source>Your items are yours again.</source>
        <translation type="unfinished">Articolele sunt din nou ale dumneavoastră.</translation>
    </message>
    <message>
        <source>Nothing was returned, and no money moved. Please take your items with you. You can return them another time.</source>
        <translation type="unfinished">Nu s-a returnat nimic și nu s-au transferat bani. Vă rugăm să vă luați articolele. Le puteți returna altă dată.</translation>
    </message>
    <message>
        <source>The price stays as it was.</source>
        <translation type="unfinished">Prețul rămâne cum era.</translation>
    </message>
    <message>
        <source>No money moved, and you keep your items. Your rights are as they were.</source>
        <translation type="unfinished">Nu s-au transferat bani și păstrați articolele. Drepturile dumneavoastră sunt cele de dinainte.</translation>
    </message>
    <message>
        <source>The swap is off, and no money moved. Please take your own items with you, and leave the new ones here.</source>
        <translation type="unfinished">Schimbul este anulat și nu s-au transferat bani. Vă rugăm să vă luați articolele proprii și să le lăsați aici pe cele noi.</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation type="unfinished">Nereturnat</translation>
    </message>
    <message>
        <source>Your items stay yours.</source>
        <translation type="unfinished">Articolele rămân ale dumneavoastră.</translation>
    </message>
    <message>
        <source>Your slip says why, by which rule, and what you can do now. No money moved. Your statutory rights are not affected.</source>
        <translation type="unfinished">Tichetul arată de ce, după ce regulă și ce puteți face acum. Nu s-au transferat bani. Drepturile dumneavoastră legale nu sunt afectate.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">încă nu</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished">pe drum</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished">în verificare</translation>
    </message>
    <message>
        <source>Take my items back</source>
        <translation type="unfinished">Îmi iau articolele înapoi</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">Ce este de făcut acum</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">Banii dumneavoastră</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">Încă neplătit</translation>
    </message>
    <message>
        <source>The new items wait for your payment.</source>
        <translation type="unfinished">Articolele noi așteaptă plata dumneavoastră.</translation>
    </message>
    <message>
        <source>The card terminal took no payment. Your swap is saved, and both halves are still open.</source>
        <translation type="unfinished">Terminalul de card nu a încasat nicio plată. Schimbul este salvat și ambele părți sunt încă deschise.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: you pay there, or have your own items back.</source>
        <translation type="unfinished">Vă rugăm să lăsați aici articolele noi și să mergeți la un angajat cu acest tichet: plătiți acolo sau vă primiți înapoi articolele proprii.</translation>
    </message>
    <message>
        <source>Nothing was paid. %1 is to pay before the new items are yours.</source>
        <translation type="unfinished">Nu s-a plătit nimic. Sunt de plătit %1 înainte ca articolele noi să fie ale dumneavoastră.</translation>
    </message>
    <message>
        <source>I have my slip</source>
        <translation type="unfinished">Am tichetul</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation type="unfinished">Rambursare în așteptare</translation>
    </message>
    <message>
        <source>You keep your items. Your %1 will follow.</source>
        <translation type="unfinished">Păstrați articolele. Urmează să primiți %1.</translation>
    </message>
    <message>
        <source>We have your items. Your %1 will follow.</source>
        <translation type="unfinished">Articolele sunt la noi. Urmează să primiți %1.</translation>
    </message>
    <message>
        <source>We are looking for your receipt. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Vă căutăm bonul. Returul este salvat și nu este nevoie să așteptați.</translation>
    </message>
    <message>
        <source>Keep your slip and the receipt. With the slip&apos;s number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">Păstrați tichetul și bonul. Cu numărul de pe tichet, un angajat vă poate spune oricând cum stă rambursarea.</translation>
    </message>
    <message>
        <source>It is worked out and paid once the receipt has come in, as it says.</source>
        <translation type="unfinished">Se calculează și se plătește după ce sosește bonul, așa cum arată el.</translation>
    </message>
    <message>
        <source>A colleague takes your payment</source>
        <translation type="unfinished">Un angajat vă încasează plata</translation>
    </message>
    <message>
        <source>Please pay %1 to a colleague.</source>
        <translation type="unfinished">Vă rugăm să plătiți %1 unui angajat.</translation>
    </message>
    <message>
        <source>The new items are yours once it is paid.</source>
        <translation type="unfinished">Articolele noi sunt ale dumneavoastră după plată.</translation>
    </message>
    <message>
        <source>Go to a colleague with this slip and all of the items.</source>
        <translation type="unfinished">Mergeți la un angajat cu acest tichet și cu toate articolele.</translation>
    </message>
    <message>
        <source>Nothing was paid yet. You pay by card, and once.</source>
        <translation type="unfinished">Nu s-a plătit încă nimic. Plătiți cu cardul, o singură dată.</translation>
    </message>
    <message>
        <source>We could not reach head office just now. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Nu am putut contacta acum sediul central. Returul este salvat și nu este nevoie să așteptați.</translation>
    </message>
    <message>
        <source>Keep your slip. With its number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">Păstrați tichetul. Cu numărul lui, un angajat vă poate spune oricând cum stă rambursarea.</translation>
    </message>
    <message>
        <source>We owe you %1. It is paid once head office answers.</source>
        <translation type="unfinished">Vă datorăm %1. Se plătește după ce răspunde sediul central.</translation>
    </message>
    <message>
        <source>We owe it to you. It is paid once head office answers.</source>
        <translation type="unfinished">Vă datorăm suma. Se plătește după ce răspunde sediul central.</translation>
    </message>
    <message>
        <source>Exchange pending</source>
        <translation type="unfinished">Schimb în așteptare</translation>
    </message>
    <message>
        <source>The new items wait for head office.</source>
        <translation type="unfinished">Articolele noi așteaptă sediul central.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: they are yours once head office answers, or you have your own back.</source>
        <translation type="unfinished">Vă rugăm să lăsați aici articolele noi și să mergeți la un angajat cu acest tichet: sunt ale dumneavoastră după ce răspunde sediul central sau le primiți înapoi pe cele proprii.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation type="unfinished">Nu s-a plătit nimic.</translation>
    </message>
    <message>
        <source>The card terminal did not pay. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Terminalul de card nu a plătit. Returul este salvat și nu este nevoie să așteptați.</translation>
    </message>
    <message>
        <source>It is written down, and we owe it to you.</source>
        <translation type="unfinished">Suma este notată și v-o datorăm.</translation>
    </message>
    <message>
        <source>We owe you %1.</source>
        <translation type="unfinished">Vă datorăm %1.</translation>
    </message>
    <message>
        <source>Paid already: %1.</source>
        <translation type="unfinished">Deja plătit: %1.</translation>
    </message>
    <message>
        <source>We are checking</source>
        <translation type="unfinished">Verificăm</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your payment went through.</source>
        <translation type="unfinished">Nu știm încă dacă plata dumneavoastră s-a efectuat.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your refund has left.</source>
        <translation type="unfinished">Nu știm încă dacă rambursarea a plecat.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You pay once, never twice: we find out for you.</source>
        <translation type="unfinished">Terminalul de card nu a răspuns la timp. Plătiți o dată, niciodată de două ori: aflăm noi pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your %1 once: we find out for you.</source>
        <translation type="unfinished">Terminalul de card nu a răspuns la timp. Primiți %1 o singură dată: aflăm noi pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>Either it has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">Fie suma a plecat deja, fie o vom trimite. Niciodată de două ori.</translation>
    </message>
    <message>
        <source>Either %1 has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">Fie a plecat deja %1, fie o vom trimite. Niciodată de două ori.</translation>
    </message>
    <message>
        <source>Either it has left your card, or it never will for this.</source>
        <translation type="unfinished">Fie suma a plecat de pe card, fie nu va pleca niciodată pentru acest schimb.</translation>
    </message>
    <message>
        <source>Keep your slip. A colleague tells you when the new items are yours: until then please leave them here.</source>
        <translation type="unfinished">Păstrați tichetul. Un angajat vă spune când articolele noi sunt ale dumneavoastră: până atunci, vă rugăm să le lăsați aici.</translation>
    </message>
    <message>
        <source>Keep your slip. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">Păstrați tichetul. Vă rugăm să nu mai returnați aceste articole în altă parte.</translation>
    </message>
    <message>
        <source>A colleague pays this out</source>
        <translation type="unfinished">Plătește un angajat</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">Păstrați articolele. Un angajat vă plătește acum %1.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">Articolele sunt la noi. Un angajat vă plătește acum %1.</translation>
    </message>
    <message>
        <source>Please go to a colleague with this slip.</source>
        <translation type="unfinished">Vă rugăm să mergeți la un angajat cu acest tichet.</translation>
    </message>
    <message>
        <source>Show this slip to a colleague. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">Arătați acest tichet unui angajat. Vă rugăm să nu mai returnați aceste articole în altă parte.</translation>
    </message>
    <message>
        <source>A colleague sends %1.</source>
        <translation type="unfinished">Un angajat trimite %1.</translation>
    </message>
    <message>
        <source>A colleague sends it the way it was paid.</source>
        <translation type="unfinished">Un angajat trimite suma așa cum s-a plătit.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 și %2</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation type="unfinished">plătit cu %1</translation>
    </message>
    <message>
        <source>From your %1</source>
        <translation type="unfinished">Plată cu %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">Prin %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 prin %2</translation>
    </message>
    <message>
        <source>in cash, from a colleague</source>
        <translation type="unfinished">în numerar, de la un angajat</translation>
    </message>
    <message>
        <source>to the card you paid with, ending %1</source>
        <translation type="unfinished">pe cardul cu care ați plătit, terminat în %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">prin %1</translation>
    </message>
    <message>
        <source>Cash, from a colleague</source>
        <translation type="unfinished">Numerar, de la un angajat</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">Așa cum s-a plătit</translation>
    </message>
    <message>
        <source>Refund to your card</source>
        <translation type="unfinished">Rambursare pe card</translation>
    </message>
    <message>
        <source>Refund the way you paid</source>
        <translation type="unfinished">Rambursare așa cum ați plătit</translation>
    </message>
    <message>
        <source>Nothing to pay back</source>
        <translation type="unfinished">Nimic de restituit</translation>
    </message>
    <message>
        <source>We show no prices on a gift receipt</source>
        <translation type="unfinished">Nu arătăm prețuri pe un bon pentru cadou</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Schimb</translation>
    </message>
    <message>
        <source>Pick something else. We settle the difference</source>
        <translation type="unfinished">Alegeți altceva. Reglăm diferența</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished">Credit în magazin</translation>
    </message>
    <message>
        <source>To spend with us. Only if you want it</source>
        <translation type="unfinished">De cheltuit la noi. Numai dacă doriți</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">Reparație</translation>
    </message>
    <message>
        <source>We have it mended, and it costs you nothing</source>
        <translation type="unfinished">Îl dăm la reparat și nu vă costă nimic</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished">Înlocuire</translation>
    </message>
    <message>
        <source>The same again, with nothing to pay</source>
        <translation type="unfinished">Un articol la fel, fără nimic de plată</translation>
    </message>
    <message>
        <source>Money off, and keep it</source>
        <translation type="unfinished">Reducere de preț și îl păstrați</translation>
    </message>
    <message>
        <source>Take the goods in</source>
        <translation type="unfinished">Preluați produsele</translation>
    </message>
    <message>
        <source>Finish the return</source>
        <translation type="unfinished">Încheiați returul</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished">Rambursare %1</translation>
    </message>
    <message>
        <source>That is the code of an item. Please scan the code on your receipt.</source>
        <translation type="unfinished">Acesta este codul unui articol. Vă rugăm să scanați codul de pe bon.</translation>
    </message>
    <message>
        <source>That code opens a web page. Please scan the other code on your receipt.</source>
        <translation type="unfinished">Acest cod deschide o pagină web. Vă rugăm să scanați celălalt cod de pe bon.</translation>
    </message>
    <message>
        <source>That is the tax code of a receipt. Please scan the other code on it.</source>
        <translation type="unfinished">Acesta este codul fiscal al unui bon. Vă rugăm să scanați celălalt cod de pe el.</translation>
    </message>
    <message>
        <source>We can&apos;t find that receipt in this store. A colleague can look for it with you.</source>
        <translation type="unfinished">Nu găsim acest bon în acest magazin. Un angajat îl poate căuta cu dumneavoastră.</translation>
    </message>
    <message>
        <source>That slip is from a return that is already done. To return something else, please scan your receipt.</source>
        <translation type="unfinished">Acest tichet este de la un retur deja încheiat. Pentru a returna altceva, vă rugăm să scanați bonul.</translation>
    </message>
    <message>
        <source>We don&apos;t know that code. Please scan the code on your receipt, or ask a colleague.</source>
        <translation type="unfinished">Nu cunoaștem acest cod. Vă rugăm să scanați codul de pe bon sau să întrebați un angajat.</translation>
    </message>
    <message>
        <source>Refused by head office</source>
        <translation type="unfinished">Refuzat de sediul central</translation>
    </message>
    <message>
        <source>Head office counts it otherwise: please look</source>
        <translation type="unfinished">Sediul central socotește altfel: vă rugăm să verificați</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished">%1 din 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished">Fără notă</translation>
    </message>
    <message>
        <source>The code on receipt %1 says something else than our record</source>
        <translation type="unfinished">Codul de pe bonul %1 spune altceva decât evidența noastră</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n of your items</source>
        <translation type="unfinished">
            <numerusform>De ce? %n dintre articole</numerusform>
            <numerusform>De ce? %n dintre articole</numerusform>
            <numerusform>De ce? %n dintre articole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own limit is %n day(s) (%1). The law is better for you here, so we use the law.</source>
        <translation type="unfinished">
            <numerusform>Limita noastră este de %n zi (%1). Aici legea vă este mai favorabilă, așa că aplicăm legea.</numerusform>
            <numerusform>Limita noastră este de %n zile (%1). Aici legea vă este mai favorabilă, așa că aplicăm legea.</numerusform>
            <numerusform>Limita noastră este de %n de zile (%1). Aici legea vă este mai favorabilă, așa că aplicăm legea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform>Astăzi, cu %n zi întârziere</numerusform>
            <numerusform>Astăzi, cu %n zile întârziere</numerusform>
            <numerusform>Astăzi, cu %n de zile întârziere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our policy, %n day(s)</source>
        <translation type="unfinished">
            <numerusform>politica noastră, %n zi</numerusform>
            <numerusform>politica noastră, %n zile</numerusform>
            <numerusform>politica noastră, %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paid, and settled.</source>
        <translation type="unfinished">Este plătit și încheiat.</translation>
    </message>
    <message>
        <source>The price stays as it was. No money moved.</source>
        <translation type="unfinished">Prețul rămâne cum era. Nu s-au transferat bani.</translation>
    </message>
    <message>
        <source>The goods are the customer&apos;s again. No money moved.</source>
        <translation type="unfinished">Produsele sunt din nou ale clientului. Nu s-au transferat bani.</translation>
    </message>
    <message>
        <source>Head office says no: it has come back elsewhere. Please give the goods back.</source>
        <translation type="unfinished">Sediul central spune nu: a fost returnat în altă parte. Vă rugăm să dați produsele înapoi.</translation>
    </message>
    <message>
        <source>Head office does not answer yet. Nothing was paid.</source>
        <translation type="unfinished">Sediul central nu răspunde încă. Nu s-a plătit nimic.</translation>
    </message>
    <message>
        <source>It is not paid. You can pay it again.</source>
        <translation type="unfinished">Nu este plătit. Puteți plăti din nou.</translation>
    </message>
    <message>
        <source>No news: it is still in doubt.</source>
        <translation type="unfinished">Nicio noutate: este tot incert.</translation>
    </message>
    <message>
        <source>unopened</source>
        <translation type="unfinished">nedeschis</translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished">deschis</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished">folosit</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">deteriorat</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">periculos</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n rămas</numerusform>
            <numerusform>%n rămase</numerusform>
            <numerusform>%n rămase</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1, back %2</source>
        <translation type="unfinished">Cerută pe %1, înapoi pe %2</translation>
    </message>
    <message>
        <source>Asked for %1, not back yet</source>
        <translation type="unfinished">Cerută pe %1, încă nu e înapoi</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation type="unfinished">
            <numerusform>%n reparație</numerusform>
            <numerusform>%n reparații</numerusform>
            <numerusform>%n de reparații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform>%n punct</numerusform>
            <numerusform>%n puncte</numerusform>
            <numerusform>%n de puncte</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished">Cu cardul</translation>
    </message>
    <message>
        <source>With store credit</source>
        <translation type="unfinished">Cu credit în magazin</translation>
    </message>
    <message>
        <source>With a %1</source>
        <translation type="unfinished">Cu %1</translation>
    </message>
    <message>
        <source>You pay the difference in cash</source>
        <translation type="unfinished">Plătiți diferența în numerar</translation>
    </message>
    <message>
        <source>You pay the difference with store credit</source>
        <translation type="unfinished">Plătiți diferența cu credit în magazin</translation>
    </message>
    <message>
        <source>You pay the difference with a %1</source>
        <translation type="unfinished">Plătiți diferența cu %1</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation type="unfinished">%1 în numerar</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 cu cardul</translation>
    </message>
    <message>
        <source>%1 with store credit</source>
        <translation type="unfinished">%1 cu credit în magazin</translation>
    </message>
    <message>
        <source>%1 with a %2</source>
        <translation type="unfinished">%1 cu %2</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Aveți %1 de cheltuit la noi. Arătați acest tichet unui angajat când cumpărați.</translation>
    </message>
    <message>
        <source>It is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Îl puteți cheltui la noi. Arătați acest tichet unui angajat când cumpărați.</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us until %2. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Aveți %1 de cheltuit la noi până la %2. Arătați acest tichet unui angajat când cumpărați.</translation>
    </message>
    <message>
        <source>It is yours to spend with us until %1. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Îl puteți cheltui la noi până la %1. Arătați acest tichet unui angajat când cumpărați.</translation>
    </message>
    <message>
        <source>You keep your items. Your refund will follow.</source>
        <translation type="unfinished">Păstrați articolele. Urmează rambursarea.</translation>
    </message>
    <message>
        <source>We have your items. Your refund will follow.</source>
        <translation type="unfinished">Articolele sunt la noi. Urmează rambursarea.</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your refund now.</source>
        <translation type="unfinished">Păstrați articolele. Un angajat vă plătește acum rambursarea.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your refund now.</source>
        <translation type="unfinished">Articolele sunt la noi. Un angajat vă plătește acum rambursarea.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your refund once: we find out for you.</source>
        <translation type="unfinished">Terminalul de card nu a răspuns la timp. Primiți rambursarea o singură dată: aflăm noi pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform>%1 și încă %n rând</numerusform>
            <numerusform>%1 și încă %n rânduri</numerusform>
            <numerusform>%1 și încă %n de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from your %2</source>
        <translation type="unfinished">%1 cu %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajutor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Contrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Mai jos</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Alegeți limba</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Omiteți</translation>
    </message>
    <message>
        <source>Return finished</source>
        <translation type="unfinished">Retur încheiat</translation>
    </message>
    <message>
        <source>One tap. We keep no name with your answer, and staff do not see who gave it.</source>
        <translation type="unfinished">O singură atingere. Nu păstrăm niciun nume cu răspunsul dumneavoastră, iar personalul nu vede cine l-a dat.</translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">Atingeți întâi o zi</translation>
    </message>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Alegeți întâi o variantă</translation>
    </message>
</context>
<context>
    <name>ReceiptPicture</name>
    <message>
        <source>A receipt with its barcode at the bottom</source>
        <translation type="unfinished">Un bon cu codul de bare în partea de jos</translation>
    </message>
</context>
<context>
    <name>RemedyScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Alegeți întâi o variantă</translation>
    </message>
    <message>
        <source>How should we put it right?</source>
        <translation type="unfinished">Cum să rezolvăm problema?</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation type="unfinished">Ați ales: %1</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuați</translation>
    </message>
</context>
<context>
    <name>SeveralReceiptsScreen</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Niciunul dintre acestea</translation>
    </message>
    <message>
        <source>Which receipt is yours?</source>
        <translation type="unfinished">Care bon este al dumneavoastră?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Conectare</translation>
    </message>
    <message>
        <source>For returns at the desk, old goods and the day’s list.</source>
        <translation type="unfinished">Pentru retururi la ghișeu, produse vechi și lista zilei.</translation>
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
        <translation type="unfinished">Urmează: PIN-ul</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished">Introduceți PIN-ul</translation>
    </message>
    <message>
        <source>Type your number, or scan your badge</source>
        <translation type="unfinished">Introduceți numărul sau scanați ecusonul</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished">Tipăriți din nou</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Tipăriți</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Pasul %1 din %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer, %1</source>
        <translation type="unfinished">Unul mai puțin, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">din %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation type="unfinished">Unul în plus, %1</translation>
    </message>
</context>
<context>
    <name>TrainingMark</name>
    <message>
        <source>Training</source>
        <translation type="unfinished">Instruire</translation>
    </message>
    <message>
        <source>Training: nothing here is a real return</source>
        <translation type="unfinished">Instruire: nimic de aici nu este un retur real</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Începeți din nou</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Întrebați un angajat</translation>
    </message>
    <message>
        <source>Not working just now</source>
        <translation type="unfinished">Nu funcționează acum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">Banii dumneavoastră</translation>
    </message>
    <message>
        <source>Nothing moves unless this screen gave you a return number. With one, your return is recorded.</source>
        <translation type="unfinished">Nu se transferă nimic decât dacă acest ecran v-a dat un număr de retur. Dacă aveți unul, returul este înregistrat.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">Ce este de făcut acum</translation>
    </message>
    <message>
        <source>Keep your items and your receipt with you. A colleague can do the return at the desk.</source>
        <translation type="unfinished">Păstrați la dumneavoastră articolele și bonul. Un angajat poate face returul la ghișeu.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>%1, %2 typed</source>
        <translation type="unfinished">%1, %2 introduse</translation>
    </message>
</context>
<context>
    <name>WantedRow</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished">Scoateți %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::Confirmation</name>
    <message>
        <source>We could not record this just now. No money has moved. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Nu am putut înregistra acum. Nu s-au transferat bani. Vă rugăm să încercați din nou sau să întrebați un angajat.</translation>
    </message>
    <message>
        <source>Something has changed while you were here. Please look at it again. Nothing has been recorded.</source>
        <translation type="unfinished">Ceva s-a schimbat cât ați fost aici. Vă rugăm să verificați din nou. Nu s-a înregistrat nimic.</translation>
    </message>
</context>
<context>
    <name>reprise::app::CoverageViewModel</name>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Cumpărat pe %1</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished">Articolul %1 din %2</translation>
    </message>
</context>
<context>
    <name>reprise::app::DecisionViewModel</name>
    <message>
        <source>Why a colleague?</source>
        <translation type="unfinished">De ce un angajat?</translation>
    </message>
    <message>
        <source>This terminal may not finish a return like this by itself.</source>
        <translation type="unfinished">Acest terminal nu are voie să încheie singur un astfel de retur.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">De ce</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation type="unfinished">Ce regulă</translation>
    </message>
    <message>
        <source>Yes, you can return this</source>
        <translation type="unfinished">Da, îl puteți returna</translation>
    </message>
    <message>
        <source>Yes, you can return these</source>
        <translation type="unfinished">Da, le puteți returna</translation>
    </message>
    <message>
        <source>A colleague finishes this with you.</source>
        <translation type="unfinished">Un angajat încheie returul cu dumneavoastră.</translation>
    </message>
    <message>
        <source>Yes, with a colleague</source>
        <translation type="unfinished">Da, cu un angajat</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">Un angajat poate aproba</translation>
    </message>
    <message>
        <source>A colleague helps with your claim</source>
        <translation type="unfinished">Un angajat vă ajută cu cererea</translation>
    </message>
    <message>
        <source>We keep the goods and look for the receipt</source>
        <translation type="unfinished">Păstrăm produsele și căutăm bonul</translation>
    </message>
    <message>
        <source>The refund follows when the receipt has come in.</source>
        <translation type="unfinished">Rambursarea urmează după ce sosește bonul.</translation>
    </message>
    <message>
        <source>No, not this one</source>
        <translation type="unfinished">Nu, acesta nu</translation>
    </message>
    <message>
        <source>No, not all of these</source>
        <translation type="unfinished">Nu, nu toate acestea</translation>
    </message>
    <message>
        <source>This has already come back.</source>
        <translation type="unfinished">Acesta a fost deja returnat.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this for a change of mind.</source>
        <translation type="unfinished">Nu putem rambursa acest articol în caz de răzgândire.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this here.</source>
        <translation type="unfinished">Nu putem rambursa acest articol aici.</translation>
    </message>
    <message>
        <source>You have a gift receipt, so we show no prices here.</source>
        <translation type="unfinished">Aveți un bon pentru cadou, așa că nu arătăm prețuri aici.</translation>
    </message>
    <message>
        <source>Restocking, kept back</source>
        <translation type="unfinished">Taxă de restocare, reținută</translation>
    </message>
    <message>
        <source>Our policy. Never for something faulty</source>
        <translation type="unfinished">Politica noastră. Niciodată pentru ceva defect</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">cumpărat pe %1</translation>
    </message>
    <message>
        <source>%1: a repair or a new one</source>
        <translation type="unfinished">%1: o reparație sau unul nou</translation>
    </message>
    <message>
        <source>%1: exchange or store credit</source>
        <translation type="unfinished">%1: schimb sau credit în magazin</translation>
    </message>
    <message>
        <source>%1: refused, please look again</source>
        <translation type="unfinished">%1: refuzat, vă rugăm să verificați din nou</translation>
    </message>
    <message>
        <source>%1: to be approved</source>
        <translation type="unfinished">%1: de aprobat</translation>
    </message>
    <message>
        <source>A return</source>
        <translation type="unfinished">Un retur</translation>
    </message>
    <message>
        <source>%1 and other items</source>
        <translation type="unfinished">%1 și alte articole</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n articol</numerusform>
            <numerusform>%n articole</numerusform>
            <numerusform>%n de articole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::DeskReturnViewModel</name>
    <message>
        <source>That looks like the number of a card. It must not be kept here: nothing was.</source>
        <translation type="unfinished">Pare numărul unui card. Nu are voie să fie păstrat aici: nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>That number is written down already. Each unit has its own.</source>
        <translation type="unfinished">Acest număr este deja notat. Fiecare bucată îl are pe al ei.</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation type="unfinished">Notat: %1</translation>
    </message>
    <message>
        <source>All of that receipt has come back already.</source>
        <translation type="unfinished">Totul de pe acest bon a fost deja returnat.</translation>
    </message>
    <message>
        <source>We don&apos;t sell that, or not under this code. Nothing has changed.</source>
        <translation type="unfinished">Nu vindem acest produs sau nu sub acest cod. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Nu putem căuta asta chiar acum. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>These can&apos;t be decided together. Please take one out and try again.</source>
        <translation type="unfinished">Acestea nu pot fi decise împreună. Vă rugăm să scoateți unul și să încercați din nou.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this just now. Nothing has changed.</source>
        <translation type="unfinished">Nu putem decide acum. Nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ExchangeViewModel</name>
    <message>
        <source>We don&apos;t know that code. Nothing has changed. Please scan the code on the item you want.</source>
        <translation type="unfinished">Nu cunoaștem acest cod. Nu s-a schimbat nimic. Vă rugăm să scanați codul de pe articolul dorit.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Nu putem căuta asta chiar acum. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">Adăugat: %1</translation>
    </message>
    <message>
        <source>We can&apos;t work that out here. Nothing has changed.</source>
        <translation type="unfinished">Nu putem calcula asta aici. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Întrebați un angajat</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished">Schimb</translation>
    </message>
    <message>
        <source>Take it out, and the rest can go on.</source>
        <translation type="unfinished">Scoateți-l și restul poate continua.</translation>
    </message>
    <message>
        <source>One item can&apos;t go out</source>
        <translation type="unfinished">Un articol nu poate fi dat</translation>
    </message>
    <message>
        <source>Pay it another way</source>
        <translation type="unfinished">Plătiți în alt mod</translation>
    </message>
    <message>
        <source>Get it back another way</source>
        <translation type="unfinished">Primiți banii în alt mod</translation>
    </message>
    <message>
        <source>Finish the swap</source>
        <translation type="unfinished">Încheiați schimbul</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation type="unfinished">Sunt de acord: %1</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Nimic ales încă</translation>
    </message>
    <message>
        <source>Even exchange</source>
        <translation type="unfinished">Schimb fără diferență</translation>
    </message>
    <message>
        <source>Uneven exchange</source>
        <translation type="unfinished">Schimb cu diferență</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">Un angajat face asta cu dumneavoastră</translation>
    </message>
    <message>
        <source>This can&apos;t go out</source>
        <translation type="unfinished">Acesta nu poate fi dat</translation>
    </message>
    <message>
        <source>Take that out first</source>
        <translation type="unfinished">Scoateți-l întâi</translation>
    </message>
    <message>
        <source>Scan an item first</source>
        <translation type="unfinished">Scanați întâi un articol</translation>
    </message>
    <message>
        <source>an exchange: %1, %2 to take</source>
        <translation type="unfinished">un schimb: %1, de încasat %2</translation>
    </message>
    <message>
        <source>an exchange: %1</source>
        <translation type="unfinished">un schimb: %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::HandOverViewModel</name>
    <message>
        <source>Why do you allow this?</source>
        <translation type="unfinished">De ce permiteți acest lucru?</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished">Aprobați %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished">Încasați %1</translation>
    </message>
    <message>
        <source>Take %1, and say why you allow this</source>
        <translation type="unfinished">Încasați %1 și spuneți de ce permiteți acest lucru</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation type="unfinished">Încasat: %1</translation>
    </message>
    <message>
        <source>I have taken %1</source>
        <translation type="unfinished">Am încasat %1</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished">Bunăvoință</translation>
    </message>
    <message>
        <source>Customer was ill or away</source>
        <translation type="unfinished">Clientul a fost bolnav sau plecat</translation>
    </message>
    <message>
        <source>We made a mistake</source>
        <translation type="unfinished">Am făcut o greșeală</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">Altul, scrieți-l</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now.</source>
        <translation type="unfinished">Este mai mult decât valorează acum aceste articole.</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now: %1.</source>
        <translation type="unfinished">Este mai mult decât valorează acum aceste articole: %1.</translation>
    </message>
    <message>
        <source>We can&apos;t check this just now. Please try again.</source>
        <translation type="unfinished">Nu putem verifica acum. Vă rugăm să încercați din nou.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">Nu cunoaștem acest ecuson. Vă rugăm să introduceți numărul.</translation>
    </message>
</context>
<context>
    <name>reprise::app::HelpViewModel</name>
    <message>
        <source>A colleague is on the way. Your return waits for you.</source>
        <translation type="unfinished">Un angajat este pe drum. Returul vă așteaptă.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ItemsViewModel</name>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">bon pentru cadou</translation>
    </message>
    <message>
        <source>Not what you wanted? We tell you next what you can have for it. Faulty? You have more rights.</source>
        <translation type="unfinished">Nu este ce doreați? Vă spunem în continuare ce puteți primi pentru el. Este defect? Aveți mai multe drepturi.</translation>
    </message>
    <message>
        <source>Changed your mind? Full refund until %1. Faulty? You have more rights.</source>
        <translation type="unfinished">V-ați răzgândit? Rambursare integrală până la %1. Este defect? Aveți mai multe drepturi.</translation>
    </message>
    <message>
        <source>Our time for a change of mind ended on %1. Faulty? You have more rights.</source>
        <translation type="unfinished">Termenul nostru pentru răzgândire s-a încheiat pe %1. Este defect? Aveți mai multe drepturi.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished">%1 bucata</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation type="unfinished">Deja returnat</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Nimic ales încă</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n rămas</numerusform>
            <numerusform>%n rămase</numerusform>
            <numerusform>%n rămase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation type="unfinished">
            <numerusform>%n articol ales</numerusform>
            <numerusform>%n articole alese</numerusform>
            <numerusform>%n de articole alese</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ManagerViewModel</name>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">Nu cunoaștem acest ecuson. Vă rugăm să introduceți numărul.</translation>
    </message>
    <message>
        <source>We can&apos;t check the PIN just now. Please try again.</source>
        <translation type="unfinished">Nu putem verifica PIN-ul acum. Vă rugăm să încercați din nou.</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">Numărul și PIN-ul nu se potrivesc.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while.</source>
        <translation type="unfinished">Prea multe PIN-uri greșite. Vă rugăm să așteptați puțin.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">Acest terminal nu mai poate verifica PIN-uri. Vă rugăm să chemați service-ul.</translation>
    </message>
    <message>
        <source>The day&apos;s list can&apos;t be read. Please call service.</source>
        <translation type="unfinished">Lista zilei nu poate fi citită. Vă rugăm să chemați service-ul.</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished">Nicio notă încă</translation>
    </message>
    <message>
        <source>No returns</source>
        <translation type="unfinished">Niciun retur</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform>%n retur</numerusform>
            <numerusform>%n retururi</numerusform>
            <numerusform>%n de retururi</numerusform>
        </translation>
    </message>
    <message>
        <source>None refused</source>
        <translation type="unfinished">Niciunul refuzat</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform>%n refuzat</numerusform>
            <numerusform>%n refuzate</numerusform>
            <numerusform>%n refuzate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 (%2)</source>
        <translation type="unfinished">%1 din 5 (%2)</translation>
    </message>
</context>
<context>
    <name>reprise::app::OldGoodsViewModel</name>
    <message>
        <source>%1. Last day for an old one: %2.</source>
        <translation type="unfinished">%1. Ultima zi pentru unul vechi: %2.</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Cumpărat pe %1</translation>
    </message>
    <message>
        <source>Electrical goods. %1</source>
        <translation type="unfinished">Produse electrice. %1</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">Nu cunoaștem acest bon. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Tipărit.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">Imprimanta nu a tipărit. Vă rugăm să o verificați.</translation>
    </message>
</context>
<context>
    <name>reprise::app::OpenReturnsViewModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Deschise</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Deschise: %1</translation>
    </message>
    <message>
        <source>The open returns can&apos;t be read. Please call service.</source>
        <translation type="unfinished">Retururile deschise nu pot fi citite. Vă rugăm să chemați service-ul.</translation>
    </message>
    <message>
        <source>The customer leaves the price as it was</source>
        <translation type="unfinished">Clientul lasă prețul cum era</translation>
    </message>
    <message>
        <source>The customer wants the goods back</source>
        <translation type="unfinished">Clientul vrea produsele înapoi</translation>
    </message>
    <message>
        <source>Seen on the card terminal&apos;s own slip</source>
        <translation type="unfinished">Văzut pe chitanța proprie a terminalului de card</translation>
    </message>
    <message>
        <source>Seen in the payment provider&apos;s report</source>
        <translation type="unfinished">Văzut în raportul furnizorului de plăți</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">Altul, scrieți-l</translation>
    </message>
    <message>
        <source>That could not be done. The return stays as it is.</source>
        <translation type="unfinished">Nu s-a putut face. Returul rămâne cum este.</translation>
    </message>
    <message>
        <source>A receipt has come in, and its return is decided.</source>
        <translation type="unfinished">A sosit un bon, iar returul lui este decis.</translation>
    </message>
    <message>
        <source>The receipt is not here, or it is not as on the paper. The return waits.</source>
        <translation type="unfinished">Bonul nu este aici sau nu este ca pe hârtie. Returul așteaptă.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished">Lipsește ceva: %1.</translation>
    </message>
</context>
<context>
    <name>reprise::app::PapersViewModel</name>
    <message>
        <source>Type its number</source>
        <translation type="unfinished">Introduceți numărul</translation>
    </message>
    <message>
        <source>Print a further copy</source>
        <translation type="unfinished">Tipăriți încă o copie</translation>
    </message>
</context>
<context>
    <name>reprise::app::PaymentViewModel</name>
    <message>
        <source>We could not do this just now. Your return stays as it is. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Nu am putut face asta acum. Returul rămâne cum este. Vă rugăm să încercați din nou sau să întrebați un angajat.</translation>
    </message>
    <message>
        <source>Follow the card terminal</source>
        <translation type="unfinished">Urmați terminalul de card</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: your slip comes next.</source>
        <translation type="unfinished">Poate dura până la un minut. Vă rugăm să rămâneți aici: urmează tichetul.</translation>
    </message>
    <message>
        <source>Pay %1 on the card terminal</source>
        <translation type="unfinished">Plătiți %1 pe terminalul de card</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: the new items are yours once it is paid.</source>
        <translation type="unfinished">Poate dura până la un minut. Vă rugăm să rămâneți aici: articolele noi sunt ale dumneavoastră după plată.</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation type="unfinished">Întrebăm sediul central…</translation>
    </message>
    <message>
        <source>This takes a moment. Your return is saved already.</source>
        <translation type="unfinished">Durează un moment. Returul este deja salvat.</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">Așa cum s-a plătit</translation>
    </message>
    <message>
        <source>The card terminal did not pay.</source>
        <translation type="unfinished">Terminalul de card nu a plătit.</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. What would you like?</source>
        <translation type="unfinished">Articolele sunt la noi, iar rambursarea este notată. Ce doriți?</translation>
    </message>
    <message>
        <source>We have your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">Articolele sunt la noi, iar suma de %1 este notată. Ce doriți?</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. What would you like?</source>
        <translation type="unfinished">Păstrați articolele, iar banii sunt notați. Ce doriți?</translation>
    </message>
    <message>
        <source>You keep your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">Păstrați articolele, iar suma de %1 este notată. Ce doriți?</translation>
    </message>
    <message>
        <source>Try the card terminal again</source>
        <translation type="unfinished">Încercați din nou terminalul de card</translation>
    </message>
    <message>
        <source>The same way as before</source>
        <translation type="unfinished">În același mod ca înainte</translation>
    </message>
    <message>
        <source>Take it as store credit</source>
        <translation type="unfinished">Luați credit în magazin</translation>
    </message>
    <message>
        <source>Only if you want it. You get it now</source>
        <translation type="unfinished">Numai dacă doriți. Îl primiți acum</translation>
    </message>
    <message>
        <source>Take it in cash</source>
        <translation type="unfinished">Luați numerar</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">Numai dacă doriți. Plătește un angajat</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation type="unfinished">Să urmeze mai târziu</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. We send it later</source>
        <translation type="unfinished">Nu este nevoie să așteptați. Trimitem suma mai târziu</translation>
    </message>
    <message>
        <source>The price stays as it was, and nothing is paid</source>
        <translation type="unfinished">Prețul rămâne cum era și nu se plătește nimic</translation>
    </message>
    <message>
        <source>Nothing is returned, and nothing is paid</source>
        <translation type="unfinished">Nu se returnează nimic și nu se plătește nimic</translation>
    </message>
    <message>
        <source>We can&apos;t reach head office just now.</source>
        <translation type="unfinished">Nu putem contacta acum sediul central.</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">Păstrați articolele, iar banii sunt notați. Se plătesc după ce răspunde sediul central. Ce doriți?</translation>
    </message>
    <message>
        <source>Nothing was paid, so the new items can&apos;t go with you yet. What would you like?</source>
        <translation type="unfinished">Nu s-a plătit nimic, așa că încă nu puteți lua articolele noi. Ce doriți?</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">Articolele sunt la noi, iar rambursarea este notată. Se plătește după ce răspunde sediul central. Ce doriți?</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. Your slip is your proof</source>
        <translation type="unfinished">Nu este nevoie să așteptați. Tichetul este dovada dumneavoastră</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished">Mai încercați o dată</translation>
    </message>
    <message>
        <source>Head office is asked again</source>
        <translation type="unfinished">Sediul central este întrebat din nou</translation>
    </message>
    <message>
        <source>The card terminal took no payment.</source>
        <translation type="unfinished">Terminalul de card nu a încasat nicio plată.</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 cu cardul</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished">Plătiți în alt mod</translation>
    </message>
    <message>
        <source>A colleague takes it at the desk</source>
        <translation type="unfinished">Un angajat încasează la ghișeu</translation>
    </message>
    <message>
        <source>Keep my old items</source>
        <translation type="unfinished">Îmi păstrez articolele vechi</translation>
    </message>
    <message>
        <source>The swap is off, and nothing is paid</source>
        <translation type="unfinished">Schimbul este anulat și nu se plătește nimic</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Încercați din nou</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation type="unfinished">Tipăriți tichetul</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Întrebați un angajat</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">Sunt de acord: credit în magazin</translation>
    </message>
    <message>
        <source>exchange %1: to be paid another way than by card</source>
        <translation type="unfinished">schimbul %1: de plătit în alt mod decât cu cardul</translation>
    </message>
    <message>
        <source>return %1: cash instead of the card</source>
        <translation type="unfinished">returul %1: numerar în loc de card</translation>
    </message>
</context>
<context>
    <name>reprise::app::RatingViewModel</name>
    <message>
        <source>Very good</source>
        <translation type="unfinished">Foarte bine</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">Bine</translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished">Acceptabil</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">Rău</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation type="unfinished">Foarte rău</translation>
    </message>
    <message>
        <source>How was your return?</source>
        <translation type="unfinished">Cum a fost returul?</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Mulțumim</translation>
    </message>
</context>
<context>
    <name>reprise::app::ReasonViewModel</name>
    <message>
        <source>Faulty or broken</source>
        <translation type="unfinished">Defect sau stricat</translation>
    </message>
    <message>
        <source>It does not work, or it broke</source>
        <translation type="unfinished">Nu funcționează sau s-a stricat</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">Nu este cum a fost descris</translation>
    </message>
    <message>
        <source>Not like the label or picture</source>
        <translation type="unfinished">Nu e ca pe etichetă sau în imagine</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished">Articol greșit</translation>
    </message>
    <message>
        <source>I was sold something else</source>
        <translation type="unfinished">Mi s-a vândut altceva</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">M-am răzgândit</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation type="unfinished">Nu are niciun defect</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">Cadou nedorit</translation>
    </message>
    <message>
        <source>Someone bought it for me</source>
        <translation type="unfinished">Mi l-a cumpărat cineva</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Altceva</translation>
    </message>
    <message>
        <source>A colleague helps you</source>
        <translation type="unfinished">Vă ajută un angajat</translation>
    </message>
    <message>
        <source>Why are you returning this?</source>
        <translation type="unfinished">De ce returnați acest articol?</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation type="unfinished">Când l-ați primit?</translation>
    </message>
    <message>
        <source>Which day did you get it?</source>
        <translation type="unfinished">În ce zi l-ați primit?</translation>
    </message>
    <message>
        <source>When did the fault first show?</source>
        <translation type="unfinished">Când a apărut prima dată defectul?</translation>
    </message>
    <message>
        <source>When did you first see it?</source>
        <translation type="unfinished">Când l-ați văzut prima dată?</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">În ce zi a apărut prima dată?</translation>
    </message>
    <message>
        <source>Has it been opened?</source>
        <translation type="unfinished">A fost deschis?</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation type="unfinished">Alegeți varianta cea mai potrivită.</translation>
    </message>
    <message>
        <source>Your legal rights count from that day.</source>
        <translation type="unfinished">Drepturile dumneavoastră legale se socotesc din acea zi.</translation>
    </message>
    <message>
        <source>It decides which rights the law gives you. A rough answer is fine.</source>
        <translation type="unfinished">De asta depinde ce drepturi vă dă legea. Ajunge un răspuns aproximativ.</translation>
    </message>
    <message>
        <source>Tap the day. Near enough is fine.</source>
        <translation type="unfinished">Atingeți ziua. Ajunge aproximativ.</translation>
    </message>
    <message>
        <source>Our policy asks for this when you have changed your mind.</source>
        <translation type="unfinished">Politica noastră cere asta când v-ați răzgândit.</translation>
    </message>
    <message>
        <source>On the day on the receipt</source>
        <translation type="unfinished">În ziua de pe bon</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished">În altă zi</translation>
    </message>
    <message>
        <source>It came later, or it was a gift</source>
        <translation type="unfinished">A sosit mai târziu sau a fost cadou</translation>
    </message>
    <message>
        <source>It was like that from the start</source>
        <translation type="unfinished">Era așa de la început</translation>
    </message>
    <message>
        <source>It showed later</source>
        <translation type="unfinished">A apărut mai târziu</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">Alegeți ziua în pasul următor</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Nu știu sigur</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nu</translation>
    </message>
    <message>
        <source>It is sealed, as it was sold</source>
        <translation type="unfinished">Este sigilat, cum a fost vândut</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Deschis</translation>
    </message>
    <message>
        <source>The box or seal is open, but it is not used</source>
        <translation type="unfinished">Cutia sau sigiliul este deschis, dar nu e folosit</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Folosit</translation>
    </message>
    <message>
        <source>It was worn, played or used</source>
        <translation type="unfinished">A fost purtat, jucat sau folosit</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation type="unfinished">Livrat pe %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Cumpărat pe %1</translation>
    </message>
    <message>
        <source>A colleague looks at this with you.</source>
        <translation type="unfinished">Un angajat verifică asta cu dumneavoastră.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this here. A colleague helps you.</source>
        <translation type="unfinished">Nu putem decide aici. Vă ajută un angajat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation type="unfinished">
            <numerusform>%1 și încă %n articol</numerusform>
            <numerusform>%1 și încă %n articole</numerusform>
            <numerusform>%1 și încă %n de articole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::RemedyViewModel</name>
    <message>
        <source>The next screen shows prices: keep it to yourself</source>
        <translation type="unfinished">Ecranul următor arată prețuri: păstrați-le pentru dumneavoastră</translation>
    </message>
    <message>
        <source>To spend with us. We show no prices</source>
        <translation type="unfinished">De cheltuit la noi. Nu arătăm prețuri</translation>
    </message>
    <message>
        <source>Once the receipt has come in</source>
        <translation type="unfinished">După ce sosește bonul</translation>
    </message>
    <message>
        <source>Agreed with a colleague</source>
        <translation type="unfinished">Stabilit cu un angajat</translation>
    </message>
    <message>
        <source>Whoever gave it to you is not told.</source>
        <translation type="unfinished">Cine vi l-a dăruit nu este anunțat.</translation>
    </message>
    <message>
        <source>Refunds go back the way you paid, with no fee, unless you choose something else.</source>
        <translation type="unfinished">Rambursările se fac așa cum ați plătit, fără comision, dacă nu alegeți altceva.</translation>
    </message>
    <message>
        <source>You and a colleague agree on how much</source>
        <translation type="unfinished">Stabiliți suma împreună cu un angajat</translation>
    </message>
    <message>
        <source>Your refund follows when the receipt has come in</source>
        <translation type="unfinished">Rambursarea urmează după ce sosește bonul</translation>
    </message>
    <message>
        <source>We mend it</source>
        <translation type="unfinished">Îl reparăm</translation>
    </message>
    <message>
        <source>You get the same again</source>
        <translation type="unfinished">Primiți un articol la fel</translation>
    </message>
    <message>
        <source>You get</source>
        <translation type="unfinished">Primiți</translation>
    </message>
    <message>
        <source>You get as store credit</source>
        <translation type="unfinished">Primiți drept credit în magazin</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation type="unfinished">Valorează</translation>
    </message>
    <message>
        <source>You keep it, and get back</source>
        <translation type="unfinished">Îl păstrați și primiți înapoi</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">Primiți înapoi</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">Nimic de plată</translation>
    </message>
    <message>
        <source>You choose what you want for it</source>
        <translation type="unfinished">Alegeți ce doriți pentru el</translation>
    </message>
    <message>
        <source>A part of what you paid, including %1 VAT</source>
        <translation type="unfinished">O parte din ce ați plătit, inclusiv %1 VAT</translation>
    </message>
    <message>
        <source>What you paid, including %1 VAT</source>
        <translation type="unfinished">Ce ați plătit, inclusiv %1 VAT</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Întrebați un angajat</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Alegeți altceva</translation>
    </message>
    <message>
        <source>Take the money off</source>
        <translation type="unfinished">Luați reducerea de preț</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation type="unfinished">Luați credit în magazin</translation>
    </message>
    <message>
        <source>Take %1 as store credit</source>
        <translation type="unfinished">Luați %1 drept credit în magazin</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">Sunt de acord: credit în magazin</translation>
    </message>
    <message>
        <source>Swap for the same again</source>
        <translation type="unfinished">Schimbați cu un articol la fel</translation>
    </message>
    <message>
        <source>Book the repair</source>
        <translation type="unfinished">Programați reparația</translation>
    </message>
    <message>
        <source>A colleague does this with you.</source>
        <translation type="unfinished">Un angajat face asta cu dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ScanViewModel</name>
    <message>
        <source>Looking for your receipt</source>
        <translation type="unfinished">Vă căutăm bonul</translation>
    </message>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">bon pentru cadou</translation>
    </message>
    <message>
        <source>Two receipts have this code. Which one is yours?</source>
        <translation type="unfinished">Două bonuri au acest cod. Care este al dumneavoastră?</translation>
    </message>
    <message>
        <source>We can&apos;t look up receipts just now. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Nu putem căuta bonuri acum. Vă rugăm să încercați din nou sau să întrebați un angajat.</translation>
    </message>
    <message>
        <source>Let&apos;s finish this return first. Then scan the next receipt.</source>
        <translation type="unfinished">Să încheiem întâi acest retur. Apoi scanați bonul următor.</translation>
    </message>
    <message>
        <source>This terminal is resting. Please go to the returns desk.</source>
        <translation type="unfinished">Acest terminal este în pauză. Vă rugăm să mergeți la ghișeul de retururi.</translation>
    </message>
    <message>
        <source>One moment please: this terminal is checking an earlier refund.</source>
        <translation type="unfinished">Un moment, vă rugăm: acest terminal verifică o rambursare anterioară.</translation>
    </message>
</context>
<context>
    <name>reprise::app::Screens</name>
    <message>
        <source>A colleague&apos;s badge was read. Nothing has changed.</source>
        <translation type="unfinished">S-a citit ecusonul unui angajat. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Nothing has changed.</source>
        <translation type="unfinished">Nu cunoaștem acest ecuson. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation type="unfinished">Magazinul %1</translation>
    </message>
    <message>
        <source>Returns kiosk %1</source>
        <translation type="unfinished">Chioșcul de retururi %1</translation>
    </message>
    <message>
        <source>Please go to the returns desk: a colleague helps you there. Nothing you have is lost.</source>
        <translation type="unfinished">Vă rugăm să mergeți la ghișeul de retururi: acolo vă ajută un angajat. Nu pierdeți nimic din ce aveți.</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s records. Please go to the returns desk.</source>
        <translation type="unfinished">Un alt program folosește datele acestui terminal. Vă rugăm să mergeți la ghișeul de retururi.</translation>
    </message>
    <message>
        <source>This terminal is resting</source>
        <translation type="unfinished">Acest terminal este în pauză</translation>
    </message>
</context>
<context>
    <name>reprise::app::SlipViewModel</name>
    <message>
        <source>Printing the store’s copy</source>
        <translation type="unfinished">Se tipărește copia magazinului</translation>
    </message>
    <message>
        <source>Not printed: try the store’s copy again</source>
        <translation type="unfinished">Netipărit: încercați din nou copia magazinului</translation>
    </message>
    <message>
        <source>Print the store’s copy again</source>
        <translation type="unfinished">Tipăriți din nou copia magazinului</translation>
    </message>
    <message>
        <source>Print the store’s copy</source>
        <translation type="unfinished">Tipăriți copia magazinului</translation>
    </message>
    <message>
        <source>This terminal has no printer. Take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">Acest terminal nu are imprimantă. Fotografiați acest ecran sau cereți unui angajat un tichet tipărit.</translation>
    </message>
    <message>
        <source>Printing your slip</source>
        <translation type="unfinished">Se tipărește tichetul</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation type="unfinished">Vă rugăm să luați tichetul.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Your return is recorded all the same: a colleague can print the slip.</source>
        <translation type="unfinished">Imprimanta nu mai are hârtie. Returul este totuși înregistrat: un angajat poate tipări tichetul.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your return is recorded all the same: take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">Imprimanta nu răspunde. Returul este totuși înregistrat: fotografiați acest ecran sau cereți unui angajat un tichet tipărit.</translation>
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
        <translation type="unfinished">Se trimite</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished">Lucrează offline</translation>
    </message>
    <message>
        <source>Working offline, service needed</source>
        <translation type="unfinished">Lucrează offline, e nevoie de service</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>section {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">secțiunea {}</translation>
    </message>
    <message>
        <source>sections {}</source>
        <translation type="unfinished">secțiunile {}</translation>
    </message>
    <message>
        <source>regulation {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">regula {}</translation>
    </message>
    <message>
        <source>regulations {}</source>
        <translation type="unfinished">regulile {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">articolul {}</translation>
    </message>
    <message>
        <source>articles {}</source>
        <translation type="unfinished">articolele {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <extracomment>Numbers of sections: &quot;27 to 38&quot;.</extracomment>
        <translation type="unfinished">{} până la {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>Numbers of sections: &quot;19, 20 and 22&quot;.</extracomment>
        <translation type="unfinished">{}, {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <extracomment>The last numbers of some sections: &quot;20 and 22&quot;.</extracomment>
        <translation type="unfinished">{} și {}</translation>
    </message>
    <message>
        <source>Store policy {}, version {}, rule {}</source>
        <extracomment>The name of the policy, and the name of a rule in it, as the shop has written them.</extracomment>
        <translation type="unfinished">Politica magazinului {}, versiunea {}, regula {}</translation>
    </message>
    <message>
        <source>I agree to get {} instead of my money back the way I paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Sunt de acord să primesc {} în loc de banii înapoi așa cum am plătit.</translation>
    </message>
    <message>
        <source>You have a right to get it back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Aveți dreptul să primiți suma înapoi așa cum ați plătit. Apăsând butonul, sunteți de acord cu {} în schimb.</translation>
    </message>
    <message>
        <source>You have a right to get {} back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>An amount, and a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Aveți dreptul să primiți {} înapoi așa cum ați plătit. Apăsând butonul, sunteți de acord cu {} în schimb.</translation>
    </message>
    <message>
        <source>If it is faulty: all of your money back</source>
        <translation type="unfinished">Dacă este defect: toți banii înapoi</translation>
    </message>
    <message>
        <source>If it is faulty: a repair or a new one, and you prove nothing</source>
        <translation type="unfinished">Dacă este defect: reparație sau unul nou, fără să dovediți nimic</translation>
    </message>
    <message>
        <source>If the repair fails: your money, with nothing off for use</source>
        <translation type="unfinished">Dacă reparația nu reușește: banii, fără nicio reținere pentru folosire</translation>
    </message>
    <message>
        <source>If you change your mind: you can cancel</source>
        <translation type="unfinished">Dacă vă răzgândiți: vă puteți retrage</translation>
    </message>
    <message>
        <source>If it is faulty: a repair, a new one or money off</source>
        <translation type="unfinished">Dacă este defect: reparație, unul nou sau reducere de preț</translation>
    </message>
    <message>
        <source>If a fault shows: the shop puts it right</source>
        <translation type="unfinished">Dacă apare un defect: magazinul îl remediază</translation>
    </message>
    <message>
        <source>If no rules were on show: your money back</source>
        <translation type="unfinished">Dacă nu erau afișate reguli: banii înapoi</translation>
    </message>
    <message>
        <source>If it is faulty: ask a colleague</source>
        <translation type="unfinished">Dacă este defect: întrebați un angajat</translation>
    </message>
    <message>
        <source>A free promise on top of the law</source>
        <translation type="unfinished">O promisiune gratuită, în plus față de lege</translation>
    </message>
    <message>
        <source>The warranty that you bought with it</source>
        <translation type="unfinished">Garanția pe care ați cumpărat-o cu el</translation>
    </message>
    <message>
        <source>If you change your mind: bring it back</source>
        <translation type="unfinished">Dacă vă răzgândiți: aduceți-l înapoi</translation>
    </message>
    <message>
        <source>If you change your mind: swap it</source>
        <translation type="unfinished">Dacă vă răzgândiți: schimbați-l</translation>
    </message>
    <message>
        <source>The law</source>
        <translation type="unfinished">Legea</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">Garanție</translation>
    </message>
    <message>
        <source>Guarantee of {}</source>
        <extracomment>Who gives it, such as the name of a company.</extracomment>
        <translation type="unfinished">Garanție de la {}</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished">Garanție plătită</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation type="unfinished">Politica noastră</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Astăzi este ultima zi.</translation>
    </message>
    <message numerus="yes">
        <source>{} days left.</source>
        <comment>{} day left.</comment>
        <translation type="unfinished">
            <numerusform>Mai este {} zi.</numerusform>
            <numerusform>Mai sunt {} zile.</numerusform>
            <numerusform>Mai sunt {} de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation type="unfinished">S-a încheiat pe {}.</translation>
    </message>
    <message>
        <source>From {} until {}.</source>
        <translation type="unfinished">De la {} până la {}.</translation>
    </message>
    <message>
        <source>Until {}.</source>
        <translation type="unfinished">Până la {}.</translation>
    </message>
    <message>
        <source>We know of no cover for this item. A colleague can look at it with you. Your statutory rights are not affected.</source>
        <translation type="unfinished">Nu cunoaștem nicio acoperire pentru acest articol. Un angajat îl poate verifica împreună cu dumneavoastră. Drepturile dumneavoastră legale nu sunt afectate.</translation>
    </message>
    <message>
        <source>A colleague has approved this.</source>
        <translation type="unfinished">Un angajat a aprobat acest lucru.</translation>
    </message>
    <message>
        <source>Nobody here has that number.</source>
        <translation type="unfinished">Nimeni de aici nu are acest număr.</translation>
    </message>
    <message>
        <source>The PIN for the approval was wrong.</source>
        <translation type="unfinished">PIN-ul pentru aprobare a fost greșit.</translation>
    </message>
    <message>
        <source>That colleague may not approve returns.</source>
        <translation type="unfinished">Acest angajat nu are voie să aprobe retururi.</translation>
    </message>
    <message>
        <source>That colleague may not approve this much. Ask one who may, such as a manager.</source>
        <translation type="unfinished">Acest angajat nu are voie să aprobe atât de mult. Întrebați unul care are voie, de exemplu un manager.</translation>
    </message>
    <message>
        <source>Nobody may approve their own work. Ask another colleague.</source>
        <translation type="unfinished">Nimeni nu are voie să își aprobe propria muncă. Întrebați alt angajat.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">O aprobare are nevoie de un motiv.</translation>
    </message>
    <message>
        <source>That PIN was wrong too often. Wait a while, or ask another colleague.</source>
        <translation type="unfinished">Acest PIN a fost greșit de prea multe ori. Așteptați puțin sau întrebați alt angajat.</translation>
    </message>
    <message>
        <source>This terminal cannot check that PIN any more. Call service.</source>
        <translation type="unfinished">Acest terminal nu mai poate verifica acel PIN. Chemați service-ul.</translation>
    </message>
    <message>
        <source>A badge alone does not approve this. It takes the PIN as well.</source>
        <translation type="unfinished">Numai ecusonul nu ajunge pentru aprobare. E nevoie și de PIN.</translation>
    </message>
    <message>
        <source>A PIN alone does not approve this. It takes the badge as well.</source>
        <translation type="unfinished">Numai PIN-ul nu ajunge pentru aprobare. E nevoie și de ecuson.</translation>
    </message>
    <message>
        <source>What was approved is not what would happen now. Look at it again, then approve it.</source>
        <translation type="unfinished">Ce s-a aprobat nu este ce s-ar întâmpla acum. Verificați din nou, apoi aprobați.</translation>
    </message>
    <message>
        <source>This takes two colleagues. Ask a second one to approve it.</source>
        <translation type="unfinished">E nevoie de doi angajați. Cereți unui al doilea să aprobe.</translation>
    </message>
    <message>
        <source>This takes two colleagues. The second one was the first again.</source>
        <translation type="unfinished">E nevoie de doi angajați. Al doilea a fost din nou primul.</translation>
    </message>
    <message>
        <source>The approval does not count.</source>
        <translation type="unfinished">Aprobarea nu este valabilă.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>In the place of a date: &quot;You can return this until an unknown day.&quot;</extracomment>
        <translation type="unfinished">o zi necunoscută</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <extracomment>In the place of an amount: &quot;We pay up to an unknown amount in cash here.&quot;</extracomment>
        <translation type="unfinished">o sumă necunoscută</translation>
    </message>
    <message>
        <source>The item with this serial number has already come back.</source>
        <translation type="unfinished">Articolul cu acest număr de serie a fost deja returnat.</translation>
    </message>
    <message>
        <source>This has its own serial number. Nobody has read it yet.</source>
        <translation type="unfinished">Acesta are propriul număr de serie. Nu l-a citit încă nimeni.</translation>
    </message>
    <message>
        <source>This has its own serial number. A colleague needs to read it first.</source>
        <translation type="unfinished">Acesta are propriul număr de serie. Un angajat trebuie să îl citească întâi.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. So it is not the item you bought.</source>
        <translation type="unfinished">Numărul de serie nu este printre cele de pe bon. Deci nu este articolul pe care l-ați cumpărat.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. A colleague needs to compare them.</source>
        <translation type="unfinished">Numărul de serie nu este printre cele de pe bon. Un angajat trebuie să le compare.</translation>
    </message>
    <message>
        <source>This is not here yet. Nothing is paid for it until it is.</source>
        <translation type="unfinished">Acesta nu este încă aici. Nu se plătește nimic pentru el până nu este.</translation>
    </message>
    <message>
        <source>Some of what you told us about is here. This return is about that. The rest can follow.</source>
        <translation type="unfinished">O parte din ce ne-ați anunțat este aici. Acest retur este pentru acea parte. Restul poate urma.</translation>
    </message>
    <message numerus="yes">
        <source>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</source>
        <comment>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</comment>
        <translation type="unfinished">
            <numerusform>Ne-ați spus despre {0}, iar {1} este aici. Acest retur este pentru acela. Restul poate urma.</numerusform>
            <numerusform>Ne-ați spus despre {0}, iar {1} sunt aici. Acest retur este pentru acelea. Restul poate urma.</numerusform>
            <numerusform>Ne-ați spus despre {0}, iar {1} sunt aici. Acest retur este pentru acelea. Restul poate urma.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot find the item you want instead. A colleague can look for it, or you can have something else.</source>
        <translation type="unfinished">Nu găsim articolul pe care îl doriți în schimb. Un angajat îl poate căuta sau puteți primi altceva.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over. A colleague hands it over after checking the age.</source>
        <translation type="unfinished">Articolul nou este pentru persoane de {} ani și peste. Un angajat îl predă după ce verifică vârsta.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">Articolul nou este pentru persoane de {} ani și peste, așa că îl predă un angajat. În schimb, puteți primi banii înapoi aici.</translation>
    </message>
    <message>
        <source>The new item needs careful handling. A colleague hands it over.</source>
        <translation type="unfinished">Articolul nou trebuie mânuit cu grijă. Îl predă un angajat.</translation>
    </message>
    <message>
        <source>The new item needs careful handling, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">Articolul nou trebuie mânuit cu grijă, așa că îl predă un angajat. În schimb, puteți primi banii înapoi aici.</translation>
    </message>
    <message>
        <source>The new item may be part of a recall. A colleague needs to read its label first.</source>
        <translation type="unfinished">Articolul nou poate face parte dintr-o rechemare. Un angajat trebuie să îi citească întâi eticheta.</translation>
    </message>
    <message>
        <source>The new item has been recalled, so we do not hand it over. Please choose another.</source>
        <translation type="unfinished">Articolul nou a fost rechemat, așa că nu îl predăm. Vă rugăm să alegeți altul.</translation>
    </message>
    <message>
        <source>You keep a part of this order. A colleague looks at what of its delivery you get back.</source>
        <translation type="unfinished">Păstrați o parte din această comandă. Un angajat vede ce primiți înapoi din costul livrării ei.</translation>
    </message>
    <message>
        <source>You get back what our cheapest delivery costs: {}. What you paid for a faster one stays with us.</source>
        <translation type="unfinished">Primiți înapoi cât costă cea mai ieftină livrare a noastră: {}. Ce ați plătit în plus pentru una mai rapidă rămâne la noi.</translation>
    </message>
    <message>
        <source>The whole order comes back, so you get its delivery back too.</source>
        <translation type="unfinished">Se returnează toată comanda, așa că primiți înapoi și costul livrării ei.</translation>
    </message>
    <message>
        <source>A colleague looks with you at what bringing it back cost.</source>
        <translation type="unfinished">Un angajat verifică împreună cu dumneavoastră cât a costat aducerea înapoi.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. We owe you what was reasonable of that: a colleague pays it to you.</source>
        <translation type="unfinished">Aducerea înapoi v-a costat {}. Vă datorăm partea rezonabilă din acest cost: v-o plătește un angajat.</translation>
    </message>
    <message>
        <source>The way to our shop cost you {}. The law does not make us pay for it. You can ask a colleague.</source>
        <translation type="unfinished">Drumul până la magazinul nostru v-a costat {}. Legea nu ne obligă să îl plătim. Puteți întreba un angajat.</translation>
    </message>
    <message>
        <source>Sending it back cost you {}. When you change your mind, that is yours to pay.</source>
        <translation type="unfinished">Trimiterea înapoi v-a costat {}. Când vă răzgândiți, acest cost îl plătiți dumneavoastră.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. A colleague looks at it with you.</source>
        <translation type="unfinished">Aducerea înapoi v-a costat {}. Un angajat verifică împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>A colleague will look at it with you.</source>
        <translation type="unfinished">Un angajat va verifica împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel.</source>
        <translation type="unfinished">Nu ați cumpărat acest articol într-un magazin. Conform legii, vă puteți retrage.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel until {}.</source>
        <translation type="unfinished">Nu ați cumpărat acest articol într-un magazin. Conform legii, vă puteți retrage până la {}.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back.</source>
        <translation type="unfinished">Conform legii, puteți primi toți banii înapoi.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back until {}.</source>
        <translation type="unfinished">Conform legii, puteți primi toți banii înapoi până la {}.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back.</source>
        <translation type="unfinished">Conform legii, puteți desface vânzarea și primi toți banii înapoi.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back until {}.</source>
        <translation type="unfinished">Conform legii, puteți desface vânzarea și primi toți banii înapoi până la {}.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one. You choose which.</source>
        <translation type="unfinished">Conform legii, puteți avea o reparație sau unul nou. Dumneavoastră alegeți.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one, if the fault was there when you got it.</source>
        <translation type="unfinished">Conform legii, puteți avea o reparație sau unul nou, dacă defectul exista când l-ați primit.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have all of your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">Conform legii, acum îl puteți da înapoi și primi toți banii sau îl puteți păstra și plăti mai puțin. Dumneavoastră alegeți.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, less a fair sum for the use. Or keep it and pay less. You choose.</source>
        <translation type="unfinished">Conform legii, acum îl puteți da înapoi și primi banii, minus o sumă corectă pentru folosire. Sau îl puteți păstra și plăti mai puțin. Dumneavoastră alegeți.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">Conform legii, acum îl puteți da înapoi și primi banii sau îl puteți păstra și plăti mai puțin. Dumneavoastră alegeți.</translation>
    </message>
    <message>
        <source>By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">Conform legii, îl puteți păstra și primi înapoi o parte din bani.</translation>
    </message>
    <message>
        <source>The fault is small. By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">Defectul este mic. Conform legii, îl puteți păstra și primi înapoi o parte din bani.</translation>
    </message>
    <message>
        <source>It is being put right, and by law we have a fair time for that. If it takes too long, tell a colleague: then you can have more.</source>
        <translation type="unfinished">Se remediază acum și, conform legii, avem pentru asta un timp rezonabil. Dacă durează prea mult, spuneți unui angajat: atunci puteți primi mai mult.</translation>
    </message>
    <message>
        <source>You do not have to say why. You get all of your money back.</source>
        <translation type="unfinished">Nu este nevoie să spuneți de ce. Primiți toți banii înapoi.</translation>
    </message>
    <message>
        <source>It was used more than you would in a shop, so we may keep back a fair part. A colleague will look at it with you.</source>
        <translation type="unfinished">A fost folosit mai mult decât s-ar folosi într-un magazin, așa că putem reține o parte corectă. Un angajat va verifica împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>By law you can give this back at any time and have all of your money.</source>
        <translation type="unfinished">Conform legii, îl puteți da înapoi oricând și primi toți banii.</translation>
    </message>
    <message>
        <source>You have had this for a long time, and the years in which the law helps are over.</source>
        <translation type="unfinished">Îl aveți de mult timp, iar anii în care legea vă ajută au trecut.</translation>
    </message>
    <message>
        <source>A colleague will still look at it with you.</source>
        <translation type="unfinished">Un angajat va verifica totuși împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were on show when you bought this, so by law they decide.</source>
        <translation type="unfinished">Regulile magazinului erau afișate când ați cumpărat, așa că, prin lege, ele decid.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back.</source>
        <translation type="unfinished">Regulile magazinului nu erau afișate când ați cumpărat. Conform legii, puteți primi banii înapoi.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back until {}.</source>
        <translation type="unfinished">Regulile magazinului nu erau afișate când ați cumpărat. Conform legii, puteți primi banii înapoi până la {}.</translation>
    </message>
    <message>
        <source>By law it has to be fit to sell and to use. You may have a repair, a new one or money back.</source>
        <translation type="unfinished">Conform legii, trebuie să fie bun de vândut și de folosit. Puteți primi o reparație, unul nou sau banii înapoi.</translation>
    </message>
    <message>
        <source>Here the law leaves it to the shop&apos;s own rules.</source>
        <translation type="unfinished">Aici legea lasă decizia în seama regulilor magazinului.</translation>
    </message>
    <message>
        <source>Your statutory rights are not affected.</source>
        <translation type="unfinished">Drepturile dumneavoastră legale nu sunt afectate.</translation>
    </message>
    <message>
        <source>You told us that it is faulty.</source>
        <translation type="unfinished">Ne-ați spus că este defect.</translation>
    </message>
    <message>
        <source>You told us that it does not do its job.</source>
        <translation type="unfinished">Ne-ați spus că nu își face treaba.</translation>
    </message>
    <message>
        <source>You told us that it was put in badly.</source>
        <translation type="unfinished">Ne-ați spus că a fost montat prost.</translation>
    </message>
    <message>
        <source>You told us that it came late.</source>
        <translation type="unfinished">Ne-ați spus că a sosit târziu.</translation>
    </message>
    <message>
        <source>You told us that it was not ours to sell.</source>
        <translation type="unfinished">Ne-ați spus că nu aveam dreptul să îl vindem.</translation>
    </message>
    <message>
        <source>You told us that a promise was not kept.</source>
        <translation type="unfinished">Ne-ați spus că o promisiune nu a fost respectată.</translation>
    </message>
    <message>
        <source>You told us that it was broken when it came.</source>
        <translation type="unfinished">Ne-ați spus că era stricat când a sosit.</translation>
    </message>
    <message>
        <source>You told us that it has been recalled.</source>
        <translation type="unfinished">Ne-ați spus că a fost rechemat.</translation>
    </message>
    <message>
        <source>You do not have to prove the fault.</source>
        <translation type="unfinished">Nu este nevoie să dovediți defectul.</translation>
    </message>
    <message>
        <source>We may ask you to show us what is wrong.</source>
        <translation type="unfinished">Vă putem cere să ne arătați ce nu este în regulă.</translation>
    </message>
    <message>
        <source>We pay by {} at the latest.</source>
        <translation type="unfinished">Plătim cel târziu pe {}.</translation>
    </message>
    <message>
        <source>You told us that it is not what you bought.</source>
        <translation type="unfinished">Ne-ați spus că nu este ce ați cumpărat.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop, so by law you may be able to cancel. A colleague can tell you more.</source>
        <translation type="unfinished">Nu ați cumpărat acest articol într-un magazin, așa că, prin lege, este posibil să vă puteți retrage. Un angajat vă poate spune mai multe.</translation>
    </message>
    <message>
        <source>By law you may have other choices too. Ask a colleague.</source>
        <translation type="unfinished">Conform legii, este posibil să aveți și alte opțiuni. Întrebați un angajat.</translation>
    </message>
    <message>
        <source>By law you may have a repair, a new one or money back. A colleague will look at it with you.</source>
        <translation type="unfinished">Conform legii, este posibil să primiți o reparație, unul nou sau banii înapoi. Un angajat va verifica împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>Any proof helps: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">Orice dovadă ajută: un extras de cont, un e-mail, un card de fidelitate sau cutia cu numărul ei.</translation>
    </message>
    <message>
        <source>We take it back all the same.</source>
        <translation type="unfinished">Îl luăm totuși înapoi.</translation>
    </message>
    <message>
        <source>A colleague needs to look at it first.</source>
        <translation type="unfinished">Un angajat trebuie să verifice întâi.</translation>
    </message>
    <message>
        <source>We do not usually take it back, but a colleague can make an exception.</source>
        <translation type="unfinished">De obicei nu îl luăm înapoi, dar un angajat poate face o excepție.</translation>
    </message>
    <message>
        <source>We do not take it back when you have changed your mind.</source>
        <translation type="unfinished">Nu îl luăm înapoi când v-ați răzgândit.</translation>
    </message>
    <message>
        <source>You bought this in our {} season.</source>
        <extracomment>The shop&apos;s own name for a season: &quot;Christmas&quot;.</extracomment>
        <translation type="unfinished">Ați cumpărat acest articol în sezonul nostru „{}”.</translation>
    </message>
    <message>
        <source>You bought this in our special season.</source>
        <translation type="unfinished">Ați cumpărat acest articol în sezonul nostru special.</translation>
    </message>
    <message>
        <source>So you can change your mind until {}.</source>
        <translation type="unfinished">Așa că vă puteți răzgândi până la {}.</translation>
    </message>
    <message>
        <source>The time to change your mind ended on {}.</source>
        <translation type="unfinished">Timpul pentru răzgândire s-a încheiat pe {}.</translation>
    </message>
    <message>
        <source>Our policy has a rule for {}.</source>
        <extracomment>The shop&apos;s own name for a kind of goods: &quot;swimwear&quot;.</extracomment>
        <translation type="unfinished">Politica noastră are o regulă pentru „{}”.</translation>
    </message>
    <message>
        <source>Our policy has a rule for this kind of item.</source>
        <translation type="unfinished">Politica noastră are o regulă pentru acest tip de articol.</translation>
    </message>
    <message>
        <source>For the reason you gave, our policy does not count the days.</source>
        <translation type="unfinished">Pentru motivul dat de dumneavoastră, politica noastră nu numără zilele.</translation>
    </message>
    <message>
        <source>Our policy has a rule for the reason you gave.</source>
        <translation type="unfinished">Politica noastră are o regulă pentru motivul dat de dumneavoastră.</translation>
    </message>
    <message>
        <source>You can bring this back until {}.</source>
        <translation type="unfinished">Îl puteți aduce înapoi până la {}.</translation>
    </message>
    <message>
        <source>The time to bring this back ended on {}.</source>
        <translation type="unfinished">Timpul pentru a-l aduce înapoi s-a încheiat pe {}.</translation>
    </message>
    <message>
        <source>You get {}. Who gave it to you is not told.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Primiți {}. Cine vi l-a dăruit nu este anunțat.</translation>
    </message>
    <message>
        <source>You have a gift receipt.</source>
        <translation type="unfinished">Aveți un bon pentru cadou.</translation>
    </message>
    <message numerus="yes">
        <source>What you bring back in {0} days comes to {1}. Our limit is {2}.</source>
        <comment>What you bring back in {0} day comes to {1}. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Ce returnați în {0} zi ajunge la {1}. Limita noastră este {2}.</numerusform>
            <numerusform>Ce returnați în {0} zile ajunge la {1}. Limita noastră este {2}.</numerusform>
            <numerusform>Ce returnați în {0} de zile ajunge la {1}. Limita noastră este {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Acesta este returul dumneavoastră nr. {0} în {1} zi. Limita noastră este {2}.</numerusform>
            <numerusform>Acesta este returul dumneavoastră nr. {0} în {1} zile. Limita noastră este {2}.</numerusform>
            <numerusform>Acesta este returul dumneavoastră nr. {0} în {1} de zile. Limita noastră este {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our limit for a change of mind is {}.</source>
        <translation type="unfinished">Limita noastră pentru răzgândire este {}.</translation>
    </message>
    <message numerus="yes">
        <source>All is well. This is your return number {0} in {1} days.</source>
        <comment>All is well. This is your return number {0} in {1} day.</comment>
        <translation type="unfinished">
            <numerusform>Totul este în regulă. Acesta este returul dumneavoastră nr. {0} în {1} zi.</numerusform>
            <numerusform>Totul este în regulă. Acesta este returul dumneavoastră nr. {0} în {1} zile.</numerusform>
            <numerusform>Totul este în regulă. Acesta este returul dumneavoastră nr. {0} în {1} de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something faulty never counts.</source>
        <translation type="unfinished">Ce este defect nu se numără niciodată.</translation>
    </message>
    <message>
        <source>So we keep back {} for each one. You get the rest.</source>
        <translation type="unfinished">Așa că reținem {} pentru fiecare. Restul îl primiți.</translation>
    </message>
    <message>
        <source>So we keep back {}% of the price. You get the rest.</source>
        <translation type="unfinished">Așa că reținem {}% din preț. Restul îl primiți.</translation>
    </message>
    <message>
        <source>It costs us money to make it ready to sell again.</source>
        <translation type="unfinished">Ne costă bani să îl pregătim ca să fie vândut din nou.</translation>
    </message>
    <message>
        <source>You paid less for these together. What you keep counts at its full price.</source>
        <translation type="unfinished">Ați plătit mai puțin pentru acestea împreună. Ce păstrați se socotește la preț întreg.</translation>
    </message>
    <message numerus="yes">
        <source>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</source>
        <comment>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</comment>
        <translation type="unfinished">
            <numerusform>Ați plătit mai puțin pentru acestea împreună. Cel pe care îl păstrați se socotește la preț întreg, {1}. Restul îl primiți înapoi.</numerusform>
            <numerusform>Ați plătit mai puțin pentru acestea împreună. Cele {0} pe care le păstrați se socotesc la preț întreg, {1} fiecare. Restul îl primiți înapoi.</numerusform>
            <numerusform>Ați plătit mai puțin pentru acestea împreună. Cele {0} pe care le păstrați se socotesc la preț întreg, {1} fiecare. Restul îl primiți înapoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague needs to read the label of this item first.</source>
        <translation type="unfinished">Un angajat trebuie să citească întâi eticheta acestui articol.</translation>
    </message>
    <message>
        <source>This item is on our list of goods that stay sold.</source>
        <translation type="unfinished">Acest articol este pe lista noastră de produse care rămân vândute.</translation>
    </message>
    <message>
        <source>You can swap this for something else until {}.</source>
        <translation type="unfinished">Îl puteți schimba cu altceva până la {}.</translation>
    </message>
    <message>
        <source>The time to swap this for something else ended on {}.</source>
        <translation type="unfinished">Timpul pentru a-l schimba cu altceva s-a încheiat pe {}.</translation>
    </message>
    <message>
        <source>You asked for an exchange.</source>
        <translation type="unfinished">Ați cerut un schimb.</translation>
    </message>
    <message>
        <source>You asked for store credit.</source>
        <translation type="unfinished">Ați cerut credit în magazin.</translation>
    </message>
    <message>
        <source>You asked for a repair.</source>
        <translation type="unfinished">Ați cerut o reparație.</translation>
    </message>
    <message>
        <source>You asked for a new one.</source>
        <translation type="unfinished">Ați cerut unul nou.</translation>
    </message>
    <message>
        <source>You asked for money off.</source>
        <translation type="unfinished">Ați cerut o reducere de preț.</translation>
    </message>
    <message>
        <source>You asked for your money back.</source>
        <translation type="unfinished">Ați cerut banii înapoi.</translation>
    </message>
    <message>
        <source>This is a lot of cash. A colleague needs to approve it.</source>
        <translation type="unfinished">Este mult numerar. Trebuie să aprobe un angajat.</translation>
    </message>
    <message>
        <source>We pay up to {} in cash here. Above that a colleague needs to approve it.</source>
        <translation type="unfinished">Aici plătim până la {} în numerar. Peste această sumă trebuie să aprobe un angajat.</translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Acesta este returul dumneavoastră fără bon nr. {0} în {1} zi. Limita noastră este {2}.</numerusform>
            <numerusform>Acesta este returul dumneavoastră fără bon nr. {0} în {1} zile. Limita noastră este {2}.</numerusform>
            <numerusform>Acesta este returul dumneavoastră fără bon nr. {0} în {1} de zile. Limita noastră este {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show us your loyalty card or an ID, so that we can count such returns.</source>
        <translation type="unfinished">Arătați-ne cardul de fidelitate sau un act de identitate, ca să putem număra astfel de retururi.</translation>
    </message>
    <message>
        <source>You do not need a receipt when something is wrong.</source>
        <translation type="unfinished">Nu aveți nevoie de bon când ceva nu este în regulă.</translation>
    </message>
    <message>
        <source>A colleague looks for the sale with you.</source>
        <translation type="unfinished">Un angajat caută vânzarea împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>Without a receipt we go up to {}.</source>
        <translation type="unfinished">Fără bon, mergem până la {}.</translation>
    </message>
    <message>
        <source>The last day for that is {}.</source>
        <translation type="unfinished">Ultima zi pentru aceasta este {}.</translation>
    </message>
    <message>
        <source>You get {}.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Primiți {}.</translation>
    </message>
    <message>
        <source>There is no receipt. We take it back.</source>
        <translation type="unfinished">Nu există bon. Îl luăm înapoi.</translation>
    </message>
    <message>
        <source>We have not found the sale yet.</source>
        <translation type="unfinished">Nu am găsit încă vânzarea.</translation>
    </message>
    <message>
        <source>This was sold as a final sale.</source>
        <translation type="unfinished">Acesta a fost vândut ca vânzare finală.</translation>
    </message>
    <message>
        <source>This is sold sealed for hygiene.</source>
        <translation type="unfinished">Acesta se vinde sigilat din motive de igienă.</translation>
    </message>
    <message>
        <source>This does not keep.</source>
        <translation type="unfinished">Acesta este perisabil.</translation>
    </message>
    <message>
        <source>This may only be sold to people of a certain age.</source>
        <translation type="unfinished">Acesta se poate vinde numai persoanelor de o anumită vârstă.</translation>
    </message>
    <message>
        <source>This needs careful handling.</source>
        <translation type="unfinished">Acesta trebuie mânuit cu grijă.</translation>
    </message>
    <message>
        <source>This was made for you.</source>
        <translation type="unfinished">Acesta a fost făcut pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>This was made with your own words or pictures.</source>
        <translation type="unfinished">Acesta a fost făcut cu propriile dumneavoastră cuvinte sau imagini.</translation>
    </message>
    <message>
        <source>This has its own serial number.</source>
        <translation type="unfinished">Acesta are propriul număr de serie.</translation>
    </message>
    <message>
        <source>This is a service, so there is nothing to bring back.</source>
        <translation type="unfinished">Acesta este un serviciu, așa că nu este nimic de adus înapoi.</translation>
    </message>
    <message>
        <source>The store has a special rule for this kind of item.</source>
        <translation type="unfinished">Magazinul are o regulă specială pentru acest tip de articol.</translation>
    </message>
    <message>
        <source>We cannot pay that much in cash. We can pay you another way.</source>
        <translation type="unfinished">Nu putem plăti atât de mult în numerar. Vă putem plăti în alt mod.</translation>
    </message>
    <message numerus="yes">
        <source>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</source>
        <comment>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</comment>
        <translation type="unfinished">
            <numerusform>Cu ce ați primit înainte, se ajunge la {0} în numerar. Noi rămânem sub {1} în {2} zi. Vă putem plăti în alt mod.</numerusform>
            <numerusform>Cu ce ați primit înainte, se ajunge la {0} în numerar. Noi rămânem sub {1} în {2} zile. Vă putem plăti în alt mod.</numerusform>
            <numerusform>Cu ce ați primit înainte, se ajunge la {0} în numerar. Noi rămânem sub {1} în {2} de zile. Vă putem plăti în alt mod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</source>
        <comment>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</comment>
        <translation type="unfinished">
            <numerusform>Această cumpărătură v-a adus puncte, iar {0} dintre ele este cheltuit. Așa că reținem {1}. Restul îl primiți.</numerusform>
            <numerusform>Această cumpărătură v-a adus puncte, iar {0} dintre ele sunt cheltuite. Așa că reținem {1}. Restul îl primiți.</numerusform>
            <numerusform>Această cumpărătură v-a adus puncte, iar {0} dintre ele sunt cheltuite. Așa că reținem {1}. Restul îl primiți.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was paid with this gift card already. We take back cards that are full. A colleague can look at it with you.</source>
        <translation type="unfinished">S-a plătit deja ceva cu acest card cadou. Luăm înapoi carduri pline. Un angajat poate verifica împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>We need to know which gift card comes back. Show it to a colleague.</source>
        <translation type="unfinished">Trebuie să știm ce card cadou se returnează. Arătați-l unui angajat.</translation>
    </message>
    <message>
        <source>We do not know yet what is left on this gift card. A colleague needs to look at it first.</source>
        <translation type="unfinished">Nu știm încă ce sumă a rămas pe acest card cadou. Un angajat trebuie să verifice întâi.</translation>
    </message>
    <message>
        <source>The law: {}.</source>
        <extracomment>&quot;The law: Consumer Rights Act 2015, sections 20 and 22.&quot;</extracomment>
        <translation type="unfinished">Legea: {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>Makes a sentence of &quot;Store policy corner, version 3, rule window&quot;.</extracomment>
        <translation type="unfinished">{}.</translation>
    </message>
    <message>
        <source>This is what the law says.</source>
        <translation type="unfinished">Așa spune legea.</translation>
    </message>
    <message>
        <source>This is a rule of the shop.</source>
        <translation type="unfinished">Aceasta este o regulă a magazinului.</translation>
    </message>
    <message>
        <source>Return fewer items at once, or wait for the colleague.</source>
        <translation type="unfinished">Returnați mai puține articole odată sau așteptați angajatul.</translation>
    </message>
    <message>
        <source>You can keep it. If something is wrong with it, tell us: then the law gives you more.</source>
        <translation type="unfinished">Îl puteți păstra. Dacă ceva nu este în regulă cu el, spuneți-ne: atunci legea vă dă mai mult.</translation>
    </message>
    <message>
        <source>Scan the code once more, or type the number. It may also be a receipt from another shop.</source>
        <translation type="unfinished">Scanați codul încă o dată sau introduceți numărul. Poate fi și bonul altui magazin.</translation>
    </message>
    <message>
        <source>Choose the item from the list of your receipt.</source>
        <translation type="unfinished">Alegeți articolul din lista de pe bon.</translation>
    </message>
    <message>
        <source>Add the day or the amount of the purchase, or show us the receipt.</source>
        <translation type="unfinished">Adăugați ziua sau suma cumpărăturii sau arătați-ne bonul.</translation>
    </message>
    <message>
        <source>Keep your slip. We tell you when we have found the sale.</source>
        <translation type="unfinished">Păstrați tichetul. Vă spunem când am găsit vânzarea.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or take the goods home again.</source>
        <translation type="unfinished">Așteptați angajatul sau luați produsele înapoi acasă.</translation>
    </message>
    <message>
        <source>Show us the receipt of the purchase itself.</source>
        <translation type="unfinished">Arătați-ne bonul cumpărăturii propriu-zise.</translation>
    </message>
    <message>
        <source>If you have bought more of these, use the receipt for those.</source>
        <translation type="unfinished">Dacă ați cumpărat mai multe de acest fel, folosiți bonul pentru acelea.</translation>
    </message>
    <message>
        <source>Show us what you have: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">Arătați-ne ce aveți: un extras de cont, un e-mail, un card de fidelitate sau cutia cu numărul ei.</translation>
    </message>
    <message>
        <source>Agree to it, or choose the way you paid.</source>
        <translation type="unfinished">Acceptați sau alegeți modul în care ați plătit.</translation>
    </message>
    <message>
        <source>Choose another way, or wait for the colleague.</source>
        <translation type="unfinished">Alegeți alt mod sau așteptați angajatul.</translation>
    </message>
    <message>
        <source>Take it the way you paid, or wait for the colleague.</source>
        <translation type="unfinished">Primiți suma așa cum ați plătit sau așteptați angajatul.</translation>
    </message>
    <message>
        <source>Choose another way to be paid: the way you paid, or store credit.</source>
        <translation type="unfinished">Alegeți alt mod de a primi banii: cum ați plătit sau credit în magazin.</translation>
    </message>
    <message>
        <source>Keep the card and use what is left, or ask a colleague.</source>
        <translation type="unfinished">Păstrați cardul și folosiți ce a rămas sau întrebați un angajat.</translation>
    </message>
    <message>
        <source>Cancel the whole order, or wait for the colleague.</source>
        <translation type="unfinished">Retrageți-vă din toată comanda sau așteptați angajatul.</translation>
    </message>
    <message>
        <source>Show the colleague what you paid for bringing it back.</source>
        <translation type="unfinished">Arătați angajatului cât ați plătit pentru aducerea înapoi.</translation>
    </message>
    <message>
        <source>Ask another colleague to approve it.</source>
        <translation type="unfinished">Cereți altui angajat să aprobe.</translation>
    </message>
    <message>
        <source>Look for the one whose number is on the receipt, or ask a colleague.</source>
        <translation type="unfinished">Căutați-l pe cel cu numărul de pe bon sau întrebați un angajat.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or come back with it. Asking now counts.</source>
        <translation type="unfinished">Așteptați angajatul sau reveniți cu articolul. Contează că ați cerut acum.</translation>
    </message>
    <message>
        <source>Think this is wrong? A colleague can look at it again.</source>
        <translation type="unfinished">Credeți că este greșit? Un angajat poate verifica din nou.</translation>
    </message>
    <message>
        <source>By law, a shop does not have to take back goods only because you changed your mind.</source>
        <translation type="unfinished">Conform legii, un magazin nu este obligat să ia înapoi produse numai pentru că v-ați răzgândit.</translation>
    </message>
    <message>
        <source>All of these have already been returned.</source>
        <translation type="unfinished">Toate acestea au fost deja returnate.</translation>
    </message>
    <message>
        <source>The receipt shows {}, and you asked to return {}.</source>
        <translation type="unfinished">Bonul arată {}, iar dumneavoastră ați cerut să returnați {}.</translation>
    </message>
    <message>
        <source>Only {} of these can still be returned, and you asked for {}.</source>
        <translation type="unfinished">Numai {} dintre acestea mai pot fi returnate, iar dumneavoastră ați cerut {}.</translation>
    </message>
    <message>
        <source>You can change your mind and return this until {}.</source>
        <translation type="unfinished">Vă puteți răzgândi și îl puteți returna până la {}.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} days in which you could change your mind ended on {1}.</source>
        <comment>The {0} day in which you could change your mind ended on {1}.</comment>
        <translation type="unfinished">
            <numerusform>Ziua în care vă puteați răzgândi s-a încheiat pe {1}.</numerusform>
            <numerusform>Cele {0} zile în care vă puteați răzgândi s-au încheiat pe {1}.</numerusform>
            <numerusform>Cele {0} de zile în care vă puteați răzgândi s-au încheiat pe {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is dated {}, which has not come yet. A colleague needs to look at it.</source>
        <translation type="unfinished">Bonul are data de {}, care nu a venit încă. Un angajat trebuie să verifice.</translation>
    </message>
    <message>
        <source>The item is unopened.</source>
        <translation type="unfinished">Articolul este nedeschis.</translation>
    </message>
    <message>
        <source>The item is opened.</source>
        <translation type="unfinished">Articolul este deschis.</translation>
    </message>
    <message>
        <source>The item is used.</source>
        <translation type="unfinished">Articolul este folosit.</translation>
    </message>
    <message>
        <source>The item is damaged.</source>
        <translation type="unfinished">Articolul este deteriorat.</translation>
    </message>
    <message>
        <source>The item may not be safe.</source>
        <translation type="unfinished">Articolul poate fi periculos.</translation>
    </message>
    <message>
        <source>The item is {}.</source>
        <extracomment>A word from an old record that we do not know.</extracomment>
        <translation type="unfinished">Articolul este {}.</translation>
    </message>
    <message>
        <source>Above {} a colleague needs to approve a return.</source>
        <translation type="unfinished">Peste {}, un angajat trebuie să aprobe returul.</translation>
    </message>
    <message>
        <source>This return comes to {}. Above {} a colleague needs to approve it.</source>
        <translation type="unfinished">Acest retur ajunge la {}. Peste {}, trebuie să aprobe un angajat.</translation>
    </message>
    <message numerus="yes">
        <source>This return has {0} items. Above {1} a colleague needs to approve it.</source>
        <comment>This return has {0} item. Above {1} a colleague needs to approve it.</comment>
        <translation type="unfinished">
            <numerusform>Acest retur are {0} articol. Peste {1}, trebuie să aprobe un angajat.</numerusform>
            <numerusform>Acest retur are {0} articole. Peste {1}, trebuie să aprobe un angajat.</numerusform>
            <numerusform>Acest retur are {0} de articole. Peste {1}, trebuie să aprobe un angajat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is in {}, and this store works in {}. A colleague needs to look at it.</source>
        <translation type="unfinished">Bonul este în {}, iar acest magazin lucrează în {}. Un angajat trebuie să verifice.</translation>
    </message>
    <message>
        <source>The delivery came late. A colleague will find out with you what you are owed.</source>
        <translation type="unfinished">Livrarea a sosit târziu. Un angajat va afla împreună cu dumneavoastră ce vi se datorează.</translation>
    </message>
    <message>
        <source>This product has been recalled. We always take it back and keep it off the shelf.</source>
        <translation type="unfinished">Acest produs a fost rechemat. Îl luăm întotdeauna înapoi și nu îl mai punem la raft.</translation>
    </message>
    <message>
        <source>We cannot find this receipt.</source>
        <translation type="unfinished">Nu găsim acest bon.</translation>
    </message>
    <message>
        <source>The receipt has no line {}.</source>
        <translation type="unfinished">Bonul nu are rândul {}.</translation>
    </message>
    <message>
        <source>More than one purchase fits what you gave us. A colleague can find yours with you.</source>
        <translation type="unfinished">Mai multe cumpărături se potrivesc cu ce ne-ați dat. Un angajat o poate găsi pe a dumneavoastră.</translation>
    </message>
    <message>
        <source>We have not found that purchase.</source>
        <translation type="unfinished">Nu am găsit acea cumpărătură.</translation>
    </message>
    <message>
        <source>We keep your goods and look for the sale. The money follows once we have found it.</source>
        <translation type="unfinished">Păstrăm produsele dumneavoastră și căutăm vânzarea. Banii urmează după ce o găsim.</translation>
    </message>
    <message>
        <source>The code on your receipt says something else than our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Codul de pe bon spune altceva decât evidențele noastre. Un angajat trebuie să verifice.</translation>
    </message>
    <message>
        <source>The day on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Ziua de pe bon nu este cea din evidențele noastre. Un angajat trebuie să verifice.</translation>
    </message>
    <message>
        <source>The price on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Prețul de pe bon nu este cel din evidențele noastre. Un angajat trebuie să verifice.</translation>
    </message>
    <message>
        <source>The number of items on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Numărul de articole de pe bon nu este cel din evidențele noastre. Un angajat trebuie să verifice.</translation>
    </message>
    <message>
        <source>The item on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Articolul de pe bon nu este cel din evidențele noastre. Un angajat trebuie să verifice.</translation>
    </message>
    <message>
        <source>This is the slip of a return. The goods on it have come back already.</source>
        <translation type="unfinished">Acesta este tichetul unui retur. Produsele de pe el au fost deja returnate.</translation>
    </message>
    <message>
        <source>We do not usually pay back by {} here. A colleague needs to approve it.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">De obicei nu restituim prin {} aici. Trebuie să aprobe un angajat.</translation>
    </message>
    <message>
        <source>We can only pay back by {} if you agree. Otherwise it goes back the way you paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Putem restitui prin {} numai dacă sunteți de acord. Altfel, banii se restituie așa cum ați plătit.</translation>
    </message>
    <message>
        <source>A colleague can explain this.</source>
        <translation type="unfinished">Un angajat vă poate explica.</translation>
    </message>
    <message>
        <source>This shop takes used portable batteries free of charge; nothing need be bought.</source>
        <translation type="unfinished">Acest magazin preia gratuit baterii portabile folosite; nu este nevoie să cumpărați nimic.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods (no side longer than {} cm) free of charge; nothing need be bought.</source>
        <translation type="unfinished">Acest magazin preia gratuit produse electrice foarte mici (nicio latură mai lungă de {} cm); nu este nevoie să cumpărați nimic.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods free of charge; nothing need be bought.</source>
        <translation type="unfinished">Acest magazin preia gratuit produse electrice foarte mici; nu este nevoie să cumpărați nimic.</translation>
    </message>
    <message>
        <source>This shop takes an old appliance free of charge for each new one of the same function.</source>
        <translation type="unfinished">Acest magazin preia gratuit un aparat vechi pentru fiecare aparat nou cu aceeași funcție.</translation>
    </message>
    <message numerus="yes">
        <source>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</source>
        <comment>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</comment>
        <translation type="unfinished">
            <numerusform>Acest magazin preia gratuit un aparat vechi pentru fiecare aparat nou cu aceeași funcție, în termen de {} zi de la vânzare.</numerusform>
            <numerusform>Acest magazin preia gratuit un aparat vechi pentru fiecare aparat nou cu aceeași funcție, în termen de {} zile de la vânzare.</numerusform>
            <numerusform>Acest magazin preia gratuit un aparat vechi pentru fiecare aparat nou cu aceeași funcție, în termen de {} de zile de la vânzare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to take them: the local council&apos;s recycling centre.</source>
        <translation type="unfinished">Unde le puteți duce: centrul de reciclare al consiliului local.</translation>
    </message>
    <message>
        <source>Where to take them: {}</source>
        <translation type="unfinished">Unde le puteți duce: {}</translation>
    </message>
    <message>
        <source>An old one is taken for each new one, free of charge.</source>
        <translation type="unfinished">Pentru fiecare aparat nou se preia gratuit unul vechi.</translation>
    </message>
    <message>
        <source>Very small electrical goods are taken free of charge.</source>
        <translation type="unfinished">Produsele electrice foarte mici se preiau gratuit.</translation>
    </message>
    <message>
        <source>Used portable batteries are taken free of charge.</source>
        <translation type="unfinished">Bateriile portabile folosite se preiau gratuit.</translation>
    </message>
    <message>
        <source>This shop belongs to the distributor take-back scheme, which has places of its own.</source>
        <translation type="unfinished">Acest magazin face parte din programul de preluare al distribuitorilor, care are locuri proprii.</translation>
    </message>
    <message>
        <source>An old appliance is taken for a new one; no sale of one was named.</source>
        <translation type="unfinished">Se preia un aparat vechi pentru unul nou; nu s-a indicat vânzarea unuia nou.</translation>
    </message>
    <message>
        <source>What was bought is not marked as electrical goods.</source>
        <translation type="unfinished">Ce s-a cumpărat nu este marcat ca produs electric.</translation>
    </message>
    <message>
        <source>The time for handing in the old one is over.</source>
        <translation type="unfinished">Timpul pentru predarea celui vechi a trecut.</translation>
    </message>
    <message>
        <source>More old ones would be taken than new ones were bought.</source>
        <translation type="unfinished">S-ar prelua mai multe vechi decât s-au cumpărat noi.</translation>
    </message>
    <message>
        <source>The sales area for electrical goods is too small; with the receipt of a new one it counts as an appliance.</source>
        <translation type="unfinished">Suprafața de vânzare pentru produse electrice este prea mică; cu bonul unuia nou, se socotește ca aparat.</translation>
    </message>
    <message>
        <source>This shop sells too few batteries to have to take used ones.</source>
        <translation type="unfinished">Acest magazin vinde prea puține baterii ca să fie obligat să preia baterii folosite.</translation>
    </message>
    <message>
        <source>The law here knows no such duty.</source>
        <translation type="unfinished">Legea de aici nu prevede o astfel de obligație.</translation>
    </message>
    <message>
        <source>Batteries must not go in the household bin. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">Bateriile nu se aruncă la gunoiul menajer. Pubela cu roți tăiată de pe ele arată acest lucru.</translation>
    </message>
    <message>
        <source>Old electrical goods must not go in the household bin: they are collected separately. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">Produsele electrice vechi nu se aruncă la gunoiul menajer: se colectează separat. Pubela cu roți tăiată de pe ele arată acest lucru.</translation>
    </message>
    <message>
        <source>Whoever brings them helps to have them used again or recycled, and keeps what is hazardous in them away from people and nature.</source>
        <translation type="unfinished">Cine le aduce ajută ca ele să fie refolosite sau reciclate și ține departe de oameni și natură ce este periculos în ele.</translation>
    </message>
    <message>
        <source>Do not put it in the collection box, and do not open it or charge it.</source>
        <translation type="unfinished">Nu îl puneți în cutia de colectare, nu îl deschideți și nu îl încărcați.</translation>
    </message>
    <message>
        <source>Move it away from people, paper and heat. If it smokes or burns, leave, and call the fire brigade.</source>
        <translation type="unfinished">Mutați-l departe de oameni, hârtie și căldură. Dacă fumegă sau arde, plecați și chemați pompierii.</translation>
    </message>
    <message>
        <source>With gloves, lay it in the fire-resistant box with dry sand or vermiculite, by itself.</source>
        <translation type="unfinished">Cu mănuși, puneți-l în cutia rezistentă la foc, cu nisip uscat sau vermiculit, singur.</translation>
    </message>
    <message>
        <source>Label the box, and call the person in charge of hazardous waste to collect it.</source>
        <translation type="unfinished">Etichetați cutia și chemați persoana responsabilă de deșeurile periculoase să o ridice.</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>Ways of paying. They stand by themselves and within sentences, in the form given here.</extracomment>
        <translation type="unfinished">numerar</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A bank card to pay with.</extracomment>
        <translation type="unfinished">card</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation type="unfinished">card cadou</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished">credit în magazin</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished">transfer bancar</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished">cec</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation type="unfinished">voucher</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>Of a loyalty scheme, to pay with.</extracomment>
        <translation type="unfinished">puncte</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">M-am răzgândit</translation>
    </message>
    <message>
        <source>Wrong size or colour</source>
        <translation type="unfinished">Mărime sau culoare greșită</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">Cadou nedorit</translation>
    </message>
    <message>
        <source>Wrong item received</source>
        <translation type="unfinished">Articol greșit primit</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished">Defect</translation>
    </message>
    <message>
        <source>Does not do what I was told it would</source>
        <translation type="unfinished">Nu face ce mi s-a spus că face</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">Nu este cum a fost descris</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished">A sosit deteriorat</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation type="unfinished">A sosit prea târziu</translation>
    </message>
    <message>
        <source>Installed badly</source>
        <translation type="unfinished">Montat prost</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation type="unfinished">O promisiune nu a fost respectată</translation>
    </message>
    <message>
        <source>Was not the store&apos;s to sell</source>
        <translation type="unfinished">Magazinul nu avea dreptul să îl vândă</translation>
    </message>
    <message>
        <source>Product recall</source>
        <translation type="unfinished">Rechemare de produs</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">Un angajat poate aproba</translation>
    </message>
    <message>
        <source>No, unless a colleague makes an exception</source>
        <translation type="unfinished">Nu, decât dacă un angajat face o excepție</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nu</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">Autorizat</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished">Condiționat</translation>
    </message>
    <message>
        <source>Overridable denial</source>
        <translation type="unfinished">Refuz care poate fi anulat</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished">Refuz</translation>
    </message>
    <message>
        <source>card ending {}</source>
        <extracomment>A way of paying, with the last four digits of the card&apos;s number.</extracomment>
        <translation type="unfinished">card terminat în {}</translation>
    </message>
    <message>
        <source>other means</source>
        <extracomment>A way of paying that has no name.</extracomment>
        <translation type="unfinished">alt mod de plată</translation>
    </message>
</context>
</TS>
