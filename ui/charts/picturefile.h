// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

#include <functional>
#include <variant>

class QPainter;

namespace rapporteur
{

/// A drawing that is to become a file: points, or the text of an SVG.
using Picture = std::variant<QImage, QByteArray>;
using Drawing = std::function<void(QPainter &painter, const QRect &box)>;

/// Twice as fine as the screen, for print. In the window's thread, like the next one.
[[nodiscard]] Picture paintedImage(QSize size, const Drawing &draw);
[[nodiscard]] Picture paintedSvg(QSize size, const QString &title, const Drawing &draw);

/// In any thread. Unwritable says why; an earlier file of that name stays whole until the new one is.
[[nodiscard]] Status writePicture(const Picture &picture, const QString &path);

} // namespace rapporteur
