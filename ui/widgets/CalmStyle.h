// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

namespace byoc {

/// Fusion with flat, rounded controls and a visible focus ring, in sizes that follow the font.
/// Every colour comes from the palette in use.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT
public:
    /// Dynamic property of a push button: true makes it the main action (see `makePrimary`).
    static constexpr char primaryProperty[] = "byocPrimary";

    CalmStyle();

    using QProxyStyle::polish;
    /// Labels show plain text, also those that Qt makes for message boxes and tool tips: with its
    /// guess (Qt::AutoText) a server's text could bring markup, links and pictures.
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
};

} // namespace byoc
