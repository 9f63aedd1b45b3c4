// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QStackedWidget>

namespace rapporteur
{

class ArticleView;
class DifferenceView;

/// An earlier text of the open article, or what a version changed against the one before it. To read only:
/// marks and annotations belong to the current text.
class EarlierText : public QStackedWidget
{
    Q_OBJECT

public:
    explicit EarlierText(const WindowContext &context, QWidget *parent = nullptr);

    void showVersion(int version);
    void showChanges(int version); ///< from `version` - 1

Q_SIGNALS:
    void failed(const rapporteur::Error &error);

private:
    [[nodiscard]] bool isWanted(RowId article, int version, bool changes) const;

    WindowContext m_context;
    ArticleView *m_text;
    DifferenceView *m_difference;
    int m_version = 0;
    bool m_changes = false;
};

} // namespace rapporteur
