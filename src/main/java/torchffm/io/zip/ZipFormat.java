package torchffm.io.zip;

/** The numbers of the zip format that reader and writer share. */
final class ZipFormat {
    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int LOCAL_SIZE = 30;
    static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    static final int CENTRAL_SIGNATURE = 0x02014b50;
    static final int CENTRAL_SIZE = 46;
    static final int END64_SIGNATURE = 0x06064b50;
    static final int END64_SIZE = 56;
    static final int LOCATOR_SIGNATURE = 0x07064b50;
    static final int LOCATOR_SIZE = 20;
    static final int END_SIGNATURE = 0x06054b50;
    static final int END_SIZE = 22;

    /** A flag: the CRC and the sizes follow the data. */
    static final int DESCRIPTOR_FLAG = 0x0008;

    /** A flag: the name is UTF-8. */
    static final int UTF8_FLAG = 0x0800;

    static final int ZIP64_EXTRA = 0x0001;

    /** In a field of 32 bits: too large for it, see the zip64 extra field. */
    static final long IN_ZIP64 = 0xFFFFFFFFL;

    static final int IN_ZIP64_SHORT = 0xFFFF;

    private ZipFormat() {}
}
