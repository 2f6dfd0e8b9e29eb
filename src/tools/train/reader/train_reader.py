"""Trains the reader on windows written by write-windows.ts.

    python train_reader.py --base FOLDER --windows TRAIN --held-out DEV --out FILE.pt

FOLDER contains the encoder to start from, as model.safetensors.
The same seed gives the same network on the same machine.
"""

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor

from encoder import load_encoder
from network import ROLES, Reader
from windows import IGNORED, Batch, make_batch, read_windows, shuffled_batches

# Size of MiniLM's attention heads, which the weights do not show.
HEAD_SIZE = 32


def main() -> None:
    given = read_arguments()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    chance = random.Random(given.seed)
    reader = make_reader(given.base)
    windows = read_windows(given.windows)
    if given.without_speakers:
        windows = [window for window in windows if not window["hasAllSpeakers"]]
    if not windows:
        raise SystemExit("There is nothing to learn from: every article has all its speakers.")
    held_out = read_windows(given.held_out) if given.held_out else []
    print(f"{len(windows)} windows, {sum(len(w['pieces']) for w in windows)} pieces", flush=True)
    steps = given.epochs * -(-len(windows) // given.batch)
    optimizer = torch.optim.AdamW(groups_of(reader, given.rate), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / (0.06 * steps + 1)) * max(0.0, 1 - step / steps)
    )
    started = time.time()
    step = 0
    for epoch in range(given.epochs):
        reader.train()
        losses = []
        for batch in shuffled_batches(windows, given.batch, chance):
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=given.bf16):
                loss = sum(losses_of(reader, make_batch(batch)).values())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
            step += 1
            if step % 50 == 0:
                recent = losses[-50:]
                print(f"step {step} of {steps}: loss {sum(recent) / len(recent):.4f}, {(time.time() - started) / step:.2f} s each", flush=True)
        if held_out:
            print(f"epoch {epoch + 1}: {measure(reader, held_out, given.bf16)}", flush=True)
        torch.save(reader.state_dict(), given.out)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", required=True)
    parser.add_argument("--windows", required=True)
    parser.add_argument("--held-out")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=2e-4, help="highest learning rate of the encoder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--bf16", action=argparse.BooleanOptionalAction, default=multiplies_in_bf16(), help="where the processor does so by itself; elsewhere it is many times slower")
    parser.add_argument("--without-speakers", action="store_true", help="leave out the articles that have all their speakers")
    return parser.parse_args()


def multiplies_in_bf16() -> bool:
    try:
        flags = Path("/proc/cpuinfo").read_text()
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags


def make_reader(base: str) -> Reader:
    return Reader(load_encoder(load_file(Path(base) / "model.safetensors"), HEAD_SIZE))


def groups_of(reader: Reader, rate: float) -> list[dict]:
    """New weights learn five times as fast as pre-trained ones."""
    new = [tensor for name, tensor in reader.named_parameters() if not name.startswith("encoder.") or "cases" in name]
    old = [tensor for name, tensor in reader.named_parameters() if name.startswith("encoder.") and "cases" not in name]
    return [{"params": old, "lr": rate}, {"params": new, "lr": 5 * rate}]


def losses_of(reader: Reader, batch: Batch) -> dict[str, Tensor]:
    """Weighted so that the losses fall at a similar pace: roles are the hardest, and involve the most units."""
    cues, queries, keys, roles, quotations = reader(
        batch.pieces, batch.cases, batch.mask, batch.first_piece, batch.last_piece
    )
    losses = {"cues": 4 * F.cross_entropy(cues.float().flatten(0, 1), batch.cues.flatten(), ignore_index=IGNORED)}
    for question, (name, asked, weight) in enumerate(
        (("spans", batch.spans, 4), ("quoted spans", batch.quoted_spans, 1))
    ):
        if len(asked.window) > 0:
            scores = reader.score_roles(question, queries, keys, roles, asked.window, asked.asking).float()
            losses[name] = weight * F.cross_entropy(
                scores.reshape(-1, ROLES), asked.labels.flatten(), ignore_index=IGNORED
            )
    asked = batch.quoted_spans
    if len(asked.window) > 0:
        scores = quotations[asked.window, asked.asking[:, 0]].float()
        losses["quotations"] = 0.5 * F.binary_cross_entropy_with_logits(scores, batch.is_quotation)
    return losses


@torch.inference_mode()
def measure(reader: Reader, windows: list[dict], bf16: bool) -> str:
    """F1 of units, in percent: cues; sources and content of annotated cues; sources and cues of quoted spans."""
    reader.eval()
    counts: dict[str, list[int]] = {}

    def count(name: str, found: Tensor, gold: Tensor) -> None:
        right, some, all_ = counts.setdefault(name, [0, 0, 0])
        counts[name] = [right + int((found & gold).sum()), some + int(found.sum()), all_ + int(gold.sum())]

    for start in range(0, len(windows), 32):
        batch = make_batch(windows[start : start + 32])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
            cues, queries, keys, roles, quotations = reader(
                batch.pieces, batch.cases, batch.mask, batch.first_piece, batch.last_piece
            )
            known = batch.cues != IGNORED
            count("cue", (cues.argmax(-1) > 0) & known, (batch.cues > 0) & known)
            for question, asked, others in ((0, batch.spans, "content"), (1, batch.quoted_spans, "cue of a span")):
                if len(asked.window) == 0:
                    continue
                found = reader.score_roles(question, queries, keys, roles, asked.window, asked.asking).argmax(-1)
                known = asked.labels != IGNORED
                source = "source" if question == 0 else "source of a span"
                count(source, (found == 1) & known, asked.labels == 1)
                count(others, (found == 2) & known, asked.labels == 2)
        asked = batch.quoted_spans
        if len(asked.window) > 0:
            scores = quotations[asked.window, asked.asking[:, 0]]
            count("quotation", scores > 0, batch.is_quotation > 0.5)
    return ", ".join(
        f"{name} {200 * right / max(1, found + gold):.1f}" for name, (right, found, gold) in counts.items()
    )


if __name__ == "__main__":
    main()
