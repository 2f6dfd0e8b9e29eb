"""The reader: an encoder, and the questions put to its vectors.

All questions are about units (a word, or a whole quoted span), whose vector is
the mean of those of their first and last piece:

* is the unit the first of a cue, more of one, or neither;
* seen from a cue or a quoted span, what is the unit's role: none, the source,
  or the other (content seen from a cue, the cue seen from a quoted span); a
  bilinear score of both vectors (Dozat and Manning 2017) with the distance
  between them;
* is the quoted span a quotation.

The graph only returns scores; TypeScript decides what follows from them
(src/engine/extraction/pretrained/).
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from encoder import DROPOUT, Encoder

CUE_LABELS = 3
ROLES = 3
# Questions from a cue, and questions from a quoted span.
QUESTIONS = 2
# Dimensions of queries and keys, for each role.
RANK = 64
# Distances have a bucket each up to NEAR units, then three per doubling.
NEAR = 8
FARTHEST = 20
DISTANCES = 2 * FARTHEST + 1


class Reader(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        width = encoder.width
        self.encoder = encoder
        self.dropout = nn.Dropout(DROPOUT)
        self.cues = nn.Linear(width, CUE_LABELS)
        self.queries = nn.Linear(width, QUESTIONS * ROLES * RANK)
        self.keys = nn.Linear(width, QUESTIONS * ROLES * RANK)
        self.roles = nn.Linear(width, QUESTIONS * ROLES)
        self.distances = nn.Parameter(torch.zeros(QUESTIONS, DISTANCES, ROLES))
        self.quotations = nn.Linear(2 * width, 1)

    def forward(
        self, pieces: Tensor, cases: Tensor, mask: Tensor | None, first_piece: Tensor, last_piece: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Scores of units, batch first: cues, queries, keys, roles, quotations.

        `first_piece` and `last_piece` say where each unit's pieces are.
        """
        x = self.dropout(self.encoder(pieces, cases, mask))
        first = gather(x, first_piece)
        last = gather(x, last_piece)
        units = (first + last) / 2
        batch, count, _ = units.shape
        shape = (batch, count, QUESTIONS, ROLES, RANK)
        return (
            self.cues(units),
            F.gelu(self.queries(units)).view(shape),
            F.gelu(self.keys(units)).view(shape) / RANK**0.5,
            self.roles(units).view(batch, count, QUESTIONS, ROLES),
            self.quotations(torch.cat([first, last], -1)).squeeze(-1),
        )

    def score_roles(
        self, question: int, queries: Tensor, keys: Tensor, roles: Tensor, window: Tensor, asking: Tensor
    ) -> Tensor:
        """Scores of (question, unit, role) for the units `asking` (first, last) of the windows `window`."""
        query = (queries[window, asking[:, 0], question] + queries[window, asking[:, 1], question]) / 2
        scores = torch.einsum("qcr,qmcr->qmc", query, keys[window, :, question])
        units = torch.arange(keys.shape[1], device=keys.device)[None]
        return scores + roles[window, :, question] + self.distances[question][bucket(units, asking)]


def gather(x: Tensor, at: Tensor) -> Tensor:
    return torch.gather(x, 1, at[..., None].expand(-1, -1, x.shape[-1]))


def bucket(units: Tensor, asking: Tensor) -> Tensor:
    """The distance bucket of each unit: first those before the asking unit, then itself, then those after it."""
    before = (units - asking[:, :1]).clamp(max=0)
    after = (units - asking[:, 1:]).clamp(min=0)
    distance = (before + after).abs().float()
    far = NEAR + torch.log2(distance.clamp(min=1) / NEAR) * 3
    step = torch.where(distance < NEAR, distance, far).clamp(max=FARTHEST).long()
    return torch.where(before < 0, FARTHEST - step, FARTHEST + step)
