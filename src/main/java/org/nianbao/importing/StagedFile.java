package org.nianbao.importing;

import org.jspecify.annotations.Nullable;

/**
 * A file that a person sent.
 *
 * @param id its key
 * @param batchId the key of its batch
 * @param name its original name without a folder
 * @param pasted whether it is text that was pasted
 * @param sha256 its SHA-256 in hexadecimal
 * @param size its size in bytes
 * @param state where it stands
 * @param summary what was read, empty before
 * @param reportId the report that was made of it, {@code null} if none was
 */
record StagedFile(long id, long batchId, String name, boolean pasted, String sha256, long size, ImportState state,
		Summary summary, @Nullable Long reportId) {

}
