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
        <source>Writes a log, without secrets.</source>
        <translation>Schreibt ein Protokoll, ohne Geheimnisse.</translation>
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
</context>
<context>
    <name>byoc::DirectGateway</name>
    <message>
        <source>The address of the control plane is missing.</source>
        <translation>Die Adresse der Steuerungsebene fehlt.</translation>
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
        <source>signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>renewing the sign-in</source>
        <translation>Erneuern der Anmeldung</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Sie sind nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again. Nothing that you entered is lost.</source>
        <translation>Melden Sie sich noch einmal an. Nichts von dem, was Sie eingegeben haben, geht verloren.</translation>
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
        <source>Somebody may be listening in, or your organisation inspects connections and its certificate is not installed on this computer. Ask your IT department; there is no way to go on regardless.</source>
        <translation>Vielleicht hört jemand mit, oder Ihre Organisation untersucht Verbindungen, und ihr Zertifikat ist auf diesem Computer nicht installiert. Fragen Sie Ihre IT-Abteilung; es gibt keinen Weg, trotzdem fortzufahren.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let the connection through.</source>
        <translation>Der Proxy dieses Computers lässt die Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system, or ask your IT department.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems, oder fragen Sie Ihre IT-Abteilung.</translation>
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
</context>
<context>
    <name>byoc::Journal</name>
    <message>
        <source>It is damaged: %1.</source>
        <translation>Sie ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>It was written by another version of this program.</source>
        <translation>Sie wurde von einer anderen Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>One of its entries is damaged.</source>
        <translation>Einer ihrer Einträge ist beschädigt.</translation>
    </message>
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
        <source>This is not valid YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>This YAML cannot be read.</source>
        <translation>Dieses YAML kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The document is too large: at most %1 are read.</source>
        <translation>Das Dokument ist zu groß: Höchstens %1 werden gelesen.</translation>
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
        <source>A second document begins here (after a line ---). Put all bindings into one.</source>
        <translation>Hier beginnt ein zweites Dokument (nach einer Zeile ---). Schreiben Sie alle Bindungen in eines.</translation>
    </message>
    <message>
        <source>The document holds a single text, not a list of bindings. It begins with the line bindings:.</source>
        <translation>Das Dokument enthält einen einzelnen Text, keine Liste von Bindungen. Sie beginnt mit der Zeile bindings:.</translation>
    </message>
    <message>
        <source>%1 is here a second time. Put all bindings under one.</source>
        <translation>%1 steht hier ein zweites Mal. Schreiben Sie alle Bindungen unter eines.</translation>
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
        <source>%1 is here a second time.</source>
        <translation>%1 steht hier ein zweites Mal.</translation>
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
        <source>The account in the file is not used; the one that you chose is.</source>
        <translation>Das Konto in der Datei wird nicht verwendet; verwendet wird das, das Sie gewählt haben.</translation>
    </message>
    <message>
        <source>“%1” is no parameter; the deploy command has its own option for it.</source>
        <translation>„%1“ ist kein Parameter; der Bereitstellungsbefehl hat dafür eine eigene Option.</translation>
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
        <source>The answer was lost. Looking whether the onboarding was created.</source>
        <translation>Die Antwort ging verloren. Es wird nachgesehen, ob die Anbindung angelegt wurde.</translation>
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
        <source>The plan is not offered any more. Go back and choose another one.</source>
        <translation>Der Plan wird nicht mehr angeboten. Gehen Sie zurück, und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Create another one</source>
        <translation>Weitere anlegen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
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
</context>
<context>
    <name>byoc::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use the sign-in that you have from the provider. It is kept in memory only, until you close this window.</source>
        <translation>Verwenden Sie die Anmeldung, die Sie vom Anbieter haben. Sie bleibt nur im Arbeitsspeicher, bis Sie dieses Fenster schließen.</translation>
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
        <source>For people</source>
        <translation>Für Personen</translation>
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
</context>
</TS>
