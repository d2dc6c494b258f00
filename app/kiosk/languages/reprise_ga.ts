<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ga" sourcelanguage="en_GB">
<context>
    <name>AmountForm</name>
    <message>
        <source>Comes off the price</source>
        <translation type="unfinished">Á bhaint den phraghas</translation>
    </message>
    <message>
        <source>Next: the reason</source>
        <translation type="unfinished">Ar aghaidh: an chúis</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished">Clóscríobh an méid</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Siar</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Earraí ar ais</translation>
    </message>
    <message>
        <source>Please see a colleague.</source>
        <translation type="unfinished">Labhair le ball foirne, le do thoil.</translation>
    </message>
    <message>
        <source>Scan your receipt to return something.</source>
        <translation type="unfinished">Scan d’admháil chun rud a thabhairt ar ais.</translation>
    </message>
    <message>
        <source>The camera reads it too: hold the barcode still in front of it.</source>
        <translation type="unfinished">Léann an ceamara í freisin: coinnigh an barrachód socair os a chomhair.</translation>
    </message>
    <message>
        <source>No receipt, or it won’t scan?</source>
        <translation type="unfinished">Gan admháil agat, nó nach féidir í a scanadh?</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Foireann</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Your number</source>
        <translation type="unfinished">D’uimhir</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">Ag teacht ar ais</translation>
    </message>
</context>
<context>
    <name>CoverageScreen</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished">An chéad earra eile</translation>
    </message>
    <message>
        <source>What covers it? %1</source>
        <translation type="unfinished">Cad a chlúdaíonn é? %1</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">Cad a chlúdaíonn an t-earra seo?</translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message>
        <source>Returns, newest first</source>
        <translation type="unfinished">Aischuir, an ceann is déanaí ar dtús</translation>
    </message>
    <message>
        <source>No returns yet today.</source>
        <translation type="unfinished">Níl aon aischur ann inniu go fóill.</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Lean ar aghaidh</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Iarr ar bhall foirne</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Féach iad go léir</translation>
    </message>
    <message>
        <source>What covers this item?</source>
        <translation type="unfinished">Cad a chlúdaíonn an t-earra seo?</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cabhair</translation>
    </message>
</context>
<context>
    <name>DeskQuestion</name>
    <message>
        <source>How many</source>
        <translation type="unfinished">Cé mhéad</translation>
    </message>
</context>
<context>
    <name>DeskReturnScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">Aischur nua</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Siar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Sínigh amach</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>What would you like instead?</source>
        <translation type="unfinished">Cad ba mhaith leat ina áit?</translation>
    </message>
    <message>
        <source>Scan the code on each item that you want. You see what it comes to before anything is final.</source>
        <translation type="unfinished">Scan an cód ar gach earra atá uait. Feicfidh tú an méid iomlán sula mbeidh aon rud cinnte.</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Ag dul amach</translation>
    </message>
    <message>
        <source>Scan to add an item</source>
        <translation type="unfinished">Scan chun earra a chur leis</translation>
    </message>
    <message>
        <source>The same again: %1</source>
        <translation type="unfinished">An rud céanna arís: %1</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Back to the reason</source>
        <translation type="unfinished">Siar chuig an gcúis</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation type="unfinished">Ar ais chuig an gcustaiméir</translation>
    </message>
    <message>
        <source>How much comes off the price?</source>
        <translation type="unfinished">Cé mhéad a bhainfear den phraghas?</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods.</source>
        <translation type="unfinished">Socraigh é leis an gcustaiméir, a choinníonn na hearraí.</translation>
    </message>
    <message>
        <source>Agree on it with the customer, who keeps the goods. At most %1.</source>
        <translation type="unfinished">Socraigh é leis an gcustaiméir, a choinníonn na hearraí. %1 ar a mhéad.</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">Ar aghaidh: do PIN</translation>
    </message>
    <message>
        <source>A second person approves %1</source>
        <translation type="unfinished">Ceadaíonn an dara duine %1</translation>
    </message>
    <message>
        <source>Your number or badge and your PIN stand for this approval. The customer goes on afterwards.</source>
        <translation type="unfinished">Seasann d’uimhir nó do shuaitheantas, mar aon le do PIN, don cheadú seo. Leanann an custaiméir ar aghaidh ina dhiaidh.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Colleague: sign in here</source>
        <translation type="unfinished">Ball foirne: sínigh isteach anseo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Siar</translation>
    </message>
    <message>
        <source>I can carry on by myself</source>
        <translation type="unfinished">Is féidir liom leanúint ar aghaidh liom féin</translation>
    </message>
    <message>
        <source>Colleague called</source>
        <translation type="unfinished">Glaodh ar bhall foirne</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation type="unfinished">Tá duine ag teacht chun cabhrú leat.</translation>
    </message>
    <message>
        <source>Your colleague sees the same number, so you don’t have to explain again.</source>
        <translation type="unfinished">Feiceann an ball foirne an uimhir chéanna, mar sin ní gá duit é a mhíniú arís.</translation>
    </message>
    <message>
        <source>What your colleague knows</source>
        <translation type="unfinished">An méid is eol don bhall foirne</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">D’aischur</translation>
    </message>
    <message>
        <source>It stays as it is. Nothing is lost while you wait.</source>
        <translation type="unfinished">Fanann sé mar atá. Ní chailltear aon rud agus tú ag fanacht.</translation>
    </message>
    <message>
        <source>Need something now?</source>
        <translation type="unfinished">Rud uait anois?</translation>
    </message>
    <message>
        <source>A colleague can read the screen to you, type for you, or take you to the returns desk.</source>
        <translation type="unfinished">Is féidir le ball foirne an scáileán a léamh duit, clóscríobh ar do shon, nó tú a thabhairt chuig deasc na n-aischur.</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">An bhfuil tú fós ansin?</translation>
    </message>
    <message>
        <source>Your return is recorded. If you stop now, we clear this screen to keep your details private.</source>
        <translation type="unfinished">Tá d’aischur taifeadta. Má stopann tú anois, glanaimid an scáileán seo chun do shonraí a choinneáil príobháideach.</translation>
    </message>
    <message>
        <source>If you stop now, nothing is returned. Your items stay with you, and we clear this screen to keep your details private.</source>
        <translation type="unfinished">Má stopann tú anois, ní thabharfar aon rud ar ais. Fanann na hearraí agat, agus glanaimid an scáileán seo chun do shonraí a choinneáil príobháideach.</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation type="unfinished">Tá, tabhair breis ama dom</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation type="unfinished">Níl, stop anseo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished">soicind</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>What you can do instead</source>
        <translation type="unfinished">An rud eile is féidir leat a dhéanamh</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>None left</source>
        <translation type="unfinished">Níl ceann fágtha</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Tap an item first</source>
        <translation type="unfinished">Tapáil earra ar dtús</translation>
    </message>
    <message>
        <source>What are you bringing back?</source>
        <translation type="unfinished">Cad atá á thabhairt ar ais agat?</translation>
    </message>
    <message>
        <source>Tap each item. Nothing is final yet.</source>
        <translation type="unfinished">Tapáil gach earra. Níl aon rud cinnte fós.</translation>
    </message>
    <message>
        <source>Receipt found</source>
        <translation type="unfinished">Fuarthas an admháil</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished">Suas le</translation>
    </message>
    <message>
        <source>You would get up to</source>
        <translation type="unfinished">Gheofá suas le</translation>
    </message>
</context>
<context>
    <name>KeyInScreen</name>
    <message>
        <source>Find it</source>
        <translation type="unfinished">Aimsigh í</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation type="unfinished">Clóscríobh an uimhir ar dtús</translation>
    </message>
    <message>
        <source>Type the number on your receipt</source>
        <translation type="unfinished">Clóscríobh an uimhir atá ar d’admháil</translation>
    </message>
    <message>
        <source>Type the number on your receipt. It is printed by the barcode.</source>
        <translation type="unfinished">Clóscríobh an uimhir atá ar d’admháil. Tá sí priontáilte in aice leis an mbarrachód.</translation>
    </message>
    <message>
        <source>It is printed by the barcode. No receipt at all? Press Help and a colleague will look for your sale.</source>
        <translation type="unfinished">Tá sí priontáilte in aice leis an mbarrachód. Gan aon admháil agat? Brúigh Cabhair agus cuardóidh ball foirne do dhíolachán.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished">Uimhir na hadmhála</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Scrios</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spás</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Roghnaigh do theanga</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Roghnaigh do theanga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Dún</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Earraí ar ais</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>New return</source>
        <translation type="unfinished">Aischur nua</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Athnuaigh</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Páipéir</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Sínigh amach</translation>
    </message>
    <message>
        <source>Back to returns</source>
        <translation type="unfinished">Ar ais chuig na haischuir</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation type="unfinished">Log an lae</translation>
    </message>
    <message>
        <source>Old goods</source>
        <translation type="unfinished">Seanearraí</translation>
    </message>
</context>
<context>
    <name>NotPaidScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Roghnaigh ceann ar dtús</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">Gan íoc fós</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Code on the payment’s paper</source>
        <translation type="unfinished">An cód ar pháipéar na híocaíochta</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished">Cad a tharla, i d’fhocail féin</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished">Nóta, más mian leat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Siar</translation>
    </message>
    <message>
        <source>Type the code first</source>
        <translation type="unfinished">Clóscríobh an cód ar dtús</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished">Roghnaigh cúis</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation type="unfinished">Scríobh an nóta ar dtús</translation>
    </message>
</context>
<context>
    <name>OldGoods</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Admháil</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Cad é féin</translation>
    </message>
    <message>
        <source>old goods</source>
        <translation type="unfinished">seanearraí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Déanta</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Cuardaigh é</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation type="unfinished">Tabhair isteach é</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">Scan nó clóscríobh é ar dtús</translation>
    </message>
    <message>
        <source>Say what it is first</source>
        <translation type="unfinished">Abair cad é féin ar dtús</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation type="unfinished">Níl aon admháil ann</translation>
    </message>
    <message>
        <source>Print a label for the box</source>
        <translation type="unfinished">Priontáil lipéad don bhosca</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation type="unfinished">Priontáil arís é</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">Contúirt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tá</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Níl</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">Céim %1</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation type="unfinished">Don chustaiméir</translation>
    </message>
</context>
<context>
    <name>OpenReturns</name>
    <message>
        <source>Nothing is open: every return’s money has moved.</source>
        <translation type="unfinished">Níl aon rud oscailte: tá airgead gach aischuir aistrithe.</translation>
    </message>
    <message>
        <source>Asking. This can take up to a minute</source>
        <translation type="unfinished">Á fhiafraí. D’fhéadfadh sé suas le nóiméad a thógáil</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Siar chuig an liosta</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished">Scríobh síos é</translation>
    </message>
    <message>
        <source>What you say is kept under your name, and head office sees it.</source>
        <translation type="unfinished">Coinnítear an méid a deir tú faoi d’ainm, agus feiceann an phríomhoifig é.</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 as %2</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished">%1 go %2 as %3</translation>
    </message>
</context>
<context>
    <name>PagerButtons</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Níos luaithe</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Tuilleadh</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">Clóscríobh é ar dtús</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished">Gan printéir</translation>
    </message>
</context>
<context>
    <name>PayingScreen</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">Nóiméad amháin</translation>
    </message>
    <message>
        <source>Your return</source>
        <translation type="unfinished">D’aischur</translation>
    </message>
    <message>
        <source>It is saved already. Nothing is lost, whatever happens now.</source>
        <translation type="unfinished">Tá sé sábháilte cheana. Ní chaillfear aon rud, is cuma cad a tharlóidh anois.</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation type="unfinished">Ar siúl</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Code of return %1</source>
        <translation type="unfinished">Cód an aischuir %1</translation>
    </message>
    <message>
        <source>Your return number</source>
        <translation type="unfinished">Uimhir d’aischuir</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It is faulty</source>
        <translation type="unfinished">Tá sé lochtach</translation>
    </message>
    <message>
        <source>Then the law may give you more</source>
        <translation type="unfinished">Ansin d’fhéadfadh an dlí níos mó a thabhairt duit</translation>
    </message>
    <message>
        <source>A repair or a new one</source>
        <translation type="unfinished">Deisiú nó ceann nua</translation>
    </message>
    <message>
        <source>You choose, and it costs you nothing</source>
        <translation type="unfinished">Is tusa a roghnaíonn, agus níl aon chostas ort</translation>
    </message>
    <message>
        <source>You choose. A colleague does this with you</source>
        <translation type="unfinished">Is tusa a roghnaíonn. Déanann ball foirne é seo leat</translation>
    </message>
    <message>
        <source>Exchange or store credit</source>
        <translation type="unfinished">Malartú nó creidmheas siopa</translation>
    </message>
    <message>
        <source>You choose what you would like</source>
        <translation type="unfinished">Roghnaíonn tú an rud ba mhaith leat</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">Déanann ball foirne é seo leat</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Coinnigh é</translation>
    </message>
    <message>
        <source>Carry on with your other items</source>
        <translation type="unfinished">Lean ar aghaidh leis na hearraí eile</translation>
    </message>
    <message>
        <source>Finish here, with this in writing</source>
        <translation type="unfinished">Críochnaigh anseo, agus é seo i scríbhinn</translation>
    </message>
    <message>
        <source>Finish here. Nothing is returned</source>
        <translation type="unfinished">Críochnaigh anseo. Ní thugtar aon rud ar ais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Cén fáth?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished">Cén fáth? %1</translation>
    </message>
    <message>
        <source>What we keep back</source>
        <translation type="unfinished">An méid a choinnímid siar</translation>
    </message>
    <message>
        <source>How we count it</source>
        <translation type="unfinished">Conas a chomhairimid é</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">Eolas úsáideach</translation>
    </message>
    <message>
        <source>Our policy is better for you here than the law (%1), so we use our policy. %2</source>
        <translation type="unfinished">Is fearr duit ár mbeartas anseo ná an dlí (%1), mar sin cloímid lenár mbeartas. %2</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Ceannaithe %1</translation>
    </message>
    <message>
        <source>Got %1</source>
        <translation type="unfinished">Faighte %1</translation>
    </message>
    <message>
        <source>Today, day %1 of %2</source>
        <translation type="unfinished">Inniu, lá %1 as %2</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation type="unfinished">An lá deiridh %1</translation>
    </message>
    <message>
        <source>our policy decides</source>
        <translation type="unfinished">ár mbeartas a shocraíonn é</translation>
    </message>
    <message>
        <source>the law gives a full refund</source>
        <translation type="unfinished">tugann an dlí aisíocaíocht iomlán</translation>
    </message>
    <message>
        <source>the law decides</source>
        <translation type="unfinished">an dlí a shocraíonn é</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">Ní oireann an uimhir agus an PIN sin dá chéile.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait before you try again.</source>
        <translation type="unfinished">An iomarca PIN mícheart. Fan tamall, le do thoil, sula dtriailfidh tú arís.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">Ní féidir leis an teirminéal seo PIN a sheiceáil a thuilleadh. Cuir glao ar an tseirbhís.</translation>
    </message>
    <message>
        <source>Your word counts. Now it takes a second person, who does the same.</source>
        <translation type="unfinished">Glactar le d’fhocal. Anois tá gá leis an dara duine, a dhéanann an rud céanna.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation type="unfinished">Ní mór don dara duine a bheith ina dhuine eile.</translation>
    </message>
    <message>
        <source>You may not approve returns. Ask a supervisor or a manager.</source>
        <translation type="unfinished">Níl cead agat aischuir a cheadú. Iarr ar mhaoirseoir nó ar bhainisteoir.</translation>
    </message>
    <message>
        <source>This is more than you may approve. Ask somebody who may, such as a manager.</source>
        <translation type="unfinished">Tá sé seo níos mó ná mar atá cead agat a cheadú. Iarr ar dhuine a bhfuil an cead sin aige, mar shampla bainisteoir.</translation>
    </message>
    <message>
        <source>Nobody can approve a return that they carry out themselves.</source>
        <translation type="unfinished">Ní féidir le duine ar bith aischur a cheadú a dhéanann sé féin.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">Tá gá le cúis chun é a cheadú.</translation>
    </message>
    <message>
        <source>This takes your PIN too. Please type it.</source>
        <translation type="unfinished">Tá gá le do PIN freisin. Clóscríobh é, le do thoil.</translation>
    </message>
    <message>
        <source>This takes your badge too. Please scan it, and type your PIN again.</source>
        <translation type="unfinished">Tá gá le do shuaitheantas freisin. Scan é, le do thoil, agus clóscríobh do PIN arís.</translation>
    </message>
    <message>
        <source>Nobody in the store can approve this. It stays a no.</source>
        <translation type="unfinished">Ní féidir le duine ar bith sa siopa é seo a cheadú. Fanann sé ina dhiúltú.</translation>
    </message>
    <message>
        <source>An old appliance</source>
        <translation type="unfinished">Seanghléas</translation>
    </message>
    <message>
        <source>For a new one of the same kind that was bought here</source>
        <translation type="unfinished">I gcomhair gléis nua den chineál céanna a ceannaíodh anseo</translation>
    </message>
    <message>
        <source>Something very small</source>
        <translation type="unfinished">Rud an-bheag</translation>
    </message>
    <message>
        <source>Electrical, and no side longer than 25 cm</source>
        <translation type="unfinished">Leictreach, agus gan aon taobh níos faide ná 25 cm</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished">Cadhnraí</translation>
    </message>
    <message>
        <source>Portable ones: sealed, and carried in a hand</source>
        <translation type="unfinished">Cadhnraí iniompartha: séalaithe, agus iompraítear i lámh iad</translation>
    </message>
    <message>
        <source>No, all is sound</source>
        <translation type="unfinished">Níl, tá gach rud slán</translation>
    </message>
    <message>
        <source>Or there is no battery in it</source>
        <translation type="unfinished">Nó níl aon chadhnra ann</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation type="unfinished">Tá, nó nílim cinnte</translation>
    </message>
    <message>
        <source>It stays apart: see what to do</source>
        <translation type="unfinished">Fanann sé ar leithligh: féach cad ba cheart a dhéanamh</translation>
    </message>
    <message>
        <source>What is handed in?</source>
        <translation type="unfinished">Cad atá á thabhairt isteach?</translation>
    </message>
    <message>
        <source>Is a battery in it swollen, leaking, hot or broken?</source>
        <translation type="unfinished">An bhfuil cadhnra ata, te, briste nó ag sceitheadh ann?</translation>
    </message>
    <message>
        <source>Which receipt has the new one?</source>
        <translation type="unfinished">Cén admháil a bhfuil an ceann nua uirthi?</translation>
    </message>
    <message>
        <source>Which of these was bought for it?</source>
        <translation type="unfinished">Cé acu díobh seo a ceannaíodh ina áit?</translation>
    </message>
    <message>
        <source>What is it, and how many?</source>
        <translation type="unfinished">Cad é féin, agus cé mhéad?</translation>
    </message>
    <message>
        <source>Taken back, free of charge</source>
        <translation type="unfinished">Tógtha ar ais, saor in aisce</translation>
    </message>
    <message>
        <source>Not taken here</source>
        <translation type="unfinished">Ní ghlactar leis anseo</translation>
    </message>
    <message>
        <source>This is not for the collection box.</source>
        <translation type="unfinished">Ní don bhosca bailiúcháin é seo.</translation>
    </message>
    <message>
        <source>Whoever made it, and without a charge.</source>
        <translation type="unfinished">Is cuma cé a rinne é, agus gan aon táille.</translation>
    </message>
    <message>
        <source>Look at it before you touch it. When in doubt, say yes.</source>
        <translation type="unfinished">Féach air sula dteagmhaíonn tú leis. Má tá amhras ort, abair go bhfuil.</translation>
    </message>
    <message>
        <source>Scan it, or type its number. The old one must do what the new one does.</source>
        <translation type="unfinished">Scan é, nó clóscríobh a uimhir. Ní mór don seancheann an rud céanna a dhéanamh agus a dhéanann an ceann nua.</translation>
    </message>
    <message>
        <source>It must do the same as the old one.</source>
        <translation type="unfinished">Ní mór dó an rud céanna a dhéanamh agus an seancheann.</translation>
    </message>
    <message>
        <source>As you see it: a few words are enough.</source>
        <translation type="unfinished">Mar a fheiceann tú é: is leor cúpla focal.</translation>
    </message>
    <message>
        <source>Give this to the customer in writing.</source>
        <translation type="unfinished">Tabhair é seo don chustaiméir i scríbhinn.</translation>
    </message>
    <message>
        <source>Nothing is written down. Do this now:</source>
        <translation type="unfinished">Níl aon rud scríofa síos. Déan é seo anois:</translation>
    </message>
    <message>
        <source>This store has not said how it takes old goods back. Nothing is written down.</source>
        <translation type="unfinished">Níl sé ráite ag an siopa seo conas a thógann sé seanearraí ar ais. Níl aon rud scríofa síos.</translation>
    </message>
    <message>
        <source>The law can&apos;t be asked here just now. Nothing is written down.</source>
        <translation type="unfinished">Ní féidir an dlí a sheiceáil anseo faoi láthair. Níl aon rud scríofa síos.</translation>
    </message>
    <message>
        <source>That receipt is gone. Nothing is written down.</source>
        <translation type="unfinished">Tá an admháil sin imithe. Níl aon rud scríofa síos.</translation>
    </message>
    <message>
        <source>That could not be written down. Please try again.</source>
        <translation type="unfinished">Níorbh fhéidir é sin a scríobh síos. Triail arís, le do thoil.</translation>
    </message>
    <message>
        <source>Look for the receipt</source>
        <translation type="unfinished">Cuardaigh an admháil</translation>
    </message>
    <message>
        <source>It is decided as soon as the receipt is here</source>
        <translation type="unfinished">Déantar cinneadh a luaithe a bheidh an admháil anseo</translation>
    </message>
    <message>
        <source>Ask head office again</source>
        <translation type="unfinished">Fiafraigh den phríomhoifig arís</translation>
    </message>
    <message>
        <source>It is paid as planned once it says yes</source>
        <translation type="unfinished">Íoctar é mar a bhí beartaithe nuair a thoileoidh sí</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation type="unfinished">Íoc arís</translation>
    </message>
    <message>
        <source>The same way, under a new number</source>
        <translation type="unfinished">An modh céanna, faoi uimhir nua</translation>
    </message>
    <message>
        <source>Pay as %1</source>
        <translation type="unfinished">Íoc ar an modh seo: %1</translation>
    </message>
    <message>
        <source>Only if the customer says: “%1”</source>
        <translation type="unfinished">Ach amháin má deir an custaiméir: “%1”</translation>
    </message>
    <message>
        <source>Leave the price as it was</source>
        <translation type="unfinished">Fág an praghas mar a bhí</translation>
    </message>
    <message>
        <source>The customer agrees, and nothing is paid</source>
        <translation type="unfinished">Aontaíonn an custaiméir, agus ní íoctar aon rud</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <translation type="unfinished">Tabhair ar ais na hearraí</translation>
    </message>
    <message>
        <source>The customer takes them home, and nothing is paid</source>
        <translation type="unfinished">Tugann an custaiméir abhaile iad, agus ní íoctar aon rud</translation>
    </message>
    <message>
        <source>Ask the card terminal</source>
        <translation type="unfinished">Fiafraigh den teirminéal cártaí</translation>
    </message>
    <message>
        <source>Moves nothing, as often as you like</source>
        <translation type="unfinished">Ní aistrítear aon rud, is cuma cé chomh minic</translation>
    </message>
    <message>
        <source>It was paid: enter the code</source>
        <translation type="unfinished">Íocadh é: iontráil an cód</translation>
    </message>
    <message>
        <source>It was not paid: I have seen the report</source>
        <translation type="unfinished">Níor íocadh é: chonaic mé an tuairisc</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished">Ar feitheamh</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished">Neamhchinnte</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation type="unfinished">Le híoc</translation>
    </message>
    <message>
        <source>waits for head office</source>
        <translation type="unfinished">ag fanacht leis an bpríomhoifig</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished">le híoc</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">íoctha</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">gan íoc</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished">neamhchinnte</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation type="unfinished">Gan admháil fós</translation>
    </message>
    <message>
        <source>The money has gone back</source>
        <translation type="unfinished">Tá an t-airgead imithe ar ais</translation>
    </message>
    <message>
        <source>We have the goods, the money follows</source>
        <translation type="unfinished">Tá na hearraí againn, tiocfaidh an t-airgead ar ball</translation>
    </message>
    <message>
        <source>We are checking what became of the money</source>
        <translation type="unfinished">Táimid á sheiceáil cad a tharla don airgead</translation>
    </message>
    <message>
        <source>The payment was declined, we still owe it</source>
        <translation type="unfinished">Diúltaíodh don íocaíocht, tá sí fós dlite uainn</translation>
    </message>
    <message>
        <source>Not accepted, and why</source>
        <translation type="unfinished">Níor glacadh leis, agus cén fáth</translation>
    </message>
    <message>
        <source>They took their goods back</source>
        <translation type="unfinished">Thóg an custaiméir na hearraí ar ais</translation>
    </message>
    <message>
        <source>Who, with all references, and room to sign</source>
        <translation type="unfinished">Cé atá i gceist, gach tagairt, agus spás le síniú</translation>
    </message>
    <message>
        <source>For goods that nobody may sell again</source>
        <translation type="unfinished">D’earraí nach bhfuil cead ag duine ar bith iad a dhíol arís</translation>
    </message>
    <message>
        <source>For goods that wait for repair</source>
        <translation type="unfinished">D’earraí atá ag fanacht le deisiú</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation type="unfinished">Do ghnólacht</translation>
    </message>
    <message>
        <source>With what is left on it now</source>
        <translation type="unfinished">Leis an méid atá fágtha air anois</translation>
    </message>
    <message>
        <source>Whose papers?</source>
        <translation type="unfinished">Páipéir cén aischuir?</translation>
    </message>
    <message>
        <source>What is the return’s number?</source>
        <translation type="unfinished">Cad í uimhir an aischuir?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished">Cén páipéar?</translation>
    </message>
    <message>
        <source>Which business is it for?</source>
        <translation type="unfinished">Cén gnólacht lena aghaidh?</translation>
    </message>
    <message>
        <source>What is its address?</source>
        <translation type="unfinished">Cad é a sheoladh?</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation type="unfinished">Seo mar a léifear é</translation>
    </message>
    <message>
        <source>Nothing has been returned here yet.</source>
        <translation type="unfinished">Níor tugadh aon rud ar ais anseo go fóill.</translation>
    </message>
    <message>
        <source>The last returns here, newest first. Or scan the code on a slip.</source>
        <translation type="unfinished">Na haischuir dheireanacha anseo, an ceann is déanaí ar dtús. Nó scan an cód ar dhuillín.</translation>
    </message>
    <message>
        <source>As on the slip: R-0412-K1-7Q4M9X2C.</source>
        <translation type="unfinished">Mar atá ar an duillín: R-0412-K1-7Q4M9X2C.</translation>
    </message>
    <message>
        <source>As the return stands now.</source>
        <translation type="unfinished">Mar atá an t-aischur anois.</translation>
    </message>
    <message>
        <source>As on its invoice. It is printed, and kept nowhere.</source>
        <translation type="unfinished">Mar atá ar an sonrasc. Priontáiltear é, agus ní choinnítear áit ar bith é.</translation>
    </message>
    <message>
        <source>With a comma between its rows.</source>
        <translation type="unfinished">Le camóg idir na línte.</translation>
    </message>
    <message>
        <source>A further copy says that it is one, and is noted under your name.</source>
        <translation type="unfinished">Deir cóip bhreise gur cóip í, agus nótáiltear faoi d’ainm í.</translation>
    </message>
    <message>
        <source>This terminal has no printer.</source>
        <translation type="unfinished">Níl printéir ag an teirminéal seo.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished">Gnólacht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Seoladh</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Aischur</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished">Cuardaigh é</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Priontáil é</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished">Priontáil cóip</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Ar aghaidh</translation>
    </message>
    <message>
        <source>The store’s copy</source>
        <translation type="unfinished">Cóip an tsiopa</translation>
    </message>
    <message>
        <source>The label for what is put aside</source>
        <translation type="unfinished">An lipéad don rud a chuirtear i leataobh</translation>
    </message>
    <message>
        <source>The label for the repair</source>
        <translation type="unfinished">An lipéad don deisiú</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation type="unfinished">An nóta creidmheasa</translation>
    </message>
    <message>
        <source>The credit or gift card</source>
        <translation type="unfinished">An cárta creidmheas siopa nó bronntanais</translation>
    </message>
    <message>
        <source>The customer’s slip</source>
        <translation type="unfinished">Duillín an chustaiméara</translation>
    </message>
    <message>
        <source>We don’t know that return here. Nothing has changed.</source>
        <translation type="unfinished">Níl an t-aischur sin ar eolas againn anseo. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>The return stands otherwise by now. Please choose it again.</source>
        <translation type="unfinished">Tá an t-aischur athraithe faoin am seo. Roghnaigh arís é, le do thoil.</translation>
    </message>
    <message>
        <source>We can’t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Ní féidir linn é sin a chuardach faoi láthair. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Priontáilte.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please fill it and print again.</source>
        <translation type="unfinished">Tá an printéir as páipéar. Líon é, le do thoil, agus priontáil arís.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">Níor phriontáil an printéir é. Féach chuige, le do thoil.</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation type="unfinished">Gan oscailt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Oscailte</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Úsáidte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished">Damáistithe</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">Neamhshábháilte</translation>
    </message>
    <message>
        <source>As it was sold, seal and all</source>
        <translation type="unfinished">Mar a díoladh é, idir shéala agus eile</translation>
    </message>
    <message>
        <source>Tried or looked at, as in a shop</source>
        <translation type="unfinished">Triailte nó scrúdaithe, mar a dhéanfaí i siopa</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation type="unfinished">Níos mó ná sin</translation>
    </message>
    <message>
        <source>Broken, torn or marked</source>
        <translation type="unfinished">Briste, stróicthe nó marcáilte</translation>
    </message>
    <message>
        <source>It is put aside under a label</source>
        <translation type="unfinished">Cuirtear i leataobh é faoi lipéad</translation>
    </message>
    <message>
        <source>Somebody decides later</source>
        <translation type="unfinished">Socróidh duine é ar ball</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished">Díscríofa</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation type="unfinished">Ar ais ar an tseilf</translation>
    </message>
    <message>
        <source>Parts or seconds</source>
        <translation type="unfinished">Páirteanna nó seachghrád</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished">Deisithe</translation>
    </message>
    <message>
        <source>To the manufacturer</source>
        <translation type="unfinished">Chuig an déantóir</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation type="unfinished">Chuig an soláthróir</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation type="unfinished">Gan aon cheann scríofa síos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Iad go léir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 as %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished">Admháil %1</translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation type="unfinished">Ar pháipéar, %1</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished">Gan admháil</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished">Admháil</translation>
    </message>
    <message>
        <source>Ours, on paper or on a screen</source>
        <translation type="unfinished">Ár gceann féin, ar pháipéar nó ar scáileán</translation>
    </message>
    <message>
        <source>Only the goods</source>
        <translation type="unfinished">Na hearraí amháin</translation>
    </message>
    <message>
        <source>Nothing that says when they were bought</source>
        <translation type="unfinished">Gan aon rud a deir cathain a ceannaíodh iad</translation>
    </message>
    <message>
        <source>The number of an order</source>
        <translation type="unfinished">Uimhir ordaithe</translation>
    </message>
    <message>
        <source>From a parcel or an e-mail</source>
        <translation type="unfinished">Ó bheart nó ó ríomhphost</translation>
    </message>
    <message>
        <source>The card that paid</source>
        <translation type="unfinished">An cárta a d’íoc</translation>
    </message>
    <message>
        <source>By the token that the card terminal shows</source>
        <translation type="unfinished">De réir an cheadchomhartha a thaispeánann an teirminéal cártaí</translation>
    </message>
    <message>
        <source>A customer number</source>
        <translation type="unfinished">Uimhir chustaiméara</translation>
    </message>
    <message>
        <source>Of a loyalty card or an account</source>
        <translation type="unfinished">Ó chárta dílseachta nó ó chuntas</translation>
    </message>
    <message>
        <source>A receipt that we can&apos;t find</source>
        <translation type="unfinished">Admháil nach féidir linn a aimsiú</translation>
    </message>
    <message>
        <source>The refund follows once it has come in</source>
        <translation type="unfinished">Tiocfaidh an aisíocaíocht nuair a bheidh sí istigh</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">ceannaithe %1</translation>
    </message>
    <message>
        <source>When they got it</source>
        <translation type="unfinished">Cathain a fuair siad é</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation type="unfinished">Lá níos déanaí</translation>
    </message>
    <message>
        <source>On a day they know</source>
        <translation type="unfinished">Lá atá ar eolas acu</translation>
    </message>
    <message>
        <source>You pick it on the next page</source>
        <translation type="unfinished">Roghnaíonn tú ar an gcéad leathanach eile é</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished">Níl a fhios ag aon duine</translation>
    </message>
    <message>
        <source>Then nothing is claimed about it</source>
        <translation type="unfinished">Ní éilítear aon rud faoi mar sin</translation>
    </message>
    <message>
        <source>As our rules say</source>
        <translation type="unfinished">Mar a deir ár rialacha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>About the sale</source>
        <translation type="unfinished">Faoin díolachán</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Cé mhéad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Cén fáth</translation>
    </message>
    <message>
        <source>When it first showed</source>
        <translation type="unfinished">Nuair a chonacthas den chéad uair é</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Staid</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished">Sraithuimhreacha</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished">Anseo anois</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">Cad a dhéanfar leis</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Baisc</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished">Tuilleadh faoi</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Bain amach é</translation>
    </message>
    <message>
        <source>It is not in this return</source>
        <translation type="unfinished">Níl sé san aischur seo</translation>
    </message>
    <message>
        <source>Scan or type it first</source>
        <translation type="unfinished">Scan nó clóscríobh é ar dtús</translation>
    </message>
    <message>
        <source>Type it first</source>
        <translation type="unfinished">Clóscríobh é ar dtús</translation>
    </message>
    <message>
        <source>Only a sale that fits alone is shown: other people&apos;s shopping stays theirs.</source>
        <translation type="unfinished">Ní thaispeántar ach díolachán is é an t-aon cheann a oireann: is leo féin siopadóireacht daoine eile.</translation>
    </message>
    <message>
        <source>What is the order&apos;s number?</source>
        <translation type="unfinished">Cad í uimhir an ordaithe?</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Ordú</translation>
    </message>
    <message>
        <source>Which card paid?</source>
        <translation type="unfinished">Cén cárta a d’íoc?</translation>
    </message>
    <message>
        <source>The token that the card terminal shows for it. Never the card&apos;s number.</source>
        <translation type="unfinished">An ceadchomhartha a thaispeánann an teirminéal cártaí dó. Ná tabhair uimhir an chárta riamh.</translation>
    </message>
    <message>
        <source>Token of the card</source>
        <translation type="unfinished">Ceadchomhartha an chárta</translation>
    </message>
    <message>
        <source>What is their customer number?</source>
        <translation type="unfinished">Cad í a n-uimhir chustaiméara?</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished">Uimhir chustaiméara</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation type="unfinished">Cén admháil?</translation>
    </message>
    <message>
        <source>Scan its code, or type its number.</source>
        <translation type="unfinished">Scan an cód, nó clóscríobh an uimhir.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Admháil</translation>
    </message>
    <message>
        <source>What is its serial number?</source>
        <translation type="unfinished">Cad í an tsraithuimhir?</translation>
    </message>
    <message>
        <source>Serial number %1 of %2</source>
        <translation type="unfinished">Sraithuimhir %1 as %2</translation>
    </message>
    <message>
        <source>Scan it, or type it: only what was sold comes back.</source>
        <translation type="unfinished">Scan í, nó clóscríobh í: ní thagann ar ais ach an rud a díoladh.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Sraithuimhir</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished">Níl ceann air</translation>
    </message>
    <message>
        <source>The others have none</source>
        <translation type="unfinished">Níl ceann ar an gcuid eile</translation>
    </message>
    <message>
        <source>What number is on the paper?</source>
        <translation type="unfinished">Cén uimhir atá ar an bpáipéar?</translation>
    </message>
    <message>
        <source>As it is printed. The goods stay, and the refund follows once the receipt has come in.</source>
        <translation type="unfinished">Mar atá sí priontáilte. Fanann na hearraí, agus tiocfaidh an aisíocaíocht nuair a bheidh an admháil istigh.</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation type="unfinished">An uimhir ar an bpáipéar</translation>
    </message>
    <message>
        <source>Which goods does the paper name?</source>
        <translation type="unfinished">Cé na hearraí atá luaite ar an bpáipéar?</translation>
    </message>
    <message>
        <source>Scan them, or type the article&apos;s number.</source>
        <translation type="unfinished">Scan iad, nó clóscríobh uimhir an earra.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Earra</translation>
    </message>
    <message>
        <source>What did one of them cost?</source>
        <translation type="unfinished">Cé mhéad a bhí ar cheann acu?</translation>
    </message>
    <message>
        <source>As printed, tax in.</source>
        <translation type="unfinished">Mar a priontáladh, cáin san áireamh.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished">Praghas an chinn</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished">Cad atá ag teacht ar ais</translation>
    </message>
    <message>
        <source>Tap one to change it, or to take it out.</source>
        <translation type="unfinished">Tapáil ceann chun é a athrú nó chun é a bhaint amach.</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation type="unfinished">Féach an freagra</translation>
    </message>
    <message>
        <source>Add a line of the paper</source>
        <translation type="unfinished">Cuir líne ón bpáipéar leis</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished">Cuir rud eile leis</translation>
    </message>
    <message>
        <source>What does the customer have?</source>
        <translation type="unfinished">Cad atá ag an gcustaiméir?</translation>
    </message>
    <message>
        <source>What do they have for the next item?</source>
        <translation type="unfinished">Cad atá acu don chéad earra eile?</translation>
    </message>
    <message>
        <source>A receipt is best: it says what was paid, and how.</source>
        <translation type="unfinished">Admháil is fearr: deir sí cad a íocadh, agus conas.</translation>
    </message>
    <message>
        <source>Which of these comes back?</source>
        <translation type="unfinished">Cé acu díobh seo atá ag teacht ar ais?</translation>
    </message>
    <message>
        <source>One at a time. You can add more after it.</source>
        <translation type="unfinished">Ceann ar cheann. Is féidir tuilleadh a chur leis ina dhiaidh.</translation>
    </message>
    <message>
        <source>Which goods are they?</source>
        <translation type="unfinished">Cé na hearraí iad?</translation>
    </message>
    <message>
        <source>Scan the code on them, or type it. They count for the lowest price of late.</source>
        <translation type="unfinished">Scan an cód atá orthu, nó clóscríobh é. Comhairtear iad ar an bpraghas is ísle le déanaí.</translation>
    </message>
    <message>
        <source>Who brings them?</source>
        <translation type="unfinished">Cé atá á dtabhairt isteach?</translation>
    </message>
    <message>
        <source>A customer number or a token, never a name: returns without a receipt are counted by it.</source>
        <translation type="unfinished">Uimhir chustaiméara nó ceadchomhartha, gan ainm riamh: comhairtear leis sin aischuir gan admháil.</translation>
    </message>
    <message>
        <source>They give none</source>
        <translation type="unfinished">Ní thugann siad ceann</translation>
    </message>
    <message>
        <source>Which day is on the paper?</source>
        <translation type="unfinished">Cén lá atá ar an bpáipéar?</translation>
    </message>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">Tapáil lá ar dtús</translation>
    </message>
    <message>
        <source>Which line of the paper is it?</source>
        <translation type="unfinished">Cén líne den pháipéar í?</translation>
    </message>
    <message>
        <source>Counted from the top.</source>
        <translation type="unfinished">Comhairthe ón mbarr.</translation>
    </message>
    <message>
        <source>How many does that line say?</source>
        <translation type="unfinished">Cé mhéad a deir an líne sin?</translation>
    </message>
    <message>
        <source>How many come back?</source>
        <translation type="unfinished">Cé mhéad atá ag teacht ar ais?</translation>
    </message>
    <message>
        <source>Why do they come back?</source>
        <translation type="unfinished">Cén fáth a bhfuil siad ag teacht ar ais?</translation>
    </message>
    <message>
        <source>When did it first show?</source>
        <translation type="unfinished">Cathain a chonacthas den chéad uair é?</translation>
    </message>
    <message>
        <source>It decides which rights the law gives them.</source>
        <translation type="unfinished">Socraíonn sé sin cé na cearta a thugann an dlí dóibh.</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">Cén lá a chonacthas den chéad uair é?</translation>
    </message>
    <message>
        <source>What state are they in?</source>
        <translation type="unfinished">Cén staid ina bhfuil siad?</translation>
    </message>
    <message>
        <source>As you see them now.</source>
        <translation type="unfinished">Mar a fheiceann tú anois iad.</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished">Cad a dúradh faoi</translation>
    </message>
    <message>
        <source>Tap what is not so.</source>
        <translation type="unfinished">Tapáil an rud nach bhfuil fíor.</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished">Tá sin ceart</translation>
    </message>
    <message>
        <source>How many of them are here?</source>
        <translation type="unfinished">Cé mhéad díobh atá anseo?</translation>
    </message>
    <message>
        <source>The others are announced: nothing is paid for them before they come.</source>
        <translation type="unfinished">Tá an chuid eile fógraithe: ní íoctar aon rud astu sula dtagann siad.</translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation type="unfinished">Cad a dhéanfar leo?</translation>
    </message>
    <message>
        <source>Which batch is printed on them?</source>
        <translation type="unfinished">Cén bhaisc atá priontáilte orthu?</translation>
    </message>
    <message>
        <source>It shows whether a recall means them.</source>
        <translation type="unfinished">Taispeánann sé an mbaineann aisghairm leo.</translation>
    </message>
    <message>
        <source>None is printed</source>
        <translation type="unfinished">Níl ceann priontáilte</translation>
    </message>
    <message>
        <source>That line is in already. Tap it there to change how many.</source>
        <translation type="unfinished">Tá an líne sin istigh cheana. Tapáil ansin í chun an líon a athrú.</translation>
    </message>
    <message>
        <source>A gift receipt is a return of its own. Finish this one first.</source>
        <translation type="unfinished">Is aischur ar leith admháil bhronntanais. Críochnaigh an ceann seo ar dtús.</translation>
    </message>
    <message>
        <source>That receipt is in another currency. It is a return of its own.</source>
        <translation type="unfinished">Tá an admháil sin in airgeadra eile. Is aischur ar leith í.</translation>
    </message>
    <message>
        <source>What is on the paper is a return of its own. Finish it first.</source>
        <translation type="unfinished">Is aischur ar leith an méid atá ar an bpáipéar. Críochnaigh é ar dtús.</translation>
    </message>
    <message>
        <source>That is the slip of a return. Nothing can come back from it.</source>
        <translation type="unfinished">Is é sin duillín aischuir. Ní féidir aon rud a thabhairt ar ais leis.</translation>
    </message>
    <message>
        <source>That is not the code of a receipt. Nothing has changed.</source>
        <translation type="unfinished">Ní cód admhála é sin. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Ní féidir linn é sin a chuardach faoi láthair. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">Níl an admháil sin ar eolas againn. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>No sale fits that alone. Try something else that they have.</source>
        <translation type="unfinished">Níl aon díolachán amháin a oireann dó sin. Triail rud eile atá acu.</translation>
    </message>
    <message>
        <source>The fault is minor</source>
        <translation type="unfinished">Is mionlocht é</translation>
    </message>
    <message>
        <source>In some places a minor one does not end the sale</source>
        <translation type="unfinished">I roinnt áiteanna ní chuireann mionlocht deireadh leis an díolachán</translation>
    </message>
    <message>
        <source>The fault is serious</source>
        <translation type="unfinished">Is locht mór é</translation>
    </message>
    <message>
        <source>In some places nobody has to wait for a repair then</source>
        <translation type="unfinished">I roinnt áiteanna ní gá do dhuine ar bith fanacht le deisiú ansin</translation>
    </message>
    <message>
        <source>Nobody can repair or replace it</source>
        <translation type="unfinished">Ní féidir le duine ar bith é a dheisiú ná a athsholáthar</translation>
    </message>
    <message>
        <source>Money off, or the money back, is what is left</source>
        <translation type="unfinished">Laghdú praghais, nó an t-airgead ar ais, atá fágtha</translation>
    </message>
    <message>
        <source>The seal is broken</source>
        <translation type="unfinished">Tá an séala briste</translation>
    </message>
    <message>
        <source>It counts for goods that are sealed for hygiene, or are recordings</source>
        <translation type="unfinished">Baineann sé le hearraí atá séalaithe ar mhaithe le sláinteachas, nó ar taifeadtaí iad</translation>
    </message>
    <message>
        <source>Handled more than in a shop</source>
        <translation type="unfinished">Láimhseáilte níos mó ná mar a dhéanfaí i siopa</translation>
    </message>
    <message>
        <source>It counts for a sale at a distance</source>
        <translation type="unfinished">Baineann sé le ciandíolachán</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Gan rá</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Faic</translation>
    </message>
    <message>
        <source>%1. Took too long</source>
        <translation type="unfinished">%1. Thóg sé rófhada</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation type="unfinished">Gan aon rud speisialta</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Níl ceann ann</translation>
    </message>
    <message>
        <source>They were not told</source>
        <translation type="unfinished">Níor insíodh dóibh</translation>
    </message>
    <message>
        <source>They were told late, %1</source>
        <translation type="unfinished">Insíodh dóibh go déanach, %1</translation>
    </message>
    <message>
        <source>They were told in time</source>
        <translation type="unfinished">Insíodh dóibh in am</translation>
    </message>
    <message>
        <source>A business</source>
        <translation type="unfinished">Gnólacht</translation>
    </message>
    <message>
        <source>A consumer</source>
        <translation type="unfinished">Tomhaltóir</translation>
    </message>
    <message>
        <source>What it cost to bring it</source>
        <translation type="unfinished">An costas a bhain lena thabhairt anseo</translation>
    </message>
    <message>
        <source>Installed by us</source>
        <translation type="unfinished">Suiteáilte againn</translation>
    </message>
    <message>
        <source>Goes off</source>
        <translation type="unfinished">Imíonn ó mhaith</translation>
    </message>
    <message>
        <source>Repairs, costs, what you see on it</source>
        <translation type="unfinished">Deisiúcháin, costais, an méid a fheiceann tú air</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation type="unfinished">Deisiúcháin go dtí seo</translation>
    </message>
    <message>
        <source>What you see on it</source>
        <translation type="unfinished">An méid a fheiceann tú air</translation>
    </message>
    <message>
        <source>Keeps until</source>
        <translation type="unfinished">Maith go dtí</translation>
    </message>
    <message>
        <source>Tap to take it out</source>
        <translation type="unfinished">Tapáil chun é a bhaint</translation>
    </message>
    <message>
        <source>They got it back</source>
        <translation type="unfinished">Fuair siad ar ais é</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">Roghnaíonn tú an lá ansin</translation>
    </message>
    <message>
        <source>It is still being repaired</source>
        <translation type="unfinished">Tá sé fós á dheisiú</translation>
    </message>
    <message>
        <source>In good time</source>
        <translation type="unfinished">In am réasúnta</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished">Thóg sé rófhada</translation>
    </message>
    <message>
        <source>Or it was a great nuisance to them</source>
        <translation type="unfinished">Nó chuir sé as go mór dóibh</translation>
    </message>
    <message>
        <source>They had to send it</source>
        <translation type="unfinished">Bhí orthu é a sheoladh</translation>
    </message>
    <message>
        <source>Postage or a carrier</source>
        <translation type="unfinished">Postas nó iompróir</translation>
    </message>
    <message>
        <source>They brought it themselves</source>
        <translation type="unfinished">Thug siad féin isteach é</translation>
    </message>
    <message>
        <source>A fare, or parking</source>
        <translation type="unfinished">Táille taistil, nó páirceáil</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tá</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation type="unfinished">Níor fhiafraigh aon duine</translation>
    </message>
    <message>
        <source>Who bought</source>
        <translation type="unfinished">Cé a cheannaigh</translation>
    </message>
    <message>
        <source>The right to cancel</source>
        <translation type="unfinished">An ceart chun cealaithe</translation>
    </message>
    <message>
        <source>Points on their loyalty account</source>
        <translation type="unfinished">Pointí ar a gcuntas dílseachta</translation>
    </message>
    <message>
        <source>Mainly for themselves</source>
        <translation type="unfinished">Dóibh féin den chuid is mó</translation>
    </message>
    <message>
        <source>For their trade: consumer law is not for them</source>
        <translation type="unfinished">Dá gceird: ní bhaineann dlí an tomhaltóra leo</translation>
    </message>
    <message>
        <source>They have longer then</source>
        <translation type="unfinished">Bíonn níos mó ama acu ansin</translation>
    </message>
    <message>
        <source>They were told late</source>
        <translation type="unfinished">Insíodh dóibh go déanach</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished">Sin an méid</translation>
    </message>
    <message>
        <source>Only what they say, or what you see. It can decide what the law gives them.</source>
        <translation type="unfinished">Ach an méid a deir siad, nó a fheiceann tú, amháin. Is féidir leis cinneadh cad a thugann an dlí dóibh.</translation>
    </message>
    <message>
        <source>Add a repair</source>
        <translation type="unfinished">Cuir deisiú leis</translation>
    </message>
    <message>
        <source>When did they ask for the repair?</source>
        <translation type="unfinished">Cathain a d’iarr siad an deisiú?</translation>
    </message>
    <message>
        <source>How did the repair end?</source>
        <translation type="unfinished">Cén chríoch a bhí ar an deisiú?</translation>
    </message>
    <message>
        <source>When did they get it back?</source>
        <translation type="unfinished">Cathain a fuair siad ar ais é?</translation>
    </message>
    <message>
        <source>How long did the repair take?</source>
        <translation type="unfinished">Cá fhad a thóg an deisiú?</translation>
    </message>
    <message>
        <source>What did it cost them to bring it?</source>
        <translation type="unfinished">Cén costas a bhí orthu é a thabhairt anseo?</translation>
    </message>
    <message>
        <source>The law says who bears it. It is paid out by a colleague.</source>
        <translation type="unfinished">Deir an dlí cé a íocann as. Is ball foirne a íocann amach é.</translation>
    </message>
    <message>
        <source>How much did it cost?</source>
        <translation type="unfinished">Cé mhéad a chosain sé?</translation>
    </message>
    <message>
        <source>As on what they show you.</source>
        <translation type="unfinished">Mar atá ar an rud a thaispeánann siad duit.</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished">An costas</translation>
    </message>
    <message>
        <source>What do you see on it?</source>
        <translation type="unfinished">Cad a fheiceann tú air?</translation>
    </message>
    <message>
        <source>Tap what is so.</source>
        <translation type="unfinished">Tapáil an rud atá fíor.</translation>
    </message>
    <message>
        <source>When had we installed it?</source>
        <translation type="unfinished">Cathain a bhí sé suiteáilte againn?</translation>
    </message>
    <message>
        <source>Their time begins when it works.</source>
        <translation type="unfinished">Tosaíonn a gcuid ama nuair a oibríonn sé.</translation>
    </message>
    <message>
        <source>We did not install it</source>
        <translation type="unfinished">Níor shuiteálamar é</translation>
    </message>
    <message>
        <source>Until when does it keep?</source>
        <translation type="unfinished">Cá fhad a bheidh sé go maith?</translation>
    </message>
    <message>
        <source>It does not go off</source>
        <translation type="unfinished">Ní imíonn sé ó mhaith</translation>
    </message>
    <message>
        <source>Who bought it?</source>
        <translation type="unfinished">Cé a cheannaigh é?</translation>
    </message>
    <message>
        <source>Were they told that they could cancel?</source>
        <translation type="unfinished">Ar insíodh dóibh gurbh fhéidir leo cealú?</translation>
    </message>
    <message>
        <source>It counts for what was bought at a distance.</source>
        <translation type="unfinished">Baineann sé le rud a ceannaíodh i gcéin.</translation>
    </message>
    <message>
        <source>When were they told?</source>
        <translation type="unfinished">Cathain a insíodh dóibh?</translation>
    </message>
    <message>
        <source>How many points does their account hold?</source>
        <translation type="unfinished">Cé mhéad pointe atá ar a gcuntas?</translation>
    </message>
    <message>
        <source>As the loyalty system says. What is missing of those that the sale gave may be kept back.</source>
        <translation type="unfinished">Mar a deir an córas dílseachta. Is féidir an méid atá in easnamh de na pointí a thug an díolachán a choinneáil siar.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pointí</translation>
    </message>
    <message>
        <source>%1 at what you paid</source>
        <translation type="unfinished">%1 ar an bpraghas a d’íoc tú</translation>
    </message>
    <message>
        <source>%1 at today&apos;s price</source>
        <translation type="unfinished">%1 ar phraghas an lae inniu</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 ar %2</translation>
    </message>
    <message>
        <source>To pay, with %1 VAT</source>
        <translation type="unfinished">Le híoc, CBL %1 san áireamh</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished">Le híoc</translation>
    </message>
    <message>
        <source>You get back, with %1 VAT</source>
        <translation type="unfinished">Gheobhaidh tú ar ais, CBL %1 san áireamh</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">Gheobhaidh tú ar ais</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Ag dul amach</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished">Ag teacht ar ais</translation>
    </message>
    <message>
        <source>The way you paid</source>
        <translation type="unfinished">An modh ar íoc tú</translation>
    </message>
    <message>
        <source>As store credit</source>
        <translation type="unfinished">Mar chreidmheas siopa</translation>
    </message>
    <message>
        <source>Only if you want it. To spend with us</source>
        <translation type="unfinished">Ach amháin más mian leat. Le caitheamh linn</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation type="unfinished">In airgead tirim</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">Ach amháin más mian leat. Íocann ball foirne amach é</translation>
    </message>
    <message>
        <source>A colleague takes it here</source>
        <translation type="unfinished">Glacann ball foirne leis anseo</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation type="unfinished">Ar an teirminéal cártaí</translation>
    </message>
    <message>
        <source>You pay the difference</source>
        <translation type="unfinished">Íocann tú an difríocht</translation>
    </message>
    <message>
        <source>An even swap</source>
        <translation type="unfinished">Malartú cothrom</translation>
    </message>
    <message>
        <source>You get back the difference</source>
        <translation type="unfinished">Gheobhaidh tú an difríocht ar ais</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">Gan aon rud le híoc</translation>
    </message>
    <message>
        <source>Both halves happen, or neither.</source>
        <translation type="unfinished">Déantar an dá leath, nó ní dhéantar ceachtar acu.</translation>
    </message>
    <message>
        <source>New items keep %1 as first purchase date in our policy.</source>
        <translation type="unfinished">Coinníonn earraí nua %1 mar chéad dáta ceannaigh inár mbeartas.</translation>
    </message>
    <message>
        <source>New items keep the first purchase date of the old in our policy.</source>
        <translation type="unfinished">Coinníonn earraí nua céad dáta ceannaigh na seancheann inár mbeartas.</translation>
    </message>
    <message>
        <source>Your paid warranty goes on.</source>
        <translation type="unfinished">Leanann an barántas ar íoc tú as.</translation>
    </message>
    <message>
        <source>Legal rights for them start today.</source>
        <translation type="unfinished">Tosaíonn na cearta dlíthiúla ina leith inniu.</translation>
    </message>
    <message>
        <source>Swap, nothing to pay</source>
        <translation type="unfinished">Malartú, gan aon rud le híoc</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished">Íoc %1</translation>
    </message>
    <message>
        <source>Refund %1 to card %2</source>
        <translation type="unfinished">Aisíoc %1 chuig cárta %2</translation>
    </message>
    <message>
        <source>Swap, and refund %1</source>
        <translation type="unfinished">Malartaigh, agus aisíoc %1</translation>
    </message>
    <message>
        <source>Proof of your exchange</source>
        <translation type="unfinished">Cruthúnas ar do mhalartú</translation>
    </message>
    <message>
        <source>The new items are yours</source>
        <translation type="unfinished">Is leatsa na hearraí nua</translation>
    </message>
    <message>
        <source>There is nothing to pay. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Níl aon rud le híoc. Fág na seanearraí anseo, le do thoil. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>You paid %1. Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">D’íoc tú %1. Fág na seanearraí anseo, le do thoil. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>The difference goes back the way it was paid.</source>
        <translation type="unfinished">Téann an difríocht ar ais ar an modh ar íocadh í.</translation>
    </message>
    <message>
        <source>The difference of %1 goes %2.</source>
        <translation type="unfinished">Téann an difríocht (%1) %2.</translation>
    </message>
    <message>
        <source>The difference is paid: %1.</source>
        <translation type="unfinished">Tá an difríocht íoctha: %1.</translation>
    </message>
    <message>
        <source>Please leave the old items here. This slip is your proof.</source>
        <translation type="unfinished">Fág na seanearraí anseo, le do thoil. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>Proof of your return</source>
        <translation type="unfinished">Cruthúnas ar d’aischur</translation>
    </message>
    <message>
        <source>Your return is recorded</source>
        <translation type="unfinished">Tá d’aischur taifeadta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Déanta</translation>
    </message>
    <message>
        <source>Proof of your price reduction</source>
        <translation type="unfinished">Cruthúnas ar do laghdú praghais</translation>
    </message>
    <message>
        <source>Your price reduction is recorded</source>
        <translation type="unfinished">Tá do laghdú praghais taifeadta</translation>
    </message>
    <message>
        <source>You keep the items, and get back the money that comes off their price. This slip is your proof.</source>
        <translation type="unfinished">Coinníonn tú na hearraí, agus faigheann tú ar ais an t-airgead a bhaintear dá bpraghas. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>Your price reduction is paid</source>
        <translation type="unfinished">Tá do laghdú praghais íoctha</translation>
    </message>
    <message>
        <source>You keep the items. %1. This slip is your proof.</source>
        <translation type="unfinished">Coinníonn tú na hearraí. %1. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>You keep the items, and %1 goes %2. This slip is your proof.</source>
        <translation type="unfinished">Coinníonn tú na hearraí, agus téann %1 %2. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>Your repair is booked</source>
        <translation type="unfinished">Tá do dheisiú curtha in áirithe</translation>
    </message>
    <message>
        <source>Please hand your item to a colleague, with this slip. We have it mended, and it costs you nothing.</source>
        <translation type="unfinished">Tabhair d’earra do bhall foirne, le do thoil, mar aon leis an duillín seo. Socraímid go ndeiseofar é, agus níl aon chostas ort.</translation>
    </message>
    <message>
        <source>Your store credit is ready</source>
        <translation type="unfinished">Tá do chreidmheas siopa réidh</translation>
    </message>
    <message>
        <source>Your refund is paid</source>
        <translation type="unfinished">Tá d’aisíocaíocht íoctha</translation>
    </message>
    <message>
        <source>%1. Cards usually take 3 to 5 working days to show it. This slip is your proof.</source>
        <translation type="unfinished">%1. De ghnáth tógann sé 3 go 5 lá oibre go bhfeictear ar chárta é. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>Your return is recorded. There is no money to move.</source>
        <translation type="unfinished">Tá d’aischur taifeadta. Níl aon airgead le haistriú.</translation>
    </message>
    <message>
        <source>Your return is recorded, and the refund goes the way it was paid. This slip is your proof.</source>
        <translation type="unfinished">Tá d’aischur taifeadta, agus téann an aisíocaíocht ar an modh ar íocadh. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>Your return is recorded. Please collect the cash from a colleague, with this slip.</source>
        <translation type="unfinished">Tá d’aischur taifeadta. Bailigh an t-airgead tirim ó bhall foirne leis an duillín seo, le do thoil.</translation>
    </message>
    <message>
        <source>Your return is recorded and the refund goes %1. Cards usually take 3 to 5 working days. This slip is your proof.</source>
        <translation type="unfinished">Tá d’aischur taifeadta agus téann an aisíocaíocht %1. Tógann cártaí 3 go 5 lá oibre de ghnáth. Is é an duillín seo do chruthúnas.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished">Níor glacadh leis</translation>
    </message>
    <message>
        <source>We can&apos;t reduce this price.</source>
        <translation type="unfinished">Ní féidir linn an praghas seo a laghdú.</translation>
    </message>
    <message>
        <source>We can&apos;t take these items back.</source>
        <translation type="unfinished">Ní féidir linn na hearraí seo a thógáil ar ais.</translation>
    </message>
    <message>
        <source>Our records say that they have come back already, or are being returned at another place. No money moved. Please take your items with you, or ask a colleague.</source>
        <translation type="unfinished">De réir ár dtaifead, tháinig siad ar ais cheana, nó tá siad á dtabhairt ar ais in áit eile. Níor aistríodh aon airgead. Tabhair do chuid earraí leat, le do thoil, nó iarr ar bhall foirne.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Tógtha ar ais agat</translation>
    </message>
    <message>
        <source>Your items are yours again.</source>
        <translation type="unfinished">Is leatsa na hearraí arís.</translation>
    </message>
    <message>
        <source>Nothing was returned, and no money moved. Please take your items with you. You can return them another time.</source>
        <translation type="unfinished">Níor tugadh aon rud ar ais, agus níor aistríodh aon airgead. Tabhair do chuid earraí leat, le do thoil. Is féidir iad a thabhairt ar ais uair eile.</translation>
    </message>
    <message>
        <source>The price stays as it was.</source>
        <translation type="unfinished">Fanann an praghas mar a bhí.</translation>
    </message>
    <message>
        <source>No money moved, and you keep your items. Your rights are as they were.</source>
        <translation type="unfinished">Níor aistríodh aon airgead, agus coinníonn tú na hearraí. Tá do chearta mar a bhí.</translation>
    </message>
    <message>
        <source>The swap is off, and no money moved. Please take your own items with you, and leave the new ones here.</source>
        <translation type="unfinished">Tá an malartú ar ceal, agus níor aistríodh aon airgead. Tabhair d’earraí féin leat, le do thoil, agus fág na cinn nua anseo.</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation type="unfinished">Níor tugadh ar ais</translation>
    </message>
    <message>
        <source>Your items stay yours.</source>
        <translation type="unfinished">Is leatsa na hearraí i gcónaí.</translation>
    </message>
    <message>
        <source>Your slip says why, by which rule, and what you can do now. No money moved. Your statutory rights are not affected.</source>
        <translation type="unfinished">Deir do dhuillín cén fáth, cén riail, agus cad is féidir leat a dhéanamh anois. Níor aistríodh aon airgead. Ní dhéantar difear do do chearta reachtúla.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">níl fós</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished">ar an mbealach</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished">á sheiceáil</translation>
    </message>
    <message>
        <source>Take my items back</source>
        <translation type="unfinished">Mo chuid earraí a thógáil ar ais</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">Cad ba cheart a dhéanamh</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">Do chuid airgid</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished">Gan íoc fós</translation>
    </message>
    <message>
        <source>The new items wait for your payment.</source>
        <translation type="unfinished">Tá na hearraí nua ag fanacht le d’íocaíocht.</translation>
    </message>
    <message>
        <source>The card terminal took no payment. Your swap is saved, and both halves are still open.</source>
        <translation type="unfinished">Níor ghlac an teirminéal cártaí aon íocaíocht. Tá do mhalartú sábháilte, agus tá an dá leath oscailte fós.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: you pay there, or have your own items back.</source>
        <translation type="unfinished">Fág na hearraí nua anseo, le do thoil, agus téigh chuig ball foirne leis an duillín seo: íocfaidh tú ansin, nó gheobhaidh tú d’earraí féin ar ais.</translation>
    </message>
    <message>
        <source>Nothing was paid. %1 is to pay before the new items are yours.</source>
        <translation type="unfinished">Níor íocadh aon rud. Ní leatsa na hearraí nua go dtí go mbeidh %1 íoctha.</translation>
    </message>
    <message>
        <source>I have my slip</source>
        <translation type="unfinished">Tá mo dhuillín agam</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation type="unfinished">Aisíocaíocht ar feitheamh</translation>
    </message>
    <message>
        <source>You keep your items. Your %1 will follow.</source>
        <translation type="unfinished">Coinníonn tú na hearraí. Tiocfaidh %1 ar ball.</translation>
    </message>
    <message>
        <source>We have your items. Your %1 will follow.</source>
        <translation type="unfinished">Tá na hearraí againn. Tiocfaidh %1 ar ball.</translation>
    </message>
    <message>
        <source>We are looking for your receipt. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Táimid ag cuardach d’admhála. Tá d’aischur sábháilte, agus ní gá duit fanacht.</translation>
    </message>
    <message>
        <source>Keep your slip and the receipt. With the slip&apos;s number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">Coinnigh do dhuillín agus an admháil. Le huimhir an duillín is féidir le ball foirne a rá leat i gcónaí conas tá d’aisíocaíocht ag teacht ar aghaidh.</translation>
    </message>
    <message>
        <source>It is worked out and paid once the receipt has come in, as it says.</source>
        <translation type="unfinished">Ríomhtar agus íoctar é a luaithe a bheidh an admháil istigh, mar a deir sí.</translation>
    </message>
    <message>
        <source>A colleague takes your payment</source>
        <translation type="unfinished">Glacann ball foirne d’íocaíocht</translation>
    </message>
    <message>
        <source>Please pay %1 to a colleague.</source>
        <translation type="unfinished">Íoc %1 le ball foirne, le do thoil.</translation>
    </message>
    <message>
        <source>The new items are yours once it is paid.</source>
        <translation type="unfinished">Is leatsa na hearraí nua a luaithe a bheidh sé íoctha.</translation>
    </message>
    <message>
        <source>Go to a colleague with this slip and all of the items.</source>
        <translation type="unfinished">Téigh chuig ball foirne leis an duillín seo agus leis na hearraí go léir.</translation>
    </message>
    <message>
        <source>Nothing was paid yet. You pay by card, and once.</source>
        <translation type="unfinished">Níor íocadh aon rud fós. Íocfaidh tú le cárta, agus uair amháin.</translation>
    </message>
    <message>
        <source>We could not reach head office just now. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Níorbh fhéidir linn teacht ar an bpríomhoifig faoi láthair. Tá d’aischur sábháilte, agus ní gá duit fanacht.</translation>
    </message>
    <message>
        <source>Keep your slip. With its number a colleague can always tell you how your refund is doing.</source>
        <translation type="unfinished">Coinnigh do dhuillín. Lena uimhir is féidir le ball foirne a rá leat i gcónaí conas tá d’aisíocaíocht ag teacht ar aghaidh.</translation>
    </message>
    <message>
        <source>We owe you %1. It is paid once head office answers.</source>
        <translation type="unfinished">Tá %1 dlite duit uainn. Íocfar é a luaithe a fhreagróidh an phríomhoifig.</translation>
    </message>
    <message>
        <source>We owe it to you. It is paid once head office answers.</source>
        <translation type="unfinished">Tá sé dlite duit uainn. Íocfar é a luaithe a fhreagróidh an phríomhoifig.</translation>
    </message>
    <message>
        <source>Exchange pending</source>
        <translation type="unfinished">Malartú ar feitheamh</translation>
    </message>
    <message>
        <source>The new items wait for head office.</source>
        <translation type="unfinished">Tá na hearraí nua ag fanacht leis an bpríomhoifig.</translation>
    </message>
    <message>
        <source>Please leave the new items here and go to a colleague with this slip: they are yours once head office answers, or you have your own back.</source>
        <translation type="unfinished">Fág na hearraí nua anseo, le do thoil, agus téigh chuig ball foirne leis an duillín seo: is leatsa iad a luaithe a fhreagróidh an phríomhoifig, nó gheobhaidh tú d’earraí féin ar ais.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation type="unfinished">Níor íocadh aon rud.</translation>
    </message>
    <message>
        <source>The card terminal did not pay. Your return is saved, and you don&apos;t need to wait.</source>
        <translation type="unfinished">Níor íoc an teirminéal cártaí. Tá d’aischur sábháilte, agus ní gá duit fanacht.</translation>
    </message>
    <message>
        <source>It is written down, and we owe it to you.</source>
        <translation type="unfinished">Tá sé scríofa síos, agus tá sé dlite duit uainn.</translation>
    </message>
    <message>
        <source>We owe you %1.</source>
        <translation type="unfinished">Tá %1 dlite duit uainn.</translation>
    </message>
    <message>
        <source>Paid already: %1.</source>
        <translation type="unfinished">Íoctha cheana: %1.</translation>
    </message>
    <message>
        <source>We are checking</source>
        <translation type="unfinished">Táimid á sheiceáil</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your payment went through.</source>
        <translation type="unfinished">Níl a fhios againn fós ar éirigh le d’íocaíocht.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet if your refund has left.</source>
        <translation type="unfinished">Níl a fhios againn fós ar imigh d’aisíocaíocht uainn.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You pay once, never twice: we find out for you.</source>
        <translation type="unfinished">Níor fhreagair an teirminéal cártaí in am. Íocfaidh tú uair amháin, ní faoi dhó: fiosróimid é duit.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your %1 once: we find out for you.</source>
        <translation type="unfinished">Níor fhreagair an teirminéal cártaí in am. Gheobhaidh tú %1 uair amháin: fiosróimid é duit.</translation>
    </message>
    <message>
        <source>Either it has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">D’imigh sé cheana, nó seolfaimid é. Ní faoi dhó choíche.</translation>
    </message>
    <message>
        <source>Either %1 has left already, or we will send it. Never twice.</source>
        <translation type="unfinished">D’imigh %1 cheana, nó seolfaimid é. Ní faoi dhó choíche.</translation>
    </message>
    <message>
        <source>Either it has left your card, or it never will for this.</source>
        <translation type="unfinished">D’imigh sé ó do chárta cheana, nó ní imeoidh sé choíche i ndáil leis seo.</translation>
    </message>
    <message>
        <source>Keep your slip. A colleague tells you when the new items are yours: until then please leave them here.</source>
        <translation type="unfinished">Coinnigh do dhuillín. Inseoidh ball foirne duit cathain is leatsa na hearraí nua: fág anseo iad go dtí sin, le do thoil.</translation>
    </message>
    <message>
        <source>Keep your slip. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">Coinnigh do dhuillín. Ná tabhair na hearraí seo ar ais arís in aon áit eile, le do thoil.</translation>
    </message>
    <message>
        <source>A colleague pays this out</source>
        <translation type="unfinished">Íocann ball foirne é seo amach</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">Coinníonn tú na hearraí. Íocann ball foirne %1 leat anois.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your %1 now.</source>
        <translation type="unfinished">Tá na hearraí againn. Íocann ball foirne %1 leat anois.</translation>
    </message>
    <message>
        <source>Please go to a colleague with this slip.</source>
        <translation type="unfinished">Téigh chuig ball foirne leis an duillín seo, le do thoil.</translation>
    </message>
    <message>
        <source>Show this slip to a colleague. Please do not return these items again anywhere else.</source>
        <translation type="unfinished">Taispeáin an duillín seo do bhall foirne. Ná tabhair na hearraí seo ar ais arís in aon áit eile, le do thoil.</translation>
    </message>
    <message>
        <source>A colleague sends %1.</source>
        <translation type="unfinished">Seolann ball foirne %1.</translation>
    </message>
    <message>
        <source>A colleague sends it the way it was paid.</source>
        <translation type="unfinished">Seolann ball foirne é ar an modh ar íocadh é.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 agus %2</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation type="unfinished">íoctha le: %1</translation>
    </message>
    <message>
        <source>From your %1</source>
        <translation type="unfinished">Ón modh seo: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">Chuig: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 chuig %2</translation>
    </message>
    <message>
        <source>in cash, from a colleague</source>
        <translation type="unfinished">in airgead tirim, ó bhall foirne</translation>
    </message>
    <message>
        <source>to the card you paid with, ending %1</source>
        <translation type="unfinished">chuig an gcárta lenar íoc tú, dar críoch %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">chuig %1</translation>
    </message>
    <message>
        <source>Cash, from a colleague</source>
        <translation type="unfinished">Airgead tirim, ó bhall foirne</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">An modh ar íocadh</translation>
    </message>
    <message>
        <source>Refund to your card</source>
        <translation type="unfinished">Aisíocaíocht chuig do chárta</translation>
    </message>
    <message>
        <source>Refund the way you paid</source>
        <translation type="unfinished">Aisíocaíocht ar an modh ar íoc tú</translation>
    </message>
    <message>
        <source>Nothing to pay back</source>
        <translation type="unfinished">Gan aon rud le haisíoc</translation>
    </message>
    <message>
        <source>We show no prices on a gift receipt</source>
        <translation type="unfinished">Ní thaispeánaimid praghsanna ar admháil bhronntanais</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Malartú</translation>
    </message>
    <message>
        <source>Pick something else. We settle the difference</source>
        <translation type="unfinished">Roghnaigh rud eile. Socraímid an difríocht</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished">Creidmheas siopa</translation>
    </message>
    <message>
        <source>To spend with us. Only if you want it</source>
        <translation type="unfinished">Le caitheamh linn. Ach amháin más mian leat</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">Deisiú</translation>
    </message>
    <message>
        <source>We have it mended, and it costs you nothing</source>
        <translation type="unfinished">Socraímid go ndeiseofar é, agus níl aon chostas ort</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished">Athsholáthar</translation>
    </message>
    <message>
        <source>The same again, with nothing to pay</source>
        <translation type="unfinished">An rud céanna arís, gan aon rud le híoc</translation>
    </message>
    <message>
        <source>Money off, and keep it</source>
        <translation type="unfinished">Laghdú praghais, agus coinnigh é</translation>
    </message>
    <message>
        <source>Take the goods in</source>
        <translation type="unfinished">Tóg isteach na hearraí</translation>
    </message>
    <message>
        <source>Finish the return</source>
        <translation type="unfinished">Críochnaigh an t-aischur</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished">Aisíoc %1</translation>
    </message>
    <message>
        <source>That is the code of an item. Please scan the code on your receipt.</source>
        <translation type="unfinished">Is cód earra é sin. Scan an cód ar d’admháil, le do thoil.</translation>
    </message>
    <message>
        <source>That code opens a web page. Please scan the other code on your receipt.</source>
        <translation type="unfinished">Osclaíonn an cód sin leathanach gréasáin. Scan an cód eile ar d’admháil, le do thoil.</translation>
    </message>
    <message>
        <source>That is the tax code of a receipt. Please scan the other code on it.</source>
        <translation type="unfinished">Is é sin cód cánach na hadmhála. Scan an cód eile uirthi, le do thoil.</translation>
    </message>
    <message>
        <source>We can&apos;t find that receipt in this store. A colleague can look for it with you.</source>
        <translation type="unfinished">Ní féidir linn an admháil sin a aimsiú sa siopa seo. Is féidir le ball foirne í a chuardach leat.</translation>
    </message>
    <message>
        <source>That slip is from a return that is already done. To return something else, please scan your receipt.</source>
        <translation type="unfinished">Baineann an duillín sin le haischur atá déanta cheana. Chun rud eile a thabhairt ar ais, scan d’admháil, le do thoil.</translation>
    </message>
    <message>
        <source>We don&apos;t know that code. Please scan the code on your receipt, or ask a colleague.</source>
        <translation type="unfinished">Níl an cód sin ar eolas againn. Scan an cód ar d’admháil, le do thoil, nó iarr ar bhall foirne.</translation>
    </message>
    <message>
        <source>Refused by head office</source>
        <translation type="unfinished">Diúltaithe ag an bpríomhoifig</translation>
    </message>
    <message>
        <source>Head office counts it otherwise: please look</source>
        <translation type="unfinished">Comhaireann an phríomhoifig ar bhealach eile é: féach air, le do thoil</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished">%1 as 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished">Gan rátáil</translation>
    </message>
    <message>
        <source>The code on receipt %1 says something else than our record</source>
        <translation type="unfinished">Deir an cód ar admháil %1 rud nach ionann agus ár dtaifead</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n of your items</source>
        <translation type="unfinished">
            <numerusform>Cén fáth? %n de na hearraí agat</numerusform>
            <numerusform>Cén fáth? %n de na hearraí agat</numerusform>
            <numerusform>Cén fáth? %n de na hearraí agat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own limit is %n day(s) (%1). The law is better for you here, so we use the law.</source>
        <translation type="unfinished">
            <numerusform>Is %n lá an teorainn atá againn féin (%1). Is fearr duit an dlí anseo, mar sin cloímid leis an dlí.</numerusform>
            <numerusform>Is %n lá an teorainn atá againn féin (%1). Is fearr duit an dlí anseo, mar sin cloímid leis an dlí.</numerusform>
            <numerusform>Is %n lá an teorainn atá againn féin (%1). Is fearr duit an dlí anseo, mar sin cloímid leis an dlí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform>Inniu, %n lá déanach</numerusform>
            <numerusform>Inniu, %n lá déanach</numerusform>
            <numerusform>Inniu, %n lá déanach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our policy, %n day(s)</source>
        <translation type="unfinished">
            <numerusform>ár mbeartas, %n lá</numerusform>
            <numerusform>ár mbeartas, %n lá</numerusform>
            <numerusform>ár mbeartas, %n lá</numerusform>
        </translation>
    </message>
    <message>
        <source>It is paid, and settled.</source>
        <translation type="unfinished">Tá sé íoctha, agus socraithe.</translation>
    </message>
    <message>
        <source>The price stays as it was. No money moved.</source>
        <translation type="unfinished">Fanann an praghas mar a bhí. Níor aistríodh aon airgead.</translation>
    </message>
    <message>
        <source>The goods are the customer&apos;s again. No money moved.</source>
        <translation type="unfinished">Is leis an gcustaiméir na hearraí arís. Níor aistríodh aon airgead.</translation>
    </message>
    <message>
        <source>Head office says no: it has come back elsewhere. Please give the goods back.</source>
        <translation type="unfinished">Diúltaíonn an phríomhoifig: tháinig sé ar ais in áit eile. Tabhair na hearraí ar ais don chustaiméir, le do thoil.</translation>
    </message>
    <message>
        <source>Head office does not answer yet. Nothing was paid.</source>
        <translation type="unfinished">Níl freagra ón bpríomhoifig fós. Níor íocadh aon rud.</translation>
    </message>
    <message>
        <source>It is not paid. You can pay it again.</source>
        <translation type="unfinished">Níl sé íoctha. Is féidir é a íoc arís.</translation>
    </message>
    <message>
        <source>No news: it is still in doubt.</source>
        <translation type="unfinished">Gan scéala: tá sé neamhchinnte fós.</translation>
    </message>
    <message>
        <source>unopened</source>
        <translation type="unfinished">gan oscailt</translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished">oscailte</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished">úsáidte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">damáistithe</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished">neamhshábháilte</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n fágtha</numerusform>
            <numerusform>%n fágtha</numerusform>
            <numerusform>%n fágtha</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1, back %2</source>
        <translation type="unfinished">Iarrtha %1, ar ais %2</translation>
    </message>
    <message>
        <source>Asked for %1, not back yet</source>
        <translation type="unfinished">Iarrtha %1, níl sé ar ais fós</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation type="unfinished">
            <numerusform>%n deisiú</numerusform>
            <numerusform>%n dheisiú</numerusform>
            <numerusform>%n dheisiú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform>%n pointe</numerusform>
            <numerusform>%n phointe</numerusform>
            <numerusform>%n phointe</numerusform>
        </translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished">Le cárta</translation>
    </message>
    <message>
        <source>With store credit</source>
        <translation type="unfinished">Le creidmheas siopa</translation>
    </message>
    <message>
        <source>With a %1</source>
        <translation type="unfinished">Leis seo: %1</translation>
    </message>
    <message>
        <source>You pay the difference in cash</source>
        <translation type="unfinished">Íocann tú an difríocht in airgead tirim</translation>
    </message>
    <message>
        <source>You pay the difference with store credit</source>
        <translation type="unfinished">Íocann tú an difríocht le creidmheas siopa</translation>
    </message>
    <message>
        <source>You pay the difference with a %1</source>
        <translation type="unfinished">Íocann tú an difríocht leis seo: %1</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation type="unfinished">%1 in airgead tirim</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 le cárta</translation>
    </message>
    <message>
        <source>%1 with store credit</source>
        <translation type="unfinished">%1 le creidmheas siopa</translation>
    </message>
    <message>
        <source>%1 with a %2</source>
        <translation type="unfinished">%1 leis seo: %2</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Is leatsa %1 le caitheamh linn. Taispeáin an duillín seo do bhall foirne nuair a dhéanfaidh tú é.</translation>
    </message>
    <message>
        <source>It is yours to spend with us. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Is leatsa é le caitheamh linn. Taispeáin an duillín seo do bhall foirne nuair a dhéanfaidh tú é.</translation>
    </message>
    <message>
        <source>%1 is yours to spend with us until %2. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Is leatsa %1 le caitheamh linn go dtí %2. Taispeáin an duillín seo do bhall foirne nuair a dhéanfaidh tú é.</translation>
    </message>
    <message>
        <source>It is yours to spend with us until %1. Show this slip to a colleague when you do.</source>
        <translation type="unfinished">Is leatsa é le caitheamh linn go dtí %1. Taispeáin an duillín seo do bhall foirne nuair a dhéanfaidh tú é.</translation>
    </message>
    <message>
        <source>You keep your items. Your refund will follow.</source>
        <translation type="unfinished">Coinníonn tú na hearraí. Tiocfaidh d’aisíocaíocht ar ball.</translation>
    </message>
    <message>
        <source>We have your items. Your refund will follow.</source>
        <translation type="unfinished">Tá na hearraí againn. Tiocfaidh d’aisíocaíocht ar ball.</translation>
    </message>
    <message>
        <source>You keep your items. A colleague pays your refund now.</source>
        <translation type="unfinished">Coinníonn tú na hearraí. Íocann ball foirne d’aisíocaíocht anois.</translation>
    </message>
    <message>
        <source>We have your items. A colleague pays your refund now.</source>
        <translation type="unfinished">Tá na hearraí againn. Íocann ball foirne d’aisíocaíocht anois.</translation>
    </message>
    <message>
        <source>The card terminal did not answer in time. You get your refund once: we find out for you.</source>
        <translation type="unfinished">Níor fhreagair an teirminéal cártaí in am. Gheobhaidh tú d’aisíocaíocht uair amháin: fiosróimid é duit.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform>%1 agus %n líne eile</numerusform>
            <numerusform>%1 agus %n líne eile</numerusform>
            <numerusform>%1 agus %n líne eile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from your %2</source>
        <translation type="unfinished">%1 ón modh seo: %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cabhair</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Téacs</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Codarsnacht</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Níos ísle</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Roghnaigh do theanga</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Léim thairis</translation>
    </message>
    <message>
        <source>Return finished</source>
        <translation type="unfinished">Aischur críochnaithe</translation>
    </message>
    <message>
        <source>One tap. We keep no name with your answer, and staff do not see who gave it.</source>
        <translation type="unfinished">Tapáil amháin. Ní choinnímid ainm le do fhreagra, agus ní fheiceann an fhoireann cé a thug é.</translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>Tap a day first</source>
        <translation type="unfinished">Tapáil lá ar dtús</translation>
    </message>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Roghnaigh ceann ar dtús</translation>
    </message>
</context>
<context>
    <name>ReceiptPicture</name>
    <message>
        <source>A receipt with its barcode at the bottom</source>
        <translation type="unfinished">Admháil agus a barrachód ag an mbun</translation>
    </message>
</context>
<context>
    <name>RemedyScreen</name>
    <message>
        <source>Choose one first</source>
        <translation type="unfinished">Roghnaigh ceann ar dtús</translation>
    </message>
    <message>
        <source>How should we put it right?</source>
        <translation type="unfinished">Conas ba cheart dúinn é a chur ina cheart?</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation type="unfinished">Do rogha: %1</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Siar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Lean ar aghaidh</translation>
    </message>
</context>
<context>
    <name>SeveralReceiptsScreen</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Ní ceann díobh seo</translation>
    </message>
    <message>
        <source>Which receipt is yours?</source>
        <translation type="unfinished">Cé acu admháil is leatsa?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Sínigh isteach</translation>
    </message>
    <message>
        <source>For returns at the desk, old goods and the day’s list.</source>
        <translation type="unfinished">Le haghaidh aischur ag an deasc, seanearraí agus liosta an lae.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">Oibreoir</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>Next: your PIN</source>
        <translation type="unfinished">Ar aghaidh: do PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished">Clóscríobh do PIN</translation>
    </message>
    <message>
        <source>Type your number, or scan your badge</source>
        <translation type="unfinished">Clóscríobh d’uimhir, nó scan do shuaitheantas</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished">Priontáil arís</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Priontáil é</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Céim %1 as %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer, %1</source>
        <translation type="unfinished">Ceann amháin níos lú, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished">as %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation type="unfinished">Ceann amháin eile, %1</translation>
    </message>
</context>
<context>
    <name>TrainingMark</name>
    <message>
        <source>Training</source>
        <translation type="unfinished">Oiliúint</translation>
    </message>
    <message>
        <source>Training: nothing here is a real return</source>
        <translation type="unfinished">Oiliúint: ní aischur fíor aon rud anseo</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Tosaigh arís</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Iarr ar bhall foirne</translation>
    </message>
    <message>
        <source>Not working just now</source>
        <translation type="unfinished">Níl sé ag obair faoi láthair</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Cad a tharla</translation>
    </message>
    <message>
        <source>Your money</source>
        <translation type="unfinished">Do chuid airgid</translation>
    </message>
    <message>
        <source>Nothing moves unless this screen gave you a return number. With one, your return is recorded.</source>
        <translation type="unfinished">Ní aistrítear aon rud mura bhfuair tú uimhir aischuir ón scáileán seo. Má fuair, tá d’aischur taifeadta.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished">Cad ba cheart a dhéanamh</translation>
    </message>
    <message>
        <source>Keep your items and your receipt with you. A colleague can do the return at the desk.</source>
        <translation type="unfinished">Coinnigh do chuid earraí agus d’admháil leat. Is féidir le ball foirne an t-aischur a dhéanamh ag an deasc.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>%1, %2 typed</source>
        <translation type="unfinished">%1, %2 clóscríofa</translation>
    </message>
</context>
<context>
    <name>WantedRow</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished">Bain amach %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::Confirmation</name>
    <message>
        <source>We could not record this just now. No money has moved. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Níorbh fhéidir linn é seo a thaifeadadh faoi láthair. Níor aistríodh aon airgead. Triail arís, le do thoil, nó iarr ar bhall foirne.</translation>
    </message>
    <message>
        <source>Something has changed while you were here. Please look at it again. Nothing has been recorded.</source>
        <translation type="unfinished">D’athraigh rud éigin fad a bhí tú anseo. Féach arís air, le do thoil. Níor taifeadadh aon rud.</translation>
    </message>
</context>
<context>
    <name>reprise::app::CoverageViewModel</name>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Ceannaithe %1</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished">Earra %1 as %2</translation>
    </message>
</context>
<context>
    <name>reprise::app::DecisionViewModel</name>
    <message>
        <source>Why a colleague?</source>
        <translation type="unfinished">Cén fáth ball foirne?</translation>
    </message>
    <message>
        <source>This terminal may not finish a return like this by itself.</source>
        <translation type="unfinished">Níl cead ag an teirminéal seo aischur mar seo a chríochnú leis féin.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Cén fáth</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation type="unfinished">Cén riail</translation>
    </message>
    <message>
        <source>Yes, you can return this</source>
        <translation type="unfinished">Is féidir é seo a thabhairt ar ais</translation>
    </message>
    <message>
        <source>Yes, you can return these</source>
        <translation type="unfinished">Is féidir iad seo a thabhairt ar ais</translation>
    </message>
    <message>
        <source>A colleague finishes this with you.</source>
        <translation type="unfinished">Críochnaíonn ball foirne é seo leat.</translation>
    </message>
    <message>
        <source>Yes, with a colleague</source>
        <translation type="unfinished">Is féidir, le ball foirne</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">Is féidir le ball foirne é seo a cheadú</translation>
    </message>
    <message>
        <source>A colleague helps with your claim</source>
        <translation type="unfinished">Cabhraíonn ball foirne le d’éileamh</translation>
    </message>
    <message>
        <source>We keep the goods and look for the receipt</source>
        <translation type="unfinished">Coinnímid na hearraí agus cuardaímid an admháil</translation>
    </message>
    <message>
        <source>The refund follows when the receipt has come in.</source>
        <translation type="unfinished">Tiocfaidh an aisíocaíocht nuair a bheidh an admháil istigh.</translation>
    </message>
    <message>
        <source>No, not this one</source>
        <translation type="unfinished">Ní féidir an ceann seo</translation>
    </message>
    <message>
        <source>No, not all of these</source>
        <translation type="unfinished">Ní féidir gach ceann díobh seo</translation>
    </message>
    <message>
        <source>This has already come back.</source>
        <translation type="unfinished">Tháinig sé seo ar ais cheana.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this for a change of mind.</source>
        <translation type="unfinished">Ní féidir linn é seo a aisíoc de bharr athrú intinne.</translation>
    </message>
    <message>
        <source>We can&apos;t refund this here.</source>
        <translation type="unfinished">Ní féidir linn é seo a aisíoc anseo.</translation>
    </message>
    <message>
        <source>You have a gift receipt, so we show no prices here.</source>
        <translation type="unfinished">Tá admháil bhronntanais agat, mar sin ní thaispeánaimid praghsanna anseo.</translation>
    </message>
    <message>
        <source>Restocking, kept back</source>
        <translation type="unfinished">Athstocáil, coinnithe siar</translation>
    </message>
    <message>
        <source>Our policy. Never for something faulty</source>
        <translation type="unfinished">Ár mbeartas. Ní do rud lochtach riamh</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation type="unfinished">ceannaithe %1</translation>
    </message>
    <message>
        <source>%1: a repair or a new one</source>
        <translation type="unfinished">%1: deisiú nó ceann nua</translation>
    </message>
    <message>
        <source>%1: exchange or store credit</source>
        <translation type="unfinished">%1: malartú nó creidmheas siopa</translation>
    </message>
    <message>
        <source>%1: refused, please look again</source>
        <translation type="unfinished">%1: diúltaithe, féach arís, le do thoil</translation>
    </message>
    <message>
        <source>%1: to be approved</source>
        <translation type="unfinished">%1: le ceadú</translation>
    </message>
    <message>
        <source>A return</source>
        <translation type="unfinished">Aischur</translation>
    </message>
    <message>
        <source>%1 and other items</source>
        <translation type="unfinished">%1 agus earraí eile</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n líne</numerusform>
            <numerusform>%n líne</numerusform>
            <numerusform>%n líne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n earra</numerusform>
            <numerusform>%n earra</numerusform>
            <numerusform>%n earra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::DeskReturnViewModel</name>
    <message>
        <source>That looks like the number of a card. It must not be kept here: nothing was.</source>
        <translation type="unfinished">Is cosúil gur uimhir chárta í sin. Ní ceadmhach í a choinneáil anseo: níor coinníodh aon rud.</translation>
    </message>
    <message>
        <source>That number is written down already. Each unit has its own.</source>
        <translation type="unfinished">Tá an uimhir sin scríofa síos cheana. Tá uimhir dá chuid féin ag gach aonad.</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation type="unfinished">Scríofa síos: %1</translation>
    </message>
    <message>
        <source>All of that receipt has come back already.</source>
        <translation type="unfinished">Tháinig gach rud ar an admháil sin ar ais cheana.</translation>
    </message>
    <message>
        <source>We don&apos;t sell that, or not under this code. Nothing has changed.</source>
        <translation type="unfinished">Ní dhíolaimid é sin, nó ní faoin gcód seo. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Ní féidir linn é sin a chuardach faoi láthair. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>These can&apos;t be decided together. Please take one out and try again.</source>
        <translation type="unfinished">Ní féidir cinneadh orthu seo le chéile. Bain ceann amach, le do thoil, agus triail arís.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this just now. Nothing has changed.</source>
        <translation type="unfinished">Ní féidir linn cinneadh air seo faoi láthair. Níor athraigh aon rud.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ExchangeViewModel</name>
    <message>
        <source>We don&apos;t know that code. Nothing has changed. Please scan the code on the item you want.</source>
        <translation type="unfinished">Níl an cód sin ar eolas againn. Níor athraigh aon rud. Scan an cód ar an earra atá uait, le do thoil.</translation>
    </message>
    <message>
        <source>We can&apos;t look that up just now. Nothing has changed.</source>
        <translation type="unfinished">Ní féidir linn é sin a chuardach faoi láthair. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">Curtha leis: %1</translation>
    </message>
    <message>
        <source>We can&apos;t work that out here. Nothing has changed.</source>
        <translation type="unfinished">Ní féidir linn é sin a ríomh anseo. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Iarr ar bhall foirne</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished">Malartaigh</translation>
    </message>
    <message>
        <source>Take it out, and the rest can go on.</source>
        <translation type="unfinished">Bain amach é, agus féadfaidh an chuid eile leanúint.</translation>
    </message>
    <message>
        <source>One item can&apos;t go out</source>
        <translation type="unfinished">Earra amháin nach féidir a chur amach</translation>
    </message>
    <message>
        <source>Pay it another way</source>
        <translation type="unfinished">Íoc é ar mhodh eile</translation>
    </message>
    <message>
        <source>Get it back another way</source>
        <translation type="unfinished">Faigh ar ais é ar mhodh eile</translation>
    </message>
    <message>
        <source>Finish the swap</source>
        <translation type="unfinished">Críochnaigh an malartú</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation type="unfinished">Aontaím: %1</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Gan aon rud roghnaithe fós</translation>
    </message>
    <message>
        <source>Even exchange</source>
        <translation type="unfinished">Malartú cothrom</translation>
    </message>
    <message>
        <source>Uneven exchange</source>
        <translation type="unfinished">Malartú éagothrom</translation>
    </message>
    <message>
        <source>A colleague does this with you</source>
        <translation type="unfinished">Déanann ball foirne é seo leat</translation>
    </message>
    <message>
        <source>This can&apos;t go out</source>
        <translation type="unfinished">Ní féidir é seo a chur amach</translation>
    </message>
    <message>
        <source>Take that out first</source>
        <translation type="unfinished">Bain é sin amach ar dtús</translation>
    </message>
    <message>
        <source>Scan an item first</source>
        <translation type="unfinished">Scan earra ar dtús</translation>
    </message>
    <message>
        <source>an exchange: %1, %2 to take</source>
        <translation type="unfinished">malartú: %1, %2 le glacadh</translation>
    </message>
    <message>
        <source>an exchange: %1</source>
        <translation type="unfinished">malartú: %1</translation>
    </message>
</context>
<context>
    <name>reprise::app::HandOverViewModel</name>
    <message>
        <source>Why do you allow this?</source>
        <translation type="unfinished">Cén fáth a gceadaíonn tú é seo?</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished">Ceadaigh %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished">Glac %1</translation>
    </message>
    <message>
        <source>Take %1, and say why you allow this</source>
        <translation type="unfinished">Glac %1, agus abair cén fáth a gceadaíonn tú é seo</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation type="unfinished">Glactha: %1</translation>
    </message>
    <message>
        <source>I have taken %1</source>
        <translation type="unfinished">Ghlac mé %1</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished">Dea-thoil</translation>
    </message>
    <message>
        <source>Customer was ill or away</source>
        <translation type="unfinished">Bhí an custaiméir tinn nó as baile</translation>
    </message>
    <message>
        <source>We made a mistake</source>
        <translation type="unfinished">Rinneamar botún</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">Eile, scríobh síos é</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now.</source>
        <translation type="unfinished">Tá sé sin níos mó ná luach na n-earraí seo faoin am seo.</translation>
    </message>
    <message>
        <source>That is more than these items are worth by now: %1.</source>
        <translation type="unfinished">Tá sé sin níos mó ná luach na n-earraí seo faoin am seo: %1.</translation>
    </message>
    <message>
        <source>We can&apos;t check this just now. Please try again.</source>
        <translation type="unfinished">Ní féidir linn é seo a sheiceáil faoi láthair. Triail arís, le do thoil.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">Níl an suaitheantas sin ar eolas againn. Clóscríobh d’uimhir, le do thoil.</translation>
    </message>
</context>
<context>
    <name>reprise::app::HelpViewModel</name>
    <message>
        <source>A colleague is on the way. Your return waits for you.</source>
        <translation type="unfinished">Tá ball foirne ar an mbealach. Tá d’aischur ag fanacht leat.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ItemsViewModel</name>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">admháil bhronntanais</translation>
    </message>
    <message>
        <source>Not what you wanted? We tell you next what you can have for it. Faulty? You have more rights.</source>
        <translation type="unfinished">Nach é seo a bhí uait? Inseoimid duit ansin cad is féidir leat a fháil air. Lochtach? Tá níos mó ceart agat.</translation>
    </message>
    <message>
        <source>Changed your mind? Full refund until %1. Faulty? You have more rights.</source>
        <translation type="unfinished">Ar athraigh tú d’intinn? Aisíocaíocht iomlán go dtí %1. Lochtach? Tá níos mó ceart agat.</translation>
    </message>
    <message>
        <source>Our time for a change of mind ended on %1. Faulty? You have more rights.</source>
        <translation type="unfinished">Tháinig deireadh ar %1 lenár dtréimhse chun intinn a athrú. Lochtach? Tá níos mó ceart agat.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished">%1 an ceann</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation type="unfinished">Tugtha ar ais cheana</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished">Gan aon rud roghnaithe fós</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n líne</numerusform>
            <numerusform>%n líne</numerusform>
            <numerusform>%n líne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform>%n fágtha</numerusform>
            <numerusform>%n fágtha</numerusform>
            <numerusform>%n fágtha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation type="unfinished">
            <numerusform>%n earra roghnaithe</numerusform>
            <numerusform>%n earra roghnaithe</numerusform>
            <numerusform>%n earra roghnaithe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ManagerViewModel</name>
    <message>
        <source>We don&apos;t know that badge. Please type your number.</source>
        <translation type="unfinished">Níl an suaitheantas sin ar eolas againn. Clóscríobh d’uimhir, le do thoil.</translation>
    </message>
    <message>
        <source>We can&apos;t check the PIN just now. Please try again.</source>
        <translation type="unfinished">Ní féidir linn an PIN a sheiceáil faoi láthair. Triail arís, le do thoil.</translation>
    </message>
    <message>
        <source>That number and PIN do not match.</source>
        <translation type="unfinished">Ní oireann an uimhir agus an PIN sin dá chéile.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a while.</source>
        <translation type="unfinished">An iomarca PIN mícheart. Fan tamall, le do thoil.</translation>
    </message>
    <message>
        <source>This terminal can&apos;t check PINs any more. Please call service.</source>
        <translation type="unfinished">Ní féidir leis an teirminéal seo PIN a sheiceáil a thuilleadh. Cuir glao ar an tseirbhís.</translation>
    </message>
    <message>
        <source>The day&apos;s list can&apos;t be read. Please call service.</source>
        <translation type="unfinished">Ní féidir liosta an lae a léamh. Cuir glao ar an tseirbhís, le do thoil.</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished">Gan rátálacha fós</translation>
    </message>
    <message>
        <source>No returns</source>
        <translation type="unfinished">Gan aischuir</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform>%n aischur</numerusform>
            <numerusform>%n aischur</numerusform>
            <numerusform>%n aischur</numerusform>
        </translation>
    </message>
    <message>
        <source>None refused</source>
        <translation type="unfinished">Gan aon diúltú</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform>%n diúltaithe</numerusform>
            <numerusform>%n diúltaithe</numerusform>
            <numerusform>%n diúltaithe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 (%2)</source>
        <translation type="unfinished">%1 as 5 (%2)</translation>
    </message>
</context>
<context>
    <name>reprise::app::OldGoodsViewModel</name>
    <message>
        <source>%1. Last day for an old one: %2.</source>
        <translation type="unfinished">%1. An lá deiridh do sheancheann: %2.</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Ceannaithe %1</translation>
    </message>
    <message>
        <source>Electrical goods. %1</source>
        <translation type="unfinished">Earraí leictreacha. %1</translation>
    </message>
    <message>
        <source>We don&apos;t know that receipt. Nothing has changed.</source>
        <translation type="unfinished">Níl an admháil sin ar eolas againn. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Priontáilte.</translation>
    </message>
    <message>
        <source>The printer did not print it. Please look after it.</source>
        <translation type="unfinished">Níor phriontáil an printéir é. Féach chuige, le do thoil.</translation>
    </message>
</context>
<context>
    <name>reprise::app::OpenReturnsViewModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Oscailte</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Oscailte: %1</translation>
    </message>
    <message>
        <source>The open returns can&apos;t be read. Please call service.</source>
        <translation type="unfinished">Ní féidir na haischuir oscailte a léamh. Cuir glao ar an tseirbhís, le do thoil.</translation>
    </message>
    <message>
        <source>The customer leaves the price as it was</source>
        <translation type="unfinished">Fágann an custaiméir an praghas mar a bhí</translation>
    </message>
    <message>
        <source>The customer wants the goods back</source>
        <translation type="unfinished">Tá an custaiméir ag iarraidh na n-earraí ar ais</translation>
    </message>
    <message>
        <source>Seen on the card terminal&apos;s own slip</source>
        <translation type="unfinished">Feicthe ar dhuillín an teirminéil cártaí féin</translation>
    </message>
    <message>
        <source>Seen in the payment provider&apos;s report</source>
        <translation type="unfinished">Feicthe i dtuairisc an tsoláthraí íocaíochtaí</translation>
    </message>
    <message>
        <source>Other, write it down</source>
        <translation type="unfinished">Eile, scríobh síos é</translation>
    </message>
    <message>
        <source>That could not be done. The return stays as it is.</source>
        <translation type="unfinished">Níorbh fhéidir é sin a dhéanamh. Fanann an t-aischur mar atá.</translation>
    </message>
    <message>
        <source>A receipt has come in, and its return is decided.</source>
        <translation type="unfinished">Tháinig admháil isteach, agus tá cinneadh déanta faoina haischur.</translation>
    </message>
    <message>
        <source>The receipt is not here, or it is not as on the paper. The return waits.</source>
        <translation type="unfinished">Níl an admháil anseo, nó níl sí mar atá ar an bpáipéar. Tá an t-aischur ag fanacht.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished">Tá rud éigin in easnamh: %1.</translation>
    </message>
</context>
<context>
    <name>reprise::app::PapersViewModel</name>
    <message>
        <source>Type its number</source>
        <translation type="unfinished">Clóscríobh a uimhir</translation>
    </message>
    <message>
        <source>Print a further copy</source>
        <translation type="unfinished">Priontáil cóip bhreise</translation>
    </message>
</context>
<context>
    <name>reprise::app::PaymentViewModel</name>
    <message>
        <source>We could not do this just now. Your return stays as it is. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Níorbh fhéidir linn é seo a dhéanamh faoi láthair. Fanann d’aischur mar atá. Triail arís, le do thoil, nó iarr ar bhall foirne.</translation>
    </message>
    <message>
        <source>Follow the card terminal</source>
        <translation type="unfinished">Lean an teirminéal cártaí</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: your slip comes next.</source>
        <translation type="unfinished">D’fhéadfadh sé seo suas le nóiméad a thógáil. Fan anseo, le do thoil: is é do dhuillín an chéad rud eile.</translation>
    </message>
    <message>
        <source>Pay %1 on the card terminal</source>
        <translation type="unfinished">Íoc %1 ar an teirminéal cártaí</translation>
    </message>
    <message>
        <source>This can take up to a minute. Please stay here: the new items are yours once it is paid.</source>
        <translation type="unfinished">D’fhéadfadh sé seo suas le nóiméad a thógáil. Fan anseo, le do thoil: is leatsa na hearraí nua nuair a bheidh sé íoctha.</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation type="unfinished">Ag fiafraí den phríomhoifig…</translation>
    </message>
    <message>
        <source>This takes a moment. Your return is saved already.</source>
        <translation type="unfinished">Tógann sé seo nóiméad. Tá d’aischur sábháilte cheana.</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation type="unfinished">An modh ar íocadh</translation>
    </message>
    <message>
        <source>The card terminal did not pay.</source>
        <translation type="unfinished">Níor íoc an teirminéal cártaí.</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. What would you like?</source>
        <translation type="unfinished">Tá na hearraí againn, agus tá an aisíocaíocht scríofa síos. Cad ba mhaith leat?</translation>
    </message>
    <message>
        <source>We have your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">Tá na hearraí againn, agus tá %1 scríofa síos duit. Cad ba mhaith leat?</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. What would you like?</source>
        <translation type="unfinished">Coinníonn tú na hearraí, agus tá an t-airgead scríofa síos. Cad ba mhaith leat?</translation>
    </message>
    <message>
        <source>You keep your items, and your %1 is written down. What would you like?</source>
        <translation type="unfinished">Coinníonn tú na hearraí, agus tá %1 scríofa síos duit. Cad ba mhaith leat?</translation>
    </message>
    <message>
        <source>Try the card terminal again</source>
        <translation type="unfinished">Triail an teirminéal cártaí arís</translation>
    </message>
    <message>
        <source>The same way as before</source>
        <translation type="unfinished">An modh céanna is a bhí</translation>
    </message>
    <message>
        <source>Take it as store credit</source>
        <translation type="unfinished">Glac mar chreidmheas siopa é</translation>
    </message>
    <message>
        <source>Only if you want it. You get it now</source>
        <translation type="unfinished">Ach amháin más mian leat. Gheobhaidh tú anois é</translation>
    </message>
    <message>
        <source>Take it in cash</source>
        <translation type="unfinished">Glac in airgead tirim é</translation>
    </message>
    <message>
        <source>Only if you want it. A colleague pays it out</source>
        <translation type="unfinished">Ach amháin más mian leat. Íocann ball foirne amach é</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation type="unfinished">Lig dó teacht ar ball</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. We send it later</source>
        <translation type="unfinished">Ní gá duit fanacht. Seolfaimid é ar ball</translation>
    </message>
    <message>
        <source>The price stays as it was, and nothing is paid</source>
        <translation type="unfinished">Fanann an praghas mar a bhí, agus ní íoctar aon rud</translation>
    </message>
    <message>
        <source>Nothing is returned, and nothing is paid</source>
        <translation type="unfinished">Ní thugtar aon rud ar ais, agus ní íoctar aon rud</translation>
    </message>
    <message>
        <source>We can&apos;t reach head office just now.</source>
        <translation type="unfinished">Ní féidir linn teacht ar an bpríomhoifig faoi láthair.</translation>
    </message>
    <message>
        <source>You keep your items, and the money is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">Coinníonn tú na hearraí, agus tá an t-airgead scríofa síos. Íocfar é a luaithe a fhreagróidh an phríomhoifig. Cad ba mhaith leat?</translation>
    </message>
    <message>
        <source>Nothing was paid, so the new items can&apos;t go with you yet. What would you like?</source>
        <translation type="unfinished">Níor íocadh aon rud, mar sin ní féidir leat na hearraí nua a thabhairt leat fós. Cad ba mhaith leat?</translation>
    </message>
    <message>
        <source>We have your items, and the refund is written down. It is paid once head office answers. What would you like?</source>
        <translation type="unfinished">Tá na hearraí againn, agus tá an aisíocaíocht scríofa síos. Íocfar í a luaithe a fhreagróidh an phríomhoifig. Cad ba mhaith leat?</translation>
    </message>
    <message>
        <source>You don&apos;t need to wait. Your slip is your proof</source>
        <translation type="unfinished">Ní gá duit fanacht. Is é do dhuillín do chruthúnas</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished">Triail uair amháin eile</translation>
    </message>
    <message>
        <source>Head office is asked again</source>
        <translation type="unfinished">Fiafraítear den phríomhoifig arís</translation>
    </message>
    <message>
        <source>The card terminal took no payment.</source>
        <translation type="unfinished">Níor ghlac an teirminéal cártaí aon íocaíocht.</translation>
    </message>
    <message>
        <source>%1 by card</source>
        <translation type="unfinished">%1 le cárta</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished">Íoc ar mhodh eile</translation>
    </message>
    <message>
        <source>A colleague takes it at the desk</source>
        <translation type="unfinished">Glacann ball foirne leis ag an deasc</translation>
    </message>
    <message>
        <source>Keep my old items</source>
        <translation type="unfinished">Mo sheanearraí a choinneáil</translation>
    </message>
    <message>
        <source>The swap is off, and nothing is paid</source>
        <translation type="unfinished">Tá an malartú ar ceal, agus ní íoctar aon rud</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Triail arís</translation>
    </message>
    <message>
        <source>Print my slip</source>
        <translation type="unfinished">Priontáil mo dhuillín</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Iarr ar bhall foirne</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">Aontaím: creidmheas siopa</translation>
    </message>
    <message>
        <source>exchange %1: to be paid another way than by card</source>
        <translation type="unfinished">malartú %1: le híoc ar mhodh eile seachas le cárta</translation>
    </message>
    <message>
        <source>return %1: cash instead of the card</source>
        <translation type="unfinished">aischur %1: airgead tirim in ionad an chárta</translation>
    </message>
</context>
<context>
    <name>reprise::app::RatingViewModel</name>
    <message>
        <source>Very good</source>
        <translation type="unfinished">An-mhaith</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">Go maith</translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished">Ceart go leor</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">Go dona</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation type="unfinished">An-dona</translation>
    </message>
    <message>
        <source>How was your return?</source>
        <translation type="unfinished">Conas a bhí d’aischur?</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Go raibh maith agat</translation>
    </message>
</context>
<context>
    <name>reprise::app::ReasonViewModel</name>
    <message>
        <source>Faulty or broken</source>
        <translation type="unfinished">Lochtach nó briste</translation>
    </message>
    <message>
        <source>It does not work, or it broke</source>
        <translation type="unfinished">Ní oibríonn sé, nó bhris sé</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">Níl sé mar a cuireadh síos air</translation>
    </message>
    <message>
        <source>Not like the label or picture</source>
        <translation type="unfinished">Ní hionann é agus an lipéad nó an pictiúr</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished">Earra mícheart</translation>
    </message>
    <message>
        <source>I was sold something else</source>
        <translation type="unfinished">Díoladh rud eile liom</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">D’athraigh mé m’intinn</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation type="unfinished">Níl aon rud cearr leis</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">Bronntanas gan iarraidh</translation>
    </message>
    <message>
        <source>Someone bought it for me</source>
        <translation type="unfinished">Cheannaigh duine eile dom é</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rud éigin eile</translation>
    </message>
    <message>
        <source>A colleague helps you</source>
        <translation type="unfinished">Cabhraíonn ball foirne leat</translation>
    </message>
    <message>
        <source>Why are you returning this?</source>
        <translation type="unfinished">Cén fáth a bhfuil tú á thabhairt seo ar ais?</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation type="unfinished">Cathain a fuair tú é?</translation>
    </message>
    <message>
        <source>Which day did you get it?</source>
        <translation type="unfinished">Cén lá a fuair tú é?</translation>
    </message>
    <message>
        <source>When did the fault first show?</source>
        <translation type="unfinished">Cathain a chonacthas an locht den chéad uair?</translation>
    </message>
    <message>
        <source>When did you first see it?</source>
        <translation type="unfinished">Cathain a chonaic tú den chéad uair é?</translation>
    </message>
    <message>
        <source>Which day did it first show?</source>
        <translation type="unfinished">Cén lá a chonacthas den chéad uair é?</translation>
    </message>
    <message>
        <source>Has it been opened?</source>
        <translation type="unfinished">An bhfuil sé oscailte?</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation type="unfinished">Roghnaigh an ceann is fearr a oireann.</translation>
    </message>
    <message>
        <source>Your legal rights count from that day.</source>
        <translation type="unfinished">Comhairtear do chearta dlíthiúla ón lá sin.</translation>
    </message>
    <message>
        <source>It decides which rights the law gives you. A rough answer is fine.</source>
        <translation type="unfinished">Socraíonn sé sin cé na cearta a thugann an dlí duit. Is leor freagra garbh.</translation>
    </message>
    <message>
        <source>Tap the day. Near enough is fine.</source>
        <translation type="unfinished">Tapáil an lá. Is leor lá gar dó.</translation>
    </message>
    <message>
        <source>Our policy asks for this when you have changed your mind.</source>
        <translation type="unfinished">Iarrann ár mbeartas é seo nuair a d’athraigh tú d’intinn.</translation>
    </message>
    <message>
        <source>On the day on the receipt</source>
        <translation type="unfinished">An lá atá ar an admháil</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished">Lá eile</translation>
    </message>
    <message>
        <source>It came later, or it was a gift</source>
        <translation type="unfinished">Tháinig sé níos déanaí, nó ba bhronntanas é</translation>
    </message>
    <message>
        <source>It was like that from the start</source>
        <translation type="unfinished">Bhí sé mar sin ón tús</translation>
    </message>
    <message>
        <source>It showed later</source>
        <translation type="unfinished">Chonacthas níos déanaí é</translation>
    </message>
    <message>
        <source>You pick the day next</source>
        <translation type="unfinished">Roghnaíonn tú an lá ansin</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Nílim cinnte</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Níl</translation>
    </message>
    <message>
        <source>It is sealed, as it was sold</source>
        <translation type="unfinished">Tá sé séalaithe, mar a díoladh é</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Oscailte</translation>
    </message>
    <message>
        <source>The box or seal is open, but it is not used</source>
        <translation type="unfinished">Tá an bosca nó an séala oscailte, ach níor úsáideadh é</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Úsáidte</translation>
    </message>
    <message>
        <source>It was worn, played or used</source>
        <translation type="unfinished">Caitheadh, seinneadh, imríodh nó úsáideadh é</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation type="unfinished">Seachadta %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation type="unfinished">Ceannaithe %1</translation>
    </message>
    <message>
        <source>A colleague looks at this with you.</source>
        <translation type="unfinished">Féachann ball foirne air seo leat.</translation>
    </message>
    <message>
        <source>We can&apos;t decide this here. A colleague helps you.</source>
        <translation type="unfinished">Ní féidir linn cinneadh air seo anseo. Cabhraíonn ball foirne leat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation type="unfinished">
            <numerusform>%1 agus %n earra eile</numerusform>
            <numerusform>%1 agus %n earra eile</numerusform>
            <numerusform>%1 agus %n earra eile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::RemedyViewModel</name>
    <message>
        <source>The next screen shows prices: keep it to yourself</source>
        <translation type="unfinished">Taispeánfar praghsanna ar an gcéad scáileán eile: coinnigh chugat féin é</translation>
    </message>
    <message>
        <source>To spend with us. We show no prices</source>
        <translation type="unfinished">Le caitheamh linn. Ní thaispeánaimid praghsanna</translation>
    </message>
    <message>
        <source>Once the receipt has come in</source>
        <translation type="unfinished">A luaithe a bheidh an admháil istigh</translation>
    </message>
    <message>
        <source>Agreed with a colleague</source>
        <translation type="unfinished">Aontaithe le ball foirne</translation>
    </message>
    <message>
        <source>Whoever gave it to you is not told.</source>
        <translation type="unfinished">Ní insítear don té a thug duit é.</translation>
    </message>
    <message>
        <source>Refunds go back the way you paid, with no fee, unless you choose something else.</source>
        <translation type="unfinished">Téann aisíocaíochtaí ar ais ar an modh ar íoc tú, gan aon táille, mura roghnaíonn tú rud eile.</translation>
    </message>
    <message>
        <source>You and a colleague agree on how much</source>
        <translation type="unfinished">Aontaíonn tú féin agus ball foirne ar an méid</translation>
    </message>
    <message>
        <source>Your refund follows when the receipt has come in</source>
        <translation type="unfinished">Tiocfaidh d’aisíocaíocht nuair a bheidh an admháil istigh</translation>
    </message>
    <message>
        <source>We mend it</source>
        <translation type="unfinished">Deisímid é</translation>
    </message>
    <message>
        <source>You get the same again</source>
        <translation type="unfinished">Gheobhaidh tú an rud céanna arís</translation>
    </message>
    <message>
        <source>You get</source>
        <translation type="unfinished">Gheobhaidh tú</translation>
    </message>
    <message>
        <source>You get as store credit</source>
        <translation type="unfinished">Gheobhaidh tú mar chreidmheas siopa</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation type="unfinished">Comhairtear é mar</translation>
    </message>
    <message>
        <source>You keep it, and get back</source>
        <translation type="unfinished">Coinníonn tú é, agus gheobhaidh tú ar ais</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation type="unfinished">Gheobhaidh tú ar ais</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished">Gan aon rud le híoc</translation>
    </message>
    <message>
        <source>You choose what you want for it</source>
        <translation type="unfinished">Roghnaíonn tú cad atá uait air</translation>
    </message>
    <message>
        <source>A part of what you paid, including %1 VAT</source>
        <translation type="unfinished">Cuid den mhéid a d’íoc tú, CBL %1 san áireamh</translation>
    </message>
    <message>
        <source>What you paid, including %1 VAT</source>
        <translation type="unfinished">An méid a d’íoc tú, CBL %1 san áireamh</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished">Iarr ar bhall foirne</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Roghnaigh rud eile</translation>
    </message>
    <message>
        <source>Take the money off</source>
        <translation type="unfinished">Bain an t-airgead den phraghas</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation type="unfinished">Glac creidmheas siopa</translation>
    </message>
    <message>
        <source>Take %1 as store credit</source>
        <translation type="unfinished">Glac %1 mar chreidmheas siopa</translation>
    </message>
    <message>
        <source>I agree: store credit</source>
        <translation type="unfinished">Aontaím: creidmheas siopa</translation>
    </message>
    <message>
        <source>Swap for the same again</source>
        <translation type="unfinished">Malartaigh ar an rud céanna arís</translation>
    </message>
    <message>
        <source>Book the repair</source>
        <translation type="unfinished">Cuir an deisiú in áirithe</translation>
    </message>
    <message>
        <source>A colleague does this with you.</source>
        <translation type="unfinished">Déanann ball foirne é seo leat.</translation>
    </message>
</context>
<context>
    <name>reprise::app::ScanViewModel</name>
    <message>
        <source>Looking for your receipt</source>
        <translation type="unfinished">Ag cuardach d’admhála</translation>
    </message>
    <message>
        <source>gift receipt</source>
        <translation type="unfinished">admháil bhronntanais</translation>
    </message>
    <message>
        <source>Two receipts have this code. Which one is yours?</source>
        <translation type="unfinished">Tá an cód seo ar dhá admháil. Cé acu ceann is leatsa?</translation>
    </message>
    <message>
        <source>We can&apos;t look up receipts just now. Please try again, or ask a colleague.</source>
        <translation type="unfinished">Ní féidir linn admhálacha a chuardach faoi láthair. Triail arís, le do thoil, nó iarr ar bhall foirne.</translation>
    </message>
    <message>
        <source>Let&apos;s finish this return first. Then scan the next receipt.</source>
        <translation type="unfinished">Críochnaímis an t-aischur seo ar dtús. Ansin scan an chéad admháil eile.</translation>
    </message>
    <message>
        <source>This terminal is resting. Please go to the returns desk.</source>
        <translation type="unfinished">Tá an teirminéal seo ar sos. Téigh chuig deasc na n-aischur, le do thoil.</translation>
    </message>
    <message>
        <source>One moment please: this terminal is checking an earlier refund.</source>
        <translation type="unfinished">Nóiméad amháin, le do thoil: tá an teirminéal seo ag seiceáil aisíocaíochta níos luaithe.</translation>
    </message>
</context>
<context>
    <name>reprise::app::Screens</name>
    <message>
        <source>A colleague&apos;s badge was read. Nothing has changed.</source>
        <translation type="unfinished">Léadh suaitheantas baill foirne. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>We don&apos;t know that badge. Nothing has changed.</source>
        <translation type="unfinished">Níl an suaitheantas sin ar eolas againn. Níor athraigh aon rud.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation type="unfinished">Siopa %1</translation>
    </message>
    <message>
        <source>Returns kiosk %1</source>
        <translation type="unfinished">Both aischur %1</translation>
    </message>
    <message>
        <source>Please go to the returns desk: a colleague helps you there. Nothing you have is lost.</source>
        <translation type="unfinished">Téigh chuig deasc na n-aischur, le do thoil: cabhróidh ball foirne leat ansin. Níor cailleadh aon rud atá agat.</translation>
    </message>
    <message>
        <source>Another program is using this terminal&apos;s records. Please go to the returns desk.</source>
        <translation type="unfinished">Tá clár eile ag úsáid thaifid an teirminéil seo. Téigh chuig deasc na n-aischur, le do thoil.</translation>
    </message>
    <message>
        <source>This terminal is resting</source>
        <translation type="unfinished">Tá an teirminéal seo ar sos</translation>
    </message>
</context>
<context>
    <name>reprise::app::SlipViewModel</name>
    <message>
        <source>Printing the store’s copy</source>
        <translation type="unfinished">Cóip an tsiopa á priontáil</translation>
    </message>
    <message>
        <source>Not printed: try the store’s copy again</source>
        <translation type="unfinished">Níor priontáladh: triail cóip an tsiopa arís</translation>
    </message>
    <message>
        <source>Print the store’s copy again</source>
        <translation type="unfinished">Priontáil cóip an tsiopa arís</translation>
    </message>
    <message>
        <source>Print the store’s copy</source>
        <translation type="unfinished">Priontáil cóip an tsiopa</translation>
    </message>
    <message>
        <source>This terminal has no printer. Take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">Níl printéir ag an teirminéal seo. Tóg pictiúr den scáileán seo, nó iarr duillín priontáilte ar bhall foirne.</translation>
    </message>
    <message>
        <source>Printing your slip</source>
        <translation type="unfinished">Do dhuillín á phriontáil</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation type="unfinished">Tóg do dhuillín, le do thoil.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Your return is recorded all the same: a colleague can print the slip.</source>
        <translation type="unfinished">Tá an printéir as páipéar. Tá d’aischur taifeadta mar sin féin: is féidir le ball foirne an duillín a phriontáil.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your return is recorded all the same: take a picture of this screen, or ask a colleague for a printed slip.</source>
        <translation type="unfinished">Ní fhreagraíonn an printéir. Tá d’aischur taifeadta mar sin féin: tóg pictiúr den scáileán seo, nó iarr duillín priontáilte ar bhall foirne.</translation>
    </message>
</context>
<context>
    <name>reprise::app::StatusViewModel</name>
    <message>
        <source>Online</source>
        <translation type="unfinished">Ar líne</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">Á sheoladh</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished">Ag obair as líne</translation>
    </message>
    <message>
        <source>Working offline, service needed</source>
        <translation type="unfinished">Ag obair as líne, seirbhís de dhíth</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>section {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">alt {}</translation>
    </message>
    <message>
        <source>sections {}</source>
        <translation type="unfinished">ailt {}</translation>
    </message>
    <message>
        <source>regulation {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">rialachán {}</translation>
    </message>
    <message>
        <source>regulations {}</source>
        <translation type="unfinished">rialacháin {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <extracomment>Of a law, whose name in its own language stands before this.</extracomment>
        <translation type="unfinished">airteagal {}</translation>
    </message>
    <message>
        <source>articles {}</source>
        <translation type="unfinished">airteagail {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <extracomment>Numbers of sections: &quot;27 to 38&quot;.</extracomment>
        <translation type="unfinished">{} go {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>Numbers of sections: &quot;19, 20 and 22&quot;.</extracomment>
        <translation type="unfinished">{}, {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <extracomment>The last numbers of some sections: &quot;20 and 22&quot;.</extracomment>
        <translation type="unfinished">{} agus {}</translation>
    </message>
    <message>
        <source>Store policy {}, version {}, rule {}</source>
        <extracomment>The name of the policy, and the name of a rule in it, as the shop has written them.</extracomment>
        <translation type="unfinished">Beartas an tsiopa {}, leagan {}, riail {}</translation>
    </message>
    <message>
        <source>I agree to get {} instead of my money back the way I paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Aontaím {} a fháil in ionad mo chuid airgid a fháil ar ais ar an modh ar íoc mé.</translation>
    </message>
    <message>
        <source>You have a right to get it back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Tá sé de cheart agat é a fháil ar ais ar an modh ar íoc tú. Trí bhrú ar an gcnaipe aontaíonn tú {} a ghlacadh ina ionad.</translation>
    </message>
    <message>
        <source>You have a right to get {} back the way you paid. By pressing the button you agree to {} instead.</source>
        <extracomment>An amount, and a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Tá sé de cheart agat {} a fháil ar ais ar an modh ar íoc tú. Trí bhrú ar an gcnaipe aontaíonn tú {} a ghlacadh ina ionad.</translation>
    </message>
    <message>
        <source>If it is faulty: all of your money back</source>
        <translation type="unfinished">Má tá sé lochtach: do chuid airgid go léir ar ais</translation>
    </message>
    <message>
        <source>If it is faulty: a repair or a new one, and you prove nothing</source>
        <translation type="unfinished">Má tá sé lochtach: deisiú nó ceann nua, agus ní gá duit aon rud a chruthú</translation>
    </message>
    <message>
        <source>If the repair fails: your money, with nothing off for use</source>
        <translation type="unfinished">Má theipeann ar an deisiú: do chuid airgid, gan aon rud bainte de as úsáid</translation>
    </message>
    <message>
        <source>If you change your mind: you can cancel</source>
        <translation type="unfinished">Má athraíonn tú d’intinn: is féidir leat cealú</translation>
    </message>
    <message>
        <source>If it is faulty: a repair, a new one or money off</source>
        <translation type="unfinished">Má tá sé lochtach: deisiú, ceann nua nó laghdú praghais</translation>
    </message>
    <message>
        <source>If a fault shows: the shop puts it right</source>
        <translation type="unfinished">Má thagann locht chun solais: cuireann an siopa ina cheart é</translation>
    </message>
    <message>
        <source>If no rules were on show: your money back</source>
        <translation type="unfinished">Mura raibh aon rialacha ar taispeáint: do chuid airgid ar ais</translation>
    </message>
    <message>
        <source>If it is faulty: ask a colleague</source>
        <translation type="unfinished">Má tá sé lochtach: iarr ar bhall foirne</translation>
    </message>
    <message>
        <source>A free promise on top of the law</source>
        <translation type="unfinished">Gealltanas saor in aisce sa bhreis ar an dlí</translation>
    </message>
    <message>
        <source>The warranty that you bought with it</source>
        <translation type="unfinished">An barántas a cheannaigh tú leis</translation>
    </message>
    <message>
        <source>If you change your mind: bring it back</source>
        <translation type="unfinished">Má athraíonn tú d’intinn: tabhair ar ais é</translation>
    </message>
    <message>
        <source>If you change your mind: swap it</source>
        <translation type="unfinished">Má athraíonn tú d’intinn: malartaigh é</translation>
    </message>
    <message>
        <source>The law</source>
        <translation type="unfinished">An dlí</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished">Ráthaíocht</translation>
    </message>
    <message>
        <source>Guarantee of {}</source>
        <extracomment>Who gives it, such as the name of a company.</extracomment>
        <translation type="unfinished">Ráthaíocht ó {}</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished">Barántas</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation type="unfinished">Ár mbeartas</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished">Is é inniu an lá deiridh.</translation>
    </message>
    <message numerus="yes">
        <source>{} days left.</source>
        <comment>{} day left.</comment>
        <translation type="unfinished">
            <numerusform>{} lá fágtha.</numerusform>
            <numerusform>{} lá fágtha.</numerusform>
            <numerusform>{} lá fágtha.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation type="unfinished">Tháinig deireadh leis ar {}.</translation>
    </message>
    <message>
        <source>From {} until {}.</source>
        <translation type="unfinished">Ó {} go dtí {}.</translation>
    </message>
    <message>
        <source>Until {}.</source>
        <translation type="unfinished">Go dtí {}.</translation>
    </message>
    <message>
        <source>We know of no cover for this item. A colleague can look at it with you. Your statutory rights are not affected.</source>
        <translation type="unfinished">Níl aon chlúdach ar eolas againn don earra seo. Is féidir le ball foirne féachaint air leat. Ní dhéantar difear do do chearta reachtúla.</translation>
    </message>
    <message>
        <source>A colleague has approved this.</source>
        <translation type="unfinished">Cheadaigh ball foirne é seo.</translation>
    </message>
    <message>
        <source>Nobody here has that number.</source>
        <translation type="unfinished">Níl an uimhir sin ag aon duine anseo.</translation>
    </message>
    <message>
        <source>The PIN for the approval was wrong.</source>
        <translation type="unfinished">Bhí an PIN don cheadú mícheart.</translation>
    </message>
    <message>
        <source>That colleague may not approve returns.</source>
        <translation type="unfinished">Níl cead ag an mball foirne sin aischuir a cheadú.</translation>
    </message>
    <message>
        <source>That colleague may not approve this much. Ask one who may, such as a manager.</source>
        <translation type="unfinished">Níl cead ag an mball foirne sin an oiread seo a cheadú. Iarr ar dhuine a bhfuil an cead sin aige, mar shampla bainisteoir.</translation>
    </message>
    <message>
        <source>Nobody may approve their own work. Ask another colleague.</source>
        <translation type="unfinished">Níl cead ag duine ar bith a chuid oibre féin a cheadú. Iarr ar bhall foirne eile.</translation>
    </message>
    <message>
        <source>An approval needs a reason.</source>
        <translation type="unfinished">Tá gá le cúis chun é a cheadú.</translation>
    </message>
    <message>
        <source>That PIN was wrong too often. Wait a while, or ask another colleague.</source>
        <translation type="unfinished">Bhí an PIN sin mícheart rómhinic. Fan tamall, nó iarr ar bhall foirne eile.</translation>
    </message>
    <message>
        <source>This terminal cannot check that PIN any more. Call service.</source>
        <translation type="unfinished">Ní féidir leis an teirminéal seo an PIN sin a sheiceáil a thuilleadh. Cuir glao ar an tseirbhís.</translation>
    </message>
    <message>
        <source>A badge alone does not approve this. It takes the PIN as well.</source>
        <translation type="unfinished">Ní leor suaitheantas leis féin chun é seo a cheadú. Tá gá leis an PIN freisin.</translation>
    </message>
    <message>
        <source>A PIN alone does not approve this. It takes the badge as well.</source>
        <translation type="unfinished">Ní leor PIN leis féin chun é seo a cheadú. Tá gá leis an suaitheantas freisin.</translation>
    </message>
    <message>
        <source>What was approved is not what would happen now. Look at it again, then approve it.</source>
        <translation type="unfinished">Ní hionann an rud a ceadaíodh agus an rud a tharlódh anois. Féach arís air, agus ansin ceadaigh é.</translation>
    </message>
    <message>
        <source>This takes two colleagues. Ask a second one to approve it.</source>
        <translation type="unfinished">Tá gá le beirt den fhoireann dó seo. Iarr ar an dara duine é a cheadú.</translation>
    </message>
    <message>
        <source>This takes two colleagues. The second one was the first again.</source>
        <translation type="unfinished">Tá gá le beirt den fhoireann dó seo. Ba é an chéad duine a bhí sa dara duine arís.</translation>
    </message>
    <message>
        <source>The approval does not count.</source>
        <translation type="unfinished">Ní chomhairtear an ceadú.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>In the place of a date: &quot;You can return this until an unknown day.&quot;</extracomment>
        <translation type="unfinished">lá anaithnid</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <extracomment>In the place of an amount: &quot;We pay up to an unknown amount in cash here.&quot;</extracomment>
        <translation type="unfinished">méid anaithnid</translation>
    </message>
    <message>
        <source>The item with this serial number has already come back.</source>
        <translation type="unfinished">Tháinig an t-earra leis an tsraithuimhir seo ar ais cheana.</translation>
    </message>
    <message>
        <source>This has its own serial number. Nobody has read it yet.</source>
        <translation type="unfinished">Tá a shraithuimhir féin air seo. Níor léigh aon duine fós í.</translation>
    </message>
    <message>
        <source>This has its own serial number. A colleague needs to read it first.</source>
        <translation type="unfinished">Tá a shraithuimhir féin air seo. Ní mór do bhall foirne í a léamh ar dtús.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. So it is not the item you bought.</source>
        <translation type="unfinished">Níl an tsraithuimhir ar cheann díobh siúd atá ar an admháil. Mar sin, ní hé seo an t-earra a cheannaigh tú.</translation>
    </message>
    <message>
        <source>The serial number is not one of those on the receipt. A colleague needs to compare them.</source>
        <translation type="unfinished">Níl an tsraithuimhir ar cheann díobh siúd atá ar an admháil. Ní mór do bhall foirne iad a chur i gcomparáid.</translation>
    </message>
    <message>
        <source>This is not here yet. Nothing is paid for it until it is.</source>
        <translation type="unfinished">Níl sé seo anseo fós. Ní íoctar aon rud as go dtí go mbeidh.</translation>
    </message>
    <message>
        <source>Some of what you told us about is here. This return is about that. The rest can follow.</source>
        <translation type="unfinished">Tá cuid den mhéid a luaigh tú linn anseo. Baineann an t-aischur seo leis sin. Is féidir leis an gcuid eile teacht ar ball.</translation>
    </message>
    <message numerus="yes">
        <source>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</source>
        <comment>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</comment>
        <translation type="unfinished">
            <numerusform>Luaigh tú {0} linn, agus tá {1} anseo. Baineann an t-aischur seo leis an gceann sin. Is féidir leis an gcuid eile teacht ar ball.</numerusform>
            <numerusform>Luaigh tú {0} linn, agus tá {1} anseo. Baineann an t-aischur seo leis an dá cheann sin. Is féidir leis an gcuid eile teacht ar ball.</numerusform>
            <numerusform>Luaigh tú {0} linn, agus tá {1} anseo. Baineann an t-aischur seo leo sin. Is féidir leis an gcuid eile teacht ar ball.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot find the item you want instead. A colleague can look for it, or you can have something else.</source>
        <translation type="unfinished">Ní féidir linn an t-earra atá uait ina áit a aimsiú. Is féidir le ball foirne é a chuardach, nó is féidir leat rud eile a fháil.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over. A colleague hands it over after checking the age.</source>
        <translation type="unfinished">Tá an t-earra nua do dhaoine d’aois {} agus os a chionn. Tugann ball foirne duit é tar éis an aois a sheiceáil.</translation>
    </message>
    <message>
        <source>The new item is for people of {} and over, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">Tá an t-earra nua do dhaoine d’aois {} agus os a chionn, mar sin is ball foirne a thugann duit é. Is féidir leat do chuid airgid a fháil ar ais anseo ina áit.</translation>
    </message>
    <message>
        <source>The new item needs careful handling. A colleague hands it over.</source>
        <translation type="unfinished">Tá gá le láimhseáil chúramach don earra nua. Is ball foirne a thugann duit é.</translation>
    </message>
    <message>
        <source>The new item needs careful handling, so a colleague hands it over. You can have your money back here instead.</source>
        <translation type="unfinished">Tá gá le láimhseáil chúramach don earra nua, mar sin is ball foirne a thugann duit é. Is féidir leat do chuid airgid a fháil ar ais anseo ina áit.</translation>
    </message>
    <message>
        <source>The new item may be part of a recall. A colleague needs to read its label first.</source>
        <translation type="unfinished">D’fhéadfadh an t-earra nua a bheith ina chuid d’aisghairm. Ní mór do bhall foirne a lipéad a léamh ar dtús.</translation>
    </message>
    <message>
        <source>The new item has been recalled, so we do not hand it over. Please choose another.</source>
        <translation type="unfinished">Tá an t-earra nua aisghairthe, mar sin ní thugaimid amach é. Roghnaigh ceann eile, le do thoil.</translation>
    </message>
    <message>
        <source>You keep a part of this order. A colleague looks at what of its delivery you get back.</source>
        <translation type="unfinished">Coinníonn tú cuid den ordú seo. Féachann ball foirne cé mhéad de chostas a sheachadta a gheobhaidh tú ar ais.</translation>
    </message>
    <message>
        <source>You get back what our cheapest delivery costs: {}. What you paid for a faster one stays with us.</source>
        <translation type="unfinished">Gheobhaidh tú ar ais costas an tseachadta is saoire uainn: {}. Fanann an méid a d’íoc tú as ceann níos tapúla againne.</translation>
    </message>
    <message>
        <source>The whole order comes back, so you get its delivery back too.</source>
        <translation type="unfinished">Tá an t-ordú ar fad ag teacht ar ais, mar sin gheobhaidh tú costas a sheachadta ar ais freisin.</translation>
    </message>
    <message>
        <source>A colleague looks with you at what bringing it back cost.</source>
        <translation type="unfinished">Féachann ball foirne leat ar chostas a thabhartha ar ais.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. We owe you what was reasonable of that: a colleague pays it to you.</source>
        <translation type="unfinished">Chosain sé {} ort é a thabhairt ar ais. Tá an chuid réasúnta de sin dlite duit uainn: íocann ball foirne leat í.</translation>
    </message>
    <message>
        <source>The way to our shop cost you {}. The law does not make us pay for it. You can ask a colleague.</source>
        <translation type="unfinished">Chosain an bealach chuig ár siopa {} ort. Ní chuireann an dlí iallach orainn íoc as. Is féidir leat fiafraí de bhall foirne.</translation>
    </message>
    <message>
        <source>Sending it back cost you {}. When you change your mind, that is yours to pay.</source>
        <translation type="unfinished">Chosain sé {} ort é a sheoladh ar ais. Nuair a athraíonn tú d’intinn, is fútsa atá sé é sin a íoc.</translation>
    </message>
    <message>
        <source>Bringing it back cost you {}. A colleague looks at it with you.</source>
        <translation type="unfinished">Chosain sé {} ort é a thabhairt ar ais. Féachann ball foirne air leat.</translation>
    </message>
    <message>
        <source>A colleague will look at it with you.</source>
        <translation type="unfinished">Féachfaidh ball foirne air leat.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel.</source>
        <translation type="unfinished">Níor cheannaigh tú é seo i siopa. De réir dlí is féidir leat cealú.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop. By law you can cancel until {}.</source>
        <translation type="unfinished">Níor cheannaigh tú é seo i siopa. De réir dlí is féidir leat cealú go dtí {}.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back.</source>
        <translation type="unfinished">De réir dlí is féidir leat do chuid airgid go léir a fháil ar ais.</translation>
    </message>
    <message>
        <source>By law you can have all of your money back until {}.</source>
        <translation type="unfinished">De réir dlí is féidir leat do chuid airgid go léir a fháil ar ais go dtí {}.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back.</source>
        <translation type="unfinished">De réir dlí is féidir leat deireadh a chur leis an díolachán agus d’airgead uile a fháil ar ais.</translation>
    </message>
    <message>
        <source>By law you can end the sale and have all of your money back until {}.</source>
        <translation type="unfinished">De réir dlí is féidir leat deireadh a chur leis an díolachán agus d’airgead uile a fháil ar ais go dtí {}.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one. You choose which.</source>
        <translation type="unfinished">De réir dlí is féidir leat deisiú nó ceann nua a fháil. Is tusa a roghnaíonn.</translation>
    </message>
    <message>
        <source>By law you can have a repair or a new one, if the fault was there when you got it.</source>
        <translation type="unfinished">De réir dlí is féidir leat deisiú nó ceann nua a fháil, má bhí an locht ann nuair a fuair tú é.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have all of your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">De réir dlí is féidir leat é a thabhairt ar ais anois agus do chuid airgid go léir a fháil, nó é a choinneáil agus níos lú a íoc. Is tusa a roghnaíonn.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, less a fair sum for the use. Or keep it and pay less. You choose.</source>
        <translation type="unfinished">De réir dlí is féidir leat é a thabhairt ar ais anois agus do chuid airgid a fháil, lúide suim chothrom as an úsáid. Nó é a choinneáil agus níos lú a íoc. Is tusa a roghnaíonn.</translation>
    </message>
    <message>
        <source>By law you can now give it back and have your money, or keep it and pay less. You choose.</source>
        <translation type="unfinished">De réir dlí is féidir leat é a thabhairt ar ais anois agus d’airgead a fháil, nó é a choinneáil agus níos lú a íoc. Is tusa a roghnaíonn.</translation>
    </message>
    <message>
        <source>By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">De réir dlí is féidir leat é a choinneáil agus cuid de do chuid airgid a fháil ar ais.</translation>
    </message>
    <message>
        <source>The fault is small. By law you can keep it and have some of your money back.</source>
        <translation type="unfinished">Is beag an locht é. De réir dlí is féidir leat é a choinneáil agus cuid de do chuid airgid a fháil ar ais.</translation>
    </message>
    <message>
        <source>It is being put right, and by law we have a fair time for that. If it takes too long, tell a colleague: then you can have more.</source>
        <translation type="unfinished">Tá sé á chur ina cheart, agus de réir dlí tá am réasúnta againn chuige sin. Má thógann sé rófhada, abair le ball foirne é: is féidir leat níos mó a fháil ansin.</translation>
    </message>
    <message>
        <source>You do not have to say why. You get all of your money back.</source>
        <translation type="unfinished">Ní gá duit a rá cén fáth. Gheobhaidh tú do chuid airgid go léir ar ais.</translation>
    </message>
    <message>
        <source>It was used more than you would in a shop, so we may keep back a fair part. A colleague will look at it with you.</source>
        <translation type="unfinished">Úsáideadh é níos mó ná mar a dhéanfá i siopa, mar sin féadfaimid cuid chothrom a choinneáil siar. Féachfaidh ball foirne air leat.</translation>
    </message>
    <message>
        <source>By law you can give this back at any time and have all of your money.</source>
        <translation type="unfinished">De réir dlí is féidir leat é seo a thabhairt ar ais am ar bith agus do chuid airgid go léir a fháil.</translation>
    </message>
    <message>
        <source>You have had this for a long time, and the years in which the law helps are over.</source>
        <translation type="unfinished">Tá sé seo agat le fada, agus tá na blianta ina gcabhraíonn an dlí thart.</translation>
    </message>
    <message>
        <source>A colleague will still look at it with you.</source>
        <translation type="unfinished">Féachfaidh ball foirne air leat mar sin féin.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were on show when you bought this, so by law they decide.</source>
        <translation type="unfinished">Bhí rialacha an tsiopa ar taispeáint nuair a cheannaigh tú é seo, mar sin de réir dlí is iad sin a shocraíonn é.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back.</source>
        <translation type="unfinished">Ní raibh rialacha an tsiopa ar taispeáint nuair a cheannaigh tú é seo. De réir dlí is féidir leat do chuid airgid a fháil ar ais.</translation>
    </message>
    <message>
        <source>The shop&apos;s rules were not on show when you bought this. By law you can have your money back until {}.</source>
        <translation type="unfinished">Ní raibh rialacha an tsiopa ar taispeáint nuair a cheannaigh tú é seo. De réir dlí is féidir leat do chuid airgid a fháil ar ais go dtí {}.</translation>
    </message>
    <message>
        <source>By law it has to be fit to sell and to use. You may have a repair, a new one or money back.</source>
        <translation type="unfinished">De réir dlí ní mór dó a bheith oiriúnach le díol agus le húsáid. D’fhéadfá deisiú, ceann nua nó airgead ar ais a fháil.</translation>
    </message>
    <message>
        <source>Here the law leaves it to the shop&apos;s own rules.</source>
        <translation type="unfinished">Anseo fágann an dlí faoi rialacha an tsiopa féin é.</translation>
    </message>
    <message>
        <source>Your statutory rights are not affected.</source>
        <translation type="unfinished">Ní dhéantar difear do do chearta reachtúla.</translation>
    </message>
    <message>
        <source>You told us that it is faulty.</source>
        <translation type="unfinished">Dúirt tú linn go bhfuil sé lochtach.</translation>
    </message>
    <message>
        <source>You told us that it does not do its job.</source>
        <translation type="unfinished">Dúirt tú linn nach ndéanann sé a ghnó.</translation>
    </message>
    <message>
        <source>You told us that it was put in badly.</source>
        <translation type="unfinished">Dúirt tú linn gur suiteáladh go dona é.</translation>
    </message>
    <message>
        <source>You told us that it came late.</source>
        <translation type="unfinished">Dúirt tú linn gur tháinig sé go déanach.</translation>
    </message>
    <message>
        <source>You told us that it was not ours to sell.</source>
        <translation type="unfinished">Dúirt tú linn nár linn é le díol.</translation>
    </message>
    <message>
        <source>You told us that a promise was not kept.</source>
        <translation type="unfinished">Dúirt tú linn nár comhlíonadh gealltanas.</translation>
    </message>
    <message>
        <source>You told us that it was broken when it came.</source>
        <translation type="unfinished">Dúirt tú linn go raibh sé briste nuair a tháinig sé.</translation>
    </message>
    <message>
        <source>You told us that it has been recalled.</source>
        <translation type="unfinished">Dúirt tú linn go bhfuil sé aisghairthe.</translation>
    </message>
    <message>
        <source>You do not have to prove the fault.</source>
        <translation type="unfinished">Ní gá duit an locht a chruthú.</translation>
    </message>
    <message>
        <source>We may ask you to show us what is wrong.</source>
        <translation type="unfinished">D’fhéadfaimis iarraidh ort a thaispeáint dúinn cad atá cearr.</translation>
    </message>
    <message>
        <source>We pay by {} at the latest.</source>
        <translation type="unfinished">Íocaimid tráth nach déanaí ná {}.</translation>
    </message>
    <message>
        <source>You told us that it is not what you bought.</source>
        <translation type="unfinished">Dúirt tú linn nach é an rud a cheannaigh tú é.</translation>
    </message>
    <message>
        <source>You did not buy this in a shop, so by law you may be able to cancel. A colleague can tell you more.</source>
        <translation type="unfinished">Níor cheannaigh tú é seo i siopa, mar sin d’fhéadfadh go bhfuil cead agat cealú de réir dlí. Is féidir le ball foirne níos mó a insint duit.</translation>
    </message>
    <message>
        <source>By law you may have other choices too. Ask a colleague.</source>
        <translation type="unfinished">De réir dlí d’fhéadfadh roghanna eile a bheith agat freisin. Iarr ar bhall foirne.</translation>
    </message>
    <message>
        <source>By law you may have a repair, a new one or money back. A colleague will look at it with you.</source>
        <translation type="unfinished">De réir dlí d’fhéadfá deisiú, ceann nua nó airgead ar ais a fháil. Féachfaidh ball foirne air leat.</translation>
    </message>
    <message>
        <source>Any proof helps: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">Cabhraíonn cruthúnas ar bith: ráiteas bainc, ríomhphost, cárta dílseachta, nó an bosca lena uimhir.</translation>
    </message>
    <message>
        <source>We take it back all the same.</source>
        <translation type="unfinished">Tógaimid ar ais é mar sin féin.</translation>
    </message>
    <message>
        <source>A colleague needs to look at it first.</source>
        <translation type="unfinished">Ní mór do bhall foirne féachaint air ar dtús.</translation>
    </message>
    <message>
        <source>We do not usually take it back, but a colleague can make an exception.</source>
        <translation type="unfinished">Ní thógaimid ar ais de ghnáth é, ach is féidir le ball foirne eisceacht a dhéanamh.</translation>
    </message>
    <message>
        <source>We do not take it back when you have changed your mind.</source>
        <translation type="unfinished">Ní thógaimid ar ais é nuair a d’athraigh tú d’intinn.</translation>
    </message>
    <message>
        <source>You bought this in our {} season.</source>
        <extracomment>The shop&apos;s own name for a season: &quot;Christmas&quot;.</extracomment>
        <translation type="unfinished">Cheannaigh tú é seo le linn ár séasúir: {}.</translation>
    </message>
    <message>
        <source>You bought this in our special season.</source>
        <translation type="unfinished">Cheannaigh tú é seo le linn ár séasúir speisialta.</translation>
    </message>
    <message>
        <source>So you can change your mind until {}.</source>
        <translation type="unfinished">Mar sin, is féidir leat d’intinn a athrú go dtí {}.</translation>
    </message>
    <message>
        <source>The time to change your mind ended on {}.</source>
        <translation type="unfinished">Tháinig deireadh ar {} leis an am chun d’intinn a athrú.</translation>
    </message>
    <message>
        <source>Our policy has a rule for {}.</source>
        <extracomment>The shop&apos;s own name for a kind of goods: &quot;swimwear&quot;.</extracomment>
        <translation type="unfinished">Tá riail inár mbeartas faoi seo: {}.</translation>
    </message>
    <message>
        <source>Our policy has a rule for this kind of item.</source>
        <translation type="unfinished">Tá riail inár mbeartas faoin gcineál seo earra.</translation>
    </message>
    <message>
        <source>For the reason you gave, our policy does not count the days.</source>
        <translation type="unfinished">Maidir leis an gcúis a thug tú, ní chomhaireann ár mbeartas na laethanta.</translation>
    </message>
    <message>
        <source>Our policy has a rule for the reason you gave.</source>
        <translation type="unfinished">Tá riail inár mbeartas faoin gcúis a thug tú.</translation>
    </message>
    <message>
        <source>You can bring this back until {}.</source>
        <translation type="unfinished">Is féidir leat é seo a thabhairt ar ais go dtí {}.</translation>
    </message>
    <message>
        <source>The time to bring this back ended on {}.</source>
        <translation type="unfinished">Tháinig deireadh ar {} leis an am chun é seo a thabhairt ar ais.</translation>
    </message>
    <message>
        <source>You get {}. Who gave it to you is not told.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Gheobhaidh tú {}. Ní insítear don té a thug duit é.</translation>
    </message>
    <message>
        <source>You have a gift receipt.</source>
        <translation type="unfinished">Tá admháil bhronntanais agat.</translation>
    </message>
    <message numerus="yes">
        <source>What you bring back in {0} days comes to {1}. Our limit is {2}.</source>
        <comment>What you bring back in {0} day comes to {1}. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Is ionann an méid a thugann tú ar ais laistigh de {0} lá agus {1}. Is é {2} ár dteorainn.</numerusform>
            <numerusform>Is ionann an méid a thugann tú ar ais laistigh de {0} lá agus {1}. Is é {2} ár dteorainn.</numerusform>
            <numerusform>Is ionann an méid a thugann tú ar ais laistigh de {0} lá agus {1}. Is é {2} ár dteorainn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Is é seo d’aischur uimhir {0} laistigh de {1} lá. Is é {2} ár dteorainn.</numerusform>
            <numerusform>Is é seo d’aischur uimhir {0} laistigh de {1} lá. Is é {2} ár dteorainn.</numerusform>
            <numerusform>Is é seo d’aischur uimhir {0} laistigh de {1} lá. Is é {2} ár dteorainn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our limit for a change of mind is {}.</source>
        <translation type="unfinished">Is é {} ár dteorainn i gcás athrú intinne.</translation>
    </message>
    <message numerus="yes">
        <source>All is well. This is your return number {0} in {1} days.</source>
        <comment>All is well. This is your return number {0} in {1} day.</comment>
        <translation type="unfinished">
            <numerusform>Tá gach rud i gceart. Is é seo d’aischur uimhir {0} laistigh de {1} lá.</numerusform>
            <numerusform>Tá gach rud i gceart. Is é seo d’aischur uimhir {0} laistigh de {1} lá.</numerusform>
            <numerusform>Tá gach rud i gceart. Is é seo d’aischur uimhir {0} laistigh de {1} lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something faulty never counts.</source>
        <translation type="unfinished">Ní chomhairtear rud lochtach riamh.</translation>
    </message>
    <message>
        <source>So we keep back {} for each one. You get the rest.</source>
        <translation type="unfinished">Mar sin coinnímid {} siar as gach ceann. Gheobhaidh tú an chuid eile.</translation>
    </message>
    <message>
        <source>So we keep back {}% of the price. You get the rest.</source>
        <translation type="unfinished">Mar sin coinnímid {}% den phraghas siar. Gheobhaidh tú an chuid eile.</translation>
    </message>
    <message>
        <source>It costs us money to make it ready to sell again.</source>
        <translation type="unfinished">Cosnaíonn sé airgead orainn é a réiteach lena dhíol arís.</translation>
    </message>
    <message>
        <source>You paid less for these together. What you keep counts at its full price.</source>
        <translation type="unfinished">D’íoc tú níos lú astu seo le chéile. Comhairtear an méid a choinníonn tú ar a lánphraghas.</translation>
    </message>
    <message numerus="yes">
        <source>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</source>
        <comment>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</comment>
        <translation type="unfinished">
            <numerusform>D’íoc tú níos lú astu seo le chéile. Comhairtear an ceann a choinníonn tú ar a lánphraghas, {1}. Gheobhaidh tú an chuid eile ar ais.</numerusform>
            <numerusform>D’íoc tú níos lú astu seo le chéile. Comhairtear an dá cheann a choinníonn tú ar a lánphraghas, {1} an ceann. Gheobhaidh tú an chuid eile ar ais.</numerusform>
            <numerusform>D’íoc tú níos lú astu seo le chéile. Comhairtear na {0} cinn a choinníonn tú ar a lánphraghas, {1} an ceann. Gheobhaidh tú an chuid eile ar ais.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague needs to read the label of this item first.</source>
        <translation type="unfinished">Ní mór do bhall foirne lipéad an earra seo a léamh ar dtús.</translation>
    </message>
    <message>
        <source>This item is on our list of goods that stay sold.</source>
        <translation type="unfinished">Tá an t-earra seo ar ár liosta d’earraí nach dtógtar ar ais.</translation>
    </message>
    <message>
        <source>You can swap this for something else until {}.</source>
        <translation type="unfinished">Is féidir leat é seo a mhalartú ar rud eile go dtí {}.</translation>
    </message>
    <message>
        <source>The time to swap this for something else ended on {}.</source>
        <translation type="unfinished">Tháinig deireadh ar {} leis an am chun é seo a mhalartú ar rud eile.</translation>
    </message>
    <message>
        <source>You asked for an exchange.</source>
        <translation type="unfinished">D’iarr tú malartú.</translation>
    </message>
    <message>
        <source>You asked for store credit.</source>
        <translation type="unfinished">D’iarr tú creidmheas siopa.</translation>
    </message>
    <message>
        <source>You asked for a repair.</source>
        <translation type="unfinished">D’iarr tú deisiú.</translation>
    </message>
    <message>
        <source>You asked for a new one.</source>
        <translation type="unfinished">D’iarr tú ceann nua.</translation>
    </message>
    <message>
        <source>You asked for money off.</source>
        <translation type="unfinished">D’iarr tú laghdú praghais.</translation>
    </message>
    <message>
        <source>You asked for your money back.</source>
        <translation type="unfinished">D’iarr tú do chuid airgid ar ais.</translation>
    </message>
    <message>
        <source>This is a lot of cash. A colleague needs to approve it.</source>
        <translation type="unfinished">Is mór an méid airgid thirim é seo. Ní mór do bhall foirne é a cheadú.</translation>
    </message>
    <message>
        <source>We pay up to {} in cash here. Above that a colleague needs to approve it.</source>
        <translation type="unfinished">Íocaimid suas le {} in airgead tirim anseo. Os a chionn sin ní mór do bhall foirne é a cheadú.</translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</comment>
        <translation type="unfinished">
            <numerusform>Is é seo d’aischur uimhir {0} gan admháil laistigh de {1} lá. Is é {2} ár dteorainn.</numerusform>
            <numerusform>Is é seo d’aischur uimhir {0} gan admháil laistigh de {1} lá. Is é {2} ár dteorainn.</numerusform>
            <numerusform>Is é seo d’aischur uimhir {0} gan admháil laistigh de {1} lá. Is é {2} ár dteorainn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show us your loyalty card or an ID, so that we can count such returns.</source>
        <translation type="unfinished">Taispeáin do chárta dílseachta nó cárta aitheantais, le gur féidir linn aischuir den sórt sin a chomhaireamh.</translation>
    </message>
    <message>
        <source>You do not need a receipt when something is wrong.</source>
        <translation type="unfinished">Ní gá duit admháil a bheith agat nuair atá rud éigin cearr.</translation>
    </message>
    <message>
        <source>A colleague looks for the sale with you.</source>
        <translation type="unfinished">Cuardaíonn ball foirne an díolachán leat.</translation>
    </message>
    <message>
        <source>Without a receipt we go up to {}.</source>
        <translation type="unfinished">Gan admháil, téimid suas le {}.</translation>
    </message>
    <message>
        <source>The last day for that is {}.</source>
        <translation type="unfinished">Is é {} an lá deiridh dó sin.</translation>
    </message>
    <message>
        <source>You get {}.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Gheobhaidh tú {}.</translation>
    </message>
    <message>
        <source>There is no receipt. We take it back.</source>
        <translation type="unfinished">Níl aon admháil ann. Tógaimid ar ais é.</translation>
    </message>
    <message>
        <source>We have not found the sale yet.</source>
        <translation type="unfinished">Níl an díolachán aimsithe againn fós.</translation>
    </message>
    <message>
        <source>This was sold as a final sale.</source>
        <translation type="unfinished">Díoladh é seo mar dhíolachán críochnaitheach.</translation>
    </message>
    <message>
        <source>This is sold sealed for hygiene.</source>
        <translation type="unfinished">Díoltar é seo séalaithe ar mhaithe le sláinteachas.</translation>
    </message>
    <message>
        <source>This does not keep.</source>
        <translation type="unfinished">Ní fhanann sé seo úr.</translation>
    </message>
    <message>
        <source>This may only be sold to people of a certain age.</source>
        <translation type="unfinished">Ní ceadmhach é seo a dhíol ach le daoine d’aois áirithe.</translation>
    </message>
    <message>
        <source>This needs careful handling.</source>
        <translation type="unfinished">Tá gá le láimhseáil chúramach dó seo.</translation>
    </message>
    <message>
        <source>This was made for you.</source>
        <translation type="unfinished">Rinneadh é seo duitse.</translation>
    </message>
    <message>
        <source>This was made with your own words or pictures.</source>
        <translation type="unfinished">Rinneadh é seo le d’fhocail nó le do phictiúir féin.</translation>
    </message>
    <message>
        <source>This has its own serial number.</source>
        <translation type="unfinished">Tá a shraithuimhir féin air seo.</translation>
    </message>
    <message>
        <source>This is a service, so there is nothing to bring back.</source>
        <translation type="unfinished">Is seirbhís í seo, mar sin níl aon rud le tabhairt ar ais.</translation>
    </message>
    <message>
        <source>The store has a special rule for this kind of item.</source>
        <translation type="unfinished">Tá riail speisialta ag an siopa don chineál seo earra.</translation>
    </message>
    <message>
        <source>We cannot pay that much in cash. We can pay you another way.</source>
        <translation type="unfinished">Ní féidir linn an oiread sin a íoc in airgead tirim. Is féidir linn íoc leat ar mhodh eile.</translation>
    </message>
    <message numerus="yes">
        <source>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</source>
        <comment>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</comment>
        <translation type="unfinished">
            <numerusform>Mar aon leis an méid a fuair tú cheana, is ionann é seo agus {0} in airgead tirim. Fanaimid faoi bhun {1} laistigh de {2} lá. Is féidir linn íoc leat ar mhodh eile.</numerusform>
            <numerusform>Mar aon leis an méid a fuair tú cheana, is ionann é seo agus {0} in airgead tirim. Fanaimid faoi bhun {1} laistigh de {2} lá. Is féidir linn íoc leat ar mhodh eile.</numerusform>
            <numerusform>Mar aon leis an méid a fuair tú cheana, is ionann é seo agus {0} in airgead tirim. Fanaimid faoi bhun {1} laistigh de {2} lá. Is féidir linn íoc leat ar mhodh eile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</source>
        <comment>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</comment>
        <translation type="unfinished">
            <numerusform>Thug an ceannach seo pointí duit, agus tá {0} acu caite. Mar sin coinnímid {1} siar. Gheobhaidh tú an chuid eile.</numerusform>
            <numerusform>Thug an ceannach seo pointí duit, agus tá {0} acu caite. Mar sin coinnímid {1} siar. Gheobhaidh tú an chuid eile.</numerusform>
            <numerusform>Thug an ceannach seo pointí duit, agus tá {0} acu caite. Mar sin coinnímid {1} siar. Gheobhaidh tú an chuid eile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was paid with this gift card already. We take back cards that are full. A colleague can look at it with you.</source>
        <translation type="unfinished">Íocadh as rud éigin leis an gcárta bronntanais seo cheana. Tógaimid cártaí lána ar ais. Is féidir le ball foirne féachaint air leat.</translation>
    </message>
    <message>
        <source>We need to know which gift card comes back. Show it to a colleague.</source>
        <translation type="unfinished">Ní mór a fhios a bheith againn cén cárta bronntanais atá ag teacht ar ais. Taispeáin do bhall foirne é.</translation>
    </message>
    <message>
        <source>We do not know yet what is left on this gift card. A colleague needs to look at it first.</source>
        <translation type="unfinished">Níl a fhios againn fós cé mhéad atá fágtha ar an gcárta bronntanais seo. Ní mór do bhall foirne féachaint air ar dtús.</translation>
    </message>
    <message>
        <source>The law: {}.</source>
        <extracomment>&quot;The law: Consumer Rights Act 2015, sections 20 and 22.&quot;</extracomment>
        <translation type="unfinished">An dlí: {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>Makes a sentence of &quot;Store policy corner, version 3, rule window&quot;.</extracomment>
        <translation type="unfinished">{}.</translation>
    </message>
    <message>
        <source>This is what the law says.</source>
        <translation type="unfinished">Seo a deir an dlí.</translation>
    </message>
    <message>
        <source>This is a rule of the shop.</source>
        <translation type="unfinished">Is riail de chuid an tsiopa í seo.</translation>
    </message>
    <message>
        <source>Return fewer items at once, or wait for the colleague.</source>
        <translation type="unfinished">Tabhair níos lú earraí ar ais in éineacht, nó fan leis an mball foirne.</translation>
    </message>
    <message>
        <source>You can keep it. If something is wrong with it, tell us: then the law gives you more.</source>
        <translation type="unfinished">Is féidir leat é a choinneáil. Má tá rud éigin cearr leis, abair linn é: ansin tugann an dlí níos mó duit.</translation>
    </message>
    <message>
        <source>Scan the code once more, or type the number. It may also be a receipt from another shop.</source>
        <translation type="unfinished">Scan an cód uair amháin eile, nó clóscríobh an uimhir. D’fhéadfadh sé a bheith ina admháil ó shiopa eile freisin.</translation>
    </message>
    <message>
        <source>Choose the item from the list of your receipt.</source>
        <translation type="unfinished">Roghnaigh an t-earra ó liosta d’admhála.</translation>
    </message>
    <message>
        <source>Add the day or the amount of the purchase, or show us the receipt.</source>
        <translation type="unfinished">Cuir leis lá nó méid an cheannaigh, nó taispeáin an admháil dúinn.</translation>
    </message>
    <message>
        <source>Keep your slip. We tell you when we have found the sale.</source>
        <translation type="unfinished">Coinnigh do dhuillín. Inseoimid duit nuair a bheidh an díolachán aimsithe againn.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or take the goods home again.</source>
        <translation type="unfinished">Fan leis an mball foirne, nó tabhair na hearraí abhaile arís.</translation>
    </message>
    <message>
        <source>Show us the receipt of the purchase itself.</source>
        <translation type="unfinished">Taispeáin dúinn admháil an cheannaigh féin.</translation>
    </message>
    <message>
        <source>If you have bought more of these, use the receipt for those.</source>
        <translation type="unfinished">Má cheannaigh tú níos mó díobh seo, úsáid an admháil leo sin.</translation>
    </message>
    <message>
        <source>Show us what you have: a bank statement, an e-mail, a loyalty card, or the box with its number.</source>
        <translation type="unfinished">Taispeáin dúinn cad atá agat: ráiteas bainc, ríomhphost, cárta dílseachta, nó an bosca lena uimhir.</translation>
    </message>
    <message>
        <source>Agree to it, or choose the way you paid.</source>
        <translation type="unfinished">Aontaigh leis, nó roghnaigh an modh ar íoc tú.</translation>
    </message>
    <message>
        <source>Choose another way, or wait for the colleague.</source>
        <translation type="unfinished">Roghnaigh modh eile, nó fan leis an mball foirne.</translation>
    </message>
    <message>
        <source>Take it the way you paid, or wait for the colleague.</source>
        <translation type="unfinished">Glac ar an modh ar íoc tú é, nó fan leis an mball foirne.</translation>
    </message>
    <message>
        <source>Choose another way to be paid: the way you paid, or store credit.</source>
        <translation type="unfinished">Roghnaigh modh eile chun airgead a fháil: an modh ar íoc tú, nó creidmheas siopa.</translation>
    </message>
    <message>
        <source>Keep the card and use what is left, or ask a colleague.</source>
        <translation type="unfinished">Coinnigh an cárta agus úsáid an méid atá fágtha, nó iarr ar bhall foirne.</translation>
    </message>
    <message>
        <source>Cancel the whole order, or wait for the colleague.</source>
        <translation type="unfinished">Cealaigh an t-ordú ar fad, nó fan leis an mball foirne.</translation>
    </message>
    <message>
        <source>Show the colleague what you paid for bringing it back.</source>
        <translation type="unfinished">Taispeáin don bhall foirne cad a d’íoc tú chun é a thabhairt ar ais.</translation>
    </message>
    <message>
        <source>Ask another colleague to approve it.</source>
        <translation type="unfinished">Iarr ar bhall foirne eile é a cheadú.</translation>
    </message>
    <message>
        <source>Look for the one whose number is on the receipt, or ask a colleague.</source>
        <translation type="unfinished">Cuardaigh an ceann a bhfuil a uimhir ar an admháil, nó iarr ar bhall foirne.</translation>
    </message>
    <message>
        <source>Wait for the colleague, or come back with it. Asking now counts.</source>
        <translation type="unfinished">Fan leis an mball foirne, nó tar ar ais leis. Comhairtear d’iarratas ó anois.</translation>
    </message>
    <message>
        <source>Think this is wrong? A colleague can look at it again.</source>
        <translation type="unfinished">Mícheart, dar leat? Is féidir le ball foirne féachaint arís air.</translation>
    </message>
    <message>
        <source>By law, a shop does not have to take back goods only because you changed your mind.</source>
        <translation type="unfinished">De réir dlí, níl ar shiopa earraí a thógáil ar ais díreach toisc gur athraigh tú d’intinn.</translation>
    </message>
    <message>
        <source>All of these have already been returned.</source>
        <translation type="unfinished">Tugadh iad seo go léir ar ais cheana.</translation>
    </message>
    <message>
        <source>The receipt shows {}, and you asked to return {}.</source>
        <translation type="unfinished">Taispeánann an admháil {}, agus d’iarr tú {} a thabhairt ar ais.</translation>
    </message>
    <message>
        <source>Only {} of these can still be returned, and you asked for {}.</source>
        <translation type="unfinished">Ní féidir anois ach {} díobh seo a thabhairt ar ais, agus d’iarr tú {}.</translation>
    </message>
    <message>
        <source>You can change your mind and return this until {}.</source>
        <translation type="unfinished">Is féidir leat d’intinn a athrú agus é seo a thabhairt ar ais go dtí {}.</translation>
    </message>
    <message numerus="yes">
        <source>The {0} days in which you could change your mind ended on {1}.</source>
        <comment>The {0} day in which you could change your mind ended on {1}.</comment>
        <translation type="unfinished">
            <numerusform>Tháinig deireadh ar {1} leis an {0} lá ina bhféadfá d’intinn a athrú.</numerusform>
            <numerusform>Tháinig deireadh ar {1} leis an {0} lá ina bhféadfá d’intinn a athrú.</numerusform>
            <numerusform>Tháinig deireadh ar {1} leis na {0} lá ina bhféadfá d’intinn a athrú.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is dated {}, which has not come yet. A colleague needs to look at it.</source>
        <translation type="unfinished">Is é {} an dáta ar an admháil, dáta nár tháinig fós. Ní mór do bhall foirne féachaint air.</translation>
    </message>
    <message>
        <source>The item is unopened.</source>
        <translation type="unfinished">Níl an t-earra oscailte.</translation>
    </message>
    <message>
        <source>The item is opened.</source>
        <translation type="unfinished">Tá an t-earra oscailte.</translation>
    </message>
    <message>
        <source>The item is used.</source>
        <translation type="unfinished">Tá an t-earra úsáidte.</translation>
    </message>
    <message>
        <source>The item is damaged.</source>
        <translation type="unfinished">Tá an t-earra damáistithe.</translation>
    </message>
    <message>
        <source>The item may not be safe.</source>
        <translation type="unfinished">D’fhéadfadh nach bhfuil an t-earra sábháilte.</translation>
    </message>
    <message>
        <source>The item is {}.</source>
        <extracomment>A word from an old record that we do not know.</extracomment>
        <translation type="unfinished">Staid an earra: {}.</translation>
    </message>
    <message>
        <source>Above {} a colleague needs to approve a return.</source>
        <translation type="unfinished">Os cionn {} ní mór do bhall foirne aischur a cheadú.</translation>
    </message>
    <message>
        <source>This return comes to {}. Above {} a colleague needs to approve it.</source>
        <translation type="unfinished">Is ionann an t-aischur seo agus {}. Os cionn {} ní mór do bhall foirne é a cheadú.</translation>
    </message>
    <message numerus="yes">
        <source>This return has {0} items. Above {1} a colleague needs to approve it.</source>
        <comment>This return has {0} item. Above {1} a colleague needs to approve it.</comment>
        <translation type="unfinished">
            <numerusform>Tá {0} earra san aischur seo. Os cionn {1} ní mór do bhall foirne é a cheadú.</numerusform>
            <numerusform>Tá {0} earra san aischur seo. Os cionn {1} ní mór do bhall foirne é a cheadú.</numerusform>
            <numerusform>Tá {0} earra san aischur seo. Os cionn {1} ní mór do bhall foirne é a cheadú.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is in {}, and this store works in {}. A colleague needs to look at it.</source>
        <translation type="unfinished">Tá an admháil in {}, agus oibríonn an siopa seo in {}. Ní mór do bhall foirne féachaint air.</translation>
    </message>
    <message>
        <source>The delivery came late. A colleague will find out with you what you are owed.</source>
        <translation type="unfinished">Tháinig an seachadadh go déanach. Fiosróidh ball foirne leat cad atá dlite duit.</translation>
    </message>
    <message>
        <source>This product has been recalled. We always take it back and keep it off the shelf.</source>
        <translation type="unfinished">Tá an táirge seo aisghairthe. Tógaimid ar ais i gcónaí é agus coinnímid den tseilf é.</translation>
    </message>
    <message>
        <source>We cannot find this receipt.</source>
        <translation type="unfinished">Ní féidir linn an admháil seo a aimsiú.</translation>
    </message>
    <message>
        <source>The receipt has no line {}.</source>
        <translation type="unfinished">Níl aon líne {} ar an admháil.</translation>
    </message>
    <message>
        <source>More than one purchase fits what you gave us. A colleague can find yours with you.</source>
        <translation type="unfinished">Oireann níos mó ná ceannach amháin don eolas a thug tú dúinn. Is féidir le ball foirne do cheannsa a aimsiú leat.</translation>
    </message>
    <message>
        <source>We have not found that purchase.</source>
        <translation type="unfinished">Níor aimsíomar an ceannach sin.</translation>
    </message>
    <message>
        <source>We keep your goods and look for the sale. The money follows once we have found it.</source>
        <translation type="unfinished">Coinnímid do chuid earraí agus cuardaímid an díolachán. Tiocfaidh an t-airgead nuair a bheidh sé aimsithe againn.</translation>
    </message>
    <message>
        <source>The code on your receipt says something else than our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Deir an cód ar d’admháil rud nach ionann agus ár dtaifid. Ní mór do bhall foirne féachaint air.</translation>
    </message>
    <message>
        <source>The day on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Ní hé an lá ar d’admháil an lá atá inár dtaifid. Ní mór do bhall foirne féachaint air.</translation>
    </message>
    <message>
        <source>The price on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Ní hé an praghas ar d’admháil an praghas atá inár dtaifid. Ní mór do bhall foirne féachaint air.</translation>
    </message>
    <message>
        <source>The number of items on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Ní hé líon na n-earraí ar d’admháil an líon atá inár dtaifid. Ní mór do bhall foirne féachaint air.</translation>
    </message>
    <message>
        <source>The item on your receipt is not the one in our records. A colleague needs to look at it.</source>
        <translation type="unfinished">Ní hé an t-earra ar d’admháil an t-earra atá inár dtaifid. Ní mór do bhall foirne féachaint air.</translation>
    </message>
    <message>
        <source>This is the slip of a return. The goods on it have come back already.</source>
        <translation type="unfinished">Is duillín aischuir é seo. Tháinig na hearraí atá air ar ais cheana.</translation>
    </message>
    <message>
        <source>We do not usually pay back by {} here. A colleague needs to approve it.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">De ghnáth ní aisíocaimid ar an modh seo anseo: {}. Ní mór do bhall foirne é a cheadú.</translation>
    </message>
    <message>
        <source>We can only pay back by {} if you agree. Otherwise it goes back the way you paid.</source>
        <extracomment>{} is a way of paying: cash, gift card.</extracomment>
        <translation type="unfinished">Ní féidir linn aisíoc ar an modh seo ach má aontaíonn tú leis: {}. Murach sin téann sé ar ais ar an modh ar íoc tú.</translation>
    </message>
    <message>
        <source>A colleague can explain this.</source>
        <translation type="unfinished">Is féidir le ball foirne é seo a mhíniú.</translation>
    </message>
    <message>
        <source>This shop takes used portable batteries free of charge; nothing need be bought.</source>
        <translation type="unfinished">Glacann an siopa seo le cadhnraí iniompartha úsáidte saor in aisce; ní gá aon rud a cheannach.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods (no side longer than {} cm) free of charge; nothing need be bought.</source>
        <translation type="unfinished">Glacann an siopa seo le hearraí leictreacha an-bheaga (gan aon taobh níos faide ná {} cm) saor in aisce; ní gá aon rud a cheannach.</translation>
    </message>
    <message>
        <source>This shop takes very small electrical goods free of charge; nothing need be bought.</source>
        <translation type="unfinished">Glacann an siopa seo le hearraí leictreacha an-bheaga saor in aisce; ní gá aon rud a cheannach.</translation>
    </message>
    <message>
        <source>This shop takes an old appliance free of charge for each new one of the same function.</source>
        <translation type="unfinished">Glacann an siopa seo le seanghléas saor in aisce in aghaidh gach gléis nua a bhfuil an fheidhm chéanna aige.</translation>
    </message>
    <message numerus="yes">
        <source>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</source>
        <comment>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</comment>
        <translation type="unfinished">
            <numerusform>Glacann an siopa seo le seanghléas saor in aisce in aghaidh gach gléis nua a bhfuil an fheidhm chéanna aige, laistigh de {} lá ón díolachán.</numerusform>
            <numerusform>Glacann an siopa seo le seanghléas saor in aisce in aghaidh gach gléis nua a bhfuil an fheidhm chéanna aige, laistigh de {} lá ón díolachán.</numerusform>
            <numerusform>Glacann an siopa seo le seanghléas saor in aisce in aghaidh gach gléis nua a bhfuil an fheidhm chéanna aige, laistigh de {} lá ón díolachán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to take them: the local council&apos;s recycling centre.</source>
        <translation type="unfinished">Cá dtabharfar iad: ionad athchúrsála na comhairle áitiúla.</translation>
    </message>
    <message>
        <source>Where to take them: {}</source>
        <translation type="unfinished">Cá dtabharfar iad: {}</translation>
    </message>
    <message>
        <source>An old one is taken for each new one, free of charge.</source>
        <translation type="unfinished">Glactar le seancheann in aghaidh gach cinn nua, saor in aisce.</translation>
    </message>
    <message>
        <source>Very small electrical goods are taken free of charge.</source>
        <translation type="unfinished">Glactar le hearraí leictreacha an-bheaga saor in aisce.</translation>
    </message>
    <message>
        <source>Used portable batteries are taken free of charge.</source>
        <translation type="unfinished">Glactar le cadhnraí iniompartha úsáidte saor in aisce.</translation>
    </message>
    <message>
        <source>This shop belongs to the distributor take-back scheme, which has places of its own.</source>
        <translation type="unfinished">Tá an siopa seo páirteach i scéim aisghlactha na ndáileoirí, a bhfuil a háiteanna féin aici.</translation>
    </message>
    <message>
        <source>An old appliance is taken for a new one; no sale of one was named.</source>
        <translation type="unfinished">Glactar le seanghléas in aghaidh gléis nua; níor luadh aon díolachán de ghléas nua.</translation>
    </message>
    <message>
        <source>What was bought is not marked as electrical goods.</source>
        <translation type="unfinished">Níl an rud a ceannaíodh marcáilte mar earraí leictreacha.</translation>
    </message>
    <message>
        <source>The time for handing in the old one is over.</source>
        <translation type="unfinished">Tá an t-am chun an seancheann a thabhairt isteach thart.</translation>
    </message>
    <message>
        <source>More old ones would be taken than new ones were bought.</source>
        <translation type="unfinished">Ghlacfaí le níos mó seancheann ná mar a ceannaíodh de chinn nua.</translation>
    </message>
    <message>
        <source>The sales area for electrical goods is too small; with the receipt of a new one it counts as an appliance.</source>
        <translation type="unfinished">Tá an t-achar díolacháin d’earraí leictreacha róbheag; le hadmháil ar cheann nua áirítear ina ghléas é.</translation>
    </message>
    <message>
        <source>This shop sells too few batteries to have to take used ones.</source>
        <translation type="unfinished">Is róbheag an líon cadhnraí a dhíolann an siopa seo le go mbeadh air cinn úsáidte a ghlacadh.</translation>
    </message>
    <message>
        <source>The law here knows no such duty.</source>
        <translation type="unfinished">Níl a leithéid de dhualgas sa dlí anseo.</translation>
    </message>
    <message>
        <source>Batteries must not go in the household bin. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">Níl cead cadhnraí a chur sa bhosca bruscair tí. Is é sin a chiallaíonn an bosca bruscair rothaí agus cros tríd atá orthu.</translation>
    </message>
    <message>
        <source>Old electrical goods must not go in the household bin: they are collected separately. The crossed-out wheeled bin on them says so.</source>
        <translation type="unfinished">Níl cead sean-earraí leictreacha a chur sa bhosca bruscair tí: bailítear ar leithligh iad. Is é sin a chiallaíonn an bosca bruscair rothaí agus cros tríd atá orthu.</translation>
    </message>
    <message>
        <source>Whoever brings them helps to have them used again or recycled, and keeps what is hazardous in them away from people and nature.</source>
        <translation type="unfinished">An té a thugann isteach iad, cabhraíonn sé lena n-athúsáid nó lena n-athchúrsáil, agus coinníonn sé an méid atá guaiseach iontu ó dhaoine agus ón dúlra.</translation>
    </message>
    <message>
        <source>Do not put it in the collection box, and do not open it or charge it.</source>
        <translation type="unfinished">Ná cuir sa bhosca bailiúcháin é, agus ná hoscail ná luchtaigh é.</translation>
    </message>
    <message>
        <source>Move it away from people, paper and heat. If it smokes or burns, leave, and call the fire brigade.</source>
        <translation type="unfinished">Bog ó dhaoine, ó pháipéar agus ó theas é. Má tá deatach nó tine ann, imigh, agus cuir glao ar an mbriogáid dóiteáin.</translation>
    </message>
    <message>
        <source>With gloves, lay it in the fire-resistant box with dry sand or vermiculite, by itself.</source>
        <translation type="unfinished">Le lámhainní ort, leag leis féin é sa bhosca dódhíonach le gaineamh tirim nó veirmicilít.</translation>
    </message>
    <message>
        <source>Label the box, and call the person in charge of hazardous waste to collect it.</source>
        <translation type="unfinished">Cuir lipéad ar an mbosca, agus cuir glao ar an duine atá i bhfeighil dramhaíola guaisí chun é a bhailiú.</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>Ways of paying. They stand by themselves and within sentences, in the form given here.</extracomment>
        <translation type="unfinished">airgead tirim</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A bank card to pay with.</extracomment>
        <translation type="unfinished">cárta</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation type="unfinished">cárta bronntanais</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished">creidmheas siopa</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished">aistriú bainc</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished">seic</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation type="unfinished">dearbhán</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>Of a loyalty scheme, to pay with.</extracomment>
        <translation type="unfinished">pointí</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation type="unfinished">D’athraigh mé m’intinn</translation>
    </message>
    <message>
        <source>Wrong size or colour</source>
        <translation type="unfinished">Méid nó dath mícheart</translation>
    </message>
    <message>
        <source>Unwanted gift</source>
        <translation type="unfinished">Bronntanas gan iarraidh</translation>
    </message>
    <message>
        <source>Wrong item received</source>
        <translation type="unfinished">Fuarthas earra mícheart</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished">Lochtach</translation>
    </message>
    <message>
        <source>Does not do what I was told it would</source>
        <translation type="unfinished">Ní dhéanann sé an rud a dúradh liom</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished">Níl sé mar a cuireadh síos air</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished">Tháinig sé damáistithe</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation type="unfinished">Tháinig sé ródhéanach</translation>
    </message>
    <message>
        <source>Installed badly</source>
        <translation type="unfinished">Suiteáilte go dona</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation type="unfinished">Níor comhlíonadh gealltanas</translation>
    </message>
    <message>
        <source>Was not the store&apos;s to sell</source>
        <translation type="unfinished">Níor leis an siopa é le díol</translation>
    </message>
    <message>
        <source>Product recall</source>
        <translation type="unfinished">Aisghairm táirge</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Is féidir</translation>
    </message>
    <message>
        <source>A colleague can approve this</source>
        <translation type="unfinished">Is féidir le ball foirne é seo a cheadú</translation>
    </message>
    <message>
        <source>No, unless a colleague makes an exception</source>
        <translation type="unfinished">Ní féidir, mura ndéanann ball foirne eisceacht</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Ní féidir</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">Údaraithe</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation type="unfinished">Coinníollach</translation>
    </message>
    <message>
        <source>Overridable denial</source>
        <translation type="unfinished">Diúltú is féidir a shárú</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished">Diúltú</translation>
    </message>
    <message>
        <source>card ending {}</source>
        <extracomment>A way of paying, with the last four digits of the card&apos;s number.</extracomment>
        <translation type="unfinished">cárta dar críoch {}</translation>
    </message>
    <message>
        <source>other means</source>
        <extracomment>A way of paying that has no name.</extracomment>
        <translation type="unfinished">modh eile</translation>
    </message>
</context>
</TS>
