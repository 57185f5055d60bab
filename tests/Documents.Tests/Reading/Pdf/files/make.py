"""Makes the PDF files of this folder from their sources: python3 make.py (needs LibreOffice, poppler-utils, ImageMagick)."""
import glob
import os
import subprocess
import tempfile

OFFICE = ["soffice", "--headless", "--convert-to"]


def text_pdfs():
    for source in sorted(glob.glob("*.fodt")):
        subprocess.run(OFFICE + ["pdf", source], check=True)


def encrypted_pdf():
    options = 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"thử"}}'
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(OFFICE + [options, "--outdir", folder, "phu-luc-khong-ke.fodt"], check=True)
        os.replace(folder + "/phu-luc-khong-ke.pdf", "co-mat-khau.pdf")


def scan(source, target, slant, pages):
    """A scan of the first pages: grey, slightly turned, with noise, as JPEG."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "200", "-gray", "-l", str(pages), source, folder + "/p"], check=True)
        pictures = []
        for page in sorted(glob.glob(folder + "/p*.pgm")):
            subprocess.run(["convert", page, "-background", "white", "-rotate", str(slant), "-seed", "7", "-attenuate", "0.15",
                            "+noise", "Gaussian", "-quality", "30", page + ".jpg"], check=True)
            size = subprocess.run(["identify", "-format", "%w %h", page + ".jpg"], check=True, capture_output=True, text=True).stdout
            with open(page + ".jpg", "rb") as file:
                pictures.append((*map(int, size.split()), file.read()))
        with open(target, "wb") as file:
            file.write(pdf_of(pictures))


def pdf_of(pictures):
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for width, height, data in pictures:
        w, h = width * 72 / 200, height * 72 / 200
        content = b"q %.2f 0 0 %.2f 0 0 cm /I Do Q" % (w, h)
        n = len(objects) + 1
        objects.append(b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length %d>>stream\n%s\nendstream" % (width, height, len(data), data))
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Resources<</XObject<</I %d 0 R>>>>/Contents %d 0 R>>" % (w, h, n, n + 1))
        kids.append(b"%d 0 R" % (n + 2))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    out, places = bytearray(b"%PDF-1.4\n"), []
    for i, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (i, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % at for at in places)
    return bytes(out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table))


if __name__ == "__main__":
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    text_pdfs()
    encrypted_pdf()
    scan("ke-hoach.pdf", "ke-hoach-quet.pdf", 0.3, 2)
    scan("phu-luc-ngang.pdf", "phu-luc-quet.pdf", -0.2, 1)
