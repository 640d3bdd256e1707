package org.nianbao.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import javax.imageio.ImageIO;

/**
 * Draws a picture as PNG, which every program can show. Letters are drawn as the shapes
 * of the typeface that the portal brings along, so that the machine needs none.
 */
final class Png {

	/** Twice as many pixels as the picture says, for print. */
	private static final int SCALE = 2;

	/**
	 * A picture takes ten megabytes while it is drawn, so that one waits for the other.
	 */
	private static final Lock ONE = new ReentrantLock(true);

	private Png() {
	}

	static byte[] of(Picture picture) {
		ONE.lock();
		try {
			return bytes(drawn(picture));
		}
		finally {
			ONE.unlock();
		}
	}

	private static BufferedImage drawn(Picture picture) {
		BufferedImage image = new BufferedImage(Picture.WIDTH * SCALE, picture.height() * SCALE,
				BufferedImage.TYPE_3BYTE_BGR);
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
		return image;
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
