// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QToolButton>

class QMenu;

namespace rapporteur
{

/// A filter of the queue that was kept under a name, with its order.
struct SavedFilter {
    QString name;
    QStringList states;
    QString search;
    QueueSort sort = QueueSort::Usefulness;
    bool descending = true;
    bool operator==(const SavedFilter &) const = default;
};

/// The button with the filters that were kept with the workspace: choose one, keep the present one, drop
/// one.
class SavedFilters : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedFilters(const WindowContext &context, QWidget *parent = nullptr);

    /// What the queue shows now, to be kept when it is asked for.
    void setPresent(const QueueQuery &query) { m_present = query; }
    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }

Q_SIGNALS:
    void chosen(const rapporteur::SavedFilter &filter);
    void failed(const rapporteur::Error &error);
    void loaded();

private:
    void load();
    void ask();
    void keep(const QString &name);
    void drop(const QString &name);
    void store();
    void fill();

    WindowContext m_context;
    QMenu *m_menu;
    QAction *m_save;
    QueueQuery m_present;
    QList<SavedFilter> m_filters;
};

/// As the workspace keeps them; what cannot be read is left out.
[[nodiscard]] QByteArray filtersToBytes(const QList<SavedFilter> &filters);
[[nodiscard]] QList<SavedFilter> filtersFromBytes(const QByteArray &bytes);

} // namespace rapporteur
