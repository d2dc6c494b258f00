<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AmountForm</name>
    <message>
        <source>Comes off the price</source>
        <translation type="unfinished">I’w dynnu oddi ar y pris</translation>
    </message>
    <message>
        <source>Next: the reason</source>
        <translation type="unfinished">Nesaf: y rheswm</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished">Teipiwch y swm</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Dychwelyd nwyddau</translation>
    </message>
    <message>
        <source>Please see a colleague.</source>
        <translation type="unfinished">Ewch at aelod o staff, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Scan your receipt to return something.</source>
        <translation type="unfinished">Sganiwch eich derbynneb i ddychwelyd rhywbeth.</translation>
    </message>
    <message>
        <source>The camera reads it too: hold the barcode still in front of it.</source>
        <translation type="unfinished">Mae’r camera’n ei ddarllen hefyd: daliwch y cod bar yn llonydd o’i flaen.</translation>
    </message>
    <message>
        <source>No receipt, or it won’t scan?</source>
        <translation type="unfinished">Dim derbynneb, neu nid yw’n sganio?</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Staff</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Eich rhif</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">Yn dod yn ôl</translation>
    </message>
</context>
<context>
    <name>CoverageScreen</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished">Eitem nesaf</translation>
    </message>
    <message>
        <source>What covers it? %1</source>
        <translation type="unfinished">Beth sy’n ei gwarchod? %1</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">Beth sy’n gwarchod yr eitem hon?</translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message>
        <source>Returns, newest first</source>
        <translation type="unfinished">Dychweliadau, y diweddaraf gyntaf</translation>
    </message>
    <message>
        <source>No returns yet today.</source>
        <translation type="unfinished">Dim dychweliadau eto heddiw.</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Gofyn i aelod o staff</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Gweld popeth</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">Beth sy’n gwarchod yr eitem hon?</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>How many</source>
        <translation type="unfinished">Nifer</translation>
    </message>
</context>
<context>
    <name>DeskReturnScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">Dychweliad newydd</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Allgofnodi</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>What would you like instead?</source>
        <translation type="unfinished">Beth hoffech chi ei gael yn lle hynny?</translation>
    </message>
    <message>
        <source>Scan the code on each item that you want. You see what it comes to before anything is final.</source>
        <translation type="unfinished">Sganiwch y cod ar bob eitem rydych ei heisiau. Fe welwch y cyfanswm cyn i ddim byd fod yn derfynol.</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Yn mynd allan</translation>
    </message>
    <message>
        <source>Scan to add an item</source>
        <translation type="unfinished">Sganiwch i ychwanegu eitem</translation>
    </message>
    <message>
        <source>The same again: %1</source>
        <translation type="unfinished">Yr un peth eto: %1</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Back to the reason</source>
        <translation type="unfinished">Yn ôl at y rheswm</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation type="unfinished">Yn ôl at y cwsmer</translation>
    </message>
    <message>
        <source>How much comes off the price?</source>
        <translation type="unfinished">Faint sy’n dod oddi ar y pris?</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods.</source>
        <translation type="unfinished">Cytunwch arno gyda’r cwsmer, sy’n cadw’r nwyddau.</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods. At most %1.</source>
        <translation type="unfinished">Cytunwch arno gyda’r cwsmer, sy’n cadw’r nwyddau. %1 ar y mwyaf.</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">Nesaf: eich PIN</translation>
    </message>
    <message>
        <source>A second person approves %1</source>
        <translation type="unfinished">Ail berson yn cymeradwyo %1</translation>
    </message>
    <message>
        <source>Your number or badge and your PIN stand for this approval. The customer goes on afterwards.</source>
        <translation type="unfinished">Eich rhif neu’ch bathodyn a’ch PIN sy’n cadarnhau’r gymeradwyaeth hon. Bydd y cwsmer yn mynd ymlaen wedyn.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Colleague: sign in here</source>
        <translation type="unfinished">Staff: mewngofnodwch yma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>I can carry on by myself</source>
        <translation type="unfinished">Gallaf barhau ar fy mhen fy hun</translation>
    </message>
    <message>
        <source>Colleague called</source>
        <translation type="unfinished">Galwyd aelod o staff</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation type="unfinished">Mae rhywun yn dod i’ch helpu.</translation>
    </message>
    <message>
        <source>Your colleague sees the same number, so you don’t have to explain again.</source>
        <translation type="unfinished">Bydd yr aelod o staff yn gweld yr un rhif, felly nid oes rhaid i chi egluro eto.</translation>
    </message>
    <message>
        <source>What your colleague knows</source>
        <translation type="unfinished">Beth mae’r aelod o staff yn ei wybod</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">Eich dychweliad</translation>
    </message>
    <message>
        <source>It stays as it is. Nothing is lost while you wait.</source>
        <translation type="unfinished">Mae’n aros fel y mae. Ni chollir dim wrth i chi aros.</translation>
    </message>
    <message>
        <source>Need something now?</source>
        <translation type="unfinished">Angen rhywbeth nawr?</translation>
    </message>
    <message>
        <source>A colleague can read the screen to you, type for you, or take you to the returns desk.</source>
        <translation type="unfinished">Gall aelod o staff ddarllen y sgrin i chi, teipio drosoch, neu fynd â chi at y ddesg ddychwelyd.</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Ydych chi yno o hyd?</translation>
    </message>
    <message>
        <source>Your return is recorded. If you stop now, we clear this screen to keep your details private.</source>
        <translation type="unfinished">Mae eich dychweliad wedi’i gofnodi. Os stopiwch nawr, byddwn yn clirio’r sgrin hon i gadw eich manylion yn breifat.</translation>
    </message>
    <message>
        <source>If you stop now, nothing is returned. Your items stay with you, and we clear this screen to keep your details private.</source>
        <translation type="unfinished">Os stopiwch nawr, ni ddychwelir dim. Bydd eich eitemau’n aros gyda chi, a byddwn yn clirio’r sgrin hon i gadw eich manylion yn breifat.</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation type="unfinished">Ydw, rhowch fwy o amser i mi</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation type="unfinished">Na, stopio yma</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">eiliad</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>What you can do instead</source>
        <translation type="unfinished">Beth allwch chi ei wneud yn lle hynny</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>None left</source>
        <translation type="unfinished">Dim ar ôl</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Tap an item first</source>
        <translation type="unfinished">Tapiwch eitem yn gyntaf</translation>
    </message>
    <message>
        <source>What are you bringing back?</source>
        <translation type="unfinished">Beth ydych chi’n ei ddychwelyd?</translation>
    </message>
    <message>
        <source>Tap each item. Nothing is final yet.</source>
        <translation type="unfinished">Tapiwch bob eitem. Nid oes dim yn derfynol eto.</translation>
    </message>
    <message>
        <source>Receipt found</source>
        <translation type="unfinished">Derbynneb wedi’i chanfod</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
        <source>You would get up to</source>
        <translation type="unfinished">Byddech yn cael hyd at</translation>
    </message>
</context>
<context>
    <name>KeyInScreen</name>
    <message>
        <source>Find it</source>
        <translation type="unfinished">Dod o hyd iddi</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation type="unfinished">Teipiwch y rhif yn gyntaf</translation>
    </message>
    <message>
        <source>Type the number on your receipt</source>
        <translation type="unfinished">Teipiwch y rhif ar eich derbynneb</translation>
    </message>
    <message>
        <source>Type the number on your receipt. It is printed by the barcode.</source>
        <translation type="unfinished">Teipiwch y rhif ar eich derbynneb. Mae wedi’i argraffu wrth y cod bar.</translation>
    </message>
    <message>
        <source>It is printed by the barcode. No receipt at all? Press Help and a colleague will look for your sale.</source>
        <translation type="unfinished">Mae wedi’i argraffu wrth y cod bar. Dim derbynneb o gwbl? Pwyswch Cymorth a bydd aelod o staff yn chwilio am eich pryniant.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished">Rhif y dderbynneb</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Bwlch</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Dewiswch eich iaith</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Dewiswch eich iaith</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Dychwelyd nwyddau</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">Dychweliad newydd</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Adnewyddu</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Allgofnodi</translation>
    </message>
    <message>
        <source>Back to returns</source>
        <translation type="unfinished">Yn ôl at ddychweliadau</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation type="unfinished">Log dyddiol</translation>
    </message>
    <message>
        <source>Old goods</source>
        <translation type="unfinished">Hen nwyddau</translation>
    </message>
</context>
<context>
    <name>NotPaidScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Dewiswch un yn gyntaf</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">Heb ei dalu eto</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Code on the payment’s paper</source>
        <translation type="unfinished">Y cod ar bapur y taliad</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished">Beth ddigwyddodd, yn eich geiriau chi</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">Nodyn, os hoffech</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Type the code first</source>
        <translation type="unfinished">Teipiwch y cod yn gyntaf</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished">Dewiswch reswm</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation type="unfinished">Ysgrifennwch y nodyn yn gyntaf</translation>
    </message>
</context>
<context>
    <name>OldGoods</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Derbynneb</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Beth ydyw</translation>
    </message>
    <message>
        <source>old goods</source>
        <translation type="unfinished">hen nwyddau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation type="unfinished">Ei drosglwyddo</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">Sganiwch neu teipiwch yn gyntaf</translation>
    </message>
    <message>
        <source>Say what it is first</source>
        <translation type="unfinished">Dywedwch beth ydyw yn gyntaf</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation type="unfinished">Nid oes derbynneb</translation>
    </message>
    <message>
        <source>Print a label for the box</source>
        <translation type="unfinished">Argraffu label i’r blwch</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished">Ei argraffu eto</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">Perygl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">Cam %1</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation type="unfinished">I’r cwsmer</translation>
    </message>
</context>
<context>
    <name>OpenReturns</name>
    <message>
        <source>Nothing is open: every return’s money has moved.</source>
        <translation type="unfinished">Nid oes dim ar agor: mae arian pob dychweliad wedi symud.</translation>
    </message>
    <message>
        <source>Asking. This can take up to a minute</source>
        <translation type="unfinished">Wrthi’n gofyn. Gall hyn gymryd hyd at funud</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Yn ôl at y rhestr</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">Ei gofnodi</translation>
    </message>
    <message>
        <source>What you say is kept under your name, and head office sees it.</source>
        <translation type="unfinished">Cedwir yr hyn a ddywedwch o dan eich enw, ac mae’r brif swyddfa’n ei weld.</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished">%1 i %2 o %3</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Cynharach</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">Teipiwch yn gyntaf</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished">Dim argraffydd</translation>
    </message>
</context>
<context>
    <name>PayingScreen</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">Un eiliad</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">Eich dychweliad</translation>
    </message>
    <message>
        <source>It is saved already. Nothing is lost, whatever happens now.</source>
        <translation type="unfinished">Mae wedi’i gadw’n barod. Ni chollir dim, beth bynnag sy’n digwydd nawr.</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation type="unfinished">Wrthi’n gweithio</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Code of return %1</source>
        <translation type="unfinished">Cod dychweliad %1</translation>
    </message>
    <message>
        <source>Your return number</source>
        <translation type="unfinished">Rhif eich dychweliad</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It is faulty</source>
        <translation type="unfinished">Mae nam arni</translation>
    </message>
    <message>
        <source>Then the law may give you more</source>
        <translation type="unfinished">Yna efallai y bydd y gyfraith yn rhoi mwy i chi</translation>
    </message>
    <message>
        <source>A repair or a new one</source>
        <translation type="unfinished">Atgyweiriad neu un newydd</translation>
    </message>
    <message>
        <source>You choose, and it costs you nothing</source>
        <translation type="unfinished">Chi sy’n dewis, ac nid yw’n costio dim i chi</translation>
    </message>
    <message>
        <source>You choose. A colleague does this with you</source>
        <translation type="unfinished">Chi sy’n dewis. Bydd aelod o staff yn gwneud hyn gyda chi</translation>
    </message>
    <message>
        <source>Exchange or store credit</source>
        <translation type="unfinished">Cyfnewid neu gredyd siop</translation>
    </message>
    <message>
        <source>You choose what you would like</source>
        <translation type="unfinished">Chi sy’n dewis beth hoffech ei gael</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">Bydd aelod o staff yn gwneud hyn gyda chi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei chadw</translation>
    </message>
    <message>
        <source>Carry on with your other items</source>
        <translation type="unfinished">Parhau â’ch eitemau eraill</translation>
    </message>
    <message>
        <source>Finish here, with this in writing</source>
        <translation type="unfinished">Gorffen yma, gyda hyn yn ysgrifenedig</translation>
    </message>
    <message>
        <source>Finish here. Nothing is returned</source>
        <translation type="unfinished">Gorffen yma. Ni ddychwelir dim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Pam?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished">Pam? %1</translation>
    </message>
    <message>
        <source>What we keep back</source>
        <translation type="unfinished">Yr hyn rydym yn ei gadw’n ôl</translation>
    </message>
    <message>
        <source>How we count it</source>
        <translation type="unfinished">Sut rydym yn ei gyfrif</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Da gwybod</translation>
    </message>
    <message>
        <source>Our policy is better for you here than the law (%1), so we use our policy. %2</source>
        <translation type="unfinished">Mae ein polisi’n well i chi yma na’r gyfraith (%1), felly rydym yn defnyddio ein polisi. %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Prynwyd %1</translation>
    </message>
    <message>
        <source>Got %1</source>
        <translation type="unfinished">Cafwyd %1</translation>
    </message>
    <message>
        <source>Today, day %1 of %2</source>
        <translation type="unfinished">Heddiw, diwrnod %1 o %2</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation type="unfinished">Diwrnod olaf: %1</translation>
    </message>
    <message>
        <source>our policy decides</source>
        <translation type="unfinished">ein polisi sy’n penderfynu</translation>
    </message>
    <message>
        <source>the law gives a full refund</source>
        <translation type="unfinished">mae’r gyfraith yn rhoi ad-daliad llawn</translation>
    </message>
    <message>
        <source>the law decides</source>
        <translation type="unfinished">y gyfraith sy’n penderfynu</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">Nid yw’r rhif a’r PIN hynny’n cyd-fynd.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait before you try again.</source>
        <translation type="unfinished">Gormod o PINs anghywir. Arhoswch cyn rhoi cynnig arall arni, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">Ni all y peiriant hwn wirio PINs mwyach. Ffoniwch y gwasanaeth technegol.</translation>
    </message>
    <message>
        <source>Your word counts. Now it takes a second person, who does the same.</source>
        <translation type="unfinished">Mae eich gair yn cyfrif. Nawr mae angen ail berson, sy’n gwneud yr un peth.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation type="unfinished">Rhaid i’r ail berson fod yn rhywun arall.</translation>
    </message>
    <message>
        <source>You may not approve returns. Ask a supervisor or a manager.</source>
        <translation type="unfinished">Ni chewch gymeradwyo dychweliadau. Gofynnwch i oruchwyliwr neu reolwr.</translation>
    </message>
    <message>
        <source>This is more than you may approve. Ask somebody who may, such as a manager.</source>
        <translation type="unfinished">Mae hyn yn fwy nag y cewch chi ei gymeradwyo. Gofynnwch i rywun sy’n cael, fel rheolwr.</translation>
    </message>
    <message>
        <source>Nobody can approve a return that they carry out themselves.</source>
        <translation type="unfinished">Ni all neb gymeradwyo dychweliad y mae’n ei wneud ei hun.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros gymeradwyo.</translation>
    </message>
    <message>
        <source>This takes your PIN too. Please type it.</source>
        <translation type="unfinished">Mae angen eich PIN hefyd. Teipiwch ef, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>This takes your badge too. Please scan it, and type your PIN again.</source>
        <translation type="unfinished">Mae angen eich bathodyn hefyd. Sganiwch ef, a theipiwch eich PIN eto, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Nobody in the store can approve this. It stays a no.</source>
        <translation type="unfinished">Ni all neb yn y siop gymeradwyo hyn. ‘Na’ yw’r ateb o hyd.</translation>
    </message>
    <message>
        <source>An old appliance</source>
        <translation type="unfinished">Hen declyn trydanol</translation>
    </message>
    <message>
        <source>For a new one of the same kind that was bought here</source>
        <translation type="unfinished">Am un newydd o’r un math a brynwyd yma</translation>
    </message>
    <message>
        <source>Something very small</source>
        <translation type="unfinished">Rhywbeth bach iawn</translation>
    </message>
    <message>
        <source>Electrical, and no side longer than 25 cm</source>
        <translation type="unfinished">Trydanol, a dim un ochr yn hirach na 25 cm</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished">Batris</translation>
    </message>
    <message>
        <source>Portable ones: sealed, and carried in a hand</source>
        <translation type="unfinished">Rhai cludadwy: wedi’u selio, ac yn cael eu cario mewn llaw</translation>
    </message>
    <message>
        <source>No, all is sound</source>
        <translation type="unfinished">Nac oes, mae popeth yn iawn</translation>
    </message>
    <message>
        <source>Or there is no battery in it</source>
        <translation type="unfinished">Neu nid oes batri ynddo</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation type="unfinished">Oes, neu nid wyf yn siŵr</translation>
    </message>
    <message>
        <source>It stays apart: see what to do</source>
        <translation type="unfinished">Mae’n aros ar wahân: gweler beth i’w wneud</translation>
    </message>
    <message>
        <source>What is handed in?</source>
        <translation type="unfinished">Beth sy’n cael ei drosglwyddo?</translation>
    </message>
    <message>
        <source>Is a battery in it swollen, leaking, hot or broken?</source>
        <translation type="unfinished">Oes batri ynddo sydd wedi chwyddo, yn gollwng, yn boeth neu wedi torri?</translation>
    </message>
    <message>
        <source>Which receipt has the new one?</source>
        <translation type="unfinished">Ar ba dderbynneb mae’r un newydd?</translation>
    </message>
    <message>
        <source>Which of these was bought for it?</source>
        <translation type="unfinished">Pa un o’r rhain a brynwyd yn ei le?</translation>
    </message>
    <message>
        <source>What is it, and how many?</source>
        <translation type="unfinished">Beth ydyw, a sawl un?</translation>
    </message>
    <message>
        <source>Taken back, free of charge</source>
        <translation type="unfinished">Cymerwyd yn ôl, yn rhad ac am ddim</translation>
    </message>
    <message>
        <source>Not taken here</source>
        <translation type="unfinished">Ni chaiff ei dderbyn yma</translation>
    </message>
    <message>
        <source>This is not for the collection box.</source>
        <translation type="unfinished">Nid yw hwn ar gyfer y blwch casglu.</translation>
    </message>
    <message>
        <source>Whoever made it, and without a charge.</source>
        <translation type="unfinished">Pwy bynnag a’i gwnaeth, a heb dâl.</translation>
    </message>
    <message>
        <source>Look at it before you touch it. When in doubt, say yes.</source>
        <translation type="unfinished">Edrychwch arno cyn ei gyffwrdd. Os oes amheuaeth, dewiswch Oes.</translation>
    </message>
    <message>
        <source>Scan it, or type its number. The old one must do what the new one does.</source>
        <translation type="unfinished">Sganiwch hi, neu teipiwch ei rhif. Rhaid i’r hen un wneud yr hyn y mae’r un newydd yn ei wneud.</translation>
    </message>
    <message>
        <source>It must do the same as the old one.</source>
        <translation type="unfinished">Rhaid iddo wneud yr un peth â’r hen un.</translation>
    </message>
    <message>
        <source>As you see it: a few words are enough.</source>
        <translation type="unfinished">Fel y gwelwch ef: mae ychydig eiriau’n ddigon.</translation>
    </message>
    <message>
        <source>Give this to the customer in writing.</source>
        <translation type="unfinished">Rhowch hyn i’r cwsmer yn ysgrifenedig.</translation>
    </message>
    <message>
        <source>Nothing is written down. Do this now:</source>
        <translation type="unfinished">Nid oes dim wedi’i gofnodi. Gwnewch hyn nawr:</translation>
    </message>
    <message>
        <source>This store has not said how it takes old goods back. Nothing is written down.</source>
        <translation type="unfinished">Nid yw’r siop hon wedi dweud sut mae’n cymryd hen nwyddau’n ôl. Nid oes dim wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>The law can&apos;t be asked here just now. Nothing is written down.</source>
        <translation type="unfinished">Ni ellir holi’r gyfraith yma ar hyn o bryd. Nid oes dim wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>That receipt is gone. Nothing is written down.</source>
        <translation type="unfinished">Mae’r dderbynneb honno wedi mynd. Nid oes dim wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>That could not be written down. Please try again.</source>
        <translation type="unfinished">Ni ellid cofnodi hynny. Rhowch gynnig arall arni, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Look for the receipt</source>
        <translation type="unfinished">Chwilio am y dderbynneb</translation>
    </message>
    <message>
        <source>It is decided as soon as the receipt is here</source>
        <translation type="unfinished">Penderfynir cyn gynted ag y bydd y dderbynneb yma</translation>
    </message>
    <message>
        <source>Ask head office again</source>
        <translation type="unfinished">Gofyn i’r brif swyddfa eto</translation>
    </message>
    <message>
        <source>It is paid as planned once it says yes</source>
        <translation type="unfinished">Telir yn ôl y cynllun pan fydd yn cytuno</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation type="unfinished">Talu eto</translation>
    </message>
    <message>
        <source>The same way, under a new number</source>
        <translation type="unfinished">Yr un ffordd, o dan rif newydd</translation>
    </message>
    <message>
        <source>Pay as %1</source>
        <translation type="unfinished">Talu fel %1</translation>
    </message>
    <message>
        <source>Only if the customer says: “%1”</source>
        <translation type="unfinished">Dim ond os yw’r cwsmer yn dweud: “%1”</translation>
    </message>
    <message>
        <source>Leave the price as it was</source>
        <translation type="unfinished">Gadael y pris fel yr oedd</translation>
    </message>
    <message>
        <source>The customer agrees, and nothing is paid</source>
        <translation type="unfinished">Mae’r cwsmer yn cytuno, ac ni thelir dim</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <translation type="unfinished">Rhoi’r nwyddau’n ôl</translation>
    </message>
    <message>
        <source>The customer takes them home, and nothing is paid</source>
        <translation type="unfinished">Mae’r cwsmer yn mynd â nhw adref, ac ni thelir dim</translation>
    </message>
    <message>
        <source>Ask the card terminal</source>
        <translation type="unfinished">Gofyn i’r peiriant cardiau</translation>
    </message>
    <message>
        <source>Moves nothing, as often as you like</source>
        <translation type="unfinished">Nid yw’n symud dim, mor aml ag y mynnwch</translation>
    </message>
    <message>
        <source>It was paid: enter the code</source>
        <translation type="unfinished">Fe’i talwyd: rhowch y cod</translation>
    </message>
    <message>
        <source>It was not paid: I have seen the report</source>
        <translation type="unfinished">Ni thalwyd ef: rwyf wedi gweld yr adroddiad</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">Yn disgwyl</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished">Ansicr</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation type="unfinished">I’w dalu</translation>
    </message>
    <message>
        <source>waits for head office</source>
        <translation type="unfinished">yn disgwyl y brif swyddfa</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished">i’w dalu</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">wedi’i dalu</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">heb ei dalu</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished">ansicr</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation type="unfinished">Dim derbynneb eto</translation>
    </message>
    <message>
        <source>The money has gone back</source>
        <translation type="unfinished">Mae’r arian wedi mynd yn ôl</translation>
    </message>
    <message>
        <source>We have the goods, the money follows</source>
        <translation type="unfinished">Mae’r nwyddau gennym, bydd yr arian yn dilyn</translation>
    </message>
    <message>
        <source>We are checking what became of the money</source>
        <translation type="unfinished">Rydym yn gwirio beth ddigwyddodd i’r arian</translation>
    </message>
    <message>
        <source>The payment was declined, we still owe it</source>
        <translation type="unfinished">Gwrthodwyd y taliad, ac mae’n dal yn ddyledus gennym</translation>
    </message>
    <message>
        <source>Not accepted, and why</source>
        <translation type="unfinished">Heb ei dderbyn, a pham</translation>
    </message>
    <message>
        <source>They took their goods back</source>
        <translation type="unfinished">Aeth y cwsmer â’r nwyddau’n ôl</translation>
    </message>
    <message>
        <source>Who, with all references, and room to sign</source>
        <translation type="unfinished">Pwy, gyda phob cyfeirnod, a lle i lofnodi</translation>
    </message>
    <message>
        <source>For goods that nobody may sell again</source>
        <translation type="unfinished">Ar gyfer nwyddau na chaiff neb eu gwerthu eto</translation>
    </message>
    <message>
        <source>For goods that wait for repair</source>
        <translation type="unfinished">Ar gyfer nwyddau sy’n aros am atgyweiriad</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation type="unfinished">Ar gyfer busnes</translation>
    </message>
    <message>
        <source>With what is left on it now</source>
        <translation type="unfinished">Gyda’r hyn sydd ar ôl arno nawr</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation type="unfinished">Papurau pwy?</translation>
    </message>
    <message>
        <source>What is the return’s number?</source>
        <translation type="unfinished">Beth yw rhif y dychweliad?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished">Pa bapur?</translation>
    </message>
    <message>
        <source>Which business is it for?</source>
        <translation type="unfinished">Ar gyfer pa fusnes y mae?</translation>
    </message>
    <message>
        <source>What is its address?</source>
        <translation type="unfinished">Beth yw ei gyfeiriad?</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation type="unfinished">Dyma sut mae’n darllen</translation>
    </message>
    <message>
        <source>Nothing has been returned here yet.</source>
        <translation type="unfinished">Nid oes dim wedi’i ddychwelyd yma eto.</translation>
    </message>
    <message>
        <source>The last returns here, newest first. Or scan the code on a slip.</source>
        <translation type="unfinished">Y dychweliadau diwethaf yma, y diweddaraf gyntaf. Neu sganiwch y cod ar slip.</translation>
    </message>
    <message>
        <source>As on the slip: R-0412-K1-7Q4M9X2C.</source>
        <translation type="unfinished">Fel ar y slip: R-0412-K1-7Q4M9X2C.</translation>
    </message>
    <message>
        <source>As the return stands now.</source>
        <translation type="unfinished">Fel y mae’r dychweliad nawr.</translation>
    </message>
    <message>
        <source>As on its invoice. It is printed, and kept nowhere.</source>
        <translation type="unfinished">Fel ar ei anfoneb. Caiff ei argraffu, ac ni chedwir ef yn unman.</translation>
    </message>
    <message>
        <source>With a comma between its rows.</source>
        <translation type="unfinished">Gyda choma rhwng ei linellau.</translation>
    </message>
    <message>
        <source>A further copy says that it is one, and is noted under your name.</source>
        <translation type="unfinished">Mae copi pellach yn dweud mai copi ydyw, ac fe’i nodir o dan eich enw.</translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation type="unfinished">Nid oes argraffydd gan y peiriant hwn.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished">Busnes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Dychweliad</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Ei argraffu</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished">Argraffu copi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>The store’s copy</source>
        <translation type="unfinished">Copi’r siop</translation>
    </message>
    <message>
        <source>The label for what is put aside</source>
        <translation type="unfinished">Y label ar gyfer yr hyn a roddir o’r neilltu</translation>
    </message>
    <message>
        <source>The label for the repair</source>
        <translation type="unfinished">Y label ar gyfer yr atgyweiriad</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation type="unfinished">Y nodyn credyd</translation>
    </message>
    <message>
        <source>The credit or gift card</source>
        <translation type="unfinished">Y credyd siop neu’r cerdyn rhodd</translation>
    </message>
    <message>
        <source>The customer’s slip</source>
        <translation type="unfinished">Slip y cwsmer</translation>
    </message>
    <message>
        <source>We don’t know that return here. Nothing has changed.</source>
        <translation type="unfinished">Nid ydym yn adnabod y dychweliad hwnnw yma. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>The return stands otherwise by now. Please choose it again.</source>
        <translation type="unfinished">Mae’r dychweliad wedi newid erbyn hyn. Dewiswch ef eto, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>We can’t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Ni allwn chwilio am hynny ar hyn o bryd. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Argraffwyd.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please fill it and print again.</source>
        <translation type="unfinished">Nid oes papur yn yr argraffydd. Rhowch bapur ynddo ac argraffwch eto.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">Ni wnaeth yr argraffydd ei argraffu. Edrychwch ar yr argraffydd, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation type="unfinished">Heb ei hagor</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Wedi’i hagor</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Defnyddiwyd</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Wedi’i difrodi</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">Anniogel</translation>
    </message>
    <message>
        <source>As it was sold, seal and all</source>
        <translation type="unfinished">Fel y’i gwerthwyd, y sêl a’r cyfan</translation>
    </message>
    <message>
        <source>Tried or looked at, as in a shop</source>
        <translation type="unfinished">Rhoi cynnig arni neu edrych arni, fel mewn siop</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation type="unfinished">Mwy na hynny</translation>
    </message>
    <message>
        <source>Broken, torn or marked</source>
        <translation type="unfinished">Wedi’i thorri, ei rhwygo neu ei marcio</translation>
    </message>
    <message>
        <source>It is put aside under a label</source>
        <translation type="unfinished">Fe’i rhoddir o’r neilltu o dan label</translation>
    </message>
    <message>
        <source>Somebody decides later</source>
        <translation type="unfinished">Bydd rhywun yn penderfynu wedyn</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished">Wedi’i dileu o’r stoc</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation type="unfinished">Yn ôl ar y silff</translation>
    </message>
    <message>
        <source>Parts or seconds</source>
        <translation type="unfinished">Darnau neu eilradd</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished">Wedi’i hatgyweirio</translation>
    </message>
    <message>
        <source>To the manufacturer</source>
        <translation type="unfinished">At y gwneuthurwr</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation type="unfinished">At y cyflenwr</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation type="unfinished">Dim wedi’i nodi</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Pob un</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished">Derbynneb %1</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation type="unfinished">Ar bapur, %1</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished">Dim derbynneb</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished">Derbynneb</translation>
    </message>
    <message>
        <source>Ours, on paper or on a screen</source>
        <translation type="unfinished">Un gennym ni, ar bapur neu ar sgrin</translation>
    </message>
    <message>
        <source>Only the goods</source>
        <translation type="unfinished">Y nwyddau’n unig</translation>
    </message>
    <message>
        <source>Nothing that says when they were bought</source>
        <translation type="unfinished">Dim byd sy’n dweud pryd y’u prynwyd</translation>
    </message>
    <message>
        <source>The number of an order</source>
        <translation type="unfinished">Rhif archeb</translation>
    </message>
    <message>
        <source>From a parcel or an e-mail</source>
        <translation type="unfinished">O barsel neu e-bost</translation>
    </message>
    <message>
        <source>The card that paid</source>
        <translation type="unfinished">Y cerdyn a dalodd</translation>
    </message>
    <message>
        <source>By the token that the card terminal shows</source>
        <translation type="unfinished">Yn ôl y tocyn y mae’r peiriant cardiau’n ei ddangos</translation>
    </message>
    <message>
        <source>A customer number</source>
        <translation type="unfinished">Rhif cwsmer</translation>
    </message>
    <message>
        <source>Of a loyalty card or an account</source>
        <translation type="unfinished">O gerdyn teyrngarwch neu gyfrif</translation>
    </message>
    <message>
        <source>A receipt that we can&apos;t find</source>
        <translation type="unfinished">Derbynneb na allwn ddod o hyd iddi</translation>
    </message>
    <message>
        <source>The refund follows once it has come in</source>
        <translation type="unfinished">Bydd yr ad-daliad yn dilyn pan fydd wedi dod i mewn</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">prynwyd %1</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation type="unfinished">Pryd y cawsant hi</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation type="unfinished">Ar ddiwrnod diweddarach</translation>
    </message>
    <message>
        <source>On a day they know</source>
        <translation type="unfinished">Ar ddiwrnod sy’n hysbys iddynt</translation>
    </message>
    <message>
        <source>You pick it on the next page</source>
        <translation type="unfinished">Byddwch yn ei ddewis ar y dudalen nesaf</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">Nid oes neb yn gwybod</translation>
    </message>
    <message>
        <source>Then nothing is claimed about it</source>
        <translation type="unfinished">Yna ni honnir dim amdano</translation>
    </message>
    <message>
        <source>As our rules say</source>
        <translation type="unfinished">Fel y dywed ein rheolau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation type="unfinished">Am y gwerthiant</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Nifer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>When it first showed</source>
        <translation type="unfinished">Pryd y’i gwelwyd gyntaf</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished">Rhifau cyfresol</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished">Yma nawr</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">Beth fydd yn digwydd iddi</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Swp</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished">Mwy amdani</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Ei thynnu allan</translation>
    </message>
    <message>
        <source>It is not in this return</source>
        <translation type="unfinished">Nid yw yn y dychweliad hwn</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">Sganiwch neu teipiwch yn gyntaf</translation>
    </message>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">Teipiwch yn gyntaf</translation>
    </message>
    <message>
        <source>Only a sale that fits alone is shown: other people&apos;s shopping stays theirs.</source>
        <translation type="unfinished">Dim ond gwerthiant sy’n cyfateb ar ei ben ei hun a ddangosir: mae siopa pobl eraill yn aros yn breifat iddyn nhw.</translation>
    </message>
    <message>
        <source>What is the order&apos;s number?</source>
        <translation type="unfinished">Beth yw rhif yr archeb?</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Archeb</translation>
    </message>
    <message>
        <source>Which card paid?</source>
        <translation type="unfinished">Pa gerdyn a dalodd?</translation>
    </message>
    <message>
        <source>The token that the card terminal shows for it. Never the card&apos;s number.</source>
        <translation type="unfinished">Y tocyn y mae’r peiriant cardiau’n ei ddangos ar ei gyfer. Byth rhif y cerdyn.</translation>
    </message>
    <message>
        <source>Token of the card</source>
        <translation type="unfinished">Tocyn y cerdyn</translation>
    </message>
    <message>
        <source>What is their customer number?</source>
        <translation type="unfinished">Beth yw rhif y cwsmer?</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished">Rhif cwsmer</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation type="unfinished">Pa dderbynneb?</translation>
    </message>
    <message>
        <source>Scan its code, or type its number.</source>
        <translation type="unfinished">Sganiwch ei chod, neu teipiwch ei rhif.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Derbynneb</translation>
    </message>
    <message>
        <source>What is its serial number?</source>
        <translation type="unfinished">Beth yw ei rhif cyfresol?</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation type="unfinished">Rhif cyfresol %1 o %2</translation>
    </message>
    <message>
        <source>Scan it, or type it: only what was sold comes back.</source>
        <translation type="unfinished">Sganiwch neu teipiwch ef: dim ond yr hyn a werthwyd sy’n dod yn ôl.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Rhif cyfresol</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished">Nid oes ganddi un</translation>
    </message>
    <message>
        <source>The others have none</source>
        <translation type="unfinished">Nid oes gan y lleill un</translation>
    </message>
    <message>
        <source>What number is on the paper?</source>
        <translation type="unfinished">Pa rif sydd ar y papur?</translation>
    </message>
    <message>
        <source>As it is printed. The goods stay, and the refund follows once the receipt has come in.</source>
        <translation type="unfinished">Fel y mae wedi’i argraffu. Mae’r nwyddau’n aros, a bydd yr ad-daliad yn dilyn pan fydd y dderbynneb wedi dod i mewn.</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation type="unfinished">Y rhif ar y papur</translation>
    </message>
    <message>
        <source>Which goods does the paper name?</source>
        <translation type="unfinished">Pa nwyddau y mae’r papur yn eu henwi?</translation>
    </message>
    <message>
        <source>Scan them, or type the article&apos;s number.</source>
        <translation type="unfinished">Sganiwch nhw, neu teipiwch rif yr eitem.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Eitem</translation>
    </message>
    <message>
        <source>What did one of them cost?</source>
        <translation type="unfinished">Beth oedd pris un ohonynt?</translation>
    </message>
    <message>
        <source>As printed, tax in.</source>
        <translation type="unfinished">Fel ar y papur, gan gynnwys treth.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished">Pris un</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished">Beth sy’n dod yn ôl</translation>
    </message>
    <message>
        <source>Tap one to change it, or to take it out.</source>
        <translation type="unfinished">Tapiwch un i’w newid, neu i’w thynnu allan.</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation type="unfinished">Gweld yr ateb</translation>
    </message>
    <message>
        <source>Add a line of the paper</source>
        <translation type="unfinished">Ychwanegu llinell o’r papur</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished">Ychwanegu rhywbeth arall</translation>
    </message>
    <message>
        <source>What does the customer have?</source>
        <translation type="unfinished">Beth sydd gan y cwsmer?</translation>
    </message>
    <message>
        <source>What do they have for the next item?</source>
        <translation type="unfinished">Beth sydd ganddynt ar gyfer yr eitem nesaf?</translation>
    </message>
    <message>
        <source>A receipt is best: it says what was paid, and how.</source>
        <translation type="unfinished">Derbynneb sydd orau: mae’n dweud beth a dalwyd, a sut.</translation>
    </message>
    <message>
        <source>Which of these comes back?</source>
        <translation type="unfinished">Pa un o’r rhain sy’n dod yn ôl?</translation>
    </message>
    <message>
        <source>One at a time. You can add more after it.</source>
        <translation type="unfinished">Un ar y tro. Gallwch ychwanegu mwy wedyn.</translation>
    </message>
    <message>
        <source>Which goods are they?</source>
        <translation type="unfinished">Pa nwyddau ydynt?</translation>
    </message>
    <message>
        <source>Scan the code on them, or type it. They count for the lowest price of late.</source>
        <translation type="unfinished">Sganiwch y cod arnynt, neu teipiwch ef. Maent yn cyfrif ar y pris isaf yn ddiweddar.</translation>
    </message>
    <message>
        <source>Who brings them?</source>
        <translation type="unfinished">Pwy sy’n dod â nhw?</translation>
    </message>
    <message>
        <source>A customer number or a token, never a name: returns without a receipt are counted by it.</source>
        <translation type="unfinished">Rhif cwsmer neu docyn, byth enw: fe’i defnyddir i gyfrif dychweliadau heb dderbynneb.</translation>
    </message>
    <message>
        <source>They give none</source>
        <translation type="unfinished">Nid ydynt yn rhoi un</translation>
    </message>
    <message>
        <source>Which day is on the paper?</source>
        <translation type="unfinished">Pa ddiwrnod sydd ar y papur?</translation>
    </message>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">Tapiwch ddiwrnod yn gyntaf</translation>
    </message>
    <message>
        <source>Which line of the paper is it?</source>
        <translation type="unfinished">Pa linell o’r papur ydyw?</translation>
    </message>
    <message>
        <source>Counted from the top.</source>
        <translation type="unfinished">Gan gyfrif o’r top.</translation>
    </message>
    <message>
        <source>How many does that line say?</source>
        <translation type="unfinished">Pa nifer mae’r llinell honno’n ei ddweud?</translation>
    </message>
    <message>
        <source>How many come back?</source>
        <translation type="unfinished">Sawl un sy’n dod yn ôl?</translation>
    </message>
    <message>
        <source>Why do they come back?</source>
        <translation type="unfinished">Pam maen nhw’n dod yn ôl?</translation>
    </message>
    <message>
        <source>When did it first show?</source>
        <translation type="unfinished">Pryd y’i gwelwyd gyntaf?</translation>
    </message>
    <message>
        <source>It decides which rights the law gives them.</source>
        <translation type="unfinished">Mae’n penderfynu pa hawliau mae’r gyfraith yn eu rhoi iddynt.</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">Ar ba ddiwrnod y’i gwelwyd gyntaf?</translation>
    </message>
    <message>
        <source>What state are they in?</source>
        <translation type="unfinished">Ym mha gyflwr maen nhw?</translation>
    </message>
    <message>
        <source>As you see them now.</source>
        <translation type="unfinished">Fel y gwelwch nhw nawr.</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished">Beth a ddywedwyd amdani</translation>
    </message>
    <message>
        <source>Tap what is not so.</source>
        <translation type="unfinished">Tapiwch yr hyn nad yw’n wir.</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished">Mae hynny’n iawn</translation>
    </message>
    <message>
        <source>How many of them are here?</source>
        <translation type="unfinished">Sawl un ohonynt sydd yma?</translation>
    </message>
    <message>
        <source>The others are announced: nothing is paid for them before they come.</source>
        <translation type="unfinished">Dywedwyd bod y lleill ar eu ffordd: ni thelir dim amdanynt cyn iddynt ddod.</translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation type="unfinished">Beth fydd yn digwydd iddynt?</translation>
    </message>
    <message>
        <source>Which batch is printed on them?</source>
        <translation type="unfinished">Pa swp sydd wedi’i argraffu arnynt?</translation>
    </message>
    <message>
        <source>It shows whether a recall means them.</source>
        <translation type="unfinished">Mae’n dangos a ydynt yn rhan o alw cynnyrch yn ôl.</translation>
    </message>
    <message>
        <source>None is printed</source>
        <translation type="unfinished">Dim un wedi’i argraffu</translation>
    </message>
    <message>
        <source>That line is in already. Tap it there to change how many.</source>
        <translation type="unfinished">Mae’r llinell honno i mewn yn barod. Tapiwch hi yno i newid y nifer.</translation>
    </message>
    <message>
        <source>A gift receipt is a return of its own. Finish this one first.</source>
        <translation type="unfinished">Mae derbynneb anrheg yn ddychweliad ar wahân. Gorffennwch yr un hwn yn gyntaf.</translation>
    </message>
    <message>
        <source>That receipt is in another currency. It is a return of its own.</source>
        <translation type="unfinished">Mae’r dderbynneb honno mewn arian cyfred arall. Mae’n ddychweliad ar wahân.</translation>
    </message>
    <message>
        <source>What is on the paper is a return of its own. Finish it first.</source>
        <translation type="unfinished">Mae’r hyn sydd ar y papur yn ddychweliad ar wahân. Gorffennwch hwnnw’n gyntaf.</translation>
    </message>
    <message>
        <source>That is the slip of a return. Nothing can come back from it.</source>
        <translation type="unfinished">Slip dychweliad yw hwnnw. Ni all dim ddod yn ôl ohono.</translation>
    </message>
    <message>
        <source>That is not the code of a receipt. Nothing has changed.</source>
        <translation type="unfinished">Nid cod derbynneb yw hwnnw. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Ni allwn chwilio am hynny ar hyn o bryd. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">Nid ydym yn adnabod y dderbynneb honno. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>No sale fits that alone. Try something else that they have.</source>
        <translation type="unfinished">Nid oes un gwerthiant yn unig sy’n cyfateb. Rhowch gynnig ar rywbeth arall sydd ganddynt.</translation>
    </message>
    <message>
        <source>The fault is minor</source>
        <translation type="unfinished">Nam bach yw hwn</translation>
    </message>
    <message>
        <source>In some places a minor one does not end the sale</source>
        <translation type="unfinished">Mewn rhai mannau nid yw nam bach yn dod â’r gwerthiant i ben</translation>
    </message>
    <message>
        <source>The fault is serious</source>
        <translation type="unfinished">Mae’r nam yn ddifrifol</translation>
    </message>
    <message>
        <source>In some places nobody has to wait for a repair then</source>
        <translation type="unfinished">Mewn rhai mannau nid oes rhaid i neb aros am atgyweiriad wedyn</translation>
    </message>
    <message>
        <source>Nobody can repair or replace it</source>
        <translation type="unfinished">Ni all neb ei hatgyweirio na rhoi un newydd yn ei lle</translation>
    </message>
    <message>
        <source>Money off, or the money back, is what is left</source>
        <translation type="unfinished">Arian oddi ar y pris, neu’r arian yn ôl, yw’r hyn sydd ar ôl</translation>
    </message>
    <message>
        <source>The seal is broken</source>
        <translation type="unfinished">Mae’r sêl wedi torri</translation>
    </message>
    <message>
        <source>It counts for goods that are sealed for hygiene, or are recordings</source>
        <translation type="unfinished">Mae’n cyfrif ar gyfer nwyddau sydd wedi’u selio er hylendid, neu sy’n recordiadau</translation>
    </message>
    <message>
        <source>Handled more than in a shop</source>
        <translation type="unfinished">Wedi’i thrin yn fwy nag mewn siop</translation>
    </message>
    <message>
        <source>It counts for a sale at a distance</source>
        <translation type="unfinished">Mae’n cyfrif ar gyfer gwerthu o bell</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Dim byd</translation>
    </message>
    <message>
        <source>%1. Took too long</source>
        <translation type="unfinished">%1. Cymerodd ormod o amser</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation type="unfinished">Dim byd arbennig</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>They were not told</source>
        <translation type="unfinished">Ni ddywedwyd wrthynt</translation>
    </message>
    <message>
        <source>They were told late, %1</source>
        <translation type="unfinished">Dywedwyd wrthynt yn hwyr, %1</translation>
    </message>
    <message>
        <source>They were told in time</source>
        <translation type="unfinished">Dywedwyd wrthynt mewn pryd</translation>
    </message>
    <message>
        <source>A business</source>
        <translation type="unfinished">Busnes</translation>
    </message>
    <message>
        <source>A consumer</source>
        <translation type="unfinished">Defnyddiwr</translation>
    </message>
    <message>
        <source>What it cost to bring it</source>
        <translation type="unfinished">Beth gostiodd dod â hi yma</translation>
    </message>
    <message>
        <source>Installed by us</source>
        <translation type="unfinished">Wedi’i gosod gennym ni</translation>
    </message>
    <message>
        <source>Goes off</source>
        <translation type="unfinished">Yn difetha</translation>
    </message>
    <message>
        <source>Repairs, costs, what you see on it</source>
        <translation type="unfinished">Atgyweiriadau, costau, yr hyn a welwch arni</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation type="unfinished">Atgyweiriadau hyd yn hyn</translation>
    </message>
    <message>
        <source>What you see on it</source>
        <translation type="unfinished">Yr hyn a welwch arni</translation>
    </message>
    <message>
        <source>Keeps until</source>
        <translation type="unfinished">Yn cadw tan</translation>
    </message>
    <message>
        <source>Tap to take it out</source>
        <translation type="unfinished">Tapiwch i’w dynnu allan</translation>
    </message>
    <message>
        <source>They got it back</source>
        <translation type="unfinished">Cawsant hi’n ôl</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">Wedyn byddwch yn dewis y diwrnod</translation>
    </message>
    <message>
        <source>It is still being repaired</source>
        <translation type="unfinished">Mae’n dal i gael ei hatgyweirio</translation>
    </message>
    <message>
        <source>In good time</source>
        <translation type="unfinished">Mewn da bryd</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">Cymerodd ormod o amser</translation>
    </message>
    <message>
        <source>Or it was a great nuisance to them</source>
        <translation type="unfinished">Neu roedd yn anghyfleus iawn iddynt</translation>
    </message>
    <message>
        <source>They had to send it</source>
        <translation type="unfinished">Bu’n rhaid iddynt ei hanfon</translation>
    </message>
    <message>
        <source>Postage or a carrier</source>
        <translation type="unfinished">Cost postio neu gludydd</translation>
    </message>
    <message>
        <source>They brought it themselves</source>
        <translation type="unfinished">Daethant â hi eu hunain</translation>
    </message>
    <message>
        <source>A fare, or parking</source>
        <translation type="unfinished">Tocyn teithio, neu barcio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation type="unfinished">Nid oes neb wedi gofyn</translation>
    </message>
    <message>
        <source>Who bought</source>
        <translation type="unfinished">Pwy a brynodd</translation>
    </message>
    <message>
        <source>The right to cancel</source>
        <translation type="unfinished">Yr hawl i ganslo</translation>
    </message>
    <message>
        <source>Points on their loyalty account</source>
        <translation type="unfinished">Pwyntiau ar eu cyfrif teyrngarwch</translation>
    </message>
    <message>
        <source>Mainly for themselves</source>
        <translation type="unfinished">Yn bennaf iddynt eu hunain</translation>
    </message>
    <message>
        <source>For their trade: consumer law is not for them</source>
        <translation type="unfinished">Ar gyfer eu busnes: nid yw cyfraith defnyddwyr iddyn nhw</translation>
    </message>
    <message>
        <source>They have longer then</source>
        <translation type="unfinished">Yna mae ganddynt fwy o amser</translation>
    </message>
    <message>
        <source>They were told late</source>
        <translation type="unfinished">Dywedwyd wrthynt yn hwyr</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished">Dyna’r cyfan</translation>
    </message>
    <message>
        <source>Only what they say, or what you see. It can decide what the law gives them.</source>
        <translation type="unfinished">Dim ond yr hyn a ddywedant, neu a welwch chi. Gall benderfynu beth mae’r gyfraith yn ei roi iddynt.</translation>
    </message>
    <message>
        <source>Add a repair</source>
        <translation type="unfinished">Ychwanegu atgyweiriad</translation>
    </message>
    <message>
        <source>When did they ask for the repair?</source>
        <translation type="unfinished">Pryd y gofynasant am yr atgyweiriad?</translation>
    </message>
    <message>
        <source>How did the repair end?</source>
        <translation type="unfinished">Sut y daeth yr atgyweiriad i ben?</translation>
    </message>
    <message>
        <source>When did they get it back?</source>
        <translation type="unfinished">Pryd y cawsant hi’n ôl?</translation>
    </message>
    <message>
        <source>How long did the repair take?</source>
        <translation type="unfinished">Faint o amser gymerodd yr atgyweiriad?</translation>
    </message>
    <message>
        <source>What did it cost them to bring it?</source>
        <translation type="unfinished">Faint gostiodd iddynt ddod â hi?</translation>
    </message>
    <message>
        <source>The law says who bears it. It is paid out by a colleague.</source>
        <translation type="unfinished">Y gyfraith sy’n dweud pwy sy’n talu’r gost. Aelod o staff sy’n ei thalu allan.</translation>
    </message>
    <message>
        <source>How much did it cost?</source>
        <translation type="unfinished">Faint gostiodd?</translation>
    </message>
    <message>
        <source>As on what they show you.</source>
        <translation type="unfinished">Fel ar yr hyn a ddangosant i chi.</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished">Y gost</translation>
    </message>
    <message>
        <source>What do you see on it?</source>
        <translation type="unfinished">Beth welwch chi arni?</translation>
    </message>
    <message>
        <source>Tap what is so.</source>
        <translation type="unfinished">Tapiwch yr hyn sy’n wir.</translation>
    </message>
    <message>
        <source>When had we installed it?</source>
        <translation type="unfinished">Pryd oeddem ni wedi’i gosod?</translation>
    </message>
    <message>
        <source>Their time begins when it works.</source>
        <translation type="unfinished">Mae eu hamser yn dechrau pan fydd yn gweithio.</translation>
    </message>
    <message>
        <source>We did not install it</source>
        <translation type="unfinished">Nid ni a’i gosododd</translation>
    </message>
    <message>
        <source>Until when does it keep?</source>
        <translation type="unfinished">Tan pryd mae’n cadw?</translation>
    </message>
    <message>
        <source>It does not go off</source>
        <translation type="unfinished">Nid yw’n difetha</translation>
    </message>
    <message>
        <source>Who bought it?</source>
        <translation type="unfinished">Pwy a’i prynodd?</translation>
    </message>
    <message>
        <source>Were they told that they could cancel?</source>
        <translation type="unfinished">A ddywedwyd wrthynt y gallent ganslo?</translation>
    </message>
    <message>
        <source>It counts for what was bought at a distance.</source>
        <translation type="unfinished">Mae’n cyfrif ar gyfer yr hyn a brynwyd o bell.</translation>
    </message>
    <message>
        <source>When were they told?</source>
        <translation type="unfinished">Pryd y dywedwyd wrthynt?</translation>
    </message>
    <message>
        <source>How many points does their account hold?</source>
        <translation type="unfinished">Sawl pwynt sydd yn eu cyfrif?</translation>
    </message>
    <message>
        <source>As the loyalty system says. What is missing of those that the sale gave may be kept back.</source>
        <translation type="unfinished">Fel y dywed y system deyrngarwch. Gellir cadw’n ôl am yr hyn sydd ar goll o’r pwyntiau a roddodd y gwerthiant.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>%1 at what you paid</source>
        <translation type="unfinished">%1 am y pris a daloch</translation>
    </message>
    <message>
        <source>%1 at today&apos;s price</source>
        <translation type="unfinished">%1 am bris heddiw</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 am %2</translation>
    </message>
    <message>
        <source>To pay, with %1 VAT</source>
        <translation type="unfinished">I’w dalu, gyda %1 o TAW</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished">I’w dalu</translation>
    </message>
    <message>
        <source>You get back, with %1 VAT</source>
        <translation type="unfinished">Byddwch yn cael yn ôl, gyda %1 o TAW</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">Byddwch yn cael yn ôl</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Yn mynd allan</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">Yn dod yn ôl</translation>
    </message>
    <message>
        <source>The way you paid</source>
        <translation type="unfinished">Yn y ffordd y taloch</translation>
    </message>
    <message>
        <source>As store credit</source>
        <translation type="unfinished">Fel credyd siop</translation>
    </message>
    <message>
        <source>Only if you want it. To spend with us</source>
        <translation type="unfinished">Dim ond os ydych ei eisiau. I’w wario gyda ni</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation type="unfinished">Mewn arian parod</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">Dim ond os ydych ei eisiau. Aelod o staff sy’n ei dalu allan</translation>
    </message>
    <message>
        <source>A colleague takes it here</source>
        <translation type="unfinished">Bydd aelod o staff yn ei gymryd yma</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation type="unfinished">Ar y peiriant cardiau</translation>
    </message>
    <message>
        <source>You pay the difference</source>
        <translation type="unfinished">Byddwch yn talu’r gwahaniaeth</translation>
    </message>
    <message>
        <source>An even swap</source>
        <translation type="unfinished">Cyfnewid cyfartal</translation>
    </message>
    <message>
        <source>You get back the difference</source>
        <translation type="unfinished">Byddwch yn cael y gwahaniaeth yn ôl</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">Dim i’w dalu</translation>
    </message>
    <message>
        <source>Both halves happen, or neither.</source>
        <translation type="unfinished">Mae’r ddau hanner yn digwydd, neu ddim un.</translation>
    </message>
    <message>
        <source>New items keep %1 as first purchase date in our policy.</source>
        <translation type="unfinished">Mae eitemau newydd yn cadw %1 fel y dyddiad prynu cyntaf yn ein polisi.</translation>
    </message>
    <message>
        <source>New items keep the first purchase date of the old in our policy.</source>
        <translation type="unfinished">Mae eitemau newydd yn cadw dyddiad prynu cyntaf yr hen rai yn ein polisi.</translation>
    </message>
    <message>
        <source>Your paid warranty goes on.</source>
        <translation type="unfinished">Mae’r warant y taloch amdani’n parhau.</translation>
    </message>
    <message>
        <source>Legal rights for them start today.</source>
        <translation type="unfinished">Mae hawliau cyfreithiol ar eu cyfer yn dechrau heddiw.</translation>
    </message>
    <message>
        <source>Swap, nothing to pay</source>
        <translation type="unfinished">Cyfnewid, dim i’w dalu</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished">Talu %1</translation>
    </message>
    <message>
        <source>Refund %1 to card %2</source>
        <translation type="unfinished">Ad-dalu %1 i gerdyn %2</translation>
    </message>
    <message>
        <source>Swap, and refund %1</source>
        <translation type="unfinished">Cyfnewid, ac ad-dalu %1</translation>
    </message>
    <message>
        <source>Proof of your exchange</source>
        <translation type="unfinished">Prawf o’ch cyfnewid</translation>
    </message>
    <message>
        <source>The new items are yours</source>
        <translation type="unfinished">Chi biau’r eitemau newydd</translation>
    </message>
    <message>
        <source>There is nothing to pay. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Nid oes dim i’w dalu. Gadewch yr hen eitemau yma, os gwelwch yn dda. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>You paid %1. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Rydych wedi talu %1. Gadewch yr hen eitemau yma, os gwelwch yn dda. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>The difference goes back the way it was paid.</source>
        <translation type="unfinished">Mae’r gwahaniaeth yn mynd yn ôl yn y ffordd y’i talwyd.</translation>
    </message>
    <message>
        <source>The difference of %1 goes %2.</source>
        <translation type="unfinished">Mae’r gwahaniaeth o %1 yn mynd %2.</translation>
    </message>
    <message>
        <source>The difference is paid: %1.</source>
        <translation type="unfinished">Mae’r gwahaniaeth wedi’i dalu: %1.</translation>
    </message>
    <message>
        <source>Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Gadewch yr hen eitemau yma, os gwelwch yn dda. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>Proof of your return</source>
        <translation type="unfinished">Prawf o’ch dychweliad</translation>
    </message>
    <message>
        <source>Your return is recorded</source>
        <translation type="unfinished">Mae eich dychweliad wedi’i gofnodi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Proof of your price reduction</source>
        <translation type="unfinished">Prawf o’ch gostyngiad pris</translation>
    </message>
    <message>
        <source>Your price reduction is recorded</source>
        <translation type="unfinished">Mae eich gostyngiad pris wedi’i gofnodi</translation>
    </message>
    <message>
        <source>You keep the items, and get back the money that comes off their price. This slip is your proof.</source>
        <translation type="unfinished">Rydych yn cadw’r eitemau, ac yn cael yn ôl yr arian sy’n dod oddi ar eu pris. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>Your price reduction is paid</source>
        <translation type="unfinished">Mae eich gostyngiad pris wedi’i dalu</translation>
    </message>
    <message>
        <source>You keep the items. %1. This slip is your proof.</source>
        <translation type="unfinished">Rydych yn cadw’r eitemau. %1. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>You keep the items, and %1 goes %2. This slip is your proof.</source>
        <translation type="unfinished">Rydych yn cadw’r eitemau, ac mae %1 yn mynd %2. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>Your repair is booked</source>
        <translation type="unfinished">Mae eich atgyweiriad wedi’i drefnu</translation>
    </message>
    <message>
        <source>Please hand your item to a colleague, with this slip. We have it mended, and it costs you nothing.</source>
        <translation type="unfinished">Rhowch eich eitem i aelod o staff, gyda’r slip hwn. Byddwn yn trefnu ei hatgyweirio, ac nid yw’n costio dim i chi.</translation>
    </message>
    <message>
        <source>Your store credit is ready</source>
        <translation type="unfinished">Mae eich credyd siop yn barod</translation>
    </message>
    <message>
        <source>Your refund is paid</source>
        <translation type="unfinished">Mae eich ad-daliad wedi’i dalu</translation>
    </message>
    <message>
        <source>%1. Cards usually take 3 to 5 working days to show it. This slip is your proof.</source>
        <translation type="unfinished">%1. Fel arfer mae cardiau’n cymryd 3 i 5 diwrnod gwaith i’w ddangos. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>Your return is recorded. There is no money to move.</source>
        <translation type="unfinished">Mae eich dychweliad wedi’i gofnodi. Nid oes arian i’w symud.</translation>
    </message>
    <message>
        <source>Your return is recorded, and the refund goes the way it was paid. This slip is your proof.</source>
        <translation type="unfinished">Mae eich dychweliad wedi’i gofnodi, ac mae’r ad-daliad yn mynd yn y ffordd y talwyd. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>Your return is recorded. Please collect the cash from a colleague, with this slip.</source>
        <translation type="unfinished">Mae eich dychweliad wedi’i gofnodi. Casglwch yr arian parod gan aelod o staff, gyda’r slip hwn.</translation>
    </message>
    <message>
        <source>Your return is recorded and the refund goes %1. Cards usually take 3 to 5 working days. This slip is your proof.</source>
        <translation type="unfinished">Mae eich dychweliad wedi’i gofnodi ac mae’r ad-daliad yn mynd %1. Fel arfer mae cardiau’n cymryd 3 i 5 diwrnod gwaith. Y slip hwn yw eich prawf.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished">Heb ei dderbyn</translation>
    </message>
    <message>
        <source>We can&apos;t reduce this price.</source>
        <translation type="unfinished">Ni allwn ostwng y pris hwn.</translation>
    </message>
    <message>
        <source>We can&apos;t take these items back.</source>
        <translation type="unfinished">Ni allwn gymryd yr eitemau hyn yn ôl.</translation>
    </message>
    <message>
        <source>Our records say that they have come back already, or are being returned at another place. No money moved. Please take your items with you, or ask a colleague.</source>
        <translation type="unfinished">Yn ôl ein cofnodion, maent wedi dod yn ôl yn barod, neu’n cael eu dychwelyd mewn lle arall. Ni symudodd unrhyw arian. Ewch â’ch eitemau gyda chi, neu gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Wedi’u cymryd yn ôl</translation>
    </message>
    <message>
        <source>Your items are yours again.</source>
        <translation type="unfinished">Chi biau eich eitemau eto.</translation>
    </message>
    <message>
        <source>Nothing was returned, and no money moved. Please take your items with you. You can return them another time.</source>
        <translation type="unfinished">Ni ddychwelwyd dim, ac ni symudodd unrhyw arian. Ewch â’ch eitemau gyda chi, os gwelwch yn dda. Gallwch eu dychwelyd rywbryd eto.</translation>
    </message>
    <message>
        <source>The price stays as it was.</source>
        <translation type="unfinished">Mae’r pris yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>No money moved, and you keep your items. Your rights are as they were.</source>
        <translation type="unfinished">Ni symudodd unrhyw arian, ac rydych yn cadw eich eitemau. Mae eich hawliau fel yr oeddent.</translation>
    </message>
    <message>
        <source>The swap is off, and no money moved. Please take your own items with you, and leave the new ones here.</source>
        <translation type="unfinished">Mae’r cyfnewid wedi’i ganslo, ac ni symudodd unrhyw arian. Ewch â’ch eitemau eich hun gyda chi, a gadewch y rhai newydd yma.</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation type="unfinished">Heb ei ddychwelyd</translation>
    </message>
    <message>
        <source>Your items stay yours.</source>
        <translation type="unfinished">Chi biau eich eitemau o hyd.</translation>
    </message>
    <message>
        <source>Your slip says why, by which rule, and what you can do now. No money moved. Your statutory rights are not affected.</source>
        <translation type="unfinished">Mae eich slip yn dweud pam, yn ôl pa reol, a beth allwch ei wneud nawr. Ni symudodd unrhyw arian. Nid effeithir ar eich hawliau statudol.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ddim eto</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished">ar ei ffordd</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished">yn cael ei wirio</translation>
    </message>
    <message>
        <source>Take my items back</source>
        <translation type="unfinished">Cymryd fy eitemau’n ôl</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">Beth i’w wneud nawr</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">Eich arian</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">Heb ei dalu eto</translation>
    </message>
    <message>
        <source>The new items wait for your payment.</source>
        <translation type="unfinished">Mae’r eitemau newydd yn aros am eich taliad.</translation>
    </message>
    <message>
        <source>The card terminal took no payment. Your swap is saved, and both halves are still open.</source>
        <translation type="unfinished">Ni chymerodd y peiriant cardiau unrhyw daliad. Mae eich cyfnewid wedi’i gadw, ac mae’r ddau hanner yn dal ar agor.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: you pay there, or have your own items back.</source>
        <translation type="unfinished">Gadewch yr eitemau newydd yma ac ewch at aelod o staff gyda’r slip hwn: byddwch yn talu yno, neu’n cael eich eitemau eich hun yn ôl.</translation>
    </message>
    <message>
        <source>Nothing was paid. %1 is to pay before the new items are yours.</source>
        <translation type="unfinished">Ni thalwyd dim. Rhaid talu %1 cyn y bydd yr eitemau newydd yn eiddo i chi.</translation>
    </message>
    <message>
        <source>I have my slip</source>
        <translation type="unfinished">Mae fy slip gen i</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation type="unfinished">Ad-daliad yn disgwyl</translation>
    </message>
    <message>
        <source>You keep your items. Your %1 will follow.</source>
        <translation type="unfinished">Rydych yn cadw eich eitemau. Bydd eich %1 yn dilyn.</translation>
    </message>
    <message>
        <source>We have your items. Your %1 will follow.</source>
        <translation type="unfinished">Mae eich eitemau gennym. Bydd eich %1 yn dilyn.</translation>
    </message>
    <message>
        <source>We are looking for your receipt. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Rydym yn chwilio am eich derbynneb. Mae eich dychweliad wedi’i gadw, ac nid oes angen i chi aros.</translation>
    </message>
    <message>
        <source>Keep your slip and the receipt. With the slip&apos;s number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">Cadwch eich slip a’r dderbynneb. Gyda rhif y slip gall aelod o staff bob amser ddweud wrthych beth yw hynt eich ad-daliad.</translation>
    </message>
    <message>
        <source>It is worked out and paid once the receipt has come in, as it says.</source>
        <translation type="unfinished">Caiff ei gyfrifo a’i dalu pan fydd y dderbynneb wedi dod i mewn, yn ôl yr hyn sydd arni.</translation>
    </message>
    <message>
        <source>A colleague takes your payment</source>
        <translation type="unfinished">Bydd aelod o staff yn cymryd eich taliad</translation>
    </message>
    <message>
        <source>Please pay %1 to a colleague.</source>
        <translation type="unfinished">Talwch %1 i aelod o staff, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>The new items are yours once it is paid.</source>
        <translation type="unfinished">Bydd yr eitemau newydd yn eiddo i chi ar ôl talu.</translation>
    </message>
    <message>
        <source>Go to a colleague with this slip and all of the items.</source>
        <translation type="unfinished">Ewch at aelod o staff gyda’r slip hwn a phob un o’r eitemau.</translation>
    </message>
    <message>
        <source>Nothing was paid yet. You pay by card, and once.</source>
        <translation type="unfinished">Ni thalwyd dim eto. Byddwch yn talu â cherdyn, ac unwaith yn unig.</translation>
    </message>
    <message>
        <source>We could not reach head office just now. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Ni allem gysylltu â’r brif swyddfa ar hyn o bryd. Mae eich dychweliad wedi’i gadw, ac nid oes angen i chi aros.</translation>
    </message>
    <message>
        <source>Keep your slip. With its number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">Cadwch eich slip. Gyda’i rif gall aelod o staff bob amser ddweud wrthych beth yw hynt eich ad-daliad.</translation>
    </message>
    <message>
        <source>We owe you %1. It is paid once head office answers.</source>
        <translation type="unfinished">Mae arnom %1 i chi. Caiff ei dalu pan fydd y brif swyddfa’n ateb.</translation>
    </message>
    <message>
        <source>We owe it to you. It is paid once head office answers.</source>
        <translation type="unfinished">Mae arnom yr arian i chi. Caiff ei dalu pan fydd y brif swyddfa’n ateb.</translation>
    </message>
    <message>
        <source>Exchange pending</source>
        <translation type="unfinished">Cyfnewid yn disgwyl</translation>
    </message>
    <message>
        <source>The new items wait for head office.</source>
        <translation type="unfinished">Mae’r eitemau newydd yn disgwyl y brif swyddfa.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: they are yours once head office answers, or you have your own back.</source>
        <translation type="unfinished">Gadewch yr eitemau newydd yma ac ewch at aelod o staff gyda’r slip hwn: byddant yn eiddo i chi pan fydd y brif swyddfa’n ateb, neu cewch eich rhai eich hun yn ôl.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation type="unfinished">Ni thalwyd dim.</translation>
    </message>
    <message>
        <source>The card terminal did not pay. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Ni thalodd y peiriant cardiau. Mae eich dychweliad wedi’i gadw, ac nid oes angen i chi aros.</translation>
    </message>
    <message>
        <source>It is written down, and we owe it to you.</source>
        <translation type="unfinished">Mae wedi’i gofnodi, ac mae’n ddyledus i chi gennym ni.</translation>
    </message>
    <message>
        <source>We owe you %1.</source>
        <translation type="unfinished">Mae arnom %1 i chi.</translation>
    </message>
    <message>
        <source>Paid already: %1.</source>
        <translation type="unfinished">Wedi’i dalu’n barod: %1.</translation>
    </message>
    <message>
        <source>We are checking</source>
        <translation type="unfinished">Rydym yn gwirio</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your payment went through.</source>
        <translation type="unfinished">Nid ydym yn gwybod eto a aeth eich taliad drwodd.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your refund has left.</source>
        <translation type="unfinished">Nid ydym yn gwybod eto a yw eich ad-daliad wedi gadael.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You pay once, never twice: we find out for you.</source>
        <translation type="unfinished">Nid atebodd y peiriant cardiau mewn pryd. Byddwch yn talu unwaith, byth ddwywaith: byddwn yn cael gwybod i chi.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your %1 once: we find out for you.</source>
        <translation type="unfinished">Nid atebodd y peiriant cardiau mewn pryd. Byddwch yn cael eich %1 unwaith: byddwn yn cael gwybod i chi.</translation>
    </message>
    <message>
        <source>Either it has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">Naill ai mae wedi gadael yn barod, neu byddwn yn ei anfon. Byth ddwywaith.</translation>
    </message>
    <message>
        <source>Either %1 has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">Naill ai mae %1 wedi gadael yn barod, neu byddwn yn ei anfon. Byth ddwywaith.</translation>
    </message>
    <message>
        <source>Either it has left your card, or it never will for this.</source>
        <translation type="unfinished">Naill ai mae wedi gadael eich cerdyn, neu ni fydd byth yn gadael ar gyfer hyn.</translation>
    </message>
    <message>
        <source>Keep your slip. A colleague tells you when the new items are yours: until then please leave them here.</source>
        <translation type="unfinished">Cadwch eich slip. Bydd aelod o staff yn dweud wrthych pan fydd yr eitemau newydd yn eiddo i chi: tan hynny gadewch nhw yma.</translation>
    </message>
    <message>
        <source>Keep your slip. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">Cadwch eich slip. Peidiwch â dychwelyd yr eitemau hyn eto yn unman arall, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>A colleague pays this out</source>
        <translation type="unfinished">Aelod o staff sy’n talu hwn allan</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">Rydych yn cadw eich eitemau. Mae aelod o staff yn talu eich %1 nawr.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">Mae eich eitemau gennym. Mae aelod o staff yn talu eich %1 nawr.</translation>
    </message>
    <message>
        <source>Please go to a colleague with this slip.</source>
        <translation type="unfinished">Ewch at aelod o staff gyda’r slip hwn, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Show this slip to a colleague. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">Dangoswch y slip hwn i aelod o staff. Peidiwch â dychwelyd yr eitemau hyn eto yn unman arall, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>A colleague sends %1.</source>
        <translation type="unfinished">Bydd aelod o staff yn anfon %1.</translation>
    </message>
    <message>
        <source>A colleague sends it the way it was paid.</source>
        <translation type="unfinished">Bydd aelod o staff yn ei anfon yn y ffordd y’i talwyd.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 a hefyd %2</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation type="unfinished">dull talu: %1</translation>
    </message>
    <message>
        <source>From your %1</source>
        <translation type="unfinished">O’ch %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">Yn ôl: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 yn ôl (%2)</translation>
    </message>
    <message>
        <source>in cash, from a colleague</source>
        <translation type="unfinished">mewn arian parod, gan aelod o staff</translation>
    </message>
    <message>
        <source>to the card you paid with, ending %1</source>
        <translation type="unfinished">i’r cerdyn y taloch ag ef, sy’n gorffen â %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">i’ch %1</translation>
    </message>
    <message>
        <source>Cash, from a colleague</source>
        <translation type="unfinished">Arian parod, gan aelod o staff</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">Yn y ffordd y’i talwyd</translation>
    </message>
    <message>
        <source>Refund to your card</source>
        <translation type="unfinished">Ad-daliad i’ch cerdyn</translation>
    </message>
    <message>
        <source>Refund the way you paid</source>
        <translation type="unfinished">Ad-daliad yn y ffordd y taloch</translation>
    </message>
    <message>
        <source>Nothing to pay back</source>
        <translation type="unfinished">Dim i’w ad-dalu</translation>
    </message>
    <message>
        <source>We show no prices on a gift receipt</source>
        <translation type="unfinished">Nid ydym yn dangos prisiau ar dderbynneb anrheg</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Cyfnewid</translation>
    </message>
    <message>
        <source>Pick something else. We settle the difference</source>
        <translation type="unfinished">Dewiswch rywbeth arall. Byddwn yn setlo’r gwahaniaeth</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished">Credyd siop</translation>
    </message>
    <message>
        <source>To spend with us. Only if you want it</source>
        <translation type="unfinished">I’w wario gyda ni. Dim ond os ydych ei eisiau</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">Atgyweirio</translation>
    </message>
    <message>
        <source>We have it mended, and it costs you nothing</source>
        <translation type="unfinished">Byddwn yn trefnu ei hatgyweirio, ac nid yw’n costio dim i chi</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished">Un newydd yn ei lle</translation>
    </message>
    <message>
        <source>The same again, with nothing to pay</source>
        <translation type="unfinished">Yr un peth eto, heb ddim i’w dalu</translation>
    </message>
    <message>
        <source>Money off, and keep it</source>
        <translation type="unfinished">Arian oddi ar y pris, a’i chadw</translation>
    </message>
    <message>
        <source>Take the goods in</source>
        <translation type="unfinished">Cymryd y nwyddau i mewn</translation>
    </message>
    <message>
        <source>Finish the return</source>
        <translation type="unfinished">Gorffen y dychweliad</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished">Ad-dalu %1</translation>
    </message>
    <message>
        <source>That is the code of an item. Please scan the code on your receipt.</source>
        <translation type="unfinished">Cod eitem yw hwnnw. Sganiwch y cod ar eich derbynneb, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>That code opens a web page. Please scan the other code on your receipt.</source>
        <translation type="unfinished">Mae’r cod hwnnw’n agor tudalen we. Sganiwch y cod arall ar eich derbynneb, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>That is the tax code of a receipt. Please scan the other code on it.</source>
        <translation type="unfinished">Cod treth derbynneb yw hwnnw. Sganiwch y cod arall arni, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>We can&apos;t find that receipt in this store. A colleague can look for it with you.</source>
        <translation type="unfinished">Ni allwn ddod o hyd i’r dderbynneb honno yn y siop hon. Gall aelod o staff chwilio amdani gyda chi.</translation>
    </message>
    <message>
        <source>That slip is from a return that is already done. To return something else, please scan your receipt.</source>
        <translation type="unfinished">Mae’r slip hwnnw o ddychweliad sydd wedi’i wneud yn barod. I ddychwelyd rhywbeth arall, sganiwch eich derbynneb.</translation>
    </message>
    <message>
        <source>We don&apos;t know that code. Please scan the code on your receipt, or ask a colleague.</source>
        <translation type="unfinished">Nid ydym yn adnabod y cod hwnnw. Sganiwch y cod ar eich derbynneb, neu gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Refused by head office</source>
        <translation type="unfinished">Gwrthodwyd gan y brif swyddfa</translation>
    </message>
    <message>
        <source>Head office counts it otherwise: please look</source>
        <translation type="unfinished">Mae’r brif swyddfa’n ei gyfrif fel arall: edrychwch, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished">%1 o 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished">Heb ei sgorio</translation>
    </message>
    <message>
        <source>The code on receipt %1 says something else than our record</source>
        <translation type="unfinished">Mae’r cod ar dderbynneb %1 yn dweud rhywbeth gwahanol i’n cofnod ni</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n of your items</source>
        <translation type="unfinished">
            <numerusform>Pam? %n o’ch eitemau</numerusform>
            <numerusform>Pam? %n o’ch eitemau</numerusform>
            <numerusform>Pam? %n o’ch eitemau</numerusform>
            <numerusform>Pam? %n o’ch eitemau</numerusform>
            <numerusform>Pam? %n o’ch eitemau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own limit is %n day(s) (%1). The law is better for you here, so we use the law.</source>
        <translation type="unfinished">
            <numerusform>Ein terfyn ni yw %n diwrnod (%1). Mae’r gyfraith yn well i chi yma, felly rydym yn defnyddio’r gyfraith.</numerusform>
            <numerusform>Ein terfyn ni yw %n diwrnod (%1). Mae’r gyfraith yn well i chi yma, felly rydym yn defnyddio’r gyfraith.</numerusform>
            <numerusform>Ein terfyn ni yw %n diwrnod (%1). Mae’r gyfraith yn well i chi yma, felly rydym yn defnyddio’r gyfraith.</numerusform>
            <numerusform>Ein terfyn ni yw %n diwrnod (%1). Mae’r gyfraith yn well i chi yma, felly rydym yn defnyddio’r gyfraith.</numerusform>
            <numerusform>Ein terfyn ni yw %n diwrnod (%1). Mae’r gyfraith yn well i chi yma, felly rydym yn defnyddio’r gyfraith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform>Heddiw, %n diwrnod yn hwyr</numerusform>
            <numerusform>Heddiw, %n diwrnod yn hwyr</numerusform>
            <numerusform>Heddiw, %n diwrnod yn hwyr</numerusform>
            <numerusform>Heddiw, %n diwrnod yn hwyr</numerusform>
            <numerusform>Heddiw, %n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our policy, %n day(s)</source>
        <translation type="unfinished">
            <numerusform>ein polisi, %n diwrnod</numerusform>
            <numerusform>ein polisi, %n diwrnod</numerusform>
            <numerusform>ein polisi, %n diwrnod</numerusform>
            <numerusform>ein polisi, %n diwrnod</numerusform>
            <numerusform>ein polisi, %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paid, and settled.</source>
        <translation type="unfinished">Mae wedi’i dalu, a’i setlo.</translation>
    </message>
    <message>
        <source>The price stays as it was. No money moved.</source>
        <translation type="unfinished">Mae’r pris yn aros fel yr oedd. Ni symudodd unrhyw arian.</translation>
    </message>
    <message>
        <source>The goods are the customer&apos;s again. No money moved.</source>
        <translation type="unfinished">Y cwsmer biau’r nwyddau eto. Ni symudodd unrhyw arian.</translation>
    </message>
    <message>
        <source>Head office says no: it has come back elsewhere. Please give the goods back.</source>
        <translation type="unfinished">Mae’r brif swyddfa’n dweud na: mae wedi dod yn ôl yn rhywle arall. Rhowch y nwyddau’n ôl, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Head office does not answer yet. Nothing was paid.</source>
        <translation type="unfinished">Nid yw’r brif swyddfa’n ateb eto. Ni thalwyd dim.</translation>
    </message>
    <message>
        <source>It is not paid. You can pay it again.</source>
        <translation type="unfinished">Nid yw wedi’i dalu. Gallwch ei dalu eto.</translation>
    </message>
    <message>
        <source>No news: it is still in doubt.</source>
        <translation type="unfinished">Dim newyddion: mae’n ansicr o hyd.</translation>
    </message>
    <message>
        <source>unopened</source>
        <translation type="unfinished">heb ei hagor</translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished">wedi’i hagor</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished">defnyddiwyd</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">wedi’i difrodi</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">anniogel</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1, back %2</source>
        <translation type="unfinished">Gofynnwyd amdano %1, yn ôl %2</translation>
    </message>
    <message>
        <source>Asked for %1, not back yet</source>
        <translation type="unfinished">Gofynnwyd amdano %1, heb ddod yn ôl eto</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation type="unfinished">
            <numerusform>%n atgyweiriad</numerusform>
            <numerusform>%n atgyweiriad</numerusform>
            <numerusform>%n atgyweiriad</numerusform>
            <numerusform>%n atgyweiriad</numerusform>
            <numerusform>%n atgyweiriad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform>%n pwynt</numerusform>
            <numerusform>%n pwynt</numerusform>
            <numerusform>%n pwynt</numerusform>
            <numerusform>%n phwynt</numerusform>
            <numerusform>%n pwynt</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished">Â cherdyn</translation>
    </message>
    <message>
        <source>With store credit</source>
        <translation type="unfinished">Â chredyd siop</translation>
    </message>
    <message>
        <source>With a %1</source>
        <translation type="unfinished">Gan ddefnyddio %1</translation>
    </message>
    <message>
        <source>You pay the difference in cash</source>
        <translation type="unfinished">Byddwch yn talu’r gwahaniaeth mewn arian parod</translation>
    </message>
    <message>
        <source>You pay the difference with store credit</source>
        <translation type="unfinished">Byddwch yn talu’r gwahaniaeth â chredyd siop</translation>
    </message>
    <message>
        <source>You pay the difference with a %1</source>
        <translation type="unfinished">Byddwch yn talu’r gwahaniaeth gan ddefnyddio %1</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation type="unfinished">%1 mewn arian parod</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 â cherdyn</translation>
    </message>
    <message>
        <source>%1 with store credit</source>
        <translation type="unfinished">%1 â chredyd siop</translation>
    </message>
    <message>
        <source>%1 with a %2</source>
        <translation type="unfinished">%1 gan ddefnyddio %2</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Chi biau %1 i’w wario gyda ni. Dangoswch y slip hwn i aelod o staff pan wnewch hynny.</translation>
    </message>
    <message>
        <source>It is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Chi biau hyn i’w wario gyda ni. Dangoswch y slip hwn i aelod o staff pan wnewch hynny.</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us until %2. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Chi biau %1 i’w wario gyda ni tan %2. Dangoswch y slip hwn i aelod o staff pan wnewch hynny.</translation>
    </message>
    <message>
        <source>It is yours to spend with us until %1. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Chi biau hyn i’w wario gyda ni tan %1. Dangoswch y slip hwn i aelod o staff pan wnewch hynny.</translation>
    </message>
    <message>
        <source>You keep your items. Your refund will follow.</source>
        <translation type="unfinished">Rydych yn cadw eich eitemau. Bydd eich ad-daliad yn dilyn.</translation>
    </message>
    <message>
        <source>We have your items. Your refund will follow.</source>
        <translation type="unfinished">Mae eich eitemau gennym. Bydd eich ad-daliad yn dilyn.</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your refund now.</source>
        <translation type="unfinished">Rydych yn cadw eich eitemau. Mae aelod o staff yn talu eich ad-daliad nawr.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your refund now.</source>
        <translation type="unfinished">Mae eich eitemau gennym. Mae aelod o staff yn talu eich ad-daliad nawr.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your refund once: we find out for you.</source>
        <translation type="unfinished">Nid atebodd y peiriant cardiau mewn pryd. Byddwch yn cael eich ad-daliad unwaith: byddwn yn cael gwybod i chi.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform>%1 a hefyd %n llinell arall</numerusform>
            <numerusform>%1 a hefyd %n llinell arall</numerusform>
            <numerusform>%1 a hefyd %n llinell arall</numerusform>
            <numerusform>%1 a hefyd %n llinell arall</numerusform>
            <numerusform>%1 a hefyd %n llinell arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from your %2</source>
        <translation type="unfinished">%1 o’ch %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Cyferbyniad</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Yn is</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Dewiswch eich iaith</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Hepgor</translation>
    </message>
    <message>
        <source>Return finished</source>
        <translation type="unfinished">Dychweliad wedi gorffen</translation>
    </message>
    <message>
        <source>One tap. We keep no name with your answer, and staff do not see who gave it.</source>
        <translation type="unfinished">Un tap. Nid ydym yn cadw enw gyda’ch ateb, ac nid yw staff yn gweld pwy a’i rhoddodd.</translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">Tapiwch ddiwrnod yn gyntaf</translation>
    </message>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Dewiswch un yn gyntaf</translation>
    </message>
</context>
<context>
    <name>ReceiptPicture</name>
    <message>
        <source>A receipt with its barcode at the bottom</source>
        <translation type="unfinished">Derbynneb gyda’i chod bar ar y gwaelod</translation>
    </message>
</context>
<context>
    <name>RemedyScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Dewiswch un yn gyntaf</translation>
    </message>
    <message>
        <source>How should we put it right?</source>
        <translation type="unfinished">Sut dylem ni unioni hyn?</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation type="unfinished">Dewisoch: %1</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Parhau</translation>
    </message>
</context>
<context>
    <name>SeveralReceiptsScreen</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Dim un o’r rhain</translation>
    </message>
    <message>
        <source>Which receipt is yours?</source>
        <translation type="unfinished">Pa dderbynneb yw eich un chi?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Mewngofnodi</translation>
    </message>
    <message>
        <source>For returns at the desk, old goods and the day’s list.</source>
        <translation type="unfinished">Ar gyfer dychweliadau wrth y ddesg, hen nwyddau a rhestr y dydd.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">Gweithredwr</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">Nesaf: eich PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished">Teipiwch eich PIN</translation>
    </message>
    <message>
        <source>Type your number, or scan your badge</source>
        <translation type="unfinished">Teipiwch eich rhif, neu sganiwch eich bathodyn</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished">Argraffu eto</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Ei argraffu</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Cam %1 o %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer, %1</source>
        <translation type="unfinished">Un yn llai, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">o %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation type="unfinished">Un yn fwy, %1</translation>
    </message>
</context>
<context>
    <name>TrainingMark</name>
    <message>
        <source>Training</source>
        <translation type="unfinished">Hyfforddiant</translation>
    </message>
    <message>
        <source>Training: nothing here is a real return</source>
        <translation type="unfinished">Hyfforddiant: nid oes dim yma’n ddychweliad go iawn</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Dechrau eto</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Gofyn i aelod o staff</translation>
    </message>
    <message>
        <source>Not working just now</source>
        <translation type="unfinished">Ddim yn gweithio ar hyn o bryd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">Eich arian</translation>
    </message>
    <message>
        <source>Nothing moves unless this screen gave you a return number. With one, your return is recorded.</source>
        <translation type="unfinished">Nid oes dim yn symud oni bai bod y sgrin hon wedi rhoi rhif dychweliad i chi. Gydag un, mae eich dychweliad wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">Beth i’w wneud nawr</translation>
    </message>
    <message>
        <source>Keep your items and your receipt with you. A colleague can do the return at the desk.</source>
        <translation type="unfinished">Cadwch eich eitemau a’ch derbynneb gyda chi. Gall aelod o staff wneud y dychweliad wrth y ddesg.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>%1, %2 typed</source>
        <translation type="unfinished">%1, teipiwyd %2</translation>
    </message>
</context>
<context>
    <name>WantedRow</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished">Tynnu allan: %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::Confirmation</name>
    <message>
        <source>We could not record this just now. No money has moved. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Ni allem gofnodi hyn ar hyn o bryd. Nid oes arian wedi symud. Rhowch gynnig arall arni, neu gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Something has changed while you were here. Please look at it again. Nothing has been recorded.</source>
        <translation type="unfinished">Mae rhywbeth wedi newid tra oeddech chi yma. Edrychwch arno eto, os gwelwch yn dda. Nid oes dim wedi’i gofnodi.</translation>
    </message>
</context>
<context>
    <name>reprise::app::CoverageViewModel</name>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Prynwyd %1</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished">Eitem %1 o %2</translation>
    </message>
</context>
<context>
    <name>reprise::app::DecisionViewModel</name>
    <message>
        <source>Why a colleague?</source>
        <translation type="unfinished">Pam aelod o staff?</translation>
    </message>
    <message>
        <source>This terminal may not finish a return like this by itself.</source>
        <translation type="unfinished">Ni chaiff y peiriant hwn orffen dychweliad fel hyn ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation type="unfinished">Pa reol</translation>
    </message>
    <message>
        <source>Yes, you can return this</source>
        <translation type="unfinished">Cewch, gallwch ddychwelyd hon</translation>
    </message>
    <message>
        <source>Yes, you can return these</source>
        <translation type="unfinished">Cewch, gallwch ddychwelyd y rhain</translation>
    </message>
    <message>
        <source>A colleague finishes this with you.</source>
        <translation type="unfinished">Bydd aelod o staff yn gorffen hyn gyda chi.</translation>
    </message>
    <message>
        <source>Yes, with a colleague</source>
        <translation type="unfinished">Cewch, gydag aelod o staff</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">Gall aelod o staff gymeradwyo hyn</translation>
    </message>
    <message>
        <source>A colleague helps with your claim</source>
        <translation type="unfinished">Bydd aelod o staff yn helpu gyda’ch hawliad</translation>
    </message>
    <message>
        <source>We keep the goods and look for the receipt</source>
        <translation type="unfinished">Rydym yn cadw’r nwyddau ac yn chwilio am y dderbynneb</translation>
    </message>
    <message>
        <source>The refund follows when the receipt has come in.</source>
        <translation type="unfinished">Bydd yr ad-daliad yn dilyn pan fydd y dderbynneb wedi dod i mewn.</translation>
    </message>
    <message>
        <source>No, not this one</source>
        <translation type="unfinished">Na, nid hon</translation>
    </message>
    <message>
        <source>No, not all of these</source>
        <translation type="unfinished">Na, nid pob un o’r rhain</translation>
    </message>
    <message>
        <source>This has already come back.</source>
        <translation type="unfinished">Mae hon wedi dod yn ôl yn barod.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this for a change of mind.</source>
        <translation type="unfinished">Ni allwn ad-dalu hon am newid meddwl.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this here.</source>
        <translation type="unfinished">Ni allwn ad-dalu hon yma.</translation>
    </message>
    <message>
        <source>You have a gift receipt, so we show no prices here.</source>
        <translation type="unfinished">Mae gennych dderbynneb anrheg, felly nid ydym yn dangos prisiau yma.</translation>
    </message>
    <message>
        <source>Restocking, kept back</source>
        <translation type="unfinished">Ailstocio, wedi’i gadw’n ôl</translation>
    </message>
    <message>
        <source>Our policy. Never for something faulty</source>
        <translation type="unfinished">Ein polisi. Byth am rywbeth â nam</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">prynwyd %1</translation>
    </message>
    <message>
        <source>%1: a repair or a new one</source>
        <translation type="unfinished">%1: atgyweiriad neu un newydd</translation>
    </message>
    <message>
        <source>%1: exchange or store credit</source>
        <translation type="unfinished">%1: cyfnewid neu gredyd siop</translation>
    </message>
    <message>
        <source>%1: refused, please look again</source>
        <translation type="unfinished">%1: gwrthodwyd, edrychwch eto</translation>
    </message>
    <message>
        <source>%1: to be approved</source>
        <translation type="unfinished">%1: i’w gymeradwyo</translation>
    </message>
    <message>
        <source>A return</source>
        <translation type="unfinished">Dychweliad</translation>
    </message>
    <message>
        <source>%1 and other items</source>
        <translation type="unfinished">%1 ac eitemau eraill</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n llinell</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n llinell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::DeskReturnViewModel</name>
    <message>
        <source>That looks like the number of a card. It must not be kept here: nothing was.</source>
        <translation type="unfinished">Mae hynny’n edrych fel rhif cerdyn. Rhaid peidio â’i gadw yma: ni chadwyd dim.</translation>
    </message>
    <message>
        <source>That number is written down already. Each unit has its own.</source>
        <translation type="unfinished">Mae’r rhif hwnnw wedi’i gofnodi’n barod. Mae gan bob uned ei rhif ei hun.</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation type="unfinished">Wedi’i gofnodi: %1</translation>
    </message>
    <message>
        <source>All of that receipt has come back already.</source>
        <translation type="unfinished">Mae popeth ar y dderbynneb honno wedi dod yn ôl yn barod.</translation>
    </message>
    <message>
        <source>We don&apos;t sell that, or not under this code. Nothing has changed.</source>
        <translation type="unfinished">Nid ydym yn gwerthu hwnnw, neu ddim o dan y cod hwn. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Ni allwn chwilio am hynny ar hyn o bryd. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>These can&apos;t be decided together. Please take one out and try again.</source>
        <translation type="unfinished">Ni ellir penderfynu ar y rhain gyda’i gilydd. Tynnwch un allan a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this just now. Nothing has changed.</source>
        <translation type="unfinished">Ni allwn benderfynu ar hyn nawr. Nid oes dim wedi newid.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ExchangeViewModel</name>
    <message>
        <source>We don&apos;t know that code. Nothing has changed. Please scan the code on the item you want.</source>
        <translation type="unfinished">Nid ydym yn adnabod y cod hwnnw. Nid oes dim wedi newid. Sganiwch y cod ar yr eitem rydych ei heisiau.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Ni allwn chwilio am hynny ar hyn o bryd. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">Ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>We can&apos;t work that out here. Nothing has changed.</source>
        <translation type="unfinished">Ni allwn gyfrifo hynny yma. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Gofyn i aelod o staff</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished">Cyfnewid</translation>
    </message>
    <message>
        <source>Take it out, and the rest can go on.</source>
        <translation type="unfinished">Tynnwch hi allan, a gall y gweddill fynd ymlaen.</translation>
    </message>
    <message>
        <source>One item can&apos;t go out</source>
        <translation type="unfinished">Ni all un eitem fynd allan</translation>
    </message>
    <message>
        <source>Pay it another way</source>
        <translation type="unfinished">Talu mewn ffordd arall</translation>
    </message>
    <message>
        <source>Get it back another way</source>
        <translation type="unfinished">Ei gael yn ôl mewn ffordd arall</translation>
    </message>
    <message>
        <source>Finish the swap</source>
        <translation type="unfinished">Gorffen y cyfnewid</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation type="unfinished">Rwy’n cytuno: %1</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Dim wedi’i ddewis eto</translation>
    </message>
    <message>
        <source>Even exchange</source>
        <translation type="unfinished">Cyfnewid cyfartal</translation>
    </message>
    <message>
        <source>Uneven exchange</source>
        <translation type="unfinished">Cyfnewid anghyfartal</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">Bydd aelod o staff yn gwneud hyn gyda chi</translation>
    </message>
    <message>
        <source>This can&apos;t go out</source>
        <translation type="unfinished">Ni all hon fynd allan</translation>
    </message>
    <message>
        <source>Take that out first</source>
        <translation type="unfinished">Tynnwch honno allan yn gyntaf</translation>
    </message>
    <message>
        <source>Scan an item first</source>
        <translation type="unfinished">Sganiwch eitem yn gyntaf</translation>
    </message>
    <message>
        <source>an exchange: %1, %2 to take</source>
        <translation type="unfinished">cyfnewid: %1, %2 i’w gymryd</translation>
    </message>
    <message>
        <source>an exchange: %1</source>
        <translation type="unfinished">cyfnewid: %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::HandOverViewModel</name>
    <message>
        <source>Why do you allow this?</source>
        <translation type="unfinished">Pam ydych chi’n caniatáu hyn?</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished">Cymeradwyo %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished">Cymerwch %1</translation>
    </message>
    <message>
        <source>Take %1, and say why you allow this</source>
        <translation type="unfinished">Cymerwch %1, a dywedwch pam rydych yn caniatáu hyn</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation type="unfinished">Cymerwyd: %1</translation>
    </message>
    <message>
        <source>I have taken %1</source>
        <translation type="unfinished">Rwyf wedi cymryd %1</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished">Ewyllys da</translation>
    </message>
    <message>
        <source>Customer was ill or away</source>
        <translation type="unfinished">Roedd y cwsmer yn sâl neu i ffwrdd</translation>
    </message>
    <message>
        <source>We made a mistake</source>
        <translation type="unfinished">Gwnaethom ni gamgymeriad</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">Arall, ysgrifennwch ef</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now.</source>
        <translation type="unfinished">Mae hynny’n fwy na gwerth yr eitemau hyn erbyn hyn.</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now: %1.</source>
        <translation type="unfinished">Mae hynny’n fwy na gwerth yr eitemau hyn erbyn hyn: %1.</translation>
    </message>
    <message>
        <source>We can&apos;t check this just now. Please try again.</source>
        <translation type="unfinished">Ni allwn wirio hyn ar hyn o bryd. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">Nid ydym yn adnabod y bathodyn hwnnw. Teipiwch eich rhif, os gwelwch yn dda.</translation>
    </message>
</context>
<context>
    <name>reprise::app::HelpViewModel</name>
    <message>
        <source>A colleague is on the way. Your return waits for you.</source>
        <translation type="unfinished">Mae aelod o staff ar y ffordd. Mae eich dychweliad yn aros amdanoch.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ItemsViewModel</name>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">derbynneb anrheg</translation>
    </message>
    <message>
        <source>Not what you wanted? We tell you next what you can have for it. Faulty? You have more rights.</source>
        <translation type="unfinished">Ddim yr hyn roeddech ei eisiau? Nesaf byddwn yn dweud beth gewch chi amdani. Nam arni? Mae gennych fwy o hawliau.</translation>
    </message>
    <message>
        <source>Changed your mind? Full refund until %1. Faulty? You have more rights.</source>
        <translation type="unfinished">Wedi newid eich meddwl? Ad-daliad llawn tan %1. Nam arni? Mae gennych fwy o hawliau.</translation>
    </message>
    <message>
        <source>Our time for a change of mind ended on %1. Faulty? You have more rights.</source>
        <translation type="unfinished">Daeth ein cyfnod newid meddwl i ben ar %1. Nam arni? Mae gennych fwy o hawliau.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished">%1 yr un</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation type="unfinished">Wedi’i dychwelyd yn barod</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Dim wedi’i ddewis eto</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n llinell</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n llinell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation type="unfinished">
            <numerusform>Dewiswyd %n eitem</numerusform>
            <numerusform>Dewiswyd %n eitem</numerusform>
            <numerusform>Dewiswyd %n eitem</numerusform>
            <numerusform>Dewiswyd %n eitem</numerusform>
            <numerusform>Dewiswyd %n eitem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ManagerViewModel</name>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">Nid ydym yn adnabod y bathodyn hwnnw. Teipiwch eich rhif, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>We can&apos;t check the PIN just now. Please try again.</source>
        <translation type="unfinished">Ni allwn wirio’r PIN ar hyn o bryd. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">Nid yw’r rhif a’r PIN hynny’n cyd-fynd.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while.</source>
        <translation type="unfinished">Gormod o PINs anghywir. Arhoswch ychydig, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">Ni all y peiriant hwn wirio PINs mwyach. Ffoniwch y gwasanaeth technegol.</translation>
    </message>
    <message>
        <source>The day&apos;s list can&apos;t be read. Please call service.</source>
        <translation type="unfinished">Ni ellir darllen rhestr y dydd. Ffoniwch y gwasanaeth technegol.</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished">Dim sgoriau eto</translation>
    </message>
    <message>
        <source>No returns</source>
        <translation type="unfinished">Dim dychweliadau</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform>%n dychweliad</numerusform>
            <numerusform>%n dychweliad</numerusform>
            <numerusform>%n dychweliad</numerusform>
            <numerusform>%n dychweliad</numerusform>
            <numerusform>%n dychweliad</numerusform>
        </translation>
    </message>
    <message>
        <source>None refused</source>
        <translation type="unfinished">Dim un wedi’i wrthod</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform>Gwrthodwyd %n</numerusform>
            <numerusform>Gwrthodwyd %n</numerusform>
            <numerusform>Gwrthodwyd %n</numerusform>
            <numerusform>Gwrthodwyd %n</numerusform>
            <numerusform>Gwrthodwyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 (%2)</source>
        <translation type="unfinished">%1 o 5 (%2)</translation>
    </message>
</context>
<context>
    <name>reprise::app::OldGoodsViewModel</name>
    <message>
        <source>%1. Last day for an old one: %2.</source>
        <translation type="unfinished">%1. Diwrnod olaf ar gyfer hen un: %2.</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Prynwyd %1</translation>
    </message>
    <message>
        <source>Electrical goods. %1</source>
        <translation type="unfinished">Nwyddau trydanol. %1</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">Nid ydym yn adnabod y dderbynneb honno. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Argraffwyd.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">Ni wnaeth yr argraffydd ei argraffu. Edrychwch ar yr argraffydd, os gwelwch yn dda.</translation>
    </message>
</context>
<context>
    <name>reprise::app::OpenReturnsViewModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Ar agor: %1</translation>
    </message>
    <message>
        <source>The open returns can&apos;t be read. Please call service.</source>
        <translation type="unfinished">Ni ellir darllen y dychweliadau sydd ar agor. Ffoniwch y gwasanaeth technegol.</translation>
    </message>
    <message>
        <source>The customer leaves the price as it was</source>
        <translation type="unfinished">Mae’r cwsmer yn gadael y pris fel yr oedd</translation>
    </message>
    <message>
        <source>The customer wants the goods back</source>
        <translation type="unfinished">Mae’r cwsmer am gael y nwyddau’n ôl</translation>
    </message>
    <message>
        <source>Seen on the card terminal&apos;s own slip</source>
        <translation type="unfinished">Gwelwyd ar slip y peiriant cardiau ei hun</translation>
    </message>
    <message>
        <source>Seen in the payment provider&apos;s report</source>
        <translation type="unfinished">Gwelwyd yn adroddiad y darparwr taliadau</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">Arall, ysgrifennwch ef</translation>
    </message>
    <message>
        <source>That could not be done. The return stays as it is.</source>
        <translation type="unfinished">Ni ellid gwneud hynny. Mae’r dychweliad yn aros fel y mae.</translation>
    </message>
    <message>
        <source>A receipt has come in, and its return is decided.</source>
        <translation type="unfinished">Mae derbynneb wedi dod i mewn, a phenderfynwyd ar ei dychweliad.</translation>
    </message>
    <message>
        <source>The receipt is not here, or it is not as on the paper. The return waits.</source>
        <translation type="unfinished">Nid yw’r dderbynneb yma, neu nid yw fel ar y papur. Mae’r dychweliad yn disgwyl.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished">Mae rhywbeth ar goll: %1.</translation>
    </message>
</context>
<context>
    <name>reprise::app::PapersViewModel</name>
    <message>
        <source>Type its number</source>
        <translation type="unfinished">Teipiwch ei rif</translation>
    </message>
    <message>
        <source>Print a further copy</source>
        <translation type="unfinished">Argraffu copi pellach</translation>
    </message>
</context>
<context>
    <name>reprise::app::PaymentViewModel</name>
    <message>
        <source>We could not do this just now. Your return stays as it is. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Ni allem wneud hyn ar hyn o bryd. Mae eich dychweliad yn aros fel y mae. Rhowch gynnig arall arni, neu gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Follow the card terminal</source>
        <translation type="unfinished">Dilynwch y peiriant cardiau</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: your slip comes next.</source>
        <translation type="unfinished">Gall hyn gymryd hyd at funud. Arhoswch yma, os gwelwch yn dda: eich slip sy’n dod nesaf.</translation>
    </message>
    <message>
        <source>Pay %1 on the card terminal</source>
        <translation type="unfinished">Talwch %1 ar y peiriant cardiau</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: the new items are yours once it is paid.</source>
        <translation type="unfinished">Gall hyn gymryd hyd at funud. Arhoswch yma, os gwelwch yn dda: bydd yr eitemau newydd yn eiddo i chi ar ôl talu.</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation type="unfinished">Wrthi’n gofyn i’r brif swyddfa…</translation>
    </message>
    <message>
        <source>This takes a moment. Your return is saved already.</source>
        <translation type="unfinished">Mae hyn yn cymryd eiliad. Mae eich dychweliad wedi’i gadw’n barod.</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">Yn y ffordd y’i talwyd</translation>
    </message>
    <message>
        <source>The card terminal did not pay.</source>
        <translation type="unfinished">Ni thalodd y peiriant cardiau.</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. What would you like?</source>
        <translation type="unfinished">Mae eich eitemau gennym, ac mae’r ad-daliad wedi’i gofnodi. Beth hoffech chi?</translation>
    </message>
    <message>
        <source>We have your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">Mae eich eitemau gennym, ac mae eich %1 wedi’i gofnodi. Beth hoffech chi?</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. What would you like?</source>
        <translation type="unfinished">Rydych yn cadw eich eitemau, ac mae’r arian wedi’i gofnodi. Beth hoffech chi?</translation>
    </message>
    <message>
        <source>You keep your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">Rydych yn cadw eich eitemau, ac mae eich %1 wedi’i gofnodi. Beth hoffech chi?</translation>
    </message>
    <message>
        <source>Try the card terminal again</source>
        <translation type="unfinished">Rhoi cynnig arall ar y peiriant cardiau</translation>
    </message>
    <message>
        <source>The same way as before</source>
        <translation type="unfinished">Yr un ffordd ag o’r blaen</translation>
    </message>
    <message>
        <source>Take it as store credit</source>
        <translation type="unfinished">Ei gymryd fel credyd siop</translation>
    </message>
    <message>
        <source>Only if you want it. You get it now</source>
        <translation type="unfinished">Dim ond os ydych ei eisiau. Byddwch yn ei gael nawr</translation>
    </message>
    <message>
        <source>Take it in cash</source>
        <translation type="unfinished">Ei gymryd mewn arian parod</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">Dim ond os ydych ei eisiau. Aelod o staff sy’n ei dalu allan</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation type="unfinished">Gadael iddo ddilyn</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. We send it later</source>
        <translation type="unfinished">Nid oes angen i chi aros. Byddwn yn ei anfon wedyn</translation>
    </message>
    <message>
        <source>The price stays as it was, and nothing is paid</source>
        <translation type="unfinished">Mae’r pris yn aros fel yr oedd, ac ni thelir dim</translation>
    </message>
    <message>
        <source>Nothing is returned, and nothing is paid</source>
        <translation type="unfinished">Ni ddychwelir dim, ac ni thelir dim</translation>
    </message>
    <message>
        <source>We can&apos;t reach head office just now.</source>
        <translation type="unfinished">Ni allwn gysylltu â’r brif swyddfa ar hyn o bryd.</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">Rydych yn cadw eich eitemau, ac mae’r arian wedi’i gofnodi. Caiff ei dalu pan fydd y brif swyddfa’n ateb. Beth hoffech chi?</translation>
    </message>
    <message>
        <source>Nothing was paid, so the new items can&apos;t go with you yet. What would you like?</source>
        <translation type="unfinished">Ni thalwyd dim, felly ni all yr eitemau newydd fynd gyda chi eto. Beth hoffech chi?</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">Mae eich eitemau gennym, ac mae’r ad-daliad wedi’i gofnodi. Caiff ei dalu pan fydd y brif swyddfa’n ateb. Beth hoffech chi?</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. Your slip is your proof</source>
        <translation type="unfinished">Nid oes angen i chi aros. Eich slip yw eich prawf</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished">Rhoi un cynnig arall</translation>
    </message>
    <message>
        <source>Head office is asked again</source>
        <translation type="unfinished">Gofynnir i’r brif swyddfa eto</translation>
    </message>
    <message>
        <source>The card terminal took no payment.</source>
        <translation type="unfinished">Ni chymerodd y peiriant cardiau unrhyw daliad.</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 â cherdyn</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished">Talu mewn ffordd arall</translation>
    </message>
    <message>
        <source>A colleague takes it at the desk</source>
        <translation type="unfinished">Bydd aelod o staff yn ei gymryd wrth y ddesg</translation>
    </message>
    <message>
        <source>Keep my old items</source>
        <translation type="unfinished">Cadw fy hen eitemau</translation>
    </message>
    <message>
        <source>The swap is off, and nothing is paid</source>
        <translation type="unfinished">Mae’r cyfnewid wedi’i ganslo, ac ni thelir dim</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation type="unfinished">Argraffu fy slip</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Gofyn i aelod o staff</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">Rwy’n cytuno: credyd siop</translation>
    </message>
    <message>
        <source>exchange %1: to be paid another way than by card</source>
        <translation type="unfinished">cyfnewid %1: i’w dalu mewn ffordd arall, nid â cherdyn</translation>
    </message>
    <message>
        <source>return %1: cash instead of the card</source>
        <translation type="unfinished">dychweliad %1: arian parod yn lle’r cerdyn</translation>
    </message>
</context>
<context>
    <name>reprise::app::RatingViewModel</name>
    <message>
        <source>Very good</source>
        <translation type="unfinished">Da iawn</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">Gwael</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation type="unfinished">Gwael iawn</translation>
    </message>
    <message>
        <source>How was your return?</source>
        <translation type="unfinished">Sut oedd eich dychweliad?</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Diolch</translation>
    </message>
</context>
<context>
    <name>reprise::app::ReasonViewModel</name>
    <message>
        <source>Faulty or broken</source>
        <translation type="unfinished">Nam arni neu wedi torri</translation>
    </message>
    <message>
        <source>It does not work, or it broke</source>
        <translation type="unfinished">Nid yw’n gweithio, neu torrodd</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">Nid fel y’i disgrifiwyd</translation>
    </message>
    <message>
        <source>Not like the label or picture</source>
        <translation type="unfinished">Nid fel y label neu’r llun</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished">Eitem anghywir</translation>
    </message>
    <message>
        <source>I was sold something else</source>
        <translation type="unfinished">Gwerthwyd rhywbeth arall i mi</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">Newidiais fy meddwl</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation type="unfinished">Nid oes dim o’i le arni</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">Anrheg nad oes ei heisiau</translation>
    </message>
    <message>
        <source>Someone bought it for me</source>
        <translation type="unfinished">Prynodd rhywun hi i mi</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>A colleague helps you</source>
        <translation type="unfinished">Bydd aelod o staff yn eich helpu</translation>
    </message>
    <message>
        <source>Why are you returning this?</source>
        <translation type="unfinished">Pam rydych chi’n dychwelyd hon?</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation type="unfinished">Pryd cawsoch chi hi?</translation>
    </message>
    <message>
        <source>Which day did you get it?</source>
        <translation type="unfinished">Ar ba ddiwrnod y cawsoch chi hi?</translation>
    </message>
    <message>
        <source>When did the fault first show?</source>
        <translation type="unfinished">Pryd gwelwyd y nam gyntaf?</translation>
    </message>
    <message>
        <source>When did you first see it?</source>
        <translation type="unfinished">Pryd gwelsoch chi ef gyntaf?</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">Ar ba ddiwrnod y’i gwelwyd gyntaf?</translation>
    </message>
    <message>
        <source>Has it been opened?</source>
        <translation type="unfinished">A yw wedi’i hagor?</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation type="unfinished">Dewiswch yr un sy’n ffitio orau.</translation>
    </message>
    <message>
        <source>Your legal rights count from that day.</source>
        <translation type="unfinished">Mae eich hawliau cyfreithiol yn cyfrif o’r diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>It decides which rights the law gives you. A rough answer is fine.</source>
        <translation type="unfinished">Mae’n penderfynu pa hawliau mae’r gyfraith yn eu rhoi i chi. Mae ateb bras yn iawn.</translation>
    </message>
    <message>
        <source>Tap the day. Near enough is fine.</source>
        <translation type="unfinished">Tapiwch y diwrnod. Mae’n iawn os yw’n ddigon agos.</translation>
    </message>
    <message>
        <source>Our policy asks for this when you have changed your mind.</source>
        <translation type="unfinished">Mae ein polisi’n gofyn am hyn pan fyddwch wedi newid eich meddwl.</translation>
    </message>
    <message>
        <source>On the day on the receipt</source>
        <translation type="unfinished">Ar y diwrnod sydd ar y dderbynneb</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished">Ar ddiwrnod arall</translation>
    </message>
    <message>
        <source>It came later, or it was a gift</source>
        <translation type="unfinished">Daeth yn ddiweddarach, neu anrheg oedd hi</translation>
    </message>
    <message>
        <source>It was like that from the start</source>
        <translation type="unfinished">Roedd fel yna o’r dechrau</translation>
    </message>
    <message>
        <source>It showed later</source>
        <translation type="unfinished">Daeth i’r golwg wedyn</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">Wedyn byddwch yn dewis y diwrnod</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Nid wyf yn siŵr</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>It is sealed, as it was sold</source>
        <translation type="unfinished">Mae wedi’i selio, fel y’i gwerthwyd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Wedi’i hagor</translation>
    </message>
    <message>
        <source>The box or seal is open, but it is not used</source>
        <translation type="unfinished">Mae’r blwch neu’r sêl ar agor, ond nid yw wedi’i defnyddio</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Defnyddiwyd</translation>
    </message>
    <message>
        <source>It was worn, played or used</source>
        <translation type="unfinished">Cafodd ei gwisgo, ei chwarae neu ei defnyddio</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation type="unfinished">Danfonwyd %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Prynwyd %1</translation>
    </message>
    <message>
        <source>A colleague looks at this with you.</source>
        <translation type="unfinished">Bydd aelod o staff yn edrych ar hyn gyda chi.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this here. A colleague helps you.</source>
        <translation type="unfinished">Ni allwn benderfynu hyn yma. Bydd aelod o staff yn eich helpu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation type="unfinished">
            <numerusform>%1 a hefyd %n eitem arall</numerusform>
            <numerusform>%1 a hefyd %n eitem arall</numerusform>
            <numerusform>%1 a hefyd %n eitem arall</numerusform>
            <numerusform>%1 a hefyd %n eitem arall</numerusform>
            <numerusform>%1 a hefyd %n eitem arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::RemedyViewModel</name>
    <message>
        <source>The next screen shows prices: keep it to yourself</source>
        <translation type="unfinished">Mae’r sgrin nesaf yn dangos prisiau: cadwch hi i chi’ch hun</translation>
    </message>
    <message>
        <source>To spend with us. We show no prices</source>
        <translation type="unfinished">I’w wario gyda ni. Nid ydym yn dangos prisiau</translation>
    </message>
    <message>
        <source>Once the receipt has come in</source>
        <translation type="unfinished">Pan fydd y dderbynneb wedi dod i mewn</translation>
    </message>
    <message>
        <source>Agreed with a colleague</source>
        <translation type="unfinished">Cytunwyd gydag aelod o staff</translation>
    </message>
    <message>
        <source>Whoever gave it to you is not told.</source>
        <translation type="unfinished">Ni ddywedir wrth y sawl a’i rhoddodd i chi.</translation>
    </message>
    <message>
        <source>Refunds go back the way you paid, with no fee, unless you choose something else.</source>
        <translation type="unfinished">Mae ad-daliadau’n mynd yn ôl yn y ffordd y taloch, heb ffi, oni bai eich bod yn dewis rhywbeth arall.</translation>
    </message>
    <message>
        <source>You and a colleague agree on how much</source>
        <translation type="unfinished">Byddwch chi ac aelod o staff yn cytuno ar faint</translation>
    </message>
    <message>
        <source>Your refund follows when the receipt has come in</source>
        <translation type="unfinished">Bydd eich ad-daliad yn dilyn pan fydd y dderbynneb wedi dod i mewn</translation>
    </message>
    <message>
        <source>We mend it</source>
        <translation type="unfinished">Rydym yn ei hatgyweirio</translation>
    </message>
    <message>
        <source>You get the same again</source>
        <translation type="unfinished">Byddwch yn cael yr un peth eto</translation>
    </message>
    <message>
        <source>You get</source>
        <translation type="unfinished">Byddwch yn cael</translation>
    </message>
    <message>
        <source>You get as store credit</source>
        <translation type="unfinished">Byddwch yn cael fel credyd siop</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation type="unfinished">Mae’n cyfrif am</translation>
    </message>
    <message>
        <source>You keep it, and get back</source>
        <translation type="unfinished">Byddwch yn ei chadw, ac yn cael yn ôl</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">Byddwch yn cael yn ôl</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">Dim i’w dalu</translation>
    </message>
    <message>
        <source>You choose what you want for it</source>
        <translation type="unfinished">Chi sy’n dewis beth rydych ei eisiau amdani</translation>
    </message>
    <message>
        <source>A part of what you paid, including %1 VAT</source>
        <translation type="unfinished">Rhan o’r hyn a daloch, gan gynnwys %1 o TAW</translation>
    </message>
    <message>
        <source>What you paid, including %1 VAT</source>
        <translation type="unfinished">Yr hyn a daloch, gan gynnwys %1 o TAW</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Gofyn i aelod o staff</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Dewis rhywbeth arall</translation>
    </message>
    <message>
        <source>Take the money off</source>
        <translation type="unfinished">Tynnu’r arian oddi ar y pris</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation type="unfinished">Cymryd credyd siop</translation>
    </message>
    <message>
        <source>Take %1 as store credit</source>
        <translation type="unfinished">Cymryd %1 fel credyd siop</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">Rwy’n cytuno: credyd siop</translation>
    </message>
    <message>
        <source>Swap for the same again</source>
        <translation type="unfinished">Cyfnewid am yr un peth eto</translation>
    </message>
    <message>
        <source>Book the repair</source>
        <translation type="unfinished">Trefnu’r atgyweiriad</translation>
    </message>
    <message>
        <source>A colleague does this with you.</source>
        <translation type="unfinished">Bydd aelod o staff yn gwneud hyn gyda chi.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ScanViewModel</name>
    <message>
        <source>Looking for your receipt</source>
        <translation type="unfinished">Wrthi’n chwilio am eich derbynneb</translation>
    </message>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">derbynneb anrheg</translation>
    </message>
    <message>
        <source>Two receipts have this code. Which one is yours?</source>
        <translation type="unfinished">Mae’r cod hwn ar ddwy dderbynneb. Pa un yw eich un chi?</translation>
    </message>
    <message>
        <source>We can&apos;t look up receipts just now. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Ni allwn chwilio am dderbynebau ar hyn o bryd. Rhowch gynnig arall arni, neu gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Let&apos;s finish this return first. Then scan the next receipt.</source>
        <translation type="unfinished">Gadewch i ni orffen y dychweliad hwn yn gyntaf. Yna sganiwch y dderbynneb nesaf.</translation>
    </message>
    <message>
        <source>This terminal is resting. Please go to the returns desk.</source>
        <translation type="unfinished">Mae’r peiriant hwn yn gorffwys. Ewch at y ddesg ddychwelyd, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>One moment please: this terminal is checking an earlier refund.</source>
        <translation type="unfinished">Un eiliad, os gwelwch yn dda: mae’r peiriant hwn yn gwirio ad-daliad cynharach.</translation>
    </message>
</context>
<context>
    <name>reprise::app::Screens</name>
    <message>
        <source>A colleague&apos;s badge was read. Nothing has changed.</source>
        <translation type="unfinished">Darllenwyd bathodyn aelod o staff. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Nothing has changed.</source>
        <translation type="unfinished">Nid ydym yn adnabod y bathodyn hwnnw. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation type="unfinished">Siop %1</translation>
    </message>
    <message>
        <source>Returns kiosk %1</source>
        <translation type="unfinished">Ciosg dychwelyd %1</translation>
    </message>
    <message>
        <source>Please go to the returns desk: a colleague helps you there. Nothing you have is lost.</source>
        <translation type="unfinished">Ewch at y ddesg ddychwelyd, os gwelwch yn dda: bydd aelod o staff yn eich helpu yno. Ni chollir dim sydd gennych.</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s records. Please go to the returns desk.</source>
        <translation type="unfinished">Mae rhaglen arall yn defnyddio cofnodion y peiriant hwn. Ewch at y ddesg ddychwelyd, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>This terminal is resting</source>
        <translation type="unfinished">Mae’r peiriant hwn yn gorffwys</translation>
    </message>
</context>
<context>
    <name>reprise::app::SlipViewModel</name>
    <message>
        <source>Printing the store’s copy</source>
        <translation type="unfinished">Wrthi’n argraffu copi’r siop</translation>
    </message>
    <message>
        <source>Not printed: try the store’s copy again</source>
        <translation type="unfinished">Heb ei argraffu: rhowch gynnig arall ar gopi’r siop</translation>
    </message>
    <message>
        <source>Print the store’s copy again</source>
        <translation type="unfinished">Argraffu copi’r siop eto</translation>
    </message>
    <message>
        <source>Print the store’s copy</source>
        <translation type="unfinished">Argraffu copi’r siop</translation>
    </message>
    <message>
        <source>This terminal has no printer. Take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">Nid oes argraffydd gan y peiriant hwn. Tynnwch lun o’r sgrin hon, neu gofynnwch i aelod o staff am slip wedi’i argraffu.</translation>
    </message>
    <message>
        <source>Printing your slip</source>
        <translation type="unfinished">Wrthi’n argraffu eich slip</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation type="unfinished">Cymerwch eich slip, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Your return is recorded all the same: a colleague can print the slip.</source>
        <translation type="unfinished">Nid oes papur yn yr argraffydd. Mae eich dychweliad wedi’i gofnodi beth bynnag: gall aelod o staff argraffu’r slip.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your return is recorded all the same: take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">Nid yw’r argraffydd yn ateb. Mae eich dychweliad wedi’i gofnodi beth bynnag: tynnwch lun o’r sgrin hon, neu gofynnwch i aelod o staff am slip wedi’i argraffu.</translation>
    </message>
</context>
<context>
    <name>reprise::app::StatusViewModel</name>
    <message>
        <source>Online</source>
        <translation type="unfinished">Ar-lein</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">Wrthi’n anfon</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished">Yn gweithio all-lein</translation>
    </message>
    <message>
        <source>Working offline, service needed</source>
        <translation type="unfinished">Yn gweithio all-lein, angen gwasanaeth</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>section {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">adran {}</translation>
    </message>
    <message>
        <source>sections {}</source>
        <translation type="unfinished">adrannau {}</translation>
    </message>
    <message>
        <source>regulation {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">rheoliad {}</translation>
    </message>
    <message>
        <source>regulations {}</source>
        <translation type="unfinished">rheoliadau {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">erthygl {}</translation>
    </message>
    <message>
        <source>articles {}</source>
        <translation type="unfinished">erthyglau {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <extracomment>Numbers of sections: &quot;27 to 38&quot;.</extracomment>
        <translation type="unfinished">{} i {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>Numbers of sections: &quot;19, 20 and 22&quot;.</extracomment>
        <translation type="unfinished">{}, {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <extracomment>The last numbers of some sections: &quot;20 and 22&quot;.</extracomment>
        <translation type="unfinished">{} &amp; {}</translation>
    </message>
    <message>
        <source>Store policy {}, version {}, rule {}</source>
        <extracomment>The name of the policy, and the name of a rule in it, as the shop has written them.</extracomment>
        <translation type="unfinished">Polisi’r siop: {}, fersiwn {}, rheol {}</translation>
    </message>
    <message>
        <source>I agree to get {} instead of my money back the way I paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Rwy’n cytuno i gael {} yn lle cael fy arian yn ôl yn y ffordd y talais.</translation>
    </message>
    <message>
        <source>You have a right to get it back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Mae gennych hawl i’w gael yn ôl yn y ffordd y taloch. Drwy bwyso’r botwm rydych yn cytuno i gael {} yn lle hynny.</translation>
    </message>
    <message>
        <source>You have a right to get {} back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>An amount, and a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Mae gennych hawl i gael {} yn ôl yn y ffordd y taloch. Drwy bwyso’r botwm rydych yn cytuno i gael {} yn lle hynny.</translation>
    </message>
    <message>
        <source>If it is faulty: all of your money back</source>
        <translation type="unfinished">Os oes nam arni: eich arian i gyd yn ôl</translation>
    </message>
    <message>
        <source>If it is faulty: a repair or a new one, and you prove nothing</source>
        <translation type="unfinished">Os oes nam arni: atgyweiriad neu un newydd, heb i chi brofi dim</translation>
    </message>
    <message>
        <source>If the repair fails: your money, with nothing off for use</source>
        <translation type="unfinished">Os yw’r atgyweiriad yn methu: eich arian, heb dynnu dim am ddefnydd</translation>
    </message>
    <message>
        <source>If you change your mind: you can cancel</source>
        <translation type="unfinished">Os newidiwch eich meddwl: gallwch ganslo</translation>
    </message>
    <message>
        <source>If it is faulty: a repair, a new one or money off</source>
        <translation type="unfinished">Os oes nam arni: atgyweiriad, un newydd neu arian oddi ar y pris</translation>
    </message>
    <message>
        <source>If a fault shows: the shop puts it right</source>
        <translation type="unfinished">Os daw nam i’r golwg: bydd y siop yn ei unioni</translation>
    </message>
    <message>
        <source>If no rules were on show: your money back</source>
        <translation type="unfinished">Os nad oedd rheolau i’w gweld: eich arian yn ôl</translation>
    </message>
    <message>
        <source>If it is faulty: ask a colleague</source>
        <translation type="unfinished">Os oes nam arni: gofynnwch i aelod o staff</translation>
    </message>
    <message>
        <source>A free promise on top of the law</source>
        <translation type="unfinished">Addewid am ddim ar ben y gyfraith</translation>
    </message>
    <message>
        <source>The warranty that you bought with it</source>
        <translation type="unfinished">Y warant a brynoch gyda hi</translation>
    </message>
    <message>
        <source>If you change your mind: bring it back</source>
        <translation type="unfinished">Os newidiwch eich meddwl: dewch â hi’n ôl</translation>
    </message>
    <message>
        <source>If you change your mind: swap it</source>
        <translation type="unfinished">Os newidiwch eich meddwl: cyfnewidiwch hi</translation>
    </message>
    <message>
        <source>The law</source>
        <translation type="unfinished">Y gyfraith</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">Gwarant</translation>
    </message>
    <message>
        <source>Guarantee of {}</source>
        <extracomment>Who gives it, such as the name of a company.</extracomment>
        <translation type="unfinished">Gwarant gan {}</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished">Gwarant a brynwyd</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation type="unfinished">Ein polisi</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Heddiw yw’r diwrnod olaf.</translation>
    </message>
    <message numerus="yes">
        <source>{} days left.</source>
        <comment>{} day left.</comment>
        <translation type="unfinished">
            <numerusform>{} diwrnod ar ôl.</numerusform>
            <numerusform>{} diwrnod ar ôl.</numerusform>
            <numerusform>{} diwrnod ar ôl.</numerusform>
            <numerusform>{} diwrnod ar ôl.</numerusform>
            <numerusform>{} diwrnod ar ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation type="unfinished">Daeth i ben ar {}.</translation>
    </message>
    <message>
        <source>From {} until {}.</source>
        <translation type="unfinished">O {} tan {}.</translation>
    </message>
    <message>
        <source>Until {}.</source>
        <translation type="unfinished">Tan {}.</translation>
    </message>
    <message>
        <source>We know of no cover for this item. A colleague can look at it with you. Your statutory rights are not affected.</source>
        <translation type="unfinished">Ni wyddom am ddim sy’n gwarchod yr eitem hon. Gall aelod o staff edrych arni gyda chi. Nid effeithir ar eich hawliau statudol.</translation>
    </message>
    <message>
        <source>A colleague has approved this.</source>
        <translation type="unfinished">Mae aelod o staff wedi cymeradwyo hyn.</translation>
    </message>
    <message>
        <source>Nobody here has that number.</source>
        <translation type="unfinished">Nid oes gan neb yma y rhif hwnnw.</translation>
    </message>
    <message>
        <source>The PIN for the approval was wrong.</source>
        <translation type="unfinished">Roedd y PIN ar gyfer y gymeradwyaeth yn anghywir.</translation>
    </message>
    <message>
        <source>That colleague may not approve returns.</source>
        <translation type="unfinished">Ni chaiff yr aelod hwnnw o staff gymeradwyo dychweliadau.</translation>
    </message>
    <message>
        <source>That colleague may not approve this much. Ask one who may, such as a manager.</source>
        <translation type="unfinished">Ni chaiff yr aelod hwnnw o staff gymeradwyo cymaint â hyn. Gofynnwch i un sy’n cael, fel rheolwr.</translation>
    </message>
    <message>
        <source>Nobody may approve their own work. Ask another colleague.</source>
        <translation type="unfinished">Ni chaiff neb gymeradwyo ei waith ei hun. Gofynnwch i aelod arall o staff.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros gymeradwyo.</translation>
    </message>
    <message>
        <source>That PIN was wrong too often. Wait a while, or ask another colleague.</source>
        <translation type="unfinished">Roedd y PIN hwnnw’n anghywir yn rhy aml. Arhoswch ychydig, neu gofynnwch i aelod arall o staff.</translation>
    </message>
    <message>
        <source>This terminal cannot check that PIN any more. Call service.</source>
        <translation type="unfinished">Ni all y peiriant hwn wirio’r PIN hwnnw mwyach. Ffoniwch y gwasanaeth technegol.</translation>
    </message>
    <message>
        <source>A badge alone does not approve this. It takes the PIN as well.</source>
        <translation type="unfinished">Nid yw bathodyn ar ei ben ei hun yn cymeradwyo hyn. Mae angen y PIN hefyd.</translation>
    </message>
    <message>
        <source>A PIN alone does not approve this. It takes the badge as well.</source>
        <translation type="unfinished">Nid yw PIN ar ei ben ei hun yn cymeradwyo hyn. Mae angen y bathodyn hefyd.</translation>
    </message>
    <message>
        <source>What was approved is not what would happen now. Look at it again, then approve it.</source>
        <translation type="unfinished">Nid yr hyn a gymeradwywyd yw’r hyn a fyddai’n digwydd nawr. Edrychwch arno eto, yna cymeradwywch ef.</translation>
    </message>
    <message>
        <source>This takes two colleagues. Ask a second one to approve it.</source>
        <translation type="unfinished">Mae angen dau aelod o staff ar gyfer hyn. Gofynnwch i ail un ei gymeradwyo.</translation>
    </message>
    <message>
        <source>This takes two colleagues. The second one was the first again.</source>
        <translation type="unfinished">Mae angen dau aelod o staff ar gyfer hyn. Yr un cyntaf eto oedd yr ail.</translation>
    </message>
    <message>
        <source>The approval does not count.</source>
        <translation type="unfinished">Nid yw’r gymeradwyaeth yn cyfrif.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>In the place of a date: &quot;You can return this until an unknown day.&quot;</extracomment>
        <translation type="unfinished">adeg anhysbys</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <extracomment>In the place of an amount: &quot;We pay up to an unknown amount in cash here.&quot;</extracomment>
        <translation type="unfinished">swm anhysbys</translation>
    </message>
    <message>
        <source>The item with this serial number has already come back.</source>
        <translation type="unfinished">Mae’r eitem â’r rhif cyfresol hwn wedi dod yn ôl yn barod.</translation>
    </message>
    <message>
        <source>This has its own serial number. Nobody has read it yet.</source>
        <translation type="unfinished">Mae gan hon ei rhif cyfresol ei hun. Nid oes neb wedi’i ddarllen eto.</translation>
    </message>
    <message>
        <source>This has its own serial number. A colleague needs to read it first.</source>
        <translation type="unfinished">Mae gan hon ei rhif cyfresol ei hun. Mae angen i aelod o staff ei ddarllen yn gyntaf.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. So it is not the item you bought.</source>
        <translation type="unfinished">Nid yw’r rhif cyfresol yn un o’r rhai ar y dderbynneb. Felly nid hon yw’r eitem a brynoch.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. A colleague needs to compare them.</source>
        <translation type="unfinished">Nid yw’r rhif cyfresol yn un o’r rhai ar y dderbynneb. Mae angen i aelod o staff eu cymharu.</translation>
    </message>
    <message>
        <source>This is not here yet. Nothing is paid for it until it is.</source>
        <translation type="unfinished">Nid yw hon yma eto. Ni thelir dim amdani nes ei bod yma.</translation>
    </message>
    <message>
        <source>Some of what you told us about is here. This return is about that. The rest can follow.</source>
        <translation type="unfinished">Mae rhai o’r pethau y dywedoch wrthym amdanynt yma. Mae’r dychweliad hwn am y rheini. Gall y gweddill ddilyn.</translation>
    </message>
    <message numerus="yes">
        <source>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</source>
        <comment>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</comment>
        <translation type="unfinished">
            <numerusform>Dywedoch wrthym am {0}, ac mae {1} yma. Mae’r dychweliad hwn am y rheini. Gall y gweddill ddilyn.</numerusform>
            <numerusform>Dywedoch wrthym am {0}, ac mae {1} yma. Mae’r dychweliad hwn am honno. Gall y gweddill ddilyn.</numerusform>
            <numerusform>Dywedoch wrthym am {0}, ac mae {1} yma. Mae’r dychweliad hwn am y rheini. Gall y gweddill ddilyn.</numerusform>
            <numerusform>Dywedoch wrthym am {0}, ac mae {1} yma. Mae’r dychweliad hwn am y rheini. Gall y gweddill ddilyn.</numerusform>
            <numerusform>Dywedoch wrthym am {0}, ac mae {1} yma. Mae’r dychweliad hwn am y rheini. Gall y gweddill ddilyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot find the item you want instead. A colleague can look for it, or you can have something else.</source>
        <translation type="unfinished">Ni allwn ddod o hyd i’r eitem rydych ei heisiau yn lle hon. Gall aelod o staff chwilio amdani, neu cewch rywbeth arall.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over. A colleague hands it over after checking the age.</source>
        <translation type="unfinished">Mae’r eitem newydd ar gyfer pobl {} oed a throsodd. Bydd aelod o staff yn ei rhoi i chi ar ôl gwirio’r oed.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">Mae’r eitem newydd ar gyfer pobl {} oed a throsodd, felly aelod o staff sy’n ei rhoi i chi. Gallwch gael eich arian yn ôl yma yn lle hynny.</translation>
    </message>
    <message>
        <source>The new item needs careful handling. A colleague hands it over.</source>
        <translation type="unfinished">Mae angen trin yr eitem newydd yn ofalus. Bydd aelod o staff yn ei rhoi i chi.</translation>
    </message>
    <message>
        <source>The new item needs careful handling, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">Mae angen trin yr eitem newydd yn ofalus, felly aelod o staff sy’n ei rhoi i chi. Gallwch gael eich arian yn ôl yma yn lle hynny.</translation>
    </message>
    <message>
        <source>The new item may be part of a recall. A colleague needs to read its label first.</source>
        <translation type="unfinished">Efallai fod yr eitem newydd yn cael ei galw’n ôl. Mae angen i aelod o staff ddarllen ei label yn gyntaf.</translation>
    </message>
    <message>
        <source>The new item has been recalled, so we do not hand it over. Please choose another.</source>
        <translation type="unfinished">Mae’r eitem newydd wedi’i galw’n ôl, felly nid ydym yn ei rhoi i neb. Dewiswch un arall, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>You keep a part of this order. A colleague looks at what of its delivery you get back.</source>
        <translation type="unfinished">Rydych yn cadw rhan o’r archeb hon. Bydd aelod o staff yn edrych faint o gost ei danfon a gewch yn ôl.</translation>
    </message>
    <message>
        <source>You get back what our cheapest delivery costs: {}. What you paid for a faster one stays with us.</source>
        <translation type="unfinished">Byddwch yn cael yn ôl gost ein dull danfon rhataf: {}. Rydym yn cadw’r hyn a daloch am un cyflymach.</translation>
    </message>
    <message>
        <source>The whole order comes back, so you get its delivery back too.</source>
        <translation type="unfinished">Mae’r archeb gyfan yn dod yn ôl, felly byddwch yn cael cost ei danfon yn ôl hefyd.</translation>
    </message>
    <message>
        <source>A colleague looks with you at what bringing it back cost.</source>
        <translation type="unfinished">Bydd aelod o staff yn edrych gyda chi ar gost dod â hi’n ôl.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. We owe you what was reasonable of that: a colleague pays it to you.</source>
        <translation type="unfinished">Costiodd dod â hi’n ôl {} i chi. Mae arnom i chi yr hyn oedd yn rhesymol o hynny: bydd aelod o staff yn ei dalu i chi.</translation>
    </message>
    <message>
        <source>The way to our shop cost you {}. The law does not make us pay for it. You can ask a colleague.</source>
        <translation type="unfinished">Costiodd y daith i’n siop {} i chi. Nid yw’r gyfraith yn gwneud i ni dalu amdani. Gallwch ofyn i aelod o staff.</translation>
    </message>
    <message>
        <source>Sending it back cost you {}. When you change your mind, that is yours to pay.</source>
        <translation type="unfinished">Costiodd ei hanfon yn ôl {} i chi. Pan fyddwch yn newid eich meddwl, chi sy’n talu am hynny.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. A colleague looks at it with you.</source>
        <translation type="unfinished">Costiodd dod â hi’n ôl {} i chi. Bydd aelod o staff yn edrych ar hynny gyda chi.</translation>
    </message>
    <message>
        <source>A colleague will look at it with you.</source>
        <translation type="unfinished">Bydd aelod o staff yn edrych arno gyda chi.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel.</source>
        <translation type="unfinished">Nid mewn siop y prynoch hon. Yn ôl y gyfraith gallwch ganslo.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel until {}.</source>
        <translation type="unfinished">Nid mewn siop y prynoch hon. Yn ôl y gyfraith gallwch ganslo tan {}.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch gael eich arian i gyd yn ôl.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back until {}.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch gael eich arian i gyd yn ôl tan {}.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch ddod â’r gwerthiant i ben a chael eich arian i gyd yn ôl.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back until {}.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch ddod â’r gwerthiant i ben a chael eich arian i gyd yn ôl tan {}.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one. You choose which.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch gael atgyweiriad neu un newydd. Chi sy’n dewis pa un.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one, if the fault was there when you got it.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch gael atgyweiriad neu un newydd, os oedd y nam yno pan gawsoch hi.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have all of your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch nawr ei rhoi’n ôl a chael eich arian i gyd, neu ei chadw a thalu llai. Chi sy’n dewis.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, less a fair sum for the use. Or keep it and pay less. You choose.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch nawr ei rhoi’n ôl a chael eich arian, llai swm teg am y defnydd. Neu ei chadw a thalu llai. Chi sy’n dewis.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch nawr ei rhoi’n ôl a chael eich arian, neu ei chadw a thalu llai. Chi sy’n dewis.</translation>
    </message>
    <message>
        <source>By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch ei chadw a chael rhywfaint o’ch arian yn ôl.</translation>
    </message>
    <message>
        <source>The fault is small. By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">Mae’r nam yn fach. Yn ôl y gyfraith gallwch ei chadw a chael rhywfaint o’ch arian yn ôl.</translation>
    </message>
    <message>
        <source>It is being put right, and by law we have a fair time for that. If it takes too long, tell a colleague: then you can have more.</source>
        <translation type="unfinished">Mae’n cael ei hunioni, ac yn ôl y gyfraith mae gennym amser teg i wneud hynny. Os bydd yn cymryd gormod o amser, dywedwch wrth aelod o staff: yna gallwch gael mwy.</translation>
    </message>
    <message>
        <source>You do not have to say why. You get all of your money back.</source>
        <translation type="unfinished">Nid oes rhaid i chi ddweud pam. Byddwch yn cael eich arian i gyd yn ôl.</translation>
    </message>
    <message>
        <source>It was used more than you would in a shop, so we may keep back a fair part. A colleague will look at it with you.</source>
        <translation type="unfinished">Fe’i defnyddiwyd yn fwy nag y byddech mewn siop, felly cawn gadw rhan deg yn ôl. Bydd aelod o staff yn edrych ar hynny gyda chi.</translation>
    </message>
    <message>
        <source>By law you can give this back at any time and have all of your money.</source>
        <translation type="unfinished">Yn ôl y gyfraith gallwch roi hon yn ôl unrhyw bryd a chael eich arian i gyd.</translation>
    </message>
    <message>
        <source>You have had this for a long time, and the years in which the law helps are over.</source>
        <translation type="unfinished">Mae hon gennych ers amser hir, ac mae’r blynyddoedd pan fydd y gyfraith yn helpu ar ben.</translation>
    </message>
    <message>
        <source>A colleague will still look at it with you.</source>
        <translation type="unfinished">Bydd aelod o staff yn dal i edrych arni gyda chi.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were on show when you bought this, so by law they decide.</source>
        <translation type="unfinished">Roedd rheolau’r siop i’w gweld pan brynoch hon, felly yn ôl y gyfraith nhw sy’n penderfynu.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back.</source>
        <translation type="unfinished">Nid oedd rheolau’r siop i’w gweld pan brynoch hon. Yn ôl y gyfraith gallwch gael eich arian yn ôl.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back until {}.</source>
        <translation type="unfinished">Nid oedd rheolau’r siop i’w gweld pan brynoch hon. Yn ôl y gyfraith gallwch gael eich arian yn ôl tan {}.</translation>
    </message>
    <message>
        <source>By law it has to be fit to sell and to use. You may have a repair, a new one or money back.</source>
        <translation type="unfinished">Yn ôl y gyfraith rhaid iddi fod yn addas i’w gwerthu a’i defnyddio. Efallai y cewch atgyweiriad, un newydd neu arian yn ôl.</translation>
    </message>
    <message>
        <source>Here the law leaves it to the shop&apos;s own rules.</source>
        <translation type="unfinished">Yma mae’r gyfraith yn gadael hyn i reolau’r siop ei hun.</translation>
    </message>
    <message>
        <source>Your statutory rights are not affected.</source>
        <translation type="unfinished">Nid effeithir ar eich hawliau statudol.</translation>
    </message>
    <message>
        <source>You told us that it is faulty.</source>
        <translation type="unfinished">Dywedoch wrthym fod nam arni.</translation>
    </message>
    <message>
        <source>You told us that it does not do its job.</source>
        <translation type="unfinished">Dywedoch wrthym nad yw’n gwneud ei gwaith.</translation>
    </message>
    <message>
        <source>You told us that it was put in badly.</source>
        <translation type="unfinished">Dywedoch wrthym ei bod wedi’i gosod yn wael.</translation>
    </message>
    <message>
        <source>You told us that it came late.</source>
        <translation type="unfinished">Dywedoch wrthym ei bod wedi dod yn hwyr.</translation>
    </message>
    <message>
        <source>You told us that it was not ours to sell.</source>
        <translation type="unfinished">Dywedoch wrthym nad oedd gennym hawl i’w gwerthu.</translation>
    </message>
    <message>
        <source>You told us that a promise was not kept.</source>
        <translation type="unfinished">Dywedoch wrthym na chadwyd addewid.</translation>
    </message>
    <message>
        <source>You told us that it was broken when it came.</source>
        <translation type="unfinished">Dywedoch wrthym ei bod wedi torri pan ddaeth.</translation>
    </message>
    <message>
        <source>You told us that it has been recalled.</source>
        <translation type="unfinished">Dywedoch wrthym ei bod wedi’i galw’n ôl.</translation>
    </message>
    <message>
        <source>You do not have to prove the fault.</source>
        <translation type="unfinished">Nid oes rhaid i chi brofi’r nam.</translation>
    </message>
    <message>
        <source>We may ask you to show us what is wrong.</source>
        <translation type="unfinished">Efallai y gofynnwn i chi ddangos i ni beth sydd o’i le.</translation>
    </message>
    <message>
        <source>We pay by {} at the latest.</source>
        <translation type="unfinished">Byddwn yn talu erbyn {} fan bellaf.</translation>
    </message>
    <message>
        <source>You told us that it is not what you bought.</source>
        <translation type="unfinished">Dywedoch wrthym nad dyna’r hyn a brynoch.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop, so by law you may be able to cancel. A colleague can tell you more.</source>
        <translation type="unfinished">Nid mewn siop y prynoch hon, felly efallai y gallwch ganslo yn ôl y gyfraith. Gall aelod o staff ddweud mwy wrthych.</translation>
    </message>
    <message>
        <source>By law you may have other choices too. Ask a colleague.</source>
        <translation type="unfinished">Yn ôl y gyfraith, efallai fod gennych ddewisiadau eraill hefyd. Gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>By law you may have a repair, a new one or money back. A colleague will look at it with you.</source>
        <translation type="unfinished">Yn ôl y gyfraith, efallai y cewch atgyweiriad, un newydd neu arian yn ôl. Bydd aelod o staff yn edrych ar hyn gyda chi.</translation>
    </message>
    <message>
        <source>Any proof helps: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">Mae unrhyw brawf yn helpu: cyfriflen banc, e-bost, cerdyn teyrngarwch, neu’r blwch gyda’i rif.</translation>
    </message>
    <message>
        <source>We take it back all the same.</source>
        <translation type="unfinished">Rydym yn ei chymryd yn ôl beth bynnag.</translation>
    </message>
    <message>
        <source>A colleague needs to look at it first.</source>
        <translation type="unfinished">Mae angen i aelod o staff edrych arni yn gyntaf.</translation>
    </message>
    <message>
        <source>We do not usually take it back, but a colleague can make an exception.</source>
        <translation type="unfinished">Nid ydym yn ei chymryd yn ôl fel arfer, ond gall aelod o staff wneud eithriad.</translation>
    </message>
    <message>
        <source>We do not take it back when you have changed your mind.</source>
        <translation type="unfinished">Nid ydym yn ei chymryd yn ôl pan fyddwch wedi newid eich meddwl.</translation>
    </message>
    <message>
        <source>You bought this in our {} season.</source>
        <extracomment>The shop&apos;s own name for a season: &quot;Christmas&quot;.</extracomment>
        <translation type="unfinished">Prynoch hon yn ein tymor {}.</translation>
    </message>
    <message>
        <source>You bought this in our special season.</source>
        <translation type="unfinished">Prynoch hon yn ein tymor arbennig.</translation>
    </message>
    <message>
        <source>So you can change your mind until {}.</source>
        <translation type="unfinished">Felly gallwch newid eich meddwl tan {}.</translation>
    </message>
    <message>
        <source>The time to change your mind ended on {}.</source>
        <translation type="unfinished">Daeth yr amser i newid eich meddwl i ben ar {}.</translation>
    </message>
    <message>
        <source>Our policy has a rule for {}.</source>
        <extracomment>The shop&apos;s own name for a kind of goods: &quot;swimwear&quot;.</extracomment>
        <translation type="unfinished">Mae gan ein polisi reol ar gyfer {}.</translation>
    </message>
    <message>
        <source>Our policy has a rule for this kind of item.</source>
        <translation type="unfinished">Mae gan ein polisi reol ar gyfer y math hwn o eitem.</translation>
    </message>
    <message>
        <source>For the reason you gave, our policy does not count the days.</source>
        <translation type="unfinished">Am y rheswm a roesoch, nid yw ein polisi’n cyfrif y dyddiau.</translation>
    </message>
    <message>
        <source>Our policy has a rule for the reason you gave.</source>
        <translation type="unfinished">Mae gan ein polisi reol ar gyfer y rheswm a roesoch.</translation>
    </message>
    <message>
        <source>You can bring this back until {}.</source>
        <translation type="unfinished">Gallwch ddod â hon yn ôl tan {}.</translation>
    </message>
    <message>
        <source>The time to bring this back ended on {}.</source>
        <translation type="unfinished">Daeth yr amser i ddod â hon yn ôl i ben ar {}.</translation>
    </message>
    <message>
        <source>You get {}. Who gave it to you is not told.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Byddwch yn cael {}. Ni ddywedir wrth y sawl a’i rhoddodd i chi.</translation>
    </message>
    <message>
        <source>You have a gift receipt.</source>
        <translation type="unfinished">Mae gennych dderbynneb anrheg.</translation>
    </message>
    <message numerus="yes">
        <source>What you bring back in {0} days comes to {1}. Our limit is {2}.</source>
        <comment>What you bring back in {0} day comes to {1}. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Cyfanswm yr hyn rydych yn ei ddychwelyd mewn {0} diwrnod yw {1}. Ein terfyn yw {2}.</numerusform>
            <numerusform>Cyfanswm yr hyn rydych yn ei ddychwelyd mewn {0} diwrnod yw {1}. Ein terfyn yw {2}.</numerusform>
            <numerusform>Cyfanswm yr hyn rydych yn ei ddychwelyd mewn {0} diwrnod yw {1}. Ein terfyn yw {2}.</numerusform>
            <numerusform>Cyfanswm yr hyn rydych yn ei ddychwelyd mewn {0} diwrnod yw {1}. Ein terfyn yw {2}.</numerusform>
            <numerusform>Cyfanswm yr hyn rydych yn ei ddychwelyd mewn {0} diwrnod yw {1}. Ein terfyn yw {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Dyma eich dychweliad rhif {0} mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
            <numerusform>Dyma eich dychweliad rhif {0} mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
            <numerusform>Dyma eich dychweliad rhif {0} mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
            <numerusform>Dyma eich dychweliad rhif {0} mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
            <numerusform>Dyma eich dychweliad rhif {0} mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our limit for a change of mind is {}.</source>
        <translation type="unfinished">Ein terfyn ar gyfer newid meddwl yw {}.</translation>
    </message>
    <message numerus="yes">
        <source>All is well. This is your return number {0} in {1} days.</source>
        <comment>All is well. This is your return number {0} in {1} day.</comment>
        <translation type="unfinished">
            <numerusform>Mae popeth yn iawn. Dyma eich dychweliad rhif {0} mewn {1} diwrnod.</numerusform>
            <numerusform>Mae popeth yn iawn. Dyma eich dychweliad rhif {0} mewn {1} diwrnod.</numerusform>
            <numerusform>Mae popeth yn iawn. Dyma eich dychweliad rhif {0} mewn {1} diwrnod.</numerusform>
            <numerusform>Mae popeth yn iawn. Dyma eich dychweliad rhif {0} mewn {1} diwrnod.</numerusform>
            <numerusform>Mae popeth yn iawn. Dyma eich dychweliad rhif {0} mewn {1} diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something faulty never counts.</source>
        <translation type="unfinished">Nid yw rhywbeth â nam byth yn cyfrif.</translation>
    </message>
    <message>
        <source>So we keep back {} for each one. You get the rest.</source>
        <translation type="unfinished">Felly rydym yn cadw {} yn ôl am bob un. Byddwch yn cael y gweddill.</translation>
    </message>
    <message>
        <source>So we keep back {}% of the price. You get the rest.</source>
        <translation type="unfinished">Felly rydym yn cadw {}% o’r pris yn ôl. Byddwch yn cael y gweddill.</translation>
    </message>
    <message>
        <source>It costs us money to make it ready to sell again.</source>
        <translation type="unfinished">Mae’n costio arian i ni ei gwneud yn barod i’w gwerthu eto.</translation>
    </message>
    <message>
        <source>You paid less for these together. What you keep counts at its full price.</source>
        <translation type="unfinished">Taloch lai am y rhain gyda’i gilydd. Mae’r hyn a gadwch yn cyfrif ar ei bris llawn.</translation>
    </message>
    <message numerus="yes">
        <source>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</source>
        <comment>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</comment>
        <translation type="unfinished">
            <numerusform>Taloch lai am y rhain gyda’i gilydd. Mae’r {0} a gadwch yn cyfrif ar eu pris llawn, {1} yr un. Byddwch yn cael y gweddill yn ôl.</numerusform>
            <numerusform>Taloch lai am y rhain gyda’i gilydd. Mae’r un a gadwch yn cyfrif ar ei phris llawn, {1}. Byddwch yn cael y gweddill yn ôl.</numerusform>
            <numerusform>Taloch lai am y rhain gyda’i gilydd. Mae’r {0} a gadwch yn cyfrif ar eu pris llawn, {1} yr un. Byddwch yn cael y gweddill yn ôl.</numerusform>
            <numerusform>Taloch lai am y rhain gyda’i gilydd. Mae’r {0} a gadwch yn cyfrif ar eu pris llawn, {1} yr un. Byddwch yn cael y gweddill yn ôl.</numerusform>
            <numerusform>Taloch lai am y rhain gyda’i gilydd. Mae’r {0} a gadwch yn cyfrif ar eu pris llawn, {1} yr un. Byddwch yn cael y gweddill yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague needs to read the label of this item first.</source>
        <translation type="unfinished">Mae angen i aelod o staff ddarllen label yr eitem hon yn gyntaf.</translation>
    </message>
    <message>
        <source>This item is on our list of goods that stay sold.</source>
        <translation type="unfinished">Mae’r eitem hon ar ein rhestr o nwyddau nad ydynt yn dod yn ôl ar ôl eu gwerthu.</translation>
    </message>
    <message>
        <source>You can swap this for something else until {}.</source>
        <translation type="unfinished">Gallwch gyfnewid hon am rywbeth arall tan {}.</translation>
    </message>
    <message>
        <source>The time to swap this for something else ended on {}.</source>
        <translation type="unfinished">Daeth yr amser i gyfnewid hon am rywbeth arall i ben ar {}.</translation>
    </message>
    <message>
        <source>You asked for an exchange.</source>
        <translation type="unfinished">Gofynnoch am gyfnewid.</translation>
    </message>
    <message>
        <source>You asked for store credit.</source>
        <translation type="unfinished">Gofynnoch am gredyd siop.</translation>
    </message>
    <message>
        <source>You asked for a repair.</source>
        <translation type="unfinished">Gofynnoch am atgyweiriad.</translation>
    </message>
    <message>
        <source>You asked for a new one.</source>
        <translation type="unfinished">Gofynnoch am un newydd.</translation>
    </message>
    <message>
        <source>You asked for money off.</source>
        <translation type="unfinished">Gofynnoch am arian oddi ar y pris.</translation>
    </message>
    <message>
        <source>You asked for your money back.</source>
        <translation type="unfinished">Gofynnoch am eich arian yn ôl.</translation>
    </message>
    <message>
        <source>This is a lot of cash. A colleague needs to approve it.</source>
        <translation type="unfinished">Mae hyn yn llawer o arian parod. Mae angen i aelod o staff ei gymeradwyo.</translation>
    </message>
    <message>
        <source>We pay up to {} in cash here. Above that a colleague needs to approve it.</source>
        <translation type="unfinished">Rydym yn talu hyd at {} mewn arian parod yma. Uwchlaw hynny mae angen i aelod o staff ei gymeradwyo.</translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Dyma eich dychweliad rhif {0} heb dderbynneb mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
            <numerusform>Dyma eich dychweliad rhif {0} heb dderbynneb mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
            <numerusform>Dyma eich dychweliad rhif {0} heb dderbynneb mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
            <numerusform>Dyma eich dychweliad rhif {0} heb dderbynneb mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
            <numerusform>Dyma eich dychweliad rhif {0} heb dderbynneb mewn {1} diwrnod. Ein terfyn yw {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show us your loyalty card or an ID, so that we can count such returns.</source>
        <translation type="unfinished">Dangoswch eich cerdyn teyrngarwch neu ddogfen adnabod, fel y gallwn gyfrif dychweliadau o’r fath.</translation>
    </message>
    <message>
        <source>You do not need a receipt when something is wrong.</source>
        <translation type="unfinished">Nid oes angen derbynneb arnoch pan fydd rhywbeth o’i le.</translation>
    </message>
    <message>
        <source>A colleague looks for the sale with you.</source>
        <translation type="unfinished">Bydd aelod o staff yn chwilio am y gwerthiant gyda chi.</translation>
    </message>
    <message>
        <source>Without a receipt we go up to {}.</source>
        <translation type="unfinished">Heb dderbynneb rydym yn mynd hyd at {}.</translation>
    </message>
    <message>
        <source>The last day for that is {}.</source>
        <translation type="unfinished">Y diwrnod olaf ar gyfer hynny yw {}.</translation>
    </message>
    <message>
        <source>You get {}.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Byddwch yn cael {}.</translation>
    </message>
    <message>
        <source>There is no receipt. We take it back.</source>
        <translation type="unfinished">Nid oes derbynneb. Rydym yn ei chymryd yn ôl.</translation>
    </message>
    <message>
        <source>We have not found the sale yet.</source>
        <translation type="unfinished">Nid ydym wedi dod o hyd i’r gwerthiant eto.</translation>
    </message>
    <message>
        <source>This was sold as a final sale.</source>
        <translation type="unfinished">Gwerthwyd hon fel gwerthiant terfynol.</translation>
    </message>
    <message>
        <source>This is sold sealed for hygiene.</source>
        <translation type="unfinished">Gwerthir hon wedi’i selio er hylendid.</translation>
    </message>
    <message>
        <source>This does not keep.</source>
        <translation type="unfinished">Nid yw hon yn cadw.</translation>
    </message>
    <message>
        <source>This may only be sold to people of a certain age.</source>
        <translation type="unfinished">Dim ond i bobl o oed penodol y ceir gwerthu hon.</translation>
    </message>
    <message>
        <source>This needs careful handling.</source>
        <translation type="unfinished">Mae angen trin hon yn ofalus.</translation>
    </message>
    <message>
        <source>This was made for you.</source>
        <translation type="unfinished">Gwnaed hon ar eich cyfer chi.</translation>
    </message>
    <message>
        <source>This was made with your own words or pictures.</source>
        <translation type="unfinished">Gwnaed hon â’ch geiriau neu’ch lluniau eich hun.</translation>
    </message>
    <message>
        <source>This has its own serial number.</source>
        <translation type="unfinished">Mae gan hon ei rhif cyfresol ei hun.</translation>
    </message>
    <message>
        <source>This is a service, so there is nothing to bring back.</source>
        <translation type="unfinished">Gwasanaeth yw hwn, felly nid oes dim i ddod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>The store has a special rule for this kind of item.</source>
        <translation type="unfinished">Mae gan y siop reol arbennig ar gyfer y math hwn o eitem.</translation>
    </message>
    <message>
        <source>We cannot pay that much in cash. We can pay you another way.</source>
        <translation type="unfinished">Ni allwn dalu cymaint â hynny mewn arian parod. Gallwn eich talu mewn ffordd arall.</translation>
    </message>
    <message numerus="yes">
        <source>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</source>
        <comment>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</comment>
        <translation type="unfinished">
            <numerusform>Gyda’r hyn a gawsoch o’r blaen, daw hyn i {0} mewn arian parod. Rydym yn aros o dan {1} mewn {2} diwrnod. Gallwn eich talu mewn ffordd arall.</numerusform>
            <numerusform>Gyda’r hyn a gawsoch o’r blaen, daw hyn i {0} mewn arian parod. Rydym yn aros o dan {1} mewn {2} diwrnod. Gallwn eich talu mewn ffordd arall.</numerusform>
            <numerusform>Gyda’r hyn a gawsoch o’r blaen, daw hyn i {0} mewn arian parod. Rydym yn aros o dan {1} mewn {2} diwrnod. Gallwn eich talu mewn ffordd arall.</numerusform>
            <numerusform>Gyda’r hyn a gawsoch o’r blaen, daw hyn i {0} mewn arian parod. Rydym yn aros o dan {1} mewn {2} diwrnod. Gallwn eich talu mewn ffordd arall.</numerusform>
            <numerusform>Gyda’r hyn a gawsoch o’r blaen, daw hyn i {0} mewn arian parod. Rydym yn aros o dan {1} mewn {2} diwrnod. Gallwn eich talu mewn ffordd arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</source>
        <comment>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</comment>
        <translation type="unfinished">
            <numerusform>Rhoddodd y pryniant hwn bwyntiau i chi, ac mae {0} ohonynt wedi’u gwario. Felly rydym yn cadw {1} yn ôl. Byddwch yn cael y gweddill.</numerusform>
            <numerusform>Rhoddodd y pryniant hwn bwyntiau i chi, ac mae {0} ohonynt wedi’i wario. Felly rydym yn cadw {1} yn ôl. Byddwch yn cael y gweddill.</numerusform>
            <numerusform>Rhoddodd y pryniant hwn bwyntiau i chi, ac mae {0} ohonynt wedi’u gwario. Felly rydym yn cadw {1} yn ôl. Byddwch yn cael y gweddill.</numerusform>
            <numerusform>Rhoddodd y pryniant hwn bwyntiau i chi, ac mae {0} ohonynt wedi’u gwario. Felly rydym yn cadw {1} yn ôl. Byddwch yn cael y gweddill.</numerusform>
            <numerusform>Rhoddodd y pryniant hwn bwyntiau i chi, ac mae {0} ohonynt wedi’u gwario. Felly rydym yn cadw {1} yn ôl. Byddwch yn cael y gweddill.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was paid with this gift card already. We take back cards that are full. A colleague can look at it with you.</source>
        <translation type="unfinished">Talwyd am rywbeth â’r cerdyn rhodd hwn yn barod. Rydym yn cymryd cardiau llawn yn ôl. Gall aelod o staff edrych arno gyda chi.</translation>
    </message>
    <message>
        <source>We need to know which gift card comes back. Show it to a colleague.</source>
        <translation type="unfinished">Mae angen i ni wybod pa gerdyn rhodd sy’n dod yn ôl. Dangoswch ef i aelod o staff.</translation>
    </message>
    <message>
        <source>We do not know yet what is left on this gift card. A colleague needs to look at it first.</source>
        <translation type="unfinished">Nid ydym yn gwybod eto faint sydd ar ôl ar y cerdyn rhodd hwn. Mae angen i aelod o staff edrych arno yn gyntaf.</translation>
    </message>
    <message>
        <source>The law: {}.</source>
        <extracomment>&quot;The law: Consumer Rights Act 2015, sections 20 and 22.&quot;</extracomment>
        <translation type="unfinished">Y gyfraith: {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>Makes a sentence of &quot;Store policy corner, version 3, rule window&quot;.</extracomment>
        <translation type="unfinished">{}.</translation>
    </message>
    <message>
        <source>This is what the law says.</source>
        <translation type="unfinished">Dyma a ddywed y gyfraith.</translation>
    </message>
    <message>
        <source>This is a rule of the shop.</source>
        <translation type="unfinished">Un o reolau’r siop yw hon.</translation>
    </message>
    <message>
        <source>Return fewer items at once, or wait for the colleague.</source>
        <translation type="unfinished">Dychwelwch lai o eitemau ar unwaith, neu arhoswch am yr aelod o staff.</translation>
    </message>
    <message>
        <source>You can keep it. If something is wrong with it, tell us: then the law gives you more.</source>
        <translation type="unfinished">Gallwch ei chadw. Os oes rhywbeth o’i le arni, dywedwch wrthym: yna mae’r gyfraith yn rhoi mwy i chi.</translation>
    </message>
    <message>
        <source>Scan the code once more, or type the number. It may also be a receipt from another shop.</source>
        <translation type="unfinished">Sganiwch y cod unwaith eto, neu teipiwch y rhif. Gall hefyd fod yn dderbynneb o siop arall.</translation>
    </message>
    <message>
        <source>Choose the item from the list of your receipt.</source>
        <translation type="unfinished">Dewiswch yr eitem o restr eich derbynneb.</translation>
    </message>
    <message>
        <source>Add the day or the amount of the purchase, or show us the receipt.</source>
        <translation type="unfinished">Ychwanegwch ddiwrnod neu swm y pryniant, neu dangoswch y dderbynneb i ni.</translation>
    </message>
    <message>
        <source>Keep your slip. We tell you when we have found the sale.</source>
        <translation type="unfinished">Cadwch eich slip. Byddwn yn dweud wrthych pan fyddwn wedi dod o hyd i’r gwerthiant.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or take the goods home again.</source>
        <translation type="unfinished">Arhoswch am yr aelod o staff, neu ewch â’r nwyddau adref eto.</translation>
    </message>
    <message>
        <source>Show us the receipt of the purchase itself.</source>
        <translation type="unfinished">Dangoswch dderbynneb y pryniant ei hun i ni.</translation>
    </message>
    <message>
        <source>If you have bought more of these, use the receipt for those.</source>
        <translation type="unfinished">Os ydych wedi prynu mwy o’r rhain, defnyddiwch y dderbynneb ar gyfer y rheini.</translation>
    </message>
    <message>
        <source>Show us what you have: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">Dangoswch yr hyn sydd gennych: cyfriflen banc, e-bost, cerdyn teyrngarwch, neu’r blwch gyda’i rif.</translation>
    </message>
    <message>
        <source>Agree to it, or choose the way you paid.</source>
        <translation type="unfinished">Cytunwch ag ef, neu dewiswch y ffordd y taloch.</translation>
    </message>
    <message>
        <source>Choose another way, or wait for the colleague.</source>
        <translation type="unfinished">Dewiswch ffordd arall, neu arhoswch am yr aelod o staff.</translation>
    </message>
    <message>
        <source>Take it the way you paid, or wait for the colleague.</source>
        <translation type="unfinished">Cymerwch ef yn y ffordd y taloch, neu arhoswch am yr aelod o staff.</translation>
    </message>
    <message>
        <source>Choose another way to be paid: the way you paid, or store credit.</source>
        <translation type="unfinished">Dewiswch ffordd arall o gael eich talu: y ffordd y taloch, neu gredyd siop.</translation>
    </message>
    <message>
        <source>Keep the card and use what is left, or ask a colleague.</source>
        <translation type="unfinished">Cadwch y cerdyn a defnyddiwch yr hyn sydd ar ôl, neu gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Cancel the whole order, or wait for the colleague.</source>
        <translation type="unfinished">Canslwch yr archeb gyfan, neu arhoswch am yr aelod o staff.</translation>
    </message>
    <message>
        <source>Show the colleague what you paid for bringing it back.</source>
        <translation type="unfinished">Dangoswch i’r aelod o staff beth a daloch am ddod â hi’n ôl.</translation>
    </message>
    <message>
        <source>Ask another colleague to approve it.</source>
        <translation type="unfinished">Gofynnwch i aelod arall o staff ei gymeradwyo.</translation>
    </message>
    <message>
        <source>Look for the one whose number is on the receipt, or ask a colleague.</source>
        <translation type="unfinished">Chwiliwch am yr un sydd â’i rhif ar y dderbynneb, neu gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or come back with it. Asking now counts.</source>
        <translation type="unfinished">Arhoswch am yr aelod o staff, neu dewch yn ôl gyda hi. Mae gofyn nawr yn cyfrif.</translation>
    </message>
    <message>
        <source>Think this is wrong? A colleague can look at it again.</source>
        <translation type="unfinished">Credu bod hyn yn anghywir? Gall aelod o staff edrych arno eto.</translation>
    </message>
    <message>
        <source>By law, a shop does not have to take back goods only because you changed your mind.</source>
        <translation type="unfinished">Yn ôl y gyfraith, nid oes rhaid i siop gymryd nwyddau’n ôl dim ond am eich bod wedi newid eich meddwl.</translation>
    </message>
    <message>
        <source>All of these have already been returned.</source>
        <translation type="unfinished">Mae’r rhain i gyd wedi’u dychwelyd yn barod.</translation>
    </message>
    <message>
        <source>The receipt shows {}, and you asked to return {}.</source>
        <translation type="unfinished">Mae’r dderbynneb yn dangos {}, a gofynnoch am ddychwelyd {}.</translation>
    </message>
    <message>
        <source>Only {} of these can still be returned, and you asked for {}.</source>
        <translation type="unfinished">Dim ond {} o’r rhain y gellir eu dychwelyd o hyd, a gofynnoch am {}.</translation>
    </message>
    <message>
        <source>You can change your mind and return this until {}.</source>
        <translation type="unfinished">Gallwch newid eich meddwl a dychwelyd hon tan {}.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} days in which you could change your mind ended on {1}.</source>
        <comment>The {0} day in which you could change your mind ended on {1}.</comment>
        <translation type="unfinished">
            <numerusform>Daeth y cyfnod o {0} diwrnod i newid eich meddwl i ben ar {1}.</numerusform>
            <numerusform>Daeth y cyfnod o {0} diwrnod i newid eich meddwl i ben ar {1}.</numerusform>
            <numerusform>Daeth y cyfnod o {0} diwrnod i newid eich meddwl i ben ar {1}.</numerusform>
            <numerusform>Daeth y cyfnod o {0} diwrnod i newid eich meddwl i ben ar {1}.</numerusform>
            <numerusform>Daeth y cyfnod o {0} diwrnod i newid eich meddwl i ben ar {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is dated {}, which has not come yet. A colleague needs to look at it.</source>
        <translation type="unfinished">Dyddiad y dderbynneb yw {}, sydd heb ddod eto. Mae angen i aelod o staff edrych arni.</translation>
    </message>
    <message>
        <source>The item is unopened.</source>
        <translation type="unfinished">Mae’r eitem heb ei hagor.</translation>
    </message>
    <message>
        <source>The item is opened.</source>
        <translation type="unfinished">Mae’r eitem wedi’i hagor.</translation>
    </message>
    <message>
        <source>The item is used.</source>
        <translation type="unfinished">Mae’r eitem wedi’i defnyddio.</translation>
    </message>
    <message>
        <source>The item is damaged.</source>
        <translation type="unfinished">Mae’r eitem wedi’i difrodi.</translation>
    </message>
    <message>
        <source>The item may not be safe.</source>
        <translation type="unfinished">Efallai nad yw’r eitem yn ddiogel.</translation>
    </message>
    <message>
        <source>The item is {}.</source>
        <extracomment>A word from an old record that we do not know.</extracomment>
        <translation type="unfinished">Cyflwr yr eitem: {}.</translation>
    </message>
    <message>
        <source>Above {} a colleague needs to approve a return.</source>
        <translation type="unfinished">Uwchlaw {} mae angen i aelod o staff gymeradwyo dychweliad.</translation>
    </message>
    <message>
        <source>This return comes to {}. Above {} a colleague needs to approve it.</source>
        <translation type="unfinished">Cyfanswm y dychweliad hwn yw {}. Uwchlaw {} mae angen i aelod o staff ei gymeradwyo.</translation>
    </message>
    <message numerus="yes">
        <source>This return has {0} items. Above {1} a colleague needs to approve it.</source>
        <comment>This return has {0} item. Above {1} a colleague needs to approve it.</comment>
        <translation type="unfinished">
            <numerusform>Mae {0} eitem yn y dychweliad hwn. Uwchlaw {1} mae angen i aelod o staff ei gymeradwyo.</numerusform>
            <numerusform>Mae {0} eitem yn y dychweliad hwn. Uwchlaw {1} mae angen i aelod o staff ei gymeradwyo.</numerusform>
            <numerusform>Mae {0} eitem yn y dychweliad hwn. Uwchlaw {1} mae angen i aelod o staff ei gymeradwyo.</numerusform>
            <numerusform>Mae {0} eitem yn y dychweliad hwn. Uwchlaw {1} mae angen i aelod o staff ei gymeradwyo.</numerusform>
            <numerusform>Mae {0} eitem yn y dychweliad hwn. Uwchlaw {1} mae angen i aelod o staff ei gymeradwyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is in {}, and this store works in {}. A colleague needs to look at it.</source>
        <translation type="unfinished">Mae’r dderbynneb mewn {}, ac mae’r siop hon yn gweithio mewn {}. Mae angen i aelod o staff edrych arni.</translation>
    </message>
    <message>
        <source>The delivery came late. A colleague will find out with you what you are owed.</source>
        <translation type="unfinished">Daeth y nwyddau’n hwyr. Bydd aelod o staff yn canfod gyda chi beth sy’n ddyledus i chi.</translation>
    </message>
    <message>
        <source>This product has been recalled. We always take it back and keep it off the shelf.</source>
        <translation type="unfinished">Mae’r cynnyrch hwn wedi’i alw’n ôl. Rydym bob amser yn ei gymryd yn ôl ac yn ei gadw oddi ar y silff.</translation>
    </message>
    <message>
        <source>We cannot find this receipt.</source>
        <translation type="unfinished">Ni allwn ddod o hyd i’r dderbynneb hon.</translation>
    </message>
    <message>
        <source>The receipt has no line {}.</source>
        <translation type="unfinished">Nid oes llinell {} ar y dderbynneb.</translation>
    </message>
    <message>
        <source>More than one purchase fits what you gave us. A colleague can find yours with you.</source>
        <translation type="unfinished">Mae mwy nag un pryniant yn cyfateb i’r hyn a roesoch i ni. Gall aelod o staff ddod o hyd i’ch un chi gyda chi.</translation>
    </message>
    <message>
        <source>We have not found that purchase.</source>
        <translation type="unfinished">Nid ydym wedi dod o hyd i’r pryniant hwnnw.</translation>
    </message>
    <message>
        <source>We keep your goods and look for the sale. The money follows once we have found it.</source>
        <translation type="unfinished">Rydym yn cadw eich nwyddau ac yn chwilio am y gwerthiant. Bydd yr arian yn dilyn ar ôl i ni ddod o hyd iddo.</translation>
    </message>
    <message>
        <source>The code on your receipt says something else than our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Mae’r cod ar eich derbynneb yn dweud rhywbeth gwahanol i’n cofnodion. Mae angen i aelod o staff edrych arni.</translation>
    </message>
    <message>
        <source>The day on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Nid yr un diwrnod sydd ar eich derbynneb ag yn ein cofnodion. Mae angen i aelod o staff edrych arni.</translation>
    </message>
    <message>
        <source>The price on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Nid yr un pris sydd ar eich derbynneb ag yn ein cofnodion. Mae angen i aelod o staff edrych arni.</translation>
    </message>
    <message>
        <source>The number of items on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Nid yr un nifer o eitemau sydd ar eich derbynneb ag yn ein cofnodion. Mae angen i aelod o staff edrych arni.</translation>
    </message>
    <message>
        <source>The item on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Nid yr un eitem sydd ar eich derbynneb ag yn ein cofnodion. Mae angen i aelod o staff edrych arni.</translation>
    </message>
    <message>
        <source>This is the slip of a return. The goods on it have come back already.</source>
        <translation type="unfinished">Slip dychweliad yw hwn. Mae’r nwyddau sydd arno wedi dod yn ôl yn barod.</translation>
    </message>
    <message>
        <source>We do not usually pay back by {} here. A colleague needs to approve it.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Fel arfer nid ydym yn defnyddio {} i dalu’n ôl yma. Mae angen i aelod o staff ei gymeradwyo.</translation>
    </message>
    <message>
        <source>We can only pay back by {} if you agree. Otherwise it goes back the way you paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Dim ond os cytunwch y gallwn ddefnyddio’r dull hwn i dalu’n ôl: {}. Fel arall mae’n mynd yn ôl yn y ffordd y taloch.</translation>
    </message>
    <message>
        <source>A colleague can explain this.</source>
        <translation type="unfinished">Gall aelod o staff egluro hyn.</translation>
    </message>
    <message>
        <source>This shop takes used portable batteries free of charge; nothing need be bought.</source>
        <translation type="unfinished">Mae’r siop hon yn cymryd batris cludadwy wedi’u defnyddio, yn rhad ac am ddim; nid oes rhaid prynu dim.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods (no side longer than {} cm) free of charge; nothing need be bought.</source>
        <translation type="unfinished">Mae’r siop hon yn cymryd nwyddau trydanol bach iawn (dim un ochr yn hirach na {} cm) yn rhad ac am ddim; nid oes rhaid prynu dim.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods free of charge; nothing need be bought.</source>
        <translation type="unfinished">Mae’r siop hon yn cymryd nwyddau trydanol bach iawn yn rhad ac am ddim; nid oes rhaid prynu dim.</translation>
    </message>
    <message>
        <source>This shop takes an old appliance free of charge for each new one of the same function.</source>
        <translation type="unfinished">Mae’r siop hon yn cymryd hen declyn trydanol yn rhad ac am ddim am bob un newydd â’r un swyddogaeth.</translation>
    </message>
    <message numerus="yes">
        <source>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</source>
        <comment>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</comment>
        <translation type="unfinished">
            <numerusform>Mae’r siop hon yn cymryd hen declyn trydanol yn rhad ac am ddim am bob un newydd â’r un swyddogaeth, o fewn {} diwrnod i’r gwerthiant.</numerusform>
            <numerusform>Mae’r siop hon yn cymryd hen declyn trydanol yn rhad ac am ddim am bob un newydd â’r un swyddogaeth, o fewn {} diwrnod i’r gwerthiant.</numerusform>
            <numerusform>Mae’r siop hon yn cymryd hen declyn trydanol yn rhad ac am ddim am bob un newydd â’r un swyddogaeth, o fewn {} diwrnod i’r gwerthiant.</numerusform>
            <numerusform>Mae’r siop hon yn cymryd hen declyn trydanol yn rhad ac am ddim am bob un newydd â’r un swyddogaeth, o fewn {} diwrnod i’r gwerthiant.</numerusform>
            <numerusform>Mae’r siop hon yn cymryd hen declyn trydanol yn rhad ac am ddim am bob un newydd â’r un swyddogaeth, o fewn {} diwrnod i’r gwerthiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to take them: the local council&apos;s recycling centre.</source>
        <translation type="unfinished">Ble i fynd â nhw: canolfan ailgylchu’r cyngor lleol.</translation>
    </message>
    <message>
        <source>Where to take them: {}</source>
        <translation type="unfinished">Ble i fynd â nhw: {}</translation>
    </message>
    <message>
        <source>An old one is taken for each new one, free of charge.</source>
        <translation type="unfinished">Cymerir hen un am bob un newydd, yn rhad ac am ddim.</translation>
    </message>
    <message>
        <source>Very small electrical goods are taken free of charge.</source>
        <translation type="unfinished">Cymerir nwyddau trydanol bach iawn yn rhad ac am ddim.</translation>
    </message>
    <message>
        <source>Used portable batteries are taken free of charge.</source>
        <translation type="unfinished">Cymerir batris cludadwy wedi’u defnyddio yn rhad ac am ddim.</translation>
    </message>
    <message>
        <source>This shop belongs to the distributor take-back scheme, which has places of its own.</source>
        <translation type="unfinished">Mae’r siop hon yn perthyn i’r cynllun cymryd yn ôl i ddosbarthwyr, sydd â’i leoedd ei hun.</translation>
    </message>
    <message>
        <source>An old appliance is taken for a new one; no sale of one was named.</source>
        <translation type="unfinished">Cymerir hen declyn trydanol am un newydd; ni enwyd gwerthiant un newydd.</translation>
    </message>
    <message>
        <source>What was bought is not marked as electrical goods.</source>
        <translation type="unfinished">Nid yw’r hyn a brynwyd wedi’i nodi fel nwyddau trydanol.</translation>
    </message>
    <message>
        <source>The time for handing in the old one is over.</source>
        <translation type="unfinished">Mae’r amser i drosglwyddo’r hen un ar ben.</translation>
    </message>
    <message>
        <source>More old ones would be taken than new ones were bought.</source>
        <translation type="unfinished">Byddai mwy o hen rai’n cael eu cymryd nag a brynwyd o rai newydd.</translation>
    </message>
    <message>
        <source>The sales area for electrical goods is too small; with the receipt of a new one it counts as an appliance.</source>
        <translation type="unfinished">Mae’r ardal werthu ar gyfer nwyddau trydanol yn rhy fach; gyda derbynneb un newydd mae’n cyfrif fel teclyn trydanol.</translation>
    </message>
    <message>
        <source>This shop sells too few batteries to have to take used ones.</source>
        <translation type="unfinished">Mae’r siop hon yn gwerthu rhy ychydig o fatris i orfod cymryd rhai wedi’u defnyddio.</translation>
    </message>
    <message>
        <source>The law here knows no such duty.</source>
        <translation type="unfinished">Nid oes dyletswydd o’r fath yn y gyfraith yma.</translation>
    </message>
    <message>
        <source>Batteries must not go in the household bin. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">Rhaid peidio â rhoi batris yn y bin cartref. Dyna a ddywed y bin olwynion â chroes drwyddo sydd arnynt.</translation>
    </message>
    <message>
        <source>Old electrical goods must not go in the household bin: they are collected separately. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">Rhaid peidio â rhoi hen nwyddau trydanol yn y bin cartref: cânt eu casglu ar wahân. Dyna a ddywed y bin olwynion â chroes drwyddo sydd arnynt.</translation>
    </message>
    <message>
        <source>Whoever brings them helps to have them used again or recycled, and keeps what is hazardous in them away from people and nature.</source>
        <translation type="unfinished">Mae pwy bynnag sy’n dod â nhw’n helpu i’w hailddefnyddio neu eu hailgylchu, ac yn cadw’r hyn sy’n beryglus ynddynt draw oddi wrth bobl a natur.</translation>
    </message>
    <message>
        <source>Do not put it in the collection box, and do not open it or charge it.</source>
        <translation type="unfinished">Peidiwch â’i roi yn y blwch casglu, a pheidiwch â’i agor na’i wefru.</translation>
    </message>
    <message>
        <source>Move it away from people, paper and heat. If it smokes or burns, leave, and call the fire brigade.</source>
        <translation type="unfinished">Symudwch ef oddi wrth bobl, papur a gwres. Os yw’n mygu neu’n llosgi, gadewch, a ffoniwch y frigâd dân.</translation>
    </message>
    <message>
        <source>With gloves, lay it in the fire-resistant box with dry sand or vermiculite, by itself.</source>
        <translation type="unfinished">Gan wisgo menig, rhowch ef yn y blwch gwrth-dân gyda thywod sych neu fermicwlit, ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Label the box, and call the person in charge of hazardous waste to collect it.</source>
        <translation type="unfinished">Labelwch y blwch, a ffoniwch y person sy’n gyfrifol am wastraff peryglus i’w gasglu.</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>Ways of paying. They stand by themselves and within sentences, in the form given here.</extracomment>
        <translation type="unfinished">arian parod</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A bank card to pay with.</extracomment>
        <translation type="unfinished">cerdyn</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation type="unfinished">cerdyn rhodd</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished">credyd siop</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished">trosglwyddiad banc</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished">siec</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation type="unfinished">taleb</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>Of a loyalty scheme, to pay with.</extracomment>
        <translation type="unfinished">pwyntiau</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">Newidiais fy meddwl</translation>
    </message>
    <message>
        <source>Wrong size or colour</source>
        <translation type="unfinished">Maint neu liw anghywir</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">Anrheg nad oes ei heisiau</translation>
    </message>
    <message>
        <source>Wrong item received</source>
        <translation type="unfinished">Cafwyd yr eitem anghywir</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished">Nam arni</translation>
    </message>
    <message>
        <source>Does not do what I was told it would</source>
        <translation type="unfinished">Nid yw’n gwneud yr hyn a ddywedwyd wrthyf</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">Nid fel y’i disgrifiwyd</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished">Cyrhaeddodd wedi’i difrodi</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation type="unfinished">Cyrhaeddodd yn rhy hwyr</translation>
    </message>
    <message>
        <source>Installed badly</source>
        <translation type="unfinished">Wedi’i gosod yn wael</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation type="unfinished">Ni chadwyd addewid</translation>
    </message>
    <message>
        <source>Was not the store&apos;s to sell</source>
        <translation type="unfinished">Nid oedd gan y siop hawl i’w gwerthu</translation>
    </message>
    <message>
        <source>Product recall</source>
        <translation type="unfinished">Galw cynnyrch yn ôl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">Gall aelod o staff gymeradwyo hyn</translation>
    </message>
    <message>
        <source>No, unless a colleague makes an exception</source>
        <translation type="unfinished">Na, oni bai bod aelod o staff yn gwneud eithriad</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">Awdurdodwyd</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished">Amodol</translation>
    </message>
    <message>
        <source>Overridable denial</source>
        <translation type="unfinished">Gwrthodiad y gellir ei wrthdroi</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished">Gwrthodiad</translation>
    </message>
    <message>
        <source>card ending {}</source>
        <extracomment>A way of paying, with the last four digits of the card&apos;s number.</extracomment>
        <translation type="unfinished">cerdyn sy’n gorffen â {}</translation>
    </message>
    <message>
        <source>other means</source>
        <extracomment>A way of paying that has no name.</extracomment>
        <translation type="unfinished">dull arall</translation>
    </message>
</context>
</TS>
