// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

namespace rapporteur
{

class CodePage;

/// The tab with the page's source as it came. It is read when the tab is first looked at.
class SourceTab : public QWidget
{
    Q_OBJECT

public:
    explicit SourceTab(const WindowContext &context, QWidget *parent = nullptr);

    void pointAt(TextSpan span);
    [[nodiscard]] CodePage &page() { return *m_page; }

Q_SIGNALS:
    void failed(const rapporteur::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void forget();
    void load();

    WindowContext m_context;
    CodePage *m_page;
    RowId m_loaded = 0; ///< article whose source is shown or on its way
};

} // namespace rapporteur
