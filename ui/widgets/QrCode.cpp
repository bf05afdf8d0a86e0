// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/QrCode.h"

#include "widgets/Accessibility.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace byoc {

namespace {
constexpr int quietZone = 4; // modules; ISO/IEC 18004 asks for it
constexpr int sizeInUnits = 22;
constexpr int smallestModule = 3; // pixels
} // namespace

QrCode::QrCode(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    accessibility::setRole(this, QAccessible::Graphic); // before anything asks for it
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_side = 0;
    m_dark.clear();
    const QByteArray utf8 = text.toUtf8();
    using Drawing = std::unique_ptr<QRcode, decltype(&QRcode_free)>;
    if (!utf8.isEmpty() && !utf8.contains('\0')) {
        const Drawing drawing(QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M),
                              &QRcode_free);
        if (drawing) { // else it is too long
            m_side = drawing->width;
            m_dark.reserve(size_t(m_side) * size_t(m_side));
            for (int i = 0; i < m_side * m_side; ++i)
                m_dark.push_back(drawing->data[i] & 1); // the lowest bit is the colour
        }
    }
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int usual = theme::unit(this) * sizeInUnits;
    const int least = m_side == 0 ? 0 : (m_side + 2 * quietZone) * smallestModule;
    const int side = std::max(usual, least);
    return {side, side};
}

void QrCode::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (isBlank())
        return;
    // In the screen's pixels, so that edges are sharp at any scale.
    const double scale = devicePixelRatioF();
    const int available = int(std::min(width(), height()) * scale);
    const int modules = m_side + 2 * quietZone;
    const int module = std::max(1, available / modules);
    // In line with what stands above and below.
    const int left = isRightToLeft() ? int(width() * scale) - module * modules : 0;

    QPainter painter(this);
    painter.scale(1 / scale, 1 / scale);
    painter.fillRect(left, 0, module * modules, module * modules, Qt::white);
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (m_dark[size_t(row * m_side + column)])
                painter.fillRect(left + (column + quietZone) * module, (row + quietZone) * module,
                                 module, module, Qt::black);
        }
    }
}

} // namespace byoc
