@file:UseSerializers(Flag::class, WholeNumber::class)

package planetscale

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Cursor
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.WholeNumber

/**
 * One page of a list.
 *
 * Lists go on by page numbers or by cursors; the properties of the other kind are null. To go through all items, call
 * the method's sister whose name begins with `all`: `client.branches.all(...)`.
 */
@Serializable
public data class Page<T>(
    /** The items of this page. */
    @SerialName("data") @Serializable(Items::class) public val data: List<T> = emptyList(),
    /** The number of this page, from 1. */
    @SerialName("current_page") public val currentPage: Long? = null,
    /** How many items a page has. */
    @SerialName("per_page") public val perPage: Long? = null,
    /** The number of the next page; null on the last one. */
    @SerialName("next_page") public val nextPage: Long? = null,
    /** The address of the next page. */
    @SerialName("next_page_url") public val nextPageUrl: String? = null,
    /** The number of the page before; null on the first one. */
    @SerialName("prev_page") public val prevPage: Long? = null,
    /** The address of the page before. */
    @SerialName("prev_page_url") public val prevPageUrl: String? = null,
    /** How many items there are in all, where the service counts them. */
    @SerialName("total_count") public val totalCount: Long? = null,
    /** How many pages there are in all, where the service counts them. */
    @SerialName("total_pages") public val totalPages: Long? = null,
    /** By cursors: whether items follow. */
    @SerialName("has_next") public val hasNext: Boolean? = null,
    /** By cursors: whether items come before. */
    @SerialName("has_prev") public val hasPrev: Boolean? = null,
    /** By cursors: the first item's, to ask for what ends before it. */
    @SerialName("cursor_start") @Serializable(Cursor::class) public val cursorStart: String? = null,
    /** By cursors: the last item's, to ask for what starts after it. */
    @SerialName("cursor_end") @Serializable(Cursor::class) public val cursorEnd: String? = null,
) {
    /** The items of this page alone, for a `for` loop. */
    public operator fun iterator(): Iterator<T> = data.iterator()
}
