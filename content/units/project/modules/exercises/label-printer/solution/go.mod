module example.com/labels

go 1.25.0

toolchain go1.26.1

tool example.com/mdfmt

require example.com/paper v0.0.0-20260104101500-3f1c2a9b7d10

require example.com/mdfmt v1.0.0 // indirect

require example.com/barcode v1.4.1

retract v1.1.0 // printed upside down
