module example.com/weir/sim

go 1.26

require (
	example.com/weir v1.8.0
	example.com/weirdata v1.2.0
)

replace (
	example.com/weir => ./weir
	example.com/weirdata => ./weirdata
)
