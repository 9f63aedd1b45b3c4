// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picturefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace rapporteur
{

namespace
{

constexpr int Fineness = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

} // namespace

Picture paintedImage(QSize size, const Drawing &draw)
{
    QImage image(size * Fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(Fineness);
    QPainter painter(&image);
    draw(painter, QRect({}, size));
    return image;
}

Picture paintedSvg(QSize size, const QString &title, const Drawing &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect({}, size));
    svg.setTitle(title);
    QPainter painter(&svg);
    draw(painter, QRect({}, size));
    painter.end();
    return bytes;
}

Status writePicture(const Picture &picture, const QString &path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (const auto *image = std::get_if<QImage>(&picture))
        written = written && image->save(&file, "PNG");
    else if (const auto *svg = std::get_if<QByteArray>(&picture))
        written = written && file.write(*svg) == svg->size();
    if (!written || !file.commit())
        return failure(
            ErrorKind::Unwritable,
            Words::tr("The picture was not saved to %1: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace rapporteur
