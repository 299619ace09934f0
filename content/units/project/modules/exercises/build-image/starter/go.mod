// region: mod
module example.com/ferryboat

go 1.99.0

toolchain go1.99.2

require (
	example.com/deck v1.8.0
	example.com/hull v0.99.0
)
// endregion

replace (
	example.com/deck v1.8.0 => ./deck
	example.com/hull v0.99.0 => ./hull
)
