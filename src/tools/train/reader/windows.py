"""Labelled windows, as written by write-windows.ts, and batches of them."""

import json
import random
from dataclasses import dataclass

import torch
from torch import Tensor

IGNORED = -100


@dataclass
class Questions:
    """Questions about roles, asked from units of a batch: (questions, 2), (questions,), (questions, units)."""

    asking: Tensor
    window: Tensor
    labels: Tensor


@dataclass
class Batch:
    pieces: Tensor
    cases: Tensor
    mask: Tensor
    first_piece: Tensor
    last_piece: Tensor
    cues: Tensor
    spans: Questions
    quoted_spans: Questions
    # For each quoted span, in the order of `quoted_spans`.
    is_quotation: Tensor


def read_windows(path: str) -> list[dict]:
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def make_batch(windows: list[dict]) -> Batch:
    return Batch(
        pieces=pad([w["pieces"] for w in windows], 0),
        cases=pad([w["cases"] for w in windows], 4),
        mask=pad([[1] * len(w["pieces"]) for w in windows], 0).float(),
        first_piece=pad([w["firstPiece"] for w in windows], 0),
        last_piece=pad([w["lastPiece"] for w in windows], 0),
        cues=pad([w["cues"] for w in windows], IGNORED),
        spans=gather_questions(windows, "spans"),
        quoted_spans=gather_questions(windows, "quotedSpans"),
        is_quotation=torch.tensor([float(q["isQuotation"]) for w in windows for q in w["quotedSpans"]]),
    )


def gather_questions(windows: list[dict], name: str) -> Questions:
    asked = [(number, question) for number, window in enumerate(windows) for question in window[name]]
    longest = max(len(window["firstPiece"]) for window in windows)
    return Questions(
        asking=torch.tensor([question["from"] for _, question in asked], dtype=torch.long).view(-1, 2),
        window=torch.tensor([number for number, _ in asked], dtype=torch.long),
        labels=pad([question["labels"] for _, question in asked], IGNORED, longest),
    )


def pad(rows: list[list[int]], filler: int, length: int | None = None) -> Tensor:
    length = max(map(len, rows), default=0) if length is None else length
    return torch.tensor([row + [filler] * (length - len(row)) for row in rows], dtype=torch.long).view(-1, length)


def shuffled_batches(windows: list[dict], size: int, chance: random.Random) -> list[list[dict]]:
    """Each window once, with those of similar length together, so that little is wasted on padding."""
    order = list(windows)
    chance.shuffle(order)
    reach = 20 * size
    batches = []
    for start in range(0, len(order), reach):
        near = sorted(order[start : start + reach], key=lambda window: len(window["pieces"]))
        batches += [near[at : at + size] for at in range(0, len(near), size)]
    chance.shuffle(batches)
    return batches
