"""Saves the state dicts of torchvision's classification models with random weights, and a checkpoint of a third party.

checkpoints.py FOLDER [THIRD_PARTY.pth] [NAME...]: for each it writes FOLDER/NAME.pth (the third party's: what torch.save makes
of what torch.load reads, beside the original, whose path is printed too), prints a line "NAME<TAB>SAVED<TAB>READ", and goes
on once a line comes in. The names are those of all models unless some are given.
"""

import pathlib
import sys
import warnings

import torch
import torchvision

warnings.simplefilter("ignore")
torch.set_num_threads(1)


def hand_over(name, saved, read):
    print(name, saved, read, sep="\t", flush=True)
    sys.stdin.readline()
    saved.unlink()


def main(folder, *arguments):
    files = [argument for argument in arguments if argument.endswith(".pth")]
    names = [argument for argument in arguments if not argument.endswith(".pth")]
    for file in map(pathlib.Path, files):
        saved = pathlib.Path(folder) / file.name
        torch.save(torch.load(file, weights_only=True), saved)
        hand_over(file.stem, saved, file)
    for name in names or torchvision.models.list_models(module=torchvision.models):
        torch.manual_seed(0)
        saved = pathlib.Path(folder) / f"{name}.pth"
        torch.save(torchvision.models.get_model(name, weights=None).state_dict(), saved)
        hand_over(name, saved, saved)


main(*sys.argv[1:])
