// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storabletext.h"
#include "core/review/reviewsession.h"

#include <QCoreApplication>

// The annotation part of the session; decisions and states are in reviewsession.cpp.

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewSession)
};

void makeStorable(Annotation &annotation)
{
    annotation.body = storableText(annotation.body);
    for (QString &tag : annotation.tags)
        tag = storableText(tag);
}

} // namespace

Status ReviewSession::checkAnnotation(const Annotation &annotation) const
{
    if (annotation.cell) {
        if (Status known = checkCell(*annotation.cell); !known)
            return known;
    }
    if (annotation.span.start < 0 || annotation.span.length < 0
        || annotation.span.length != annotation.exact.size())
        return failure(
            ErrorKind::BadInput,
            Words::tr("The marked stretch does not fit its quote. Mark the text again."));
    if (annotation.place == AnnotationPlace::Comment && annotation.commentId.isEmpty())
        return failure(ErrorKind::BadInput,
                       Words::tr("The annotation does not say which comment it is about."));
    if (annotation.place == AnnotationPlace::Article && annotation.exact.isEmpty())
        return failure(
            ErrorKind::BadInput,
            Words::tr("Mark some text first. A remark on the whole article goes into the note."));
    return {};
}

Result<ReviewChange> ReviewSession::annotate(Annotation annotation) const
{
    if (const Status valid = checkAnnotation(annotation); !valid)
        return std::unexpected(valid.error());
    makeStorable(annotation);
    if (annotation.id.isEmpty())
        annotation.id = m_ids.next();
    if (annotation.author.isEmpty())
        annotation.author = m_review.reviewer;
    if (!annotation.createdAt.isValid())
        annotation.createdAt = m_clock.nowUtc();
    if (m_review.annotation(annotation.id))
        return failure(ErrorKind::BadInput,
                       Words::tr("An annotation with this identifier is there already."));
    return contentChange({AnnotationChange{annotation.id, {}, annotation}});
}

Result<ReviewChange> ReviewSession::changeAnnotation(Annotation annotation) const
{
    if (const Status valid = checkAnnotation(annotation); !valid)
        return std::unexpected(valid.error());
    const Annotation *before = m_review.annotation(annotation.id);
    if (!before)
        return failure(ErrorKind::NotFound, Words::tr("The annotation is no longer there."));
    makeStorable(annotation);
    return contentChange({AnnotationChange{annotation.id, *before, annotation}});
}

Result<ReviewChange> ReviewSession::removeAnnotation(const QString &id) const
{
    const Annotation *before = m_review.annotation(id);
    if (!before)
        return failure(ErrorKind::NotFound, Words::tr("The annotation is no longer there."));
    return contentChange({AnnotationChange{id, *before, {}}});
}

} // namespace rapporteur
