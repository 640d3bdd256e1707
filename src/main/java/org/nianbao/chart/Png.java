package org.nianbao.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * Draws a picture as PNG, which every program can show. Letters are drawn as the shapes
 * of the typeface that the portal brings along, so that the machine needs none.
 */
final class Png {

	/** Twice as many pixels as the picture says, for print. */
	private static final int SCALE = 2;

	private Png() {
	}

	static byte[] of(Picture picture) {
		BufferedImage image = new BufferedImage(Picture.WIDTH * SCALE, picture.height() * SCALE,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = image.createGraphics();
		try {
			canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			canvas.scale(SCALE, SCALE);
			canvas.setColor(Color.WHITE);
			canvas.fillRect(0, 0, Picture.WIDTH, picture.height());
			picture.boxes().forEach((box) -> {
				canvas.setColor(Color.decode(box.color()));
				canvas.fillRect(box.x(), box.y(), box.width(), box.height());
			});
			picture.words().forEach((words) -> {
				canvas.setColor(Color.decode(words.color()));
				canvas.fill(Letters.shape(words));
			});
		}
		finally {
			canvas.dispose();
		}
		return bytes(image);
	}

	private static byte[] bytes(BufferedImage image) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
