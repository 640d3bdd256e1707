package org.nianbao.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a square that telephones read.
 */
final class QrCode {

	/** How the address of every such picture begins. */
	static final String ADDRESS = "data:image/png;base64,";

	/** Pixels a side of each module. */
	private static final int SCALE = 8;

	/** Modules of white around the square, as the standard asks for. */
	private static final int QUIET = 4;

	private QrCode() {
	}

	/**
	 * The picture of a text, as the address of an image that carries its own bytes.
	 */
	static String of(String text) {
		try {
			ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(picture(modules), "png", png);
			return ADDRESS + Base64.getEncoder().encodeToString(png.toByteArray());
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Too long for a QR code: " + text, ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage picture(ByteMatrix modules) {
		int side = (modules.getWidth() + 2 * QUIET) * SCALE;
		BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				picture.setRGB(x, y, dark(modules, x / SCALE - QUIET, y / SCALE - QUIET) ? 0 : 0xFFFFFF);
			}
		}
		return picture;
	}

	private static boolean dark(ByteMatrix modules, int x, int y) {
		return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
	}

}
