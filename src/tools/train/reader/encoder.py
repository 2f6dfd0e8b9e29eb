"""A BERT encoder (Devlin et al. 2019) with a second embedding for letter case.

MiniLM's vocabulary is lower case only; each of the five letter cases of a piece
has its own embedding, which starts as zeros so that the pre-trained network is
unchanged before training.
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

LETTER_CASES = 5
DROPOUT = 0.1


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.attention = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, 1e-12)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.outer_norm = nn.LayerNorm(width, 1e-12)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        batch, length, width = x.shape
        size = width // self.heads
        parts = self.attention(x).view(batch, length, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=None if bias is None else bias.to(query.dtype))
        mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        x = self.attended_norm(x + self.dropout(self.attended(mixed)))
        return self.outer_norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary: int, width: int, heads: int, inner: int, layers: int, positions: int) -> None:
        super().__init__()
        self.width = width
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.cases = nn.Embedding(LETTER_CASES, width)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList([Layer(width, heads, inner) for _ in range(layers)])
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, pieces: Tensor, cases: Tensor, mask: Tensor | None = None) -> Tensor:
        """`mask` is 1 for pieces and 0 for padding; None if there is no padding."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.positions(positions) + self.segment + self.cases(cases)
        x = self.dropout(self.norm(x))
        bias = None if mask is None else (1 - mask[:, None, None, :]) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_encoder(state: dict[str, Tensor], head_size: int) -> Encoder:
    """Loads weights with Hugging Face's names, with or without the prefix "bert."."""
    state = {name.removeprefix("bert."): tensor.float() for name, tensor in state.items()}
    words = state["embeddings.word_embeddings.weight"]
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layer."))
    encoder = Encoder(
        vocabulary=words.shape[0],
        width=words.shape[1],
        heads=words.shape[1] // head_size,
        inner=state["encoder.layer.0.intermediate.dense.weight"].shape[0],
        layers=layers,
        positions=state["embeddings.position_embeddings.weight"].shape[0],
    )

    def fill(module: nn.Module, *names: str) -> None:
        module.weight.copy_(torch.cat([state[f"{name}.weight"] for name in names]))
        module.bias.copy_(torch.cat([state[f"{name}.bias"] for name in names]))

    with torch.no_grad():
        encoder.words.weight.copy_(words)
        encoder.positions.weight.copy_(state["embeddings.position_embeddings.weight"])
        encoder.segment.copy_(state["embeddings.token_type_embeddings.weight"][0])
        fill(encoder.norm, "embeddings.LayerNorm")
        for number, layer in enumerate(encoder.layers):
            prefix = f"encoder.layer.{number}."
            fill(layer.attention, *(f"{prefix}attention.self.{part}" for part in ("query", "key", "value")))
            fill(layer.attended, f"{prefix}attention.output.dense")
            fill(layer.attended_norm, f"{prefix}attention.output.LayerNorm")
            fill(layer.inner, f"{prefix}intermediate.dense")
            fill(layer.outer, f"{prefix}output.dense")
            fill(layer.outer_norm, f"{prefix}output.LayerNorm")
    return encoder
