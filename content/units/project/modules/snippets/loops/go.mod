module example.com/tower

go 1.26

require example.com/bells v1.0.0

replace example.com/bells => ./bells
