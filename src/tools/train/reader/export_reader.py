"""Writes a trained reader as a graph for ONNX Runtime, in 8 bits.

    python export_reader.py --base FOLDER --reader FILE.pt --out FILE.onnx [--full FILE.onnx]

Weights are quantized per channel, with a bit to spare, so that the same file
gives the same answers on processors without VNNI, where sums of 8-bit products
can overflow (onnxruntime #5849, #6004).
"""

import argparse
import os
import tempfile
from pathlib import Path

# Set before loading: ONNX Runtime otherwise reports to its makers what it does.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from network import Reader
from train_reader import make_reader

INPUTS = ["pieces", "cases", "firstPiece", "lastPiece"]
OUTPUTS = ["cues", "queries", "keys", "roles", "quotations", "distances"]


class OneWindow(nn.Module):
    """The reader for one window without padding, with 32-bit integers, which JavaScript can pass."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, pieces: Tensor, cases: Tensor, first_piece: Tensor, last_piece: Tensor) -> tuple[Tensor, ...]:
        given = [one.long()[None] for one in (pieces, cases, first_piece, last_piece)]
        scores = self.reader(given[0], given[1], None, given[2], given[3])
        # An output that depends on no input would lose its name.
        distances = self.reader.distances + 0 * scores[-1].sum()
        return (*(one.squeeze(0) for one in scores), distances)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", required=True)
    parser.add_argument("--reader", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--full", help="where to write the graph in full precision too, to compare with")
    given = parser.parse_args()
    reader = make_reader(given.base)
    reader.load_state_dict(torch.load(given.reader, weights_only=True))
    with tempfile.TemporaryDirectory() as folder:
        full = given.full or str(Path(folder) / "full.onnx")
        export(OneWindow(reader).eval(), full)
        prepared = str(Path(folder) / "prepared.onnx")
        quant_pre_process(full, prepared, skip_symbolic_shape=True)
        quantize_dynamic(prepared, given.out, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    onnx.checker.check_model(given.out)
    print(f"{given.out}: {Path(given.out).stat().st_size / 1e6:.1f} MB")


def export(module: OneWindow, path: str) -> None:
    number = torch.int32
    pieces = torch.arange(12, dtype=number) + 1000
    example = (pieces, torch.zeros(12, dtype=number), torch.tensor([1, 3, 6], dtype=number), torch.tensor([2, 5, 9], dtype=number))
    torch.onnx.export(
        module,
        example,
        path,
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes={
            "pieces": {0: "pieces"},
            "cases": {0: "pieces"},
            "firstPiece": {0: "units"},
            "lastPiece": {0: "units"},
            **{name: {0: "units"} for name in OUTPUTS[:-1]},
        },
        opset_version=17,
        dynamo=False,
    )


if __name__ == "__main__":
    main()
