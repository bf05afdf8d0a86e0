// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/PrivateKey.h"
#include "TestKeys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;
using testkeys::openssl;

class PrivateKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void checks_data();
    void checks();
    void tidiesUp_data();
    void tidiesUp();
    void quotesNoKey();

private:
    QByteArray m_rsa; ///< PKCS#8
    QByteArray m_rsaPkcs1;
    QByteArray m_ec;
    QByteArray m_ecSec1; ///< with its parameters before it
    QByteArray m_ed25519;
    QByteArray m_encrypted;
    QByteArray m_encryptedOld;
    QByteArray m_public;
    QByteArray m_publicPkcs1;
    QByteArray m_certificate;
    QByteArray m_request;
    QByteArray m_der;
};

void PrivateKeyTest::initTestCase()
{
    m_rsa = testkeys::rsa();
    m_rsaPkcs1 = openssl({u"rsa"_s, u"-traditional"_s}, m_rsa);
    m_ec = openssl({u"genpkey"_s, u"-quiet"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
                    u"ec_paramgen_curve:P-256"_s});
    m_ecSec1 = openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s});
    m_ed25519 = openssl({u"genpkey"_s, u"-quiet"_s, u"-algorithm"_s, u"ED25519"_s});
    m_encrypted = openssl({u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, u"pass:secret"_s}, m_rsa);
    m_encryptedOld = openssl(
        {u"rsa"_s, u"-traditional"_s, u"-aes128"_s, u"-passout"_s, u"pass:secret"_s}, m_rsa);
    m_public = openssl({u"pkey"_s, u"-pubout"_s}, m_rsa);
    m_publicPkcs1 = openssl({u"rsa"_s, u"-RSAPublicKey_out"_s}, m_rsa);
    m_certificate = openssl(
        {u"req"_s, u"-x509"_s, u"-key"_s, u"/dev/stdin"_s, u"-subj"_s, u"/CN=test"_s}, m_rsa);
    m_request = openssl(
        {u"req"_s, u"-new"_s, u"-key"_s, u"/dev/stdin"_s, u"-subj"_s, u"/CN=test"_s}, m_rsa);
    m_der = openssl({u"pkey"_s, u"-outform"_s, u"DER"_s}, m_rsa);
    for (const QByteArray &made :
         {m_rsa, m_rsaPkcs1, m_ec, m_ecSec1, m_ed25519, m_encrypted, m_encryptedOld, m_public,
          m_publicPkcs1, m_certificate, m_request, m_der})
        QVERIFY2(!made.isEmpty(), "the openssl command is needed");
    QVERIFY(m_rsaPkcs1.contains("BEGIN RSA PRIVATE KEY"));
    QVERIFY(m_ecSec1.contains("BEGIN EC PARAMETERS"));
}

void PrivateKeyTest::checks_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("answer"); ///< empty: it is one

    const auto without = [](QByteArray text, const char *part) { return text.replace(part, ""); };
    const QByteArray body = m_rsa.mid(28, m_rsa.indexOf("-----END") - 28);
    QByteArray crlf = m_rsa;
    crlf.replace("\n", "\r\n");
    QByteArray escaped = m_rsa;
    escaped.replace("\n", "\\n");
    QByteArray oneLine = m_rsa;
    oneLine.replace("\n", " ");
    QByteArray indented = m_rsa;
    indented.replace("\n", "\n      ");
    QByteArray corrupt = m_rsa;
    corrupt[80] = '!';
    QByteArray halfLost = m_rsa;
    halfLost.remove(200, 300);
    QByteArray mixedEnd = m_rsa;
    mixedEnd.replace("END PRIVATE", "END RSA PRIVATE");
    QByteArray renamed = m_public;
    renamed.replace("PUBLIC", "PRIVATE");

    QTest::newRow("PKCS#8 RSA") << m_rsa << QString();
    QTest::newRow("PKCS#1 RSA") << m_rsaPkcs1 << QString();
    QTest::newRow("PKCS#8 EC") << m_ec << QString();
    QTest::newRow("SEC 1 EC with its parameters") << m_ecSec1 << QString();
    QTest::newRow("SEC 1 EC alone")
        << m_ecSec1.mid(m_ecSec1.indexOf("-----BEGIN EC PRIVATE")) << QString();
    QTest::newRow("Windows line ends") << crlf << QString();
    QTest::newRow("space around") << "\n\n \t" + m_rsa + "\n\n  " << QString();
    QTest::newRow("BOM") << "\xEF\xBB\xBF" + m_rsa << QString();
    QTest::newRow("no newline at the end") << m_rsa.trimmed() << QString();
    QTest::newRow("indented") << indented << QString();
    QTest::newRow("line ends written out") << escaped << QString();
    QTest::newRow("all in one line") << oneLine << QString();
    QTest::newRow("text around") << "Bag Attributes\n  friendlyName: x\n" + m_rsa + "bye"
                                 << QString();

    QTest::newRow("nothing") << QByteArray() << u"The private key is empty."_s;
    QTest::newRow("only space") << QByteArray(" \r\n\t\n") << u"The private key is empty."_s;
    QTest::newRow("only a BOM") << QByteArray("\xEF\xBB\xBF") << u"The private key is empty."_s;
    QTest::newRow("prose") << QByteArray("hello") << u"This is not a private key in PEM form."_s;
    QTest::newRow("zero bytes") << QByteArray(100, '\0')
                                << u"This is not a private key in PEM form."_s;
    QTest::newRow("JSON") << QByteArray("{\"private-key\": \"x\"}")
                          << u"This is JSON, not a private key in PEM form."_s;
    QTest::newRow("SSH public key")
        << QByteArray("ssh-rsa AAAAB3NzaC1yc2E me@here")
        << u"This is an SSH public key, not a private key in PEM form."_s;
    QTest::newRow("body only") << body << u"The lines BEGIN and END of the key are missing."_s;
    QTest::newRow("DER") << m_der << u"This is a key in binary (DER) form, not in PEM form."_s;
    QTest::newRow("public key") << m_public << u"This is a public key."_s;
    QTest::newRow("PKCS#1 public key") << m_publicPkcs1 << u"This is a public key."_s;
    QTest::newRow("certificate") << m_certificate << u"This is a certificate."_s;
    QTest::newRow("certificate request") << m_request << u"This is a certificate request."_s;
    QTest::newRow("encrypted PKCS#8")
        << m_encrypted << u"This private key is protected by a passphrase."_s;
    QTest::newRow("encrypted PKCS#1")
        << m_encryptedOld << u"This private key is protected by a passphrase."_s;
    QTest::newRow("OpenSSH") << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbg==\n"
                                           "-----END OPENSSH PRIVATE KEY-----\n")
                             << u"This private key is in OpenSSH's own form."_s;
    QTest::newRow("EC parameters only") << m_ecSec1.left(m_ecSec1.indexOf("-----BEGIN EC PRIVATE"))
                                        << u"These are parameters of a key, without the key."_s;
    QTest::newRow("DSA") << QByteArray("-----BEGIN DSA PRIVATE KEY-----\nAAAA\n"
                                       "-----END DSA PRIVATE KEY-----\n")
                         << u"This is no RSA or EC private key."_s;
    QTest::newRow("Ed25519") << m_ed25519
                             << u"The key is damaged, or it is neither an RSA nor an EC key."_s;
    QTest::newRow("no END line") << m_rsa.left(m_rsa.indexOf("-----END"))
                                 << u"The end of the key is missing."_s;
    QTest::newRow("cut in the END line") << m_rsa.chopped(4) << u"The end of the key is missing."_s;
    QTest::newRow("END of another kind") << mixedEnd << u"The end of the key is missing."_s;
    QTest::newRow("no BEGIN line") << without(m_rsa, "-----BEGIN PRIVATE KEY-----\n")
                                   << u"The first line of the key is missing."_s;
    QTest::newRow("cut in the BEGIN line")
        << QByteArray("-----BEGIN PRIV") << u"The first line of the key is cut off."_s;
    QTest::newRow("a wrong character")
        << corrupt << u"The key is damaged, or it is neither an RSA nor an EC key."_s;
    QTest::newRow("a hole") << halfLost
                            << u"The key is damaged, or it is neither an RSA nor an EC key."_s;
    QTest::newRow("a public key named private")
        << renamed << u"The key is damaged, or it is neither an RSA nor an EC key."_s;
    QTest::newRow("empty block") << QByteArray(
        "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n")
                                 << u"The key is damaged, or it is neither an RSA nor an EC key."_s;
    QTest::newRow("two keys") << m_rsa + m_ec
                              << u"There are 2 blocks in this text; one private key is wanted."_s;
    QTest::newRow("key and certificate") << m_rsa
            + m_certificate << u"There are 2 blocks in this text; one private key is wanted."_s;
    QTest::newRow("thousands of BEGIN lines")
        << QByteArray("-----BEGIN PRIVATE KEY-----\n").repeated(2000)
        << u"There are 2000 blocks in this text; one private key is wanted."_s;
    QTest::newRow("64 KiB of space around") << m_rsa + QByteArray(64 * 1024, ' ')
                                            << u"This is too long for a private key: at most "
                                               "64 KiB are read."_s;
}

void PrivateKeyTest::checks()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, answer);
    const Result<Secret> key = checkPrivateKeyPem(pem);
    QCOMPARE(key ? QString() : key.error().what, answer);
    if (!key) {
        QCOMPARE(key.error().kind, Problem::Kind::Input);
        QVERIFY(!key.error().advice.isEmpty());
    }
}

void PrivateKeyTest::tidiesUp_data()
{
    QTest::addColumn<QByteArray>("pem");
    QByteArray crlf = m_rsa;
    crlf.replace("\n", "\r\n");
    QByteArray oneLine = m_rsa;
    oneLine.replace("\n", " ");
    QByteArray escaped = m_rsa;
    escaped.replace("\n", "\\r\\n");
    QTest::newRow("as it is") << m_rsa;
    QTest::newRow("Windows line ends") << crlf;
    QTest::newRow("one line") << oneLine;
    QTest::newRow("escaped") << escaped;
    QTest::newRow("text around") << "key:\n" + m_rsa + "\n\nend";
}

/// Whatever was pasted, what is sent is what openssl would have written.
void PrivateKeyTest::tidiesUp()
{
    QFETCH(QByteArray, pem);
    const Result<Secret> key = checkPrivateKeyPem(pem);
    QVERIFY(key);
    QCOMPARE(key->reveal(), m_rsa);
}

void PrivateKeyTest::quotesNoKey()
{
    const QByteArray line = m_rsa.split('\n').at(3);
    for (const QByteArray &pem :
         {m_rsa + m_rsa, m_rsa.chopped(40), QByteArray(m_rsa).remove(200, 9), m_rsa.mid(30)}) {
        const Result<Secret> key = checkPrivateKeyPem(pem);
        QVERIFY(!key);
        QVERIFY(!key.error().report().contains(QString::fromLatin1(line.left(12))));
    }
}

QTEST_GUILESS_MAIN(PrivateKeyTest)
#include "PrivateKeyTest.moc"
