// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Icon.h"

#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// Draws the SVG anew for each size, so it stays sharp at every scale.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, const QColor &normal, const QColor &disabled)
        : m_name(name)
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        QRect place(0, 0, size, size);
        place.moveCenter(rect.center());
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(place.topLeft(), tintedPixmap(m_name, color(mode), size, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tintedPixmap(m_name, color(mode), std::min(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int pixels = std::min(size.width(), size.height());
        return tintedPixmap(m_name, color(mode), int(std::lround(pixels / ratio)), ratio);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_normal; }

    QString m_name;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QPixmap tintedPixmap(const QString &name, const QColor &color, int size, double devicePixelRatio)
{
    static QCache<QString, QPixmap> cache(512);
    const QString key =
        u"%1/%2/%3/%4"_s.arg(name).arg(color.rgba()).arg(size).arg(devicePixelRatio);
    if (const QPixmap *known = cache.object(key))
        return *known;

    const int pixels = std::max(1, int(std::lround(size * devicePixelRatio)));
    auto *pixmap = new QPixmap(pixels, pixels);
    pixmap->fill(Qt::transparent);
    if (QSvgRenderer renderer(pathOf(name)); renderer.isValid()) {
        QPainter painter(pixmap);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap->rect(), color);
    }
    pixmap->setDevicePixelRatio(devicePixelRatio);
    const QPixmap result = *pixmap;
    cache.insert(key, pixmap);
    return result;
}

QIcon tintedIcon(const QString &name, const QPalette &palette, QPalette::ColorRole role)
{
    return QIcon(new TintedIconEngine(name, palette.color(QPalette::Active, role),
                                      palette.color(QPalette::Disabled, role)));
}

QIcon appIcon()
{
    QIcon icon;
    QSvgRenderer renderer(pathOf(u"app"_s));
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace byoc
