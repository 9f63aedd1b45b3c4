// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Precompiled for speed only: each file still includes what it uses.
#pragma once

#include "core/pch.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>
