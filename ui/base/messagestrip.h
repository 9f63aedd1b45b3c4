// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QPlainTextEdit;
class QToolButton;

namespace rapporteur
{

class SafeLabel;

/// A strip above a pane that says what happened, what it happened to, why, and what can be done. Errors
/// stay until they are closed or solved; their raw detail is one click away. One message at a time: a
/// later one takes the place of an earlier one of the same or lower weight.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Weight { Notice, Warning, Error };

    struct Offer {
        QString text; ///< "Retry"
        std::function<void()> act;
    };

    explicit MessageStrip(QWidget *parent = nullptr);

    void showError(const Error &error, const QList<Offer> &offers = {});
    void showMessage(Weight weight, const QString &text, const QList<Offer> &offers = {});
    /// Takes the message away, if there is one.
    void clear();

    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] Weight weight() const { return m_weight; }

Q_SIGNALS:
    void cleared();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void present(Weight weight, const QString &text, const QString &detail,
                 const QList<Offer> &offers);
    void dress();
    void arrange();

    Weight m_weight = Weight::Notice;
    bool m_shown = false;
    SafeLabel *m_sign;
    SafeLabel *m_text;
    QPlainTextEdit *m_detail;
    QToolButton *m_detailButton;
    QToolButton *m_closeButton;
    QBoxLayout *m_words; ///< the text, and the offers beside or below it
    QHBoxLayout *m_offers;
};

} // namespace rapporteur
