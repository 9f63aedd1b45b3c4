// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/codeview.h"

#include "ui/base/colours.h"
#include "ui/content/findbar.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace rapporteur
{

namespace
{

class NumberStrip final : public QWidget
{
public:
    explicit NumberStrip(CodeView *view)
        : QWidget(view)
        , m_view(view)
    {}
    [[nodiscard]] QSize sizeHint() const override { return {m_view->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    CodeView *m_view;
};

} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new NumberStrip(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() : 10);
    setFont(mono);
    m_dark = colours(palette()).dark;
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
}

void CodeView::setCode(CodeText code)
{
    const std::shared_ptr<QTextDocument> former = m_code.document;
    m_code = std::move(code);
    m_dressed.fill(false, m_code.numbers.size());
    if (m_code.document) {
        m_code.document->setDefaultFont(font());
        setDocument(m_code.document.get());
    } else {
        setDocument(nullptr); // not the one that goes with `former`
    }
    placeNumbers();
    viewport()->update();
}

void CodeView::pointAt(TextSpan span)
{
    showMatch({m_code.map.toDocument(span.start),
               m_code.map.toDocument(span.end()) - m_code.map.toDocument(span.start)});
}

QList<TextSpan> CodeView::find(const QString &words) const
{
    return findAll(m_code.text, words);
}

void CodeView::showMatch(TextSpan shown)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(shown.start));
    cursor.setPosition(static_cast<int>(shown.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

int CodeView::numbersWidth() const
{
    const int last = m_code.numbers.isEmpty() ? 1 : static_cast<int>(m_code.numbers.size());
    return fontMetrics().horizontalAdvance(QLocale::c().toString(last).left(9)) + 22;
}

void CodeView::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_numbers->setGeometry(inner.left(), inner.top(), numbersWidth(), inner.height());
    m_numbers->update();
}

void CodeView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    const Colours &c = colours(palette());
    painter.fillRect(event->rect(), c.window);
    painter.setFont(font());
    painter.setPen(c.dim);
    double y = contentOffset().y();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && y <= event->rect().bottom();
         block = block.next()) {
        y = blockBoundingGeometry(block).translated(contentOffset()).top();
        const int number = m_code.numbers.value(block.blockNumber());
        if (number > 0)
            painter.drawText(QRectF(0, y, m_numbers->width() - 10, fontMetrics().height()),
                             Qt::AlignRight, QString::number(number));
    }
}

void CodeView::dressVisible()
{
    if (m_code.formats.isEmpty())
        return;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > viewport()->height())
            break;
        const int number = block.blockNumber();
        if (number >= m_dressed.size() || m_dressed[number])
            continue;
        m_dressed[number] = true;
        block.layout()->setFormats(m_code.formats.value(number));
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    dressVisible();
    QPlainTextEdit::paintEvent(event);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_dark != colours(palette()).dark) {
        m_dark = colours(palette()).dark;
        Q_EMIT themeChanged();
    }
}

} // namespace rapporteur
