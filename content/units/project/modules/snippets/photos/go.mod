module example.com/photos

go 1.25.0

toolchain go1.26.1

tool example.com/stringer

require (
	example.com/exif v0.6.1
	example.com/resize v1.4.0
)

require (
	example.com/pixel v1.0.3 // indirect
	example.com/stringer v1.2.0 // indirect
)

replace example.com/resize => ./resize-fork

exclude example.com/exif v0.6.2
