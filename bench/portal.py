"""A portal with its sample, started for a measurement in a directory of its own."""

import os
import pathlib
import platform
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
TICKS = os.sysconf("SC_CLK_TCK")
REPORT = "/reports/640422/2020"


def jar():
    built = ROOT / "target/nianbao.jar"
    if not built.exists():
        sys.exit("target/nianbao.jar is missing: mvn -q package -DskipTests")
    return built


def machine():
    return f"{processor()}, {os.cpu_count()} cores, {platform.release()}"


def port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def spent(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def processor():
    names = re.findall(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    return names[0] if names else platform.machine()


def version(java):
    return subprocess.run([java, "-version"], capture_output=True, text=True).stderr.splitlines()[0]


class Portal:
    def __init__(self, java, folder, heap):
        self.folder = folder
        number = port()
        self.address = f"http://127.0.0.1:{number}"
        began = time.monotonic()
        self.process = subprocess.Popen(
            [java, f"-Xmx{heap}", "-jar", str(jar()), f"--server.port={number}", f"--nianbao.data.directory={folder}/data"],
            stdout=(folder / "log").open("w"), stderr=subprocess.STDOUT)
        while True:
            try:
                self.get(REPORT, {})
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - began > 300:
                    sys.exit("the portal does not start")
                time.sleep(0.05)
        self.start = time.monotonic() - began

    def place(self, path):
        return path

    def get(self, path, headers):
        with urllib.request.urlopen(urllib.request.Request(self.address + path, headers=headers)) as answer:
            return answer.headers, answer.read()

    def tag(self, path, headers):
        return self.get(path, headers)[0]["ETag"]

    def cpu(self):
        return spent(self.process.pid)

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) // 1024

    def errors(self):
        """What the portal logged as errors, with the lines below each."""
        return re.findall(r"^.*(?: ERROR |OutOfMemoryError).*\n(?:(?!\d{4}-).*\n){0,12}", (self.folder / "log").read_text(), re.M)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
