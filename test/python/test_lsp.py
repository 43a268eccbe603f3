# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ds-lsp-server, spoken to as an editor does."""

import json
import os
import subprocess

import pytest

from conftest import ROOT

SERVER = os.path.join(os.environ.get("DS_BIN", ROOT / "build" / "bin"), "ds-lsp-server")
URI = "file:///step.mlir"

STEP = """\
ds.state @w : tensor<8xf32> {init = "w", role = #ds.role<param>}
ds.step @train(%x: tensor<8xf32> {ds.arg = #ds.arg<batch, "x">}) {
  %w = ds.read @w : tensor<8xf32>
  %y = stablehlo.multiply %w, %x : tensor<8xf32>
  ds.write @w, %y : tensor<8xf32>
  ds.return
}
"""


class Client:
    """One document in one server, by JSON-RPC over its standard streams."""

    def __init__(self):
        self.process = subprocess.Popen(
            [SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.requests = 0
        self.capabilities = self.request(
            "initialize", processId=None, rootUri=None, capabilities={}
        )["capabilities"]
        self.notify("initialized")

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def receive(self):
        length = None
        while line := self.process.stdout.readline().strip():
            name, value = line.split(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length is not None, f"the server ended: {self.process.wait()}"
        return json.loads(self.process.stdout.read(length))

    def notify(self, method, **params):
        self.send(method=method, params=params)

    def request(self, method, **params):
        self.requests += 1
        self.send(id=self.requests, method=method, params=params)
        while (message := self.receive()).get("id") != self.requests:
            pass
        assert "error" not in message, message["error"]
        return message["result"]

    def open(self, text):
        """The diagnostics of a document with this text."""
        self.notify(
            "textDocument/didOpen",
            textDocument=dict(uri=URI, languageId="mlir", version=1, text=text),
        )
        while (message := self.receive()).get("method") != (
            "textDocument/publishDiagnostics"
        ):
            pass
        return message["params"]["diagnostics"]

    def at(self, method, line, column):
        return self.request(
            f"textDocument/{method}",
            textDocument=dict(uri=URI),
            position=dict(line=line, character=column),
        )


@pytest.fixture
def client():
    client = Client()
    yield client
    client.request("shutdown")
    client.notify("exit")
    client.process.stdin.close()
    assert client.process.wait(timeout=10) == 0


def position(text, word):
    """Line and column of the first character of `word`."""
    before = text[: text.index(word)]
    return before.count("\n"), len(before.rpartition("\n")[2])


def test_diagnostic(client):
    """A verifier's error stands where the operation does."""
    wrong = STEP.replace("ds.read @w", "ds.read @v")
    (diagnostic,) = client.open(wrong)
    assert "@v" in diagnostic["message"]
    start = diagnostic["range"]["start"]
    assert (start["line"], start["character"]) == position(wrong, "ds.read @v")


def test_no_diagnostic(client):
    assert client.open(STEP) == []


def test_hover(client):
    client.open(STEP)
    text = client.at("hover", *position(STEP, "ds.read"))["contents"]["value"]
    assert "ds.read" in text and "tensor<8xf32>" in text


def test_definition(client):
    client.open(STEP)
    line, column = position(STEP, "%w, %x")
    (place,) = client.at("definition", line, column)
    assert place["uri"] == URI
    start = place["range"]["start"]
    assert (start["line"], start["character"]) == position(STEP, "%w =")


def test_symbols_are_listed(client):
    client.open(STEP)
    symbols = client.request("textDocument/documentSymbol", textDocument=dict(uri=URI))
    names = [symbol["name"] for symbol in symbols]
    assert "w" in str(names) and "train" in str(names)
