<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>byoc::AccountCreation</name>
    <message>
        <source>It is not known whether the onboarding was created. Look again when the connection is back; nothing is sent twice.</source>
        <translation>Es ist nicht bekannt, ob die Anbindung angelegt wurde. Sehen Sie noch einmal nach, wenn die Verbindung wieder steht; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>The last try to create this onboarding was interrupted.</source>
        <translation>Der letzte Versuch, diese Anbindung anzulegen, wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Nothing was created, as far as the control plane tells. You can send it again.</source>
        <translation>Nach Auskunft der Steuerungsebene wurde nichts angelegt. Sie können noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>byoc::AccountPage</name>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Each binding lets the platform work in one project, and so in one region.</source>
        <translation>Jede Bindung lässt die Plattform in einem Projekt arbeiten, und damit in einer Region.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Optional. They are put on the account&apos;s record.</source>
        <translation>Freiwillig. Sie werden am Eintrag des Kontos vermerkt.</translation>
    </message>
    <message>
        <source>Private connectivity</source>
        <translation>Private Verbindung</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>All traffic between the platform and your account then goes through an interface endpoint in your network, and the Kubernetes API has no public address. It applies to everything that is deployed into this account. To change it, the account has to be onboarded again.</source>
        <translation>Der gesamte Verkehr zwischen der Plattform und Ihrem Konto läuft dann über einen Schnittstellenendpunkt in Ihrem Netzwerk, und die Kubernetes-API hat keine öffentliche Adresse. Das gilt für alles, was in diesem Konto bereitgestellt wird. Um es zu ändern, muss das Konto neu angebunden werden.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>This account is onboarded for this plan already (%1). The next step offers to continue with it.</source>
        <translation>Dieses Konto ist für diesen Plan bereits angebunden (%1). Der nächste Schritt bietet an, damit weiterzumachen.</translation>
    </message>
    <message>
        <source>It is not onboarded for this plan yet.</source>
        <translation>Für diesen Plan ist es noch nicht angebunden.</translation>
    </message>
    <message>
        <source>This plan does not support PrivateLink. Ask %1 to publish a version that does, if you need it.</source>
        <translation>Dieser Plan unterstützt PrivateLink nicht. Wenn Sie es brauchen, bitten Sie %1, eine Version zu veröffentlichen, die es kann.</translation>
    </message>
    <message>
        <source>They are put on the account&apos;s record. The provider requires some of them.</source>
        <translation>Sie werden am Eintrag des Kontos vermerkt. Einige davon verlangt der Anbieter.</translation>
    </message>
    <message>
        <source>Given by the provider: %1</source>
        <comment>why a field cannot be changed</comment>
        <translation>Vom Anbieter vorgegeben: %1</translation>
    </message>
</context>
<context>
    <name>byoc::AtomicFile</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file name inside it.</source>
        <translation>Wählen Sie einen Dateinamen darin.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again. The file that was there is unchanged.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger, und versuchen Sie es dann noch einmal. Die bisherige Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The file %1 is read-only.</source>
        <translation>Die Datei %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose another name, or allow writing to this file.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Schreiben in diese Datei.</translation>
    </message>
    <message>
        <source>You may not create files in the folder %1.</source>
        <translation>Sie dürfen im Ordner %1 keine Dateien anlegen.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, for example your home folder.</source>
        <translation>Wählen Sie einen eigenen Ordner, zum Beispiel Ihren persönlichen Ordner.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder. The file that was there is unchanged.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner. Die bisherige Datei ist unverändert.</translation>
    </message>
    <message>
        <source>No file name was given.</source>
        <translation>Es wurde kein Dateiname angegeben.</translation>
    </message>
    <message>
        <source>Choose where to save the file.</source>
        <translation>Wählen Sie, wo die Datei gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>Wählen Sie eine Datei auf einem Datenträger.</translation>
    </message>
    <message>
        <source>The file %1 is too large: at most %2 are read.</source>
        <translation>Die Datei %1 ist zu groß: Höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>Check that this is the file that you meant.</source>
        <translation>Prüfen Sie, ob dies die Datei ist, die Sie meinten.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened.</source>
        <translation>Die Datei %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again, or copy it to another disk first.</source>
        <translation>Versuchen Sie es noch einmal, oder kopieren Sie sie zuerst auf einen anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>byoc::Aws</name>
    <message>
        <source>Amazon Web Services</source>
        <translation>Amazon Web Services</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>Your AWS account</source>
        <translation>Ihr AWS-Konto</translation>
    </message>
    <message>
        <source>The account that will hold the resources. Someone with AdministratorAccess in it has to finish the setup.</source>
        <translation>Das Konto, in dem die Ressourcen liegen werden. Jemand mit AdministratorAccess darin muss die Einrichtung abschließen.</translation>
    </message>
    <message>
        <source>Use AWS PrivateLink</source>
        <translation>AWS PrivateLink verwenden</translation>
    </message>
    <message>
        <source>Traffic between the platform and your account stays off the public internet. AWS charges for each endpoint-hour and for traffic; this cannot be changed later.</source>
        <translation>Der Verkehr zwischen der Plattform und Ihrem Konto bleibt außerhalb des öffentlichen Internets. AWS berechnet jede Endpunktstunde und den Verkehr; später lässt sich das nicht ändern.</translation>
    </message>
    <message>
        <source>The platform may create VPCs in this account</source>
        <translation>Die Plattform darf in diesem Konto VPCs anlegen</translation>
    </message>
    <message>
        <source>Turn off to deploy only into VPCs that you bring.</source>
        <translation>Schalten Sie dies aus, um nur in VPCs bereitzustellen, die Sie mitbringen.</translation>
    </message>
    <message>
        <source>Bootstrap role</source>
        <translation>Bootstrap-Rolle</translation>
    </message>
    <message>
        <source>An AWS account ID is made of 12 digits, for example 012345678901. An alias or a name does not do.</source>
        <translation>Eine AWS-Konto-ID besteht aus 12 Ziffern, zum Beispiel 012345678901. Ein Alias oder ein Name genügt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>An AWS account ID has exactly 12 digits, with the zeros in front; this one has %n.</source>
        <translation>
            <numerusform>Eine AWS-Konto-ID hat genau 12 Ziffern, mit den führenden Nullen; diese hat %n.</numerusform>
            <numerusform>Eine AWS-Konto-ID hat genau 12 Ziffern, mit den führenden Nullen; diese hat %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A VPC ID usually has 8 or 17 hexadecimal digits after “vpc-”. Please check that nothing is missing.</source>
        <translation>Eine VPC-ID hat nach „vpc-“ gewöhnlich 8 oder 17 hexadezimale Ziffern. Bitte prüfen Sie, ob etwas fehlt.</translation>
    </message>
    <message>
        <source>This is not a VPC ID. It begins with “vpc-”, for example vpc-0123456789abcdef0.</source>
        <translation>Das ist keine VPC-ID. Sie beginnt mit „vpc-“, zum Beispiel vpc-0123456789abcdef0.</translation>
    </message>
    <message>
        <source>AWS account ID</source>
        <translation>AWS-Konto-ID</translation>
    </message>
    <message>
        <source>The 12 digits that identify the account.</source>
        <translation>Die 12 Ziffern, die das Konto bezeichnen.</translation>
    </message>
    <message>
        <source>In the AWS console, open the menu with your name at the top right: the account ID is the first line. With the AWS CLI, run this command.</source>
        <translation>Öffnen Sie in der AWS-Konsole das Menü mit Ihrem Namen oben rechts: Die Konto-ID ist die erste Zeile. Mit der AWS CLI führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>VPC ID</source>
        <translation>VPC-ID</translation>
    </message>
    <message>
        <source>A VPC of yours in the same region that has been imported for this account.</source>
        <translation>Eine Ihrer VPCs in derselben Region, die für dieses Konto importiert wurde.</translation>
    </message>
    <message>
        <source>In the AWS console, open VPC, then Your VPCs, in the right region. With the AWS CLI, run this command.</source>
        <translation>Öffnen Sie in der AWS-Konsole VPC, dann Your VPCs, in der richtigen Region. Mit der AWS CLI führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>This account seems to be in AWS GovCloud or in AWS China. The setup is made for the standard AWS regions and may not work there.</source>
        <translation>Dieses Konto liegt anscheinend in AWS GovCloud oder in AWS China. Die Einrichtung ist für die gewöhnlichen AWS-Regionen gemacht und funktioniert dort vielleicht nicht.</translation>
    </message>
    <message>
        <source>IAM role</source>
        <translation>IAM-Rolle</translation>
    </message>
    <message>
        <source>IAM policy</source>
        <translation>IAM-Richtlinie</translation>
    </message>
    <message>
        <source>IAM OIDC provider</source>
        <translation>IAM-OIDC-Anbieter</translation>
    </message>
    <message>
        <source>Lets the control plane sign in without a password or a stored key. The parameters of the stack name the exact issuer.</source>
        <translation>Lässt die Steuerungsebene sich ohne Passwort und ohne gespeicherten Schlüssel anmelden. Die Parameter des Stacks nennen den genauen Aussteller.</translation>
    </message>
    <message>
        <source>The control plane takes this role to set up and manage deployments.</source>
        <translation>Mit dieser Rolle richtet die Steuerungsebene Bereitstellungen ein und verwaltet sie.</translation>
    </message>
    <message>
        <source>Runs the Kubernetes control plane (EKS).</source>
        <translation>Betreibt die Kubernetes-Steuerung (EKS).</translation>
    </message>
    <message>
        <source>Runs the machines of the Kubernetes clusters.</source>
        <translation>Betreibt die Maschinen der Kubernetes-Cluster.</translation>
    </message>
    <message>
        <source>For Terraform parts of a product; it has no rights unless the product asks for them.</source>
        <translation>Für Terraform-Teile eines Produkts; sie hat keine Rechte, solange das Produkt keine verlangt.</translation>
    </message>
    <message>
        <source>What the bootstrap role may do, such as managing EC2, EKS and load balancers.</source>
        <translation>Was die Bootstrap-Rolle darf, zum Beispiel EC2, EKS und Load Balancer verwalten.</translation>
    </message>
    <message>
        <source>What is needed to create the infrastructure of a deployment.</source>
        <translation>Was nötig ist, um die Infrastruktur einer Bereitstellung anzulegen.</translation>
    </message>
    <message>
        <source>The upper limit for every role that the platform creates.</source>
        <translation>Die Obergrenze für jede Rolle, die die Plattform anlegt.</translation>
    </message>
    <message>
        <source>For the AWS Load Balancer Controller; can be left out if the account has it.</source>
        <translation>Für den AWS Load Balancer Controller; kann entfallen, wenn das Konto sie schon hat.</translation>
    </message>
    <message>
        <source>Does this account run the AWS Load Balancer Controller already? Then its policy exists, and the stack has to leave it out.</source>
        <translation>Läuft der AWS Load Balancer Controller schon in diesem Konto? Dann gibt es seine Richtlinie bereits, und der Stack muss sie auslassen.</translation>
    </message>
    <message>
        <source>Open CloudFormation while signed in to your account as an administrator.</source>
        <translation>Öffnen Sie CloudFormation, während Sie als Administrator bei Ihrem Konto angemeldet sind.</translation>
    </message>
    <message>
        <source>Open CloudFormation while signed in to %1 as an administrator.</source>
        <translation>Öffnen Sie CloudFormation, während Sie als Administrator bei %1 angemeldet sind.</translation>
    </message>
    <message>
        <source>Open CloudFormation</source>
        <translation>CloudFormation öffnen</translation>
    </message>
    <message>
        <source>Tick “I acknowledge that AWS CloudFormation might create IAM resources with custom names”, then choose Create stack.</source>
        <translation>Setzen Sie das Häkchen bei „I acknowledge that AWS CloudFormation might create IAM resources with custom names“, und wählen Sie dann Create stack.</translation>
    </message>
    <message>
        <source>Use the link without its policy</source>
        <translation>Link ohne diese Richtlinie verwenden</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Check that the AWS CLI is signed in to the right account.</source>
        <translation>Prüfen Sie, ob die AWS CLI beim richtigen Konto angemeldet ist.</translation>
    </message>
    <message>
        <source>Check that the AWS CLI is signed in to the right account: this has to print %1.</source>
        <translation>Prüfen Sie, ob die AWS CLI beim richtigen Konto angemeldet ist: Dieser Befehl muss %1 ausgeben.</translation>
    </message>
    <message>
        <source>Create the stack. This is what the link to the console would do.</source>
        <translation>Legen Sie den Stack an. Dasselbe würde der Link zur Konsole tun.</translation>
    </message>
    <message>
        <source>Copy the command without its policy</source>
        <translation>Befehl ohne diese Richtlinie kopieren</translation>
    </message>
    <message>
        <source>Wait until the stack is complete, usually a few minutes. The command ends without a message when it is.</source>
        <translation>Warten Sie, bis der Stack fertig ist, gewöhnlich einige Minuten. Der Befehl endet dann ohne Meldung.</translation>
    </message>
    <message>
        <source>AWS CLI</source>
        <translation>AWS CLI</translation>
    </message>
    <message>
        <source>Open CloudFormation as an administrator of the account, choose Create stack and enter this as the Amazon S3 URL of the template.</source>
        <translation>Öffnen Sie CloudFormation als Administrator des Kontos, wählen Sie Create stack, und geben Sie dies als Amazon-S3-URL der Vorlage ein.</translation>
    </message>
    <message>
        <source>Copy the template without its policy</source>
        <translation>Vorlage ohne diese Richtlinie kopieren</translation>
    </message>
    <message>
        <source>Leave the parameters as they are, tick “I acknowledge that AWS CloudFormation might create IAM resources with custom names”, then choose Submit.</source>
        <translation>Lassen Sie die Parameter, wie sie sind, setzen Sie das Häkchen bei „I acknowledge that AWS CloudFormation might create IAM resources with custom names“, und wählen Sie dann Submit.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>CloudFormation is preferred. Use Terraform only if everything in this account has to be under Terraform.</source>
        <translation>CloudFormation ist vorzuziehen. Verwenden Sie Terraform nur, wenn in diesem Konto alles mit Terraform verwaltet werden muss.</translation>
    </message>
    <message>
        <source>Open the repository</source>
        <translation>Repository öffnen</translation>
    </message>
    <message>
        <source>Watch how it is done</source>
        <translation>Ansehen, wie es geht</translation>
    </message>
    <message>
        <source>Apply it with the credentials of an administrator.</source>
        <translation>Wenden Sie es mit den Zugangsdaten eines Administrators an.</translation>
    </message>
    <message>
        <source>Terraform has no switch to leave the load balancer policy out. If the account has it, import it with “terraform import” first.</source>
        <translation>Terraform hat keinen Schalter, der die Richtlinie des Load Balancers auslässt. Wenn das Konto sie hat, importieren Sie sie zuerst mit „terraform import“.</translation>
    </message>
    <message>
        <source>Grant access in AWS</source>
        <translation>Zugriff in AWS erteilen</translation>
    </message>
    <message>
        <source>Create one CloudFormation stack in your account. It makes four roles that the platform may use; nothing is deployed yet.</source>
        <translation>Legen Sie in Ihrem Konto einen CloudFormation-Stack an. Er erzeugt vier Rollen, die die Plattform verwenden darf; bereitgestellt wird noch nichts.</translation>
    </message>
    <message>
        <source>Create one CloudFormation stack in account %1. It makes four roles that the platform may use; nothing is deployed yet.</source>
        <translation>Legen Sie im Konto %1 einen CloudFormation-Stack an. Er erzeugt vier Rollen, die die Plattform verwenden darf; bereitgestellt wird noch nichts.</translation>
    </message>
    <message>
        <source>Whoever creates the stack needs AdministratorAccess in this account.</source>
        <translation>Wer den Stack anlegt, braucht in diesem Konto AdministratorAccess.</translation>
    </message>
    <message>
        <source>Waiting for you to create the stack</source>
        <translation>Wartet darauf, dass Sie den Stack anlegen</translation>
    </message>
    <message>
        <source>I have created it</source>
        <translation>Ich habe ihn angelegt</translation>
    </message>
    <message>
        <source>The roles have fixed names. If the stack of another product has made them in this account, this stack cannot make them again.</source>
        <translation>Die Rollen haben feste Namen. Wenn der Stack eines anderen Produkts sie in diesem Konto schon angelegt hat, kann dieser Stack sie nicht noch einmal anlegen.</translation>
    </message>
    <message>
        <source>After the stack is complete, it can take a minute until AWS lets the new roles be used.</source>
        <translation>Wenn der Stack fertig ist, kann es eine Minute dauern, bis AWS die Verwendung der neuen Rollen zulässt.</translation>
    </message>
    <message>
        <source>A policy with this name exists already</source>
        <translation>Eine Richtlinie mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>The AWS Load Balancer Controller is installed in this account.</source>
        <translation>Der AWS Load Balancer Controller ist in diesem Konto installiert.</translation>
    </message>
    <message>
        <source>Delete the failed stack, then use the link that leaves the policy out.</source>
        <translation>Löschen Sie den fehlgeschlagenen Stack, und verwenden Sie dann den Link, der die Richtlinie auslässt.</translation>
    </message>
    <message>
        <source>Open that link</source>
        <translation>Diesen Link öffnen</translation>
    </message>
    <message>
        <source>The acknowledgement is missing</source>
        <translation>Die Bestätigung fehlt</translation>
    </message>
    <message>
        <source>The stack makes roles with fixed names, and AWS wants that confirmed.</source>
        <translation>Der Stack legt Rollen mit festen Namen an, und AWS will das bestätigt haben.</translation>
    </message>
    <message>
        <source>Tick the acknowledgement before you choose Create stack, or add “--capabilities CAPABILITY_NAMED_IAM” to the command.</source>
        <translation>Setzen Sie das Häkchen der Bestätigung, bevor Sie Create stack wählen, oder fügen Sie dem Befehl „--capabilities CAPABILITY_NAMED_IAM“ hinzu.</translation>
    </message>
    <message>
        <source>Show the command</source>
        <translation>Befehl anzeigen</translation>
    </message>
    <message>
        <source>AWS STS is turned off in a region</source>
        <translation>AWS STS ist in einer Region ausgeschaltet</translation>
    </message>
    <message>
        <source>The security token service (STS), which signs the platform in, is turned off for that region in the IAM account settings.</source>
        <translation>Der Sicherheitstokendienst (STS), der die Plattform anmeldet, ist für diese Region in den IAM-Kontoeinstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>In the AWS console, open IAM, then Account settings, turn on STS for the region and verify again.</source>
        <translation>Öffnen Sie in der AWS-Konsole IAM, dann Account settings, schalten Sie STS für die Region ein, und lassen Sie noch einmal prüfen.</translation>
    </message>
    <message>
        <source>A rule of your organization forbids it</source>
        <translation>Eine Regel Ihrer Organisation verbietet es</translation>
    </message>
    <message>
        <source>A service control policy or a permissions boundary denies what the stack needs, even to administrators.</source>
        <translation>Eine Dienststeuerungsrichtlinie oder eine Berechtigungsgrenze verweigert, was der Stack braucht, selbst Administratoren.</translation>
    </message>
    <message>
        <source>Ask whoever runs your AWS organization for an exemption, or use an account to which the rule does not apply.</source>
        <translation>Bitten Sie die Verwalter Ihrer AWS-Organisation um eine Ausnahme, oder verwenden Sie ein Konto, für das die Regel nicht gilt.</translation>
    </message>
    <message>
        <source>The roles exist already</source>
        <translation>Die Rollen gibt es schon</translation>
    </message>
    <message>
        <source>This account was connected before, by an older stack or for another product. The names are fixed, so they can exist only once.</source>
        <translation>Dieses Konto wurde früher schon verbunden, durch einen älteren Stack oder für ein anderes Produkt. Die Namen sind fest, also kann es sie nur einmal geben.</translation>
    </message>
    <message>
        <source>Keep using that connection, or delete the old stack when nothing needs it any more, and create the stack again.</source>
        <translation>Verwenden Sie diese Verbindung weiter, oder löschen Sie den alten Stack, wenn nichts ihn mehr braucht, und legen Sie den Stack neu an.</translation>
    </message>
    <message>
        <source>A failed stack is in the way</source>
        <translation>Ein fehlgeschlagener Stack ist im Weg</translation>
    </message>
    <message>
        <source>A stack of an earlier try is still there. It cannot be updated, and its name cannot be used twice.</source>
        <translation>Ein Stack eines früheren Versuchs ist noch da. Er lässt sich nicht aktualisieren, und sein Name kann nicht zweimal verwendet werden.</translation>
    </message>
    <message>
        <source>In CloudFormation, read the first failed event of that stack, then delete the stack and create it again.</source>
        <translation>Lesen Sie in CloudFormation das erste fehlgeschlagene Ereignis dieses Stacks, löschen Sie dann den Stack, und legen Sie ihn neu an.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte anzeigen</translation>
    </message>
    <message>
        <source>The role cannot be used</source>
        <translation>Die Rolle kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The stack is in another account than the one entered, was changed before it was created, or is so new that AWS does not let its role be used yet.</source>
        <translation>Der Stack liegt in einem anderen Konto als dem angegebenen, wurde vor dem Anlegen geändert, oder ist so neu, dass AWS die Verwendung seiner Rolle noch nicht zulässt.</translation>
    </message>
    <message>
        <source>Compare the account ID, wait a minute and verify again. If it stays so, delete the stack and create it again from the link.</source>
        <translation>Vergleichen Sie die Konto-ID, warten Sie eine Minute, und lassen Sie noch einmal prüfen. Wenn es so bleibt, löschen Sie den Stack, und legen Sie ihn über den Link neu an.</translation>
    </message>
    <message>
        <source>Rights are missing</source>
        <translation>Rechte fehlen</translation>
    </message>
    <message>
        <source>Whoever created the stack does not have AdministratorAccess.</source>
        <translation>Wer den Stack angelegt hat, hat kein AdministratorAccess.</translation>
    </message>
    <message>
        <source>Let an administrator of the account create the stack.</source>
        <translation>Lassen Sie den Stack von einem Administrator des Kontos anlegen.</translation>
    </message>
    <message>
        <source>The template comes from “%1”, not from the documented place (s3.amazonaws.com/omnistrate-cloudformation).</source>
        <translation>Die Vorlage kommt von „%1“, nicht von der dokumentierten Stelle (s3.amazonaws.com/omnistrate-cloudformation).</translation>
    </message>
    <message>
        <source>The template was made for the organization %1, not for %2.</source>
        <translation>Die Vorlage wurde für die Organisation %1 erstellt, nicht für %2.</translation>
    </message>
    <message>
        <source>The link does not lead to the AWS console, so it is shown but not opened.</source>
        <translation>Der Link führt nicht zur AWS-Konsole; er wird deshalb angezeigt, aber nicht geöffnet.</translation>
    </message>
    <message>
        <source>The stack would trust the organization %1, not %2.</source>
        <translation>Der Stack würde der Organisation %1 vertrauen, nicht %2.</translation>
    </message>
    <message>
        <source>The stack is named “%1”, not “%2”.</source>
        <translation>Der Stack heißt „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>The parameter “%1” is not documented.</source>
        <translation>Der Parameter „%1“ ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The parameter “%1” has a value of another form than documented: “%2”.</source>
        <translation>Der Wert des Parameters „%1“ hat eine andere Form als dokumentiert: „%2“.</translation>
    </message>
    <message>
        <source>The link leads to another page of the AWS console than the one that creates a stack, so it is shown but not opened.</source>
        <translation>Der Link führt zu einer anderen Seite der AWS-Konsole als der, die einen Stack erstellt; er wird deshalb angezeigt, aber nicht geöffnet.</translation>
    </message>
    <message>
        <source>The link says “%1” more than once.</source>
        <translation>Der Link enthält „%1“ mehr als einmal.</translation>
    </message>
    <message>
        <source>“%1” in the link is not documented.</source>
        <translation>„%1“ im Link ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The parameter “%1” of the documented link is missing.</source>
        <translation>Der Parameter „%1“ des dokumentierten Links fehlt.</translation>
    </message>
</context>
<context>
    <name>byoc::Azure</name>
    <message>
        <source>Microsoft Azure</source>
        <translation>Microsoft Azure</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Cloud Shell</source>
        <translation>Cloud Shell</translation>
    </message>
    <message>
        <source>Your Azure subscription</source>
        <translation>Ihr Azure-Abonnement</translation>
    </message>
    <message>
        <source>The subscription that will hold the resources, and the tenant (directory) it belongs to. An owner of the subscription who is also a Privileged Role Administrator has to finish the setup.</source>
        <translation>Das Abonnement, in dem die Ressourcen liegen werden, und der Mandant (das Verzeichnis), zu dem es gehört. Ein Besitzer des Abonnements, der auch Privileged Role Administrator ist, muss die Einrichtung abschließen.</translation>
    </message>
    <message>
        <source>The platform may create virtual networks in this subscription</source>
        <translation>Die Plattform darf in diesem Abonnement virtuelle Netzwerke anlegen</translation>
    </message>
    <message>
        <source>Turn off to deploy only into virtual networks that you bring.</source>
        <translation>Schalten Sie dies aus, um nur in virtuellen Netzwerken bereitzustellen, die Sie mitbringen.</translation>
    </message>
    <message>
        <source>This is not an ID of Azure. It has 32 digits and letters from a to f in five groups, for example 0b1f6471-1bf0-4dda-aec3-111122223333.</source>
        <translation>Das ist keine ID von Azure. Sie hat 32 Ziffern und Buchstaben von a bis f in fünf Gruppen, zum Beispiel 0b1f6471-1bf0-4dda-aec3-111122223333.</translation>
    </message>
    <message>
        <source>This ID has only zeros and stands for nothing. Please copy the real one from the Azure portal.</source>
        <translation>Diese ID besteht nur aus Nullen und steht für nichts. Bitte kopieren Sie die richtige aus dem Azure-Portal.</translation>
    </message>
    <message>
        <source>This is not the resource ID of a virtual network. It has the form /subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/…</source>
        <translation>Das ist nicht die Ressourcen-ID eines virtuellen Netzwerks. Sie hat die Form /subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/…</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>The ID of the subscription, which pays for the resources.</source>
        <translation>Die ID des Abonnements, über das die Ressourcen bezahlt werden.</translation>
    </message>
    <message>
        <source>In the Azure portal, search for Subscriptions: the list shows the ID of each. With the Azure CLI, run this command.</source>
        <translation>Suchen Sie im Azure-Portal nach Subscriptions: Die Liste zeigt die ID jedes Abonnements. Mit der Azure CLI führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>The ID of the directory (Microsoft Entra ID) of that subscription.</source>
        <translation>Die ID des Verzeichnisses (Microsoft Entra ID) dieses Abonnements.</translation>
    </message>
    <message>
        <source>In the Azure portal, search for Microsoft Entra ID: the overview shows the tenant ID. With the Azure CLI, run this command.</source>
        <translation>Suchen Sie im Azure-Portal nach Microsoft Entra ID: Die Übersicht zeigt die Mandanten-ID. Mit der Azure CLI führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>Resource ID of the virtual network</source>
        <translation>Ressourcen-ID des virtuellen Netzwerks</translation>
    </message>
    <message>
        <source>A virtual network of yours in the same region that has been imported for this subscription.</source>
        <translation>Eines Ihrer virtuellen Netzwerke in derselben Region, das für dieses Abonnement importiert wurde.</translation>
    </message>
    <message>
        <source>In the Azure portal, open the virtual network, then JSON view: the resource ID is at the top. With the Azure CLI, run this command.</source>
        <translation>Öffnen Sie im Azure-Portal das virtuelle Netzwerk, dann JSON view: Die Ressourcen-ID steht oben. Mit der Azure CLI führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>Subscription and tenant have the same ID. They are two different things, so one of them is probably in the wrong field.</source>
        <translation>Abonnement und Mandant haben dieselbe ID. Es sind zwei verschiedene Dinge, also steht wahrscheinlich eines davon im falschen Feld.</translation>
    </message>
    <message>
        <source>This seems to be Azure Government or Azure China. The setup is made for the public Azure cloud and may not work there.</source>
        <translation>Das ist anscheinend Azure Government oder Azure China. Die Einrichtung ist für die öffentliche Azure-Cloud gemacht und funktioniert dort vielleicht nicht.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>name not published</source>
        <translation>Name nicht veröffentlicht</translation>
    </message>
    <message>
        <source>The control plane uses it to set up and manage deployments in the subscription. Which roles it gets is in the script, which you can read before you run it.</source>
        <translation>Mit ihr richtet die Steuerungsebene Bereitstellungen im Abonnement ein und verwaltet sie. Welche Rollen sie bekommt, steht im Skript, das Sie vor dem Ausführen lesen können.</translation>
    </message>
    <message>
        <source>Grant access in Azure</source>
        <translation>Zugriff in Azure erteilen</translation>
    </message>
    <message>
        <source>Run one command in Azure Cloud Shell. It makes an identity that the platform may use in this subscription; nothing is deployed yet.</source>
        <translation>Führen Sie einen Befehl in der Azure Cloud Shell aus. Er legt eine Identität an, die die Plattform in diesem Abonnement verwenden darf; bereitgestellt wird noch nichts.</translation>
    </message>
    <message>
        <source>Whoever runs the command has to be Owner of the subscription, or User Access Administrator and Application Administrator. In addition, the Microsoft Entra role Privileged Role Administrator is needed.</source>
        <translation>Wer den Befehl ausführt, muss Besitzer (Owner) des Abonnements sein, oder User Access Administrator und Application Administrator. Außerdem ist die Microsoft-Entra-Rolle Privileged Role Administrator nötig.</translation>
    </message>
    <message>
        <source>Waiting for you to run the command</source>
        <translation>Wartet darauf, dass Sie den Befehl ausführen</translation>
    </message>
    <message>
        <source>I have run it</source>
        <translation>Ich habe ihn ausgeführt</translation>
    </message>
    <message>
        <source>Cloud Shell starts with your default subscription, which may be another one than the one entered. The second step chooses the right one.</source>
        <translation>Die Cloud Shell beginnt mit Ihrem Standardabonnement, das ein anderes sein kann als das angegebene. Der zweite Schritt wählt das richtige.</translation>
    </message>
    <message>
        <source>Roles that you hold through Privileged Identity Management have to be activated before you run the command.</source>
        <translation>Rollen, die Sie über Privileged Identity Management haben, müssen vor dem Ausführen des Befehls aktiviert werden.</translation>
    </message>
    <message>
        <source>Open Azure Cloud Shell and choose Bash.</source>
        <translation>Öffnen Sie die Azure Cloud Shell, und wählen Sie Bash.</translation>
    </message>
    <message>
        <source>Open Cloud Shell</source>
        <translation>Cloud Shell öffnen</translation>
    </message>
    <message>
        <source>Choose the subscription, so that the command works in the right one.</source>
        <translation>Wählen Sie das Abonnement, damit der Befehl im richtigen arbeitet.</translation>
    </message>
    <message>
        <source>Paste this command there and press Enter.</source>
        <translation>Fügen Sie diesen Befehl dort ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Rights in Microsoft Entra ID are missing</source>
        <translation>Rechte in Microsoft Entra ID fehlen</translation>
    </message>
    <message>
        <source>Whoever ran the command is not Privileged Role Administrator (or not Application Administrator) in the directory, or has not activated the role.</source>
        <translation>Wer den Befehl ausgeführt hat, ist im Verzeichnis nicht Privileged Role Administrator (oder nicht Application Administrator), oder hat die Rolle nicht aktiviert.</translation>
    </message>
    <message>
        <source>Activate the role in Privileged Identity Management or have it assigned, then run the command again.</source>
        <translation>Aktivieren Sie die Rolle in Privileged Identity Management, oder lassen Sie sie sich zuweisen, und führen Sie dann den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Show the command</source>
        <translation>Befehl anzeigen</translation>
    </message>
    <message>
        <source>The command worked in another subscription</source>
        <translation>Der Befehl hat in einem anderen Abonnement gearbeitet</translation>
    </message>
    <message>
        <source>Cloud Shell was set to its default subscription, or the subscription ID is not right.</source>
        <translation>Die Cloud Shell stand auf ihrem Standardabonnement, oder die Abonnement-ID stimmt nicht.</translation>
    </message>
    <message>
        <source>Choose the subscription with “az account set -s” and its ID, then run the command again.</source>
        <translation>Wählen Sie das Abonnement mit „az account set -s“ und seiner ID, und führen Sie dann den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte anzeigen</translation>
    </message>
    <message>
        <source>Rights in the subscription are missing</source>
        <translation>Rechte im Abonnement fehlen</translation>
    </message>
    <message>
        <source>Whoever ran the command is neither Owner of the subscription nor User Access Administrator and Application Administrator.</source>
        <translation>Wer den Befehl ausgeführt hat, ist weder Besitzer (Owner) des Abonnements noch User Access Administrator und Application Administrator.</translation>
    </message>
    <message>
        <source>Let someone with these roles run the command.</source>
        <translation>Lassen Sie den Befehl von jemandem mit diesen Rollen ausführen.</translation>
    </message>
</context>
<context>
    <name>byoc::BindingDialog</name>
    <message>
        <source>Add a binding</source>
        <translation>Bindung hinzufügen</translation>
    </message>
    <message>
        <source>Edit the binding</source>
        <translation>Bindung bearbeiten</translation>
    </message>
    <message>
        <source>One binding for each Nebius project, and so for each region, that may be deployed to.</source>
        <translation>Eine Bindung für jedes Nebius-Projekt, und damit für jede Region, in der bereitgestellt werden darf.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Service account ID</source>
        <translation>Dienstkonto-ID</translation>
    </message>
    <message>
        <source>Public key ID</source>
        <translation>ID des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>Privater Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Paste the key here, or load it from a file.</source>
        <translation>Fügen Sie den Schlüssel hier ein, oder laden Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>The key that you gave is kept. Paste another one to replace it.</source>
        <translation>Der angegebene Schlüssel bleibt erhalten. Fügen Sie einen anderen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>It is sent once, to the control plane, and never saved on this computer.</source>
        <translation>Er wird einmal gesendet, an die Steuerungsebene, und nie auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Aus einer Datei laden…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The key was loaded from the file and is good.</source>
        <translation>Der Schlüssel wurde aus der Datei geladen und ist gut.</translation>
    </message>
    <message>
        <source>The private key was loaded.</source>
        <translation>Der private Schlüssel wurde geladen.</translation>
    </message>
    <message>
        <source>Enter the project ID.</source>
        <translation>Geben Sie die Projekt-ID ein.</translation>
    </message>
    <message>
        <source>There is a binding for this project already.</source>
        <translation>Für dieses Projekt gibt es schon eine Bindung.</translation>
    </message>
    <message>
        <source>Enter the service account ID.</source>
        <translation>Geben Sie die Dienstkonto-ID ein.</translation>
    </message>
    <message>
        <source>Enter the public key ID.</source>
        <translation>Geben Sie die ID des öffentlichen Schlüssels ein.</translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation>Geben Sie den privaten Schlüssel an.</translation>
    </message>
</context>
<context>
    <name>byoc::BindingsDialog</name>
    <message>
        <source>Replace the bindings</source>
        <translation>Bindungen ersetzen</translation>
    </message>
    <message>
        <source>The control plane replaces the whole set and never gives keys back: list every binding that should stay, each with its private key.</source>
        <translation>Die Steuerungsebene ersetzt alle Bindungen zusammen und gibt Schlüssel nie zurück: Führen Sie jede Bindung auf, die bleiben soll, jede mit ihrem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add at least one binding.</source>
        <translation>Fügen Sie mindestens eine Bindung hinzu.</translation>
    </message>
    <message>
        <source>Give the private key of %1.</source>
        <translation>Geben Sie den privaten Schlüssel von %1 an.</translation>
    </message>
</context>
<context>
    <name>byoc::BindingsEdit</name>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Reads a bindings file as omnistrate-ctl takes it.</source>
        <translation>Liest eine Bindungsdatei, wie omnistrate-ctl sie annimmt.</translation>
    </message>
    <message>
        <source>Bindings file</source>
        <translation>Bindungsdatei</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>Alle Fehler anzeigen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>The file was not imported, nothing was changed. %1</source>
        <translation>Die Datei wurde nicht importiert, und nichts wurde geändert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n binding(s) imported.</source>
        <translation>
            <numerusform>%n Bindung importiert.</numerusform>
            <numerusform>%n Bindungen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::CertificateFile</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a file in PEM or DER form, as your IT department hands it out (.pem, .crt or .cer).</source>
        <translation>Wählen Sie eine Datei im PEM- oder DER-Format, wie Ihre IT-Abteilung sie ausgibt (.pem, .crt oder .cer).</translation>
    </message>
    <message>
        <source>A certificate in %1 is damaged.</source>
        <translation>Ein Zertifikat in %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Ask for the file again, and copy it as a file, not as text.</source>
        <translation>Bitten Sie noch einmal um die Datei, und kopieren Sie sie als Datei, nicht als Text.</translation>
    </message>
    <message>
        <source>What is in %1 has expired.</source>
        <translation>Was in %1 steht, ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask your IT department for the present certificate.</source>
        <translation>Bitten Sie Ihre IT-Abteilung um das aktuelle Zertifikat.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
</context>
<context>
    <name>byoc::Cloud</name>
    <message>
        <source>The plan does not know one of the choices</source>
        <translation>Der Plan kennt eine der Angaben nicht</translation>
    </message>
    <message>
        <source>The plan was published before private connectivity or the choice about networks existed.</source>
        <translation>Der Plan wurde veröffentlicht, bevor es die private Verbindung oder die Wahl zu den Netzwerken gab.</translation>
    </message>
    <message>
        <source>Ask the provider of the product to publish the plan again, then start again.</source>
        <translation>Bitten Sie den Anbieter des Produkts, den Plan neu zu veröffentlichen, und beginnen Sie dann von vorn.</translation>
    </message>
</context>
<context>
    <name>byoc::CloudPage</name>
    <message>
        <source>Where should it run?</source>
        <translation>Wo soll es laufen?</translation>
    </message>
    <message>
        <source>%1 will run in an account that belongs to you. You can connect more accounts later.</source>
        <translation>%1 wird in einem Konto laufen, das Ihnen gehört. Weitere Konten können Sie später verbinden.</translation>
    </message>
    <message>
        <source>Choose a cloud.</source>
        <translation>Wählen Sie eine Cloud.</translation>
    </message>
</context>
<context>
    <name>byoc::CommandDifferences</name>
    <message>
        <source>“|” hands what was loaded or printed on to another program.</source>
        <translation>„|“ gibt Geladenes oder Ausgegebenes an ein anderes Programm weiter.</translation>
    </message>
    <message>
        <source>“%1” runs a further command and uses what it prints.</source>
        <translation>„%1“ führt einen weiteren Befehl aus und verwendet dessen Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” writes into a file.</source>
        <translation>„%1“ schreibt in eine Datei.</translation>
    </message>
    <message>
        <source>“%1” reads from a file or a text.</source>
        <translation>„%1“ liest aus einer Datei oder einem Text.</translation>
    </message>
    <message>
        <source>“${” uses a variable of the shell.</source>
        <translation>„${“ verwendet eine Variable der Shell.</translation>
    </message>
    <message>
        <source>A new line starts a further command.</source>
        <translation>Eine neue Zeile beginnt einen weiteren Befehl.</translation>
    </message>
    <message>
        <source>“%1” starts a further command.</source>
        <translation>„%1“ beginnt einen weiteren Befehl.</translation>
    </message>
    <message>
        <source>It sets a variable: “%1”.</source>
        <translation>Er setzt eine Variable: „%1“.</translation>
    </message>
    <message>
        <source>It runs “%1”.</source>
        <translation>Er führt „%1“ aus.</translation>
    </message>
    <message>
        <source>The option “%1” is not in the documented command.</source>
        <translation>Die Option „%1“ steht nicht im dokumentierten Befehl.</translation>
    </message>
    <message>
        <source>“%1” is not in the documented command.</source>
        <translation>„%1“ steht nicht im dokumentierten Befehl.</translation>
    </message>
    <message>
        <source>“%1” is not a proper address.</source>
        <translation>„%1“ ist keine richtige Adresse.</translation>
    </message>
    <message>
        <source>It also connects to %1.</source>
        <translation>Er verbindet sich außerdem mit %1.</translation>
    </message>
    <message>
        <source>It loads from %1, while the documented command loads from %2.</source>
        <translation>Er lädt von %1, der dokumentierte Befehl dagegen von %2.</translation>
    </message>
    <message>
        <source>It loads without encryption (http), so others can replace what is loaded.</source>
        <translation>Er lädt unverschlüsselt (http); andere können das Geladene deshalb austauschen.</translation>
    </message>
    <message>
        <source>It loads by %1 instead of %2.</source>
        <translation>Er lädt über %1 statt über %2.</translation>
    </message>
    <message>
        <source>The address holds a user name, which can look like a host.</source>
        <translation>Die Adresse enthält einen Benutzernamen, der wie ein Servername aussehen kann.</translation>
    </message>
    <message>
        <source>It connects to another port (%1).</source>
        <translation>Er verbindet sich mit einem anderen Port (%1).</translation>
    </message>
    <message>
        <source>It loads “%1” instead of “%2”.</source>
        <translation>Er lädt „%1“ statt „%2“.</translation>
    </message>
    <message>
        <source>It asks for “%1” instead of “%2”.</source>
        <translation>Er fragt nach „%1“ statt nach „%2“.</translation>
    </message>
    <message>
        <source>The address “%1” is written in another way.</source>
        <translation>Die Adresse „%1“ ist anders geschrieben.</translation>
    </message>
    <message>
        <source>It is far longer than the documented command.</source>
        <translation>Er ist viel länger als der dokumentierte Befehl.</translation>
    </message>
    <message>
        <source>It has characters in it that cannot be seen.</source>
        <translation>Er enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>“%1” of the documented command is missing.</source>
        <translation>„%1“ aus dem dokumentierten Befehl fehlt.</translation>
    </message>
    <message>
        <source>Signs, quotes or spaces are placed in another way than in the documented command.</source>
        <translation>Zeichen, Anführungszeichen oder Leerzeichen stehen anders als im dokumentierten Befehl.</translation>
    </message>
    <message>
        <source>There are further differences.</source>
        <translation>Es gibt weitere Unterschiede.</translation>
    </message>
</context>
<context>
    <name>byoc::CommandLine</name>
    <message>
        <source>Connects a customer&apos;s cloud account to software that runs in it.</source>
        <translation>Verbindet das Cloud-Konto eines Kunden mit Software, die darin läuft.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Starts in the demo, which needs no account and touches no cloud.</source>
        <translation>Beginnt mit der Demo, die kein Konto braucht und keine Cloud berührt.</translation>
    </message>
    <message>
        <source>Address of the control plane.</source>
        <translation>Adresse der Steuerungsebene.</translation>
    </message>
    <message>
        <source>Folder for everything that the program writes.</source>
        <translation>Ordner für alles, was das Programm schreibt.</translation>
    </message>
    <message>
        <source>Walks through the demo and saves a picture of each page.</source>
        <translation>Geht die Demo durch und speichert ein Bild jeder Seite.</translation>
    </message>
    <message>
        <source>A cloud that the tour shows; may be given several times.</source>
        <translation>Eine Cloud, die der Rundgang zeigt; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Language, for example de.</source>
        <translation>Sprache, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Farben: light oder dark.</translation>
    </message>
    <message>
        <source>Size of the window, for example 800x600.</source>
        <translation>Größe des Fensters, zum Beispiel 800x600.</translation>
    </message>
    <message>
        <source>Size of the text, 1 being usual; from 0.5 to 4.</source>
        <translation>Größe der Schrift, 1 ist üblich; von 0.5 bis 4.</translation>
    </message>
    <message>
        <source>Ends as soon as the first page is shown.</source>
        <translation>Endet, sobald die erste Seite zu sehen ist.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--%1 needs a path.</source>
        <translation>--%1 braucht einen Pfad.</translation>
    </message>
    <message>
        <source>--api-url &apos;%1&apos;: %2</source>
        <translation>--api-url „%1“: %2</translation>
    </message>
    <message>
        <source>--theme &apos;%1&apos; is neither light nor dark.</source>
        <translation>--theme „%1“ ist weder light noch dark.</translation>
    </message>
    <message>
        <source>--size &apos;%1&apos; is not a size such as 800x600.</source>
        <translation>--size „%1“ ist keine Größe wie 800x600.</translation>
    </message>
    <message>
        <source>--font-scale &apos;%1&apos; is not a number from 0.5 to 4.</source>
        <translation>--font-scale „%1“ ist keine Zahl von 0.5 bis 4.</translation>
    </message>
    <message>
        <source>--cloud goes with --tour.</source>
        <translation>--cloud gehört zu --tour.</translation>
    </message>
    <message>
        <source>Profile of the provider (a .byoc.yaml file).</source>
        <translation>Profil des Anbieters (eine .byoc.yaml-Datei).</translation>
    </message>
    <message>
        <source>A profile or a plan specification to open.</source>
        <translation>Ein Profil oder eine Planspezifikation, die geöffnet werden soll.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>File for the log, instead of the one in the folder of --state-dir.</source>
        <translation>Datei für das Protokoll, statt der im Ordner von --state-dir.</translation>
    </message>
</context>
<context>
    <name>byoc::ConnectionDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>How this program reaches the network. This computer itself is always reached without a proxy.</source>
        <translation>Wie dieses Programm das Netzwerk erreicht. Dieser Computer selbst wird immer ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Automatic configuration (PAC) included</source>
        <translation>Auch automatische Konfiguration (PAC)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Straight to the servers</source>
        <translation>Direkt zu den Servern</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>HTTP or SOCKS5</source>
        <translation>HTTP oder SOCKS5</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername am Proxy</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy does not ask who you are.</source>
        <translation>Lassen Sie das Feld leer, wenn der Proxy nicht fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort am Proxy</translation>
    </message>
    <message>
        <source>It is kept until you close the program, and never saved.</source>
        <translation>Es bleibt erhalten, bis Sie das Programm schließen, und wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>Zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>If your organisation inspects connections, its IT department has a certificate file for you. Whoever owns such a certificate can read what this program sends.</source>
        <translation>Wenn Ihre Organisation Verbindungen überprüft, hat die IT-Abteilung eine Zertifikatsdatei für Sie. Wer ein solches Zertifikat besitzt, kann lesen, was dieses Programm sendet.</translation>
    </message>
    <message>
        <source>Certificates in the file</source>
        <translation>Zertifikate in der Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation>Keine Datei verwenden</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>No file: only the system&apos;s certificates are trusted.</source>
        <translation>Keine Datei: Nur den Zertifikaten des Systems wird vertraut.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) will be trusted.</source>
        <translation>
            <numerusform>%n Zertifikat wird als vertrauenswürdig behandelt.</numerusform>
            <numerusform>%n Zertifikate werden als vertrauenswürdig behandelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the user name that this password belongs to.</source>
        <translation>Geben Sie den Benutzernamen ein, zu dem dieses Passwort gehört.</translation>
    </message>
    <message>
        <source>Asking %1 for an answer.</source>
        <translation>%1 wird um eine Antwort gebeten.</translation>
    </message>
</context>
<context>
    <name>byoc::ConnectionSettings</name>
    <message>
        <source>The file %1 could not be removed.</source>
        <translation>Die Datei %1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove it yourself.</source>
        <translation>Entfernen Sie sie selbst.</translation>
    </message>
</context>
<context>
    <name>byoc::ConnectionTest</name>
    <message>
        <source>testing the connection</source>
        <translation>Testen der Verbindung</translation>
    </message>
    <message>
        <source>%1 answers. No proxy is used for it.</source>
        <translation>%1 antwortet. Dafür wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2:%3.</source>
        <translation>%1 antwortet, über den Proxy %2:%3.</translation>
    </message>
</context>
<context>
    <name>byoc::ControlPlane</name>
    <message>
        <source>reading your user</source>
        <translation>Lesen Ihres Benutzers</translation>
    </message>
    <message>
        <source>reading the products and plans</source>
        <translation>Lesen der Produkte und Pläne</translation>
    </message>
    <message>
        <source>reading your subscriptions</source>
        <translation>Lesen Ihrer Abonnements</translation>
    </message>
    <message>
        <source>subscribing to the plan</source>
        <translation>Abonnieren des Plans</translation>
    </message>
    <message>
        <source>reading the parameters of the plan</source>
        <translation>Lesen der Parameter des Plans</translation>
    </message>
    <message>
        <source>creating the onboarding</source>
        <translation>Anlegen der Anbindung</translation>
    </message>
    <message>
        <source>reading the state of the onboarding</source>
        <translation>Lesen des Stands der Anbindung</translation>
    </message>
    <message>
        <source>looking for accounts that are onboarded already</source>
        <translation>Suchen nach Konten, die schon angebunden sind</translation>
    </message>
    <message>
        <source>reading the state of the account</source>
        <translation>Lesen des Stands des Kontos</translation>
    </message>
    <message>
        <source>asking for another verification</source>
        <translation>Anfordern einer weiteren Prüfung</translation>
    </message>
    <message>
        <source>replacing the bindings</source>
        <translation>Ersetzen der Bindungen</translation>
    </message>
    <message>
        <source>downloading the install kit</source>
        <translation>Herunterladen des Installationspakets</translation>
    </message>
    <message>
        <source>asking whether you may support customers</source>
        <translation>Abfragen, ob Sie Kunden betreuen dürfen</translation>
    </message>
    <message>
        <source>reading the customers</source>
        <translation>Lesen der Kunden</translation>
    </message>
    <message>
        <source>reading the subscriptions to the plan</source>
        <translation>Lesen der Abonnements des Plans</translation>
    </message>
    <message>
        <source>creating the subscription</source>
        <translation>Anlegen des Abonnements</translation>
    </message>
    <message>
        <source>removing the onboarding %1</source>
        <translation>Entfernen der Anbindung %1</translation>
    </message>
</context>
<context>
    <name>byoc::CopyBox</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>byoc::CtlControlPlane</name>
    <message>
        <source>The environment names a control plane that cannot be used, %1: %2</source>
        <translation>Die Umgebung nennt eine Steuerungsebene, die nicht verwendet werden kann, %1: %2</translation>
    </message>
    <message>
        <source>Correct the variables OMNISTRATE_HOST_SCHEME, OMNISTRATE_HOST and OMNISTRATE_ROOT_DOMAIN, or sign in another way.</source>
        <translation>Berichtigen Sie die Variablen OMNISTRATE_HOST_SCHEME, OMNISTRATE_HOST und OMNISTRATE_ROOT_DOMAIN, oder melden Sie sich auf andere Weise an.</translation>
    </message>
</context>
<context>
    <name>byoc::CtlLoginFile</name>
    <message>
        <source>Run “omnistrate-ctl login” in a terminal and try again, or sign in another way.</source>
        <translation>Führen Sie in einem Terminal „omnistrate-ctl login“ aus, und versuchen Sie es noch einmal, oder melden Sie sich auf einem anderen Weg an.</translation>
    </message>
    <message>
        <source>The login of omnistrate-ctl cannot be read.</source>
        <translation>Die Anmeldung von omnistrate-ctl kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 ist in Zeile %2 beschädigt.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The login of omnistrate-ctl on this computer has expired.</source>
        <translation>Die Anmeldung von omnistrate-ctl auf diesem Computer ist abgelaufen.</translation>
    </message>
    <message>
        <source>Others on this computer may read or change the login of omnistrate-ctl. Run “chmod 600 %1”.</source>
        <translation>Andere auf diesem Computer dürfen die Anmeldung von omnistrate-ctl lesen oder ändern. Führen Sie „chmod 600 %1“ aus.</translation>
    </message>
</context>
<context>
    <name>byoc::CustomerDirectory</name>
    <message>
        <source>This subscription is suspended. Resume it first.</source>
        <translation>Dieses Abonnement ist ausgesetzt. Setzen Sie es zuerst fort.</translation>
    </message>
    <message>
        <source>This subscription was terminated.</source>
        <translation>Dieses Abonnement wurde beendet.</translation>
    </message>
    <message>
        <source>This subscription was cancelled.</source>
        <translation>Dieses Abonnement wurde gekündigt.</translation>
    </message>
    <message>
        <source>This subscription is not active: its status is %1.</source>
        <translation>Dieses Abonnement ist nicht aktiv: Sein Status ist %1.</translation>
    </message>
    <message>
        <source>It is not known whether the subscription was created. The subscriptions are read again; if it is there, choose it.</source>
        <translation>Es ist nicht bekannt, ob das Abonnement angelegt wurde. Die Abonnements werden noch einmal gelesen; wenn es dabei ist, wählen Sie es.</translation>
    </message>
</context>
<context>
    <name>byoc::CustomerPage</name>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Choose the customer whose account is onboarded.</source>
        <translation>Wählen Sie den Kunden, dessen Konto angebunden wird.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>E-mail address, name, organisation or subscription ID.</source>
        <translation>E-Mail-Adresse, Name, Organisation oder Abonnement-ID.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Choose another customer</source>
        <translation>Anderen Kunden wählen</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>This customer has no active subscription to this plan.</source>
        <translation>Dieser Kunde hat kein aktives Abonnement dieses Plans.</translation>
    </message>
    <message>
        <source>Choose a customer.</source>
        <translation>Wählen Sie einen Kunden.</translation>
    </message>
    <message>
        <source>You act for %1. If you choose another customer, what you entered for this one stays in the list on the first page.</source>
        <translation>Sie handeln für %1. Wenn Sie einen anderen Kunden wählen, bleibt das, was Sie für diesen eingegeben haben, in der Liste auf der ersten Seite.</translation>
    </message>
    <message>
        <source>The customers are being read. You can search already.</source>
        <translation>Die Kunden werden gelesen. Sie können schon suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>No active subscription to this plan</source>
        <translation>Kein aktives Abonnement dieses Plans</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person&apos;s name, subscription</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) read so far.</source>
        <translation>
            <numerusform>Bisher wurde %Ln Kunde gelesen.</numerusform>
            <numerusform>Bisher wurden %Ln Kunden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s).</source>
        <translation>
            <numerusform>%Ln Kunde.</numerusform>
            <numerusform>%Ln Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) read so far fit.</source>
        <translation>
            <numerusform>Treffer: %1 von %Ln bisher gelesenen Kunden.</numerusform>
            <numerusform>Treffer: %1 von %Ln bisher gelesenen Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) fit.</source>
        <translation>
            <numerusform>Treffer: %1 von %Ln Kunden.</numerusform>
            <numerusform>Treffer: %1 von %Ln Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; type more to narrow them down.</source>
        <translation>
            <numerusform>Gezeigt wird nur %n davon; geben Sie mehr ein, um die Auswahl einzugrenzen.</numerusform>
            <numerusform>Gezeigt werden die ersten %n; geben Sie mehr ein, um die Auswahl einzugrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has no customers yet.</source>
        <translation>Der Anbieter hat noch keine Kunden.</translation>
    </message>
    <message>
        <source>Nobody fits. Check the spelling, or search for a part of the e-mail address.</source>
        <translation>Niemand passt dazu. Prüfen Sie die Schreibweise, oder suchen Sie nach einem Teil der E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>customer</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Creating the subscription…</source>
        <translation>Abonnement wird angelegt…</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>Abonnement anlegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subscription ID: why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Create a subscription to %1 for %2?</source>
        <comment>plan, customer</comment>
        <translation>Für %2 ein Abonnement des Plans %1 anlegen?</translation>
    </message>
    <message>
        <source>It belongs to the customer and begins at once, on the terms of the plan.</source>
        <translation>Es gehört dem Kunden und beginnt sofort, zu den Bedingungen des Plans.</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>byoc::DeployPage</name>
    <message>
        <source>Prepare the deployment</source>
        <translation>Bereitstellung vorbereiten</translation>
    </message>
    <message>
        <source>Fill in what the plan asks for, and take the file and the command along. Nothing is deployed yet.</source>
        <translation>Füllen Sie aus, was der Plan verlangt, und nehmen Sie die Datei und den Befehl mit. Bereitgestellt wird noch nichts.</translation>
    </message>
    <message>
        <source>What to deploy</source>
        <translation>Was bereitgestellt wird</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Import a params.json…</source>
        <translation>params.json importieren…</translation>
    </message>
    <message>
        <source>Write the customer account ID into the file</source>
        <translation>Die Kundenkonto-ID in die Datei schreiben</translation>
    </message>
    <message>
        <source>Save params.json…</source>
        <translation>params.json speichern…</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Deploy with omnistrate-ctl</source>
        <translation>Mit omnistrate-ctl bereitstellen</translation>
    </message>
    <message>
        <source>Reading what the plan asks for.</source>
        <translation>Es wird gelesen, was der Plan verlangt.</translation>
    </message>
    <message>
        <source>The plan %1 is not offered any more. The account is connected all the same; ask %2 which plan to deploy.</source>
        <translation>Der Plan %1 wird nicht mehr angeboten. Das Konto ist trotzdem verbunden; fragen Sie %2, welchen Plan Sie bereitstellen sollen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Bitte wählen…</translation>
    </message>
    <message>
        <source>The plan names no region for this cloud.</source>
        <translation>Der Plan nennt für diese Cloud keine Region.</translation>
    </message>
    <message>
        <source>This plan asks for nothing.</source>
        <translation>Dieser Plan verlangt nichts.</translation>
    </message>
    <message>
        <source>Complete. The file can be saved.</source>
        <translation>Vollständig. Die Datei kann gespeichert werden.</translation>
    </message>
    <message>
        <source>The file holds a secret and is not shown here.</source>
        <translation>Die Datei enthält ein Geheimnis und wird hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>Save params.json</source>
        <translation>params.json speichern</translation>
    </message>
    <message>
        <source>Saved as %1. It holds a secret, so only you can read it.</source>
        <translation>Gespeichert als %1. Die Datei enthält ein Geheimnis, deshalb können nur Sie sie lesen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Import a params.json</source>
        <translation>params.json importieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Die Datei wurde importiert.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
</context>
<context>
    <name>byoc::Deployment</name>
    <message>
        <source>This plan has nothing to deploy.</source>
        <translation>In diesem Plan gibt es nichts bereitzustellen.</translation>
    </message>
    <message>
        <source>Ask the provider to publish a version of the plan with a resource.</source>
        <translation>Bitten Sie den Anbieter, eine Version des Plans mit einer Ressource zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The parameters are still being read.</source>
        <translation>Die Parameter werden noch gelesen.</translation>
    </message>
    <message>
        <source>The parameters could not be read.</source>
        <translation>Die Parameter konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no region to deploy to yet.</source>
        <translation>Es gibt noch keine Region, in der bereitgestellt werden kann.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Wählen Sie eine Region.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the form was changed.</source>
        <translation>Im Formular wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file names another account (%1). It is left out; this deployment uses %2.</source>
        <translation>Die Datei nennt ein anderes Konto (%1). Es wird ausgelassen; diese Bereitstellung verwendet %2.</translation>
    </message>
    <message>
        <source>Kept as they are, although the plan does not know them: %1.</source>
        <translation>Unverändert behalten, obwohl der Plan sie nicht kennt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are, although the plan does not know them: %1 and %n more.</source>
        <translation>
            <numerusform>Unverändert behalten, obwohl der Plan sie nicht kennt: %1 und %n weiterer.</numerusform>
            <numerusform>Unverändert behalten, obwohl der Plan sie nicht kennt: %1 und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::DeploymentBlockEdit</name>
    <message>
        <source>Nothing was changed. Copy the block and put it into the file by hand.</source>
        <translation>Es wurde nichts geändert. Kopieren Sie den Block, und fügen Sie ihn von Hand in die Datei ein.</translation>
    </message>
    <message>
        <source>The specification is written in a way that cannot be changed safely.</source>
        <translation>Die Spezifikation ist so geschrieben, dass sie sich nicht sicher ändern lässt.</translation>
    </message>
    <message>
        <source>The document is written in braces, so its lines cannot be changed one by one.</source>
        <translation>Das Dokument ist in geschweiften Klammern geschrieben, deshalb lassen sich seine Zeilen nicht einzeln ändern.</translation>
    </message>
    <message>
        <source>%1 in line %2 is written in braces or refers to another part, so its lines cannot be changed one by one.</source>
        <translation>%1 in Zeile %2 ist in geschweiften Klammern geschrieben oder verweist auf einen anderen Teil, deshalb lassen sich die Zeilen nicht einzeln ändern.</translation>
    </message>
    <message>
        <source>Another part of the document refers to the deployment block (in line %1 begins what it names), and would change with it.</source>
        <translation>Ein anderer Teil des Dokuments verweist auf den deployment-Block (was er nennt, beginnt in Zeile %1) und würde sich mit ihm ändern.</translation>
    </message>
    <message>
        <source>The deployment block, or what is around it, is there twice.</source>
        <translation>Der deployment-Block, oder was ihn umgibt, ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>Remove one of them first. Nothing was changed.</source>
        <translation>Entfernen Sie zuerst eines von beiden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>In line %1 something stands before deployment, so its lines cannot be changed one by one.</source>
        <translation>In Zeile %1 steht etwas vor deployment, deshalb lassen sich die Zeilen nicht einzeln ändern.</translation>
    </message>
    <message>
        <source>%1 in line %2 has an anchor or a tag, so it cannot be filled in safely.</source>
        <translation>%1 in Zeile %2 hat einen Anker oder einen Tag, deshalb lässt es sich nicht sicher ausfüllen.</translation>
    </message>
    <message>
        <source>The deployment block is merged with another part of the document (&lt;&lt; in line %1).</source>
        <translation>Der deployment-Block ist mit einem anderen Teil des Dokuments zusammengeführt (&lt;&lt; in Zeile %1).</translation>
    </message>
    <message>
        <source>In line %1 something stands before %2, so its lines cannot be changed one by one.</source>
        <translation>In Zeile %1 steht etwas vor %2, deshalb lassen sich die Zeilen nicht einzeln ändern.</translation>
    </message>
    <message>
        <source>The deployment block in line %1 is in braces or refers to another part, and holds %2 besides, which would be lost.</source>
        <translation>Der deployment-Block in Zeile %1 steht in geschweiften Klammern oder verweist auf einen anderen Teil, und er enthält außerdem %2, das verloren ginge.</translation>
    </message>
    <message>
        <source>The specification cannot be read. %1</source>
        <translation>Die Spezifikation kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Correct that first. Nothing was changed.</source>
        <translation>Berichtigen Sie das zuerst. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No account is given for the deployment block.</source>
        <translation>Für den deployment-Block ist kein Konto angegeben.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s account of at least one cloud.</source>
        <translation>Geben Sie für mindestens eine Cloud das Konto des Anbieters ein.</translation>
    </message>
    <message>
        <source>A compose file cannot serve installations on premises.</source>
        <translation>Eine Compose-Datei eignet sich nicht für Installationen im eigenen Rechenzentrum.</translation>
    </message>
    <message>
        <source>Write a plan specification instead.</source>
        <translation>Schreiben Sie stattdessen eine Planspezifikation.</translation>
    </message>
    <message>
        <source>A compose file cannot hold %1.</source>
        <translation>Eine Compose-Datei kann %1 nicht enthalten.</translation>
    </message>
    <message>
        <source>Leave it out, or write a plan specification instead.</source>
        <translation>Lassen Sie es weg, oder schreiben Sie stattdessen eine Planspezifikation.</translation>
    </message>
    <message>
        <source>The value of %1 holds a character that cannot be seen.</source>
        <translation>Der Wert von %1 enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Type the value in again.</source>
        <translation>Tippen Sie den Wert neu ein.</translation>
    </message>
</context>
<context>
    <name>byoc::DeviceCodePanel</name>
    <message>
        <source>dash</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>Or point your phone&apos;s camera here.</source>
        <translation>Oder richten Sie die Kamera Ihres Telefons hierauf.</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Neuen Code holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the address in a browser, here or on your phone, and enter the code. This window goes on by itself as soon as %1 knows that it is you.</source>
        <translation>Öffnen Sie die Adresse in einem Browser, hier oder auf Ihrem Telefon, und geben Sie den Code ein. Dieses Fenster macht von selbst weiter, sobald %1 Sie erkannt hat.</translation>
    </message>
    <message>
        <source>Asking %1 for a code.</source>
        <translation>%1 wird um einen Code gebeten.</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code.</source>
        <translation>Wartet darauf, dass Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>The code has expired. Get a new one to go on.</source>
        <translation>Der Code ist abgelaufen. Holen Sie einen neuen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 knows that it is you.</source>
        <translation>%1 hat Sie erkannt.</translation>
    </message>
    <message>
        <source>%1 This window keeps trying.</source>
        <translation>%1 Dieses Fenster versucht es weiter.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Öffnet %1 in Ihrem Browser.</translation>
    </message>
    <message>
        <source>This code is good for less than a minute.</source>
        <translation>Dieser Code gilt noch weniger als eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>This code is good for %n more minute(s).</source>
        <translation>
            <numerusform>Dieser Code gilt noch %n Minute.</numerusform>
            <numerusform>Dieser Code gilt noch %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::DeviceCodeSignIn</name>
    <message>
        <source>Signing in with %1 is not set up.</source>
        <translation>Die Anmeldung mit %1 ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Use another way to sign in, or ask whoever gave you this program.</source>
        <translation>Melden Sie sich auf einem anderen Weg an, oder fragen Sie dort nach, woher Sie dieses Programm haben.</translation>
    </message>
    <message>
        <source>asking for a sign-in code</source>
        <translation>Anfordern eines Anmeldecodes</translation>
    </message>
    <message>
        <source>The answer is no JSON object.</source>
        <translation>Die Antwort ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what was being done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The field %1 is missing or out of bounds.</source>
        <translation>Das Feld %1 fehlt oder liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>A network sign-in page may be in the way. Open a page in your browser to check, then try again.</source>
        <translation>Vielleicht ist die Anmeldeseite eines Netzwerks im Weg. Öffnen Sie zur Probe eine Seite in Ihrem Browser, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 gives this program no code to sign in with.</source>
        <translation>%1 gibt diesem Programm keinen Code zum Anmelden.</translation>
    </message>
    <message>
        <source>Use another way to sign in, or ask the provider&apos;s support whether this one is set up.</source>
        <translation>Melden Sie sich auf einem anderen Weg an, oder fragen Sie den Support des Anbieters, ob dieser eingerichtet ist.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer.</source>
        <translation>%1 gab eine unerwartete Antwort.</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Either it was declined on the page of %1, or your user there may not sign in at %2. If it was a mistake, get a new code.</source>
        <translation>Entweder wurde sie auf der Seite von %1 abgelehnt, oder Ihr Benutzer dort darf sich bei %2 nicht anmelden. Wenn es ein Versehen war, holen Sie einen neuen Code.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in with %2.</source>
        <translation>%1 nimmt diese Anmeldung mit %2 nicht an.</translation>
    </message>
    <message>
        <source>Check that your user there belongs to your organisation. Otherwise use another way to sign in, or ask the provider&apos;s support.</source>
        <translation>Prüfen Sie, ob Ihr Benutzer dort zu Ihrer Organisation gehört. Melden Sie sich sonst auf einem anderen Weg an, oder fragen Sie den Support des Anbieters.</translation>
    </message>
</context>
<context>
    <name>byoc::DirectGateway</name>
    <message>
        <source>signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>renewing the sign-in</source>
        <translation>Erneuern der Anmeldung</translation>
    </message>
    <message>
        <source>signing out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>byoc::DocumentMistake</name>
    <message>
        <source>Entry %1, line %2: %3</source>
        <translation>Eintrag %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>byoc::DuplicatePanel</name>
    <message>
        <source>This onboarding exists twice</source>
        <translation>Diese Anbindung gibt es zweimal</translation>
    </message>
    <message>
        <source>An answer was lost on the way, and the control plane made two records of it. You continue with %1. The other one, %2, is not needed.</source>
        <translation>Eine Antwort ging unterwegs verloren, und die Steuerungsebene hat zwei Einträge angelegt. Sie machen mit %1 weiter. Der andere, %2, wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Remove the other…</source>
        <translation>Den anderen entfernen…</translation>
    </message>
    <message>
        <source>Remove the other record</source>
        <translation>Den anderen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It was never used. %1 and what you entered stay as they are.</source>
        <translation>Er wurde nie verwendet. %1 und Ihre Eingaben bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove the other</source>
        <translation>Den anderen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>This onboarding exists %n times</source>
        <translation>
            <numerusform>Diese Anbindung gibt es %n-mal</numerusform>
            <numerusform>Diese Anbindung gibt es %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer was lost on the way, and the control plane made %n records of it. You continue with %1. The others are not needed: %2.</source>
        <translation>
            <numerusform>Eine Antwort ging unterwegs verloren, und die Steuerungsebene hat %n Eintrag angelegt. Sie machen mit %1 weiter. Die anderen werden nicht gebraucht: %2.</numerusform>
            <numerusform>Eine Antwort ging unterwegs verloren, und die Steuerungsebene hat %n Einträge angelegt. Sie machen mit %1 weiter. Die anderen werden nicht gebraucht: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
</context>
<context>
    <name>byoc::DuplicateRemoval</name>
    <message>
        <source>The other record cannot be removed yet.</source>
        <translation>Der andere Eintrag kann noch nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The state of this one has to be read first. Check that this computer is online, then try again.</source>
        <translation>Zuerst muss der Stand dieses Eintrags gelesen werden. Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>byoc::ElsewherePanel</name>
    <message>
        <source>Onboardings made elsewhere</source>
        <translation>Anderswo angelegte Anbindungen</translation>
    </message>
    <message>
        <source>Made on another computer or with another tool</source>
        <translation>Auf einem anderen Computer oder mit einem anderen Werkzeug angelegt</translation>
    </message>
    <message>
        <source>Onboardings made elsewhere could not be looked for. %1</source>
        <translation>Nach anderswo angelegten Anbindungen konnte nicht gesucht werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here. Enter the account, and you can continue it.</source>
        <translation>
            <numerusform>%n weiteres wird hier nicht angezeigt. Geben Sie das Konto ein, dann können Sie es fortsetzen.</numerusform>
            <numerusform>%n weitere werden hier nicht angezeigt. Geben Sie das Konto ein, dann können Sie es fortsetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cloud and account ID</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, plan</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · created %2</source>
        <comment>state, time</comment>
        <translation>%1 · angelegt %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product and plan, state</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>byoc::FieldEdit</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>Will be sent as %1.</source>
        <translation>Wird als %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>byoc::Gcp</name>
    <message>
        <source>Google Cloud</source>
        <translation>Google Cloud</translation>
    </message>
    <message>
        <source>GCP</source>
        <translation>GCP</translation>
    </message>
    <message>
        <source>Cloud Shell</source>
        <translation>Cloud Shell</translation>
    </message>
    <message>
        <source>Your Google Cloud project</source>
        <translation>Ihr Google-Cloud-Projekt</translation>
    </message>
    <message>
        <source>The project that will hold the resources. Someone with the role Owner in it has to finish the setup.</source>
        <translation>Das Projekt, in dem die Ressourcen liegen werden. Jemand mit der Rolle Owner darin muss die Einrichtung abschließen.</translation>
    </message>
    <message>
        <source>The platform may create VPC networks in this project</source>
        <translation>Die Plattform darf in diesem Projekt VPC-Netzwerke anlegen</translation>
    </message>
    <message>
        <source>Turn off to deploy only into networks that you bring.</source>
        <translation>Schalten Sie dies aus, um nur in Netzwerken bereitzustellen, die Sie mitbringen.</translation>
    </message>
    <message>
        <source>Bootstrap service account</source>
        <translation>Bootstrap-Dienstkonto</translation>
    </message>
    <message>
        <source>The e-mail address of the service account is not passed: omnistrate-ctl derives it from the project.</source>
        <translation>Die E-Mail-Adresse des Dienstkontos wird nicht übergeben: omnistrate-ctl leitet sie aus dem Projekt ab.</translation>
    </message>
    <message>
        <source>This is a project number. The project ID begins with a letter, for example my-project-123.</source>
        <translation>Das ist eine Projektnummer. Die Projekt-ID beginnt mit einem Buchstaben, zum Beispiel my-project-123.</translation>
    </message>
    <message>
        <source>This is an old project ID that belongs to a domain. The setup may not work with it; a project with a plain ID will.</source>
        <translation>Das ist eine alte Projekt-ID, die zu einer Domain gehört. Die Einrichtung funktioniert damit vielleicht nicht; mit der einfachen ID eines Projekts wird sie es.</translation>
    </message>
    <message>
        <source>A project ID has 6 to 30 lower-case letters, digits and hyphens and begins with a letter, for example my-project-123. The project&apos;s name does not do.</source>
        <translation>Eine Projekt-ID hat 6 bis 30 Kleinbuchstaben, Ziffern und Bindestriche und beginnt mit einem Buchstaben, zum Beispiel my-project-123. Der Name des Projekts genügt nicht.</translation>
    </message>
    <message>
        <source>A project ID cannot contain “google” or “ssl”. Please copy the ID from the console again.</source>
        <translation>Eine Projekt-ID kann weder „google“ noch „ssl“ enthalten. Bitte kopieren Sie die ID noch einmal aus der Konsole.</translation>
    </message>
    <message>
        <source>A project number has digits only, for example 123456789012. The project ID goes into the other field.</source>
        <translation>Eine Projektnummer hat nur Ziffern, zum Beispiel 123456789012. Die Projekt-ID gehört in das andere Feld.</translation>
    </message>
    <message numerus="yes">
        <source>A project number usually has 10 to 13 digits; this one has %n. Please check it.</source>
        <translation>
            <numerusform>Eine Projektnummer hat gewöhnlich 10 bis 13 Ziffern; diese hat %n. Bitte prüfen Sie sie.</numerusform>
            <numerusform>Eine Projektnummer hat gewöhnlich 10 bis 13 Ziffern; diese hat %n. Bitte prüfen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a VPC network usually has lower-case letters, digits and hyphens only and begins with a letter, for example my-network.</source>
        <translation>Der Name eines VPC-Netzwerks hat gewöhnlich nur Kleinbuchstaben, Ziffern und Bindestriche und beginnt mit einem Buchstaben, zum Beispiel my-network.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>The ID of the project, which is not always the same as its name.</source>
        <translation>Die ID des Projekts, die nicht immer mit seinem Namen übereinstimmt.</translation>
    </message>
    <message>
        <source>In the Google Cloud console, the dashboard of the project shows its ID and its number. With gcloud, this prints the project in use.</source>
        <translation>In der Google-Cloud-Konsole zeigt das Dashboard des Projekts seine ID und seine Nummer. Mit gcloud gibt dies das verwendete Projekt aus.</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Projektnummer</translation>
    </message>
    <message>
        <source>The number that Google gave to the same project.</source>
        <translation>Die Nummer, die Google demselben Projekt gegeben hat.</translation>
    </message>
    <message>
        <source>The dashboard of the project shows it below the project ID. With gcloud, this prints the number of the project in use.</source>
        <translation>Das Dashboard des Projekts zeigt sie unter der Projekt-ID. Mit gcloud gibt dies die Nummer des verwendeten Projekts aus.</translation>
    </message>
    <message>
        <source>VPC network name</source>
        <translation>Name des VPC-Netzwerks</translation>
    </message>
    <message>
        <source>A network of yours that has been imported for this project.</source>
        <translation>Eines Ihrer Netzwerke, das für dieses Projekt importiert wurde.</translation>
    </message>
    <message>
        <source>In the Google Cloud console, open VPC network, then VPC networks. With gcloud, run this command.</source>
        <translation>Öffnen Sie in der Google-Cloud-Konsole VPC network, dann VPC networks. Mit gcloud führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>The control plane uses it to set up and manage deployments. It may manage Compute Engine, Kubernetes Engine and access policies.</source>
        <translation>Mit ihm richtet die Steuerungsebene Bereitstellungen ein und verwaltet sie. Es darf Compute Engine, Kubernetes Engine und Zugriffsrichtlinien verwalten.</translation>
    </message>
    <message>
        <source>Used inside your clusters to manage machines, clusters and storage.</source>
        <translation>Wird in Ihren Clustern verwendet, um Maschinen, Cluster und Speicher zu verwalten.</translation>
    </message>
    <message>
        <source>Used by Config Connector to create Google Cloud resources for a deployment.</source>
        <translation>Wird von Config Connector verwendet, um Google-Cloud-Ressourcen für eine Bereitstellung anzulegen.</translation>
    </message>
    <message>
        <source>Used by deployments to write logs and metrics and to read secrets and objects.</source>
        <translation>Wird von Bereitstellungen verwendet, um Protokolle und Messwerte zu schreiben und Geheimnisse und Objekte zu lesen.</translation>
    </message>
    <message>
        <source>For Terraform parts of a product; it has no roles unless the product asks for them.</source>
        <translation>Für Terraform-Teile eines Produkts; es hat keine Rollen, solange das Produkt keine verlangt.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Benutzerdefinierte Rolle</translation>
    </message>
    <message>
        <source>Allows reading and setting who may use a service account.</source>
        <translation>Erlaubt zu lesen und festzulegen, wer ein Dienstkonto verwenden darf.</translation>
    </message>
    <message>
        <source>Workload identity pool</source>
        <translation>Workload-Identity-Pool</translation>
    </message>
    <message>
        <source>Lets the control plane sign in without a stored key.</source>
        <translation>Lässt die Steuerungsebene sich ohne gespeicherten Schlüssel anmelden.</translation>
    </message>
    <message>
        <source>Workload identity provider</source>
        <translation>Workload-Identity-Anbieter</translation>
    </message>
    <message>
        <source>Says which control plane that pool trusts.</source>
        <translation>Legt fest, welcher Steuerungsebene dieser Pool vertraut.</translation>
    </message>
    <message>
        <source>Grant access in Google Cloud</source>
        <translation>Zugriff in Google Cloud erteilen</translation>
    </message>
    <message>
        <source>Run one command in Google Cloud Shell. It makes service accounts that the platform may use; nothing is deployed yet.</source>
        <translation>Führen Sie einen Befehl in der Google Cloud Shell aus. Er legt Dienstkonten an, die die Plattform verwenden darf; bereitgestellt wird noch nichts.</translation>
    </message>
    <message>
        <source>Run one command in Google Cloud Shell for project %1. It makes service accounts that the platform may use; nothing is deployed yet.</source>
        <translation>Führen Sie einen Befehl in der Google Cloud Shell für das Projekt %1 aus. Er legt Dienstkonten an, die die Plattform verwenden darf; bereitgestellt wird noch nichts.</translation>
    </message>
    <message>
        <source>Whoever runs the command needs the role Owner (roles/owner) in the project.</source>
        <translation>Wer den Befehl ausführt, braucht die Rolle Owner (roles/owner) im Projekt.</translation>
    </message>
    <message>
        <source>Waiting for you to run the command</source>
        <translation>Wartet darauf, dass Sie den Befehl ausführen</translation>
    </message>
    <message>
        <source>I have run it</source>
        <translation>Ich habe ihn ausgeführt</translation>
    </message>
    <message>
        <source>In a brand-new project, the script first makes a small temporary cluster in us-central1 and deletes it again. Google creates a part that is needed only with the first cluster, so this takes a while longer.</source>
        <translation>In einem ganz neuen Projekt legt das Skript zuerst einen kleinen vorübergehenden Cluster in us-central1 an und löscht ihn wieder. Google erzeugt einen nötigen Teil erst mit dem ersten Cluster, deshalb dauert dies eine Weile länger.</translation>
    </message>
    <message>
        <source>The script turns to the APIs for IAM, IAM credentials, resource management, Compute Engine and Kubernetes Engine; they have to be enabled in the project.</source>
        <translation>Das Skript wendet sich an die APIs für IAM, IAM-Anmeldedaten, Ressourcenverwaltung, Compute Engine und Kubernetes Engine; sie müssen im Projekt aktiviert sein.</translation>
    </message>
    <message>
        <source>A policy of your organization can forbid service accounts or identities from outside. An organization administrator can make an exception.</source>
        <translation>Eine Richtlinie Ihrer Organisation kann Dienstkonten oder Identitäten von außen verbieten. Ein Administrator der Organisation kann eine Ausnahme machen.</translation>
    </message>
    <message>
        <source>Open Google Cloud Shell while signed in as an owner of the project.</source>
        <translation>Öffnen Sie die Google Cloud Shell, während Sie als Owner des Projekts angemeldet sind.</translation>
    </message>
    <message>
        <source>Open Google Cloud Shell while signed in as an owner of %1.</source>
        <translation>Öffnen Sie die Google Cloud Shell, während Sie als Owner von %1 angemeldet sind.</translation>
    </message>
    <message>
        <source>Open Cloud Shell</source>
        <translation>Cloud Shell öffnen</translation>
    </message>
    <message>
        <source>Paste this command there and press Enter.</source>
        <translation>Fügen Sie diesen Befehl dort ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>If it stops half-way, run it again: what is done already stays.</source>
        <translation>Wenn er unterwegs anhält, führen Sie ihn noch einmal aus: Was schon getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Use Terraform if everything in this project has to be under Terraform. Otherwise Cloud Shell is simpler.</source>
        <translation>Verwenden Sie Terraform, wenn in diesem Projekt alles mit Terraform verwaltet werden muss. Sonst ist die Cloud Shell einfacher.</translation>
    </message>
    <message>
        <source>Open the repository</source>
        <translation>Repository öffnen</translation>
    </message>
    <message>
        <source>Watch how it is done</source>
        <translation>Ansehen, wie es geht</translation>
    </message>
    <message>
        <source>Apply it, signed in as an owner of the project.</source>
        <translation>Wenden Sie es an, angemeldet als Owner des Projekts.</translation>
    </message>
    <message>
        <source>In a brand-new project this fails, because the identity pool of Kubernetes Engine is missing. Create an Autopilot cluster, apply again, then delete the cluster.</source>
        <translation>In einem ganz neuen Projekt schlägt dies fehl, weil der Identitätspool von Kubernetes Engine fehlt. Legen Sie einen Autopilot-Cluster an, wenden Sie es noch einmal an, und löschen Sie dann den Cluster.</translation>
    </message>
    <message>
        <source>The project has no identity pool yet</source>
        <translation>Das Projekt hat noch keinen Identitätspool</translation>
    </message>
    <message>
        <source>The project is brand-new. Google makes this pool only with the first Kubernetes cluster.</source>
        <translation>Das Projekt ist ganz neu. Google legt diesen Pool erst mit dem ersten Kubernetes-Cluster an.</translation>
    </message>
    <message>
        <source>Create an Autopilot cluster in the project, run the command again, then delete the cluster.</source>
        <translation>Legen Sie im Projekt einen Autopilot-Cluster an, führen Sie den Befehl noch einmal aus, und löschen Sie dann den Cluster.</translation>
    </message>
    <message>
        <source>Show the command</source>
        <translation>Befehl anzeigen</translation>
    </message>
    <message>
        <source>A policy of your organization forbids it</source>
        <translation>Eine Richtlinie Ihrer Organisation verbietet es</translation>
    </message>
    <message>
        <source>The organization allows no identities from outside, or no new service accounts.</source>
        <translation>Die Organisation erlaubt keine Identitäten von außen oder keine neuen Dienstkonten.</translation>
    </message>
    <message>
        <source>Ask an organization administrator for an exception for this project, then run the command again.</source>
        <translation>Bitten Sie einen Administrator der Organisation um eine Ausnahme für dieses Projekt, und führen Sie dann den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>The project number is another project&apos;s</source>
        <translation>Die Projektnummer gehört zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>Project ID and project number do not belong together.</source>
        <translation>Projekt-ID und Projektnummer gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Look both up with “gcloud projects list”, then delete this onboarding and start again with the right number.</source>
        <translation>Sehen Sie beide mit „gcloud projects list“ nach, löschen Sie dann diese Anbindung, und beginnen Sie mit der richtigen Nummer von vorn.</translation>
    </message>
    <message>
        <source>Rights are missing</source>
        <translation>Rechte fehlen</translation>
    </message>
    <message>
        <source>The command was not run by an owner of the project, or in another project.</source>
        <translation>Der Befehl wurde nicht von einem Owner des Projekts ausgeführt, oder in einem anderen Projekt.</translation>
    </message>
    <message>
        <source>Run it again, signed in with the role Owner in this project.</source>
        <translation>Führen Sie ihn noch einmal aus, angemeldet mit der Rolle Owner in diesem Projekt.</translation>
    </message>
</context>
<context>
    <name>byoc::GrantPage</name>
    <message>
        <source>Grant access</source>
        <translation>Zugriff erteilen</translation>
    </message>
    <message>
        <source>Ways to grant access</source>
        <translation>Wege, Zugriff zu erteilen</translation>
    </message>
    <message>
        <source>What the cluster needs</source>
        <translation>Was der Cluster braucht</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Watch how it is done</source>
        <translation>Ansehen, wie es geht</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Demo: carry out this step</source>
        <translation>Demo: diesen Schritt ausführen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Replace the bindings…</source>
        <translation>Bindungen ersetzen…</translation>
    </message>
    <message>
        <source>The account is connected. Next, prepare what will be deployed into it.</source>
        <translation>Das Konto ist verbunden. Bereiten Sie als Nächstes vor, was darin bereitgestellt wird.</translation>
    </message>
    <message>
        <source>You can leave this open and do something else: you are told when the account is ready. Closing it loses nothing either; continue from the first page at any time.</source>
        <translation>Sie können dies offen lassen und etwas anderes tun: Sie erfahren, wenn das Konto bereit ist. Auch beim Schließen geht nichts verloren; Sie können jederzeit von der ersten Seite aus weitermachen.</translation>
    </message>
    <message>
        <source>The control plane is preparing your instructions.</source>
        <translation>Die Steuerungsebene bereitet Ihre Anleitung vor.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step: what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Download the install kit…</source>
        <translation>Installationspaket herunterladen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Save the install kit</source>
        <translation>Installationspaket speichern</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you only.</source>
        <translation>Gespeichert als %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Onboarding created</source>
        <translation>Anbindung angelegt</translation>
    </message>
    <message>
        <source>Preparing your instructions</source>
        <translation>Anleitung wird vorbereitet</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Instructions ready</source>
        <translation>Anleitung bereit</translation>
    </message>
    <message>
        <source>Your grant was seen</source>
        <translation>Ihre Erteilung wurde bemerkt</translation>
    </message>
    <message>
        <source>Verifying access</source>
        <translation>Zugriff wird geprüft</translation>
    </message>
    <message>
        <source>Access verified</source>
        <translation>Zugriff geprüft</translation>
    </message>
    <message>
        <source>The verification failed</source>
        <translation>Die Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This account is being disconnected</source>
        <translation>Dieses Konto wird getrennt</translation>
    </message>
    <message>
        <source>This onboarding does not exist any more</source>
        <translation>Diese Anbindung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Somebody removed it. Start a new onboarding for this account.</source>
        <translation>Jemand hat sie entfernt. Beginnen Sie für dieses Konto eine neue Anbindung.</translation>
    </message>
    <message>
        <source>Last known at %1.</source>
        <translation>Zuletzt bekannt um %1.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Es wird nachgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <translation>
            <numerusform>Nächster Blick in %n Sekunde.</numerusform>
            <numerusform>Nächster Blick in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The control plane could not use the access. The instructions above stay as they are; carrying them out again is often the cure.</source>
        <translation>Die Steuerungsebene konnte den Zugriff nicht verwenden. Die Anleitung oben bleibt, wie sie ist; sie noch einmal auszuführen hilft oft.</translation>
    </message>
    <message>
        <source>Compare the IDs, carry out the step again, then verify again. If it stays like this, send the report to %1.</source>
        <translation>Vergleichen Sie die IDs, führen Sie den Schritt noch einmal aus, und lassen Sie dann noch einmal prüfen. Wenn es so bleibt, senden Sie den Bericht an %1.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>project: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>project (region, key): state</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Verification failed. See the cure above.</source>
        <translation>Die Prüfung ist fehlgeschlagen. Die Abhilfe steht oben.</translation>
    </message>
    <message>
        <source>This onboarding does not exist any more.</source>
        <translation>Diese Anbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The access is being verified.</source>
        <translation>Der Zugriff wird geprüft.</translation>
    </message>
    <message>
        <source>Carry out the step above. The account has to be ready first.</source>
        <translation>Führen Sie den Schritt oben aus. Das Konto muss zuerst bereit sein.</translation>
    </message>
    <message>
        <source>The account is not ready yet.</source>
        <translation>Das Konto ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>The customer portal does not let anybody ask for another verification. If it does not follow by itself, ask %1 to verify again.</source>
        <translation>Das Kundenportal lässt niemanden eine weitere Prüfung anfordern. Wenn sie nicht von selbst folgt, bitten Sie %1, noch einmal zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Inspected: nothing unusual. It holds %n file(s), %1 when unpacked; the script that is run is %2 (%3).</source>
        <translation>
            <numerusform>Geprüft: nichts Ungewöhnliches. Es enthält %n Datei, entpackt %1; ausgeführt wird das Skript %2 (%3).</numerusform>
            <numerusform>Geprüft: nichts Ungewöhnliches. Es enthält %n Dateien, entpackt %1; ausgeführt wird das Skript %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The control plane sent something else than the documents of the platform describe. Ask %1 whether this is right before you use it.</source>
        <translation>Die Steuerungsebene hat etwas anderes geschickt, als die Dokumentation der Plattform beschreibt. Fragen Sie %1, ob das so richtig ist, bevor Sie es verwenden.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several remarks</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What is between ⟦ and ⟧ is not in the documented command:</source>
        <translation>Was zwischen ⟦ und ⟧ steht, ist nicht Teil des dokumentierten Befehls:</translation>
    </message>
    <message>
        <source>The install kit has arrived and is being inspected.</source>
        <translation>Das Installationspaket ist angekommen und wird geprüft.</translation>
    </message>
    <message>
        <source>This command is withheld, since the install kit may do harm.</source>
        <translation>Dieser Befehl wird zurückgehalten, weil das Installationspaket schaden könnte.</translation>
    </message>
    <message>
        <source>The install kit is being inspected.</source>
        <translation>Das Installationspaket wird geprüft.</translation>
    </message>
    <message>
        <source>Do not unpack or run this install kit. It is not as it should be:</source>
        <translation>Entpacken und starten Sie dieses Installationspaket nicht. Es ist nicht so, wie es sein sollte:</translation>
    </message>
    <message>
        <source>Delete %1, and tell %2 what is written here. Until there is a sound kit, nothing should be installed; after it was mended, download it again.</source>
        <translation>Löschen Sie %1 und teilen Sie %2 mit, was hier steht. Solange es kein einwandfreies Paket gibt, sollte nichts installiert werden; laden Sie es danach noch einmal herunter.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte anzeigen</translation>
    </message>
</context>
<context>
    <name>byoc::HttpJob</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection or the server is slow. Try again in a moment.</source>
        <translation>Die Verbindung oder der Server ist langsam. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long.</source>
        <translation>Die Antwort von %1 ist viel zu lang.</translation>
    </message>
    <message>
        <source>Check the address of the control plane. If it is right, tell the provider&apos;s support.</source>
        <translation>Prüfen Sie die Adresse der Steuerungsebene. Wenn sie stimmt, sagen Sie dem Support des Anbieters Bescheid.</translation>
    </message>
    <message>
        <source>What was downloaded could not be written.</source>
        <translation>Was heruntergeladen wurde, konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder, and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what was being done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Qt network error %1</source>
        <translation>Qt-Netzwerkfehler %1</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, and that this computer is online.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of that address. Check the address, or try again later.</source>
        <translation>An Port %1 dieser Adresse antwortet nichts. Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this address.</source>
        <translation>%1 spricht unter dieser Adresse kein TLS.</translation>
    </message>
    <message>
        <source>A secure connection is needed to send a password. Check the address and the port.</source>
        <translation>Um ein Passwort zu senden, ist eine sichere Verbindung nötig. Prüfen Sie die Adresse und den Port.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>%1 sends this request elsewhere.</source>
        <translation>%1 schickt diese Anfrage anderswohin.</translation>
    </message>
    <message>
        <source>%1 sends this request on to %2.</source>
        <translation>%1 schickt diese Anfrage weiter an %2.</translation>
    </message>
    <message>
        <source>It was not followed, since it would carry your sign-in along. A network sign-in page may be in the way; otherwise check the address.</source>
        <translation>Dem wurde nicht gefolgt, weil Ihre Anmeldung mitgegangen wäre. Vielleicht ist die Anmeldeseite eines Netzwerks im Weg; sonst prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Prüfen Sie, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Sie sind nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again. Nothing that you entered is lost.</source>
        <translation>Melden Sie sich noch einmal an. Nichts von dem, was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Your user may not do this.</source>
        <translation>Ihr Benutzer darf dies nicht.</translation>
    </message>
    <message>
        <source>Ask the owner of the subscription, or the provider, for the right to do it.</source>
        <translation>Bitten Sie den Eigentümer des Abonnements oder den Anbieter um das Recht dazu.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 kennt nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>It may have been removed. Check the address of the control plane, or go back and choose again.</source>
        <translation>Vielleicht wurde es entfernt. Prüfen Sie die Adresse der Steuerungsebene, oder gehen Sie zurück und wählen Sie neu.</translation>
    </message>
    <message>
        <source>The present state does not allow this.</source>
        <translation>Der gegenwärtige Stand lässt dies nicht zu.</translation>
    </message>
    <message>
        <source>Something else is under way or exists already. Look at its state, then try again.</source>
        <translation>Etwas anderes läuft gerade oder ist schon vorhanden. Sehen Sie sich seinen Stand an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 asks to slow down.</source>
        <translation>%1 bittet um langsamere Anfragen.</translation>
    </message>
    <message>
        <source>Too many requests came from this account. Wait a little, then try again.</source>
        <translation>Von diesem Konto kamen zu viele Anfragen. Warten Sie ein wenig, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer.</source>
        <translation>%1 gab eine unerwartete Antwort.</translation>
    </message>
    <message>
        <source>It is busy or under maintenance. Try again in a few minutes.</source>
        <translation>Es ist ausgelastet oder wird gewartet. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, send the report to the provider&apos;s support.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es so bleibt, senden Sie den Bericht an den Support des Anbieters.</translation>
    </message>
    <message>
        <source>This computer does not find out which proxy leads to %1.</source>
        <translation>Dieser Computer findet nicht heraus, welcher Proxy zu %1 führt.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings may name a script that cannot be fetched. Choose the proxy, or none, in the connection settings.</source>
        <translation>Vielleicht nennen die Proxy-Einstellungen des Systems ein Skript, das nicht abgerufen werden kann. Wählen Sie in den Verbindungseinstellungen den Proxy oder keinen.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 sendet nichts mehr.</translation>
    </message>
    <message>
        <source>If it stays like this, check the proxy %1 in the connection settings.</source>
        <translation>Wenn es so bleibt, prüfen Sie den Proxy %1 in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>Enter them in the connection settings.</source>
        <translation>Geben Sie beides in den Verbindungseinstellungen ein.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for the password of %2.</source>
        <translation>Der Proxy %1 verlangt das Passwort von %2.</translation>
    </message>
    <message>
        <source>Enter it in the connection settings. It is kept until you close the program.</source>
        <translation>Geben Sie es in den Verbindungseinstellungen ein. Es bleibt erhalten, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept this user name and password.</source>
        <translation>Der Proxy %1 nimmt diesen Benutzernamen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check both in the connection settings.</source>
        <translation>Prüfen Sie beides in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be found.</source>
        <translation>Der Proxy %1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Check its name in the connection settings, and that this computer is in the network that the proxy belongs to.</source>
        <translation>Prüfen Sie seinen Namen in den Verbindungseinstellungen, und ob dieser Computer in dem Netzwerk ist, zu dem der Proxy gehört.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached or does not let the connection through.</source>
        <translation>Der Proxy %1 ist nicht erreichbar oder lässt die Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>Check its type, host and port in the connection settings, or ask your IT department whether it lets you through to %1.</source>
        <translation>Prüfen Sie seinen Typ, Host und Port in den Verbindungseinstellungen, oder fragen Sie Ihre IT-Abteilung, ob er Sie zu %1 durchlässt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>Its key may be in other hands. Do not sign in, and tell the provider&apos;s support.</source>
        <translation>Sein Schlüssel ist vielleicht in fremden Händen. Melden Sie sich nicht an, und sagen Sie dem Support des Anbieters Bescheid.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host.</source>
        <translation>Das Zertifikat, das %1 vorzeigt, gehört zu einem anderen Host.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake. A sign-in page of the network that you are in may also be in the way: open any web page first.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler. Vielleicht ist auch die Anmeldeseite des Netzwerks im Weg, in dem Sie sind: Öffnen Sie zuerst irgendeine Webseite.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. If that is right, tell the provider&apos;s support, or your IT department if it inspects connections.</source>
        <translation>Die Uhr dieses Computers zeigt %1. Wenn das stimmt, sagen Sie dem Support des Anbieters Bescheid, oder Ihrer IT-Abteilung, falls sie Verbindungen prüft.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. If that is wrong, set it; otherwise tell the provider&apos;s support.</source>
        <translation>Die Uhr dieses Computers zeigt %1. Wenn das falsch ist, stellen Sie sie; sonst sagen Sie dem Support des Anbieters Bescheid.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or your organisation inspects connections. If your IT department gives you its certificate, add the file in the connection settings.</source>
        <translation>Vielleicht liest jemand mit, oder Ihre Organisation prüft Verbindungen. Wenn Ihre IT-Abteilung Ihnen ihr Zertifikat gibt, fügen Sie die Datei in den Verbindungseinstellungen hinzu.</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Tell the provider&apos;s support, or your IT department if it inspects connections.</source>
        <translation>Vielleicht liest jemand mit. Sagen Sie dem Support des Anbieters Bescheid, oder Ihrer IT-Abteilung, falls sie Verbindungen prüft.</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The reason lies with this certificate above it:</source>
        <translation>Der Grund liegt bei diesem übergeordneten Zertifikat:</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed, although that was not asked for.</source>
        <translation>Die Antwort von %1 ist komprimiert, obwohl das nicht verlangt wurde.</translation>
    </message>
    <message>
        <source>Something other than the control plane answered.</source>
        <translation>Etwas anderes als die Steuerungsebene hat geantwortet.</translation>
    </message>
    <message>
        <source>A network sign-in page may be in the way: open a page in your browser to check. Otherwise check the address of the control plane.</source>
        <translation>Vielleicht ist eine Anmeldeseite des Netzwerks im Weg: Öffnen Sie zur Probe eine Seite in Ihrem Browser. Prüfen Sie sonst die Adresse der Steuerungsebene.</translation>
    </message>
</context>
<context>
    <name>byoc::InstallKitReport</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is not a tar archive, so it is not an install kit.</source>
        <translation>Es ist kein tar-Archiv und damit kein Installationspaket.</translation>
    </message>
    <message>
        <source>It is compressed, which an install kit is not.</source>
        <translation>Es ist komprimiert; ein Installationspaket ist das nicht.</translation>
    </message>
    <message>
        <source>It breaks off: a part is missing.</source>
        <translation>Es bricht ab: Ein Teil fehlt.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Es ist beschädigt.</translation>
    </message>
    <message>
        <source>Something is hidden behind its end.</source>
        <translation>Hinter seinem Ende ist etwas versteckt.</translation>
    </message>
    <message>
        <source>It holds far more files than an install kit needs.</source>
        <translation>Es enthält viel mehr Dateien, als ein Installationspaket braucht.</translation>
    </message>
    <message>
        <source>It would take up far more room than an install kit needs.</source>
        <translation>Es würde viel mehr Platz belegen, als ein Installationspaket braucht.</translation>
    </message>
    <message>
        <source>Looking through it took too long.</source>
        <translation>Die Durchsicht hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>“%1” asks to be written to a fixed place outside the folder.</source>
        <translation>„%1“ soll an eine feste Stelle außerhalb des Ordners geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” asks to be written outside the folder.</source>
        <translation>„%1“ soll außerhalb des Ordners geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads out of the folder.</source>
        <translation>„%1“ ist eine Verknüpfung, die aus dem Ordner hinausführt.</translation>
    </message>
    <message>
        <source>“%1” would be written to where a link leads.</source>
        <translation>„%1“ würde dorthin geschrieben, wohin eine Verknüpfung führt.</translation>
    </message>
    <message>
        <source>“%1” is not a file but a device, a pipe or the like.</source>
        <translation>„%1“ ist keine Datei, sondern ein Gerät, eine Pipe oder Ähnliches.</translation>
    </message>
    <message>
        <source>“%1” would run with the rights of another user (setuid).</source>
        <translation>„%1“ würde mit den Rechten eines anderen Benutzers laufen (setuid).</translation>
    </message>
    <message>
        <source>The name “%1” has characters in it that cannot be seen.</source>
        <translation>Der Name „%1“ enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The name “%1” is far too long.</source>
        <translation>Der Name „%1“ ist viel zu lang.</translation>
    </message>
    <message>
        <source>“%1” comes more than once, so one would replace the other.</source>
        <translation>„%1“ kommt mehr als einmal vor; das eine würde das andere ersetzen.</translation>
    </message>
    <message>
        <source>The script %1, which the instructions run, is not in it.</source>
        <translation>Das Skript %1, das nach der Anleitung ausgeführt wird, ist nicht darin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more like it.</source>
        <comment>a sentence about one file</comment>
        <translation>
            <numerusform>%1 Es gibt %n weitere Stelle dieser Art.</numerusform>
            <numerusform>%1 Es gibt %n weitere Stellen dieser Art.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::Journal</name>
    <message>
        <source>The list of your onboardings could not be read.</source>
        <translation>Die Liste Ihrer Anbindungen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It was set aside as %1. Your accounts themselves are safe: sign in, and those that exist can be continued.</source>
        <translation>Sie wurde als %1 beiseitegelegt. Ihre Konten selbst sind sicher: Melden Sie sich an; mit denen, die es gibt, können Sie weitermachen.</translation>
    </message>
    <message>
        <source>Move the file %1 away and start this program again. Your accounts themselves are safe.</source>
        <translation>Verschieben Sie die Datei %1, und starten Sie dieses Programm noch einmal. Ihre Konten selbst sind sicher.</translation>
    </message>
    <message>
        <source>It was set aside as %1, and nothing in it was changed: the newer version can read it once it has its old name, %2. Your accounts themselves are safe.</source>
        <translation>Sie wurde unter dem Namen %1 beiseitegelegt, ohne etwas daran zu ändern: Die neuere Version kann sie lesen, sobald sie wieder %2 heißt. Ihre Konten selbst sind sicher.</translation>
    </message>
    <message>
        <source>This onboarding went on in another window of this program, which created the account.</source>
        <translation>Diese Anbindung ging in einem anderen Fenster dieses Programms weiter; dort wurde das Konto angelegt.</translation>
    </message>
    <message>
        <source>Leave it here, and continue it from the first page.</source>
        <translation>Verlassen Sie es hier, und setzen Sie es von der ersten Seite aus fort.</translation>
    </message>
    <message>
        <source>The list of your onboardings could not be written: another program uses it.</source>
        <translation>Die Liste Ihrer Anbindungen konnte nicht geschrieben werden: Ein anderes Programm verwendet sie.</translation>
    </message>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Gleich wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>What you entered is too long to be kept on this computer.</source>
        <translation>Ihre Eingaben sind zu lang, um auf diesem Computer aufbewahrt zu werden.</translation>
    </message>
    <message>
        <source>Shorten it. What was kept before is unchanged.</source>
        <translation>Kürzen Sie sie. Was vorher aufbewahrt wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>Nicht alles konnte entfernt werden.</translation>
    </message>
    <message>
        <source>Remove these files yourself: %1</source>
        <translation>Entfernen Sie diese Dateien selbst: %1</translation>
    </message>
</context>
<context>
    <name>byoc::JournalDocument</name>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>Sie ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>Sie wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>It does not say in which version it was written.</source>
        <translation>Sie gibt nicht an, in welcher Version sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>It is damaged: it holds no list of onboardings.</source>
        <translation>Sie ist beschädigt: Sie enthält keine Liste von Anbindungen.</translation>
    </message>
    <message>
        <source>It holds too many onboardings.</source>
        <translation>Sie enthält zu viele Anbindungen.</translation>
    </message>
    <message>
        <source>One of its entries is damaged.</source>
        <translation>Einer ihrer Einträge ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>byoc::JsonOutline</name>
    <message>
        <source>JSON has no comments. Remove this one.</source>
        <translation>JSON kennt keine Kommentare. Entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>JSON wants double quotes (&quot;), not single ones.</source>
        <translation>JSON verlangt doppelte Anführungszeichen (&quot;), keine einfachen.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote (&quot;).</source>
        <translation>Dem Text, der hier beginnt, fehlt das schließende Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>“%1” means nothing in JSON. A backslash itself is written twice.</source>
        <translation>„%1“ bedeutet in JSON nichts. Ein umgekehrter Schrägstrich selbst wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The text that begins here holds a control character. JSON writes a tab as \t.</source>
        <translation>Der Text, der hier beginnt, enthält ein Steuerzeichen. JSON schreibt einen Tabulator als \t.</translation>
    </message>
    <message>
        <source>The key “%1” is here a second time; the last one counts.</source>
        <translation>Der Schlüssel „%1“ steht hier ein zweites Mal; der letzte gilt.</translation>
    </message>
    <message>
        <source>The whole number is too large to be kept exactly. Write it as a text, in double quotes, if every digit matters.</source>
        <translation>Die ganze Zahl ist zu groß, um genau erhalten zu bleiben. Schreiben Sie sie als Text in doppelten Anführungszeichen, wenn jede Ziffer zählt.</translation>
    </message>
    <message>
        <source>“%1” is not a number in JSON.</source>
        <translation>„%1“ ist in JSON keine Zahl.</translation>
    </message>
    <message>
        <source>JSON writes %1 in small letters.</source>
        <translation>JSON schreibt %1 in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>JSON writes null, not %1.</source>
        <translation>JSON schreibt null, nicht %1.</translation>
    </message>
    <message>
        <source>JSON wants straight double quotes (&quot;), not typographic ones.</source>
        <translation>JSON verlangt gerade doppelte Anführungszeichen (&quot;), keine typografischen.</translation>
    </message>
    <message>
        <source>JSON wants “%1” in double quotes.</source>
        <translation>JSON verlangt „%1“ in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>JSON allows no comma before a closing bracket.</source>
        <translation>JSON erlaubt kein Komma vor einer schließenden Klammer.</translation>
    </message>
</context>
<context>
    <name>byoc::JsonReader</name>
    <message>
        <source>%1 gave an answer that this program does not understand.</source>
        <translation>%1 gab eine Antwort, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what was being done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check that the address is that of a control plane, and look for a newer version of this program.</source>
        <translation>Prüfen Sie, ob die Adresse zu einer Steuerungsebene gehört, und suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The answer is a web page.</source>
        <translation>Die Antwort ist eine Webseite.</translation>
    </message>
    <message>
        <source>%1 answered with a web page.</source>
        <translation>%1 antwortete mit einer Webseite.</translation>
    </message>
    <message>
        <source>This is not the address of a control plane, or a network sign-in page is in the way. Open a page in your browser to check, then try again.</source>
        <translation>Dies ist nicht die Adresse einer Steuerungsebene, oder die Anmeldeseite eines Netzwerks ist im Weg. Öffnen Sie zur Probe eine Seite in Ihrem Browser, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>byoc::KeychainStore</name>
    <message>
        <source>The keychain of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>There may be a window that asks for its password, perhaps behind this one. Answer it, then try again.</source>
        <translation>Vielleicht fragt ein Fenster nach seinem Passwort, womöglich hinter diesem. Antworten Sie dort, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used: it is locked, was never set up, or is out of order.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht verwendbar: Er ist gesperrt, wurde nie eingerichtet oder ist gestört.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. If that does not help, start this program again, or sign out of the desktop and in again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es dann noch einmal. Wenn das nicht hilft, starten Sie dieses Programm neu, oder melden Sie sich vom Desktop ab und wieder an.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Install one, for example GNOME Keyring or KWallet, and sign in to the desktop again.</source>
        <translation>Installieren Sie einen, zum Beispiel GNOME Keyring oder KWallet, und melden Sie sich neu am Desktop an.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not give what is asked of it.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht herausgegeben, was von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What the keychain of this computer keeps for this program is damaged.</source>
        <translation>Was der Schlüsselbund dieses Computers für dieses Programm aufbewahrt, ist beschädigt.</translation>
    </message>
    <message>
        <source>Sign in again; that replaces it.</source>
        <translation>Melden Sie sich noch einmal an; damit wird es ersetzt.</translation>
    </message>
    <message>
        <source>This is too long for the keychain: at most %1 are kept.</source>
        <translation>Das ist zu lang für den Schlüsselbund: Höchstens %1 werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep it for this session only.</source>
        <translation>Behalten Sie es nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take what was given to it.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht angenommen, was ihm übergeben wurde.</translation>
    </message>
    <message>
        <source>Try again, or keep it for this session only.</source>
        <translation>Versuchen Sie es noch einmal, oder behalten Sie es nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not remove what it was asked to.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht entfernt, was er entfernen sollte.</translation>
    </message>
    <message>
        <source>Try again, or remove it with your keychain&apos;s own program.</source>
        <translation>Versuchen Sie es noch einmal, oder entfernen Sie es mit dem eigenen Programm Ihres Schlüsselbunds.</translation>
    </message>
</context>
<context>
    <name>byoc::KitDownload</name>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The install kit that arrived is empty.</source>
        <translation>Das empfangene Installationspaket ist leer.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, tell the provider.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es so bleibt, sagen Sie dem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The install kit could not be saved.</source>
        <translation>Das Installationspaket konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder, and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Others could read the file in this folder.</source>
        <translation>In diesem Ordner könnten andere die Datei lesen.</translation>
    </message>
    <message>
        <source>The install kit holds credentials. Choose a folder of your own on this computer.</source>
        <translation>Das Installationspaket enthält Zugangsdaten. Wählen Sie einen eigenen Ordner auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>byoc::LogFile</name>
    <message>
        <source>The log file %1 cannot be written.</source>
        <translation>Die Protokolldatei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>byoc::MistakesDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Correct the file, or send this to whoever wrote it, and open it again. Nothing was changed.</source>
        <translation>Berichtigen Sie die Datei, oder senden Sie dies an die Person, die sie geschrieben hat, und öffnen Sie die Datei noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>byoc::Nebius</name>
    <message>
        <source>Nebius</source>
        <translation>Nebius</translation>
    </message>
    <message>
        <source>Service-account keys per region</source>
        <translation>Dienstkontoschlüssel je Region</translation>
    </message>
    <message>
        <source>Your Nebius tenant</source>
        <translation>Ihr Nebius-Mandant</translation>
    </message>
    <message>
        <source>The tenant that will hold the resources, and a service account with a key for each project. Someone in the admins group of the tenant has to prepare them.</source>
        <translation>Der Mandant, in dem die Ressourcen liegen werden, und ein Dienstkonto mit Schlüssel für jedes Projekt. Jemand aus der Gruppe admins des Mandanten muss sie vorbereiten.</translation>
    </message>
    <message>
        <source>Write nebius-bindings.yaml yourself: for each project its ID, the service account, the public key ID and the path of the private key. This program never writes private keys to a file.</source>
        <translation>Schreiben Sie nebius-bindings.yaml selbst: für jedes Projekt seine ID, das Dienstkonto, die ID des öffentlichen Schlüssels und den Pfad des privaten Schlüssels. Dieses Programm schreibt nie private Schlüssel in eine Datei.</translation>
    </message>
    <message>
        <source>Only regions with a verified project can be used.</source>
        <translation>Nur Regionen mit einem geprüften Projekt können verwendet werden.</translation>
    </message>
    <message>
        <source>The ID %1 belongs to something else: an ID that begins with “%2-” is expected.</source>
        <translation>Die ID %1 gehört zu etwas anderem: Erwartet wird eine ID, die mit „%2-“ beginnt.</translation>
    </message>
    <message>
        <source>This ID usually begins with “%1-”. Please check that all of it was copied.</source>
        <translation>Diese ID beginnt gewöhnlich mit „%1-“. Bitte prüfen Sie, ob sie vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>The identifier of your tenant, which holds all your projects.</source>
        <translation>Die Kennung Ihres Mandanten, der alle Ihre Projekte enthält.</translation>
    </message>
    <message>
        <source>In the Nebius console, the tenant ID is part of the address of its pages. With the Nebius CLI, run this command.</source>
        <translation>In der Nebius-Konsole ist die Mandanten-ID Teil der Adresse ihrer Seiten. Mit der Nebius CLI führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>No project has been added, so no region can be used yet.</source>
        <translation>Es wurde noch kein Projekt hinzugefügt, also kann noch keine Region verwendet werden.</translation>
    </message>
    <message>
        <source>Project %1 has been added twice. Each project can be used once.</source>
        <translation>Das Projekt %1 wurde zweimal hinzugefügt. Jedes Projekt kann einmal verwendet werden.</translation>
    </message>
    <message>
        <source>Your service account</source>
        <translation>Ihr Dienstkonto</translation>
    </message>
    <message>
        <source>Used with its key in %1. Nothing new is created.</source>
        <translation>Wird mit seinem Schlüssel in %1 verwendet. Es wird nichts Neues angelegt.</translation>
    </message>
    <message>
        <source>Your service accounts</source>
        <translation>Ihre Dienstkonten</translation>
    </message>
    <message>
        <source>none added yet</source>
        <translation>noch keine hinzugefügt</translation>
    </message>
    <message>
        <source>The platform uses the service accounts and keys that you give. Nothing new is created.</source>
        <translation>Die Plattform verwendet die Dienstkonten und Schlüssel, die Sie angeben. Es wird nichts Neues angelegt.</translation>
    </message>
    <message>
        <source>Access in Nebius</source>
        <translation>Zugriff in Nebius</translation>
    </message>
    <message>
        <source>There is nothing to run. The platform now checks the service account and key of each project.</source>
        <translation>Sie müssen nichts ausführen. Die Plattform prüft jetzt das Dienstkonto und den Schlüssel jedes Projekts.</translation>
    </message>
    <message>
        <source>Each service account has to be allowed to administer its project. Someone in the admins group of the tenant can see to that.</source>
        <translation>Jedes Dienstkonto muss sein Projekt verwalten dürfen. Jemand aus der Gruppe admins des Mandanten kann dafür sorgen.</translation>
    </message>
    <message>
        <source>Waiting for the keys to be verified</source>
        <translation>Wartet auf die Prüfung der Schlüssel</translation>
    </message>
    <message>
        <source>I have changed it in Nebius</source>
        <translation>Ich habe es in Nebius geändert</translation>
    </message>
    <message>
        <source>A project belongs to one region. Regions without a verified project stay closed, even when the account as a whole is ready.</source>
        <translation>Ein Projekt gehört zu einer Region. Regionen ohne geprüftes Projekt bleiben geschlossen, auch wenn das Konto als Ganzes bereit ist.</translation>
    </message>
    <message>
        <source>Projects and keys</source>
        <translation>Projekte und Schlüssel</translation>
    </message>
    <message>
        <source>Nothing has to be done in Nebius. If a project is refused, look at its service account and key there.</source>
        <translation>In Nebius ist nichts zu tun. Wenn ein Projekt abgelehnt wird, sehen Sie sich dort sein Dienstkonto und seinen Schlüssel an.</translation>
    </message>
    <message>
        <source>Open the Nebius console</source>
        <translation>Nebius-Konsole öffnen</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <comment>region, state of the key</comment>
        <translation>%1, Schlüssel %2</translation>
    </message>
    <message>
        <source>Issue a new authorized key for the service account, then give all projects again with their keys.</source>
        <translation>Stellen Sie für das Dienstkonto einen neuen autorisierten Schlüssel aus, und geben Sie dann alle Projekte noch einmal mit ihren Schlüsseln an.</translation>
    </message>
    <message>
        <source>A key has expired</source>
        <translation>Ein Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>The authorized key of a service account is past its expiry date.</source>
        <translation>Das Ablaufdatum des autorisierten Schlüssels eines Dienstkontos ist überschritten.</translation>
    </message>
    <message>
        <source>Private key and public key ID do not belong together</source>
        <translation>Privater Schlüssel und ID des öffentlichen Schlüssels gehören nicht zusammen</translation>
    </message>
    <message>
        <source>The private key is another one than the key with that ID.</source>
        <translation>Der private Schlüssel ist ein anderer als der mit dieser ID.</translation>
    </message>
    <message>
        <source>Compare the public key ID on the page of the service account. Then give all projects again with their keys.</source>
        <translation>Vergleichen Sie die ID des öffentlichen Schlüssels auf der Seite des Dienstkontos. Geben Sie dann alle Projekte noch einmal mit ihren Schlüsseln an.</translation>
    </message>
    <message>
        <source>A service account does not fit</source>
        <translation>Ein Dienstkonto passt nicht</translation>
    </message>
    <message>
        <source>The service account does not exist, or the key belongs to another one.</source>
        <translation>Das Dienstkonto gibt es nicht, oder der Schlüssel gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>Compare the service account ID in the Nebius console. Then give all projects again with their keys.</source>
        <translation>Vergleichen Sie die Dienstkonto-ID in der Nebius-Konsole. Geben Sie dann alle Projekte noch einmal mit ihren Schlüsseln an.</translation>
    </message>
    <message>
        <source>Nebius refused a key</source>
        <translation>Nebius hat einen Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The key is not active, or the service account may not administer the project.</source>
        <translation>Der Schlüssel ist nicht aktiv, oder das Dienstkonto darf das Projekt nicht verwalten.</translation>
    </message>
</context>
<context>
    <name>byoc::NebiusBindingsDocument</name>
    <message>
        <source>The document holds a single text, not a list of bindings. It begins with the line bindings:.</source>
        <translation>Das Dokument enthält einen einzelnen Text, keine Liste von Bindungen. Sie beginnt mit der Zeile bindings:.</translation>
    </message>
    <message>
        <source>The list of bindings is empty.</source>
        <translation>Die Liste der Bindungen ist leer.</translation>
    </message>
    <message>
        <source>There is no list of bindings. It stands below the line bindings:.</source>
        <translation>Es gibt keine Liste von Bindungen. Sie steht unter der Zeile bindings:.</translation>
    </message>
    <message>
        <source>The bindings are not a list. Each begins with a dash: - projectID: …</source>
        <translation>Die Bindungen sind keine Liste. Jede beginnt mit einem Strich: - projectID: …</translation>
    </message>
    <message numerus="yes">
        <source>There are %n bindings; at most %1 are read.</source>
        <translation>
            <numerusform>Es gibt %n Bindung; höchstens %1 werden gelesen.</numerusform>
            <numerusform>Es gibt %n Bindungen; höchstens %1 werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more mistakes; they come after these.</source>
        <translation>Es kann weitere Fehler geben; sie kommen nach diesen.</translation>
    </message>
    <message>
        <source>The binding has no fields. It wants projectID, serviceAccountID, publicKeyID and a private key.</source>
        <translation>Die Bindung hat keine Felder. Sie braucht projectID, serviceAccountID, publicKeyID und einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The project %1 is already in entry %2.</source>
        <translation>Das Projekt %1 steht schon in Eintrag %2.</translation>
    </message>
    <message>
        <source>Merging with &lt;&lt; is not read here. Write the fields out.</source>
        <translation>Zusammenführen mit &lt;&lt; wird hier nicht gelesen. Schreiben Sie die Felder aus.</translation>
    </message>
    <message>
        <source>%1 holds a list or fields; one text is wanted.</source>
        <translation>%1 enthält eine Liste oder Felder; gebraucht wird ein einzelner Text.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The private key is given twice: as text and as a file. Leave one out.</source>
        <translation>Der private Schlüssel ist zweimal angegeben: als Text und als Datei. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>The private key is missing. Give privateKeyPEMFile or privateKeyPEM.</source>
        <translation>Der private Schlüssel fehlt. Geben Sie privateKeyPEMFile oder privateKeyPEM an.</translation>
    </message>
    <message>
        <source>The key file %1 is wrong. %2</source>
        <translation>Die Schlüsseldatei %1 ist falsch. %2</translation>
    </message>
    <message>
        <source>Where the name of the key file is wanted stands what reads like a key. Give a key as privateKeyPEM.</source>
        <translation>Wo der Name der Schlüsseldatei stehen soll, steht etwas, das sich wie ein Schlüssel liest. Geben Sie einen Schlüssel als privateKeyPEM an.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 has characters in it that cannot be seen.</source>
        <translation>%1 enthält Zeichen, die man nicht sieht.</translation>
    </message>
</context>
<context>
    <name>byoc::NetworkSettings</name>
    <message>
        <source>The connection settings in %1 are damaged. The system&apos;s are used instead.</source>
        <translation>Die Verbindungseinstellungen in %1 sind beschädigt. Stattdessen werden die des Systems verwendet.</translation>
    </message>
    <message>
        <source>Open the connection settings, check them and apply them again.</source>
        <translation>Öffnen Sie die Verbindungseinstellungen, prüfen Sie sie, und wenden Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy.</source>
        <translation>Geben Sie den Host des Proxys ein.</translation>
    </message>
    <message>
        <source>Enter the host alone, without http:// or the like.</source>
        <translation>Geben Sie nur den Host ein, ohne http:// oder Ähnliches.</translation>
    </message>
    <message>
        <source>Enter the host alone. The port has a field of its own.</source>
        <translation>Geben Sie nur den Host ein. Der Port hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>This is not the name or address of a host.</source>
        <translation>Das ist weder der Name noch die Adresse eines Hosts.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, 1 to %1.</source>
        <translation>Geben Sie den Port des Proxys ein, 1 bis %1.</translation>
    </message>
    <message>
        <source>A user name for a proxy has no colon.</source>
        <translation>Ein Benutzername für einen Proxy enthält keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>This is not a user name.</source>
        <translation>Das ist kein Benutzername.</translation>
    </message>
</context>
<context>
    <name>byoc::Oci</name>
    <message>
        <source>Oracle Cloud</source>
        <translation>Oracle Cloud</translation>
    </message>
    <message>
        <source>OCI</source>
        <translation>OCI</translation>
    </message>
    <message>
        <source>Cloud Shell</source>
        <translation>Cloud Shell</translation>
    </message>
    <message>
        <source>Your Oracle Cloud tenancy</source>
        <translation>Ihr Oracle-Cloud-Mandant</translation>
    </message>
    <message>
        <source>The tenancy that will hold the resources, and the identity domain for the platform&apos;s user. An administrator of the tenancy has to finish the setup.</source>
        <translation>Der Mandant, in dem die Ressourcen liegen werden, und die Identitätsdomain für den Benutzer der Plattform. Ein Administrator des Mandanten muss die Einrichtung abschließen.</translation>
    </message>
    <message>
        <source>omnistrate-ctl has no options for Oracle Cloud. Use this window or the provider&apos;s portal.</source>
        <translation>omnistrate-ctl hat keine Optionen für Oracle Cloud. Verwenden Sie dieses Fenster oder das Portal des Anbieters.</translation>
    </message>
    <message>
        <source>This belongs to the realm %1, not to the commercial Oracle Cloud (oc1). The setup may not work there.</source>
        <translation>Dies gehört zum Realm %1, nicht zur kommerziellen Oracle Cloud (oc1). Die Einrichtung funktioniert dort vielleicht nicht.</translation>
    </message>
    <message>
        <source>This is not the OCID of a tenancy. It begins with “ocid1.tenancy.oc1..”; please copy all of it.</source>
        <translation>Das ist nicht die OCID eines Mandanten. Sie beginnt mit „ocid1.tenancy.oc1..“; bitte kopieren Sie sie vollständig.</translation>
    </message>
    <message>
        <source>This is not the OCID of an identity domain. It begins with “ocid1.domain.oc1..”; please copy all of it.</source>
        <translation>Das ist nicht die OCID einer Identitätsdomain. Sie beginnt mit „ocid1.domain.oc1..“; bitte kopieren Sie sie vollständig.</translation>
    </message>
    <message>
        <source>Tenancy OCID</source>
        <translation>Mandanten-OCID</translation>
    </message>
    <message>
        <source>The identifier of your tenancy, which is your whole Oracle Cloud account.</source>
        <translation>Die Kennung Ihres Mandanten, der Ihr gesamtes Oracle-Cloud-Konto ist.</translation>
    </message>
    <message>
        <source>In the Oracle Cloud console, open the profile menu at the top right, then Tenancy, and copy the OCID. In OCI Cloud Shell, run this command.</source>
        <translation>Öffnen Sie in der Oracle-Cloud-Konsole oben rechts das Profilmenü, dann Tenancy, und kopieren Sie die OCID. In der OCI Cloud Shell führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>Domain OCID</source>
        <translation>Domain-OCID</translation>
    </message>
    <message>
        <source>The identifier of the identity domain, usually the one named Default.</source>
        <translation>Die Kennung der Identitätsdomain, gewöhnlich der mit dem Namen Default.</translation>
    </message>
    <message>
        <source>In the Oracle Cloud console, open Identity &amp; Security, then Domains, open the domain and copy its OCID. In OCI Cloud Shell, run this command.</source>
        <translation>Öffnen Sie in der Oracle-Cloud-Konsole Identity &amp; Security, dann Domains, öffnen Sie die Domain, und kopieren Sie ihre OCID. In der OCI Cloud Shell führen Sie diesen Befehl aus.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>name not published</source>
        <translation>Name nicht veröffentlicht</translation>
    </message>
    <message>
        <source>The control plane uses it to set up and manage deployments in the tenancy. What it may do is in the script, which you can read before you run it.</source>
        <translation>Mit ihm richtet die Steuerungsebene Bereitstellungen im Mandanten ein und verwaltet sie. Was er darf, steht im Skript, das Sie vor dem Ausführen lesen können.</translation>
    </message>
    <message>
        <source>Grant access in Oracle Cloud</source>
        <translation>Zugriff in Oracle Cloud erteilen</translation>
    </message>
    <message>
        <source>Run one command in OCI Cloud Shell. It makes a user that the platform may use in this tenancy; nothing is deployed yet.</source>
        <translation>Führen Sie einen Befehl in der OCI Cloud Shell aus. Er legt einen Benutzer an, den die Plattform in diesem Mandanten verwenden darf; bereitgestellt wird noch nichts.</translation>
    </message>
    <message>
        <source>Run it as an administrator of the tenancy. Which rights are enough is not published.</source>
        <translation>Führen Sie ihn als Administrator des Mandanten aus. Welche Rechte genügen, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Waiting for you to run the command</source>
        <translation>Wartet darauf, dass Sie den Befehl ausführen</translation>
    </message>
    <message>
        <source>I have run it</source>
        <translation>Ich habe ihn ausgeführt</translation>
    </message>
    <message>
        <source>Open OCI Cloud Shell while signed in to the tenancy as an administrator.</source>
        <translation>Öffnen Sie die OCI Cloud Shell, während Sie beim Mandanten als Administrator angemeldet sind.</translation>
    </message>
    <message>
        <source>Open Cloud Shell</source>
        <translation>Cloud Shell öffnen</translation>
    </message>
    <message>
        <source>Paste this command there and press Enter.</source>
        <translation>Fügen Sie diesen Befehl dort ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Oracle Cloud refused it</source>
        <translation>Oracle Cloud hat es abgelehnt</translation>
    </message>
    <message>
        <source>The command was not run by an administrator, or one of the two OCIDs is not right. Oracle Cloud does not say which.</source>
        <translation>Der Befehl wurde nicht von einem Administrator ausgeführt, oder eine der beiden OCIDs stimmt nicht. Oracle Cloud sagt nicht, was davon zutrifft.</translation>
    </message>
    <message>
        <source>Compare both OCIDs, then let an administrator of the tenancy run the command again.</source>
        <translation>Vergleichen Sie beide OCIDs, und lassen Sie dann einen Administrator des Mandanten den Befehl noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Show the command</source>
        <translation>Befehl anzeigen</translation>
    </message>
</context>
<context>
    <name>byoc::OfferingChoice</name>
    <message>
        <source>This subscription is not active. Ask the provider to activate it.</source>
        <translation>Dieses Abonnement ist nicht aktiv. Bitten Sie den Anbieter, es zu aktivieren.</translation>
    </message>
    <message>
        <source>You may only read in this subscription. Ask its owner %1 to make you an editor.</source>
        <translation>In diesem Abonnement dürfen Sie nur lesen. Bitten Sie den Eigentümer %1, Sie zum Bearbeiter zu machen.</translation>
    </message>
    <message>
        <source>This subscription has no payment method yet. Add one in the provider&apos;s portal.</source>
        <translation>Dieses Abonnement hat noch keine Zahlungsart. Fügen Sie im Portal des Anbieters eine hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>This subscription has reached its limit of %n account(s). Remove one, or ask the provider for more.</source>
        <translation>
            <numerusform>Dieses Abonnement hat seine Grenze von %n Konto erreicht. Entfernen Sie eines, oder bitten Sie den Anbieter um mehr.</numerusform>
            <numerusform>Dieses Abonnement hat seine Grenze von %n Konten erreicht. Entfernen Sie eines, oder bitten Sie den Anbieter um mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider is still preparing this plan.</source>
        <translation>Der Anbieter bereitet diesen Plan noch vor.</translation>
    </message>
    <message>
        <source>You have no subscription to this plan. Ask %1 for one.</source>
        <translation>Sie haben diesen Plan nicht abonniert. Bitten Sie %1 um ein Abonnement.</translation>
    </message>
</context>
<context>
    <name>byoc::OfferingPage</name>
    <message>
        <source>What do you want to run?</source>
        <translation>Was möchten Sie betreiben?</translation>
    </message>
    <message>
        <source>Choose the product and the plan that your account is for.</source>
        <translation>Wählen Sie das Produkt und den Plan, für die Ihr Konto bestimmt ist.</translation>
    </message>
    <message>
        <source>There is nothing to onboard yet</source>
        <translation>Es gibt noch nichts anzubinden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>You have no subscription to this plan yet. It is approved at once.</source>
        <translation>Sie haben diesen Plan noch nicht abonniert. Das Abonnement wird sofort genehmigt.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Looking for your products and plans.</source>
        <translation>Ihre Produkte und Pläne werden gesucht.</translation>
    </message>
    <message>
        <source>The plan %1 is not offered any more. Choose another one; what you entered for your account is kept.</source>
        <translation>Der Plan %1 wird nicht mehr angeboten. Wählen Sie einen anderen; was Sie für Ihr Konto eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 (environment %2)</source>
        <translation>%1 (Umgebung %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, plan</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The organisation of %1 has no plan that runs in a customer&apos;s own cloud. Ask the provider of the software to give you access to one, or sign in as another user.</source>
        <translation>Die Organisation von %1 hat keinen Plan, der in der eigenen Cloud eines Kunden läuft. Bitten Sie den Anbieter der Software um Zugang zu einem solchen Plan, oder melden Sie sich als anderer Benutzer an.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>owner, subscription ID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>Wird abonniert…</translation>
    </message>
    <message>
        <source>Your plans are being read.</source>
        <translation>Ihre Pläne werden gelesen.</translation>
    </message>
    <message>
        <source>Your plans could not be read.</source>
        <translation>Ihre Pläne konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no plan to choose.</source>
        <translation>Es gibt keinen Plan zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose a product and plan.</source>
        <translation>Wählen Sie ein Produkt und einen Plan.</translation>
    </message>
    <message>
        <source>Subscribe to the plan first.</source>
        <translation>Abonnieren Sie zuerst den Plan.</translation>
    </message>
    <message>
        <source>Find a product or plan</source>
        <translation>Produkt oder Plan suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s).</source>
        <translation>
            <numerusform>%Ln Plan.</numerusform>
            <numerusform>%Ln Pläne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln plan(s) fit.</source>
        <translation>
            <numerusform>%1 von %Ln Plan passt.</numerusform>
            <numerusform>%1 von %Ln Plänen passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; type more to narrow them down.</source>
        <translation>
            <numerusform>Der erste wird angezeigt; geben Sie mehr ein, um die Auswahl einzugrenzen.</numerusform>
            <numerusform>Die ersten %n werden angezeigt; geben Sie mehr ein, um die Auswahl einzugrenzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byoc::OnPremise</name>
    <message>
        <source>My own Kubernetes</source>
        <translation>Eigenes Kubernetes</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Any cluster, also on-premise</source>
        <translation>Jeder Cluster, auch im eigenen Rechenzentrum</translation>
    </message>
    <message>
        <source>Your Kubernetes cluster</source>
        <translation>Ihr Kubernetes-Cluster</translation>
    </message>
    <message>
        <source>The cluster in which the product will run. Someone with cluster-admin rights has to install an agent in it.</source>
        <translation>Der Cluster, in dem das Produkt laufen wird. Jemand mit cluster-admin-Rechten muss darin einen Agenten installieren.</translation>
    </message>
    <message>
        <source>The command also downloads the install kit into the folder in which it runs. The kit holds credentials: keep it secret.</source>
        <translation>Der Befehl lädt auch das Installationspaket in den Ordner, in dem er ausgeführt wird. Das Paket enthält Zugangsdaten: Halten Sie es geheim.</translation>
    </message>
    <message>
        <source>It is safer to use up to 63 lower-case letters, digits and hyphens, for example acme-prod.</source>
        <translation>Sicherer sind höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel acme-prod.</translation>
    </message>
    <message>
        <source>Cluster name</source>
        <translation>Name des Clusters</translation>
    </message>
    <message>
        <source>A name by which you recognise this cluster; it can differ from the name that kubectl uses.</source>
        <translation>Ein Name, an dem Sie diesen Cluster erkennen; er kann anders lauten als der Name, den kubectl verwendet.</translation>
    </message>
    <message>
        <source>You are free to choose it. This shows which cluster kubectl is connected to.</source>
        <translation>Sie können ihn frei wählen. Dies zeigt, mit welchem Cluster kubectl verbunden ist.</translation>
    </message>
    <message>
        <source>Region label</source>
        <translation>Regionsbezeichnung</translation>
    </message>
    <message>
        <source>A label only, for example the place of your data centre.</source>
        <translation>Nur eine Bezeichnung, zum Beispiel der Ort Ihres Rechenzentrums.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What this cluster is for, so that others know.</source>
        <translation>Wozu dieser Cluster dient, damit andere es wissen.</translation>
    </message>
    <message>
        <source>Production cluster in the Frankfurt data centre</source>
        <translation>Produktionscluster im Rechenzentrum Frankfurt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Holds the agent, apart from everything else.</source>
        <translation>Enthält den Agenten, getrennt von allem anderen.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>The agent. It connects outwards to the control plane; no port is opened for it.</source>
        <translation>Der Agent. Er verbindet sich nach außen mit der Steuerungsebene; für ihn wird kein Port geöffnet.</translation>
    </message>
    <message>
        <source>Amenities</source>
        <translation>Zusatzdienste</translation>
    </message>
    <message>
        <source>Installed by the agent afterwards: certificates, names, ingress and monitoring.</source>
        <translation>Werden danach vom Agenten installiert: Zertifikate, Namen, Ingress und Überwachung.</translation>
    </message>
    <message>
        <source>Install kit</source>
        <translation>Installationspaket</translation>
    </message>
    <message>
        <source>Download the install kit to a computer with kubectl access to the cluster.</source>
        <translation>Laden Sie das Installationspaket auf einen Computer mit kubectl-Zugriff auf den Cluster herunter.</translation>
    </message>
    <message>
        <source>The kit holds credentials for this one cluster. Keep it secret, and delete it when the cluster is connected.</source>
        <translation>Das Paket enthält Zugangsdaten für diesen einen Cluster. Halten Sie es geheim, und löschen Sie es, wenn der Cluster verbunden ist.</translation>
    </message>
    <message>
        <source>Unpack it into a folder of its own.</source>
        <translation>Entpacken Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Check that kubectl is connected to the right cluster.</source>
        <translation>Prüfen Sie, ob kubectl mit dem richtigen Cluster verbunden ist.</translation>
    </message>
    <message>
        <source>Check the cluster. This changes nothing.</source>
        <translation>Prüfen Sie den Cluster. Dabei wird nichts verändert.</translation>
    </message>
    <message>
        <source>If the ingress class nginx is in use by something of yours and may stay so, add --skip-nginx-validation here and in the next step.</source>
        <translation>Wenn etwas Eigenes die Ingress-Klasse nginx verwendet und das so bleiben darf, fügen Sie hier und im nächsten Schritt --skip-nginx-validation hinzu.</translation>
    </message>
    <message>
        <source>Install the agent.</source>
        <translation>Installieren Sie den Agenten.</translation>
    </message>
    <message>
        <source>With -i instead, the installer asks before each step. For a try without a cluster of your own, --create-k3d-cluster or --create-k3s-cluster with a number make one.</source>
        <translation>Mit -i fragt das Installationsprogramm stattdessen vor jedem Schritt. Für einen Versuch ohne eigenen Cluster erzeugen --create-k3d-cluster oder --create-k3s-cluster mit einer Zahl einen.</translation>
    </message>
    <message>
        <source>Connect your cluster</source>
        <translation>Cluster verbinden</translation>
    </message>
    <message>
        <source>Install the agent in your cluster. It connects to the control plane by itself, usually within 5 to 15 minutes.</source>
        <translation>Installieren Sie den Agenten in Ihrem Cluster. Er verbindet sich von selbst mit der Steuerungsebene, gewöhnlich innerhalb von 5 bis 15 Minuten.</translation>
    </message>
    <message>
        <source>Install the agent in the cluster %1. It connects to the control plane by itself, usually within 5 to 15 minutes.</source>
        <translation>Installieren Sie den Agenten im Cluster %1. Er verbindet sich von selbst mit der Steuerungsebene, gewöhnlich innerhalb von 5 bis 15 Minuten.</translation>
    </message>
    <message>
        <source>Whoever installs it needs a kubectl context with the role cluster-admin.</source>
        <translation>Wer ihn installiert, braucht einen kubectl-Kontext mit der Rolle cluster-admin.</translation>
    </message>
    <message>
        <source>Waiting for the agent to connect</source>
        <translation>Wartet darauf, dass der Agent sich verbindet</translation>
    </message>
    <message>
        <source>I have installed it</source>
        <translation>Ich habe ihn installiert</translation>
    </message>
    <message>
        <source>A supported version of Kubernetes, with its network plug-in and cluster DNS working.</source>
        <translation>Eine unterstützte Version von Kubernetes, mit funktionierendem Netzwerk-Plug-in und Cluster-DNS.</translation>
    </message>
    <message>
        <source>kubectl is connected to the right cluster, with the role cluster-admin.</source>
        <translation>kubectl ist mit dem richtigen Cluster verbunden, mit der Rolle cluster-admin.</translation>
    </message>
    <message>
        <source>Helm 3.12 or newer; the installer can fetch it from get.helm.sh.</source>
        <translation>Helm 3.12 oder neuer; das Installationsprogramm kann es von get.helm.sh holen.</translation>
    </message>
    <message>
        <source>Services of type LoadBalancer work, for example through MetalLB.</source>
        <translation>Services vom Typ LoadBalancer funktionieren, zum Beispiel durch MetalLB.</translation>
    </message>
    <message>
        <source>The ports 80 and 443 are free.</source>
        <translation>Die Ports 80 und 443 sind frei.</translation>
    </message>
    <message>
        <source>The ingress class nginx does not belong to something else.</source>
        <translation>Die Ingress-Klasse nginx gehört nicht zu etwas anderem.</translation>
    </message>
    <message>
        <source>A storage class, if the product keeps data.</source>
        <translation>Eine Storage-Klasse, falls das Produkt Daten speichert.</translation>
    </message>
    <message>
        <source>The cluster reaches *.omnistrate.cloud, ghcr.io, get.helm.sh, registry.k8s.io, quay.io, docker.io and the registries of the product.</source>
        <translation>Der Cluster erreicht *.omnistrate.cloud, ghcr.io, get.helm.sh, registry.k8s.io, quay.io, docker.io und die Registrys des Produkts.</translation>
    </message>
    <message>
        <source>A plain kind cluster fails the check, because it has no load balancer.</source>
        <translation>Ein einfacher kind-Cluster besteht die Prüfung nicht, weil er keinen Load Balancer hat.</translation>
    </message>
    <message>
        <source>The connection goes outwards only; no inbound port has to be opened.</source>
        <translation>Die Verbindung geht nur nach außen; kein eingehender Port muss geöffnet werden.</translation>
    </message>
    <message>
        <source>One command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>Run this in the same terminal. It downloads the install kit and starts its installer.</source>
        <translation>Führen Sie dies in demselben Terminal aus. Es lädt das Installationspaket herunter und startet sein Installationsprogramm.</translation>
    </message>
    <message>
        <source>To look at everything first, use the install kit instead.</source>
        <translation>Um sich zuerst alles anzusehen, verwenden Sie stattdessen das Installationspaket.</translation>
    </message>
    <message>
        <source>The ports 80 or 443 are in use</source>
        <translation>Die Ports 80 oder 443 sind belegt</translation>
    </message>
    <message>
        <source>Something else in the cluster listens on a port that the ingress needs.</source>
        <translation>Etwas anderes im Cluster belegt einen Port, den der Ingress braucht.</translation>
    </message>
    <message>
        <source>Free both ports, then run the installer again.</source>
        <translation>Geben Sie beide Ports frei, und starten Sie das Installationsprogramm dann noch einmal.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte anzeigen</translation>
    </message>
    <message>
        <source>The ingress class nginx belongs to something else</source>
        <translation>Die Ingress-Klasse nginx gehört zu etwas anderem</translation>
    </message>
    <message>
        <source>An ingress controller of yours has this class already.</source>
        <translation>Einer Ihrer Ingress-Controller hat diese Klasse schon.</translation>
    </message>
    <message>
        <source>Remove or rename that class, or run the installer with --skip-nginx-validation if both may share it.</source>
        <translation>Entfernen Sie diese Klasse oder benennen Sie sie um, oder starten Sie das Installationsprogramm mit --skip-nginx-validation, wenn beide sie sich teilen dürfen.</translation>
    </message>
    <message>
        <source>The cluster has no load balancer</source>
        <translation>Der Cluster hat keinen Load Balancer</translation>
    </message>
    <message>
        <source>Services of type LoadBalancer get no address in this cluster.</source>
        <translation>Services vom Typ LoadBalancer bekommen in diesem Cluster keine Adresse.</translation>
    </message>
    <message>
        <source>Install an implementation such as MetalLB, then run the installer again.</source>
        <translation>Installieren Sie eine Implementierung wie MetalLB, und starten Sie das Installationsprogramm dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>byoc::OnboardingModel</name>
    <message>
        <source>Not in this plan. Ask %1 to add it.</source>
        <translation>Nicht in diesem Plan. Bitten Sie %1, es aufzunehmen.</translation>
    </message>
    <message>
        <source>Choose a cloud first.</source>
        <translation>Wählen Sie zuerst eine Cloud.</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <comment>a field&apos;s label, e.g. AWS account ID</comment>
        <translation>Eine Angabe fehlt: %1.</translation>
    </message>
    <message>
        <source>Correct the %1.</source>
        <comment>a field&apos;s label, e.g. AWS account ID</comment>
        <translation>Eine Angabe ist zu berichtigen: %1.</translation>
    </message>
    <message>
        <source>Add at least one binding.</source>
        <translation>Fügen Sie mindestens eine Bindung hinzu.</translation>
    </message>
    <message>
        <source>Give the private key of %1 again. Keys are never saved.</source>
        <translation>Geben Sie den privaten Schlüssel von %1 noch einmal an. Schlüssel werden nie gespeichert.</translation>
    </message>
    <message>
        <source>Correct the tags.</source>
        <translation>Berichtigen Sie die Tags.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>%1, service account %2, key %3</source>
        <translation>%1, Dienstkonto %2, Schlüssel %3</translation>
    </message>
    <message>
        <source>PrivateLink</source>
        <translation>PrivateLink</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a tag: key = value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Mind: this command loads from %1, which is not the control plane (%2).</source>
        <translation>Beachten Sie: Dieser Befehl lädt von %1, und das ist nicht die Steuerungsebene (%2).</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Customer account ID</source>
        <translation>Kundenkonto-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>den Anbieter</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>e-mail address, organisation</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose a customer.</source>
        <translation>Wählen Sie einen Kunden.</translation>
    </message>
    <message>
        <source>The subscription is being created.</source>
        <translation>Das Abonnement wird angelegt.</translation>
    </message>
    <message>
        <source>Choose a subscription of this customer.</source>
        <translation>Wählen Sie ein Abonnement dieses Kunden.</translation>
    </message>
    <message>
        <source>The accounts of this customer are being read.</source>
        <translation>Die Konten dieses Kunden werden gelesen.</translation>
    </message>
    <message>
        <source>The accounts of this customer could not be read.</source>
        <translation>Die Konten dieses Kunden konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The provider requires PrivateLink, and this plan does not support it. Choose another plan.</source>
        <translation>Der Anbieter verlangt PrivateLink, und dieser Plan unterstützt es nicht. Wählen Sie einen anderen Plan.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>That onboarding was made as support staff. Sign in as support staff to continue it; everything is kept.</source>
        <translation>Diese Anbindung wurde im Kundensupport angelegt. Melden Sie sich für den Kundensupport an, um damit weiterzumachen; alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>That onboarding was not made as support staff. Sign in as yourself to continue it; everything is kept.</source>
        <translation>Diese Anbindung wurde nicht im Kundensupport angelegt. Melden Sie sich im eigenen Namen an, um damit weiterzumachen; alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>That onboarding is at %1. Sign in there to continue it; everything is kept.</source>
        <translation>Diese Anbindung ist bei %1. Melden Sie sich dort an, um damit weiterzumachen; alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>That onboarding was made by %1. Sign in as %1 to continue it; everything is kept.</source>
        <translation>Diese Anbindung wurde von %1 angelegt. Melden Sie sich als %1 an, um damit weiterzumachen; alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>The plan is not offered any more. Go back and choose another one.</source>
        <translation>Der Plan wird nicht mehr angeboten. Gehen Sie zurück, und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Your plans could not be read.</source>
        <translation>Ihre Pläne konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your plans are being read.</source>
        <translation>Ihre Pläne werden gelesen.</translation>
    </message>
    <message>
        <source>Subscribe to the plan first.</source>
        <translation>Abonnieren Sie zuerst den Plan.</translation>
    </message>
    <message>
        <source>The accounts that exist already are being read.</source>
        <translation>Die vorhandenen Konten werden gelesen.</translation>
    </message>
    <message>
        <source>That onboarding was made by another user. Sign in as that user to continue it; everything is kept.</source>
        <translation>Diese Anbindung wurde von einem anderen Benutzer angelegt. Melden Sie sich als dieser Benutzer an, um damit weiterzumachen; alles bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>byoc::OnboardingState</name>
    <message>
        <source>Preparing your instructions</source>
        <translation>Anleitung wird vorbereitet</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Verifying access</source>
        <translation>Zugriff wird geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Being disconnected</source>
        <translation>Wird getrennt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Not ready yet: %1</source>
        <translation>Noch nicht bereit: %1</translation>
    </message>
</context>
<context>
    <name>byoc::Parameter</name>
    <message>
        <source>Write it with a dot and without separators, for example 1500.5.</source>
        <translation>Schreiben Sie sie mit einem Punkt und ohne Trennzeichen, zum Beispiel 1500.5.</translation>
    </message>
    <message>
        <source>Write digits, for example 3 or 0.5.</source>
        <translation>Schreiben Sie Ziffern, zum Beispiel 3 oder 0.5.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The number is too large to be sent exactly.</source>
        <translation>Die Zahl ist zu groß, um genau gesendet zu werden.</translation>
    </message>
    <message>
        <source>Whole numbers may have 64 bits, that is up to 9223372036854775807.</source>
        <translation>Ganze Zahlen dürfen 64 Bit haben, also bis 9223372036854775807.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1): %2.</source>
        <translation>Das ist kein gültiges JSON (Zeile %1): %2.</translation>
    </message>
    <message>
        <source>JSON wants double quotes, and no comments or trailing commas.</source>
        <translation>JSON verlangt doppelte Anführungszeichen und kennt weder Kommentare noch Kommas am Ende.</translation>
    </message>
    <message>
        <source>The form of this value cannot be checked here. The server will check it.</source>
        <translation>Die Form dieses Werts kann hier nicht geprüft werden. Der Server wird sie prüfen.</translation>
    </message>
    <message>
        <source>The value does not have the form that is wanted: %1</source>
        <translation>Der Wert hat nicht die verlangte Form: %1</translation>
    </message>
    <message>
        <source>The number must be at least %1.</source>
        <translation>Die Zahl muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>The number must be at most %1.</source>
        <translation>Die Zahl darf höchstens %1 sein.</translation>
    </message>
    <message numerus="yes">
        <source>The value must have at least %n characters.</source>
        <translation>
            <numerusform>Der Wert muss mindestens %n Zeichen haben.</numerusform>
            <numerusform>Der Wert muss mindestens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value may have at most %n characters.</source>
        <translation>
            <numerusform>Der Wert darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Der Wert darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not one of the values to choose from.</source>
        <translation>Das ist keiner der Werte, die zur Auswahl stehen.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values to choose from.</source>
        <translation>„%1“ ist keiner der Werte, die zur Auswahl stehen.</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Element %1: %2</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>Ein Wert ist erforderlich.</translation>
    </message>
    <message>
        <source>At least one item is required.</source>
        <translation>Mindestens ein Element ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>byoc::ParameterEdit</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>One entry a line.</source>
        <translation>Ein Eintrag je Zeile.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Bitte wählen…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>byoc::ParamsDocument</name>
    <message>
        <source>A params.json is one JSON object: { &quot;key&quot;: value, … }.</source>
        <translation>Eine params.json ist ein einzelnes JSON-Objekt: { &quot;key&quot;: value, … }.</translation>
    </message>
    <message>
        <source>The file holds a JSON list.</source>
        <translation>Die Datei enthält eine JSON-Liste.</translation>
    </message>
    <message>
        <source>The file holds a single JSON text.</source>
        <translation>Die Datei enthält einen einzelnen JSON-Text.</translation>
    </message>
    <message>
        <source>The file holds only null, that is, no parameters.</source>
        <translation>Die Datei enthält nur null, also keine Parameter.</translation>
    </message>
    <message>
        <source>The file holds only true or false.</source>
        <translation>Die Datei enthält nur true oder false.</translation>
    </message>
    <message>
        <source>The file holds a single number.</source>
        <translation>Die Datei enthält eine einzelne Zahl.</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove this one.</source>
        <translation>JSON kennt keine Kommentare. Entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>This looks like XML or HTML.</source>
        <translation>Das sieht nach XML oder HTML aus.</translation>
    </message>
    <message>
        <source>This looks like YAML.</source>
        <translation>Das sieht nach YAML aus.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 are read.</source>
        <translation>Die Datei ist zu groß: Höchstens %1 werden gelesen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8.</source>
        <translation>Der Text ist nicht UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file ends too early: a closing bracket is missing.</source>
        <translation>Die Datei endet zu früh: Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is no parameter; the deploy command has its own option for it.</source>
        <translation>„%1“ ist kein Parameter; der Bereitstellungsbefehl hat dafür eine eigene Option.</translation>
    </message>
    <message>
        <source>The line holds a byte order mark, a character that nobody sees. Remove it.</source>
        <translation>Die Zeile enthält eine Byte-Reihenfolge-Markierung, ein unsichtbares Zeichen. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>byoc::PlanSpecification</name>
    <message>
        <source>The document has no fields. A plan specification begins with lines such as name: and deployment:.</source>
        <translation>Das Dokument hat keine Felder. Eine Planspezifikation beginnt mit Zeilen wie name: und deployment:.</translation>
    </message>
    <message>
        <source>This is neither a plan specification nor a compose file: there is no deployment, no services and no x-omnistrate-service-plan.</source>
        <translation>Das ist weder eine Planspezifikation noch eine Compose-Datei: Es gibt weder deployment noch services noch x-omnistrate-service-plan.</translation>
    </message>
    <message>
        <source>In a compose file the deployment block at the top is ignored. Move it under %1.</source>
        <translation>In einer Compose-Datei wird der deployment-Block auf oberster Ebene nicht beachtet. Verschieben Sie ihn unter %1.</translation>
    </message>
    <message>
        <source>%1 holds no fields. It wants name:, tenancyType: and deployment: below it.</source>
        <translation>%1 enthält keine Felder. Darunter werden name:, tenancyType: und deployment: gebraucht.</translation>
    </message>
    <message>
        <source>%1 is an old form, and there is a deployment block beside it. Remove %1, so that only one of them can count.</source>
        <translation>%1 ist eine alte Form, und daneben steht ein deployment-Block. Entfernen Sie %1, damit nur eines von beiden gelten kann.</translation>
    </message>
    <message>
        <source>%1 is an old form. Write the same values under %2, deployment, %3 instead.</source>
        <translation>%1 ist eine alte Form. Schreiben Sie dieselben Werte stattdessen unter %2, deployment, %3.</translation>
    </message>
    <message>
        <source>There is no deployment block, so the plan does not say whose accounts it runs in. Customers&apos; accounts need deployment with byoaDeployment.</source>
        <translation>Es gibt keinen deployment-Block, also sagt der Plan nicht, in wessen Konten er läuft. Konten von Kunden brauchen deployment mit byoaDeployment.</translation>
    </message>
    <message>
        <source>deployment holds a text or a list. It wants byoaDeployment: below it, and the provider&apos;s accounts below that.</source>
        <translation>deployment enthält einen Text oder eine Liste. Darunter wird byoaDeployment: gebraucht, und darunter die Konten des Anbieters.</translation>
    </message>
    <message>
        <source>%1 is a second deployment model beside %2. A plan has one model; make another plan for the other one.</source>
        <translation>%1 ist ein zweites Bereitstellungsmodell neben %2. Ein Plan hat nur ein Modell; legen Sie für das andere einen weiteren Plan an.</translation>
    </message>
    <message>
        <source>The deployment block names no model, so the plan does not say whose accounts it runs in. Customers&apos; accounts need byoaDeployment below it.</source>
        <translation>Der deployment-Block nennt kein Modell, also sagt der Plan nicht, in wessen Konten er läuft. Konten von Kunden brauchen darunter byoaDeployment.</translation>
    </message>
    <message>
        <source>%1 stands directly below deployment and is not read there. Put it below byoaDeployment.</source>
        <translation>%1 steht direkt unter deployment und wird dort nicht gelesen. Setzen Sie es unter byoaDeployment.</translation>
    </message>
    <message>
        <source>Merging with &lt;&lt; is not read here. Write the fields out, so that everyone can see which accounts are used.</source>
        <translation>Zusammenführen mit &lt;&lt; wird hier nicht gelesen. Schreiben Sie die Felder aus, damit jeder sehen kann, welche Konten verwendet werden.</translation>
    </message>
    <message>
        <source>%1 is not known here and has probably no effect.</source>
        <translation>%1 ist hier nicht bekannt und hat wahrscheinlich keine Wirkung.</translation>
    </message>
    <message>
        <source>%1 is not known here and has probably no effect. Did you mean %2?</source>
        <translation>%1 ist hier nicht bekannt und hat wahrscheinlich keine Wirkung. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 is the same field as %2 in line %3: large and small letters count as equal. Remove one of them.</source>
        <translation>%1 ist dasselbe Feld wie %2 in Zeile %3: Groß- und Kleinbuchstaben gelten als gleich. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>%1 holds a text or a list. It wants fields such as awsAccountId: below it.</source>
        <translation>%1 enthält einen Text oder eine Liste. Darunter werden Felder wie awsAccountId: gebraucht.</translation>
    </message>
    <message>
        <source>%1 holds a list or fields; one text in quotes is wanted.</source>
        <translation>%1 enthält eine Liste oder Felder; gebraucht wird ein einzelner Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in, or remove the line if the plan does not serve this cloud.</source>
        <translation>%1 ist leer. Tragen Sie einen Wert ein, oder entfernen Sie die Zeile, wenn der Plan diese Cloud nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 is not read in a compose file. To serve %2, write a plan specification.</source>
        <translation>%1 wird in einer Compose-Datei nicht gelesen. Um %2 zu unterstützen, schreiben Sie eine Planspezifikation.</translation>
    </message>
    <message>
        <source>%1 is “%2”, a variable. It has to be replaced by the real value before the specification is used.</source>
        <translation>%1 ist „%2“, also eine Variable. Sie muss durch den echten Wert ersetzt werden, bevor die Spezifikation verwendet wird.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which only holds the place. Write the value of your own account there.</source>
        <translation>%1 ist „%2“, also nur ein Platzhalter. Tragen Sie dort den Wert Ihres eigenen Kontos ein.</translation>
    </message>
    <message>
        <source>%1 is “%2”, as in many examples. Check that it is really yours.</source>
        <translation>%1 ist „%2“, wie in vielen Beispielen. Prüfen Sie, ob der Wert wirklich Ihrer ist.</translation>
    </message>
    <message>
        <source>%1 is written as the number %2, which YAML turns into another one. Write it with all its digits and in quotes.</source>
        <translation>%1 ist als die Zahl %2 geschrieben, aus der YAML eine andere macht. Schreiben Sie den Wert mit allen Ziffern und in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 begins with a zero and stands there without quotes: YAML takes it for an octal number, so that another one arrives. Write &quot;%2&quot;, with the quotes.</source>
        <translation>%1 beginnt mit einer Null und steht ohne Anführungszeichen da: YAML hält den Wert für eine Oktalzahl, sodass eine andere Zahl ankommt. Schreiben Sie &quot;%2&quot;, mit den Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 begins with a zero and stands there without quotes: YAML takes it for a number, and the zero is lost. Write &quot;%2&quot;, with the quotes.</source>
        <translation>%1 beginnt mit einer Null und steht ohne Anführungszeichen da: YAML hält den Wert für eine Zahl, und die Null geht verloren. Schreiben Sie &quot;%2&quot;, mit den Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 stands there without quotes, so YAML takes it for a number. Write &quot;%2&quot;, with the quotes.</source>
        <translation>%1 steht ohne Anführungszeichen da, deshalb hält YAML den Wert für eine Zahl. Schreiben Sie &quot;%2&quot;, mit den Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is “%2”. %3</source>
        <translation>%1 ist „%2“. %3</translation>
    </message>
    <message>
        <source>%1 is “%2”. Write &quot;%3&quot;, and nothing else.</source>
        <translation>%1 ist „%2“. Schreiben Sie &quot;%3&quot;, und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not the ARN of a role. It reads arn:aws:iam::&lt;account ID of 12 digits&gt;:role/%3.</source>
        <translation>%1 ist „%2“ und damit kein Rollen-ARN. Richtig ist die Form arn:aws:iam::&lt;Konto-ID mit 12 Ziffern&gt;:role/%3.</translation>
    </message>
    <message>
        <source>%1 is of AWS GovCloud or of AWS China (%2). The setup is made for the standard AWS regions and may not work there.</source>
        <translation>%1 gehört zu AWS GovCloud oder zu AWS China (%2). Die Einrichtung ist für die gewöhnlichen AWS-Regionen gemacht und funktioniert dort vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 names the role %2. The role that the setup makes is called %3.</source>
        <translation>%1 nennt die Rolle %2. Die Rolle, die bei der Einrichtung angelegt wird, heißt %3.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not the address of a service account. It reads bootstrap-org-…@&lt;project ID&gt;.iam.gserviceaccount.com.</source>
        <translation>%1 ist „%2“ und damit nicht die Adresse eines Dienstkontos. Richtig ist die Form bootstrap-org-…@&lt;Projekt-ID&gt;.iam.gserviceaccount.com.</translation>
    </message>
    <message>
        <source>%1 names the service account %2. The one that the setup makes begins with bootstrap-.</source>
        <translation>%1 nennt das Dienstkonto %2. Der Name des Dienstkontos, das bei der Einrichtung angelegt wird, beginnt mit bootstrap-.</translation>
    </message>
    <message>
        <source>A compose file cannot serve installations on premises. Write a plan specification instead.</source>
        <translation>Eine Compose-Datei kann keine Installationen im Rechenzentrum des Kunden unterstützen. Schreiben Sie stattdessen eine Planspezifikation.</translation>
    </message>
    <message>
        <source>%1 makes installers for clusters without a connection; no accounts are onboarded for it. Connected clusters and cloud accounts of customers need byoaDeployment.</source>
        <translation>%1 erzeugt Installationsprogramme für Cluster ohne Verbindung; dafür werden keine Konten angebunden. Verbundene Cluster und Cloud-Konten von Kunden brauchen byoaDeployment.</translation>
    </message>
    <message>
        <source>hostedDeployment runs in the provider&apos;s accounts. To onboard customers&apos; accounts, make a plan with byoaDeployment.</source>
        <translation>hostedDeployment läuft in den Konten des Anbieters. Um Konten von Kunden anzubinden, legen Sie einen Plan mit byoaDeployment an.</translation>
    </message>
    <message>
        <source>Customers&apos; own Kubernetes clusters are not served by a compose file: nothing would be deployed there. They need a plan specification.</source>
        <translation>Eigene Kubernetes-Cluster von Kunden werden von einer Compose-Datei nicht unterstützt: Dort würde nichts bereitgestellt. Sie brauchen eine Planspezifikation.</translation>
    </message>
    <message>
        <source>OCI is served only with tenancyType: %1.</source>
        <translation>OCI wird nur mit tenancyType: %1 unterstützt.</translation>
    </message>
    <message>
        <source>tenancyType is empty. It is one of: %1.</source>
        <translation>tenancyType ist leer. Möglich ist einer dieser Werte: %1.</translation>
    </message>
    <message>
        <source>tenancyType is “%1”. It is one of: %2.</source>
        <translation>tenancyType ist „%1“. Möglich ist einer dieser Werte: %2.</translation>
    </message>
    <message>
        <source>tenancyType is “%1”. Did you mean %2?</source>
        <translation>tenancyType ist „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>A compose file cannot have %1. Write %2 or %3, or write a plan specification.</source>
        <translation>In einer Compose-Datei ist %1 nicht möglich. Schreiben Sie %2 oder %3, oder schreiben Sie eine Planspezifikation.</translation>
    </message>
    <message>
        <source>No account is named, so the platform&apos;s own accounts are used.</source>
        <translation>Es ist kein Konto genannt, deshalb werden die eigenen Konten der Plattform verwendet.</translation>
    </message>
    <message>
        <source>No account of the provider is named. Write at least awsAccountId and awsBootstrapRoleAccountArn below it.</source>
        <translation>Es ist kein Konto des Anbieters genannt. Schreiben Sie darunter mindestens awsAccountId und awsBootstrapRoleAccountArn.</translation>
    </message>
    <message>
        <source>The ARN is of the account %1, but awsAccountId is %2. One of them is wrong; both have to name the same account.</source>
        <translation>Der ARN gehört zum Konto %1, aber awsAccountId ist %2. Eine der Angaben ist falsch; beide müssen dasselbe Konto nennen.</translation>
    </message>
    <message>
        <source>The service account is of the project %1, but gcpProjectId is %2. One of them is wrong; both have to name the same project.</source>
        <translation>Das Dienstkonto gehört zum Projekt %1, aber gcpProjectId ist %2. Eine der Angaben ist falsch; beide müssen dasselbe Projekt nennen.</translation>
    </message>
    <message>
        <source>azureTenantId is the same as azureSubscriptionId. These are two different IDs.</source>
        <translation>azureTenantId ist dasselbe wie azureSubscriptionId. Das müssen zwei verschiedene IDs sein.</translation>
    </message>
    <message>
        <source>%1 is missing. Write %1: &quot;arn:aws:iam::%2:role/%3&quot; beside it.</source>
        <translation>%1 fehlt. Schreiben Sie %1: &quot;arn:aws:iam::%2:role/%3&quot; daneben.</translation>
    </message>
    <message>
        <source>%1 is missing. Whoever serves this cloud has to give it as well.</source>
        <translation>%1 fehlt. Wer diese Cloud unterstützt, muss es ebenfalls angeben.</translation>
    </message>
    <message>
        <source>There is no awsAccountId. A BYOC plan normally names the provider&apos;s AWS account, whichever cloud the customers use.</source>
        <translation>Es gibt keine awsAccountId. Ein BYOC-Plan nennt gewöhnlich das AWS-Konto des Anbieters, gleich welche Cloud die Kunden verwenden.</translation>
    </message>
    <message>
        <source>Standard BYOC</source>
        <translation>Standard-BYOC</translation>
    </message>
    <message>
        <source>BYOC PrivateLink</source>
        <translation>BYOC PrivateLink</translation>
    </message>
    <message>
        <source>BYO-VPC</source>
        <translation>BYO-VPC</translation>
    </message>
    <message>
        <source>BYOC On-Premise</source>
        <translation>BYOC On-Premise</translation>
    </message>
</context>
<context>
    <name>byoc::PlanSpecificationDialog</name>
    <message>
        <source>Hosted by the provider</source>
        <translation>Beim Anbieter gehostet</translation>
    </message>
    <message>
        <source>In the customer&apos;s cloud account (BYOC)</source>
        <translation>Im Cloud-Konto des Kunden (BYOC)</translation>
    </message>
    <message>
        <source>On premises, installed by the customer</source>
        <translation>Im Rechenzentrum des Kunden, vom Kunden installiert</translation>
    </message>
    <message>
        <source>On premises, operated by the provider</source>
        <translation>Im Rechenzentrum des Kunden, vom Anbieter betrieben</translation>
    </message>
    <message>
        <source>Compose file with a service plan</source>
        <translation>Compose-Datei mit einem Service-Plan</translation>
    </message>
    <message>
        <source>Plan specification</source>
        <translation>Planspezifikation</translation>
    </message>
    <message>
        <source>Write a corrected deployment block</source>
        <translation>Berichtigten deployment-Block schreiben</translation>
    </message>
    <message>
        <source>Choose the plan %1</source>
        <translation>Den Plan %1 wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Nothing in the deployment block is odd.</source>
        <translation>Am deployment-Block fällt nichts auf.</translation>
    </message>
    <message>
        <source>For the provider&apos;s staff: these are the provider&apos;s own accounts, not a customer&apos;s.</source>
        <translation>Für Mitarbeiter des Anbieters: Das sind die eigenen Konten des Anbieters, nicht die eines Kunden.</translation>
    </message>
    <message>
        <source>Deployment block</source>
        <translation>deployment-Block</translation>
    </message>
    <message>
        <source>Save a corrected copy</source>
        <translation>Berichtigte Kopie speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>byoc::PortalGateway</name>
    <message>
        <source>signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>renewing the sign-in</source>
        <translation>Erneuern der Anmeldung</translation>
    </message>
    <message>
        <source>signing out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The provider&apos;s portal does not pass this on.</source>
        <translation>Das Portal des Anbieters leitet dies nicht weiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what was being done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the provider to do it, or sign in to the control plane itself if you have a sign-in there.</source>
        <translation>Es wurde nichts gesendet. Bitten Sie den Anbieter, es zu tun, oder melden Sie sich bei der Steuerungsebene selbst an, wenn Sie dort eine Anmeldung haben.</translation>
    </message>
</context>
<context>
    <name>byoc::PrivateKey</name>
    <message>
        <source>Paste all of the key file, from the line BEGIN PRIVATE KEY to the line END PRIVATE KEY.</source>
        <translation>Fügen Sie die ganze Schlüsseldatei ein, von der Zeile BEGIN PRIVATE KEY bis zur Zeile END PRIVATE KEY.</translation>
    </message>
    <message>
        <source>The first line of the key is missing.</source>
        <translation>Die erste Zeile des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>This is a key in binary (DER) form, not in PEM form.</source>
        <translation>Das ist ein Schlüssel in binärer Form (DER), nicht in PEM-Form.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in key.der -out key.pem</source>
        <translation>Wandeln Sie ihn um: openssl pkey -inform DER -in key.der -out key.pem</translation>
    </message>
    <message>
        <source>This is an SSH public key, not a private key in PEM form.</source>
        <translation>Das ist ein öffentlicher SSH-Schlüssel, kein privater Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>This is JSON, not a private key in PEM form.</source>
        <translation>Das ist JSON, kein privater Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>Give the key file itself, or the value of its private key field.</source>
        <translation>Geben Sie die Schlüsseldatei selbst an, oder den Wert ihres Felds für den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The lines BEGIN and END of the key are missing.</source>
        <translation>Die Zeilen BEGIN und END des Schlüssels fehlen.</translation>
    </message>
    <message>
        <source>This is not a private key in PEM form.</source>
        <translation>Das ist kein privater Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>Give the private key: its first line says BEGIN PRIVATE KEY.</source>
        <translation>Geben Sie den privaten Schlüssel an: Seine erste Zeile lautet BEGIN PRIVATE KEY.</translation>
    </message>
    <message>
        <source>This private key is protected by a passphrase.</source>
        <translation>Dieser private Schlüssel ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Give it without one: openssl pkey -in key.pem -out plain.pem</source>
        <translation>Geben Sie ihn ohne Passphrase an: openssl pkey -in key.pem -out plain.pem</translation>
    </message>
    <message>
        <source>This is a public key.</source>
        <translation>Das ist ein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>This is a certificate request.</source>
        <translation>Das ist eine Zertifikatsanforderung.</translation>
    </message>
    <message>
        <source>This is a certificate.</source>
        <translation>Das ist ein Zertifikat.</translation>
    </message>
    <message>
        <source>This private key is in OpenSSH&apos;s own form.</source>
        <translation>Dieser private Schlüssel hat die eigene Form von OpenSSH.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -m PKCS8 -f copy.key</source>
        <translation>Wandeln Sie eine Kopie davon um: ssh-keygen -p -m PKCS8 -f copy.key</translation>
    </message>
    <message>
        <source>These are parameters of a key, without the key.</source>
        <translation>Das sind Parameter eines Schlüssels, ohne den Schlüssel.</translation>
    </message>
    <message>
        <source>This is no RSA or EC private key.</source>
        <translation>Das ist kein privater RSA- oder EC-Schlüssel.</translation>
    </message>
    <message>
        <source>This is too long for a private key: at most %1 are read.</source>
        <translation>Das ist zu lang für einen privaten Schlüssel: Höchstens %1 werden gelesen.</translation>
    </message>
    <message>
        <source>Check that this is the key that you meant.</source>
        <translation>Prüfen Sie, ob dies der Schlüssel ist, den Sie meinten.</translation>
    </message>
    <message>
        <source>The private key is empty.</source>
        <translation>Der private Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Choose the key file, or paste the key.</source>
        <translation>Wählen Sie die Schlüsseldatei, oder fügen Sie den Schlüssel ein.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n blocks in this text; one private key is wanted.</source>
        <translation>
            <numerusform>In diesem Text steht %n Block; gebraucht wird ein einzelner privater Schlüssel.</numerusform>
            <numerusform>In diesem Text stehen %n Blöcke; gebraucht wird ein einzelner privater Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only the block of the private key.</source>
        <translation>Geben Sie nur den Block des privaten Schlüssels an.</translation>
    </message>
    <message>
        <source>The first line of the key is cut off.</source>
        <translation>Die erste Zeile des Schlüssels ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Copy the whole key again.</source>
        <translation>Kopieren Sie den ganzen Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The end of the key is missing.</source>
        <translation>Das Ende des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>Copy the whole key, down to the line END %1.</source>
        <translation>Kopieren Sie den ganzen Schlüssel, bis zur Zeile END %1.</translation>
    </message>
    <message>
        <source>The key is damaged, or it is neither an RSA nor an EC key.</source>
        <translation>Der Schlüssel ist beschädigt, oder er ist weder ein RSA- noch ein EC-Schlüssel.</translation>
    </message>
    <message>
        <source>Copy the whole key again. To check it: openssl pkey -in key.pem -noout -check</source>
        <translation>Kopieren Sie den ganzen Schlüssel noch einmal. So prüfen Sie ihn: openssl pkey -in key.pem -noout -check</translation>
    </message>
</context>
<context>
    <name>byoc::Problem</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Error ID: %1</source>
        <translation>Fehler-ID: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>byoc::ProblemPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Error ID: %1</source>
        <translation>Fehler-ID: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>The server asks to wait for %1 s.</source>
        <translation>Der Server bittet, %1 s zu warten.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Bericht für den Support…</translation>
    </message>
</context>
<context>
    <name>byoc::ProfileConsentDialog</name>
    <message>
        <source>Your sign-in and your account&apos;s IDs go to</source>
        <translation>Ihre Anmeldung und die IDs Ihres Kontos gehen an</translation>
    </message>
    <message>
        <source>Single sign-on is asked at</source>
        <translation>Single Sign-on läuft über</translation>
    </message>
    <message>
        <source>All connections go through the proxy</source>
        <translation>Alle Verbindungen laufen über den Proxy</translation>
    </message>
    <message>
        <source>Links for help lead to</source>
        <translation>Links zur Hilfe führen zu</translation>
    </message>
    <message>
        <source>Use this profile?</source>
        <translation>Dieses Profil verwenden?</translation>
    </message>
    <message>
        <source>Use the profile of %1?</source>
        <translation>Das Profil von %1 verwenden?</translation>
    </message>
    <message>
        <source>A profile comes from the provider of the software and sets this program up. Use it only if you got it from somebody you trust, and if you know these places:</source>
        <translation>Ein Profil kommt vom Anbieter der Software und richtet dieses Programm ein. Verwenden Sie es nur, wenn Sie es von jemandem haben, dem Sie vertrauen, und wenn Sie diese Adressen kennen:</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Es nennt keinen Host.</translation>
    </message>
    <message>
        <source>It adds certificate authorities. Whoever holds their keys could listen in on all connections of this program.</source>
        <translation>Es fügt Zertifizierungsstellen hinzu. Wer deren Schlüssel hat, könnte alle Verbindungen dieses Programms mitlesen.</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Anmerkungen zur Datei</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Dieses Profil verwenden</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nicht verwenden</translation>
    </message>
</context>
<context>
    <name>byoc::ProfileDocument</name>
    <message>
        <source>Expected 1, the version of profiles that this program reads.</source>
        <translation>Erwartet wird 1, die Profilversion, die dieses Programm liest.</translation>
    </message>
    <message>
        <source>This profile is for a newer version of the program.</source>
        <translation>Dieses Profil ist für eine neuere Version des Programms.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The address is not secure: it must begin with https.</source>
        <translation>Die Adresse ist nicht sicher: Sie muss mit https beginnen.</translation>
    </message>
    <message>
        <source>Expected an address such as https://portal.example.com, without a path.</source>
        <translation>Erwartet wird eine Adresse wie https://portal.example.com, ohne Pfad.</translation>
    </message>
    <message>
        <source>The address has a path.</source>
        <translation>Die Adresse hat einen Pfad.</translation>
    </message>
    <message>
        <source>Expected the name of the product.</source>
        <translation>Erwartet wird der Name des Produkts.</translation>
    </message>
    <message>
        <source>Expected the path of an SVG or PNG file of at most %1 beside this profile or in a folder there.</source>
        <translation>Erwartet wird der Pfad einer SVG- oder PNG-Datei von höchstens %1, die neben diesem Profil oder in einem Ordner dort liegt.</translation>
    </message>
    <message>
        <source>Expected a colour such as &quot;#0b6e4f&quot;, in quotes: without them, # begins a comment.</source>
        <translation>Erwartet wird eine Farbe wie &quot;#0b6e4f&quot;, in Anführungszeichen: Ohne sie beginnt mit # ein Kommentar.</translation>
    </message>
    <message>
        <source>This is not a colour.</source>
        <translation>Das ist keine Farbe.</translation>
    </message>
    <message>
        <source>Expected an e-mail address such as help@example.com.</source>
        <translation>Erwartet wird eine E-Mail-Adresse wie help@example.com.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Expected a phone number such as &quot;+49 30 1234567&quot;, in quotes.</source>
        <translation>Erwartet wird eine Telefonnummer wie &quot;+49 30 1234567&quot;, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Expected text such as: Monday to Friday, 9 to 17, Berlin time.</source>
        <translation>Erwartet wird ein Text wie: Montag bis Freitag, 9 bis 17 Uhr, Berliner Zeit.</translation>
    </message>
    <message>
        <source>Expected an address such as https://www.example.com/help.</source>
        <translation>Erwartet wird eine Adresse wie https://www.example.com/help.</translation>
    </message>
    <message>
        <source>Expected a list of links, each with title and url.</source>
        <translation>Erwartet wird eine Liste von Links, jeder mit title und url.</translation>
    </message>
    <message>
        <source>Expected the words that people click on.</source>
        <translation>Erwartet wird der Text, auf den man klickt.</translation>
    </message>
    <message>
        <source>Expected a list of clouds, in the order to offer them.</source>
        <translation>Erwartet wird eine Liste von Clouds, in der Reihenfolge, in der sie angeboten werden.</translation>
    </message>
    <message>
        <source>Expected a list of products, in the order to offer them.</source>
        <translation>Erwartet wird eine Liste von Produkten, in der Reihenfolge, in der sie angeboten werden.</translation>
    </message>
    <message>
        <source>Expected the name or the ID of a product.</source>
        <translation>Erwartet wird der Name oder die ID eines Produkts.</translation>
    </message>
    <message>
        <source>Expected a list of plans, in the order to offer them.</source>
        <translation>Erwartet wird eine Liste von Plänen, in der Reihenfolge, in der sie angeboten werden.</translation>
    </message>
    <message>
        <source>Expected the name or the ID of a plan.</source>
        <translation>Erwartet wird der Name oder die ID eines Plans.</translation>
    </message>
    <message>
        <source>%1 is in this list a second time.</source>
        <translation>%1 steht ein zweites Mal in dieser Liste.</translation>
    </message>
    <message>
        <source>Expected the value of the tag.</source>
        <translation>Erwartet wird der Wert des Tags.</translation>
    </message>
    <message>
        <source>Expected a value for the field “%1”.</source>
        <translation>Erwartet wird ein Wert für das Feld „%1“.</translation>
    </message>
    <message>
        <source>Expected a value for the field “%1”, such as &quot;%2&quot;.</source>
        <translation>Erwartet wird ein Wert für das Feld „%1“, zum Beispiel &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Expected a region as the cloud writes it.</source>
        <translation>Erwartet wird eine Region, wie die Cloud sie schreibt.</translation>
    </message>
    <message>
        <source>Expected a sentence that says why the value cannot be changed: people see it beside the value.</source>
        <translation>Erwartet wird ein Satz, der sagt, warum der Wert nicht geändert werden kann: Er ist neben dem Wert zu sehen.</translation>
    </message>
    <message>
        <source>Expected tags, each with its key and value.</source>
        <translation>Erwartet werden Tags, jeder mit Schlüssel und Wert.</translation>
    </message>
    <message>
        <source>This is not the key of a tag. Expected one line of 1 to %1 characters, without a space at the ends.</source>
        <translation>Das ist kein Schlüssel eines Tags. Erwartet wird eine Zeile von 1 bis %1 Zeichen, ohne Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Keys that begin with %1 belong to the program. Expected another key.</source>
        <translation>Schlüssel, die mit %1 beginnen, gehören dem Programm. Erwartet wird ein anderer Schlüssel.</translation>
    </message>
    <message>
        <source>Expected the value of the tag, or null where the person has to enter one.</source>
        <translation>Erwartet wird der Wert des Tags, oder null, wo man selbst einen eingeben muss.</translation>
    </message>
    <message>
        <source>Expected a list of keys of tags.</source>
        <translation>Erwartet wird eine Liste von Tag-Schlüsseln.</translation>
    </message>
    <message>
        <source>Expected the key of a tag.</source>
        <translation>Erwartet wird der Schlüssel eines Tags.</translation>
    </message>
    <message>
        <source>Expected a sentence that says why: people see it beside the switch.</source>
        <translation>Erwartet wird ein Satz, der den Grund nennt: Er wird neben dem Schalter angezeigt.</translation>
    </message>
    <message>
        <source>The tag is forbidden below forbiddenTags. Expected it in one of the two.</source>
        <translation>Der Tag ist unter forbiddenTags verboten. Erwartet wird er nur an einer der beiden Stellen.</translation>
    </message>
    <message>
        <source>The tag has another value below defaults.tags. Expected the same one.</source>
        <translation>Der Tag hat unter defaults.tags einen anderen Wert. Erwartet wird derselbe.</translation>
    </message>
    <message>
        <source>The tag has a value below defaults.tags. Expected it in one of the two.</source>
        <translation>Der Tag hat unter defaults.tags einen Wert. Erwartet wird er nur an einer der beiden Stellen.</translation>
    </message>
    <message>
        <source>Expected the path of a PEM file with certificates of authorities, beside this profile or in a folder there.</source>
        <translation>Erwartet wird der Pfad einer PEM-Datei mit Zertifikaten von Zertifizierungsstellen, neben diesem Profil oder in einem Ordner dort.</translation>
    </message>
    <message>
        <source>Expected system, none, or the keys kind, host and port.</source>
        <translation>Erwartet werden system, none oder die Schlüssel kind, host und port.</translation>
    </message>
    <message>
        <source>Expected the name or the address of the proxy, such as proxy.example.com.</source>
        <translation>Erwartet wird der Name oder die Adresse des Proxys, zum Beispiel proxy.example.com.</translation>
    </message>
    <message>
        <source>This is not a host.</source>
        <translation>Das ist kein Host.</translation>
    </message>
    <message>
        <source>Expected a port from 1 to 65535.</source>
        <translation>Erwartet wird ein Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Expected the user name alone; the program asks for the password.</source>
        <translation>Erwartet wird nur der Benutzername; nach dem Passwort fragt das Programm.</translation>
    </message>
    <message>
        <source>The user name has a colon.</source>
        <translation>Der Benutzername enthält einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Expected a list of SSO clients, each with provider and clientId.</source>
        <translation>Erwartet wird eine Liste von SSO-Clients, jeder mit provider und clientId.</translation>
    </message>
    <message>
        <source>Expected the client ID that the identity provider gave to this program, in quotes if it is a number.</source>
        <translation>Erwartet wird die Client-ID, die der Identitätsanbieter diesem Programm gegeben hat, in Anführungszeichen, wenn sie eine Zahl ist.</translation>
    </message>
    <message>
        <source>This is not a client ID.</source>
        <translation>Das ist keine Client-ID.</translation>
    </message>
    <message>
        <source>Expected the name by which the control plane knows the identity provider.</source>
        <translation>Erwartet wird der Name, unter dem die Steuerungsebene den Identitätsanbieter kennt.</translation>
    </message>
    <message>
        <source>Expected the words for the button.</source>
        <translation>Erwartet wird die Beschriftung der Schaltfläche.</translation>
    </message>
    <message>
        <source>Expected the address at which device codes are asked for, such as https://login.example.com/device/code.</source>
        <translation>Erwartet wird die Adresse, unter der Gerätecodes angefordert werden, zum Beispiel https://login.example.com/device/code.</translation>
    </message>
    <message>
        <source>Expected the address at which people enter the code, such as https://login.example.com/device.</source>
        <translation>Erwartet wird die Adresse, unter der man den Code eingibt, zum Beispiel https://login.example.com/device.</translation>
    </message>
    <message>
        <source>Expected scopes with spaces between them.</source>
        <translation>Erwartet werden Scopes, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>These are not scopes.</source>
        <translation>Das sind keine Scopes.</translation>
    </message>
    <message>
        <source>Another SSO client has the label “%1”. Expected a label of its own.</source>
        <translation>Ein anderer SSO-Client hat die Beschriftung „%1“. Erwartet wird eine eigene Beschriftung.</translation>
    </message>
    <message>
        <source>Expected a language such as de or pt-BR.</source>
        <translation>Erwartet wird eine Sprache, zum Beispiel de oder pt-BR.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Das ist keine Sprache.</translation>
    </message>
    <message>
        <source>This language is not known.</source>
        <translation>Diese Sprache ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>byoc::ProfileFiles</name>
    <message>
        <source>The SVG refers to something outside of it.</source>
        <translation>Die SVG-Datei verweist auf etwas außerhalb von ihr.</translation>
    </message>
    <message>
        <source>The SVG has a document type declaration. Save it without one.</source>
        <translation>Die SVG-Datei hat eine Dokumenttypdeklaration. Speichern Sie sie ohne diese.</translation>
    </message>
    <message>
        <source>This is not an SVG.</source>
        <translation>Das ist keine SVG-Datei.</translation>
    </message>
    <message>
        <source>The SVG is too complex for a logo.</source>
        <translation>Die SVG-Datei ist zu komplex für ein Logo.</translation>
    </message>
    <message>
        <source>The SVG has the element “%1”, which a logo must not have. Save it as plain paths.</source>
        <translation>Die SVG-Datei enthält das Element „%1“, das ein Logo nicht haben darf. Speichern Sie sie als einfache Pfade.</translation>
    </message>
    <message>
        <source>The path must not leave the folder of the profile.</source>
        <translation>Der Pfad darf nicht aus dem Ordner des Profils hinausführen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>A symbolic link leads out of the folder of the profile.</source>
        <translation>Ein symbolischer Link führt aus dem Ordner des Profils hinaus.</translation>
    </message>
    <message>
        <source>This is not a PNG of at most %1 × %1 pixels.</source>
        <translation>Das ist keine PNG-Datei mit höchstens %1 × %1 Pixeln.</translation>
    </message>
    <message>
        <source>The name of the file ends neither in .svg nor in .png.</source>
        <translation>Der Name der Datei endet weder auf .svg noch auf .png.</translation>
    </message>
    <message>
        <source>The file holds a private key. Keep that to yourself, and name a file with certificates alone.</source>
        <translation>Die Datei enthält einen privaten Schlüssel. Behalten Sie ihn für sich, und geben Sie eine Datei an, die nur Zertifikate enthält.</translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation>Die Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Not every certificate in the file can be read.</source>
        <translation>Nicht jedes Zertifikat in der Datei kann gelesen werden.</translation>
    </message>
</context>
<context>
    <name>byoc::ProfileRules</name>
    <message>
        <source>The provider requires this.</source>
        <translation>Der Anbieter verlangt dies.</translation>
    </message>
    <message>
        <source>The provider rules this out.</source>
        <translation>Der Anbieter schließt dies aus.</translation>
    </message>
    <message>
        <source>Enter the tag %1: the provider requires it.</source>
        <translation>Geben Sie den Tag %1 ein: Der Anbieter verlangt ihn.</translation>
    </message>
    <message>
        <source>Remove the tag %1: the provider does not allow it.</source>
        <translation>Entfernen Sie den Tag %1: Der Anbieter erlaubt ihn nicht.</translation>
    </message>
</context>
<context>
    <name>byoc::ProgramMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Verbindungseinstellungen…</translation>
    </message>
    <message>
        <source>Use a provider&apos;s profile…</source>
        <translation>Profil eines Anbieters verwenden…</translation>
    </message>
    <message>
        <source>Use a provider&apos;s profile</source>
        <translation>Profil eines Anbieters verwenden</translation>
    </message>
    <message>
        <source>Profiles (*.byoc.yaml *.byoc.yml);;All files (*)</source>
        <translation>Profile (*.byoc.yaml *.byoc.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop using the profile</source>
        <translation>Profil nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Read a plan specification…</source>
        <translation>Planspezifikation lesen…</translation>
    </message>
    <message>
        <source>Read a plan specification</source>
        <translation>Planspezifikation lesen</translation>
    </message>
    <message>
        <source>YAML files (*.yaml *.yml);;All files (*)</source>
        <translation>YAML-Dateien (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Get help…</source>
        <translation>Hilfe erhalten…</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>Alles auf diesem Computer vergessen…</translation>
    </message>
    <message>
        <source>This profile cannot be used.</source>
        <translation>Dieses Profil kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This file is no plan specification that can be read.</source>
        <translation>Diese Datei ist keine lesbare Planspezifikation.</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe erhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forget everything that this program keeps on this computer?</source>
        <translation>Alles vergessen, was dieses Programm auf diesem Computer aufbewahrt?</translation>
    </message>
    <message>
        <source>Sign-ins are ended and removed from the keychain; onboardings, connection settings and accepted profiles are removed from the disk. What was created stays with the control plane.</source>
        <translation>Anmeldungen werden beendet und aus dem Schlüsselbund entfernt; Anbindungen, Verbindungseinstellungen und angenommene Profile werden vom Datenträger entfernt. Was angelegt wurde, bleibt bei der Steuerungsebene.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation>Bericht für den Support speichern…</translation>
    </message>
    <message>
        <source>the onboardings</source>
        <translation>die Anbindungen</translation>
    </message>
    <message>
        <source>the connection settings</source>
        <translation>die Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>the accepted profiles</source>
        <translation>die angenommenen Profile</translation>
    </message>
</context>
<context>
    <name>byoc::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Creating makes a record with the control plane. Nothing happens in your cloud until you grant access in the next step.</source>
        <translation>Das Anlegen erzeugt einen Eintrag bei der Steuerungsebene. In Ihrer Cloud geschieht nichts, bis Sie im nächsten Schritt Zugriff erteilen.</translation>
    </message>
    <message>
        <source>Continue with the existing account</source>
        <translation>Mit dem vorhandenen Konto weitermachen</translation>
    </message>
    <message>
        <source>Show everything that it makes</source>
        <translation>Alles anzeigen, was angelegt wird</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What granting access will make in your account</source>
        <translation>Was das Erteilen des Zugriffs in Ihrem Konto anlegt</translation>
    </message>
    <message>
        <source>The same with omnistrate-ctl</source>
        <translation>Dasselbe mit omnistrate-ctl</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Creating the onboarding.</source>
        <translation>Die Anbindung wird angelegt.</translation>
    </message>
    <message>
        <source>%1 is onboarded for this plan already, as %2. You can continue with it instead of creating another one.</source>
        <translation>%1 ist für diesen Plan schon angebunden, als %2. Sie können damit weitermachen, statt eine weitere Anbindung anzulegen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind, name: purpose</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Nothing is made in your account.</source>
        <translation>In Ihrem Konto wird nichts angelegt.</translation>
    </message>
    <message>
        <source>This is what the provider&apos;s documents name.</source>
        <translation>Das nennen die Unterlagen des Anbieters.</translation>
    </message>
    <message>
        <source>The onboarding is being created.</source>
        <translation>Die Anbindung wird angelegt.</translation>
    </message>
    <message>
        <source>Looking whether the onboarding was created.</source>
        <translation>Es wird nachgesehen, ob die Anbindung angelegt wurde.</translation>
    </message>
    <message>
        <source>Decide above how to go on.</source>
        <translation>Entscheiden Sie oben, wie es weitergehen soll.</translation>
    </message>
    <message>
        <source>Create another one</source>
        <translation>Weitere anlegen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The answer was lost. The onboarding is being looked for; if it is not there by %1, you can send it again.</source>
        <translation>Die Antwort ging verloren. Die Anbindung wird gesucht; ist sie bis %1 nicht da, können Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Looking whether the onboarding was created. Until that is known nothing can be changed.</source>
        <translation>Es wird nachgesehen, ob die Anbindung angelegt wurde. Bis das bekannt ist, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>It is not known yet whether the onboarding was created. Until then nothing can be changed.</source>
        <translation>Es ist noch nicht bekannt, ob die Anbindung angelegt wurde. Bis dahin kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>byoc::SavedSignInList</name>
    <message>
        <source>Signed in before on this computer</source>
        <translation>Frühere Anmeldungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Customer portal %1</source>
        <translation>Kundenportal %1</translation>
    </message>
    <message>
        <source>Support staff at %1</source>
        <translation>Kundensupport bei %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Als %1 weitermachen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
</context>
<context>
    <name>byoc::SavedSignIns</name>
    <message numerus="yes">
        <source>This computer keeps %n sign-ins already, and no more.</source>
        <translation>
            <numerusform>Dieser Computer merkt sich schon %n Anmeldung und nicht mehr.</numerusform>
            <numerusform>Dieser Computer merkt sich schon %n Anmeldungen und nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget one that is not needed any more, then this one can be kept.</source>
        <translation>Vergessen Sie eine, die nicht mehr gebraucht wird; dann kann diese gemerkt werden.</translation>
    </message>
    <message>
        <source>This sign-in cannot be kept on this computer.</source>
        <translation>Diese Anmeldung kann auf diesem Computer nicht gemerkt werden.</translation>
    </message>
    <message>
        <source>What the server says of you is too long, or incomplete. Those that were kept before are unchanged.</source>
        <translation>Was der Server über Sie sagt, ist zu lang oder unvollständig. Die bisher gemerkten Anmeldungen sind unverändert.</translation>
    </message>
</context>
<context>
    <name>byoc::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>byoc::SessionGateway</name>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>Enter a host name such as api.omnistrate.cloud.</source>
        <translation>Geben Sie einen Hostnamen wie api.omnistrate.cloud ein.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This address is not secure.</source>
        <translation>Diese Adresse ist nicht sicher.</translation>
    </message>
    <message>
        <source>Your password would travel in the open. Use an address that begins with https.</source>
        <translation>Ihr Passwort würde offen übertragen. Verwenden Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Sie sind nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what was being done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in again. Nothing that you entered is lost.</source>
        <translation>Melden Sie sich noch einmal an. Nichts von dem, was Sie eingegeben haben, geht verloren.</translation>
    </message>
</context>
<context>
    <name>byoc::SignIn</name>
    <message>
        <source>The sign-in was not accepted.</source>
        <translation>Die Anmeldung wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Check what you entered, and that it belongs to %1.</source>
        <translation>Prüfen Sie, was Sie eingegeben haben, und ob es zu %1 gehört.</translation>
    </message>
    <message>
        <source>%1 is not a control plane.</source>
        <translation>%1 ist keine Steuerungsebene.</translation>
    </message>
    <message>
        <source>Check the address with the provider.</source>
        <translation>Klären Sie die Adresse mit dem Anbieter.</translation>
    </message>
    <message>
        <source>There is no login of omnistrate-ctl on this computer any more.</source>
        <translation>Auf diesem Computer gibt es keine Anmeldung von omnistrate-ctl mehr.</translation>
    </message>
    <message>
        <source>Sign in another way.</source>
        <translation>Melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>This portal wants proof that you are no robot (reCAPTCHA).</source>
        <translation>Dieses Portal verlangt den Nachweis, dass Sie kein Roboter sind (reCAPTCHA).</translation>
    </message>
    <message>
        <source>Only a browser can give it. Sign in another way: with an API key or a sign-in of your organisation, or ask the provider for one.</source>
        <translation>Diesen Nachweis kann nur ein Browser erbringen. Melden Sie sich auf andere Weise an: mit einem API-Schlüssel oder einer Anmeldung Ihrer Organisation, oder bitten Sie den Anbieter darum.</translation>
    </message>
    <message>
        <source>This portal takes no sign-in with a password.</source>
        <translation>Dieses Portal nimmt keine Anmeldung mit Passwort an.</translation>
    </message>
    <message>
        <source>Its sign-in page offers single sign-on only. Sign in another way: with an API key or a sign-in of your organisation, or ask the provider for one.</source>
        <translation>Seine Anmeldeseite bietet nur Single Sign-on an. Melden Sie sich auf andere Weise an: mit einem API-Schlüssel oder einer Anmeldung Ihrer Organisation, oder bitten Sie den Anbieter darum.</translation>
    </message>
    <message>
        <source>If you use Google, Microsoft or your organisation&apos;s sign-in there, this portal takes no password: sign in another way, or ask the provider.</source>
        <translation>Wenn Sie sich dort mit Google, Microsoft oder über Ihre Organisation anmelden, nimmt dieses Portal kein Passwort an: Melden Sie sich auf andere Weise an, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Sign in another way: with an API key or a sign-in of your organisation, or ask the provider for one.</source>
        <translation>Melden Sie sich auf andere Weise an: mit einem API-Schlüssel oder einer Anmeldung Ihrer Organisation, oder bitten Sie den Anbieter darum.</translation>
    </message>
    <message>
        <source>%1 is not a customer portal.</source>
        <translation>%1 ist kein Kundenportal.</translation>
    </message>
    <message>
        <source>%1 may not act for customers.</source>
        <translation>%1 darf nicht für Kunden handeln.</translation>
    </message>
    <message>
        <source>Sign in as somebody of the provider&apos;s organisation, or without support of customers.</source>
        <translation>Melden Sie sich als jemand aus der Organisation des Anbieters an, oder ohne Kundensupport.</translation>
    </message>
    <message>
        <source>You are signed out here, but the server could not be told.</source>
        <translation>Sie sind hier abgemeldet, aber der Server konnte nicht benachrichtigt werden.</translation>
    </message>
    <message>
        <source>Nothing of the sign-in is left on this computer. It ends by itself, usually within a day.</source>
        <translation>Von der Anmeldung ist auf diesem Computer nichts mehr übrig. Sie endet von selbst, gewöhnlich innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>The keychain does not hold this sign-in any more.</source>
        <translation>Der Schlüsselbund enthält diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again. It may have been removed by another program.</source>
        <translation>Melden Sie sich noch einmal an. Vielleicht hat ein anderes Programm die Anmeldung entfernt.</translation>
    </message>
</context>
<context>
    <name>byoc::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>E-Mail und Passwort</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>For organisations and scripts</source>
        <translation>Für Organisationen und Skripte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Starts with om_. Whoever administers your organisation can make one.</source>
        <translation>Beginnt mit om_. Die Verwalter Ihrer Organisation können einen erstellen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address of the control plane</source>
        <translation>Adresse der Steuerungsebene</translation>
    </message>
    <message>
        <source>Sign in elsewhere</source>
        <translation>Anderswo anmelden</translation>
    </message>
    <message>
        <source>Signing in to %1.</source>
        <translation>Anmeldung bei %1 läuft.</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>Anmeldung läuft.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Enter your API key.</source>
        <translation>Geben Sie Ihren API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Use the sign-in that you have from the provider.</source>
        <translation>Verwenden Sie die Anmeldung, die Sie vom Anbieter haben.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Auf andere Weise anmelden</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse des Portals</translation>
    </message>
    <message>
        <source>Who vouches for you?</source>
        <translation>Wer bestätigt Ihre Identität?</translation>
    </message>
    <message>
        <source>I onboard on behalf of customers (support staff)</source>
        <translation>Ich binde Konten im Auftrag von Kunden an (Kundensupport)</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Kundenportal</translation>
    </message>
    <message>
        <source>For customers, with an e-mail and password</source>
        <translation>Für Kunden, mit E-Mail und Passwort</translation>
    </message>
    <message>
        <source>For staff and organisations</source>
        <translation>Für Mitarbeitende und Organisationen</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>omnistrate-ctl</source>
        <translation>omnistrate-ctl</translation>
    </message>
    <message>
        <source>With its login on this computer</source>
        <translation>Mit seiner Anmeldung auf diesem Computer</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep it in. You stay signed in until you close this program.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der die Anmeldung aufbewahren könnte. Sie bleiben angemeldet, bis Sie dieses Programm schließen.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used now. You stay signed in until you close this program.</source>
        <translation>Der Schlüsselbund dieses Computers kann zurzeit nicht verwendet werden. Sie bleiben angemeldet, bis Sie dieses Programm schließen.</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>Enter the code in a browser; then it goes on by itself.</source>
        <translation>Geben Sie den Code in einem Browser ein; danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Continue with a sign-in, or sign in another way.</source>
        <translation>Machen Sie mit einer Anmeldung weiter, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>Enter the address of the portal.</source>
        <translation>Geben Sie die Adresse des Portals ein.</translation>
    </message>
    <message>
        <source>Choose who vouches for you.</source>
        <translation>Wählen Sie, wer Ihre Identität bestätigt.</translation>
    </message>
    <message>
        <source>Use the key in the variable OMNISTRATE_API_KEY, at %1</source>
        <translation>Den Schlüssel in der Variablen OMNISTRATE_API_KEY verwenden, bei %1</translation>
    </message>
    <message>
        <source>The login of omnistrate-ctl on this computer is used at %1 until it ends. It is neither renewed nor changed.</source>
        <translation>Die Anmeldung von omnistrate-ctl auf diesem Computer wird bei %1 verwendet, bis sie endet. Sie wird weder erneuert noch verändert.</translation>
    </message>
    <message>
        <source>Use the key in the variable OMNISTRATE_API_KEY</source>
        <translation>Den Schlüssel in der Variable OMNISTRATE_API_KEY verwenden</translation>
    </message>
</context>
<context>
    <name>byoc::SingleInstance</name>
    <message>
        <source>The program already runs with these files, on the computer %1.</source>
        <translation>Das Programm läuft mit diesen Dateien schon, auf dem Computer %1.</translation>
    </message>
    <message>
        <source>End it there, or choose another folder with --state-dir.</source>
        <translation>Beenden Sie es dort, oder wählen Sie mit --state-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The program already runs, but does not answer.</source>
        <translation>Das Programm läuft schon, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait a little and try again, or end the process %1.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es noch einmal, oder beenden Sie den Prozess %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The program already runs, but did not take over what this start was for. It may be another version.</source>
        <translation>Das Programm läuft schon, hat aber nicht übernommen, wozu dieser Start diente. Vielleicht ist es eine andere Version.</translation>
    </message>
</context>
<context>
    <name>byoc::StatusLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>byoc::StepItem</name>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <translation>Schritt %1 von %2: %3, erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, current</source>
        <translation>Schritt %1 von %2: %3, aktuell</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>byoc::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>byoc::SummaryPanel</name>
    <message>
        <source>Your choices</source>
        <translation>Ihre Auswahl</translation>
    </message>
</context>
<context>
    <name>byoc::SupportPanel</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Help on the web</source>
        <translation>Hilfe im Web</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a link, host</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>byoc::SupportReportDialog</name>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, your onboardings on this computer, and what the program did last. Passwords, tokens and keys are left out. Look through it, then save it or copy it, and give it to the provider&apos;s support.</source>
        <translation>Das ist alles, was der Bericht enthält: Versionen, Einstellungen, Ihre Anbindungen auf diesem Computer und was das Programm zuletzt getan hat. Passwörter, Token und Schlüssel sind weggelassen. Sehen Sie ihn durch, speichern oder kopieren Sie ihn, und geben Sie ihn an den Support des Anbieters.</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Suchen:</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>The search went on from the beginning.</source>
        <translation>Die Suche wurde am Anfang fortgesetzt.</translation>
    </message>
    <message>
        <source>The report does not contain “%1”.</source>
        <translation>Der Bericht enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>byoc::TagRow</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
    <message>
        <source>Key of tag %1</source>
        <translation>Schlüssel von Tag %1</translation>
    </message>
    <message>
        <source>Value of tag %1</source>
        <translation>Wert von Tag %1</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
    <message>
        <source>The provider gives this tag.</source>
        <translation>Der Anbieter gibt diesen Tag vor.</translation>
    </message>
</context>
<context>
    <name>byoc::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The tag with the value “%1” needs a key.</source>
        <translation>Der Tag mit dem Wert „%1“ braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>The key “%1” is there twice.</source>
        <translation>Den Schlüssel „%1“ gibt es zweimal.</translation>
    </message>
</context>
<context>
    <name>byoc::Timeline</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>byoc::TimelineItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>byoc::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The tour waited in vain for: %1.</source>
        <translation>Der Rundgang wartete vergeblich auf: %1.</translation>
    </message>
</context>
<context>
    <name>byoc::UnexpectedEndNotice</name>
    <message>
        <source>The last run</source>
        <translation>Der letzte Lauf</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Bericht für den Support…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>byoc::Watch</name>
    <message>
        <source>The control plane does not find this onboarding at the moment.</source>
        <translation>Die Steuerungsebene findet diese Anbindung im Augenblick nicht.</translation>
    </message>
    <message>
        <source>It is looked for again.</source>
        <translation>Es wird noch einmal nach ihr gesucht.</translation>
    </message>
</context>
<context>
    <name>byoc::WelcomePage</name>
    <message>
        <source>Connect your cloud account</source>
        <translation>Ihr Cloud-Konto verbinden</translation>
    </message>
    <message>
        <source>Software that runs in your own cloud needs access to it once. This takes a few minutes, and you see everything before it happens.</source>
        <translation>Software, die in Ihrer eigenen Cloud läuft, braucht einmal Zugriff darauf. Das dauert einige Minuten, und Sie sehen alles, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Unfinished onboardings</source>
        <translation>Unvollendete Anbindungen</translation>
    </message>
    <message>
        <source>Start a new onboarding</source>
        <translation>Neue Anbindung beginnen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>You need a sign-in from the provider of the software, and somebody who administers the cloud account. The demo needs neither, and touches no cloud.</source>
        <translation>Sie brauchen eine Anmeldung vom Anbieter der Software und jemanden, der das Cloud-Konto verwaltet. Die Demo braucht keines von beiden und berührt keine Cloud.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cloud and account ID</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is not known whether it was created</source>
        <translation>Es ist nicht bekannt, ob sie angelegt wurde</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Noch nicht angelegt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, plan</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · last changed %2</source>
        <translation>%1 · zuletzt geändert %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Remove this onboarding from the list?</source>
        <translation>Diese Anbindung aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Only this computer forgets it. The account stays with the control plane.</source>
        <translation>Nur dieser Computer vergisst sie. Das Konto bleibt bei der Steuerungsebene.</translation>
    </message>
    <message>
        <source>What was entered is lost. Nothing was created yet.</source>
        <translation>Das Eingegebene geht verloren. Angelegt wurde noch nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>customer</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Get help from the provider</source>
        <translation>Hilfe vom Anbieter</translation>
    </message>
</context>
<context>
    <name>byoc::WizardPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The demo does not open your cloud.</source>
        <translation>Die Demo öffnet Ihre Cloud nicht.</translation>
    </message>
    <message>
        <source>With a real control plane your browser would open this address:</source>
        <translation>Mit einer echten Steuerungsebene würde Ihr Browser diese Adresse öffnen:</translation>
    </message>
    <message>
        <source>This link does not belong to the cloud.</source>
        <translation>Dieser Link gehört nicht zur Cloud.</translation>
    </message>
    <message>
        <source>It came from the control plane and was not opened. Ask the provider about it:</source>
        <translation>Er kam von der Steuerungsebene und wurde nicht geöffnet. Fragen Sie den Anbieter danach:</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Öffnen Sie diese Adresse selbst:</translation>
    </message>
</context>
<context>
    <name>byoc::WizardWindow</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>Ihr Konto ist bereit</translation>
    </message>
    <message>
        <source>%1 can be deployed into it now.</source>
        <translation>%1 kann jetzt darin bereitgestellt werden.</translation>
    </message>
    <message>
        <source>BYOC Onboarding</source>
        <translation>BYOC-Anbindung</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später fertigstellen</translation>
    </message>
    <message>
        <source>Keeps everything; continue from the first page.</source>
        <translation>Behält alles; Sie können von der ersten Seite aus weitermachen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>Zugriff erteilen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>Step 4 of 8: Account. Page title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everything is kept. Continue here at any time.</source>
        <translation>Alles bleibt erhalten. Hier können Sie jederzeit weitermachen.</translation>
    </message>
    <message>
        <source>The private keys that you gave are not saved.</source>
        <translation>Die angegebenen privaten Schlüssel werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave this onboarding for now?</source>
        <translation>Diese Anbindung vorerst verlassen?</translation>
    </message>
    <message>
        <source>Everything else is kept. When you continue, give the keys again.</source>
        <translation>Alles andere bleibt erhalten. Geben Sie die Schlüssel noch einmal an, wenn Sie weitermachen.</translation>
    </message>
    <message>
        <source>Everything is kept, and you can continue at any time.</source>
        <translation>Alles bleibt erhalten, und Sie können jederzeit weitermachen.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>The control plane ended your sign-in. Sign in again; you come back to where you were, and nothing that you entered is lost.</source>
        <translation>Die Steuerungsebene hat Ihre Anmeldung beendet. Melden Sie sich noch einmal an; Sie kommen dorthin zurück, wo Sie waren, und nichts von dem, was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>%1 (demo) – BYOC Onboarding</source>
        <translation>%1 (Demo) – BYOC-Anbindung</translation>
    </message>
    <message>
        <source>%1 – BYOC Onboarding</source>
        <translation>%1 – BYOC-Anbindung</translation>
    </message>
    <message>
        <source>Nothing of what this program kept is left on this computer.</source>
        <translation>Von dem, was dieses Programm aufbewahrt hat, ist auf diesem Computer nichts mehr übrig.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>customer</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For %1 – %2</source>
        <comment>customer, window title</comment>
        <translation>Für %1 – %2</translation>
    </message>
    <message>
        <source>You stay signed in only until you close this program. %1</source>
        <translation>Sie bleiben nur angemeldet, bis Sie dieses Programm schließen. %1</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. A report helps the provider&apos;s support to find out why.</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Ein Bericht hilft dem Support des Anbieters, den Grund zu finden.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What you had entered is kept: continue where you were.</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Ihre Eingaben sind noch da: Machen Sie weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What you had entered is kept, and you are back where you were.</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Ihre Eingaben sind noch da, und Sie sind wieder dort, wo Sie waren.</translation>
    </message>
    <message>
        <source>Only private keys are never kept: please give them again.</source>
        <translation>Nur private Schlüssel werden nie aufbewahrt: Bitte geben Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The program already runs. It was not started with %1.</source>
        <translation>Das Programm läuft schon. Es wurde nicht mit %1 gestartet.</translation>
    </message>
    <message>
        <source>End it first, or choose another folder with --state-dir.</source>
        <translation>Beenden Sie es zuerst, oder wählen Sie mit --state-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another one with --state-dir.</source>
        <translation>Wählen Sie mit --state-dir einen anderen.</translation>
    </message>
    <message>
        <source>This could not be removed from this computer: %1.</source>
        <translation>Dies konnte nicht von diesem Computer entfernt werden: %1.</translation>
    </message>
    <message>
        <source>What you made in the demo is not kept.</source>
        <translation>Was Sie in der Demo angelegt haben, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>The program was not closed last time. What you had entered is kept, and you are back where you were.</source>
        <translation>Das Programm wurde letztes Mal nicht beendet. Was Sie eingegeben hatten, ist noch da, und Sie sind wieder, wo Sie waren.</translation>
    </message>
    <message>
        <source>Leave the demo to change the profile?</source>
        <translation>Die Demo verlassen, um das Profil zu wechseln?</translation>
    </message>
    <message>
        <source>A value that you entered is not saved: it holds a secret.</source>
        <translation>Ein Wert, den Sie eingegeben haben, ist nicht gespeichert: Er enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>Everything else is kept. When you continue, enter it again.</source>
        <translation>Alles andere bleibt erhalten. Geben Sie ihn wieder ein, wenn Sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>byoc::YamlDocument</name>
    <message>
        <source>A second document begins here, with the line ---. Put everything into one.</source>
        <translation>Hier beginnt mit der Zeile --- ein zweites Dokument. Fassen Sie alles in einem zusammen.</translation>
    </message>
    <message>
        <source>The alias stands inside of what it names; that has no end.</source>
        <translation>Der Alias steht innerhalb dessen, was er benennt; das nimmt kein Ende.</translation>
    </message>
    <message>
        <source>There is no key here. If the key is the word null, write it in quotes.</source>
        <translation>Hier fehlt ein Schlüssel. Wenn der Schlüssel das Wort null ist, schreiben Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The key is a list or fields here; a text is wanted.</source>
        <translation>Der Schlüssel ist hier eine Liste oder besteht aus Feldern; gebraucht wird ein Text.</translation>
    </message>
    <message>
        <source>%1 is here a second time.</source>
        <translation>%1 steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>The document holds too much: at most %1 values are read.</source>
        <translation>Das Dokument enthält zu viel: Höchstens %1 Werte werden gelesen.</translation>
    </message>
    <message>
        <source>There may be more mistakes; they come after these.</source>
        <translation>Es kann weitere Fehler geben; sie kommen nach diesen.</translation>
    </message>
    <message>
        <source>Here is too much inside of each other: at most %1 levels are read.</source>
        <translation>Hier ist zu viel ineinander verschachtelt: Höchstens %1 Ebenen werden gelesen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8.</source>
        <translation>Der Text ist nicht UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The line holds a control character. This is no text file.</source>
        <translation>Die Zeile enthält ein Steuerzeichen. Dies ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The line begins with a tab. YAML allows only spaces there.</source>
        <translation>Die Zeile beginnt mit einem Tabulator. YAML erlaubt dort nur Leerzeichen.</translation>
    </message>
    <message>
        <source>The document is too large: at most %1 are read.</source>
        <translation>Das Dokument ist zu groß: Höchstens %1 werden gelesen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>This YAML cannot be read.</source>
        <translation>Dieses YAML kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The line holds a byte order mark, a character that nobody sees. Remove it.</source>
        <translation>Die Zeile enthält eine Byte-Reihenfolge-Markierung, ein unsichtbares Zeichen. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>byoc::YamlReader</name>
    <message>
        <source>Expected keys with values, of: %1.</source>
        <translation>Erwartet werden Schlüssel mit Werten, und zwar aus: %1.</translation>
    </message>
    <message>
        <source>Secrets must not stand in this file, which others get to see. Expected no such key: the program asks for secrets itself.</source>
        <translation>Geheimnisse dürfen nicht in dieser Datei stehen, weil andere sie zu sehen bekommen. Erwartet wird kein solcher Schlüssel: Das Programm fragt selbst nach Geheimnissen.</translation>
    </message>
    <message>
        <source>This key is not known and does nothing.</source>
        <translation>Dieser Schlüssel ist nicht bekannt und bewirkt nichts.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Bekannt sind hier: %1.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The list is too long: at most %n entries are read.</source>
        <translation>
            <numerusform>Die Liste ist zu lang: Höchstens %n Eintrag wird gelesen.</numerusform>
            <numerusform>Die Liste ist zu lang: Höchstens %n Einträge werden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are too many keys: at most %n are read.</source>
        <translation>
            <numerusform>Es sind zu viele Schlüssel: Höchstens %n wird gelesen.</numerusform>
            <numerusform>Es sind zu viele Schlüssel: Höchstens %n werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>Der Text ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Text ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has more than one line.</source>
        <translation>Der Text hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be seen.</source>
        <translation>Der Text enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>This is text, for it stands in quotes.</source>
        <translation>Das ist Text, denn es steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Expected true or false, without quotes.</source>
        <translation>Erwartet wird true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Erwartet wird eines von: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>This is a list.</source>
        <translation>Das ist eine Liste.</translation>
    </message>
    <message>
        <source>These are keys with values.</source>
        <translation>Das sind Schlüssel mit Werten.</translation>
    </message>
    <message>
        <source>Without quotes this is a number.</source>
        <translation>Ohne Anführungszeichen ist das eine Zahl.</translation>
    </message>
    <message>
        <source>Without quotes this is true or false.</source>
        <translation>Ohne Anführungszeichen ist das true oder false.</translation>
    </message>
    <message>
        <source>This is a text.</source>
        <translation>Das ist ein Text.</translation>
    </message>
</context>
</TS>
