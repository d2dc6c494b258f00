<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>Why? %n of your items</source>
        <translation>
            <numerusform>Why? %n of your items</numerusform>
            <numerusform>Why? %n of your items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own limit is %n day(s) (%1). The law is better for you here, so we use the law.</source>
        <translation>
            <numerusform>Our own limit is %n day (%1). The law is better for you here, so we use the law.</numerusform>
            <numerusform>Our own limit is %n days (%1). The law is better for you here, so we use the law.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n day(s) late</source>
        <translation>
            <numerusform>Today, %n day late</numerusform>
            <numerusform>Today, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our policy, %n day(s)</source>
        <translation>
            <numerusform>our policy, %n day</numerusform>
            <numerusform>our policy, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more line(s)</source>
        <translation>
            <numerusform>%1 and %n more line</numerusform>
            <numerusform>%1 and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::DecisionViewModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ItemsViewModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ManagerViewModel</name>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reprise::app::ReasonViewModel</name>
    <message numerus="yes">
        <source>%1 and %n more item(s)</source>
        <translation>
            <numerusform>%1 and %n more item</numerusform>
            <numerusform>%1 and %n more items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>{} days left.</source>
        <comment>{} day left.</comment>
        <translation>
            <numerusform>{} day left.</numerusform>
            <numerusform>{} days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</source>
        <comment>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</comment>
        <translation>
            <numerusform>You told us about {0}, and {1} is here. This return is about that one. The rest can follow.</numerusform>
            <numerusform>You told us about {0}, and {1} are here. This return is about those. The rest can follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you bring back in {0} days comes to {1}. Our limit is {2}.</source>
        <comment>What you bring back in {0} day comes to {1}. Our limit is {2}.</comment>
        <translation>
            <numerusform>What you bring back in {0} day comes to {1}. Our limit is {2}.</numerusform>
            <numerusform>What you bring back in {0} days comes to {1}. Our limit is {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} in {1} day. Our limit is {2}.</comment>
        <translation>
            <numerusform>This is your return number {0} in {1} day. Our limit is {2}.</numerusform>
            <numerusform>This is your return number {0} in {1} days. Our limit is {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well. This is your return number {0} in {1} days.</source>
        <comment>All is well. This is your return number {0} in {1} day.</comment>
        <translation>
            <numerusform>All is well. This is your return number {0} in {1} day.</numerusform>
            <numerusform>All is well. This is your return number {0} in {1} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</source>
        <comment>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</comment>
        <translation>
            <numerusform>You paid less for these together. The one you keep counts at its full price, {1}. You get the rest back.</numerusform>
            <numerusform>You paid less for these together. The {0} you keep count at their full price, {1} each. You get the rest back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</source>
        <comment>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</comment>
        <translation>
            <numerusform>This is your return number {0} without a receipt in {1} day. Our limit is {2}.</numerusform>
            <numerusform>This is your return number {0} without a receipt in {1} days. Our limit is {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</source>
        <comment>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</comment>
        <translation>
            <numerusform>With what you had before this comes to {0} in cash. We stay below {1} in {2} day. We can pay you another way.</numerusform>
            <numerusform>With what you had before this comes to {0} in cash. We stay below {1} in {2} days. We can pay you another way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</source>
        <comment>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</comment>
        <translation>
            <numerusform>This purchase gave you points, and {0} of them is spent. So we keep back {1}. You get the rest.</numerusform>
            <numerusform>This purchase gave you points, and {0} of them are spent. So we keep back {1}. You get the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {0} days in which you could change your mind ended on {1}.</source>
        <comment>The {0} day in which you could change your mind ended on {1}.</comment>
        <translation>
            <numerusform>The {0} day in which you could change your mind ended on {1}.</numerusform>
            <numerusform>The {0} days in which you could change your mind ended on {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This return has {0} items. Above {1} a colleague needs to approve it.</source>
        <comment>This return has {0} item. Above {1} a colleague needs to approve it.</comment>
        <translation>
            <numerusform>This return has {0} item. Above {1} a colleague needs to approve it.</numerusform>
            <numerusform>This return has {0} items. Above {1} a colleague needs to approve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</source>
        <comment>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</comment>
        <translation>
            <numerusform>This shop takes an old appliance free of charge for each new one of the same function, within {} day of the sale.</numerusform>
            <numerusform>This shop takes an old appliance free of charge for each new one of the same function, within {} days of the sale.</numerusform>
        </translation>
    </message>
</context>
</TS>
