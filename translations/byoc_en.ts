<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>byoc::Aws</name>
    <message numerus="yes">
        <source>An AWS account ID has exactly 12 digits, with the zeros in front; this one has %n.</source>
        <translation>
            <numerusform>An AWS account ID has exactly 12 digits, with the zeros in front; this one has %n.</numerusform>
            <numerusform>An AWS account ID has exactly 12 digits, with the zeros in front; this one has %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::BindingsEdit</name>
    <message numerus="yes">
        <source>%n binding(s) imported.</source>
        <translation>
            <numerusform>%n binding imported.</numerusform>
            <numerusform>%n bindings imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::ConnectionDialog</name>
    <message numerus="yes">
        <source>%n certificate(s) will be trusted.</source>
        <translation>
            <numerusform>%n certificate will be trusted.</numerusform>
            <numerusform>%n certificates will be trusted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::CustomerPage</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) read so far.</source>
        <translation>
            <numerusform>%Ln customer read so far.</numerusform>
            <numerusform>%Ln customers read so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s).</source>
        <translation>
            <numerusform>%Ln customer.</numerusform>
            <numerusform>%Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) read so far fit.</source>
        <translation>
            <numerusform>%1 of %Ln customer read so far fits.</numerusform>
            <numerusform>%1 of %Ln customers read so far fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) fit.</source>
        <translation>
            <numerusform>%1 of %Ln customer fits.</numerusform>
            <numerusform>%1 of %Ln customers fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; type more to narrow them down.</source>
        <translation>
            <numerusform>The first one is shown; type more to narrow them down.</numerusform>
            <numerusform>The first %n are shown; type more to narrow them down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::Deployment</name>
    <message numerus="yes">
        <source>Kept as they are, although the plan does not know them: %1 and %n more.</source>
        <translation>
            <numerusform>Kept as they are, although the plan does not know them: %1 and %n more.</numerusform>
            <numerusform>Kept as they are, although the plan does not know them: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::DeviceCodePanel</name>
    <message numerus="yes">
        <source>This code is good for %n more minute(s).</source>
        <translation>
            <numerusform>This code is good for %n more minute.</numerusform>
            <numerusform>This code is good for %n more minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::DuplicatePanel</name>
    <message numerus="yes">
        <source>This onboarding exists %n times</source>
        <translation>
            <numerusform>This onboarding exists %n time</numerusform>
            <numerusform>This onboarding exists %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer was lost on the way, and the control plane made %n records of it. You continue with %1. The others are not needed: %2.</source>
        <translation>
            <numerusform>An answer was lost on the way, and the control plane made %n record of it. You continue with %1. The others are not needed: %2.</numerusform>
            <numerusform>An answer was lost on the way, and the control plane made %n records of it. You continue with %1. The others are not needed: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::ElsewherePanel</name>
    <message numerus="yes">
        <source>%n more are not shown here. Enter the account, and you can continue it.</source>
        <translation>
            <numerusform>%n more is not shown here. Enter the account, and you can continue it.</numerusform>
            <numerusform>%n more are not shown here. Enter the account, and you can continue it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::Gcp</name>
    <message numerus="yes">
        <source>A project number usually has 10 to 13 digits; this one has %n. Please check it.</source>
        <translation>
            <numerusform>A project number usually has 10 to 13 digits; this one has %n. Please check it.</numerusform>
            <numerusform>A project number usually has 10 to 13 digits; this one has %n. Please check it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::GrantPage</name>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <translation>
            <numerusform>Next check in %n second.</numerusform>
            <numerusform>Next check in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspected: nothing unusual. It holds %n file(s), %1 when unpacked; the script that is run is %2 (%3).</source>
        <translation>
            <numerusform>Inspected: nothing unusual. It holds %n file, %1 when unpacked; the script that is run is %2 (%3).</numerusform>
            <numerusform>Inspected: nothing unusual. It holds %n files, %1 when unpacked; the script that is run is %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::InstallKitReport</name>
    <message numerus="yes">
        <source>%1 There are %n more like it.</source>
        <comment>a sentence about one file</comment>
        <translation>
            <numerusform>%1 There is %n more like it.</numerusform>
            <numerusform>%1 There are %n more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::NebiusBindingsDocument</name>
    <message numerus="yes">
        <source>There are %n bindings; at most %1 are read.</source>
        <translation>
            <numerusform>There is %n binding; at most %1 are read.</numerusform>
            <numerusform>There are %n bindings; at most %1 are read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::OfferingChoice</name>
    <message numerus="yes">
        <source>This subscription has reached its limit of %n account(s). Remove one, or ask the provider for more.</source>
        <translation>
            <numerusform>This subscription has reached its limit of %n account. Remove it, or ask the provider for more.</numerusform>
            <numerusform>This subscription has reached its limit of %n accounts. Remove one, or ask the provider for more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::OfferingPage</name>
    <message numerus="yes">
        <source>%Ln plan(s).</source>
        <translation>
            <numerusform>%Ln plan.</numerusform>
            <numerusform>%Ln plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln plan(s) fit.</source>
        <translation>
            <numerusform>%1 of %Ln plan fits.</numerusform>
            <numerusform>%1 of %Ln plans fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; type more to narrow them down.</source>
        <translation>
            <numerusform>The first is shown; type more to narrow them down.</numerusform>
            <numerusform>The first %n are shown; type more to narrow them down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::Parameter</name>
    <message numerus="yes">
        <source>The value must have at least %n characters.</source>
        <translation>
            <numerusform>The value must have at least %n character.</numerusform>
            <numerusform>The value must have at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value may have at most %n characters.</source>
        <translation>
            <numerusform>The value may have at most %n character.</numerusform>
            <numerusform>The value may have at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::PrivateKey</name>
    <message numerus="yes">
        <source>There are %n blocks in this text; one private key is wanted.</source>
        <translation>
            <numerusform>There is %n block in this text; one private key is wanted.</numerusform>
            <numerusform>There are %n blocks in this text; one private key is wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::SavedSignIns</name>
    <message numerus="yes">
        <source>This computer keeps %n sign-ins already, and no more.</source>
        <translation>
            <numerusform>This computer keeps %n sign-in already, and no more.</numerusform>
            <numerusform>This computer keeps %n sign-ins already, and no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::YamlReader</name>
    <message numerus="yes">
        <source>The list is too long: at most %n entries are read.</source>
        <translation>
            <numerusform>The list is too long: at most %n entry is read.</numerusform>
            <numerusform>The list is too long: at most %n entries are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are too many keys: at most %n are read.</source>
        <translation>
            <numerusform>There are too many keys: at most %n is read.</numerusform>
            <numerusform>There are too many keys: at most %n are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>The text is longer than %n character.</numerusform>
            <numerusform>The text is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
