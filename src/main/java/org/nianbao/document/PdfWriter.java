package org.nianbao.document;

@org.springframework.stereotype.Component
public class PdfWriter {

	public byte[] write(IssuedReport r) {
		return new byte[0];
	}

}
